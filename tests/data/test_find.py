"""Finding: by name, number, address, tag or word, whatever is typed."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from data.aftersale import complaint, feedback
from data.bargaining import paper
from data.contacts import ContactFacts, add_contact
from data.finding import Hit, HitKind, find
from data.holding import holds
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import analysis, answer, call, contact, deal, need, note, organisation, phone
from data.transaction import Write


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
        "FI12345671",
        "1234567–1",
        "123456",
        "furniture äänekoski",
        "wood oy",
        "po\u0308yta\u0308",
    ],
)
def test_an_organisation_is_found_by_name_place_tag_or_id(filled: Store, text: str) -> None:
    assert hits(filled, text)[0] == (HitKind.ORGANISATION, "Pöytä Oy")


@pytest.mark.parametrize("text", ["mäkelä", "MÄKELÄ anna", "anna pöytä", "INFO@ACME.fi", "hr mäk", "ääne anna"])
def test_a_person_is_found_by_name_title_address_or_house(filled: Store, text: str) -> None:
    assert (HitKind.CONTACT, "Pöytä Oy") in hits(filled, text)


@pytest.mark.parametrize(
    "text",
    [
        "040 123 4567",
        "0401234567",
        "(040) 123-4567",
        "+358 40 1234567",
        "00358401234567",
        "+358 (0)40 123-4567",
        "+358 040 1234567",
        "puh. 040 123 4567 (vaihde)",
        "123 45",
    ],
)
def test_a_number_is_found_in_any_spelling(filled: Store, text: str) -> None:
    assert (HitKind.PHONE, "Pöytä Oy") in hits(filled, text)


@pytest.mark.parametrize("text", ["äkkiä", "ÄKKIÄ", "sure they", "100 %", "o'brien c++", "sons sure"])
def test_words_of_a_note_are_found(filled: Store, text: str) -> None:
    assert (HitKind.NOTE, "O'Brien & Sons C++") in hits(filled, text)


def test_a_number_nobody_can_dial_is_found_as_it_was_typed_and_a_wrong_one_says_so(filled: Store) -> None:
    def spoil(write: Write) -> None:
        for row in write.all(select(phone)):
            write.update(phone, row["id"], bad=True)
        house = write.first(select(organisation.c.id).where(organisation.c.name.startswith("Acme")))
        assert house is not None
        write.insert(phone, organisation_id=house["id"], contact_id=None, e164=None, typed="12-34.56 / 9")

    filled.do(spoil).result()
    assert hits(filled, "1234569") == [(HitKind.PHONE, "Acme [/b] Oy")]
    [wrong] = [hit for hit in filled.ask(find, "040 123 4567").result() if hit.kind == HitKind.PHONE]
    assert wrong.words == "040 123 4567 · wrong number · Anna Mäkelä"


WRITTEN = {
    "lattia": ("need", "need: The floor is cold, lattia"),
    "overtime": ("need", "need: Backs ache two weeks of overtime"),
    "KYLMÄ": ("answer", "answer: on niin kylmä"),
    "attached": ("paper", "paper: Memo Next See what is attached"),
    "broke": ("complaint", "complaint: it broke"),
    "quick": ("opinion", "opinion: quick and kind"),
    "refresher": ("deal", "deal: Refresher course"),
    "stairs": ("about them", "about them: two stairs"),
    "rusty": ("personal", "personal: dog: Rusty"),
    "ring": ("call notes", "call notes: ring after May"),
}
"""What is sought, and what is shown of it."""


@pytest.fixture
def written(filled: Store) -> Store:
    """Everything that can be written down about one organisation."""

    def write_down(write: Write) -> None:
        row = write.first(select(organisation).where(organisation.c.name == "Pöytä Oy"))
        assert row is not None
        whose, now = {"organisation_id": row["id"]}, write.now
        write.update(organisation, row["id"], notes="two stairs")
        for person in write.all(select(contact)):
            write.update(contact, person["id"], personal="dog: Rusty")
        talk = write.insert(analysis, **whose, segment="company", language="fi")
        write.insert(need, analysis_id=talk, rank=1, words="The floor is cold, lattia", kind="implied")
        write.insert(
            need, analysis_id=talk, rank=2, words="Backs ache", consequence="two weeks of overtime", kind="implied"
        )
        write.insert(answer, analysis_id=talk, question="q", part="S", asked="?", text="on niin kylmä", at=now)
        write.insert(
            paper, **whose, kind="memo", language="en", subject="Memo", body="## Next\n\n**See** what is attached"
        )
        write.insert(complaint, **whose, text="it broke", steps={}, opened_at=now)
        scored = {"kind": "nps", "score": 9, "lowest": 0, "highest": 10, "at": now}
        write.insert(feedback, **whose, **scored, text="quick and kind")
        stage = {"stage": "contacting", "stage_entered_at": now}
        write.insert(deal, **whose, **stage, title="Refresher course")
        said = {"outcome": "call_back", "script": "opener", "script_version": "1", "language": "en"}
        write.insert(call, **whose, **said, started_at=now, ended_at=now, notes="ring after May")

    filled.do(write_down).result()
    return filled


@pytest.mark.parametrize("text", WRITTEN)
def test_whatever_was_written_anywhere_is_found_and_says_where_it_stands(written: Store, text: str) -> None:
    what, shown = WRITTEN[text]
    [hit] = written.ask(find, text).result()
    assert (hit.kind, hit.organisation, hit.words) == (HitKind.NOTE, "Pöytä Oy", shown)
    assert hit.words.startswith(what)


def test_words_of_a_text_and_of_its_organisation_find_it_together(written: Store) -> None:
    assert [hit.words for hit in written.ask(find, "äänekoski overtime").result()] == [WRITTEN["overtime"][1]]
    assert written.ask(find, "turku overtime").result() == []


def test_a_deal_nobody_named_is_not_found_beside_its_organisation(filled: Store) -> None:
    assert hits(filled, "turku") == hits(filled, "acme turku") == [(HitKind.ORGANISATION, "Acme [/b] Oy")]
    filled.do(edit_deals, "Course for Acme").result()
    assert {kind for kind, _name in hits(filled, "course acme")} == {HitKind.NOTE}


def edit_deals(write: Write, title: str) -> None:
    for row in write.all(select(deal)):
        write.update(deal, row["id"], title=title)


def test_of_a_long_text_only_the_words_around_are_shown(filled: Store) -> None:
    house = filled.ask(find, "brien sons").result()[0].organisation_id
    filled.do(add_note, house, "Blah. " * 2000 + "The NEEDLE is here. " + "Blah. " * 200).result()
    [hit] = filled.ask(find, "needle").result()
    assert "NEEDLE is here" in hit.words
    assert hit.words.startswith("note: …")
    assert len(hit.words) < 150


def test_every_kind_has_room_however_many_there_are_of_another(filled: Store) -> None:
    for number in range(30):
        filled.do(add_organisation, OrganisationFacts(name=f"Anna {number}", segment="company")).result()
    found = filled.ask(find, "anna", limit=20).result()
    assert len(found) == 20
    assert [hit.kind for hit in found].count(HitKind.CONTACT) == 1
    assert [hit.kind for hit in found].count(HitKind.ORGANISATION) == 19


def test_people_whose_name_begins_so_stand_before_those_in_whose_name_it_lies(filled: Store) -> None:
    house = filled.ask(find, "pöytä").result()[0].organisation_id
    for name in ("Aada Manninen", "Hanna Aalto"):
        filled.do(add_contact, house, ContactFacts(name=name)).result()
    people = [hit.words.partition(" · ")[0] for hit in filled.ask(find, "ann").result()]
    assert people == ["Anna Mäkelä", "Aada Manninen", "Hanna Aalto"]


def test_a_database_that_keeps_case_apart_is_asked_in_small_letters() -> None:
    from sqlalchemy.dialects import postgresql, sqlite

    asked = holds(note.c.text, "wood")
    assert "lower(note.text) LIKE" in str(asked.compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
    assert "lower" not in str(asked.compile(dialect=sqlite.dialect()))


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
