"""What announces itself: promised minutes a little before they come, then complaints, whoever may be called."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from data.announced import MOST, Announced, due_now
from data.barring import do_not_call
from data.casework import promise_answer
from data.followups import add_followup, reschedule_followup
from data.marked import finish_marked
from data.model.calendar import Due
from data.store import Store
from data.tables import contact, followup, organisation
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.cases import WORDS, complained, customer, followups

NOON = datetime(2026, 11, 24, 10, tzinfo=UTC)
"""12:00 in Helsinki."""


def asked(store: Store, at: datetime, name: str = "Pöytä Oy", *, agreed: bool = True, **values: Any) -> str:
    """Somebody asked to be called at a minute; the follow-up's key."""

    def ask(write: Write) -> str:
        house = {"name": name, "search_key": name.casefold(), "segment": "company", "tags": []}
        org = write.insert(organisation, **house)
        who = write.insert(contact, organisation_id=org, name="Anna Liisa Mäkelä", search_key="anna")
        due = write.office.calendar.exactly(at)
        key = add_followup(write, "call_back", due, "asked for it", organisation_id=org, deal_id=None, contact_id=who)
        write.update(followup, key, agreed=agreed, **values)
        return key

    return store.do(ask).result().result


def told(store: Store, **since: Any) -> list[str]:
    """Whom what is due now is about."""
    return [one.organisation for one in store.ask(due_now, **since).result()]


def test_a_promised_minute_announces_itself_five_minutes_before(store: Store, clock: StillClock) -> None:
    key = asked(store, NOON)
    clock.now = NOON - timedelta(minutes=5, seconds=1)
    assert told(store) == []
    clock.now = NOON - timedelta(minutes=5)
    [one] = store.ask(due_now).result()
    assert (one.id, one.kind_name, one.opens, one.script) == (key, "Call back", "call", "opener")
    assert (one.who, one.due.at, one.pinned, one.agreed) == ("Mäkelä, Pöytä Oy", NOON, False, True)


def test_it_goes_on_until_it_is_done_or_moved_also_with_the_app_open_overnight(store: Store, clock: StillClock) -> None:
    first, second = asked(store, NOON), asked(store, NOON, "Tuoli Oy")
    clock.now = NOON + timedelta(hours=8)
    assert sorted(told(store)) == ["Pöytä Oy", "Tuoli Oy"]
    store.do(finish_marked, [first], "spoke").result()
    assert told(store) == ["Tuoli Oy"]
    clock.move(days=1)
    assert told(store) == ["Tuoli Oy"]
    at = clock.now + timedelta(days=1)
    store.do(reschedule_followup, second, store.office.calendar.exactly(at), agreed=True).result()
    assert told(store) == []
    clock.move(days=1)
    assert told(store) == ["Tuoli Oy"]


@pytest.mark.parametrize(("days", "news"), [(3, True), (4, False)])
def test_a_promise_of_friday_is_news_on_monday_and_later_only_stands_in_the_queue(
    store: Store, clock: StillClock, days: int, news: bool
) -> None:
    asked(store, datetime(2026, 11, 27, 10, tzinfo=UTC))
    clock.now = datetime(2026, 11, 27, 10, tzinfo=UTC) + timedelta(days=days)
    assert bool(told(store)) is news


def test_what_was_promised_since_a_moment_is_told_where_asked_for(store: Store, clock: StillClock) -> None:
    asked(store, NOON)
    clock.now = NOON + timedelta(days=10)
    assert told(store) == []
    assert told(store, since=NOON) == ["Pöytä Oy"]


def test_a_clock_set_back_announces_nothing_before_its_time(store: Store, clock: StillClock) -> None:
    asked(store, NOON)
    clock.now = NOON
    assert told(store) == ["Pöytä Oy"]
    clock.move(hours=-2)
    assert told(store) == []


def test_shortly_before_midnight_the_promise_of_the_next_day_is_announced(store: Store, clock: StillClock) -> None:
    midnight = datetime(2026, 11, 24, 22, 2, tzinfo=UTC)
    asked(store, midnight)
    clock.now = midnight - timedelta(minutes=4)
    [one] = store.ask(due_now).result()
    assert one.due.on == date(2026, 11, 25)


@pytest.mark.parametrize("values", [{"held": True}, {"state": "done"}, {"agreed": False}])
def test_what_is_held_done_or_planned_by_a_rule_is_not_announced(store: Store, values: dict[str, Any]) -> None:
    agreed = values.get("agreed", True)
    asked(store, store.office.clock(), **{**values, "agreed": agreed})
    assert told(store) == []


