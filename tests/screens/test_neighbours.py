"""Others on the same file: what they write comes up by itself, who holds it is told, and nothing typed is lost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from data.bookkeeping import operation
from data.demo.fill import fill_demo
from data.model.calendar import Calendar
from data.model.identity import seeded
from data.model.office import Office
from data.model.playbook import Playbook
from data.model.settings import Rep, Settings
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import followup, organisation
from data.transaction import Write
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.dialogs.ask import Choose
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from screens.widgets.trouble import Trouble
from tests.conftest import StillClock
from tests.screens.calling import calls, prospect
from tests.screens.conftest import settle, text_of

SIZE = (100, 30)
WAYS = {
    "queue": "j j m",
    "queue narrowed": "f k u",
    "board": "f3 j j",
    "care": "f4 j j",
    "card": "j j j e j j",
    "card edited": "j j j e e x y z",
    "a reason asked": "j j j d x y z",
    "call": "j j j c t space n x y z",
    "call, an outcome asked": "j j j c t space x j j",
    "needs": "f3 5 p x y z",
    "needs, all of them": "f3 5 p escape j j",
    "paper": "f3 5 b 2 ctrl+r y x y z",
    "quote": "f3 5 b 4 j",
    "search": "slash o y",
    "complaint": "f4 x x y z",
}
"""Where the rep stands when somebody else writes, by the keys that lead there."""


@pytest.fixture(scope="module")
def filled(template: Path, tmp_path_factory: pytest.TempPathFactory, playbook: Playbook) -> Path:
    """The demo as it is in the morning of the tests, made once."""
    path = Path(shutil.copyfile(template, tmp_path_factory.mktemp("demo") / "salestui.db"))
    calendar = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), tuple(playbook.windows))
    clock = StillClock(datetime(2026, 11, 24, 8, 12, tzinfo=UTC))
    store = Store(path, Office(playbook, calendar, Settings(rep=Rep(name="Aino Laine")), clock, seeded(3)))
    store.do(fill_demo, deals=120, seed=1).result()
    store.close()
    return path


@pytest.fixture
def demo(store: Store, filled: Path) -> Store:
    """A file of one's own that holds the demo."""
    shutil.copyfile(filled, store.path)
    return store


def shake(write: Write) -> None:
    """New rows above and among those that are shown, and others changed."""
    for name in ("Aaa Oy", "Kuu Oy", "Öö Oy"):
        add_organisation(write, OrganisationFacts(name=name, segment="company", city="Turku"))
    for row in write.all(select(organisation).order_by(organisation.c.id))[:9]:
        write.update(organisation, row["id"], city="Muualla")
    for row in write.all(select(followup).where(followup.c.state == "open"))[::5]:
        write.update(followup, row["id"], priority=9)


def stands(app: SalesApp) -> list[object]:
    """Where the rep is: screens, light, cursors, marks, typed words."""
    found: list[object] = [type(screen) for screen in app.screen_stack]
    found.append(repr(app.focused))
    for screen in app.screen_stack:
        lit = getattr(screen, "lit", None)
        found.append(getattr(lit, "id", getattr(lit, "key", lit)))
        if isinstance(screen, CallScreen) and screen.live:
            found.append((screen.live.place, screen.live.view, screen.live.note))
        for child in screen.walk_children():
            if isinstance(child, Lines):
                found.append((child.key, frozenset(child.marked)))
            elif isinstance(child, TextArea):
                found.append((child.text, child.cursor_location))
            elif isinstance(child, Input):
                found.append((child.value, child.cursor_position))
    return found


async def look(app: SalesApp, pilot: Pilot[None]) -> None:
    await app.look_at_file().wait()
    await settle(pilot)


@pytest.mark.parametrize("way", WAYS)
async def test_what_others_write_moves_no_cursor_and_takes_no_words(way: str, demo: Store) -> None:
    app, told = SalesApp(demo), list[object]()
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        for key in WAYS[way].split():
            await pilot.press(key)
            await settle(pilot)
        before = stands(app)
        other = Store(demo.path, replace(demo.office, new_id=seeded(99)))
        other.do(shake).result()
        other.close()
        app.desk.changed.subscribe(app.screen, told.append)
        await look(app, pilot)
        assert stands(app) == before
    assert told


