"""Deals for the tests of the board, and ways to look at what it shows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from data.board import Board
from data.board_cards import Card
from data.model.facts import DealState
from data.store import Store
from data.tables import contact, deal, followup, organisation
from data.transaction import Write

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 10, tzinfo=UTC)
STAGES = ("prospecting", "contacting", "needs", "benefits", "closing", "agreement", "care")
SHARED = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])

Wanted = tuple[DealState, str, int, list[int]]
"""State, stage, value and the days from today on which open follow-ups are due."""

wanted_deals = st.lists(
    st.tuples(
        st.sampled_from(DealState),
        st.sampled_from([*STAGES, "gone", "also_gone"]),
        st.integers(0, 10**8),
        st.lists(st.integers(-400, 400), max_size=3),
    ),
    max_size=20,
)


def add(
    write: Write,
    name: str = "Teräs Oy",
    state: DealState = DealState.OPEN,
    stage: str = "prospecting",
    *,
    cents: int = 0,
    due: Sequence[int] = (),
    care_class: str | None = None,
    do_not_call: bool = False,
) -> str:
    """A deal with its organisation, contact and follow-ups; its key."""
    facts: dict[str, Any] = {"segment": "company", "tags": [], "care_class": care_class, "do_not_call": do_not_call}
    org = write.insert(organisation, name=name, search_key=name.casefold(), **facts)
    person = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä", role=None)
    values: dict[str, Any] = {"state": state, "value_cents": cents, "stage_entered_at": write.now - timedelta(days=12)}
    key = write.insert(deal, organisation_id=org, contact_id=person, title=name, stage=stage, ticked=[], **values)
    for days in due:
        on = write.today + timedelta(days=days)
        why = {"kind": "retry", "reason": f"in {days}", "priority": 5}
        write.insert(followup, organisation_id=org, deal_id=key, due_on=on, due_at=NOON if days == 0 else None, **why)
    return key


def fill(write: Write, wanted: list[Wanted]) -> None:
    """A file with just these deals."""
    for table in (followup, deal, contact, organisation):
        write.connection.execute(delete(table))
    for number, (state, stage, cents, due) in enumerate(wanted):
        add(write, f"Org {number} Oy", state, stage, cents=cents, due=due)
    write.historic = False


def cards_of(found: Board) -> list[Card]:
    return [card for column in found.columns for card in column.cards]


def column_of(found: Board, deal_id: str) -> str | None:
    return next((c.key for c in found.columns if any(card.deal_id == deal_id for card in c.cards)), None)


def give(store: Store, stages: list[Any]) -> None:
    """Another playbook for the office from now on."""
    changed = store.office.playbook.model_copy(update={"stages": stages})
    object.__setattr__(store.office, "playbook", changed)
