"""Others at the same organisation, held from the call screen."""

from __future__ import annotations

import pytest

from data.followups import add_followup
from data.model.calendar import Due
from data.store import Store
from data.tables import contact, followup
from data.transaction import Write
from salestui.app import SalesApp
from tests.conftest import SIZES
from tests.screens.calling import calling, press, prospect, rows
from tests.screens.conftest import text_of


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


def _ville(write: Write, org: str) -> str:
    ville = write.insert(contact, organisation_id=org, name="Ville Salo", search_key="ville")
    due = Due(write.today)
    return add_followup(write, "ask_again", due, "about spring", organisation_id=org, deal_id=None, contact_id=ville)


async def test_q_holds_the_others_who_are_to_be_called_today(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    key = store.do(_ville, poyta[0]).result().result
    async with calling(app, SIZES[0], *poyta) as pilot:
        assert "Ville Salo" in text_of(app)
        await press(pilot, "c", "q")
        assert any("held until Wed 25.11.: Ville Salo" in str(note.message) for note in app._notifications)
        (held,) = [row for row in store.ask(rows, followup).result() if row["id"] == key]
        assert held["reason"] == "about spring (held: we spoke with Anna today)"
        await press(pilot, "q")
        assert "hold the others" not in [active.binding.description for active in app.screen.active_bindings.values()]
        await press(pilot, "u")
        (back,) = [row for row in store.ask(rows, followup).result() if row["id"] == key]
        assert (back["reason"], back["moved"]) == ("about spring", 0)


async def test_q_is_no_key_where_nobody_else_is_to_be_called(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SIZES[0], *poyta) as pilot:
        await press(pilot, "c", "q")
        assert not app._notifications
        assert "q" not in app.screen.active_bindings
