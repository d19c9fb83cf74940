"""The next step as the rep decides it, on the card."""

from __future__ import annotations

from data.barring import refuse_barred
from data.followups import add_followup
from data.model.calendar import Due
from data.model.clean import clean_line
from data.model.facts import DealState
from data.tables import deal
from data.transaction import Write


def plan_step(
    write: Write,
    organisation_id: str,
    kind: str,
    due: Due,
    reason: str,
    *,
    deal_id: str | None = None,
    contact_id: str | None = None,
) -> str:
    """Add a follow-up with its reason; its key. A parked deal comes back on its day.

    Raises:
        DoNotCall: when it would call somebody who has asked not to be called.
        Refusal: when no reason is given.
    """
    found = write.office.playbook.kind(kind)
    if found is None or found.opens == "call":
        refuse_barred(write, organisation_id, contact_id)
    key = add_followup(
        write,
        kind,
        due,
        clean_line(reason),
        organisation_id=organisation_id,
        deal_id=deal_id,
        contact_id=contact_id,
    )
    if deal_id is not None and write.row(deal, deal_id)["state"] == DealState.LATER:
        write.update(deal, deal_id, later_until=due.on)
    return key
