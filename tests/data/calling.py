"""A call to report, and what to look at after it, for the tests of calls."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from data.deals import enter_stage, open_deal
from data.followups import open_followups
from data.model.calendar import Due
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.report import CallReport
from data.tables import contact, organisation, phone
from data.transaction import Read, Write

THURSDAY = datetime(2026, 11, 26, 7, tzinfo=UTC)


def a_call(write: Write) -> CallReport:
    """Pöytä Oy with Anna, two numbers and a deal in Contacting; the report of an unanswered call to her."""
    house = {"name": "Pöytä Oy", "search_key": "pöytä oy", "segment": "company", "tags": [], "city": "Tampere"}
    org = write.insert(organisation, **{**house, "source": "the fair in Tampere", "sourced_on": date(2026, 10, 1)})
    anna = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä")
    own = {"organisation_id": org, "contact_id": anna, "e164": "+358405550101", "typed": "040 555 0101"}
    number = write.insert(phone, **own)
    write.insert(phone, organisation_id=org, e164="+35835550102", typed="03 555 0102", contact_id=None)
    key = open_deal(write, org, contact_id=anna)
    enter_stage(write, key, "contacting")
    worked = open_followups(write, key)[0]["id"]
    return CallReport(
        org,
        Outcome.NO_ANSWER,
        write.now,
        deal_id=key,
        contact_id=anna,
        followup_id=worked,
        phone_id=number,
        script="opener",
    )


def waiting(read: Read, report: CallReport) -> list[tuple[str, Due]]:
    """The deal's open follow-ups: kind and due time."""
    assert report.deal_id
    return [(row["kind"], Due(row["due_on"], row["due_at"])) for row in open_followups(read, report.deal_id)]


def row_of(read: Read, table: Any, key: str | None) -> dict[str, Any]:
    """One row."""
    assert key
    return dict(read.row(table, key))


def reasons(read: Read, report: CallReport) -> list[str]:
    """Reasons of the deal's open follow-ups."""
    assert report.deal_id
    return [row["reason"] for row in open_followups(read, report.deal_id)]


GIVEN = {
    Outcome.GATEKEEPER: Given(
        due=Due(date(2026, 11, 25), datetime(2026, 11, 25, 13, tzinfo=UTC)), hint="Liisa: after 3"
    ),
    Outcome.CALL_BACK: Given(due=Due(date(2026, 11, 24), datetime(2026, 11, 24, 13, 15, tzinfo=UTC))),
    Outcome.BOOKED: Given(due=Due(date(2026, 11, 26), THURSDAY)),
    Outcome.LATER: Given(due=Due(date(2027, 2, 24)), reason="budget_round"),
    Outcome.NO: Given(reason="no_budget"),
}
"""What the rep says beside each outcome that asks for something."""
