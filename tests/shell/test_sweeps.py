"""When memory is swept: in a pause, and only where there is something to sweep."""

from __future__ import annotations

import asyncio
import gc

import pytest

from salestui.sweeps import ENOUGH, Sweeps


@pytest.fixture
def swept(monkeypatch: pytest.MonkeyPatch) -> asyncio.Queue[bool]:
    """Each thorough sweep."""
    done = asyncio.Queue[bool]()
    monkeypatch.setattr("salestui.sweeps.PAUSE", 0.02)
    monkeypatch.setattr(gc, "isenabled", lambda: True)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, ENOUGH))
    monkeypatch.setattr(gc, "collect", lambda: done.put_nowait(True))
    return done


async def test_a_pause_after_some_keys_is_used_once_for_a_sweep(swept: asyncio.Queue[bool]) -> None:
    sweeps = Sweeps()
    for _key in range(3):
        sweeps.pressed()
    assert swept.empty()
    await asyncio.wait_for(swept.get(), 20)
    await asyncio.sleep(0.1)
    assert swept.empty()
    sweeps.pressed()
    await asyncio.wait_for(swept.get(), 20)


async def test_no_pause_is_used_while_keys_come(swept: asyncio.Queue[bool], monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("salestui.sweeps.monotonic", lambda: now)
    sweeps = Sweeps()
    sweeps.pressed()
    await asyncio.sleep(0.1)  # by the clock of the keys no time goes by
    assert swept.empty()
    now += 1
    await asyncio.wait_for(swept.get(), 20)


@pytest.mark.parametrize(("enabled", "count"), [(True, ENOUGH - 1), (False, ENOUGH)])
async def test_nothing_is_swept_where_little_was_made_or_the_program_begins(
    swept: asyncio.Queue[bool], monkeypatch: pytest.MonkeyPatch, enabled: bool, count: int
) -> None:
    monkeypatch.setattr(gc, "isenabled", lambda: enabled)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, count))
    Sweeps().pressed()
    await asyncio.sleep(0.1)
    assert swept.empty()
