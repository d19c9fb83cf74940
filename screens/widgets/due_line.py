"""What is due, over a question: the top line of the page lies under it, and the keys stay with the question."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.widget import Widget

from data.model.changes import Changes
from screens.widgets.announcing import announcement
from screens.widgets.page import Page


class DueLine(Widget):
    """The topmost line of a question; there only while something is due, and never towards a customer."""

    DEFAULT_CSS = """
    DueLine {
        dock: top;
        height: 1;
        padding: 0 1;
        display: none;
        text-align: right;
    }
    DueLine.-due { display: block; }
    """

    def on_mount(self) -> None:
        """Follow what is due, and the time."""
        for page in self._pages():
            page.desk.changed.subscribe(self, self._changed)
            break
        self.set_interval(20, self.look)
        self.look()

    def look(self) -> None:
        """Show what is due now."""
        self.set_class(bool(self._due(self.app.size.width)), "-due")
        self.refresh()

    def render(self) -> Content:
        """When, whom, how many more; the key rests while a question is open."""
        return self._due(self.size.width)

    def _due(self, room: int) -> Content:
        pages = list(self._pages())
        if not pages or any(page.hushed for page in pages):
            return Content("")
        return announcement(pages[0].desk, room, key="")

    def _pages(self) -> Iterator[Page]:
        """The pages under the question, the nearest first."""
        return (screen for screen in reversed(self.app.screen_stack) if isinstance(screen, Page))

    def _changed(self, changes: Changes) -> None:
        if changes.touch("due"):
            self.look()
