"""What the calendar feed tells: meetings, promised hours, what is due on its day; nothing done, held or barred."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from sqlalchemy import select

from data import words
from data.barring import do_not_call
from data.booking import agree_meeting
from data.feed import Feed, renew_feed, uid_of
from data.followups import add_followup, reschedule_followup
from data.history import undo
from data.marked import finish_marked
from data.meetings import cancel_meeting, move_meeting
from data.model.calendar import Due
from data.store import Store
from data.tables import contact, deal, followup, meeting, organisation
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.cases import WORDS, complained, customer, followups
from tests.data.test_announced import NOON, asked

TODAY = date(2026, 11, 24)


def feed(store: Store) -> Feed:
    return store.do(renew_feed).result().result


def events(store: Store) -> list[Any]:
    """The feed as a calendar program reads it."""
    return list(Calendar.from_ical(feed(store).content()).walk("VEVENT"))


def told(store: Store) -> list[tuple[str, object]]:
    return [(str(one["summary"]), one["dtstart"].dt) for one in events(store)]


def planned(store: Store, on: date, kind: str = "memo", name: str = "Pöytä Oy", **values: Any) -> str:
    """Something a rule planned; its key."""

    def plan(write: Write) -> str:
        org = write.insert(organisation, name=name, search_key=name.casefold(), segment="company", tags=[])
        usual = {"priority": 5, "reason": "because", "agreed": False}
        return write.insert(followup, organisation_id=org, kind=kind, due_on=on, **{**usual, **values})

    return store.do(plan).result().result


def test_a_promised_hour_is_a_quarter_of_an_hour_with_its_reason(store: Store) -> None:
    key = asked(store, NOON)
    [event] = events(store)
    assert (str(event["uid"]), str(event["summary"]), str(event["description"])) == (
        uid_of(key),
        "Call back: Anna Liisa Mäkelä, Pöytä Oy",
        "asked for it",
    )
    assert (event["dtstart"].dt, event["dtend"].dt) == (NOON, NOON + timedelta(minutes=15))


def test_what_a_rule_planned_for_an_hour_or_a_day_stands_on_its_day(store: Store) -> None:
    planned(store, TODAY, "retry", due_at=NOON)
    planned(store, date(2026, 11, 26))
    assert told(store) == [("Retry: Pöytä Oy", TODAY), ("Memo: Pöytä Oy", date(2026, 11, 26))]
    assert [str(one["description"]) for one in events(store)] == ["12:00 · because", "because"]


def test_what_is_late_stands_on_today_until_it_is_done_also_a_promise(store: Store, clock: StillClock) -> None:
    key, _memo = asked(store, NOON), planned(store, date(2026, 11, 20))
    clock.move(days=1)
    assert told(store) == [
        ("Late: Call back: Anna Liisa Mäkelä, Pöytä Oy", date(2026, 11, 25)),
        ("Late: Memo: Pöytä Oy", date(2026, 11, 25)),
    ]
    store.do(finish_marked, [key]).result()
    assert [summary for summary, _on in told(store)] == ["Late: Memo: Pöytä Oy"]
    clock.move(days=1)
    assert told(store) == [("Late: Memo: Pöytä Oy", date(2026, 11, 26))]


def test_new_prospects_are_one_entry_for_all(store: Store) -> None:
    for number in range(3):
        planned(store, TODAY - timedelta(days=number), "first_call", f"Oy {number}")
    found = feed(store)
    [event] = events(store)
    assert (str(event["summary"]), event["dtstart"].dt) == ("3 new prospects to call", TODAY)
    assert str(event["uid"]) == f"new-prospects-{found.owner}@salestui"
    assert found.left_out == 0


@pytest.mark.parametrize(
    "values", [{"state": "done"}, {"state": "cancelled"}, {"held": True}, {"due_on": TODAY + timedelta(days=61)}]
)
def test_what_is_done_held_or_far_ahead_is_not_told(store: Store, values: dict[str, Any]) -> None:
    planned(store, **{"on": TODAY, **{("on" if name == "due_on" else name): value for name, value in values.items()}})
    assert told(store) == []


def test_a_promise_is_told_however_far_ahead(store: Store) -> None:
    asked(store, datetime(2027, 6, 1, 7, tzinfo=UTC))
    assert [on for _summary, on in told(store)] == [datetime(2027, 6, 1, 7, tzinfo=UTC)]


@pytest.mark.parametrize("person", [False, True])
def test_nobody_who_asked_not_to_be_called_stands_in_it_except_with_a_complaint(store: Store, person: bool) -> None:
    asked(store, NOON)
    org = customer(store, name="Matto Oy")
    complained(store, org)

    def bar(write: Write) -> None:
        for row in write.all(select(contact if person else organisation)):
            flag = {"do_not_contact" if person else "do_not_call": True}
            write.update(contact if person else organisation, row["id"], **flag)

    store.do(bar).result()
    assert told(store) == [("Complaint: Anna Mäkelä, Matto Oy", TODAY)]


def _met(store: Store, at: datetime) -> str:
    """A meeting agreed with a customer; its key."""

    def agree(write: Write) -> str:
        [row] = write.all(select(deal))
        agree_meeting(write, row["organisation_id"], row["id"], row["contact_id"], at, place="Pöytäkatu 1; 3. krs")
        return str(write.all(select(meeting.c.id))[0]["id"])

    customer(store)
    return store.do(agree).result().result


def test_a_meeting_is_told_once_with_its_place_under_the_uid_of_its_invitation(store: Store) -> None:
    at = datetime(2026, 11, 26, 7, tzinfo=UTC)
    key = _met(store, at)

    def uid(read: Read) -> str:
        return str(read.row(meeting, key)["uid"])

    found = [one for one in events(store) if one["dtstart"].dt == at]
    [event] = found
    assert (str(event["summary"]), str(event["location"])) == (
        "Meeting: Anna Mäkelä, Pöytä Oy",
        "Pöytäkatu 1; 3. krs",
    )
    assert str(event["uid"]) == store.ask(uid).result()
    store.do(move_meeting, key, at + timedelta(hours=1)).result()
    assert at + timedelta(hours=1) in [one["dtstart"].dt for one in events(store)]
    store.do(cancel_meeting, key).result()
    assert "Meeting: Anna Mäkelä, Pöytä Oy" not in [summary for summary, _on in told(store)]


def test_a_meeting_of_yesterday_is_over_and_one_that_goes_on_is_not(store: Store, clock: StillClock) -> None:
    _met(store, datetime(2026, 11, 24, 21, 45, tzinfo=UTC))
    clock.now = datetime(2026, 11, 24, 22, 5, tzinfo=UTC)
    assert "Meeting: Anna Mäkelä, Pöytä Oy" in [summary for summary, _on in told(store)]
    clock.move(days=1)
    assert "Meeting: Anna Mäkelä, Pöytä Oy" not in [summary for summary, _on in told(store)]


def test_an_empty_file_is_a_valid_calendar(store: Store) -> None:
    assert told(store) == []
    assert b"Meetings\\, promised calls and follow-ups of salestui.\r\n" in feed(store).content()


def test_in_finnish_it_is_finnish(store: Store) -> None:
    asked(store, NOON)
    words.use("fi")
    assert "Anna Liisa Mäkelä, Pöytä Oy" in told(store)[0][0]
    assert not told(store)[0][0].startswith("Call back")


@pytest.mark.parametrize(
    ("at", "on"), [(datetime(2027, 3, 28, 0, 30, tzinfo=UTC), 28), (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), 25)]
)
def test_on_the_night_the_clocks_change_the_moment_is_the_moment(
    store: Store, clock: StillClock, at: datetime, on: int
) -> None:
    clock.now = at - timedelta(hours=1)
    asked(store, at)
    [(_summary, starts)] = told(store)
    assert starts == at
    assert at.astimezone(ZoneInfo("Europe/Helsinki")).day == on


def test_a_follow_up_moved_to_another_day_keeps_its_uid(store: Store) -> None:
    key = planned(store, TODAY)
    before = str(events(store)[0]["uid"])
    store.do(reschedule_followup, key, Due(date(2026, 11, 30))).result()
    [event] = events(store)
    assert (str(event["uid"]), event["dtstart"].dt) == (before, date(2026, 11, 30))


def test_a_barred_house_comes_back_when_calls_are_allowed_again(store: Store) -> None:
    asked(store, NOON)
    org = followups(store)[0]["organisation_id"]
    store.do(do_not_call, org).result()
    assert told(store) == []
    store.do(undo).result()
    assert len(told(store)) == 1


def test_a_complaint_stands_on_its_day_and_its_promise_on_its_own(store: Store) -> None:
    complained(store)
    assert told(store) == [("Complaint: Anna Mäkelä, Pöytä Oy", TODAY)]
    assert str(events(store)[0]["description"]) == f"“{WORDS}”"


def test_a_rep_elsewhere_has_the_days_of_their_own_zone(store: Store) -> None:
    calendar = replace(store.office.calendar, zone=ZoneInfo("America/New_York"))
    store.office = replace(store.office, calendar=calendar)

    def ask(write: Write) -> str:
        org = write.insert(organisation, name="Pöytä Oy", search_key="pöytä oy", segment="company", tags=[])
        due = Due(TODAY)
        return add_followup(write, "memo", due, "because", organisation_id=org, deal_id=None, contact_id=None)

    store.do(ask).result()
    assert told(store) == [("Memo: Pöytä Oy", TODAY)]
