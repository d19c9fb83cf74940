"""Finding: by name, number, address, tag or word, whatever is typed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.contacts import ContactFacts, add_contact
from data.finding import Hit, HitKind, find
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store

AWKWARD = [
    "O'Brien",
    "C++",
    "info@acme.fi",
    "%_\\",
    "a%",
    "_",
    "\\",
    "'; DROP TABLE note; --",
    '"',
    "[/b]",
    "(",
    "\x00",
    "*",
]


@pytest.fixture
def filled(store: Store) -> Store:
    def add(**facts: object) -> str:
        values = {"segment": "company", **facts}
        return store.do(add_organisation, OrganisationFacts(**values)).result().result  # type: ignore[arg-type]  # as named

    poyta = add(name="Pöytä Oy", city="Äänekoski", business_id="1234567-1", tags=("Ääni", "wood"), industry="Furniture")
    add(name="Acme [/b] Oy", city="Turku")
    brien = add(name="O'Brien & Sons C++", city="100% _x\\y")
    store.do(
        add_contact,
        poyta,
        ContactFacts(name="Anna Mäkelä", title="HR", email="info@acme.fi", phones="040 123 4567"),
    ).result()
    store.do(add_note, brien, "They said: Äkkiä! 100 % sure, ask O'Brien about C++").result()
    return store


def hits(store: Store, text: str) -> list[tuple[HitKind, str]]:
    return [(hit.kind, hit.organisation) for hit in store.ask(find, text).result()]


@pytest.mark.parametrize(
    "text",
    [
        "pöytä",
        "PÖYTÄ",
        "oy pö",
        "äänekoski",
        "ÄÄNEKOSKI",
        "ääni",
        "WOOD",
        "furni",
        "1234567-1",
        "12345671",
        "po\u0308yta\u0308",
    ],
)
def test_an_organisation_is_found_by_name_place_tag_or_id(filled: Store, text: str) -> None:
    assert hits(filled, text)[0] == (HitKind.ORGANISATION, "Pöytä Oy")


@pytest.mark.parametrize("text", ["mäkelä", "anna pöytä", "INFO@ACME.fi", "hr mäk"])
def test_a_person_is_found_by_name_title_address_or_house(filled: Store, text: str) -> None:
    assert (HitKind.CONTACT, "Pöytä Oy") in hits(filled, text)


@pytest.mark.parametrize(
    "text", ["040 123 4567", "0401234567", "+358 40 123 4567", "00358401234567", "+358 (0)40 123-4567", "123 45"]
)
def test_a_number_is_found_in_any_spelling(filled: Store, text: str) -> None:
    assert (HitKind.PHONE, "Pöytä Oy") in hits(filled, text)


@pytest.mark.parametrize("text", ["äkkiä", "ÄKKIÄ", "sure they", "100 %", "o'brien c++"])
def test_words_of_a_note_are_found(filled: Store, text: str) -> None:
    assert (HitKind.NOTE, "O'Brien & Sons C++") in hits(filled, text)


def test_wildcards_mean_themselves(filled: Store) -> None:
    assert hits(filled, "%_\\") == []
    assert [kind for kind, _name in hits(filled, "_x\\y")] == [HitKind.ORGANISATION]
    assert hits(filled, "C++")[0] == (HitKind.ORGANISATION, "O'Brien & Sons C++")


def test_nothing_typed_finds_nothing(filled: Store) -> None:
    assert hits(filled, "") == hits(filled, " \t ") == hits(filled, "zzz") == []


def test_names_that_begin_with_the_word_stand_first(filled: Store) -> None:
    filled.do(add_organisation, OrganisationFacts(name="Aa-Pöytä", segment="company")).result()
    assert [name for _kind, name in hits(filled, "pöytä")][:2] == ["Pöytä Oy", "Aa-Pöytä"]


def test_no_more_than_asked_for_are_found(filled: Store) -> None:
    found: list[Hit] = filled.ask(find, "o", limit=2).result()
    assert len(found) == 2


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_texts_are_safe(filled: Store, text: str) -> None:
    assert isinstance(hits(filled, text), list)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200) | st.text(alphabet="%_\\'\"()*+-[]äÄß0123 ", max_size=60))
def test_any_text_is_a_safe_one(filled: Store, text: str) -> None:
    for hit in filled.ask(find, text).result():
        assert hit.organisation_id
