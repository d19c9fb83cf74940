"""Columns are known by the names other programs give them; the rep's word beats a guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.imports.headings import TARGETS, assign, read_mapping, reassigned, recognise
from data.model.refusal import Unclear

HUBSPOT = {
    "First name": "contact.first",
    "Last name": "contact.last",
    "Email": "contact.email",
    "Phone number": "contact.phone",
    "Mobile phone number": "contact.phone2",
    "Job title": "contact.title",
    "Company name": "organisation.name",
    "Website URL": "organisation.web",
    "Lifecycle stage": "organisation.tags",
    "Lead status": "organisation.tags",
}
HUBSPOT_COMPANIES = {"Name": "organisation.name", "Company Domain Name": "organisation.web"}
HUBSPOT_DEALS = {"Deal name": "deal.title", "Deal stage": "deal.stage", "Associated Company": "organisation.name"}
PIPEDRIVE = {
    "Person - Name": "contact.name",
    "Person - Phone - Work": "contact.phone",
    "Person - Phone - Mobile": "contact.phone2",
    "Person - Email - Work": "contact.email",
    "Person - Organization": "organisation.name",
}
PIPEDRIVE_DEALS = {
    "Organization - Name": "organisation.name",
    "Deal - Title": "deal.title",
    "Deal - Value": "deal.value",
    "Deal - Stage": "deal.stage",
}
CLOSE = {
    "display_name": "organisation.name",
    "url": "organisation.web",
    "status_label": "organisation.tags",
    "primary_contact_name": "contact.name",
    "primary_contact_title": "contact.title",
    "primary_contact_primary_phone": "contact.phone",
    "primary_contact_primary_email": "contact.email",
}
FINNISH = {
    "Yritys": "organisation.name",
    "Y-tunnus": "organisation.business_id",
    "Toimiala": "organisation.industry",
    "Henkilöstö": "organisation.headcount",
    "Paikkakunta": "organisation.city",
    "Yhteyshenkilö": "contact.name",
    "Titteli": "contact.title",
    "Puhelin": "contact.phone",
    "Sähköposti": "contact.email",
    "Muistiinpanot": "note.text",
}
FAMILIES = [HUBSPOT, HUBSPOT_COMPANIES, HUBSPOT_DEALS, PIPEDRIVE, PIPEDRIVE_DEALS, CLOSE, FINNISH]


@pytest.mark.parametrize("family", FAMILIES)
def test_the_columns_of_other_programs_are_known(family: dict[str, str]) -> None:
    assert recognise(list(family)) == family


@pytest.mark.parametrize("family", FAMILIES)
def test_case_accents_and_marks_do_not_matter(family: dict[str, str]) -> None:
    plain = str.maketrans("äöÄÖ", "aoAO")
    spoilt = [heading.upper().translate(plain).replace("_", " ") + ":" for heading in family]
    found = recognise(spoilt)
    assert [found.get(heading) for heading in spoilt] == list(family.values())


def test_a_bare_name_is_the_contacts_where_another_column_names_the_organisation() -> None:
    assert recognise(["Nimi", "Yritys"])["Nimi"] == "contact.name"
    assert recognise(["Nimi", "Puhelin"])["Nimi"] == "organisation.name"


def test_a_third_number_is_the_switchboards_and_a_second_address_is_kept_as_text() -> None:
    found = recognise(["Puhelin", "Puhelinnumero", "Matkapuhelin", "Email", "Sähköposti"])
    assert sorted(found.values()) == ["contact.email", "contact.phone", "contact.phone2", "organisation.phone"]


@given(st.lists(st.text(max_size=20), max_size=8, unique=True))
def test_no_target_but_text_is_ever_given_twice(headings: list[str]) -> None:
    given_out = [target for target in recognise([*headings, "Yritys", "Company", "Puhelin"]).values() if target]
    single = [target for target in given_out if target not in {"organisation.tags", "organisation.notes", "note.text"}]
    assert len(single) == len(set(single))


def test_the_reps_word_beats_the_guess_and_frees_the_column_that_was_guessed() -> None:
    columns = assign(["Yritys", "Firma", "Fax"], ["", "", ""], {"firma": "organisation.name", "Fax": ""})
    assert [column.target for column in columns] == [None, "organisation.name", ""]


def test_a_target_moves_from_one_column_to_another_and_texts_may_have_several() -> None:
    columns = assign(["Yritys", "Firma", "Huom"], ["", "", ""], {})
    assert reassigned(columns, "Firma", "organisation.name") == {
        "Yritys": None,
        "Firma": "organisation.name",
        "Huom": "note.text",
    }
    assert reassigned(columns, "Firma", "note.text")["Huom"] == "note.text"
    assert reassigned(columns, "Yritys", None)["Yritys"] is None


def test_a_mapping_is_read_as_column_and_target() -> None:
    assert read_mapping(["Yritys=organisation.name", "a=b=note.text", "Fax="]) == {
        "Yritys": "organisation.name",
        "a=b": "note.text",
        "Fax": "",
    }


@pytest.mark.parametrize("text", ["Yritys", "=organisation.name", "Yritys=organisation.nimi"])
def test_a_mapping_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(Unclear):
        read_mapping([text])


def test_a_mapping_of_a_column_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(Unclear, match="Yritys, Puhelin"):
        assign(["Yritys", "Puhelin"], ["", ""], {"Firma": "organisation.name"})


def test_every_target_a_name_leads_to_exists() -> None:
    from data.imports.headings import _names

    assert {target for _rank, target in _names().values()} - {""} == set(TARGETS)
