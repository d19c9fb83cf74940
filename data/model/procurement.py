"""Public purchasing: what the value means under the playbook's thresholds, and a tender as it stands (domain.md §3).

A value over a threshold is put out to tender; the threshold itself is not past it. Values are without VAT.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from data.model.bygone import show_day
from data.model.calendar import Calendar
from data.model.offer import Route, SmallPurchase, Threshold
from data.model.playbook import Playbook
from data.model.refusal import Refusal
from data.model.wording import money, written
from data.words import _, language

FAR_AHEAD = 400
"""Days beyond which nobody counts the working days one by one."""


class Verdict(StrEnum):
    """How they may purchase, by the value."""

    FREE = "free"
    """No procurement law binds them."""
    UNKNOWN = "unknown"
    """There is no value yet to compare."""
    SMALL = "small"
    """Usually not put out to tender at all."""
    OWN_RULES = "own_rules"
    """The buyer's own rules."""
    TENDER = "tender"
    """It must be put out to tender."""


@dataclass(frozen=True, slots=True)
class Check:
    """A value compared with the thresholds that bind this buyer."""

    verdict: Verdict
    cents: int
    """Without VAT."""
    quoted: bool = False
    """Whether the value is the quote's, not the deal's."""
    threshold: Threshold | None = None
    chosen: bool = False
    """Whether the threshold is that of the category chosen; else it is the lowest that binds them."""
    small: SmallPurchase | None = None

    def said(self) -> str:
        """The result in a sentence."""
        value = money(self.cents)
        match self.verdict:
            case Verdict.FREE:
                return _("Procurement law does not bind them: they buy as they like.")
            case Verdict.UNKNOWN:
                return _("No value yet: a quote, or the deal's value, tells how they may buy.")
            case Verdict.SMALL if self.small is not None:
                limit = money(cents_of(self.small.amount))
                sentence = _("{value} is under {limit}: usually not put out to tender.")
                return sentence.format(value=value, limit=limit)
            case Verdict.TENDER if self.threshold is not None:
                limit = money(cents_of(self.threshold.amount))
                return _("{value} is over {limit}: this must be put out to tender.").format(value=value, limit=limit)
            case _rest if self.threshold is not None:
                limit = money(cents_of(self.threshold.amount))
                sentence = _("{value} is not over {limit}: the buyer's own rules decide.")
                return sentence.format(value=value, limit=limit)
        return _("{value}, and the playbook has no threshold for them: the buyer's own rules decide.").format(
            value=value
        )

    def figure(self) -> str:
        """What it was compared with; empty where nothing was."""
        if (found := self._found) is None:
            return ""
        name = found.name.said(language()) if isinstance(found, Threshold) else _("Small purchase")
        limit = _("{name} {limit} without VAT").format(name=name, limit=money(cents_of(found.amount)))
        return " · ".join([limit, _("checked {day}").format(day=show_day(found.checked))])

    def source(self) -> str:
        """Where that figure is from; empty where there is none."""
        return _("source: {source}").format(source=self._found.source) if self._found else ""

    def note(self) -> str:
        """What the playbook says about the figure; empty where it says nothing."""
        return self._found.note.said(language()) if self._found and self._found.note else ""

    def basis(self) -> str:
        """The figure with its source, on one line."""
        return " · ".join(part for part in (self.figure(), self.source()) if part)

    @property
    def _found(self) -> Threshold | SmallPurchase | None:
        """The figure that decided."""
        if self.verdict == Verdict.FREE:
            return None
        return self.small if self.verdict == Verdict.SMALL else self.threshold


def compare(playbook: Playbook, segment: str, category: str | None, cents: int, *, quoted: bool = False) -> Check:
    """What this value means for an organisation of this segment, in the category chosen, else the strictest one."""
    mine = binding(playbook, segment)
    if not is_bound(playbook, segment):
        return Check(Verdict.FREE, cents, quoted)
    picked = next((one for one in mine if one.key == category), None)
    threshold = picked or min(mine, key=lambda one: one.amount, default=None)
    small = playbook.small_purchase
    if not cents:
        verdict = Verdict.UNKNOWN
    elif threshold is not None and cents > cents_of(threshold.amount):
        verdict = Verdict.TENDER
    elif small is not None and cents < cents_of(small.amount):
        verdict = Verdict.SMALL
    else:
        verdict = Verdict.OWN_RULES
    return Check(verdict, cents, quoted, threshold, picked is not None, small)


def is_bound(playbook: Playbook, segment: str) -> bool:
    """Whether procurement law binds organisations of this segment."""
    return any(one.public for one in playbook.segments if one.key == segment) or bool(binding(playbook, segment))


def binding(playbook: Playbook, segment: str) -> tuple[Threshold, ...]:
    """The thresholds that bind organisations of this segment: those that name it, and of a public one the nameless."""
    public = any(one.public for one in playbook.segments if one.key == segment)
    return tuple(one for one in playbook.thresholds if (segment in one.segments if one.segments else public))


def cents_of(amount: Decimal) -> int:
    """Euros of the playbook in cents; a fraction of a cent is dropped, so that a value just past it is past it."""
    return int(amount * 100)


