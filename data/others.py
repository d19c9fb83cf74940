"""Others at the same organisation whom a call awaits today: seen during a call there, and held back after it."""

from __future__ import annotations

from sqlalchemy import RowMapping, func, or_, select

from data.barring import is_call
from data.followups import reschedule_followup
from data.model.calendar import Due
from data.model.facts import FollowUpState
from data.model.refusal import Refusal
from data.model.sheet import Other
from data.model.wording import date_of, due
from data.tables import contact, deal, followup
from data.transaction import Read, Write
from data.words import N_, _


def others_of(
    read: Read,
    organisation_id: str,
    *,
    contact_id: str | None = None,
    deal_id: str | None = None,
    followup_id: str | None = None,
) -> tuple[Other, ...]:
    """Calls that await somebody else there today, the soonest first; neither this contact's nor this deal's own."""
    found = [row for row in _rows(read, organisation_id) if row["id"] != followup_id and is_call(read, row)]
    return tuple(
        Other(
            row["id"],
            row["who"] or "",
            read.office.playbook.kind_name(row["kind"]),
            Due(row["due_on"], row["due_at"]),
            row["agreed"],
        )
        for row in found
        if (row["whom"] is None or row["whom"] != contact_id) and (row["deal_id"] is None or row["deal_id"] != deal_id)
    )


def hold_others(
    write: Write,
    organisation_id: str,
    *,
    contact_id: str | None = None,
    deal_id: str | None = None,
    followup_id: str | None = None,
) -> None:
    """Put the others' calls off to the next working day, because somebody there was spoken with; agreed times stay.

    Raises:
        Refusal: when there is nobody to hold, or all of them were agreed.
    """
    others = others_of(write, organisation_id, contact_id=contact_id, deal_id=deal_id, followup_id=followup_id)
    held = [other for other in others if not other.agreed]
    stays = _("kept as agreed: {who}").format(who=", ".join(_agreed(write, other) for other in others if other.agreed))
    if not others:
        raise Refusal(_("Nobody else there is to be called today."))
    if not held:
        raise Refusal(stays)
    day = write.office.calendar.next_working_day(write.today)
    why = _("held: we spoke with {who} today").format(who=_spoken_with(write, contact_id))
    for other in held:
        reason = str(write.row(followup, other.followup_id)["reason"])
        reschedule_followup(write, other.followup_id, Due(day), reason if why in reason else f"{reason} ({why})")
    names = ", ".join(other.who or other.what for other in held)
    values = {"who": names, "day": date_of(day, write.today)}
    if len(held) < len(others):
        write.say(N_("held until {day}: {who} · {stays}"), stays=stays, **values)
    else:
        write.say(N_("held until {day}: {who}"), **values)


def _rows(read: Read, organisation_id: str) -> list[RowMapping]:
    whom = func.coalesce(followup.c.contact_id, deal.c.contact_id)
    joined = followup.outerjoin(deal, followup.c.deal_id == deal.c.id).outerjoin(contact, contact.c.id == whom)
    here = (
        (followup.c.organisation_id == organisation_id)
        & (followup.c.state == FollowUpState.OPEN)
        & (followup.c.due_on <= read.today)
        & or_(contact.c.id.is_(None), contact.c.do_not_contact.is_(False))
    )
    columns = (*followup.c, whom.label("whom"), contact.c.name.label("who"))
    order = (followup.c.due_at.nulls_last(), followup.c.due_on, followup.c.id)
    return read.all(select(*columns).select_from(joined).where(here).order_by(*order))


def _agreed(read: Read, other: Other) -> str:
    return f"{other.who or other.what} {due(other.due, read.now, read.office.calendar)}"


def _spoken_with(read: Read, contact_id: str | None) -> str:
    name = read.row(contact, contact_id)["name"] if contact_id else ""
    return str(name).split(" ", maxsplit=1)[0] if name else _("somebody there")
