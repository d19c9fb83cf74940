"""How full days are: what is usual, what is fuller, and why nobody works on one."""

from __future__ import annotations

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

from data.model.calendar import Calendar
from data.model.load import Load, Off, why_off

TODAY = date(2026, 11, 24)
AWAY = date(2026, 11, 26)
CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), (), frozenset({AWAY}))


def _load(planned: dict[date, int], done: dict[date, int] | None = None) -> Load:
    return Load(TODAY, CALENDAR, planned, done=done or {})


def _ahead(*counts: int) -> dict[date, int]:
    days, day = {}, TODAY
    for count in counts:
        day = CALENDAR.next_working_day(day)
        days[day] = count
    return days


def test_a_day_that_holds_half_as_much_again_as_others_is_fuller_than_usual() -> None:
    load = _load(_ahead(10, 10, 10, 24))
    assert load.usual == 14
    assert [day.full for day in load.days(TODAY + timedelta(days=1), 6)] == [False, False, False, False, False, False]
    load = _load(_ahead(6, 6, 6, 6, 20))
    assert [on for on in load.planned if load.day(on).full] == [max(load.planned)]


def test_a_few_things_never_make_a_day_full() -> None:
    load = _load(_ahead(1, 1, 1, 4))
    assert not any(load.day(on).full for on in load.planned)


def test_a_rep_who_gets_much_done_has_no_full_day_so_soon() -> None:
    planned = _ahead(6, 6, 6, 6, 20)
    done = {TODAY - timedelta(days=days): 30 for days in (1, 4, 5)}
    assert _load(planned, done).usual == 30
    assert not any(_load(planned, done).day(on).full for on in planned)
    few = dict(list(done.items())[:2])
    assert _load(planned, few).usual == 9, "two days tell nothing"


def test_nothing_planned_is_nothing_usual() -> None:
    load = _load({})
    assert (load.usual, load.day(TODAY).planned, load.day(TODAY).full) == (0, 0, False)


def test_why_nobody_works_is_told_of_each_day() -> None:
    assert why_off(TODAY, CALENDAR) is None
    assert why_off(AWAY, CALENDAR) == Off.ABSENCE
    assert why_off(date(2026, 11, 28), CALENDAR) == Off.WEEKEND
    assert why_off(date(2026, 12, 6), CALENDAR) == Off.HOLIDAY, "a holiday on a Sunday is a holiday"


def test_a_day_is_told_in_words_to_whoever_chooses_it() -> None:
    load = _load({**_ahead(6, 6, 6, 6, 20), AWAY: 1})
    assert load.words(TODAY) == "nothing planned"
    assert load.words(max(load.planned)) == "20 planned, fuller than usual"
    assert load.words(AWAY) == "1 planned · you are away"
    assert load.words(date(2026, 12, 6)) == "nothing planned · a public holiday"
    assert load.words(date(2026, 11, 28)) == "nothing planned · a weekend"
