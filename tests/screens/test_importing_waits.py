"""The import screen while it takes long: Enter pressed again, and leaving."""

from __future__ import annotations

import asyncio
from pathlib import Path
from threading import Event

import pytest

from data.imports.alike import Pair
from data.imports.rows import check_stop
from data.store import Store
from salestui.app import SalesApp
from screens.importing import screen as importing
from screens.importing.screen import ImportScreen
from screens.widgets.lines import Lines
from tests.data.lists import a_list
from tests.screens.conftest import settle, text_of
from tests.screens.test_importing import finished, names, opened


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder where lists are looked for."""
    monkeypatch.setattr(importing, "usual_folders", lambda: [tmp_path])
    return tmp_path


@pytest.mark.parametrize("slow", ["read_sheet", "plan"])
async def test_enter_on_a_list_that_is_still_read_or_looked_through_does_not_begin_anew(
    app: SalesApp, folder: Path, monkeypatch: pytest.MonkeyPatch, slow: str
) -> None:
    begun, goes_on, times = Event(), Event(), list[int]()
    as_ever = getattr(importing, slow)

    def slowly(*given: object, **looking: object) -> object:
        times.append(1)
        begun.set()
        goes_on.wait()
        return as_ever(*given, **looking)

    a_list(folder, "Yritys", "Pöytä Oy")
    monkeypatch.setattr(importing, slow, slowly)
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await pilot.press("enter")
        await asyncio.to_thread(begun.wait)
        await pilot.press("enter", "enter")
        goes_on.set()
        await finished(pilot)
        assert len(times) == 1
        assert "1 new organisation" in text_of(app)
        await pilot.press("escape")
        await settle(pilot)
        assert screen.query_one("#files", Lines).has_focus
        await pilot.press("enter")
        await finished(pilot)
        assert len(times) == 2


async def test_leaving_waits_neither_for_a_list_that_is_read_nor_for_pairs_that_are_looked_for(
    app: SalesApp, store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = list[str]()

    def without_end(kind: str, stop: Event) -> None:
        stop.wait()
        stopped.append(kind)

    def compare(houses: object, apart: object, *, progress: object, stop: Event) -> list[Pair]:
        without_end("pairs", stop)
        return []

    def read(_read: object, _sheet: object, _mapping: object, _policy: object, stop: Event, **_looking: object) -> None:
        without_end("list", stop)
        check_stop(stop)

    monkeypatch.setattr("screens.comparing.alike", compare)
    a_list(folder, "Yritys", "Pöytä Oy")
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("enter")
        while "1 organisation imported." not in text_of(app):
            await pilot.pause()
        await app.push_screen(ImportScreen(app.desk))
        monkeypatch.setattr(importing, "plan", read)
        again = app.screen
        assert isinstance(again, ImportScreen)
        again.choose(folder / "lista.csv")
        while again._sheet is None:
            await pilot.pause()
        assert screen is not again
        await pilot.press("ctrl+q")
    assert sorted(stopped) == ["list", "pairs"]
    assert names(store) == ["Pöytä Oy"]
