"""An import lands whole or not at all: organisations, contacts, numbers, deals, first calls, in one operation."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import Table, select

from data import history
from data.bookkeeping import operation
from data.history import redo, undo
from data.imports import landing
from data.imports.landing import import_file
from data.imports.plan import plan, say_plan
from data.imports.rejects import write_rejects
from data.imports.rows import Stopped
from data.imports.sheet import read_sheet
from data.model.changes import RowChange
from data.model.done import Notice
from data.model.refusal import Refusal, Unclear
from data.queue import queue
from data.store import Store
from data.tables import contact, deal, followup, note, organisation, phone, stage_event
from data.transaction import Read
from tests.conftest import StillClock
from tests.data.lists import FINNISH, a_list, landed, planned, untidy_list
from tests.data.rows import every_row


def rows(store: Store, table: Table) -> list[dict[str, Any]]:
    def found(read: Read) -> list[dict[str, Any]]:
        return [dict(row) for row in read.all(select(table).order_by(table.c.id))]

    return store.ask(found).result()


FULL = "Pöytä Oy;0112038-9;Metalli;48 hlö;Turku;Anna Mäkelä;HR-päällikkö;040 123 4567;Anna@poyta.fi;soita aamulla"


def test_a_row_lands_with_everything_in_it(store: Store, tmp_path: Path) -> None:
    done = landed(store, a_list(tmp_path, FINNISH, FULL))
    assert (done.result.imported, done.result.updated, done.result.skipped) == (1, 0, ())
    assert str(done.phrase) == "imported 1 organisations from lista.csv"
    [found] = rows(store, organisation)
    wanted = {"name": "Pöytä Oy", "business_id": "0112038-9", "industry": "Metalli", "headcount": 48, "city": "Turku"}
    assert {key: found[key] for key in wanted} == wanted
    assert (found["segment"], found["source"], str(found["sourced_on"])) == ("company", "lista.csv", "2026-11-24")
    [person] = rows(store, contact)
    assert (person["name"], person["title"], person["email_key"]) == ("Anna Mäkelä", "HR-päällikkö", "anna@poyta.fi")
    [number] = rows(store, phone)
    assert (number["e164"], number["typed"], number["contact_id"]) == ("+358401234567", "040 123 4567", person["id"])
    [opened] = rows(store, deal)
    assert (opened["stage"], opened["title"], opened["contact_id"]) == ("prospecting", "Pöytä Oy", person["id"])
    assert [event["to_stage"] for event in rows(store, stage_event)] == ["prospecting"]
    assert [text["text"] for text in rows(store, note)] == ["soita aamulla"]


def test_a_prospect_is_in_the_queue_with_its_source_and_what_is_missing(store: Store, tmp_path: Path) -> None:
    landed(store, a_list(tmp_path, "Yritys;Puhelin", "Pöytä Oy;040 123 4567"))
    [entry] = store.ask(queue).result().rows
    assert entry.organisation == "Pöytä Oy"
    assert entry.kind == "first_call"
    assert "lista.csv" in entry.reason
    assert "missing: industry, the right contact, headcount" in entry.reason
    assert entry.phone


def test_a_list_imported_on_a_sunday_is_in_the_queue_that_day(store: Store, tmp_path: Path, clock: StillClock) -> None:
    clock.move(days=5)
    landed(store, a_list(tmp_path, "Yritys", "Pöytä Oy"))
    assert len(store.ask(queue).result().rows) == 1


def test_nothing_is_said_missing_where_nothing_is(store: Store, tmp_path: Path) -> None:
    landed(store, a_list(tmp_path, FINNISH, FULL))
    assert "missing" not in rows(store, followup)[0]["reason"]


def test_a_row_without_a_name_is_rejected_and_every_other_doubt_only_warned_of(store: Store, tmp_path: Path) -> None:
    bad = "Tuoli Oy;0112038-8;;monta;Oulu;Pekka;;kysy vaihteesta;pekka at tuoli;"
    done = landed(store, a_list(tmp_path, FINNISH, ";;Metalli;;Turku;;;;;", bad)).result
    assert [(fault.line, fault.reason) for fault in done.rejected] == [(2, "The organisation's name is missing.")]
    assert {fault.line for fault in done.warnings} == {3}
    assert len(done.warnings) == 4
    [found] = rows(store, organisation)
    assert (found["business_id"], found["headcount"]) == (None, None)
    for kept in ("Y-tunnus: 0112038-8", "Henkilöstö: monta", "Sähköposti: pekka at tuoli"):
        assert kept in found["notes"].splitlines()
    [number] = rows(store, phone)
    assert (number["e164"], number["typed"]) == (None, "kysy vaihteesta")


def test_columns_nobody_knows_are_kept_as_text_unless_left_out(store: Store, tmp_path: Path) -> None:
    path = a_list(tmp_path, "Yritys;Kenttä 9;Fax", "Pöytä Oy;sininen;02 1234567")
    plan = planned(store, path, mapping={"Fax": ""})
    assert plan.remarks == ("This column is kept as text about the organisation: Kenttä 9.",)
    store.do(import_file, plan).result()
    assert rows(store, organisation)[0]["notes"] == "Kenttä 9: sininen"


def test_a_range_of_people_is_kept_as_typed_beside_its_figure(store: Store, tmp_path: Path) -> None:
    landed(store, a_list(tmp_path, "Yritys;Henkilöstö", "Pöytä Oy;50-99"))
    [found] = rows(store, organisation)
    assert (found["headcount"], found["notes"]) == (50, "Henkilöstö: 50-99")


def test_a_list_without_a_column_of_names_is_refused_with_the_way_on(store: Store, tmp_path: Path) -> None:
    path = a_list(tmp_path, "Sarake;Toinen", "Pöytä Oy;x")
    with pytest.raises(Unclear, match="say which one does"):
        planned(store, path)
    assert landed(store, path, mapping={"Sarake": "organisation.name"}).result.imported == 1


def test_how_the_columns_were_read_is_remembered_for_the_next_file_like_it(store: Store, tmp_path: Path) -> None:
    landed(store, a_list(tmp_path, "Sarake;Toinen", "Pöytä Oy;x"), mapping={"Sarake": "organisation.name"})
    plan = planned(store, a_list(tmp_path, "Sarake;Toinen", "Tuoli Oy;y", name="uusi.csv"))
    assert plan.columns[0].target == "organisation.name"
    assert any("as they were" in remark for remark in plan.remarks)


def test_a_deal_of_the_file_lands_in_its_stage_with_its_value(store: Store, tmp_path: Path) -> None:
    head = "Organization - Name,Deal - Title,Deal - Value,Deal - Stage"
    landed(store, a_list(tmp_path, head, "Pöytä Oy,Kevät,4200.50,Needs analysis", "Tuoli Oy,Syksy,,Ihan muu"))
    first, second = rows(store, deal)
    assert (first["title"], first["value_cents"], first["stage"]) == ("Kevät", 420050, "needs")
    assert second["stage"] == "prospecting"
    assert "Deal - Stage: Ihan muu" in rows(store, organisation)[1]["notes"]


def test_first_and_last_names_make_one_name(store: Store, tmp_path: Path) -> None:
    landed(store, a_list(tmp_path, "First name,Last name,Company name,Email", "Anna,Mäkelä,Pöytä Oy,a@b.fi"))
    assert [person["name"] for person in rows(store, contact)] == ["Anna Mäkelä"]


@pytest.mark.parametrize("many", [10, 10_000])
def test_an_import_is_one_operation_that_undo_takes_back_and_redo_brings_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(history, "_MANY", many)
    monkeypatch.setattr(landing, "_MANY", many)
    before = store.ask(every_row).result()
    landed(store, untidy_list(tmp_path, 60, 1)[0])
    after = store.ask(every_row).result()
    assert len(rows(store, operation)) == 1
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == after


def test_progress_is_told_and_ends_at_the_end(store: Store, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    plan = planned(store, untidy_list(tmp_path, 500, 2)[0])
    store.do(import_file, plan, progress=lambda done, total: told.append((done, total))).result()
    assert len(told) > 1
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == plan.new


def test_whoever_follows_an_import_is_told_of_every_table_it_wrote_to_but_not_of_every_row(
    store: Store, tmp_path: Path
) -> None:
    told: list[str] = []

    def follow(_store: Store, steps: list[RowChange]) -> tuple[Notice, ...]:
        told.extend(step.table for step in steps)
        return ()

    store.after_commit.append(follow)
    done = landed(store, a_list(tmp_path, "Yritys;Puhelin", "Pöytä Oy;040 1234567", "Tuoli Oy;040 1234568"))
    assert done.changes.touch("organisation", "followup")
    assert sorted(told) == ["batch", "deal", "followup", "organisation", "phone", "stage_event"]


def test_rows_that_are_looked_through_are_told_of_before_anything_lands(store: Store, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    path = untidy_list(tmp_path, 300, 2)[0]
    looking, progress = (partial(lambda kind, *far: told.append((kind, *far)), kind) for kind in ("looked", "landed"))
    found = store.ask(plan, path, looking=looking).result()
    store.do(import_file, found, progress=progress, looking=looking).result()
    assert [kind for kind, _done, _total in told] == ["looked"] * 4 + ["landed"]
    assert told[0] == ("looked", 0, len(found.sheet.rows))


def test_a_stopped_import_leaves_no_trace(store: Store, tmp_path: Path) -> None:
    before = store.ask(every_row).result()
    stop = Event()
    plan = planned(store, untidy_list(tmp_path, 500, 3)[0])
    with pytest.raises(Stopped):
        store.do(import_file, plan, progress=lambda done, _total: stop.set(), stop=stop).result()
    assert store.ask(every_row).result() == before
    assert rows(store, operation) == []


def test_an_untidy_finnish_list_of_500_rows_lands_whole(store: Store, tmp_path: Path) -> None:
    path, organisations = untidy_list(tmp_path, 500, 4)
    plan = planned(store, path)
    done = store.do(import_file, plan).result().result
    assert done.imported == organisations == len(rows(store, organisation)) == len(rows(store, deal))
    assert done.imported + done.updated + len(done.skipped) + len(done.rejected) == 500
    assert len(done.rejected) == 16
    assert (plan.new, plan.updated, plan.skipped) == (done.imported, done.updated, done.skipped)
    assert say_plan(plan).startswith(f"500 rows · {organisations} new organisations")
    typed = [number for number in rows(store, phone) if number["e164"] is None]
    assert typed == []
    assert len(rows(store, followup)) == organisations


def test_rejected_rows_are_written_beside_the_file_and_can_be_corrected_there(store: Store, tmp_path: Path) -> None:
    path = a_list(tmp_path, "Yritys;Puhelin;Huom", ";040 123 4567;=2+2", "Pöytä Oy;;")
    plan = planned(store, path)
    first = write_rejects(plan.sheet, plan.rejected)
    second = write_rejects(plan.sheet, plan.rejected)
    assert first is not None
    assert second is not None
    assert (first.name, second.name) == ("lista-rejected.csv", "lista-rejected-2.csv")
    assert first.stat().st_mode & 0o777 == 0o600
    sheet = read_sheet(first)
    assert sheet.headings == ("Line", "Reason", "Yritys", "Puhelin", "Huom")
    assert sheet.rows[0].cells == ("2", "The organisation's name is missing.", "", "040 123 4567", "=2+2")
    assert "'=2+2" in first.read_text(encoding="utf-8-sig")
    columns = planned(store, first).columns
    assert [column.target for column in columns[:3]] == ["", "", "organisation.name"]


def test_no_file_of_rejects_is_written_where_there_are_none(store: Store, tmp_path: Path) -> None:
    plan = planned(store, a_list(tmp_path, "Yritys", "Pöytä Oy"))
    assert write_rejects(plan.sheet, plan.rejected) is None


def test_rejects_go_elsewhere_where_the_files_own_folder_cannot_be_written(store: Store, tmp_path: Path) -> None:
    plan = planned(store, a_list(tmp_path, "Yritys;Puhelin", ";040", "Pöytä Oy;"))
    gone = replace(plan.sheet, path=tmp_path / "gone" / "lista.csv")
    assert write_rejects(gone, plan.rejected, tmp_path) == tmp_path / "lista-rejected.csv"
    with pytest.raises(Refusal, match="cannot be written"):
        write_rejects(gone, plan.rejected)
