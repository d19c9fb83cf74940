"""What customers say of us all in all: of twelve months, with how many answered, and the twelve months before."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.aftersale import complaint, feedback, recommendation
from data.care_figures import CareFigures, care_figures
from data.model.care_facts import FeedbackKind
from data.model.loyalty import SCALES, mean_tenths, nps, spread
from data.store import Store
from data.tables import organisation
from data.transaction import Write
from tests.data.after_the_sale import lonely, sold

NPS, CES, LEVEL = FeedbackKind.NPS, FeedbackKind.CES, FeedbackKind.SATISFACTION


def say(write: Write, org: str, kind: FeedbackKind, score: int, at: datetime, *, better: str = "higher") -> None:
    scale = SCALES[kind]
    told = {"kind": kind, "score": score, "lowest": scale.lowest, "highest": scale.highest, "better": better}
    write.insert(feedback, organisation_id=org, at=at, **told)


def test_a_file_without_a_word_has_no_figures(store: Store) -> None:
    sold(store)
    assert store.ask(care_figures).result() == CareFigures(None, None, 0, None, 0, (0, 0, 0, 0, 0), 0, 0, 0)


def test_figures_are_of_the_last_twelve_months_and_the_twelve_before(store: Store) -> None:
    org = lonely(store)

    def tell(write: Write) -> CareFigures:
        local = write.office.calendar
        now = local.local(write.now)
        inside, edge = now - timedelta(days=200), now.replace(year=2025, hour=0, minute=0)
        for score, at in ((10, inside), (9, edge), (0, edge - timedelta(minutes=1)), (0, inside - timedelta(days=300))):
            say(write, org, NPS, score, at)
        say(write, org, NPS, 0, now - timedelta(days=800))
        for score in (5, 6, 6):
            say(write, org, CES, score, inside)
        for score in (1, 3, 3, 5):
            say(write, org, LEVEL, score, now)
        return care_figures(write)

    found = store.do(tell).result().result
    assert (found.nps, found.nps_count, found.nps_before) == (100, 2, -100)
    assert (found.ces_tenths, found.ces_count) == (57, 3)
    assert found.levels == (1, 0, 2, 0, 1)


def test_a_score_where_lower_is_better_is_turned_before_it_counts(store: Store) -> None:
    org = lonely(store)

    def tell(write: Write) -> CareFigures:
        say(write, org, CES, 1, write.now, better="lower")
        say(write, org, NPS, 0, write.now, better="lower")
        return care_figures(write)

    found = store.do(tell).result().result
    assert (found.ces_tenths, found.nps) == (70, 100)


def test_complaints_open_now_and_what_was_asked_and_given_this_year_are_counted(store: Store) -> None:
    org = lonely(store)

    def tell(write: Write) -> CareFigures:
        old = write.now - timedelta(days=500)
        for state, at in (("open", old), ("open", write.now), ("closed", write.now)):
            write.insert(complaint, organisation_id=org, state=state, steps={}, opened_at=at)
        for state, at in (("asked", write.now), ("given", write.now), ("given", old), ("declined", write.now)):
            write.insert(recommendation, organisation_id=org, kind="reference", state=state, asked_at=at)
        return care_figures(write)

    found = store.do(tell).result().result
    assert (found.complaints, found.asked, found.given) == (2, 3, 1)


answers = st.sampled_from(list(FeedbackKind)).flatmap(
    lambda kind: st.tuples(st.just(kind), st.integers(SCALES[kind].lowest, SCALES[kind].highest), st.integers(0, 360))
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(answers, max_size=25))
def test_the_figures_of_the_file_are_those_of_the_rules(
    store: Store, told: list[tuple[FeedbackKind, int, int]]
) -> None:
    def tell(write: Write) -> CareFigures:
        house = {"name": "a", "search_key": "a", "segment": "company", "tags": []}
        from_now = [(kind, score, write.now - timedelta(days=back)) for kind, score, back in told]
        org = write.insert(organisation, **house)
        for kind, score, at in from_now:
            say(write, org, kind, score, at)
        return care_figures(write)

    found = store.rehearse(tell).result().result
    of = {kind: [score for one, score, _back in told if one == kind] for kind in FeedbackKind}
    assert (found.nps, found.nps_count) == (nps(of[NPS]), len(of[NPS]))
    assert (found.ces_tenths, found.ces_count) == (mean_tenths(of[CES]), len(of[CES]))
    assert found.levels == spread(of[LEVEL])
