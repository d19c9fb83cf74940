"""The styles a widget draws with, each worked out once: Textual looks a component style up anew for every piece."""

from __future__ import annotations

from rich.style import Style
from textual.widget import Widget


class Brush:
    """Styles of a widget's component classes; whoever has one lets it `forget` in `notify_style_update`.

    Args:
        widget: Whose styles.
        prefix: What its component classes begin with, such as "lines".
    """

    def __init__(self, widget: Widget, prefix: str) -> None:
        self._widget = widget
        self._prefix = prefix
        self._whole: dict[str, Style] = {}
        self._tones: dict[str, Style] = {}
        self._base: Style | None = None

    @property
    def base(self) -> Style:
        """The widget's own style."""
        if self._base is None:
            self._base = self._widget.rich_style
        return self._base

    def whole(self, name: str) -> Style:
        """A component style with its ground."""
        if (style := self._whole.get(name)) is None:
            style = self._widget.get_component_rich_style(f"{self._prefix}--{name}", partial=True)
            self._whole[name] = style
        return style

    def tone(self, name: str) -> Style:
        """The colour and weight of a component style, to be laid on any ground."""
        if (style := self._tones.get(name)) is None:
            whole = self.whole(name)
            style = self._tones[name] = Style(color=whole.color, bold=whole.bold)
        return style

    def forget(self) -> None:
        """The widget looks otherwise from now on."""
        self._whole.clear()
        self._tones.clear()
        self._base = None
