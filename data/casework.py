"""Work on a complaint: a step taken, what caused it and what was promised, closed, opened again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping

from data.aftersale import complaint
from data.case_aftermath import ask_later, ask_no_more
from data.case_followups import add_case_followup, case_reason, plan_promise, say_promise, waiting_for_case
from data.complaints import open_complaint, told, way_of
from data.feedback import record_feedback
from data.followups import close_followup
from data.model.calendar import Due
from data.model.care_facts import ComplaintState, FeedbackKind, Satisfaction
from data.model.clean import clean, clean_line
from data.model.complaint import FOLLOW_UPS, PROMISE, WHY, is_satisfied, refuse_early_end
from data.model.refusal import Refusal
from data.model.twohands import together
from data.model.wording import brief, date_of
from data.transaction import Read, Write
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


def note_case(write: Write, key: str, facts: CaseFacts, *, seen: int | None = None, before: str | None = None) -> None:
    """Write down what happened, its cause, the remedy, who owns it and the day that was promised.

    The promised day has a follow-up of its own, as a time agreed.

    Args:
        write: The transaction.
        key: Which complaint.
        facts: What is known of it.
        seen: The version the writer saw.
        before: What they saw of what happened: what somebody else typed there since stays too.

    Raises:
        Conflict: when it changed since the version seen.
        Refusal: when the promised day has passed.
    """
    row = write.row(complaint, key)
    refuse_passed(write, row, facts.promised_on)
    text = clean(facts.text).strip()
    values: dict[str, Any] = {
        "text": text if before is None else together(before.strip(), text, row["text"].strip()),
        "cause": clean(facts.cause).strip(),
        "remedy": clean(facts.remedy).strip(),
        "owner": clean_line(facts.owner),
        "promised_on": facts.promised_on,
    }
    write.update(complaint, key, seen=seen, **values)
    _promise(write, row)
    write.say(N_("written down: {complaint}"), complaint=told(write, write.row(complaint, key)))


def promise_answer(write: Write, key: str, on: date) -> None:
    """Promise them an answer by a day, which has a follow-up of its own as a time agreed.

    Raises:
        Refusal: when the complaint is closed, or the day has passed.
    """
    row = _open_case(write, key)
    refuse_passed(write, row, on)
    write.update(complaint, key, promised_on=on)
    _promise(write, row)
    write.say(N_("promised by {day}: {complaint}"), day=date_of(on, write.today), complaint=told(write, row))


def refuse_passed(read: Read, case: RowMapping, on: date | None) -> None:
    """Let nothing be promised by a day that has passed.

    Raises:
        Refusal: when it has passed, and is not what was promised already.
    """
    if on is not None and on != case["promised_on"] and on < read.today:
        raise Refusal(_("That day has passed already: what can you promise now?"))


def _promise(write: Write, before: RowMapping) -> None:
    """Have the promised day's follow-up stand where the case says by now, and say what was promised."""
    row = write.row(complaint, before["id"])
    if row["state"] != ComplaintState.OPEN:
        return
    if before["promised_on"] != row["promised_on"]:
        write.update(complaint, row["id"], steps=plan_promise(write, row, row["promised_on"]))
    else:
        say_promise(write, row)


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
    if satisfied is not None:
        steps.setdefault(way_of(write)[-1].key, write.now.isoformat())
    if why:
        steps[WHY] = why
    good = None if satisfied is None else is_satisfied(satisfied)
    write.update(complaint, key, state=ComplaintState.CLOSED, steps=steps, satisfied=good, closed_at=write.now)
    for waiting in waiting_for_case(write, row):
        close_followup(write, waiting["id"], result=why or _("complaint closed"))
    if satisfied is not None:
        _hear(write, row, satisfied, words)
    ask_later(write, row)
    write.say(N_("complaint closed: {complaint}"), complaint=told(write, row))


def reopen_complaint(write: Write, key: str) -> None:
    """Open a closed case again: it stands on top of the queue from today on; nobody asks meanwhile whether all is well.

    Raises:
        Refusal: when it is open.
    """
    row = write.row(complaint, key)
    if row["state"] == ComplaintState.OPEN:
        raise Refusal(_("This complaint is open."))
    kept = {name: value for name, value in row["steps"].items() if name not in (WHY, FOLLOW_UPS, PROMISE)}
    kept.pop(way_of(write)[-1].key, None)
    ask_no_more(write, row)
    follow = add_case_followup(write, row, Due(write.today), case_reason(write, row))
    promised = row["promised_on"] if row["promised_on"] and row["promised_on"] >= write.today else None
    again: dict[str, Any] = {"satisfied": None, "closed_at": None, "promised_on": promised}
    write.update(complaint, key, state=ComplaintState.OPEN, steps={**kept, FOLLOW_UPS: [follow]}, **again)
    if promised is not None:
        write.update(complaint, key, steps=plan_promise(write, write.row(complaint, key), promised))
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
