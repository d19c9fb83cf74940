"""Work on a complaint: a step taken, what caused it and what was promised, closed, opened again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping

from data.aftersale import complaint
from data.cadences import follow_event, make_followup
from data.case_followups import add_case_followup, case_reason, plan_promise, waiting_for_case
from data.complaints import open_complaint, told, way_of
from data.feedback import record_feedback
from data.followups import close_followup
from data.model.calendar import Due
from data.model.care_facts import ComplaintState, FeedbackKind, Satisfaction
from data.model.clean import clean, clean_line
from data.model.complaint import FOLLOW_UPS, PROMISE, WHY, is_satisfied, refuse_early_end
from data.model.facts import Event
from data.model.refusal import Refusal
from data.model.wording import brief, date_of
from data.tables import organisation
from data.transaction import Write
from data.words import N_, _, language


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """What the rep writes down of a complaint."""

    text: str
    cause: str = ""
    remedy: str = ""
    owner: str = ""
    promised_on: date | None = None


def take_step(write: Write, key: str, step: str) -> None:
    """Note that a step of the way was taken, now.

    Raises:
        Refusal: when the complaint is closed, or the playbook knows no such step.
    """
    row = _open_case(write, key)
    way = {one.key: one.text.said(language()) for one in way_of(write)}
    if step not in way:
        raise Refusal(_("The playbook knows no such step."))
    if step not in row["steps"]:
        write.update(complaint, key, steps={**row["steps"], step: write.now.isoformat()})
        write.say(N_("step taken: {step} · {complaint}"), step=brief(way[step], 40), complaint=told(write, row))


def open_with_step(
    write: Write, organisation_id: str, step: str, *, deal_id: str | None = None, contact_id: str | None = None
) -> str:
    """Begin a complaint with a step taken before anything is written down; its key."""
    key = open_complaint(write, organisation_id, deal_id=deal_id, contact_id=contact_id)
    done = write.phrase
    take_step(write, key, step)
    write.phrase = done
    return key


def take_back_step(write: Write, key: str, step: str) -> None:
    """Note that a step was not taken after all.

    Raises:
        Refusal: when the complaint is closed.
    """
    row = _open_case(write, key)
    if step in row["steps"]:
        write.update(complaint, key, steps={name: kept for name, kept in row["steps"].items() if name != step})
        write.say(N_("step not taken yet · {complaint}"), complaint=told(write, row))


def note_case(write: Write, key: str, facts: CaseFacts, *, seen: int | None = None) -> None:
    """Write down what happened, its cause, the remedy, who owns it and the day that was promised.

    The promised day has a follow-up of its own, as a time agreed.

    Raises:
        Conflict: when it changed since the version seen.
        Refusal: when the promised day has passed.
    """
    before = write.row(complaint, key)
    if facts.promised_on is not None and facts.promised_on != before["promised_on"] and facts.promised_on < write.today:
        raise Refusal(_("That day has passed already: what can you promise now?"))
    values: dict[str, Any] = {
        "text": clean(facts.text).strip(),
        "cause": clean(facts.cause).strip(),
        "remedy": clean(facts.remedy).strip(),
        "owner": clean_line(facts.owner),
        "promised_on": facts.promised_on,
    }
    write.update(complaint, key, seen=seen, **values)
    row = write.row(complaint, key)
    changed = any(before[name] != row[name] for name in ("promised_on", "remedy"))
    if row["state"] == ComplaintState.OPEN and changed:
        write.update(complaint, key, steps=plan_promise(write, row, row["promised_on"]))
    write.say(N_("written down: {complaint}"), complaint=told(write, row))


def close_complaint(
    write: Write, key: str, satisfied: Satisfaction | None = None, *, words: str = "", why: str = ""
) -> None:
    """Close a case: they said how satisfied they are, or there is a reason; what waited for it is done.

    What they said is kept as an opinion of theirs, and the playbook plans when to ask again.

    Args:
        write: The transaction.
        key: Which complaint.
        satisfied: What they said when asked; None: they were not asked.
        words: How they said it.
        why: Why it is closed although they were not asked or are not satisfied.

    Raises:
        Refusal: when it is closed already, or neither was given.
    """
    row = _open_case(write, key)
    why = clean(why).strip()
    refuse_early_end(satisfied, why)
    steps = dict(row["steps"])
    if satisfied is not None and (way := way_of(write)):
        steps.setdefault(way[-1].key, write.now.isoformat())
    if why:
        steps[WHY] = why
    good = None if satisfied is None else is_satisfied(satisfied)
    write.update(complaint, key, state=ComplaintState.CLOSED, steps=steps, satisfied=good, closed_at=write.now)
    for waiting in waiting_for_case(write, row):
        close_followup(write, waiting["id"], result=why or _("complaint closed"))
    if satisfied is not None:
        _hear(write, row, satisfied, words)
    _ask_later(write, row)
    write.say(N_("complaint closed: {complaint}"), complaint=told(write, row))


def reopen_complaint(write: Write, key: str) -> None:
    """Open a closed case again: it stands on top of the queue from today on.

    Raises:
        Refusal: when it is open.
    """
    row = write.row(complaint, key)
    if row["state"] == ComplaintState.OPEN:
        raise Refusal(_("This complaint is open."))
    kept = {name: value for name, value in row["steps"].items() if name not in (WHY, FOLLOW_UPS, PROMISE)}
    if way := way_of(write):
        kept.pop(way[-1].key, None)
    follow = add_case_followup(write, row, Due(write.today), case_reason(write, row))
    steps = {**kept, FOLLOW_UPS: [follow]}
    write.update(complaint, key, steps=steps, state=ComplaintState.OPEN, satisfied=None, closed_at=None)
    again = write.row(complaint, key)
    if again["promised_on"] is not None and again["promised_on"] >= write.today:
        write.update(complaint, key, steps=plan_promise(write, again, again["promised_on"]))
    write.say(N_("complaint opened again: {complaint}"), complaint=told(write, row))


def _open_case(write: Write, key: str) -> RowMapping:
    row = write.row(complaint, key)
    if row["state"] != ComplaintState.OPEN:
        day = date_of(write.office.calendar.today(row["closed_at"]), write.today)
        raise Refusal(_("This complaint was closed {day}.").format(day=day))
    return row


def _hear(write: Write, row: RowMapping, satisfied: Satisfaction, words: str) -> None:
    score = 1 + list(Satisfaction).index(satisfied)
    whose = {"contact_id": row["contact_id"], "deal_id": row["deal_id"]}
    record_feedback(write, row["organisation_id"], FeedbackKind.SATISFACTION, score, words, **whose)


def _ask_later(write: Write, row: RowMapping) -> None:
    """What the playbook plans once a complaint is closed, also for a customer without a deal."""
    facts = {"organisation.name": str(write.row(organisation, row["organisation_id"])["name"])}
    if row["deal_id"] is not None:
        follow_event(write, Event.COMPLAINT_CLOSED, row["deal_id"], facts=facts)
        return
    for rule in write.office.playbook.cadences:
        if rule.on == Event.COMPLAINT_CLOSED and rule.after.unit != "agreed":
            due = write.office.calendar.due(rule.after, write.now, at=rule.at)
            whose = {"organisation_id": row["organisation_id"], "contact_id": row["contact_id"]}
            make_followup(write, rule, due, **whose, facts=facts)
