"""Evidence: what the file itself shows to have become true of a deal, and the criteria that tick themselves by it."""

from __future__ import annotations

from data.model.criteria import Tick, ticks
from data.model.facts import Evidence
from data.tables import deal
from data.transaction import Read


def evidence_of(read: Read, deal_id: str) -> frozenset[Evidence]:
    """All that the file shows of this deal; nothing for a deal that is not (or no longer) there."""
    return frozenset()


def ticks_of(read: Read, deal_id: str, stage_key: str | None = None) -> tuple[Tick, ...]:
    """The exit criteria of the deal's stage, or of the stage named, each with whether it is met and by whom.

    Raises:
        NotFound: when the deal is not (or no longer) in the file.
    """
    found = read.row(deal, deal_id)
    stage = read.office.playbook.stage(stage_key or found["stage"])
    return ticks(stage, found["ticked"], evidence_of(read, deal_id))
