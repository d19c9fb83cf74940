"""An export holds everything, hurts nobody who opens it, and comes back as it was."""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from data.exports.everything import export_all
from data.exports.homecoming import import_export, is_export
from data.exports.quoting import quote, unquote
from data.exports.tables import Format, exported_tables
from data.history import undo
from data.model.office import Office
from data.model.refusal import Locked, NotFound, Refusal
from data.store import Store
from data.tables import organisation
from data.transaction import Write
from tests.data.lists import landed, untidy_list
from tests.data.whole_files import exported, texts, whole_files

FORMATS: tuple[Format, ...] = ("csv", "json", "xlsx")
numbers = count()


@contextmanager
def new_file(template: Path, folder: Path, office: Office) -> Iterator[Store]:
    """An empty file of its own, so that every example starts anew."""
    path = folder / f"{next(numbers)}.db"
    shutil.copyfile(template, path)
    store = Store(path, office)
    try:
        yield store
    finally:
        store.close()


def put(write: Write, rows: dict[str, list[dict[str, Any]]]) -> None:
    for table in exported_tables():
        if rows[table.name]:
            write.connection.execute(table.insert(), rows[table.name])


@pytest.mark.no_cover
@pytest.mark.parametrize("form", FORMATS)
@settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(rows=whole_files())
def test_an_export_read_into_an_empty_file_is_the_same_file(
    template: Path, tmp_path: Path, office: Office, form: Format, rows: dict[str, list[dict[str, Any]]]
) -> None:
    folder = tmp_path / f"export{next(numbers)}"
    with new_file(template, tmp_path, office) as store:
        store.do(put, rows).result()
        before = store.ask(exported).result()
        store.ask(export_all, folder, form).result()
    with new_file(template, tmp_path, office) as store:
        store.do(import_export, folder).result()
        assert store.ask(exported).result() == before


def add(write: Write, text: str) -> None:
    write.insert(organisation, name=text, search_key=text, segment="company", business_id=text[:30], tags=[text])


@pytest.mark.parametrize("form", FORMATS)
def test_an_imported_list_goes_out_and_comes_home(
    store: Store, template: Path, tmp_path: Path, office: Office, form: Format
) -> None:
    landed(store, untidy_list(tmp_path, 80, 7)[0])
    before = store.ask(exported).result()
    written = store.ask(export_all, tmp_path / "out", form).result()
    assert written.counts["organisation"] == len(before["organisation"])
    with new_file(template, tmp_path, office) as other:
        counts = other.do(import_export, tmp_path / "out").result().result
        assert counts == written.counts
        assert other.ask(exported).result() == before
        other.do(undo).result()
        assert not other.ask(exported).result()["organisation"]


@given(texts)
def test_quoting_is_undone_exactly(text: str) -> None:
    assert unquote(quote(text)) == text


def test_no_cell_of_a_csv_begins_a_formula_but_phones_stay_phones(store: Store, tmp_path: Path) -> None:
    store.do(add, "=HYPERLINK(1)").result()
    store.do(add, "+358401234567").result()
    store.ask(export_all, tmp_path / "out").result()
    with (tmp_path / "out" / "organisation.csv").open(encoding="utf-8-sig", newline="") as file:
        names = {row["name"] for row in csv.DictReader(file, delimiter=";")}
    assert names == {"'=HYPERLINK(1)", "+358401234567"}


@pytest.mark.parametrize("form", FORMATS)
def test_an_export_is_private_whatever_the_umask(store: Store, tmp_path: Path, form: Format) -> None:
    old = os.umask(0)
    try:
        exported = store.ask(export_all, tmp_path / "out", form).result()
    finally:
        os.umask(old)
    assert {file.stat().st_mode & 0o777 for file in exported.files} == {0o600}
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o700
    assert is_export(tmp_path / "out")


def test_an_export_never_overwrites(store: Store, tmp_path: Path) -> None:
    taken = tmp_path / "out" / "organisation.csv"
    taken.parent.mkdir()
    taken.write_text("mine")
    with pytest.raises(Refusal, match="there already"):
        store.ask(export_all, tmp_path / "out").result()
    assert taken.read_text() == "mine"
    assert list(taken.parent.iterdir()) == [taken]


def test_an_export_into_what_is_no_folder_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Refusal, match="cannot be written"):
        store.ask(export_all, tmp_path / "file" / "out").result()


def test_an_export_is_read_only_into_an_empty_file(store: Store, tmp_path: Path) -> None:
    store.do(add, "Pöytä Oy").result()
    store.ask(export_all, tmp_path / "out").result()
    with pytest.raises(Refusal, match="empty file"):
        store.do(import_export, tmp_path / "out").result()


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("harm", ["cut", "gone", "fewer", "newer", "manifest"])
def test_a_damaged_export_changes_nothing(
    store: Store, template: Path, tmp_path: Path, office: Office, *, form: Format, harm: str
) -> None:
    store.do(add, "Pöytä Oy").result()
    store.do(add, "Tuoli Oy").result()
    out = tmp_path / "out"
    store.ask(export_all, out, form).result()
    file = next(path for path in out.iterdir() if path.stem in ("organisation", "salestui"))
    manifest = json.loads((out / "export.json").read_text())
    match harm:
        case "cut":
            file.write_bytes(file.read_bytes()[: file.stat().st_size * 2 // 3])
        case "gone":
            file.unlink()
        case "fewer":
            manifest["counts"]["organisation"] = 3
        case "newer":
            manifest["schema"] = "9999"
    text = "{" if harm == "manifest" else json.dumps(manifest)
    (out / "export.json").write_text(text)
    with new_file(template, tmp_path, office) as other:
        with pytest.raises(Locked if harm == "newer" else Refusal):
            other.do(import_export, out).result()
        assert not any(other.ask(exported).result().values())


def test_a_row_that_cannot_be_is_refused_with_its_table(
    store: Store, template: Path, tmp_path: Path, office: Office
) -> None:
    store.do(add, "Pöytä Oy").result()
    store.ask(export_all, tmp_path / "out", "json").result()
    phone = [{"id": "1", "organisation_id": "nobody", "typed": "x", "bad": False, "rank": 0, "version": 1}]
    (tmp_path / "out" / "phone.json").write_text(json.dumps(phone))
    manifest = json.loads((tmp_path / "out" / "export.json").read_text())
    manifest["counts"]["phone"] = 1
    (tmp_path / "out" / "export.json").write_text(json.dumps(manifest))
    with new_file(template, tmp_path, office) as other, pytest.raises(Refusal, match="phone"):
        other.do(import_export, tmp_path / "out").result()


def test_a_folder_without_an_export_is_not_found(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        store.do(import_export, tmp_path).result()


def test_an_export_shows_one_moment(store: Store, tmp_path: Path, clock: Any) -> None:
    clock.move(days=1)
    store.ask(export_all, tmp_path / "out").result()
    at = datetime.fromisoformat(json.loads((tmp_path / "out" / "export.json").read_text())["at"])
    assert at == datetime(2026, 11, 24, 8, 12, tzinfo=UTC) + timedelta(days=1)
