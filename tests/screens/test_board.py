"""How the board shows itself: columns and strip, search, hostile names, long columns."""

from __future__ import annotations

import pytest
from rich.cells import cell_len
from textual import events
from textual.binding import Binding
from textual.widgets import Input

from data.board import WINDOW
from data.store import Store
from data.transaction import Write
from salestui.app import SalesApp
from screens.board.screen import BoardScreen
from screens.dialogs.help import Help
from tests.conftest import SIZES
from tests.screens.board_walk import (
    HOSTILE,
    LONG,
    NAMES,
    PUBLIC,
    WIDE,
    add,
    four_deals,
    lit,
    on_board,
    press,
    ready,
    standing,
)
from tests.screens.conftest import text_of


@pytest.fixture
def deals(store: Store) -> dict[str, str]:
    return four_deals(store)


@pytest.mark.parametrize("size", SIZES)
async def test_slash_narrows_as_typed_and_escape_shows_every_deal(
    app: SalesApp, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "slash", "A", "C", "M")
        assert [pile.count for pile in screen.view.spread.piles] == [0, 1, 0, 0, 0, 0, 0]
        assert "Kide" not in text_of(app)
        await press(pilot, "enter")
        assert lit(app) == HOSTILE
        assert "narrowed to “ACM”" in text_of(app)
        await press(pilot, "f", "x")
        assert "Nothing matches “ACMx”" in text_of(app)
        await press(pilot, "escape")
        assert screen.query_one("#filter", Input).display is False
        assert sum(pile.count for pile in screen.view.spread.piles) == 4


@pytest.mark.parametrize("size", SIZES)
async def test_an_empty_board_says_what_to_do_and_no_key_breaks_it(app: SalesApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        assert "No deals yet: F10 imports a list" in text_of(app)
        for key in "hjklHLgGcstwxzpdePJTEmMvvD095":
            await press(pilot, key)
            assert isinstance(app.screen, BoardScreen)
        await press(pilot, "enter", "o")
        assert "Nothing is parked or lost" in text_of(app)


@pytest.mark.parametrize(("size", "columns", "others"), [((80, 24), 4, 3), ((120, 40), 6, 1)])
async def test_as_many_columns_as_fit_are_shown_and_the_others_are_named_in_a_strip(
    app: SalesApp, deals: dict[str, str], size: tuple[int, int], columns: int, others: int
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        assert screen.view.spread.frame.shown == columns
        strip = text_of(app).split("\n")[3]
        assert [name in strip for name in NAMES] == [False] * columns + [True] * others
        await press(pilot, "7")
        shown = text_of(app)
        assert "Linna Oy" in shown
        assert shown.split("\n")[3].strip().startswith("‹ 1")


async def test_a_narrow_terminal_shows_one_column_and_the_others_by_number(
    app: SalesApp, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(50, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "2")
        lines = text_of(app).split("\n")
        assert lines[3].strip() == "‹ 1 2   3 0  4 0  5 0  6 0  7 1 ›"
        assert lines[4].split() == ["2", "Contacting", "1"]
        assert "Kide" not in text_of(app)


WHOLE = """\
 by next step                           3 open deals · 4 200 € · weighted 420 €
 5 Closing 0  6 Agreement 0  7 Care 1 ›
 1 Prospecting    2  2 Contacting     1  3 Needs analysis 0  4 Benefits       0
 ━━━━━━━━ limit 4 w  ───── 4 200 € ~420  ──────── limit 4 w  ──────── limit 3 w
▌Kide Oy             Acme [/b] Oy 4 200  no deals            no deals
▌tomorrow Retry 5 d  3 d late Retry 5 d  L moves one here    L moves one here
 Sato ry
 Thu 26.11. Re… 5 d"""

ABOUT = """\
 Kide Oy · Anna Mäkelä
 tomorrow Retry: budget fixed on Friday  5 d in stage, limit 4 w · criteria 1/5
 Prospecting: 2 deals · next step within 4 w · Know whom to approach, and why …
 h l column  j k card  H L move  Enter open  c call  / filter  m mark"""


async def test_the_whole_board_at_80_columns(app: SalesApp, deals: dict[str, str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        lines = text_of(app).replace("\u00a0", " ").split("\n")
        assert "\n".join(lines[2:10]) == WHOLE
        assert "\n".join(lines[19:23]) == ABOUT


@pytest.mark.both_sizes
@pytest.mark.parametrize("size", SIZES)
async def test_hostile_long_and_wide_names_are_plain_text_and_stay_aligned(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    for name in (HOSTILE, "[@click=app.quit]x[/] Oy", WIDE, LONG, "%s {who} $name"):
        store.do(add, name, "prospecting", 1, PUBLIC).result()
    store.do(add, "Beside Oy", "contacting", 2).result()
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        shown = text_of(app)
        for piece in (HOSTILE, "[@click=app", "日本語", "Pitkänimi", "%s {who}"):
            assert piece in shown
        width = screen.view.spread.frame.pitch
        rows = [line for line in shown.split("\n") if "P 1" in line]
        assert len(rows) == 5
        for line in rows:
            assert cell_len(line[: line.index("P 1") + 3]) == width - 1
        for key in "jjjj":
            await press(pilot, key)
            assert all(cell_len(line) <= size[0] for line in text_of(app).split("\n"))


async def test_deals_without_a_stage_stand_first_under_0_and_move_on(app: SalesApp, store: Store) -> None:
    key = store.do(add, "Vanha Oy", "gone").result().result
    store.do(add, "Kide Oy").result()
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        assert "0 No stage" in text_of(app)
        await press(pilot, "1")
        assert lit(app) == "Kide Oy"
        await press(pilot, "H")
        assert lit(app) == "Kide Oy"
        await press(pilot, "0", "t", "L")
        assert standing(store, key) == ("prospecting", "open")
        assert "No stage" not in text_of(app)


async def test_a_column_longer_than_what_was_loaded_goes_to_its_last_card(app: SalesApp, store: Store) -> None:
    def many(write: Write) -> None:
        for number in range(WINDOW + 60):
            add(write, f"Org {number} Oy", days=number)

    store.do(many).result()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "G")
        await ready(pilot)
        assert lit(app) == f"Org {WINDOW + 59} Oy"
        await press(pilot, "L")
        await ready(pilot)
        assert lit(app) == f"Org {WINDOW + 59} Oy"
        await press(pilot, "H")
        await ready(pilot)
        assert lit(app) == f"Org {WINDOW + 59} Oy"
        assert screen.view.spread.pile is not None
        assert screen.view.spread.pile.cursor == WINDOW + 59


async def test_any_size_is_drawn_without_a_fault(app: SalesApp, deals: dict[str, str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        for width, height in ((1, 1), (20, 5), (39, 9), (61, 14), (200, 60)):
            await pilot.resize_terminal(width, height)
            await ready(pilot)
            assert len(text_of(app).split("\n")) == height
            app.post_message(events.Resize.from_dimensions((width, height), None))


@pytest.mark.parametrize("size", SIZES)
async def test_help_names_every_key_of_the_board(app: SalesApp, deals: dict[str, str], size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        await press(pilot, "question_mark")
        assert isinstance(app.screen, Help)
        read = text_of(app)
        for _page in range(4):
            await press(pilot, "pagedown")
            read += text_of(app)
        assert "h ←  " in read
        assert "h l" not in read
        names = {active.binding.id for active in app.screen.bindings.values() if active.binding.id}
        assert {binding.id for binding in BoardScreen.BINDINGS if isinstance(binding, Binding)} - {
            "board.clear"
        } <= names
