"""A call that was cut off, after the restart."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from textual.pilot import Pilot

from data.barring import do_not_call
from data.drafts import drafted, keep_draft
from data.model.report import draft_key
from data.store import Store
from data.tables import note
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.call.typing import Note
from screens.dialogs.ask import AskRead, Choose
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES, StillClock
from tests.screens.calling import calling, calls, press, prospect, rows, spoken
from tests.screens.conftest import settle, text_of

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


async def _cut_off(store: Store, poyta: tuple[str, str], clock: StillClock, size: tuple[int, int]) -> str:
    """A call in its second part with a note, as it stood when the machine stopped; the sentence that was lit."""
    async with calling(SalesApp(store), size, *poyta) as pilot:
        app = pilot.app
        assert isinstance(app, SalesApp)
        await press(pilot, "space", "2", "space")
        clock.move(minutes=3)
        await press(pilot, "n", *"dog", "escape")
        await app.screen.flush()  # type: ignore[attr-defined]  # the call screen's
        lit = spoken(app)
    clock.move(minutes=30)
    return lit


def _left(store: Store, poyta: tuple[str, str], clock: StillClock) -> None:
    """What such a call leaves behind when the machine stops."""
    org, deal_id = poyta
    clock.move(minutes=3)
    started = {"organisation_id": org, "deal_id": deal_id, "started": NOW.isoformat(), "part": 1, "sentence": 1}
    store.do(keep_draft, draft_key(org, deal_id), {**started, "note": "dog"}).result()
    clock.move(minutes=30)


@asynccontextmanager
async def restarted(store: Store, size: tuple[int, int] = SIZES[0]) -> AsyncIterator[tuple[SalesApp, Pilot[None]]]:
    """The app, started again on the same file."""
    app = SalesApp(store)
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        yield app, pilot


@pytest.mark.parametrize("size", SIZES)
async def test_the_call_opens_by_itself_at_the_same_sentence_and_asks_one_question(
    store: Store, poyta: tuple[str, str], clock: StillClock, size: tuple[int, int]
) -> None:
    lit = await _cut_off(store, poyta, clock, size)
    async with restarted(store, size) as (app, pilot):
        assert isinstance(app.screen, Choose)
        shown = " ".join(text_of(app).split())
        assert "The call to Anna Mäkelä began at 10:12" in shown
        assert "at 10:15, its last trace" in shown
        await press(pilot, "1")
        assert isinstance(app.screen, CallScreen)
        assert spoken(app) == lit
        assert app.screen.query_one(Note).text == "dog"
        assert "● 33:00" in text_of(app)
        await press(pilot, "a")
    (kept,) = store.ask(calls).result()
    assert kept["ended_at"] == NOW + timedelta(minutes=33)


async def test_it_ended_at_its_last_trace(store: Store, poyta: tuple[str, str], clock: StillClock) -> None:
    _left(store, poyta, clock)
    async with restarted(store) as (app, pilot):
        await press(pilot, "2")
        assert "● 03:00" in text_of(app)
        assert "ended 10:15: a letter says how" in text_of(app)
        await press(pilot, "k", *"thu 9", "enter")
    (kept,) = store.ask(calls).result()
    assert (kept["outcome"], kept["notes"], kept["ended_at"]) == ("call_back", "dog", NOW + timedelta(minutes=3))


async def test_it_ended_at_a_time_that_is_typed_never_before_its_start_or_in_the_future(
    store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    _left(store, poyta, clock)
    async with restarted(store) as (app, pilot):
        await press(pilot, "3", *"9.30", "enter")
        assert isinstance(app.screen, AskRead)
        assert "had not begun" in text_of(app)
        await press(pilot, *["backspace"] * 4, *"11", "enter")
        assert "still to come" in text_of(app)
        await press(pilot, *["backspace"] * 2, *"10.20")
        assert "at 10:20" in text_of(app)
        await press(pilot, "enter")
        assert "● 08:00" in text_of(app)
    async with restarted(store) as (app, pilot):
        assert isinstance(app.screen, CallScreen)
        assert "ended 10:20" in text_of(app)
        await press(pilot, "a")
    (kept,) = store.ask(calls).result()
    assert kept["ended_at"] == NOW + timedelta(minutes=8)


async def test_escape_decides_later_and_the_next_start_asks_again(
    store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    _left(store, poyta, clock)
    for answer in (["escape"], ["3", "escape"]):
        async with restarted(store) as (app, pilot):
            assert isinstance(app.screen, Choose)
            await press(pilot, *answer)
            assert isinstance(app.screen, CallScreen)
            await press(pilot, "escape")
            assert isinstance(app.screen, QueueScreen)
    assert store.ask(drafted, draft_key(*poyta)).result()


async def test_what_was_no_call_is_forgotten_and_its_note_kept(
    store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    _left(store, poyta, clock)
    async with restarted(store) as (app, pilot):
        await press(pilot, "4")
        assert isinstance(app.screen, QueueScreen)
    assert [row["text"] for row in store.ask(rows, note).result()] == ["dog"]
    assert store.ask(drafted, draft_key(*poyta)).result() is None
    assert store.ask(calls).result() == []


async def test_a_call_nobody_may_make_any_more_does_not_block_the_start_and_its_note_is_kept(
    store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    _left(store, poyta, clock)
    store.do(do_not_call, poyta[0]).result()
    lost = {"organisation_id": "0" * 32, "deal_id": None, "started": NOW.isoformat(), "note": "whose?"}
    store.do(keep_draft, f"call:{'0' * 32}", lost).result()
    store.do(keep_draft, "call:what", {"started": True}).result()
    async with restarted(store) as (app, _pilot):
        assert isinstance(app.screen, QueueScreen)
        assert any("the call cannot go on" in str(message.message) for message in app._notifications)
    assert [row["text"] for row in store.ask(rows, note).result()] == ["dog"]
    assert store.ask(drafted, f"call:{'0' * 32}").result() == lost
