"""A public purchase: route and checklist, deadlines with their follow-ups, the bid; each step undone exactly."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from data.bargaining import quote
from data.bids import BidIncomplete, Deadlines, note_tender, send_bid, set_deadlines, take_back_bid
from data.card import card
from data.deals import end_deal
from data.evidence import evidence_of
from data.followups import open_followups
from data.history import redo, undo
from data.model.facts import DealState, Evidence
from data.model.procurement import Tender, Verdict
from data.model.quote import Option, QuoteLine, to_json
from data.model.refusal import Conflict, NotFound, Refusal
from data.organisations import OrganisationFacts, add_organisation
from data.procurements import (
    MOST_REQUIREMENTS,
    add_requirements,
    change_requirement,
    choose_category,
    choose_route,
    drop_requirement,
    tender_of,
    tender_sheet,
    tick_requirement,
    tick_step,
)
from data.progress import reopen_deal
from data.store import Store
from data.tables import deal
from data.terms import DealTerms, edit_deal
from data.timeline import timeline
from data.transaction import Write
from data.words import use
from tests.conftest import StillClock
from tests.data.rows import every_row

BID_BY = datetime(2026, 12, 15, 10, tzinfo=UTC)
QUESTIONS_BY = datetime(2026, 12, 8, 14, tzinfo=UTC)
DECISION_ON = date(2027, 1, 20)


@pytest.fixture
def kuopio(store: Store) -> str:
    """A public buyer's open deal over the threshold; its key."""
    facts = OrganisationFacts(name="Kuopion kaupunki", segment="municipality")
    house = store.do(add_organisation, facts).result().result
    key = store.ask(card, house).result().deals[0].id
    store.do(edit_deal, key, DealTerms(value_cents=4_000_000)).result()
    return key


def _undo_twice(store: Store) -> None:
    for _step in range(2):
        store.do(undo).result()


def seen(store: Store, key: str) -> Tender:
    return store.ask(tender_of, key).result()


def waiting(store: Store, key: str) -> list[tuple[str, str, bool]]:
    """Open follow-ups of the tender: rule, day or minute, whether agreed."""
    rows = store.ask(open_followups, key).result()
    named = [row for row in rows if row["kind"] in ("tender_deadline", "bid", "tender_decision")]
    return [(row["rule"], (row["due_at"] or row["due_on"]).isoformat()[:16], row["agreed"]) for row in named]


def test_an_untouched_purchase_is_read_without_a_row(store: Store, kuopio: str) -> None:
    found = seen(store, kuopio)
    assert (found.id, found.must_tender, found.route, found.settled) == (None, True, None, False)
    assert "Settle the route first" in (found.asking_barred or "")
    assert Evidence.ROUTE_SETTLED not in store.ask(evidence_of, kuopio).result()
    assert store.ask(tender_sheet, found.organisation_id, "gone").result() == found


def test_the_quote_at_hand_decides_before_the_deals_value(store: Store, kuopio: str) -> None:
    line = QuoteLine("licences", 500, Decimal(2), 12)
    whole, small = Option("a", "12 months", lines=(line,)), Option("b", "trial", lines=(QuoteLine("x", 1, Decimal(9)),))

    def offer(write: Write, /, **values: Any) -> str:
        mine = {"organisation_id": write.row(deal, kuopio)["organisation_id"], "deal_id": kuopio, "number": 1}
        facts = {"language": "fi", "vat": "25.5", "valid_until": date(2026, 12, 24), **mine, **values}
        return str(write.insert(quote, options=to_json([small, whole]), **facts))

    key = store.do(offer).result().result
    check = seen(store, kuopio).check
    assert (check.cents, check.quoted, check.verdict) == (1_200_000, True, Verdict.OWN_RULES)
    store.do(lambda write: write.update(quote, key, state="accepted", accepted="b")).result()
    assert seen(store, kuopio).check.cents == 900


