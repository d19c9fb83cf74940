"""Other looks at the board: orders, densities, folded columns, customers by health, processes, narrow terminals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from textual.message import Message

from data.complaints import open_complaint
from data.deals import end_deal
from data.model.facts import DealState
from data.playbooks.shelf import process
from data.store import Store
from data.tables import deal, organisation
from data.transaction import Read
from salestui.app import SalesApp
from screens.board.face import Density
from screens.board.screen import BoardScreen
from screens.doors import OpenCard, OpenDeal
from tests.conftest import SIZES
from tests.data.customers_told import Story, tell
from tests.screens.board_walk import add, four_deals, lit, on_board, press, ready, said, standing
from tests.screens.conftest import text_of


@pytest.fixture
def deals(store: Store) -> dict[str, str]:
    return four_deals(store)


async def test_capital_s_chooses_the_order_which_is_shown_and_stays_for_the_session(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    store.do(add, "Arvo Oy", "prospecting", 9, 500_000).result()
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        assert "by next step" in text_of(app)
        await press(pilot, "G")
        assert lit(app) == "Arvo Oy"
        await press(pilot, "S", "2")
        assert "by value" in text_of(app)
        assert lit(app) == "Arvo Oy", "the cursor stands on the first card of the new order"
        await press(pilot, "j")
        assert lit(app) != "Arvo Oy"
        await press(pilot, "f2", "f3")
        assert "by value" in text_of(app)
        await press(pilot, "S", "escape")
        assert "by value" in text_of(app)


@pytest.mark.both_sizes
@pytest.mark.parametrize("size", SIZES)
async def test_capital_d_shows_cards_in_three_lines_in_one_and_in_two_again(
    app: SalesApp, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        rows = []
        for density in (Density.DETAILED, Density.COMPACT, Density.USUAL):
            await press(pilot, "D")
            assert screen.view.spread.density is density
            lines = text_of(app).split("\n")
            kide, sato = (next(at for at, line in enumerate(lines) if name in line[:20]) for name in ("Kide", "Sato"))
            rows.append(sato - kide)
        assert rows == ([3, 1, 2] if size[1] < 30 else [4, 1, 3])
        await press(pilot, "D")
        assert "Anna Mäkelä" in text_of(app).split("\n")[7]


async def test_minus_folds_a_column_into_the_strip_its_number_or_plus_opens_it_again(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "2", "minus")
        strip = text_of(app).split("\n")[3]
        assert "– 2 Contacting 1" in strip
        assert screen.view.spread.pile is not None
        assert screen.view.spread.pile.column.key == "needs"
        await press(pilot, "h")
        assert lit(app) == "Kide Oy"
        await press(pilot, "L")
        assert standing(store, deals["Kide"]) == ("contacting", "open")
        assert lit(app) == "Sato ry", "the card went into the folded column, the cursor stays"
        await press(pilot, "2")
        assert lit(app) in ("Kide Oy", "Acme [/b] Oy")
        await press(pilot, *["minus"] * 6)
        assert "last column that is open" not in said(app)
        await press(pilot, "minus")
        assert "last column that is open" in said(app)
        await press(pilot, "plus")
        assert "–" not in text_of(app).split("\n")[3]


async def test_v_shows_customers_by_health_and_enter_opens_the_room_of_their_care(
    app: SalesApp, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    org = store.do(tell, Story(planned=30, talked=-3), "Calm Oy").result().result
    angry = store.do(tell, Story(planned=30, talked=-3), "Angry Oy").result().result
    store.do(open_complaint, angry, "The app stands still").result()
    store.do(add, "Kide Oy").result()
    opened: list[Message] = []
    post: Any = BoardScreen.post_message

    def keep(self: BoardScreen, message: Message) -> bool:
        if isinstance(message, OpenCard | OpenDeal):
            opened.append(message)
            return True
        return bool(post(self, message))

    monkeypatch.setattr(BoardScreen, "post_message", keep)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "v")
        shown = text_of(app)
        assert "customers by health · by next step" in shown
        assert lit(app) == "Angry Oy", "the cursor stands in the first column that has somebody"
        assert "2 customers" in shown
        assert "Kide" not in shown
        assert "! Angry Oy" in shown
        assert "COMPLAINT not closed" in shown
        await press(pilot, "6", "enter", "e")
        door, card = opened
        assert isinstance(door, OpenDeal)
        assert isinstance(card, OpenCard)
        assert (door.work, door.organisation_id, card.organisation_id) == ("care", org, org)
        await press(pilot, "L", "J")
        assert "nobody moves a customer there" in said(app)
        await press(pilot, "M", "v")
        assert screen.view.spread.look.care is False
        assert lit(app) == "Calm Oy"
        assert "1 marked" in text_of(app)


async def test_capital_p_lets_a_deal_travel_by_another_process_and_its_card_says_so(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    store.office = replace(store.office, process=process)

    def travels(read: Read) -> str | None:
        found: str | None = read.row(deal, deals["Kide"])["process"]
        return found

    async with app.run_test(size=(120, 40)) as pilot:
        await on_board(pilot)
        await press(pilot, "P")
        shown = text_of(app)
        assert "Home training (now)" in shown
        assert "stands in Prospecting" in shown
        await press(pilot, "1", "P", "escape")
        assert store.ask(travels).result() is None
        await press(pilot, "P", "3")
        assert store.ask(travels).result() == "seven_steps"
        assert "own" in text_of(app)
        assert "by Seven steps: Prospecting" in text_of(app)
        await press(pilot, "L")
        assert standing(store, deals["Kide"]) == ("pre_approach", "open")
        await press(pilot, "t")
        assert "Kide Oy: what has become true?" in text_of(app)
        await press(pilot, "escape", "u", "u")
        assert store.ask(travels).result() is None


@pytest.mark.parametrize(("width", "columns"), [(40, 1), (59, 1), (60, 3), (80, 4)])
async def test_as_narrow_as_it_may_be_each_line_keeps_to_the_screen(
    app: SalesApp, deals: dict[str, str], width: int, columns: int
) -> None:
    async with app.run_test(size=(width, 24)) as pilot:
        screen = await on_board(pilot)
        assert screen.view.spread.frame.shown == columns
        await press(pilot, "7", "m", "D", "D", "minus")
        assert len(text_of(app).split("\n")) == 24
        assert screen.view.spread.pile is not None
        assert screen.view.spread.pile.column.key == "agreement"


async def test_words_narrow_the_board_are_written_out_and_those_not_understood_are_told(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    def settle(read: Read) -> str:
        return str(read.row(deal, deals["Sato"])["organisation_id"])

    org = store.ask(settle).result()
    store.do(lambda write: write.update(organisation, org, city="Oulu")).result()
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "f", *"city", "colon", "O", "tab", "space", *"class", "colon", "9", "enter")
        shown = text_of(app)
        assert "narrowed to city: Oulu · not understood: class:9" in shown
        assert lit(app) == "Sato ry"
        await press(pilot, "escape")
        assert "narrowed" not in text_of(app)


async def test_the_drawer_is_narrowed_by_letters_and_gives_a_parked_deal_another_day(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    store.do(end_deal, deals["Kide"], DealState.LATER, reason="budget_round", until=date(2026, 12, 24)).result()
    store.do(end_deal, deals["Sato"], DealState.LOST, reason="no_budget").result()
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "o")
        shown = text_of(app)
        assert "LATER 1" in shown
        assert "LOST 1" in shown
        await press(pilot, *"sato")
        await ready(pilot)
        assert "Kide Oy" not in text_of(app)
        await press(pilot, "f7")
        assert "Only a parked deal" in text_of(app)
        await press(pilot, *["backspace"] * 4, *"waits")
        await ready(pilot)
        await press(pilot, "down", "up", "f7")
        assert "Kide Oy: when does it come back?" in text_of(app)
        await press(pilot, *"3.5.", "enter")
        assert "Kide Oy comes back Mon 3.5." in said(app)
        await press(pilot, "o", *"xyz")
        await ready(pilot)
        assert "Nothing off the board matches" in text_of(app)
        await press(pilot, "enter", *["backspace"] * 3)
        await ready(pilot)
        await press(pilot, "enter")
        assert standing(store, deals["Kide"]) == ("prospecting", "open")


async def test_a_card_painted_once_is_painted_anew_when_anything_about_it_changes(
    app: SalesApp, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)

        def colours() -> set[object]:
            return {
                segment.style.bgcolor
                for strip in screen._compositor.render_strips()
                for segment in strip
                if segment.style is not None
            }

        before, who = colours(), lit(app) or ""
        assert f"▌{who[:6]}" in text_of(app)
        await press(pilot, "j")
        assert f"▌{who[:6]}" not in text_of(app), "the bar is taken from the card it stood on"
        await press(pilot, "k", "m", "k")
        assert lit(app) == who
        marked = [line for line in text_of(app).splitlines() if f"▌{who[:6]}" in line]
        assert marked
        assert "*" in marked[0]
        app.theme = "salestui-light"
        await press(pilot, "j", "k")
        assert not before & colours(), "nothing keeps the ground of the other theme"
        screen.set_focus(None)
        await pilot.pause()
        assert f"▏{who[:6]}" in text_of(app)
