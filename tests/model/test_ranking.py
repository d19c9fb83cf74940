"""The parts of the queue, and why something stands in one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from data.model.calendar import Due
from data.model.ranking import ANNOUNCED, Section, section, why_here

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
TODAY = NOW.date()
DAY = timedelta(days=1)


def _at(moment: datetime) -> Due:
    return Due(moment.date(), moment)


@pytest.mark.parametrize(
    ("due", "how", "part"),
    [
        (Due(TODAY - DAY), {"agreed": False, "patient": False, "held": True}, Section.HELD),
        (Due(TODAY), {"agreed": False, "patient": False, "pinned": True, "held": True}, Section.HELD),
        (Due(TODAY - DAY), {"agreed": False, "patient": False, "pinned": True}, Section.PINNED),
        (Due(TODAY + DAY), {"agreed": False, "patient": False, "pinned": True}, Section.COMING),
        (_at(NOW + ANNOUNCED), {"agreed": True, "patient": False}, Section.NOW),
        (_at(NOW - 3 * DAY), {"agreed": True, "patient": False}, Section.NOW),
        (_at(NOW + ANNOUNCED + timedelta(minutes=1)), {"agreed": True, "patient": True}, Section.TODAY),
        (_at(NOW), {"agreed": False, "patient": False}, Section.TODAY),
        (Due(TODAY - 9 * DAY), {"agreed": False, "patient": True}, Section.NEW),
        (Due(TODAY - DAY), {"agreed": True, "patient": True}, Section.LATE),
        (Due(TODAY + DAY), {"agreed": False, "patient": True}, Section.COMING),
    ],
)
def test_each_stands_in_its_part(due: Due, how: dict[str, bool], part: Section) -> None:
    assert section(due, NOW, TODAY, **how) == part


@pytest.mark.parametrize(
    ("part", "agreed", "said"),
    [
        (Section.PINNED, False, "First because complaint is open since Mon 23.11."),
        (Section.NOW, True, "First because complaint was agreed: Mon 23.11."),
        (Section.LATE, False, "High because complaint is overdue: Mon 23.11."),
        (Section.LATE, True, "High because complaint was promised: Mon 23.11."),
        (Section.TODAY, False, "Here because complaint is due: Mon 23.11."),
        (Section.TODAY, True, "Here because complaint was agreed: Mon 23.11."),
        (Section.NEW, False, "A new prospect: nobody has called them yet"),
        (Section.COMING, False, "Coming: complaint, Mon 23.11."),
        (Section.HELD, False, "On hold: Mon 23.11."),
    ],
)
def test_why_it_stands_there_is_one_sentence(part: Section, agreed: bool, said: str) -> None:
    assert why_here(part, "Complaint", "Mon 23.11.", agreed=agreed) == said


def test_what_is_held_without_a_reason_says_how_to_go_on() -> None:
    assert why_here(Section.HELD, "Retry", "") == "On hold until you release it"
