"""The works of a deal from the card: the menu says how far each has come, and meetings are agreed from it."""

from __future__ import annotations

import pytest

from data.analyses import start_analysis
from data.answers import save_answer
from data.card import card
from data.deals import end_deal
from data.model.facts import DealState, MeetingPurpose, SpinPart
from data.model.needs import Asked
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.works import works_begun, works_of
from salestui.app import SalesApp
from screens.dialogs.ask import Choose
from screens.needs.screen import NeedsScreen
from tests.conftest import StillClock
from tests.screens.cards import NARROW, SIZED, furnish, opened, press
from tests.screens.conftest import text_of


@pytest.fixture
def house(store: Store, clock: StillClock) -> str:
    return furnish(store, clock)


@SIZED
async def test_the_menu_says_how_far_each_work_has_come_and_a_digit_goes_there(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    analysis = store.do(start_analysis, house).result().result
    store.do(save_answer, analysis, Asked("own_1", SpinPart.PROBLEM, "What?"), "the stairs").result()
    async with opened(app, house, size) as pilot:
        await press(pilot, "b")
        assert isinstance(app.screen, Choose)
        text = text_of(app)
        for word in ("Needs analysis", "1 answer · 0 needs", "Memo", "Quote", "The kick-off"):
            assert word in text
        assert "Tender" not in text
        await press(pilot, "1")
        assert isinstance(app.screen, NeedsScreen)


@NARROW
async def test_a_decision_meeting_is_agreed_then_moved_from_the_menu(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await press(pilot, "b", *"decision", "enter")
        await press(pilot, *"thu", "space", *"9.30", "enter", "enter")
        found = store.ask(card, house).result()
        assert [one.purpose for one in found.meetings] == [MeetingPurpose.DECISION]
        await press(pilot, "b", *"decision")
        assert "Thu 26.11. 9:30" in text_of(app)
        await press(pilot, "enter", "1", *"fri", "space", *"10", "enter")
        (moved,) = store.ask(card, house).result().meetings
        assert (moved.id, moved.starts_at.hour) == (found.meetings[0].id, 8)
        await press(pilot, "u", "u")
        assert not store.ask(card, house).result().meetings


@NARROW
async def test_a_time_that_is_taken_is_asked_anew_and_the_place_stays(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await press(pilot, "b", *"decision", "enter", *"thu", "space", *"9.30", "enter", "enter")
        await press(pilot, "b", *"kick", "enter", *"thu", "space", *"9.30", "enter", *"!", "enter")
        assert "That time is taken" in text_of(app)
        assert "When do we begin together?" in text_of(app)
        await press(pilot, *"thu", "space", *"14", "enter", "enter")
        _decision, kick_off = store.ask(card, house).result().meetings
        assert (kick_off.purpose, kick_off.place[-1]) == (MeetingPurpose.KICK_OFF, "!")


def test_only_a_public_buyer_has_a_tender(store: Store) -> None:
    facts = OrganisationFacts(name="Kuopion kaupunki", segment="municipality")
    town = store.do(add_organisation, facts).result().result
    (about,) = store.ask(card, town).result().deals
    works = store.ask(works_of, town, about.id).result()
    assert works
    assert [one.work for one in works.works][-1] == "tender"
    assert all(one.words == "" for one in works.works)


def test_a_customer_whose_deals_are_all_won_has_the_works_of_the_last_one(store: Store, house: str) -> None:
    (about,) = store.ask(card, house).result().deals
    store.do(end_deal, about.id, DealState.WON).result()
    works = store.ask(works_of, house).result()
    assert works
    assert works.deal_id == about.id


def test_only_what_was_begun_of_a_deal_is_told_outside_the_app(store: Store, house: str) -> None:
    (about,) = store.ask(card, house).result().deals
    assert store.ask(works_begun, house, about.id).result() == ()
    analysis = store.do(start_analysis, house).result().result
    store.do(save_answer, analysis, Asked("own_1", SpinPart.PROBLEM, "What?"), "the stairs").result()
    begun = store.ask(works_begun, house, about.id).result()
    assert [(one.work, one.words) for one in begun] == [("needs", "1 answer · 0 needs")]
