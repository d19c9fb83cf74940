"""A rehearsal: the call screen as it is, where objections are dealt by chance and nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from random import Random
from typing import ClassVar, Concatenate, ParamSpec, TypeVar

from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from data.model.done import Done
from data.model.pace import Talk, seconds_of
from data.model.rehearsal import Rehearsal
from data.model.sheet import CallSheet, Number
from data.model.wording import duration, span
from data.transaction import Write
from data.words import N_, _
from screens.call.head import Head
from screens.call.live import Live
from screens.call.screen import CallScreen
from screens.desk import Desk
from screens.dialogs.ask import Dialog
from screens.widgets.page import plain

P = ParamSpec("P")
T = TypeVar("T")

_REAL = {"needs", "complaint", "hold", "number", "skip"}
"""What would reach beyond the rehearsal."""


class HowItWent(Dialog[bool]):
    """Tells how a rehearsal went; Enter and Esc close."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,space", "cancel", N_("close"), id="rehearsal.close"),
    ]

    def __init__(self, head: str, lines: Iterable[str]) -> None:
        super().__init__(head)
        self.lines = tuple(lines)

    def contents(self) -> Iterable[Widget]:
        """What there is to tell."""
        yield Static(plain("\n\n".join(self.lines)), id="told")


class RehearsalScreen(CallScreen):
    """One call, rehearsed: every key does what it would do, and the file stays as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "u,U",
            "nothing_done",
            N_("nothing to undo"),
            show=False,
            id="rehearsal.undo",
            tooltip=N_("A rehearsal writes nothing, so there is nothing to take back"),
        ),
    ]

    def __init__(self, desk: Desk, chance: Random | None = None) -> None:
        super().__init__(desk.dry())
        self.chance = chance or Random()
        self.rehearsal = Rehearsal(self.chance, desk.office.playbook.objections)
        self.would = ""
        self.said = False
        """Whether an objection that was dealt still hangs in the air."""

    def contents(self) -> Iterable[Widget]:
        """As in a call, with what they say under the head."""
        for widget in super().contents():
            yield widget
            if isinstance(widget, Head):
                widget.mark = _("REHEARSAL")
                yield Static(id="said", markup=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key that leads out of the rehearsal."""
        return False if action in _REAL else super().check_action(action, parameters)

    def begin(self, sheet: CallSheet) -> Live:
        """A call comes up as if nothing had been begun."""
        return super().begin(replace(sheet, draft=None, others=()))

    def ring(self, number: Number) -> None:
        """Say what would be dialled."""
        self.say(_("{number} · a rehearsal dials nothing").format(number=number.shown))

    def action_next(self) -> None:
        """The next sentence; they may object to the one just said."""
        live = self.live
        before = (live.started, live.place, live.reading) if live else None
        super().action_next()
        if live and before and before[0] and before[2] and live.place != before[1]:
            self._answer(live)

    def action_nothing_done(self) -> None:
        """There is nothing to take back."""
        self.say(_("This is a rehearsal: nothing was written, so nothing is taken back."))

    async def action_leave(self) -> None:
        """Back to the sentence, else out; nothing is kept."""
        if self.live and self.live.started and self.live.view == "script":
            self._over = True
            self.dismiss(None)
        else:
            await super().action_leave()

    async def written(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Try it, and remember in words what it would have done."""
        self.would = ""
        done = await self.desk.do(operation, *args, **kwargs)
        self.would = str(done.phrase or "")
        return done.result

    async def attempt(
        self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T] | None:
        """As in a call, but nothing says that it was done."""
        return await self.tried(operation, *args, **kwargs)

    async def go_on(self, call_id: str) -> None:  # noqa: ARG002 - there is no such call
        """Say how it went; then back to where it was opened."""
        if live := self.live:
            head = _("Rehearsed: {time}").format(time=duration(live.seconds()))
            await self.app.push_screen_wait(HowItWent(head, self._how_it_went(live)))
        self.dismiss(None)

    def show(self) -> None:
        """Draw the call, with what they say."""
        super().show()
        dealt = self.rehearsal.dealt[-1] if self.rehearsal.dealt else None
        if self.live and dealt and dealt.met_by(self.live.heard.raised):
            self.said = False
        shown = self.query_one("#said", Static)
        shown.display = self.said
        if self.said and dealt:
            key = self._shown_keys().get("call.objection", "o")
            shown.update(plain(_("They say: “… {words} …” · {key} answers").format(words=dealt.words, key=key)))

    def _answer(self, live: Live) -> None:
        now = live.office.clock()
        self.said = self.rehearsal.deal(live.sheet.segment, live.language, now) is not None
        self.show()

    def _how_it_went(self, live: Live) -> Iterator[str]:
        if parts := " · ".join(_paces(live)):
            yield parts
        dealt, met = self.rehearsal.dealt, self.rehearsal.met(live.heard.raised)
        names = ", ".join(one.objection.name.said(live.language) for one in dealt if one not in met)
        if not dealt:
            yield _("They objected to nothing.")
        elif names:
            told = _("Objections met: {met} of {count}; not found: {names}.")
            yield told.format(met=len(met), count=len(dealt), names=names)
        else:
            yield _("Objections met: {met} of {count}.").format(met=len(met), count=len(dealt))
        if self.would:
            yield _("It would have done this: {done}").format(done=self.would)
        yield _("Nothing was written.")


def _paces(live: Live) -> Iterator[str]:
    """What each part took, against what it usually takes."""
    spent = seconds_of(Talk(live.reached, live.seconds()))
    usual = live.sheet.pace.parts if live.sheet.pace.script == live.script.key else {}
    for part in live.parts:
        if part.key not in spent:
            continue
        took = f"{part.name} {span(spent[part.key])}"
        median = usual.get(part.key)
        yield took if median is None else _("{took}, usually {usual}").format(took=took, usual=span(median.seconds))
