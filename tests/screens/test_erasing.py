"""Somebody is erased for good from the card, or from a customer's room, by typing their name."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from data.file.backups import Why, backups
from data.store import Store
from data.tables import contact, organisation
from salestui.app import SalesApp
from screens import doors
from screens.card.screen import CardScreen
from screens.customer.screen import CustomerScreen
from screens.dialogs.erasing import EraseDialog
from tests.conftest import StillClock
from tests.data.rightful import in_bytes
from tests.screens.cards import HOSTILE, SIZED, furnish, light, opened, press
from tests.screens.conftest import settle, text_of

ANNA = "Anna [/i] Mäkelä"


@pytest.fixture
def house(store: Store, clock: StillClock) -> str:
    return furnish(store, clock)


def _people(store: Store) -> int:
    return store.ask(lambda read: read.count(select(func.count()).select_from(contact))).result()


@SIZED
async def test_a_person_goes_when_their_name_is_typed(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await light(app, pilot, "contact")
        await press(pilot, "E")
        assert isinstance(app.screen, EraseDialog)
        said = " ".join(text_of(app).split())
        assert ANNA in said
        assert "cannot be undone" in said
        await press(pilot, *"Anna", "enter")
        assert "That is not the name" in text_of(app)
        assert _people(store) == 1
        await press(pilot, *["backspace"] * 4, *ANNA, "enter")
        await settle(pilot)
        assert isinstance(app.screen, CardScreen)
        assert _people(store) == 0
        assert "not a byte" in text_of(app)
        held = {one for one in in_bytes(store.path, "Mäkelä", "anna@acme") if not one.endswith("-erase.db")}
        assert held == set()
        assert [one.why for one in backups(store.path)] == [Why.ERASE]
        await press(pilot, "u")
        assert "nothing to undo" in text_of(app)


@SIZED
async def test_an_organisation_goes_with_all_and_the_card_with_it(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    store.back_up(Why.ASKED).result()
    async with opened(app, house, size) as pilot:
        await light(app, pilot, "about")
        await press(pilot, "E")
        assert "hold" in text_of(app)
        await press(pilot, "f9")
        assert "is deleted, and a new one is made first" in " ".join(text_of(app).split())
        await press(pilot, *HOSTILE, "enter")
        await settle(pilot)
        assert not isinstance(app.screen, CardScreen), text_of(app)
        assert store.ask(lambda read: read.row(organisation, house)["search_key"]).result() == ""
        assert in_bytes(store.path, HOSTILE, "Mäkelä", "anna@acme", "stairs", "for wood") == []


@pytest.mark.parametrize("keys", [("escape",), ("enter",), ("y", "escape")])
async def test_without_the_name_nothing_goes(app: SalesApp, store: Store, house: str, keys: tuple[str, ...]) -> None:
    async with opened(app, house, (80, 24)) as pilot:
        await light(app, pilot, "contact")
        await press(pilot, "E", *keys)
        if isinstance(app.screen, EraseDialog):
            await press(pilot, "escape")
        assert isinstance(app.screen, CardScreen)
        assert _people(store) == 1
        assert backups(store.path) == ()


async def test_nobody_is_erased_while_a_call_with_them_lies_open(app: SalesApp, store: Store, house: str) -> None:
    async with opened(app, house, (80, 24)) as pilot:
        await press(pilot, "escape")
        app.post_message(doors.StartCall(house))
        await settle(pilot)
        app.post_message(doors.OpenCard(house))
        await settle(pilot)
        await light(app, pilot, "contact")
        await press(pilot, "E")
        assert isinstance(app.screen, CardScreen)
        assert "A call with them lies open" in text_of(app)
        assert _people(store) == 1


async def test_it_is_found_in_the_palette(app: SalesApp, house: str) -> None:
    async with opened(app, house, (80, 24)) as pilot:
        await light(app, pilot, "contact")
        await press(pilot, "ctrl+p", *"erase")
        await settle(pilot)
        await press(pilot, "enter")
        await settle(pilot)
        assert isinstance(app.screen, EraseDialog)


async def test_a_customer_s_room_erases_too(app: SalesApp, store: Store, house: str) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenDeal("care", house))
        await settle(pilot)
        assert isinstance(app.screen, CustomerScreen)
        await press(pilot, "E")
        assert isinstance(app.screen, EraseDialog)
        name = app.screen.found.who[0].name
        await press(pilot, *name, "enter")
        await settle(pilot)
        assert in_bytes(store.path, "anna@acme") in ([], [backups(store.path)[0].path.name])
