"""What the rep knows before a call: read in one look."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping, select

from data.at_hand import spoken_with
from data.barred_numbers import is_barred
from data.barring import is_call, refuse_barred
from data.drafts import drafted
from data.followups import open_followups
from data.meetings import busy_elsewhere, free_times
from data.model.calendar import Due
from data.model.facts import DealState
from data.model.origin import origin_of
from data.model.phone import show_phone
from data.model.report import draft_key
from data.model.settings import Rep
from data.model.sheet import READING, CallSheet, Met, Number
from data.model.wording import brief, date_of, money
from data.objections import last_raised
from data.others import others_of
from data.pace import pace_of
from data.personal import remembered_before
from data.tables import analysis, call, contact, deal, followup, need, organisation, phone
from data.touches import touches_of, tries_before
from data.transaction import Read
from data.words import language


def call_sheet(
    read: Read,
    organisation_id: str,
    deal_id: str | None = None,
    contact_id: str | None = None,
    followup_id: str | None = None,
    *,
    script: str | None = None,
) -> CallSheet:
    """Everything for one call; without a contact the deal's, else the first who may be called.

    Raises:
        DoNotCall: when nobody may be called there.
    """
    refuse_barred(read, organisation_id, contact_id)
    about = read.row(deal, deal_id) if deal_id else None
    contact_id = contact_id or _whom(read, organisation_id, about)
    refuse_barred(read, organisation_id, contact_id)
    house = read.row(organisation, organisation_id)
    person = read.row(contact, contact_id) if contact_id else None
    worked = _worked(read, followup_id, about)
    work = worked["id"] if worked else None
    playbook = read.process_of(about) if about else read.office.playbook
    kind = playbook.kind(worked["kind"]) if worked else None
    stage = playbook.stage(about["stage"]) if about else None
    return CallSheet(
        organisation_id=organisation_id,
        deal_id=deal_id,
        contact_id=contact_id,
        **_of_organisation(read, house),
        **_of_contact(read, person),
        **_origin(read, house, person),
        personal=_personal(read, organisation_id, person),
        **_of_work(read, worked),
        **_of_day(read),
        **_of_script(read, script or (worked["script"] if worked else None) or (kind.script if kind else None)),
        numbers=_numbers(read, organisation_id, contact_id),
        stage=stage.name.said(language()) if stage else "",
        tries=tries_before(read, organisation_id, deal_id, contact_id),
        touches=touches_of(read, organisation_id),
        met=_met(read, organisation_id),
        facts=facts_of(read, organisation_id, deal_id, contact_id, worked),
        draft=drafted(read, draft_key(organisation_id, deal_id)),
        others=others_of(read, organisation_id, contact_id=contact_id, deal_id=deal_id, followup_id=work),
    )


def _of_organisation(read: Read, house: RowMapping) -> dict[str, Any]:
    return {
        "organisation": house["name"],
        "segment": read.office.playbook.segment(house["segment"]).key,
        "industry": house["industry"],
        "headcount": house["headcount"],
        "city": house["city"],
        "notes": house["notes"],
    }


def _of_contact(read: Read, person: RowMapping | None) -> dict[str, Any]:
    return {
        "contact": person["name"] if person else "",
        "title": person["title"] if person else "",
        "role": person["role"] if person else None,
        "language": spoken_with(read, person),
        "speaks": person["language"] if person else None,
        "channel": person["channel"] if person else None,
    }


def _origin(read: Read, house: RowMapping, person: RowMapping | None) -> dict[str, Any]:
    """Where we have them from: the contact, else the organisation; nothing where they were only entered by hand."""
    if person is None or not person["source"]:
        return {"source": house["source"], "sourced_on": house["sourced_on"]}
    found = origin_of(person, house, read.office.calendar.today(person["created_at"]))
    return {"source": found.source, "sourced_on": found.on}


def _personal(read: Read, organisation_id: str, person: RowMapping | None) -> str:
    """What is known of the human being, then what was remembered last, each with its day."""
    told = remembered_before(read, organisation_id, person["id"] if person else None)
    dated = [f"{date_of(one.on, read.today)} {brief(one.text, 120)}" for one in told]
    return " · ".join(filter(None, [person["personal"] if person else "", *dated]))


def _of_work(read: Read, worked: RowMapping | None) -> dict[str, Any]:
    """The follow-up that is being worked."""
    return {
        "followup_id": worked["id"] if worked else None,
        "reason": worked["reason"] if worked else "",
        "due": Due(worked["due_on"], worked["due_at"]) if worked else None,
        "agreed": bool(worked and worked["agreed"]),
        "planned_on": read.office.calendar.today(worked["created_at"]) if worked and not worked["moved"] else None,
    }


def _of_day(read: Read) -> dict[str, Any]:
    """The call windows, the times to offer, and what the rep's own calendar holds."""
    window = read.office.calendar.window_at(read.now)
    return {
        "window_until": window.end if window else None,
        "next_window": None if window else read.office.calendar.next_window(read.now),
        "slots": free_times(read),
        "elsewhere": tuple(busy_elsewhere(read)),
    }


