"""The list of barred numbers beside the file: it outlives a restore, an erasure, a lost file; it tells nobody."""

from __future__ import annotations

import json
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from data.barring import allow_calls, do_not_call
from data.belonging import Whose
from data.bookkeeping import barred_number, remembered
from data.contacts import ContactFacts, remove_contact
from data.erasing import erase
from data.exports.everything import export_all
from data.exports.homecoming import import_export
from data.file.backups import Why, folder_of
from data.file.blocklist import list_of
from data.history import undo
from data.model.office import Office
from data.model.refusal import NotSaved
from data.restored import bring_back, settle
from data.store import Store
from data.tables import contact, organisation
from data.transaction import Write
from tests.data.objecting import SPELLINGS, made, marks, ways_to_a_call
from tests.data.test_barred_numbers import ANNA, anna_objects, listed


def again(store: Store) -> Store:
    """The same file, opened anew."""
    store.close()
    return Store(store.path, store.office)


def liisa_gets_it(store: Store, spelled: str = "+358 40 1234567") -> bool:
    """Whether somebody new with Anna's number is marked."""
    made(store, "Tuoli Oy", "", ContactFacts(name="Liisa", phones=spelled))
    assert ways_to_a_call(store) == []
    return store.ask(marks).result()["Liisa"]


def test_nothing_is_written_beside_the_file_before_somebody_objects(store: Store) -> None:
    made(store, "Pöytä Oy", "", ANNA)
    assert not list_of(store.path).exists()
    anna_objects(store)
    assert list_of(store.path).exists()


def test_the_list_is_private_and_holds_no_number(store: Store) -> None:
    anna_objects(store)
    path = list_of(store.path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    told = path.read_text(encoding="utf-8")
    assert "1234567" not in told
    assert set(json.loads(told)["numbers"]) == store.ask(listed).result()
    key = json.loads(told)["keys"][0]
    assert key not in store.path.read_bytes().decode("latin-1")


def test_a_list_laid_as_a_link_is_never_written_through(store: Store, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine", encoding="utf-8")
    list_of(store.path).symlink_to(victim)
    anna_objects(store)
    assert victim.read_text(encoding="utf-8") == "mine"
    assert not list_of(store.path).is_symlink()


@pytest.mark.parametrize("spelled", SPELLINGS)
def test_somebody_who_was_removed_stays_barred_after_a_restart(store: Store, spelled: str) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ANNA)
    store.do(do_not_call, house, anna).result()
    store.do(remove_contact, anna).result()
    store = again(store)
    assert liisa_gets_it(store, spelled)
    store.close()


@pytest.mark.parametrize("whole", [True, False])
def test_somebody_who_was_erased_stays_barred(store: Store, whole: bool) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "09 123 4567", ANNA)
    store.do(do_not_call, house, None if whole else anna).result()
    store.do(erase, [Whose(house, None if whole else anna)]).result()
    assert "Anna Mäkelä" not in store.ask(marks).result()
    store = again(store)
    assert liisa_gets_it(store)
    store.close()


def test_whoever_may_be_called_leaves_no_number_when_they_are_erased(store: Store) -> None:
    house, _people = made(store, "Pöytä Oy", "", ANNA)
    store.do(erase, [Whose(house, None)]).result()
    assert store.ask(listed).result() == set()


def test_a_restored_older_backup_knows_who_objected_since(store: Store, office: Office) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ANNA)
    backup = store.back_up(Why.ASKED).result()
    store.do(do_not_call, house, anna).result()
    store.do(remove_contact, anna).result()
    store.close()
    bring_back(store.path, backup, office)
    store = Store(store.path, office)
    assert store.ask(marks).result() == {"Pöytä Oy": False, "Anna Mäkelä": True}
    assert ways_to_a_call(store) == []
    assert liisa_gets_it(store)
    store.close()


def test_an_older_file_laid_over_the_newer_one_by_hand_knows_it_too(store: Store, tmp_path: Path) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ANNA)
    backup = store.back_up(Why.ASKED).result()
    store.do(do_not_call, house, anna).result()
    store.close()
    for beside in ("-wal", "-shm"):
        store.path.with_name(store.path.name + beside).unlink(missing_ok=True)
    shutil.copyfile(backup.path, store.path)
    store = Store(store.path, store.office)
    assert store.ask(marks).result()["Anna Mäkelä"]
    store.close()


def test_settling_is_no_step_that_undo_takes_back(store: Store) -> None:
    house = anna_objects(store)

    def forget(write: Write) -> None:
        write.connection.execute(delete(barred_number))
        write.connection.execute(update(contact).values(do_not_contact=False))

    store.do(forget).result()
    store.do(settle).result()
    assert store.ask(marks).result()["Anna Mäkelä"]
    assert store.ask(listed).result()
    assert house


@pytest.mark.parametrize("way", [lambda s, h, a: s.do(undo).result(), lambda s, h, a: s.do(allow_calls, h, a).result()])
def test_what_was_taken_back_does_not_come_back(store: Store, way: Callable[[Store, str, str], object]) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ANNA)
    store.do(do_not_call, house, anna).result()
    way(store, house, anna)
    for _time in range(2):
        store = again(store)
        assert not any(store.ask(marks).result().values())
        assert store.ask(listed).result() == set()
    store.close()


