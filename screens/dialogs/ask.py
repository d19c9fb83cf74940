"""Short questions over a screen: a line that is read as it is typed, a time, yes or no, one of a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from rich.cells import cell_len
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
from screens.widgets.due_line import DueLine
from screens.widgets.keybar import Keybar
from screens.widgets.lines import Cell, Column, Lines, row
from screens.widgets.page import Page, in_words, plain
from screens.widgets.trouble import Trouble
from screens.widgets.typed_line import TypedLine

T = TypeVar("T")

LONGEST = 34
"""Cells that a choice's name may take from what is told beside it."""


class Dialog(ModalScreen[T | None], Generic[T]):
    """A question over the screen; Esc answers nothing."""

    DEFAULT_CSS = """
    Dialog {
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
        """What is due meanwhile, the question, what answers it, the keys."""
        yield DueLine()
        with Vertical(id="question"):
            yield Label(plain(self.question), id="asked")
            yield from self.contents()
            yield Static(plain(""), id="echo")
            pages = [screen for screen in self.app.screen_stack if isinstance(screen, Page)]
            yield from (Trouble(page.desk, unsaved=True) for page in pages[-1:])
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


class AskRead(Dialog[T]):
    """Asks for a line and reads it as it is typed; what it means is echoed before it is kept."""

    def __init__(
        self,
        question: str,
        read: Callable[[str], T],
        meaning: Callable[[T], str],
        *,
        given: str = "",
        placeholder: str = "",
    ) -> None:
        """Ask.

        Args:
            question: What is asked.
            read: What a line means; raises a Refusal in words where it means nothing.
            meaning: In words what was read.
            given: Stands there already.
            placeholder: Stands there while nothing is typed.
        """
        super().__init__(question)
        self.read = read
        self.meaning = meaning
        self.given = given
        self.placeholder = placeholder

    def contents(self) -> Iterable[Widget]:
        """One line to type in."""
        yield Input(self.given, placeholder=self.placeholder)

    def on_mount(self) -> None:
        """Say what the words given mean, before they are taken."""
        self._follow(self.given)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what the words mean."""
        self._follow(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer with what was read."""
        if not event.value.strip():
            self.echo(self.idle() or _("Type something, or Esc to leave."), wrong=True)
        elif (found := self._read(event.value)) is not None:
            self.dismiss(found)

    def idle(self) -> str:
        """What stands there while nothing is typed."""
        return ""

    def doubtful(self, found: T) -> bool:  # noqa: ARG002 - some answers are taken with a warning
        """Whether what was read may be taken, and had better be looked at twice."""
        return False

    def _follow(self, text: str) -> None:
        if text.strip():
            self._read(text)
        else:
            self.echo(self.idle())

    def _read(self, text: str) -> T | None:
        try:
            found = self.read(clean_line(text))
        except Refusal as refusal:
            self.echo(str(refusal), wrong=True)
            return None
        self.echo("→ " + self.meaning(found), wrong=self.doubtful(found))
        return found


class AskWhen(AskRead[Due]):
    """Asks for a time in the rep's own words."""

    def __init__(self, question: str, office: Office, given: str = "", *, placeholder: str = "") -> None:
        usual = _("tomorrow 9 · thu 14.30 · ti 15 · in 2 weeks · 3 kk")
        super().__init__(question, self.resolve, self.said, given=given, placeholder=placeholder or usual)
        self.office = office

    def resolve(self, text: str) -> Due:
        """The time these words mean.

        Raises:
            Refusal: when they mean none, or one that has passed.
        """
        return read_when(text, self.office.clock(), self.office.calendar)

    def said(self, found: Due) -> str:
        """A time as the rep reads it."""
        return due_in_words(found, self.office.clock(), self.office.calendar)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several answers."""

    key: str
    name: str
    about: str = ""


class Narrow(TypedLine):
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
        told = [choice for choice in self.choices if choice.about]
        widest = max((cell_len(choice.name) for choice in self.choices), default=0)
        name = Column(min(widest, LONGEST) + 1) if told else Column(flex=1)
        lines = Lines((Column(3, right=True), name, *([Column(flex=1, from_columns=50)] if told else [])), id="choices")
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
    """Asks yes or no; only `y` (or `k` for kyllä), `1` and Enter say yes, and Esc says neither."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,k,1", "yes", N_("yes"), id="confirm.yes"),
        Binding("n,e", "no", N_("no"), id="confirm.no"),
    ]

    def action_yes(self) -> None:
        """Yes."""
        self.dismiss(True)

    def action_no(self) -> None:
        """No."""
        self.dismiss(False)

    def action_answer(self) -> None:
        """Enter means yes."""
        self.dismiss(True)
