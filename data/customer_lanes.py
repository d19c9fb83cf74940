"""Customers by health as lanes of the board: one card for each, sorted in one pass however many they are."""

from __future__ import annotations

from dataclasses import replace

from data.health import care_lanes, health_case
from data.lanes import Lane, customers_only
from data.transaction import Read

_lanes = customers_only(care_lanes)


def customer_lanes(read: Read) -> tuple[Lane, ...]:
    """A lane for each health, the most urgent first, each with the newest deal of its customers."""
    found = health_case(read)
    return tuple(replace(lane, by=found) for lane in _lanes(read))
