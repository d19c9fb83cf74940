"""An area to write in."""

from __future__ import annotations

from textual.geometry import Region
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import TextArea


class WritingArea(TextArea):
    """A text area that looks its colours up when they change; Textual does so at every letter."""

    _coloured = False

    def notify_style_update(self) -> None:
        """Colours changed."""
        super().notify_style_update()
        self._coloured = False

    def render_lines(self, crop: Region) -> list[Strip]:
        """Every line that is seen."""
        if self._coloured:
            return ScrollView.render_lines(self, crop)
        self._coloured = True
        return super().render_lines(crop)