@dataclass(frozen=True, slots=True)
class Task:
    """A step to take or a requirement to fulfil, and whether it is done."""

    key: str
    text: str
    done: bool
    by_itself: bool = False
    """Whether the file shows it, so that nobody needs to tick it."""


@dataclass(frozen=True, slots=True)
class Tender:
    """How a public buyer purchases, as far as it is known."""

    organisation_id: str
    organisation: str
    segment: str
    deal_id: str
    title: str
    bound: bool
    """Whether procurement law binds them."""
    check: Check
    id: str | None = None
    version: int = 0
    category: str | None = None
    """Key of the threshold whose category was chosen."""
    route: Route | None = None
    route_key: str | None = None
    """The route chosen, also where the playbook no longer has it."""
    steps: tuple[Task, ...] = ()
    requirements: tuple[Task, ...] = ()
    notice: str = ""
    notes: str = ""
    questions_by: datetime | None = None
    bid_by: datetime | None = None
    decision_on: date | None = None
    sent_at: datetime | None = None
    sent_reason: str = ""
    """Why the bid was sent though a requirement stood open."""

    @property
    def must_tender(self) -> bool:
        """Whether the value is over the threshold that binds them."""
        return self.check.verdict == Verdict.TENDER

    @property
    def silent(self) -> bool:
        """Whether price may not be talked about; clarifying the bid may."""
        return self.route is not None and self.route.silent

    @property
    def settled(self) -> bool:
        """Whether the way of purchasing is settled: always where no law binds them."""
        return not self.bound or self.route_key is not None

    @property
    def open_requirements(self) -> tuple[Task, ...]:
        """Requirements that nobody has ticked."""
        return tuple(one for one in self.requirements if not one.done)

    @property
    def asking_barred(self) -> str | None:
        """Why the deal may not simply be asked for; None where it may."""
        if not self.bound:
            return None
        if self.route is not None and self.route.bid:
            name = self.route.name.said(language())
            if self.sent_at is not None:
                return _("{route}: the bid is sent, and they decide by it.").format(route=name)
            return _("{route}: the bid asks for the deal, nobody else may.").format(route=name)
        if self.must_tender and self.route_key is None:
            return self.check.said() + " " + _("Settle the route first.")
        return None


def days_left(calendar: Calendar, today: date, day: date) -> int | None:
    """Working days from today to the day, which itself counts where it is one; None where that is too far to count."""
    if (day - today).days > FAR_AHEAD:
        return None
    count, at = 0, today
    while at < day:
        at = calendar.next_working_day(at)
        count += at <= day
    return count


def listed(tasks: Sequence[Task]) -> str:
    """Tasks in a row."""
    return " · ".join(one.text for one in tasks)


def steps_of(
    route: Route | None, ticked: Sequence[str], requirements: Sequence[Task], *, sent: bool
) -> tuple[Task, ...]:
    """The steps of a route, in the language in use: ticked by hand, or by what has become true."""
    fulfilled = bool(requirements) and all(one.done for one in requirements)
    true = {"fulfilled": fulfilled, "sent": sent}
    return tuple(
        Task(step.key, step.text.said(language()), true.get(step.done or "", step.key in ticked), step.done is not None)
        for step in (route.steps if route else [])
    )


def requirements_of(stored: Sequence[Mapping[str, Any]], route: Route | None) -> tuple[Task, ...]:
    """Requirements as the file keeps them; usual ones of the route that nobody reworded, in the language in use."""
    return tuple(Task(str(one["key"]), reads(one, route), bool(one["done"])) for one in stored)


def reads(stored: Mapping[str, Any], route: Route | None) -> str:
    """How a requirement reads in the language in use."""
    usual = next((one.text for one in (route.requirements if route else []) if one.key == stored["key"]), None)
    if usual is not None and stored["text"] in usual.by_language.values():
        return usual.said(language())
    return str(stored["text"])


def hindrances(tender: Tender, now: datetime, calendar: Calendar) -> tuple[str, ...]:
    """What stands open when a bid is sent now: requirements that nobody ticked, and a deadline gone by."""
    late: tuple[str, ...] = ()
    if tender.bid_by is not None and tender.bid_by < now:
        late = (_("the time for bids ended {when}").format(when=written(calendar.exactly(tender.bid_by), calendar)),)
    return (*late, *(one.text for one in tender.open_requirements))


def refuse_disorder(
    questions_by: datetime | None, bid_by: datetime | None, decision_on: date | None, calendar: Calendar
) -> None:
    """Refuse deadlines that do not come one after another: questions, the bid, the decision.

    Raises:
        Refusal: which two are the wrong way round.
    """
    if questions_by and bid_by and questions_by > bid_by:
        raise Refusal(_("Questions end before the bid is due, not after it."))
    if bid_by and decision_on and decision_on < calendar.today(bid_by):
        raise Refusal(_("They cannot decide before the bids are in."))
    if questions_by and decision_on and decision_on < calendar.today(questions_by):
        raise Refusal(_("They cannot decide before the questions have been answered."))
