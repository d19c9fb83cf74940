"""The keys that work now, in one or two quiet lines, the most important first."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len
from textual.binding import ActiveBinding
from textual.content import Content
from textual.widget import Widget


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

    def on_mount(self) -> None:
        """Follow what the keys do."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self.refresh(layout=True))

    def render(self) -> Content:
        """Keys and what they do."""
        lines: list[list[tuple[str, str, bool]]] = [[]]
        left = self.size.width
        for key, description, enabled in self._keys():
            needed = cell_len(f"{key} {description}") + 2
            if needed > left and lines[-1]:
                if len(lines) == self.ROWS:
                    break
                lines.append([])
                left = self.size.width
            lines[-1].append((key, description, enabled))
            left -= needed
        return Content("\n").join(Content("  ").join(_shown(*entry) for entry in line) for line in lines)

    def bound(self) -> Iterable[ActiveBinding]:
        """What the keys do now, the most important first."""
        return self.screen.active_bindings.values()

    def _keys(self) -> list[tuple[str, str, bool]]:
        found: dict[str, tuple[list[str], str, bool]] = {}
        for active in self.bound():
            binding = active.binding
            if not binding.show or not binding.description:
                continue
            name = binding.id or binding.action
            display = self.app.get_key_display(binding)
            if name in found:
                continue
            found[name] = ([display], binding.description, active.enabled)
        return [(keys[0], description, enabled) for keys, description, enabled in found.values()]


def _shown(key: str, description: str, enabled: bool) -> Content:
    style = "$accent" if enabled else "$text-disabled"
    return Content.assemble((key, style), " ", (description, "" if enabled else "$text-disabled"))
