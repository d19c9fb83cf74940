"""What a changed playbook or other days off would change, on one screen: switched on and off, done, or left."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from textual.pilot import Pilot

from data.booking import agree_meeting
from data.history import undo
from data.model.playbook import Playbook
from data.replanning import in_line
from data.store import Store
from salestui.app import SalesApp
from screens import doors
from screens.card.screen import CardScreen
from screens.changes.screen import ChangesScreen
from screens.dialogs.ask import Choose
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.data.changing import ahead, deal_row, noted, prospect, waits, work_by
from tests.data.rows import every_row
from tests.model.manager import added, changed, with_kinds, with_stages, without
from tests.screens.cards import NARROW, SIZED, press
from tests.screens.conftest import settle, text_of

HOSTILE = "Acme [/b] [@click=app.quit]x[/] Oy"
FRIDAY, NEXT_TUESDAY = date(2026, 11, 27), date(2026, 12, 1)
CHECK_IN: dict[str, Any] = {
    "key": "check_in",
    "on": "stage_entered",
    "stage": "needs",
    "kind": "care",
    "after": "1 wd",
    "reason": {"en": "How do you see it now?"},
}


@pytest.fixture
def deal(store: Store, playbook: Playbook) -> str:
    """A deal of hostile name to be presented to; since then the playbook has changed in every way."""
    [key] = noted(store, "benefits", HOSTILE)
    [met] = noted(store, "needs", "Kide Oy")
    noted(store, "closing", "Lumi Oy")
    about = store.ask(deal_row, met).result()
    start = store.office.calendar.moment(NEXT_TUESDAY, store.office.calendar.starts)
    store.do(agree_meeting, about["organisation_id"], met, about["contact_id"], start).result()
    new = added(changed(with_stages(playbook, gone="closing"), "present", after="2 w"), **CHECK_IN)
    new = without(with_kinds(new, gone="prepare"), "decision")
    work_by(store, new, absences=frozenset({NEXT_TUESDAY}))
    return key


def _trade(store: Store) -> dict[str, Any]:
    """Everything in the file but what the program remembers for itself."""
    return {name: rows for name, rows in store.ask(every_row).result().items() if name != "remembered"}


@asynccontextmanager
async def _open(app: SalesApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        if not isinstance(app.screen, ChangesScreen):
            app.post_message(doors.OpenChanges())
            await settle(pilot)
        assert isinstance(app.screen, ChangesScreen)
        yield pilot


async def _light(app: SalesApp, pilot: Pilot[None], key: str) -> None:
    app.screen.query_one(Lines).select(key)
    await settle(pilot)


@SIZED
async def test_everything_is_told_in_parts_before_anything_changes(
    app: SalesApp, store: Store, deal: str, size: tuple[int, int]
) -> None:
    before = _trade(store)
    async with _open(app, size) as pilot:
        text = text_of(app)
        for line in (
            "The playbook changed: Home training 1 → Home training 2",
            "1 deal needs another stage · 2 follow-ups would change",
            "Stages that are gone: where do their deals go?",
            "→ Benefits",
            "Kinds of follow-up that are gone: what instead?",
            "[x] Presentation",
            "11 d later",
        ):
            assert line in text
        await press(pilot, "G")
        assert "! " in text_of(app)
        assert "Agreed or set by hand on days off: only you can move them (1)" in text_of(app)
        assert "Enter opens the card" in text_of(app)
        await _light(app, pilot, "rule:present")
        assert "Show what answers their needs, and give the quote" in text_of(app)
        assert "first: Acme [/b]" in text_of(app)
        assert _trade(store) == before
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)
    assert _trade(store) == before
    assert store.ask(in_line).result() is False


@NARROW
async def test_what_is_switched_on_is_done_as_one_step(
    app: SalesApp, store: Store, deal: str, size: tuple[int, int]
) -> None:
    before = _trade(store)
    async with _open(app, size) as pilot:
        await _light(app, pilot, "new:check_in")
        assert "[ ] Care contact" in text_of(app)
        await press(pilot, "space")
        assert "[x] Care contact" in text_of(app)
        await _light(app, pilot, "rule:present")
        await press(pilot, "enter")
        assert "[ ] Presentation" in text_of(app)
        await _light(app, pilot, "gone:decision")
        await press(pilot, "space")
        await press(pilot, "a")
        assert isinstance(app.screen, QueueScreen)
        assert "brought in line with the playbook; deals moved: 1" in text_of(app)
    assert waits(store, deal, "present")["due_on"] == FRIDAY
    assert store.ask(in_line).result() is True
    store.do(undo).result()
    assert _trade(store) == before


@NARROW
async def test_where_deals_go_and_what_follow_ups_become_is_chosen_and_may_be_nothing(
    app: SalesApp, store: Store, deal: str, size: tuple[int, int]
) -> None:
    async with _open(app, size) as pilot:
        await _light(app, pilot, "stage:closing")
        await press(pilot, "enter")
        assert isinstance(app.screen, Choose)
        assert "Where do the deals of “Closing” go?" in text_of(app)
        await press(pilot, *"agreement", "enter")
        assert "→ Agreement" in text_of(app)
        await _light(app, pilot, "kind:prepare")
        await press(pilot, "enter")
        assert "What do follow-ups of the kind “Prepare” become?" in text_of(app)
        await press(pilot, *"they stay", "enter")
        assert "stay as they are" in text_of(app)
        await press(pilot, "enter", "escape")
        assert "stay as they are" in text_of(app)
        await press(pilot, "a")
    told = ahead(store)
    assert (told.stages, [one.key for one in told.kinds]) == ((), ["prepare"])


@NARROW
async def test_leaving_all_as_it_is_changes_nothing_and_asks_no_more(
    app: SalesApp, store: Store, deal: str, size: tuple[int, int]
) -> None:
    async with _open(app, size) as pilot:
        await press(pilot, "x")
        assert isinstance(app.screen, QueueScreen)
        assert "left as it is" in text_of(app)
        await press(pilot, "ctrl+e")
        assert "In line with Home training 2 and your days off, but for this" in text_of(app)
        assert "x leave all as it is" not in text_of(app), "it is noted already"
    assert waits(store, deal, "present")["due_on"] == FRIDAY
    assert store.ask(in_line).result() is True


@NARROW
async def test_an_agreed_time_on_a_day_off_opens_its_card(
    app: SalesApp, store: Store, deal: str, size: tuple[int, int]
) -> None:
    async with _open(app, size) as pilot:
        await press(pilot, "G", "enter")
        assert isinstance(app.screen, CardScreen)
        assert "Kide Oy" in text_of(app)
        await press(pilot, "escape")
        assert isinstance(app.screen, ChangesScreen)


@NARROW
async def test_what_was_switched_stays_switched_while_the_file_changes(
    app: SalesApp, store: Store, deal: str, size: tuple[int, int]
) -> None:
    async with _open(app, size) as pilot:
        await _light(app, pilot, "rule:present")
        await press(pilot, "space")
        await app.desk.do(prospect, "Nieminen Oy", "needs")
        await settle(pilot)
        assert "[ ] Presentation" in text_of(app)
        await _light(app, pilot, "new:check_in")
        assert "1 deal " in text_of(app), "whoever comes now has it from the rule itself"


@SIZED
async def test_a_file_in_line_says_so_and_offers_nothing_to_do(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    noted(store, "benefits")
    async with _open(app, size) as pilot:
        text = text_of(app)
        told = "Nothing would change: the file is in line with Home training 1 and your days off."
        assert told in " ".join(text.split())
        for key in ("a do it", "x leave"):
            assert key not in text
        await press(pilot, "a", "x", "space", "enter")
        assert isinstance(app.screen, ChangesScreen)


@NARROW
async def test_a_playbook_that_stands_in_is_said_and_nothing_is_offered(
    app: SalesApp, store: Store, deal: str, size: tuple[int, int]
) -> None:
    store.office = replace(store.office, stands_in=True)
    async with _open(app, size):
        assert "Your playbook cannot be used now" in text_of(app)
        assert "a do it" not in text_of(app)
