"""That somebody heard where their number came from: ticked in the call, kept with it; their source shown and edited."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from data.barring import do_not_call
from data.contacts import ContactFacts, add_contact
from data.drafts import drafted
from data.model.report import draft_key
from data.store import Store
from data.tables import contact
from data.timeline import timeline
from salestui.app import SalesApp
from screens.doors import OpenCard, StartCall
from screens.widgets.page import Page
from tests.conftest import SIZES
from tests.screens.calling import calling, calls, press, prospect, rows
from tests.screens.conftest import settle, text_of

TOLD = "✓ told where the number came from"


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


async def test_i_ticks_that_they_heard_it_and_the_call_keeps_it(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "i")
        assert TOLD not in text_of(app), "there is nobody yet to tell it to"
        await press(pilot, "c", "w")
        assert "Your details come from the fair" in text_of(app)
        assert "i ticks that they heard where the number came from." in text_of(app)
        await press(pilot, "i")
        assert TOLD in text_of(app)
        await press(pilot, "escape")
        assert TOLD in text_of(app)
        await press(pilot, "i")
        assert TOLD not in text_of(app)
        await press(pilot, "i", "a")
        assert [row["told_source"] for row in store.ask(calls).result()] == [True]
        entry = store.ask(timeline, poyta[0]).result()[0]
        assert "told where the number came from" in entry.detail
        await press(pilot, "u")
        assert store.ask(calls).result() == []


async def test_a_call_that_is_not_ticked_tells_nothing(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "c", "w", "a")
        assert [row["told_source"] for row in store.ask(calls).result()] == [False]
        assert "told where" not in store.ask(timeline, poyta[0]).result()[0].detail


async def test_the_tick_is_kept_with_the_call_and_there_when_the_call_is_gone_on_with(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "c", "i")
        assert isinstance(app.screen, Page)
        await app.screen.flush()
        kept = store.ask(drafted, draft_key(*poyta)).result()
        assert kept
        assert kept["told_source"] is True
        await press(pilot, "escape")
        assert TOLD not in text_of(app)
        app.screen.post_message(StartCall(poyta[0], deal_id=poyta[1]))
        await settle(pilot)
        assert TOLD in text_of(app)
        await press(pilot, "a")
        assert [row["told_source"] for row in store.ask(calls).result()] == [True]


async def test_a_contacts_own_source_is_what_is_read_aloud(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    (anna,) = store.ask(rows, contact).result()
    own: dict[str, Any] = {"source": "the register", "sourced_on": date(2026, 11, 2)}
    store.do(lambda write: write.update(contact, anna["id"], **own)).result()
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "c", "w")
        assert "the register; I noted them down on 2.11.2026" in " ".join(text_of(app).split())


async def test_a_number_barred_while_the_call_is_prepared_is_not_dialled(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    facts = ContactFacts(name="A. Mäkelä", phones="(040) 555-0101")
    other = store.do(add_contact, poyta[0], facts).result().result
    async with calling(app, SIZES[0], *poyta) as pilot:
        store.do(do_not_call, poyta[0], other).result()
        await press(pilot, "d")
        told = [str(note.message) for note in app._notifications]
        assert any("asked not to be called" in sentence for sentence in told), told
        assert not any("copied" in sentence for sentence in told), told
        assert store.ask(calls).result() == []


async def test_where_a_contact_is_from_stands_on_the_card_and_is_edited_there(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    store.do(add_contact, poyta[0], ContactFacts(name="Liisa")).result()
    async with app.run_test(size=SIZES[0], notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(OpenCard(poyta[0]))
        await settle(pilot)
        assert "where from: the fair, 1.10.2026" in text_of(app)
        await press(pilot, "down")
        assert "where from: entered by hand, 24.11.2026" in text_of(app)
        await press(pilot, "e", *["tab"] * 7, *"a friend", "tab", *["backspace"] * 10, *"20.11.", "f9")
        assert "where from: a friend, 20.11.2026" in text_of(app)
