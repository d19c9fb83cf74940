"""Calls one after another."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy import select
from textual.pilot import Pilot

from data.barring import do_not_call
from data.deals import open_deal
from data.followups import add_followup, open_followups
from data.model.calendar import Due
from data.store import Store
from data.tables import contact, organisation, phone
from data.transaction import Read, Write
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.call.typing import Note
from screens.ledger.screen import LedgerScreen
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES, StillClock
from tests.screens.calling import calls, press, spoken
from tests.screens.conftest import settle, text_of

NAMES = ("Alfa Oy", "Beta Oy", "Gamma Oy")


def _prospect(write: Write, name: str) -> str:
    org = write.insert(organisation, name=name, search_key=name.casefold(), segment="company", tags=[])
    who = write.insert(contact, organisation_id=org, name=f"Anna {name[:-3]}", search_key="anna", title="HR manager")
    own = f"{40 + NAMES.index(name)} 555 0101"
    write.insert(phone, organisation_id=org, contact_id=who, e164=f"+358{own.replace(' ', '')}", typed=f"0{own}")
    return open_deal(write, org, contact_id=who)


@pytest.fixture
def three(store: Store, clock: StillClock) -> list[str]:
    """Three prospects, called in this order."""
    deals = []
    for name in NAMES:
        deals.append(store.do(_prospect, name).result().result)
        clock.move(seconds=1)
    return deals


@asynccontextmanager
async def session(app: SalesApp, size: tuple[int, int] = SIZES[0]) -> AsyncIterator[Pilot[None]]:
    """The app with a session begun."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "g")
        yield pilot


def _who(app: SalesApp) -> str:
    return text_of(app).splitlines()[0].split(" · ")[0].strip()


@pytest.mark.parametrize("size", SIZES[:1])
async def test_the_next_prospect_is_up_at_once_and_the_session_ends_with_its_ledger(
    app: SalesApp, size: tuple[int, int], three: list[str], store: Store
) -> None:
    async with session(app, size) as pilot:
        screen = app.screen
        assert isinstance(screen, CallScreen)
        assert _who(app) == "Anna Alfa"
        assert "session: dials 0 · talks 0 · booked 0" in text_of(app)
        await press(pilot, "c", "n", *"dog", "escape", "a")
        assert app.screen is screen
        assert _who(app) == "Anna Beta"
        assert screen.query_one(Note).text == ""
        assert "ready" in text_of(app)
        assert "session: dials 1 · talks 0 · booked 0" in text_of(app)
        assert any("Alfa Oy: No answer 1/6" in str(note.message) for note in app._notifications)
        await press(pilot, "c", "3", "1", "enter")
        assert _who(app) == "Anna Gamma"
        assert "session: dials 2 · talks 1 · booked 1" in text_of(app)
        await press(pilot, "c", "b")
        assert isinstance(app.screen, LedgerScreen)
        assert "3 dials · 1 answer · 1 talk · 1 meeting" in text_of(app)
        assert "Session since 10:12" in text_of(app)
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)
    assert [row["outcome"] for row in store.ask(calls).result()] == ["no_answer", "booked", "busy"]
    assert [row["notes"] for row in store.ask(calls).result()] == ["dog", "", ""]


async def test_down_passes_one_over_for_this_session_only_and_not_once_the_call_has_begun(
    app: SalesApp, three: list[str]
) -> None:
    async with session(app) as pilot:
        await press(pilot, "down")
        assert _who(app) == "Anna Beta"
        await press(pilot, "c", "down")
        assert _who(app) == "Anna Beta"
        await press(pilot, "v")
        assert _who(app) == "Anna Gamma"
        await press(pilot, "down")
        assert isinstance(app.screen, LedgerScreen)
        await press(pilot, "escape", "g")
        assert _who(app) == "Anna Alfa"


async def test_a_session_in_which_nobody_was_called_ends_without_a_ledger(app: SalesApp, three: list[str]) -> None:
    async with session(app) as pilot:
        await press(pilot, "down", "escape")
        assert isinstance(app.screen, QueueScreen)


