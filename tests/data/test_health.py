"""Customers' health: the rule and the same rule in SQL, each sign, and the order of urgency."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from data.health import bounds_of, health_case
from data.model.care_facts import FeedbackKind, Health
from data.model.health import health_of
from data.signs import signs_of
from data.store import Store
from data.tables import organisation
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
    planned=maybe(st.integers(-60, 400)),
    held=st.booleans(),
    complaint=st.sampled_from([False, False, False, True]),
    opinions=st.lists(opinions, max_size=3, unique_by=lambda one: one[0]).map(tuple),
    asked=maybe(st.integers(-700, -1)),
    ends=maybe(st.integers(-200, 600)),
    renewal=maybe(st.integers(-200, 600)),
    barred=st.booleans(),
    checklist=st.sampled_from([False, False, True]),
)


def healths(read: Read) -> dict[str, str]:
    return {row["id"]: row["health"] for row in read.all(select(organisation.c.id, health_case(read).label("health")))}


def by_rule(read: Read, keys: list[str]) -> dict[str, str]:
    signs, within = signs_of(read, keys), bounds_of(read)
    return {key: health_of(signs[key], read.today, within) for key in keys}


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(stories, min_size=12, max_size=12))
def test_the_rule_and_the_same_rule_in_sql_never_disagree(store: Store, told: list[Story]) -> None:
    def both(write: Write) -> tuple[dict[str, str], dict[str, str]]:
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
        (Story(checklist=True, won=-10), Health.OVERDUE),
        (Story(ends=60), Health.RENEWAL),
        (Story(ends=-60), Health.RENEWAL),
        (Story(ends=160), Health.WELL),
        (Story(ends=160, renewal=30), Health.RENEWAL),
        (Story(opinions=((-1, FeedbackKind.SATISFACTION, 4),)), Health.RECOMMENDS),
        (Story(opinions=((-5, RATHER_NOT, 10),), asked=-1), Health.WELL),
        (Story(opinions=((-5, RATHER_NOT, 10),), asked=-9), Health.RECOMMENDS),
        (Story(), Health.WELL),
    ],
)
def test_each_sign_tells_its_health(store: Store, story: Story, health: Health) -> None:
    def said(write: Write) -> str:
        key = tell(write, story)
        if story.checklist:
            write.office.calendar  # the items are due from the day of winning on, which is today here
            from datetime import timedelta

            from data.aftersale import care_step

            write.connection.execute(care_step.update().values(due_on=write.today - timedelta(days=1)))
        return healths(write)[key]

    assert store.rehearse(said).result().result == health
