"""What was done, on one screen: back to any step of it and forward again, told in words."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from data.analyses import start_analysis
from data.history import undo
from data.model.office import Office
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.past_steps import past_steps
from data.store import Store
from data.timeline import timeline
from salestui.app import SalesApp
from screens.dialogs.ask import Confirm
from screens.history.screen import HistoryScreen
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.conftest import StillClock
from tests.screens.cards import NARROW, SIZED, press
from tests.screens.conftest import settle, text_of

HOSTILE = "Acme [/b] [@click=app.quit]x[/] Oy"


@pytest.fixture
def house(store: Store) -> str:
    """An organisation, the first step."""
    facts = OrganisationFacts(name=HOSTILE, segment="company", city="Tampere")
    return store.do(add_organisation, facts).result().result


def _write(store: Store, house: str, many: int, begin: int = 0) -> None:
    for number in range(begin, begin + many):
        store.do(add_note, house, f"note {number}").result()


def _notes(store: Store, house: str) -> list[str]:
    found = (entry.detail for entry in store.ask(timeline, house).result())
    return sorted(detail for detail in found if detail.startswith("note"))


def _undone(store: Store) -> int:
    return sum(step.undone for step in store.ask(past_steps, 500).result())


@asynccontextmanager
async def _open(app: SalesApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+y")
        assert isinstance(app.screen, HistoryScreen)
        yield pilot


def _lit(app: SalesApp) -> str:
    lines = app.screen.query_one(Lines)
    row = next(row for row in lines.rows if row.key == lines.key)
    return row.cells[1].text


@SIZED
async def test_steps_stand_by_their_day_in_words_and_the_cursor_at_the_last(
    app: SalesApp, store: Store, house: str, clock: StillClock, size: tuple[int, int]
) -> None:
    clock.move(days=1)
    _write(store, house, 2)
    async with _open(app, size) as pilot:
        text = text_of(app)
        assert "Each line is one step of undo." in text
        assert text.index("WED 25.11.") < text.index("TUE 24.11.")
        assert "added: Acme [/b] [@click=app.quit]x[/] Oy" in text
        assert _lit(app).startswith("note")
        assert "↶" not in text
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)


@NARROW
async def test_enter_takes_thirty_steps_back_at_once_after_saying_so_and_forward_again(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    _write(store, house, 35)
    async with _open(app, size) as pilot:
        await press(pilot, *["j"] * 29, "enter")
        assert isinstance(app.screen, Confirm)
        assert "Take back 30 steps, this one and all after it?" in text_of(app)
        await press(pilot, "n")
        assert _undone(store) == 0
        await press(pilot, "enter", "y")
        assert "30 steps taken back" in text_of(app)
        assert _notes(store, house) == [f"note {number}" for number in range(5)]
        assert text_of(app).count("↶ 10:12") > 10
        await press(pilot, "g")
        assert "TAKEN BACK: Enter does it again" in text_of(app)
        await press(pilot, "enter")
        assert "Do 30 steps again, up to this one?" in text_of(app)
        await press(pilot, "y")
        assert "30 steps done again" in text_of(app)
        assert (len(_notes(store, house)), _undone(store)) == (35, 0)


@NARROW
async def test_one_step_is_asked_for_in_the_singular_both_ways(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    _write(store, house, 1)
    async with _open(app, size) as pilot:
        await press(pilot, "enter")
        assert "Take back 1 step, this one?" in text_of(app)
        await press(pilot, "y")
        assert "1 step taken back" in text_of(app)
        await press(pilot, "enter")
        assert "Do 1 step again, this one?" in text_of(app)
        await press(pilot, "y")
        assert _notes(store, house) == ["note 0"]


@NARROW
async def test_what_was_taken_back_before_a_restart_is_done_again_after_it(
    store: Store, office: Office, house: str, size: tuple[int, int]
) -> None:
    _write(store, house, 4)
    async with _open(SalesApp(store), size) as pilot:
        await press(pilot, "j", "enter", "y")
    store.close()
    again = Store(store.path, office)
    app = SalesApp(again)
    async with _open(app, size) as pilot:
        assert "TAKEN BACK" in text_of(app)
        await press(pilot, "k", "k", "enter", "y")
        assert "2 steps done again" in text_of(app)
    assert _notes(again, house) == [f"note {number}" for number in range(4)]
    again.close()


@NARROW
async def test_a_step_that_is_refused_stops_the_way_there_and_what_was_taken_stays_taken(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    store.do(start_analysis, house).result()
    _write(store, house, 2)
    async with _open(app, size) as pilot:
        await press(pilot, "G", "enter", "y")
        text = " ".join(text_of(app).split())
        assert "has a needs analysis by now" in text
        assert "steps taken back" in text
    assert _notes(store, house) == []
    assert store.ask(timeline, house).result()


@NARROW
async def test_older_steps_come_when_they_are_asked_for(
    app: SalesApp, store: Store, house: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HistoryScreen, "PORTION", 3)
    _write(store, house, 4)
    async with _open(app, size) as pilot:
        assert "older: Enter shows them" in text_of(app)
        assert "added: Acme" not in text_of(app)
        await press(pilot, "G", "enter")
        assert "added: Acme" in text_of(app)
        assert "older" not in text_of(app)
        assert _undone(store) == 0


@SIZED
async def test_where_nothing_was_done_it_says_so(app: SalesApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        app.action_open("history")
        await settle(pilot)
        assert "Nothing was done yet." in text_of(app)
        await press(pilot, "enter", "escape")
        assert not isinstance(app.screen, HistoryScreen)


@NARROW
async def test_what_is_done_meanwhile_stands_on_top_and_undo_works_here_too(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with _open(app, size) as pilot:
        await app.desk.do(add_note, house, "note 0")
        await settle(pilot)
        assert text_of(app).index("note") < text_of(app).index("added: Acme")
        await press(pilot, "u")
        assert "TAKEN BACK" in text_of(app)
        await press(pilot, "U")
        assert "TAKEN BACK" not in text_of(app)


@NARROW
async def test_what_was_taken_back_says_its_day_where_that_is_not_today(
    app: SalesApp, store: Store, house: str, clock: StillClock, size: tuple[int, int]
) -> None:
    store.do(undo).result()
    clock.move(days=1)
    async with _open(app, size):
        assert "↶ Tue 24.11.  added: Acme" in text_of(app)
