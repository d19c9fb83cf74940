"""An organisation to test with, and every row of the file."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from data.card import OrganisationCard, card
from data.columns import metadata
from data.organisations import (
    OrganisationFacts,
    add_organisation,
)
from data.store import Store
from data.transaction import Read

POYTA = OrganisationFacts(
    name=" Pöytä  Oy ",
    segment="company",
    business_id="1234567-1",
    industry="furniture",
    headcount=48,
    city="Tampere",
    web="poyta.fi",
    source="fair",
    sourced_on=date(2026, 11, 3),
    care_class="A1",
    tags=("Wood", "wood", "north"),
    notes="two floors\nloud",
    phones="09 123 4567 (vaihde); 040 123 4567",
)


def everything(read: Read) -> dict[str, list[dict[str, object]]]:
    """Every row of the trade, without the counters that only ever grow."""
    tables = [table for table in metadata.tables.values() if table.name not in ("operation", "change")]
    return {
        table.name: sorted(
            ({k: v for k, v in row.items() if k not in ("version", "at")} for row in read.all(select(table))),
            key=lambda row: str(row["id"]) if "id" in row else str(row),
        )
        for table in tables
    }


def added(store: Store) -> str:
    return store.do(add_organisation, POYTA).result().result


def shown(store: Store, key: str) -> OrganisationCard:
    return store.ask(card, key).result()