async def test_u_in_the_next_brief_takes_the_last_outcome_back_and_it_is_the_next_again(
    app: SalesApp, three: list[str], store: Store
) -> None:
    async with session(app) as pilot:
        await press(pilot, "c", "space", "n", *"dog", "escape")
        before = spoken(app)
        await press(pilot, "a")
        assert _who(app) == "Anna Beta"
        await press(pilot, "u")
        assert _who(app) == "Anna Alfa"
        assert spoken(app) == before
        assert app.screen.query_one(Note).text == "dog"
        assert "ended 10:12" in text_of(app)
        assert store.ask(calls).result() == []
        await press(pilot, "b")
        assert _who(app) == "Anna Beta"
        await press(pilot, "c", "a", "u", "U")
        assert _who(app) == "Anna Gamma"
    assert [row["outcome"] for row in store.ask(calls).result()] == ["busy", "no_answer"]


async def test_what_was_typed_in_the_next_brief_the_moment_before_u_is_not_lost(
    app: SalesApp, three: list[str], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screens.widgets.keeper.EVERY", 3600)
    async with session(app) as pilot:
        await press(pilot, "c", "a", "n", *"dog", "escape", "u")
        assert _who(app) == "Anna Alfa"
        await press(pilot, "b")
        assert _who(app) == "Anna Beta"
        assert app.screen.query_one(Note).text == "dog"


async def test_undo_twice_goes_two_calls_back(app: SalesApp, three: list[str], store: Store) -> None:
    async with session(app) as pilot:
        await press(pilot, "c", "a", "c", "a", "u", "u")
        assert _who(app) == "Anna Beta"
        assert store.ask(calls).result() == []
        await press(pilot, "a")
        assert _who(app) == "Anna Alfa"


async def test_what_is_agreed_for_a_later_minute_is_not_called_before_its_time(
    app: SalesApp, three: list[str], store: Store, clock: StillClock
) -> None:
    def agreed(write: Write) -> None:
        found = open_followups(write, three[2])[0]
        due = write.office.calendar.exactly(write.now + timedelta(minutes=3))
        whom = {"organisation_id": found["organisation_id"], "deal_id": three[2], "contact_id": found["contact_id"]}
        add_followup(write, "call_back", due, "asked for it", **whom)

    store.do(agreed).result()
    async with session(app) as pilot:
        assert _who(app) == "Anna Alfa"
        clock.move(minutes=4)
        await press(pilot, "c", "a")
        assert _who(app) == "Anna Gamma"


async def test_a_promise_for_today_without_an_hour_does_not_come_up_again_in_the_same_session(
    app: SalesApp, three: list[str]
) -> None:
    async with session(app) as pilot:
        await press(pilot, "c", "k", *"today", "enter")
        assert _who(app) == "Anna Beta"


async def test_whoever_must_not_be_called_any_more_is_left_out(app: SalesApp, three: list[str], store: Store) -> None:
    async with session(app) as pilot:
        await press(pilot, "c", "exclamation_mark", "2")
        assert _who(app) == "Anna Beta"
        await app.desk.do(do_not_call, store.ask(_house, "Beta Oy").result())
        await settle(pilot)
        assert _who(app) == "Anna Gamma"


async def test_the_next_prospect_waits_while_the_note_is_written(app: SalesApp, three: list[str], store: Store) -> None:
    async with session(app) as pilot:
        await press(pilot, "c", "n", *"do", "ctrl+o", "a", "g")
        assert _who(app) == "Anna Alfa"
        await press(pilot, "escape")
        assert _who(app) == "Anna Beta"
    assert [row["notes"] for row in store.ask(calls).result()] == ["dog"]


async def test_an_empty_queue_says_that_nothing_is_left(app: SalesApp, store: Store) -> None:
    def card_only(write: Write) -> None:
        org = write.insert(organisation, name="Alfa Oy", search_key="alfa", segment="company", tags=[])
        due = Due(write.today)
        add_followup(write, "prepare", due, "prepare", organisation_id=org, deal_id=None, contact_id=None)

    store.do(card_only).result()
    async with session(app):
        assert isinstance(app.screen, QueueScreen)
        assert any("Nothing is left to call" in str(note.message) for note in app._notifications)


def _house(read: Read, name: str) -> str:
    found = read.first(select(organisation.c.id).where(organisation.c.name == name))
    assert found
    return str(found["id"])