def test_numbers_of_those_marked_in_an_earlier_version_come_onto_the_list_at_the_first_opening(store: Store) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ANNA)
    made(store, "Lamppu Oy", "040 1234567")
    steps = store.ask(lambda read: len(read.all(select(remembered)))).result()

    def mark(write: Write) -> None:
        write.connection.execute(update(contact).where(contact.c.id == anna).values(do_not_contact=True))

    store.do(mark).result()
    store = again(store)
    assert store.ask(listed).result()
    assert store.ask(marks).result() == {"Pöytä Oy": False, "Anna Mäkelä": True, "Lamppu Oy": True}
    assert liisa_gets_it(store)
    assert steps == 0
    store.do(undo).result()
    assert store.ask(marks).result()["Anna Mäkelä"], "what was last done by hand is undone, not that"
    assert house
    store.close()


def test_an_opening_at_which_nothing_changed_writes_nothing(store: Store) -> None:
    anna_objects(store)
    store = again(store)
    store.ask(marks).result()
    store.close()
    before = {path: path.stat().st_mtime_ns for path in (store.path, list_of(store.path))}
    store = Store(store.path, store.office)
    store.ask(marks).result()
    store.close()
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_a_lost_list_comes_back_from_the_copy_among_the_backups(store: Store) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ANNA)
    store.back_up(Why.ASKED).result()
    store.do(do_not_call, house, anna).result()
    store.do(remove_contact, anna).result()
    store.close()
    assert (folder_of(store.path) / list_of(store.path).name).exists()
    list_of(store.path).unlink()
    store = Store(store.path, store.office)
    assert liisa_gets_it(store)
    assert store.blocklist.take_remarks() == []
    assert list_of(store.path).exists()
    store.close()


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b'{"keys": [], "numbers": {}}', b"[" * 100_000])
def test_a_damaged_list_is_kept_aside_and_made_anew_from_those_who_are_marked(store: Store, damage: bytes) -> None:
    house, (anna, liisa) = made(store, "Pöytä Oy", "", ANNA, ContactFacts(name="Liisa", phones="050 765 4321"))
    store.do(do_not_call, house, anna).result()
    store.do(do_not_call, house, liisa).result()
    store.do(remove_contact, liisa).result()
    store = again(store)
    store.ask(marks).result()
    store.close()
    list_of(store.path).write_bytes(damage)
    store = Store(store.path, store.office)
    store.open().result()
    damaged, lost = store.blocklist.take_remarks()
    assert liisa_gets_it(store)
    assert "was damaged; it is kept aside" in damaged
    assert "2 numbers on it cannot be known again unless somebody in the file has them" in lost
    assert list_of(store.path).with_name(list_of(store.path).name + ".damaged").read_bytes() == damage
    store.close()


def test_what_cannot_be_kept_is_not_done_and_said(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ANNA)

    def full(_path: Path, _text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("data.file.blocklist._write", full)
    with pytest.raises(NotSaved, match="NOT SAVED: the list of numbers not to call"):
        store.do(do_not_call, house, anna).result()
    assert not any(store.ask(marks).result().values())
    monkeypatch.undo()
    store.do(do_not_call, house, anna).result()
    monkeypatch.setattr("data.file.blocklist._write", full)
    with pytest.raises(NotSaved):
        store.do(allow_calls, house, anna).result()
    assert store.ask(listed).result() == store.blocklist.live


def test_an_export_that_comes_home_brings_the_list_and_never_a_number(
    store: Store, template: Path, tmp_path: Path, office: Office
) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ANNA)
    store.do(do_not_call, house, anna).result()
    store.do(remove_contact, anna).result()
    store.ask(export_all, tmp_path / "out", "json").result()
    told = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir())
    assert "1234567" not in told
    home = tmp_path / "home.db"
    shutil.copyfile(template, home)
    opened = Store(home, office)
    opened.do(import_export, tmp_path / "out").result()
    assert opened.ask(listed).result() == store.ask(listed).result()
    assert liisa_gets_it(opened)
    opened.close()


def test_the_list_of_a_file_that_is_only_looked_at_is_read_and_not_written(store: Store) -> None:
    house = anna_objects(store)
    store.close()
    before = list_of(store.path).stat().st_mtime_ns
    looking = Store(store.path, store.office, look=True)
    assert looking.ask(marks).result()["Anna Mäkelä"]
    assert looking.blocklist.live
    looking.close()
    assert list_of(store.path).stat().st_mtime_ns == before
    assert house


def test_people_of_a_house_that_objected_as_a_whole_are_not_marked_one_by_one(store: Store) -> None:
    house = anna_objects(store, whole=True)
    store.do(settle).result()
    store = again(store)
    assert store.ask(marks).result() == {"Pöytä Oy": True, "Anna Mäkelä": False}
    store.do(allow_calls, house).result()
    assert store.ask(lambda read: read.row(organisation, house)["do_not_call"]).result() is False
    store.close()
