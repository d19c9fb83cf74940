"""Before an import: a backup of what the file holds until then."""

from __future__ import annotations

import asyncio
from threading import Event

from data.file.backups import Why
from screens.desk import Desk

_TICK = 0.1


async def kept_first(desk: Desk, stop: Event) -> bool:
    """Have a backup made; whether the import may begin, for it may be stopped meanwhile.

    Raises:
        Refusal: when no backup could be made.
    """
    making = asyncio.ensure_future(desk.back_up_if_changed(Why.IMPORT))
    while not making.done() and not stop.is_set():
        await asyncio.wait({making}, timeout=_TICK)
    if stop.is_set():
        making.add_done_callback(lambda done: done.cancelled() or done.exception())  # made all the same, by itself
        return False
    await making
    return True
