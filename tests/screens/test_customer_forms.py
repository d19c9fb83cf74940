"""What is asked of a customer and written down: opinions, the class, references and names, the person, the channel."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from data.card import card
from data.contacts import ContactFacts, edit_contact
from data.model.care_facts import FeedbackKind, RecommendationKind, RecommendationState
from data.model.facts import Bant
from data.recommendations import ask_recommendation
from data.store import Store
from data.tables import note, organisation
from data.transaction import Read
from salestui.app import SalesApp
from screens.card.screen import CardScreen
from screens.customer.screen import CustomerScreen
from tests.conftest import StillClock
from tests.data.after_the_sale import Sold, sold
from tests.screens.cards import NARROW, SIZED, press
from tests.screens.conftest import settle, text_of
from tests.screens.customers import care_view, known, light, line_of, room, sheet_of, told


@pytest.fixture
def about(store: Store) -> Sold:
    """A customer who speaks Finnish, won just now."""
    return sold(store, "Acme [/b] Oy", language="fi")


@SIZED
async def test_an_opinion_is_asked_in_their_language_and_kept_in_their_words(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    async with room(app, about.org, size) as pilot:
        await press(pilot, "o")
        assert "not asked yet" in text_of(app)
        await press(pilot, "2")
        assert "“Asteikolla 0–10:" in text_of(app)
        assert "“Mikä on tärkein syy siihen lukuun?”" in text_of(app)
        await press(pilot, "1", "0")
        assert "→ 10 of 10: recommends" in text_of(app)
        await press(pilot, "1", "enter")
        await press(pilot, *"nopea [/b]", "f9")
        assert "answered from 0 to 10" in text_of(app)
        await press(pilot, "escape")
        assert "your text waits here as a draft" in told(app)
        await press(pilot, "o", "2")
        assert "nopea [/b]" in text_of(app)
        await press(pilot, "end", "backspace", "f9")
        [said] = sheet_of(store, about.org).opinions
        assert (said.kind, said.score, said.text, said.contact) == (FeedbackKind.NPS, 10, "nopea [/b]", "Anna Mäkelä")
        assert said.asked.startswith("Asteikolla 0–10")
        assert (said.scale.lowest, said.scale.highest, said.scale.better) == (0, 10, "higher")
        assert "nopea [/b]" in line_of(app, "Would recommend: 10 of 10")
        await press(pilot, "u")
        assert sheet_of(store, about.org).opinions == ()


@NARROW
async def test_satisfaction_is_a_level_and_its_levels_stand_there(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    async with care_view(app, size) as pilot:
        await press(pilot, "o", "escape", "o", "1")
        assert "1 dissatisfied · 2 indifferent" in text_of(app)
        await press(pilot, "f9")
        assert "This is needed." in text_of(app)
        await press(pilot, "1", "f9")
        assert "UNHAPPY  1" in text_of(app)
        await press(pilot, "o")
        assert "Tue 24.11.: dissatisfied" in text_of(app)
        await press(pilot, "escape", "u")
        assert "UNHAPPY" not in text_of(app)


@NARROW
async def test_a_class_is_given_with_its_reasons_and_the_rhythm_is_said(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    async with room(app, about.org, size) as pilot:
        await press(pilot, "l", "f9")
        assert "This is needed." in text_of(app)
        await press(pilot, "right", "tab", "space", "tab", "tab", "space", "tab", "tab", *"two sites", "tab", *"board")
        await press(pilot, "escape", "l")
        assert "This is what you had not saved yet" in text_of(app)
        await press(pilot, "f9")
        assert "class A1" in told(app)
        assert "next by their rhythm: Care contact Wed 24.2." in told(app)
        [grading] = sheet_of(store, about.org).gradings
        assert (grading.care_class, grading.bant) == ("A1", (Bant.BUDGET, Bant.NEED))
        assert (grading.potential, grading.text) == ("two sites", "board")
        assert "class A1" in text_of(app).splitlines()[2]
        await press(pilot, "l", "left", "f9")
        assert sheet_of(store, about.org).care_class is None
        assert "no class yet" in text_of(app)
        await press(pilot, "u", "u")
        assert sheet_of(store, about.org).gradings == ()


@NARROW
async def test_without_a_rhythm_that_is_said_too(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    store.do(lambda write: write.update(organisation, about.org, do_not_call=True)).result()
    async with room(app, about.org, size) as pilot:
        await press(pilot, "l", "right", "f9")
        assert "next by their rhythm" in told(app) or "no contact is planned by their rhythm" in told(app)


@NARROW
async def test_a_reference_is_asked_for_given_changed_and_taken_back(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    def states() -> list[RecommendationState]:
        return [one.state for one in sheet_of(store, about.org).recommendations]

    async with room(app, about.org, size) as pilot:
        await press(pilot, "a")
        assert "nobody asked them yet" in text_of(app)
        await press(pilot, "3")
        assert "asked, they think about it" in line_of(app, "asked, they")
        await press(pilot, "a", "1", *"quick", "tab", *"web", "tab", *"1.1.2020")
        await press(pilot, "f9")
        assert "has run out already" in text_of(app)
        await press(pilot, *["backspace"] * 8, *"in 2 years")
        assert "→ Fri 24.11.2028" in text_of(app)
        await press(pilot, "f9")
        [given] = sheet_of(store, about.org).recommendations
        assert (given.text, given.shown, given.permitted_until) == ("quick", "web", date(2028, 11, 24))
        await light(app, pilot, "named:")
        await press(pilot, "enter", "1", *"er", "f9")
        assert sheet_of(store, about.org).recommendations[0].text == "quicker"
        await press(pilot, "enter", "2", *"a new boss", "enter")
        assert states() == [RecommendationState.DECLINED]
        await press(pilot, "u", "u", "u", "u")
        assert states() == []
        await press(pilot, "a", "6", *"never", "escape", "a", "6")
        assert "never" in text_of(app), "what was begun waits"
        await press(pilot, "enter")
        [no] = sheet_of(store, about.org).recommendations
        assert (no.kind, no.text) == (RecommendationKind.REFERRAL, "never")
        await press(pilot, "a")
        assert "asked last Tue 24.11., given 0" in text_of(app)


@NARROW
async def test_a_name_they_give_becomes_a_prospect_that_knows_who_sent_us(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    store.do(ask_recommendation, about.org, RecommendationKind.REFERRAL).result()
    async with room(app, about.org, size) as pilot:
        await light(app, pilot, "named:")
        await press(pilot, "enter", "2", *"Tuoli Oy", "tab", *"Bo Aho", "tab", "tab", *"12", "f9")
        assert "is not a phone number" in text_of(app)
        await press(pilot, "escape", "a", "2")
        assert "Tuoli Oy" in text_of(app)
        await press(pilot, "tab", "tab", "tab", "end", *["backspace"] * 2, *"040 999 8888", "f9")
        [given] = sheet_of(store, about.org).recommendations
        assert (given.state, given.prospect) == (RecommendationState.GIVEN, "Tuoli Oy")
        assert "new prospect Tuoli Oy; referred by Anna Mäkelä, Acme [/b] Oy" in told(app)
        assert given.prospect_id is not None
        assert store.ask(card, given.prospect_id).result().source == "referred by Anna Mäkelä, Acme [/b] Oy"
        await press(pilot, "enter")
        assert isinstance(app.screen, CardScreen)
        await press(pilot, "escape", "u")
        assert sheet_of(store, about.org).recommendations[0].state == RecommendationState.ASKED


@NARROW
async def test_what_they_told_of_themselves_is_remembered_with_its_day(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    def notes(read: Read) -> list[tuple[str, bool]]:
        return [(row["text"], row["personal"]) for row in read.all(select(note).order_by(note.c.text))]

    async with room(app, about.org, size) as pilot:
        await press(pilot, "n", "f9")
        assert "This is needed." in text_of(app)
        await press(pilot, *"a cottage", "escape", "n")
        assert "a cottage" in text_of(app)
        await press(pilot, "f9")
        assert "a cottage" in line_of(app, "a cottage")
        [one] = sheet_of(store, about.org).remembered
        assert (one.text, one.contact, one.on) == ("a cottage", "Anna Mäkelä", date(2026, 11, 24))
        await press(pilot, "n", *"new lift", "tab", "tab", "right", "f9")
        assert store.ask(notes).result() == [("a cottage", True), ("new lift", False)]
        await light(app, pilot, "note:")
        await press(pilot, "enter", "1", *" at the lake", "f9")
        assert "a cottage at the lake" in line_of(app, "a cottage")
        await press(pilot, "enter", "2")
        assert sheet_of(store, about.org).remembered == ()
        await press(pilot, "u", "u", "u", "u")
        assert store.ask(notes).result() == []


@NARROW
async def test_how_they_want_to_hear_from_us_is_one_choice(
    app: SalesApp, store: Store, clock: StillClock, size: tuple[int, int]
) -> None:
    about = known(store, clock)
    async with room(app, about.org, size) as pilot:
        await press(pilot, "h", *"e-m", "enter")
        assert "e-mail" in line_of(app, "anna@acme.fi")
        [anna] = sheet_of(store, about.org).people
        assert (anna.channel, anna.personal, anna.numbers) == ("email", "two dogs", ("040 123 4567",))
        await light(app, pilot, "person:")
        await press(pilot, "h", "escape", "h", "1")
        assert sheet_of(store, about.org).people[0].channel == "phone"
        await press(pilot, "u", "u")
        assert sheet_of(store, about.org).people[0].channel is None


@NARROW
async def test_somebody_else_edits_the_person_meanwhile_and_the_choice_still_holds(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    async with room(app, about.org, size) as pilot:
        await press(pilot, "h")
        store.do(edit_contact, about.who, ContactFacts(name="Anna Laine")).result()
        await press(pilot, "1")
        await settle(pilot)
        assert isinstance(app.screen, CustomerScreen)
        [anna] = sheet_of(store, about.org).people
        assert (anna.called, anna.channel) == ("Anna Laine", "phone")
