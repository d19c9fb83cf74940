"""How far the works of a deal have come, from the needs to the signature, and after the sale."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, select

from data.aftersale import complaint
from data.at_hand import deal_at_hand, newest_of
from data.bargaining import agreement, ask, paper, presentation, procurement, quote
from data.booking import standing_meeting
from data.checklist import checklist_of
from data.model.asking import DECISIONS
from data.model.care_facts import ComplaintState
from data.model.facts import DealState, Decision, MeetingPurpose, PaperKind
from data.model.process import Work
from data.model.procurement import is_bound
from data.model.quote import STATES
from data.model.wording import date_of
from data.tables import analysis, answer, deal, need, organisation
from data.transaction import Read
from data.words import N_, _, language, plural

WORKS: dict[Work, str] = {
    "needs": N_("Needs analysis"),
    "memo": N_("Memo"),
    "benefits": N_("Benefits, to show them"),
    "quote": N_("Quote"),
    "ask": N_("Ask for the deal"),
    "agreement": N_("Agreement"),
    "hand_over": N_("Hand-over note"),
    "tender": N_("Tender"),
    "plan": N_("Plan for the customer"),
    "care": N_("Care of the customer"),
    "complaint": N_("Complaint"),
}
"""Each work by name."""


@dataclass(frozen=True, slots=True)
class WorkState:
    """One work, and in words how far it has come; empty where nothing was done."""

    work: Work
    words: str = ""


@dataclass(frozen=True, slots=True)
class Works:
    """All works that fit a deal, in the order of the process, and the meetings that stand."""

    deal_id: str
    contact_id: str | None
    works: tuple[WorkState, ...]
    meetings: tuple[tuple[MeetingPurpose, str], ...]
    """Each purpose, and when such a meeting stands, in words; empty where none does."""
    after: tuple[WorkState, ...] = ()
    """What is done for a customer after the sale."""


def works_of(read: Read, organisation_id: str, deal_id: str | None = None) -> Works | None:
    """The works of a deal, or of the one at hand; a tender only where procurement law binds the buyer.

    None where there is no deal at all.
    """
    about = deal_at_hand(read, organisation_id, deal_id)
    if about is None:
        return None
    told: dict[Work, Callable[[Read, str], str]] = {
        "needs": _needs,
        "memo": lambda read, deal: _paper(read, deal, PaperKind.MEMO),
        "benefits": _benefits,
        "quote": _quote,
        "ask": _ask,
        "agreement": _agreement,
        "hand_over": lambda read, deal: _paper(read, deal, PaperKind.HAND_OVER),
    }
    if is_bound(read.office.playbook, read.row(organisation, organisation_id)["segment"]):
        told["tender"] = _tender
    standing = [(purpose, standing_meeting(read, about["id"], purpose)) for purpose in MeetingPurpose]
    return Works(
        about["id"],
        about["contact_id"],
        tuple(WorkState(work, tell(read, about["id"])) for work, tell in told.items()),
        tuple((purpose, found.shown if found else "") for purpose, found in standing),
        tuple(_after(read, organisation_id, about)),
    )


def works_begun(read: Read, organisation_id: str, deal_id: str) -> tuple[WorkState, ...]:
    """The works of a deal that something was done for."""
    found = works_of(read, organisation_id, deal_id)
    return tuple(one for one in (*found.works, *found.after) if one.words) if found else ()


def _after(read: Read, organisation_id: str, about: RowMapping) -> Iterator[WorkState]:
    """The plan; of a customer also care and complaints, and of anybody else what was begun of them."""
    won = _is_customer(read, organisation_id)
    yield WorkState("plan", _paper(read, about["id"], PaperKind.PLAN))
    care = _care(read, about["id"])
    if won or care:
        yield WorkState("care", care)
    yield WorkState("complaint", _complaint(read, organisation_id))


def _is_customer(read: Read, organisation_id: str) -> bool:
    won = (deal.c.organisation_id == organisation_id) & (deal.c.state == DealState.WON)
    return read.first(select(deal.c.id).where(won).limit(1)) is not None


def _care(read: Read, deal_id: str) -> str:
    items = checklist_of(read, deal_id)
    done = sum(one.done for one in items)
    return _("{done} of {count} done").format(done=done, count=len(items)) if items else ""


def _complaint(read: Read, organisation_id: str) -> str:
    mine = select(complaint).where(complaint.c.organisation_id == organisation_id)
    found = read.all(mine.order_by(complaint.c.opened_at.desc(), complaint.c.id.desc()))
    waiting = [row for row in found if row["state"] == ComplaintState.OPEN]
    if waiting:
        since = _day(read, waiting[-1]["opened_at"])
        if len(waiting) > 1:
            return _("{count} open, since {day}").format(count=len(waiting), day=since)
        return _("open since {day}").format(day=since)
    return _("closed {day}").format(day=_day(read, found[0]["closed_at"])) if found else ""


def _needs(read: Read, deal_id: str) -> str:
    begun = newest_of(read, analysis, deal_id)
    if begun is None:
        return ""
    mine = select(need.c.id).where(need.c.analysis_id == begun["id"])
    said = select(answer.c.id).where(answer.c.analysis_id == begun["id"], answer.c.text != "")
    needs, answers = len(read.all(mine)), len(read.all(said))
    told = (plural("{count} answer", "{count} answers", answers), plural("{count} need", "{count} needs", needs))
    return " · ".join(told)


def _paper(read: Read, deal_id: str, kind: PaperKind) -> str:
    found = newest_of(read, paper, deal_id, paper.c.kind == kind)
    if found is None:
        return ""
    return _("sent {day}").format(day=_day(read, found["sent_at"])) if found["sent_at"] else _("written, not sent")


def _benefits(read: Read, deal_id: str) -> str:
    found = newest_of(read, presentation, deal_id, by="at")
    return _("shown {day}").format(day=_day(read, found["at"])) if found else ""


def _quote(read: Read, deal_id: str) -> str:
    found = newest_of(read, quote, deal_id, by="number")
    if found is None:
        return ""
    return _("version {number}, {state}").format(number=found["number"], state=_(STATES[found["state"]]))


def _ask(read: Read, deal_id: str) -> str:
    found = newest_of(read, ask, deal_id, by="at")
    return f"{_(DECISIONS[Decision(found['answer'])])}, {_day(read, found['at'])}" if found else ""


def _agreement(read: Read, deal_id: str) -> str:
    found = newest_of(read, agreement, deal_id)
    if found is None:
        return ""
    if found["signed_on"] is None:
        return _("not signed yet")
    return _("signed {day}").format(day=date_of(found["signed_on"], read.today))


def _tender(read: Read, deal_id: str) -> str:
    found = newest_of(read, procurement, deal_id)
    if found is None:
        return ""
    if found["sent_at"]:
        return _("bid sent {day}").format(day=_day(read, found["sent_at"]))
    route = next((one for one in read.office.playbook.routes if one.key == found["route"]), None)
    return route.name.said(language()) if route else ""


def _day(read: Read, at: datetime) -> str:
    return date_of(read.office.calendar.today(at), read.today)
