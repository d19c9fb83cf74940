"""The welcome screen: an empty file, three ways to begin, either language."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from data.card import card
from data.demo.beginning import begin_demo
from data.organisations import OrganisationFacts, add_organisation, is_empty
from data.store import Store
from data.words import language
from salestui.app import SalesApp
from salestui.settings import load
from screens.card.screen import CardScreen
from screens.dialogs.form import Form
from screens.queue.screen import QueueScreen
from screens.welcome.screen import WelcomeScreen
from screens.widgets.lines import Lines
from tests.conftest import SIZES
from tests.screens.conftest import settle, text_of

SIZED = pytest.mark.parametrize("size", SIZES)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALESTUI_CONFIG", str(tmp_path / "config.toml"))


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


@SIZED
async def test_an_empty_file_asks_how_to_begin(app: SalesApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        assert isinstance(app.screen, WelcomeScreen)
        assert "Invented customers" in text_of(app)
        await press(pilot, "j")
        assert "A spreadsheet" in text_of(app)
        await press(pilot, "j")
        assert app.screen.query_one(Lines).key == "empty"
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)


async def test_a_file_with_customers_asks_nothing(app: SalesApp, store: Store) -> None:
    store.do(add_organisation, OrganisationFacts(name="A", segment="company")).result()
    async with app.run_test() as pilot:
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)


@SIZED
@pytest.mark.parametrize("key", ["1", "enter"])
async def test_the_demo_fills_the_file_and_shows_the_morning(
    app: SalesApp, store: Store, size: tuple[int, int], key: str
) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, key)
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
        assert app.screen.query_one(Lines).rows
        assert not store.ask(is_empty).result()


@SIZED
async def test_starting_empty_adds_the_first_organisation(app: SalesApp, store: Store, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "3")
        assert isinstance(app.screen, Form)
        await press(pilot, "escape")
        assert isinstance(app.screen, WelcomeScreen)
        await press(pilot, "3", *"Pöytä Oy", "f9")
        await settle(pilot)
        assert isinstance(app.screen, CardScreen)
        assert store.ask(card, app.screen.organisation_id).result().name == "Pöytä Oy"
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen), "nothing to welcome to any more"
        assert app.screen.query_one(Lines).rows


async def test_the_language_is_chosen_and_remembered(app: SalesApp) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "l")
        assert language() == "fi"
        assert load().settings.lang == "fi"
        await press(pilot, "l")
        assert load().settings.lang == "en"
        assert isinstance(app.screen, WelcomeScreen)


def test_a_demo_never_mixes_with_ones_own_customers(store: Store) -> None:
    from data.model.refusal import Refusal

    store.do(add_organisation, OrganisationFacts(name="A", segment="company")).result()
    with pytest.raises(Refusal, match="already holds"):
        store.do(begin_demo).result()