def _of_script(read: Read, wanted: str | None) -> dict[str, Any]:
    """What is read aloud, how, and at which pace."""
    script = read.office.playbook.script(wanted).key
    single = bool((drafted(read, READING) or {}).get("single"))
    return {"script": script, "pace": pace_of(read, script), "single": single}


def facts_of(
    read: Read,
    organisation_id: str,
    deal_id: str | None,
    contact_id: str | None,
    worked: RowMapping | None = None,
) -> dict[str, str]:
    """Values for the variables of the playbook's texts, as far as they are known."""
    house = read.row(organisation, organisation_id)
    person = read.row(contact, contact_id) if contact_id else None
    value = read.row(deal, deal_id)["value_cents"] if deal_id else 0
    top = _top_need(read, organisation_id)
    name = person["name"] if person else ""
    return {
        "contact.first": name.split(" ", maxsplit=1)[0],
        "contact.name": name,
        "contact.title": person["title"] if person else "",
        "organisation.name": house["name"],
        "organisation.city": house["city"],
        "organisation.industry": house["industry"],
        "organisation.headcount": str(house["headcount"] or ""),
        "organisation.source": (person["source"] if person else "") or house["source"],
        **_of_rep(read.office.settings.rep),
        "deal.value": money(value) if value else "",
        "need.top": top["words"] if top else "",
        "need.euros": money(top["euros"] * 100) if top and top["euros"] else "",
        "followup.reason": worked["reason"].split(" · ")[-1] if worked else "",
        "last.words": _last_words(read, organisation_id),
        "attempt": str(tries_before(read, organisation_id, deal_id, contact_id) + 1),
        "max_attempts": str(read.office.playbook.calling.max_attempts),
    }


def _of_rep(rep: Rep) -> dict[str, str]:
    return {
        "rep.name": rep.name,
        "rep.first": rep.name.split(" ", maxsplit=1)[0],
        "rep.phone": rep.phone,
        "rep.email": rep.email,
        "company.name": rep.company,
        "company.fact": rep.company_fact,
    }


def _last_words(read: Read, organisation_id: str) -> str:
    said = (call.c.organisation_id == organisation_id) & (call.c.notes != "")
    last = read.first(select(call.c.notes).where(said).order_by(call.c.started_at.desc()).limit(1))
    return brief(last["notes"], 80) if last else ""


def _whom(read: Read, organisation_id: str, about: RowMapping | None) -> str | None:
    if about is not None and about["contact_id"]:
        return str(about["contact_id"])
    free = (contact.c.organisation_id == organisation_id) & contact.c.do_not_contact.is_(False)
    found = read.first(select(contact.c.id).where(free).order_by(contact.c.id).limit(1))
    return str(found["id"]) if found else None


def _worked(read: Read, followup_id: str | None, about: RowMapping | None) -> RowMapping | None:
    """The follow-up that this call works: the one it was opened from, else the deal's next call."""
    if followup_id:
        return read.find(followup, followup_id)
    if about is None:
        return None
    waiting = [found for found in open_followups(read, about["id"]) if is_call(read, found)]
    if about["state"] == DealState.WON:
        waiting = [found for found in waiting if found["due_on"] <= read.today]
    return waiting[0] if waiting else None


def _numbers(read: Read, organisation_id: str, contact_id: str | None) -> tuple[Number, ...]:
    """The contact's own numbers, then the house's, bad ones last; never one that asked not to be called."""
    here = (phone.c.organisation_id == organisation_id) & phone.c.contact_id.is_(None)
    if contact_id:
        here = (phone.c.contact_id == contact_id) | here
    order = (phone.c.bad, phone.c.contact_id.is_(None), phone.c.rank, phone.c.id)
    country = read.office.settings.day.country or "FI"
    return tuple(
        Number(
            row["id"],
            show_phone(row["e164"], country) if row["e164"] else row["typed"],
            row["e164"],
            row["bad"],
        )
        for row in read.all(select(phone).where(here).order_by(*order))
        if not is_barred(read, row)
    )


def _met(read: Read, organisation_id: str) -> tuple[Met, ...]:
    """What they objected, in calls and when a deal was asked for; the latest word on each."""
    names = {known.key: known.name.said(language()) for known in read.office.playbook.objections}
    last = last_raised(read, organisation_id=organisation_id)
    return tuple(Met(kind, names.get(kind, kind), row["overcome"]) for kind, row in last.items())


def _top_need(read: Read, organisation_id: str) -> RowMapping | None:
    joined = need.join(analysis, need.c.analysis_id == analysis.c.id)
    mine = select(need).select_from(joined).where(analysis.c.organisation_id == organisation_id)
    newest = (analysis.c.created_at.desc(), need.c.severity.desc(), need.c.rank)
    return read.first(mine.order_by(*newest).limit(1))
