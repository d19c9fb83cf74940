"""The board screen, walked by key."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest
from rich.cells import cell_len
from textual import events
from textual.binding import Binding
from textual.message import Message
from textual.pilot import Pilot
from textual.widgets import Input
from textual.worker import WorkerCancelled

from data.board import WINDOW
from data.deals import end_deal
from data.model.facts import DealState
from data.store import Store
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from salestui.app import SalesApp
from screens.board.drawer import DrawerDialog
from screens.board.screen import BoardScreen
from screens.dialogs.ask import AskText, AskWhen, Choose, Confirm
from screens.dialogs.help import Help
from screens.doors import OpenCard, OpenNeeds, StartCall
from tests.screens.conftest import SIZES, settle, text_of

HOSTILE = "Acme [/b] Oy"
WIDE = "日本語テスト株式会社日本語テスト株式会社"
LONG = "Pitkänimi " * 30
PUBLIC = 100
"""The value, in cents, of a deal with a public buyer."""
SEGMENT = {False: "company", True: "municipality"}
BUSY = ("load", "more", "perform", "history")
"""Groups of workers that end by themselves."""
NAMES = ("Prospecting", "Contacting", "Needs", "Benefits", "Closing", "Agreement", "Care")


def add(write: Write, name: str, stage: str = "prospecting", days: int | None = 1, cents: int = 0) -> str:
    """A deal with a contact and, unless `days` is None, a follow-up that many days ahead; its key."""
    org = write.insert(organisation, name=name, search_key=name.casefold(), segment=SEGMENT[cents == PUBLIC], tags=[])
    who = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä")
    state = DealState.WON if stage == "care" else DealState.OPEN
    entered = write.now - timedelta(days=5)
    values: dict[str, Any] = {"stage": stage, "state": state, "value_cents": cents, "stage_entered_at": entered}
    key = write.insert(deal, organisation_id=org, contact_id=who, title=name, ticked=[], **values)
    if days is not None:
        why = {"kind": "retry", "reason": "budget fixed on Friday", "priority": 5}
        on = write.today + timedelta(days=days)
        write.insert(followup, organisation_id=org, deal_id=key, contact_id=who, due_on=on, **why)
    write.historic = False
    return key


@pytest.fixture
def deals(store: Store) -> dict[str, str]:
    """Four deals: two in the first stage, one in the second, one customer."""
    rows = {
        "Kide": ("Kide Oy", "prospecting", 1, 0),
        "Sato": ("Sato ry", "prospecting", 2, 0),
        "Teräs": (HOSTILE, "contacting", -3, 420_000),
        "Linna": ("Linna Oy", "care", None, 900_000),
    }
    return {name: store.do(add, *row).result().result for name, row in rows.items()}


async def ready(pilot: Pilot[None]) -> None:
    """Wait until the board has loaded, written and drawn; a worker that waits for an answer is not waited for."""
    for _round in range(2):
        await settle(pilot)
        for worker in [worker for worker in pilot.app.workers if worker.group in BUSY]:
            with suppress(WorkerCancelled):
                await worker.wait()
    await pilot.pause()


async def on_board(pilot: Pilot[None]) -> BoardScreen:
    """The board, open and loaded."""
    await ready(pilot)
    await pilot.press("f3")
    await ready(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, BoardScreen)
    return screen


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await ready(pilot)


def standing(store: Store, key: str) -> tuple[str, str]:
    def found(read: Read) -> tuple[str, str]:
        row = read.row(deal, key)
        return row["stage"], row["state"]

    return store.ask(found).result()


def lit(app: SalesApp) -> str | None:
    screen = app.screen
    assert isinstance(screen, BoardScreen)
    return screen.lit.organisation if screen.lit else None


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


def said(app: SalesApp) -> str:
    return "\n".join(str(notice.message) for notice in app._notifications)


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


@pytest.mark.parametrize("size", SIZES)
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


@pytest.mark.parametrize("size", SIZES)
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


@pytest.mark.parametrize("size", SIZES)
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


@pytest.mark.parametrize("size", SIZES)
async def test_t_ticks_what_has_become_true(
    app: SalesApp, store: Store, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        await press(pilot, "t", "2")
        assert store.ask(lambda read: read.row(deal, deals["Kide"])["ticked"]).result() == ["contact"]
        assert "criteria 1/5" in text_of(app)
        await press(pilot, "7", "t")
        assert "Care has no criteria" in said(app)


@pytest.mark.parametrize("size", SIZES)
async def test_s_gives_the_next_step_another_time_and_a_deal_without_one_its_first(
    app: SalesApp, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "2")
        assert "3 d late" in text_of(app)
        await press(pilot, "s")
        assert isinstance(app.screen, AskWhen)
        await press(pilot, "t", "o", "d", "a", "y", "enter")
        assert screen.lit is not None
        assert screen.lit.next_due is not None
        assert screen.lit.next_due.on == date(2026, 11, 24)
        await press(pilot, "7")
        assert "NO NEXT STEP" in text_of(app)
        await press(pilot, "s")
        assert isinstance(app.screen, AskText)
        await press(pilot, "a", "s", "k", "enter", "+", "3", "d", "enter")
        assert screen.lit is not None
        assert screen.lit.next_reason == "ask"
        assert "Fri 27.11. Promised: ask" in text_of(app)


@pytest.mark.parametrize("size", SIZES)
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
        assert isinstance(needs, OpenNeeds)
        assert needs.deal_id == deals["Teräs"]


def _keep(opened: list[Message], post: Any) -> Any:
    """Doors are collected instead of walked through."""

    def keep(self: BoardScreen, message: Message) -> bool:
        if isinstance(message, (OpenCard, StartCall, OpenNeeds)):
            opened.append(message)
            return True
        return bool(post(self, message))

    return keep


@pytest.mark.parametrize("size", SIZES)
async def test_slash_narrows_as_typed_and_escape_shows_every_deal(
    app: SalesApp, deals: dict[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "slash", "A", "C", "M")
        assert [pile.count for pile in screen.view.spread.piles] == [0, 1, 0, 0, 0, 0, 0]
        assert "Kide" not in text_of(app)
        await press(pilot, "enter")
        assert lit(app) == HOSTILE
        await press(pilot, "slash", "x")
        assert "Nothing matches “ACMx”" in text_of(app)
        await press(pilot, "escape")
        assert screen.query_one("#filter", Input).display is False
        assert sum(pile.count for pile in screen.view.spread.piles) == 4


@pytest.mark.parametrize("size", SIZES)
async def test_an_empty_board_says_what_to_do_and_no_key_breaks_it(app: SalesApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        assert "No deals yet: F10 imports a list" in text_of(app)
        for key in "hjklHLgGcstwxzp095":
            await press(pilot, key)
            assert isinstance(app.screen, BoardScreen)
        await press(pilot, "enter", "o")
        assert "Nothing is parked or lost" in text_of(app)


@pytest.mark.parametrize(("size", "columns", "others"), [((80, 24), 4, 3), ((120, 40), 6, 1)])
async def test_as_many_columns_as_fit_are_shown_and_the_others_are_named_in_a_strip(
    app: SalesApp, deals: dict[str, str], size: tuple[int, int], columns: int, others: int
) -> None:
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        assert screen.view.spread.frame.shown == columns
        strip = text_of(app).split("\n")[2]
        assert [name in strip for name in NAMES] == [False] * columns + [True] * others
        await press(pilot, "7")
        shown = text_of(app)
        assert "Linna Oy" in shown
        assert shown.split("\n")[2].strip().startswith("‹ 1")


async def test_a_narrow_terminal_shows_one_column_and_the_others_by_number(
    app: SalesApp, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(50, 24)) as pilot:
        await on_board(pilot)
        await press(pilot, "2")
        lines = text_of(app).split("\n")
        assert lines[2].strip() == "‹ 1 2   3 0  4 0  5 0  6 0  7 1 ›"
        assert lines[3].split() == ["2", "Contacting", "1"]
        assert "Kide" not in text_of(app)


WHOLE = """\
 5 Closing 0  6 Agreement 0  7 Care 1 ›
 1 Prospecting    2  2 Contacting     1  3 Needs analysis 0  4 Benefits       0
 ━━━━━━━━━━━━━━━━━━  ────────── 4 200 €  ──────────────────  ──────────────────
