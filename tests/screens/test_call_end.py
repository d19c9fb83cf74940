"""How a call ends: every outcome by its keys, at both sizes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from data.barring import do_not_call
from data.model.report import draft_key
from data.store import Store
from data.tables import deal, followup, meeting, organisation, phone
from data.transaction import Write
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.dialogs.ask import AskWhen, Choose, Confirm
from screens.dialogs.words import AskText
from screens.doors import StartCall
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES
from tests.data.rows import every_row
from tests.screens.calling import calling, calls, press, prospect, rows, spoken, waiting_kinds
from tests.screens.conftest import settle, text_of

pytestmark = pytest.mark.parametrize("size", SIZES[:1])


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


ENDINGS = [
    (["a"], "no_answer", ["retry"]),
    (["b"], "busy", ["retry"]),
    (["v"], "voicemail", ["retry"]),
    (["r"], "wrong_number", ["find_number"]),
    (["g", *"Liisa", "enter", *"thu 9", "enter"], "gatekeeper", ["gatekeeper"]),
    (["k", *"thu 9.30", "enter"], "call_back", ["call_back"]),
    (["m", "1", "enter"], "booked", ["meeting", "prepare"]),
    (["m", *"thu 9.30", "enter"], "booked", ["meeting", "prepare"]),
    (["3", "1", "enter"], "booked", ["meeting", "prepare"]),
    (["3", "2", "y"], "booked", ["meeting", "prepare"]),
    (["l", "enter", "1"], "later", ["ask_again"]),
    (["x", "1"], "no", ["ask_again"]),
    (["exclamation_mark", "1"], "do_not_call", []),
    (["exclamation_mark", "2"], "do_not_call", []),
]
"""Keys from the ringing phone on, the outcome they keep, and the follow-ups it makes."""


@pytest.mark.parametrize("ending", ENDINGS)
async def test_every_outcome_is_a_few_keys_and_u_takes_it_back(
    app: SalesApp,
    size: tuple[int, int],
    store: Store,
    poyta: tuple[str, str],
    ending: tuple[list[str], str, list[str]],
) -> None:
    (org, deal_id), (keys, outcome, kinds) = poyta, ending
    async with calling(app, size, org, deal_id) as pilot:
        await press(pilot, "c")
        before = store.ask(every_row).result() | {"draft": []}
        for key in keys:
            await press(pilot, "space" if key == " " else key)
        assert isinstance(app.screen, QueueScreen)
        (kept,) = store.ask(calls).result()
        assert (kept["outcome"], kept["deal_id"]) == (outcome, deal_id)
        assert sorted(store.ask(waiting_kinds, deal_id).result()) == kinds
        await press(pilot, "u")
        after = store.ask(every_row).result()
        assert [row["id"] for row in after["draft"]] == [draft_key(org, deal_id)]
        assert after | {"draft": []} == before


async def test_the_next_pair_of_times_is_another_one(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "3")
        first = [line for line in text_of(app).splitlines() if "3 other times" in line]
        await press(pilot, "3")
        second = [line for line in text_of(app).splitlines() if "3 other times" in line]
        assert first
        assert second
        assert first != second


async def test_questions_can_be_left_without_ending_the_call(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "3")
        for key, question in (
            ("1", Confirm),
            ("m", AskWhen),
            ("k", AskWhen),
            ("l", AskWhen),
            ("x", Choose),
            ("g", AskText),
            ("exclamation_mark", Choose),
        ):
            await press(pilot, key)
            assert isinstance(app.screen, question)
            await press(pilot, "escape")
            assert isinstance(app.screen, CallScreen)
        await press(pilot, "m", *"thu", "enter")
        assert "at what time?" in text_of(app)
        await press(pilot, "escape", "l", "enter", "escape", "g", *"Liisa", "enter", "escape")
        assert isinstance(app.screen, CallScreen)
    assert store.ask(calls).result() == []


async def test_a_taken_time_is_refused_and_the_call_goes_on(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    def taken(write: Write) -> None:
        start = datetime(2026, 11, 26, 7, tzinfo=UTC)
        values = {"starts_at": start, "ends_at": start.replace(hour=9), "uid": "x"}
        write.insert(meeting, organisation_id=poyta[0], **values)

    async with calling(app, size, *poyta) as pilot:
        store.do(taken).result()
        await press(pilot, "space", "m", *"thu 9.30", "enter")
        assert isinstance(app.screen, CallScreen)
        await press(pilot, "a")
    (kept,) = store.ask(calls).result()
    assert kept["outcome"] == "no_answer"


async def test_the_number_is_shown_and_the_other_one_is_a_key_away(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        assert "040 555 0101" in text_of(app)
        await press(pilot, "j")
        assert "03 555 0102" in text_of(app)
        await press(pilot, "d", "r")
        assert app.clipboard == "+35835550102"
    bad = {row["e164"]: row["bad"] for row in store.ask(rows, phone).result()}
    assert bad == {"+358405550101": False, "+35835550102": True}


async def test_nobody_who_asked_not_to_be_called_can_be_opened(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    store.do(do_not_call, poyta[0]).result()
    async with calling(app, size, *poyta):
        assert isinstance(app.screen, QueueScreen)
        assert any("asked not to be called" in str(note.message) for note in app._notifications)


async def test_a_house_without_people_numbers_or_deal_can_be_called(
    app: SalesApp, size: tuple[int, int], store: Store
) -> None:
    def bare(write: Write) -> str:
        values = {"name": "X" * 300, "search_key": "x", "segment": "municipality", "tags": []}
        return write.insert(organisation, **values)

    org = store.do(bare).result().result
    async with calling(app, size, org, None) as pilot:
        assert "no number" in text_of(app)
        await press(pilot, "d", "j", "space", "w", "escape", "exclamation_mark", "y")
        assert isinstance(app.screen, QueueScreen)
    assert store.ask(rows, organisation).result()[0]["do_not_call"]


async def test_a_script_with_nothing_to_say_to_them_still_makes_a_call(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    book = store.office.playbook
    script = book.scripts[0]
    lines = [line.model_copy(update={"segments": ["municipality"]}) for part in script.parts for line in part.lines]
    part = script.parts[0].model_copy(update={"lines": lines})
    store.office = replace(
        store.office, playbook=book.model_copy(update={"scripts": [script.model_copy(update={"parts": [part]})]})
    )
    async with calling(app, size, *poyta) as pilot:
        assert "nothing to say" in text_of(app)
        await press(pilot, "space", "space", "left", "y", "1", "2", "t")
        assert "no script" in text_of(app)
        await press(pilot, "v")
    (kept,) = store.ask(calls).result()
    assert kept["outcome"] == "voicemail"


async def test_a_playbook_of_five_parts_is_jumped_by_number(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    org, deal_id = poyta
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(StartCall(org, deal_id=deal_id, script="complaint"))
        await settle(pilot)
        await press(pilot, "space", "4")
        assert "4 " in text_of(app).splitlines()[1]
        await press(pilot, "9", "a")
    (kept,) = store.ask(calls).result()
    assert (kept["script"], kept["part"]) == ("complaint", 3)


async def test_the_call_keeps_its_place_when_facts_change_meanwhile(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    def rename(write: Write) -> None:
        write.update(organisation, poyta[0], city="Oulu")
        write.say("renamed")

    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "2", "space")
        before = spoken(app)
        await app.desk.do(rename)
        await settle(pilot)
        assert "Oulu" in text_of(app)
        assert spoken(app) == before


async def test_outcome_keys_pressed_twice_log_one_call(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await pilot.press("space", "a", "a")
        await settle(pilot)
    assert len(store.ask(calls).result()) == 1
    assert len([row for row in store.ask(rows, followup).result() if row["state"] == "open"]) == 1
    assert store.ask(rows, deal).result()[0]["state"] == "open"
