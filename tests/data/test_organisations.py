"""Organisations by hand: what is kept, what is refused, and the exact way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from data.barring import allow_calls, do_not_call
from data.grading import gradings_of
from data.history import redo, undo
from data.model.bygone import show_day
from data.model.refusal import Conflict, Refusal, Unclear
from data.organisations import (
    OrganisationFacts,
    add_organisation,
    edit_organisation,
    is_empty,
    read_register_id,
    read_size,
    read_tags,
)
from data.store import Store
from tests.data.houses import POYTA, added, everything, shown


def test_a_fresh_file_is_empty_until_an_organisation_is_added(store: Store) -> None:
    assert store.ask(is_empty).result()
    added(store)
    assert not store.ask(is_empty).result()


def test_an_added_organisation_shows_every_fact_on_its_card(store: Store) -> None:
    found = shown(store, added(store))
    assert (found.name, found.business_id, found.segment, found.industry) == (
        "Pöytä Oy",
        "1234567-1",
        "company",
        "furniture",
    )
    assert (found.headcount, found.city, found.web, found.care_class) == (48, "Tampere", "poyta.fi", "A1")
    assert (found.source, found.sourced_on, found.notes) == ("fair", date(2026, 11, 3), "two floors\nloud")
    assert found.tags == ("Wood", "north")
    assert [number.e164 for number in found.phones] == ["+35891234567", "+358401234567"]
    assert found.phones[0].typed == "09 123 4567 (vaihde)"
    assert found.missing == ("contact",)
    assert found.segment_name == "Company"


def test_an_added_organisation_has_a_deal_with_a_next_step(store: Store) -> None:
    found = shown(store, added(store))
    assert [one.stage for one in found.deals] == ["prospecting"]
    assert found.deals[0].next is not None
    assert found.steps == (found.deals[0].next,)


def test_adding_can_be_taken_back_and_done_again_exactly(store: Store) -> None:
    before = store.ask(everything).result()
    added(store)
    after = store.ask(everything).result()
    store.do(undo).result()
    assert store.ask(everything).result() == before
    store.do(redo).result()
    assert store.ask(everything).result() == after


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"name": " \x1b "}, "needs its name"),
        ({"segment": "nonsense"}, "no such segment"),
        ({"care_class": "B7"}, "no such class"),
    ],
)
def test_an_impossible_organisation_is_refused_in_words(store: Store, change: dict[str, str], why: str) -> None:
    facts = replace(OrganisationFacts(name="A", segment="company"), **change)  # type: ignore[arg-type]  # as named
    with pytest.raises(Refusal, match=why):
        store.do(add_organisation, facts).result()
    assert store.ask(is_empty).result()


def test_two_organisations_never_share_a_business_id(store: Store) -> None:
    key = added(store)
    with pytest.raises(Refusal, match="Pöytä Oy has that business id"):
        store.do(add_organisation, POYTA).result()
    store.do(edit_organisation, key, POYTA).result()


def test_an_edit_is_one_step_and_comes_back_exactly(store: Store) -> None:
    key = added(store)
    before = store.ask(everything).result()
    facts = OrganisationFacts(name="Tuoli Oy", segment="association", phones="040 123 4567")
    done = store.do(edit_organisation, key, facts, seen=1).result()
    assert str(done.phrase) == "edited: Tuoli Oy"
    found = shown(store, key)
    assert (found.name, found.segment, found.headcount, found.business_id) == ("Tuoli Oy", "association", None, None)
    assert [number.typed for number in found.phones] == ["040 123 4567"]
    assert found.missing == ("industry", "contact", "headcount")
    after = store.ask(everything).result()
    store.do(undo).result()
    assert store.ask(everything).result() == before
    store.do(redo).result()
    assert store.ask(everything).result() == after


def test_a_second_writer_is_told_and_overwrites_nothing(store: Store) -> None:
    key = added(store)
    store.do(edit_organisation, key, OrganisationFacts(name="First", segment="company"), seen=1).result()
    with pytest.raises(Conflict):
        store.do(edit_organisation, key, OrganisationFacts(name="Second", segment="company"), seen=1).result()
    assert shown(store, key).name == "First"


def test_phones_that_were_not_touched_stay_as_they_are(store: Store) -> None:
    key = added(store)
    store.do(edit_organisation, key, OrganisationFacts(name="Pöytä Oy", segment="company", phones=None)).result()
    assert len(shown(store, key).phones) == 2


def test_do_not_call_cancels_the_calls_and_undo_brings_them_back(store: Store) -> None:
    key = added(store)
    before = store.ask(everything).result()
    store.do(do_not_call, key).result()
    assert shown(store, key).do_not_call
    assert shown(store, key).steps == ()
    store.do(undo).result()
    assert store.ask(everything).result() == before


def test_calls_can_be_allowed_again(store: Store) -> None:
    key = added(store)
    store.do(do_not_call, key).result()
    done = store.do(allow_calls, key).result()
    assert not shown(store, key).do_not_call
    assert str(done.phrase) == "may be called again: Pöytä Oy"


def test_small_readings_of_a_form() -> None:
    assert read_size("1 200") == 1200
    assert read_size(" ") is None
    with pytest.raises(Unclear, match="one figure"):
        read_size("50-99")
    assert read_register_id("") is None
    assert read_register_id("FI12345671") == "1234567-1"
    with pytest.raises(Unclear):
        read_register_id("1234567-2")
    assert read_tags("#Wood, wood ,, b") == ("Wood", "b")
    assert show_day(None) == ""


def test_a_class_written_on_the_card_is_one_more_entry_of_the_classes_it_had(store: Store) -> None:
    key = added(store)
    store.do(edit_organisation, key, replace(POYTA, care_class="A3")).result()
    store.do(edit_organisation, key, replace(POYTA, care_class="A3", city="Oulu")).result()
    assert [one.care_class for one in store.ask(gradings_of, key).result()] == ["A3"]
