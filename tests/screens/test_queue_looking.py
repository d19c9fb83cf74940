"""What the queue shows: typed words, saved views, the days to come, and how full they are."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from data.store import Store
from data.transaction import Write
from data.views import View, views
from salestui.app import SalesApp
from screens.dialogs.load import LoadMap
from screens.dialogs.words import AskText
from screens.queue.screen import QueueScreen
from screens.widgets.narrow_line import NarrowLine
from tests.conftest import SIZES
from tests.data.queued import DAY, TODAY, house, step, steps
from tests.screens.queue_walk import Walk, queue_open


@pytest.fixture
def mixed(store: Store) -> Store:
    """Three organisations of different places, kinds and tags."""

    def fill(write: Write) -> None:
        step(write, house(write, "Oulun Voima", city="Oulu", tags=["fair"]))
        step(write, house(write, "Kuusamon Kide", city="Kuusamo", care_class="A1"), kind="memo")
        step(write, house(write, "Faari Oy", city="Oulu"), kind="quote")

    store.do(fill).result()
    return store


def _line(walk: Walk) -> NarrowLine:
    return walk.page.query_one(NarrowLine)


async def test_f_narrows_while_one_types_says_to_what_and_stays_in_sight(app: SalesApp, mixed: Store) -> None:
    async with queue_open(app) as walk:
        await walk.press("f")
        await walk.type("city:oulu fa")
        assert "Faari Oy" in walk.text
        assert "Voima" not in walk.text
        assert "city: oulu · “fa” · 1 shown" in walk.flat
        await walk.press("enter")
        assert walk.lines.has_focus
        assert _line(walk).display
        assert "city:oulu fa" in walk.text
        await walk.press("escape")
        assert not _line(walk).display
        assert "Voima" in walk.text
        assert "shown" not in walk.text


async def test_an_empty_line_goes_when_it_is_left_and_down_leads_to_the_list(app: SalesApp, mixed: Store) -> None:
    async with queue_open(app) as walk:
        await walk.press("f", "down")
        assert walk.lines.has_focus
        assert not _line(walk).display
        assert isinstance(walk.app.screen, QueueScreen)


async def test_tab_writes_a_begun_word_out(app: SalesApp, mixed: Store) -> None:
    async with queue_open(app) as walk:
        await walk.press("f")
        await walk.type("cit", "tab")
        assert _line(walk).value == "city:"
        await walk.type("ku", "tab")
        assert _line(walk).value == "city:kuusamo"
        assert "Kide" in walk.text
        assert "Voima" not in walk.text
        await walk.type(" #f", "tab")
        assert _line(walk).value == "city:kuusamo #fair"
        await walk.press("tab")
        assert _line(walk).value == "city:kuusamo #fair", "nothing is left to write out"
        assert "Nothing here matches “city:kuusamo #fair”" in walk.flat


async def test_words_that_mean_nothing_are_said_and_narrow_nothing(app: SalesApp, mixed: Store) -> None:
    async with queue_open(app) as walk:
        await walk.press("f")
        await walk.type("kind:zzz")
        assert "“kind:zzz” means nothing here" in walk.flat
        assert "TODAY 3" in walk.flat


async def test_hostile_words_are_plain_text(app: SalesApp, mixed: Store) -> None:
    async with queue_open(app) as walk:
        await walk.press("f")
        _line(walk).value = "[/b] [@click=app.quit]x[/]\x1b[2J"
        await walk.press("enter")
        assert "[@click=app.quit]x[/]" in walk.text


def _saved(store: Store) -> list[tuple[str, str]]:
    found: tuple[View, ...] = store.ask(views, "queue").result()
    return [(one.name, one.words) for one in found]


async def test_a_view_is_saved_chosen_by_its_number_renamed_and_dropped(app: SalesApp, mixed: Store) -> None:
    async with queue_open(app) as walk:
        await walk.press("f")
        await walk.type("kind:memo", "enter", "w")
        assert "Customers class: A1, A2, A3" in walk.flat
        assert "5 Save this as a view kind:memo" in walk.flat
        await walk.press("5")
        await walk.type("Memos", "enter")
        assert _saved(mixed) == [("Memos", "kind:memo")]
        await walk.press("escape")
        assert "Voima" in walk.text
        await walk.press("w")
        for choice in ("1 Memos kind: Memo", "2 Rename a view", "3 Drop a view"):
            assert choice in walk.flat
        await walk.press("1")
        assert "kind: Memo · 1 shown" in walk.flat
        assert walk.lines.has_focus
        await walk.press("w", "4", "1")
        walk.app.screen.query_one(Input).value = "Letters"
        await walk.press("enter")
        assert _saved(mixed) == [("Letters", "kind:memo")]
        await walk.press("w", "5", "1")
        assert _saved(mixed) == []
        await walk.press("u")
        assert _saved(mixed) == [("Letters", "kind:memo")]
        await walk.press("w", "3")
        assert not _line(walk).display, "everything is shown again"


async def test_a_view_refused_or_left_keeps_what_was_typed(app: SalesApp, mixed: Store) -> None:
    async with queue_open(app) as walk:
        await walk.press("w", "escape")
        await walk.press("f")
        await walk.type("#fair", "enter", "w", "5")
        await walk.type("At fairs", "escape")
        await walk.press("w", "5")
        assert isinstance(walk.app.screen, AskText)
        assert walk.app.screen.query_one(Input).value == "At fairs"
        await walk.press("enter", "w", "4", "escape", "w", "5", "escape", "w", "4", "1", "escape")
        assert _saved(mixed) == [("At fairs", "#fair")]
        assert isinstance(walk.app.screen, QueueScreen)


@pytest.mark.parametrize("size", SIZES)
async def test_days_to_come_are_told_one_by_one_with_how_full_they_are(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    steps(store, 1)
    for days, count in ((1, 1), (2, 2), (3, 9)):
        steps(store, count, due_on=TODAY + days * DAY)
    async with queue_open(app, size) as walk:
        await walk.press("t")
        assert "TOMORROW Wed 25.11. 1 planned" in walk.flat
        assert "Thu 26.11." not in walk.flat
        assert "tomorrow too" in walk.flat
        await walk.press("t")
        assert "Thu 26.11. 2 planned" in walk.flat
        assert "Fri 27.11. 9 planned, fuller than usual" in walk.flat
        assert "the week ahead" in walk.flat
        await walk.press("f")
        await walk.type('"oy 0"', "enter")
        assert "Thu 26.11. 2 planned · 1 of them here" in walk.flat
        await walk.press("escape", "escape")
        assert "Thu 26.11." not in walk.flat, "the second Esc comes back to today"


@pytest.mark.parametrize("size", SIZES)
async def test_l_draws_how_full_the_weeks_are(app: SalesApp, store: Store, size: tuple[int, int]) -> None:
    steps(store, 1, due_on=TODAY - DAY)
    for days, count in ((0, 2), (1, 3), (3, 16), (4, 1)):
        steps(store, count, due_on=TODAY + days * DAY)
    async with queue_open(app, size) as walk:
        await walk.press("l")
        assert isinstance(walk.app.screen, LoadMap)
        lines = walk.text.splitlines()
        week = next(line for line in lines if "23.11." in line)
        assert week.split()[1:-1] == ["23.11.", "▁▁", "2", "▂▂", "3", "·", "██", "16*", "▁▁", "1", "–", "–"]
        assert "holiday" in next(line for line in lines if "30.11." in line)
        assert "The fullest day to come is Fri 27.11.: 16." in walk.flat
        assert "Overdue besides: 1." in walk.flat
        assert "* fuller than usual – weekend + public holiday × away" in walk.flat
        await walk.press("l")
        assert isinstance(walk.app.screen, QueueScreen)


async def test_empty_weeks_are_drawn_too(app: SalesApp, store: Store) -> None:
    steps(store, 1, due_on=TODAY + 60 * DAY)
    async with queue_open(app) as walk:
        await walk.press("l")
        assert "23.11. · · · · – –" in walk.flat
        assert "fullest" not in walk.text
        await walk.press("escape")
        assert isinstance(walk.app.screen, QueueScreen)


@pytest.mark.parametrize("size", SIZES)
async def test_the_most_important_keys_stand_in_two_lines(app: SalesApp, mixed: Store, size: tuple[int, int]) -> None:
    async with queue_open(app, size) as walk:
        foot = " ".join(" ".join(walk.text.splitlines()[-2:]).split())
        for key in ("Enter open", "c call", "d done", "s snooze", "r reschedule", "m mark", "f filter", "F1 keys"):
            assert key in foot
        for key in ("w views", "t ahead", "h hold", "o kind", "l load", "b work"):
            assert key in foot
