"""Recommendations: asked for, given with where it may be shown and until when, or declined; a permission's end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, select

from data.aftersale import recommendation
from data.bargaining import agreement
from data.complaints import customer_deal
from data.followups import close_followup
from data.model.bygone import show_day
from data.model.care_facts import RecommendationKind, RecommendationState
from data.model.clean import clean, clean_line
from data.model.delay import Delay
from data.model.facts import FollowUpState
from data.model.naming import called
from data.model.refusal import Refusal
from data.tables import contact, followup, organisation
from data.thanks import add_reminder, usual_kind
from data.transaction import Read, Write
from data.words import N_, _

ASKING = "reference_ask"
"""The kind of follow-up at which they are asked for it."""

_AHEAD = Delay.parse("-1 m")
"""How long before a permission runs out it is asked for again."""

_KINDS = (ASKING, "care")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommended:
    """A reference or a referral, as far as it has come."""

    id: str
    """Empty where only the agreement tells of it."""
    kind: RecommendationKind
    state: RecommendationState
    text: str
    shown: str
    """Where it may be shown."""
    permitted_until: date | None
    contact: str
    asked_on: date
    answered_on: date | None
    prospect_id: str | None = None
    prospect: str = ""
    """The organisation that a referral led to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """About which deal and by whom it was said."""

    deal_id: str | None = None
    contact_id: str | None = None


def recommendations_of(read: Read, organisation_id: str) -> tuple[Recommended, ...]:
    """What a customer was asked for and gave, the newest first; what only an agreement tells of, too."""
    joined = recommendation.outerjoin(contact, contact.c.id == recommendation.c.contact_id).outerjoin(
        organisation, organisation.c.id == recommendation.c.prospect_id
    )
    wanted = select(
        recommendation, contact.c.name, contact.c.title, contact.c.email, organisation.c.name.label("prospect")
    ).select_from(joined)
    wanted = wanted.where(recommendation.c.organisation_id == organisation_id)
    rows = read.all(wanted.order_by(recommendation.c.asked_at.desc(), recommendation.c.id.desc()))
    told = {row["deal_id"] for row in rows if row["kind"] == RecommendationKind.REFERENCE}
    found = [_recommended(read, row) for row in rows]
    return (*found, *_agreed(read, organisation_id, told))


def ask_recommendation(
    write: Write,
    organisation_id: str,
    kind: RecommendationKind,
    *,
    deal_id: str | None = None,
    contact_id: str | None = None,
    text: str = "",
) -> str:
    """Note that they were asked to be a reference, or for a name, and think about it; its key.

    Asked again, the same one is asked for from today.
    """
    waiting = asked_before(write, organisation_id, kind)
    words = clean(text).strip()
    if waiting is not None:
        write.update(recommendation, waiting["id"], asked_at=write.now, text=words or waiting["text"])
        key = str(waiting["id"])
    else:
        key = begin_recommendation(
            write, organisation_id, kind, Spoken(deal_id=deal_id, contact_id=contact_id), text=words
        )
    phrases = {
        RecommendationKind.REFERENCE: N_("{organisation} asked for a reference"),
        RecommendationKind.REFERRAL: N_("{organisation} asked for a name"),
    }
    write.say(phrases[kind], organisation=write.row(organisation, organisation_id)["name"])
    return key


def record_reference(
    write: Write,
    organisation_id: str,
    words: str,
    *,
    shown: str = "",
    permitted_until: date | None = None,
    deal_id: str | None = None,
    contact_id: str | None = None,
    key: str | None = None,
) -> str:
    """Write down that we may name them: in which words, where, until when; its key.

    A month before the permission runs out they are asked again.

    Args:
        write: The transaction.
        organisation_id: Whose reference.
        words: What they say of us; empty: only their name may be shown.
        shown: Where it may be shown.
        permitted_until: The last day; None: no end was named.
        deal_id: About which deal.
        contact_id: Who gave it.
        key: The one to change; without one what they were asked for, else a new one.

    Raises:
        Refusal: when the permission has run out already.
    """
    if permitted_until is not None and permitted_until < write.today:
        raise Refusal(_("That permission has run out already: ask for a new one."))
    before = (
        write.row(recommendation, key) if key else asked_before(write, organisation_id, RecommendationKind.REFERENCE)
    )
    if before is None:
        spoken = Spoken(deal_id=deal_id, contact_id=contact_id)
        before = write.row(
            recommendation, begin_recommendation(write, organisation_id, RecommendationKind.REFERENCE, spoken, text="")
        )
    found = str(before["id"])
    write.update(
        recommendation,
        found,
        state=RecommendationState.GIVEN,
        text=clean(words).strip(),
        shown=clean_line(shown),
        permitted_until=permitted_until,
        contact_id=contact_id or before["contact_id"],
        answered_at=before["answered_at"] or write.now,
    )
    _plan_end(write, before, write.row(recommendation, found))
    answer_asking(write, organisation_id)
    write.say(
        N_("{organisation} may be named as a reference"), organisation=write.row(organisation, organisation_id)["name"]
    )
    return found


