"""The card and the call screen, which stay made: opened again they are as new, whoever was there before."""

from __future__ import annotations

from copy import copy
from threading import Event
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.strip import Strip

from data.card import OrganisationCard
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.transaction import Read
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.call.typing import Note
from screens.card.screen import CardScreen
from screens.doors import Door, OpenCard, StartCall
from screens.widgets.lines import Lines
from screens.widgets.room import Room
from tests.conftest import SIZES, StillClock
from tests.screens.calling import calls, press, prospect
from tests.screens.conftest import settle, text_of

SIZED = pytest.mark.parametrize("size", SIZES)


@pytest.fixture(autouse=True)
def rooms_ahead() -> None:
    """They are made ahead, as they are for whoever works."""


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    """Pöytä Oy and its deal."""
    return store.do(prospect).result().result


@pytest.fixture
def aalto(store: Store, clock: StillClock) -> str:
    """Aalto Oy, of whom more is written than fits on a screen."""
    house = store.do(add_organisation, OrganisationFacts(name="Aalto Oy", segment="company")).result().result
    for number in range(60):
        clock.move(minutes=1)
        store.do(add_note, house, f"wave {number}").result()
    return house


async def go(app: SalesApp, pilot: Pilot[None], door: Door) -> Room:
    """Open a door; the room behind it."""
    app.screen.post_message(copy(door))  # a message goes its way once
    await settle(pilot)
    assert isinstance(app.screen, Room)
    return app.screen


async def begun(app: SalesApp, pilot: Pilot[None]) -> None:
    """Wait until the rooms are made."""
    await settle(pilot)
    while not app.is_screen_installed("OpenCard"):
        await pilot.pause()
    await settle(pilot)


async def drawn(app: SalesApp, pilot: Pilot[None]) -> list[Strip]:
    """What stands on the screen, with its colours, besides what is told for a moment."""
    app.clear_notifications()
    await settle(pilot)
    return app.screen._compositor.render_strips()


async def made_new(app: SalesApp, pilot: Pilot[None], door: Door, monkeypatch: pytest.MonkeyPatch) -> list[Strip]:
    """What a room shows that nobody has been in."""
    await press(pilot, "escape")
    with monkeypatch.context() as patched:
        patched.setattr(SalesApp, "kept_room", lambda _app, _door: None)
        await go(app, pilot, door)
        return await drawn(app, pilot)


