"""The sheet a paper is written on: its subject, its text as Markdown, and how it will read as plain text."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Input, Static

from data.model.markdown import plain as as_plain
from data.model.paper import Made
from data.words import _
from screens.widgets.page import plain
from screens.widgets.writing_area import WritingArea


class Text(WritingArea):
    """The text, each mark of it shown as it is."""

    def __init__(self) -> None:
        super().__init__(id="text", compact=True, tab_behavior="focus", soft_wrap=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """F6 and F7 belong to the page, not to selecting text."""
        return action not in ("select_line", "select_all")

    def put(self, text: str, *, anew: bool = False) -> None:
        """Show this text; the cursor stays in its line, or stands at the top of another text."""
        if text == self.text and not anew:
            return
        row, column = (0, 0) if anew else self.cursor_location
        self.load_text(text)
        lines = text.split("\n")
        row = min(row, len(lines) - 1)
        self.move_cursor((row, min(column, len(lines[row]))))


class Writing(Vertical):
    """Subject and text to write in, or the whole to look at."""

    def compose(self) -> ComposeResult:
        """The subject, the text, the look."""
        with Horizontal(id="about"):
            yield Static(plain(_("Subject")), id="label")
            yield Input(id="subject", compact=True, select_on_focus=False)
        yield Text()
        with VerticalScroll(id="look"):
            yield Static(plain(""), id="plain", markup=False)

    @property
    def text(self) -> Text:
        """The text."""
        return self.query_one(Text)

    @property
    def subject(self) -> Input:
        """The subject's line."""
        return self.query_one("#subject", Input)

    @property
    def made(self) -> Made:
        """What stands here."""
        return Made(self.subject.value, self.text.text)

    def put(self, made: Made, *, anew: bool = False) -> None:
        """Show this subject and text; `anew`: it is another paper."""
        if self.subject.value != made.subject:
            self.subject.value = made.subject
        self.text.put(made.body, anew=anew)
        if self.looking:
            self._draw(made)

    @property
    def looking(self) -> bool:
        """Whether it is shown as it will read."""
        return bool(self.query_one("#look").display)

    def turn(self, *, looking: bool) -> None:
        """Between writing and looking."""
        if looking:
            self._draw(self.made)
        was = self.looking
        self.query_one("#about").display = self.text.display = not looking
        self.query_one("#look").display = looking
        if looking != was or not self.screen.focused:
            (self.query_one("#look") if looking else self.text).focus()

    def _draw(self, made: Made) -> None:
        self.query_one("#plain", Static).update(plain(f"{made.subject}\n\n{as_plain(made.body)}"))
