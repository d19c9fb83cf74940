"""The keys of the board: moving, ending, ticking, opening."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from textual.message import Message

from data.deals import end_deal
from data.model.facts import DealState
from data.model.promise import Standing
from data.next_step import choose_no_step
from data.store import Store
from data.tables import deal
from salestui.app import SalesApp
from screens.board.drawer import DrawerDialog
from screens.board.screen import BoardScreen
from screens.dialogs.ask import AskWhen, Choose, Confirm
from screens.doors import OpenCard, OpenDeal, StartCall
from tests.conftest import SIZES
from tests.screens.board_walk import (
    HOSTILE,
    add,
    four_deals,
    lit,
    on_board,
    press,
    ready,
    said,
    standing,
)
from tests.screens.conftest import text_of


@pytest.fixture
def deals(store: Store) -> dict[str, str]:
    return four_deals(store)


@pytest.mark.parametrize("size", SIZES)
async def test_arrows_letters_and_numbers_move_the_cursor(
    app: SalesApp, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        seen = [lit(app)]
        for key in ("j", "down", "k", "up", "l", "right", "h", "left", "2", "7", "1", "G", "g", "pagedown", "pageup"):
            await press(pilot, key)
            seen.append(lit(app))
        kide, sato = "Kide Oy", "Sato ry"
        assert seen[:9] == [kide, sato, sato, kide, kide, HOSTILE, None, HOSTILE, kide]
        assert seen[9:] == [HOSTILE, "Linna Oy", kide, sato, kide, sato, kide]


@pytest.mark.parametrize("size", SIZES)
async def test_a_card_moves_by_one_key_the_cursor_goes_along_and_u_brings_it_back(
    app: SalesApp, store: Store, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        await press(pilot, "j", "L")
        assert standing(store, deals["Sato"]) == ("contacting", "open")
        assert lit(app) == "Sato ry"
        assert "still open: The industry is known" in said(app)
        await press(pilot, "shift+right")
        assert standing(store, deals["Sato"]) == ("needs", "open")
        await press(pilot, "H")
        assert standing(store, deals["Sato"]) == ("contacting", "open")
        await press(pilot, "shift+left", "shift+left")
        assert standing(store, deals["Sato"]) == ("prospecting", "open")
        await press(pilot, "u", "u")
        assert standing(store, deals["Sato"]) == ("needs", "open")
        await press(pilot, "U")
        assert standing(store, deals["Sato"]) == ("contacting", "open")


async def test_a_refused_move_is_taken_back_and_said(app: SalesApp, store: Store, deals: dict[str, str]) -> None:
    strict = [stage.model_copy(update={"enforce": "require"}) for stage in store.office.playbook.stages]
    object.__setattr__(store.office, "playbook", store.office.playbook.model_copy(update={"stages": strict}))
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "L")
        await ready(pilot)
        assert standing(store, deals["Kide"]) == ("prospecting", "open")
        assert "Before a deal leaves Prospecting" in said(app)
        assert lit(app) == "Kide Oy"
        assert "2 Contacting     1" in text_of(app)


@pytest.mark.parametrize("size", SIZES[:1])
async def test_w_wins_after_asking_and_a_customer_is_not_won_twice(
    app: SalesApp, store: Store, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        await press(pilot, "2", "w")
        assert isinstance(app.screen, Confirm)
        await press(pilot, "y")
        assert standing(store, deals["Teräs"]) == ("care", "won")
        assert lit(app) == HOSTILE
        await press(pilot, "w")
        assert isinstance(app.screen, BoardScreen)
        assert "is a customer already" in said(app)


@pytest.mark.parametrize("size", SIZES[:1])
async def test_x_loses_for_a_reason_and_o_brings_the_deal_back(
    app: SalesApp, store: Store, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        await press(pilot, "2", "x")
        assert isinstance(app.screen, Choose)
        await press(pilot, "2")
        assert standing(store, deals["Teräs"]) == ("contacting", "lost")
        shown = text_of(app)
        assert "later 0 · lost 1" in shown
        await press(pilot, "o")
        assert isinstance(app.screen, DrawerDialog)
        shown = text_of(app)
        assert HOSTILE in shown
        assert "No budget" in shown
        await press(pilot, "enter")
        assert standing(store, deals["Teräs"]) == ("contacting", "open")
        await press(pilot, "u")
        assert standing(store, deals["Teräs"]) == ("contacting", "lost")


@pytest.mark.parametrize("size", SIZES[:1])
async def test_z_parks_for_a_reason_until_a_day(
    app: SalesApp, store: Store, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        await press(pilot, "z", "1")
        assert isinstance(app.screen, AskWhen)
        await press(pilot, "enter")
        assert standing(store, deals["Kide"]) == ("prospecting", "later")
        assert store.ask(lambda read: read.row(deal, deals["Kide"])["later_until"]).result() == date(2027, 2, 24)
        await press(pilot, "o")
        shown = text_of(app)
        assert "Waits for the budget" in shown
        assert "24.2." in shown
        await press(pilot, "escape")
        assert standing(store, deals["Kide"]) == ("prospecting", "later")


@pytest.mark.parametrize("keys", [("w", "escape"), ("x", "escape"), ("z", "escape"), ("z", "1", "escape")])
async def test_escape_from_a_question_changes_nothing(
    app: SalesApp, store: Store, deals: dict[str, str], keys: tuple[str, ...]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, *keys)
        assert isinstance(app.screen, BoardScreen)
        assert standing(store, deals["Kide"]) == ("prospecting", "open")


@pytest.mark.parametrize("size", SIZES[:1])
async def test_t_ticks_what_has_become_true(
    app: SalesApp, store: Store, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        await press(pilot, "t", "3")
        assert store.ask(lambda read: read.row(deal, deals["Kide"])["ticked"]).result() == ["headcount"]
        assert "criteria 2/5" in text_of(app), "the person is known by name: that one is met by itself"
        await press(pilot, "t")
        assert "✓ The right person is known by name (by itself)" in text_of(app)
        await press(pilot, "2")
        assert "is met by itself" in said(app)
        await press(pilot, "7", "t")
        assert "Care has no criteria" in said(app)


@pytest.mark.parametrize("size", SIZES[:1])
async def test_r_gives_the_next_step_another_time_and_s_puts_it_off(
    app: SalesApp, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "2")
        assert "3 d late" in text_of(app)
        await press(pilot, "r")
        assert isinstance(app.screen, AskWhen)
        await press(pilot, "t", "o", "d", "a", "y", "enter", "enter")
        assert screen.lit is not None
        assert screen.lit.next_due is not None
        assert screen.lit.next_due.on == date(2026, 11, 24)
        await press(pilot, "s", "1")
        assert screen.lit.next_due.on == date(2026, 11, 25)


async def test_s_on_a_deal_without_a_step_asks_what_comes_next_and_offers_what_is_usual(
    app: SalesApp, store: Store
) -> None:
    store.do(add, "Kide Oy", "contacting", None).result()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "2")
        assert "NO NEXT STEP: s gives it one" in text_of(app)
        await press(pilot, "s")
        assert "Kide Oy: what is the next step?" in text_of(app)
        await press(pilot, "1")
        assert screen.lit is not None
        assert screen.lit.standing is Standing.KEPT


async def test_s_on_what_rests_or_on_a_customer_asks_what_when_and_why(app: SalesApp, store: Store) -> None:
    key = store.do(add, "Kide Oy", "contacting", None).result().result
    store.do(choose_no_step, key, "budget frozen").result()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "2")
        assert "rests: budget…" in text_of(app)
        assert "no next step, by choice: budget frozen" in text_of(app)
        await press(pilot, "s", "1", "plus", "3", "d", "enter", "a", "s", "k", "enter")
        assert screen.lit is not None
        assert (screen.lit.next_reason, screen.lit.no_step) == ("ask", "")


async def test_d_finishes_the_step_and_asks_for_the_next_and_left_without_one_it_is_loud(
    app: SalesApp, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "2", "d", "s", "e", "n", "t", "enter")
        assert "what is the next step?" in text_of(app)
        await press(pilot, "escape")
        assert screen.lit is not None
        assert screen.lit.standing is Standing.NONE
        assert f"NO NEXT STEP: {HOSTILE}" in said(app)
        await press(pilot, "d")
        assert "s plans the next step" in said(app)
        await press(pilot, "u")
        assert "3 d late Retry" in text_of(app)


@pytest.mark.parametrize("size", SIZES[:1])
async def test_enter_c_and_p_open_doors_for_the_lit_deal(
    app: SalesApp, deals: dict[str, str], size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Message] = []
    monkeypatch.setattr(BoardScreen, "post_message", _keep(opened, BoardScreen.post_message))
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "2", "enter", "c", "p")
        card = screen.lit
        assert card is not None
        door, call, needs = opened
        assert isinstance(door, OpenCard)
        assert door.organisation_id == card.organisation_id
        assert isinstance(call, StartCall)
        assert (call.deal_id, call.followup_id) == (deals["Teräs"], card.next_followup_id)
        assert isinstance(needs, OpenDeal)
        assert needs.deal_id == deals["Teräs"]


def _keep(opened: list[Message], post: Any) -> Any:
    """Doors are collected instead of walked through."""

    def keep(self: BoardScreen, message: Message) -> bool:
        if isinstance(message, (OpenCard, StartCall, OpenDeal)):
            opened.append(message)
            return True
        return bool(post(self, message))

    return keep


async def test_the_cursor_stays_in_place_when_its_deal_leaves_the_board(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await app.desk.do(end_deal, deals["Kide"], DealState.LOST, reason="no_need")
        await ready(pilot)
        assert lit(app) == "Sato ry"
