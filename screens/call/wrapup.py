"""What a call's note holds and the file does not know yet, offered once before the call is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from data.model.noticed import Noticed
from data.model.refusal import Refusal
from data.model.report import CallReport
from data.words import N_, _
from data.wrap_up import Suggestion, suggestions
from screens.dialogs.ask import Dialog
from screens.widgets.columns import fit
from screens.widgets.page import Page, plain


class WrapUp(Dialog[tuple[Noticed, ...]]):
    """Asks which of the suggestions to keep; Enter goes on with those that are ticked, at first none."""

    DEFAULT_CSS = """
    WrapUp #offered { height: auto; margin-bottom: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "1",
            "tick(1)",
            N_("keep this"),
            key_display="1–9",
            id="wrapup.tick",
            tooltip=N_("Keep this one, or not after all"),
        ),
        *(Binding(str(n), f"tick({n})", N_("keep this"), show=False, id=f"wrapup.tick_{n}") for n in range(2, 10)),
        Binding("enter", "answer", N_("go on"), id="dialog.ok", tooltip=N_("Keep the call, and what is ticked")),
        Binding("escape", "cancel", N_("to the call"), id="dialog.cancel", tooltip=N_("Nothing is kept yet")),
    ]

    def __init__(self, offered: Sequence[Suggestion]) -> None:
        super().__init__(_("In your note: keep any of this too?"))
        self.offered = tuple(offered)
        self.ticked: set[int] = set()

    def contents(self) -> Iterable[Widget]:
        """One line for each."""
        yield Static(plain(""), id="offered")

    def on_mount(self) -> None:
        """Nothing is ticked by itself."""
        self._show()
        self.echo(_("Its digit ticks it. Enter goes on."))

    def on_resize(self) -> None:
        """As wide as there is room for."""
        self._show()

    def action_tick(self, number: int) -> None:
        """Keep this one, or not; an address or a value takes the place of another one."""
        if number > len(self.offered):
            return
        chosen = number - 1
        if self.offered[chosen].alone:
            kind = self.offered[chosen].noticed.kind
            self.ticked -= {at for at in self.ticked if at != chosen and self.offered[at].noticed.kind == kind}
        self.ticked ^= {chosen}
        self._show()

    def action_answer(self) -> None:
        """Go on with what is ticked."""
        self.dismiss(tuple(one.noticed for at, one in enumerate(self.offered) if at in self.ticked))

    def _show(self) -> None:
        shown = self.query_one("#offered", Static)
        room = max(20, shown.size.width or 66)
        shown.update(Content("\n").join(self._line(at, one, room) for at, one in enumerate(self.offered)))

    def _line(self, at: int, one: Suggestion, room: int) -> Content:
        kept = at in self.ticked
        mark = f"{at + 1} {'✓' if kept else '·'} "
        text = fit(one.words, room - cell_len(mark)).rstrip()
        return Content.assemble((mark, "bold $accent" if kept else "$accent"), (text, "bold" if kept else ""))


async def wrap_up(page: Page, report: CallReport) -> tuple[Noticed, ...] | None:
    """What the rep wants kept of the note beside the call; None when they turn back to it.

    A note without anything new asks nothing.
    """
    if not report.notes.strip():
        return ()
    try:
        offered = await page.desk.ask(suggestions, report)
    except Refusal:
        return ()  # what it is about is gone: keeping the call will say so
    return await page.app.push_screen_wait(WrapUp(offered)) if offered else ()
