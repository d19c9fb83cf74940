"""The rep's own calendar, as the settings name it."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.elsewhere import Elsewhere
from salestui.office import furnish, refurnish


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A settings file of one's own, and a home beside it."""
    path = tmp_path / "config.toml"
    monkeypatch.setenv("SALESTUI_CONFIG", str(path))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return path


@pytest.mark.parametrize(
    ("named", "meant"), [("own.ics", "own.ics"), ("~/own.ics", "home/own.ics"), ("/srv/own.ics", "/srv/own.ics")]
)
def test_a_calendar_is_looked_for_beside_the_settings_or_at_home(config: Path, named: str, meant: str) -> None:
    config.write_text(f'lang = "en"\nbusy_calendar = "{named}"\n')
    elsewhere = furnish().office.elsewhere
    assert isinstance(elsewhere, Elsewhere)
    assert elsewhere.path == config.parent / meant
    assert elsewhere() == ()


def test_the_calendar_stays_when_other_settings_change(config: Path) -> None:
    config.write_text('lang = "en"\nbusy_calendar = "own.ics"\n')
    office = furnish().office
    assert refurnish(office, {"rep.name": "Aino"}).elsewhere is office.elsewhere


def test_a_rep_who_names_no_calendar_is_never_busy_elsewhere(config: Path) -> None:
    office = furnish("en").office
    assert office.elsewhere() == ()
    assert not isinstance(office.elsewhere, Elsewhere)
