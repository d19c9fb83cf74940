"""The bare Textual app that every figure is held against: a header, a footer, and a label that a key changes."""

from __future__ import annotations

from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, Label


class Bare(App[None]):
    """As little as a Textual app can show."""

    def compose(self) -> ComposeResult:
        yield Header()
        yield Label("no key yet")
        yield Footer()

    def on_mount(self) -> None:
        """Nothing typed yet."""
        self.typed = 0

    def on_key(self, event: events.Key) -> None:
        """One more key."""
        self.typed += 1
        self.query_one(Label).update(f"key {self.typed}: {event.key}")


if __name__ == "__main__":
    Bare().run()
