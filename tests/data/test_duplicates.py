"""Organisations that may be one are found by whatever they share, and shown no more once they were told apart."""

from __future__ import annotations

from threading import Event

import pytest

from data.contacts import ContactFacts, add_contact
from data.duplicates import MARKS, houses, looks_like, pairs_of, repeated, tell_apart, told_apart
from data.history import undo
from data.imports.alike import House, Pair, alike
from data.model.merging import higher_class, joined, united
from data.model.refusal import NotFound
from data.model.resemblance import Likely, score
from data.organisations import OrganisationFacts, add_organisation
from data.side_by_side import side_by_side
from data.store import Store
from data.tables import organisation
from data.transaction import Write


def found(*given: House, apart: tuple[tuple[str, str], ...] = ()) -> list[tuple[str, str, set[Likely]]]:
    return [(pair.one.id, pair.other.id, set(pair.signs)) for pair in alike(given, apart)]


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        (House("1", "Aa", business_id="1234567-1"), House("2", "Bb", business_id="12345671"), Likely.BUSINESS_ID),
        (House("1", "Aa", phones=("+3584",)), House("2", "Bb", phones=("+3585", "+3584")), Likely.PHONE),
        (House("1", "Aa", emails=("a@b.fi",)), House("2", "Bb", emails=("a@b.fi",)), Likely.EMAIL),
        (House("1", "Kone Oy", "Espoo"), House("2", "KONE", "ESPOO"), Likely.NAME_PLACE),
        (House("1", "Kone Oy", "Espoo"), House("2", "Kone", "Oulu"), Likely.NAME),
        (House("1", "Kone Oy", "Espoo"), House("2", "Kone Ltd"), None),
        (House("1", "Virtanen Sähkö", "Espoo"), House("2", "Sähkö Virtanen Oy", "Espoo"), Likely.NAME_PLACE),
        (House("1", "Rakennus Virtanen Oy"), House("2", "Rakennus Virtannen"), Likely.NEAR_NAME),
        (House("1", "Rakennus Virtanen", "Oulu"), House("2", "Rakennus Virtannen", "Espoo"), None),
        (House("1", "Kiinteistö Halli 1"), House("2", "Kiinteistö Halli 2"), None),
        (House("1", "Kone Oy", "Oulu", "1234567-1"), House("2", "Kone Oy", "Espoo", "7654321-2"), None),
    ],
)
def test_a_pair_is_found_by_what_it_shares(one: House, other: House, sign: Likely | None) -> None:
    assert found(one, other) == ([("1", "2", {sign})] if sign else [])


def test_the_surest_stands_first_and_what_two_signs_say_is_surer_than_one() -> None:
    pairs = alike(
        [
            House("1", "Kone Oy", "Espoo", "1234567-1", ("+3581",)),
            House("2", "Kone", "Oulu"),
            House("3", "Kone Oy", "Espoo", None, ("+3581",)),
        ]
    )
    assert [(pair.one.id, pair.other.id) for pair in pairs] == [("1", "3"), ("2", "3"), ("1", "2")]
    assert pairs[0].reasons == "same name and place · same phone number"
    assert score([Likely.PHONE, Likely.EMAIL]) > score([Likely.EMAIL])
    assert max(score(Likely), 99) <= 100


def test_unlike_business_ids_make_a_pair_doubtful_and_say_so() -> None:
    phones = ("+3581",)
    [pair] = alike([House("1", "Aa", "", "1234567-1", phones), House("2", "Bb", "", "7654321-2", phones)])
    assert pair.unlike_ids
    assert pair.reasons.endswith("but different business ids")
    assert pair.score == score([Likely.PHONE]) - 40


def test_a_number_that_a_whole_building_shares_says_nothing() -> None:
    names = "abcdefghijkl"
    assert found(*(House(letter, letter * 3, phones=("+3589",)) for letter in names)) == []
    copies = [House(letter, "Kone Oy", "Espoo") for letter in names]
    assert [(one, other) for one, other, _signs in found(*copies)] == [("a", letter) for letter in names[1:]]


def test_a_search_that_is_stopped_ends_and_tells_how_far_it_came() -> None:
    stop, heard = Event(), []
    many = [House(f"{number:04}", f"Rakennus numero {number:04}") for number in range(600)]

    def note(done: int, total: int) -> None:
        heard.append((done, total))
        stop.set()

    alike(many, progress=note, stop=stop)
    assert heard == [(250, 600)]
    assert alike([House("a", "Kone Oy", "Espoo"), House("b", "Kone", "Espoo")], stop=stop) == []


@pytest.fixture
def known(store: Store) -> list[str]:
    def add(name: str, **facts: str) -> str:
        return store.do(add_organisation, OrganisationFacts(name=name, segment="company", **facts)).result().result  # type: ignore[arg-type]  # texts only

    keys = [add("Kone Oy", city="Espoo", phones="040 123 4567"), add("KONE", city="Espoo"), add("Pöytä Oy")]
    store.do(add_contact, keys[2], ContactFacts(name="Anna", phones="+358 40 1234567", email="A@kone.fi")).result()
    return keys


