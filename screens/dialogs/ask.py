"""Short questions over a screen: a line of text, a time, yes or no, one of a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Label, Static

from data.model.calendar import Due
from data.model.clean import clean_line
from data.model.office import Office
from data.model.refusal import Refusal
from data.model.when import read_when
from data.model.wording import due as due_in_words
from data.words import N_, _
from screens.widgets.keybar import Keybar
from screens.widgets.lines import Cell, Column, Lines, row
from screens.widgets.page import in_words, plain

T = TypeVar("T")


class Dialog(ModalScreen[T | None], Generic[T]):
    """A question over the screen; Esc answers nothing."""

    DEFAULT_CSS = """
    Dialog, Help {
        align: center middle;
        background: $background 60%;
    }
    #question {
        width: 72;
        max-width: 100%;
        height: auto;
        max-height: 90%;
        padding: 1 2;
        background: $background;
        border: round $border;
    }
    #question #asked { color: $foreground; text-style: bold; margin-bottom: 1; width: 1fr; }
    #question #echo { color: $accent; height: auto; min-height: 1; }
    #question #echo.wrong { color: $warning; }
    #question Lines { height: auto; max-height: 14; min-height: 3; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "answer", N_("OK"), id="dialog.ok", priority=False),
        Binding("escape", "cancel", N_("cancel"), id="dialog.cancel"),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self.question = question

    def compose(self) -> ComposeResult:
        """The question, what answers it, the keys."""
        with Vertical(id="question"):
            yield Label(plain(self.question), id="asked")
            yield from self.contents()
            yield Static(plain(""), id="echo")
        yield Keybar()

    def contents(self) -> Iterable[Widget]:
        """What the rep answers with."""
        return ()

    def echo(self, sentence: str, *, wrong: bool = False) -> None:
        """Say under the question what the answer means, or why it is none."""
        shown = self.query_one("#echo", Static)
        shown.update(plain(sentence))
        shown.set_class(wrong, "wrong")

    def action_cancel(self) -> None:
        """Answer nothing."""
        self.dismiss(None)

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """What the keys do here, in the language in use."""
        return in_words(super().active_bindings)


class AskText(Dialog[str]):
    """Asks for a line of text; what was typed so far may be given."""

    def __init__(self, question: str, given: str = "", *, needed: bool = True) -> None:
        super().__init__(question)
        self.given = given
        self.needed = needed

    def contents(self) -> Iterable[Widget]:
        """One line to type in."""
        yield Input(self.given, select_on_focus=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer with what stands there."""
        text = clean_line(event.value)
        if not text and self.needed:
            self.echo(_("Type something, or Esc to leave."), wrong=True)
            return
        self.dismiss(text)


class AskWhen(Dialog[Due]):
    """Asks for a time in the rep's own words and echoes what it resolves to before it is kept."""

    def __init__(self, question: str, office: Office, given: str = "") -> None:
        super().__init__(question)
        self.office = office
        self.given = given

    def contents(self) -> Iterable[Widget]:
        """One line to type in."""
        yield Input(self.given, placeholder=_("tomorrow 9 · thu 14.30 · ti 15 · in 2 weeks · 3 kk"))

    def on_mount(self) -> None:
        """Say what the words given resolve to, before they are taken."""
        if self.given:
            self._read(self.given)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what the words resolve to."""
        if event.value.strip():
            self._read(event.value)
        else:
            self.echo("")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer with the time."""
        if found := self._read(event.value):
            self.dismiss(found)

    def _read(self, text: str) -> Due | None:
        now = self.office.clock()
        try:
            found = read_when(clean_line(text), now, self.office.calendar)
        except Refusal as refusal:
            self.echo(str(refusal), wrong=True)
            return None
        self.echo("→ " + due_in_words(found, now, self.office.calendar))
        return found


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several answers."""

    key: str
    name: str
    about: str = ""


class Narrow(Input):
    """A line to type in that leaves the digits to the list under it."""

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Every printable key but digits."""
        return not (character or "").isdigit() and super().check_consume_key(key, character)


class Choose(Dialog[str]):
    """Asks for one of a list: by letters that narrow it, by arrow keys, or by its number."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", N_("down"), show=False, id="choose.down"),
        Binding("up", "move(-1)", N_("up"), show=False, id="choose.up"),
        *(Binding(str(number), f"number({number})", show=False, priority=True) for number in range(1, 10)),
    ]

    def __init__(self, question: str, choices: Sequence[Choice]) -> None:
        super().__init__(question)
        self.choices = tuple(choices)

    def contents(self) -> Iterable[Widget]:
        """A line that narrows, and the list."""
        yield Narrow(placeholder=_("type to narrow, 1–9 or Enter to choose"))
        told = any(choice.about for choice in self.choices)
        columns = (Column(3, right=True), Column(flex=2), *([Column(flex=3, from_columns=50)] if told else []))
        lines = Lines(columns, id="choices")
        lines.can_focus = False
        yield lines

    def on_mount(self) -> None:
        """Show all."""
        self._show("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list."""
        self._show(event.value)

    def on_input_submitted(self) -> None:
        """Choose the lit one."""
        self.dismiss(self.query_one(Lines).key)

    def action_move(self, step: int) -> None:
        """Move the light."""
        lines = self.query_one(Lines)
        if step > 0:
            lines.action_down()
        else:
            lines.action_up()

    def action_number(self, number: int) -> None:
        """Choose by number."""
        rows = self.query_one(Lines).rows
        if number <= len(rows):
            self.dismiss(rows[number - 1].key)

    def _show(self, letters: str) -> None:
        wanted = letters.casefold().split()
        found = [
            choice
            for choice in self.choices
            if all(word in f"{choice.name} {choice.about}".casefold() for word in wanted)
        ]
        self.query_one(Lines).show(
            [
                row(choice.key, Cell(str(index), "faint"), choice.name, Cell(choice.about, "faint"))
                for index, choice in enumerate(found, 1)
            ]
        )


class Confirm(Dialog[bool]):
    """Asks yes or no; only `y` (or `k` for kyllä), `1` and Enter say yes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,k,1", "yes", N_("yes"), id="confirm.yes"),
        Binding("n,e", "cancel", N_("no"), id="confirm.no"),
    ]

    def action_yes(self) -> None:
        """Yes."""
        self.dismiss(True)

    def action_answer(self) -> None:
        """Enter means yes."""
        self.dismiss(True)
