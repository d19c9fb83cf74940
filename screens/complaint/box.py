"""Where a complaint is written down, and the step that is to be taken now."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from data.model.complaint import Case
from data.model.wording import clock, date_of
from data.words import N_, _
from screens.widgets.writing_area import WritingArea


class Words(WritingArea):
    """What they say, in their own words; Esc gives the letters back as keys."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", N_("back to the keys"), id="words.leave", tooltip=N_("Letters are keys again")),
    ]

    class Left(Message):
        """The rep wants the letters to be keys again."""

    def __init__(self) -> None:
        super().__init__(
            id="words",
            compact=True,
            tab_behavior="focus",
            soft_wrap=True,
            placeholder=_("what happened, in their own words"),
        )

    def show(self, text: str) -> None:
        """Show a text; the cursor stands at its end."""
        if text != self.text:
            self.load_text(text)
            self.move_cursor(self.document.end)

    def action_leave(self) -> None:
        """Give the keys back."""
        self.post_message(self.Left())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """F6 and F7 belong to the page, not to selecting text."""
        return action not in ("select_line", "select_all")


class StepNow(Static, can_focus=True):
    """The step to take now, big and calm; under it the one that follows."""

    def show(self, case: Case, today: date) -> None:
        """Show where the case stands."""
        self.update(closed(case, today) if not case.open else _now(case))


def _now(case: Case) -> Content:
    step = case.present
    if step is None:
        return Content.styled(_("Every step was taken: d asks whether they are satisfied and closes it."), "bold")
    at = case.steps.index(step)
    after = next((one for one in case.steps[at + 1 :] if one.taken is None), None)
    count = _("step {number} of {count}").format(number=at + 1, count=len(case.steps))
    where = count + (" · " + _("while they speak") if step.live else "")
    lines = [Content.styled(where, "$text-muted"), Content.styled(step.text, "bold $accent")]
    if after is not None:
        lines.append(Content.styled(_("then: {step}").format(step=after.text), "$text-muted"))
    return Content("\n").join(lines if len(lines) < 3 else [lines[0], lines[1], Content(""), lines[2]])


def closed(case: Case, today: date) -> Content:
    """When and how a case was closed."""
    when = f"{date_of(case.closed_at.date(), today)} {clock(case.closed_at)}" if case.closed_at else ""
    how = ""
    if case.satisfied is not None:
        how = _("they are satisfied") if case.satisfied else _("they are not satisfied")
    told = " · ".join(part for part in (_("closed {when}").format(when=when), how, case.why) if part)
    hint = _("d opens it again, a takes down another")
    return Content("\n").join([Content.styled(told, "bold"), Content.styled(hint, "$text-muted")])
