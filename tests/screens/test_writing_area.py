"""An area to write in looks as Textual's own, whatever changes its colours."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.strip import Strip
from textual.widgets import Input, TextArea

from screens.widgets.writing_area import WritingArea


class Two(App[None]):
    """Something to write on, and somewhere else to be."""

    def __init__(self, sheet: TextArea) -> None:
        super().__init__()
        self._sheet = sheet

    def compose(self) -> ComposeResult:
        yield self._sheet
        yield Input()


async def drawn(pilot: Pilot[None]) -> list[Strip]:
    await pilot.pause()
    return pilot.app.screen._compositor.render_strips()


async def looks(sheet: TextArea) -> list[list[Strip]]:
    """The screen as one writes, leaves, turns the lights on and writes again."""
    app = Two(sheet)
    async with app.run_test(size=(40, 12)) as pilot:
        sheet.cursor_blink = False
        sheet.focus()
        found = [await drawn(pilot)]
        await pilot.press(*"budget")
        found.append(await drawn(pilot))
        app.query_one(Input).focus()
        found.append(await drawn(pilot))
        app.theme = "textual-light"
        found.append(await drawn(pilot))
        sheet.focus()
        await pilot.press("enter", *"in May")
        return [*found, await drawn(pilot)]


async def test_it_looks_as_any_text_area_whatever_changes_its_colours() -> None:
    ours, theirs = await looks(WritingArea()), await looks(TextArea())
    assert ours == theirs
    assert len({str(strips) for strips in ours}) == len(ours)
