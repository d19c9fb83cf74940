"""Public holidays kept for the next start: the same, and only from the library that is installed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from data import public_holidays
from data.model import calendar
from data.model.calendar import holidays_of

TODAY = date(2026, 11, 30)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for module in ("data.public_holidays", "data.place"):
        monkeypatch.setattr(f"{module}.kept_folder", lambda: tmp_path)
    monkeypatch.setattr("data.model.calendar.KNOWN_HOLIDAYS", {})
    monkeypatch.setattr("data.public_holidays.KNOWN_HOLIDAYS", {})
    return tmp_path / "holidays.json"


def test_what_is_kept_is_known_again_without_the_library(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[tuple[str, int], frozenset[date]] = {}
    for module in ("data.public_holidays", "data.model.calendar"):
        monkeypatch.setattr(f"{module}.KNOWN_HOLIDAYS", known)
    public_holidays.keep("fi", TODAY)
    before = dict(known)
    assert date(2026, 12, 6) in before["FI", 2026]
    known.clear()
    public_holidays.remember()
    assert known == before
    monkeypatch.setattr("data.model.calendar._looked_up", lambda *_asked: pytest.fail("it was looked up again"))
    assert holidays_of("FI", 2027) == before["FI", 2027]


@pytest.mark.parametrize("told", ["", "[]", '{"stamp": [1, 2], "countries": {"FI": {"2026": ["2026-07-01"]}}}'])
def test_what_came_from_elsewhere_is_not_believed(kept: Path, told: str) -> None:
    kept.write_text(told, "utf-8")
    public_holidays.remember()
    assert not calendar.KNOWN_HOLIDAYS


def test_nothing_is_kept_for_a_rep_without_a_country(kept: Path) -> None:
    public_holidays.keep("", TODAY)
    assert not kept.exists()
