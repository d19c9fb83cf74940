"""Whom we know already is found by id, phone, e-mail or name and place; and what then happens is the rep's choice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from data.imports.likeness import Likeness
from data.imports.prospects import Prospect
from data.imports.revision import Policy
from data.imports.rows import Stopped
from data.imports.sorting import sort_out
from data.store import Store
from data.tables import contact, deal, organisation, phone
from data.transaction import Read, Write
from tests.data.lists import FINNISH, a_list, landed, planned
from tests.data.rows import every_row

KNOWN = "Pöytä Oy;0112038-9;;;Turku;Anna Mäkelä;;040 123 4567;anna@poyta.fi;"


def known(store: Store, folder: Path) -> None:
    landed(store, a_list(folder, FINNISH, KNOWN, name="vanha.csv"))


def the_organisation(store: Store) -> dict[str, Any]:
    def found(read: Read) -> list[dict[str, Any]]:
        return [dict(row) for row in read.all(select(organisation))]

    [one] = store.ask(found).result()
    return one


def counts(store: Store) -> dict[str, int]:
    return {name: len(found) for name, found in store.ask(every_row).result().items()}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Poyta Group Oy;01120389;;;Oulu;;;;;", "same business id as Pöytä Oy"),
        ("Aivan Muu Oy;;;;Oulu;;;+358401234567;;", "same phone number as Pöytä Oy"),
        ("Aivan Muu Oy;;;;Oulu;;;;ANNA@POYTA.FI;", "same e-mail as Pöytä Oy"),
        ("poyta OY;;;;TURKU;;;;;", "same name and place as Pöytä Oy"),
        ("Pöytä;;;;Turku;;;;;", "same name and place as Pöytä Oy"),
        ("Pöytä Oy;;;;;;;;;", "same name and place as Pöytä Oy"),
    ],
)
def test_a_known_organisation_is_found_and_the_sign_is_said(
    store: Store, tmp_path: Path, row: str, reason: str
) -> None:
    known(store, tmp_path)
    before = counts(store)
    done = landed(store, a_list(tmp_path, FINNISH, row)).result
    assert [(fault.line, fault.reason) for fault in done.skipped] == [(2, reason)]
    assert (done.imported, done.updated, done.import_id) == (0, 0, None)
    assert counts(store) == before


@pytest.mark.parametrize(
    "row",
    [
        "Pöytä Oy;;;;Oulu;;;;;",
        "Pöytä ry;;;;Turku;;;;;",
        "Pöytä 2 Oy;;;;Turku;;;;;",
        "Pöytä Oy;1572860-0;;;Turku;;;040 123 4567;;",
    ],
)
def test_another_place_form_figure_or_id_is_another_organisation(store: Store, tmp_path: Path, row: str) -> None:
    known(store, tmp_path)
    assert landed(store, a_list(tmp_path, FINNISH, row)).result.imported == 1


def test_a_slip_of_the_hand_in_a_name_is_seen_through() -> None:
    likeness = Likeness()
    likeness.add("1", "Konepaja Virtanen Oy", city="Turku")
    assert likeness.find("Konepaja Virtannen Oy", city="Turku", business_id=None, phones=(), emails=())
    assert not likeness.find("Konepaja Virtanen 2 Oy", city="Turku", business_id=None, phones=(), emails=())
    assert not likeness.find("Konepaja Virtannen Oy", city="Oulu", business_id=None, phones=(), emails=())
    assert not likeness.find("Kampaamo Virtanen Oy", city="Turku", business_id=None, phones=(), emails=())


def test_the_same_file_twice_brings_nothing_the_second_time(store: Store, tmp_path: Path) -> None:
    known(store, tmp_path)
    before = counts(store)
    for policy in ("skip", "fill", "update"):
        done = landed(store, a_list(tmp_path, FINNISH, KNOWN), policy).result
        assert (done.imported, done.updated, len(done.skipped)) == (0, 0, 1)
    assert counts(store) == before


NEW = "Pöytä Group Oy;0112038-9;Metalli;48;Oulu;Anna Mäkelä;Johtaja;050 765 4321;anna@poyta.fi;"


def test_filling_touches_only_what_was_empty(store: Store, tmp_path: Path) -> None:
    known(store, tmp_path)
    done = landed(store, a_list(tmp_path, FINNISH, NEW), "fill").result
    found = the_organisation(store)
    assert (done.imported, done.updated) == (0, 1)
    assert (found["name"], found["city"]) == ("Pöytä Oy", "Turku")
    assert (found["industry"], found["headcount"]) == ("Metalli", 48)
    after = store.ask(every_row).result()
    assert [person["title"] for person in after["contact"]] == ["Johtaja"]
    assert sorted(number["e164"] for number in after["phone"]) == ["+358401234567", "+358507654321"]
    assert len(after["deal"]) == 1


def test_updating_believes_the_file_but_empties_nothing(store: Store, tmp_path: Path) -> None:
    known(store, tmp_path)
    landed(store, a_list(tmp_path, FINNISH, NEW), "update")
    landed(store, a_list(tmp_path, FINNISH, "Pöytä Group Oy;0112038-9;;;;;;;;"), "update")
    found = the_organisation(store)
    assert (found["name"], found["city"], found["industry"]) == ("Pöytä Group Oy", "Oulu", "Metalli")
    assert found["search_key"] == "pöytä group oy"
    assert found["source"] == "vanha.csv"


def test_rows_of_one_organisation_become_one_with_several_contacts(store: Store, tmp_path: Path) -> None:
    lines = [
        "Pöytä Oy;;;;Turku;Anna Mäkelä;HR;040 123 4567;;",
        "PÖYTÄ OY;;Metalli;;Turku;Pekka Laine;Ostaja;050 765 4321;;",
        "Pöytä Oy;;;;Turku;Mäkelä Anna;;;anna@poyta.fi;",
        "Pöytä Oy;;;;Turku;Anna Mäkelä;HR;040 123 4567;;",
    ]
    done = landed(store, a_list(tmp_path, FINNISH, *lines)).result
    assert (done.imported, done.updated) == (1, 2)
    assert [(fault.line, fault.reason) for fault in done.skipped] == [(5, "says nothing more than line 2")]
    after = store.ask(every_row).result()
    assert sorted((person["name"], person["email"]) for person in after["contact"]) == [
        ("Anna Mäkelä", "anna@poyta.fi"),
        ("Pekka Laine", ""),
    ]
    assert len(after["deal"]) == len(after["followup"]) == 1
    assert the_organisation(store)["industry"] == "Metalli"


def test_what_rows_of_one_organisation_contradict_is_kept(store: Store, tmp_path: Path) -> None:
    lines = ["Pöytä Oy;;Metalli;;Turku;;;040 123 4567;;", "Pöytä Group;;Puu;;Turku;;;040 123 4567;;"]
    landed(store, a_list(tmp_path, FINNISH, *lines))
    assert the_organisation(store)["notes"].splitlines() == ["organisation: Pöytä Group", "industry: Puu"]


def silence(write: Write, person: bool) -> None:
    table, flag = (contact, "do_not_contact") if person else (organisation, "do_not_call")
    write.connection.execute(update(table).values({flag: True}))


@pytest.mark.parametrize("person", [True, False])
@pytest.mark.parametrize("policy", ["skip", "fill", "update"])
@pytest.mark.parametrize(
    "row", [NEW, "Uusi Oy;;;;Oulu;Uusi Henkilö;;+358 40 123 4567;;", "Uusi Oy;;;;Oulu;Joku;;;Anna@Poyta.fi;"]
)
def test_who_asked_not_to_be_called_is_never_revived(
    store: Store, tmp_path: Path, person: bool, policy: Any, row: str
) -> None:
    known(store, tmp_path)
    store.do(silence, person).result()
    before = store.ask(every_row).result()
    done = landed(store, a_list(tmp_path, FINNISH, row), policy).result
    assert [fault.reason for fault in done.skipped] == ["has asked not to be called"]
    assert store.ask(every_row).result() == before


def test_a_second_deal_of_a_known_organisation_is_added_when_gaps_are_filled(store: Store, tmp_path: Path) -> None:
    known(store, tmp_path)
    path = a_list(tmp_path, "Yritys;Paikkakunta;Keissi;Arvo", "Pöytä Oy;Turku;Syksyn kampanja;1000")
    landed(store, path, "fill")
    found = store.ask(lambda read: [dict(row) for row in read.all(select(deal))]).result()
    assert sorted((one["title"], one["value_cents"]) for one in found) == [("Pöytä Oy", 0), ("Syksyn kampanja", 100000)]


def test_a_number_known_as_typed_is_not_added_again(store: Store, tmp_path: Path) -> None:
    path = a_list(tmp_path, "Yritys;Paikkakunta;Vaihde", "Pöytä Oy;Turku;kysy")
    landed(store, path)
    landed(store, path, "update")
    assert len(store.ask(lambda read: read.all(select(phone))).result()) == 1


@pytest.mark.parametrize(("policy", "looks"), [("skip", 1), ("fill", 2)])
def test_it_stops_also_while_the_file_itself_is_looked_through(
    store: Store, tmp_path: Path, policy: Policy, looks: int
) -> None:
    known(store, tmp_path)
    found = planned(store, a_list(tmp_path, FINNISH, NEW))
    heard = list[int]()

    def stopped() -> None:
        heard.append(1)
        if len(heard) == looks:
            raise Stopped

    def look(read: Read) -> None:
        rows = [found.reader.read(row) for row in found.sheet.rows]
        sort_out(read, found.reader, [row for row in rows if isinstance(row, Prospect)], policy, stopped)

    with pytest.raises(Stopped):
        store.ask(look).result()
    assert len(heard) == looks
