"""Others at the same organisation whom a call awaits today."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from data.call_sheet import call_sheet
from data.deals import open_deal
from data.followups import add_followup, open_followups
from data.history import undo
from data.model.calendar import Due
from data.model.refusal import Refusal
from data.others import hold_others, others_of
from data.store import Store
from data.tables import contact, followup, organisation
from data.transaction import Write
from tests.data.calling import row_of
from tests.data.rows import every_row


def _house(write: Write) -> dict[str, str]:
    org = write.insert(organisation, name="Pöytä Oy", search_key="pöytä", segment="company", tags=[])
    people = {
        name: write.insert(contact, organisation_id=org, name=f"{name} Salo", search_key=name.casefold())
        for name in ("Anna", "Ville", "Liisa", "Barred", "Later")
    }
    write.update(contact, people["Barred"], do_not_contact=True)
    deal = open_deal(write, org, contact_id=people["Anna"])

    def planned(name: str, due: Due, reason: str, kind: str = "ask_again") -> str:
        return add_followup(write, kind, due, reason, organisation_id=org, deal_id=None, contact_id=people[name])

    today = write.today
    return {
        "org": org,
        "deal": deal,
        "anna": people["Anna"],
        "worked": open_followups(write, deal)[0]["id"],
        "ville": planned("Ville", Due(today), "ask about spring"),
        "liisa": planned("Liisa", write.office.calendar.exactly(write.now + timedelta(hours=3)), "asked for it"),
        "own": planned("Anna", Due(today), "another thing of hers"),
        "barred": planned("Barred", Due(today), "never"),
        "later": planned("Later", Due(today + timedelta(days=2)), "on Thursday"),
        "paper": planned("Ville", Due(today), "write to him", kind="prepare"),
    }


@pytest.fixture
def house(store: Store) -> dict[str, str]:
    return store.do(_house).result().result


def _about(house: dict[str, str]) -> dict[str, str]:
    return {"contact_id": house["anna"], "deal_id": house["deal"], "followup_id": house["worked"]}


def test_the_call_sheet_names_those_whom_a_call_awaits_today_and_nobody_else(
    store: Store, house: dict[str, str]
) -> None:
    sheet = store.ask(call_sheet, house["org"], house["deal"]).result()
    assert [(other.who, other.agreed) for other in sheet.others] == [("Liisa Salo", True), ("Ville Salo", False)]


def test_holding_moves_them_to_the_next_working_day_with_their_reason_but_no_agreed_time(
    store: Store, house: dict[str, str]
) -> None:
    before = store.ask(every_row).result()
    done = store.do(hold_others, house["org"], **_about(house)).result()
    assert "held until Wed 25.11.: Ville Salo" in str(done.phrase)
    assert "kept as agreed: Liisa Salo today 13:12" in str(done.phrase)
    held = store.ask(row_of, followup, house["ville"]).result()
    assert (held["due_on"], held["reason"]) == (
        date(2026, 11, 25),
        "ask about spring (held: we spoke with Anna today)",
    )
    for untouched in ("liisa", "own", "barred", "later", "paper", "worked"):
        assert store.ask(row_of, followup, house[untouched]).result()["moved"] == 0
    assert [other.who for other in store.ask(others_of, house["org"], **_about(house)).result()] == ["Liisa Salo"]
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_there_is_nothing_to_hold_where_all_was_agreed_or_nobody_waits(store: Store, house: dict[str, str]) -> None:
    store.do(hold_others, house["org"], **_about(house)).result()
    with pytest.raises(Refusal, match="kept as agreed: Liisa"):
        store.do(hold_others, house["org"], **_about(house)).result()
    store.do(lambda write: write.delete(followup, house["liisa"])).result()
    with pytest.raises(Refusal, match="Nobody else"):
        store.do(hold_others, house["org"], **_about(house)).result()
