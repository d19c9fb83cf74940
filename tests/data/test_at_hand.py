"""What is at hand of a customer."""

from __future__ import annotations

import pytest

from data import words
from data.at_hand import deal_at_hand, spoken_with
from data.deals import end_deal, open_deal
from data.model.facts import DealState
from data.store import Store
from data.tables import contact
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.test_analyses import found_prospect


def _spoken(write: Write, key: str, language: str) -> str:
    write.update(contact, key, language=language)
    return spoken_with(write, write.row(contact, key))


@pytest.mark.parametrize(("theirs", "ours", "spoken"), [("fi", "en", "fi"), ("sv", "en", "en"), ("sv", "fi", "fi")])
def test_somebody_whose_language_the_playbook_does_not_know_is_spoken_to_in_the_reps(
    store: Store, theirs: str, ours: str, spoken: str
) -> None:
    words.use(ours)
    store.do(found_prospect).result()
    person = store.ask(lambda read: read.all(contact.select())).result()[0]["id"]
    assert store.do(_spoken, person, theirs).result().result == spoken


def test_without_a_deal_named_the_newest_open_one_is_at_hand_else_the_newest(store: Store, clock: StillClock) -> None:
    organisation_id = store.do(found_prospect).result().result

    def at_hand(read: Read, deal_id: str | None = None) -> str | None:
        found = deal_at_hand(read, organisation_id, deal_id)
        return str(found["id"]) if found else None

    first = store.ask(at_hand).result()
    clock.move(days=1)
    second = store.do(open_deal, organisation_id).result().result
    assert store.ask(at_hand).result() == second
    assert store.ask(at_hand, first).result() == first
    assert store.ask(at_hand, "gone").result() == second
    store.do(end_deal, second, DealState.LOST, reason="price").result()
    assert store.ask(at_hand).result() == first
