"""Looking things up in a playbook."""

from __future__ import annotations

import pytest

from data.model.facts import DealState, Outcome, Phase
from data.model.playbook import Playbook
from data.playbooks import shelf


@pytest.fixture(scope="module")
def book() -> Playbook:
    return shelf.read("home-training")


def test_a_stage_the_playbook_no_longer_has_is_not_found(book: Playbook) -> None:
    assert book.stage("removed") is None


def test_a_phase_finds_its_first_stage(book: Playbook) -> None:
    assert book.stage_of(Phase.NEEDS).key == "needs"
    after_marketing = shelf.read("eight-stages").stage_of(Phase.CARE)
    assert after_marketing.key == "evaluation"


def test_an_unknown_script_is_the_opener_and_an_unknown_segment_the_first(book: Playbook) -> None:
    assert book.script("decision").key == "decision"
    assert book.script(None).key == book.script("removed").key == "opener"
    assert book.segment("association").key == "association"
    assert book.segment(None).key == "company"


def test_an_unknown_kind_is_none(book: Playbook) -> None:
    assert book.kind("removed") is None
    inbound = book.kind("inbound")
    assert inbound is not None
    assert inbound.script == "inbound"


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Outcome.NO_ANSWER, DealState.OPEN),
        (Outcome.BOOKED, DealState.OPEN),
        (Outcome.LATER, DealState.LATER),
        (Outcome.NO, DealState.LOST),
        (Outcome.DO_NOT_CALL, DealState.LOST),
    ],
)
def test_an_outcome_tells_the_state_of_the_deal(book: Playbook, outcome: Outcome, state: DealState) -> None:
    assert book.outcome(outcome).state_after() is state
