"""The agreement room, walked key by key: terms, ticks, kick-off, reference, signature, and back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

import pytest
from sqlalchemy import delete, select
from textual.pilot import Pilot

from data.agreements import AgreementFacts, agreement_of, keep_agreement
from data.card import card
from data.deals import move_deal
from data.followups import open_followups
from data.model.agreement import Agreement, Dates
from data.organisations import OrganisationFacts, add_organisation
from data.quotes import accept_quote, new_quote, quotes_of
from data.store import Store
from data.tables import deal
from data.transaction import Write
from salestui.app import SalesApp
from screens import doors
from screens.agreement.screen import AgreementScreen
from screens.widgets.lines import Lines
from tests.conftest import StillClock
from tests.screens.cards import NARROW, SIZED, furnish, press
from tests.screens.conftest import settle, text_of


@pytest.fixture
def house(store: Store, clock: StillClock) -> str:
    """A house of hostile texts, its deal in the stage of agreement and the quote accepted."""
    key = furnish(store, clock)
    about = about_of(store, key)
    store.do(move_deal, about, "agreement").result()
    quote_id = store.do(new_quote, about).result().result
    store.do(accept_quote, quote_id, store.ask(quotes_of, about).result()[0].options[0].key).result()
    return key


def undo_opening(write: Write, house: str) -> None:
    """The house without its deals."""
    for row in write.all(select(deal.c.id).where(deal.c.organisation_id == house)):
        write.connection.execute(delete(deal).where(deal.c.id == row["id"]))


def about_of(store: Store, house: str) -> str:
    return store.ask(card, house).result().deals[0].id


def agreed(store: Store, house: str) -> Agreement | None:
    return store.ask(agreement_of, about_of(store, house)).result()


@asynccontextmanager
async def opened(app: SalesApp, house: str, size: tuple[int, int]) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenDeal("agreement", house))
        await settle(pilot)
        assert isinstance(app.screen, AgreementScreen)
        yield pilot


async def light(app: SalesApp, pilot: Pilot[None], key: str) -> None:
    lines = app.screen.query_one(Lines)
    lines.select(next(row.key for row in lines.rows if row.key and row.key.startswith(key)))
    await settle(pilot)


def line_of(app: SalesApp, words: str) -> str:
    """The row with these words, wherever it is scrolled to and whatever lies over it."""
    rows = app.screen.query_one(Lines).rows
    return next((line for found in rows if words in (line := " ".join(cell.text for cell in found.cells))), "")


@SIZED
async def test_what_is_agreed_and_what_is_missing_is_read_at_one_glance(
    app: SalesApp, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        assert "not signed yet" in next(line for line in text_of(app).splitlines() if "Acme [/b]" in line)
        assert "€" in line_of(app, "Price")
        assert "from when to when? e" in line_of(app, "In force")
        assert "missing: business id" in line_of(app, "All data is checked")
        assert "open" in line_of(app, "The agreement is signed")
        assert "by itself" in line_of(app, "Contacts and personal notes")
        await press(pilot, "G")
        assert "not written yet" in line_of(app, "Hand-over note")
        assert "m: agree a time" in line_of(app, "Kick-off")
        await light(app, pilot, "contact:")
        assert "Anna [/i] Mäkelä" in text_of(app)
        assert "dog: [red]Rusty" in text_of(app)


@NARROW
async def test_from_the_first_day_the_rest_follows_and_a_signature_makes_a_customer(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    about = about_of(store, house)
    async with opened(app, house, size) as pilot:
        await press(pilot, "e", *"1.1.2027")
        assert "1.1.2027–31.12.2027 · 12 months" in text_of(app)
        await press(pilot, "f9")
        assert "1.1.2027–31.12.2027" in line_of(app, "In force")
        found = agreed(store, house)
        assert found is not None
        assert (found.ends_on, found.renewal_on) == (date(2027, 12, 31), date(2027, 10, 31))
        counted = int(line_of(app, "CHECKLIST").split()[-3])
        await light(app, pilot, "exact")
        await press(pilot, "t")
        assert f"{counted + 1} of 6" in line_of(app, "CHECKLIST"), "every line that is shown counts"
        await light(app, pilot, "check:walked")
        await press(pilot, "space")
        assert "✓ ticked" in line_of(app, "walked through together")
        await press(pilot, "r", "1", *"web", "enter")
        assert "they may be named" in line_of(app, "Reference")
        await light(app, pilot, "check:kick_off")
        await press(pilot, "enter", "1", "enter", "enter")
        assert "by itself" in line_of(app, "The kick-off is agreed")
        await press(pilot, "s")
        assert "Still open: The hand-over note is written" in " ".join(text_of(app).split()).replace("│ │ ", "")
        await press(pilot, "enter")
        assert "signed 24.11.2026" in text_of(app)
        assert store.ask(lambda read: read.row(deal, about)["state"]).result() == "won"
        rules = {row["rule"] for row in store.ask(open_followups, about).result()}
        assert {"kick_off_meeting", "agreement_renews", "agreement_ends", "hand_over"} <= rules
        assert "kick_off" not in rules
        await press(pilot, "s")
        assert "signed already" in text_of(app)
        await press(pilot, "u")
        assert "not signed yet" in text_of(app)
        assert store.ask(lambda read: read.row(deal, about)["state"]).result() == "open"
        await press(pilot, "U", "escape")
        assert not isinstance(app.screen, AgreementScreen)
    found = agreed(store, house)
    assert found is not None
    assert (found.walked, found.exact, found.reference_words) == (True, True, "web")


@NARROW
async def test_days_that_cannot_be_are_told_at_once_and_what_was_typed_stays(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await press(pilot, "e", *"31.2.2027", "f9")
        assert "There is no such date." in text_of(app)
        await press(pilot, "escape", "e")
        assert "31.2.2027" in text_of(app)
        await press(pilot, "f8", *"1.2.2027", "tab", "tab", "ctrl+u", *"1.1.2027")
        assert "must end after it begins" in text_of(app)
        await press(pilot, "f9")
        assert agreed(store, house) is None
        await press(pilot, "escape", "s", "ctrl+u", *"tomorrow", "enter")
        assert "still to come" in text_of(app)
        await press(pilot, "escape")
        assert agreed(store, house) is None


@NARROW
async def test_people_are_written_about_and_the_other_rooms_are_one_key_away(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await light(app, pilot, "contact:")
        await press(pilot, "n", *" [b]wood", "f9")
        assert store.ask(card, house).result().contacts[0].personal == "dog: [red]Rusty [b]wood"
        await press(pilot, "enter")
        assert "Contact" in text_of(app)
        await press(pilot, "escape", "a", *"Eero", "f9")
        assert "no personal note" in line_of(app, "Eero")
        for key in ("q", "h"):
            await press(pilot, key)
            assert not isinstance(app.screen, AgreementScreen)
            await press(pilot, "escape")
            assert isinstance(app.screen, AgreementScreen)
        await press(pilot, "b")
        assert "What about this deal?" in text_of(app)
        await press(pilot, "escape")


@NARROW
async def test_the_card_tells_until_when_an_agreement_is_in_force(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    days = Dates(starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31), renewal_on=date(2027, 10, 31))
    store.do(keep_agreement, about_of(store, house), AgreementFacts(dates=days)).result()
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenCard(house))
        await settle(pilot)
        await light(app, pilot, "deal:")
        assert "not signed yet · in force until 31.12.2027 · going on: said by 31.10.2027" in text_of(app)


@NARROW
async def test_without_a_deal_a_sentence_says_how_to_open_one(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    bare = store.do(add_organisation, OrganisationFacts(name="Tyhjä Oy", segment="company")).result().result
    store.do(undo_opening, bare).result()
    async with opened(app, bare, size) as pilot:
        assert "has no deal yet" in text_of(app)
        for key in ("e", "t", "s", "m", "h", "r", "q", "n", "b", "enter"):
            await press(pilot, key)
            assert isinstance(app.screen, AgreementScreen)
