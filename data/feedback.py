"""Feedback: what customers say of us, with its scale, in their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, select

from data.aftersale import feedback
from data.at_hand import person_at_hand, spoken_with
from data.cadences import follow_customer, newest_bought
from data.drafts import settle_draft
from data.followups import close_followup
from data.model.care_facts import CareEvidence, FeedbackKind, Mood
from data.model.clean import clean
from data.model.facts import Event, FollowUpState
from data.model.loyalty import MEASURES, Scale, check_score, level_name, mood_of
from data.model.refusal import Refusal
from data.model.script import fill
from data.tables import contact, followup, organisation
from data.transaction import Read, Write
from data.words import N_, _


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a customer said of us once."""

    id: str
    kind: FeedbackKind
    score: int
    scale: Scale
    mood: Mood
    asked: str
    """The questions they answered, as they were asked: for the score, then the open one."""
    text: str
    """Their words, as typed."""
    at: datetime
    contact: str
    """Who said it, where that is known."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How an opinion is asked of a customer, in their language."""

    kind: FeedbackKind
    name: str
    """For the rep."""
    ask: str
    open: str
    """The open question that always follows."""

    @property
    def whole(self) -> str:
        """Both questions."""
        return " ".join(filter(None, [self.ask, self.open]))


def record_feedback(
    write: Write,
    organisation_id: str,
    kind: FeedbackKind,
    score: int,
    text: str,
    *,
    contact_id: str | None = None,
    deal_id: str | None = None,
    draft: str = "",
) -> str:
    """Write down what a customer said of us, and plan what follows from it; the key.

    The scale and its direction are kept with the score. The draft it was typed as is settled with it.

    Raises:
        Refusal: when the score does not stand on its scale, or the contact is of another organisation.
    """
    scale = check_score(kind, score)
    name = write.row(organisation, organisation_id)["name"]
    if contact_id is not None and write.row(contact, contact_id)["organisation_id"] != organisation_id:
        raise Refusal(_("That contact belongs to another organisation."))
    asked = next(one.whole for one in askings(write, organisation_id, contact_id) if one.kind == kind)
    mood, bought = mood_of(kind, score), newest_bought(write, organisation_id)
    key = write.insert(
        feedback,
        organisation_id=organisation_id,
        deal_id=deal_id or (bought["id"] if bought else None),
        contact_id=contact_id,
        kind=kind,
        score=score,
        lowest=scale.lowest,
        highest=scale.highest,
        better=scale.better,
        asked=asked,
        text=clean(text).strip(),
        at=write.now,
    )
    if draft:
        settle_draft(write, draft)
    _answer_asking(write, organisation_id)
    follow_customer(write, Event.FEEDBACK, organisation_id, mood=mood)
    phrase = N_("{organisation} said: {measure}, {level}")
    write.say(phrase, organisation=name, measure=_(MEASURES[kind]), level=level_name(kind, score))
    return key


def askings(read: Read, organisation_id: str, contact_id: str | None = None) -> tuple[Asking, ...]:
    """How each opinion is asked of this customer; those the playbook has no words for have none."""
    care, bought = read.office.playbook.care, newest_bought(read, organisation_id)
    mine = select(contact).where(contact.c.id == contact_id, contact.c.organisation_id == organisation_id)
    person = read.first(mine) or person_at_hand(read, organisation_id, bought)
    lang = spoken_with(read, person)
    rep = read.office.settings.rep
    name = person["name"] if person else ""
    facts = {"contact.name": name, "contact.first": name.split(" ")[0], "company.name": rep.company}
    facts |= {"rep.name": rep.name, "organisation.name": read.row(organisation, organisation_id)["name"]}
    told = {one: care.measure(one) for one in FeedbackKind}
    return tuple(
        Asking(
            kind,
            _(MEASURES[kind]),
            fill(one.ask.said(lang), facts) if one else "",
            fill(one.open.said(lang), facts) if one else "",
        )
        for kind, one in told.items()
    )


def feedback_of(read: Read, organisation_id: str, *, limit: int = 100) -> tuple[Opinion, ...]:
    """What they said of us, the newest first."""
    joined = feedback.outerjoin(contact, contact.c.id == feedback.c.contact_id)
    wanted = select(feedback, contact.c.name.label("contact")).select_from(joined)
    wanted = wanted.where(feedback.c.organisation_id == organisation_id)
    rows = read.all(wanted.order_by(feedback.c.at.desc(), feedback.c.id.desc()).limit(limit))
    return tuple(opinion(row) for row in rows)


def newest_of_each(read: Read, keys: Sequence[str]) -> dict[str, Opinion]:
    """What each of these organisations said last, by their key."""
    joined = feedback.outerjoin(contact, contact.c.id == feedback.c.contact_id)
    wanted = select(feedback, contact.c.name.label("contact")).select_from(joined)
    mine = wanted.where(feedback.c.organisation_id.in_(keys))
    return {row["organisation_id"]: opinion(row) for row in read.all(mine.order_by(feedback.c.at, feedback.c.id))}


def _answer_asking(write: Write, organisation_id: str) -> None:
    """They answered: what a rule had planned to ask them by today, and what followed an earlier answer, is done."""
    items = write.office.playbook.care.checklist
    kinds = [item.kind for item in items if item.evidence == CareEvidence.SATISFACTION_HEARD and item.kind]
    here = (followup.c.organisation_id == organisation_id) & followup.c.kind.in_(kinds) & (followup.c.rule != "")
    due = (followup.c.state == FollowUpState.OPEN) & (followup.c.due_on <= write.today) & ~followup.c.held
    for row in write.all(select(followup.c.id).where(here, due)):
        close_followup(write, row["id"], result=_("asked"))


def opinion(row: RowMapping) -> Opinion:
    """A row of feedback with its contact's name as a value."""
    kind = FeedbackKind(row["kind"])
    scale = Scale(row["lowest"], row["highest"], row["better"])
    mood = mood_of(kind, row["score"], scale)
    return Opinion(
        row["id"], kind, row["score"], scale, mood, row["asked"], row["text"], row["at"], row["contact"] or ""
    )
