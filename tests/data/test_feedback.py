"""Feedback: asked in their language, kept with its scale and direction, in their words, and what follows from it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from data.aftersale import feedback
from data.bookkeeping import draft
from data.drafts import drafted, keep_draft
from data.feedback import Opinion, askings, feedback_of, newest_of_each, record_feedback
from data.history import undo
from data.model.care_facts import FeedbackKind, Mood
from data.model.facts import DealState
from data.model.loyalty import SCALES, Scale
from data.model.office import Office
from data.model.refusal import NotFound, Refusal
from data.store import Store
from data.tables import contact, deal
from tests.conftest import StillClock
from tests.data.after_the_sale import lonely, rows, sold, undone_exactly, waiting

NPS, CES, LEVEL = FeedbackKind.NPS, FeedbackKind.CES, FeedbackKind.SATISFACTION


def opinions(store: Store, org: str) -> tuple[Opinion, ...]:
    return store.ask(feedback_of, org).result()


@pytest.mark.parametrize("kind", list(FeedbackKind))
def test_an_opinion_is_kept_with_its_scale_direction_question_and_words(
    store: Store, clock: StillClock, kind: FeedbackKind
) -> None:
    about = sold(store)
    score = SCALES[kind].highest - 1
    done = undone_exactly(store, record_feedback, about.org, kind, score, " slow\x1b start\n", contact_id=about.who)
    [row] = store.ask(rows, select(feedback)).result()
    scale = SCALES[kind]
    assert (row["lowest"], row["highest"], row["better"]) == (scale.lowest, scale.highest, "higher")
    assert (row["deal_id"], row["contact_id"], row["score"]) == (about.deal, about.who, score)
    [said] = opinions(store, about.org)
    assert (said.id, said.kind, said.score, said.scale) == (done.result, kind, score, scale)
    assert (said.text, said.at, said.contact) == ("slow start", clock.now, "Anna Mäkelä")
    asked = store.office.playbook.care.measure(kind)
    assert asked is not None
    assert said.asked == f"{asked.ask.said('en')} {asked.open.said('en')}"


def test_the_history_says_what_they_said(store: Store) -> None:
    about = sold(store)
    told = [
        str(store.do(record_feedback, about.org, kind, score, "").result().phrase)
        for kind, score in ((LEVEL, 4), (NPS, 3), (CES, 7))
    ]
    assert told == [
        "Pöytä Oy said: Satisfaction, recommends if asked",
        "Pöytä Oy said: Would recommend, 3 of 10",
        "Pöytä Oy said: Easy to deal with, 7 of 7",
    ]


def test_a_score_beside_its_scale_and_a_contact_of_others_are_refused(store: Store) -> None:
    about, other = sold(store), sold(store, "Tuoli Oy")
    with pytest.raises(Refusal, match="answered from 0 to 10"):
        store.do(record_feedback, about.org, NPS, 11, "").result()
    with pytest.raises(Refusal, match="belongs to another organisation"):
        store.do(record_feedback, about.org, NPS, 9, "", contact_id=other.who).result()
    with pytest.raises(NotFound):
        store.do(record_feedback, "gone", NPS, 9, "").result()
    assert opinions(store, about.org) == ()


def test_who_would_recommend_us_is_asked_for_a_reference_the_next_working_day(store: Store) -> None:
    about = sold(store)
    store.do(record_feedback, about.org, NPS, 9, "").result()
    [asked] = [row for row in waiting(store, about.org) if row["kind"] == "reference_ask"]
    assert asked["due_on"] == store.office.calendar.next_working_day(store.office.calendar.today(store.office.clock()))
    store.do(record_feedback, about.org, LEVEL, 5, "").result()
    assert [row["kind"] for row in waiting(store, about.org)].count("reference_ask") == 1


def test_who_is_not_happy_is_called_the_next_working_day_before_others(store: Store) -> None:
    about = sold(store)
    store.do(record_feedback, about.org, CES, 2, "nobody answers").result()
    [called] = [row for row in waiting(store, about.org) if row["rule"] == "unhappy"]
    assert (called["priority"], called["script"]) == (1, "complaint")


@pytest.mark.parametrize(("kind", "score"), [(LEVEL, 2), (LEVEL, 3), (NPS, 7), (CES, 4), (CES, 7)])
def test_whoever_is_neither_glad_nor_cross_is_left_in_peace(store: Store, kind: FeedbackKind, score: int) -> None:
    about = sold(store)
    before = waiting(store, about.org)
    store.do(record_feedback, about.org, kind, score, "").result()
    assert waiting(store, about.org) == before


def test_an_opinion_of_whoever_bought_nothing_is_kept_and_plans_nothing(store: Store) -> None:
    org = lonely(store)
    store.do(record_feedback, org, NPS, 0, "no thanks").result()
    [said] = opinions(store, org)
    assert (said.mood, said.contact) == (Mood.UNHAPPY, "")
    assert waiting(store, org) == []


def test_the_draft_it_was_typed_as_is_settled_and_undo_brings_it_back(store: Store) -> None:
    about = sold(store)
    store.do(keep_draft, "opinion", {"words": "slow"}).result()
    store.do(record_feedback, about.org, NPS, 9, "slow", draft="opinion").result()
    assert store.ask(drafted, "opinion").result() is None
    store.do(undo).result()
    assert store.ask(drafted, "opinion").result() == {"words": "slow"}
    assert len(store.ask(rows, select(draft)).result()) == 1


def test_they_are_asked_in_their_own_language_by_every_measure(store: Store) -> None:
    about = sold(store, language="fi")
    found = store.ask(askings, about.org).result()
    assert [one.kind for one in found] == list(FeedbackKind)
    care = store.office.playbook.care
    for one in found:
        asked = care.measure(one.kind)
        assert asked is not None
        assert (one.ask, one.open) == (asked.ask.said("fi"), asked.open.said("fi"))
        assert one.whole == f"{one.ask} {one.open}"
        assert one.name in ("Satisfaction", "Would recommend", "Easy to deal with")


def test_another_contact_is_asked_in_theirs_and_a_strangers_key_changes_nothing(store: Store) -> None:
    about, other = sold(store, language="en"), sold(store, "Tuoli Oy", language="fi")
    guest = {"organisation_id": about.org, "name": "Eeva", "search_key": "eeva", "language": "fi"}
    who = store.do(lambda write: write.insert(contact, **guest)).result().result
    fi = store.ask(askings, about.org, who).result()
    assert fi[0].ask.startswith("Nyt kun")
    assert store.ask(askings, about.org, other.who).result() == store.ask(askings, about.org).result()


def test_a_playbook_without_measures_asks_with_no_words(store: Store, office: Office) -> None:
    about = sold(store)
    bare = office.playbook.model_copy(update={"care": office.playbook.care.model_copy(update={"measures": []})})
    store.office = replace(office, playbook=bare)
    assert {(one.ask, one.open, one.whole) for one in store.ask(askings, about.org).result()} == {("", "", "")}
    store.do(record_feedback, about.org, NPS, 8, "fine").result()
    assert opinions(store, about.org)[0].asked == ""


def test_names_stand_in_the_question_where_the_playbook_asks_for_them(store: Store, office: Office) -> None:
    about, bare = sold(store), lonely(store)
    nps = office.playbook.care.measure(NPS)
    assert nps is not None
    words = {"en": "{{contact.first|You}}, how is {{company.name}} at {{organisation.name}}? {{rep.name}}"}
    asked = nps.model_copy(update={"ask": nps.ask.model_copy(update={"by_language": words})})
    care = office.playbook.care.model_copy(update={"measures": [asked]})
    store.office = replace(office, playbook=office.playbook.model_copy(update={"care": care}))
    assert store.ask(askings, about.org).result()[1].ask == "Anna, how is Kotitreeni Oy at Pöytä Oy? Aino Laine"
    assert store.ask(askings, bare).result()[1].ask == "You, how is Kotitreeni Oy at Tyhjä Oy? Aino Laine"


def test_opinions_are_told_the_newest_first_and_no_more_than_asked(store: Store, clock: StillClock) -> None:
    about = sold(store)
    for score in (1, 5, 9):
        clock.move(days=30)
        store.do(record_feedback, about.org, NPS, score, "").result()
    assert [one.score for one in opinions(store, about.org)] == [9, 5, 1]
    assert [one.score for one in store.ask(feedback_of, about.org, limit=2).result()] == [9, 5]


def test_the_newest_of_each_customer_is_found_for_many_at_once(store: Store, clock: StillClock) -> None:
    one, two, three = (sold(store, name) for name in ("Pöytä Oy", "Tuoli Oy", "Lamppu Oy"))
    for score in (2, 9):
        clock.move(days=1)
        store.do(record_feedback, one.org, NPS, score, "").result()
    store.do(record_feedback, two.org, CES, 5, "").result()
    found = store.ask(newest_of_each, [one.org, two.org, three.org]).result()
    assert {key: said.score for key, said in found.items()} == {one.org: 9, two.org: 5}


def test_an_answer_on_a_scale_where_lower_is_better_is_read_the_right_way_round(store: Store) -> None:
    about = sold(store)
    effort = {"kind": "ces", "score": 1, "lowest": 1, "highest": 5, "better": "lower"}
    now = store.office.clock()
    store.do(lambda write: write.insert(feedback, organisation_id=about.org, at=now, **effort)).result()
    [said] = opinions(store, about.org)
    assert said.scale == Scale(1, 5, "lower")
    assert said.mood == Mood.HAPPY


def test_an_opinion_belongs_to_the_deal_that_is_meant(store: Store) -> None:
    about = sold(store)
    older = {"organisation_id": about.org, "title": "First", "stage": "care", "state": DealState.WON}
    now = store.office.clock()
    meant = store.do(lambda write: write.insert(deal, **older, stage_entered_at=now, closed_at=now)).result().result
    store.do(record_feedback, about.org, NPS, 8, "", deal_id=meant).result()
    [row] = store.ask(rows, select(feedback.c.deal_id)).result()
    assert row["deal_id"] == meant