@pytest.mark.parametrize("person", [False, True])
def test_nobody_who_asked_not_to_be_called_is_announced(store: Store, person: bool) -> None:
    key = asked(store, store.office.clock())

    def bar(write: Write) -> None:
        row = write.row(followup, key)
        table, whose = (contact, row["contact_id"]) if person else (organisation, row["organisation_id"])
        write.update(table, whose, **{"do_not_contact" if person else "do_not_call": True})

    store.do(bar).result()
    assert told(store) == []


def test_complaints_come_after_promised_minutes_and_have_none_themselves(store: Store, clock: StillClock) -> None:
    complained(store, customer(store, name="Matto Oy"))
    asked(store, NOON, "Tuoli Oy")
    asked(store, NOON - timedelta(hours=1), "Pöytä Oy")
    clock.now = NOON
    assert told(store) == ["Pöytä Oy", "Tuoli Oy", "Matto Oy"]
    clock.move(days=1)
    asked(store, clock.now, "Lamppu Oy")
    assert told(store) == ["Lamppu Oy", "Pöytä Oy", "Tuoli Oy", "Matto Oy"]
    case = store.ask(due_now).result()[-1]
    assert (case.pinned, case.due, case.opens) == (True, Due(date(2026, 11, 24)), "complaint")


def test_a_complaint_with_an_hour_waits_for_its_hour_and_one_put_off_for_its_day(
    store: Store, clock: StillClock
) -> None:
    complained(store)
    [waits] = followups(store)
    store.do(reschedule_followup, waits["id"], store.office.calendar.exactly(NOON)).result()
    assert told(store) == []
    clock.now = NOON - timedelta(minutes=5)
    assert told(store) == ["Pöytä Oy"]
    store.do(reschedule_followup, waits["id"], Due(date(2026, 11, 25))).result()
    assert told(store) == []


def test_a_complaint_of_somebody_barred_is_announced_because_it_is_put_right_without_a_call(store: Store) -> None:
    org = customer(store)
    complained(store, org)
    store.do(do_not_call, org).result()
    assert told(store) == ["Pöytä Oy"]


def test_hundreds_at_once_are_cut_to_the_newest(store: Store, clock: StillClock) -> None:
    clock.now = NOON
    for minute in range(MOST + 5):
        asked(store, NOON - timedelta(minutes=minute), f"Oy {minute}")
    found = told(store)
    assert len(found) == MOST
    assert found[-1] == "Oy 0"


def test_a_kind_the_playbook_does_not_know_leads_to_the_card(store: Store) -> None:
    asked(store, store.office.clock(), kind="gone")
    [one] = store.ask(due_now).result()
    assert (one.kind_name, one.opens, one.script) == ("gone", "card", None)


@pytest.mark.parametrize(
    ("person", "who"), [("Anna Liisa Mäkelä", "Mäkelä, Oy"), ("  ", "Oy"), ("", "Oy"), ("Cher", "Cher, Oy")]
)
def test_who_it_is_about_is_a_family_name_and_a_house(person: str, who: str) -> None:
    assert _announced(contact=person).who == who


@pytest.mark.parametrize(
    ("due", "agreed", "broken"),
    [
        (Due(date(2026, 11, 24), NOON - timedelta(seconds=59)), True, False),
        (Due(date(2026, 11, 24), NOON - timedelta(minutes=1)), True, True),
        (Due(date(2026, 11, 24)), True, False),
        (Due(date(2026, 11, 23)), True, True),
        (Due(date(2026, 11, 23)), False, False),
    ],
)
def test_a_promise_is_broken_a_minute_after_it_or_a_day_after_its_day(
    store: Store, clock: StillClock, due: Due, agreed: bool, broken: bool
) -> None:
    clock.now = NOON
    assert _announced(due=due, agreed=agreed).broken(store.office) is broken


def _announced(**values: Any) -> Announced:
    usual: dict[str, Any] = {
        "id": "f",
        "kind": "call_back",
        "kind_name": "Call back",
        "opens": "call",
        "script": None,
        "due": Due(date(2026, 11, 24), NOON),
        "pinned": False,
        "agreed": True,
        "reason": WORDS,
        "organisation_id": "o",
        "organisation": "Oy",
        "contact_id": None,
        "contact": "",
        "deal_id": None,
    }
    return Announced(**{**usual, **values})


def test_a_complaint_is_told_once_by_its_promise_where_that_is_due(store: Store, clock: StillClock) -> None:
    org = customer(store)
    key = complained(store, org)
    complained(store, org, "another")
    assert [one.agreed for one in store.ask(due_now).result()] == [False]
    store.do(promise_answer, key, date(2026, 11, 26)).result()
    clock.move(days=2)
    assert [one.agreed for one in store.ask(due_now).result()] == [True]
