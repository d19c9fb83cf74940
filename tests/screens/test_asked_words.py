"""Words typed to a short question: neither Esc nor another customer's question loses or borrows them."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from textual.pilot import Pilot
from textual.widgets import Input

from data.card import card
from data.deals import open_deal
from data.drafts import drafted
from data.followups import open_followups
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import followup
from data.transaction import Read, Write
from salestui.app import SalesApp
from screens import doors
from screens.dialogs.ask import Choose
from screens.dialogs.words import AskText
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.screens.conftest import settle


def _prospect(write: Write, name: str) -> str:
    house = add_organisation(write, OrganisationFacts(name=name, segment="company"))
    deals = card(write, house).deals
    return deals[0].id if deals else open_deal(write, house)


def _steps(read: Read, deal_id: str) -> list[str]:
    return [step["id"] for step in open_followups(read, deal_id)]


def _reasons(read: Read) -> list[str]:
    return [row["reason"] for row in read.all(select(followup))]


@pytest.fixture
def two(store: Store) -> tuple[str, str]:
    """The first steps of two prospects."""
    deals = [store.do(_prospect, name).result().result for name in ("Acme [/b] Oy", "Teräs Oy")]
    first, second = (store.ask(_steps, deal).result()[0] for deal in deals)
    return first, second


async def asked(app: SalesApp, pilot: Pilot[None], step: str) -> AskText:
    """The question what came of a step."""
    app.screen.query_one(Lines).select(step)
    await settle(pilot)
    await pilot.press("d")
    await settle(pilot)
    assert isinstance(app.screen, AskText)
    return app.screen


async def test_words_typed_to_a_question_wait_after_esc_and_go_when_the_thing_is_done(
    app: SalesApp, store: Store, two: tuple[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await asked(app, pilot, two[0])
        await pilot.press(*"they", "escape")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
        assert store.ask(drafted, f"asked/done/{two[0]}").result() == {"text": "they"}
        other = await asked(app, pilot, two[1])
        assert other.query_one(Input).value == "", "another customer's question is empty"
        await pilot.press("escape")
        await settle(pilot)
        again = await asked(app, pilot, two[0])
        assert again.query_one(Input).value == "they"
        await pilot.press("f8")
        assert again.query_one(Input).value == ""
        await pilot.press(*"done", "enter")
        await settle(pilot)
        assert isinstance(app.screen, Choose), "the deal has no next step now"
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
        assert store.ask(drafted, f"asked/done/{two[0]}").result() is None


async def test_the_reason_of_a_new_step_waits_when_its_time_is_not_given(app: SalesApp, store: Store) -> None:
    house = store.do(add_organisation, OrganisationFacts(name="Acme Oy", segment="company")).result().result
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenCard(house))
        await settle(pilot)
        for words, end, waits in (("soon", "escape", ""), ("", "enter", "soon")):
            await pilot.press("f")
            await settle(pilot)
            await pilot.press("1")
            await settle(pilot)
            await pilot.press(*"2 w", "enter")
            await settle(pilot)
            assert isinstance(app.screen, AskText)
            assert app.screen.query_one(Input).value == waits
            await pilot.press(*words, end)
            await settle(pilot)
    assert "soon" in store.ask(_reasons).result()