def pairs_in(store: Store) -> list[Pair]:
    read: list[House] = []
    after = ""
    while part := store.ask(houses, after, 2).result():
        read += part
        after = part[-1].id
    return alike(read, store.ask(told_apart).result())


def test_the_file_is_read_in_portions_with_numbers_and_addresses(store: Store, known: list[str]) -> None:
    pairs = pairs_in(store)
    assert [{pair.one.name, pair.other.name} for pair in pairs] == [{"Kone Oy", "KONE"}, {"Kone Oy", "Pöytä Oy"}]
    assert {mail for house in (pairs[1].one, pairs[1].other) for mail in house.emails} == {"a@kone.fi"}


@pytest.mark.parametrize("most", [1, 2, 3, 1000])
def test_with_only_what_stands_in_the_file_more_than_once_the_same_pairs_are_found(
    store: Store, known: list[str], most: int
) -> None:
    shared = set[str]()
    for mark in MARKS:
        after: str | None = ""
        while after is not None:
            more, after = store.ask(repeated, mark, after, most).result()
            shared |= more
    every = store.ask(houses).result()
    told = [value for house in every for value in (*house.phones, *house.emails)]
    assert shared == {value for value in told if told.count(value) > 1}
    some = store.ask(houses, among=shared).result()
    assert shared
    assert {value for house in some for value in (*house.phones, *house.emails)} == shared
    assert [(pair.key, pair.signs) for pair in alike(some)] == [(pair.key, pair.signs) for pair in alike(every)]


def test_a_pair_told_apart_is_shown_no_more_until_that_is_undone(store: Store, known: list[str]) -> None:
    done = store.do(tell_apart, known[1], known[0]).result()
    assert str(done.phrase) == "not the same: KONE and Kone Oy"
    store.do(tell_apart, known[0], known[1]).result()
    assert len(pairs_in(store)) == 1
    assert [house.name for house in store.ask(looks_like, known[0]).result()] == ["Pöytä Oy"]
    store.do(undo).result()
    assert len(pairs_in(store)) == 2


def test_one_organisation_finds_who_it_looks_like_without_reading_all(store: Store, known: list[str]) -> None:
    assert {house.name for house in store.ask(looks_like, known[0]).result()} == {"KONE", "Pöytä Oy"}
    assert [house.name for house in store.ask(looks_like, known[1]).result()] == ["Kone Oy"]
    assert store.ask(looks_like, "0" * 32).result() == ()


def test_one_organisation_is_paired_with_each_that_looks_like_it_the_surest_first(
    store: Store, known: list[str]
) -> None:
    pairs = store.ask(pairs_of, known[1]).result()
    assert [(pair.one.name, pair.other.name, set(pair.signs)) for pair in pairs] == [
        ("KONE", "Kone Oy", {Likely.NAME_PLACE})
    ]
    both = store.ask(pairs_of, known[0]).result()
    assert [(pair.one.name, pair.other.name) for pair in both] == [("Kone Oy", "KONE"), ("Kone Oy", "Pöytä Oy")]
    assert both[0].key == f"{known[0]}+{known[1]}"
    store.do(tell_apart, known[0], known[1]).result()
    assert store.ask(pairs_of, known[1]).result() == ()
    with pytest.raises(NotFound):
        store.ask(pairs_of, "0" * 32).result()


def test_a_business_id_written_with_and_without_its_dash_is_one(store: Store) -> None:
    def house(write: Write, name: str) -> str:
        facts = {"search_key": name.casefold(), "segment": "company", "tags": [], "business_id": "1234567-1"}
        return write.insert(organisation, name=name, **facts)

    one, other = (store.do(house, name).result().result for name in ("Alfa", "Beeta"))
    [pair] = store.ask(pairs_of, one).result()
    assert (pair.other.id, pair.signs) == (other, frozenset({Likely.BUSINESS_ID}))


def test_two_records_stand_beside_each_other_the_one_worked_more_on_the_left(store: Store, known: list[str]) -> None:
    from data.notes import add_note

    store.do(add_note, known[1], "asked for a quote").result()
    beside = store.ask(side_by_side, known[0], known[1]).result()
    assert (beside.keep, beside.gone) == (known[1], known[0])
    assert beside.open_deals == 2
    lines = {line.key: line for line in beside.lines}
    turned = store.ask(side_by_side, known[0], known[1], stays=known[0]).result()
    assert (turned.keep, turned.gone) == (known[0], known[1])
    assert [line.key for line in beside.lines if line.choosable] == ["name"]
    assert (lines["name"].keep, lines["name"].gone) == ("KONE", "Kone Oy")
    assert lines["phones"].gone == "040 123 4567"
    assert (lines["#notes"].keep, lines["#notes"].gone) == ("1", "")


def test_what_two_records_say_is_united_without_saying_it_twice() -> None:
    assert united(["Fair", "a"], ["fair", "b"]) == ["Fair", "a", "b"]
    assert joined("one\ntwo", "two\nthree", "") == "one\ntwo\nthree"
    assert joined("", "", "also") == "also"
    assert (higher_class(None, "A2"), higher_class("A3", "A1"), higher_class(None, None)) == ("A2", "A1", None)
