"""Lines of a call's note in the needs analysis: added once, taken back with the call, never a typed word lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.analyses import analysis_sheet, start_analysis
from data.answers import drop_question, save_answer
from data.calls import log_call
from data.history import redo, undo
from data.model.facts import Outcome, SpinPart
from data.model.needs import Asked, NeedFacts, Sheet
from data.model.report import CallReport
from data.needs import add_need
from data.store import Store
from data.tables import contact
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.calling import a_call
from tests.data.rows import every_row

NOTE = "s: 120 people\nlikes dogs\nP: sore backs\n n : fewer sick days"


@pytest.fixture
def report(store: Store, clock: StillClock) -> CallReport:
    found = store.do(a_call).result().result
    clock.move(minutes=2)
    return replace(found, notes=NOTE)


def sheet(store: Store, report: CallReport) -> Sheet:
    return store.ask(analysis_sheet, report.organisation_id, report.deal_id).result()


def noted(store: Store, report: CallReport) -> list[tuple[SpinPart, str]]:
    return [(one.part, one.answer) for one in sheet(store, report).questions if one.own]


def one_noted(store: Store, report: CallReport, answer: str) -> Asked:
    return next(one for one in sheet(store, report).questions if one.answer == answer)


def type_on(store: Store, report: CallReport, asked: Asked, text: str) -> None:
    key = store.do(start_analysis, report.organisation_id, report.deal_id).result().result
    store.do(save_answer, key, asked, text, seen=asked.answer).result()


ALL = [
    (SpinPart.SITUATION, "120 people"),
    (SpinPart.PROBLEM, "sore backs"),
    (SpinPart.NEED_PAYOFF, "fewer sick days"),
]


def test_marked_lines_stand_in_their_part_of_the_analysis_and_in_the_note(store: Store, report: CallReport) -> None:
    before = store.ask(every_row).result()
    done = store.do(log_call, report).result()
    assert str(done.phrase).endswith(", 3 lines to the needs")
    assert noted(store, report) == ALL
    assert one_noted(store, report, "sore backs").text == "Noted on the phone, 24.11.2026"
    kept = store.ask(every_row).result()
    assert kept["call"][0]["notes"] == NOTE
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == kept


def test_a_finnish_speaker_s_analysis_says_it_in_finnish(store: Store, report: CallReport) -> None:
    def speak(write: Write) -> None:
        write.update(contact, str(report.contact_id), language="fi")

    store.do(speak).result()
    store.do(log_call, report).result()
    assert one_noted(store, report, "sore backs").text == "Kirjattu puhelimessa 24.11.2026"


def test_a_note_without_marks_begins_no_analysis(store: Store, report: CallReport) -> None:
    store.do(log_call, replace(report, notes="likes dogs")).result()
    assert sheet(store, report).analysis_id is None


def test_the_same_words_of_a_second_call_are_not_added_again(
    store: Store, report: CallReport, clock: StillClock
) -> None:
    store.do(log_call, report).result()
    clock.move(days=1)
    done = store.do(log_call, replace(report, started_at=clock(), notes="p: Sore  backs\ni: overtime")).result()
    assert str(done.phrase).endswith(", 1 line to the needs")
    assert set(noted(store, report)) == {*ALL, (SpinPart.IMPLICATION, "overtime")}
    assert len(noted(store, report)) == 4


def test_what_was_typed_on_stays_when_the_call_is_taken_back_and_is_not_doubled_by_redo(
    store: Store, report: CallReport, clock: StillClock
) -> None:
    store.do(log_call, report).result()
    clock.move(minutes=5)
    type_on(store, report, one_noted(store, report, "sore backs"), "sore backs and necks")
    store.do(undo).result()
    assert noted(store, report) == [(SpinPart.PROBLEM, "sore backs and necks")]
    for _time in range(2):
        store.do(redo).result()
        assert set(noted(store, report)) == {ALL[0], (SpinPart.PROBLEM, "sore backs and necks"), ALL[2]}
        store.do(undo).result()
        assert noted(store, report) == [(SpinPart.PROBLEM, "sore backs and necks")]


def test_an_analysis_in_which_somebody_wrote_stays(store: Store, report: CallReport, clock: StillClock) -> None:
    store.do(log_call, report).result()
    clock.move(minutes=5)
    since = sheet(store, report).question("s_since")
    assert since
    type_on(store, report, since, "ten years")
    store.do(undo).result()
    assert noted(store, report) == []
    found = sheet(store, report).question("s_since")
    assert found
    assert found.answer == "ten years"


def test_an_analysis_begun_by_hand_after_undo_takes_what_redo_brings_back(
    store: Store, report: CallReport, clock: StillClock
) -> None:
    store.do(log_call, report).result()
    key = sheet(store, report).analysis_id
    assert key
    store.do(add_need, key, NeedFacts(words="sore backs")).result()
    store.do(undo).result()
    store.do(undo).result()
    assert sheet(store, report).analysis_id is None
    clock.move(minutes=5)
    since = sheet(store, report).question("s_since")
    assert since
    type_on(store, report, since, "ten years")
    store.do(redo).result()
    store.do(redo).result()
    assert noted(store, report) == ALL
    assert [need.words for need in sheet(store, report).needs] == ["sore backs"]
    store.do(undo).result()
    store.do(undo).result()
    found = sheet(store, report).question("s_since")
    assert found
    assert found.answer == "ten years"


def test_an_analysis_that_was_there_keeps_its_answers_and_gets_the_lines(
    store: Store, report: CallReport, clock: StillClock
) -> None:
    since = sheet(store, report).question("s_since")
    assert since
    type_on(store, report, since, "ten years")
    before = store.ask(every_row).result()
    clock.move(minutes=1)
    store.do(log_call, report).result()
    assert set(noted(store, report)) == set(ALL)
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_a_line_that_the_rep_dropped_comes_again_with_a_later_call(
    store: Store, report: CallReport, clock: StillClock
) -> None:
    store.do(log_call, report).result()
    key = sheet(store, report).analysis_id
    assert key
    store.do(drop_question, key, one_noted(store, report, "sore backs")).result()
    assert (SpinPart.PROBLEM, "sore backs") not in noted(store, report)
    clock.move(days=1)
    later = replace(report, started_at=clock(), notes="p: sore backs", outcome=Outcome.VOICEMAIL)
    store.do(log_call, later).result()
    assert (SpinPart.PROBLEM, "sore backs") in noted(store, report)
