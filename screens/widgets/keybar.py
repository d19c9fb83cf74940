"""The keys that work now, in one or two quiet lines, the most important first."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len
from textual.binding import ActiveBinding, Binding
from textual.content import Content
from textual.widget import Widget

from data.words import language

Entry = tuple[str, str, bool]
"""A key, what it does, and whether it can be pressed now."""


class Keybar(Widget):
    """The footer. Bindings marked `show` stand in the order they are declared; what does not fit is behind `?`."""

    DEFAULT_CSS = """
    Keybar {
        dock: bottom;
        height: auto;
        max-height: 2;
        padding: 0 1;
        background: $background;
        color: $text-muted;
    }
    """

    ROWS = 2
    """Lines it may take."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[list[Entry]] = []
        self._for: tuple[int, str] | None = None
        """At which width and in which language they are told."""
        self._bound: list[tuple[Binding, bool]] = []
        """The keys that are told, and whether each can be pressed now."""
        self._asked = False

    def on_mount(self) -> None:
        """Follow what the keys do."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self.look_again())

    def look_again(self) -> None:
        """Keys may do something else now; one key can change that several times, so it is looked at once, after it."""
        if not self._asked:
            self._asked = True
            self.call_later(self._look)

    def render(self) -> Content:
        """Keys and what they do."""
        return Content("\n").join(Content("  ").join(_entry(*entry) for entry in line) for line in self._told())

    def _look(self) -> None:
        """Draw anew where they do something else; the page is laid out anew only where they take other lines."""
        self._asked = False
        before, bound = self._lines, self._shown()
        if bound != self._bound:
            self._lay(bound)
            if self._lines != before:
                self.refresh(layout=len(self._lines) != len(before))

    def _told(self) -> list[list[Entry]]:
        """The keys line by line."""
        if self._for != (self.size.width, language()):
            self._lay(self._shown())
        return self._lines

    def _lay(self, bound: list[tuple[Binding, bool]]) -> None:
        self._bound, self._for = bound, (self.size.width, language())
        self._lines = self._laid(self.size.width)

    def _laid(self, width: int) -> list[list[Entry]]:
        """As many keys as there is room for."""
        lines: list[list[Entry]] = [[]]
        left = width
        for key, description, enabled in self._keys():
            needed = cell_len(f"{key} {description}") + 2
            if needed > left and lines[-1]:
                if len(lines) == self.ROWS:
                    break
                lines.append([])
                left = width
            lines[-1].append((key, description, enabled))
            left -= needed
        return lines

    def bound(self) -> Iterable[ActiveBinding]:
        """What the keys do now, the most important first."""
        return self.screen.active_bindings.values()

    def _shown(self) -> list[tuple[Binding, bool]]:
        return [
            (active.binding, active.enabled)
            for active in self.bound()
            if active.binding.show and active.binding.description
        ]

    def _keys(self) -> list[Entry]:
        found: dict[str, Entry] = {}
        for binding, enabled in self._bound:
            if (name := binding.id or binding.action) not in found:
                found[name] = (self.app.get_key_display(binding), binding.description, enabled)
        return list(found.values())


def _entry(key: str, description: str, enabled: bool) -> Content:
    style = "$accent" if enabled else "$text-disabled"
    return Content.assemble((key, style), " ", (description, "" if enabled else "$text-disabled"))
