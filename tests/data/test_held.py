"""Everything held on somebody is shown, whatever table it stands in."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import JSON, String, Table, insert, select

from data.barring import do_not_call
from data.bookkeeping import change, operation, remembered
from data.called_for import called_for
from data.columns import metadata
from data.contacts import ContactFacts, add_contact
from data.drafts import keep_draft
from data.file.backups import Why
from data.held import as_json, held
from data.model.refusal import NotFound
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import contact, note, organisation
from data.transaction import Read, Write
from data.views import save_view
from tests.data.rightful import fill, owning

CANARY = "Kanarialintu"


def _told(store: Store, *key: str) -> dict[str, Any]:
    return as_json(store.ask(held, *key).result())


def _first(read: Read, table: Table) -> dict[str, Any]:
    return {str(name): value for name, value in read.all(select(table))[0].items()}


def test_a_word_in_every_text_of_every_table_that_can_be_theirs_comes_up(store: Store) -> None:
    house, _person = store.do(fill, "a", CANARY).result().result
    told = _told(store, house)
    tables = [table for table in metadata.sorted_tables if owning(table)]
    assert {table.name for table in tables} == told["held"].keys()
    for table in tables:
        row = store.ask(_first, table).result()
        shown = json.dumps(told["held"][table.name], ensure_ascii=False)
        words = [name for name, value in row.items() if CANARY in json.dumps(value, default=str)]
        for name in words:
            assert name in shown, f"{table.name}.{name}"
        assert shown.count(CANARY) >= len(words), table.name
    assert any(isinstance(column.type, (String, JSON)) for table in tables for column in table.columns)


def test_what_is_linked_to_a_person_comes_up_and_a_deal_as_naming_them(store: Store) -> None:
    _house, person = store.do(fill, "a", CANARY).result().result
    house = store.ask(lambda read: read.row(contact, person)["organisation_id"]).result()
    told = _told(store, house, person)
    assert {"contact", "phone", "call", "note", "followup", "meeting", "answer", "paper", "complaint"} <= told[
        "held"
    ].keys()
    assert told["elsewhere"].keys() >= {"deal", "quote", "agreement"}
    assert "organisation" not in told["held"]


def _people(write: Write) -> tuple[str, str, str]:
    house = add_organisation(write, OrganisationFacts(name="Pöytä Oy", segment="company"))
    other = add_organisation(write, OrganisationFacts(name="Tuoli Oy", segment="company"))
    facts = ContactFacts(name="Liisa Mäkinen", email="liisa@poyta.example", phones="040 123 4567", personal="hiihtää")
    return house, add_contact(write, house, facts), other


def test_where_others_are_told_of_them_comes_up_in_any_spelling(store: Store) -> None:
    house, person, other = store.do(_people).result().result
    for text in ("kysy Liisa Mäkiseltä", "numero +358 (0)40 1234567", "LIISA@POYTA.example", "ei kukaan"):
        store.do(add_note, other, text).result()
    store.do(save_view, "queue", "Mäkinen, Liisa", "city:tampere").result()
    told = _told(store, house, person)
    texts = {row["text"] for row in told["elsewhere"]["note"]}
    assert texts == {"kysy Liisa Mäkiseltä", "numero +358 (0)40 1234567", "LIISA@POYTA.example"}
    assert told["elsewhere"]["view"][0]["name"] == "Mäkinen, Liisa"


def test_another_of_the_same_name_is_not_taken_for_them(store: Store) -> None:
    house, person, other = store.do(_people).result().result
    namesake = store.do(add_contact, other, ContactFacts(name="Liisa Mäkinen", title="siivooja")).result().result
    store.do(add_note, other, "Liisa Mäkinen siivosi", contact_id=namesake).result()
    told = json.dumps(_told(store, house, person), ensure_ascii=False)
    assert "siivo" not in told


def test_drafts_and_the_log_come_up(store: Store) -> None:
    house, person, other = store.do(_people).result().result
    store.do(keep_draft, f"contact/{person}", {"name": ["", "Liisa M"]}).result()
    store.do(keep_draft, f"note/{other}", {"text": "soitti Liisa Mäkinen"}).result()
    store.do(keep_draft, f"note/{other}x", {"text": "muuta"}).result()
    told = _told(store, house, person)
    assert {row["id"] for row in told["drafts"]} == {f"contact/{person}", f"note/{other}"}
    log = json.dumps(told["log"], ensure_ascii=False)
    assert "Liisa Mäkinen" in log
    store.do(add_note, other, "kysy Liisa Mäkiseltä").result()
    key = next(row["id"] for row in _told(store, house, person)["elsewhere"]["note"])

    def spoil(write: Write) -> None:
        write.update(note, key, text="unohda koko juttu")

    store.do(spoil).result()
    assert "Mäkiseltä" in json.dumps(_told(store, house, person)["log"], ensure_ascii=False)


def test_what_the_file_remembers_of_its_own_use_comes_up(store: Store) -> None:
    house, person, _other = store.do(_people).result().result

    def remember(write: Write) -> None:
        write.connection.execute(
            insert(remembered).values(id="feed", content={"told": {"a": ["Call: Liisa Mäkinen"]}}, at=write.now)
        )

    store.do(remember).result()
    assert _told(store, house, person)["elsewhere"]["remembered"][0]["id"] == "feed"


def test_a_number_not_to_be_called_is_told(store: Store) -> None:
    house, person, _other = store.do(_people).result().result
    assert not _told(store, house, person)["on_list_not_to_call"]
    store.do(do_not_call, house, person).result()
    assert _told(store, house, person)["on_list_not_to_call"]


def test_backups_that_hold_them_are_told_with_their_end(store: Store) -> None:
    house, person, _other = store.do(_people).result().result
    made = store.back_up(Why.ASKED).result()
    told = _told(store, house, person)["copies"]
    assert [one["path"] for one in told] == [str(made.path)]
    assert told[0]["expires"]


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("liisa mäkinen", ["Liisa Mäkinen, Pöytä Oy"]),
        ("liisa@poyta.example", ["Liisa Mäkinen, Pöytä Oy"]),
        ("040 1234567", ["Liisa Mäkinen, Pöytä Oy"]),
        ("mäkinen", ["Liisa Mäkinen, Pöytä Oy"]),
        ("Pöytä Oy", ["Pöytä Oy"]),
        ("oy", ["Pöytä Oy", "Tuoli Oy"]),
        ("nobody at all", []),
        ("", []),
    ],
)
def test_somebody_is_found_by_whatever_is_theirs(store: Store, typed: str, who: list[str]) -> None:
    store.do(_people).result()
    assert [one.shown for one in store.ask(called_for, typed).result()] == who


def test_nothing_is_told_of_whom_the_file_does_not_know(store: Store) -> None:
    with pytest.raises(NotFound):
        store.ask(held, "0" * 32).result()


def test_looking_changes_nothing(store: Store) -> None:
    house, person, _other = store.do(_people).result().result

    def all_rows(read: Read) -> list[list[dict[Any, Any]]]:
        return [[dict(row) for row in read.all(select(table))] for table in (organisation, contact, change, operation)]

    before = store.ask(all_rows).result()
    store.ask(held, house, person).result()
    assert store.ask(all_rows).result() == before
