"""A page that is left while it is still being filled."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from data.store import Store
from salestui.app import SalesApp
from screens.ledger.screen import LedgerScreen
from screens.queue.screen import QueueScreen
from tests.screens.calling import calling, prospect
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
