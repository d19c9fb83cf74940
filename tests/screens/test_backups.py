"""The room of the backups: what there is, one made now, one brought back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from data.demo.fill import fill_demo
from data.file.backups import Why, back_up, backups
from data.store import Store
from salestui.app import SalesApp
from screens.backups.screen import BackupsScreen
from screens.widgets.backup_lines import BackupLines
from tests.conftest import SIZES
from tests.data.rows import every_row
from tests.screens.conftest import settle, text_of


@pytest.fixture
def filled(store: Store) -> Store:
    """A file with twenty invented organisations."""
    store.do(fill_demo, deals=20).result()
    return store


async def _room(pilot: Pilot[None]) -> BackupsScreen:
    """The room, by its key, with every backup looked through."""
    await settle(pilot)
    await pilot.press("ctrl+k")
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, BackupsScreen)
    await pilot.app.workers.wait_for_complete()
    await settle(pilot)
    return screen


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.usefixtures("filled")
async def test_each_backup_is_listed_with_what_it_is(app: SalesApp, store: Store, size: tuple[int, int]) -> None:
    back_up(store.path, store.office.clock(), Why.START)
    back_up(store.path, store.office.clock() + timedelta(minutes=5), Why.IMPORT)
    async with app.run_test(size=size) as pilot:
        await _room(pilot)
        shown = text_of(app)
    assert shown.index("Tue 24.11. 10:17 before an import") < shown.index("Tue 24.11. 10:12 at the start")
    assert "organisations" in shown
    assert "20 organisations" in shown


@pytest.mark.usefixtures("filled")
async def test_b_makes_one_now(app: SalesApp, store: Store) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await _room(pilot)
        assert "There is no backup yet" in str(screen.query_one("#told", Static).render())
        await pilot.press("b")
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert "asked for" in text_of(app)
    assert [one.why for one in backups(store.path)] == [Why.ASKED]


@pytest.mark.usefixtures("filled")
async def test_enter_asks_and_then_the_app_ends_to_restore_it(app: SalesApp, store: Store) -> None:
    made = back_up(store.path, store.office.clock(), Why.ASKED)
    async with app.run_test(size=(80, 24)) as pilot:
        await _room(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert "Bring the file back as it was" in text_of(app)
        await pilot.press("escape")
        await settle(pilot)
        assert app.restoring is None
        await pilot.press("enter", "y")
        await settle(pilot)
    assert app.restoring is not None
    assert app.restoring.path == made.path
    assert app.damage == ""


@pytest.mark.usefixtures("filled")
async def test_a_damaged_backup_is_marked_and_the_newest_sound_one_lit(app: SalesApp, store: Store) -> None:
    good = back_up(store.path, store.office.clock(), Why.ASKED)
    bad = back_up(store.path, store.office.clock() + timedelta(minutes=5), Why.ASKED)
    bad.path.write_bytes(bad.path.read_bytes()[:-4096])
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await _room(pilot)
        assert "DAMAGED" in text_of(app)
        lit = screen.query_one(BackupLines).lit
        assert lit is not None
        assert lit.path == good.path
        await pilot.press("k", "enter")
        await settle(pilot)
        assert app.screen is screen
    assert app.restoring is None


async def test_a_file_that_damage_has_emptied_is_not_greeted_as_new(app: SalesApp, store: Store) -> None:
    store.open().result()
    store.ask(every_row).result()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'deal'").fetchone()
    content = bytearray(store.path.read_bytes())
    content[(root - 1) * 4096 + 1 : (root - 1) * 4096 + 8] = b"\xff" * 7
    store.path.write_bytes(content)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
    assert "damaged" in app.damage
