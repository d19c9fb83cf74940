"""Erased: who was, and is shown nowhere. Figures still count what stands on nobody."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from data.tables import deal, organisation
from data.transaction import Read

STANDS = organisation.c.search_key != ""
"""Whether an organisation was not erased: every other has a name, and so a key by which it is searched."""


def of_somebody(read: Read) -> list[ColumnElement[bool]]:
    """Over deals: those of whoever was not erased; nothing is asked of any row where nobody was."""
    gone = organisation.c.search_key == ""
    if read.first(select(organisation.c.id).where(gone).limit(1)) is None:
        return []
    house, own = organisation.alias("erased_house"), deal.alias("erased_deal")
    theirs = select(own.c.id).join(house, house.c.id == own.c.organisation_id).where(house.c.search_key == "")
    return [deal.c.id.not_in(theirs)]  # by key, so that the board's index still counts alone
