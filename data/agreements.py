"""Agreements: what was agreed in the end, kept by deal, with the follow-ups that its days bring."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping

from data.agreement_days import facts_of_days, plan_days
from data.at_hand import customer_name, newest_of
from data.bargaining import agreement
from data.cadences import follow_event
from data.evidence import evidence_of
from data.followups import close_followup, open_followups
from data.model.agreement import Agreement, Dates, check_dates
from data.model.bygone import show_day
from data.model.clean import clean, clean_line
from data.model.facts import Event, Evidence, FollowUpState, QuoteState
from data.model.identity import first_key
from data.model.refusal import Conflict, Refusal
from data.progress import move_card
from data.quotes import quotes_of
from data.tables import contact, deal
from data.transaction import Read, Write
from data.words import N_, _

_PLAIN = frozenset(Agreement.__dataclass_fields__) - {"quote"}
"""What the row itself tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFacts:
    """What the rep writes down of an agreement."""

    dates: Dates
    contact_id: str | None = None
    """Who signs."""
    notes: str = ""


def agreement_of(read: Read, deal_id: str) -> Agreement | None:
    """The agreement of this deal with the quote it stands on, if there is one yet."""
    found = newest_of(read, agreement, deal_id)
    if found is None:
        return None
    versions = quotes_of(read, deal_id)
    stands_on = next((one for one in versions if one.id == found["quote_id"]), None)
    accepted = next((one for one in versions if one.state == QuoteState.ACCEPTED), None)
    return Agreement(**{name: found[name] for name in _PLAIN}, quote=accepted or stands_on)


def keep_agreement(write: Write, deal_id: str, facts: AgreementFacts, *, seen: int | None = None) -> str:
    """Write down what is agreed, with the follow-ups that its days bring; its key.

    What was planned for a day that changes or goes is planned anew or cancelled.

    Args:
        write: The transaction.
        deal_id: The deal.
        facts: As they are now.
        seen: The version the writer saw; None: there was no agreement yet.

    Raises:
        Conflict: when it changed since, or was begun by somebody else.
        Refusal: when its days cannot be, or the contact is not theirs.
    """
    check_dates(facts.dates, write.today)
    about = write.row(deal, deal_id)
    found = newest_of(write, agreement, deal_id)
    if seen is None and found is not None:
        raise Conflict(_("Somebody changed this meanwhile; your text is kept, look at both and save again."))
    if facts.contact_id is not None:
        theirs = write.row(contact, facts.contact_id)["organisation_id"]
        if theirs != about["organisation_id"]:
            raise Refusal(_("That contact belongs to another organisation."))
    days = facts.dates
    values: dict[str, Any] = {"contact_id": facts.contact_id, "notes": clean(facts.notes).strip()}
    values |= {"starts_on": days.starts_on, "ends_on": days.ends_on}
    values |= {"renewal_on": days.renewal_on, "signed_on": days.signed_on}
    key, before = _put(write, about, seen=seen, **values)
    _plan(write, about, before, days)
    write.say(N_("agreement with {organisation} written down"), organisation=customer_name(write, about))
    return key


def check_agreement(write: Write, deal_id: str, *, walked: bool | None = None, exact: bool | None = None) -> None:
    """Say whether the terms were walked through together, or all data was checked; None leaves it as it is."""
    about = write.row(deal, deal_id)
    given = {"walked": walked, "exact": exact}
    _put(write, about, **{name: value for name, value in given.items() if value is not None})
    phrases = {
        ("walked", True): N_("terms walked through with {organisation}"),
        ("walked", False): N_("terms not walked through yet with {organisation}"),
        ("exact", True): N_("all data checked: {organisation}"),
        ("exact", False): N_("data not checked yet: {organisation}"),
    }
    said = next((phrase for (name, value), phrase in phrases.items() if given[name] is value), None)
    if said is not None:
        write.say(said, organisation=customer_name(write, about))


