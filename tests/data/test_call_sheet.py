"""What a call leaves behind besides its outcome, and the sheet the next one begins with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from data.call_sheet import call_sheet
from data.calls import log_call
from data.deals import end_deal
from data.drafts import drafted, keep_draft
from data.followups import add_followup, open_followups
from data.history import undo
from data.model.calendar import Due
from data.model.facts import DealState, Outcome
from data.model.outcome import IN_VAIN, Given
from data.model.refusal import Refusal
from data.model.report import CallReport, Raised, draft_key
from data.store import Store
from data.tables import call, deal, followup, meeting, objection, organisation
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.calling import GIVEN, THURSDAY, a_call, reasons, row_of, waiting
from tests.data.rows import every_row


@pytest.fixture
def report(store: Store, clock: StillClock) -> CallReport:
    found = store.do(a_call).result().result
    store.do(keep_draft, draft_key(found.organisation_id, found.deal_id), {"note": "dog: Rusty"}).result()
    clock.move(minutes=2)
    return replace(found, notes="dog: Rusty")


def test_objections_parts_and_number_are_kept_with_the_call(store: Store, report: CallReport) -> None:
    raised = (Raised("no_budget", report.started_at, 1, 1, True), Raised("not_now", report.started_at))
    told = replace(report, objections=raised, part=2, reached={"introduce": 0, "relevance": 14})
    key = store.do(log_call, told).result().result
    kept = store.ask(row_of, call, key).result()
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
    assert sorted(kind for kind, _due in store.ask(waiting, report).result()) == ["call_back", "retry"]


def test_a_customers_unanswered_call_is_tried_again_as_the_same_call(store: Store, report: CallReport) -> None:
    def won(write: Write) -> str:
        assert report.deal_id
        end_deal(write, report.deal_id, DealState.WON)
        return str(next(row["id"] for row in open_followups(write, report.deal_id) if row["kind"] == "satisfaction"))

    worked = store.do(won).result().result
    before = store.ask(waiting, report).result()
    asked = store.ask(row_of, followup, worked).result()["reason"]
    store.do(log_call, replace(report, followup_id=worked)).result()
    after = store.ask(waiting, report).result()
    assert sorted(kind for kind, _due in after) == sorted(kind for kind, _due in before)
    assert store.ask(row_of, deal, report.deal_id).result()["state"] == "won"
    said = store.ask(reasons, report).result()
    assert any("1 of 6" in text and text.endswith(asked) for text in said)


@pytest.mark.parametrize("outcome", sorted(IN_VAIN))
def test_a_preparation_is_not_done_by_ringing_in_vain(store: Store, report: CallReport, outcome: Outcome) -> None:
    def prepare(write: Write) -> str:
        whom = {"deal_id": report.deal_id, "contact_id": report.contact_id}
        due = Due(date(2026, 12, 1))
        return add_followup(write, "prepare", due, "read up", organisation_id=report.organisation_id, **whom)

    worked = store.do(prepare).result().result
    given = GIVEN.get(outcome, Given())
    store.do(log_call, replace(report, outcome=outcome, given=given, followup_id=worked)).result()
    assert ("prepare", Due(date(2026, 12, 1))) in store.ask(waiting, report).result()


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
    booked = replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED])
    store.do(log_call, booked).result()
    raised = (Raised("no_time", report.started_at),)
    broken = replace(booked, started_at=report.started_at + timedelta(minutes=1), objections=raised)
    with pytest.raises(Refusal, match="taken"):
        store.do(log_call, broken).result()
    assert [store.ask(_count, table).result() for table in (call, objection, meeting)] == [1, 0, 1]
