"""Do not call: final, checked on every path to a call, by whoever said it and by their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import RowMapping, or_, select

from data.barred_numbers import is_barred, others_with, put_on_list, said_for_whole, take_off_list
from data.followups import close_followup
from data.model.facts import FollowUpState
from data.model.naming import called
from data.model.refusal import DoNotCall
from data.tables import contact, deal, followup, organisation, phone
from data.transaction import Read, Write
from data.words import N_, _

_MOST_NAMED = 3


def refuse_barred(read: Read, organisation_id: str, contact_id: str | None, phone_id: str | None = None) -> None:
    """Let nobody be called who said not to be, and no number that asked so.

    Raises:
        DoNotCall: when the organisation, the contact or the number has said so.
    """
    found = read.row(organisation, organisation_id)
    if found["do_not_call"]:
        raise DoNotCall(_("{who} has asked not to be called.").format(who=found["name"]))
    if contact_id is not None:
        person = read.row(contact, contact_id)
        if person["do_not_contact"]:
            who = ", ".join(part for part in (person["name"], found["name"]) if part)
            raise DoNotCall(_("{who} has asked not to be called.").format(who=who))
    number = read.find(phone, phone_id)
    if number is not None and is_barred(read, number):
        raise DoNotCall(_("This number has asked not to be called."))


def do_not_call(write: Write, organisation_id: str, contact_id: str | None = None) -> None:
    """Mark a contact, or without one the whole organisation, as never to be called again."""
    bar_calls(write, organisation_id, contact_id)
    found = write.row(organisation, organisation_id)
    who = write.row(contact, contact_id)["name"] if contact_id else ""
    write.say(N_("do not call: {who}"), who=who or found["name"])


def allow_calls(write: Write, organisation_id: str, contact_id: str | None = None) -> None:
    """Take back "do not call" from a contact, or without one from the organisation: they asked to hear from us.

    Their numbers leave the list, but for those of people who said it for themselves, or whose organisation did.
    """
    found = write.row(organisation, organisation_id)
    who = found["name"]
    if contact_id is None:
        write.update(organisation, organisation_id, do_not_call=False)
        numbers = numbers_of(write, organisation_id, None)
        stay = [row for row in numbers if row["contact_id"] and _objects(write, row)]
        take_off_list(write, [row for row in numbers if row not in stay])
        mark_holders(write, [row for row in stay if is_barred(write, row)])
    else:
        who = write.row(contact, contact_id)["name"] or who
        write.update(contact, contact_id, do_not_contact=False)
        if not found["do_not_call"]:
            take_off_list(write, numbers_of(write, organisation_id, contact_id))
    write.say(N_("may be called again: {who}"), who=who)


def bar_calls(write: Write, organisation_id: str, contact_id: str | None) -> None:
    """The mark, their numbers on the list, and the end of every open follow-up that would call there.

    Everybody else who has one of those numbers is marked too. Part of a larger operation.
    """
    silence(write, organisation_id, contact_id)
    _bar_numbers(write, numbers_of(write, organisation_id, contact_id), whole=contact_id is None)


def bar_for_good(write: Write, organisation_id: str, contact_id: str | None) -> None:
    """Keep the numbers of whoever will be erased on the list, where they may not be called; nothing where they may.

    To be called before their rows go: without a contact for the organisation with all its people.
    """
    house = write.row(organisation, organisation_id)
    if house["do_not_call"]:
        _bar_numbers(write, numbers_of(write, organisation_id, contact_id), whole=True)
    wanted = select(contact.c.id).where(contact.c.organisation_id == organisation_id, contact.c.do_not_contact)
    for row in write.all(wanted.where(contact.c.id == contact_id) if contact_id else wanted):
        _bar_numbers(write, numbers_of(write, organisation_id, row["id"]), whole=False)


def heed_numbers(write: Write, organisation_id: str, contact_id: str | None, numbers: Sequence[RowMapping]) -> None:
    """Numbers were given to somebody: one that may not be called marks them, and theirs may not where they may not.

    The rep reads of it beside what was done. Part of a larger operation.
    """
    if not numbers:
        return
    house = write.row(organisation, organisation_id)
    person = write.row(contact, contact_id) if contact_id else None
    if house["do_not_call"] or (person is not None and person["do_not_contact"]):
        _bar_numbers(write, numbers, whole=house["do_not_call"])
    elif any(is_barred(write, one) for one in numbers):
        silence(write, organisation_id, contact_id)
        who = called(person["name"], person["title"], person["email"]) if person is not None else house["name"]
        said = _("this number has asked not to be called, so nobody calls {who}")
        write.besides.append(said.format(who=who))


def mark_holders(write: Write, numbers: Iterable[RowMapping]) -> list[str]:
    """Mark everybody who has one of these numbers, cancel calls to them; the names of those not marked yet."""
    marked = []
    for number in sorted(numbers, key=lambda row: row["contact_id"] is not None):
        house = write.row(organisation, number["organisation_id"])
        person = write.row(contact, number["contact_id"]) if number["contact_id"] else None
        known = house["do_not_call"] if person is None else person["do_not_contact"]
        if not known and house["do_not_call"] and said_for_whole(write, number):
            continue  # the organisation said it for everybody, they never said it for themselves
        if not known:
            name = house["name"] if person is None else called(person["name"], person["title"], person["email"])
            marked.append(name)
        silence(write, house["id"], number["contact_id"])
    return marked


def silence(write: Write, organisation_id: str, contact_id: str | None) -> None:
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


def numbers_of(read: Read, organisation_id: str, contact_id: str | None) -> list[RowMapping]:
    """A contact's numbers, or without one those of the organisation and of everybody there."""
    wanted = select(phone).where(phone.c.organisation_id == organisation_id).order_by(phone.c.id)
    return read.all(wanted.where(phone.c.contact_id == contact_id) if contact_id else wanted)


def is_call(read: Read, found: RowMapping) -> bool:
    """Whether a follow-up is worked by calling; one whose kind the playbook no longer has counts as a call."""
    kind = read.office.playbook.kind(found["kind"])
    return kind is None or kind.opens == "call"


def _objects(read: Read, number: RowMapping) -> bool:
    """Whether somebody who has this number asked for themselves not to be called."""
    holders = [row["contact_id"] for row in others_with(read, [number]) if row["contact_id"]]
    wanted = select(contact.c.id).where(contact.c.id.in_(holders), contact.c.do_not_contact)
    return read.first(wanted.limit(1)) is not None


def _bar_numbers(write: Write, numbers: Sequence[RowMapping], *, whole: bool) -> None:
    """Put numbers on the list and mark everybody else who has one; the rep reads whom."""
    put_on_list(write, numbers, whole=whole)
    own = {row["id"] for row in numbers}
    marked = mark_holders(write, [row for row in others_with(write, numbers) if row["id"] not in own])
    if marked:
        named = ", ".join(marked[:_MOST_NAMED]) + (" …" if len(marked) > _MOST_NAMED else "")
        write.besides.append(_("the same number, so not called either: {who}").format(who=named))
