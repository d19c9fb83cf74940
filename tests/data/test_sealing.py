"""A file under a passphrase: set, changed, removed, its backups with it, whatever breaks it off."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from data.file import resealing
from data.file.backups import Why, back_up, backups
from data.file.hold import Hold
from data.file.opening import Reach, new_salt, open_raw
from data.file.resealing import clear_up, leftovers, make_up, open_backups, reseal
from data.file.sealing import PAGE, fits, passphrase, sealed
from data.file.soundness import counts, faults
from data.finding import find
from data.model.office import Office
from data.model.refusal import Damaged, Locked, Refusal, Unclear
from data.organisations import OrganisationFacts, add_organisation, is_empty
from data.store import Store

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
KEY, OTHER = "neljä sanaa, ei yhteyttä", "jotain aivan muuta"
CANARY = b"Kanarialinnun Kauppa"


@pytest.fixture
def file(store: Store) -> Path:
    """A file with something in it."""
    store.do(add_organisation, OrganisationFacts(name=CANARY.decode(), segment="company")).result()
    store.close()
    return store.path


@pytest.fixture
def locked(file: Path) -> Path:
    reseal(file, None, KEY, NOW)
    return file


def _bytes_beside(path: Path) -> bytes:
    return b"".join(one.read_bytes() for one in path.parent.rglob("*") if one.is_file())


def test_a_file_with_a_passphrase_shows_nothing_of_what_it_holds(file: Path) -> None:
    back_up(file, NOW, Why.ASKED)
    assert CANARY in _bytes_beside(file)
    done = reseal(file, None, KEY, NOW)
    assert sealed(file)
    assert (done.done, done.left) == (2, ())
    assert CANARY not in _bytes_beside(file)
    assert {one.name for one in file.parent.iterdir()} == {"salestui.db", "salestui.db.lock", "salestui-backups"}


def test_it_opens_with_its_passphrase_and_works_as_before(locked: Path, office: Office) -> None:
    store = Store(locked, office, KEY)
    try:
        assert store.ask(find, "kanari").result()
        store.do(add_organisation, OrganisationFacts(name="Toinen Oy", segment="company")).result()
        store.back_up(Why.ASKED).result()
    finally:
        store.close()
    assert faults(locked, KEY) == []
    assert all(fits(one.path, KEY) for one in backups(locked))


def test_a_wrong_passphrase_opens_nothing(locked: Path, office: Office) -> None:
    assert fits(locked, KEY)
    assert not fits(locked, OTHER)
    store = Store(locked, office, OTHER)
    with pytest.raises(Damaged):
        store.open().result()
    store.close()


def test_changing_and_removing_it_keeps_every_row(file: Path) -> None:
    with closing(open_raw(file)) as connection:
        before = counts(connection)
    reseal(file, None, KEY, NOW)
    reseal(file, KEY, OTHER, NOW)
    assert fits(file, OTHER)
    assert not fits(file, KEY)
    assert all(fits(one.path, OTHER) for one in backups(file))
    reseal(file, OTHER, None, NOW)
    assert not any(sealed(one) for one in (file, *(one.path for one in backups(file))))
    with closing(open_raw(file)) as connection:
        assert counts(connection) == before


def test_the_passphrase_before_is_asked_for(locked: Path) -> None:
    before = locked.read_bytes()
    with pytest.raises(Locked):
        reseal(locked, OTHER, None, NOW)
    with pytest.raises(Locked):
        reseal(locked, None, OTHER, NOW)
    assert locked.read_bytes() == before


def test_while_an_app_holds_the_file_nothing_is_resealed(file: Path) -> None:
    hold, before = Hold.take(file, NOW), file.read_bytes()
    with pytest.raises(Locked, match="Close salestui first"):
        reseal(file, None, KEY, NOW)
    hold.release()
    assert file.read_bytes() == before


def test_while_a_command_reads_the_file_nothing_is_resealed(locked: Path, office: Office) -> None:
    other = Store(locked, office, KEY)
    assert not other.ask(is_empty).result()
    with pytest.raises(Locked, match="another program"):
        reseal(locked, KEY, None, NOW)
    assert not other.ask(is_empty).result()
    other.close()


def test_a_damaged_backup_stays_and_is_told(file: Path) -> None:
    bad = back_up(file, NOW, Why.ASKED).path
    bad.write_bytes(bad.read_bytes()[: PAGE * 3])
    done = reseal(file, None, KEY, NOW)
    assert done.left == (bad,)
    assert open_backups(file) == [bad]


@pytest.mark.parametrize("step", ["_alone", "_export", "_compare", "_swap", "_overwrite"])
def test_a_change_that_breaks_off_leaves_the_file_as_it_was_or_as_it_shall_be(
    file: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: Callable[..., None] = getattr(resealing, step)

    def broken(*given: object) -> None:
        whole(*given)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(resealing, step, broken)
    with pytest.raises(Refusal):
        resealing.rewrite(file, None, KEY, new_salt())
    monkeypatch.undo()
    key = KEY if sealed(file) else None
    assert faults(file, key) == []
    assert sealed(file) == (step in ("_swap", "_overwrite"))
    clear_up(file)
    assert leftovers(file) == []


def test_what_was_on_its_way_out_is_overwritten_and_the_file_itself_never(file: Path) -> None:
    outgoing = file.with_name(file.name + ".outgoing")
    os.link(file, outgoing)  # killed before the new one took its place
    before = file.read_bytes()
    clear_up(file)
    assert file.read_bytes() == before
    shutil.copy(file, outgoing)  # killed after
    seen = outgoing.open("rb")
    clear_up(file)
    with seen:
        assert not any(seen.read())
    assert file.read_bytes() == before
    assert not outgoing.exists()


def test_backups_left_open_beside_a_sealed_file_are_sealed_later(file: Path) -> None:
    back_up(file, NOW, Why.ASKED)
    resealing.rewrite(file, None, KEY, new_salt())
    assert len(open_backups(file)) == 1
    make_up(file, KEY, NOW)
    assert open_backups(file) == []


def test_an_older_schema_is_brought_up_to_date_under_its_passphrase(tmp_path: Path, office: Office) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(Path(__file__).with_name("files").joinpath("schema-0003.sql").read_text("utf-8"))
    reseal(path, None, KEY, NOW)
    store = Store(path, office, KEY)
    store.open().result()
    store.close()
    assert faults(path, KEY) == []
    assert sorted(one.why for one in backups(path)) == [Why.ASKED, Why.MIGRATION]
    assert all(fits(one.path, KEY) for one in backups(path))


def test_a_second_app_looks_at_a_sealed_file(locked: Path, office: Office) -> None:
    one, other = Store(locked, office, KEY, hold=True), Store(locked, office, KEY, hold=True)
    one.open().result()
    other.open().result()
    assert other.standing is not None
    one.do(add_organisation, OrganisationFacts(name="Toinen Oy", segment="company")).result()
    assert other.ask(find, "toinen").result() == one.ask(find, "toinen").result() != []
    other.close()
    one.close()


@pytest.mark.parametrize("reach", [Reach.READ, Reach.STILL])
def test_it_can_be_looked_at_without_writing(locked: Path, reach: Reach) -> None:
    with closing(open_raw(locked, KEY, reach)) as connection:
        assert counts(connection)["organisation"] == 1


def test_damage_in_a_sealed_file_is_called_damage(locked: Path, office: Office) -> None:
    whole = bytearray(locked.read_bytes())
    for page in range(1, len(whole) // PAGE):
        whole[page * PAGE + 100] ^= 0xFF
    locked.write_bytes(whole)
    assert fits(locked, KEY)
    assert faults(locked, KEY)
    store = Store(locked, office, KEY)
    with pytest.raises(Damaged):
        store.ask(find, "kanari").result()
    store.close()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x",
        b"hello, world\n" * 5000,
        bytes(40_960),
        b"SQLite format 3\0" + os.urandom(40_000),
        bytes(range(256)) * 9,
    ],
)
def test_what_has_no_passphrase_does_not_look_like_it(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "some.db"
    path.write_bytes(content)
    assert not sealed(path)
    assert not sealed(tmp_path)
    assert not sealed(tmp_path / "none")


def test_a_damaged_first_page_makes_no_sealed_file(file: Path) -> None:
    file.write_bytes(os.urandom(PAGE) + file.read_bytes()[PAGE:])
    assert not sealed(file)


def test_a_sealed_file_is_known_also_where_its_first_page_is_gone(locked: Path) -> None:
    locked.write_bytes(bytes(PAGE) + locked.read_bytes()[PAGE:])
    assert sealed(locked)


def test_a_passphrase_is_the_same_from_every_keyboard() -> None:
    assert passphrase("väinö") == passphrase("va\N{COMBINING DIAERESIS}ino\N{COMBINING DIAERESIS}")


@pytest.mark.parametrize("typed", ["", "   ", "a\0b", "a\x1bb", "a\udc80b"])
def test_what_is_no_passphrase_is_refused(typed: str) -> None:
    with pytest.raises(Unclear):
        passphrase(typed)