def test_category_and_route_are_chosen_told_and_undone(store: Store, kuopio: str) -> None:
    before = store.ask(every_row).result()
    done = store.do(choose_category, kuopio, "other_special").result()
    assert str(done.phrase) == "category: Other special services, Kuopion kaupunki"
    assert seen(store, kuopio).check.verdict == Verdict.OWN_RULES
    assert store.ask(card, seen(store, kuopio).organisation_id).result().deals[0].tender is False
    done = store.do(choose_route, kuopio, "restricted").result()
    assert str(done.phrase) == "route: Restricted, Kuopion kaupunki"
    assert seen(store, kuopio).silent
    _undo_twice(store)
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert seen(store, kuopio).category == "other_special"
    for operation, key in ((choose_category, "gone"), (choose_route, "gone")):
        with pytest.raises(Refusal, match="The playbook has no"):
            store.do(operation, kuopio, key).result()


def test_another_route_brings_its_requirements_and_keeps_what_was_done_or_written(store: Store, kuopio: str) -> None:
    store.do(choose_route, kuopio, "restricted").result()
    usual = [one.key for one in seen(store, kuopio).requirements]
    assert usual[0] == "suitable"
    store.do(tick_requirement, kuopio, "suitable").result()
    (own,) = store.do(add_requirements, kuopio, ["Two references from cities"]).result().result
    store.do(change_requirement, kuopio, "valid", "Valid six months", seen=_text(store, kuopio, "valid")).result()
    store.do(choose_route, kuopio, "direct").result()
    assert [one.key for one in seen(store, kuopio).requirements] == ["suitable", "valid", own]
    store.do(choose_route, kuopio, "open").result()
    keys = [one.key for one in seen(store, kuopio).requirements]
    assert keys[-3:] == ["suitable", "valid", own]
    assert len(keys) == len(set(keys))
    store.do(choose_route, kuopio, None).result()
    assert not seen(store, kuopio).settled


def _text(store: Store, key: str, requirement: str) -> str:
    return next(one.text for one in seen(store, key).requirements if one.key == requirement)


def test_requirements_are_added_reworded_ticked_and_dropped_by_two_hands(store: Store, kuopio: str) -> None:
    lines = ["  Taxes  paid\x1b[2J ", "", "[/b] references", "x" * 50_000]
    first, second, third = store.do(add_requirements, kuopio, lines).result().result
    assert [one.text for one in seen(store, kuopio).requirements][:2] == ["Taxes paid[2J", "[/b] references"]
    assert len(seen(store, kuopio).requirements[2].text) == 2000
    assert store.do(tick_requirement, kuopio, second).result().result is True
    store.do(change_requirement, kuopio, first, "Taxes are paid", seen="Taxes paid[2J").result()
    with pytest.raises(Conflict, match="it reads “Taxes are paid” now"):
        store.do(change_requirement, kuopio, first, "Tax debt", seen="Taxes paid[2J").result()
    store.do(drop_requirement, kuopio, third).result()
    assert [(one.text, one.done) for one in seen(store, kuopio).requirements] == [
        ("Taxes are paid", False),
        ("[/b] references", True),
    ]
    for operation in (tick_requirement, drop_requirement):
        with pytest.raises(NotFound, match="no longer on the list"):
            store.do(operation, kuopio, third).result()
    with pytest.raises(Refusal, match="Say what is required"):
        store.do(add_requirements, kuopio, ["  ", "\x07"]).result()
    with pytest.raises(Refusal, match=f"more than {MOST_REQUIREMENTS}"):
        store.do(add_requirements, kuopio, ["one"] * MOST_REQUIREMENTS).result()


def test_steps_are_ticked_by_hand_but_not_those_that_tick_themselves(store: Store, kuopio: str) -> None:
    store.do(choose_route, kuopio, "open").result()
    assert store.do(tick_step, kuopio, "read").result().result is True
    assert [one.key for one in seen(store, kuopio).steps if one.done] == ["read"]
    assert store.do(tick_step, kuopio, "read").result().result is False
    with pytest.raises(Refusal, match="ticks itself"):
        store.do(tick_step, kuopio, "sent").result()
    with pytest.raises(NotFound):
        store.do(tick_step, kuopio, "gone").result()


