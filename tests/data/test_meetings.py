"""Meetings moved, held and called off, with what prepares and follows them; and do not call, said outside a call."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from data.barring import do_not_call
from data.calls import log_call
from data.history import undo
from data.meetings import cancel_meeting, free_times, hold_meeting, meetings_ahead, move_meeting
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.refusal import Refusal
from data.store import Store
from data.tables import contact, organisation
from data.transaction import Read
from tests.data.calling import GIVEN, THURSDAY, a_call, row_of, waiting
from tests.data.rows import every_row


@pytest.fixture
def booked(store: Store) -> str:
    """A meeting on Thursday at nine; its key."""
    report = store.do(a_call).result().result
    store.do(log_call, replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED])).result()
    return str(store.ask(every_row).result()["meeting"][0]["id"])


def _open_kinds(read: Read) -> list[str]:
    return sorted(row["kind"] for row in every_row(read)["followup"] if row["state"] == "open")


def test_a_moved_meeting_takes_its_followup_along_and_undo_brings_both_back(store: Store, booked: str) -> None:
    before = store.ask(every_row).result()
    later = THURSDAY + timedelta(days=1, hours=2)
    done = store.do(move_meeting, booked, later).result()
    assert str(done.phrase) == "meeting with Pöytä Oy moved to Fri 27.11. 11:00"
    rows = store.ask(every_row).result()
    assert rows["meeting"][0]["ends_at"] == later + timedelta(hours=1)
    assert [row["due_at"] for row in rows["followup"] if row["kind"] == "meeting"] == [later]
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_what_prepares_a_meeting_moves_with_it_and_names_its_new_time(store: Store, booked: str) -> None:
    store.do(move_meeting, booked, THURSDAY + timedelta(days=7)).result()
    (step,) = [row for row in store.ask(every_row).result()["followup"] if row["kind"] == "prepare"]
    assert (step["due_on"], step["reason"]) == (date(2026, 12, 2), "Prepare for the meeting Thu 3.12. 9:00")


def test_a_meeting_can_move_by_half_an_hour_but_not_onto_another_or_into_the_past(store: Store, booked: str) -> None:
    store.do(move_meeting, booked, THURSDAY + timedelta(minutes=30)).result()
    with pytest.raises(Refusal, match="passed"):
        store.do(move_meeting, booked, THURSDAY - timedelta(days=9)).result()
    store.do(cancel_meeting, booked).result()
    with pytest.raises(Refusal, match="called off already"):
        store.do(move_meeting, booked, THURSDAY).result()


def test_a_meeting_called_off_frees_its_time_and_ends_what_prepared_it(store: Store, booked: str) -> None:
    assert store.ask(_open_kinds).result() == ["meeting", "prepare"]
    taken = store.ask(free_times).result()
    done = store.do(cancel_meeting, booked).result()
    assert str(done.phrase) == "meeting with Pöytä Oy called off"
    assert store.ask(_open_kinds).result() == []
    assert THURSDAY not in taken


def test_a_held_meeting_is_followed_by_a_memo(store: Store, booked: str) -> None:
    store.do(hold_meeting, booked).result()
    assert store.ask(_open_kinds).result() == ["memo"]
    deal_id = store.ask(every_row).result()["deal"][0]["id"]
    assert store.ask(meetings_ahead, deal_id).result() == []


@pytest.mark.parametrize("whole", [False, True])
def test_do_not_call_said_outside_a_call_is_marked_and_can_be_undone(store: Store, whole: bool) -> None:
    report = store.do(a_call).result().result
    before = store.ask(every_row).result()
    done = store.do(do_not_call, report.organisation_id, None if whole else report.contact_id).result()
    assert str(done.phrase) == ("do not call: Pöytä Oy" if whole else "do not call: Anna Mäkelä")
    assert store.ask(row_of, organisation, report.organisation_id).result()["do_not_call"] is whole
    assert store.ask(row_of, contact, report.contact_id).result()["do_not_contact"] is not whole
    assert store.ask(waiting, report).result() == []
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_a_parked_deal_comes_back_even_where_the_playbook_has_no_rule_for_it(store: Store) -> None:
    book = store.office.playbook
    later = book.outcome(Outcome.LATER).model_copy(update={"follow": []})
    outcomes = [later if rule.key == Outcome.LATER else rule for rule in book.outcomes]
    cadences = [rule for rule in book.cadences if rule.on != "later"]
    store.office = replace(store.office, playbook=book.model_copy(update={"outcomes": outcomes, "cadences": cadences}))
    report = store.do(a_call).result().result
    given = Given(due=GIVEN[Outcome.LATER].due, reason="budget_round")
    store.do(log_call, replace(report, outcome=Outcome.LATER, given=given)).result()
    assert [due for _kind, due in store.ask(waiting, report).result()] == [given.due]
