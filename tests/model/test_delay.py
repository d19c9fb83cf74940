"""Delays as the playbook writes them."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.delay import Delay, Unit

UNITS = [unit for unit in get_args(Unit) if unit not in ("window", "agreed")]


@pytest.mark.parametrize(
    ("written", "delay"),
    [
        ("30 min", Delay(30, "min")),
        ("24h", Delay(24, "h")),
        ("0 d", Delay(0, "d")),
        (" 2 wd ", Delay(2, "wd")),
        ("-1 wd", Delay(-1, "wd")),
        ("1 w", Delay(1, "w")),
        ("3 m", Delay(3, "m")),
        ("1 y", Delay(1, "y")),
        ("window", Delay(0, "window")),
        ("agreed", Delay(0, "agreed")),
    ],
)
def test_a_delay_is_read_as_it_is_written(written: str, delay: Delay) -> None:
    assert Delay.parse(written) == delay


@pytest.mark.parametrize("written", ["", "3", "3 months", "wd 2", "1.5 h", "99999 d", "now", "-window", 3, None, True])
def test_anything_else_is_refused_with_the_ways_to_write_one(written: object) -> None:
    with pytest.raises(ValueError, match="a delay is written"):
        Delay.parse(written)


def test_a_delay_already_read_is_itself() -> None:
    assert Delay.parse(Delay(2, "wd")) == Delay(2, "wd")


@given(st.integers(-9999, 9999), st.sampled_from(UNITS))
def test_a_delay_said_aloud_reads_back_as_itself(amount: int, unit: Unit) -> None:
    assert Delay.parse(str(Delay(amount, unit))) == Delay(amount, unit)
    assert str(Delay.parse("window")) == "window"
