"""Calls: one call's whole outcome in one step that one key takes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import RowMapping, select

from data.ask_over_call import planned_by_ask
from data.barring import bar_calls, is_call, refuse_barred
from data.cadences import follow_customer, follow_event, make_followup
from data.deals import end_deal, enter_stage
from data.ended import Ended, done_in_words, look
from data.followups import add_followup, close_followup, open_followups
from data.interrupted import settle_call
from data.meanwhile import as_it_stands, refuse_kept
from data.meetings import book_meeting, meetings_ahead, waiting_for
from data.met import talked
from data.model.calendar import Due
from data.model.clean import clean, clean_line
from data.model.facts import DealState, Event, FollowUpState
from data.model.outcome import IN_VAIN, UNANSWERED
from data.model.pieces import Text
from data.model.process import Rule
from data.model.report import CallReport, draft_key
from data.model.wording import brief
from data.phone_answers import keep_phone_answers
from data.progress import after_booking
from data.tables import call, objection, phone
from data.transaction import Read, Write
from data.words import N_, _, language, plural
from data.wrap_up import take_up


def log_call(write: Write, report: CallReport) -> str:
    """Keep a call and do everything that follows from its outcome (domain.md §5); its key.

    The follow-up that was worked is closed, the next made with its reason, the deal moved, the meeting booked, marks
    set, the draft of the notes settled: all of it one step, which undo takes back whole.

    Raises:
        DoNotCall: when nobody may be called there, or not by this number.
        Refusal: when the outcome lacks its time or reason, the time has passed, the meeting's time is taken, or it is
            in the file already.
    """
    report = as_it_stands(write, report)
    refuse_barred(write, report.organisation_id, report.contact_id, report.phone_id)
    refuse_kept(write, report)
    ended = look(write, report)
    made_call = _record(write, ended)
    meeting_id = _book(write, ended)
    ended, still = _minding(write, ended, meeting_id)
    _close(write, ended)
    made = _make(write, ended, meeting_id)
    _move(write, ended, made, meeting_id)
    if report.outcome in talked(write):
        follow_customer(write, Event.CONTACTED, report.organisation_id)
    if ended.plan.bars:
        bar_calls(write, report.organisation_id, None if report.given.whole else report.contact_id)
    if ended.plan.number_bad and report.phone_id:
        write.update(phone, report.phone_id, bad=True)
    settle_call(write, draft_key(report.organisation_id, report.deal_id), _ended_at(write, report))
    done = ", ".join(
        [
            *done_in_words(write, ended, made),
            *_noted(keep_phone_answers(write, report)),
            *take_up(write, report),
            *still,
        ]
    )
    write.say(N_("{organisation}: {done}"), organisation=ended.organisation["name"], done=done)
    return made_call


def is_kept(read: Read, call_id: str) -> bool:
    """Whether a call is in the file: not taken back since."""
    return read.first(select(call.c.id).where(call.c.id == call_id)) is not None


def _record(write: Write, ended: Ended) -> str:
    report = ended.report
    dialled = write.row(phone, report.phone_id)["e164"] if report.phone_id else None
    notes, hint = clean(report.notes).strip(), clean_line(report.given.hint)
    if hint and hint not in notes:
        notes = f"{notes}\n{hint}".strip()
    made = write.insert(
        call,
        organisation_id=report.organisation_id,
        deal_id=report.deal_id,
        contact_id=report.contact_id,
        followup_id=ended.worked["id"] if ended.worked else None,
        phone=dialled,
        started_at=report.started_at,
        ended_at=_ended_at(write, report),
        outcome=report.outcome,
        part=report.part,
        reached=dict(report.reached),
        notes=notes,
        script=report.script,
        script_version=write.office.playbook.version,
        language=report.language,
        told_source=report.told_source,
    )
    write.insert_many(
        objection,
        (
            {
                "call_id": made,
                "kind": raised.kind,
                "variant": raised.variant,
                "part": raised.part,
                "overcome": raised.overcome,
                "at": raised.at,
            }
            for raised in report.objections
        ),
    )
    return made


def _ended_at(read: Read, report: CallReport) -> datetime:
    """When the call ended: never before it began, never in the future."""
    return max(min(report.ended_at or read.now, read.now), report.started_at)


def _book(write: Write, ended: Ended) -> str | None:
    start = ended.plan.meeting_at
    if start is None:
        return None
    return book_meeting(
        write,
        start,
        organisation_id=ended.report.organisation_id,
        deal_id=ended.report.deal_id,
        contact_id=ended.report.contact_id,
        language=ended.report.language,
    )


def _minding(write: Write, ended: Ended, meeting_id: str | None) -> tuple[Ended, list[str]]:
    """The same, minding the criteria of the stage that is left, and in words what of them stays open."""
    if ended.deal is None or ended.plan.stage is None or meeting_id is None:
        return ended, []
    goes, said = after_booking(write, ended.deal["id"], ended.plan.stage)
    if not goes:
        ended = replace(ended, plan=replace(ended.plan, stage=None))
    return ended, [said] if said else []


def _close(write: Write, ended: Ended) -> None:
    """Close what was worked, and the deal's other calls that this one stands for."""
    result = write.office.playbook.outcome(ended.report.outcome).name.said(language())
    asked = planned_by_ask(write, ended.report)
    if ended.worked and ended.worked["id"] not in asked and _is_worked_off(write, ended, ended.worked):
        close_followup(write, ended.worked["id"], result=result)
    if ended.deal is None or ended.deal["state"] == DealState.WON:
        return  # a customer's other calls each have a reason of their own
    moves = ended.plan.state is not None or ended.plan.stage not in (None, ended.deal["stage"])
    stand = frozenset() if moves or ended.plan.stage else asked
    for other in open_followups(write, ended.deal["id"]):
        if other["id"] not in stand and is_call(write, other) and (moves or not other["agreed"]):
            close_followup(write, other["id"], state=FollowUpState.CANCELLED, result=result)


