"""How a script is read: sentence by sentence, a question alone, through the gate, into other scripts and the needs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.model.office import Office
from data.model.playbook import Playbook
from data.model.speech import ScriptPart
from data.store import Store
from data.tables import contact
from data.transaction import Write
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.call.typing import Note
from screens.doors import StartCall
from screens.needs.screen import NeedsScreen
from screens.queue.screen import QueueScreen
from screens.widgets.finder import Finder
from tests.conftest import SIZES, StillClock
from tests.screens.calling import calling, calls, press, prospect, spoken
from tests.screens.conftest import settle, text_of

SMALL = SIZES[0]
ELSEWHERE = {"segments": ["municipality"]}


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


def _role(write: Write, role: str) -> None:
    for row in write.all(contact.select()):
        write.update(contact, row["id"], role=role)


def _without(book: Playbook, script: str, part: int | None = None) -> Playbook:
    """The playbook with a script, or one part of it, that says nothing to companies."""
    scripts = []
    for found in book.scripts:
        parts = [
            piece.model_copy(update={"lines": [line.model_copy(update=ELSEWHERE) for line in piece.lines]})
            if found.key == script and part in (None, index)
            else piece
            for index, piece in enumerate(found.parts)
        ]
        scripts.append(found.model_copy(update={"parts": parts}))
    return book.model_copy(update={"scripts": scripts})


@pytest.fixture
def bare(store: Store, office: Office) -> Office:
    """An office whose opener has nothing to say to companies."""
    store.office = replace(office, playbook=_without(office.playbook, "opener"))
    return store.office


@pytest.mark.parametrize("size", SIZES)
async def test_one_sentence_at_a_time_stands_in_lines_of_sixty_with_the_next_one_under_it(
    app: SalesApp, size: tuple[int, int], poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "2", "space", "e")
        shown = text_of(app)
        lit = [line for line in shown.splitlines() if "▌" in line]
        assert len(lit) == 2
        assert all(len(line.split("│")[0].strip(" ▌")) <= 60 for line in lit)
        assert "It tends to show first" in shown
        assert "familiar" not in shown
        assert "whole picture" not in shown
        await press(pilot, "left")
        assert "If it is familiar" in text_of(app)
        await press(pilot, "e")
        assert "It tends to show first" in text_of(app)


async def test_the_next_calls_begin_as_the_rep_likes_to_read(app: SalesApp, poyta: tuple[str, str]) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "e", "a")
        app.screen.post_message(StartCall(poyta[0], deal_id=poyta[1]))
        await settle(pilot)
        await press(pilot, "space")
        assert "I will be brief" not in text_of(app)
        await press(pilot, "e")
        assert "I will be brief" in text_of(app)


@pytest.fixture
def lone(store: Store, office: Office) -> Office:
    """An office whose decision call is one question, alone."""
    told = {"key": "ask", "name": "Ask", "alone": True}
    says = {"en": "Shall we start?", "fi": "Aloitetaanko?"}
    part = ScriptPart.model_validate({**told, "lines": [{"say": says}]})
    book = office.playbook
    scripts = [one.model_copy(update={"parts": [part]}) if one.key == "decision" else one for one in book.scripts]
    store.office = replace(office, playbook=book.model_copy(update={"scripts": scripts}))
    return store.office


@pytest.mark.parametrize("size", SIZES)
async def test_a_question_may_stand_alone(
    lone: Office, store: Store, size: tuple[int, int], poyta: tuple[str, str]
) -> None:
    org, deal_id = poyta
    app = SalesApp(store)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        app.screen.post_message(StartCall(org, deal_id=deal_id, script="decision"))
        await settle(pilot)
        await press(pilot, "space")
        assert text_of(app).split() == ["Shall", "we", "start?"]
        for key in ("space", "left", "escape"):
            await press(pilot, key)
            assert "Anna Mäkelä" in text_of(app)
            assert isinstance(app.screen, CallScreen)
            await press(pilot, "1")
            assert text_of(app).split() == ["Shall", "we", "start?"]


async def test_every_key_works_while_a_question_stands_alone(
    lone: Office, store: Store, poyta: tuple[str, str]
) -> None:
    org, deal_id = poyta
    app = SalesApp(store)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        app.screen.post_message(StartCall(org, deal_id=deal_id, script="decision"))
        await settle(pilot)
        await press(pilot, "space", "n", *"quiet")
        assert isinstance(app.focused, Note)
        assert "quiet" in text_of(app)
        await press(pilot, "escape", "1", "t")
        assert text_of(app).split() == ["Aloitetaanko?"]
        await press(pilot, "o", *"kallis")
        assert isinstance(app.focused, Finder)
        await press(pilot, "escape")
        assert "open:" in text_of(app)
        await press(pilot, "1", "a")
    (kept,) = store.ask(calls).result()
    assert (kept["script"], kept["notes"], kept["reached"]) == ("decision", "quiet", {"ask": 0})


async def test_through_the_gate_the_same_call_goes_on_at_the_beginning(
    app: SalesApp, store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "n", *"Liisa", "escape", "f")
        assert "Hello, this is" in spoken(app)
        assert "f got through" in text_of(app)
        clock.move(seconds=40)
        await press(pilot, "2", "f")
        assert "Hello Anna" in spoken(app)
        assert "f front desk" in text_of(app)
        assert "● 00:40" in text_of(app)
        clock.move(seconds=20)
        await press(pilot, "2", "a")
    (kept,) = store.ask(calls).result()
    assert (kept["script"], kept["notes"]) == ("opener", "Liisa")
    assert kept["reached"] == {"introduce": 0, "gatekeeper/introduce": 0, "gatekeeper/ask": 40, "relevance": 60}


async def test_one_who_keeps_the_gate_hears_its_script_first_and_the_gate_survives_a_restart(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    store.do(_role, "gatekeeper").result()
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "2")
        before = spoken(app)
        assert "staff well-being" in before
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)
    async with calling(SalesApp(store), SMALL, *poyta) as pilot:
        assert isinstance(pilot.app, SalesApp)
        await press(pilot, "1")
        assert spoken(pilot.app) == before
        await press(pilot, "f")
        assert "Hello Anna" in spoken(pilot.app)
        await press(pilot, "f", "a")
    (kept,) = store.ask(calls).result()
    assert kept["script"] == "gatekeeper"
    assert kept["reached"].keys() == {"introduce", "ask", "opener/introduce"}


async def test_another_script_takes_over_in_the_same_call(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "2", "z")
        assert "Complaint" in text_of(app)
        await press(pilot, "escape")
        assert "familiar" in spoken(app)
        await press(pilot, "z", *"compl", "enter")
        assert "Please tell me everything" in spoken(app)
        await press(pilot, "a")
    (kept,) = store.ask(calls).result()
    assert (kept["script"], kept["part"]) == ("complaint", 0)
    assert kept["reached"].keys() == {"listen", "opener/introduce", "opener/relevance"}


async def test_the_needs_open_over_the_call_and_it_goes_on_under_them(
    app: SalesApp, poyta: tuple[str, str], clock: StillClock
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "2", "space", "n", *"dog", "escape")
        before = spoken(app)
        await press(pilot, "p")
        assert isinstance(app.screen, NeedsScreen)
        clock.move(seconds=75)
        app.screen.post_message(StartCall(poyta[0], deal_id=poyta[1]))
        await settle(pilot)
        assert isinstance(app.screen, NeedsScreen)
        assert "A call goes on" in text_of(app)
        await press(pilot, "escape", "escape")
        assert isinstance(app.screen, CallScreen)
        assert spoken(app) == before
        assert "● 01:15" in text_of(app)
        assert app.screen.query_one(Note).text == "dog"


async def test_one_who_came_to_us_is_led_to_the_needs_then_to_a_time_and_back(
    app: SalesApp, poyta: tuple[str, str]
) -> None:
    org, deal_id = poyta
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        app.screen.post_message(StartCall(org, deal_id=deal_id, script="inbound"))
        await settle(pilot)
        await press(pilot, "space", "2", "space", "space", "space")
        last = spoken(app)
        assert "Space opens the needs analysis" in text_of(app)
        await press(pilot, "space")
        assert isinstance(app.screen, NeedsScreen)
        await press(pilot, "escape", "escape")
        assert spoken(app) == last
        await press(pilot, "space")
        assert isinstance(app.screen, CallScreen)
        assert "taking an hour" in spoken(app)
        await press(pilot, "left")
        assert "Space opens the needs analysis" in text_of(app)


async def test_where_the_script_is_silent_a_sentence_says_so_and_another_one_can_be_taken(
    bare: Office, store: Store, poyta: tuple[str, str]
) -> None:
    app = SalesApp(store)
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "space", "left", "y", "1", "e", "t", "t")
        assert "There is no script for them" in text_of(app)
        assert "z takes another script" in text_of(app)
        await press(pilot, "o", *"bud", "escape")
        assert "open: No budget" in text_of(app)
        await press(pilot, "s", "f")
        assert "Hello, this is" in text_of(app)
        await press(pilot, "f", "z", *"follow", "enter")
        assert "Hello Anna" in text_of(app)
        await press(pilot, "a")
    (kept,) = store.ask(calls).result()
    assert kept["script"] == "follow_up"


async def test_a_gate_that_is_silent_and_a_playbook_without_one_are_no_trouble(
    store: Store, office: Office, poyta: tuple[str, str]
) -> None:
    store.office = replace(office, playbook=_without(office.playbook, "gatekeeper"))
    app = SalesApp(store)
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "f")
        assert "f goes on to the real script" in text_of(app)
        await press(pilot, "f")
        assert "Hello Anna" in spoken(app)
        await press(pilot, "a")
    none = office.playbook.calling.model_copy(update={"gate": None})
    store.office = replace(office, playbook=office.playbook.model_copy(update={"calling": none, "objections": []}))
    app = SalesApp(store)
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "f")
        assert "Hello Anna" in spoken(app)
        assert "front desk" not in text_of(app)
        await press(pilot, "o", *"bud")
        assert "no objections" in text_of(app)
        await press(pilot, "enter", "escape")
        assert "Hello Anna" in spoken(app)


async def test_a_part_that_is_silent_is_left_out_and_the_others_are_said(
    store: Store, office: Office, poyta: tuple[str, str]
) -> None:
    store.office = replace(office, playbook=_without(office.playbook, "opener", 1))
    app = SalesApp(store)
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "2")
        assert "Let us meet" in spoken(app)
        assert "Relevance" not in text_of(app)
