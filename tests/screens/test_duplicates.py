"""Pairs that look alike, walked by key: compared, merged, told apart; from a card also with another found by name."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from data.contacts import ContactFacts, add_contact
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import contact, organisation
from salestui.app import SalesApp
from screens.card.screen import CardScreen
from screens.duplicates.another import Another
from screens.duplicates.screen import DuplicatesScreen
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.conftest import SIZES
from tests.data.whole_files import exported
from tests.screens.calling import press, rows
from tests.screens.cards import opened
from tests.screens.conftest import settle, text_of

SIZED = pytest.mark.parametrize("size", SIZES)


@pytest.fixture
def houses(store: Store) -> list[str]:
    """Kone twice in Espoo, once with markup in its name; a stranger; the last may not be called."""

    def add(name: str, **facts: str) -> str:
        return store.do(add_organisation, OrganisationFacts(name=name, segment="company", **facts)).result().result  # type: ignore[arg-type]  # texts only

    keys = [
        add("Kone [/b] Oy", city="Espoo", phones="040 123 4567", industry="lifts"),
        add("KONE [/b]", city="Espoo", phones="040 123 4567", web="kone.fi"),
        add("Kone Huolto Tampere", city="Tampere"),
        add("Pöytä Oy", city="Turku"),
    ]
    store.do(add_note, keys[0], "asked for a quote").result()
    store.do(add_contact, keys[1], ContactFacts(name="Anna Mäki", email="anna@kone.fi")).result()
    return keys


async def compare(app: SalesApp, pilot: Pilot[None]) -> None:
    """Everything with everything, until what was found is told: that is not asked of the file."""
    await press(pilot, "ctrl+n")
    while not any(told in text_of(app) for told in ("alike", "looks like", "chosen by you")):
        await pilot.pause()


@SIZED
async def test_a_pair_is_compared_fact_by_fact_and_merged_and_parted_by_undo(
    app: SalesApp, store: Store, houses: list[str], size: tuple[int, int]
) -> None:
    before = store.ask(exported).result()
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await compare(app, pilot)
        assert isinstance(app.screen, DuplicatesScreen)
        shown = text_of(app)
        assert "1 pair looks alike." in shown
        assert "same name and place · same phone number" in shown
        told = " ".join(shown.split())
        assert "KONE [/b] (right) goes into Kone [/b] Oy (left), with all that hangs on it. 2 deals stay open." in told
        await press(pilot, "enter")
        assert app.screen.query_one("#facts").has_focus
        lines = app.screen.query_one("#facts", Lines)
        assert lines.key == "name"
        await press(pilot, "right")
        assert "● KONE [/b]" in text_of(app)
        await press(pilot, "G", "left")
        assert any("Nothing to choose" in str(one.message) for one in app._notifications)
        await press(pilot, "escape")
        assert app.screen.query_one("#pairs").has_focus
        await press(pilot, "m", "m")
        assert "No two organisations look alike." in text_of(app)
        [merged] = [row for row in store.ask(rows, organisation).result() if row["id"] == houses[0]]
        assert (merged["name"], merged["web"], merged["industry"]) == ("KONE [/b]", "kone.fi", "lifts")
        assert len(store.ask(rows, organisation).result()) == 3
        await press(pilot, "u")
        assert "1 pair looks alike." in text_of(app)
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)
    assert store.ask(exported).result() == before


async def test_two_that_are_not_the_same_are_shown_no_more_and_either_card_is_a_key_away(
    app: SalesApp, houses: list[str]
) -> None:
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        await compare(app, pilot)
        await press(pilot, "o")
        assert isinstance(app.screen, CardScreen)
        assert app.screen.organisation_id == houses[0]
        await press(pilot, "escape", "O")
        assert isinstance(app.screen, CardScreen)
        assert app.screen.organisation_id == houses[1]
        await press(pilot, "escape", "enter", "x")
        assert "No two organisations look alike." in text_of(app)
        await press(pilot, "x", "o", "m", "enter", "f")
        assert isinstance(app.screen, DuplicatesScreen)


@SIZED
async def test_from_a_card_its_own_pairs_come_first_and_another_is_found_by_its_name(
    app: SalesApp, store: Store, houses: list[str], size: tuple[int, int]
) -> None:
    async with opened(app, houses[2], size) as pilot:
        await compare(app, pilot)
        assert "Nothing looks like Kone Huolto Tampere: f finds another by its name." in " ".join(text_of(app).split())
        await press(pilot, "f")
        assert isinstance(app.screen, Another)
        await press(pilot, *"zz", "enter")
        assert isinstance(app.screen, Another)
        assert "Nothing answers to that." in text_of(app)
        app.screen.query_one(Input).value = "kone espoo"
        await settle(pilot)
        assert "Kone Huolto" not in "".join(line for line in text_of(app).splitlines() if "│" in line)
        await press(pilot, "down", "up", "down", "enter")
        assert "chosen by you" in text_of(app)
        assert "(right) goes into Kone Huolto Tampere (left)" in " ".join(text_of(app).split())
        await press(pilot, "m", "m")
        left = {row["id"] for row in store.ask(rows, organisation).result()}
        assert len(left) == 3
        assert houses[2] in left
        assert len(store.ask(rows, contact).result()) == 1
        assert any("merged " in str(one.message) for one in app._notifications)
        await press(pilot, "escape")
        assert isinstance(app.screen, CardScreen)
        assert "040 123 4567" in text_of(app)


async def test_escape_asks_for_no_other_and_a_pair_chosen_may_be_told_apart(app: SalesApp, houses: list[str]) -> None:
    async with opened(app, houses[3], SIZES[0]) as pilot:
        await compare(app, pilot)
        await press(pilot, "f", "escape", "f", *"huolto", "enter")
        assert "chosen by you" in text_of(app)
        await press(pilot, "x")
        assert "Nothing looks like Pöytä Oy" in text_of(app)
        await press(pilot, "a")
        assert "1 pair looks alike." in text_of(app)


async def test_whoever_may_not_be_called_is_said_so_before_the_merge(
    app: SalesApp, store: Store, houses: list[str]
) -> None:
    store.do(lambda write: write.update(organisation, houses[1], do_not_call=True)).result()
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        await compare(app, pilot)
        assert "They will NOT BE CALLED: one record says so." in " ".join(text_of(app).split())
