"""Phone numbers of organisations and contacts: as typed, and as they are dialled."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, RowMapping, select

from data.barring import heed_numbers
from data.imports.cells import Number, read_numbers
from data.model.office import Office
from data.model.refusal import Unclear
from data.tables import phone
from data.transaction import Read, Write
from data.words import _

APART = "; "
"""Stands between several numbers on one line."""


def read_phones(text: str, office: Office, known: Collection[str] = ()) -> tuple[Number, ...]:
    """The numbers typed on one line, parted by ";" or a comma before the next one.

    Args:
        text: What was typed.
        office: Tells whose numbers need no country code.
        known: Numbers that stand in the file as typed already: they need not be readable.

    Raises:
        Unclear: when one of them cannot be dialled.
    """
    found: dict[str, Number] = {}
    for piece in text.split(";"):
        for number in read_numbers(piece, office.settings.day.country or "FI") if piece.strip() else ():
            if number.e164 is None and number.typed not in known:
                sentence = _("“{text}” is not a phone number: write it like 040 123 4567 or +46 8 123 456.")
                raise Unclear(sentence.format(text=number.typed[:40]))
            found.setdefault(number.e164 or number.typed, number)
    return tuple(found.values())


def phones_of(read: Read, organisation_id: str, contact_id: str | None) -> list[RowMapping]:
    """A contact's numbers, or those of the organisation itself, in the order they are tried."""
    return read.all(select(phone).where(_whose(organisation_id, contact_id)).order_by(phone.c.rank, phone.c.id))


def keep_phones(write: Write, organisation_id: str, contact_id: str | None, text: str) -> None:
    """Make the typed line the numbers of a contact, or of the organisation itself; part of a larger operation.

    A number that stays keeps its row, and with it the mark that it is wrong. Whoever is given a number that asked not
    to be called is not called either.

    Raises:
        Unclear: when a new one cannot be dialled.
    """
    there = phones_of(write, organisation_id, contact_id)
    known = {row["id"] for row in there}
    wanted = read_phones(text, write.office, [row["typed"] for row in there])
    stay = {_same(row["e164"], row["typed"]): row for row in there}
    for rank, number in enumerate(wanted):
        row = stay.pop(_same(number.e164, number.typed), None)
        if row is None:
            values = {"e164": number.e164, "typed": number.typed, "rank": rank}
            write.insert(phone, organisation_id=organisation_id, contact_id=contact_id, **values)
        else:
            write.update(phone, row["id"], typed=number.typed, e164=number.e164, rank=rank)
    drop_phones(write, list(stay.values()))
    new = [row for row in phones_of(write, organisation_id, contact_id) if row["id"] not in known]
    heed_numbers(write, organisation_id, contact_id, new)


def add_phone(write: Write, organisation_id: str, contact_id: str | None, e164: str, typed: str) -> None:
    """Add a number after those a contact, or the organisation itself, has; part of a larger operation."""
    there = phones_of(write, organisation_id, contact_id)
    rank = 1 + max((row["rank"] for row in there), default=-1)
    key = write.insert(phone, organisation_id=organisation_id, contact_id=contact_id, e164=e164, typed=typed, rank=rank)
    heed_numbers(write, organisation_id, contact_id, [write.row(phone, key)])


def drop_phones(write: Write, rows: Sequence[RowMapping]) -> None:
    """Take numbers out; part of a larger operation."""
    for row in rows:
        write.delete(phone, row["id"])


def _same(e164: str | None, typed: str) -> str:
    return e164 or typed


def _whose(organisation_id: str, contact_id: str | None) -> ColumnElement[bool]:
    return (phone.c.organisation_id == organisation_id) & phone.c.contact_id.is_not_distinct_from(contact_id)
