"""Comparing: every organisation with every other, in parts, so that neither the screen nor the file waits for it."""

from __future__ import annotations

import asyncio
from threading import Event

from data.duplicates import MARKS, houses, repeated, told_apart
from data.imports.alike import House, Pair, Progress, alike
from screens.desk import Desk


async def pairs_alike(desk: Desk, stop: Event, progress: Progress | None = None) -> list[Pair]:
    """Pairs that look alike, the surest first; none when it was stopped.

    Args:
        desk: Where the organisations are asked for, a portion at a time.
        stop: Set to end early.
        progress: Told now and then how far it is, on another thread.
    """
    found, shared = list[House](), await _shared(desk, stop)
    while not stop.is_set() and (part := await desk.ask(houses, found[-1].id if found else "", among=shared)):
        found += part
    apart = await desk.ask(told_apart)
    try:
        return await asyncio.to_thread(alike, found, apart, progress=progress, stop=stop)
    except asyncio.CancelledError:
        stop.set()  # a thread is not ended with whoever waits for it
        raise


async def _shared(desk: Desk, stop: Event) -> set[str]:
    """Numbers and addresses that stand in the file more than once."""
    found = set[str]()
    for mark in MARKS:
        after: str | None = ""
        while after is not None and not stop.is_set():
            more, after = await desk.ask(repeated, mark, after)
            found |= more
    return found
