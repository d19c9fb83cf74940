"""Calls kept: every outcome with all that follows, and undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from data.call_sheet import call_sheet
from data.calls import log_call
from data.drafts import keep_draft
from data.followups import add_followup
from data.history import redo, undo
from data.model.calendar import Due
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.refusal import DoNotCall, Refusal
from data.model.report import CallReport, draft_key
from data.store import Store
from data.tables import deal, followup, phone
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.calling import GIVEN, THURSDAY, a_call, reasons, row_of, waiting
from tests.data.rows import every_row


@pytest.fixture
def report(store: Store, clock: StillClock) -> CallReport:
    found = store.do(a_call).result().result
    store.do(keep_draft, draft_key(found.organisation_id, found.deal_id), {"note": "dog: Rusty"}).result()
    clock.move(minutes=2)
    return replace(found, notes="dog: Rusty")


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_is_kept_and_undo_brings_back_every_row_and_the_notes(
    store: Store, report: CallReport, outcome: Outcome
) -> None:
    before = store.ask(every_row).result()
    done = store.do(log_call, replace(report, outcome=outcome, given=GIVEN.get(outcome, Given()))).result()
    after = store.ask(every_row).result()
    assert [row["outcome"] for row in after["call"]] == [outcome]
    assert after["call"][0]["notes"].startswith("dog: Rusty")
    assert after["draft"] == []
    assert str(done.phrase).startswith("Pöytä Oy: ")
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == after


@pytest.mark.parametrize("outcome", list(Outcome))
def test_the_followup_that_was_worked_is_closed_with_the_outcome(
    store: Store, report: CallReport, outcome: Outcome
) -> None:
    store.do(log_call, replace(report, outcome=outcome, given=GIVEN.get(outcome, Given()))).result()
    worked = store.ask(row_of, followup, report.followup_id).result()
    assert worked["state"] == "done"
    assert worked["result"]


def test_no_answer_is_tried_again_in_a_window_at_another_time_of_day(store: Store, report: CallReport) -> None:
    done = store.do(log_call, report).result()
    assert store.ask(waiting, report).result() == [
        ("retry", Due(date(2026, 11, 24), datetime(2026, 11, 24, 13, tzinfo=UTC)))
    ]
    (reason,) = store.ask(reasons, report).result()
    assert "1 of 6" in reason
    assert str(done.phrase) == "Pöytä Oy: No answer 1/6, retry today 15:00"


def test_the_sixth_try_parks_the_deal_for_three_months_and_it_comes_back(
    store: Store, report: CallReport, clock: StillClock
) -> None:
    for _try in range(6):
        store.do(log_call, replace(report, started_at=clock())).result()
        clock.move(hours=1)
    parked = store.ask(row_of, deal, report.deal_id).result()
    assert (parked["state"], parked["later_until"], parked["reason"]) == ("later", date(2027, 2, 24), "unreachable")
    assert store.ask(waiting, report).result() == [("ask_again", Due(date(2027, 2, 24)))]
    clock.move(days=93)
    store.do(log_call, replace(report, started_at=clock())).result()
    assert store.ask(reasons, report).result()[-1].find("1 of 6") > 0


def test_a_meeting_that_stands_keeps_its_day_though_nobody_answers_before_it(
    store: Store, report: CallReport, clock: StillClock
) -> None:
    ahead = store.office.calendar.exactly(clock() + timedelta(days=2))
    store.do(log_call, replace(report, outcome=Outcome.BOOKED, given=Given(due=ahead))).result()
    for _try in range(6):
        clock.move(hours=1)
        store.do(log_call, replace(report, started_at=clock(), followup_id=None)).result()
    assert store.ask(row_of, deal, report.deal_id).result()["state"] == "later"
    kinds = [kind for kind, _due in store.ask(waiting, report).result()]
    assert sorted(kinds) == ["ask_again", "meeting", "prepare"]


def test_talking_begins_the_count_of_tries_anew(store: Store, report: CallReport, clock: StillClock) -> None:
    for outcome in (Outcome.NO_ANSWER, Outcome.CALL_BACK, Outcome.VOICEMAIL):
        given = Given(due=store.office.calendar.exactly(clock() + timedelta(hours=1)))
        store.do(log_call, replace(report, outcome=outcome, given=given, started_at=clock())).result()
        clock.move(minutes=5)
    (voicemail,) = [reason for reason in store.ask(reasons, report).result() if reason.startswith("Voicemail")]
    assert "try 1 of 6" in voicemail


def test_a_call_back_keeps_the_agreed_minute_on_top_with_the_words_of_the_note(
    store: Store, report: CallReport
) -> None:
    store.do(log_call, replace(report, outcome=Outcome.CALL_BACK, given=GIVEN[Outcome.CALL_BACK])).result()
    assert store.ask(waiting, report).result() == [("call_back", GIVEN[Outcome.CALL_BACK].due)]
    assert store.ask(reasons, report).result() == ["Asked to be called now: dog: Rusty"]


def test_a_wrong_number_is_marked_and_to_be_found(store: Store, report: CallReport) -> None:
    store.do(log_call, replace(report, outcome=Outcome.WRONG_NUMBER)).result()
    assert store.ask(row_of, phone, report.phone_id).result()["bad"]
    assert store.ask(waiting, report).result() == [("find_number", Due(date(2026, 11, 25)))]
    sheet = store.ask(call_sheet, report.organisation_id, report.deal_id).result()
    assert [number.bad for number in sheet.numbers] == [False, True]


def test_a_gatekeepers_hint_is_noted_and_is_the_reason_of_the_next_call(store: Store, report: CallReport) -> None:
    store.do(log_call, replace(report, outcome=Outcome.GATEKEEPER, given=GIVEN[Outcome.GATEKEEPER])).result()
    assert store.ask(reasons, report).result() == ["Hint from the one who answered: Liisa: after 3"]
    assert store.ask(every_row).result()["call"][0]["notes"] == "dog: Rusty\nLiisa: after 3"


def test_a_booking_makes_meeting_and_preparation_and_moves_the_deal(store: Store, report: CallReport) -> None:
    booked = replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED], language="fi")
    done = store.do(log_call, booked).result()
    assert str(done.phrase) == "Pöytä Oy: meeting Thu 26.11. 9:00, deal → Needs analysis"
    rows = store.ask(every_row).result()
    (agreed,) = rows["meeting"]
    assert (agreed["starts_at"], agreed["ends_at"]) == (THURSDAY, THURSDAY + timedelta(hours=1))
    assert (agreed["language"], agreed["place"]) == ("fi", "teidän luonanne")
    assert store.ask(row_of, deal, report.deal_id).result()["stage"] == "needs"
    open_ones = [row for row in rows["followup"] if row["state"] == "open"]
    assert sorted((row["kind"], row["due_on"], row["meeting_id"]) for row in open_ones) == [
        ("meeting", date(2026, 11, 26), agreed["id"]),
        ("prepare", date(2026, 11, 25), agreed["id"]),
    ]


def test_a_taken_or_past_time_is_refused_and_nothing_is_kept(store: Store, report: CallReport) -> None:
    booked = replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED])
    store.do(log_call, replace(booked, started_at=report.started_at - timedelta(hours=1))).result()
    before = store.ask(every_row).result()
    inside = store.office.calendar.exactly(THURSDAY + timedelta(minutes=30))
    with pytest.raises(Refusal, match=r"taken: you meet Pöytä Oy Thu 26\.11\. 9:00"):
        store.do(log_call, replace(booked, given=Given(due=inside))).result()
    gone = store.office.calendar.exactly(THURSDAY - timedelta(days=4))
    with pytest.raises(Refusal, match="passed"):
        store.do(log_call, replace(booked, given=Given(due=gone))).result()
    with pytest.raises(Refusal, match="reason"):
        store.do(log_call, replace(report, outcome=Outcome.NO)).result()
    assert store.ask(every_row).result() == before


def test_a_slot_that_is_taken_is_not_proposed_again(store: Store, report: CallReport) -> None:
    sheet = store.ask(call_sheet, report.organisation_id, report.deal_id).result()
    due = store.office.calendar.exactly(sheet.slots[0])
    store.do(log_call, replace(report, outcome=Outcome.BOOKED, given=Given(due=due))).result()
    assert sheet.slots[0] not in store.ask(call_sheet, report.organisation_id, report.deal_id).result().slots


def test_later_parks_with_one_followup_on_the_day_given(store: Store, report: CallReport) -> None:
    done = store.do(log_call, replace(report, outcome=Outcome.LATER, given=GIVEN[Outcome.LATER])).result()
    assert store.ask(waiting, report).result() == [("ask_again", Due(date(2027, 2, 24)))]
    parked = store.ask(row_of, deal, report.deal_id).result()
    assert (parked["state"], parked["reason"], parked["reason_words"]) == ("later", "budget_round", "dog: Rusty")
    assert str(done.phrase) == "Pöytä Oy: Later, parked until Wed 24.2."


@pytest.mark.parametrize(("reason", "asked_again"), [("no_budget", 1), ("closed_down", 0)])
def test_a_no_loses_the_deal_and_asks_again_once_if_the_reason_allows(
    store: Store, report: CallReport, reason: str, asked_again: int
) -> None:
    store.do(log_call, replace(report, outcome=Outcome.NO, given=Given(reason=reason))).result()
    assert store.ask(row_of, deal, report.deal_id).result()["state"] == "lost"
    assert [kind for kind, _due in store.ask(waiting, report).result()] == ["ask_again"] * asked_again


def test_a_lost_deal_calls_its_meeting_off(store: Store, report: CallReport) -> None:
    store.do(log_call, replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED])).result()
    again = replace(report, started_at=report.started_at + timedelta(minutes=1))
    store.do(log_call, replace(again, outcome=Outcome.NO, given=GIVEN[Outcome.NO])).result()
    assert [row["state"] for row in store.ask(every_row).result()["meeting"]] == ["cancelled"]


@pytest.mark.parametrize("whole", [False, True])
def test_do_not_call_ends_every_call_there_and_refuses_every_path(
    store: Store, report: CallReport, whole: bool
) -> None:
    def other(write: Write) -> None:
        ahead, words = Due(date(2026, 12, 1)), {"organisation_id": report.organisation_id, "deal_id": None}
        add_followup(write, "call_back", ahead, "said so", contact_id=report.contact_id, **words)  # type: ignore[arg-type]
        add_followup(write, "research", ahead, "web site", contact_id=report.contact_id, **words)  # type: ignore[arg-type]

    store.do(other).result()
    store.do(log_call, replace(report, outcome=Outcome.DO_NOT_CALL, given=Given(whole=whole))).result()
    rows = store.ask(every_row).result()
    assert rows["contact"][0]["do_not_contact"] is not whole
    assert rows["organisation"][0]["do_not_call"] is whole
    assert [row["kind"] for row in rows["followup"] if row["state"] == "open"] == ["research"]
    assert store.ask(row_of, deal, report.deal_id).result()["reason"] == "do_not_call"
    with pytest.raises(DoNotCall, match="asked not to be called"):
        store.do(log_call, report).result()
    for path in ((report.deal_id, report.contact_id), (report.deal_id, None)):
        with pytest.raises(DoNotCall):
            store.ask(call_sheet, report.organisation_id, *path).result()
