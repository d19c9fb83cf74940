"""The fields of a form: what is asked, with what, and how they stand in rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Input, Label, Static

from data.model.clean import clean, clean_line
from data.model.refusal import Refusal
from data.words import _
from screens.widgets.page import plain
from screens.widgets.pick import Pick
from screens.widgets.writing_area import WritingArea


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a form asks for; every value is text, a choice is the key of its option."""

    name: str
    label: str
    given: str = ""
    """What stands there at first."""
    kind: Literal["line", "words", "choice"] = "line"
    """One line, several lines, or one of `options`."""
    options: tuple[tuple[str, str], ...] = ()
    """For a choice: key and name of each."""
    hint: str = ""
    """Shown while the field is empty."""
    check: Callable[[str], object] | None = None
    """Reads the text; a `Refusal` it raises is shown at the field. Not called for an empty text."""
    meaning: Callable[[str], str] | None = None
    """Says what was understood while it is typed; it may raise a `Refusal`. Not called for an empty text."""
    needed: bool = False

    def normal(self, text: str) -> str:
        """The text as it may be kept: cleaned, one line unless several are asked for."""
        return clean(text).strip() if self.kind == "words" else clean_line(text)

    def fault(self, text: str) -> str:
        """What is wrong with this text, in words; empty when nothing is."""
        if not text.strip():
            return _("This is needed.") if self.needed else ""
        try:
            if self.check is not None:
                self.check(text)
        except Refusal as refusal:
            return str(refusal)
        return ""

    def meant(self, text: str) -> str:
        """What was understood of this text; empty where the field does not say, or nothing was understood yet."""
        try:
            return self.meaning(text) if self.meaning is not None and text.strip() else ""
        except Refusal:
            return ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a form shows: its fields, and the version of the row they were read from."""

    fields: tuple[Field, ...]
    seen: int | None = None


class SeveralLines(WritingArea):
    """A text of several lines; the arrows leave it at its first and last line."""

    def action_cursor_up(self, select: bool = False) -> None:
        """One line up, or to the field above."""
        if not select and self.navigator.is_first_wrapped_line(self.selection.end):
            self.screen.focus_previous()
        else:
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:
        """One line down, or to the field below."""
        if not select and self.navigator.is_last_wrapped_line(self.selection.end):
            self.screen.focus_next()
        else:
            super().action_cursor_down(select)


class FieldRow(Vertical):
    """A field with its label, and under it what is wrong or what somebody else wrote meanwhile."""

    DEFAULT_CSS = """
    FieldRow {
        height: auto;
        & Horizontal { height: auto; }
        & Label { color: $text-muted; padding: 0 1 0 0; }
        & Input, & Pick, & SeveralLines { width: 1fr; }
        & SeveralLines { height: auto; min-height: 2; max-height: 8; }
        & .beside { color: $accent; height: auto; display: none; }
        &.wrong .beside { color: $warning; }
        &.said .beside { display: block; }
    }
    """

    def __init__(self, field: Field, label_width: int) -> None:
        super().__init__()
        self.field = field
        self._label_width = label_width
        self._beside = Static(plain(""), classes="beside")
        self.box = self._make()

    def compose(self) -> ComposeResult:
        """Label and field, and the words under it."""
        label = Label(plain(self.field.label))
        label.styles.width = self._label_width
        self._beside.styles.margin = (0, 0, 0, self._label_width + 1)
        with Horizontal():
            yield label
            yield self.box
        yield self._beside

    def on_mount(self) -> None:
        """Typing goes on where the text ends."""
        if isinstance(self.box, SeveralLines):
            self.box.move_cursor(self.box.document.end)

    @property
    def value(self) -> str:
        """What stands in the field, cleaned."""
        return self.field.normal(self.typed)

    @property
    def typed(self) -> str:
        """What stands in the field to the last blank: whoever goes on after a crash goes on with the next word."""
        return clean(self.box.text if isinstance(self.box, SeveralLines) else self.box.value)

    def write(self, text: str) -> None:
        """Put a text into the field."""
        if isinstance(self.box, SeveralLines):
            self.box.text = text
            self.box.move_cursor(self.box.document.end)
        else:
            self.box.value = text
            if isinstance(self.box, Input):
                self.box.cursor_position = len(text)  # whoever comes back goes on at the end

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """Say something under the field, or that it is wrong; empty takes it away."""
        self._beside.update(plain(sentence))
        self.set_class(bool(sentence), "said")
        self.set_class(wrong, "wrong")

    def owns(self, widget: Widget | None) -> bool:
        """Whether this widget is the row's own field."""
        return widget is self.box

    def _make(self) -> Input | SeveralLines | Pick:
        field = self.field
        if field.kind == "choice":
            return Pick(field.options, field.given)
        if field.kind == "words":
            return SeveralLines(field.given, soft_wrap=True, tab_behavior="focus", compact=True)
        return Input(field.given, placeholder=field.hint, select_on_focus=False, compact=True)


def rows_of(fields: Iterable[Field]) -> list[FieldRow]:
    """A row for each field, the labels of one width."""
    from rich.cells import cell_len

    every = [replace(field, given=field.normal(field.given)) for field in fields]
    width = min(24, max((cell_len(field.label) for field in every), default=0)) + 1
    return [FieldRow(field, width) for field in every]
