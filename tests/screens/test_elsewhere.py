"""The rep's own calendar under the call screen: minded when times are offered, said aloud, never a refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from data.elsewhere import Elsewhere
from data.store import Store
from data.tables import meeting
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from tests.conftest import StillClock
from tests.data.test_elsewhere import FIRST, write
from tests.screens.calling import calling, press, prospect, rows
from tests.screens.conftest import settle, text_of

SIZE = (80, 24)


@pytest.fixture
def path(tmp_path: Path, store: Store, clock: StillClock) -> Path:
    """A calendar file that the store's office minds; nothing stands in it yet."""
    found = tmp_path / "own.ics"
    write(found)
    life = Elsewhere(found, store.office.calendar, clock=clock)
    store.office = replace(store.office, elsewhere=life)
    return found


@pytest.fixture
def gone(path: Path) -> Path:
    """The same, but the file is away."""
    path.unlink()
    return path


def _slots(app: SalesApp) -> tuple[datetime, ...]:
    assert isinstance(app.screen, CallScreen)
    assert app.screen.live is not None
    return app.screen.live.slots


async def test_a_calendar_that_changes_during_the_brief_changes_what_is_offered(
    app: SalesApp, store: Store, path: Path
) -> None:
    org, deal_id = store.do(prospect).result().result
    async with calling(app, SIZE, org, deal_id) as pilot:
        assert FIRST in _slots(app)
        write(path, (FIRST, "dentist"))
        await app.look_elsewhere().wait()
        await settle(pilot)
        assert _slots(app)
        assert FIRST not in _slots(app)


async def test_an_own_time_in_an_outside_event_is_said_and_can_still_be_booked(
    app: SalesApp, store: Store, path: Path
) -> None:
    org, deal_id = store.do(prospect).result().result
    thursday = datetime(2026, 11, 26, 8, tzinfo=UTC)
    write(path, (thursday, "dentist"))
    async with calling(app, SIZE, org, deal_id) as pilot:
        await app.look_elsewhere().wait()
        await settle(pilot)
        await press(pilot, "c", "m", *"thu 9.30")
        assert "your calendar has something then" in text_of(app)
        await press(pilot, "backspace", "backspace", "backspace")
        assert "your calendar has something then" not in text_of(app)
        await press(pilot, *".30", "enter")
        (booked,) = store.ask(rows, meeting).result()
        assert booked["starts_at"] == thursday - timedelta(minutes=30)


async def test_a_calendar_that_cannot_be_read_is_told_at_the_start_and_nothing_waits_for_it(
    app: SalesApp, gone: Path
) -> None:
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        await app.look_elsewhere().wait()
        await settle(pilot)
        (told,) = [toast.message for toast in app._notifications]
        assert told.startswith(f"Your calendar {gone} cannot be read")