def answer_reference(write: Write, deal_id: str, may: bool | None, words: str = "") -> None:
    """Write down whether they may be named as a reference, and how they said it; None: not asked yet."""
    about = write.row(deal, deal_id)
    _put(write, about, reference=may, reference_words=clean_line(words) if may is not None else "")
    phrases = {
        True: N_("{organisation} may be named as a reference"),
        False: N_("{organisation} may not be named as a reference"),
        None: N_("{organisation}: not asked for a reference yet"),
    }
    write.say(phrases[may], organisation=customer_name(write, about))


def sign(write: Write, deal_id: str, on: date | None = None) -> None:
    """The agreement was signed, today unless said otherwise: the deal is won and goes into care, in one step.

    The agreement's own follow-ups stay; what was planned for selling goes, and what comes after a deal is planned.

    Raises:
        CriteriaOpen: when the stage left requires criteria that are still open; nothing is signed then.
        Refusal: when the day is still to come, or it was signed already.
    """
    about = write.row(deal, deal_id)
    found = newest_of(write, agreement, deal_id)
    if found is not None and found["signed_on"] is not None:
        sentence = _("It was signed on {day} already; e changes the day.")
        raise Refusal(sentence.format(day=show_day(found["signed_on"])))
    on = on or write.today
    days = Dates(signed_on=on, **{name: found[name] if found else None for name in _DAYS})
    check_dates(days, write.today)
    _key, before = _put(write, about, signed_on=on)
    move_card(write, deal_id, write.process_of(about).stages[-1].key)
    done = write.phrase
    _plan(write, about, before, days, again=True)
    signed = N_("signed {day}, {organisation}") if done is None else N_("signed {day} · {done}")
    write.say(signed, day=show_day(on), done=str(done or ""), organisation=customer_name(write, about))


_DAYS = ("starts_on", "ends_on", "renewal_on")


def _put(write: Write, about: RowMapping, *, seen: int | None = None, **values: Any) -> tuple[str, RowMapping | None]:
    """Write these columns of the deal's agreement, begun here where there is none; its key and the row before."""
    found = newest_of(write, agreement, about["id"])
    accepted = next((one.id for one in quotes_of(write, about["id"]) if one.state == QuoteState.ACCEPTED), None)
    if found is not None:
        if accepted is not None:
            values["quote_id"] = accepted
        write.update(agreement, found["id"], seen=seen, **values)
        return str(found["id"]), found
    begun: dict[str, Any] = {"contact_id": about["contact_id"], "quote_id": accepted, **values}
    key = write.insert(
        agreement,
        id=first_key("agreement", about["id"]),
        organisation_id=about["organisation_id"],
        deal_id=about["id"],
        **begun,
    )
    return key, None


def _plan(write: Write, about: RowMapping, before: RowMapping | None, days: Dates, *, again: bool = False) -> None:
    """The follow-ups of an agreement's days: those that changed, or all that are missing where asked `again`."""
    old = Dates(**{name: before[name] for name in ("signed_on", *_DAYS)}) if before else Dates()
    plan_days(write, about["id"], old, days, again=again)
    if days.signed_on is not None and old.signed_on is None:
        follow_event(write, Event.SIGNED, about["id"], facts=facts_of_days(days))
        if Evidence.HANDED_OVER in evidence_of(write, about["id"]):
            _drop_signed(write, about["id"], opens="hand_over")
    elif days.signed_on is None and old.signed_on is not None:
        _drop_signed(write, about["id"])


def _drop_signed(write: Write, deal_id: str, opens: str | None = None) -> None:
    """Cancel what followed a signature that was none, or only what is worked on there and was done before it."""
    rules = write.office.playbook.rules_on(Event.SIGNED)
    for found in open_followups(write, deal_id):
        kind = write.office.playbook.kind(found["kind"])
        if found["rule"] in rules and opens in (None, kind.opens if kind else None):
            close_followup(write, found["id"], state=FollowUpState.CANCELLED)
