"""Objections while they are heard: the answer stands there before Enter, and nothing is counted that was not said."""

from __future__ import annotations

import pytest

from data.store import Store
from data.tables import objection
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.widgets.finder import Finder
from tests.conftest import SIZES
from tests.screens.calling import calling, press, prospect, rows, spoken
from tests.screens.conftest import settle, text_of

SMALL = SIZES[0]


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


def _raised(store: Store) -> list[tuple[str, int, int, bool | None]]:
    found = store.ask(rows, objection).result()
    return [(row["kind"], row["variant"], row["part"], row["overcome"]) for row in found]


@pytest.mark.parametrize("size", SIZES[:1])
async def test_the_answer_of_the_lit_objection_is_read_without_enter(
    app: SalesApp, size: tuple[int, int], poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "2", "o", *"no")
        assert isinstance(app.focused, Finder)
        first = text_of(app)
        for words in ("No time to take it into use", "or tab", "It is not my decision", "first ask", "then say"):
            assert words in first
        asked = spoken(app)
        await press(pilot, "tab")
        assert spoken(app) != asked
        await press(pilot, "shift+tab")
        assert spoken(app) == asked
        await press(pilot, "down", "up")
        assert spoken(app) == asked


@pytest.mark.parametrize("size", SIZES[:1])
async def test_enter_moves_nothing_but_gives_the_letters_back_as_keys(
    app: SalesApp, size: tuple[int, int], poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space", "o", *"bud")
        asked = [line for line in text_of(app).splitlines() if "ask" in line]
        row = text_of(app).splitlines().index(asked[0])
        await press(pilot, "enter")
        assert text_of(app).splitlines()[row] == asked[0]
        assert "Tab other answer" in text_of(app)
        assert not isinstance(app.focused, Finder)


async def test_enter_on_the_heel_of_the_letters_takes_what_they_mean(app: SalesApp, poyta: tuple[str, str]) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "o")
        page = app.screen
        assert isinstance(page, CallScreen)
        assert page.live is not None
        anything = page.live.heard.meant
        await press(pilot, *"bud")
        meant = page.live.heard.meant
        assert meant != anything
        await press(pilot, "escape", "o")
        for key in ("b", "u", "d", "enter"):
            app.simulate_key(key)  # as fast as keys can come
        await settle(pilot)
        assert page.live.heard.met == meant
        assert "Tab other answer" in text_of(app)


async def test_escape_after_two_letters_returns_to_the_sentence_and_leaves_it_open(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "2", "space")
        before = spoken(app)
        await press(pilot, "o", *"ka", "escape")
        assert spoken(app) == before
        assert "open: No budget, or too expensive · h handled · s stands" in text_of(app)
        assert "h handled" in text_of(app).splitlines()[-3]
        await press(pilot, "space", "h")
        assert "open:" not in text_of(app)
        assert "h handled" not in text_of(app)
        await press(pilot, "a")
    assert _raised(store) == [("too_expensive", 0, 1, True)]


async def test_what_became_of_it_may_be_said_sentences_later_or_never(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "o", *"kii", "enter", "tab", "escape", "3", "s")
        await press(pilot, "o", *"mail", "enter", "space", "a")
    assert _raised(store) == [("no_time", 1, 0, False), ("send_email", 0, 2, None)]


@pytest.mark.parametrize("letters", ["", "b", "!!", "qqqq"])
async def test_a_key_struck_by_mistake_raises_nothing(
    app: SalesApp, store: Store, poyta: tuple[str, str], letters: str
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space")
        before = spoken(app)
        await press(pilot, "o", *letters, "escape")
        assert spoken(app) == before
        assert "open:" not in text_of(app)
        await press(pilot, "h", "s", "a")
    assert _raised(store) == []


async def test_an_open_objection_survives_the_end_of_the_program(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "space", "2", "o", *"tyyt", "escape", "escape")
    async with calling(SalesApp(store), SMALL, *poyta) as pilot:
        assert isinstance(pilot.app, SalesApp)
        await press(pilot, "1")
        assert "open: Happy with the present supplier" in text_of(pilot.app)
        await press(pilot, "s", "a")
    assert _raised(store) == [("happy_with_present", 0, 1, False)]
