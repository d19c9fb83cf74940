"""A booked meeting minds the criteria of the stage that is left; what was agreed on the phone is kept in any case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.booking import agree_meeting
from data.calls import log_call
from data.deals import move_deal
from data.history import undo
from data.model.facts import Outcome
from data.model.playbook import Playbook
from data.model.report import CallReport
from data.store import Store
from data.tables import deal
from tests.data.board_deals import give
from tests.data.calling import GIVEN, THURSDAY, a_call, row_of
from tests.data.rows import every_row


@pytest.fixture
def report(store: Store) -> CallReport:
    return replace(store.do(a_call).result().result, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED])


def stage_of(store: Store, report: CallReport) -> str:
    return str(store.ask(row_of, deal, report.deal_id).result()["stage"])


def test_a_booking_shows_itself_that_meeting_and_invitation_are_there(
    store: Store, report: CallReport, playbook: Playbook
) -> None:
    give(store, [stage.model_copy(update={"enforce": "require"}) for stage in playbook.stages])
    said = str(store.do(log_call, report).result().phrase)
    assert stage_of(store, report) == "needs"
    assert "open" not in said


def test_a_booking_says_what_stays_open_where_the_deal_stood(store: Store, report: CallReport) -> None:
    store.do(move_deal, report.deal_id or "", "prospecting").result()
    said = str(store.do(log_call, report).result().phrase)
    assert stage_of(store, report) == "needs"
    assert "still open: The industry is known · The headcount is known" in said
    assert "known by name" not in said


def test_a_stage_that_requires_keeps_the_deal_but_never_the_meeting(
    store: Store, report: CallReport, playbook: Playbook
) -> None:
    give(store, [stage.model_copy(update={"enforce": "require"}) for stage in playbook.stages])
    store.do(move_deal, report.deal_id or "", "prospecting").result()
    before = store.ask(every_row).result()
    said = str(store.do(log_call, report).result().phrase)
    assert "Before a deal leaves Prospecting: The industry is known" in said
    assert "deal →" not in said
    assert stage_of(store, report) == "prospecting"
    assert len(store.ask(every_row).result()["meeting"]) == 1
    store.do(undo).result()
    assert store.ask(every_row).result() == before


@pytest.mark.parametrize("strict", [False, True])
def test_a_meeting_agreed_outside_a_call_minds_the_same(
    store: Store, report: CallReport, playbook: Playbook, strict: bool
) -> None:
    give(store, [one.model_copy(update={"enforce": "require" if strict else "warn"}) for one in playbook.stages])
    store.do(move_deal, report.deal_id or "", "prospecting").result()
    done = store.do(agree_meeting, report.organisation_id, report.deal_id, report.contact_id, THURSDAY).result()
    assert ("Before a deal leaves" if strict else "; still open: ") in str(done.phrase)
    assert stage_of(store, report) == ("prospecting" if strict else "needs")
