"""A shortlist: the deals picked on the board as one private CSV file, as spreadsheets in Finland open it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, and_, func, select

from data.board_cards import Card, cards
from data.exports.quoting import quote
from data.model.clean import clean_line
from data.model.refusal import Refusal
from data.place import new_file, private_folder
from data.tables import contact, deal, organisation, phone
from data.transaction import Read
from data.words import N_, _, language

HEADINGS = (
    N_("Organisation"),
    N_("Business id"),
    N_("Segment"),
    N_("Town"),
    N_("Class"),
    N_("Tags"),
    N_("Contact"),
    N_("Title"),
    N_("E-mail"),
    N_("Phone"),
    N_("Do not call"),
    N_("Deal"),
    N_("Value, €"),
    N_("Stage"),
    N_("Process"),
    N_("Days in stage"),
    N_("Next step"),
    N_("Due"),
    N_("Reason"),
    N_("Complaint"),
)
"""The first line."""

_PORTION = 500
_TRIES = 1000


@dataclass(frozen=True, slots=True)
class Shortlist:
    """What was written."""

    path: Path
    count: int


def export_cards(read: Read, deal_ids: Sequence[str], folder: Path | None = None) -> Shortlist:
    """Write the cards of these deals into a new file, in this order; by default into `exports` beside the rep's file.

    Raises:
        Refusal: when none of them is left, or the file cannot be written.
    """
    found = cards(read, deal_ids)
    if not found:
        raise Refusal(_("There is nothing to export."))
    folder = folder or read.file.parent / "exports"
    try:
        return Shortlist(_kept(folder, read.today, _written(read, found)), len(found))
    except OSError as error:
        raise Refusal(_("{path} cannot be written: {why}.").format(path=folder, why=error.strerror or error)) from error


def _written(read: Read, found: Sequence[Card]) -> bytes:
    text = io.StringIO(newline="")
    lines = csv.writer(text, delimiter=";")
    lines.writerow([_(name) for name in HEADINGS])
    people = _people(read, found)
    for card in found:
        lines.writerow([quote(clean_line(cell)) for cell in _cells(read, card, people[card.deal_id])])
    return text.getvalue().encode("utf-8-sig")


def _kept(folder: Path, today: date, content: bytes) -> Path:
    """A new file of that day with this content, never over another; its path."""
    if not folder.exists():
        private_folder(folder)
        folder.chmod(0o700)
    for number in range(1, _TRIES):
        path = folder / f"board-{today.isoformat()}{f'-{number}' if number > 1 else ''}.csv"
        try:
            new_file(path, content)
        except FileExistsError:
            continue
        return path
    raise Refusal(_("{path} is full of lists of today: take some away first.").format(path=folder))


def _people(read: Read, found: Sequence[Card]) -> dict[str, RowMapping]:
    """What the list tells besides the cards, by deal."""
    joined = deal.join(organisation, deal.c.organisation_id == organisation.c.id)
    joined = joined.outerjoin(contact, deal.c.contact_id == contact.c.id)
    wanted = select(
        deal.c.id,
        organisation.c.business_id,
        organisation.c.segment,
        organisation.c.city,
        organisation.c.tags,
        organisation.c.do_not_call,
        contact.c.title.label("role"),
        contact.c.email,
        contact.c.do_not_contact,
        _number(phone.c.contact_id == contact.c.id).label("own_number"),
        _number(and_(phone.c.organisation_id == organisation.c.id, phone.c.contact_id.is_(None))).label("number"),
    ).select_from(joined)
    keys = [card.deal_id for card in found]
    portions = [keys[start : start + _PORTION] for start in range(0, len(keys), _PORTION)]
    return {row["id"]: row for part in portions for row in read.all(wanted.where(deal.c.id.in_(part)))}


def _number(whose: ColumnElement[bool]) -> ColumnElement[Any]:
    """The first number of theirs that works, as it is dialled, else as it was typed."""
    shown = func.coalesce(phone.c.e164, phone.c.typed)
    first = select(shown).where(whose, ~phone.c.bad).order_by(phone.c.rank, phone.c.id).limit(1)
    return first.correlate(organisation, contact).scalar_subquery()


def _cells(read: Read, card: Card, more: RowMapping) -> Iterator[str]:
    """The cells of a line, as the headings name them."""
    yield card.organisation
    yield more["business_id"] or ""
    yield read.office.playbook.segment(more["segment"]).name.said(language())
    yield more["city"]
    yield card.care_class or ""
    yield ", ".join(more["tags"])
    yield card.contact
    yield more["role"] or ""
    yield more["email"] or ""
    yield more["own_number"] or more["number"] or ""
    yield _("yes") if more["do_not_call"] or more["do_not_contact"] else ""
    yield card.title
    yield _euros(card.value_cents)
    yield card.stage_name
    yield card.process
    yield str(card.age_days)
    yield card.next_kind
    yield card.next_due.on.isoformat() if card.next_due else ""
    yield card.next_reason or card.no_step or ("" if card.next_due else _("NO NEXT STEP"))
    yield _("yes") if card.complaint else ""


def _euros(cents: int) -> str:
    """A value as a spreadsheet in Finland reads it: 4200,50; nothing for none."""
    whole, rest = divmod(cents, 100)
    return "" if not cents else f"{whole},{rest:02d}" if rest else str(whole)
