"""The import screen, walked by key: a list chosen, looked at, changed, brought in, stopped, taken back."""

from __future__ import annotations

import asyncio
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from data.imports import nearby
from data.imports.rows import check_stop
from data.store import Store
from salestui.app import SalesApp
from screens.dialogs.ask import Choose
from screens.importing import screen as importing
from screens.importing.screen import ImportScreen
from screens.widgets.lines import Lines
from tests.conftest import SIZES
from tests.data.lists import a_list, landed, untidy_list
from tests.data.rows import every_row
from tests.screens.conftest import settle, text_of


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder where lists are looked for."""
    found = tmp_path / "lists"
    found.mkdir()
    monkeypatch.setattr(importing, "usual_folders", lambda: [found])
    return found


def names(store: Store) -> list[str]:
    return [row["name"] for row in store.ask(every_row).result()["organisation"]]


async def opened(pilot: Pilot[None]) -> ImportScreen:
    """The import screen, by its key."""
    await settle(pilot)
    await pilot.press("f10")
    await finished(pilot)
    assert isinstance(pilot.app.screen, ImportScreen)
    return pilot.app.screen


async def finished(pilot: Pilot[None]) -> None:
    """Wait for what the screen does beside the store, such as reading a file."""
    await pilot.app.workers.wait_for_complete()
    await settle(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_a_list_is_chosen_looked_at_and_brought_in(
    app: SalesApp, store: Store, folder: Path, size: tuple[int, int]
) -> None:
    a_list(folder, "Yritys;Henkilöstö;Outo", "Acme [/b] Oy;monta;x", ";5;", "Tuoli Oy;12;")
    async with app.run_test(size=size) as pilot:
        await opened(pilot)
        assert "lista.csv" in text_of(app)
        await pilot.press("enter")
        await finished(pilot)
        shown = text_of(app)
        for words in ("Yritys", "→ organisation", "kept as text", "2 new organisations", "line 3 rejected"):
            assert words in shown
        assert names(store) == []
        await pilot.press("enter")
        await finished(pilot)
        shown = text_of(app)
        assert "2 organisations imported." in shown
        assert "1 row rejected." in shown
        assert (folder / "lista-rejected.csv").exists()
        assert sorted(names(store)) == ["Acme [/b] Oy", "Tuoli Oy"]
        await pilot.press("escape")
        await settle(pilot)
        assert "Tuoli Oy" in text_of(app)


async def test_an_import_is_taken_back_by_its_key_and_u_brings_it_again(
    app: SalesApp, store: Store, folder: Path
) -> None:
    a_list(folder, "Yritys", "Pöytä Oy")
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await pilot.press("enter")
        await finished(pilot)
        await pilot.press("enter")
        await finished(pilot)
        await pilot.press("t")
        await finished(pilot)
        assert "1 organisation removed." in text_of(app)
        assert names(store) == []
        await pilot.press("u")
        await settle(pilot)
        assert names(store) == ["Pöytä Oy"]


async def test_a_column_is_given_another_meaning(app: SalesApp, store: Store, folder: Path) -> None:
    a_list(folder, "Sarake;Toinen", "Pöytä Oy;Turku")
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await pilot.press("enter")
        await finished(pilot)
        assert "say which one does" in text_of(app)
        await pilot.press("enter")
        await finished(pilot)
        assert names(store) == []
        await pilot.press("e")
        await settle(pilot)
        assert isinstance(app.screen, Choose)
        await pilot.press("enter")
        await finished(pilot)
        assert "1 new organisation" in text_of(app)
        await pilot.press("enter")
        await finished(pilot)
        assert names(store) == ["Pöytä Oy"]


async def test_what_happens_to_those_known_already_is_chosen(app: SalesApp, store: Store, folder: Path) -> None:
    landed(store, a_list(folder.parent, "Yritys;Paikkakunta", "Pöytä Oy;Turku", name="vanha.csv"))
    a_list(folder, "Yritys;Paikkakunta;Toimiala", "Pöytä Oy;Turku;Puu")
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot)
        await pilot.press("enter")
        await finished(pilot)
        assert "1 skipped" in text_of(app)
        await pilot.press("d")
        await settle(pilot)
        await pilot.press("2")
        await finished(pilot)
        assert "fill only their gaps" in text_of(app)
        assert "1 row added to others" in text_of(app)


async def test_a_path_is_typed_where_no_list_is_near(app: SalesApp, store: Store, folder: Path, tmp_path: Path) -> None:
    path = a_list(tmp_path, "Yritys", "Pöytä Oy", name="muualla.csv")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        typed = screen.query_one("#path", Input)
        assert typed.has_focus
        typed.value = str(tmp_path / "puuttuu.csv")
        await pilot.press("enter")
        await finished(pilot)
        assert "There is no file" in text_of(app)
        typed.value = str(path)
        await pilot.press("enter")
        await finished(pilot)
        assert "1 new organisation" in text_of(app)


async def test_escape_goes_from_the_plan_to_the_files_and_then_away(app: SalesApp, folder: Path) -> None:
    a_list(folder, "Yritys", "Pöytä Oy")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await pilot.press("enter")
        await finished(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert app.screen is screen
        assert screen.query_one("#files", Lines).has_focus
        await pilot.press("escape")
        await settle(pilot)
        assert app.screen is not screen


async def test_escape_stops_a_running_import_and_nothing_of_it_stays(
    app: SalesApp, store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    untidy_list(folder, 700, 13)

    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)

        def stopped_by_escape(done: int, total: int) -> None:
            app.call_from_thread(screen.action_back)

        monkeypatch.setattr(screen, "_note_progress", stopped_by_escape)
        await pilot.press("enter")
        await finished(pilot)
        await pilot.press("enter")
        await finished(pilot)
        assert app.screen is screen
        assert names(store) == []
        assert "new organisations" in text_of(app)


@pytest.mark.parametrize("slow", ["read_sheet", "plan"])
async def test_escape_stops_a_list_that_is_still_read_or_looked_through(
    app: SalesApp, folder: Path, monkeypatch: pytest.MonkeyPatch, slow: str
) -> None:
    begun = Event()

    def without_end(*given: object, **_looking: object) -> None:
        [stop] = [one for one in given if isinstance(one, Event)]
        begun.set()
        stop.wait()
        check_stop(stop)

    a_list(folder, "Yritys", "Pöytä Oy")
    monkeypatch.setattr(importing, slow, without_end)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await pilot.press("enter")
        await asyncio.to_thread(begun.wait)
        await pilot.press("escape")
        await finished(pilot)
        assert app.screen is screen
        assert screen.query_one("#files", Lines).has_focus
        assert "Reading" not in text_of(app)


def test_lists_nearby_are_spreadsheets_newest_first(tmp_path: Path) -> None:
    import os

    for age, name in enumerate(("uusi.xlsx", "vanha.CSV", "kuva.png", ".piilo.csv", "~$uusi.xlsx")):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (10_000 - age, 10_000 - age))
    (tmp_path / "kansio.csv").mkdir()
    found = nearby.lists_nearby([tmp_path, tmp_path / "puuttuu"])
    assert [one.path.name for one in found] == ["uusi.xlsx", "vanha.CSV"]


def test_a_typed_path_is_continued(tmp_path: Path) -> None:
    (tmp_path / "Ladatut").mkdir()
    (tmp_path / "Ladatut" / "lista.csv").touch()
    (tmp_path / "Ladatut" / "kuva.png").touch()
    assert nearby.completed(f"{tmp_path}/La") == f"{tmp_path}/Ladatut/"
    assert nearby.completed(f"{tmp_path}/Ladatut/") == f"{tmp_path}/Ladatut/lista.csv"
    assert nearby.completed(f"{tmp_path}/Ladatut/x") is None
    assert nearby.completed(f"{tmp_path}/nowhere/x") is None
    assert nearby.completed("") is None


async def test_the_path_is_continued_by_the_right_arrow(app: SalesApp, folder: Path, tmp_path: Path) -> None:
    a_list(tmp_path, "Yritys", "Pöytä Oy", name="muualla.csv")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        typed = screen.query_one("#path", Input)
        typed.value = f"{tmp_path}/muu"
        typed.cursor_position = len(typed.value)
        await finished(pilot)
        await pilot.pause()
        await pilot.press("right")
        assert typed.value == f"{tmp_path}/muualla.csv"
