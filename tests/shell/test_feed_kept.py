"""The calendar feed under the running app: up to date after each change, and no work ever waits for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from icalendar import Calendar
from textual.pilot import Pilot

from data import feed_folder
from data.feed_folder import FeedFolder
from data.marked import finish_marked
from data.model.feed import FILE
from data.model.refusal import NotSaved
from data.store import Store
from salestui import lookout
from salestui.app import SalesApp
from salestui.office import feed_folder as folder_of_office
from salestui.office import furnish
from tests.conftest import StillClock
from tests.data.test_announced import NOON, asked
from tests.screens.conftest import settle

SENTENCE = "The calendar feed was not written: there is no folder"


@pytest.fixture
def folder(store: Store, tmp_path: Path) -> Path:
    """The folder of the feed, which the app keeps up to date."""
    found = tmp_path / "calendar"
    found.mkdir()
    store.after_commit.append(FeedFolder(found))
    return found


@asynccontextmanager
async def running(store: Store) -> AsyncIterator[tuple[SalesApp, Pilot[None]]]:
    app = SalesApp(store)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await look(app, pilot)
        yield app, pilot


async def look(app: SalesApp, pilot: Pilot[None]) -> None:
    """What the app does every few seconds."""
    await settle(pilot)
    app.look_at_clock()
    for worker in [worker for worker in app.workers if worker.group == "feed"]:
        await worker.wait()
    await settle(pilot)


def take_away(folder: Path) -> None:
    folder.rmdir()


def bring_back(folder: Path) -> None:
    folder.mkdir()


def told(folder: Path) -> list[str]:
    content = (folder / FILE).read_bytes()
    return [str(event["summary"]) for event in Calendar.from_ical(content).walk("VEVENT")]


def said(app: SalesApp) -> list[str]:
    return [str(one.message) for one in app._notifications]


async def test_it_is_written_at_the_start_and_after_each_change(store: Store, folder: Path) -> None:
    key = asked(store, NOON)
    async with running(store) as (app, pilot):
        assert told(folder) == ["Call back: Anna Liisa Mäkelä, Pöytä Oy"]
        before = (folder / FILE).stat().st_ino
        await look(app, pilot)
        assert (folder / FILE).stat().st_ino == before
        await app.desk.do(finish_marked, [key], "spoke")
        await look(app, pilot)
        assert told(folder) == []


async def test_it_is_written_when_the_rep_leaves(store: Store, folder: Path) -> None:
    key = asked(store, NOON)
    async with running(store) as (app, pilot):
        await app.desk.do(finish_marked, [key], "spoke")
        assert len(told(folder)) == 1
        await pilot.press("ctrl+q")
    assert told(folder) == []


async def test_a_new_day_is_told_by_itself(store: Store, folder: Path, clock: StillClock) -> None:
    asked(store, NOON)
    async with running(store) as (app, pilot):
        clock.move(days=1)
        await look(app, pilot)
        await look(app, pilot)
        assert "Late: Call back: Anna Liisa Mäkelä, Pöytä Oy" in told(folder)


async def test_a_folder_that_is_gone_is_said_once_the_work_goes_on_and_it_is_written_when_it_is_back(
    store: Store, folder: Path
) -> None:
    key = asked(store, NOON)
    take_away(folder)
    async with running(store) as (app, pilot):
        for _look in range(3):
            await look(app, pilot)
        assert [sentence for sentence in said(app) if sentence.startswith(SENTENCE)] == [f"{SENTENCE} {folder}."]
        await app.desk.do(finish_marked, [key], "spoke")
        bring_back(folder)
        await look(app, pilot)
        assert told(folder) == []


async def test_a_folder_that_takes_for_ever_holds_up_neither_the_keys_nor_the_way_out(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookout, "PATIENCE", 0.01)
    asked(store, NOON)
    awake, writes = Event(), []

    def slow(feed: object, *_where: object, **_how: object) -> None:
        writes.append(feed)
        awake.wait(30)

    monkeypatch.setattr(feed_folder, "write_feed", slow)
    app = SalesApp(store)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        for _look in range(3):
            app.look_at_clock()
            await settle(pilot)
            asked(store, NOON)
        assert len(writes) == 1
        await pilot.press("f3", "ctrl+q")
        await settle(pilot)
    assert app.return_code == 0
    awake.set()


async def test_a_file_that_takes_nothing_leaves_the_feed_for_later(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(store, NOON)
    async with running(store) as (app, pilot):
        (folder / FILE).unlink()
        assert app.feed
        app.feed.stale = True
        do = app.desk.do

        async def refused(*_anything: object) -> None:
            raise NotSaved("NOT SAVED: disk full.")

        monkeypatch.setattr(app.desk, "do", refused)
        await look(app, pilot)
        assert app.feed.stale
        assert not (folder / FILE).exists()
        monkeypatch.setattr(app.desk, "do", do)
        await look(app, pilot)
        assert len(told(folder)) == 1


async def test_an_app_without_a_feed_looks_at_the_clock_all_the_same(store: Store) -> None:
    async with running(store) as (app, _pilot):
        assert app.feed is None


@pytest.mark.parametrize(
    ("named", "where", "made"),
    [
        ("", "home/Documents/Invitations", True),
        ('feed = "calendar"', "calendar", False),
        ('feed = "~/calendar"', "home/calendar", False),
        ('invitations = "/srv/post"', "/srv/post", True),
    ],
)
def test_it_goes_where_the_settings_say_else_to_the_invitations(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, where: str, made: bool
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(f'lang = "en"\n{named}\n')
    monkeypatch.setenv("SALESTUI_CONFIG", str(config))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path / "home" / "Documents")
    found = folder_of_office(furnish().office)
    assert found is not None
    assert (found.folder, found._make) == (tmp_path / where, made)


def test_it_may_be_off_and_invented_customers_keep_theirs_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    monkeypatch.setenv("SALESTUI_CONFIG", str(config))
    config.write_text('lang = "en"\nfeed = "off"\n')
    assert folder_of_office(furnish().office) is None
    config.write_text('lang = "en"\nfeed = "calendar"\n')
    found = folder_of_office(replace(furnish().office, folder=tmp_path / "demo"))
    assert found is not None
    assert found.folder == tmp_path / "demo"
