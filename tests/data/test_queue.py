"""The queue: its order, its parts, and what stays out of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from data.model.ranking import Section, why_here
from data.queue import queue
from data.store import Store
from data.tables import call, contact, followup, organisation, phone
from data.transaction import Write

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)


def _organisation(write: Write, name: str = "Teräs Oy", **values: object) -> str:
    return write.insert(
        organisation, **{"name": name, "search_key": name.casefold(), "segment": "company", "tags": [], **values}
    )


def _followup(write: Write, org: str, **values: object) -> str:
    given = {"kind": "retry", "due_on": TODAY, "priority": 8, "reason": "new", "organisation_id": org, **values}
    return write.insert(followup, **given)


def _order(store: Store, days: int = 0, text: str = "") -> list[str]:
    return [row.reason for row in store.ask(queue, days=days, text=text).result().rows]


def test_an_agreed_minute_beats_what_is_late_and_that_beats_today(store: Store) -> None:
    def fill(write: Write) -> None:
        org = _organisation(write)
        _followup(write, org, reason="prospect")
        _followup(write, org, reason="inbound", priority=1)
        _followup(write, org, reason="later today", priority=0, due_at=NOW + timedelta(hours=3))
        _followup(write, org, reason="late", due_on=TODAY - timedelta(days=2), priority=6)
        _followup(write, org, reason="agreed", priority=0, agreed=True, due_at=NOW + timedelta(minutes=4))
        _followup(write, org, reason="tomorrow", due_on=TODAY + timedelta(days=1))

    store.do(fill).result()
    assert _order(store) == ["agreed", "late", "inbound", "prospect", "later today"]
    assert _order(store, days=1)[-1] == "tomorrow"


def test_an_agreed_time_hours_away_is_not_pinned_yet(store: Store) -> None:
    def fill(write: Write) -> None:
        org = _organisation(write)
        _followup(write, org, reason="agreed", priority=0, agreed=True, due_at=NOW + timedelta(hours=2))
        _followup(write, org, reason="ready")

    store.do(fill).result()
    assert _order(store) == ["ready", "agreed"]


def test_a_prospect_nobody_called_yet_is_never_late_and_comes_last(store: Store) -> None:
    def fill(write: Write) -> None:
        org = _organisation(write)
        _followup(write, org, reason="prospect", kind="first_call", due_on=TODAY - timedelta(days=9))
        _followup(write, org, reason="retry")

    store.do(fill).result()
    assert _order(store) == ["retry", "prospect"]
    assert store.ask(queue).result().counts == {Section.TODAY: 1, Section.NEW: 1}


def test_a_better_class_goes_first_among_equals(store: Store) -> None:
    def fill(write: Write) -> None:
        for name, care_class in (("none", None), ("third", "A3"), ("first", "A1")):
            _followup(write, _organisation(write, care_class=care_class), reason=name)

    store.do(fill).result()
    assert _order(store) == ["first", "third", "none"]


def test_who_said_do_not_call_never_stands_in_the_queue(store: Store) -> None:
    def fill(write: Write) -> None:
        _followup(write, _organisation(write, do_not_call=True), reason="organisation")
        org = _organisation(write)
        person = write.insert(contact, organisation_id=org, name="A", search_key="a", do_not_contact=True)
        _followup(write, org, contact_id=person, reason="contact")
        _followup(write, org, reason="allowed")

    store.do(fill).result()
    assert _order(store) == ["allowed"]


def test_the_queue_is_narrowed_by_any_text_in_any_case(store: Store) -> None:
    def fill(write: Write) -> None:
        _followup(write, _organisation(write, "Äänekosken Kaupunki"), reason="one")
        _followup(write, _organisation(write, "100 % Puhdas_Oy"), reason="two")

    store.do(fill).result()
    assert _order(store, text="äänekosken") == ["one"]
    assert _order(store, text="100 %") == ["two"]
    assert _order(store, text="puhdas_o") == ["two"]
    assert _order(store, text="!") == []


def test_a_row_shows_the_last_words_and_the_first_good_number(store: Store) -> None:
    def fill(write: Write) -> None:
        org = _organisation(write)
        _followup(write, org)
        shared = {"script": "opener", "script_version": "1", "language": "fi", "outcome": "call_back"}
        for days, words in ((5, "old"), (2, "ring after the\nbudget round")):
            at = NOW - timedelta(days=days)
            write.insert(call, organisation_id=org, started_at=at, ended_at=at, notes=words, **shared)
        write.insert(phone, organisation_id=org, e164="+358405550100", typed="x", bad=True, rank=0)
        write.insert(phone, organisation_id=org, e164="+358405550101", typed="y", rank=1)

    store.do(fill).result()
    row = store.ask(queue).result().rows[0]
    assert (row.last_words, row.phone) == ("ring after the budget round", "+358405550101")
    assert row.last_touch == NOW - timedelta(days=2)


def test_why_it_stands_there_is_said_in_words() -> None:
    assert why_here(Section.NOW, "Call back", "today 10:15") == "First because call back was agreed: today 10:15"
    assert {part: why_here(part, "Retry", "x") for part in Section}.keys() == set(Section)
