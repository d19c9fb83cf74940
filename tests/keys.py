"""The keys of every screen for the documentation: `make keys` writes the tables of docs/keys.md anew."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from textual.binding import Binding

import screens
from salestui.app import SalesApp
from salestui.hands import LAYOUTS
from salestui.keymap import shown_key

PAGE = Path(__file__).parent.parent / "docs" / "keys.md"
BEGIN, END = "<!-- tables: make keys -->", "<!-- end of the tables -->"

ROOMS = {
    "app": "Everywhere",
    "queue": "Queue",
    "narrow": "Queue: while you type to narrow it",
    "load": "Queue: how full the days are",
    "call": "Call",
    "note": "Call: while you write the note",
    "finder": "Call: while you type what you hear",
    "leader": "Call: an outcome while you write",
    "ledger": "Ledger of the day",
    "needs": "Needs analysis",
    "parts": "Needs analysis: questions and needs",
    "people": "Needs analysis: who decides",
    "compare": "Needs analysis: then and now",
    "paper": "Memo, quote's text, hand-over note",
    "benefits": "Benefits, turned towards them",
    "quote": "Quote",
    "options": "Quote: options and lines",
    "closing": "Ask for the deal",
    "agreement": "Agreement",
    "tender": "Tender",
    "board": "Board",
    "drawer": "Board: parked and lost",
    "care": "Care: customers by how they stand",
    "customer": "Care of one customer",
    "card": "Card",
    "reading": "Card: reading a long text",
    "finding": "Search",
    "duplicates": "Duplicates",
    "pairs": "Duplicates: the pairs",
    "facts": "Duplicates: two records, fact by fact",
    "import": "Import",
    "backups": "Backups",
    "rescue": "When the file is damaged",
    "welcome": "First start",
    "lines": "Every list",
    "dialog": "Questions",
    "confirm": "Questions: yes or no",
    "choose": "Questions: one of several",
    "erase": "Questions: erasing somebody",
    "form": "Forms",
    "pick": "Forms: one of several",
    "help": "Help",
    "hours": "Best hours",
}
"""Which screen the first part of an id means, in the order in which they stand on the page."""


def bindings() -> dict[str, tuple[set[str], str]]:
    """Every id with its keys and what they do."""
    modules = [import_module(found.name) for found in walk_packages(screens.__path__, "screens.")]
    holders = [SalesApp, *(thing for module in modules for thing in vars(module).values() if isinstance(thing, type))]
    found: dict[str, tuple[set[str], str]] = {}
    for holder in holders:
        for binding in vars(holder).get("BINDINGS", ()):
            if isinstance(binding, Binding) and binding.id:
                keys, _about = found.setdefault(binding.id, (set(), binding.tooltip or binding.description))
                keys.update(binding.key.split(","))
    return found


def written(keys: str) -> str:
    """Keys as they may be written in the settings: `escape`, `f2`, `?`."""
    return " ".join(f"`{shown_key(key)}`" for key in keys.split(",") if key)


def tables() -> str:
    """A table for each screen."""
    found = bindings()
    rooms = {name.partition(".")[0]: None for name in found}
    ordered = sorted(rooms, key=lambda room: (list(ROOMS).index(room) if room in ROOMS else len(ROOMS), room))
    return "\n".join(line for room in ordered for line in _table(room, found))


def page() -> str:
    """The page with its tables as they ought to be now."""
    text = PAGE.read_text(encoding="utf-8")
    before, _begin, rest = text.partition(BEGIN)
    _old, _end, after = rest.partition(END)
    return f"{before}{BEGIN}\n{tables()}\n{END}{after}"


def _table(room: str, found: dict[str, tuple[set[str], str]]) -> Iterator[str]:
    hands = room == "call"
    yield f"\n### {ROOMS.get(room, room.capitalize())}\n"
    yield "| id | keys |" + (" left hand | right hand |" if hands else "") + " what it does |"
    yield "|---|---|" + ("---|---|" if hands else "") + "---|"
    for name, (keys, about) in found.items():
        if name.partition(".")[0] == room:
            usual = ",".join(sorted(keys, key=lambda key: (len(key), key)))
            sides = [LAYOUTS["left"].get(name, usual), LAYOUTS["right"].get(name, usual)] if hands else []
            cells = [f"`{name}`", written(usual), *map(written, sides), about]
            yield f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
