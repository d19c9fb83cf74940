"""What keeps a complaint in the queue: done, snoozed, held, merged or barred, it comes up until the case is closed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from data.announced import due_now
from data.barring import do_not_call
from data.case_followups import keep_on_top
from data.casework import close_complaint, promise_answer
from data.complaints import complaint_of, save_complaint
from data.deals import end_deal, open_deal
from data.followups import close_followup, reschedule_followup
from data.history import undo
from data.marked import finish_marked
from data.merging import merge_organisations
from data.model.calendar import Due
from data.model.care_facts import Satisfaction
from data.model.facts import DealState, FollowUpState
from data.model.refusal import Refusal
from data.queue import next_call
from data.store import Store
from data.tables import contact, deal, followup
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.cases import WORDS, case_row, complained, customer, followups, on_top

TODAY, TOMORROW, FRIDAY = date(2026, 11, 24), date(2026, 11, 25), date(2026, 11, 27)
AGAIN = "Complaint open since Tue 24.11.: take the next step"


def test_a_follow_up_that_was_done_comes_up_again_the_next_working_day(store: Store, clock: StillClock) -> None:
    complained(store)
    clock.move(days=3)
    [waits] = followups(store)
    store.do(finish_marked, [waits["id"]], "wrote to the depot").result()
    assert [(one["reason"], one["due_on"]) for one in followups(store)] == [(AGAIN, date(2026, 11, 30))]
    assert on_top(store) == []
    clock.move(days=3)
    assert on_top(store) == [("pinned", AGAIN)]
    store.do(undo).result()
    assert [one["id"] for one in followups(store)] == [waits["id"]]


def test_a_promise_alone_does_not_let_a_case_rest(store: Store) -> None:
    key = complained(store)
    store.do(promise_answer, key, FRIDAY).result()
    store.do(finish_marked, [followups(store)[0]["id"]]).result()
    assert [(one["due_on"], one["agreed"]) for one in followups(store)] == [(TOMORROW, False), (FRIDAY, True)]


def test_a_promise_that_was_kept_leaves_the_case_where_it_was(store: Store) -> None:
    key = complained(store)
    store.do(promise_answer, key, FRIDAY).result()
    store.do(finish_marked, [followups(store)[1]["id"]]).result()
    assert [one["due_on"] for one in followups(store)] == [TODAY]


def test_what_an_end_of_the_deal_cancels_is_there_again_at_once(store: Store) -> None:
    org = customer(store)
    about = store.do(open_deal, org).result().result
    complained(store, org, deal_id=about)
    store.do(end_deal, about, DealState.LOST, reason="no_budget").result()
    assert on_top(store) == [("pinned", AGAIN)]


def test_what_was_cancelled_before_its_day_comes_up_on_it_and_never_in_the_past(
    store: Store, clock: StillClock
) -> None:
    complained(store)
    [first] = followups(store)
    store.do(reschedule_followup, first["id"], Due(TOMORROW)).result()
    store.do(close_followup, first["id"], state=FollowUpState.CANCELLED).result()
    [again] = followups(store)
    assert again["due_on"] == TOMORROW
    clock.move(days=5)
    store.do(close_followup, again["id"], state=FollowUpState.CANCELLED).result()
    assert [one["due_on"] for one in followups(store)] == [date(2026, 11, 29)]


@pytest.mark.parametrize("change", [{"held": True}, {"kind": "care"}])
def test_a_case_whose_follow_up_is_held_or_became_another_kind_comes_up_by_itself(
    store: Store, change: dict[str, Any]
) -> None:
    complained(store)

    def hold(write: Write) -> None:
        key = followups_of(write)
        write.update(followup, key, **change)
        keep_on_top(write, write.row(followup, key))

    def followups_of(read: Read) -> str:
        return str(read.all(followup.select())[0]["id"])

    store.do(hold).result()
    assert [one["due_on"] for one in followups(store, kind="complaint", held=False)] == [TOMORROW]


def test_a_case_is_snoozed_until_tomorrow_at_most(store: Store) -> None:
    complained(store)
    [waits] = followups(store)
    for day in (date(2026, 11, 26), date(2027, 2, 24)):
        with pytest.raises(Refusal, match="promise them a day"):
            store.do(reschedule_followup, waits["id"], Due(day)).result()
    store.do(reschedule_followup, waits["id"], Due(TOMORROW)).result()
    assert on_top(store, days=1) == [("coming", f"“{WORDS}”")]


def test_with_a_promised_day_it_rests_until_then_and_no_longer(store: Store, clock: StillClock) -> None:
    key = complained(store)
    store.do(promise_answer, key, FRIDAY).result()
    [waits, _promise] = followups(store)
    with pytest.raises(Refusal, match=r"answer by Fri 27\.11\."):
        store.do(reschedule_followup, waits["id"], Due(date(2026, 11, 28))).result()
    store.do(reschedule_followup, waits["id"], Due(FRIDAY)).result()
    clock.move(days=6)
    with pytest.raises(Refusal, match="promise them a day"):
        store.do(reschedule_followup, waits["id"], Due(date(2026, 12, 2))).result()


def test_another_day_for_the_promise_is_another_day_promised(store: Store) -> None:
    key = complained(store)
    store.do(promise_answer, key, FRIDAY).result()
    [_case, promise] = followups(store)
    store.do(reschedule_followup, promise["id"], Due(date(2026, 12, 1)), because="the depot is shut").result()
    assert case_row(store, key)["promised_on"] == date(2026, 12, 1)
    store.do(undo).result()
    assert case_row(store, key)["promised_on"] == FRIDAY


def test_a_promise_taken_back_brings_the_case_up_that_waited_for_it(store: Store) -> None:
    key = complained(store)
    store.do(promise_answer, key, FRIDAY).result()
    [waits, _promise] = followups(store)
    store.do(reschedule_followup, waits["id"], Due(FRIDAY)).result()

    def forget(write: Write) -> None:
        from data.casework import CaseFacts, note_case

        note_case(write, key, CaseFacts(text="late"))

    store.do(forget).result()
    assert [(one["id"], one["due_on"]) for one in followups(store)] == [(waits["id"], TOMORROW)]


def test_only_what_belongs_to_a_case_is_minded(store: Store) -> None:
    org = customer(store)
    complained(store, org)

    def other(write: Write) -> str:
        about = {"organisation_id": org, "kind": "care", "priority": 5, "reason": "how are you"}
        return write.insert(followup, due_on=TODAY, **about)

    key = store.do(other).result().result
    store.do(reschedule_followup, key, Due(date(2027, 2, 24))).result()
    store.do(finish_marked, [key]).result()
    assert [one["kind"] for one in followups(store)] == ["complaint"]


def test_only_closing_the_case_ends_it(store: Store) -> None:
    key = complained(store)
    store.do(close_complaint, key, Satisfaction.SATISFIED).result()
    assert [one["kind"] for one in followups(store)] == ["satisfaction"]


def test_merged_into_another_organisation_the_case_goes_along(store: Store) -> None:
    gone, keep = customer(store), customer(store, name="Pöytä")
    key = complained(store, gone)
    other = complained(store, keep, "torn")
    store.do(merge_organisations, keep, gone).result()
    assert {case_row(store, one)["organisation_id"] for one in (key, other)} == {keep}
    assert sorted(on_top(store)) == [("pinned", f"“{WORDS}”"), ("pinned", "“torn”")]
    [_first, second] = [row["id"] for row in followups(store)]
    led = store.ask(complaint_of, keep, followup_id=second).result()
    store.do(finish_marked, [second]).result()
    assert [one.reason for one in store.ask(complaint_of, keep, complaint_id=led.id).result().waiting] == [AGAIN]


@pytest.mark.parametrize("person", [False, True])
def test_who_asked_not_to_be_called_still_has_their_complaint_put_right(store: Store, person: bool) -> None:
    org = customer(store)
    key = complained(store, org)
    who = case_row(store, key)["contact_id"] if person else None
    store.do(do_not_call, org, who).result()
    assert on_top(store) == [("pinned", f"“{WORDS}”")]
    assert [one.pinned for one in store.ask(due_now).result()] == [True]
    assert store.ask(next_call).result() is None


def test_a_case_about_a_deal_that_was_taken_out_stays(store: Store) -> None:
    org = customer(store)
    key = complained(store, org)

    def forget(write: Write) -> None:
        write.connection.execute(followup.update().values(deal_id=None, contact_id=None))
        write.connection.execute(deal.delete())
        write.connection.execute(contact.delete())

    store.do(forget).result()
    case = store.ask(complaint_of, org).result()
    assert (case.id, case.contact, len(case.waiting)) == (key, "", 1)
    store.do(close_complaint, key, Satisfaction.SATISFIED).result()


def test_words_typed_after_the_reason_is_the_same_write_nothing(store: Store) -> None:
    key = complained(store, text="late " * 30)
    before = followups(store)
    store.do(save_complaint, key, "late " * 31, seen=case_row(store, key)["text"]).result()
    assert followups(store) == before


def test_an_agreed_hour_of_a_case_is_pinned_from_its_day_on(store: Store) -> None:
    complained(store)
    [waits] = followups(store)
    at = datetime(2026, 11, 24, 13, tzinfo=UTC)
    store.do(reschedule_followup, waits["id"], Due(TODAY, at), agreed=True).result()
    assert [part for part, _reason in on_top(store)] == ["pinned"]
