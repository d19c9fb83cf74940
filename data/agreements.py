"""Agreements: what was agreed in the end, kept by deal, with the follow-ups that its days bring."""

from __future__ import annotations

from sqlalchemy import RowMapping, select

from data.bargaining import agreement
from data.model.agreement import Agreement
from data.transaction import Read


def agreement_of(read: Read, deal_id: str) -> Agreement | None:
    """The agreement of this deal, if there is one yet."""
    found = _row(read, deal_id)
    if found is None:
        return None
    names = Agreement.__dataclass_fields__
    return Agreement(**{name: found[name] for name in names})


def _row(read: Read, deal_id: str) -> RowMapping | None:
    theirs = select(agreement).where(agreement.c.deal_id == deal_id)
    return read.first(theirs.order_by(agreement.c.created_at.desc(), agreement.c.id.desc()).limit(1))
