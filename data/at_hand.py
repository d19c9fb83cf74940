"""What is at hand of a customer: their name, the deal worked on and its newest rows, with whom we speak and how."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Table, select

from data.model.facts import DealState
from data.tables import contact, deal, organisation
from data.transaction import Read
from data.words import language


def customer_name(read: Read, row: Mapping[Any, Any]) -> str:
    """The name of the organisation that a deal, a follow-up, a meeting or another row of theirs belongs to."""
    return str(read.row(organisation, row["organisation_id"])["name"])


def deal_at_hand(read: Read, organisation_id: str, deal_id: str | None = None) -> RowMapping | None:
    """The deal asked for, else (also when it is gone) the organisation's newest open one, else its newest."""
    if deal_id is not None and (found := read.find(deal, deal_id)):
        return found
    mine = select(deal).where(deal.c.organisation_id == organisation_id)
    order = (deal.c.state != DealState.OPEN, deal.c.created_at.desc(), deal.c.id.desc())
    return read.first(mine.order_by(*order).limit(1))


def newest_of(
    read: Read, table: Table, deal_id: str | None, *where: ColumnElement[bool], by: str = "created_at"
) -> RowMapping | None:
    """The newest row that a deal has in this table, if it has one."""
    mine = select(table).where(table.c.deal_id == deal_id, *where)
    return read.first(mine.order_by(table.c[by].desc(), table.c.id.desc()).limit(1))


def person_at_hand(read: Read, organisation_id: str, about: RowMapping | None) -> RowMapping | None:
    """The deal's contact, else the organisation's first."""
    if about is not None and about["contact_id"]:
        return read.row(contact, about["contact_id"])
    theirs = select(contact).where(contact.c.organisation_id == organisation_id)
    return read.first(theirs.order_by(contact.c.created_at, contact.c.id).limit(1))


def spoken_with(read: Read, person: RowMapping | None) -> str:
    """The language to speak with somebody: theirs, else the rep's, else the playbook's first."""
    known = read.office.playbook.languages
    wanted = (person["language"] if person else None, language())
    return next((lang for lang in wanted if lang in known), known[0])
