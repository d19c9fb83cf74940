"""Asking for the deal: every answer and what it leads to, to the end of the road."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model import asking as road
from data.model.asking import Asking, AskReport, Ways, check_report, words_for
from data.model.facts import DealState, Decision
from data.model.playbook import Playbook
from data.model.refusal import Refusal

AT = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
ALL = Ways(recalls=3, starts=2)
NONE = Ways()


def test_a_no_is_met_with_its_reason_the_benefits_a_smaller_start_and_thanks_in_that_order() -> None:
    asking = road.said_no(Asking(), ALL)
    assert (asking.step, asking.first) == ("why", Decision.NO)
    asking = road.said_against(asking, "too_expensive", AT)
    assert asking.step == "answer"
    asking = road.settled(asking, ALL, overcome=False)
    assert asking.step == "recall"
    asking = road.recalled(asking, ("sick_days",))
    assert (asking.step, asking.times) == ("ask", 2)
    asking = road.said_no(asking, ALL)
    assert asking.step == "smaller"
    asking = road.said_no_to_smaller(asking)
    assert (asking.step, asking.smaller, asking.recalled) == ("end", False, ("sick_days",))
    assert [(one.kind, one.overcome) for one in asking.raised] == [("too_expensive", False)]


def test_an_objection_overcome_leads_straight_back_to_the_question() -> None:
    asking = road.settled(road.said_against(road.said_no(Asking(), ALL), "no_time", AT), ALL, overcome=True)
    assert (asking.step, asking.times) == ("ask", 2)
    assert asking.against is not None
    assert asking.against.overcome
    assert road.said_no(asking, ALL).step == "recall"


def test_what_there_is_not_is_not_come_to() -> None:
    assert road.passed_over(road.said_no(Asking(), NONE), NONE).step == "end"
    assert road.passed_over(road.said_no(Asking(), Ways(starts=1)), Ways(starts=1)).step == "smaller"


def test_the_first_answer_stays_the_first_whatever_comes_of_it() -> None:
    asking = road.ask_again(road.said_no(Asking(), ALL))
    assert road.said_yes(asking).first == Decision.NO
    assert road.said_not_yet(asking).first == Decision.NO
    assert road.said_not_yet(Asking()).first == Decision.NOT_YET
    assert road.said_yes(Asking()).first == Decision.YES


def _step(asking: Asking, ways: Ways, key: int) -> Asking:
    """What one of the keys does in this step."""
    match asking.step:
        case "ask":
            return [road.said_yes(asking), road.said_no(asking, ways), road.said_not_yet(asking)][key % 3]
        case "answer":
            return [road.settled(asking, ways, overcome=bool(key % 2)), road.took_answer(asking, key)][key % 3 // 2]
        case "why":
            return road.said_against(asking, "no_time", AT) if key % 2 else road.passed_over(asking, ways)
        case "recall":
            return road.recalled(asking, ("x",)) if key % 2 else road.passed_over(asking, ways)
        case "smaller":
            return road.said_no_to_smaller(asking) if key % 2 else road.passed_over(asking, ways)
    return road.passed_over(asking, ways)


@given(st.lists(st.integers(0, 11), max_size=30), st.integers(0, 2), st.integers(0, 2))
def test_an_asking_left_anywhere_comes_back_exactly_so(keys: list[int], recalls: int, starts: int) -> None:
    asking, ways = Asking(), Ways(recalls, starts)
    for key in keys:
        asking = _step(asking, ways, key)
        assert road.resumed(json.loads(json.dumps(road.kept(asking)))) == asking
        assert len(set(asking.tried)) == len(asking.tried)


@given(st.integers(0, 2), st.integers(0, 2), st.booleans())
def test_saying_no_to_everything_ends_in_a_few_steps(recalls: int, starts: int, overcome: bool) -> None:
    asking, ways = Asking(), Ways(recalls, starts)
    for _turn in range(12):
        if asking.step == "ask":
            asking = road.said_no(asking, ways)
        elif asking.step == "why":
            asking = road.said_against(asking, "no_time", AT)
        elif asking.step == "answer":
            asking = road.settled(asking, ways, overcome=overcome)
        elif asking.step == "recall":
            asking = road.recalled(asking, ("x",))
        elif asking.step == "smaller":
            asking = road.said_no_to_smaller(asking)
    assert asking.step == "end"


def _report(**said: Any) -> AskReport:
    return AskReport(organisation_id="o", deal_id="d", question="?", first=Decision.NO, **said)


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ({"answer": Decision.NOT_YET, "reason_words": "budget"}, "when you talk again"),
        ({"answer": Decision.NO, "state": DealState.LATER}, "the day"),
        ({"answer": Decision.NO, "state": DealState.LOST}, "reason"),
    ],
)
def test_what_an_answer_lacks_is_said(said: dict[str, Any], missing: str) -> None:
    with pytest.raises(Refusal, match=missing):
        check_report(_report(**said))


def test_a_whole_report_is_right() -> None:
    check_report(_report(answer=Decision.YES))
    check_report(_report(answer=Decision.NO, state=DealState.LATER, later_until=date(2027, 2, 1), reason="thinking"))


def test_each_segment_has_its_own_question_and_a_playbook_without_one_has_a_plain_one(playbook: Playbook) -> None:
    assert words_for(playbook, "municipality", "fi", {}).question == "Tehdäänkö sopimus?"
    assert words_for(playbook, "company", "en", {}).question == "Shall we start?"
    silent = playbook.model_copy(update={"asks": []})
    assert words_for(silent, "company", "fi", {}).question == "Aloitetaanko?"
