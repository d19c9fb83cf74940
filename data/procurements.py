"""Procurements: how a public buyer purchases, its checklist and deadlines, and the bid."""

from __future__ import annotations

from data.model.procurement import Tender, compare
from data.tables import deal, organisation
from data.transaction import Read


def tender_of(read: Read, deal_id: str) -> Tender:
    """How this deal is purchased, as far as it is known.

    Raises:
        NotFound: when the deal is not (or no longer) in the file.
    """
    about = read.row(deal, deal_id)
    whose = read.row(organisation, about["organisation_id"])
    check = compare(read.office.playbook, whose["segment"], None, about["value_cents"])
    return Tender(
        organisation_id=whose["id"],
        organisation=whose["name"],
        deal_id=deal_id,
        title=about["title"],
        bound=check.verdict != "free",
        check=check,
    )
