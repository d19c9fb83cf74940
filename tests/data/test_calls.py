"""Calls kept: every outcome with all that follows, and undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from data.call_sheet import call_sheet
from data.calls import log_call
from data.deals import end_deal, enter_stage, open_deal
from data.drafts import drafted, keep_draft
from data.followups import add_followup, open_followups
from data.history import redo, undo
from data.model.calendar import Due
from data.model.facts import DealState, Outcome
from data.model.outcome import Given
from data.model.refusal import DoNotCall, Refusal
from data.model.report import CallReport, Raised, draft_key
from data.store import Store
from data.tables import call, contact, deal, followup, meeting, objection, organisation, phone
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.rows import every_row

THURSDAY = datetime(2026, 11, 26, 7, tzinfo=UTC)


def _prospect(write: Write, **values: Any) -> CallReport:
    """Pöytä Oy with Anna, two numbers and a deal in Contacting; the report of an unanswered call to her."""
    house = {"name": "Pöytä Oy", "search_key": "pöytä oy", "segment": "company", "tags": [], "city": "Tampere"}
    org = write.insert(organisation, **{**house, "source": "the fair in Tampere", "sourced_on": date(2026, 10, 1)})
    anna = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä", **values)
    own = {"organisation_id": org, "contact_id": anna, "e164": "+358405550101", "typed": "040 555 0101"}
    number = write.insert(phone, **own)
    write.insert(phone, organisation_id=org, e164="+35835550102", typed="03 555 0102", contact_id=None)
    key = open_deal(write, org, contact_id=anna)
    enter_stage(write, key, "contacting")
    worked = open_followups(write, key)[0]["id"]
    return CallReport(
        org,
        Outcome.NO_ANSWER,
        write.now,
        deal_id=key,
        contact_id=anna,
        followup_id=worked,
        phone_id=number,
        script="opener",
    )


@pytest.fixture
def report(store: Store, clock: StillClock) -> CallReport:
    found = store.do(_prospect).result().result
    store.do(keep_draft, draft_key(found.organisation_id, found.deal_id), {"note": "dog: Rusty"}).result()
    clock.move(minutes=2)
    return replace(found, notes="dog: Rusty")


def _open(read: Read, report: CallReport) -> list[tuple[str, Due]]:
    assert report.deal_id
    return [(row["kind"], Due(row["due_on"], row["due_at"])) for row in open_followups(read, report.deal_id)]


def _row(read: Read, table: Any, key: str | None) -> dict[str, Any]:
    assert key
    return dict(read.row(table, key))


def _reasons(read: Read, report: CallReport) -> list[str]:
    assert report.deal_id
    return [row["reason"] for row in open_followups(read, report.deal_id)]


GIVEN = {
    Outcome.GATEKEEPER: Given(
        due=Due(date(2026, 11, 25), datetime(2026, 11, 25, 13, tzinfo=UTC)), hint="Liisa: after 3"
    ),
    Outcome.CALL_BACK: Given(due=Due(date(2026, 11, 24), datetime(2026, 11, 24, 13, 15, tzinfo=UTC))),
    Outcome.BOOKED: Given(due=Due(date(2026, 11, 26), THURSDAY)),
    Outcome.LATER: Given(due=Due(date(2027, 2, 24)), reason="budget_round"),
    Outcome.NO: Given(reason="no_budget"),
}


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
    worked = store.ask(_row, followup, report.followup_id).result()
    assert worked["state"] == "done"
    assert worked["result"]


def test_no_answer_is_tried_again_in_a_window_at_another_time_of_day(store: Store, report: CallReport) -> None:
    done = store.do(log_call, report).result()
    assert store.ask(_open, report).result() == [
        ("retry", Due(date(2026, 11, 24), datetime(2026, 11, 24, 13, tzinfo=UTC)))
    ]
    (reason,) = store.ask(_reasons, report).result()
    assert "1 of 6" in reason
    assert str(done.phrase) == "Pöytä Oy: No answer 1/6, retry today 15:00"


def test_the_sixth_try_parks_the_deal_for_three_months_and_it_comes_back(
    store: Store, report: CallReport, clock: StillClock
) -> None:
    for _try in range(6):
        store.do(log_call, replace(report, started_at=clock())).result()
        clock.move(hours=1)
    parked = store.ask(_row, deal, report.deal_id).result()
    assert (parked["state"], parked["later_until"], parked["reason"]) == ("later", date(2027, 2, 24), "unreachable")
    assert store.ask(_open, report).result() == [("ask_again", Due(date(2027, 2, 24)))]
    clock.move(days=93)
    store.do(log_call, replace(report, started_at=clock())).result()
    assert store.ask(_reasons, report).result()[-1].find("1 of 6") > 0


def test_talking_begins_the_count_of_tries_anew(store: Store, report: CallReport, clock: StillClock) -> None:
    for outcome in (Outcome.NO_ANSWER, Outcome.CALL_BACK, Outcome.VOICEMAIL):
        given = Given(due=store.office.calendar.exactly(clock() + timedelta(hours=1)))
        store.do(log_call, replace(report, outcome=outcome, given=given, started_at=clock())).result()
        clock.move(minutes=5)
    (voicemail,) = [reason for reason in store.ask(_reasons, report).result() if reason.startswith("Voicemail")]
    assert "try 1 of 6" in voicemail


def test_a_call_back_keeps_the_agreed_minute_on_top_with_the_words_of_the_note(
    store: Store, report: CallReport
) -> None:
    store.do(log_call, replace(report, outcome=Outcome.CALL_BACK, given=GIVEN[Outcome.CALL_BACK])).result()
    assert store.ask(_open, report).result() == [("call_back", GIVEN[Outcome.CALL_BACK].due)]
    assert store.ask(_reasons, report).result() == ["Asked to be called now: dog: Rusty"]


def test_a_wrong_number_is_marked_and_to_be_found(store: Store, report: CallReport) -> None:
    store.do(log_call, replace(report, outcome=Outcome.WRONG_NUMBER)).result()
    assert store.ask(_row, phone, report.phone_id).result()["bad"]
    assert store.ask(_open, report).result() == [("find_number", Due(date(2026, 11, 25)))]
    sheet = store.ask(call_sheet, report.organisation_id, report.deal_id).result()
    assert [number.bad for number in sheet.numbers] == [False, True]


def test_a_gatekeepers_hint_is_noted_and_is_the_reason_of_the_next_call(store: Store, report: CallReport) -> None:
    store.do(log_call, replace(report, outcome=Outcome.GATEKEEPER, given=GIVEN[Outcome.GATEKEEPER])).result()
    assert store.ask(_reasons, report).result() == ["Hint from the one who answered: Liisa: after 3"]
    assert store.ask(every_row).result()["call"][0]["notes"] == "dog: Rusty\nLiisa: after 3"


def test_a_booking_makes_meeting_and_preparation_and_moves_the_deal(store: Store, report: CallReport) -> None:
    booked = replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED], language="fi")
    done = store.do(log_call, booked).result()
    assert str(done.phrase) == "Pöytä Oy: meeting Thu 26.11. 9:00, deal → Needs analysis"
    rows = store.ask(every_row).result()
    (agreed,) = rows["meeting"]
    assert (agreed["starts_at"], agreed["ends_at"]) == (THURSDAY, THURSDAY + timedelta(hours=1))
    assert (agreed["language"], agreed["place"]) == ("fi", "teidän luonanne")
    assert store.ask(_row, deal, report.deal_id).result()["stage"] == "needs"
    waiting = [row for row in rows["followup"] if row["state"] == "open"]
    assert sorted((row["kind"], row["due_on"], row["meeting_id"]) for row in waiting) == [
        ("meeting", date(2026, 11, 26), agreed["id"]),
        ("prepare", date(2026, 11, 25), agreed["id"]),
    ]


def test_a_taken_or_past_time_is_refused_and_nothing_is_kept(store: Store, report: CallReport) -> None:
    booked = replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED])
    store.do(log_call, booked).result()
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
    assert store.ask(_open, report).result() == [("ask_again", Due(date(2027, 2, 24)))]
    parked = store.ask(_row, deal, report.deal_id).result()
    assert (parked["state"], parked["reason"], parked["reason_words"]) == ("later", "budget_round", "dog: Rusty")
    assert str(done.phrase) == "Pöytä Oy: Later, parked until Wed 24.2."


@pytest.mark.parametrize(("reason", "asked_again"), [("no_budget", 1), ("closed_down", 0)])
def test_a_no_loses_the_deal_and_asks_again_once_if_the_reason_allows(
    store: Store, report: CallReport, reason: str, asked_again: int
) -> None:
    store.do(log_call, replace(report, outcome=Outcome.NO, given=Given(reason=reason))).result()
    assert store.ask(_row, deal, report.deal_id).result()["state"] == "lost"
    assert [kind for kind, _due in store.ask(_open, report).result()] == ["ask_again"] * asked_again


def test_a_lost_deal_calls_its_meeting_off(store: Store, report: CallReport) -> None:
    store.do(log_call, replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED])).result()
    store.do(log_call, replace(report, outcome=Outcome.NO, given=GIVEN[Outcome.NO])).result()
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
    assert store.ask(_row, deal, report.deal_id).result()["reason"] == "do_not_call"
    with pytest.raises(DoNotCall, match="asked not to be called"):
        store.do(log_call, report).result()
    for path in ((report.deal_id, report.contact_id), (report.deal_id, None)):
        with pytest.raises(DoNotCall):
            store.ask(call_sheet, report.organisation_id, *path).result()


def test_objections_parts_and_number_are_kept_with_the_call(store: Store, report: CallReport) -> None:
    raised = (Raised("no_budget", report.started_at, 1, 1, True), Raised("not_now", report.started_at))
    told = replace(report, objections=raised, part=2, reached={"introduce": 0, "relevance": 14})
    key = store.do(log_call, told).result().result
    kept = store.ask(_row, call, key).result()
    assert (kept["phone"], kept["part"], kept["reached"]) == ("+358405550101", 2, {"introduce": 0, "relevance": 14})
    assert kept["script_version"] == store.office.playbook.version
    rows = store.ask(every_row).result()["objection"]
    assert {(row["kind"], row["variant"], row["overcome"]) for row in rows} == {
        ("no_budget", 1, True),
        ("not_now", 0, None),
    }
    met = store.ask(call_sheet, report.organisation_id, report.deal_id).result().met
    assert {(found.kind, found.overcome) for found in met} == {("no_budget", True), ("not_now", None)}


def test_an_agreed_call_survives_an_unanswered_one_but_other_calls_do_not(store: Store, report: CallReport) -> None:
    def two_more(write: Write) -> None:
        for kind, due in (("ask_again", Due(date(2026, 12, 1))), ("call_back", Due(date(2026, 12, 2), THURSDAY))):
            words = {"organisation_id": report.organisation_id, "deal_id": report.deal_id}
            add_followup(write, kind, due, "why", contact_id=report.contact_id, **words)  # type: ignore[arg-type]

    store.do(two_more).result()
    store.do(log_call, report).result()
    assert sorted(kind for kind, _due in store.ask(_open, report).result()) == ["call_back", "retry"]


def test_a_customers_unanswered_call_is_tried_again_as_the_same_call(store: Store, report: CallReport) -> None:
    def won(write: Write) -> str:
        assert report.deal_id
        end_deal(write, report.deal_id, DealState.WON)
        return str(next(row["id"] for row in open_followups(write, report.deal_id) if row["kind"] == "satisfaction"))

    worked = store.do(won).result().result
    before = store.ask(_open, report).result()
    asked = store.ask(_row, followup, worked).result()["reason"]
    store.do(log_call, replace(report, followup_id=worked)).result()
    after = store.ask(_open, report).result()
    assert sorted(kind for kind, _due in after) == sorted(kind for kind, _due in before)
    assert store.ask(_row, deal, report.deal_id).result()["state"] == "won"
    reasons = store.ask(_reasons, report).result()
    assert any("1 of 6" in text and text.endswith(asked) for text in reasons)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_call_about_no_deal_to_nobody_in_particular_works(store: Store, report: CallReport, outcome: Outcome) -> None:
    given = GIVEN.get(outcome, Given())
    bare = CallReport(report.organisation_id, outcome, report.started_at, given=given, script="opener")
    before = store.ask(every_row).result()
    store.do(log_call, bare).result()
    assert store.ask(every_row).result()["call"][0]["deal_id"] is None
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_the_sheet_tells_why_and_what_was_said_last(store: Store, report: CallReport, clock: StillClock) -> None:
    store.do(log_call, report).result()
    clock.move(hours=5)
    sheet = store.ask(call_sheet, report.organisation_id, report.deal_id).result()
    assert sheet.contact == "Anna Mäkelä"
    assert [number.shown for number in sheet.numbers] == ["040 555 0101", "03 555 0102"]
    assert "1 of 6" in sheet.reason
    assert (sheet.tries, sheet.facts["attempt"], sheet.facts["contact.first"]) == (1, "2", "Anna")
    assert [(touch.what, touch.words) for touch in sheet.touches] == [("No answer", "dog: Rusty")]
    assert sheet.window_until == time(17)
    assert (sheet.source, sheet.sourced_on) == ("the fair in Tampere", date(2026, 10, 1))
    assert sheet.script == "opener"
    assert len(sheet.slots) == 2


def test_a_house_without_people_or_numbers_can_still_be_prepared(store: Store) -> None:
    def empty(write: Write) -> str:
        return write.insert(organisation, name="X", search_key="x", segment="gone", tags=[])

    org = store.do(empty).result().result
    sheet = store.ask(call_sheet, org).result()
    assert (sheet.contact, sheet.numbers, sheet.touches, sheet.reason) == ("", (), (), "")
    assert sheet.segment == "company"


def test_an_interrupted_call_is_on_the_sheet(store: Store, report: CallReport) -> None:
    sheet = store.ask(call_sheet, report.organisation_id, report.deal_id).result()
    assert sheet.draft == {"note": "dog: Rusty"}
    store.do(log_call, report).result()
    assert store.ask(drafted, draft_key(report.organisation_id, report.deal_id)).result() is None


def _count(read: Read, table: Any) -> int:
    return len(read.all(select(table)))


def test_nothing_is_kept_when_a_step_fails(store: Store, report: CallReport) -> None:
    broken = replace(report, phone_id="0" * 32)
    with pytest.raises(Refusal):
        store.do(log_call, broken).result()
    assert [store.ask(_count, table).result() for table in (call, objection, meeting)] == [0, 0, 0]
