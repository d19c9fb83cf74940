"""A rep's file being saved to, over and over; each save is told once it is kept.

`python -m tests.torture.saving FILE [TIMES]`.
Odd ones are drafts, even ones operations: a note in the history of an organisation.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime, time
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from data.drafts import keep_draft
from data.model.calendar import Calendar
from data.model.office import Office
from data.model.settings import Settings
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.playbooks.shelf import read
from data.store import Store


def office() -> Office:
    """An office with a clock that goes."""
    playbook = read("home-training")
    calendar = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), tuple(playbook.windows))
    return Office(playbook, calendar, Settings(), lambda: datetime.now(UTC))


def save(path: Path, times: int = 0) -> None:
    """Save so often, or until killed; each number goes to stdout when the save is done, never before."""
    store = Store(path, office(), hold=True)  # as the app
    store.open().result()
    facts = OrganisationFacts(name="Virta Oy", segment=store.office.playbook.segments[0].key)
    organisation = store.do(add_organisation, facts).result().result
    for number in range(1, times + 1) if times else count(1):
        if number % 2:
            store.do(keep_draft, f"cut/{number}", {"text": f"save {number}"}).result()
        else:
            store.do(add_note, organisation, f"save {number}").result()
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
    store.close()


if __name__ == "__main__":
    save(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
