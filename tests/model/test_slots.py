"""Times to propose: really free, pleasant, and always new."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import Calendar
from data.model.slots import free_slots

CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"), absences=frozenset({date(2026, 11, 26)}))
NOW = datetime(2026, 11, 20, 8, 20, tzinfo=UTC)

FINNISH_HOLIDAYS = frozenset(
    [date(2026, 12, 6), date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1), date(2027, 1, 6)]
)
"""From November to January; what the rules know comes from a library, this does not."""

instants = st.integers(0, 40 * 24 * 60).map(lambda m: NOW + timedelta(minutes=m))
busy_times = st.lists(
    st.tuples(instants, st.integers(0, 60 * 30)).map(lambda b: (b[0], b[0] + timedelta(minutes=b[1]))), max_size=12
)


def local(slots: list[datetime]) -> list[str]:
    return [f"{CALENDAR.local(slot):%a %d.%m. %H:%M}" for slot in slots]


def helsinki(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CALENDAR.zone)


def test_an_empty_calendar_offers_a_morning_and_an_afternoon_from_the_next_working_day() -> None:
    assert local(free_slots(CALENDAR, [], NOW, minutes=60, buffer=15)) == ["Mon 23.11. 09:00", "Tue 24.11. 14:00"]
    late = free_slots(CALENDAR, [], NOW, minutes=60, buffer=15, skip=1)
    assert local(late) == ["Wed 25.11. 09:00", "Fri 27.11. 14:00"]


def test_a_meeting_keeps_its_buffer_to_what_is_already_agreed() -> None:
    busy = [(helsinki("2026-11-23 10:00"), helsinki("2026-11-23 11:00"))]
    near = free_slots(CALENDAR, busy, NOW, minutes=60, buffer=0)
    assert local(near) == ["Mon 23.11. 09:00", "Tue 24.11. 14:00"]
    kept = free_slots(CALENDAR, busy, NOW, minutes=60, buffer=15)
    assert local(kept) == ["Mon 23.11. 14:00", "Tue 24.11. 09:00"]


def test_two_days_come_before_two_halves_of_the_day() -> None:
    afternoons = [(helsinki(f"2026-11-{day} 11:00"), helsinki(f"2026-11-{day} 16:00")) for day in (23, 24, 25, 27, 30)]
    assert local(free_slots(CALENDAR, afternoons, NOW, minutes=60, buffer=0)) == [
        "Mon 23.11. 09:00",
        "Tue 24.11. 09:00",
    ]


def test_with_one_free_day_both_times_are_that_day() -> None:
    slots = free_slots(CALENDAR, [], NOW, minutes=60, buffer=15, horizon_days=3)
    assert local(slots) == ["Mon 23.11. 09:00", "Mon 23.11. 14:00"]


def test_a_day_booked_full_offers_nothing() -> None:
    busy = [(NOW, NOW + timedelta(days=31))]
    assert free_slots(CALENDAR, busy, NOW, minutes=60, buffer=15) == []
    assert free_slots(CALENDAR, [], NOW, minutes=60, buffer=15, horizon_days=2) == []
    assert free_slots(CALENDAR, [], NOW, minutes=9 * 60, buffer=0) == []


def test_offers_run_out_rather_than_repeat() -> None:
    offers = [
        free_slots(CALENDAR, [], NOW, minutes=7 * 60, buffer=0, horizon_days=4, skip=skip, count=2) for skip in range(5)
    ]
    times = [slot for offer in offers for slot in offer]
    assert len(times) == len(set(times)) == 6
    assert offers[3:] == [[], []]


@given(busy_times, st.sampled_from([15, 30, 45, 60, 120]), st.sampled_from([0, 15, 30]), st.integers(0, 6), instants)
def test_every_offer_is_really_free(
    busy: list[tuple[datetime, datetime]], minutes: int, buffer: int, skip: int, now: datetime
) -> None:
    around, seen = timedelta(minutes=buffer), set[datetime]()
    for turn in range(skip + 1):
        slots = free_slots(CALENDAR, busy, now, minutes=minutes, buffer=buffer, skip=turn)
        assert not seen & set(slots)
        seen |= set(slots)
        assert slots == sorted(slots)
        for slot in slots:
            start, end = CALENDAR.local(slot), CALENDAR.local(slot + timedelta(minutes=minutes))
            assert CALENDAR.is_working_day(start.date())
            assert start.date() > CALENDAR.today(now)
            assert start.minute in (0, 30)
            assert time(8) <= start.time() < end.time() <= time(16)
            assert all(slot + timedelta(minutes=minutes) + around <= b or e + around <= slot for b, e in busy)


@given(
    st.lists(st.tuples(instants, st.integers(1, 60 * 30)), max_size=8),
    st.lists(st.tuples(instants, st.integers(1, 60 * 30)), max_size=8),
    st.sets(st.integers(0, 40), max_size=10),
    st.integers(0, 45),
    instants,
)
def test_own_meetings_the_own_calendar_holidays_and_absences_are_all_minded_at_once(
    meetings: list[tuple[datetime, int]],
    elsewhere: list[tuple[datetime, int]],
    absent: set[int],
    buffer: int,
    now: datetime,
) -> None:
    absences = frozenset(NOW.date() + timedelta(days=ahead) for ahead in absent)
    calendar = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(9), time(15), absences=absences)
    busy = [(start, start + timedelta(minutes=length)) for start, length in [*meetings, *elsewhere]]
    around, length = timedelta(minutes=buffer), timedelta(hours=1)
    for slot in free_slots(calendar, busy, now, minutes=60, buffer=buffer):
        local = calendar.local(slot)
        assert local.weekday() < 5
        assert local.date() not in absences | FINNISH_HOLIDAYS
        assert time(9) <= local.time() <= time(14)
        assert all(slot + length + around <= start or end + around <= slot for start, end in busy)


def test_holidays_over_the_turn_of_the_year_are_never_offered() -> None:
    before = datetime(2026, 12, 23, 8, tzinfo=UTC)
    offers = [free_slots(CALENDAR, [], before, minutes=60, buffer=0, skip=skip) for skip in range(12)]
    days = {CALENDAR.local(slot).date() for offer in offers for slot in offer}
    assert days
    assert not days & FINNISH_HOLIDAYS


def test_without_a_free_slot_in_thirty_days_nothing_is_offered() -> None:
    full = [(NOW + timedelta(days=day), NOW + timedelta(days=day, hours=23, minutes=50)) for day in range(31)]
    assert free_slots(CALENDAR, full, NOW, minutes=60, buffer=0) == []
    assert free_slots(CALENDAR, full[:-4], NOW, minutes=60, buffer=0) != []
