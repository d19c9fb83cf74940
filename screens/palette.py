"""The command palette: every key's action by its name."""

from __future__ import annotations

from typing import Any

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.worker import Worker

from data.words import _


class Palette(CommandPalette):
    """The palette, which may be closed at any moment: what it still gathers ends with it, and nothing else does."""

    def run_worker(self, *args: Any, **kwargs: Any) -> Worker[Any]:
        """Work of the palette, no failure of which ends the app."""
        return super().run_worker(*args, **{**kwargs, "exit_on_error": False})


class Actions(Provider):
    """Everything the keys of this screen do, found by typing its name."""

    async def discover(self) -> Hits:
        """All of it."""
        for name, about, action in self._actions():
            yield DiscoveryHit(Content(name), self._runner(action), text=name, help=about)

    async def search(self, query: str) -> Hits:
        """What matches."""
        matcher = self.matcher(query)
        for name, about, action in self._actions():
            if (match := matcher.match(name)) > 0:
                yield Hit(match, Content(name), self._runner(action), text=name, help=about)

    def _actions(self) -> list[tuple[str, str, str]]:
        found: dict[str, tuple[str, str, str]] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.description and active.enabled and binding.id:
                name = f"{binding.description}  ({self.app.get_key_display(binding)})"
                action = binding.action if active.node is not self.app else f"app.{binding.action}"
                about = active.tooltip or _("a key of this screen")
                found.setdefault(binding.id or binding.action, (name, about, action))
        for name, about, action in getattr(self.app, "KEYLESS", ()):
            found.setdefault(action, (_(name), _(about), action))
        return list(found.values())

    def _runner(self, action: str):  # type: ignore[no-untyped-def]  # Textual takes any callable
        async def run() -> None:
            await self.app.run_action(action, self.screen)

        return run
