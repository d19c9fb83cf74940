"""Agreeing a meeting outside a call: what follows it, and what it stands for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from data.analyses import start_analysis
from data.answers import save_answer
from data.booking import agree_meeting, standing_meeting, times_to_offer
from data.deals import end_deal, move_deal, open_deal
from data.followups import open_followups
from data.history import undo
from data.meetings import hold_meeting
from data.model.facts import DealState, MeetingPurpose, MeetingState, PaperKind, SpinPart
from data.model.needs import Asked
from data.model.refusal import Refusal
from data.papers import About, paper_sheet
from data.store import Store
from data.tables import deal, meeting
from tests.data.houses import added, everything

THURSDAY = datetime(2026, 11, 26, 7, 0, tzinfo=UTC)


def house_with_deal(store: Store) -> tuple[str, str]:
    house = added(store)
    return house, store.do(open_deal, house).result().result


def kinds(store: Store, deal_id: str) -> list[str]:
    return sorted(row["kind"] for row in store.ask(open_followups, deal_id).result())


def test_a_meeting_agreed_outside_a_call_moves_a_new_deal_on_and_plans_its_preparation(store: Store) -> None:
    house, about = house_with_deal(store)
    before = store.ask(everything).result()
    store.do(agree_meeting, house, about, None, THURSDAY, place="Their office").result()
    row = store.ask(lambda read: dict(read.row(deal, about))).result()
    assert row["stage"] == "needs"
    assert "first_call" not in kinds(store, about), "nobody calls for the meeting that is agreed"
    assert {"meeting", "prepare"} <= set(kinds(store, about))
    store.do(undo).result()
    assert store.ask(everything).result() == before


def test_a_decision_meeting_stands_for_the_call_that_would_have_asked(store: Store) -> None:
    house, about = house_with_deal(store)
    store.do(move_deal, about, "closing").result()
    assert "decision" in kinds(store, about)
    store.do(agree_meeting, house, about, None, THURSDAY, purpose=MeetingPurpose.DECISION).result()
    assert "decision" not in kinds(store, about)
    assert "decision_meeting" in kinds(store, about)
    assert "meeting" not in kinds(store, about)


def test_a_meeting_agreed_while_another_still_stands_has_follow_ups_of_its_own(store: Store) -> None:
    house, about = house_with_deal(store)
    store.do(agree_meeting, house, about, None, THURSDAY).result()
    second = store.do(agree_meeting, house, about, None, THURSDAY + timedelta(days=7)).result().result
    steps = store.ask(open_followups, about).result()
    assert [row["kind"] for row in steps if row["meeting_id"] == second] == ["prepare", "meeting"]


def test_after_a_kick_off_no_memo_of_needs_is_asked_for(store: Store) -> None:
    house, about = house_with_deal(store)
    key = store.do(agree_meeting, house, about, None, THURSDAY, purpose=MeetingPurpose.KICK_OFF).result().result
    store.do(hold_meeting, key).result()
    assert "memo" not in kinds(store, about)


def test_what_stands_already_is_told_by_its_purpose(store: Store) -> None:
    house, about = house_with_deal(store)
    key = store.do(agree_meeting, house, about, None, THURSDAY, purpose=MeetingPurpose.DECISION).result().result
    assert store.ask(standing_meeting, about, MeetingPurpose.TALK).result() is None
    found = store.ask(standing_meeting, about, MeetingPurpose.DECISION).result()
    assert found is not None
    assert (found.id, found.shown) == (key, "Thu 26.11. 9:00")


def test_the_times_offered_are_free_once_a_meeting_is_agreed(store: Store) -> None:
    house, about = house_with_deal(store)
    first = store.ask(times_to_offer).result().free[0]
    store.do(agree_meeting, house, about, None, first).result()
    assert first not in store.ask(times_to_offer).result().free
    with pytest.raises(Refusal, match="taken"):
        store.do(agree_meeting, house, about, None, first + timedelta(minutes=30)).result()


def test_the_invitation_speaks_the_contacts_language(store: Store) -> None:
    house, about = house_with_deal(store)
    key = store.do(agree_meeting, house, about, None, THURSDAY).result().result
    assert store.ask(lambda read: read.row(meeting, key)["language"]).result() == "en"


def test_losing_or_parking_a_deal_calls_its_meetings_off_and_undo_brings_them_back(store: Store) -> None:
    house, about = house_with_deal(store)
    key = store.do(agree_meeting, house, about, None, THURSDAY).result().result
    before = store.ask(everything).result()
    reason = store.office.playbook.lost_reasons[0].key
    store.do(end_deal, about, DealState.LOST, reason=reason).result()
    assert store.ask(lambda read: read.row(meeting, key)["state"]).result() == MeetingState.CANCELLED
    store.do(undo).result()
    assert store.ask(everything).result() == before


def test_a_memo_of_a_talk_nobody_wrote_down_says_so(store: Store) -> None:
    house, about = house_with_deal(store)
    memo = About(kind=PaperKind.MEMO, organisation_id=house, deal_id=about)
    assert store.ask(paper_sheet, memo).result().unheard
    analysis = store.do(start_analysis, house, about).result().result
    store.do(save_answer, analysis, Asked("own_1", SpinPart.PROBLEM, "What?"), "the stairs").result()
    assert not store.ask(paper_sheet, memo).result().unheard
