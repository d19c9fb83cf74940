"""The likeness of the first screen: its frame, without anything of what is in it, as the terminal takes it."""

from __future__ import annotations

from textual.app import App
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from data.words import _, language
from salestui.porch import Picture, spoken
from screens.widgets.keybar import Keybar
from screens.widgets.page import Page
from screens.widgets.topbar import TABS, Topbar


def likeness(app: App[None]) -> Picture | None:
    """The frame of the queue; None where something else stands in front just now, or it is not laid out."""
    page = app.screen
    if len(app.screen_stack) > 1 or not isinstance(page, Page) or page.TITLE_KEY != "queue":
        return None
    width, height = app.size
    blank = Strip.blank(width, page.rich_style)
    top, bottom = _lines(page.query_one(Topbar)), _lines(page.query_one(Keybar))
    if not (top and bottom):
        return None
    last = max(top[0].text.find(_(name)) + len(_(name)) for _key, name in TABS)
    top[0] = Strip([*top[0].crop(0, last), *blank.crop(last)])  # what is due, and the score, are of today
    draw = app.console
    return Picture(
        width,
        height,
        spoken(language(), app.theme),
        [one.render(draw) for one in top],
        blank.render(draw),
        [one.render(draw) for one in bottom],
    )


def _lines(widget: Widget) -> list[Strip]:
    """The lines of a widget that is as wide as the screen."""
    size = widget.outer_size
    return list(widget.render_lines(Region(0, 0, size.width, size.height)))
