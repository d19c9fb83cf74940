"""What happened to the file while a call went on: in another window, or on the card behind it."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Table, select

from data.model.refusal import Refusal
from data.model.report import CallReport
from data.tables import call, contact, phone
from data.transaction import Read
from data.words import _


def as_it_stands(read: Read, report: CallReport) -> CallReport:
    """The report without a contact or a number that went meanwhile: the call was made all the same."""
    return replace(
        report,
        contact_id=_if_there(read, contact, report.contact_id),
        phone_id=_if_there(read, phone, report.phone_id),
    )


def refuse_kept(read: Read, report: CallReport) -> None:
    """Let no call be kept twice, from two windows in which it went on.

    Raises:
        Refusal: when this very call is in the file already.
    """
    same = (call.c.organisation_id == report.organisation_id) & (call.c.started_at == report.started_at)
    same &= call.c.deal_id.is_not_distinct_from(report.deal_id)
    if read.first(select(call.c.id).where(same)) is not None:
        raise Refusal(_("This call is in the file already."))


def _if_there(read: Read, table: Table, key: str | None) -> str | None:
    return key if read.find(table, key) is not None else None
