"""References and names: asked, given with where and until when, declined; a permission that ends is asked for again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from data.aftersale import recommendation
from data.agreements import answer_reference
from data.deals import open_deal
from data.feedback import record_feedback
from data.model.care_facts import FeedbackKind, RecommendationKind, RecommendationState
from data.model.refusal import NotFound, Refusal
from data.recommendations import (
    Recommended,
    ask_recommendation,
    decline_recommendation,
    recommendations_of,
    record_reference,
)
from data.store import Store
from data.tables import followup
from tests.conftest import StillClock
from tests.data.after_the_sale import lonely, rows, sold, undone_exactly, waiting

REFERENCE, REFERRAL = RecommendationKind.REFERENCE, RecommendationKind.REFERRAL
ASKED, GIVEN, DECLINED = RecommendationState.ASKED, RecommendationState.GIVEN, RecommendationState.DECLINED


def known(store: Store, org: str) -> tuple[Recommended, ...]:
    return store.ask(recommendations_of, org).result()


def reminders(store: Store, org: str) -> list[tuple[str, date, str]]:
    """What waits to ask whether a permission goes on."""
    return [
        (row["kind"], row["due_on"], row["reason"]) for row in waiting(store, org) if "permission ends" in row["reason"]
    ]


def test_asking_is_kept_with_whom_and_about_which_deal(store: Store) -> None:
    about = sold(store)
    done = undone_exactly(store, ask_recommendation, about.org, REFERENCE, text=" will think\x00 ")
    assert str(done.phrase) == "Pöytä Oy asked for a reference"
    [one] = known(store, about.org)
    assert (one.id, one.kind, one.state, one.text) == (done.result, REFERENCE, ASKED, "will think")
    assert (one.asked_on, one.answered_on, one.contact) == (date(2026, 11, 24), None, "Anna Mäkelä")
    [row] = store.ask(rows, select(recommendation)).result()
    assert (row["deal_id"], row["contact_id"]) == (about.deal, about.who)


def test_asked_again_it_is_the_same_one_from_today_and_keeps_its_words(store: Store, clock: StillClock) -> None:
    about = sold(store)
    first = store.do(ask_recommendation, about.org, REFERRAL, text="his brother").result()
    clock.move(days=7)
    again = undone_exactly(store, ask_recommendation, about.org, REFERRAL)
    assert str(again.phrase) == "Pöytä Oy asked for a name"
    assert again.result == first.result
    [one] = known(store, about.org)
    assert (one.asked_on, one.text) == (date(2026, 12, 1), "his brother")
    store.do(ask_recommendation, about.org, REFERENCE).result()
    assert {one.kind for one in known(store, about.org)} == {REFERENCE, REFERRAL}


def test_a_reference_is_given_in_words_for_a_place_until_a_day(store: Store) -> None:
    about = sold(store)
    asked = store.do(ask_recommendation, about.org, REFERENCE).result().result
    day = date(2027, 11, 30)
    done = undone_exactly(
        store, record_reference, about.org, "They keep what they say.", shown=" web\nsite ", permitted_until=day
    )
    assert str(done.phrase) == "Pöytä Oy may be named as a reference"
    assert done.result == asked
    [one] = known(store, about.org)
    assert (one.state, one.text, one.shown, one.permitted_until) == (GIVEN, "They keep what they say.", "web site", day)
    assert one.answered_on == date(2026, 11, 24)
    assert reminders(store, about.org) == [
        ("reference_ask", date(2027, 10, 29), "Ask whether we may go on naming them: the permission ends on 30.11.2027")
    ]


def test_a_reference_given_without_being_asked_is_kept_too(store: Store) -> None:
    about = sold(store)
    undone_exactly(store, record_reference, about.org, "")
    [one] = known(store, about.org)
    assert (one.state, one.text, one.permitted_until) == (GIVEN, "", None)
    assert reminders(store, about.org) == []


def test_a_permission_that_is_over_cannot_be_given(store: Store) -> None:
    about = sold(store)
    with pytest.raises(Refusal, match="run out already"):
        store.do(record_reference, about.org, "", permitted_until=date(2026, 11, 23)).result()
    store.do(record_reference, about.org, "", permitted_until=date(2026, 11, 24)).result()
    [(kind, day, _reason)] = reminders(store, about.org)
    assert (kind, day) == ("reference_ask", date(2026, 11, 24))


def test_a_permission_moved_to_another_day_moves_what_reminds_of_it(store: Store) -> None:
    about = sold(store)
    key = store.do(record_reference, about.org, "good", permitted_until=date(2027, 11, 30)).result().result
    undone_exactly(store, record_reference, about.org, "good", permitted_until=date(2028, 11, 30), key=key)
    assert [day for _kind, day, _reason in reminders(store, about.org)] == [date(2028, 10, 30)]
    store.do(record_reference, about.org, "better", permitted_until=date(2028, 11, 30), key=key).result()
    assert len(reminders(store, about.org)) == 1
    store.do(record_reference, about.org, "best", key=key).result()
    assert reminders(store, about.org) == []
    [one] = known(store, about.org)
    assert (one.text, one.permitted_until) == ("best", None)


def test_a_permission_taken_back_ends_what_reminds_of_it(store: Store) -> None:
    about = sold(store)
    key = store.do(record_reference, about.org, "good", permitted_until=date(2027, 11, 30)).result().result
    done = undone_exactly(store, decline_recommendation, about.org, REFERENCE, "new board", key=key)
    assert str(done.phrase) == "Pöytä Oy may not be named as a reference"
    assert reminders(store, about.org) == []
    [one] = known(store, about.org)
    assert (one.state, one.text, one.permitted_until) == (DECLINED, "new board", None)


def test_whoever_gives_no_names_is_kept_with_what_they_had_said(store: Store) -> None:
    about = sold(store)
    store.do(ask_recommendation, about.org, REFERRAL, text="will ask his brother").result()
    done = undone_exactly(store, decline_recommendation, about.org, REFERRAL)
    assert str(done.phrase) == "Pöytä Oy gives no names"
    [one] = known(store, about.org)
    assert (one.state, one.text) == (DECLINED, "will ask his brother")
    undone_exactly(store, decline_recommendation, about.org, REFERENCE, "rather not")
    assert {(one.kind, one.state) for one in known(store, about.org)} == {(REFERENCE, DECLINED), (REFERRAL, DECLINED)}


@pytest.mark.parametrize(
    ("operation", "given"),
    [(record_reference, ("good",)), (decline_recommendation, (REFERENCE,))],
)
def test_an_answer_closes_what_waited_to_ask_them(store: Store, operation: Any, given: tuple[Any, ...]) -> None:
    about = sold(store)
    store.do(record_feedback, about.org, FeedbackKind.NPS, 10, "").result()
    asking = [row for row in waiting(store, about.org) if row["kind"] == "reference_ask"]
    assert len(asking) == 1
    store.do(operation, about.org, *given).result()
    row = store.ask(lambda read: read.row(followup, asking[0]["id"])).result()
    assert (row["state"], row["result"]) == ("done", "asked")


def test_what_only_the_agreement_tells_of_is_known_until_there_is_something_newer(store: Store) -> None:
    about = sold(store)
    store.do(answer_reference, about.deal, True, "on the web").result()
    [one] = known(store, about.org)
    assert (one.id, one.kind, one.state, one.text) == ("", REFERENCE, GIVEN, "on the web")
    assert (one.asked_on, one.answered_on) == (date(2026, 11, 24), None)
    store.do(answer_reference, about.deal, False, "").result()
    assert known(store, about.org)[0].state == DECLINED
    store.do(ask_recommendation, about.org, REFERRAL).result()
    assert len(known(store, about.org)) == 2
    store.do(record_reference, about.org, "yes, now").result()
    assert {(one.kind, one.state) for one in known(store, about.org)} == {(REFERENCE, GIVEN), (REFERRAL, ASKED)}


def test_a_reference_of_one_deal_leaves_what_the_agreement_of_another_said(store: Store) -> None:
    about = sold(store)
    other = store.do(open_deal, about.org).result().result
    store.do(answer_reference, about.deal, True, "on the web").result()
    store.do(record_reference, about.org, "in the press", deal_id=other).result()
    assert [one.text for one in known(store, about.org)] == ["in the press", "on the web"]


def test_somebody_else_there_may_give_it(store: Store) -> None:
    about = sold(store)
    store.do(ask_recommendation, about.org, REFERENCE, contact_id=None).result()
    store.do(record_reference, about.org, "good", contact_id=about.who).result()
    assert known(store, about.org)[0].contact == "Anna Mäkelä"


def test_an_organisation_without_deals_and_people_may_recommend_us(store: Store) -> None:
    org = lonely(store)
    store.do(record_reference, org, "heard well of you", permitted_until=date(2027, 6, 1)).result()
    [one] = known(store, org)
    assert (one.contact, one.state) == ("", GIVEN)
    assert len(reminders(store, org)) == 1
    with pytest.raises(NotFound):
        store.do(ask_recommendation, "gone", REFERENCE).result()


@pytest.mark.parametrize("kept", [["satisfaction", "care"], ["satisfaction", "meeting"], ["meeting", "memo"]])
def test_a_playbook_with_few_kinds_reminds_of_the_end_all_the_same(store: Store, kept: list[str]) -> None:
    """By care, else by the first kind that is worked by calling, else by its first; and finds that one again."""
    office = store.office
    kinds = [kind for kind in office.playbook.kinds if kind.key in kept]
    store.office = replace(office, playbook=office.playbook.model_copy(update={"kinds": kinds}))
    org = lonely(store)
    key = store.do(record_reference, org, "good", permitted_until=date(2027, 11, 30)).result().result
    [(kind, _day, _reason)] = reminders(store, org)
    calls = [one.key for one in kinds if one.opens == "call"]
    assert kind == ("care" if "care" in kept else next(iter(calls), kinds[0].key))
    store.do(decline_recommendation, org, REFERENCE, key=key).result()
    assert reminders(store, org) == []


days = st.none() | st.dates(date(2026, 11, 24), date(2030, 12, 31))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(days, min_size=1, max_size=5))
def test_however_often_a_permission_is_moved_one_working_day_reminds_of_it_or_none(
    store: Store, moved: list[date | None]
) -> None:
    org = lonely(store)
    key = None
    for day in moved:
        key = store.do(record_reference, org, "good", permitted_until=day, key=key).result().result
    found = [row["due_on"] for row in waiting(store, org)]
    assert len(found) == (moved[-1] is not None)
    assert all(store.office.calendar.is_working_day(day) and date(2026, 11, 24) <= day for day in found)
