"""What has lost its sense goes; what the rep agreed, moved or holds stays."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from data.aftersale import complaint
from data.booking import agree_meeting
from data.deals import end_deal
from data.followups import open_followups
from data.meetings import cancel_meeting
from data.model.facts import DealState
from data.store import Store
from data.tables import contact, deal, followup, meeting, organisation
from data.transaction import Write
from data.watch import Looked
from tests.conftest import StillClock
from tests.data.customers_told import Story
from tests.data.watched import TODAY, bare, cancelled, look, planned, prospect

THURSDAY = datetime(2026, 12, 3, 7, tzinfo=UTC)


def test_calls_to_whoever_asked_not_to_be_called_go_even_where_a_time_was_agreed(store: Store) -> None:
    def bar(write: Write) -> None:
        first, second, third = (prospect(write, name) for name in ("Yksi", "Kaksi", "Kolme"))
        rows = {key: write.row(deal, key) for key in (first, second, third)}
        write.update(organisation, rows[first]["organisation_id"], do_not_call=True)
        write.update(contact, rows[second]["contact_id"], do_not_contact=True)
        agreed = {"kind": "call_back", "due_on": TODAY, "priority": 0, "reason": "asked for it", "agreed": True}
        for key in (first, second, third):
            write.insert(followup, organisation_id=rows[key]["organisation_id"], deal_id=key, **agreed)
            write.insert(
                followup,
                organisation_id=rows[key]["organisation_id"],
                deal_id=key,
                kind="memo",
                due_on=TODAY,
                priority=3,
                reason="desk work",
            )

    store.do(bar).result()
    assert look(store).cancelled == 4
    assert store.ask(cancelled).result() == [
        (name, "do not call") for name in ("call_back", "call_back", "first_call", "first_call")
    ]


def test_a_complaint_stays_where_nobody_may_be_called(store: Store) -> None:
    def complain(write: Write) -> None:
        org = bare(write, Story(barred=True))
        write.insert(complaint, organisation_id=org, text="broken", steps={}, opened_at=write.now)
        write.insert(followup, organisation_id=org, kind="complaint", due_on=TODAY, priority=0, reason="broken")

    store.do(complain).result()
    assert look(store).cancelled == 1
    assert {kind for _rule, kind, _day in store.ask(planned).result()} == {"complaint", "yearly_needs"}


@pytest.mark.parametrize("state", [DealState.WON, DealState.LOST, DealState.LATER])
def test_what_a_rule_made_of_selling_goes_with_the_deal_unless_the_rep_decided_on_it(
    store: Store, state: DealState
) -> None:
    def ended(write: Write) -> None:
        for more in ({}, {"agreed": True}, {"moved": 1}, {"held": True}, {"rule": ""}):
            key = prospect(write)
            write.update(deal, key, state=state, later_until=TODAY)
            (waiting,) = open_followups(write, key)
            write.update(followup, waiting["id"], **more)

    store.do(ended).result()
    assert look(store).cancelled == 1
    assert store.ask(cancelled).result() == [("first_call", "the deal has ended")]


def test_what_prepares_a_meeting_goes_once_it_is_called_off_or_over(store: Store, clock: StillClock) -> None:
    key = store.do(prospect).result().result
    about = store.ask(lambda read: dict(read.row(deal, key))).result()
    whose = (about["organisation_id"], key, about["contact_id"])
    first = store.do(agree_meeting, *whose, THURSDAY).result().result
    store.do(lambda write: write.update(meeting, first, state="cancelled")).result()
    assert look(store).cancelled == 2
    assert {why for _rule, why in store.ask(cancelled).result()} >= {"the meeting is over"}
    second = store.do(agree_meeting, *whose, THURSDAY + timedelta(days=1)).result().result
    clock.move(days=14)
    assert look(store).cancelled == 1
    left = [rule for rule, _kind, _day in store.ask(planned).result()]
    assert left == ["meeting"]
    assert store.do(cancel_meeting, second).result().result is None


def test_care_goes_where_the_deal_was_not_won_after_all_and_the_deal_is_told_to_lack_a_step(store: Store) -> None:
    def undone(write: Write) -> None:
        key = prospect(write)
        end_deal(write, key, DealState.WON)
        write.update(deal, key, state=DealState.OPEN, stage="closing")

    store.do(undone).result()
    made = look(store)
    assert (made.cancelled, made.made, made.lacking) == (7, 0, 1)
    assert {why for _rule, why in store.ask(cancelled).result()} >= {"no customer any more"}
    assert made.sentence == "Looked over the file: 7 outdated follow-ups cancelled; 1 open deal has no next step."


def test_of_two_of_one_rule_for_one_deal_the_first_stays_or_what_was_agreed(store: Store) -> None:
    def doubled(write: Write, /, **more: Any) -> None:
        key = prospect(write)
        row = write.row(deal, key)
        own = {"kind": "first_call", "priority": 8, "reason": "again", "rule": "first_call"}
        write.insert(
            followup,
            organisation_id=row["organisation_id"],
            deal_id=key,
            due_on=date(2026, 12, 20),
            **{**own, **more},
        )

    store.do(doubled).result()
    store.do(doubled, agreed=True).result()
    store.do(doubled, rule="").result()
    assert look(store).cancelled == 2
    days = [day for rule, _kind, day in store.ask(planned).result() if rule]
    assert days == [TODAY, TODAY, date(2026, 12, 20)]


def test_a_customer_with_two_deals_is_met_by_one_rhythm(store: Store) -> None:
    def two(write: Write) -> str:
        org = bare(write, Story(planned=30))
        key = write.insert(
            deal,
            organisation_id=org,
            title="Second",
            stage="care",
            stage_entered_at=write.now,
            state="won",
            closed_at=write.now,
        )
        for rule, day in (("care_a1", 20), ("silence", 60)):
            write.insert(
                followup,
                organisation_id=org,
                deal_id=key,
                kind="care",
                due_on=TODAY + timedelta(days=day),
                priority=6,
                reason="again",
                rule=rule,
            )
        return org

    org = store.do(two).result().result
    assert look(store).cancelled == 2
    assert [rule for rule, kind, _day in store.ask(planned, org).result() if kind == "care"] == ["care_a1"]


def test_two_preparations_of_two_meetings_are_not_doubled(store: Store) -> None:
    key = store.do(prospect).result().result
    about = store.ask(lambda read: dict(read.row(deal, key))).result()
    for day in (0, 5):
        whose = (about["organisation_id"], key, about["contact_id"])
        store.do(agree_meeting, *whose, THURSDAY + timedelta(days=day)).result()
    assert look(store) == Looked()
