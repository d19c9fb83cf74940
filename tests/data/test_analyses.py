"""Needs analyses in a real file: typed answers, needs to undo, two writers, a changed playbook."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from data.analyses import analysis_sheet, start_analysis
from data.answers import add_question, drop_question, save_answer, skip_question
from data.deals import open_deal
from data.history import redo, undo
from data.model.effect import Effect
from data.model.facts import BuyingRole, MeetingState, NeedKind, SpinPart
from data.model.needs import Asked, NeedFacts, Sheet
from data.model.office import Office
from data.model.refusal import Conflict, NotFound, Refusal
from data.model.twohands import LINE
from data.needs import add_need, change_need, drop_need, rank_need
from data.store import Store
from data.tables import contact, meeting, organisation
from data.transaction import Write
from tests.conftest import StillClock

EFFECT = Effect((Decimal(48), Decimal(5)), Decimal(180), Decimal("0.3"))
BACKS = NeedFacts(words="sore backs", consequence="overtime", severity=4, effect=EFFECT, benefit="ergonomics")


def found_prospect(write: Write, segment: str = "company", language: str | None = "en", role: str | None = None) -> str:
    key = write.insert(organisation, name="Pöytä Oy", search_key="pöytä oy", segment=segment)
    person = write.insert(
        contact,
        organisation_id=key,
        name="Anna Mäkelä",
        search_key="anna mäkelä",
        title="HR manager",
        language=language,
        role=role,
    )
    open_deal(write, key, contact_id=person)
    return key


@pytest.fixture
def prospect(store: Store) -> str:
    return store.do(found_prospect).result().result


@pytest.fixture
def analysis_id(store: Store, prospect: str) -> str:
    return store.do(start_analysis, prospect).result().result


def sheet(store: Store, organisation_id: str) -> Sheet:
    return store.ask(analysis_sheet, organisation_id).result()


def question(store: Store, organisation_id: str, key: str) -> Asked:
    found = sheet(store, organisation_id).question(key)
    assert found is not None
    return found


def write_answer(store: Store, analysis_id: str, asked: Asked, text: str, seen: str = "") -> tuple[str, bool]:
    kept = store.do(save_answer, analysis_id, asked, text, seen=seen).result().result
    return kept.text, kept.joined


def need_words(store: Store, organisation_id: str) -> list[str]:
    return [need.words for need in sheet(store, organisation_id).needs]


def test_an_analysis_not_begun_shows_the_segments_questions_in_the_contacts_language(store: Store) -> None:
    key = store.do(found_prospect, "municipality", "fi").result().result
    found = sheet(store, key)
    assert (found.analysis_id, found.language, found.contact) == (None, "fi", "Anna Mäkelä")
    keys = [asked.key for asked in found.questions]
    assert "s_municipality_reach" in keys
    assert not [key for key in keys if "company" in key]
    assert [asked.part for asked in found.questions] == sorted(
        (asked.part for asked in found.questions), key=list(SpinPart).index
    )
    assert found.questions[0].text.endswith("?")
    assert "{{" not in "".join(asked.text for asked in found.questions)


def test_looking_begins_nothing_and_beginning_twice_begins_once(store: Store, prospect: str) -> None:
    assert sheet(store, prospect).analysis_id is None
    first = store.do(start_analysis, prospect).result()
    assert first.operation is None
    assert store.do(start_analysis, prospect).result().result == first.result
    assert sheet(store, prospect).analysis_id == first.result


def test_a_new_deal_gets_an_analysis_of_its_own(
    store: Store, prospect: str, clock: StillClock, analysis_id: str
) -> None:
    clock.move(days=365)
    deal_id = store.do(open_deal, prospect).result().result
    assert sheet(store, prospect).deal_id == deal_id
    assert store.do(start_analysis, prospect, deal_id).result().result != analysis_id


def test_an_organisation_without_deal_or_contact_can_be_analysed(store: Store) -> None:
    def bare(write: Write) -> str:
        return write.insert(organisation, name="Kide Oy", search_key="kide oy", segment="no longer a segment")

    key = store.do(bare).result().result
    begun = store.do(start_analysis, key).result().result
    assert sheet(store, key).analysis_id == begun
    assert sheet(store, key).contact == ""
    assert sheet(store, key).questions


def test_nothing_is_begun_for_an_organisation_that_is_gone(store: Store) -> None:
    with pytest.raises(NotFound):
        store.do(start_analysis, "0" * 32).result()


def test_an_answer_is_kept_with_the_question_as_it_was_asked(store: Store, prospect: str, analysis_id: str) -> None:
    asked = question(store, prospect, "p_company_body")
    assert write_answer(store, analysis_id, asked, "sore\x1b backs") == ("sore backs", False)
    assert write_answer(store, analysis_id, asked, "sore backs, necks", "sore backs") == ("sore backs, necks", False)
    found = question(store, prospect, "p_company_body")
    assert (found.answer, found.answered, found.skipped) == ("sore backs, necks", True, False)
    assert [(one.answered, one.of) for one in sheet(store, prospect).tally][1][0] == 1


def test_undo_never_takes_an_answer_away(store: Store, prospect: str, analysis_id: str) -> None:
    asked = question(store, prospect, "s_since")
    store.do(add_need, analysis_id, BACKS).result()
    write_answer(store, analysis_id, asked, "ten years")
    store.do(undo).result()
    assert need_words(store, prospect) == []
    assert sheet(store, prospect).question("s_since") == replace(asked, answer="ten years")


def test_an_answer_of_fifty_thousand_characters_is_kept_whole(store: Store, prospect: str, analysis_id: str) -> None:
    text = "ä" * 49_999 + "!"
    write_answer(store, analysis_id, question(store, prospect, "s_since"), text)
    assert question(store, prospect, "s_since").answer == text


def test_two_windows_writing_one_answer_keep_both_texts(store: Store, prospect: str, analysis_id: str) -> None:
    asked = question(store, prospect, "s_since")
    assert write_answer(store, analysis_id, asked, "ten years") == ("ten years", False)
    assert write_answer(store, analysis_id, asked, "since 2016") == (f"ten years{LINE}since 2016", True)
    whole, joined = write_answer(store, analysis_id, asked, "ten years or so", "ten years")
    assert (whole, joined) == (f"ten years or so{LINE}since 2016", True)
    assert question(store, prospect, "s_since").answer == whole


def test_passing_by_an_empty_question_is_seen_and_answering_it_heals_that(
    store: Store, prospect: str, analysis_id: str
) -> None:
    asked = question(store, prospect, "s_since")
    store.do(skip_question, analysis_id, asked).result()
    assert question(store, prospect, "s_since").skipped
    write_answer(store, analysis_id, asked, "ten years")
    assert not question(store, prospect, "s_since").skipped
    store.do(skip_question, analysis_id, asked).result()
    assert question(store, prospect, "s_since") == replace(asked, answer="ten years")


def test_an_empty_text_writes_no_row(store: Store, prospect: str, analysis_id: str) -> None:
    done = store.do(save_answer, analysis_id, question(store, prospect, "s_since"), "").result()
    assert not done.changes.touch("answer")


def test_answers_to_questions_the_playbook_dropped_stay_readable(
    store: Store, prospect: str, analysis_id: str, office: Office
) -> None:
    gone = question(store, prospect, "p_company_body")
    write_answer(store, analysis_id, gone, "sore backs")
    fewer = [one for one in office.playbook.questions if one.part != SpinPart.PROBLEM]
    store.office = replace(office, playbook=office.playbook.model_copy(update={"questions": fewer}))
    found = sheet(store, prospect).question("p_company_body")
    assert found == replace(gone, answer="sore backs", gone=True)
    assert [(one.answered, one.of) for one in sheet(store, prospect).tally][1] == (1, 1)


def test_the_reps_own_question_stays_with_the_analysis(store: Store, prospect: str, analysis_id: str) -> None:
    first = store.do(add_question, analysis_id, SpinPart.PROBLEM, "And\nweekends?").result()
    assert first.operation is None
    assert first.result == Asked("own_1", SpinPart.PROBLEM, "And weekends?")
    second = store.do(add_question, analysis_id, SpinPart.SITUATION, "Who cleans?").result().result
    assert second.key == "own_2"
    write_answer(store, analysis_id, first.result, "closed")
    assert question(store, prospect, "own_1") == replace(first.result, answer="closed")
    with pytest.raises(Refusal):
        store.do(add_question, analysis_id, SpinPart.PROBLEM, " ").result()


def test_dropping_an_own_question_can_be_undone_with_its_answer(store: Store, prospect: str, analysis_id: str) -> None:
    asked = store.do(add_question, analysis_id, SpinPart.PROBLEM, "And weekends?").result().result
    write_answer(store, analysis_id, asked, "closed")
    store.do(drop_question, analysis_id, asked).result()
    assert sheet(store, prospect).question("own_1") is None
    store.do(undo).result()
    assert question(store, prospect, "own_1").answer == "closed"
    store.do(drop_question, analysis_id, asked).result()
    store.do(add_question, analysis_id, SpinPart.PROBLEM, "And nights?").result()
    store.do(undo).result()
    texts = [one.text for one in sheet(store, prospect).questions if one.own]
    assert texts == ["And weekends?", "And nights?"], "one added meanwhile does not stand in its place"
    with pytest.raises(Refusal, match="yourself"):
        store.do(drop_question, analysis_id, question(store, prospect, "s_since")).result()


def test_a_need_comes_back_as_it_was_written(store: Store, prospect: str, analysis_id: str) -> None:
    key = store.do(add_need, analysis_id, BACKS).result().result
    found = sheet(store, prospect).need(key)
    assert found is not None
    assert (found.words, found.severity, found.effect, found.benefit) == ("sore backs", 4, EFFECT, "ergonomics")
    assert found.effect.euros == 12_960
    store.do(change_need, key, replace(BACKS, kind=NeedKind.EXPLICIT), seen=found.version).result()
    assert sheet(store, prospect).needs[0].kind == NeedKind.EXPLICIT


def test_adding_changing_ranking_and_dropping_a_need_undo_and_redo_step_by_step(
    store: Store, prospect: str, analysis_id: str
) -> None:
    keys = [store.do(add_need, analysis_id, replace(BACKS, words=words)).result().result for words in "abc"]
    states = [need_words(store, prospect)]
    store.do(rank_need, keys[2], -1).result()
    states.append(need_words(store, prospect))
    store.do(
        change_need, keys[0], replace(BACKS, words="a again"), seen=sheet(store, prospect).needs[0].version
    ).result()
    states.append(need_words(store, prospect))
    store.do(drop_need, keys[1]).result()
    states.append(need_words(store, prospect))
    assert states == [["a", "b", "c"], ["a", "c", "b"], ["a again", "c", "b"], ["a again", "c"]]
    for state in reversed(states[:-1]):
        store.do(undo).result()
        assert need_words(store, prospect) == state
    for state in states[1:]:
        store.do(redo).result()
        assert need_words(store, prospect) == state


def test_the_first_need_cannot_rise_and_nothing_is_logged(store: Store, prospect: str, analysis_id: str) -> None:
    key = store.do(add_need, analysis_id, BACKS).result().result
    assert store.do(rank_need, key, -1).result().operation is None
    assert store.do(rank_need, key, 1).result().operation is None


def test_a_second_editor_of_a_need_is_told(store: Store, prospect: str, analysis_id: str) -> None:
    key = store.do(add_need, analysis_id, BACKS).result().result
    store.do(change_need, key, replace(BACKS, words="first"), seen=1).result()
    with pytest.raises(Conflict):
        store.do(change_need, key, replace(BACKS, words="second"), seen=1).result()
    assert need_words(store, prospect) == ["first"]


def test_a_need_that_cannot_be_changes_nothing(store: Store, prospect: str, analysis_id: str) -> None:
    with pytest.raises(Refusal, match="words"):
        store.do(add_need, analysis_id, NeedFacts(words=" ")).result()
    with pytest.raises(NotFound):
        store.do(add_need, "0" * 32, BACKS).result()
    assert need_words(store, prospect) == []


def test_the_summary_question_recalls_the_first_need(store: Store, prospect: str, analysis_id: str) -> None:
    store.do(add_need, analysis_id, replace(BACKS, words="sore {{rep.name}} backs")).result()
    assert "sore {{rep.name}} backs" in question(store, prospect, "n_summary").text


def test_a_decision_maker_among_the_contacts_is_noticed(store: Store, prospect: str) -> None:
    assert not sheet(store, prospect).decider_known
    key = store.do(found_prospect, role=BuyingRole.DECISION_MAKER).result().result
    assert sheet(store, key).decider_known


def test_the_sheet_names_the_next_meeting_else_the_last(store: Store, prospect: str, clock: StillClock) -> None:
    def book(write: Write, uid: str, hours: int, state: MeetingState = MeetingState.AGREED) -> None:
        from datetime import timedelta

        starts = write.now + timedelta(hours=hours)
        ends = starts + timedelta(hours=1)
        write.insert(meeting, organisation_id=prospect, starts_at=starts, ends_at=ends, uid=uid, state=state)

    assert sheet(store, prospect).meeting is None
    for uid, hours in (("a", 48), ("b", 72)):
        store.do(book, uid, hours).result()
    store.do(book, "c", 1, MeetingState.CANCELLED).result()
    found = sheet(store, prospect).meeting
    assert found is not None
    assert (found.day, found.hour) == (26, 10)
    clock.move(days=30)
    found = sheet(store, prospect).meeting
    assert found is not None
    assert found.day == 27
