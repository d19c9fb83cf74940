"""A complaint as a value: its steps, the one to take now, when it may be closed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from data.model.calendar import Due
from data.model.care_facts import ComplaintState, Satisfaction
from data.model.caring import CaseStep
from data.model.complaint import (
    FOLLOW_UPS,
    Case,
    Step,
    Waiting,
    followups_kept,
    is_satisfied,
    present,
    read_moment,
    refuse_early_end,
    steps_of,
)
from data.model.pieces import Text
from data.model.playbook import Playbook
from data.model.refusal import Refusal

AT = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)

WAY = [
    CaseStep(key="listen", live=True, text=Text(by_language={"en": "Listen", "fi": "Kuuntele"})),
    CaseStep(key="write", live=True, text=Text(by_language={"en": "Write", "fi": "Kirjaa"})),
    CaseStep(key="check", text=Text(by_language={"en": "Check", "fi": "Varmista"})),
]


def test_the_steps_of_a_way_are_said_in_a_language_with_the_moments_they_were_taken() -> None:
    assert steps_of(WAY, {"write": AT.isoformat()}, "fi") == (
        Step("listen", "Kuuntele", live=True),
        Step("write", "Kirjaa", live=True, taken=AT),
        Step("check", "Varmista", live=False),
    )
    assert [step.text for step in steps_of(WAY, {})] == ["Listen", "Write", "Check"]


def test_the_step_to_take_now_is_the_first_that_was_passed_over() -> None:
    found = present(steps_of(WAY, {"write": AT.isoformat()}))
    assert found is not None
    assert found.key == "listen"
    assert present(steps_of(WAY, dict.fromkeys(("listen", "write", "check"), AT.isoformat()))) is None
    assert present(()) is None


@pytest.mark.parametrize("kept", [None, 7, "", "yesterday", ["2026-11-24"], {}])
def test_what_is_no_moment_is_no_step_taken(kept: object) -> None:
    assert read_moment(kept) is None


def test_a_moment_without_a_zone_is_one_in_utc() -> None:
    assert read_moment("2026-11-24T08:12:00") == AT
    assert read_moment("2026-11-24T10:12:00+02:00") == AT


@pytest.mark.parametrize(
    ("kept", "keys"),
    [({}, ()), ({FOLLOW_UPS: "abc"}, ()), ({FOLLOW_UPS: ["a", 7, None, "b"]}, ("a", "b")), ({FOLLOW_UPS: None}, ())],
)
def test_only_keys_are_read_as_keys_of_follow_ups(kept: dict[str, object], keys: tuple[str, ...]) -> None:
    assert followups_kept(kept) == keys


def test_a_case_is_live_while_the_customer_still_speaks() -> None:
    fresh = Case(id="c", organisation_id="o", organisation="Oy", steps=steps_of(WAY, {}))
    heard = {"listen": AT.isoformat(), "write": AT.isoformat()}
    later = Case(id="c", organisation_id="o", organisation="Oy", steps=steps_of(WAY, heard))
    over = Case(id="c", organisation_id="o", organisation="Oy", steps=steps_of(WAY, {}), state=ComplaintState.CLOSED)
    assert (fresh.open, fresh.live) == (True, True)
    assert (later.open, later.live) == (True, False)
    assert (over.open, over.live) == (False, False)
    assert not Case(id="c", organisation_id="o", organisation="Oy").live


@pytest.mark.parametrize(
    ("waiting", "broken"),
    [
        ((), False),
        ((Waiting("f", Due(date(2026, 11, 23)), "late", promise=False),), False),
        ((Waiting("f", Due(TODAY), "today", promise=True),), False),
        ((Waiting("f", Due(date(2026, 11, 23)), "late", promise=True),), True),
    ],
)
def test_a_promise_is_broken_once_its_day_has_passed_and_it_still_waits(
    waiting: tuple[Waiting, ...], broken: bool
) -> None:
    assert Case(id="c", organisation_id="o", organisation="Oy", waiting=waiting).broken(TODAY) is broken


@pytest.mark.parametrize(
    ("satisfied", "why", "sentence"),
    [
        (None, "", "Ask them whether"),
        (None, "  \n", "Ask them whether"),
        (Satisfaction.DISSATISFIED, " ", "not satisfied yet"),
    ],
)
def test_nobody_closes_a_case_unasked_or_over_their_head_without_a_reason(
    satisfied: Satisfaction | None, why: str, sentence: str
) -> None:
    with pytest.raises(Refusal, match=sentence):
        refuse_early_end(satisfied, why)


@pytest.mark.parametrize("satisfied", [None, *Satisfaction])
def test_with_a_reason_any_case_may_be_closed(satisfied: Satisfaction | None) -> None:
    refuse_early_end(satisfied, "they moved abroad")


@pytest.mark.parametrize("satisfied", list(Satisfaction)[1:])
def test_whoever_does_not_say_that_they_are_dissatisfied_lets_it_be_closed(satisfied: Satisfaction) -> None:
    refuse_early_end(satisfied, "")


def test_satisfied_and_better_is_a_good_end() -> None:
    assert [is_satisfied(level) for level in Satisfaction] == [False, False, True, True, True]


def test_the_way_of_the_bundled_playbook_is_that_of_the_study(playbook: Playbook) -> None:
    way = playbook.care.complaint
    assert [step.key for step in way] == [
        *("listen", "calm", "write", "apologise", "cause", "time", "remedy", "thank"),
        *("involve", "do", "check"),
    ]
    assert [step.live for step in way] == [True] * 8 + [False] * 3
