"""The next step of a deal: every open deal has one, or says why it has none, or says loudly that it lacks one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, RowMapping, and_, select

from data.at_hand import customer_name
from data.bargaining import agreement, quote
from data.cadences import load_of, may_call
from data.call_sheet import facts_of
from data.model.cadence import course
from data.model.calendar import Due
from data.model.clean import clean_line
from data.model.delay import Delay
from data.model.facts import DealState, Event, FollowUpState, MeetingState, Outcome, Phase, QuoteState
from data.model.placing import Happened
from data.model.playbook import Playbook
from data.model.refusal import Refusal
from data.model.script import fill
from data.model.wording import due as due_in_words
from data.tables import deal, followup, meeting, organisation
from data.transaction import Read, Write
from data.words import N_, _, language

MOST = 6
"""How many steps are suggested."""

_EARLY = (Phase.PROSPECTING, Phase.CONTACTING)
_SELLING = (Phase.NEEDS, Phase.BENEFITS, Phase.CLOSING)

_HAPPENED = {
    Event.SIGNED: (agreement, agreement.c.signed_on.is_not(None), tuple(Phase)),
    Event.QUOTE_GIVEN: (quote, quote.c.state == QuoteState.GIVEN, _SELLING),
    Event.MEETING_HELD: (meeting, meeting.c.state == MeetingState.HELD, _SELLING[:2]),
}
"""Events that the file can show, by table, and the phases in which a next step follows from them."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A step that would be usual now."""

    kind: str
    kind_name: str
    due: Due
    when: str
    """The day in words."""
    reason: str


@dataclass(frozen=True, slots=True)
class Lacking:
    """A deal that travels or is parked, without a next step and without a reason for that."""

    deal_id: str
    organisation_id: str
    contact_id: str | None
    organisation: str
    stage_name: str
    suggested: tuple[Suggestion, ...] = ()
    parked: bool = False
    """Whether it is parked: such a deal must come back some day, so none is no answer."""


def lacks_step() -> ColumnElement[bool]:
    """Whether a deal that travels or is parked has neither an open follow-up nor a reason for none; over `deal`."""
    return and_(deal.c.state.in_([DealState.OPEN, DealState.LATER]), deal.c.soonest == "")


def lacking_step(read: Read, deal_id: str) -> Lacking | None:
    """What to ask about the next step of this deal; None where it has one, needs none, or is gone."""
    about = read.first(select(deal).where(deal.c.id == deal_id, lacks_step()))
    if about is None:
        return None
    stage = read.process_of(about).stage(about["stage"])
    return Lacking(
        deal_id=deal_id,
        organisation_id=about["organisation_id"],
        contact_id=about["contact_id"],
        organisation=customer_name(read, about),
        stage_name=stage.name.said(language()) if stage else about["stage"],
        suggested=tuple(_suggested(read, about))[:MOST],
        parked=about["state"] == DealState.LATER,
    )


def choose_no_step(write: Write, deal_id: str, reason: str) -> None:
    """Let an open deal rest without a next step, and say why; a new follow-up ends that.

    Raises:
        Refusal: when no reason is given, the deal is not open, or a next step waits.
    """
    found, why = write.row(deal, deal_id), clean_line(reason)
    if not why:
        raise Refusal(_("Say why there is no next step: a deal without either is lost without anybody deciding it."))
    if found["state"] != DealState.OPEN:
        raise Refusal(_("Only a deal that is open may rest without a next step."))
    waits = (followup.c.deal_id == deal_id) & (followup.c.state == FollowUpState.OPEN)
    if write.first(select(followup.c.id).where(waits).limit(1)) is not None:
        raise Refusal(_("A next step waits already: finish it first."))
    write.update(deal, deal_id, no_step=why)
    write.say(N_("no next step: {organisation}, {reason}"), organisation=customer_name(write, found), reason=why)


