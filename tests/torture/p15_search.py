"""Search: any string may be sought, narrowed by or matched, and what is in the file is found by its own name."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import select

from data.board import board, shown_keys
from data.customers import care_view
from data.finding import find
from data.imports.likeness import Likeness
from data.matching import matches
from data.model.narrowing import completed, read_narrowing, said_narrowing
from data.narrowing import cities, tags
from data.queue import queue, queue_keys
from data.store import Store
from data.tables import contact, organisation
from data.transaction import Read
from tests.torture.furnished import demo, office
from tests.torture.strings import AWKWARD, strings
from tests.torture.trial import Trial

WORDS = "any string may be sought, narrowed by or matched: 10,000 random and 36 awkward ones, 0 errors"
FULL = 10_000
SHORT = 5
EVERY = 5


def trial(times: int, folder: Path) -> Trial:
    """Every way a string reaches the file, then every organisation and person by their own name."""
    tried = Trial()
    store = Store(demo(folder), office())
    took: list[float] = []
    for place, text in enumerate((*AWKWARD, *strings(times, 15))):
        began = perf_counter()
        tried.tried += 1
        lists = LISTS if place % EVERY == 0 or (times == FULL and place < len(AWKWARD)) else {}
        for name, way in {**WAYS, **lists}.items():
            try:
                store.ask(way, text).result()
            except Exception as error:  # whatever it is, it is what is looked for
                tried.hold(kept=False, fault=f"{name} of {text[:60]!r}: {type(error).__name__} {str(error)[:200]}")
        took.append(perf_counter() - began)
    names = list(store.ask(_known).result())
    for name, key in random.Random(15).sample(names, min(len(names), max(20, times // 20))):
        hits = store.ask(find, name, limit=500).result()
        tried.hold(key in {part for hit in hits for part in (hit.key, hit.organisation_id)}, f"{name!r} is not found")
    store.close()
    took.sort()
    tried.figures = {
        "ways": f"{len(WAYS)} each, {len(LISTS)} more every {EVERY}th",
        "ms a string": f"{took[len(took) // 2] * 1000:.0f} median, {took[-1] * 1000:.0f} longest",
        "found by their own name": f"{min(len(names), max(20, times // 20))} of as many",
    }
    return tried


def _known(read: Read) -> list[tuple[str, str]]:
    """Every organisation and person by name and key."""
    return [
        (str(row["name"]), str(row["id"]))
        for table in (organisation, contact)
        for row in read.all(select(table))
        if row["name"]
    ]


def _narrowing(read: Read, text: str) -> None:
    """The narrowing line as it is read, said, and completed while it is typed."""
    playbook = read.office.playbook
    said_narrowing(read_narrowing(text, playbook), playbook)
    completed(text, playbook, cities(read), tags(read))


def _imported(read: Read, text: str) -> None:
    """Whom an import takes a row of that name, place, number and address for."""
    known = Likeness()
    for row in read.all(select(organisation)):
        known.add(row["id"], row["name"], city=row["city"], business_id=row["business_id"])
    known.find(text, city=text, business_id=text, phones=[text], emails=[text])
    known.add("new", text, city=text, business_id=text, phones=[text], emails=[text])
    known.find(text[1:], city=text, business_id=None, phones=[], emails=[])


WAYS: dict[str, Callable[[Read, str], Any]] = {
    "finding": find,
    "showing": matches,
    "narrowing": _narrowing,
    "the queue's keys": lambda read, text: queue_keys(read, text=text, days=7),
}
"""Ways in which every string reaches what is in the file."""

LISTS: dict[str, Callable[[Read, str], Any]] = {
    "the queue": lambda read, text: queue(read, limit=20, text=text),
    "the board": lambda read, text: (board(read, window=5, text=text), shown_keys(read, text)),
    "the care view": lambda read, text: care_view(read, limit=20, text=text),
    "importing": _imported,
}
"""Whole lists narrowed by a string, and an import that meets it: slower, and tried less often."""
