"""Outcomes struck while the rep still writes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from data.drafts import drafted
from data.model.report import draft_key
from data.store import Store
from data.tables import meeting
from data.transaction import Write
from salestui.app import SalesApp
from screens.call.leader import Leader
from screens.call.screen import CallScreen
from screens.call.typing import Note
from screens.dialogs.ask import AskWhen, Choose
from screens.queue.screen import QueueScreen
from screens.widgets.finder import Finder
from tests.conftest import SIZES, StillClock
from tests.screens.calling import calling, calls, press, prospect, rows
from tests.screens.conftest import text_of

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


@pytest.mark.parametrize("size", SIZES[:1])
async def test_an_outcome_struck_in_the_note_waits_until_the_note_is_whole(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "n", *"dog: Ru", "left", "left")
        clock.move(minutes=3)
        await press(pilot, "ctrl+o")
        assert isinstance(app.screen, Leader)
        for words in ("no answer", "booked", "do not call", "Esc"):
            assert words in text_of(app)
        await press(pilot, "m")
        assert isinstance(app.screen, AskWhen)
        await press(pilot, *"thu 9.30", "enter")
        assert isinstance(app.screen, CallScreen)
        assert "meeting booked Thu 26.11. 9:30 · finish the note, Esc goes on" in text_of(app)
        assert "● 03:00" in text_of(app)
        assert store.ask(calls).result() == []
        clock.move(minutes=2)
        await press(pilot, *"abx")
        assert "● 03:00" in text_of(app)
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)
    (kept,) = store.ask(calls).result()
    assert (kept["outcome"], kept["notes"]) == ("booked", "dog: abxRu")
    assert (kept["started_at"], kept["ended_at"]) == (NOW, NOW + timedelta(minutes=3))
    assert len(store.ask(rows, meeting).result()) == 1


async def test_escape_goes_back_to_the_very_place_in_the_note(app: SalesApp, poyta: tuple[str, str]) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "space", "n", *"dog", "left", "ctrl+o", "escape", "x", "ctrl+o", "ctrl+o", "y")
        assert app.screen.query_one(Note).text == "doxyg"
        assert app.focused is app.screen.query_one(Note)


async def test_a_question_of_the_outcome_left_by_escape_leaves_the_note_as_it_was(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "space", "n", *"dog", "ctrl+o", "x")
        assert isinstance(app.screen, Choose)
        await press(pilot, "escape", "s", "escape")
        assert isinstance(app.screen, CallScreen)
        assert app.screen.query_one(Note).text == "dogs"
    assert store.ask(calls).result() == []


async def test_from_the_finder_the_leader_ends_the_call_at_once(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "space", "o", "q")
        assert isinstance(app.focused, Finder)
        await press(pilot, "ctrl+o", "a")
        assert isinstance(app.screen, QueueScreen)
    assert [row["outcome"] for row in store.ask(calls).result()] == ["no_answer"]


async def test_the_reps_own_keys_hold_in_the_leader_too(store: Store, poyta: tuple[str, str]) -> None:
    app = SalesApp(store, {"call.busy": "z", "call.leader": "f8"})
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "space", "n", "f8")
        assert "z  busy" in text_of(app)
        await press(pilot, "b")
        assert isinstance(app.screen, Leader)
        await press(pilot, "z", "escape")
    assert [row["outcome"] for row in store.ask(calls).result()] == ["busy"]


async def test_another_outcome_takes_the_place_of_the_one_that_waits(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "space", "n", "ctrl+o", "a", "ctrl+o", "b", "escape")
    assert [row["outcome"] for row in store.ask(calls).result()] == ["busy"]


async def test_an_outcome_that_is_refused_in_the_end_leaves_the_call_and_its_note(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    def taken(write: Write) -> None:
        start = datetime(2026, 11, 26, 7, tzinfo=UTC)
        write.insert(meeting, organisation_id=poyta[0], starts_at=start, ends_at=start.replace(hour=9), uid="x")

    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "space", "n", *"dog", "ctrl+o", "m", *"thu 9.30", "enter")
        store.do(taken).result()
        await press(pilot, "escape")
        assert isinstance(app.screen, CallScreen)
        assert "finish the note" not in text_of(app)
        await press(pilot, "b")
    assert [(row["outcome"], row["notes"]) for row in store.ask(calls).result()] == [("busy", "dog")]


async def test_after_a_restart_the_call_stands_there_with_its_outcome_waiting(
    app: SalesApp, store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "space", "n", *"dog", "ctrl+o", "k", *"thu 9.30", "enter", "s")
        await app.screen.flush()  # type: ignore[attr-defined]  # the call screen's
    assert store.ask(drafted, draft_key(*poyta)).result()["struck"]["outcome"] == "call_back"  # type: ignore[index]
    clock.move(hours=1)
    again = SalesApp(store)
    async with again.run_test(size=SIZES[0]) as pilot:
        await press(pilot)
        assert isinstance(again.screen, CallScreen)
        assert "call back Thu 26.11. 9:30 · finish the note" in text_of(again)
        await press(pilot, "!", "escape")
    (kept,) = store.ask(calls).result()
    assert (kept["outcome"], kept["notes"], kept["ended_at"]) == ("call_back", "dogs!", NOW)


async def test_what_is_taken_back_is_a_call_that_ended_then_and_not_an_outcome_that_waits(
    app: SalesApp, store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "space", "n", "ctrl+o", "a", "escape", "u")
        clock.move(minutes=9)
        await press(pilot, "c")
        assert "ended 10:12" in text_of(app)
        await press(pilot, "b")
    assert [(row["outcome"], row["ended_at"]) for row in store.ask(calls).result()] == [("busy", NOW)]
