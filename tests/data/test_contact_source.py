"""Where each contact is from and since when: said by whoever brings them, and told of every one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from data.card import card
from data.contacts import ContactFacts, add_contact, edit_contact
from data.merging import merge_contacts
from data.referrals import Lead, record_referral
from data.store import Store
from data.tables import contact
from tests.data.lists import a_list, landed
from tests.data.objecting import made

TODAY = date(2026, 11, 24)


def sources(store: Store) -> dict[str, tuple[str, date | None]]:
    """By name, where each contact is from and since when."""
    rows = store.ask(lambda read: read.all(select(contact).order_by(contact.c.id))).result()
    return {row["name"]: (row["source"], row["sourced_on"]) for row in rows}


def test_a_list_says_where_each_contact_is_from_else_its_organisation_else_the_file(
    store: Store, tmp_path: Path
) -> None:
    head = "Yritys;Lähde;Yhteyshenkilö;Yhteystiedon lähde;Lähteen päivä"
    rows = [
        "Pöytä Oy;messut;Anna;LinkedIn;3.11.2026",
        "Tuoli Oy;messut;Liisa;;",
        "Lamppu Oy;;Ville;;2026-11-02 00:00:00",
    ]
    landed(store, a_list(tmp_path, head, *rows))
    assert sources(store) == {
        "Anna": ("LinkedIn", date(2026, 11, 3)),
        "Liisa": ("messut", TODAY),
        "Ville": ("lista.csv", date(2026, 11, 2)),
    }


def test_a_day_that_is_none_is_warned_of_and_kept_as_typed(store: Store, tmp_path: Path) -> None:
    head = "Yritys;Yhteyshenkilö;Lähteen päivä"
    done = landed(store, a_list(tmp_path, head, "Pöytä Oy;Anna;viime vuonna", "Tuoli Oy;;3.11.2026")).result
    assert [fault.line for fault in done.warnings] == [2]
    assert sources(store) == {"Anna": ("lista.csv", TODAY)}


def test_a_list_never_rewrites_where_somebody_is_from(store: Store, tmp_path: Path) -> None:
    head = "Yritys;Paikkakunta;Yhteyshenkilö;Yhteystiedon lähde"
    landed(store, a_list(tmp_path, head, "Pöytä Oy;Turku;Anna;LinkedIn"))
    landed(store, a_list(tmp_path, head, "Pöytä Oy;Turku;Anna;another list", name="toinen.csv"), "update")
    assert sources(store) == {"Anna": ("LinkedIn", TODAY)}


def test_a_name_that_was_given_is_from_whoever_gave_it(store: Store) -> None:
    giver, _nobody = made(store, "Lamppu Oy")
    store.do(record_referral, giver, Lead(organisation="Uusi Oy", name="Liisa")).result()
    assert sources(store)["Liisa"] == ("referred by Lamppu Oy", TODAY)


def test_of_every_contact_a_source_and_a_day_are_told(store: Store) -> None:
    house, (anna, bo) = made(
        store, "Pöytä Oy", "", ContactFacts(name="Anna"), ContactFacts(name="Bo", source="a friend")
    )
    store.do(lambda write: write.connection.execute(update(contact).where(contact.c.id == bo).values(sourced_on=None)))

    def told() -> dict[str, tuple[str, date | None]]:
        people = store.ask(card, house).result().contacts
        return {one.id: (one.origin.said, one.origin.on) for one in people}

    assert told() == {anna: ("entered by hand", TODAY), bo: ("a friend", TODAY)}
    old: dict[str, Any] = {"source": "", "sourced_on": None}
    store.do(lambda write: write.connection.execute(update(contact).values(**old))).result()
    assert told() == dict.fromkeys((anna, bo), ("the fair", TODAY)), "of an older file: where the organisation is from"
    store.do(
        edit_contact, anna, ContactFacts(name="Anna", source="the register", sourced_on=date(2026, 11, 3))
    ).result()
    store.do(edit_contact, anna, ContactFacts(name="Anna M.")).result()
    assert told()[anna] == ("the register", date(2026, 11, 3)), "an edit that says nothing of it leaves it"


def test_two_records_of_one_person_keep_the_source_that_is_known(store: Store) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ContactFacts(name="Anna"))
    facts = ContactFacts(name="Anna M.", source="LinkedIn", sourced_on=date(2026, 11, 3))
    other = store.do(add_contact, house, facts).result().result
    store.do(merge_contacts, anna, other).result()
    assert sources(store) == {"Anna": ("LinkedIn", date(2026, 11, 3))}