@SIZED
async def test_a_card_opened_again_is_as_one_that_is_made_for_it(
    app: SalesApp, aalto: str, poyta: tuple[str, str], size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app.run_test(size=size, notifications=True) as pilot:
        await begun(app, pilot)
        first = await go(app, pilot, OpenCard(aalto))
        await press(pilot, "end", "k")
        assert first.query_one(Lines).scroll_offset.y > 0
        await press(pilot, "escape")
        assert await go(app, pilot, OpenCard(poyta[0])) is first
        again = await drawn(app, pilot)
        assert "Pöytä" in text_of(app)
        assert again == await made_new(app, pilot, OpenCard(poyta[0]), monkeypatch)
        assert app.screen is not first


@SIZED
async def test_a_call_opened_again_is_as_one_that_is_made_for_it(
    app: SalesApp, aalto: str, poyta: tuple[str, str], size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app.run_test(size=size, notifications=True) as pilot:
        await begun(app, pilot)
        first = await go(app, pilot, StartCall(aalto))
        await press(pilot, "c", "space", "n", *"wave", "escape", "o", "h", "escape", "w", "escape", "b")
        assert len(app.screen_stack) == 1
        door = StartCall(poyta[0], deal_id=poyta[1])
        assert await go(app, pilot, door) is first
        again, note = await drawn(app, pilot), first.query_one(Note)
        assert (note.text, first.focused) == ("", None)
        await press(pilot, "n", "ctrl+z")
        assert note.text == ""
        await press(pilot, "escape")
        assert again == await drawn(app, pilot)
        assert again == await made_new(app, pilot, door, monkeypatch)
        assert app.screen is not first


@SIZED
async def test_no_frame_shows_whoever_was_there_before(
    app: SalesApp, aalto: str, poyta: tuple[str, str], size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def look(self: SalesApp) -> None:
        if isinstance(self.screen, Room):
            seen.append(text_of(self))

    async with app.run_test(size=size) as pilot:
        await begun(app, pilot)
        for before, after in (
            (OpenCard(aalto), OpenCard(poyta[0])),
            (StartCall(aalto), StartCall(poyta[0], deal_id=poyta[1])),
        ):
            await go(app, pilot, before)
            await press(pilot, "escape")
            seen.clear()
            with monkeypatch.context() as patched:
                patched.setattr(SalesApp, "post_display_hook", look)
                await go(app, pilot, after)
            await press(pilot, "escape")
            assert len(seen) > 1
            assert not any("Aalto" in text or "wave" in text for text in seen)


async def test_what_was_asked_for_somebody_who_was_left_is_shown_no_more(
    app: SalesApp, aalto: str, poyta: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told, read = Event(), CardScreen.load.__globals__["card"]

    def slowly(reader: Read, organisation_id: str) -> OrganisationCard:
        told.wait(5)
        found: OrganisationCard = read(reader, organisation_id)
        return found

    shown: list[str] = []
    monkeypatch.setattr("screens.card.screen.card", slowly)
    monkeypatch.setattr("screens.card.screen.Facts.show", lambda _facts, card: shown.append(card.name if card else ""))
    async with app.run_test() as pilot:
        await begun(app, pilot)
        app.screen.post_message(OpenCard(aalto))
        await pilot.press("escape")
        app.screen.post_message(OpenCard(poyta[0]))
        await pilot.pause()
        told.set()
        await settle(pilot)
    assert shown[-1] == "Pöytä [/b] Oy"
    assert "Aalto Oy" not in shown


async def test_over_a_room_that_somebody_is_in_another_one_is_made(
    app: SalesApp, aalto: str, poyta: tuple[str, str]
) -> None:
    async with app.run_test() as pilot:
        await begun(app, pilot)
        under = await go(app, pilot, OpenCard(aalto))
        over = await go(app, pilot, OpenCard(poyta[0]))
        assert over is not under
        assert "Pöytä" in text_of(app)
        await press(pilot, "escape")
        assert app.screen is under
        assert "wave 59" in text_of(app)
        assert not over.is_running


async def test_a_room_fits_a_window_that_was_resized_while_nobody_was_in_it(
    app: SalesApp, poyta: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app.run_test(size=SIZES[1]) as pilot:
        await begun(app, pilot)
        for door in (OpenCard(poyta[0]), StartCall(poyta[0], deal_id=poyta[1])):
            await pilot.resize_terminal(*SIZES[1])
            await go(app, pilot, door)
            await press(pilot, "escape")
            await pilot.resize_terminal(*SIZES[0])
            await go(app, pilot, door)
            again = await drawn(app, pilot)
            assert again == await made_new(app, pilot, door, monkeypatch)
            await press(pilot, "escape")


async def test_a_room_that_was_opened_three_times_hears_of_a_change_once(
    app: SalesApp, store: Store, poyta: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    loads: list[Any] = []
    load = CardScreen.load

    async def counted(page: CardScreen) -> None:
        loads.append(page)
        await load(page)

    monkeypatch.setattr(CardScreen, "load", counted)
    async with app.run_test() as pilot:
        await begun(app, pilot)
        for _time in range(3):
            await go(app, pilot, OpenCard(poyta[0]))
            await press(pilot, "escape")
        await go(app, pilot, OpenCard(poyta[0]))
        assert len(loads) == 4
        await app.desk.do(add_note, poyta[0], "heard once")
        await settle(pilot)
        assert len(loads) == 5
        assert "heard once" in text_of(app)
        await press(pilot, "escape")
        await app.desk.do(add_note, poyta[0], "nobody listens")
        await settle(pilot)
        assert len(loads) == 5


async def test_a_call_that_was_kept_leaves_nothing_in_its_room(
    app: SalesApp, store: Store, clock: StillClock, poyta: tuple[str, str]
) -> None:
    async with app.run_test() as pilot:
        await begun(app, pilot)
        door = StartCall(poyta[0], deal_id=poyta[1])
        room = await go(app, pilot, door)
        await press(pilot, "c", "a")
        assert len(app.screen_stack) == 1
        clock.move(minutes=1)
        assert await go(app, pilot, door) is room
        assert isinstance(room, CallScreen)
        assert room.live is not None
        assert room.live.started is None
        await press(pilot, "c", "a")
        assert len(store.ask(calls).result()) == 2


async def test_board_and_care_are_made_before_anybody_goes_there_and_show_what_is_in_the_file(
    app: SalesApp, poyta: tuple[str, str]
) -> None:
    async with app.run_test(size=SIZES[1]) as pilot:
        await begun(app, pilot)
        await settle(pilot)
        [board], [care] = app._screen_stacks["board"], app._screen_stacks["care"]
        await press(pilot, "f3")
        assert app.screen is board
        assert "Pöytä" in text_of(app)
        await press(pilot, "f4")
        assert app.screen is care


async def test_whoever_comes_back_from_a_call_sees_it_counted(app: SalesApp, poyta: tuple[str, str]) -> None:
    async with app.run_test(size=SIZES[1]) as pilot:
        await begun(app, pilot)
        await go(app, pilot, StartCall(poyta[0], deal_id=poyta[1]))
        await press(pilot, "c", "a")
        assert "dials 1" in text_of(app)
        await press(pilot, "f3")
        assert "dials 1" in text_of(app)
