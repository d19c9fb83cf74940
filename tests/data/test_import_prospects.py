"""Rows are understood whole: contacts without names, tags, roles, languages, several deals, words for what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from data.imports.cells import Number
from data.imports.gathering import same_person
from data.imports.prospects import Person
from data.imports.sheet import read_sheet
from data.model.prospect import missing_facts, say_missing
from data.model.refusal import Refusal
from data.store import Store
from tests.data.lists import a_list, landed
from tests.data.rows import every_row


def after(store: Store, folder: Path, *lines: str, policy: Any = "skip") -> dict[str, list[dict[str, Any]]]:
    landed(store, a_list(folder, *lines), policy)
    return store.ask(every_row).result()


def test_tags_role_language_and_switchboard_find_their_places(store: Store, tmp_path: Path) -> None:
    found = after(
        store,
        tmp_path,
        "Yritys;Tagit;Segmentti;Yhteyshenkilö;Rooli;Kieli;Puhelin;Kännykkä;Vaihde;Henkilökohtaista",
        "Pöytä;kevät, messut;kunta;Anna;Päättäjä;ruotsi;09 123 4567;040 123 4567;09 765 4321;koira Rusty",
    )
    [place], [person] = found["organisation"], found["contact"]
    assert (place["tags"], place["segment"]) == (["kevät", "messut"], "municipality")
    assert (person["role"], person["language"], person["personal"]) == ("decision_maker", "sv", "koira Rusty")
    ranked = {(row["e164"], row["rank"], row["contact_id"] is not None) for row in found["phone"]}
    assert ranked == {("+35891234567", 0, True), ("+358401234567", 1, True), ("+35897654321", 0, False)}


def test_a_segment_the_playbook_does_not_know_is_kept_as_text(store: Store, tmp_path: Path) -> None:
    [place] = after(store, tmp_path, "Yritys;Segmentti", "Pöytä ry;avaruus")["organisation"]
    assert (place["segment"], place["notes"]) == ("association", "Segmentti: avaruus")


def test_a_number_without_a_person_is_the_organisations_own(store: Store, tmp_path: Path) -> None:
    found = after(store, tmp_path, "Yritys;Puhelin;Sähköposti", "Pöytä Oy;040 123 4567;")
    assert found["contact"] == []
    assert [row["contact_id"] for row in found["phone"]] == [None]


def test_a_second_address_in_a_cell_is_kept_as_text(store: Store, tmp_path: Path) -> None:
    found = after(store, tmp_path, "Yritys;Sähköposti", "Pöytä Oy;a@poyta.fi, b@poyta.fi")
    assert [row["email"] for row in found["contact"]] == ["a@poyta.fi"]
    assert found["organisation"][0]["notes"] == "Sähköposti: b@poyta.fi"


def test_rows_with_other_deals_of_one_organisation_bring_each(store: Store, tmp_path: Path) -> None:
    lines = ["Pöytä Oy;Turku;Kevät;100", "Pöytä Oy;Turku;Syksy;200", "Pöytä Oy;Turku;Kevät;"]
    found = after(store, tmp_path, "Yritys;Paikkakunta;Keissi;Arvo", *lines)
    assert sorted((row["title"], row["value_cents"]) for row in found["deal"]) == [("Kevät", 10000), ("Syksy", 20000)]


def test_a_segment_said_on_a_later_row_counts(store: Store, tmp_path: Path) -> None:
    lines = ["Pöytä;Turku;", "Pöytä;Turku;yhdistys"]
    [place] = after(store, tmp_path, "Yritys;Paikkakunta;Segmentti", *lines)["organisation"]
    assert place["segment"] == "association"


@pytest.mark.parametrize("policy", ["fill", "update"])
def test_notes_tags_and_people_are_added_to_a_known_organisation(store: Store, tmp_path: Path, policy: str) -> None:
    head = "Yritys;Paikkakunta;Tagit;Kuvaus;Huom;Yhteyshenkilö;Titteli;Vaihde"
    after(store, tmp_path, head, "Pöytä Oy;Turku;a;vanha;ensin;Anna Laine;;")
    found = after(store, tmp_path, head, "Pöytä Oy;Turku;a, b;uusi;sitten;Pekka;Ostaja;09 123 4567", policy=policy)
    [place] = found["organisation"]
    assert (place["tags"], place["notes"]) == (["a", "b"], "vanha\nuusi")
    assert sorted(row["text"] for row in found["note"]) == ["ensin", "sitten"]
    assert sorted(row["name"] for row in found["contact"]) == ["Anna Laine", "Pekka"]
    assert [row["e164"] for row in found["phone"]] == ["+35891234567"]


def test_a_contact_is_corrected_only_where_the_file_is_believed(store: Store, tmp_path: Path) -> None:
    head = "Yritys;Paikkakunta;Yhteyshenkilö;Titteli;Sähköposti"
    after(store, tmp_path, head, "Pöytä Oy;Turku;Anna Laine;Sihteeri;")
    change = "Pöytä Oy;Turku;Anna Laine;Johtaja;anna@poyta.fi"
    [filled] = after(store, tmp_path, head, change, policy="fill")["contact"]
    assert (filled["title"], filled["email_key"]) == ("Sihteeri", "anna@poyta.fi")
    [updated] = after(store, tmp_path, head, change, policy="update")["contact"]
    assert updated["title"] == "Johtaja"


def test_two_people_are_one_by_address_name_or_without_a_name_by_number() -> None:
    number = (Number("+358401234567", "040 123 4567"),)
    assert same_person(Person("Anna Laine"), Person("LAINE, Anna"))
    assert same_person(Person("Anna", email="a@b.fi"), Person("A. Laine", email="A@B.fi"))
    assert same_person(Person(title="HR", numbers=number), Person("Anna", numbers=number))
    assert not same_person(Person("Anna", numbers=number), Person("Pekka", numbers=number))
    assert not same_person(Person("Anna"), Person(title="HR"))


def test_what_is_missing_is_said_in_words() -> None:
    assert missing_facts(industry=" ", headcount=None, contact="") == ("industry", "contact", "headcount")
    assert missing_facts(industry="Puu", headcount=0, contact="Anna") == ()
    assert say_missing(("headcount",)) == "missing: headcount"
    assert say_missing(()) == ""


def test_a_file_larger_than_any_list_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "lista.csv").open("wb") as file:
        file.truncate(100_000_001)
    with pytest.raises(Refusal, match="too large"):
        read_sheet(tmp_path / "lista.csv")


def test_half_a_letter_of_utf16_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lista.csv").write_bytes("Yritys;Puhelin\n".encode("utf-16") + b"\x00\xd8")
    with pytest.raises(Refusal, match="not a text file"):
        read_sheet(tmp_path / "lista.csv")
