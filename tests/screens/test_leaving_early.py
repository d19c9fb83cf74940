"""An app that ends while something is still asked for ends without a fault."""

from __future__ import annotations

import asyncio

import pytest
from textual.app import App

from salestui.app import SalesApp
from screens.widgets.topbar import Topbar
from tests.screens.conftest import settle


async def test_an_answer_that_comes_while_the_screens_go_finds_nobody_asking(
    app: SalesApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered, close = asyncio.Event(), App._close_all

    async def close_and_answer(closing: App[object]) -> None:
        await close(closing)
        answered.set()
        await asyncio.sleep(0.01)  # whoever waited for it goes on

    monkeypatch.setattr(App, "_close_all", close_and_answer)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        page = app.screen

        async def ask() -> None:
            await answered.wait()
            page.query_one(Topbar).refresh()

        app.run_worker(ask())
        await pilot.pause()
    assert answered.is_set()
