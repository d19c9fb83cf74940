"""The concordance: it follows every row, can be made anew, and what stands in its way harms nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from sqlalchemy import event

from data.contacts import ContactFacts, add_contact
from data.file import concordance
from data.file.opening import open_raw
from data.finding import find
from data.history import redo, undo
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import contact, deal, note, organisation, phone
from data.transaction import Read, Write
from data.whereabouts import NEWEST


def house(store: Store, name: str, **facts: object) -> str:
    values = {"name": name, "segment": "company", **facts}
    return store.do(add_organisation, OrganisationFacts(**values)).result().result  # type: ignore[arg-type]  # as named


def said(store: Store, text: str) -> list[str]:
    return [f"{hit.kind} {hit.organisation}" for hit in store.ask(find, text).result()]


def rewrite(write: Write, text: str) -> None:
    for row in write.all(note.select()):
        write.update(note, row["id"], text=text)


def test_words_are_found_inside_of_words_and_short_ones_where_a_word_begins(store: Store) -> None:
    key = house(store, "Niitty-Ykkönen Oy")
    store.do(add_note, key, "Linjasaneeraus alkaa ÄKISTI ja ed\nuusi rivi").result()
    assert said(store, "saneeraus") == said(store, "äkist") == said(store, "us ri") == ["note Niitty-Ykkönen Oy"]
    assert said(store, "e") == said(store, "ed") == said(store, "uu") == ["note Niitty-Ykkönen Oy"]
    assert said(store, "yk") == said(store, "kk") == []
    assert said(store, "o") == said(store, "oy ni") == ["organisation Niitty-Ykkönen Oy"]


def test_a_row_that_changes_goes_or_comes_back_is_found_as_it_is(store: Store) -> None:
    key = house(store, "Kaiku")
    store.do(add_note, key, "first words").result()
    store.do(rewrite, "second thoughts").result()
    assert (said(store, "first"), said(store, "thoughts")) == ([], ["note Kaiku"])
    store.do(undo).result()
    assert (said(store, "first"), said(store, "thoughts")) == (["note Kaiku"], [])
    store.do(redo).result()
    store.do(undo).result()
    store.do(undo).result()
    assert (said(store, "first"), said(store, "kaiku")) == ([], ["organisation Kaiku"])
    store.do(lambda write: write.update(organisation, key, search_key="humu", name="Humu", tags=["äänitys"])).result()
    assert (said(store, "kaiku"), said(store, "ÄÄNIT")) == (["note Humu"], ["organisation Humu"])


def test_a_deal_is_found_by_a_title_of_its_own_however_its_house_is_called_later(store: Store) -> None:
    key = house(store, "Kaiku")

    def add(write: Write) -> None:
        stage = {"stage": "contacting", "stage_entered_at": write.now}
        write.insert(deal, organisation_id=key, title="Kaiku course", **stage)

    store.do(add).result()
    assert said(store, "kaiku") == ["organisation Kaiku", "note Kaiku"]
    store.do(lambda write: write.update(organisation, key, name="Humu", search_key="humu")).result()
    assert said(store, "kaiku") == ["note Humu", "note Humu"]


def test_words_of_a_row_and_of_its_house_find_it_though_both_stand_everywhere(store: Store) -> None:
    def fill(write: Write) -> None:
        for number in range(NEWEST + 20):
            city = "Turku" if number % 3 else "Pori"
            values = {"name": f"House {number}", "search_key": f"house {number}", "segment": "company", "city": city}
            key = write.insert(organisation, **values)
            write.insert(note, organisation_id=key, text="price first", at=write.now)
            write.insert(contact, organisation_id=key, name="Anna", search_key="anna")
            write.insert(phone, organisation_id=key, typed=f"x{number}", e164=f"+3584055{number:05}")

    store.do(fill).result()
    for text in (
        "price turku",
        "anna pori",
        "anna turku house",
        "price house pori first",
        "house",
        "anna",
        "4055",
    ):
        kinds = {one.split()[0] for one in said(store, text)}
        assert kinds, text
    assert len(said(store, "turku price")) == 50
    rare = house(store, "Harvinainen")
    store.do(add_note, rare, "price first of all").result()
    store.do(add_contact, rare, ContactFacts(name="Anna Aho", phones="040 550 0001")).result()
    assert said(store, "price harvinainen") == ["note Harvinainen"]
    assert said(store, "harvi anna") == ["contact Harvinainen"]
    assert said(store, "aho harvi") == ["contact Harvinainen"]


@pytest.mark.parametrize("text", ["kaiku", "k", "price turku", "040 123 4567", "1234567-1", "anna kaiku price"])
def test_no_table_is_read_from_end_to_end(store: Store, text: str) -> None:
    key = house(store, "Kaiku", business_id="1234567-1", city="Turku")
    store.do(add_contact, key, ContactFacts(name="Anna", phones="040 123 4567")).result()
    store.do(add_note, key, "price").result()
    asked: list[tuple[str, object]] = []

    def look(read: Read) -> list[str]:
        event.listen(
            read.connection, "before_cursor_execute", lambda _c, _k, said, given, *_: asked.append((said, given))
        )
        find(read, text)
        plans = []
        for statement, given in [one for one in asked if not one[0].startswith("EXPLAIN")]:
            plans += [str(row[3]) for row in read.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)]  # type: ignore[arg-type]  # as it was given
        return plans

    plans = store.ask(look).result()
    scanned = {plan for plan in plans if plan.startswith("SCAN") and "VIRTUAL TABLE" not in plan}
    assert plans
    assert scanned <= {"SCAN home"}


def test_rows_by_the_thousand_are_entered_at_the_end_and_changes_meanwhile_are_followed(store: Store) -> None:
    old = house(store, "Kaiku")
    store.do(add_note, old, "before").result()
    checked = []

    def bring_in(write: Write) -> None:
        with concordance.gathered(write.connection.exec_driver_sql, lambda: checked.append(1)):
            values = {"segment": "company", "created_at": write.now}
            new = write.insert(organisation, name="Uusi", search_key="uusi", **values)
            write.insert(note, organisation_id=new, text="brought in", at=write.now)
            write.update(organisation, new, city="Salo")
            write.update(organisation, old, city="Lohja")
            rewrite(write, "after")

    store.do(bring_in).result()
    assert checked
    assert said(store, "uusi") == said(store, "salo") == ["organisation Uusi"]
    assert said(store, "lohja") == ["organisation Kaiku"]
    assert (said(store, "before"), len(said(store, "after"))) == ([], 2)
    store.do(undo).result()
    assert (said(store, "uusi"), said(store, "before"), said(store, "after")) == ([], ["note Kaiku"], [])


def test_what_is_broken_off_while_rows_are_gathered_leaves_the_index_as_it_was(store: Store) -> None:
    house(store, "Kaiku")

    def stopped() -> None:
        raise KeyboardInterrupt

    def bring_in(write: Write) -> None:
        with concordance.gathered(write.connection.exec_driver_sql, stopped):
            write.insert(organisation, name="Uusi", search_key="uusi", segment="company")

    with pytest.raises(KeyboardInterrupt):
        store.do(bring_in).result()
    house(store, "Humu")
    assert said(store, "uusi") == []
    assert said(store, "humu") == ["organisation Humu"]


def test_made_anew_it_finds_the_same(demo: Store) -> None:
    texts = ("oy", "a", "anna", "price", "040", "turku price", "meeting")
    before = [demo.ask(find, text).result() for text in texts]
    assert all(before[:3])
    demo.close()
    with closing(open_raw(demo.path)) as connection:
        concordance.make_anew(connection.execute)
    again = Store(demo.path, demo.office)
    assert [again.ask(find, text).result() for text in texts] == before
    again.close()


def numbers(execute: Callable[[str], sqlite3.Cursor]) -> list[tuple[int]]:
    return execute("SELECT rowid FROM concordance WHERE concordance MATCH '\"kai\"' ORDER BY rowid").fetchall()


def test_a_row_has_the_same_number_whoever_enters_it(store: Store) -> None:
    house(store, "Kaiku")
    store.close()
    with closing(open_raw(store.path)) as connection:
        by_trigger = numbers(connection.execute)
        concordance.make_anew(connection.execute)
        assert numbers(connection.execute) == by_trigger != []


@pytest.mark.parametrize(
    "harm", ["DELETE FROM concordance_data", "UPDATE concordance_data SET block = x'0000000000' WHERE id > 1"]
)
def test_a_damaged_index_is_made_anew_and_no_note_waits_for_it(store: Store, harm: str) -> None:
    key = house(store, "Kaiku")
    store.close()
    with closing(open_raw(store.path)) as connection:
        connection.execute(harm)
    again = Store(store.path, store.office)
    again.do(add_note, key, "still written").result()
    assert said(again, "written") == ["note Kaiku"]
    assert said(again, "kaiku") == ["organisation Kaiku"]
    again.close()


def test_a_damaged_index_is_made_anew_when_it_is_asked(store: Store) -> None:
    house(store, "Kaiku")
    store.close()
    with closing(open_raw(store.path)) as connection:
        connection.execute("DELETE FROM concordance_data")
    again = Store(store.path, store.office)
    assert said(again, "kaiku") == ["organisation Kaiku"]
    again.close()
