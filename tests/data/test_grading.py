"""Grading: a customer's class with its reasons, all of them kept, and the rhythm that follows it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from data.deals import end_deal
from data.followups import add_followup
from data.grading import bant_known, grade_customer, gradings_of
from data.model.calendar import Due
from data.model.care_facts import CARE_CLASSES
from data.model.facts import Bant, DealState
from data.model.refusal import Refusal
from data.store import Store
from data.tables import organisation
from tests.conftest import StillClock
from tests.data.after_the_sale import lonely, sold, undone_exactly, waiting
from tests.data.deals_told import told


def care_days(store: Store, org: str) -> list[date]:
    return [row["due_on"] for row in waiting(store, org) if row["kind"] == "care"]


def test_a_class_is_kept_with_every_reason_in_the_order_of_bant(store: Store, clock: StillClock) -> None:
    about = sold(store)
    done = undone_exactly(
        store,
        grade_customer,
        about.org,
        "A1",
        ["need", Bant.BUDGET],
        potential=" two more sites ",
        text="fast\x07 growth",
    )
    assert str(done.phrase) == "Pöytä Oy: class A1"
    [first] = store.ask(gradings_of, about.org).result()
    assert (first.care_class, first.bant) == ("A1", (Bant.BUDGET, Bant.NEED))
    assert (first.potential, first.text, first.at) == ("two more sites", "fast growth", clock.now)
    row = store.ask(lambda read: read.row(organisation, about.org)).result()
    assert row["care_class"] == "A1"


def test_every_time_stays_known_the_newest_first(store: Store, clock: StillClock) -> None:
    about = sold(store)
    for grade in ("A3", "A1", None):
        clock.move(days=1)
        store.do(grade_customer, about.org, grade).result()
    assert [one.care_class for one in store.ask(gradings_of, about.org).result()] == [None, "A1", "A3"]
    assert store.ask(lambda read: read.row(organisation, about.org)).result()["care_class"] is None


def test_there_are_three_classes_and_four_letters(store: Store) -> None:
    about = sold(store)
    with pytest.raises(Refusal, match="There is no class “B2”: A1, A2, A3"):
        store.do(grade_customer, about.org, "B2").result()
    with pytest.raises(Refusal, match="“money” is not one of budget, authority, need and timeline"):
        store.do(grade_customer, about.org, "A1", ["money"]).result()
    assert store.ask(gradings_of, about.org).result() == ()


@pytest.mark.parametrize(
    ("grade", "day"), [("A1", date(2027, 2, 24)), ("A2", date(2027, 5, 24)), ("A3", date(2027, 11, 24))]
)
def test_the_rhythm_of_contacts_follows_the_class(store: Store, grade: str, day: date) -> None:
    about = sold(store)
    undone_exactly(store, grade_customer, about.org, grade)
    assert care_days(store, about.org) == [day]


def test_the_rhythm_counts_from_the_last_contact_and_never_begins_in_the_past(store: Store, clock: StillClock) -> None:
    about = sold(store)
    store.do(grade_customer, about.org, "A3").result()
    clock.move(days=120)
    store.do(grade_customer, about.org, "A1").result()
    [day] = care_days(store, about.org)
    assert day == store.office.calendar.on_working_day(clock.now.date())
    store.do(grade_customer, about.org, "A2").result()
    assert care_days(store, about.org) == [date(2027, 5, 24)]


def test_without_a_class_the_usual_rhythm_serves_again(store: Store) -> None:
    about = sold(store)
    store.do(grade_customer, about.org, "A3").result()
    done = undone_exactly(store, grade_customer, about.org, None)
    assert str(done.phrase) == "Pöytä Oy: no class any more"
    assert care_days(store, about.org) == [date(2027, 5, 24)]


def test_a_time_agreed_with_them_beats_their_class(store: Store) -> None:
    about = sold(store)
    due = Due(date(2027, 1, 12), datetime(2027, 1, 12, 12, tzinfo=UTC))
    whose = {"organisation_id": about.org, "deal_id": about.deal, "contact_id": about.who}
    store.do(add_followup, "care", due, "as agreed", **whose).result()
    store.do(grade_customer, about.org, "A1").result()
    assert date(2027, 1, 12) in care_days(store, about.org)


@pytest.mark.parametrize("grade", [None, *CARE_CLASSES])
def test_whoever_bought_nothing_can_be_put_into_a_class_and_nothing_is_planned(store: Store, grade: str | None) -> None:
    org = lonely(store)
    store.do(grade_customer, org, grade).result()
    assert waiting(store, org) == []
    assert len(store.ask(gradings_of, org).result()) == 1


def test_a_lost_deal_has_no_rhythm_to_follow(store: Store) -> None:
    about = sold(store, won=False)
    store.do(end_deal, about.deal, DealState.LOST, reason="not_our_kind").result()
    store.do(grade_customer, about.org, None).result()
    assert waiting(store, about.org) == []


def test_what_the_needs_analysis_found_of_bant_is_known_for_the_class(store: Store) -> None:
    about = sold(store)
    assert store.ask(bant_known, about.org).result() == ()
    key = store.do(told).result().result
    known = store.ask(bant_known, key).result()
    assert Bant.NEED in known
    assert list(known) == [one for one in Bant if one in known]
