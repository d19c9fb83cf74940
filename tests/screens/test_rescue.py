"""The rescue: what is wrong is told, one key brings the newest sound backup back, and nothing is taken away."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest

from data.demo.fill import fill_demo
from data.file.backups import Backup, Why, back_up
from data.file.checking import Looked, look_at_backup
from data.file.restoring import kept_aside
from data.file.soundness import damaged
from data.model.office import Office
from data.model.refusal import Damaged
from data.store import Store
from salestui.app import SalesApp
from salestui.rescue import Rescue
from screens.call.screen import CallScreen
from tests.conftest import SIZES
from tests.data.test_released_schemas import content
from tests.screens.calling import calling, press, prospect
from tests.screens.conftest import settle

HARM = b"this is no database any more " * 100


@pytest.fixture
def filled(store: Store) -> Store:
    """A file with twenty invented organisations."""
    store.do(fill_demo, deals=20).result()
    return store


@pytest.fixture
def backup(filled: Store, office: Office) -> Backup:
    """A sound backup of the demo, whose file is then spoilt."""
    filled.close()
    made = back_up(filled.path, office.clock(), Why.START)
    filled.path.write_bytes(HARM)
    return made


def _rescue(backup: Backup, office: Office) -> Rescue:
    path = backup.path.parent.with_name("salestui.db")
    return Rescue(path, str(damaged(path)), office)


def _shown(app: Rescue) -> str:
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)


@pytest.mark.parametrize("size", SIZES)
async def test_one_key_brings_the_newest_backup_back(backup: Backup, office: Office, size: tuple[int, int]) -> None:
    app = _rescue(backup, office)
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        shown = _shown(app)
        assert "is damaged" in shown
        assert "organisations" in shown
        await pilot.press("enter")
        await app.workers.wait_for_complete()
    path = backup.path.parent.with_name("salestui.db")
    assert "Restored: the file is as it was" in str(app.return_value)
    assert content(path)["deal"] == content(backup.path)["deal"]
    assert [one.read_bytes() for one in kept_aside(path)] == [HARM]


async def test_leaving_changes_nothing(backup: Backup, office: Office) -> None:
    app = _rescue(backup, office)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("q")
    path = backup.path.parent.with_name("salestui.db")
    assert app.return_value is None
    assert (path.read_bytes(), kept_aside(path)) == (HARM, [])


async def test_an_empty_file_is_begun_only_when_that_is_said_twice(backup: Backup, office: Office) -> None:
    app = _rescue(backup, office)
    path = backup.path.parent.with_name("salestui.db")
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("n")
        await pilot.pause()
        assert path.read_bytes() == HARM
        assert "y: yes" in _shown(app)
        await pilot.press("y")
        await app.workers.wait_for_complete()
    assert not path.exists()
    assert [one.read_bytes() for one in kept_aside(path)] == [HARM]


async def test_the_newest_sound_backup_is_lit_and_a_damaged_one_refused(backup: Backup, office: Office) -> None:
    path = backup.path.parent.with_name("salestui.db")
    path.write_bytes(backup.path.read_bytes())
    newer = back_up(path, office.clock() + timedelta(minutes=5), Why.CHANGED)
    newer.path.write_bytes(newer.path.read_bytes()[:-4096])
    path.write_bytes(HARM)
    app = _rescue(backup, office)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("k", "enter")
        await app.workers.wait_for_complete()
        assert path.read_bytes() == HARM
        await pilot.press("j", "enter")
        await app.workers.wait_for_complete()
    assert content(path)["deal"] == content(backup.path)["deal"]


async def test_keys_that_were_meant_for_a_note_do_nothing_here(backup: Backup, office: Office) -> None:
    path = backup.path.parent.with_name("salestui.db")
    app = Rescue(path, str(damaged(path)), office, rest=60)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press("n", "n", "y", "enter", "q")
        await pilot.pause()
        assert app.is_running
        assert (path.read_bytes(), kept_aside(path)) == (HARM, [])
        app.exit()


async def test_a_backup_is_restored_while_older_ones_are_still_looked_through(
    backup: Backup, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = backup.path.parent.with_name("salestui.db")
    path.write_bytes(backup.path.read_bytes())
    back_up(path, office.clock() + timedelta(minutes=5), Why.CHANGED)
    path.write_bytes(HARM)
    looking, done = Event(), Event()

    def slow(one: Backup, key: str | None = None) -> Looked:
        if one.path == backup.path:
            looking.set()
            done.wait(10)
        return look_at_backup(one, key)

    monkeypatch.setattr("screens.widgets.backup_lines.look_at_backup", slow)
    app = _rescue(backup, office)
    async with app.run_test(size=(80, 24)) as pilot:
        await asyncio.to_thread(looking.wait, 10)
        await pilot.press("enter")
        done.set()
        await app.workers.wait_for_complete()
    assert "Restored" in str(app.return_value)


async def test_without_a_backup_that_is_said(tmp_path: Path, office: Office) -> None:
    path = tmp_path / "salestui.db"
    path.write_bytes(HARM)
    app = Rescue(path, str(damaged(path)), office)
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "There is no backup of this file" in _shown(app)
        await pilot.press("enter", "q")
    assert path.read_bytes() == HARM


async def test_a_restore_the_rep_chose_begins_by_itself(filled: Store, office: Office) -> None:
    filled.close()
    made = back_up(filled.path, office.clock(), Why.ASKED)
    app = Rescue(filled.path, "", office, chosen=made)
    async with app.run_test(size=(80, 24)):
        await app.workers.wait_for_complete()
    assert "restoring that one undoes this" in str(app.return_value)


async def test_a_file_damaged_from_the_start_is_told_and_not_shown(store: Store) -> None:
    store.path.write_bytes(HARM)
    app = SalesApp(store)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
    assert "is damaged" in app.damage
    assert app.return_code == 1


async def test_a_file_that_turns_out_damaged_ends_the_app_calmly_and_keeps_what_is_typed(
    app: SalesApp, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    org, deal_id = store.do(prospect).result().result

    def broken(*_any: object, **_named: object) -> None:
        raise Damaged("The file is damaged.")

    async with calling(app, (80, 24), org, deal_id) as pilot:
        await press(pilot, "c", "n", *"budget")
        monkeypatch.setattr(store._vault, "do", broken)
        await pilot.press("space", "i", "n")
        assert isinstance(app.screen, CallScreen)
        with suppress(Damaged):  # as by itself a moment later
            await app.screen.flush()
        await app.workers.wait_for_complete()
    assert app.damage.startswith("The file is damaged.")
    (kept,) = store.path.parent.glob("salestui-unsaved-*.txt")
    assert kept.read_text(encoding="utf-8").startswith("budget ")  # then the app was gone
    assert app.at_work
    assert kept.stat().st_mode & 0o077 == 0
    assert str(kept) in app.damage
