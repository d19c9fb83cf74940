"""A page that is left, or an app that ends, while something is still asked for."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from textual.app import App
from textual.geometry import Size

from data.store import Store
from salestui.app import SalesApp
from salestui.likeness import likeness
from screens.board.screen import BoardScreen
from screens.call.screen import CallScreen
from screens.desk import Desk
from screens.dialogs.hours import HoursMap
from screens.dialogs.load import LoadMap
from screens.importing.screen import ImportScreen
from screens.ledger.screen import LedgerScreen
from screens.queue.screen import QueueScreen
from screens.widgets.topbar import Topbar
from tests.screens.calling import calling, calls, prospect
from tests.screens.conftest import settle


async def test_a_page_left_before_its_values_have_come_is_filled_no_more(
    app: SalesApp, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    org, deal_id = store.do(prospect).result().result
    come, filled = asyncio.Event(), []

    async def slow(page: LedgerScreen) -> None:
        await come.wait()
        filled.append(page)

    monkeypatch.setattr(LedgerScreen, "load", slow)
    async with calling(app, (80, 24), org, deal_id) as pilot:
        await pilot.press("escape", "L")
        await pilot.pause()
        page: Any = app.screen
        assert isinstance(page, LedgerScreen)
        gone = page.remove

        def going() -> Any:
            ended = gone()
            come.set()
            return ended

        monkeypatch.setattr(page, "remove", going)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
    assert filled == []


async def test_a_call_that_is_kept_while_the_rep_is_on_the_board_goes_when_they_come_back(
    app: SalesApp, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    org, deal_id = store.do(prospect).result().result
    away, written = asyncio.Event(), CallScreen.written

    async def slowly(page: CallScreen, *what: Any, **more: Any) -> Any:
        await away.wait()
        return await written(page, *what, **more)

    monkeypatch.setattr(CallScreen, "written", slowly)
    async with calling(app, (80, 24), org, deal_id) as pilot:
        await pilot.press("c", "a", "f3")
        await pilot.pause()
        assert isinstance(app.screen, BoardScreen)
        away.set()
        await settle(pilot)
        assert isinstance(app.screen, BoardScreen)
        assert len(store.ask(calls).result()) == 1
        await pilot.press("f2")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)


async def test_whoever_asks_while_the_screens_go_is_not_answered_any_more(
    app: SalesApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered, close = asyncio.Event(), App._close_all

    async def close_and_answer(closing: App[object]) -> None:
        await close(closing)
        answered.set()
        app.run_worker(ask())  # as for the card under the cursor, once it rests
        await asyncio.sleep(0.01)  # whoever waited for it goes on

    async def ask() -> None:
        await answered.wait()
        page.query_one(Topbar).refresh()

    monkeypatch.setattr(App, "_close_all", close_and_answer)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        page = app.screen
        app.run_worker(ask())
        await pilot.pause()
    assert answered.is_set()


async def test_a_screen_that_is_opened_as_the_app_ends_is_no_fault(app: SalesApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        app.exit()
        app.push_screen(ImportScreen(app.desk))
        await pilot.pause()
    assert not [*app.store.path.parent.glob("crash-*")]


async def test_a_fault_of_ours_as_the_app_ends_is_told_still(app: SalesApp) -> None:
    async def stumble() -> None:
        async with app.run_test(size=(80, 24)) as pilot:
            await settle(pilot)
            app.exit()
            app._handle_exception(ZeroDivisionError())

    with pytest.raises(ZeroDivisionError):
        await stumble()
    assert [*app.store.path.parent.glob("crash-*")]


async def test_no_likeness_is_taken_of_another_page_or_one_not_laid_out(
    app: SalesApp, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.do(prospect).result()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert likeness(app) is not None
        app.push_screen(LedgerScreen(app.desk))
        assert likeness(app) is None
        await pilot.press("escape")
        monkeypatch.setattr(Topbar, "outer_size", Size(0, 0))
        assert likeness(app) is None


@pytest.mark.parametrize("dialog", [LoadMap, HoursMap])
async def test_the_app_ends_while_what_lies_over_a_page_waits_for_the_file(
    app: SalesApp, monkeypatch: pytest.MonkeyPatch, dialog: type[LoadMap | HoursMap]
) -> None:
    async def never(_desk: Desk) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(Desk, "open", never)
    async with asyncio.timeout(20), app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.push_screen(dialog(app.desk))
        await pilot.pause()
        assert isinstance(app.screen, dialog)
