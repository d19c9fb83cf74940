"""Touches: the last things between us, and how many calls in a row nobody answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from data.model.facts import DealState
from data.notes import add_note
from data.store import Store
from data.tables import call, meeting, stage_event
from data.touches import touches_of, tries_before
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.after_the_sale import Sold, lonely, sold


def rung(store: Store, about: Sold, outcome: str, *, deal_id: str | None, contact_id: str | None = None) -> None:
    """A call that ended so, now."""

    def ring(write: Write) -> None:
        whose = {"organisation_id": about.org, "deal_id": deal_id, "contact_id": contact_id}
        times = {"started_at": write.now, "ended_at": write.now}
        script = {"script": "opener", "script_version": "1", "language": "en"}
        write.insert(call, **whose, **times, **script, outcome=outcome, notes="spoke\nof spring")

    store.do(ring).result()


def tries(store: Store, about: Sold, deal_id: str | None, contact_id: str | None = None) -> int:
    return store.ask(tries_before, about.org, deal_id, contact_id).result()


def test_calls_notes_and_meetings_are_told_the_newest_first(store: Store, clock: StillClock) -> None:
    about = sold(store)
    rung(store, about, "later", deal_id=about.deal)
    clock.move(days=1)
    store.do(add_note, about.org, "reads on the train").result()

    def meet(write: Write) -> None:
        for state, days in (("agreed", 5), ("held", 1), ("cancelled", 2)):
            at = write.now + timedelta(days=days)
            times = {"starts_at": at, "ends_at": at, "uid": state, "place": "at theirs"}
            write.insert(meeting, organisation_id=about.org, state=state, **times)

    store.do(meet).result()
    found = store.ask(touches_of, about.org).result()
    assert [(one.what, one.words) for one in found] == [
        ("meeting agreed", "at theirs"),
        ("meeting called off", "at theirs"),
        ("meeting held", "at theirs"),
        ("note", "reads on the train"),
        ("Later", "spoke of spring"),
    ]
    assert len(store.ask(touches_of, about.org, limit=2).result()) == 2
    assert store.ask(touches_of, lonely(store)).result() == ()


def test_a_call_whose_outcome_the_playbook_lost_is_told_by_its_key(store: Store) -> None:
    about = sold(store)
    fewer = [rule for rule in store.office.playbook.outcomes if rule.key != "busy"]
    store.office = replace(store.office, playbook=store.office.playbook.model_copy(update={"outcomes": fewer}))
    rung(store, about, "busy", deal_id=about.deal)
    assert [one.what for one in store.ask(touches_of, about.org).result()] == ["busy"]


def test_unanswered_calls_in_a_row_are_counted_until_somebody_talked(store: Store, clock: StillClock) -> None:
    about = sold(store, won=False)
    assert tries(store, about, about.deal) == 0
    for outcome, count in (("no_answer", 1), ("busy", 2), ("later", 0), ("voicemail", 1), ("wrong_number", 0)):
        clock.move(minutes=5)
        rung(store, about, outcome, deal_id=about.deal)
        assert tries(store, about, about.deal) == count


def test_parking_a_deal_begins_the_count_anew(store: Store, clock: StillClock) -> None:
    about = sold(store, won=False)
    rung(store, about, "no_answer", deal_id=about.deal)
    clock.move(minutes=5)
    parked = {"deal_id": about.deal, "to_stage": "contacting", "state": DealState.LATER}
    store.do(lambda write: write.insert(stage_event, **parked, at=write.now)).result()
    assert tries(store, about, about.deal) == 0
    clock.move(minutes=5)
    rung(store, about, "no_answer", deal_id=about.deal)
    assert tries(store, about, about.deal) == 1


def test_calls_outside_a_deal_are_counted_for_each_person(store: Store, clock: StillClock) -> None:
    about = sold(store)
    rung(store, about, "no_answer", deal_id=None, contact_id=about.who)
    clock.move(minutes=5)
    rung(store, about, "no_answer", deal_id=None)
    assert tries(store, about, None, about.who) == 1
    assert tries(store, about, None) == 1
    assert tries(store, about, about.deal) == 0
