"""Days off, read as people write them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.days_off import DaysOff, joined, read_days_off, read_kept, say_days_off
from data.model.refusal import Unclear

TODAY = date(2026, 11, 24)

days = st.dates(TODAY, TODAY + timedelta(days=1500))
spans = st.lists(
    st.builds(lambda first, length: DaysOff(first, first + timedelta(days=length)), days, st.integers(0, 60))
)


def span(first: str, last: str | None = None) -> DaysOff:
    return DaysOff(date.fromisoformat(first), date.fromisoformat(last or first))


def read(text: str) -> list[DaysOff]:
    return list(read_days_off(text, TODAY))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("24.12.", [span("2026-12-24")]),
        ("24.12", [span("2026-12-24")]),
        ("6.7.–31.7.", [span("2027-07-06", "2027-07-31")]),
        ("6.7.-31.7., 24.12.", [span("2026-12-24"), span("2027-07-06", "2027-07-31")]),
        ("6.–31.7.", [span("2027-07-06", "2027-07-31")]),
        ("6–31.7.2028", [span("2028-07-06", "2028-07-31")]),
        ("28.12.–3.1.", [span("2026-12-28", "2027-01-03")]),
        ("20.11.–27.11.", [span("2026-11-20", "2026-11-27")]),
        ("24.11.", [span("2026-11-24")]),
        ("23.11.", [span("2027-11-23")]),
        ("2026-12-24", [span("2026-12-24")]),
        ("2027-07-06..2027-07-31", [span("2027-07-06", "2027-07-31")]),
        ("2027-07-06 … 2027-07-31", [span("2027-07-06", "2027-07-31")]),
        ("6 July to 31 July", [span("2027-07-06", "2027-07-31")]),
        ("July 6 – July 31", [span("2027-07-06", "2027-07-31")]),
        ("24th of December and 31 December", [span("2026-12-24"), span("2026-12-31")]),
        ("24. joulukuuta ja 31.12.", [span("2026-12-24"), span("2026-12-31")]),
        ("to 24.12.", [span("2026-12-24")]),
        ("thu 24.12.", [span("2026-12-24")]),
        ("24.12.2026 – 6.1.", [span("2026-12-24", "2027-01-06")]),
        ("1.7.2027 - 31.7.", [span("2027-07-01", "2027-07-31")]),
        ("29.2.", [span("2028-02-29")]),
        ("24.12.; 25.12.\n26.12.", [span("2026-12-24", "2026-12-26")]),
        ("", []),
        (" ,; ", []),
    ],
)
def test_days_are_read_as_they_are_written(text: str, found: list[DaysOff]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("soon", "is no day"),
        ("24", "is no day"),
        ("1.1.–2.1.–3.1.", "is no day"),
        ("31.2.", "no such date"),
        ("31.4.–2.5.", "no such date"),
        ("fri 24.12.", "weekday disagree"),
        ("31.7.–6.7.2027", "ends before it begins"),
        ("20.8.–1.7.", "ends before it begins"),
        ("1.1.2027–1.3.2028", "longer than a year"),
        ("1.1.2020", "has passed"),
        ("1.1.2040", "five years ahead"),
        ("24.12.9999", "five years ahead"),
        ("x" * 2001, "too many days"),
        ("x" * 60, "…"),
    ],
)
def test_what_cannot_be_read_is_named_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(Unclear, match=sentence):
        read(text)


@given(spans)
def test_what_is_said_reads_back_as_the_same_days(found: list[DaysOff]) -> None:
    whole = joined(found)
    ahead = tuple(one for one in whole if (one.last - one.first).days < 180)
    assert read_days_off(say_days_off(ahead, TODAY), TODAY) == ahead


@given(spans)
def test_joined_spans_hold_the_same_days_and_do_not_touch(found: list[DaysOff]) -> None:
    whole = joined(found)
    assert {day for one in whole for day in one.days()} == {day for one in found for day in one.days()}
    for before, after in pairwise(whole):
        assert before.last + timedelta(days=1) < after.first


@given(days, st.integers(0, 369))
def test_what_the_settings_file_keeps_is_read_back(first: date, length: int) -> None:
    one = DaysOff(first, first + timedelta(days=length))
    assert read_kept(one.kept()) == one
    assert read_kept(one) is one


def test_a_moment_in_the_settings_file_is_its_day() -> None:
    assert read_kept(datetime(2026, 12, 24, 8)) == span("2026-12-24")  # noqa: DTZ001 - as TOML writes a local moment


@pytest.mark.parametrize("kept", [7, None, "", "soon", "2026-12-24..", "a..b..c", "2026-01-01..2026-02-01..2026-03-01"])
def test_anything_else_in_the_settings_file_is_refused(kept: object) -> None:
    with pytest.raises(ValueError, match="must be a date"):
        read_kept(kept)


@pytest.mark.parametrize("kept", ["2026-12-24..2026-12-23", "2026-01-01..2027-01-07"])
def test_a_range_begins_before_it_ends_and_lasts_at_most_a_year(kept: str) -> None:
    with pytest.raises(ValueError, match="at most a year"):
        read_kept(kept)
