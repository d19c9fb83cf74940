"""The soonest: by when the next step of each deal is due, kept in the deal's own row by triggers.

By it the columns of the board are sorted and counted in one index, and whoever lacks a next step is found at once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Execute = Callable[[str], Any]
"""Runs a statement on the file, whichever library has it open."""

_SAID = """coalesce(
    (SELECT due_on || ' ' || coalesce(due_at, '') FROM followup
     WHERE deal_id = deal.id AND state = 'open' ORDER BY due_on, due_at LIMIT 1),
    CASE no_step WHEN '' THEN '' ELSE '~' END)"""
"""The day and minute of the earliest open follow-up; without one nothing, or `~` where that was chosen."""

_KEPT = {
    "new": "INSERT ON followup WHEN NEW.state = 'open' AND NEW.deal_id IS NOT NULL",
    "moved": "UPDATE OF deal_id, state, due_on, due_at ON followup",
    "gone": "DELETE ON followup WHEN OLD.state = 'open' AND OLD.deal_id IS NOT NULL",
    "born": "INSERT ON deal WHEN NEW.no_step <> '' OR NEW.soonest <> ''",
    "rests": "UPDATE OF no_step ON deal",
}
"""What may make it another: by the name of its trigger."""

_WHOSE = {
    "new": "NEW.deal_id",
    "moved": "OLD.deal_id, NEW.deal_id",
    "gone": "OLD.deal_id",
    "born": "NEW.id",
    "rests": "NEW.id",
}


def keep(execute: Execute) -> None:
    """Work it out for every deal, and have it kept from now on."""
    execute(f"UPDATE deal SET soonest = {_SAID} WHERE soonest <> {_SAID}")  # noqa: S608 - our own words
    for name, after in _KEPT.items():
        said = f"UPDATE deal SET soonest = {_SAID} WHERE id IN ({_WHOSE[name]})"  # noqa: S608 - our own words
        execute(f"CREATE TRIGGER soonest_{name} AFTER {after} BEGIN {said}; END")


def let_be(execute: Execute) -> None:
    """Leave it as it stands, until it is kept again."""
    for name in _KEPT:
        execute(f"DROP TRIGGER IF EXISTS soonest_{name}")
