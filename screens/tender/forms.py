"""The forms of a tender: deadlines echoed as they are typed, requirements line by line, what is noted."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from data.bids import Deadlines
from data.model.bygone import show_day
from data.model.calendar import Due
from data.model.office import Office
from data.model.procurement import Tender
from data.model.refusal import Refusal, Unclear
from data.model.when import read_when
from data.model.wording import clock, written
from data.words import N_, _
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.tender.rows import remaining
from screens.widgets.page import plain

_LABELS = {
    "questions": (N_("Questions by"), "10.12. 16"),
    "bid": (N_("Bid by"), "15.12. 12.00"),
    "decision": (N_("Decision on"), "20.1."),
}
"""What each field is called, and how it may be written."""


class DeadlineForm(Form):
    """A form that says what the times typed so far mean."""

    stands: Deadlines = Deadlines()
    """The deadlines that the fields show at first."""

    def contents(self) -> Iterable[Widget]:
        """The fields, and what they mean under them."""
        yield from super().contents()
        yield Static(plain(""), id="meant")

    def action_save(self) -> None:
        """Save; what is wrong is said under its field then, and there only."""
        super().action_save()
        self.reckon()

    @on(Input.Changed)
    def reckon(self) -> None:
        """Say what the times mean, as far as they can be read."""
        office, lines = self.desk.office, []
        for row in self._rows:
            try:
                due = _read(row.field.name, row.value, self.stands, office)
            except Refusal as refusal:
                if not row.has_class("wrong"):
                    lines.append(f"{row.field.label}: {refusal}")
            else:
                if due is not None:
                    left = remaining(due, office.clock(), office.calendar)
                    lines.append(f"{row.field.label}: {written(due, office.calendar)} · {left}")
        self.query_one("#meant", Static).update(plain("\n".join(lines)))


def deadlines_of(found: Tender) -> Deadlines:
    """The deadlines as they stand."""
    return Deadlines(found.questions_by, found.bid_by, found.decision_on)


def deadline_sheet(stands: Deadlines, office: Office) -> Sheet:
    """The three deadlines as they can be typed again."""
    return Sheet(tuple(_field(name, stands, office) for name in _LABELS))


def deadlines_in(filled: Filled, stands: Deadlines, office: Office) -> Deadlines:
    """What was filled in; a deadline that nobody touched stays as it is, also where it has passed.

    Raises:
        Refusal: when a time cannot be read, has passed, or lacks its hour.
    """
    questions, bid, decision = (_read(name, filled[name], stands, office) for name in _LABELS)
    return Deadlines(questions.at if questions else None, bid.at if bid else None, decision.on if decision else None)


def note_sheet(found: Tender) -> Sheet:
    """Where the notice is, and notes about the purchase."""
    hint = _("its address or number, for example in Hilma")
    return Sheet(
        (Field("notice", _("Notice"), found.notice, hint=hint), Field("notes", _("Notes"), found.notes, "words"))
    )


def requirement_sheet(given: str = "") -> Sheet:
    """One requirement to reword, or new ones, each on a line of its own."""
    if given:
        return Sheet((Field("text", _("Requirement"), given, needed=True),))
    return Sheet((Field("text", _("One a line"), "", "words", needed=True),))


def _field(name: str, stands: Deadlines, office: Office) -> Field:
    label, hint = _LABELS[name]
    given = _typed(_standing(name, stands, office), office)
    return Field(name, _(label), given, hint=hint, check=lambda text: _read(name, text, stands, office))


def _read(name: str, text: str, stands: Deadlines, office: Office) -> Due | None:
    """The time that a field means; None where it is empty."""
    before = _standing(name, stands, office)
    if text == _typed(before, office):
        return before
    if not text:
        return None
    due = read_when(text, office.clock(), office.calendar)
    if name != "decision" and due.at is None:
        raise Unclear(_("The hour decides here: write it like 15.12. 12.00."))
    return due


def _standing(name: str, stands: Deadlines, office: Office) -> Due | None:
    if name == "decision":
        return Due(stands.decision_on) if stands.decision_on else None
    at = stands.questions_by if name == "questions" else stands.bid_by
    return office.calendar.exactly(at) if at else None


def _typed(due: Due | None, office: Office) -> str:
    if due is None:
        return ""
    return show_day(due.on) if due.at is None else f"{show_day(due.on)} {clock(office.calendar.local(due.at))}"
