"""A day told in plain lines: only what there is stands there, each with its words, and how many more there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from data.booking import agree_meeting
from data.complaints import open_complaint
from data.deals import end_deal, open_deal
from data.evening import evening
from data.model.facts import DealState
from data.store import Store
from data.tables import deal, followup, organisation, phone
from data.today import today
from data.transaction import Write
from salestui.commands.day_end import evening_plain, tell_evening
from salestui.commands.today import _plain, _tell

TODAY = date(2026, 11, 24)


def morning(store: Store, capsys: pytest.CaptureFixture[str]) -> str:
    _tell(store.ask(today).result(), store.office)
    return capsys.readouterr().out


def full(write: Write) -> None:
    """Seven houses without a next step, the first with a meeting, a promise, a complaint, and two deals that ended."""
    for number in range(7):
        facts = {"search_key": str(number), "segment": "company", "tags": []}
        key = write.insert(organisation, name=f"House {number}", **facts)
        about = open_deal(write, key)
        write.update(deal, about, value_cents=number * 1000_00)
    write.connection.execute(followup.delete())
    write.insert(phone, organisation_id=key, e164="+358401234567", typed="040 123 4567", contact_id=None)
    at = datetime(2026, 11, 24, 13, tzinfo=UTC)
    agree_meeting(write, key, about, None, at, place="their lobby")
    promised = {"due_on": TODAY, "due_at": datetime(2026, 11, 24, 8, 15, tzinfo=UTC), "agreed": True}
    write.insert(followup, organisation_id=key, kind="call_back", priority=3, reason="as agreed", **promised)
    open_complaint(write, key, "cold soup")
    won, parked = (open_deal(write, key, title=title) for title in ("Course", "Later"))
    end_deal(write, won, DealState.WON)
    end_deal(write, parked, DealState.LATER, until=date(2026, 11, 27))


def test_an_empty_day_is_four_lines(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    told = [line for line in morning(store, capsys).splitlines() if line]
    assert told[0] == "Tue 24.11.2026, 10:12 · a working day"
    assert told[2] == "TO DO  Nothing is due today."
    assert told[3].startswith("DAYS AHEAD  Wed 25.11. 0 · ")
    assert len(told) == 4


def test_a_full_day_says_all_of_it_and_how_many_more_there_are(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    store.do(full).result()
    told = morning(store, capsys)
    for words in (
        "MEETINGS TODAY  1\n  15:00–16:00  their lobby  House 6",
        "PROMISED TODAY  1\n  10:15  Call back  House 6  as agreed",
        "1 on top · 1 now",
        "First because complaint is open since today · “cold soup”",
        "today 10:15 · Call back · House 6 · 040 123 4567",
        "COMPLAINTS OPEN  1\n  House 6  since Tue 24.11.  cold soup",
        "WITHOUT A NEXT STEP  6",
        "… and 1 more",
        "BACK FROM LATER THIS WEEK  1\n  House 6  Fri 27.11.",
    ):
        assert words in told, words
    assert told.index("5 000 €") < told.index("1 000 €")


def test_a_day_off_says_why(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    store.office = replace(store.office, calendar=replace(store.office.calendar, absences=frozenset({TODAY})))
    assert morning(store, capsys).splitlines()[0] == "Tue 24.11.2026, 10:12 · you are away"


def test_the_evening_says_what_was_won_and_what_goes_on(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    tell_evening(store.ask(evening).result(), store.office)
    empty = capsys.readouterr().out
    assert "DONE  nothing from the queue" in empty
    assert "LEFT UNDONE  nothing: all of today is done" in empty
    store.do(full).result()
    tell_evening(store.ask(evening).result(), store.office)
    told = capsys.readouterr().out
    assert "1 parked" in told
    assert "WON TODAY  1\n  House 6  Course" in told
    assert "they go on to Wed 25.11." in told
    assert "FIRST ON Wed 25.11." in told


def test_both_are_told_as_plain_values(store: Store) -> None:
    store.do(full).result()
    found: dict[str, Any] = _plain(store.ask(today).result(), store.office)
    assert found["without_next_step"]["count"] == 6
    assert len(found["without_next_step"]["first"]) == 5
    assert found["meetings"][0]["place"] == "their lobby"
    assert found["promised"][0]["kind"] == "Call back"
    assert "until" not in found["promised"][0]
    assert found["complaints"]["first"][0]["since"] == "2026-11-24"
    assert found["back_this_week"]["first"][0]["on"] == "2026-11-27"
    ended = evening_plain(store.ask(evening).result(), store.office)
    assert [one["title"] for one in ended["won"]] == ["Course"]
    assert ended["deals"]["parked"] == 1
    assert ended["next_day"] == "2026-11-25"
