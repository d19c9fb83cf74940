"""Public purchasing: a value against its thresholds to the cent, working days left, and what a tender forbids."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import Calendar
from data.model.criteria import left_open, ticks
from data.model.facts import Evidence
from data.model.playbook import Playbook
from data.model.procurement import (
    Check,
    Task,
    Tender,
    Verdict,
    binding,
    cents_of,
    compare,
    days_left,
    hindrances,
    is_bound,
    refuse_disorder,
    requirements_of,
    steps_of,
)
from data.model.refusal import Refusal
from data.words import use

CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16))
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)


def tender(playbook: Playbook, cents: int = 4_000_000, **known: object) -> Tender:
    check = compare(playbook, "municipality", None, cents)
    values = {"organisation_id": "o", "organisation": "Kuopio", "segment": "municipality", "deal_id": "d", "title": "t"}
    return Tender(**{**values, "bound": True, "check": check, **known})  # type: ignore[arg-type]  # values of a test


@pytest.mark.parametrize(
    ("category", "cents", "verdict"),
    [
        (None, 0, Verdict.UNKNOWN),
        (None, 499_999, Verdict.SMALL),
        (None, 500_000, Verdict.OWN_RULES),
        (None, 3_000_000, Verdict.OWN_RULES),
        (None, 3_000_001, Verdict.TENDER),
        ("goods_services", 3_000_001, Verdict.TENDER),
        ("other_special", 30_000_000, Verdict.OWN_RULES),
        ("other_special", 30_000_001, Verdict.TENDER),
        ("social_health", 40_000_000, Verdict.OWN_RULES),
        ("social_health", 40_000_001, Verdict.TENDER),
        ("of_another_playbook", 3_000_001, Verdict.TENDER),
    ],
)
def test_a_public_buyer_is_bound_by_the_cent(
    playbook: Playbook, category: str | None, cents: int, verdict: Verdict
) -> None:
    assert compare(playbook, "municipality", category, cents).verdict == verdict


@given(cents=st.integers(0, 10**12), segment=st.sampled_from(["company", "association", "of_old"]))
def test_nobody_else_is_bound_whatever_the_value(playbook: Playbook, cents: int, segment: str) -> None:
    found = compare(playbook, segment, "goods_services", cents)
    assert (found.verdict, found.figure(), found.source(), found.note()) == (Verdict.FREE, "", "", "")


@given(st.integers(1, 10**10), st.integers(0, 10**9))
def test_a_dearer_purchase_is_never_freer(playbook: Playbook, cents: int, more: int) -> None:
    order = [Verdict.SMALL, Verdict.OWN_RULES, Verdict.TENDER]
    verdicts = [compare(playbook, "municipality", None, value).verdict for value in (cents, cents + more)]
    assert order.index(verdicts[0]) <= order.index(verdicts[1])


def test_a_threshold_binds_those_it_names_and_one_without_names_every_public_buyer(playbook: Playbook) -> None:
    goods = playbook.thresholds[0]
    nameless = goods.model_copy(update={"segments": []})
    named = goods.model_copy(update={"segments": ["association"]})
    for thresholds, bound in (([nameless], ["municipality"]), ([named], ["association"])):
        changed = playbook.model_copy(update={"thresholds": thresholds})
        assert [one.key for one in playbook.segments if binding(changed, one.key)] == bound
    changed = playbook.model_copy(update={"thresholds": [named]})
    assert is_bound(changed, "municipality"), "public, though no threshold names it"
    assert compare(changed, "municipality", None, 10**9).verdict == Verdict.OWN_RULES
    assert "no threshold" in compare(changed, "municipality", None, 10**9).said()


def test_the_result_is_told_with_its_figure_its_source_and_the_day_it_was_checked(playbook: Playbook) -> None:
    found = compare(playbook, "municipality", None, 4_200_000)
    assert found.said() == "42\u00a0000\u00a0€ is over 30\u00a0000\u00a0€: this must be put out to tender."
    assert found.figure() == "Goods and services 30\u00a0000\u00a0€ without VAT · checked 21.11.2026"
    assert found.source().startswith("source: Study of B2B selling")
    assert "60 000 €" in found.note()
    small = compare(playbook, "municipality", None, 4_200_00)
    assert small.said() == "4\u00a0200\u00a0€ is under 5\u00a0000\u00a0€: usually not put out to tender."
    assert small.figure().startswith("Small purchase 5\u00a0000\u00a0€")
    own = compare(playbook, "municipality", "social_health", 4_200_000)
    assert own.chosen
    assert own.said() == "42\u00a0000\u00a0€ is not over 400\u00a0000\u00a0€: the buyer's own rules decide."
    assert Check(Verdict.UNKNOWN, 0).said().startswith("No value yet")


def test_a_fraction_of_a_cent_in_a_threshold_binds_no_cent_less(playbook: Playbook) -> None:
    from decimal import Decimal

    assert cents_of(Decimal("30000.009")) == 3_000_000


@pytest.mark.parametrize(
    ("day", "left"),
    [
        (TODAY, 0),
        (date(2026, 11, 25), 1),
        (date(2026, 11, 27), 3),
        (date(2026, 11, 28), 3),
        (date(2026, 11, 30), 4),
        (date(2026, 12, 24), 21),
        (date(2026, 12, 28), 22),
        (date(2031, 1, 1), None),
        (date(2026, 11, 20), 0),
    ],
)
def test_working_days_left_pass_over_weekends_and_holidays(day: date, left: int | None) -> None:
    assert days_left(CALENDAR, TODAY, day) == left


def test_a_restricted_route_is_silent_and_a_bid_bars_the_plain_ask(playbook: Playbook) -> None:
    routes = {one.key: one for one in playbook.routes}
    assert list(routes) == ["direct", "open", "restricted", "negotiated"]
    over = tender(playbook)
    assert over.must_tender
    assert not over.settled
    assert "Settle the route first." in (over.asking_barred or "")
    silent = tender(playbook, route=routes["restricted"], route_key="restricted")
    assert silent.silent
    assert silent.settled
    assert "the bid asks for the deal" in (silent.asking_barred or "")
    sent = tender(playbook, 100, route=routes["open"], route_key="open", sent_at=NOW)
    assert not sent.silent
    assert "the bid is sent" in (sent.asking_barred or "")
    assert tender(playbook, route=routes["direct"], route_key="direct").asking_barred is None
    assert tender(playbook, 3_000_000).asking_barred is None
    assert tender(playbook, route=None, route_key=None, bound=False).asking_barred is None


def test_steps_tick_themselves_when_all_is_fulfilled_and_the_bid_sent(playbook: Playbook) -> None:
    route = next(one for one in playbook.routes if one.key == "open")
    open_one, done = Task("a", "A", False), Task("b", "B", True)
    ticked = {step.key: step.done for step in steps_of(route, ["read", "gone"], [open_one, done], sent=False)}
    assert [key for key, one in ticked.items() if one] == ["read"]
    ticked = {step.key: step.done for step in steps_of(route, [], [done], sent=True)}
    assert [key for key, one in ticked.items() if one] == ["ready", "sent"]
    assert not any(step.done for step in steps_of(route, [], [], sent=False)), "nothing required is not everything done"
    assert steps_of(None, ["read"], [], sent=True) == ()


def test_a_usual_requirement_reads_in_the_language_in_use_unless_somebody_reworded_it(playbook: Playbook) -> None:
    route = next(one for one in playbook.routes if one.key == "open")
    stored = [
        {"key": "taxes", "text": "Proof that taxes are paid", "done": False},
        {"key": "valid", "text": "Valid 6 months", "done": True},
    ]
    use("fi")
    assert [one.text for one in requirements_of(stored, route)] == ["Todistus verojen maksamisesta", "Valid 6 months"]
    assert [one.text for one in requirements_of(stored, None)] == ["Proof that taxes are paid", "Valid 6 months"]


def test_what_stands_open_and_a_deadline_gone_by_hinder_a_bid(playbook: Playbook) -> None:
    items = (Task("a", "Proof of taxes", False), Task("b", "References", True))
    found = tender(playbook, requirements=items, bid_by=NOW)
    assert hindrances(found, NOW, CALENDAR) == ("Proof of taxes",)
    late = hindrances(found, NOW.replace(minute=13), CALENDAR)
    assert late == ("the time for bids ended Tuesday 24 November 2026 at 10:12", "Proof of taxes")


def test_deadlines_come_one_after_another() -> None:
    refuse_disorder(NOW, NOW, TODAY, CALENDAR)
    refuse_disorder(None, None, None, CALENDAR)
    later = NOW.replace(day=26)
    with pytest.raises(Refusal, match="Questions end before"):
        refuse_disorder(later, NOW, None, CALENDAR)
    with pytest.raises(Refusal, match="before the bids are in"):
        refuse_disorder(None, later, TODAY, CALENDAR)
    with pytest.raises(Refusal, match="before the questions"):
        refuse_disorder(later, None, TODAY, CALENDAR)


def test_a_criterion_is_met_by_hand_or_by_what_the_file_shows(playbook: Playbook) -> None:
    stage = playbook.stage("contacting")
    found = ticks(stage, ["invitation"], {Evidence.MEETING_AGREED})
    assert [(one.key, one.done, one.by_itself) for one in found] == [
        ("meeting", True, True),
        ("invitation", True, False),
    ]
    still = left_open(playbook, "contacting", "needs", [], {Evidence.MEETING_AGREED})
    assert [one.key for one in still] == ["invitation"]
    reason = [one.key for one in left_open(playbook, "prospecting", "contacting", [], set(Evidence))]
    assert reason == ["reason", "timing"], "what no evidence can show stays for the rep to tick"
