"""The map of the week: when people answer, one key from the ledger or by its name from anywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import select

from data import words
from data.store import Store
from data.tables import call
from data.transaction import Write
from salestui.app import SalesApp
from screens.dialogs.hours import HoursMap
from screens.ledger.screen import LedgerScreen
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES
from tests.data.cases import customer
from tests.data.test_best_hours import TUESDAY_10, calls
from tests.screens.calling import press
from tests.screens.conftest import settle, text_of

SATURDAY_12 = datetime(2026, 11, 21, 10, 5, tzinfo=UTC)


def lines(app: SalesApp) -> list[str]:
    return [" ".join(line.strip(" │").split()) for line in text_of(app).split("\n")]


@pytest.mark.both_sizes
@pytest.mark.parametrize("size", SIZES)
async def test_it_shows_shares_and_counts_by_hour_with_the_windows_marked(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    calls(store, TUESDAY_10, 40, 18)
    calls(store, TUESDAY_10 + timedelta(hours=5), 10, 8)
    calls(store, TUESDAY_10 + timedelta(hours=1), 3, 3)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "L", "h")
        assert isinstance(app.screen, HoursMap)
        shown = lines(app)
        assert "7 8 9 10 11 12 13 14 15 16" in shown
        assert "Tue ·' ·' · ▄ 45 – · · · ▇ 80' ·'" in shown
        assert "n 40 3 10" in shown
        assert "now 45 % answer (n 40) · best today 15–16: 80 % (n 10)" in shown
        assert "' a call window of the playbook – fewer than 8 calls" in shown
        assert "53 calls counted" in shown
        assert not any(line.startswith("Sat") for line in shown)
        assert max(len(line) for line in text_of(app).split("\n")) <= size[0]
        await press(pilot, "h")
        assert isinstance(app.screen, LedgerScreen)


async def test_a_week_of_seven_days_fits_on_a_small_screen_without_its_counts(app: SalesApp, store: Store) -> None:
    calls(store, TUESDAY_10, 40, 18)
    calls(store, SATURDAY_12, 9, 9)
    calls(store, SATURDAY_12 + timedelta(days=1), 9, 0)
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        await press(pilot, "L", "h")
        shown = lines(app)
        assert any(line.startswith("Sat") and "█100" in line for line in shown)
        assert any(line.startswith("Sun") and "▁ 0" in line for line in shown)
        assert "58 calls counted" in shown
        assert shown[-1] == "Esc close"
        assert not any(line.startswith("n ") for line in shown)


async def test_few_calls_say_so_and_the_windows_of_the_playbook_serve(app: SalesApp, store: Store) -> None:
    calls(store, TUESDAY_10, 9, 3)
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        await press(pilot, "L", "h")
        shown = lines(app)
        assert "next call window at 15:00" in shown
        assert "9 calls counted" in shown
        assert "From 30 calls on they say more than the windows." in shown
        await press(pilot, "escape")


async def test_a_very_long_day_shows_the_hours_in_which_calls_were_made(app: SalesApp, store: Store) -> None:
    calls(store, datetime(2026, 11, 17, 18, 30, tzinfo=UTC), 40, 10)
    long = replace(store.office.calendar, starts=time(6), ends=time(21))
    store.office = replace(store.office, calendar=long)
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        await press(pilot, "L", "h")
        assert "6 7 8 9 10 11 12 13 14 15 20" in lines(app)
        assert max(len(line) for line in text_of(app).split("\n")) <= 80


async def test_the_palette_opens_it_from_anywhere_in_finnish_too(app: SalesApp, store: Store) -> None:
    words.use("fi")
    customer(store)
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        await app.run_action("app.hours")
        await settle(pilot)
        assert isinstance(app.screen, HoursMap)
        assert "ma" in text_of(app)
        await app.run_action("app.hours")
        await settle(pilot)
        await press(pilot, "enter")
        assert isinstance(app.screen, QueueScreen)


def _one_more(write: Write) -> None:
    [row] = write.all(select(call).limit(1))
    write.insert(call, **{**row, "id": write.office.new_id(write.now)})


async def test_after_a_call_the_queue_counts_anew(app: SalesApp, store: Store) -> None:
    customer(store)
    calls(store, TUESDAY_10, 29, 9)
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        assert app.desk.hours is not None
        assert not app.desk.hours.known
        await app.desk.do(_one_more)
        await settle(pilot)
        assert app.desk.hours.known
