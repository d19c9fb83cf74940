"""Public holidays kept from the last start: the library that knows them all takes long to load and much memory."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from data.model.calendar import KNOWN_HOLIDAYS, holidays_of
from data.place import keep_there, kept_folder

_NAME = "holidays.json"
_BEFORE, _AFTER = 1, 3
"""Years around this one in which anything is planned, or was, as a rule."""


def remember() -> None:
    """Know again what was kept, as long as it came from the library that is installed now."""
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        told = json.loads((kept_folder() / _NAME).read_text("utf-8"))
        if told["stamp"] == _stamp():
            for country, years in told["countries"].items():
                for year, days in years.items():
                    KNOWN_HOLIDAYS.setdefault((country, int(year)), frozenset(map(date.fromisoformat, days)))


def keep(country: str, today: date) -> None:
    """Keep those of a country in the years around today for the next start; nothing is done where they are kept."""
    wanted = {(country.upper(), year) for year in range(today.year - _BEFORE, today.year + _AFTER + 1)}
    if not country or wanted <= KNOWN_HOLIDAYS.keys():
        return
    for _country, year in wanted:
        holidays_of(country, year)
    countries: dict[str, dict[str, list[str]]] = {}
    for (name, year), days in sorted(KNOWN_HOLIDAYS.items()):
        countries.setdefault(name, {})[str(year)] = sorted(map(str, days))
    keep_there(_NAME, json.dumps({"stamp": _stamp(), "countries": countries}).encode())


def _stamp() -> list[Any]:
    """Which library they came from."""
    found = find_spec("holidays")
    facts = Path(found.origin).stat() if found and found.origin else None
    return [facts.st_mtime_ns, facts.st_size] if facts else []