def test_deadlines_become_follow_ups_in_working_days_that_move_with_them(store: Store, kuopio: str) -> None:
    before = store.ask(every_row).result()
    store.do(choose_route, kuopio, "open").result()
    given = Deadlines(QUESTIONS_BY, BID_BY, DECISION_ON)
    store.do(set_deadlines, kuopio, given).result()
    # 6.12. is a Sunday; five working days before Tuesday the 15th is Tuesday the 8th
    assert sorted(waiting(store, kuopio)) == [
        ("bid_day_before", "2026-12-14", False),
        ("bid_last", "2026-12-15T10:00", True),
        ("bid_week_before", "2026-12-08", False),
        ("questions_day_before", "2026-12-07", False),
        ("questions_last", "2026-12-08T14:00", True),
        ("tender_decided", "2027-01-20", True),
        ("tender_heard", "2027-01-21", False),
    ]
    moved = Deadlines(QUESTIONS_BY, datetime(2026, 12, 28, 10, tzinfo=UTC), None)
    store.do(set_deadlines, kuopio, moved, seen=given).result()
    assert [row for row in sorted(waiting(store, kuopio)) if row[0] in ("bid_last", "bid_day_before")] == [
        ("bid_day_before", "2026-12-23", False),
        ("bid_last", "2026-12-28T10:00", True),
    ]
    assert not [row for row in waiting(store, kuopio) if row[0].startswith("tender_")]
    store.do(undo).result()
    assert len(waiting(store, kuopio)) == 7
    _undo_twice(store)
    assert store.ask(every_row).result() == before


def test_a_deadline_that_nobody_touched_keeps_its_follow_ups(store: Store, kuopio: str) -> None:
    store.do(set_deadlines, kuopio, Deadlines(None, BID_BY, None)).result()
    first = {row["id"] for row in store.ask(open_followups, kuopio).result()}
    store.do(set_deadlines, kuopio, Deadlines(None, BID_BY, DECISION_ON)).result()
    assert first <= {row["id"] for row in store.ask(open_followups, kuopio).result()}


def test_bad_deadlines_are_refused_in_words(store: Store, kuopio: str, clock: StillClock) -> None:
    for given, words in (
        (Deadlines(BID_BY, QUESTIONS_BY, None), "Questions end before"),
        (Deadlines(None, BID_BY, date(2026, 12, 1)), "before the bids are in"),
        (Deadlines(None, datetime(2026, 11, 24, 8, 11, tzinfo=UTC), None), "has passed"),
        (Deadlines(None, None, date(2026, 11, 23)), "has passed"),
    ):
        with pytest.raises(Refusal, match=words):
            store.do(set_deadlines, kuopio, given).result()
    given = Deadlines(QUESTIONS_BY, BID_BY, None)
    store.do(set_deadlines, kuopio, given, seen=Deadlines()).result()
    with pytest.raises(Conflict):
        store.do(set_deadlines, kuopio, Deadlines(), seen=Deadlines()).result()
    clock.now = datetime(2026, 12, 10, 8, tzinfo=UTC)
    later = Deadlines(QUESTIONS_BY, datetime(2026, 12, 18, 10, tzinfo=UTC), None)
    store.do(set_deadlines, kuopio, later, seen=given).result()
    assert seen(store, kuopio).questions_by == QUESTIONS_BY, "one that has passed already may stand"


