"""The score of the day: what a rep counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """Today's figures."""

    dials: int
    conversations: int
    booked: int
