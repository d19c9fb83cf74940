"""Ways to walk the needs analysis in tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from data.analyses import analysis_sheet, start_analysis
from data.model.needs import NeedFacts, Sheet
from data.needs import add_need
from data.store import Store
from salestui.app import SalesApp
from screens.needs.screen import NeedsScreen
from tests.screens.conftest import settle

SIZE = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
HOSTILE = "Acme [/b] [@click=app.quit]x[/] $name {name} %s"


@asynccontextmanager
async def at_needs(app: SalesApp, prospect: str, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await app.push_screen(NeedsScreen(app.desk, prospect))
        await settle(pilot)
        yield pilot


def sheet(store: Store, prospect: str) -> Sheet:
    return store.ask(analysis_sheet, prospect).result()


def answers(store: Store, prospect: str) -> dict[str, str]:
    return {asked.key: asked.answer for asked in sheet(store, prospect).questions if asked.answer}


def screen_of(app: SalesApp) -> NeedsScreen:
    assert isinstance(app.screen, NeedsScreen)
    return app.screen


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await settle(pilot)


def with_needs(store: Store, prospect: str, *words: str) -> str:
    analysis_id = store.do(start_analysis, prospect).result().result
    for each in words:
        store.do(add_need, analysis_id, NeedFacts(words=each)).result()
    return analysis_id
