"""A whole import can be taken back, except what was worked since; and that too can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from data.deals import move_deal
from data.history import redo, undo
from data.imports.reversal import revert_import
from data.model.refusal import NotFound, Refusal
from data.store import Store
from data.tables import contact, deal, note, organisation, phone
from data.transaction import Write
from tests.data.lists import FINNISH, a_list, landed, untidy_list
from tests.data.rows import every_row

KNOWN = "Pöytä Oy;0112038-9;;;Turku;Anna Mäkelä;;040 123 4567;anna@poyta.fi;"
NEW = "Pöytä Oy;0112038-9;Metalli;48;Turku;Pekka Laine;;050 765 4321;;"


def of(write: Write, name: str) -> str:
    found = write.first(select(organisation.c.id).where(organisation.c.name == name))
    assert found is not None
    return str(found["id"])


def business(store: Store) -> dict[str, object]:
    found = store.ask(every_row).result()
    return {name: rows for name, rows in found.items() if name != "batch"}


def add_note(write: Write, name: str) -> None:
    write.insert(note, organisation_id=of(write, name), text="soitin", at=write.now)


def rename(write: Write, name: str) -> None:
    write.update(organisation, of(write, name), city="Kemi")


def advance(write: Write, name: str) -> None:
    [found] = write.all(select(deal.c.id).where(deal.c.organisation_id == of(write, name)))
    move_deal(write, found["id"], "needs")


def hang_a_number_on_the_contact(write: Write, name: str) -> None:
    [found] = write.all(select(contact.c.id).where(contact.c.organisation_id == of(write, name)))
    write.historic = False
    write.insert(phone, organisation_id=of(write, name), contact_id=found["id"], typed="123", e164=None)


def test_a_reverted_import_leaves_the_file_as_it_was(store: Store, tmp_path: Path) -> None:
    landed(store, a_list(tmp_path, FINNISH, "Vanha Oy;;;;Oulu;;;;;", name="vanha.csv"))
    before = business(store)
    done = landed(store, untidy_list(tmp_path, 120, 5)[0]).result
    assert done.import_id is not None
    reverted = store.do(revert_import, done.import_id).result()
    assert str(reverted.phrase) == "took back the import of prospektit.csv"
    assert (reverted.result.removed, reverted.result.kept) == (done.imported, ())
    assert business(store) == before


def test_undo_brings_a_reverted_import_back_and_redo_takes_it_again(store: Store, tmp_path: Path) -> None:
    done = landed(store, untidy_list(tmp_path, 120, 6)[0]).result
    before = store.ask(every_row).result()
    store.do(revert_import, done.import_id or "").result()
    after = store.ask(every_row).result()
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == after


def test_what_filled_gaps_are_empty_again(store: Store, tmp_path: Path) -> None:
    landed(store, a_list(tmp_path, FINNISH, KNOWN, name="vanha.csv"))
    before = business(store)
    done = landed(store, a_list(tmp_path, FINNISH, NEW), "fill").result
    assert business(store) != before
    store.do(revert_import, done.import_id or "").result()
    assert business(store) == before


@pytest.mark.parametrize("work", [add_note, rename, advance, hang_a_number_on_the_contact])
def test_an_organisation_that_was_worked_since_stays_whole_and_is_named(
    store: Store, tmp_path: Path, work: object
) -> None:
    assert callable(work)
    lines = [f"{name};;;;Turku;Anna {name};;;;" for name in ("Pöytä Oy", "Tuoli Oy", "Lamppu Oy")]
    done = landed(store, a_list(tmp_path, FINNISH, *lines)).result
    store.do(work, "Tuoli Oy").result()
    reverted = store.do(revert_import, done.import_id or "").result().result
    assert (reverted.removed, reverted.kept) == (2, ("Tuoli Oy",))
    left = store.ask(every_row).result()
    assert [row["name"] for row in left["organisation"]] == ["Tuoli Oy"]
    assert [row["name"] for row in left["contact"]] == ["Anna Tuoli Oy"]
    assert len(left["deal"]) == 1
    assert left["stage_event"]
    assert left["followup"]


def test_work_that_was_undone_does_not_count(store: Store, tmp_path: Path) -> None:
    done = landed(store, a_list(tmp_path, FINNISH, KNOWN)).result
    store.do(advance, "Pöytä Oy").result()
    store.do(undo).result()
    assert store.do(revert_import, done.import_id or "").result().result.removed == 1


def test_a_known_organisation_worked_since_keeps_what_was_filled(store: Store, tmp_path: Path) -> None:
    landed(store, a_list(tmp_path, FINNISH, KNOWN, "Tuoli Oy;;;;Oulu;;;;;", name="vanha.csv"))
    done = landed(store, a_list(tmp_path, FINNISH, NEW, "Tuoli Oy;;Puu;;Oulu;;;;;"), "fill").result
    store.do(rename, "Pöytä Oy").result()
    reverted = store.do(revert_import, done.import_id or "").result().result
    assert (reverted.removed, reverted.kept) == (0, ("Pöytä Oy",))
    industries = {row["name"]: row["industry"] for row in store.ask(every_row).result()["organisation"]}
    assert industries == {"Pöytä Oy": "Metalli", "Tuoli Oy": ""}


def test_an_import_all_worked_since_is_not_taken_back(store: Store, tmp_path: Path) -> None:
    done = landed(store, a_list(tmp_path, FINNISH, KNOWN)).result
    store.do(advance, "Pöytä Oy").result()
    before = store.ask(every_row).result()
    with pytest.raises(Refusal, match="worked since"):
        store.do(revert_import, done.import_id or "").result()
    assert store.ask(every_row).result() == before


def test_an_import_is_taken_back_only_once_and_only_if_there_is_one(store: Store, tmp_path: Path) -> None:
    done = landed(store, a_list(tmp_path, FINNISH, KNOWN)).result
    store.do(revert_import, done.import_id or "").result()
    with pytest.raises(Refusal, match="already"):
        store.do(revert_import, done.import_id or "").result()
    with pytest.raises(NotFound):
        store.do(revert_import, "olematon").result()
