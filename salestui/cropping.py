"""How much is drawn for a change: its lines, and nothing for what lies under another screen and cannot be seen.

Textual draws every line of every widget between the first change and the last; and while a screen lies under another
one, whatever happens to it has the whole of the upper one drawn again, also where nothing shines through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from textual._compositor import Compositor
from textual.app import App
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip

NEAR = 8
"""Lines apart up to which changes are drawn together: to draw a widget once more costs as much as so many lines."""


def crop() -> None:
    """Have only lines drawn that changed, and only of screens that are seen."""
    Compositor._render_chops = _chops  # type: ignore[method-assign]  # there is no other way in
    Compositor._get_renders = _renders  # type: ignore[method-assign,assignment]  # nor here
    App._background_screens = property(_shining_through)  # type: ignore[assignment]  # nor here


_render_chops = Compositor._render_chops


def _chops(self: Compositor, crop: Region, is_rendered_line: Callable[[int], bool]) -> Sequence[Mapping[int, Strip]]:
    """The lines that changed, cut up; which ones those are is told to whoever draws them."""
    self._wanted = is_rendered_line  # type: ignore[attr-defined]
    return _render_chops(self, crop, is_rendered_line)


def _renders(self: Compositor, crop: Region) -> Iterable[tuple[Region, Region, list[Strip]]]:
    """What stands on the lines that changed: each widget's place, the part of it that is drawn, and its strips.

    Columns are not cropped: what lies beside a change on the same line is cut up together with it.
    """
    wanted = list(runs(crop.line_range, self._wanted))  # type: ignore[attr-defined]
    for widget, (region, clip) in self.visible_widgets.items():
        shown = region.intersection(clip)
        for top, height in wanted:
            if part := shown.intersection(Region(shown.x, top, shown.width, height)):
                yield region, part, widget.render_lines(part.translate((-region.x, -region.y)))


def runs(lines: range, wanted: Callable[[int], bool]) -> Iterator[tuple[int, int]]:
    """Where lines that are wanted follow one another, or nearly: the first of them, and how many."""
    first = last = -1
    for y in filter(wanted, lines):
        if first >= 0 and y - last > NEAR:
            yield first, last - first + 1
            first = y
        first, last = (y if first < 0 else first), y
    if first >= 0:
        yield first, last - first + 1


def _shining_through(self: App[Any]) -> list[Screen[Any]]:
    """Screens seen under the one in front, the lowest first: none under one that fills the screen."""
    seen: list[Screen[Any]] = []
    for above, screen in pairwise(reversed(self._screen_stack)):
        if above.styles.background.a == 1:
            break
        seen.insert(0, screen)
    return seen
