"""The timeline tells of care: opinions, complaints opened and closed, references and names, classes."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from data.aftersale import complaint, feedback
from data.casework import CaseFacts, close_complaint, note_case, take_step
from data.complaints import open_complaint
from data.entries import Entry, EntryKind
from data.feedback import record_feedback
from data.grading import grade_customer
from data.model.care_facts import FeedbackKind, RecommendationKind, RecommendationState, Satisfaction
from data.recommendations import ask_recommendation, decline_recommendation, record_reference
from data.referrals import Lead, record_referral
from data.store import Store
from data.timeline import timeline
from tests.conftest import StillClock
from tests.data.after_the_sale import Sold, lonely, sold

CARE = {EntryKind.FEEDBACK, EntryKind.COMPLAINT, EntryKind.RECOMMENDATION, EntryKind.GRADING}


def told(store: Store, about: Sold) -> list[Entry]:
    return [one for one in store.ask(timeline, about.org).result() if one.kind in CARE]


def test_an_opinion_is_told_with_its_questions_and_their_words(store: Store) -> None:
    about = sold(store)
    store.do(record_feedback, about.org, FeedbackKind.NPS, 4, "slow start", contact_id=about.who).result()
    [one] = told(store, about)
    assert (one.kind, one.words, one.who, one.deal_id) == (
        EntryKind.FEEDBACK,
        "NPS: 4 of 10",
        "Anna Mäkelä",
        about.deal,
    )
    assert one.detail.startswith("From 0 to 10, how gladly")
    assert one.detail.endswith("\nslow start")


@pytest.mark.parametrize(
    ("kind", "score", "words"),
    [
        (FeedbackKind.SATISFACTION, 5, "said: recommends unprompted"),
        (FeedbackKind.SATISFACTION, 1, "said: dissatisfied"),
        (FeedbackKind.CES, 6, "CES: 6 of 7"),
    ],
)
def test_a_level_is_told_by_name_and_a_figure_with_its_end(
    store: Store, kind: FeedbackKind, score: int, words: str
) -> None:
    about = sold(store)
    store.do(record_feedback, about.org, kind, score, "").result()
    assert [one.words for one in told(store, about)] == [words]


def test_an_opinion_of_nobody_without_words_has_no_gaps(store: Store) -> None:
    about = sold(store)
    said = {"kind": "nps", "score": 3, "lowest": 0, "highest": 10, "at": store.office.clock()}
    store.do(lambda write: write.insert(feedback, organisation_id=about.org, **said)).result()
    [one] = told(store, about)
    assert (one.detail, one.who, one.deal_id) == ("", "", None)


def test_a_complaint_is_told_where_it_began_and_where_it_was_closed(store: Store, clock: StillClock) -> None:
    about = sold(store)
    key = store.do(open_complaint, about.org, "codes did not work").result().result
    store.do(take_step, key, "listen").result()
    facts = CaseFacts(
        text="codes did not work", cause="sent too early", remedy="new codes", promised_on=date(2026, 12, 1)
    )
    store.do(note_case, key, facts).result()
    clock.move(days=2)
    store.do(close_complaint, key, Satisfaction.SATISFIED, words="quick").result()
    entries = told(store, about)
    opened = next(one for one in entries if one.words == "complaint")
    lines = opened.detail.split("\n")
    assert lines[:3] == ["codes did not work", "cause: sent too early", "remedy: new codes"]
    assert "promised by 1.12.2026" in lines
    heard, asked = [line for line in lines if line.startswith("✓ ")]
    assert "10:12 Listen" in heard
    assert "26.11. 10:12 Call and ask" in asked
    assert opened.who == "Anna Mäkelä"
    closed = next(one for one in entries if one.words == "complaint closed")
    assert closed.at == clock.now
    assert closed.detail == "they are satisfied\nnew codes\ncodes did not work"
    assert closed.id == f"{opened.id}:closed"


@pytest.mark.parametrize(
    ("level", "why", "detail"),
    [
        (Satisfaction.DISSATISFIED, "they left", "they are not satisfied\nthey left\nbroken"),
        (None, "could not be reached", "could not be reached\nbroken"),
    ],
)
def test_a_complaint_closed_otherwise_says_why(store: Store, level: Satisfaction | None, why: str, detail: str) -> None:
    about = sold(store)
    key = store.do(open_complaint, about.org, "broken").result().result
    store.do(close_complaint, key, level, why=why).result()
    [closed] = [one for one in told(store, about) if one.words == "complaint closed"]
    assert closed.detail == detail


def test_a_complaint_with_nothing_written_down_is_told_bare(store: Store) -> None:
    about = sold(store)
    row = {"steps": {}, "opened_at": store.office.clock(), "text": " "}
    store.do(lambda write: write.insert(complaint, organisation_id=about.org, **row)).result()
    [one] = told(store, about)
    assert (one.words, one.detail, one.who, one.deal_id) == ("complaint", "", "", None)


def test_references_and_names_are_told_as_they_stand_now(store: Store, clock: StillClock) -> None:
    about = sold(store)
    reference, referral = RecommendationKind.REFERENCE, RecommendationKind.REFERRAL
    store.do(ask_recommendation, about.org, reference).result()
    assert [one.words for one in told(store, about)] == ["asked for a reference"]
    clock.move(days=1)
    until = date(2027, 12, 1)
    store.do(record_reference, about.org, "They keep it.", shown="web", permitted_until=until).result()
    clock.move(days=1)
    store.do(record_referral, about.org, Lead(organisation="Tuoli Oy", words="her brother")).result()
    clock.move(days=1)
    store.do(ask_recommendation, about.org, referral).result()
    clock.move(days=1)
    store.do(decline_recommendation, about.org, reference, "not again").result()
    assert [(one.words, one.detail) for one in told(store, about)] == [
        ("no reference", "not again"),
        ("asked for a name", ""),
        ("gave us a name", "Tuoli Oy\nher brother"),
        ("may be named as a reference", "They keep it.\nshown: web\npermitted until 1.12.2027"),
    ]
    store.do(decline_recommendation, about.org, referral).result()
    assert "gives no names" in {one.words for one in told(store, about)}


def test_every_kind_and_state_of_a_recommendation_has_words(store: Store) -> None:
    from data.care_milestones import _RECOMMENDED

    assert set(_RECOMMENDED) == {(kind, state) for kind in RecommendationKind for state in RecommendationState}


def test_each_class_is_told_with_its_reasons(store: Store, clock: StillClock) -> None:
    about = sold(store)
    store.do(grade_customer, about.org, "A1", ["budget"], potential="two sites", text="they grow").result()
    clock.move(days=1)
    store.do(grade_customer, about.org, None).result()
    assert [(one.words, one.detail) for one in told(store, about)] == [
        ("no class any more", ""),
        ("class A1", "two sites\nthey grow"),
    ]


def test_the_timeline_of_care_is_read_page_by_page_and_leaves_nothing_out(store: Store, clock: StillClock) -> None:
    about = sold(store)
    clock.now = datetime(2026, 12, 1, 9, 30, 15, 123456, tzinfo=UTC)
    for score in (1, 5, 9):
        store.do(record_feedback, about.org, FeedbackKind.NPS, score, "").result()
        store.do(grade_customer, about.org, "A2").result()
        key = store.do(open_complaint, about.org, f"broken {score}").result().result
        clock.move(hours=3)
        store.do(close_complaint, key, why="settled").result()
        store.do(decline_recommendation, about.org, RecommendationKind.REFERENCE, str(score)).result()
    whole = store.ask(timeline, about.org).result()
    pages: list[Entry] = []
    while page := store.ask(timeline, about.org, before=pages[-1] if pages else None, limit=3).result():
        assert len(page) <= 3
        pages += page
    assert tuple(pages) == whole
    assert {one.kind for one in whole} >= CARE


def test_an_organisation_nobody_sold_to_has_no_care_to_tell(store: Store) -> None:
    assert store.ask(timeline, lonely(store)).result() == ()
