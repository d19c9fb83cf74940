"""A demo file, filled once and copied for each test that reads it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from data import words
from data.demo.fill import fill_demo
from data.model.calendar import Calendar
from data.model.office import Office
from data.model.playbook import Playbook
from data.model.settings import Rep, Settings
from data.store import Store
from tests.conftest import StillClock


@pytest.fixture(scope="session")
def demo_template(template: Path, tmp_path_factory: pytest.TempPathFactory, playbook: Playbook) -> Path:
    """The demo in English, at the moment and in the office of the tests."""
    path = tmp_path_factory.mktemp("demo") / "salestui.db"
    shutil.copyfile(template, path)
    words.use("en")
    calendar = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), tuple(playbook.windows))
    rep = Rep(name="Aino Laine", company="Kotitreeni Oy", phone="+358401234567")
    clock = StillClock(datetime(2026, 11, 24, 8, 12, tzinfo=UTC))
    store = Store(path, Office(playbook, calendar, Settings(rep=rep), clock))
    store.do(fill_demo).result()
    store.close()
    return path


@pytest.fixture
def demo(store: Store, demo_template: Path, tmp_path: Path) -> Store:
    """A file of one's own that holds the demo."""
    shutil.copyfile(demo_template, tmp_path / "salestui.db")
    return store
