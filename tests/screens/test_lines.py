"""The list widget: its cursor, its columns, its reading of hostile text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.screen import Screen

from screens.widgets.columns import fit
from screens.widgets.lines import Cell, Column, Lines, Row, heading, row


class Shown(App[None]):
    """A list and nothing else."""

    def __init__(self, rows: list[Row]) -> None:
        super().__init__()
        self.given = rows
        self.heard: list[tuple[str, str | None]] = []

    def compose(self) -> ComposeResult:
        yield Lines((Column(6), Column(flex=1), Column(8, right=True, from_columns=60)))

    def on_mount(self) -> None:
        self.query_one(Lines).show(self.given)
        self.query_one(Lines).focus()

    def on_lines_chosen(self, event: Lines.Chosen) -> None:
        assert event.control is self.query_one(Lines)
        self.heard.append(("chosen", event.key))


ROWS = [
    heading("FIRST"),
    row("a", "1", "Teräs Oy", Cell("12", "late")),
    row("b", "2", "Acme [/b] Oy", "1"),
    heading("SECOND"),
    *(row(f"c{number}", str(number), f"row {number}", "0") for number in range(40)),
]


def _line(lines: Lines, y: int) -> str:
    return "".join(segment.text for segment in lines.render_line(y))


async def test_the_cursor_passes_over_headings_and_stops_at_both_ends() -> None:
    app = Shown(ROWS)
    async with app.run_test(size=(80, 10)) as pilot:
        lines = app.query_one(Lines)
        assert lines.key == "a"
        await pilot.press("k")
        assert lines.key == "a"
        await pilot.press("j", "down")
        assert lines.key == "c0"
        await pilot.press("G")
        assert lines.key == "c39"
        await pilot.press("j")
        assert lines.key == "c39"
        await pilot.press("pageup", "up", "g")
        assert lines.key == "a"
        await pilot.press("pagedown", "enter")
        assert app.heard == [("chosen", "c5")]


async def test_the_cursor_stays_on_its_row_when_the_list_changes() -> None:
    app = Shown(ROWS)
    async with app.run_test(size=(80, 10)):
        lines = app.query_one(Lines)
        lines.select("c5")
        lines.show([row("new", "0", "New", ""), *ROWS])
        assert lines.key == "c5"
        lines.show(ROWS[:3])
        assert lines.key == "b"
        lines.show([])
        assert lines.key is None
        lines.action_choose()


async def test_columns_are_aligned_and_narrow_lists_leave_some_out() -> None:
    app = Shown(ROWS)
    async with app.run_test(size=(80, 60)) as pilot:
        lines = app.query_one(Lines)
        assert _line(lines, 1).startswith("▌ 1       Teräs Oy")
        assert _line(lines, 2).rstrip().endswith("1")
        assert "Acme [/b] Oy" in _line(lines, 2)
        assert len(_line(lines, 1)) == len(_line(lines, 2)) == 80
        await pilot.resize_terminal(40, 60)
        await pilot.pause()
        assert "12" not in _line(lines, 1)
        lines.lay((Column(flex=1),))
        assert _line(lines, 1).startswith("▌ 1 ")


async def test_a_list_of_headings_alone_has_nothing_to_choose() -> None:
    app = Shown([heading("NOTHING"), heading("HERE")])
    async with app.run_test(size=(80, 10)) as pilot:
        await pilot.press("j", "enter", "k")
        assert app.heard == []


@pytest.mark.parametrize(("text", "shown"), [("abc", "abc  "), ("abcdefg", "abcd…"), ("日本語", "日本… ")])
def test_text_is_fitted_to_its_cells(text: str, shown: str) -> None:
    assert cell_len(fit(text, 5)) == 5
    if text.isascii():
        assert fit(text, 5) == shown
    assert fit("7", 3, right=True) == "  7"


@given(text=st.text(max_size=30), width=st.integers(1, 20))
def test_fitted_text_never_breaks_a_line(text: str, width: int) -> None:
    printable = "".join(char for char in text if char.isprintable())
    assert cell_len(fit(printable, width)) == width


async def test_a_line_drawn_once_is_drawn_anew_when_anything_about_it_changes() -> None:
    app = Shown(ROWS)
    async with app.run_test(size=(80, 10)) as pilot:
        lines = app.query_one(Lines)

        def colours(y: int) -> list[object]:
            return [segment.style for segment in lines.render_line(y)]

        lit, before = _line(lines, 1), colours(1)
        assert lit.startswith("▌ 1")
        lines.toggle_mark()
        assert _line(lines, 1).startswith("▌*1")
        await pilot.press("j")
        assert _line(lines, 1).startswith(" *1")
        assert _line(lines, 2).startswith("▌ 2")
        lines.can_focus = False
        app.set_focus(None)
        await pilot.pause()
        assert _line(lines, 2).startswith("▏ 2")
        lines.show([ROWS[0], row("a", "1", "Puu Oy", "0"), *ROWS[2:]])
        assert "Puu Oy" in _line(lines, 1)
        await pilot.press("k")
        app.theme = "textual-light"
        await pilot.pause()
        assert colours(1) != before
        await pilot.resize_terminal(50, 10)
        while lines.size.width != 50:
            await pilot.pause()
        assert cell_len(_line(lines, 1)) <= 50
        lines.lay((Column(flex=1), Column(6), Column(8)))
        assert _line(lines, 1).index("Puu Oy") > 30


async def test_rows_made_when_they_are_looked_at_are_found_by_their_own_way() -> None:
    app = Shown([])
    async with app.run_test(size=(80, 10)) as pilot:
        lines = app.query_one(Lines)
        rows = tuple(row(f"r{number}", str(number)) for number in range(1000))
        asked: list[str] = []

        def where(key: str) -> int | None:
            asked.append(key)
            return int(key[1:])

        lines.show(rows, where=where)
        lines.select("r500")
        assert lines.key == "r500"
        lines.show(rows[100:], where=lambda key: int(key[1:]) - 100)
        await pilot.pause()
        assert (lines.key, lines.cursor) == ("r500", 400)
        assert asked == ["r500"]


async def test_other_rows_lay_nothing_out_anew_but_the_scrollbar_comes_and_goes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app, laid_out = Shown(ROWS), list[bool]()
    layout = Screen._refresh_layout

    def noted(screen: Screen[None], *how: Any, **more: Any) -> None:
        laid_out.append(True)
        layout(screen, *how, **more)

    async with app.run_test(size=(80, 10)) as pilot:
        lines = app.query_one(Lines)
        await pilot.pause()
        monkeypatch.setattr(Screen, "_refresh_layout", noted)
        lines.action_last()
        lines.show([*ROWS[:-5]])
        await pilot.pause()
        assert not laid_out
        assert lines.scroll_offset.y == lines.max_scroll_y == len(ROWS) - 5 - 10
        assert lines.vertical_scrollbar.window_virtual_size == len(ROWS) - 5
        lines.show(ROWS[:3])
        await pilot.pause()
        assert laid_out
        assert not lines.show_vertical_scrollbar
        assert lines.scrollable_content_region.width == 80
        assert _line(lines, 1).startswith(" ")
        lines.show(ROWS)
        await pilot.pause()
        assert lines.show_vertical_scrollbar
        assert lines.scrollable_content_region.width == 79