▌Kide Oy             Acme [/b] Oy 4 200  no deals            no deals
▌tomorrow Retry 5 d  3 d late Retry 5 d  L moves one here    L moves one here
 Sato ry
 Thu 26.11. Re… 5 d"""

ABOUT = """\
 Kide Oy · Anna Mäkelä
 tomorrow Retry: budget fixed on Friday  5 d in stage, limit 4 w · criteria 0/5
 h l column  j k card  H L move  Enter open  c call  / filter  s next step"""


async def test_the_whole_board_at_80_columns(app: SalesApp, deals: dict[str, str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        lines = text_of(app).replace("\u00a0", " ").split("\n")
        assert "\n".join(lines[2:9]) == WHOLE
        assert "\n".join(lines[20:23]) == ABOUT


@pytest.mark.parametrize("size", SIZES)
async def test_hostile_long_and_wide_names_are_plain_text_and_stay_aligned(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    for name in (HOSTILE, "[@click=app.quit]x[/] Oy", WIDE, LONG, "%s {who} $name"):
        store.do(add, name, "prospecting", 1, PUBLIC).result()
    store.do(add, "Beside Oy", "contacting", 2).result()
    async with app.run_test(size=size) as pilot:
        screen = await on_board(pilot)
        shown = text_of(app)
        for piece in (HOSTILE, "[@click=app", "日本語", "Pitkänimi", "%s {who}"):
            assert piece in shown
        width = screen.view.spread.frame.pitch
        rows = [line for line in shown.split("\n") if "P 1" in line]
        assert len(rows) == 5
        for line in rows:
            assert cell_len(line[: line.index("P 1") + 3]) == width - 1
        for key in "jjjj":
            await press(pilot, key)
            assert all(cell_len(line) <= size[0] for line in text_of(app).split("\n"))


async def test_deals_without_a_stage_stand_first_under_0_and_move_on(app: SalesApp, store: Store) -> None:
    key = store.do(add, "Vanha Oy", "gone").result().result
    store.do(add, "Kide Oy").result()
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        assert "0 No stage" in text_of(app)
        await press(pilot, "1")
        assert lit(app) == "Kide Oy"
        await press(pilot, "H")
        assert lit(app) == "Kide Oy"
        await press(pilot, "0", "t", "L")
        assert standing(store, key) == ("prospecting", "open")
        assert "No stage" not in text_of(app)


async def test_a_column_longer_than_what_was_loaded_goes_to_its_last_card(app: SalesApp, store: Store) -> None:
    def many(write: Write) -> None:
        for number in range(WINDOW + 60):
            add(write, f"Org {number} Oy", days=number)

    store.do(many).result()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await on_board(pilot)
        await press(pilot, "G")
        await ready(pilot)
        assert lit(app) == f"Org {WINDOW + 59} Oy"
        await press(pilot, "L")
        await ready(pilot)
        assert lit(app) == f"Org {WINDOW + 59} Oy"
        await press(pilot, "H")
        await ready(pilot)
        assert lit(app) == f"Org {WINDOW + 59} Oy"
        assert screen.view.spread.pile is not None
        assert screen.view.spread.pile.cursor == WINDOW + 59


async def test_the_cursor_stays_in_place_when_its_deal_leaves_the_board(
    app: SalesApp, store: Store, deals: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        await app.desk.do(end_deal, deals["Kide"], DealState.LOST, reason="no_need")
        await ready(pilot)
        assert lit(app) == "Sato ry"


async def test_any_size_is_drawn_without_a_fault(app: SalesApp, deals: dict[str, str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await on_board(pilot)
        for width, height in ((1, 1), (20, 5), (39, 9), (61, 14), (200, 60)):
            await pilot.resize_terminal(width, height)
            await ready(pilot)
            assert len(text_of(app).split("\n")) == height
            app.post_message(events.Resize.from_dimensions((width, height), None))


@pytest.mark.parametrize("size", SIZES)
async def test_help_names_every_key_of_the_board(app: SalesApp, deals: dict[str, str], size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await on_board(pilot)
        await press(pilot, "question_mark")
        assert isinstance(app.screen, Help)
        names = {active.binding.id for active in app.screen.bindings.values() if active.binding.id}
        assert {binding.id for binding in BoardScreen.BINDINGS if isinstance(binding, Binding)} - {
            "board.clear"
        } <= names
