"""Organisations, notes and deals by hand: what is kept, what is refused, and the exact way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from data.barring import do_not_call
from data.bookkeeping import draft
from data.card import OrganisationCard, card
from data.columns import metadata
from data.deals import end_deal
from data.drafts import drafted, drop_draft, keep_draft
from data.followups import finish_followup
from data.history import redo, undo
from data.model.bygone import read_day, show_day
from data.model.facts import DealState
from data.model.money import read_money, show_money
from data.model.refusal import Conflict, NotFound, Refusal, Unclear
from data.notes import add_note, edit_note
from data.organisations import (
    OrganisationFacts,
    add_organisation,
    allow_calls,
    edit_organisation,
    is_empty,
    read_register_id,
    read_size,
    read_tags,
)
from data.progress import tick_criterion
from data.store import Store
from data.tables import followup, note
from data.terms import DealTerms, add_deal, edit_deal
from data.timeline import Entry, EntryKind, timeline
from data.transaction import Read, Write
from tests.conftest import StillClock

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


def test_a_card_of_nobody_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        shown(store, "nobody")


def test_a_note_keeps_its_words_and_settles_its_draft(store: Store, clock: StillClock) -> None:
    key = added(store)
    clock.move(minutes=1)
    store.do(keep_draft, "note", {"text": "half"}).result()
    store.do(add_note, key, " [b]wood\x1b[2J ", draft="note").result()
    assert store.ask(drafted, "note").result() is None
    entry = store.ask(timeline, key).result()[0]
    assert (entry.kind, entry.detail) == (EntryKind.NOTE, "[b]wood[2J")
    store.do(undo).result()
    assert store.ask(drafted, "note").result() == {"text": "half"}
    assert all(one.kind != EntryKind.NOTE for one in store.ask(timeline, key).result())


def test_a_note_without_words_is_refused(store: Store) -> None:
    key = added(store)
    with pytest.raises(Refusal, match="needs words"):
        store.do(add_note, key, " \n ").result()


def test_a_note_is_edited_only_by_who_saw_it_last(store: Store) -> None:
    key = added(store)
    written = store.do(add_note, key, "one").result().result
    store.do(edit_note, written, "two", seen=1).result()
    with pytest.raises(Conflict):
        store.do(edit_note, written, "three", seen=1).result()
    assert store.ask(lambda read: read.row(note, written)["text"]).result() == "two"


def test_a_deal_keeps_its_terms_to_the_cent(store: Store) -> None:
    key = added(store)
    before = store.ask(everything).result()
    made = store.do(add_deal, key, DealTerms(title="Yearly", value_cents=420050)).result().result
    found = shown(store, key).deal(made)
    assert found is not None
    assert (found.title, found.value_cents, found.stage) == ("Yearly", 420050, "prospecting")
    store.do(edit_deal, made, DealTerms(title="", value_cents=1), seen=found.version).result()
    changed = shown(store, key).deal(made)
    assert changed is not None
    assert (changed.title, changed.value_cents) == ("Pöytä Oy", 1)
    with pytest.raises(Conflict):
        store.do(edit_deal, made, DealTerms(title="Late"), seen=found.version).result()
    store.do(undo).result()
    store.do(undo).result()
    assert store.ask(everything).result() == before


def test_a_deals_contact_must_be_the_organisations_own(store: Store) -> None:
    from data.contacts import ContactFacts, add_contact

    first = added(store)
    second = store.do(add_organisation, OrganisationFacts(name="B", segment="company")).result().result
    stranger = store.do(add_contact, second, ContactFacts(name="Matti")).result().result
    with pytest.raises(Refusal, match="another organisation"):
        store.do(add_deal, first, DealTerms(contact_id=stranger)).result()


def test_the_card_shows_criteria_and_the_tender_of_a_public_buyer(store: Store) -> None:
    facts = OrganisationFacts(name="Kuopion kaupunki", segment="municipality")
    key = store.do(add_organisation, facts).result().result
    deal_id = shown(store, key).deals[0].id
    store.do(tick_criterion, deal_id, "industry").result()
    store.do(edit_deal, deal_id, DealTerms(value_cents=3_000_000)).result()
    found = shown(store, key).deals[0]
    assert [tick.key for tick in found.ticks if tick.done] == ["industry"]
    assert not found.tender, "the threshold itself is not past it"
    store.do(edit_deal, deal_id, DealTerms(value_cents=3_000_001)).result()
    assert shown(store, key).deals[0].tender


def test_the_timeline_is_newest_first_and_pages_without_gap_or_repetition(store: Store, clock: StillClock) -> None:
    key = added(store)
    for number in range(7):
        if number % 2:
            clock.move(minutes=1)
        store.do(add_note, key, f"note {number}").result()
    step = shown(store, key).steps[0]
    store.do(finish_followup, step.id, "talked").result()
    clock.move(days=1)
    store.do(end_deal, shown(store, key).deals[0].id, DealState.LATER, until=date(2027, 3, 1)).result()
    whole = store.ask(timeline, key).result()
    assert list(whole) == sorted(whole, key=lambda one: (one.at, one.id), reverse=True)
    assert whole[0].words == "deal parked"
    assert any(one.kind == EntryKind.FOLLOWUP and one.detail.endswith("talked") for one in whole)
    pages: list[Entry] = []
    last = None
    while page := store.ask(timeline, key, before=last, limit=3).result():
        pages += page
        last = page[-1]
    assert pages == list(whole)


def test_a_parked_deal_tells_why_and_until_when(store: Store, playbook: object) -> None:
    key = added(store)
    end = store.do(end_deal, shown(store, key).deals[0].id, DealState.LOST, reason="mystery", reason_words="gone quiet")
    end.result()
    found = shown(store, key).deals[0]
    assert (found.state, found.reason) == (DealState.LOST, "mystery · gone quiet")


def test_followups_are_no_organisations_of_anyone_else(store: Store) -> None:
    first = added(store)
    store.do(add_organisation, OrganisationFacts(name="B", segment="company")).result()

    def whose(read: Read) -> set[str]:
        return {row["id"] for row in read.all(select(followup.c.id).where(followup.c.organisation_id == first))}

    assert {step.id for step in shown(store, first).steps} == store.ask(whose).result()


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("", 0),
        ("12 960", 1_296_000),
        ("4200,50", 420_050),
        ("4 200,5 €", 420_050),
        ("4.200,50", 420_050),
        ("1,234.56", 123_456),
        ("12\u00a0960 eur", 1_296_000),
        ("0,07", 7),
        ("1 234 567", 123_456_700),
        ("12.960", 1_296_000),
    ],
)
def test_money_is_read_to_the_cent(typed: str, cents: int) -> None:
    assert read_money(typed) == cents


@pytest.mark.parametrize("typed", ["x", "-5", "1,2,3", "4200,505", "1.234.56", "12 34", "€", "1e5", "٣", "99999999999"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(Unclear):
        read_money(typed)


@given(st.integers(0, 10**12))
def test_money_shown_is_read_as_the_same_money(cents: int) -> None:
    assert read_money(show_money(cents)) == cents


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3.11.2026", date(2026, 11, 3)),
        ("3.11.", date(2026, 11, 3)),
        ("24.12.", date(2025, 12, 24)),
        ("2026-1-5", date(2026, 1, 5)),
    ],
)
def test_a_day_gone_by_is_read_as_typed(typed: str, day: date) -> None:
    assert read_day(typed, date(2026, 11, 24)) == day
    assert read_day(show_day(day), date(2026, 11, 24)) == day


@pytest.mark.parametrize("typed", ["31.2.2026", "soon", "29.2.", "25.11.2026", "3.11.26"])
def test_what_is_no_day_gone_by_is_refused(typed: str) -> None:
    with pytest.raises(Unclear):
        read_day(typed, date(2026, 11, 24))


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


def test_a_kept_draft_is_no_part_of_history(store: Store) -> None:
    store.do(keep_draft, "a", {"b": "c"}).result()

    def rows(write: Write) -> int:
        return len(write.all(select(draft)))

    assert store.do(rows).result().result == 1
    with pytest.raises(Refusal, match="nothing to undo"):
        store.do(undo).result()


def test_text_typed_since_beats_the_history_of_its_draft(store: Store) -> None:
    key = added(store)
    store.do(keep_draft, "note", {"text": "first"}).result()
    store.do(add_note, key, "first", draft="note").result()
    store.do(keep_draft, "note", {"text": "second"}).result()
    store.do(undo).result()
    assert store.ask(drafted, "note").result() == {"text": "second"}
    store.do(redo).result()
    assert store.ask(drafted, "note").result() == {"text": "second"}
    store.do(undo).result()
    store.do(drop_draft, "note").result()
    store.do(redo).result()
    assert store.ask(drafted, "note").result() is None
