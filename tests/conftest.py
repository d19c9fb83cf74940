"""A clock that stands still, an office, and a file of one's own for each test."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zlib import crc32
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings

from data import words
from data.migration import bring_up_to_date
from data.model.calendar import Calendar
from data.model.identity import seeded
from data.model.office import Office
from data.model.playbook import Playbook
from data.model.settings import Rep, Settings
from data.place import prepare
from data.playbooks.shelf import read
from data.store import Store

gc.set_threshold(50_000, 20, 20)
"""Tests make and leave much at once: looking for it as often as an app does would take a sixth of their time."""

HERE = Path(__file__).parent

SIZES = [(80, 24), (120, 40)]
"""A test of a screen is walked at one of them, which depends on its name; with `--every-size` at both."""

UNMEASURED = {"torture", "terminal"}
"""Folders of tests whose lines are measured by others: they run the program as a whole, or thousands of rounds."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--every-size", action="store_true", help="walk each screen at 80×24 and at 120×40, not by turns")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is walked at the other size, and measure no line twice.

    What looks at the code's form, tests in those folders, a screen's second example and what is tried with dozens of
    invented examples go at full speed.
    """
    left_out = [] if config.getoption("every_size") else [item for item in items if at_the_other_size(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]
    measured = set[str]()
    for item in items:
        shown = item.nodeid.partition("[")[0]
        many = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        if item.path.parent == HERE or UNMEASURED & set(item.path.parts) or shown in measured or many:
            item.add_marker("no_cover")
        if "screens" in item.path.parts:
            measured.add(shown)
    items[:] = spread(items)


def at_the_other_size(item: pytest.Item) -> bool:
    """Whether this is a walk at the size that is not its test's turn; a test that is `both_sizes` has no turns."""
    call = getattr(item, "callspec", None)
    size = call.params.get("size") if call else None
    if size not in SIZES or item.get_closest_marker("both_sizes"):
        return False
    return SIZES.index(size) != crc32(item.nodeid.partition("[")[0].encode()) % len(SIZES)


def spread(items: list[pytest.Item]) -> list[pytest.Item]:
    """The tests in an order in which long ones lie evenly between the others, so that no worker ends alone with them.

    Each module stays together, since its tests share what it made; but trials are each on their own.
    """
    modules: dict[object, list[pytest.Item]] = {}
    slow: dict[object, list[pytest.Item]] = {}
    for item in items:
        alone = item if "torture" in item.path.parts else item.path
        (slow if UNMEASURED & set(item.path.parts) else modules).setdefault(alone, []).append(item)
    ordered, waiting = list[pytest.Item](), list(slow.values())
    every = max(1, len(modules) // max(1, len(waiting)))
    for number, module in enumerate(modules.values()):
        if number % every == 0 and waiting:
            ordered += waiting.pop(0)
        ordered += module
    return ordered + [item for module in waiting for item in module]


settings.register_profile("house", deadline=None, max_examples=60)
settings.load_profile("house")


class StillClock:
    """A clock that moves only when told to."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **span: float) -> None:
        """Move on: `clock.move(minutes=5)`."""
        self.now += timedelta(**span)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    words.use("en")
    yield
    words.use("en")


@pytest.fixture
def clock() -> StillClock:
    """Tuesday 24.11.2026, 8:12 in UTC: 10:12 in Helsinki."""
    return StillClock(datetime(2026, 11, 24, 8, 12, tzinfo=UTC))


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    return read("home-training")


@pytest.fixture
def office(clock: StillClock, playbook: Playbook) -> Office:
    return Office(
        playbook=playbook,
        calendar=Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), tuple(playbook.windows)),
        settings=Settings(rep=Rep(name="Aino Laine", company="Kotitreeni Oy", phone="+358401234567")),
        clock=clock,
        new_id=seeded(7),
    )


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One migrated, empty file; each test copies it, which is three hundred times faster than migrating anew."""
    path = tmp_path_factory.mktemp("template") / "salestui.db"
    prepare(path)
    bring_up_to_date(path, datetime(2026, 11, 24, tzinfo=UTC))
    return path


@pytest.fixture
def store(template: Path, tmp_path: Path, office: Office) -> Iterator[Store]:
    path = tmp_path / "salestui.db"
    shutil.copyfile(template, path)
    opened = Store(path, office)
    yield opened
    opened.close()
