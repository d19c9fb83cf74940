"""The search, walked by key: found while one types, opened by Enter, added when it is not there."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from data.barring import do_not_call
from data.card import card
from data.contacts import ContactFacts, add_contact
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from salestui.app import SalesApp
from screens.card.screen import CardScreen
from screens.dialogs.form import Form
from screens.finding.screen import FindingScreen
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.conftest import SIZES
from tests.screens.conftest import settle, text_of

SIZED = pytest.mark.parametrize("size", SIZES)


@pytest.fixture
def house(store: Store) -> str:
    key = store.do(add_organisation, OrganisationFacts(name="Acme [/b] Oy", segment="company", city="Turku")).result()
    anna = ContactFacts(name="Anna Mäkelä", phones="040 123 4567")
    store.do(add_contact, key.result, anna).result()
    store.do(add_note, key.result, "[@click=app.quit]wood[/] first of all").result()
    store.do(add_organisation, OrganisationFacts(name="Berg Oy", segment="company")).result()
    return key.result


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
    await settle(pilot)


@SIZED
@pytest.mark.parametrize("key", ["/", "f6"])
async def test_search_opens_from_the_queue_and_finds_as_one_types(
    app: SalesApp, house: str, size: tuple[int, int], key: str
) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, key)
        assert isinstance(app.screen, FindingScreen)
        await press(pilot, *"acme")
        text = text_of(app)
        assert "ORGANISATIONS" in text
        assert "Acme [/b] Oy" in text
        assert "Berg" not in text
        await press(pilot, "enter")
        assert isinstance(app.screen, CardScreen)
        assert app.screen.organisation_id == house
        await press(pilot, "escape")
        assert isinstance(app.screen, FindingScreen)
        assert app.screen.query_one(Input).value == "acme"
        await press(pilot, "escape")
        assert app.screen.query_one(Input).value == ""
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)


@pytest.mark.parametrize("size", SIZES[:1])
async def test_hits_are_grouped_and_walked_by_arrows(app: SalesApp, house: str, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "/", "o")
        lines = app.screen.query_one(Lines)
        first = lines.key
        await press(pilot, "down")
        assert lines.key != first
        await press(pilot, "up")
        assert lines.key == first
        await press(pilot, "pagedown")
        assert lines.key == "new:"
        assert "Enter adds an organisation by this name." in text_of(app)
        await press(pilot, "pageup")
        assert lines.key == first
        text = text_of(app)
        assert "Acme [/b] Oy · Turku" in text
        assert text.index("ORGANISATIONS") < text.index("WRITTEN DOWN")
        assert "[@click=app.quit]wood[/]" in text


async def test_a_number_and_a_person_lead_to_the_card(app: SalesApp, store: Store, house: str) -> None:
    store.do(do_not_call, house).result()
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "/", *"0401234")
        assert "NUMBERS" in text_of(app)
        assert "DO NOT CALL" in text_of(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, CardScreen)
        await press(pilot, "escape", "escape", *"mäk", "enter")
        assert isinstance(app.screen, CardScreen)


async def test_enter_waits_for_what_was_typed_last(app: SalesApp, house: str) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        await pilot.press("/", *"acme", "enter")
        await settle(pilot)
        assert isinstance(app.screen, CardScreen)
        assert app.screen.organisation_id == house


@pytest.mark.parametrize("size", SIZES[:1])
async def test_what_is_not_found_can_be_added(app: SalesApp, store: Store, house: str, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "/", *"Zeta Oy")
        assert "Nothing answers" in text_of(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, Form)
        assert app.screen.filled["name"] == "Zeta Oy"
        await press(pilot, "f9")
        assert isinstance(app.screen, CardScreen)
        assert store.ask(card, app.screen.organisation_id).result().name == "Zeta Oy"
        await press(pilot, "escape", "escape", "f7", "escape")
        assert isinstance(app.screen, FindingScreen)


@pytest.mark.parametrize("text", ["O'Brien", "C++", "info@acme.fi", "%_\\", "[/b]", '"'])
async def test_awkward_texts_are_typed_without_harm(app: SalesApp, house: str, text: str) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "/")
        app.screen.query_one(Input).value = text
        await settle(pilot)
        assert isinstance(app.screen, FindingScreen)
        assert text in app.screen.query_one(Input).value


async def test_f6_on_the_search_itself_opens_no_second_one(app: SalesApp, house: str) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        await press(pilot, "/", "f6", "escape")
        assert isinstance(app.screen, QueueScreen)
