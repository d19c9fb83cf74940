"""Do not call: final, checked on every path to a call."""

from __future__ import annotations

from sqlalchemy import RowMapping, or_, select

from data.followups import close_followup
from data.model.facts import FollowUpState
from data.model.refusal import DoNotCall
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from data.words import N_, _


def refuse_barred(read: Read, organisation_id: str, contact_id: str | None) -> None:
    """Let nobody be called who said not to be.

    Raises:
        DoNotCall: when the organisation or the contact has said so.
    """
    found = read.row(organisation, organisation_id)
    if found["do_not_call"]:
        raise DoNotCall(_("{who} has asked not to be called.").format(who=found["name"]))
    if contact_id is None:
        return
    person = read.row(contact, contact_id)
    if person["do_not_contact"]:
        who = ", ".join(part for part in (person["name"], found["name"]) if part)
        raise DoNotCall(_("{who} has asked not to be called.").format(who=who))


def do_not_call(write: Write, organisation_id: str, contact_id: str | None = None) -> None:
    """Mark a contact, or without one the whole organisation, as never to be called again."""
    bar_calls(write, organisation_id, contact_id)
    found = write.row(organisation, organisation_id)
    who = write.row(contact, contact_id)["name"] if contact_id else ""
    write.say(N_("do not call: {who}"), who=who or found["name"])


def bar_calls(write: Write, organisation_id: str, contact_id: str | None) -> None:
    """The mark and the end of every open follow-up that would call there; part of a larger operation."""
    if contact_id is None:
        write.update(organisation, organisation_id, do_not_call=True)
    else:
        write.update(contact, contact_id, do_not_contact=True)
    here = (followup.c.organisation_id == organisation_id) & (followup.c.state == FollowUpState.OPEN)
    if contact_id is not None:
        theirs = select(deal.c.id).where(deal.c.contact_id == contact_id)
        nobody_else = followup.c.contact_id.is_(None) & followup.c.deal_id.in_(theirs)
        here &= or_(followup.c.contact_id == contact_id, nobody_else)
    for waiting in write.all(select(followup).where(here)):
        if is_call(write, waiting):
            close_followup(write, waiting["id"], state=FollowUpState.CANCELLED, result=_("do not call"))


def is_call(read: Read, found: RowMapping) -> bool:
    """Whether a follow-up is worked by calling; one whose kind the playbook no longer has counts as a call."""
    kind = read.office.playbook.kind(found["kind"])
    return kind is None or kind.opens == "call"