def decline_recommendation(
    write: Write,
    organisation_id: str,
    kind: RecommendationKind,
    words: str = "",
    *,
    deal_id: str | None = None,
    contact_id: str | None = None,
    key: str | None = None,
) -> str:
    """Write down that they would rather not, or take a permission back; its key."""
    before = write.row(recommendation, key) if key else asked_before(write, organisation_id, kind)
    if before is None:
        before = write.row(
            recommendation,
            begin_recommendation(write, organisation_id, kind, Spoken(deal_id=deal_id, contact_id=contact_id), text=""),
        )
    found = str(before["id"])
    values: dict[str, Any] = {"state": RecommendationState.DECLINED, "permitted_until": None}
    write.update(recommendation, found, text=clean(words).strip() or before["text"], answered_at=write.now, **values)
    _plan_end(write, before, write.row(recommendation, found))
    answer_asking(write, organisation_id)
    phrases = {
        RecommendationKind.REFERENCE: N_("{organisation} may not be named as a reference"),
        RecommendationKind.REFERRAL: N_("{organisation} gives no names"),
    }
    write.say(phrases[kind], organisation=write.row(organisation, organisation_id)["name"])
    return found


def answer_asking(write: Write, organisation_id: str) -> None:
    """They answered: what waited to ask them is done; part of a larger operation."""
    here = (followup.c.organisation_id == organisation_id) & (followup.c.kind == ASKING)
    due = (followup.c.state == FollowUpState.OPEN) & (followup.c.rule != "")
    for row in write.all(select(followup.c.id).where(here, due)):
        close_followup(write, row["id"], result=_("asked"))


def begin_recommendation(
    write: Write, organisation_id: str, kind: RecommendationKind, spoken: Spoken, *, text: str
) -> str:
    """A new one, asked for now; its key; part of a larger operation."""
    about = customer_deal(write, organisation_id, spoken.deal_id)
    return write.insert(
        recommendation,
        organisation_id=organisation_id,
        deal_id=about["id"] if about else None,
        contact_id=spoken.contact_id or (about["contact_id"] if about else None),
        kind=kind,
        text=text,
        asked_at=write.now,
    )


def asked_before(read: Read, organisation_id: str, kind: RecommendationKind) -> RowMapping | None:
    """What they were asked for and have not answered, the newest of it."""
    waiting = select(recommendation).where(
        recommendation.c.organisation_id == organisation_id,
        recommendation.c.kind == kind,
        recommendation.c.state == RecommendationState.ASKED,
    )
    return read.first(waiting.order_by(recommendation.c.asked_at.desc(), recommendation.c.id.desc()).limit(1))


def _plan_end(write: Write, before: RowMapping, row: RowMapping) -> None:
    """Plan to ask again a month before a permission runs out; what was planned for another day goes."""
    if before["permitted_until"] == row["permitted_until"]:
        return
    if before["permitted_until"] is not None:
        stood = select(followup.c.id).where(
            followup.c.organisation_id == row["organisation_id"],
            followup.c.state == FollowUpState.OPEN,
            followup.c.rule == "",
            followup.c.kind == usual_kind(write, _KINDS),
            followup.c.reason.contains(f" {show_day(before['permitted_until'])}", autoescape=True),
        )
        for waiting in write.all(stood):
            close_followup(write, waiting["id"], state=FollowUpState.CANCELLED)
    if row["permitted_until"] is not None:
        calendar = write.office.calendar
        last = calendar.moment(row["permitted_until"], calendar.starts)
        due = max(calendar.due(_AHEAD, last).on, calendar.on_working_day(write.today))
        reason = _("Ask whether we may go on naming them: the permission ends on {day}")
        add_reminder(write, row, _KINDS, due, reason.format(day=show_day(row["permitted_until"])))


def _recommended(read: Read, row: RowMapping) -> Recommended:
    today = read.office.calendar.today
    return Recommended(
        id=row["id"],
        kind=RecommendationKind(row["kind"]),
        state=RecommendationState(row["state"]),
        text=row["text"],
        shown=row["shown"],
        permitted_until=row["permitted_until"],
        contact=called(row["name"], row["title"], row["email"]) if row["contact_id"] else "",
        asked_on=today(row["asked_at"]),
        answered_on=today(row["answered_at"]) if row["answered_at"] else None,
        prospect_id=row["prospect_id"],
        prospect=row["prospect"] or "",
    )


def _agreed(read: Read, organisation_id: str, told: set[str | None]) -> list[Recommended]:
    """What was said of it when the agreement was made, where nothing newer is known of that deal."""
    said = (agreement.c.organisation_id == organisation_id) & agreement.c.reference.is_not(None)
    rows = read.all(select(agreement).where(said).order_by(agreement.c.created_at.desc()))
    return [
        Recommended(
            id="",
            kind=RecommendationKind.REFERENCE,
            state=RecommendationState.GIVEN if row["reference"] else RecommendationState.DECLINED,
            text=row["reference_words"],
            shown="",
            permitted_until=None,
            contact="",
            asked_on=row["signed_on"] or read.office.calendar.today(row["created_at"]),
            answered_on=row["signed_on"],
        )
        for row in rows
        if row["deal_id"] not in told
    ]
