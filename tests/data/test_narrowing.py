"""Narrowing in the file: each word of the line, and what there is to choose from."""

from __future__ import annotations

import pytest

from data.narrowing import cities, tags
from data.queue import queue, queue_keys
from data.store import Store
from data.transaction import Write
from tests.data.queued import DAY, TODAY, house, person, step


@pytest.fixture
def filled(store: Store) -> Store:
    """Four organisations that differ in all that a list can be narrowed by."""

    def fill(write: Write) -> None:
        koski = house(
            write, "Äänekosken Kaupunki", city="Äänekoski", segment="municipality", tags=["fair", "North coast"]
        )
        step(write, koski, kind="memo", reason="koski: the Memo", contact_id=person(write, koski, name="Åsa Öhman"))
        step(write, house(write, "100 % Puhdas_Oy", city="Oulu", care_class="A1"), reason="puhdas")
        step(write, house(write, "Kide Oy", city="Oulunsalo", tags=["fair"], care_class="A3"), reason="kide")
        ahead = house(write, "Laita ry", city="", segment="association")
        step(write, ahead, kind="memo", reason="laita", due_on=TODAY + DAY)
        step(write, ahead, reason="laita held", held=True, result="budget")

    store.do(fill).result()
    return store


def _reasons(store: Store, line: str, days: int = 0) -> set[str]:
    return {row.reason.partition(":")[0] for row in store.ask(queue, text=line, days=days).result().rows}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("kind:memo", {"koski"}),
        ("kind:memo,retry", {"koski", "puhdas", "kide", "laita held"}),
        ("segment:municipality", {"koski"}),
        ("segment:association", {"laita held"}),
        ("class:A1", {"puhdas"}),
        ("class:A1,A3", {"puhdas", "kide"}),
        ("class:-", {"koski", "laita held"}),
        ("class:-,A3", {"koski", "kide", "laita held"}),
        ("city:oulu", {"puhdas"}),
        ("city:oul", {"puhdas", "kide"}),
        ("city:ää", {"koski"}),
        ("city:nowhere", set()),
        ("#fair", {"koski", "kide"}),
        ("#north", {"koski"}),
        ("#fair #north_coast", {"koski"}),
        ("#nothing", set()),
        ("äänekosken", {"koski"}),
        ("ÄÄNEKOSKEN", {"koski"}),
        ("100 %", {"puhdas"}),
        ("puhdas_o", {"puhdas"}),
        ('"öhman"', {"koski"}),
        ("the memo", {"koski"}),
        ("100% ", set()),
        ("colour:red", {"koski", "puhdas", "kide"}),
    ],
)
def test_each_word_narrows_the_list(filled: Store, line: str, found: set[str]) -> None:
    assert _reasons(filled, line) == found


def test_the_keys_of_the_whole_list_are_those_of_its_rows(filled: Store) -> None:
    for line in ("", "kind:retry", "city:oul #fair", "laita"):
        for days in (0, 1, 7):
            found = filled.ask(queue, text=line, days=days).result()
            keys = filled.ask(queue_keys, text=line, days=days).result()
            assert sorted(keys) == sorted(row.id for row in found.rows)
            assert found.count == len(found.rows)


def test_places_and_tags_stand_by_the_alphabet_each_once(filled: Store) -> None:
    assert filled.ask(cities).result() == ("Oulu", "Oulunsalo", "Äänekoski")
    assert filled.ask(tags).result() == ("fair", "North coast")
