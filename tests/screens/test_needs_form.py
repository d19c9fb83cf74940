"""The form of the needs analysis and its needs, walked by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.widgets import Input

from data.model.facts import NeedKind, SpinPart
from data.model.needs import Asked
from data.model.office import Office
from data.needs import add_need, change_need
from data.store import Store
from salestui.app import SalesApp
from screens.needs.box import Box
from screens.needs.layout import layout
from screens.needs.parts import Parts
from screens.needs.screen import NeedsScreen
from screens.widgets.lines import Lines
from tests.data.test_analyses import BACKS, found_prospect
from tests.screens.conftest import settle, text_of
from tests.screens.needs_walk import SIZE, answers, at_needs, press, screen_of, sheet, with_needs


@pytest.fixture
def prospect(store: Store) -> str:
    return store.do(found_prospect).result().result


@pytest.mark.both_sizes
@SIZE
async def test_the_form_shows_all_and_its_letters_work(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    with_needs(store, prospect, "first", "second", "third")
    async with at_needs(app, prospect, size) as pilot:
        await press(pilot, *"gym", "escape")
        parts, needs = app.screen.query_one(Parts), app.screen.query_one("#needs", Lines)
        assert parts.has_focus
        assert "S  Situation  1/7" in text_of(app)
        assert "✓ How do your people get exercise" in text_of(app)
        if size[0] >= 120:
            assert "I  Implication  0/6" in text_of(app)
        await press(pilot, "j", "down", "k", "G", "g", "up", "j")
        assert parts.key == "s_company_work"
        await press(pilot, "l")
        assert str(parts.key).startswith("i_" if size[0] >= 120 else "s_")
        await press(pilot, "h", "tab", "j")
        assert needs.has_focus
        assert needs.key is not None
        await press(pilot, "5", "i", "K")
        await press(pilot, "K", "J")
        found = sheet(store, prospect).needs
        assert [need.words for need in found] == ["first", "second", "third"]
        assert (found[1].severity, found[1].kind) == (5, NeedKind.EXPLICIT)
        await press(pilot, "x")
        assert [need.words for need in sheet(store, prospect).needs] == ["first", "third"]
        await press(pilot, "u")
        assert [need.words for need in sheet(store, prospect).needs] == ["first", "second", "third"]
        await press(pilot, "U")
        assert [need.words for need in sheet(store, prospect).needs] == ["first", "third"]
        await press(pilot, "shift+tab")
        assert parts.has_focus


async def test_enter_in_the_form_asks_that_question(app: SalesApp, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "j", "j", "enter")
        assert screen_of(app).current == "s_company_benefits"
        assert isinstance(app.focused, Box)
        await press(pilot, "escape", "j", "t")
        assert screen_of(app).current == "s_users"


async def test_a_need_is_edited_from_the_form(app: SalesApp, store: Store, prospect: str) -> None:
    analysis_id = with_needs(store, prospect)
    store.do(add_need, analysis_id, BACKS).result()
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "e")
        assert "48 × 5 × 180 € × 30 % = 12 960 €" in text_of(app).replace("\u00a0", " ")
        await press(pilot, "end", *" again", "f9")
        await press(pilot, "tab", "enter")
        assert app.screen.query(Input).first().value == "sore backs again"
        await press(pilot, "escape")
    need = sheet(store, prospect).needs[0]
    assert (need.words, need.effect) == ("sore backs again", BACKS.effect)


async def test_two_editors_of_a_need_are_brought_together(app: SalesApp, store: Store, prospect: str) -> None:
    with_needs(store, prospect, "far")
    need = sheet(store, prospect).needs[0]
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "e", "end", *" away")
        store.do(change_need, need.id, replace(need, words="near", consequence="slow"), seen=need.version).result()
        await press(pilot, "f9")
        assert "In the file now: near" in text_of(app)
        await press(pilot, "f9")
    found = sheet(store, prospect).needs[0]
    assert (found.words, found.consequence) == ("far away", "slow")


@SIZE
async def test_an_own_question_is_added_on_the_spot_and_dropped_again(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    async with at_needs(app, prospect, size) as pilot:
        await press(pilot, "f8", "ctrl+o", *"And weekends?", "enter")
        await settle(pilot)
        assert "And weekends?" in text_of(app)
        assert "your own" in text_of(app)
        assert isinstance(app.focused, Box)
        await press(pilot, *"closed", "escape")
        assert answers(store, prospect) == {"own_1": "closed"}
        await press(pilot, "o", *"Who cleans?", "escape")
        await press(pilot, "o")
        assert app.screen.query(Input).first().value == "Who cleans?"
        await press(pilot, "escape", "x")
        assert answers(store, prospect) == {}
        await press(pilot, "u")
        assert answers(store, prospect) == {"own_1": "closed"}
        await press(pilot, "g", "x")
        assert "Only a question you added yourself" in text_of(app)


async def test_new_need_from_the_form_takes_the_lit_answer(app: SalesApp, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"gym", "escape", "n")
        assert app.screen.query(Input).first().value == "gym"
        await press(pilot, "escape", "j", "n")
        assert app.screen.query(Input).first().value == ""


async def test_esc_twice_leaves_and_a_restart_shows_everything(
    app: SalesApp, store: Store, prospect: str, office: Office
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"gym", "f7", "f9")
        await pilot.press(*" twice", "escape", "escape")
        await settle(pilot)
        assert not isinstance(app.screen, NeedsScreen)
    again = Store(store.path, office)
    async with at_needs(SalesApp(again), prospect) as pilot:
        shown = text_of(pilot.app)  # type: ignore[arg-type]  # the app given above
        assert "S 1/7" in shown
        assert "1  gym" in shown
        await press(pilot, "shift+tab")
        assert pilot.app.screen.query_one(Box).text == "gym twice"
    again.close()


def test_the_form_lies_in_one_two_or_four_columns() -> None:
    asked = [Asked(part.value, part, "What then? " * 9, "so " * 200) for part in SpinPart]
    for width, count in ((80, 1), (120, 2), (200, 4)):
        columns = layout(asked, width)
        assert len(columns) == count
        assert max(len(piece.text) for column in columns for piece in column) <= width // count
        assert sum(piece.text.endswith("…") for column in columns for piece in column) == 4
