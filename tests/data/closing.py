"""A deal that is ripe to be asked for, for the tests of closing: needs with benefits, a contact, a quote."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from data.analyses import start_analysis
from data.deals import enter_stage, open_deal
from data.followups import close_followup, open_followups
from data.model.effect import read_effect
from data.model.needs import NeedFacts
from data.needs import add_need
from data.quotes import give_quote, new_quote
from data.store import Store
from data.tables import contact, organisation
from data.transaction import Read, Write

NEEDS = (
    ("backs ache after the season", "sick_days", read_effect("48*5", "180", "30")),
    ("half of them never use the gym benefit", "wider_service", read_effect("", "", "")),
    ("the young ones leave", "commitment", read_effect("", "", "")),
)
"""In the customer's order: their words, the benefit, the figure."""


def ripe(write: Write, segment: str = "company") -> tuple[str, str]:
    """Pöytä Oy with Anna, who decides, three needs and a deal in Closing; keys of the organisation and the deal."""
    house = {"name": "Pöytä Oy", "search_key": "pöytä oy", "segment": segment, "headcount": 48, "tags": []}
    org = write.insert(organisation, **house)
    anna = {"name": "Anna Mäkelä", "search_key": "anna mäkelä", "role": "decision_maker", "language": "en"}
    who = write.insert(contact, organisation_id=org, **anna)
    key = open_deal(write, org, contact_id=who)
    for first in open_followups(write, key):
        close_followup(write, first["id"])
    sheet = start_analysis(write, org, key)
    for words, benefit, effect in NEEDS:
        add_need(write, sheet, NeedFacts(words=words, benefit=benefit, effect=effect, consequence=f"since {words}"))
    enter_stage(write, key, "closing")
    return org, key


def quoted(store: Store, deal_id: str) -> str:
    """The deal's quote, given to them; its key."""
    made = store.do(new_quote, deal_id).result().result
    store.do(give_quote, made).result()
    return made


def planned(read: Read, deal_id: str) -> list[tuple[str, str, bool]]:
    """The deal's open follow-ups: kind, reason, whether the time was agreed."""
    return [(row["kind"], row["reason"], bool(row["agreed"])) for row in open_followups(read, deal_id)]


def rows(read: Read, table: Any) -> list[dict[str, Any]]:
    """Every row of a table."""
    return [dict(row) for row in read.all(select(table))]