def test_a_bid_with_something_open_is_sent_only_for_a_reason_that_stays(store: Store, kuopio: str) -> None:
    with pytest.raises(Refusal, match="Settle the route first"):
        store.do(send_bid, kuopio, "why not").result()
    store.do(choose_route, kuopio, "direct").result()
    with pytest.raises(Refusal, match="no bid to send"):
        store.do(send_bid, kuopio).result()
    store.do(choose_route, kuopio, "open").result()
    for one in seen(store, kuopio).requirements[2:]:
        store.do(tick_requirement, kuopio, one.key).result()
    store.do(set_deadlines, kuopio, Deadlines(QUESTIONS_BY, BID_BY, DECISION_ON)).result()
    with pytest.raises(BidIncomplete, match=r"Extract from the trade register.* · Proof that taxes are paid"):
        store.do(send_bid, kuopio, "  \x07 ").result()
    before = store.ask(every_row).result()
    done = store.do(send_bid, kuopio, "the tax office\nis slow").result()
    assert "though open: Extract" in str(done.phrase)
    found = seen(store, kuopio)
    assert found.sent_reason == "the tax office is slow"
    assert [row[0] for row in waiting(store, kuopio)] == ["tender_decided", "tender_heard"]
    assert {Evidence.ASKED, Evidence.QUOTE_GIVEN} <= store.ask(evidence_of, kuopio).result()
    told = store.ask(timeline, found.organisation_id).result()
    assert [(one.words, one.detail) for one in told if one.kind == "bid"] == [
        ("bid sent", "though something was open: the tax office is slow")
    ]
    assert not [one for one in told if one.words.startswith("done:")], "what the bid closed is told by the bid"
    with pytest.raises(Refusal, match="sent already"):
        store.do(send_bid, kuopio).result()
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_a_whole_bid_needs_no_reason_and_one_after_its_time_does(store: Store, kuopio: str, clock: StillClock) -> None:
    store.do(choose_route, kuopio, "open").result()
    for one in seen(store, kuopio).requirements:
        store.do(tick_requirement, kuopio, one.key).result()
    store.do(set_deadlines, kuopio, Deadlines(None, BID_BY, None)).result()
    store.do(send_bid, kuopio, "nobody asked").result()
    assert seen(store, kuopio).sent_reason == ""
    store.do(take_back_bid, kuopio).result()
    assert len(waiting(store, kuopio)) == 3
    with pytest.raises(Refusal, match="No bid is marked"):
        store.do(take_back_bid, kuopio).result()
    clock.now = datetime(2026, 12, 16, 8, tzinfo=UTC)
    with pytest.raises(BidIncomplete, match="the time for bids ended Tuesday 15 December 2026 at 12:00"):
        store.do(send_bid, kuopio).result()


def test_a_deal_that_does_not_travel_gets_no_deadlines_in_the_queue(store: Store, kuopio: str) -> None:
    store.do(end_deal, kuopio, DealState.LOST, reason="price").result()
    store.do(set_deadlines, kuopio, Deadlines(None, BID_BY, None)).result()
    assert not waiting(store, kuopio)
    store.do(reopen_deal, kuopio).result()
    assert len(waiting(store, kuopio)) == 3, "back in play, its deadlines are guarded again"


def test_notes_are_kept_clean_and_two_writers_meet(store: Store, kuopio: str) -> None:
    store.do(note_tender, kuopio, " Hilma 2026-12\n", "price 40 %\x1b]0;x\x07\nquality 60 %", seen=("", "")).result()
    found = seen(store, kuopio)
    assert (found.notice, found.notes) == ("Hilma 2026-12", "price 40 %]0;x\nquality 60 %")
    with pytest.raises(Conflict):
        store.do(note_tender, kuopio, "", "mine", seen=("", "")).result()


def test_a_deal_that_went_meanwhile_is_told_in_words(store: Store) -> None:
    with pytest.raises(NotFound, match="no longer in the file"):
        store.do(choose_route, "gone", "open").result()


def test_the_checklist_reads_in_the_language_in_use_and_is_reworded_there(store: Store, kuopio: str) -> None:
    store.do(choose_route, kuopio, "open").result()
    use("fi")
    assert _text(store, kuopio, "taxes") == "Todistus verojen maksamisesta"
    store.do(change_requirement, kuopio, "taxes", "Verotodistus", seen="Todistus verojen maksamisesta").result()
    assert _text(store, kuopio, "taxes") == "Verotodistus"
