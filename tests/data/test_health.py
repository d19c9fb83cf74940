"""Customers' health: the rule and the same rule in SQL, each sign, and the order of urgency."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from data.aftersale import care_step
from data.health import bounds_of, care_lanes, health_case, is_customer
from data.met import last_contact, last_contacts, last_mapped
from data.model.care_facts import FeedbackKind, Health
from data.model.facts import DealState
from data.model.health import health_of
from data.signs import signs_of
from data.store import Store
from data.tables import deal, followup, organisation
from data.transaction import Read, Write
from tests.data.customers_told import Story, tell

RATHER_NOT = FeedbackKind.NPS
SCORES = {FeedbackKind.SATISFACTION: (1, 5), FeedbackKind.NPS: (0, 10), FeedbackKind.CES: (1, 7)}


def maybe(days: st.SearchStrategy[int]) -> st.SearchStrategy[int | None]:
    return st.one_of(st.none(), days)


opinions = st.sampled_from(list(FeedbackKind)).flatmap(
    lambda kind: st.tuples(st.integers(-700, -1), st.just(kind), st.integers(*SCORES[kind]))
)
stories = st.builds(
    Story,
    won=st.integers(-900, -1),
    talked=maybe(st.integers(-900, -1)),
    tried=maybe(st.integers(-900, -1)),
    rung=maybe(st.integers(-900, -1)),
    ticked=maybe(st.integers(-900, -1)),
    planned=maybe(st.integers(-60, 400)),
    held=st.booleans(),
    complaint=st.sampled_from([False, False, False, True]),
    opinions=st.lists(opinions, max_size=3, unique_by=lambda one: one[0]).map(tuple),
    turned=st.booleans(),
    asked=maybe(st.integers(-700, -1)),
    ends=maybe(st.integers(-200, 600)),
    renewal=maybe(st.integers(-200, 600)),
    barred=st.booleans(),
    checklist=st.sampled_from([False, False, True]),
    items=maybe(st.integers(-60, 60)),
)


def told(write: Write, story: Story) -> str:
    """Their health in SQL."""
    key = tell(write, story)
    return healths(write)[key]


def healths(read: Read) -> dict[str, str]:
    return {row["id"]: row["health"] for row in read.all(select(organisation.c.id, health_case(read).label("health")))}


def by_rule(read: Read, keys: list[str]) -> dict[str, Health]:
    signs, within = signs_of(read, keys), bounds_of(read)
    return {key: health_of(signs[key], read.today, within) for key in keys}


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(stories, min_size=12, max_size=12))
def test_the_rule_and_the_same_rule_in_sql_never_disagree(store: Store, told: list[Story]) -> None:
    def both(write: Write) -> tuple[dict[str, str], dict[str, Health]]:
        keys = [tell(write, story) for story in told]
        found = healths(write)
        return {key: found[key] for key in keys}, by_rule(write, keys)

    in_sql, ruled = store.rehearse(both).result().result
    assert in_sql == ruled


@pytest.mark.parametrize(
    ("story", "health"),
    [
        (Story(complaint=True, opinions=((-1, RATHER_NOT, 0),), planned=None), Health.COMPLAINT),
        (Story(opinions=((-1, RATHER_NOT, 4),), planned=-3), Health.UNHAPPY),
        (Story(opinions=((-9, RATHER_NOT, 4), (-1, RATHER_NOT, 8))), Health.WELL),
        (Story(planned=-1), Health.OVERDUE),
        (Story(planned=None), Health.OVERDUE),
        (Story(held=True), Health.OVERDUE),
        (Story(planned=None, barred=True), Health.WELL),
        (Story(won=-500), Health.OVERDUE),
        (Story(won=-500, tried=-10), Health.OVERDUE),
        (Story(won=-500, talked=-10), Health.WELL),
        (Story(won=-500, ticked=-10), Health.WELL),
        (Story(won=-500, rung=-10), Health.OVERDUE),
        (Story(checklist=True, won=-10, items=-1), Health.OVERDUE),
        (Story(checklist=True, won=-10), Health.WELL),
        (Story(ends=60), Health.RENEWAL),
        (Story(ends=-60), Health.RENEWAL),
        (Story(ends=160), Health.WELL),
        (Story(ends=160, renewal=30), Health.RENEWAL),
        (Story(opinions=((-1, FeedbackKind.SATISFACTION, 4),)), Health.RECOMMENDS),
        (Story(opinions=((-5, RATHER_NOT, 10),), asked=-1), Health.WELL),
        (Story(opinions=((-5, RATHER_NOT, 10),), asked=-9), Health.RECOMMENDS),
        (Story(opinions=((-5, FeedbackKind.CES, 7),), turned=True), Health.WELL),
        (Story(opinions=((-5, FeedbackKind.CES, 1),), turned=True), Health.UNHAPPY),
        (Story(), Health.WELL),
    ],
)
def test_each_sign_tells_its_health(store: Store, story: Story, health: Health) -> None:
    assert store.rehearse(told, story).result().result == health


def test_a_customer_won_on_no_known_day_counts_from_the_day_of_the_last_stage(store: Store) -> None:
    def both(write: Write) -> tuple[str, Health]:
        key = tell(write, Story(won=-500))
        write.connection.execute(deal.update().values(closed_at=None))
        return healths(write)[key], health_of(signs_of(write, [key])[key], write.today, bounds_of(write))

    assert store.rehearse(both).result().result == (Health.OVERDUE, Health.OVERDUE)


def test_of_two_opinions_of_one_moment_both_ways_take_the_same(store: Store) -> None:
    def both(write: Write) -> tuple[dict[str, str], dict[str, Health]]:
        keys = []
        for scores in ((2, 9), (9, 2), (9, 9)):
            key = tell(write, Story(opinions=tuple((-3, FeedbackKind.NPS, score) for score in scores)))
            keys.append(key)
        return {key: healths(write)[key] for key in keys}, by_rule(write, keys)

    in_sql, ruled = store.rehearse(both).result().result
    assert in_sql == ruled


def test_whoever_bought_nothing_has_no_signs(store: Store) -> None:
    def asked(write: Write) -> dict[str, object]:
        key = tell(write, Story())
        write.connection.execute(deal.update().values(state=DealState.OPEN, closed_at=None))
        return dict(signs_of(write, [key, "nobody"]))

    assert store.rehearse(asked).result().result == {}


def test_an_item_of_a_deal_that_is_no_longer_won_is_late_for_nobody(store: Store) -> None:
    def late(write: Write) -> tuple[int, int]:
        key = tell(write, Story(checklist=True, items=-1))
        before = signs_of(write, [key])[key].late_items
        other = tell(write, Story())
        write.connection.execute(care_step.update().values(organisation_id=other))
        write.connection.execute(deal.update().where(deal.c.organisation_id == key).values(state=DealState.OPEN))
        return before, signs_of(write, [other])[other].late_items

    before, after = store.rehearse(late).result().result
    assert before > 0
    assert after == 0


def test_lanes_of_care_hold_every_customer_once_by_health(store: Store) -> None:
    def counted(write: Write) -> dict[str, int]:
        for story in (Story(), Story(complaint=True), Story(planned=-2), Story(planned=-3), Story(ends=20)):
            tell(write, story)
        joined = deal.join(organisation, organisation.c.id == deal.c.organisation_id)
        found = {}
        for lane in care_lanes(write):
            found[lane.name] = write.count(select(func.count()).select_from(joined).where(lane.where))
            assert lane.goal
        return found

    assert store.rehearse(counted).result().result == {
        "Complaint": 1,
        "Unhappy": 0,
        "Overdue": 2,
        "Agreement ends": 1,
        "Ready to recommend": 0,
        "Well": 1,
    }


def test_who_is_a_customer_is_whoever_a_deal_was_won_with(demo: Store) -> None:
    def counted(read: Read) -> tuple[int, int]:
        won = select(func.count(deal.c.organisation_id.distinct())).where(deal.c.state == DealState.WON)
        return read.count(select(func.count()).select_from(organisation).where(is_customer())), read.count(won)

    customers, won = demo.ask(counted).result()
    assert customers == won > 0


def test_the_last_contact_is_never_later_than_now(store: Store) -> None:
    def last(write: Write) -> tuple[datetime, datetime]:
        key = tell(write, Story(won=20))
        bought = write.first(select(deal).where(deal.c.organisation_id == key))
        assert bought is not None
        assert last_contact(write, bought) == last_contacts(write, [key])[key]
        return last_contact(write, bought), write.now

    found, now = store.rehearse(last).result().result
    assert found == now


def test_needs_were_last_mapped_when_an_analysis_began_or_it_was_ticked_off(store: Store) -> None:
    def mapped(write: Write) -> tuple[dict[str, datetime], dict[str, datetime], datetime]:
        key = tell(write, Story())
        none = last_mapped(write, [key])
        at = write.now - timedelta(days=9)
        done = {"state": "done", "done_at": at, "due_on": at.date(), "priority": 5, "reason": "r"}
        write.insert(followup, organisation_id=key, kind="yearly_needs", **done)
        return none, last_mapped(write, [key]), at

    none, some, at = store.rehearse(mapped).result().result
    assert none == {}
    assert list(some.values()) == [at]
