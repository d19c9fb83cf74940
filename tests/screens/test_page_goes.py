"""A page that is left while it is still being filled."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from data.store import Store
from salestui.app import SalesApp
from screens.board.screen import BoardScreen
from screens.call.screen import CallScreen
from screens.ledger.screen import LedgerScreen
from screens.queue.screen import QueueScreen
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
