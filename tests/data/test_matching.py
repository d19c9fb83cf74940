"""Finding an organisation by what one remembers."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from data.matching import matches
from data.store import Store
from data.tables import contact, deal, organisation, phone
from data.transaction import Read


def _customer(read: Read) -> dict[str, Any]:
    """An organisation with value, its first contact and that one's number."""
    row = read.first(select(deal).where(deal.c.value_cents > 0).order_by(deal.c.id))
    assert row is not None
    person = read.row(contact, row["contact_id"])
    number = read.first(select(phone).where(phone.c.contact_id == person["id"]))
    assert number is not None
    return {"organisation": read.row(organisation, row["organisation_id"]), "contact": person, "phone": number}


def test_an_organisation_is_found_by_whatever_is_exactly_its_own(demo: Store) -> None:
    known = demo.ask(_customer).result()
    whose = known["organisation"]
    for query in (
        whose["name"].upper(),
        whose["id"],
        whose["business_id"],
        known["contact"]["email"],
        known["phone"]["typed"],
        known["phone"]["e164"],
    ):
        assert [match.id for match in demo.ask(matches, query).result()] == [whose["id"]], query


def test_words_of_a_name_find_several(demo: Store) -> None:
    found = demo.ask(matches, "oy").result()
    assert len(found) > 10
    assert len(demo.ask(matches, "oy", limit=3).result()) == 3


@pytest.mark.parametrize("query", ["", "   ", "%", "_", "Zzyzx", "'; DROP TABLE deal; --"])
def test_what_nobody_is_called_finds_nothing(demo: Store, query: str) -> None:
    assert demo.ask(matches, query).result() == ()