def _suggested(read: Read, about: RowMapping) -> Iterator[Suggestion]:
    """What the stage asks for and was not done yet, a call in a week, then what else is usual here; each kind once."""
    house = read.row(organisation, about["organisation_id"])
    playbook, calls = read.process_of(about), may_call(read, house, about["contact_id"])
    done = _done_kinds(read, about["id"])
    facts = facts_of(read, about["organisation_id"], about["id"], about["contact_id"])
    usual = list(_usual(read, about, playbook, facts))
    fresh, again = [one for one in usual if one.kind not in done], [one for one in usual if one.kind in done]
    shown: set[str] = set()
    stage, call = [*fresh, *again], _call_in_a_week(read, about, playbook, done)
    for one in (*stage[:1], *call, *stage[1:]):
        kind = playbook.kind(one.kind)
        if one.kind not in shown and (calls or (kind is not None and kind.opens != "call")):
            shown.add(one.kind)
            yield one


def _usual(read: Read, about: RowMapping, playbook: Playbook, facts: Mapping[str, str]) -> Iterator[Suggestion]:
    """What the cadences make of what has happened to a deal so far, and of entering its next stage."""
    house = read.row(organisation, about["organisation_id"])
    for event, stage in _events(read, about, playbook):
        happened = Happened(event, read.now, house["segment"], stage=stage, care_class=house["care_class"])
        for made in course(happened, playbook, read.office.calendar, (), load_of(read)).make:
            said = fill(made.rule.reason.said(language()), facts)
            yield _suggestion(read, playbook, made.rule.kind, made.due, said)


def _events(read: Read, about: RowMapping, playbook: Playbook) -> Iterator[tuple[Event, str]]:
    """What a deal's next step may follow from: each event, with the stage that is entered."""
    if about["state"] == DealState.LATER:
        yield Event.LATER, ""
        return
    keys = [stage.key for stage in playbook.stages[:-1]]
    here = keys.index(about["stage"]) if about["stage"] in keys else 0
    yield from ((Event.STAGE_ENTERED, key) for key in keys[here : here + 2])
    phase = playbook.stages[here].phase
    if phase in _EARLY:
        yield Event.ADDED, ""
    for event, (table, has_happened, phases) in _HAPPENED.items():
        here_too = select(table.c.id).where(table.c.deal_id == about["id"], has_happened)
        if phase in phases and read.first(here_too.limit(1)) is not None:
            yield event, ""


def _call_in_a_week(read: Read, about: RowMapping, playbook: Playbook, done: list[str]) -> Iterator[Suggestion]:
    """A call in a week, of the kind that was last made about this deal, else of the one that calls back."""
    calls = [kind.key for kind in playbook.kinds if kind.opens == "call" and not kind.patient]
    back = [rule.kind for rule in playbook.outcome(Outcome.CALL_BACK).follow]
    kind = next((one for one in (*done, *back, *calls) if one in calls), None)
    if kind is not None:
        due = read.office.calendar.due(Delay.parse("1 w"), read.now)
        name = customer_name(read, about)
        yield _suggestion(
            read, playbook, kind, due, _("A week has passed: how does {name} see it now?").format(name=name)
        )


def _suggestion(read: Read, playbook: Playbook, kind: str, due: Due, reason: str) -> Suggestion:
    """A step on a day: an hour is agreed with the customer, and nobody has yet."""
    day = Due(due.on)
    when = due_in_words(day, read.now, read.office.calendar)
    return Suggestion(kind, playbook.kind_name(kind), day, when, reason)


def _done_kinds(read: Read, deal_id: str) -> list[str]:
    """Kinds of follow-up that were done for a deal, the last first."""
    done = (followup.c.deal_id == deal_id) & (followup.c.state == FollowUpState.DONE)
    rows = read.all(select(followup.c.kind).where(done).order_by(followup.c.done_at.desc(), followup.c.id.desc()))
    return [row["kind"] for row in rows]
