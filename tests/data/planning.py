"""Something planned with an organisation, for the tests of care."""

from __future__ import annotations

from datetime import date

from data.followups import add_followup
from data.model.calendar import Due
from data.transaction import Write


def planned_with(write: Write, org: str, kind: str, reason: str, on: date) -> str:
    """Plan something of a kind for a day, about no deal; the follow-up's key."""
    return add_followup(write, kind, Due(on), reason, organisation_id=org, deal_id=None, contact_id=None)
