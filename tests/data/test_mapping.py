"""Needs mapped again and again: several analyses of a customer, questions kept for the future, who decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from data.analyses import analyses_of, analysis_sheet, begin_anew, start_analysis
from data.answers import add_question, drop_question, save_answer
from data.calls import log_call
from data.deals import open_deal
from data.history import redo, undo
from data.model.facts import BuyingRole, SpinPart
from data.model.needs import Asked, Sheet
from data.model.office import Office
from data.model.refusal import NotFound, Refusal
from data.model.speech import Question
from data.needs import add_need
from data.people import set_role
from data.questions import keep_question, kept_questions, release_question
from data.store import Store
from data.tables import followup
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.calling import a_call
from tests.data.test_analyses import BACKS, found_prospect, need_words, question, sheet, write_answer


@pytest.fixture
def prospect(store: Store) -> str:
    return store.do(found_prospect).result().result


@pytest.fixture
def first(store: Store, prospect: str) -> str:
    """An analysis with an answer and a need."""
    key = store.do(start_analysis, prospect).result().result
    write_answer(store, key, question(store, prospect, "s_since"), "ten years")
    store.do(add_need, key, BACKS).result()
    return key


def own_question(store: Store, analysis_id: str, words: str = "Who cleans?") -> Asked:
    return store.do(add_question, analysis_id, SpinPart.PROBLEM, words).result().result


def keep(store: Store, asked: Asked, segment: str = "company", spoken: str = "en") -> None:
    store.do(keep_question, asked, segment, spoken).result()


def earlier(store: Store, prospect: str, analysis_id: str) -> Sheet:
    return store.ask(analysis_sheet, prospect, None, analysis_id).result()


def test_needs_are_mapped_anew_and_the_earlier_answers_stand_beside(store: Store, prospect: str, first: str) -> None:
    done = store.do(begin_anew, prospect).result()
    assert str(done.phrase) == "needs mapped anew: Pöytä Oy"
    found = sheet(store, prospect)
    assert found.analysis_id == done.result != first
    assert (found.needs, found.earlier, found.newer) == ((), True, None)
    assert question(store, prospect, "s_since").before == "ten years"
    assert question(store, prospect, "s_since").answer == ""
    before = earlier(store, prospect, first)
    assert [need.words for need in before.needs] == ["sore backs"]
    assert before.question("s_since") == replace(question(store, prospect, "s_since"), answer="ten years", before="")
    assert before.newer == found.begun


def test_mapping_anew_can_be_undone_and_done_again_unless_somebody_wrote(
    store: Store, prospect: str, first: str
) -> None:
    key = store.do(begin_anew, prospect).result().result
    store.do(undo).result()
    assert sheet(store, prospect).analysis_id == first
    store.do(redo).result()
    assert sheet(store, prospect).analysis_id == key
    write_answer(store, key, question(store, prospect, "p_first"), "the gym")
    store.do(undo).result()
    assert question(store, prospect, "p_first").answer == "the gym"


def test_an_empty_mapping_is_not_begun_anew(store: Store, prospect: str, first: str) -> None:
    store.do(begin_anew, prospect).result()
    with pytest.raises(Refusal, match="new already"):
        store.do(begin_anew, prospect).result()
    assert len(store.ask(analyses_of, prospect).result()) == 2


def test_every_analysis_of_a_customer_is_listed_the_newest_first(
    store: Store, prospect: str, first: str, clock: StillClock
) -> None:
    clock.move(days=400)
    deal_id = store.do(open_deal, prospect, title="Second year").result().result
    assert question(store, prospect, "s_since").before == "ten years"
    second = store.do(start_analysis, prospect, deal_id).result().result
    found = store.ask(analyses_of, prospect).result()
    assert [(one.id, one.deal, one.answers, one.needs) for one in found] == [
        (second, "Second year", 0, 0),
        (first, "Pöytä Oy", 1, 1),
    ]
    assert found[0].day.year == 2027


def test_an_analysis_of_long_ago_is_called_old_until_somebody_writes_in_it(
    store: Store, prospect: str, first: str, clock: StillClock
) -> None:
    clock.move(days=200)
    assert not sheet(store, prospect).stale
    clock.move(days=100)
    assert sheet(store, prospect).stale
    write_answer(store, first, question(store, prospect, "p_first"), "the gym")
    assert not sheet(store, prospect).stale


def test_an_analysis_that_is_gone_gives_way_to_the_newest(store: Store, prospect: str, first: str) -> None:
    assert earlier(store, prospect, "0" * 32).analysis_id == first


def test_what_is_noted_on_the_phone_goes_into_the_newest_analysis(store: Store, clock: StillClock) -> None:
    report = store.do(a_call).result().result
    clock.move(minutes=2)
    key = store.do(start_analysis, report.organisation_id, report.deal_id).result().result
    store.do(add_need, key, BACKS).result()
    newest = store.do(begin_anew, report.organisation_id, report.deal_id).result().result
    store.do(log_call, replace(report, notes="p: sore backs")).result()
    found = store.ask(analysis_sheet, report.organisation_id, report.deal_id).result()
    assert found.analysis_id == newest
    assert [(one.noted, one.kept, one.answer) for one in found.questions if one.own] == [(True, False, "sore backs")]


def test_a_kept_question_is_asked_of_every_such_customer_and_not_twice_here(
    store: Store, prospect: str, first: str
) -> None:
    asked = own_question(store, first)
    keep(store, asked)
    assert [(one.key, one.kept) for one in sheet(store, prospect).questions if one.text == "Who cleans?"] == [
        ("own_1", True)
    ]
    other = store.do(found_prospect).result().result
    theirs = next(one for one in sheet(store, other).questions if one.text == "Who cleans?")
    assert (theirs.kept, theirs.own, theirs.part, len(theirs.key) <= 40) == (True, False, SpinPart.PROBLEM, True)
    for segment, spoken in (("municipality", "en"), ("company", "fi")):
        elsewhere = store.do(found_prospect, segment, spoken).result().result
        assert "Who cleans?" not in [one.text for one in sheet(store, elsewhere).questions]
    with pytest.raises(Refusal, match="already"):
        keep(store, replace(asked, kept=True))
    with pytest.raises(Refusal, match="of your own"):
        keep(store, question(store, prospect, "s_since"))


def test_a_kept_question_goes_and_comes_with_undo_and_what_was_answered_to_it_stays(
    store: Store, prospect: str, first: str
) -> None:
    other = store.do(found_prospect).result().result
    key = store.do(start_analysis, other).result().result
    keep(store, own_question(store, first))
    theirs = next(one for one in sheet(store, other).questions if one.kept)
    write_answer(store, key, theirs, "nobody")
    store.do(release_question, theirs, "company", "en").result()
    assert sheet(store, other).question(theirs.key) == replace(theirs, answer="nobody", kept=False, gone=True)
    assert not question(store, prospect, "own_1").kept
    store.do(undo).result()
    assert sheet(store, other).question(theirs.key) == replace(theirs, answer="nobody")
    store.do(undo).result()
    assert store.ask(kept_questions).result() == ()
    with pytest.raises(Refusal, match="one of those you keep"):
        store.do(release_question, question(store, prospect, "s_since"), "company", "en").result()


def test_a_kept_question_that_the_playbook_took_in_keeps_its_answers(
    store: Store, prospect: str, first: str, office: Office
) -> None:
    keep(store, own_question(store, first))
    (kept,) = store.ask(kept_questions).result()
    other = store.do(found_prospect).result().result
    key = store.do(start_analysis, other).result().result
    write_answer(store, key, question(store, other, kept.key), "nobody")
    taken_in = Question.model_validate({"key": kept.key, "part": "P", "text": kept.words})
    playbook = office.playbook.model_copy(update={"questions": [*office.playbook.questions, taken_in]})
    store.office = replace(office, playbook=playbook)
    assert [one.answer for one in sheet(store, other).questions if one.text == "Who cleans?"] == ["nobody"]
    assert [one.key for one in sheet(store, prospect).questions if one.text == "Who cleans?"] == ["own_1"]
    assert store.ask(kept_questions).result() == ()


def test_an_own_question_kept_is_remembered_from_last_time_by_its_words(
    store: Store, prospect: str, first: str
) -> None:
    asked = own_question(store, first)
    write_answer(store, first, asked, "nobody")
    keep(store, asked)
    store.do(begin_anew, prospect).result()
    (again,) = [one for one in sheet(store, prospect).questions if one.text == "Who cleans?"]
    assert (again.kept, again.own, again.before) == (True, False, "nobody")
    with pytest.raises(Refusal):
        store.do(drop_question, first, again).result()


def test_a_long_answer_of_last_time_is_carried_cut_short(store: Store, prospect: str, first: str) -> None:
    write_answer(store, first, question(store, prospect, "p_first"), "ä" * 50_000)
    store.do(begin_anew, prospect).result()
    assert 0 < len(question(store, prospect, "p_first").before) < 1_000


def test_a_role_in_the_purchase_is_given_and_taken_back(store: Store, prospect: str) -> None:
    (anna,) = sheet(store, prospect).people
    assert (anna.name, anna.title, anna.role) == ("Anna Mäkelä", "HR manager", None)
    done = store.do(set_role, anna.contact_id, BuyingRole.DECISION_MAKER).result()
    assert str(done.phrase) == "Anna Mäkelä: decides"
    found = sheet(store, prospect)
    assert found.decider_known
    assert [one.known for one in found.findings if one.key == "decision"] == [True]
    store.do(set_role, anna.contact_id, None).result()
    store.do(undo).result()
    assert sheet(store, prospect).people[0].decides
    with pytest.raises(Refusal):
        store.do(set_role, anna.contact_id, "emperor").result()
    with pytest.raises(NotFound):
        store.do(set_role, "0" * 32, None).result()


def test_a_step_to_the_minute_is_an_agreed_next_step(store: Store, prospect: str) -> None:
    def wait(write: Write, due_at: datetime | None = None) -> None:
        write.insert(
            followup,
            organisation_id=prospect,
            kind="call",
            due_on=write.today,
            due_at=due_at,
            priority=1,
            reason="why",
        )

    assert not sheet(store, prospect).next_agreed
    store.do(wait).result()
    assert not sheet(store, prospect).next_agreed
    store.do(wait, store.office.clock() + timedelta(hours=2)).result()
    assert sheet(store, prospect).next_agreed


def test_needs_of_an_earlier_analysis_stay_out_of_the_new_one(store: Store, prospect: str, first: str) -> None:
    key = store.do(begin_anew, prospect).result().result
    store.do(add_need, key, replace(BACKS, words="new need")).result()
    assert need_words(store, prospect) == ["new need"]
    assert store.do(save_answer, first, question(store, prospect, "p_first"), "typed late").result().result.text
    assert earlier(store, prospect, first).question("p_first") == replace(
        question(store, prospect, "p_first"), answer="typed late", before=""
    )
