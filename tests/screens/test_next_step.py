"""When the last step of an open deal is done, the next one is asked for, wherever that was."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from data.deals import end_deal
from data.followups import open_followups
from data.marked import finish_marked
from data.model.facts import DealState
from data.next_step import Lacking, lacking_step
from data.store import Store
from salestui.app import SalesApp
from screens import doors
from screens.agreement.screen import AgreementScreen
from screens.card.screen import CardScreen
from screens.dialogs.ask import AskWhen, Choose
from screens.dialogs.words import AskText
from screens.queue.screen import QueueScreen
from tests.conftest import StillClock
from tests.screens.cards import NARROW, SIZED, furnish, light, opened, press, shown
from tests.screens.conftest import settle, text_of

ASKED = "Acme [/b] [@click=app.quit]x[/] Oy: what is the next step?"


@pytest.fixture
def house(store: Store, clock: StillClock) -> str:
    return furnish(store, clock)


def _deal(store: Store, house: str) -> str:
    return shown(store, house).deals[0].id


def _lacks(store: Store, house: str) -> Lacking | None:
    return store.ask(lacking_step, _deal(store, house)).result()


async def _done(app: SalesApp, pilot: Pilot[None]) -> None:
    """The lit step is done, on the card."""
    await light(app, pilot, "step")
    await press(pilot, "d", "enter")


@SIZED
async def test_the_last_step_done_on_the_card_asks_for_the_next_and_a_digit_takes_what_is_usual(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await _done(app, pilot)
        assert isinstance(app.screen, Choose)
        text = text_of(app)
        assert "what is the next step?" in text
        for line in ("First call · today", "Call back · Tue 1.12.", "Something else", "No next step, because"):
            assert line in text
        await press(pilot, "2")
        assert isinstance(app.screen, CardScreen)
        assert [step.kind for step in shown(store, house).steps] == ["Call back"]
        assert _lacks(store, house) is None
        await press(pilot, "u")
        assert _lacks(store, house) is not None


@NARROW
async def test_none_is_an_answer_with_its_reason_in_words(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await _done(app, pilot)
        await press(pilot, *"no next", "enter")
        assert isinstance(app.screen, AskText)
        await press(pilot, "enter")
        assert isinstance(app.screen, AskText), "a reason is needed"
        await press(pilot, *"spring", "enter")
        assert "no next step: " in text_of(app)
        assert _lacks(store, house) is None
        assert not shown(store, house).steps


@NARROW
async def test_something_else_is_asked_for_by_kind_time_and_reason(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await _done(app, pilot)
        await press(pilot, *"something", "enter", *"prepare", "enter")
        assert isinstance(app.screen, AskWhen)
        await press(pilot, *"fri", "enter", *"read up", "enter")
        (step,) = shown(store, house).steps
        assert (step.kind, step.reason, step.due.on.day) == ("Prepare", "read up", 27)


@NARROW
async def test_leaving_the_question_says_loudly_that_there_is_none(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await _done(app, pilot)
        await press(pilot, "escape")
        assert "NO NEXT STEP: Acme" in text_of(app)
        assert _lacks(store, house) is not None
        await _room(app, pilot, store, house)
        await press(pilot, "escape")
        assert isinstance(app.screen, CardScreen), "it lacked one before that room: not asked again"


async def _room(app: SalesApp, pilot: Pilot[None], store: Store, house: str) -> None:
    """Work on the agreement of the deal."""
    app.post_message(doors.OpenDeal("agreement", house, _deal(store, house)))
    await settle(pilot)
    assert isinstance(app.screen, AgreementScreen)


@NARROW
async def test_a_reason_typed_half_waits_until_it_is_done(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await _done(app, pilot)
        await press(pilot, *"no next", "enter", *"they are awa", "escape")
        assert "NO NEXT STEP" in text_of(app)
        await press(pilot, "u")
        await _done(app, pilot)
        await press(pilot, *"no next", "enter")
        assert app.screen.query_one(Input).value == "they are awa"
        await press(pilot, "y", "enter")
        assert "they are away" in text_of(app)
        await press(pilot, "u", "u")
        await _done(app, pilot)
        await press(pilot, *"no next", "enter")
        assert app.screen.query_one(Input).value == ""
        await press(pilot, "escape")


@NARROW
async def test_a_deal_whose_last_step_is_done_in_its_room_is_asked_about_when_the_room_is_left(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await _room(app, pilot, store, house)
        for row in store.ask(open_followups, _deal(store, house)).result():
            await app.desk.do(finish_marked, [row["id"]])
        await press(pilot, "escape")
        assert isinstance(app.screen, Choose)
        assert "what is the next step?" in text_of(app)
        await press(pilot, "1")
        assert isinstance(app.screen, CardScreen)
        assert _lacks(store, house) is None


@NARROW
async def test_a_room_left_with_a_next_step_asks_nothing(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await _room(app, pilot, store, house)
        await press(pilot, "escape")
        assert isinstance(app.screen, CardScreen)
        await _room(app, pilot, store, house)
        await press(pilot, "f2")
        assert isinstance(app.screen, QueueScreen)


@NARROW
async def test_a_parked_deal_may_not_be_left_without_its_return(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    until = store.office.calendar.today(store.office.clock()).replace(year=2027, month=3)
    store.do(end_deal, _deal(store, house), DealState.LATER, until=until).result()
    async with opened(app, house, size) as pilot:
        await _done(app, pilot)
        text = text_of(app)
        assert "Ask again · " in text
        assert "No next step, because" not in text
        await press(pilot, "1")
        assert _lacks(store, house) is None
