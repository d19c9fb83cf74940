"""Cards kept from one look at the board to the next: of a hundred and more, only those that changed are read again.

Which deals stand where, in what order and how much they are worth is asked of the file each time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from data.aftersale import complaint
from data.board_cards import Card
from data.model.changes import Changes
from data.model.office import Office
from data.model.playbook import Playbook
from data.tables import followup
from data.transaction import Read
from data.words import language

SHOWN = ("deal", "followup", "organisation", "contact", "complaint")
"""Tables that a card shows something of."""

_MANY = 500
"""From so many changed rows of a table on, all cards are read again."""


@dataclass(frozen=True, slots=True, eq=False)
class Stand:
    """What a card leans on besides the file: as long as it stands, what was read of it is true."""

    office: Office
    playbook: Playbook
    language: str
    minute: datetime

    def holds(self, other: Stand) -> bool:
        """Whether the other is the same: ages, and what is late, are told anew each minute."""
        same = self.office is other.office and self.playbook is other.playbook
        return same and (self.language, self.minute) == (other.language, other.minute)


def stand_of(read: Read) -> Stand:
    """What cards that are read now lean on."""
    return Stand(read.office, read.office.playbook, language(), read.now.replace(second=0, microsecond=0))


def untouched(read: Read, cards: Iterable[Card], news: Sequence[Changes]) -> dict[str, Card]:
    """Those of these cards, by their deals, that show nothing of what changed since they were read."""
    rows = defaultdict[str, set[str]](set)
    for changes in news:
        for table in SHOWN:
            if table in changes.rows:
                rows[table] |= changes.rows[table]
                if not changes.rows[table] or len(rows[table]) > _MANY:
                    return {}
    deals, houses, steps = rows["deal"], rows["organisation"], rows["followup"]
    if steps:
        deals |= {row["deal_id"] for row in read.all(select(followup.c.deal_id).where(followup.c.id.in_(steps)))}
    if rows["complaint"]:
        theirs = select(complaint.c.organisation_id).where(complaint.c.id.in_(rows["complaint"]))
        houses |= {row["organisation_id"] for row in read.all(theirs)}
    return {
        card.deal_id: card
        for card in cards
        if card.deal_id not in deals
        and card.organisation_id not in houses
        and card.contact_id not in rows["contact"]
        and card.next_followup_id not in steps  # it may be gone, or another deal's by now
        and not (card.complaint and rows["complaint"])
    }
