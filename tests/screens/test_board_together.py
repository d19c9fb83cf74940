"""Several deals on the board: marked, moved, parked, lost, tagged, written out; each one step of undo."""

from __future__ import annotations

import asyncio
from pathlib import Path
from threading import Event

import pytest

from data.store import Store
from data.tables import deal, organisation
from data.transaction import Read
from salestui.app import SalesApp
from screens.board.together import AskTags
from screens.dialogs.ask import AskWhen, Choose
from tests.screens.board_walk import add, four_deals, lit, on_board, press, ready, said, standing
from tests.screens.conftest import text_of


@pytest.fixture
def deals(store: Store) -> dict[str, str]:
    return four_deals(store)


def tags_of(store: Store, key: str) -> list[str]:
    def found(read: Read) -> list[str]:
        return list(read.row(organisation, read.row(deal, key)["organisation_id"])["tags"])

    return store.ask(found).result()


async def test_m_marks_and_goes_on_and_l_takes_all_that_are_marked_in_one_step(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "m")
        assert lit(app) == "Sato ry"
        await press(pilot, "m", "2", "m")
        shown = text_of(app)
        assert "3 marked · by next step" in shown
        assert shown.count("*") == 3
        await press(pilot, "L")
        kept = [standing(store, deals[name])[0] for name in ("Kide", "Sato", "Teräs")]
        assert kept == ["contacting", "contacting", "needs"]
        assert "moved 3 deals a stage on" in said(app)
        await press(pilot, "u")
        kept = [standing(store, deals[name])[0] for name in ("Kide", "Sato", "Teräs")]
        assert kept == ["prospecting", "prospecting", "contacting"]
        assert "undone: moved 3 deals a stage on" in said(app)
        await press(pilot, "escape")
        assert "marked" not in text_of(app).split("\n")[2]


async def test_capital_m_marks_a_whole_column_as_it_is_narrowed_or_none_of_it(
    app: SalesApp, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "M")
        assert screen.view.spread.marked == {deals["Kide"], deals["Sato"]}
        await press(pilot, "M")
        assert screen.view.spread.marked == set()
        await press(pilot, "slash", "s", "a", "t", "enter", "M", "escape")
        assert screen.view.spread.marked == {deals["Sato"]}
        assert "1 marked" in text_of(app)
        await press(pilot, "m", "g", "m")
        assert screen.view.spread.marked == {deals["Kide"]}


async def test_capital_j_moves_to_a_stage_by_its_number_the_lit_one_or_all_marked(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "J")
        assert isinstance(app.screen, Choose)
        assert "Kide Oy: move to which stage?" in text_of(app)
        await press(pilot, "escape", "J", "5")
        assert standing(store, deals["Kide"]) == ("closing", "open")
        await press(pilot, "1", "M", "2", "M", "J")
        assert "2 deals: move to which stage?" in text_of(app)
        await press(pilot, "4")
        assert [standing(store, deals[name])[0] for name in ("Sato", "Teräs")] == ["benefits", "benefits"]


async def test_marked_deals_are_parked_or_lost_together_and_customers_stay(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "M", "7", "M", "z", "1")
        assert isinstance(app.screen, AskWhen)
        await press(pilot, "enter")
        assert [standing(store, deals[name])[1] for name in ("Kide", "Sato", "Linna")] == ["later", "later", "won"]
        assert "parked: 2 deals; 1 stayed: Linna Oy" in said(app)
        assert screen.view.spread.marked == {deals["Linna"]}
        await press(pilot, "u", "escape", "1", "M", "x", "2")
        assert [standing(store, deals[name])[1] for name in ("Kide", "Sato")] == ["lost", "lost"]
        assert "lost: 2 deals" in said(app)


async def test_t_tags_the_organisations_and_a_minus_takes_a_tag_away(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "M", "T")
        assert isinstance(app.screen, AskTags)
        await press(pilot, "f", "a", "i", "r", "enter")
        assert [tags_of(store, deals[name]) for name in ("Kide", "Sato", "Teräs")] == [["fair"], ["fair"], []]
        await press(pilot, "escape", "T", "minus", "f")
        assert "→ –#f" in text_of(app)
        await press(pilot, "a", "i", "r", "enter")
        assert tags_of(store, deals["Kide"]) == []
        assert "tags –#fair: Kide Oy" in said(app)


async def test_e_writes_the_marked_cards_out_else_asks_which(
    app: SalesApp, deals: dict[str, str], tmp_path: Path
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        folder = tmp_path / "exports"
        await press(pilot, "E", "escape")
        assert not folder.exists()
        for number, lines in ((1, 3), (2, 5), (3, 2)):
            await press(pilot, "E", str(number))
            newest = max(folder.iterdir(), key=lambda path: (len(path.name), path.name))
            assert len(newest.read_text(encoding="utf-8-sig").splitlines()) == lines
            assert str(newest) in said(app).replace("\n", "")
        await press(pilot, "M", "2", "M", "E")
        assert "3 cards stand in" in said(app)
        assert len(list(folder.iterdir())) == 4


async def test_a_list_that_cannot_be_written_is_said(app: SalesApp, deals: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("a file, no folder")
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "m", "E")
        assert "cannot be written" in said(app)


async def test_a_refused_batch_says_why_and_moves_nothing(app: SalesApp, store: Store, deals: dict[str, str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "M", "H")
        assert "There is no stage before" in said(app)
        assert standing(store, deals["Kide"]) == ("prospecting", "open")


async def test_those_moved_without_a_next_step_are_told_of(app: SalesApp, store: Store) -> None:
    quiet = store.office.playbook.model_copy(update={"cadences": []})
    object.__setattr__(store.office, "playbook", quiet)
    for name in ("Kide Oy", "Sato ry"):
        store.do(add, name, "needs", None).result()
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "3", "M", "L")
        assert "NO NEXT STEP: 2 of them stand in red" in said(app)
        await press(pilot, "escape", "4", "L")
        assert "what is the next step?" in text_of(app)
        await press(pilot, "escape")
        assert "NO NEXT STEP: Sato ry. It stands in red" in said(app)


async def test_a_board_read_before_a_card_was_moved_does_not_put_it_back_for_a_moment(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    read, written = Event(), Event()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)
        store.ask(lambda _read: read.wait(10))
        screen.reload()
        await turns()
        asked = store.ask(lambda _read: None)
        store.ask(lambda _read: written.wait(10))
        screen.action_move(1)
        await turns()
        shown = [pile.count for pile in screen.view.spread.piles[:2]]
        read.set()
        await asyncio.wrap_future(asked)
        await turns()
        assert shown == [pile.count for pile in screen.view.spread.piles[:2]] == [1, 2]
        assert (lit(app), screen.view.spread.current) == ("Kide Oy", 1)
        written.set()
        await ready(pilot)
        assert [pile.count for pile in screen.view.spread.piles[:2]] == [1, 2]
        assert screen.view.spread.board.columns[1].count == 2
        assert standing(store, deals["Kide"]) == ("contacting", "open")


async def turns() -> None:
    """What is on its way goes on, as far as it can while the file is busy."""
    for _turn in range(50):
        await asyncio.sleep(0)
