"""Every action of a screen is found by its name; F2 and F3 lead home from anywhere."""

from __future__ import annotations

import pytest
from textual.command import CommandPalette
from textual.widgets import Input

from data import words
from data.store import Store
from salestui.app import SalesApp
from screens.board.screen import BoardScreen
from screens.card.screen import CardScreen
from screens.dialogs.words import AskText
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES
from tests.screens.conftest import settle, text_of
from tests.screens.test_queue import _prospect


@pytest.fixture
def prospect(store: Store) -> str:
    return store.do(_prospect, "Teräs Oy", "Matti Nieminen").result().result


async def _shown(app: SalesApp, prefix: str) -> str:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p")
        await settle(pilot)
        assert isinstance(app.screen, CommandPalette)
        app.screen.query_one(Input).value = prefix
        for _round in range(40):
            await pilot.pause(0.05)
            if "(" in text_of(app):
                break
        return text_of(app)


async def test_the_palette_finds_an_action_and_names_its_key(app: SalesApp, prospect: str) -> None:
    assert "reschedule  (r)" in await _shown(app, "resch")


async def test_the_palette_speaks_finnish(app: SalesApp, prospect: str) -> None:
    words.use("fi")
    assert "uusi aika  (r)" in await _shown(app, "uusi")


@pytest.mark.parametrize("size", SIZES)
async def test_an_action_chosen_in_the_palette_is_done(app: SalesApp, prospect: str, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p")
        await settle(pilot)
        await pilot.press(*"done")
        for _round in range(40):
            await pilot.pause(0.05)
            if "done  (d)" in text_of(app):
                break
        await pilot.press("enter")
        await settle(pilot)
        if not isinstance(app.screen, AskText):
            await pilot.press("enter")
            await settle(pilot)
        assert isinstance(app.screen, AskText)


async def test_f2_and_f3_lead_home_from_a_screen_opened_there(app: SalesApp, prospect: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("e")
        await settle(pilot)
        assert isinstance(app.screen, CardScreen)
        await pilot.press("f2")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
        await pilot.press("f3")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, CardScreen)
        await pilot.press("f3")
        await settle(pilot)
        assert isinstance(app.screen, BoardScreen)
