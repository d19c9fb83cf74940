"""The card, its timeline, notes and the terms of deals."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from data.aftersale import complaint, feedback, grading, recommendation
from data.bargaining import agreement, ask, paper, presentation, procurement, quote
from data.bookkeeping import draft
from data.deals import end_deal
from data.demo.fill import fill_demo
from data.drafts import drafted, drop_draft, keep_draft
from data.entries import Entry, EntryKind
from data.history import redo, undo
from data.marked import finish_marked
from data.model.facts import DealState, FollowUpState, MeetingState
from data.model.refusal import Conflict, NotFound, Refusal
from data.notes import add_note, edit_note
from data.organisations import (
    OrganisationFacts,
    add_organisation,
)
from data.progress import tick_criterion
from data.store import Store
from data.tables import analysis, call, deal, followup, meeting, note, organisation, stage_event
from data.terms import DealTerms, add_deal, edit_deal
from data.timeline import timeline
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.houses import added, everything, shown


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
    store.do(finish_marked, [step.id], "talked").result()
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


def test_the_timeline_of_a_full_file_misses_nothing_that_happened(store: Store) -> None:
    store.do(fill_demo, deals=60).result()
    bargained = {paper: "sent_at", quote: "given_at", ask: "at", presentation: "at", procurement: "sent_at"}

    def happened(read: Read, organisation_id: str) -> tuple[set[str], set[str]]:
        """Keys of all that happened, and of follow-ups that were closed by something else that happened."""
        deals = select(deal.c.id).where(deal.c.organisation_id == organisation_id)
        worked = select(call.c.followup_id).where(call.c.followup_id.is_not(None))
        wanted = [
            select(table.c.id).where(table.c.organisation_id == organisation_id)
            for table in (call, note, analysis, feedback, complaint, recommendation, grading)
        ]
        past = (meeting.c.state != MeetingState.AGREED) | (meeting.c.ends_at <= read.now)
        done = (followup.c.state == FollowUpState.DONE) & followup.c.id.not_in(worked)
        steps = select(followup).where(followup.c.organisation_id == organisation_id, done)
        wanted += [
            select(stage_event.c.id).where(stage_event.c.deal_id.in_(deals)),
            select(meeting.c.id).where(meeting.c.organisation_id == organisation_id, past),
            select(agreement.c.id).where(
                agreement.c.organisation_id == organisation_id, agreement.c.signed_on.is_not(None)
            ),
            steps,
        ]
        moments = set()
        for table, name in bargained.items():
            mine = read.all(select(table).where(table.c.organisation_id == organisation_id, table.c[name].is_not(None)))
            moments |= {row[name] for row in mine}
            wanted.append(select(table.c.id).where(table.c.id.in_([row["id"] for row in mine])))
        settled = read.all(select(quote.c.settled_at).where(quote.c.organisation_id == organisation_id))
        moments |= {row["settled_at"] for row in settled}
        closed = {row["id"] for row in read.all(steps) if row["done_at"] in moments}
        return {row["id"] for statement in wanted for row in read.all(statement)}, closed

    kinds = set()
    for key in store.ask(lambda read: [row["id"] for row in read.all(select(organisation.c.id))]).result():
        entries = store.ask(timeline, key, limit=10_000).result()
        told = {entry.id for entry in entries if not entry.id.endswith((":settled", ":closed"))}
        everything, closed = store.ask(happened, key).result()
        assert told <= everything
        assert everything - told <= closed
        kinds |= {entry.kind for entry in entries}
        assert shown(store, key).id == key
    care = {EntryKind.FEEDBACK, EntryKind.COMPLAINT, EntryKind.RECOMMENDATION, EntryKind.GRADING}
    assert kinds >= set(EntryKind) - {EntryKind.BID} - care
