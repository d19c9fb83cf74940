"""How a deal looks: two short lines on the board, two long ones below it."""

from __future__ import annotations

from rich.cells import cell_len

from data.board import Column
from data.board_cards import Card
from data.model.calendar import Due
from data.model.facts import DealState
from data.model.office import Office
from data.model.promise import Standing
from data.model.wording import NBSP, age, clock, money
from data.model.wording import due as due_in_words
from data.words import _
from screens.widgets.lines import Cell, Tone, fit

Pieces = tuple[Cell, ...]
"""A line made of pieces."""

TONES: dict[Standing, Tone] = {
    Standing.NONE: "broken",
    Standing.BROKEN: "broken",
    Standing.SLOW: "late",
    Standing.KEPT: "plain",
}


def face(card: Card, width: int, office: Office) -> tuple[Pieces, Pieces]:
    """The two lines of a card: who and how much; what next and for how long it has stood here."""
    marks = [_("P") if card.public else "", card.care_class or "", amount(card.value_cents)]
    right = " ".join(mark for mark in marks if mark)
    who = spread(Cell(card.organisation), Cell(right, "faint"), width)
    stood = age(card.age_days) + ("!" if card.standing is Standing.SLOW else "")
    beside: Tone = "late" if card.standing is Standing.SLOW else "faint"
    return who, spread(Cell(step(card, office, brief=True), tone(card, office)), Cell(stood, beside), width)


def spread(left: Cell, right: Cell, width: int) -> Pieces:
    """Two pieces at the ends of a line; the right one is left out where it would take more than half of it."""
    taken = cell_len(right.text) + 1
    if not right.text or taken > max(width // 2, width - 8):
        return (Cell(fit(left.text, width), left.tone),)
    return Cell(fit(left.text, width - taken), left.tone), Cell(" " + right.text, right.tone)


def amount(cents: int) -> str:
    """A value without its sign, nothing for none."""
    return money(cents).removesuffix(f"{NBSP}€") if cents else ""


def step(card: Card, office: Office, *, brief: bool = False) -> str:
    """The next step in a few words, its time first; in brief, the hour is told only of today."""
    if card.next_due is None:
        return _("NO NEXT STEP")
    now = office.clock()
    today = card.next_due.on == office.calendar.today(now)
    due = card.next_due if today or not brief else Due(card.next_due.on)
    when = due_in_words(due, now, office.calendar)
    if card.standing is Standing.BROKEN and today and due.at is not None:
        when = _("{time} late").format(time=clock(office.calendar.local(due.at)))
    return f"{when} {card.next_kind}".rstrip()


def tone(card: Card, office: Office) -> Tone:
    """How the next step stands out: a broken promise, one too far off, one of today."""
    today = card.next_due is not None and card.next_due.on == office.calendar.today(office.clock())
    return "accent" if today and card.standing is Standing.KEPT else TONES[card.standing]


def who_in_full(card: Card, width: int) -> Pieces:
    """One long line: who, what for, how much."""
    facts = [
        card.contact,
        card.title if card.title != card.organisation else "",
        money(card.value_cents) if card.value_cents else "",
        card.care_class or "",
        _("public buyer") if card.public else "",
        _("customer") if card.state is DealState.WON else "",
    ]
    rest = "".join(f" · {fact}" for fact in facts if fact)
    name = fit(card.organisation, min(cell_len(card.organisation), max(12, width - cell_len(rest))))
    return Cell(name, "strong"), Cell(fit(rest, max(0, width - cell_len(name))), "faint")


def step_in_full(card: Card, column: Column, office: Office, width: int) -> Pieces:
    """One long line: the next step with its reason; how long the deal has stood here, what is ticked."""
    stood = _("{age} in stage").format(age=age(card.age_days))
    if column.limit_days is not None:
        stood = _("{age} in stage, limit {limit}").format(age=age(card.age_days), limit=age(column.limit_days))
    if card.criteria:
        stood += " · " + _("criteria {met}/{count}").format(met=card.met, count=card.criteria)
    if card.next_due is None:
        said = _("NO NEXT STEP: s gives it one")
    else:
        said = f"{step(card, office)}: {card.next_reason}"
        if card.standing is Standing.SLOW:
            said = _("later than the limit, {step}").format(step=said)
    return spread(Cell(said, tone(card, office)), Cell(stood, "faint"), width)
