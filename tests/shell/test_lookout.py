"""The start of a day: the file is looked over once, and a sentence tells it; the first screen waits for nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from textual.pilot import Pilot

from data.bookkeeping import operation, remembered
from data.model.refusal import NotSaved
from data.store import Store
from data.transaction import Write
from data.watch import LOOKED
from salestui.app import SalesApp
from screens.queue.screen import QueueScreen
from tests.conftest import StillClock
from tests.data.watched import parked, planned
from tests.screens.conftest import settle

SIZE = (80, 24)


@pytest.fixture
def app(store: Store) -> SalesApp:
    return SalesApp(store)


def told(app: SalesApp) -> list[str]:
    """What the notices say."""
    return [notice.message for notice in app._notifications]


def steps(store: Store) -> list[str]:
    """What has been done, by verb."""
    return store.ask(lambda read: [row["verb"] for row in read.all(select(operation.c.verb))]).result()


async def tomorrow(app: SalesApp, pilot: Pilot[None], clock: StillClock, **span: float) -> None:
    clock.move(**span)
    app.look_at_clock()
    await settle(pilot)


async def test_the_file_is_looked_over_at_the_start_and_one_sentence_tells_it(app: SalesApp, store: Store) -> None:
    store.do(parked, date(2027, 3, 10)).result()
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
        assert told(app) == ["Looked over the file: 1 follow-up planned."]
        await pilot.press("u")
        await settle(pilot)
        assert "undone: looked over the file: 1 follow-up planned" in told(app)
    assert store.ask(planned).result() == []


async def test_a_file_in_order_is_looked_over_without_a_word(app: SalesApp, store: Store) -> None:
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        assert told(app) == []
    assert steps(store) == []


async def test_an_app_left_open_looks_again_on_a_new_day_and_only_then(
    app: SalesApp, store: Store, clock: StillClock
) -> None:
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        store.do(parked, date(2027, 3, 10)).result()
        await tomorrow(app, pilot, clock, hours=2)
        assert told(app) == []
        await tomorrow(app, pilot, clock, days=1)
        assert told(app) == ["Looked over the file: 1 follow-up planned."]


async def test_two_windows_on_one_file_look_once(store: Store) -> None:
    store.do(parked, date(2027, 3, 10)).result()
    for said in (["Looked over the file: 1 follow-up planned."], []):
        window = SalesApp(Store(store.path, store.office))
        async with window.run_test(size=SIZE, notifications=True) as pilot:
            await settle(pilot)
            assert told(window) == said
    assert steps(store) == ["parked", "look_over"]


async def test_a_clock_set_back_is_told_as_a_warning(app: SalesApp, store: Store, clock: StillClock) -> None:
    store.do(parked, date(2027, 3, 10)).result()
    clock.move(days=-2)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        (notice,) = app._notifications
        assert notice.severity == "warning"
        assert "was it set back? Nothing is planned by it." in notice.message


async def test_a_disk_that_takes_nothing_is_told_and_the_screen_works_on(
    app: SalesApp, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.do(parked, date(2027, 3, 10)).result()

    def full(_write: Write) -> Any:
        raise NotSaved("NOT SAVED: the disk is full.")

    monkeypatch.setattr("data.watch.look_over", full)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        assert told(app) == ["NOT SAVED: the disk is full."]
        assert isinstance(app.screen, QueueScreen)


async def test_what_is_remembered_of_the_look_is_no_part_of_the_history(app: SalesApp, store: Store) -> None:
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        keys = await app.desk.ask(lambda read: {row["id"] for row in read.all(select(remembered.c.id))})
    assert LOOKED in keys
