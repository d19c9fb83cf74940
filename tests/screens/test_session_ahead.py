"""The next prospect of a session, made ready while the brief is read: up at once, and never when it is out of date."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from textual.pilot import Pilot

from data.barring import do_not_call
from data.calls import log_call
from data.deals import open_deal
from data.drafts import drafted
from data.followups import add_followup, close_followup, open_followups
from data.model.refusal import NotSaved
from data.model.report import CallReport
from data.queue import next_call
from data.store import Store
from data.tables import deal, organisation
from data.transaction import Write
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.call.typing import Note
from tests.conftest import StillClock
from tests.screens.calling import calls, press
from tests.screens.conftest import settle, text_of
from tests.screens.test_session import session

NAMES = ("Alfa Oy", "Beta Oy", "Gamma Oy")


@pytest.fixture(autouse=True)
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is looked for by the clock."""
    monkeypatch.setattr("screens.call.session.SOON", 3600)
    monkeypatch.setattr("screens.call.session.AGAIN", 3600)


@pytest.fixture
def deals(store: Store, clock: StillClock) -> list[str]:
    """The deals of three houses, called in this order."""
    found = []
    for name in NAMES:
        values = {"name": name, "search_key": name.casefold(), "segment": "company", "tags": []}
        found.append(
            store.do(lambda write, v: open_deal(write, write.insert(organisation, **v)), values).result().result
        )
        clock.move(seconds=1)
    return found


def house(app: SalesApp) -> str:
    """Who is to be called."""
    return text_of(app).splitlines()[0].strip().partition("  ")[0]


async def looked(app: SalesApp, pilot: Pilot[None]) -> str:
    """Have the next one made ready; the key of its organisation."""
    page = app.screen
    assert isinstance(page, CallScreen)
    page.look_ahead()
    await settle(pilot)
    assert page.session
    assert page.session.ahead
    return page.session.ahead.door.organisation_id


async def test_who_was_made_ready_is_up_and_nothing_is_asked_for_it_again(
    app: SalesApp, deals: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def counted(*what: Any, **more: Any) -> Any:
        asked.append("next")
        return next_call(*what, **more)

    monkeypatch.setattr("screens.call.session.next_call", counted)
    async with session(app) as pilot:
        assert house(app) == "Alfa Oy"
        await looked(app, pilot)
        assert asked == ["next"]
        await press(pilot, "a")
        assert house(app) == "Beta Oy"
        assert asked == ["next"]


async def test_what_comes_due_in_a_later_minute_goes_before_whoever_was_made_ready(
    app: SalesApp, deals: list[str], store: Store, clock: StillClock
) -> None:
    def agreed(write: Write) -> None:
        found = open_followups(write, deals[2])[0]
        due = write.office.calendar.exactly(write.now + timedelta(minutes=3))
        add_followup(
            write,
            "call_back",
            due,
            "asked",
            organisation_id=found["organisation_id"],
            deal_id=deals[2],
            contact_id=None,
        )

    store.do(agreed).result()
    async with session(app) as pilot:
        await looked(app, pilot)
        clock.move(minutes=4)
        await press(pilot, "a")
        assert house(app) == "Gamma Oy"


async def test_whoever_was_made_ready_and_may_not_be_called_since_is_passed_over(
    app: SalesApp, deals: list[str]
) -> None:
    async with session(app) as pilot:
        await app.desk.do(do_not_call, await looked(app, pilot))
        await settle(pilot)
        await press(pilot, "a")
        assert house(app) == "Gamma Oy"


async def test_of_the_same_house_it_is_told_how_the_last_call_ended(
    app: SalesApp, deals: list[str], store: Store, clock: StillClock
) -> None:
    def another(write: Write) -> None:
        found = open_followups(write, deals[0])[0]
        whose = {"organisation_id": found["organisation_id"], "deal_id": None, "contact_id": None}
        add_followup(write, "call_back", write.office.calendar.exactly(write.now), "asked", **whose)

    store.do(another).result()
    async with session(app) as pilot:
        await looked(app, pilot)
        await press(pilot, "c", "n", *"busy line", "escape", "b")
        assert house(app) == "Alfa Oy"
        assert "busy line" in text_of(app)


async def test_it_is_waited_for_where_it_is_still_looked_for(app: SalesApp, deals: list[str]) -> None:
    async with session(app) as pilot:
        await press(pilot, "a")
        assert house(app) == "Beta Oy"
        await press(pilot, "a", "a")
        assert not isinstance(app.screen, CallScreen)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Calls are kept once this opens."""
    opened = Event()

    def later(write: Write, report: CallReport) -> str:
        assert opened.wait(30)
        return log_call(write, report)

    monkeypatch.setattr("screens.call.ending.log_call", later)
    yield opened
    opened.set()


@asynccontextmanager
async def being_written(app: SalesApp) -> AsyncIterator[Pilot[None]]:
    """A session in which the first call is being written, and the next one on the screen."""
    async with session(app) as pilot:
        await looked(app, pilot)
        await pilot.press("a")
        while house(app) != "Beta Oy":
            await pilot.pause(0.01)
        yield pilot


async def test_the_next_one_is_on_the_screen_while_the_call_before_is_written(
    app: SalesApp, deals: list[str], store: Store, gate: Event
) -> None:
    async with being_written(app) as pilot:
        await pilot.press("a", "escape", "s")
        assert house(app) == "Beta Oy"
        gate.set()
        await settle(pilot)
        assert house(app) == "Beta Oy"
        alfa = store.ask(lambda read: read.row(deal, deals[0])["organisation_id"]).result()
        assert [row["organisation_id"] for row in store.ask(calls).result()] == [alfa]
        await press(pilot, "a")
        assert house(app) == "Gamma Oy"


async def test_a_call_begun_and_noted_while_the_one_before_is_written_goes_on(
    app: SalesApp, deals: list[str], store: Store, gate: Event
) -> None:
    async with being_written(app) as pilot:
        await pilot.press("c", "n", *"hei")
        gate.set()
        await settle(pilot)
        assert isinstance(app.screen, CallScreen)
        assert app.screen.live
        assert (app.screen.live.started, app.screen.live.note) == (store.office.clock(), "hei")
        await app.screen.flush()
        draft = store.ask(drafted, app.screen.live.key).result()
        assert draft
        assert (draft["note"], draft["started"]) == ("hei", store.office.clock().isoformat())


async def test_a_call_that_could_not_be_kept_is_on_the_screen_again_and_what_was_typed_about_the_next_waits(
    app: SalesApp, deals: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = Event()

    def full(write: Write, report: CallReport) -> str:
        assert failed.wait(30)
        raise NotSaved("NOT SAVED: database or disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr("screens.call.ending.log_call", full)
        async with being_written(app) as pilot:
            await pilot.press("n", *"hei")
            failed.set()
            await settle(pilot)
            assert house(app) == "Alfa Oy"
            assert "NOT SAVED, its letter tries again" in text_of(app)
            patched.undo()
            await press(pilot, "a")
            assert house(app) == "Beta Oy"
            assert app.screen.query_one(Note).text == "hei"


async def test_who_was_shown_is_not_next_when_the_call_was_about_them_too(
    app: SalesApp, deals: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def both(write: Write, report: CallReport) -> str:
        close_followup(write, open_followups(write, deals[1])[0]["id"], result="done")
        return log_call(write, report)

    monkeypatch.setattr("screens.call.ending.log_call", both)
    async with session(app) as pilot:
        await looked(app, pilot)
        await press(pilot, "a")
        assert house(app) == "Gamma Oy"
