"""What follows when a deal was asked for: an option accepted, the next talk planned, the deal moved, parked, lost."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import RowMapping

from data.ask_sheet import smaller_start
from data.barring import refuse_barred
from data.deals import end_deal, enter_stage
from data.followups import add_followup, close_followup, followup_words, open_followups
from data.meetings import hold_meeting, meetings_ahead, waiting_for
from data.model.asking import DECISIONS, AskReport
from data.model.calendar import Due
from data.model.clean import clean, clean_line
from data.model.facts import DealState, Decision, MeetingPurpose, Phase, QuoteState
from data.model.playbook import Playbook
from data.model.process import Kind
from data.model.wording import day
from data.quotes import accept_quote, decline_quote, next_version, quote_with
from data.tables import deal, followup
from data.transaction import Write
from data.words import _, language

YES = (Decision.YES, Decision.SMALLER)
"""Answers after which an agreement is made."""

_SOON = timedelta(minutes=15)
"""A decision meeting that begins so soon is the one in which it is asked."""


def asks_for(kind: Kind | None, playbook: Playbook) -> bool:
    """Whether a follow-up of this kind is there to ask for the deal."""
    if kind is None:
        return False
    parts = playbook.script(kind.script).parts if kind.opens == "call" and kind.script else []
    return kind.opens == "ask" or any(part.then == "ask" or part.alone for part in parts)


def close(write: Write, report: AskReport) -> None:
    """What had been planned for asking is done, and so is the meeting in which it was asked.

    A no that leaves the deal as it is leaves the plan, too.
    """
    for ahead in meetings_ahead(write, report.deal_id):
        if ahead["purpose"] == MeetingPurpose.DECISION and ahead["starts_at"] <= write.now + _SOON:
            hold_meeting(write, ahead["id"])
    if report.answer == Decision.NO and report.state == DealState.OPEN:
        return
    playbook = write.office.playbook
    for waiting in open_followups(write, report.deal_id):
        if waiting["meeting_id"] is None and asks_for(playbook.kind(waiting["kind"]), playbook):
            close_followup(write, waiting["id"], result=_(DECISIONS[report.answer]))


def agree(write: Write, report: AskReport, about: RowMapping) -> list[str]:
    """The option they took is accepted, and the agreement comes next."""
    done = []
    if report.option and report.quote_id:
        found = quote_with(write, report.quote_id)
        if all(option.key != report.option for option in found.options):
            made = smaller_start(write.office.playbook, found, report.option, found.language)
            options = (*found.options, made) if made else found.options
            found = quote_with(write, next_version(write, found, options))
        accept_quote(write, found.id, report.option)
        done.append(found.option(report.option).name)
    elif report.reason_words:
        done.append(clean_line(report.reason_words))
    process = write.process_of(about)
    stage = _agreement(process, about["stage"])
    if stage is None and about["state"] != DealState.OPEN and process.stage(about["stage"]):
        stage = about["stage"]  # who says yes is no longer lost or parked
    if stage is not None:
        enter_stage(write, report.deal_id, stage)
        found_stage = process.stage(stage)
        if found_stage and stage != about["stage"]:
            done.append(_("deal → {stage}").format(stage=found_stage.name.said(language())))
    return done


def _agreement(playbook: Playbook, stage: str) -> str | None:
    """The stage of the agreement; a deal that is further along stays there, and so does one that has no such stage."""
    keys = [known.key for known in playbook.stages]
    target = playbook.stage_of(Phase.AGREEMENT)
    if target.phase != Phase.AGREEMENT:
        return None
    return stage if stage in keys and keys.index(stage) > keys.index(target.key) else target.key


def talk_again(write: Write, report: AskReport, about: RowMapping) -> list[str]:
    """The time agreed, with its reason, to ask again."""
    assert report.again is not None
    kind = _asking_kind(write.office.playbook)
    if kind.opens == "call":
        refuse_barred(write, about["organisation_id"], about["contact_id"])
    key = add_followup(
        write,
        kind.key,
        report.again,
        clean_line(report.reason_words),
        organisation_id=about["organisation_id"],
        deal_id=report.deal_id,
        contact_id=about["contact_id"],
    )
    write.update(followup, key, agreed=True)
    return [followup_words(write, key)]


def end(write: Write, report: AskReport) -> list[str]:
    """The deal is parked or lost; the meeting in which it was asked for stays, and a lost one's quote is declined."""
    given = report.quote_id and quote_with(write, report.quote_id).state == QuoteState.GIVEN
    if report.state == DealState.LOST and report.quote_id and given:
        decline_quote(write, report.quote_id)
    now = [ahead for ahead in meetings_ahead(write, report.deal_id) if ahead["starts_at"] <= write.now]
    stand = [row["id"] for meeting in now for row in waiting_for(write, meeting["id"])]
    words = clean(report.reason_words).strip()
    end_deal(
        write,
        report.deal_id,
        report.state,
        reason=report.reason,
        reason_words=words,
        until=report.later_until,
        keep=stand,
    )
    if report.state == DealState.LOST:
        return [_("lost: {reason}").format(reason=write.office.playbook.reason_name(report.reason) or report.reason)]
    assert report.later_until is not None
    if len(open_followups(write, report.deal_id)) == len(stand):
        _come_back(write, report, report.later_until)
    return [_("parked until {day}").format(day=day(report.later_until, write.today))]


def _come_back(write: Write, report: AskReport, until: date) -> None:
    """A parked deal comes back by itself even where the playbook has no rule for it."""
    about = write.row(deal, report.deal_id)
    add_followup(
        write,
        _asking_kind(write.office.playbook).key,
        Due(until),
        _("Parked until now: is the time right?"),
        organisation_id=about["organisation_id"],
        deal_id=report.deal_id,
        contact_id=about["contact_id"],
    )


def _asking_kind(playbook: Playbook) -> Kind:
    """The kind of follow-up that asks for the deal: by phone where the playbook has one."""
    kinds = sorted(playbook.kinds, key=lambda kind: kind.opens != "call")
    return next((kind for kind in kinds if asks_for(kind, playbook)), kinds[0])
