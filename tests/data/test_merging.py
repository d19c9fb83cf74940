"""Two records become one, with everything that hangs on them, and apart again by one undo."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from data.aftersale import distinct, recommendation
from data.bookkeeping import draft
from data.columns import metadata
from data.drafts import drafted, keep_draft
from data.history import redo, undo
from data.merging import links_to, merge_contacts, merge_organisations
from data.model.facts import FollowUpState
from data.model.office import Office
from data.model.refusal import NotFound, Refusal
from data.store import Store
from data.tables import contact, deal, followup, organisation, phone
from data.transaction import Write
from tests.data.whole_files import exported

KEEP: dict[str, Any] = {
    "name": "Kone Oy",
    "search_key": "kone oy",
    "segment": "company",
    "city": "Espoo",
    "tags": ["a"],
}
GONE: dict[str, Any] = {
    "name": "KONE",
    "search_key": "kone",
    "segment": "company",
    "city": "Helsinki",
    "tags": ["A", "b"],
    "headcount": 40,
    "care_class": "A1",
    "notes": "loud\nby the sea",
    "do_not_call": True,
}


def two(write: Write) -> tuple[str, str]:
    """Two records of one organisation, each with Anna, her number, a deal and a follow-up."""
    keys = write.insert(organisation, **KEEP, notes="loud", care_class="A3"), write.insert(organisation, **GONE)
    for key in keys:
        anna = write.insert(contact, organisation_id=key, name="Anna Mäki", search_key="anna mäki")
        own = {"organisation_id": key, "e164": "+358401234567", "typed": "040 123 4567"}
        write.insert(phone, **own, contact_id=anna, bad=key == keys[1])
        write.insert(phone, **own, contact_id=None)
        travelling = {"title": "Training", "stage": "contacting", "stage_entered_at": write.now}
        about = write.insert(deal, organisation_id=key, contact_id=anna, **travelling)
        for which in (about, None):
            planned = {"kind": "first_call", "due_on": date(2026, 12, 1), "priority": 5, "reason": "first", "rule": "r"}
            write.insert(followup, organisation_id=key, deal_id=which, contact_id=anna, **planned)
    return keys


@pytest.fixture
def pair(store: Store) -> tuple[str, str]:
    return store.do(two).result().result


def rows(store: Store, table: Any, *where: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in store.ask(lambda read: read.all(select(table).where(*where))).result()]


def test_everything_that_hangs_on_the_other_moves_whatever_table_it_stands_in(store: Store) -> None:
    """A row in every table that points at an organisation or a contact, made from the metadata alone."""

    def fill(write: Write) -> tuple[str, str]:
        keep, gone = write.insert(organisation, **KEEP), write.insert(organisation, **{**GONE, "do_not_call": False})
        born = {organisation.name: gone}
        for table in metadata.sorted_tables:
            if table.name not in born and any(link.column.table.name in born for link in table.foreign_keys):
                born[table.name] = write.insert(table, **_row(table, born))
        return keep, gone

    keep, gone = store.do(fill).result().result
    before = store.ask(exported).result()
    pointing = {(table.name, column.name) for table, column in links_to(organisation)}
    assert ("grading", "organisation_id") in pointing
    assert ("recommendation", "prospect_id") in pointing
    store.do(merge_organisations, keep, gone).result()
    after = store.ask(exported).result()
    assert gone not in str(after)
    assert {name: len(found) for name, found in after.items() if name not in ("organisation", "distinct_pair")} == {
        name: len(found) for name, found in before.items() if name not in ("organisation", "distinct_pair")
    }
    store.do(undo).result()
    assert store.ask(exported).result() == before


def _row(table: Any, born: dict[str, str]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    usual = {int: 1, str: "x", bool: False, date: date(2026, 1, 1), object: datetime(2026, 1, 1, tzinfo=UTC)}
    for column in table.columns:
        if column.foreign_keys:
            [link] = column.foreign_keys
            made[column.name] = born.get(link.column.table.name)
        elif not (column.nullable or column.default or column.server_default or column.primary_key):
            known = next((str(one.sqltext).split("'")[1] for one in table.constraints if _of(one, column.name)), None)
            made[column.name] = known or usual[column.type.python_type]
    return made


def _of(rule: Any, column: str) -> bool:
    return str(getattr(rule, "sqltext", "")).startswith(f"{column} IN")


def test_every_column_of_an_organisation_and_a_person_has_its_rule() -> None:
    from data.model.merging import FACTS, JOINED, PERSON_FACTS, PERSON_JOINED

    for table, facts, joined, own in (
        (organisation, FACTS, JOINED, {"id", "version"}),
        (contact, PERSON_FACTS, PERSON_JOINED, {"id", "version", "organisation_id"}),
    ):
        assert {column for fact in facts for column in fact.columns} | joined | own == set(table.c.keys())


def test_facts_are_united_chosen_and_none_is_lost(store: Store, pair: tuple[str, str]) -> None:
    keep, gone = pair
    store.do(merge_organisations, keep, gone, {"city": "gone", "business_id": "gone"}).result()
    [found] = rows(store, organisation)
    assert (found["name"], found["city"], found["headcount"]) == ("Kone Oy", "Helsinki", 40)
    assert found["care_class"] == "A1"
    assert found["tags"] == ["a", "b"]
    assert found["notes"] == "loud\nby the sea\nalso known as KONE"


def test_people_and_numbers_that_stand_twice_become_one(store: Store, pair: tuple[str, str]) -> None:
    done = store.do(merge_organisations, *pair).result()
    assert str(done.phrase) == "merged KONE into Kone Oy"
    assert (done.result.people, done.result.open_deals) == (1, 2)
    [anna] = rows(store, contact)
    [number] = rows(store, phone)
    assert number["contact_id"] == anna["id"]
    assert number["bad"]
    assert {row["contact_id"] for table in (deal, followup) for row in rows(store, table)} == {anna["id"]}


def test_who_must_not_be_called_is_not_called_from_either_record(store: Store, pair: tuple[str, str]) -> None:
    store.do(merge_organisations, *pair).result()
    assert rows(store, organisation)[0]["do_not_call"]
    assert rows(store, followup, followup.c.state == FollowUpState.OPEN) == []


def test_of_two_open_follow_ups_of_one_rule_for_the_customer_one_stays(store: Store, pair: tuple[str, str]) -> None:
    store.do(lambda write: write.update(organisation, pair[1], do_not_call=False)).result()
    store.do(merge_organisations, *pair).result()
    waiting = rows(store, followup, followup.c.state == FollowUpState.OPEN)
    assert len(waiting) == 3
    assert len([row for row in waiting if row["deal_id"] is None]) == 1


def test_undo_parts_them_exactly_also_after_a_restart_and_redo_joins_them(
    store: Store, office: Office, pair: tuple[str, str]
) -> None:
    third = store.do(lambda write: write.insert(organisation, **{**KEEP, "name": "Kone"})).result().result
    apart = store.ask(exported).result()
    store.do(merge_organisations, *pair).result()
    store.do(merge_organisations, pair[0], third).result()
    joined = store.ask(exported).result()
    store.close()
    again = Store(store.path, office)
    for _step in range(2):
        again.do(undo).result()
    assert again.ask(exported).result() == apart
    for _step in range(2):
        again.do(redo).result()
    assert again.ask(exported).result() == joined
    again.close()


def test_what_was_being_typed_moves_too_and_comes_back_as_it_was(store: Store, pair: tuple[str, str]) -> None:
    keep, gone = pair
    store.do(keep_draft, f"note/{gone}", {"text": "budget in May"}).result()
    store.do(keep_draft, f"note/{keep}", {"text": "asks for Anna"}).result()
    store.do(keep_draft, "call:x", {"organisation_id": gone}).result()
    store.do(merge_organisations, keep, gone).result()
    assert store.ask(drafted, f"note/{keep}").result() == {"text": "asks for Anna\nbudget in May"}
    assert store.ask(drafted, "call:x").result() == {"organisation_id": keep}
    store.do(undo).result()
    assert store.ask(drafted, f"note/{gone}").result() == {"text": "budget in May"}
    assert store.ask(drafted, f"note/{keep}").result() == {"text": "asks for Anna"}
    assert store.ask(drafted, "call:x").result() == {"organisation_id": gone}


def test_words_typed_since_or_thrown_away_since_stop_no_undo(store: Store, clock: Any, pair: tuple[str, str]) -> None:
    keep, gone = pair
    for key in ("note", "contact/new"):
        store.do(keep_draft, f"{key}/{gone}", {"text": "old"}).result()
    store.do(merge_organisations, keep, gone).result()
    clock.move(minutes=1)
    store.do(keep_draft, f"note/{keep}", {"text": "old and new"}).result()
    store.do(lambda write: write.connection.execute(draft.delete().where(draft.c.id.startswith("contact")))).result()
    store.do(undo).result()
    assert store.ask(drafted, f"note/{keep}").result() == {"text": "old and new"}
    assert store.ask(drafted, f"note/{gone}").result() == {"text": "old"}
    store.do(redo).result()
    assert store.ask(drafted, f"note/{keep}").result() == {"text": "old and new"}


def test_pairs_told_apart_stay_so_and_nobody_refers_to_themselves(store: Store, pair: tuple[str, str]) -> None:
    keep, gone = pair

    def tell(write: Write) -> str:
        third = write.insert(organisation, **{**KEEP, "name": "Konecranes"})
        for one, other in (sorted((gone, third)), sorted((keep, gone))):
            write.insert(distinct, one_id=one, other_id=other, at=write.now)
        names = {"kind": "referral", "asked_at": write.now, "prospect_id": gone}
        write.insert(recommendation, organisation_id=keep, **names)
        return third

    third = store.do(tell).result().result
    store.do(merge_organisations, keep, gone).result()
    assert [(row["one_id"], row["other_id"]) for row in rows(store, distinct)] == [tuple(sorted((keep, third)))]
    assert rows(store, recommendation)[0]["prospect_id"] is None


def test_two_people_of_one_house_become_one(store: Store, pair: tuple[str, str]) -> None:
    keep = pair[0]
    more = {"name": "A. Mäki", "search_key": "a. mäki", "title": "HR", "email": "anna@kone.fi", "do_not_contact": True}
    other = store.do(lambda write: write.insert(contact, organisation_id=keep, **more)).result().result
    [anna] = rows(store, contact, contact.c.organisation_id == keep, contact.c.id != other)
    before = store.ask(exported).result()
    store.do(merge_contacts, anna["id"], other).result()
    [found] = rows(store, contact, contact.c.organisation_id == keep)
    assert (found["name"], found["title"], found["email"]) == ("Anna Mäki", "HR", "anna@kone.fi")
    assert found["do_not_contact"]
    assert found["personal"] == "also known as A. Mäki"
    waiting = (followup.c.organisation_id == keep) & (followup.c.state == FollowUpState.OPEN)
    assert rows(store, followup, waiting) == []
    store.do(undo).result()
    assert store.ask(exported).result() == before
    strangers = rows(store, contact, contact.c.organisation_id == pair[1])
    with pytest.raises(Refusal, match="different organisations"):
        store.do(merge_contacts, anna["id"], strangers[0]["id"]).result()


def test_nothing_merges_with_itself_or_with_what_is_gone(store: Store, pair: tuple[str, str]) -> None:
    with pytest.raises(Refusal, match="one and the same"):
        store.do(merge_organisations, pair[0], pair[0]).result()
    with pytest.raises(NotFound):
        store.do(merge_organisations, pair[0], "0" * 32).result()
