"""The people who take part in a purchase, each with their role in it."""

from __future__ import annotations

from sqlalchemy import case, func, or_, select

from data.met import waits_there
from data.model.facts import BuyingRole, MeetingState
from data.model.findings import Person
from data.model.naming import called, role_name
from data.model.refusal import Refusal
from data.tables import contact, followup, meeting
from data.transaction import Read, Write
from data.words import N_, _


def people_of(read: Read, organisation_id: str) -> tuple[Person, ...]:
    """Everybody we know there: whoever decides first, those without a role last."""
    first = case((contact.c.role == BuyingRole.DECISION_MAKER, 0), (contact.c.role.is_(None), 2), else_=1)
    theirs = select(contact).where(contact.c.organisation_id == organisation_id)
    rows = read.all(theirs.order_by(first, contact.c.created_at, contact.c.id))
    return tuple(
        Person(
            row["id"], row["name"], row["title"], BuyingRole(row["role"]) if row["role"] in list(BuyingRole) else None
        )
        for row in rows
    )


def set_role(write: Write, contact_id: str, role: str | None) -> None:
    """Say what part somebody has in the purchase; None for a part nobody knows.

    Raises:
        Refusal: when there is no such role.
    """
    if role is not None and role not in list(BuyingRole):
        raise Refusal(_("There is no such role or channel."))
    found = write.row(contact, contact_id)
    write.update(contact, contact_id, role=role)
    who = called(found["name"], found["title"], found["email"])
    write.say(N_("{contact}: {role}"), contact=who, role=role_name(role) or "–")


def is_next_agreed(read: Read, organisation_id: str, deal_id: str | None) -> bool:
    """Whether something is agreed to the minute: a meeting to come, or a follow-up whose time somebody chose."""
    coming = (meeting.c.state == MeetingState.AGREED) & (meeting.c.starts_at > read.now)
    chosen = followup.c.agreed | (followup.c.moved > 0) | (followup.c.rule == "")
    timed = waits_there() & (followup.c.due_at > read.now) & chosen
    return any(
        read.count(
            select(func.count())
            .select_from(table)
            .where(
                waiting,
                table.c.organisation_id == organisation_id,
                or_(table.c.deal_id == deal_id, table.c.deal_id.is_(None)),
            )
        )
        for table, waiting in ((meeting, coming), (followup, timed))
    )
