"""Asks kept: every answer with all that follows from it, and undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from data.ask_sheet import ask_sheet
from data.asks import record_ask
from data.bargaining import ask, quote
from data.booking import agree_meeting
from data.call_sheet import call_sheet
from data.deals import end_deal
from data.drafts import drafted, keep_draft
from data.history import redo, undo
from data.model.asking import AskReport, ask_key
from data.model.calendar import Due
from data.model.facts import DealState, Decision, MeetingPurpose
from data.model.refusal import DoNotCall, Refusal
from data.model.report import Raised
from data.quotes import new_quote
from data.store import Store
from data.tables import deal, meeting, objection, organisation
from data.terms import DealTerms, edit_deal
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.asks_told import asks_of
from tests.data.closing import planned, quoted, ripe, rows
from tests.data.rows import every_row

MONDAY = Due(date(2026, 11, 30), datetime(2026, 11, 30, 7, tzinfo=UTC))


@pytest.fixture
def report(store: Store) -> AskReport:
    org, key = store.do(ripe).result().result
    given = quoted(store, key)
    raised = (Raised("too_expensive", store.office.clock(), 1, overcome=False),)
    return AskReport(
        organisation_id=org,
        deal_id=key,
        quote_id=given,
        question="Shall we start?",
        first=Decision.NO,
        answer=Decision.NO,
        objections=raised,
        recalled=("sick_days",),
    )


ANSWERS: list[dict[str, Any]] = [
    {"answer": Decision.YES, "option": "whole"},
    {"answer": Decision.YES},
    {"answer": Decision.SMALLER, "option": "half_price_month", "smaller": True},
    {"answer": Decision.NOT_YET, "again": MONDAY, "reason_words": "the board meets on Friday"},
    {"state": DealState.LATER, "later_until": date(2027, 2, 24), "reason": "budget_round", "smaller": False},
    {"state": DealState.LOST, "reason": "no_budget"},
    {},
]


@pytest.mark.parametrize("said", ANSWERS, ids=["yes", "yes-bare", "smaller", "not-yet", "later", "lost", "left"])
def test_every_answer_is_kept_and_undo_brings_back_every_row(
    store: Store, report: AskReport, said: dict[str, Any]
) -> None:
    store.do(keep_draft, ask_key(report.deal_id), {"step": "end"}).result()
    before = store.ask(every_row).result()
    done = store.do(record_ask, replace(report, **said)).result()
    after = store.ask(every_row).result()
    (kept,) = after["ask"]
    assert (kept["first"], kept["question"], kept["recalled"]) == ("no", "Shall we start?", ["sick_days"])
    assert [(row["ask_id"], row["kind"], row["variant"]) for row in after["objection"]] == [
        (kept["id"], "too_expensive", 1)
    ]
    assert after["draft"] == []
    assert str(done.phrase).startswith("Pöytä Oy: asked: ")
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == after


def test_a_yes_accepts_the_option_and_leads_to_the_agreement(store: Store, report: AskReport) -> None:
    done = store.do(record_ask, replace(report, answer=Decision.YES, option="whole")).result()
    found = store.ask(lambda read: read.row(deal, report.deal_id)).result()
    assert (found["stage"], found["state"]) == ("agreement", "open")
    assert found["value_cents"] == 48 * 7 * 12 * 100
    assert [(row["state"], row["accepted"]) for row in store.ask(rows, quote).result()] == [("accepted", "whole")]
    kinds = [kind for kind, _reason, _agreed in store.ask(planned, report.deal_id).result()]
    assert "agreement" in kinds
    assert "decision" not in kinds
    assert "yes" in str(done.phrase)
    assert "deal → Agreement" in str(done.phrase)


def test_a_smaller_start_the_quote_has_not_becomes_its_next_version_and_is_accepted(
    store: Store, report: AskReport
) -> None:
    store.do(record_ask, replace(report, answer=Decision.SMALLER, option="half_price_month", smaller=True)).result()
    versions = sorted(store.ask(rows, quote).result(), key=lambda row: row["number"])
    assert [(row["number"], row["state"], row["accepted"]) for row in versions] == [
        (1, "replaced", None),
        (2, "accepted", "half_price_month"),
    ]
    found = store.ask(lambda read: read.row(deal, report.deal_id)).result()
    assert (found["stage"], found["value_cents"]) == ("agreement", 48 * 7 * 100 // 2)
    (made,) = store.ask(asks_of, report.deal_id).result()
    assert (made.answer, made.smaller, made.first) == (Decision.SMALLER, True, Decision.NO)


def test_a_smaller_start_does_not_take_the_number_of_a_draft_begun_meanwhile(store: Store, report: AskReport) -> None:
    store.do(new_quote, report.deal_id).result()
    store.do(record_ask, replace(report, answer=Decision.SMALLER, option="half_price_month", smaller=True)).result()
    versions = sorted((row["number"], row["state"]) for row in store.ask(rows, quote).result())
    assert versions == [(1, "replaced"), (2, "replaced"), (3, "accepted")]


def test_not_yet_plans_the_time_agreed_with_its_reason_and_the_deal_stays(store: Store, report: AskReport) -> None:
    done = store.do(record_ask, replace(report, **ANSWERS[3])).result()
    waiting = store.ask(planned, report.deal_id).result()
    assert ("decision", "the board meets on Friday", True) in waiting
    assert [kind for kind, _reason, _agreed in waiting].count("decision") == 1
    assert store.ask(lambda read: read.row(deal, report.deal_id)).result()["stage"] == "closing"
    assert "decision Mon 30.11. 9:00" in str(done.phrase)


def test_a_day_alone_is_agreed_too(store: Store, report: AskReport) -> None:
    day = Due(date(2026, 12, 1))
    store.do(record_ask, replace(report, answer=Decision.NOT_YET, again=day, reason_words="they count")).result()
    assert ("decision", "they count", True) in store.ask(planned, report.deal_id).result()


def test_a_no_for_now_parks_the_deal_until_the_day_given(store: Store, report: AskReport) -> None:
    store.do(record_ask, replace(report, **ANSWERS[4])).result()
    found = store.ask(lambda read: read.row(deal, report.deal_id)).result()
    assert (found["state"], found["later_until"], found["reason"]) == ("later", date(2027, 2, 24), "budget_round")
    assert [kind for kind, _reason, _agreed in store.ask(planned, report.deal_id).result()] == ["ask_again"]
    (made,) = store.ask(asks_of, report.deal_id).result()
    assert (made.reason, made.recalled) == ("Waits for the budget", ("Fewer sick days",))


def test_a_no_for_good_loses_the_deal_and_declines_the_quote(store: Store, report: AskReport) -> None:
    store.do(record_ask, replace(report, **ANSWERS[5])).result()
    assert store.ask(lambda read: read.row(deal, report.deal_id)).result()["state"] == "lost"
    assert [row["state"] for row in store.ask(rows, quote).result()] == ["declined"]


def test_a_no_that_is_left_as_it_is_leaves_the_plan_as_it_is(store: Store, report: AskReport) -> None:
    before = store.ask(planned, report.deal_id).result()
    store.do(record_ask, report).result()
    assert store.ask(planned, report.deal_id).result() == before


def test_the_decision_meeting_in_which_it_is_asked_was_held_and_later_ones_are_called_off(
    store: Store, report: AskReport, clock: StillClock
) -> None:
    for days, purpose in ((1, MeetingPurpose.DECISION), (2, MeetingPurpose.TALK)):
        start = clock() + timedelta(days=days)
        store.do(agree_meeting, report.organisation_id, report.deal_id, None, start, purpose=purpose).result()
    clock.move(days=1, minutes=20)
    store.do(record_ask, replace(report, **ANSWERS[5])).result()
    held = sorted((row["purpose"], row["state"]) for row in store.ask(rows, meeting).result())
    assert held == [("decision", "held"), ("talk", "cancelled")]


def test_what_was_objected_then_is_recalled_before_the_next_call(store: Store, report: AskReport) -> None:
    store.do(record_ask, report).result()
    sheet = store.ask(call_sheet, report.organisation_id, report.deal_id).result()
    assert [(met.kind, met.overcome) for met in sheet.met] == [("too_expensive", False)]
    (made,) = store.ask(asks_of, report.deal_id).result()
    assert made.objections == sheet.met


def test_the_sheet_has_the_words_the_options_the_smaller_starts_and_the_strongest_benefits(
    store: Store, report: AskReport
) -> None:
    sheet = store.ask(ask_sheet, report.organisation_id).result()
    assert (sheet.deal_id, sheet.words.question, sheet.language) == (report.deal_id, "Shall we start?", "en")
    assert [offer.key for offer in sheet.options] == ["whole"]
    assert sheet.options[0].price.replace("\u00a0", " ") == "4 032 € excl. VAT"
    assert {"half_price_month"} <= {offer.key for offer in sheet.starts}
    assert all(offer.price for offer in sheet.starts)
    assert [slide.key for slide in sheet.recalls] == ["sick_days", "wider_service", "commitment"]
    store.do(keep_draft, ask_key(report.deal_id), {"step": "why"}).result()
    again = store.ask(ask_sheet, report.organisation_id, report.deal_id).result()
    assert again.draft == {"step": "why"}


def test_a_public_buyer_over_the_threshold_is_not_simply_asked(store: Store) -> None:
    org, key = store.do(ripe, "municipality").result().result
    store.do(edit_deal, key, DealTerms(title="", value_cents=9_000_000, contact_id=None)).result()
    sheet = store.ask(ask_sheet, org, key).result()
    assert sheet.barred
    report = AskReport(organisation_id=org, deal_id=key, question="?", first=Decision.YES, answer=Decision.YES)
    with pytest.raises(Refusal) as refused:
        store.do(record_ask, report).result()
    assert str(refused.value) == sheet.barred
    assert store.ask(rows, ask).result() == []


def test_nobody_who_said_not_to_is_called_about_it_again(store: Store, report: AskReport) -> None:
    def bar(write: Write) -> None:
        write.update(organisation, report.organisation_id, do_not_call=True)

    store.do(bar).result()
    with pytest.raises(DoNotCall):
        store.do(record_ask, replace(report, answer=Decision.NOT_YET, again=MONDAY, reason_words="so")).result()
    assert store.ask(rows, objection).result() == []


def test_without_a_deal_or_after_a_yes_there_is_nothing_to_ask(store: Store, report: AskReport) -> None:
    store.do(end_deal, report.deal_id, DealState.WON).result()
    with pytest.raises(Refusal, match="said yes already"):
        store.ask(ask_sheet, report.organisation_id, report.deal_id).result()
    with pytest.raises(Refusal, match="said yes already"):
        store.do(record_ask, replace(report, answer=Decision.YES)).result()
    house = {"name": "Tyhjä Oy", "search_key": "tyhjä oy", "segment": "company", "tags": []}
    alone = store.do(lambda write: write.insert(organisation, **house)).result().result
    with pytest.raises(Refusal, match="no deal"):
        store.ask(ask_sheet, alone).result()
    with pytest.raises(Refusal, match="no longer"):
        store.do(record_ask, replace(report, deal_id="gone", answer=Decision.YES)).result()


def test_a_parked_deal_comes_back_even_where_the_playbook_has_no_rule_for_it(store: Store, report: AskReport) -> None:
    office = store.office
    store.office = replace(office, playbook=office.playbook.model_copy(update={"cadences": []}))
    store.do(record_ask, replace(report, **ANSWERS[4])).result()
    (waiting,) = store.ask(planned, report.deal_id).result()
    assert waiting[1] == "Parked until now: is the time right?"


def test_a_playbook_without_a_stage_for_agreements_leaves_the_deal_where_it_is(store: Store, report: AskReport) -> None:
    office = store.office
    stages = [stage for stage in office.playbook.stages if stage.key != "agreement"]
    store.office = replace(office, playbook=office.playbook.model_copy(update={"stages": stages}))
    store.do(record_ask, replace(report, answer=Decision.YES)).result()
    assert store.ask(lambda read: read.row(deal, report.deal_id)).result()["stage"] == "closing"
    assert store.ask(drafted, ask_key(report.deal_id)).result() is None
    store.do(end_deal, report.deal_id, DealState.LOST, reason="price").result()
    store.do(record_ask, replace(report, answer=Decision.YES, option=None, quote_id=None)).result()
    assert store.ask(lambda read: read.row(deal, report.deal_id)).result()["state"] == DealState.OPEN
