"""Being in touch after the sale, by every bundled playbook: real operations and a clock that is moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from data.agreements import AgreementFacts, agreement_of, keep_agreement
from data.analyses import begin_analysis
from data.deals import end_deal
from data.feedback import record_feedback
from data.followups import add_followup
from data.grading import grade_customer
from data.model.agreement import Dates
from data.model.calendar import Due
from data.model.care_facts import FeedbackKind
from data.model.facts import DealState, Event, Outcome
from data.model.outcome import Given
from data.model.playbook import Playbook
from data.playbooks import shelf
from data.store import Store
from data.tables import deal, followup, organisation
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.being_in_touch import BOOKS, TODAY, call, customer, day_of, house, on, prospect, waits


@pytest.fixture(params=BOOKS)
def book(request: pytest.FixtureRequest, store: Store) -> Playbook:
    """Each bundled playbook in turn, in use."""
    found = shelf.read(str(request.param))
    store.office = replace(store.office, playbook=found)
    return found


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("won", "first", "kick_off"),
    [
        ("2026-11-24T10:12", date(2026, 11, 25), date(2026, 12, 1)),
        ("2026-11-27T15:00", date(2026, 11, 30), date(2026, 12, 4)),
        ("2026-12-05T10:00", date(2026, 12, 7), date(2026, 12, 11)),
        ("2026-12-23T12:00", date(2026, 12, 28), date(2027, 1, 4)),
    ],
)
def test_whoever_buys_hears_from_us_the_next_working_day_and_kicks_off_within_five(
    store: Store, clock: StillClock, won: str, first: date, kick_off: date
) -> None:
    on(clock, won)
    key = store.do(customer).result().result
    assert day_of(store, key, "first_contact") == first
    assert day_of(store, key, "kick_off") == kick_off
    assert {kind for kind, _due in waits(store, key)} == {
        *("first_contact", "plan", "kick_off", "delivery_check", "satisfaction", "care", "yearly_needs")
    }


def test_first_contacts_of_a_busy_day_all_come_within_three_working_days(book: Playbook, store: Store) -> None:
    most = book.calling.most_a_day

    def many(write: Write) -> None:
        for _number in range(2 * most + 5):
            customer(write)

    store.do(many).result()

    def days(read: Read) -> list[date]:
        return [row["due_on"] for row in read.all(select(followup).where(followup.c.kind == "first_contact"))]

    found = store.ask(days).result()
    assert max(found) == store.office.calendar.next_working_day(TODAY, 3)
    assert max(found.count(day) for day in found) == most


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("won", "asked"),
    [
        ("2026-11-24T10:12", date(2026, 12, 28)),
        ("2026-12-01T10:00", date(2027, 1, 4)),
        ("2027-01-31T10:00", date(2027, 3, 1)),
    ],
)
def test_a_month_after_the_deal_they_are_asked_whether_they_are_satisfied(
    store: Store, clock: StillClock, won: str, asked: date
) -> None:
    on(clock, won)
    key = store.do(customer).result().result
    assert day_of(store, key, "satisfaction") == asked


@pytest.mark.parametrize(
    ("care_class", "days"),
    [
        ("A1", (date(2027, 2, 24), date(2027, 5, 10))),
        ("A2", (date(2027, 5, 24), date(2027, 8, 10))),
        ("A3", (date(2027, 11, 24), date(2028, 2, 10))),
        (None, (date(2027, 5, 24), date(2027, 8, 10))),
    ],
)
def test_a_customer_is_met_every_three_six_or_twelve_months_by_class_counted_from_the_last_contact(
    book: Playbook, store: Store, clock: StillClock, care_class: str | None, days: tuple[date, date]
) -> None:
    key = store.do(customer).result().result
    store.do(grade_customer, house(store, key), care_class).result()
    assert day_of(store, key, "care") == days[0]
    on(clock, "2027-02-10T10:00")
    call(store, key, Outcome.BOOKED, Given(due=store.office.calendar.exactly(clock.now + timedelta(hours=27))))
    assert day_of(store, key, "care") == days[1]
    assert book.care.longest.amount == 12


def test_no_rule_lets_a_customer_wait_longer_than_twelve_months(book: Playbook, store: Store) -> None:
    rules = [
        rule.model_copy(update={"after": rule.after.parse("18 m")}) if rule.kind == "care" else rule
        for rule in book.cadences
    ]
    store.office = replace(store.office, playbook=book.model_copy(update={"cadences": rules}))
    key = store.do(customer).result().result
    assert day_of(store, key, "care") == date(2027, 11, 24)


@pytest.mark.usefixtures("book")
def test_a_call_nobody_answered_is_no_contact(store: Store, clock: StillClock) -> None:
    key = store.do(customer).result().result
    on(clock, "2027-02-10T10:00")
    call(store, key, Outcome.NO_ANSWER)
    assert day_of(store, key, "care") == date(2027, 5, 24)


@pytest.mark.usefixtures("book")
def test_a_contact_agreed_for_a_day_stays_there_after_every_other(store: Store, clock: StillClock) -> None:
    key = store.do(customer).result().result
    org, agreed = house(store, key), Due(date(2027, 1, 12), datetime(2027, 1, 12, 8, tzinfo=UTC))
    store.do(
        add_followup, "care", agreed, "they asked for it", organisation_id=org, deal_id=key, contact_id=None
    ).result()
    for moment in ("2026-12-15T10:00", "2026-12-22T10:00"):
        on(clock, moment)
        call(store, key, Outcome.BOOKED, Given(due=store.office.calendar.exactly(clock.now + timedelta(hours=26))))
    assert [due for kind, due in waits(store, key) if kind == "care"] == [agreed, Due(date(2027, 5, 24))]


@pytest.mark.usefixtures("book")
def test_needs_are_mapped_anew_a_year_after_the_last_time(store: Store, clock: StillClock) -> None:
    key = store.do(customer).result().result
    assert day_of(store, key, "yearly_needs") == date(2027, 11, 24)
    on(clock, "2027-03-01T10:00")
    store.do(begin_analysis, house(store, key), key).result()
    assert day_of(store, key, "yearly_needs") == date(2028, 3, 1)


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("kind", "score", "asks"),
    [
        (FeedbackKind.SATISFACTION, 5, True),
        (FeedbackKind.SATISFACTION, 4, True),
        (FeedbackKind.SATISFACTION, 3, False),
        (FeedbackKind.NPS, 9, True),
        (FeedbackKind.NPS, 8, False),
    ],
)
def test_whoever_would_recommend_us_is_asked_for_a_reference_the_next_working_day(
    store: Store, kind: FeedbackKind, score: int, asks: bool
) -> None:
    key = store.do(customer).result().result
    store.do(record_feedback, house(store, key), kind, score, "so they say").result()
    assert waits(store, key, "reference_ask") == ([("reference_ask", Due(date(2026, 11, 25)))] if asks else [])


@pytest.mark.usefixtures("book")
def test_whoever_is_unhappy_is_called_the_next_working_day(store: Store) -> None:
    key = store.do(customer).result().result
    store.do(record_feedback, house(store, key), FeedbackKind.SATISFACTION, 1, "it broke").result()
    assert waits(store, key, "unhappy") == [("satisfaction", Due(date(2026, 11, 25)))]


@pytest.mark.usefixtures("book")
def test_an_agreement_is_brought_up_before_it_renews_and_before_it_ends(store: Store) -> None:
    key = store.do(customer).result().result
    signed = {"signed_on": date(2026, 11, 20), "starts_on": date(2026, 12, 1)}
    dates = Dates(ends_on=date(2027, 11, 30), renewal_on=date(2027, 9, 30), **signed)
    store.do(keep_agreement, key, AgreementFacts(dates=dates)).result()
    assert waits(store, key, "agreement_renews") == [("renewal", Due(date(2027, 7, 30)))]
    assert waits(store, key, "agreement_ends") == [("renewal", Due(date(2027, 10, 29)))]


def test_nobody_who_asked_not_to_be_called_is_planned_to_be_called(book: Playbook, store: Store) -> None:
    def barred(write: Write) -> str:
        key = prospect(write)
        write.update(organisation, write.row(deal, key)["organisation_id"], do_not_call=True)
        end_deal(write, key, DealState.WON)
        return key

    key = store.do(barred).result().result
    opens = {kind.key: kind.opens for kind in book.kinds}
    assert {opens[kind] for kind, _due in waits(store, key)} == {"plan", "agreement", "needs"}


def test_a_rule_for_a_class_that_is_not_of_the_rhythm_stands_beside_it(store: Store) -> None:
    book = store.office.playbook
    gift = book.cadences[0].model_copy(
        update={"key": "gift", "on": Event.CLASS_SET, "kind": "personal", "classes": ["A1"]}
    )
    store.office = replace(store.office, playbook=book.model_copy(update={"cadences": [*book.cadences, gift]}))
    key = store.do(customer).result().result
    store.do(grade_customer, house(store, key), "A1").result()
    assert len(waits(store, key, "gift")) == 1
    assert waits(store, key, "care_a1") == [("care", Due(date(2027, 2, 24)))]


def test_a_day_of_an_agreement_that_is_set_anew_plans_what_guards_it_anew(store: Store) -> None:
    key = store.do(customer).result().result
    for ends, guards in ((date(2027, 11, 30), date(2027, 10, 29)), (date(2028, 3, 31), date(2028, 2, 29))):
        dates = Dates(starts_on=date(2026, 12, 1), ends_on=ends)
        seen = store.ask(lambda read: agreement_of(read, key)).result()
        facts = AgreementFacts(dates=dates)
        store.do(keep_agreement, key, facts, seen=seen.version if seen else None).result()
        assert waits(store, key, "agreement_ends") == [("renewal", Due(guards))]