def _is_worked_off(read: Read, ended: Ended, worked: RowMapping) -> bool:
    """Whether the call was what was to be done: a memo or a preparation is not done by ringing in vain."""
    in_vain = ended.plan.state is None and ended.report.outcome in IN_VAIN
    return worked["state"] == FollowUpState.OPEN and (is_call(read, worked) or not in_vain)


def _make(write: Write, ended: Ended, meeting_id: str | None) -> list[str]:
    report = ended.report
    return [
        make_followup(
            write,
            _as_worked(write, ended, wanted.rule),
            wanted.due,
            organisation_id=report.organisation_id,
            deal_id=report.deal_id,
            contact_id=report.contact_id,
            meeting_id=meeting_id,
            agreed=wanted.agreed,
            attempt=wanted.attempt,
            facts=ended.facts,
        )
        for wanted in ended.plan.follow
    ]


def _as_worked(write: Write, ended: Ended, rule: Rule) -> Rule:
    """The rule, or one that keeps to the call that was tried: a customer's satisfaction is not asked by the opener."""
    playbook = write.office.playbook
    kind = playbook.kind(rule.kind)
    tried = playbook.kind(ended.worked["kind"]) if ended.worked else None
    if not (tried and kind and tried.opens == kind.opens == "call" and ended.worked):
        return rule
    opener, spoken = playbook.scripts[0].key, ended.worked["script"]
    ours, theirs = playbook.script(spoken or tried.script).key, playbook.script(rule.script or kind.script).key
    if ours == opener or theirs != opener:
        return rule
    said = {lang: f"{text} · {{{{followup.reason}}}}" for lang, text in rule.reason.by_language.items()}
    return rule.model_copy(update={"kind": tried.key, "script": spoken, "reason": Text(by_language=said)})


def _move(write: Write, ended: Ended, made: list[str], meeting_id: str | None) -> None:
    """Take the deal where the outcome leads, with what the playbook ties to that."""
    planned, report = ended.plan, ended.report
    if report.deal_id is None:
        return
    if meeting_id and planned.meeting_at:
        origin, facts = planned.meeting_at, ended.facts
        follow_event(write, Event.BOOKED, report.deal_id, meeting_id=meeting_id, origin=origin, facts=facts)
    if planned.stage:
        enter_stage(write, report.deal_id, planned.stage)
    if planned.state is None:
        return
    ahead = meetings_ahead(write, report.deal_id) if report.outcome in UNANSWERED else []
    stand = [row["id"] for meeting in ahead for row in waiting_for(write, meeting["id"])]
    words = brief(report.notes, 80) if planned.reason else ""
    end_deal(
        write,
        report.deal_id,
        planned.state,
        reason=planned.reason,
        reason_words=words,
        until=planned.until,
        keep=[*made, *stand],
    )
    if planned.until and len(open_followups(write, report.deal_id)) == len(stand):
        _come_back(write, ended, Due(planned.until))


def _come_back(write: Write, ended: Ended, until: Due) -> None:
    """A parked deal comes back by itself even where the playbook has no rule for it."""
    calls = [kind.key for kind in write.office.playbook.kinds if kind.opens == "call"]
    report = ended.report
    reason = _("Parked until now: is the time right?")
    add_followup(
        write,
        calls[-1] if calls else write.office.playbook.kinds[0].key,
        until,
        reason,
        organisation_id=report.organisation_id,
        deal_id=report.deal_id,
        contact_id=report.contact_id,
    )


def _noted(answers: int) -> list[str]:
    return [plural("{count} line to the needs", "{count} lines to the needs", answers)] if answers else []
