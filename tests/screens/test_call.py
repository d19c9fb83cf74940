"""The call screen while they talk, walked by key at both sizes."""

from __future__ import annotations

import asyncio

import pytest

from data.drafts import drafted
from data.model.report import draft_key
from data.store import Store
from data.tables import objection
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.call.typing import Note
from screens.doors import StartCall
from screens.queue.screen import QueueScreen
from screens.widgets.finder import Finder
from tests.conftest import SIZES, StillClock
from tests.data.rows import every_row
from tests.screens.calling import calling, calls, press, prospect, rows, spoken
from tests.screens.conftest import settle, text_of

pytestmark = pytest.mark.parametrize("size", SIZES)


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


async def test_the_brief_tells_who_why_what_and_where_from(
    app: SalesApp, size: tuple[int, int], poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta):
        shown = text_of(app)
        for words in ("Anna Mäkelä", "HR manager, decides", "Pöytä [/b] Oy", "48 people", "Tampere", "ready"):
            assert words in shown
        for words in (
            "agree a meeting",
            "dog: Rusty",
            "040 555 0101",
            "j: 03 555 0102",
            "the fair",
            "outside call windows",
        ):
            assert words in shown


async def test_space_starts_the_call_and_walks_the_script_and_left_goes_back(
    app: SalesApp, size: tuple[int, int], poyta: tuple[str, str], clock: StillClock
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space")
        assert "● 00:00" in text_of(app)
        first = spoken(app)
        assert "Anna" in first
        await press(pilot, "space")
        assert spoken(app) != first
        await press(pilot, "left")
        assert spoken(app) == first
        await press(pilot, "space", "backspace")
        assert spoken(app) == first
        clock.move(seconds=84)
        await press(pilot, "2")
        assert "● 01:24" in text_of(app)
        assert "familiar" in spoken(app)
        await press(pilot, "left", "left")
        await press(pilot, "1")
        assert spoken(app) == first


@pytest.mark.parametrize("key", ["c", "enter"])
async def test_one_key_starts_the_call(app: SalesApp, size: tuple[int, int], poyta: tuple[str, str], key: str) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, key)
        assert "● 00:00" in text_of(app)


async def test_a_branch_is_shown_and_left_again(app: SalesApp, size: tuple[int, int], poyta: tuple[str, str]) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "2")
        question = spoken(app)
        await press(pilot, "y")
        first = spoken(app)
        await press(pilot, "y")
        assert len({question, first, spoken(app)}) == 3
        await press(pilot, "left")
        assert spoken(app) == question


async def test_the_script_changes_its_language_at_the_same_sentence(
    app: SalesApp, size: tuple[int, int], poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "2", "t")
        assert "tuttu" in spoken(app)
        await press(pilot, "t")
        assert "familiar" in spoken(app)


async def test_where_from_is_a_sentence_to_read_and_escape_returns_to_the_exact_sentence(
    app: SalesApp, size: tuple[int, int], poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "2", "space")
        before = spoken(app)
        await press(pilot, "w")
        assert "the fair" in spoken(app)
        assert "1.10.2026" in spoken(app)
        await press(pilot, "escape")
        assert spoken(app) == before


async def test_an_objection_is_found_by_letters_and_answered_and_the_same_sentence_is_back(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "2", "space")
        before = spoken(app)
        await press(pilot, "o", "b", "u", "d")
        assert isinstance(app.focused, Finder)
        assert "No budget" in text_of(app)
        asked = spoken(app)
        assert "first ask" in asked
        await press(pilot, "enter")
        assert spoken(app) == asked
        shown = text_of(app)
        assert "first ask" in shown
        assert "then say" in shown
        assert "if it stands" in shown
        await press(pilot, "tab")
        assert spoken(app) != asked
        await press(pilot, "h")
        assert spoken(app) == before
        await press(pilot, "o", "down", "up", "enter", "s", "o", "escape", "o", "enter", "escape")
        assert spoken(app) == before
        await press(pilot, "a")
    raised = store.ask(rows, objection).result()
    assert sorted((row["variant"], row["overcome"] is None, row["part"]) for row in raised) == [
        (0, False, 1),
        (0, True, 1),
        (1, False, 1),
    ]


async def test_letters_that_are_like_no_objection_say_so(
    app: SalesApp, size: tuple[int, int], poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "o", *"qqqq")
        assert "No objection is like that" in text_of(app)
        await press(pilot, "enter", "escape")
        assert "Anna" in spoken(app)


async def test_a_note_takes_every_letter_and_gives_the_keys_back(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "n", *"abx!")
        assert isinstance(app.screen, CallScreen)
        assert app.screen.query_one(Note).text == "abx!"
        await press(pilot, "escape", "space")
        assert app.screen.query_one(Note).text == "abx!"
        await press(pilot, "a")
    (kept,) = store.ask(calls).result()
    assert (kept["notes"], kept["outcome"]) == ("abx!", "no_answer")


async def test_what_is_typed_is_on_disk_at_once_for_another_store_to_read(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    org, deal_id = poyta
    async with calling(app, size, org, deal_id) as pilot:
        await press(pilot, "space", "2", "space", "n", *"dog")
        other = Store(store.path, store.office)
        for _wait in range(40):
            kept = other.ask(drafted, draft_key(org, deal_id)).result()
            if kept and kept["note"] == "dog":
                break
            await asyncio.sleep(0.05)
        other.close()
        assert kept
        assert (kept["note"], kept["part"], kept["sentence"]) == ("dog", 1, 1)


async def test_an_interrupted_call_comes_back_at_the_same_sentence_with_its_note(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    org, deal_id = poyta
    async with calling(app, size, org, deal_id) as pilot:
        await press(pilot, "space", "t", "2", "space", "n", *"dog", "escape")
        before = spoken(app)
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)
    clock.move(seconds=30)
    async with calling(SalesApp(store), size, org, deal_id) as pilot:
        again = pilot.app
        assert isinstance(again, SalesApp)
        await press(pilot, "1")
        assert spoken(again) == before
        assert again.screen.query_one(Note).text == "dog"
        assert "● 00:30" in text_of(again)
        await press(pilot, "a")
    (kept,) = store.ask(calls).result()
    assert (kept["part"], kept["language"], kept["notes"]) == (1, "fi", "dog")


async def test_leaving_before_the_call_leaves_nothing_behind(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        before = store.ask(every_row).result()
        app.screen.post_message(StartCall(poyta[0], deal_id=poyta[1]))
        await settle(pilot)
        assert isinstance(app.screen, CallScreen)
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)
    assert store.ask(every_row).result() == before