async def test_what_others_write_comes_up_by_itself(store: Store) -> None:
    app = SalesApp(store)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
        other = Store(store.path, store.office)
        other.do(prospect).result()
        other.close()
        app.glance_at_file()
        await settle(pilot)
        assert "Pöytä" in text_of(app)


@pytest.fixture
def first(store: Store) -> Store:
    """Another window that has the file, with a prospect in it."""
    store.do(prospect).result()
    store.close()
    held = Store(store.path, store.office, hold=True)
    held.open().result()
    return held


async def test_the_second_window_says_who_holds_the_file_writes_nothing_and_takes_over(first: Store) -> None:
    second = Store(first.path, first.office, hold=True)
    app = SalesApp(second)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        assert "READ ONLY, nothing is saved: the file is open in another salestui" in text_of(app)
        assert "Pöytä" in text_of(app)
        assert [note.message.partition(" (")[0] for note in app._notifications] == [
            "Nothing is saved: the file is open in another salestui"
        ]
        await look(app, pilot)
        await pilot.press("c", "c", "n", *"kesken")
        await app.screen.flush()  # type: ignore[attr-defined]  # a page
        await settle(pilot)
        assert "NOT SAVED" in text_of(app)
        first.close()
        await look(app, pilot)
        assert "READ ONLY" not in text_of(app)
        page = app.screen
        assert isinstance(page, CallScreen)
        await page.flush()
        await settle(pilot)
        assert not app.desk.unsaved
        assert not page.query_one(Trouble).display
        assert page.query_one("#note", TextArea).text == "kesken"
    second.close()


def held(store: Store) -> bytes:
    """All that the file holds."""
    return store.path.read_bytes() + store.path.with_name(store.path.name + "-wal").read_bytes()


async def test_a_second_window_changes_nothing_by_itself(first: Store) -> None:
    def done() -> int:
        return first.ask(lambda read: len(read.all(select(operation)))).result()

    before, data = done(), held(first)
    second = Store(first.path, first.office, hold=True)
    app = SalesApp(second)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        app.look_at_clock()
        app.catch_up()
        await app.heed()
        await look(app, pilot)
        await pilot.press("f3", "f4", "f2", "e", "escape", "u")
        await settle(pilot)
    second.close()
    assert done() == before
    assert held(first) == data
    first.close()


async def test_what_is_not_saved_is_not_left_without_a_question(first: Store) -> None:
    second = Store(first.path, first.office, hold=True)
    app = SalesApp(second)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("c", "c", "n", *"kesken", "escape")
        for key in ("escape", "f3", "ctrl+q", "f2"):
            await pilot.press(key)
            await settle(pilot)
            if key == "f3":  # another tab: the call goes on under it
                await pilot.press("f2")
                await settle(pilot)
                continue
            assert isinstance(app.screen, Choose), key
            await pilot.press("enter")
            await settle(pilot)
            assert isinstance(app.screen, CallScreen), key
        assert app.desk.unsaved.words() == ["kesken"]
        await pilot.press("escape")
        await settle(pilot)
        await pilot.press("2")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
        assert not app.desk.unsaved
    second.close()
    first.close()


async def test_how_a_call_ended_stays_where_the_disk_would_not_take_it_and_its_letter_tries_again(
    first: Store,
) -> None:
    second = Store(first.path, first.office, hold=True)
    app = SalesApp(second)
    async with app.run_test(size=SIZE) as pilot:
        await settle(pilot)
        await pilot.press("c", "c", "x")
        await settle(pilot)
        await pilot.press("1")
        await settle(pilot)
        page = app.screen
        assert isinstance(page, CallScreen)
        assert "no · No need · NOT SAVED, its letter tries again" in text_of(app)
        first.close()
        await look(app, pilot)
        await pilot.press("x")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
    assert [kept["outcome"] for kept in second.ask(calls).result()] == ["no"]
    second.close()
