"""The store when the disk is full, and when several write at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select

from data.model.office import Office
from data.model.refusal import NotSaved
from data.store import Store
from data.tables import organisation
from data.transaction import Read, Write


def _add(write: Write, name: str) -> str:
    return write.insert(organisation, name=name, search_key=name[:100], segment="company", tags=[])


def _count(read: Read) -> int:
    return read.count(select(func.count()).select_from(organisation))


def _fill_up(write: Write) -> None:
    write.connection.exec_driver_sql("PRAGMA max_page_count=1")


def _make_room(write: Write) -> None:
    write.connection.exec_driver_sql("PRAGMA max_page_count=1000000")


def test_a_full_disk_is_told_at_once_keeps_the_file_whole_and_takes_the_text_when_there_is_room(store: Store) -> None:
    store.do(_add, "first").result()
    store.do(_fill_up).result()
    with pytest.raises(NotSaved, match="NOT SAVED: the disk is full"):
        store.do(_add, "x" * 200_000).result()
    assert store.ask(_count).result() == 1
    store.do(_make_room).result()
    store.do(_add, "x" * 200_000).result()
    assert store.ask(_count).result() == 2


def test_two_programs_on_one_file_lose_no_write(store: Store, office: Office) -> None:
    key = store.do(_add, "counted").result().result

    def count_up(write: Write) -> None:
        found = write.row(organisation, key)
        write.update(organisation, key, headcount=(found["headcount"] or 0) + 1)

    other = Store(store.path, office)
    with ThreadPoolExecutor(2) as both:
        list(both.map(lambda which: [which.do(count_up).result() for _time in range(50)], (store, other)))
    other.close()
    assert store.ask(lambda read: read.row(organisation, key)["headcount"]).result() == 100


def test_an_operation_that_fails_leaves_the_store_working(store: Store) -> None:
    def fail(write: Write) -> None:
        _add(write, "half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.do(fail).result()
    assert store.ask(_count).result() == 0
    store.do(_add, "whole").result()
    assert store.ask(_count).result() == 1
