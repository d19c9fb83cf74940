"""After an import: where its rejected rows lie, and how many pairs look alike now."""

from __future__ import annotations

import asyncio
from pathlib import Path
from threading import Event

from data.imports.landing import Imported
from data.imports.rejects import write_rejects
from data.imports.sheet import Sheet
from data.model.refusal import Refusal
from data.words import _, pair, plural
from screens.comparing import pairs_alike
from screens.desk import Desk


async def where_rejects_are(sheet: Sheet, done: Imported) -> str:
    """Where the rejected rows are, in a sentence; empty where there are none."""
    try:
        place = await asyncio.to_thread(write_rejects, sheet, done.rejected, Path.cwd())
    except Refusal as refusal:
        return str(refusal)
    return _("The rejected rows and their reasons are in {file}.").format(file=place) if place else ""


async def how_many_look_alike(desk: Desk, stop: Event) -> str:
    """How many pairs look alike, whoever brought them; empty where none do, or when it was stopped."""
    found = await pairs_alike(desk, stop)
    if not found or stop.is_set():
        return ""
    forms = pair("{count} pair looks alike: Ctrl+N shows it.", "{count} pairs look alike: Ctrl+N shows them.")
    return plural(*forms, len(found))
