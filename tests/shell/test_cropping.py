"""Only lines that changed are drawn, and what is then on the screen is what would be drawn in full."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.geometry import Region
from textual.screen import ModalScreen, Screen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from salestui import cropping


class Field(Widget):
    """Tells which of its lines are drawn."""

    DEFAULT_CSS = "Field { height: 4; width: 1fr; border-left: solid red; }"

    def __init__(self) -> None:
        super().__init__()
        self.word = "a"
        self.drawn: list[Region] = []

    def render_lines(self, crop: Region) -> list[Strip]:
        self.drawn.append(crop)
        return super().render_lines(crop)

    def render(self) -> str:
        return "\n".join(f"{self.word}{line}" for line in range(4))


class Fields(App[None]):
    """Two fields beside one another, two below, and a line that floats over them."""

    CSS = "Static { dock: top; height: 1; width: 3; margin: 2 4; } Horizontal { height: 4; }"

    def compose(self) -> ComposeResult:
        yield Static("###")
        for _row in range(2):
            with Horizontal():
                yield Field()
                yield Field()


async def test_a_change_draws_its_own_lines_and_no_other_widget() -> None:
    cropping.crop()
    app = Fields()
    async with app.run_test(size=(20, 10)) as pilot:
        first, second, *below = app.query(Field)
        await pilot.pause()
        for field in app.query(Field):
            field.drawn.clear()
        second.word = "b"
        second.refresh(Region(0, 1, 5, 1))
        while not second.drawn:
            await pilot.pause()
        assert [(crop.y, crop.height) for crop in second.drawn] == [(1, 1)]
        assert [(crop.y, crop.height) for crop in first.drawn] == [(1, 1)], "it stands on the same line"
        assert not any(field.drawn for field in below)


@pytest.mark.parametrize(
    ("changed", "drawn"),
    [
        ((), []),
        ((5,), [(5, 1)]),
        ((5, 6, 13), [(5, 9)]),
        ((5, 6, 20, 21, 39), [(5, 2), (20, 2), (39, 1)]),
        (range(40), [(0, 40)]),
    ],
)
def test_lines_between_changes_far_apart_are_not_drawn(changed: Sequence[int], drawn: list[tuple[int, int]]) -> None:
    assert list(cropping.runs(range(40), set(changed).__contains__)) == drawn


async def test_what_is_drawn_in_part_is_what_would_be_drawn_in_full() -> None:
    cropping.crop()
    app = Fields()
    async with app.run_test(size=(20, 10)) as pilot:
        await pilot.pause()
        compositor = app.screen._compositor
        whole = compositor.render_strips()
        for top in range(8):
            part = compositor._render_chops(Region(3, top, 9, 2), range(top, top + 2).__contains__)
            for y in (top, top + 1):
                drawn = [strip for strip in part[y].values() if strip is not None]
                assert Strip.join(drawn).text == whole[y].text
        assert any("###" in strip.text for strip in whole)


async def test_only_what_shines_through_is_drawn_under_a_screen() -> None:
    cropping.crop()
    app = Fields()
    async with app.run_test(size=(20, 10)) as pilot:
        home = app.screen
        await app.push_screen(ModalScreen())
        assert app._background_screens == [home]
        page: Screen[None] = Screen()
        await app.push_screen(page)
        assert app._background_screens == []
        await app.push_screen(ModalScreen())
        assert app._background_screens == [page]
        await app.pop_screen()
        await pilot.pause()
        assert not home.is_current
        home.query(Field).first().word = "c"
        home.query(Field).first().refresh()
        await app.pop_screen()
        await app.pop_screen()
        await pilot.pause()
        drawn = [strip.text for strip in app.screen._compositor.render_strips()]
        assert any("c0" in line for line in drawn), "what changed meanwhile is seen on the way back"
