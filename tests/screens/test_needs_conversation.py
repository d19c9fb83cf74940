"""The conversation of the needs analysis: walked by keyboard, every answer on disk."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from data.model.facts import NeedKind
from data.store import Store
from salestui.app import SalesApp
from screens.needs.box import Box
from screens.needs.editor import NeedEditor
from tests.data.test_analyses import found_prospect
from tests.screens.conftest import settle, text_of
from tests.screens.needs_walk import SIZE, answers, at_needs, press, screen_of, sheet


@pytest.fixture
def prospect(store: Store) -> str:
    return store.do(found_prospect).result().result


@SIZE
async def test_it_opens_at_the_first_open_question_and_what_is_typed_reaches_the_disk_by_itself(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    async with at_needs(app, prospect, size) as pilot:
        shown = text_of(app)
        assert "Needs · Pöytä Oy · Anna Mäkelä" in shown
        assert "S 0/7   P 0/6   I 0/6   N 0/7" in shown
        assert "question 1 of 7" in shown
        assert "nothing asked yet" in shown
        assert isinstance(app.focused, Box)
        await pilot.press(*"gym ja å")
        while answers(store, prospect) != {"s_company_now": "gym ja å"}:
            await pilot.pause(0.02)
        while "S 1/7" not in text_of(app):
            await pilot.pause(0.02)
        assert "only situation questions" in text_of(app)


async def test_while_letters_come_nothing_is_read_anew_for_them_but_for_any_other_key_it_is(
    app: SalesApp, store: Store, prospect: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screens.needs.answers.REST", 3600)
    async with at_needs(app, prospect) as pilot:
        await pilot.press(*"gym")
        await screen_of(app).keeper.flush()
        await settle(pilot)
        assert answers(store, prospect) == {"s_company_now": "gym"}
        assert "S 0/7" in text_of(app), "the next letter does not wait for the whole sheet"
        await press(pilot, "tab")
        assert "S 1/7" in text_of(app)


@SIZE
async def test_tab_asks_on_and_shift_tab_goes_back_and_empty_ones_are_passed_by(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    async with at_needs(app, prospect, size) as pilot:
        await press(pilot, "shift+tab")
        assert screen_of(app).current == "s_company_now"
        await press(pilot, "tab", "tab", *"vouchers", "tab", "tab")
        assert screen_of(app).current == "s_since"
        await press(pilot, "shift+tab", "shift+tab")
        assert screen_of(app).current == "s_company_benefits"
        assert screen_of(app).query_one(Box).text == "vouchers"
        assert answers(store, prospect) == {"s_company_benefits": "vouchers"}
        found = sheet(store, prospect)
        assert [asked.key for asked in found.questions if asked.skipped] == ["s_users"]


async def test_looking_through_the_questions_before_the_meeting_leaves_no_trace(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "tab", "tab", "f8", "f8")
        await press(pilot, "escape", "escape")
    assert sheet(store, prospect).analysis_id is None


async def test_f8_jumps_to_the_first_open_question_of_the_next_part_and_round_again(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"gym", "f8", *"tired", "f8")
        assert "I  Implication" in text_of(app)
        await press(pilot, "f8", "f8")
        assert screen_of(app).current == "s_company_work"
        await press(pilot, "f8")
        assert screen_of(app).current == "p_company_body"
        assert answers(store, prospect) == {"s_company_now": "gym", "p_company_cope": "tired"}


async def test_the_last_question_is_the_last(app: SalesApp, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "f8", "f8", "f8", *["tab"] * 8)
        assert screen_of(app).current == "n_summary"
        assert "That was the last question." in text_of(app)


@SIZE
async def test_f7_makes_a_need_of_the_answer_and_the_sum_is_shown_as_it_is_typed(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    async with at_needs(app, prospect, size) as pilot:
        await press(pilot, "f8", "tab", *"sore backs", "f7")
        assert isinstance(app.screen, NeedEditor)
        assert "sore backs" in text_of(app)
        assert "Ergonomics (suggested)" in text_of(app)
        await press(pilot, "tab", "right", "tab", "4", "tab", *"overtime", "tab", *"all", "tab", *"48*5", "tab", *"180")
        assert "48 × 5 × 180 € = 43 200 €" in text_of(app).replace("\u00a0", " ")
        await press(pilot, "tab", *"30")
        assert "48 × 5 × 180 € × 30 % = 12 960 €" in text_of(app).replace("\u00a0", " ")
        await press(pilot, "enter", "enter")
        await settle(pilot)
        assert isinstance(app.focused, Box)
        row = next(line for line in text_of(app).split("\n") if "sore backs" in line and "12" in line)
        assert "explicit" in row
        assert "4/5" in row
        assert "12 960 €/yr" in row.replace("\u00a0", " ")
        assert "Ergo" in row
    need = sheet(store, prospect).needs[0]
    assert (need.words, need.kind, need.severity) == ("sore backs", NeedKind.EXPLICIT, 4)
    assert (need.consequence, need.touches, need.question) == ("overtime", "all", "p_company_body")
    assert (need.effect.euros, need.benefit) == (12_960, "ergonomics")


async def test_a_need_is_made_of_the_words_selected(app: SalesApp, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"long story sore backs", *["shift+left"] * 10, "f7")
        assert app.screen.query(Input).first().value == "sore backs"


async def test_bad_figures_are_refused_with_words_and_the_text_stays(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"far", "f7", *["tab"] * 5, "-", "5", "f9")
        assert "below zero" in text_of(app)
        await press(pilot, "backspace", "backspace", *"1,200", "f9")
        assert "Does 1,200 mean 1200?" in text_of(app)
        assert sheet(store, prospect).needs == ()
        await press(pilot, *["backspace"] * 5, *"1200", "f9")
        assert sheet(store, prospect).needs[0].effect.counted == "1200"


async def test_esc_keeps_what_was_typed_of_a_need(app: SalesApp, store: Store, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"far", "f7", "end", *" away", "escape")
        assert sheet(store, prospect).needs == ()
        await press(pilot, "f7")
        assert app.screen.query(Input).first().value == "far away"
        await press(pilot, "f9")
    assert sheet(store, prospect).needs[0].words == "far away"


async def test_leaving_the_program_in_the_middle_of_a_word_loses_nothing(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await pilot.press(*"half a wor", "ctrl+q")
        await pilot.pause()
    assert answers(store, prospect) == {"s_company_now": "half a wor"}


async def test_resizing_in_the_middle_of_a_word_keeps_it(app: SalesApp, store: Store, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await pilot.press(*"wor")
        await pilot.resize_terminal(120, 40)
        await press(pilot, *"d", "escape")
        await pilot.resize_terminal(60, 15)
        await settle(pilot)
    assert answers(store, prospect) == {"s_company_now": "word"}


async def test_a_need_made_of_what_a_solution_is_worth_is_a_wish_stated(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "f8", "f8", "f8", *"all in one place", "f7", "f9")
    assert sheet(store, prospect).needs[0].kind == NeedKind.EXPLICIT
