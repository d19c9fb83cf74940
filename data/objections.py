"""Objections: what was said against, in calls and when a deal was asked for; the last word on each kind counts."""

from __future__ import annotations

from sqlalchemy import RowMapping, or_, select

from data.bargaining import ask
from data.tables import call, objection
from data.transaction import Read


def last_raised(read: Read, *, organisation_id: str | None = None, deal_id: str | None = None) -> dict[str, RowMapping]:
    """By kind the row of the last time it was raised, the latest first: about a deal, or anywhere there."""
    name, key = ("organisation_id", organisation_id) if deal_id is None else ("deal_id", deal_id)
    in_calls = objection.c.call_id.in_(select(call.c.id).where(call.c[name] == key))
    in_asks = objection.c.ask_id.in_(select(ask.c.id).where(ask.c[name] == key))
    last: dict[str, RowMapping] = {}
    for row in read.all(
        select(objection).where(or_(in_calls, in_asks)).order_by(objection.c.at.desc(), objection.c.id.desc())
    ):
        last.setdefault(row["kind"], row)
    return last
