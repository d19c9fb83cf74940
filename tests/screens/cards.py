"""An open card and how it is walked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from data.card import OrganisationCard, card
from data.contacts import ContactFacts, add_contact
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from salestui.app import SalesApp
from screens import doors
from screens.card.screen import CardScreen
from screens.widgets.lines import Lines
from tests.conftest import SIZES, StillClock
from tests.screens.conftest import settle

HOSTILE = "Acme [/b] [@click=app.quit]x[/] Oy"
SIZED = pytest.mark.parametrize("size", SIZES)
NARROW = pytest.mark.parametrize("size", SIZES[:1])
"""For what is typed into a form, which looks the same at both."""


def furnish(store: Store, clock: StillClock) -> str:
    """An organisation with a contact, a deal and a note, all of hostile text; its key."""
    facts = OrganisationFacts(name=HOSTILE, segment="company", city="Tampere", notes="[/b] stairs\nno lift")
    key = store.do(add_organisation, facts).result().result
    anna = ContactFacts(
        name="Anna [/i] Mäkelä",
        title="HR manager",
        role="decision_maker",
        email="anna@acme.fi",
        channel="email",
        language="fi",
        personal="dog: [red]Rusty",
        phones="040 123 4567",
    )
    store.do(add_contact, key, anna).result()
    clock.move(minutes=1)
    store.do(add_note, key, "[b]asked\nfor wood").result()
    return key


@asynccontextmanager
async def opened(app: SalesApp, house: str, size: tuple[int, int]) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenCard(house))
        await settle(pilot)
        assert isinstance(app.screen, CardScreen)
        yield pilot


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


async def light(app: SalesApp, pilot: Pilot[None], kind: str) -> None:
    """Put the cursor on the first row of a kind."""
    screen = app.screen
    assert isinstance(screen, CardScreen)
    lines = screen.query_one(Lines)
    lines.select(next(row.key for row in lines.rows if row.key and row.key.startswith(kind)))
    await settle(pilot)


def shown(store: Store, house: str) -> OrganisationCard:
    return store.ask(card, house).result()
