"""The guard at the terminal: no control character from data leaves, no broken byte from outside kills.

With `wire`, the only modules that touch what Textual and Python keep to themselves; `tests/terminal/test_guard.py`
fails when an upgrade moves it.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any

from rich.console import Console
from rich.segment import Segment
from textual.app import App, ScreenStackError
from textual.css.query import NoMatches
from textual.strip import Strip
from textual.widgets._toast import ToastRack

from data.model.clean import CONTROLS

SHOWN = 2
"""Calm sentences that stand on the screen at once: what was done, and what came of it."""

_plain_render = Strip.render


def put_up() -> None:
    """Guard the one place where text becomes bytes and the one where bytes become keys."""
    Strip.render = _guarded_render  # type: ignore[method-assign]  # the guard is the point
    if sys.platform != "win32":
        from textual.drivers import linux_driver

        from salestui import wire

        for name, ours in (
            ("getincrementaldecoder", lambda _encoding: wire.Decoder),
            ("XTermParser", wire.Parser),
            ("WriterThread", wire.Writer),
            ("LinuxDriver", wire.Driver),
        ):
            setattr(linux_driver, name, ours)  # all four are looked up there by name


def thin_out(app: App[Any]) -> None:
    """Make room for one more sentence, so that what a row of keys did never covers the screen; warnings stay."""
    told = [one for one in app._notifications if one.severity == "information"]
    for one in told[: 1 - SHOWN]:
        app._unnotify(one, refresh=False)
    with suppress(ScreenStackError, NoMatches):
        _clear_away(app.screen.get_child_by_type(ToastRack), app)


def _clear_away(rack: ToastRack, app: App[Any]) -> None:
    """Textual takes away a sentence that is not told any more, and leaves what held it: a thousand are slow."""
    told = {rack._toast_id(one) for one in app._notifications}
    for holder in [one for one in rack.children if one.id not in told]:
        holder.remove()


def _guarded_render(self: Strip, console: Console) -> str:
    segments = self._segments
    if any(style is not None and style._link for _, style, _ in segments) or not all(
        text.isprintable() for text, _, _ in segments
    ):
        self._segments = [
            Segment(text.translate(CONTROLS), style.update_link(None) if style else None, control)
            for text, style, control in segments
        ]
    return _plain_render(self, console)
