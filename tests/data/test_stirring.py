"""It is noticed from outside that somebody wrote to the file."""

from __future__ import annotations

from data.file.stirring import SURE, Stirring
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store


def test_what_is_written_stirs_once_and_what_lies_still_does_not(store: Store) -> None:
    store.open().result()
    stirring = Stirring(store.path)
    assert stirring.noticed()  # nothing is known of it yet
    assert not stirring.noticed()
    store.do(add_organisation, OrganisationFacts(name="Acme", segment="company", city="Turku")).result()
    assert stirring.noticed()
    assert not stirring.noticed()


def test_a_file_that_seems_to_lie_still_is_looked_at_now_and_then(store: Store) -> None:
    store.open().result()
    stirring = Stirring(store.path)
    assert [stirring.noticed() for _look in range(2 * SURE)].count(True) == 2


def test_a_file_that_is_away_is_no_fault_and_its_return_is_noticed(store: Store) -> None:
    stirring = Stirring(store.path.with_name("elsewhere.db"))
    stirring.noticed()
    assert not stirring.noticed()
    store.path.with_name("elsewhere.db").write_bytes(b"")
    assert stirring.noticed()
