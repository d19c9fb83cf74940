"""When people answer, counted from the rep's own calls and said in a sentence beside the playbook's windows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from data import words
from data.best_hours import (
    RECENT,
    best_hours,
    days_shown,
    hour_words,
    hours_of,
    hours_shown,
    in_window,
    window_words,
)
from data.model.best_hours import BestHours, Rate
from data.store import Store
from data.tables import call, organisation
from data.transaction import Write
from tests.conftest import StillClock

TUESDAY_10 = datetime(2026, 11, 17, 8, 30, tzinfo=UTC)
"""Half past ten in Helsinki."""


def calls(store: Store, at: datetime, made: int, answered: int, apart: timedelta = timedelta(0)) -> None:
    """Calls begun at a moment, or so far apart, of which the first were answered."""

    def tell(write: Write) -> None:
        org = write.insert(organisation, name="Oy", search_key="oy", segment="company", tags=[])
        usual = {"organisation_id": org, "script": "opener", "script_version": "1", "language": "en"}
        outcomes = ["no_answer", "busy", "voicemail"]
        rows = [
            {
                **usual,
                "started_at": at + number * apart,
                "ended_at": at + number * apart,
                "outcome": "call_back" if number < answered else outcomes[number % 3],
            }
            for number in range(made)
        ]
        write.insert_many(call, rows)

    store.do(tell).result()


def test_calls_are_counted_by_the_reps_own_weekday_and_hour(store: Store) -> None:
    calls(store, TUESDAY_10, 20, 8)
    calls(store, datetime(2026, 7, 14, 7, 30, tzinfo=UTC), 10, 1)  # summer time: the same hour of a Tuesday
    calls(store, TUESDAY_10 + timedelta(minutes=30), 5, 5)
    found = store.ask(best_hours).result()
    assert found.cells == {(1, 10): Rate(30, 9), (1, 11): Rate(5, 5)}
    assert (found.calls, found.known) == (35, True)


@pytest.mark.parametrize("outcome", ["wrong_number", "gatekeeper", "no", "do_not_call", "booked", "later"])
def test_whoever_lifted_the_receiver_answered(store: Store, outcome: str) -> None:
    calls(store, TUESDAY_10, 1, 1)
    store.do(lambda write: write.connection.execute(call.update().values(outcome=outcome))).result()
    assert store.ask(best_hours).result().cells == {(1, 10): Rate(1, 1)}


def test_a_zone_that_stands_a_quarter_off_cuts_its_hours_there(store: Store) -> None:
    office = replace(store.office, calendar=replace(store.office.calendar, zone=ZoneInfo("Asia/Kathmandu")))
    store.office = office
    calls(store, datetime(2026, 11, 17, 4, 10, tzinfo=UTC), 2, 1, timedelta(minutes=5))  # 9:55 and 10:00
    assert store.ask(best_hours).result().cells == {(1, 9): Rate(1, 1), (1, 10): Rate(1, 0)}


def test_only_the_newest_calls_count_and_none_of_the_future(store: Store, clock: StillClock) -> None:
    calls(store, datetime(2026, 1, 6, 8, tzinfo=UTC), 50, 50)
    calls(store, TUESDAY_10, RECENT, 0)
    calls(store, clock.now + timedelta(days=1), 10, 10)
    found = store.ask(best_hours).result()
    assert found.cells == {(1, 10): Rate(RECENT, 0)}


def test_without_calls_nothing_is_known(store: Store) -> None:
    found = store.ask(best_hours).result()
    assert (found.cells, found.known, found.enough) == ({}, False, 30)


def said(store: Store, cells: dict[tuple[int, int], Rate] | None, lang: str = "en") -> str:
    words.use(lang)
    return hour_words(None if cells is None else BestHours(cells, 30), store.office)


TODAY_10, TODAY_13, TODAY_9 = (1, 10), (1, 13), (1, 9)


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        (
            {TODAY_10: Rate(40, 10), TODAY_13: Rate(40, 20)},
            "now 25 % answer (n 40) · best today 13–14: 50 % (n 40)",
        ),
        (
            {TODAY_10: Rate(40, 20), TODAY_13: Rate(40, 10), TODAY_9: Rate(40, 40)},
            "the best hour left today: 50 % answer (n 40)",
        ),
        ({TODAY_13: Rate(40, 10)}, "best today 13–14: 25 % (n 40)"),
        ({TODAY_10: Rate(40, 0)}, "now 0 % answer (n 40)"),
        ({TODAY_9: Rate(40, 10)}, "next call window at 15:00"),
        ({TODAY_10: Rate(29, 20)}, "next call window at 15:00"),
        ({}, "next call window at 15:00"),
        (None, "next call window at 15:00"),
    ],
)
def test_the_queue_says_how_good_this_hour_is_and_which_is_the_best_left(
    store: Store, cells: dict[tuple[int, int], Rate] | None, sentence: str
) -> None:
    assert said(store, cells) == sentence


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        (datetime(2026, 11, 24, 6, 0, tzinfo=UTC), "in a call window until 9:00"),
        (datetime(2026, 11, 24, 13, 30, tzinfo=UTC), "in a call window until 17:00"),
        (datetime(2026, 11, 24, 16, 0, tzinfo=UTC), ""),
        (datetime(2026, 11, 28, 9, 0, tzinfo=UTC), ""),
        (datetime(2026, 12, 6, 9, 0, tzinfo=UTC), ""),
    ],
)
def test_the_windows_of_the_playbook_are_said_until_the_calls_say_more(
    store: Store, clock: StillClock, now: datetime, sentence: str
) -> None:
    clock.now = now
    assert window_words(store.office) == sentence


@pytest.mark.parametrize("absent", [False, True])
def test_on_a_day_off_no_hour_is_called_the_best(store: Store, clock: StillClock, absent: bool) -> None:
    cells = {(day, hour): Rate(40, 20 + hour) for day in range(7) for hour in range(8, 16)}
    if absent:
        calendar = replace(store.office.calendar, absences=frozenset({date(2026, 11, 24)}))
        store.office = replace(store.office, calendar=calendar)
    else:
        clock.now = datetime(2026, 11, 28, 8, 12, tzinfo=UTC)  # a Saturday
    assert said(store, cells) == "now 75 % answer (n 40)"


def test_it_is_said_in_finnish_with_its_own_clock(store: Store) -> None:
    assert "15.00" in said(store, None, "fi")


def test_the_hours_of_a_day_reach_from_the_first_window_to_the_last(store: Store) -> None:
    assert list(hours_of(store.office)) == list(range(7, 17))
    bare = replace(store.office.calendar, windows=(), starts=time(9), ends=time(16, 15))
    assert list(hours_of(replace(store.office, calendar=bare))) == list(range(9, 17))


@pytest.mark.parametrize(
    ("weekday", "hour", "inside"),
    [(1, 6, False), (1, 7, True), (1, 8, True), (1, 9, False), (1, 16, True), (1, 17, False), (5, 10, False)],
)
def test_an_hour_is_in_a_window_that_opens_in_it_or_is_open(
    store: Store, weekday: int, hour: int, inside: bool
) -> None:
    assert in_window(store.office, weekday, hour) is inside


def test_a_map_shows_the_hours_of_the_day_and_those_of_calls_and_the_fullest_where_it_must(store: Store) -> None:
    evening = BestHours({(1, 20): Rate(9, 3), (2, 20): Rate(1, 0), (1, 10): Rate(4, 4)}, 1)
    assert hours_shown(evening, store.office, 20) == [*range(7, 17), 20]
    assert hours_shown(evening, store.office, 3) == [7, 10, 20]
    assert hours_shown(BestHours({}, 1), store.office, 4) == [7, 8, 9, 10]


def test_a_map_shows_a_weekend_only_where_somebody_called(store: Store) -> None:
    assert days_shown(BestHours({}, 1)) == [0, 1, 2, 3, 4]
    assert days_shown(BestHours({(6, 10): Rate(1, 0)}, 1)) == [0, 1, 2, 3, 4, 6]
