"""Headings of columns, and what each means to us: the names other programs and Finnish lists give them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from data.model.clean import clean_line
from data.model.refusal import Unclear
from data.words import N_, _

TARGETS = {
    "organisation.name": N_("organisation"),
    "organisation.business_id": N_("business id"),
    "organisation.segment": N_("segment"),
    "organisation.industry": N_("industry"),
    "organisation.headcount": N_("headcount"),
    "organisation.city": N_("city"),
    "organisation.web": N_("web site"),
    "organisation.phone": N_("switchboard"),
    "organisation.source": N_("source"),
    "organisation.tags": N_("tags"),
    "organisation.notes": N_("about the organisation"),
    "contact.name": N_("contact"),
    "contact.first": N_("first name"),
    "contact.last": N_("last name"),
    "contact.title": N_("title"),
    "contact.role": N_("buying role"),
    "contact.email": N_("e-mail"),
    "contact.phone": N_("phone"),
    "contact.phone2": N_("second phone"),
    "contact.language": N_("language"),
    "contact.personal": N_("personal notes"),
    "contact.source": N_("where the contact is from"),
    "contact.sourced_on": N_("contact found on"),
    "deal.title": N_("deal"),
    "deal.value": N_("value"),
    "deal.stage": N_("stage"),
    "note.text": N_("note"),
}
"""Everything a column can be, and what the rep calls it."""

IGNORED = ""
"""The target of a column that is left out on purpose."""

SEVERAL = frozenset({"organisation.tags", "organisation.notes", "contact.personal", "note.text"})
"""What more than one column may be: their texts are joined."""

# Best name first: where a file has two of them, the other is kept among the notes.
_NAMES = {
    "organisation.name": (
        "yritys, yrityksen nimi, organisaatio, organisaation nimi, yhtiö, asiakas, asiakkaan nimi, toiminimi, "
        "kunta tai yritys, organization name, organisation name, company name, organisation, organization, company, "
        "person organization, deal organization, lead organization, account name, account, display name, lead name, "
        "associated company, business name, employer, customer, firma, työnantaja"
    ),
    "organisation.business_id": (
        "y tunnus, ytunnus, business id, business id y tunnus, ly tunnus, yritystunnus, company id, "
        "registration number, "
        "company registration number, vat number, vat id, alv tunnus, alv numero, organisation number, org nr"
    ),
    "organisation.segment": "segmentti, segment, organisaatiotyyppi, yhteisömuoto, yritysmuoto, company type, type",
    "organisation.industry": (
        "toimiala, päätoimiala, toimialan nimi, toimialakuvaus, ala, industry, sector, line of business, "
        "organization industry"
    ),
    "organisation.headcount": (
        "henkilöstö, henkilöstömäärä, henkilömäärä, henkilöstön määrä, henkilökunta, henkilöstöluokka, "
        "työntekijät, työntekijöitä, työntekijämäärä, headcount, employees, number of employees, employee count, "
        "company size, staff, organization employee count, organization number of employees"
    ),
    "organisation.city": (
        "paikkakunta, kaupunki, kunta, kotipaikka, kotikunta, postitoimipaikka, toimipaikka, city, town, "
        "municipality, organization city, organization city town village locality, primary address city"
    ),
    "organisation.web": (
        "kotisivu, kotisivut, www, verkkosivu, verkkosivut, web, website, website url, web site, url, homepage, "
        "company domain name, domain, organization website, www osoite, nettisivu, nettisivut"
    ),
    "organisation.phone": (
        "vaihde, puhelinvaihde, yrityksen puhelin, keskus, switchboard, company phone, company phone number, "
        "organization phone, main phone, office phone"
    ),
    "organisation.source": (
        "lähde, liidin lähde, mistä, source, lead source, original source, deal source, original traffic source, "
        "person source, organization source, hankintakanava"
    ),
    "organisation.tags": (
        "tagit, tunnisteet, avainsanat, luokittelu, tags, labels, label, keywords, lifecycle stage, lead status, "
        "status label, status, tila, person label, person labels, organization label, organization labels"
    ),
    "organisation.notes": (
        "kuvaus, yrityskuvaus, lisätiedot, lisätieto, description, about, about us, company description, "
        "organisation notes"
    ),
    "contact.name": (
        "yhteyshenkilö, yhteyshenkilön nimi, kontakti, kontaktihenkilö, henkilö, päättäjä, vastuuhenkilö, "
        "contact name, contact, contact person, full name, person name, deal contact person, lead contact person, "
        "primary contact name, person, decision maker"
    ),
    "contact.first": "etunimi, first name, firstname, given name, person first name, kutsumanimi",
    "contact.last": "sukunimi, last name, lastname, surname, family name, person last name",
    "contact.title": (
        "titteli, tehtävä, tehtävänimike, nimike, asema, job title, title, position, person job title, "
        "primary contact title, contact title, contact job title"
    ),
    "contact.role": "rooli, rooli ostossa, ostorooli, buying role, role, contact role, persona",
    "contact.email": (
        "sähköposti, sähköpostiosoite, s posti, sposti, email, e mail, mail, email address, e mail address, "
        "work email, "
        "person email work, person email, primary contact primary email, primary contact email, contact email, "
        "person email home, person email other"
    ),
    "contact.phone": (
        "puhelin, puhelinnumero, puh, puhnro, puh nro, numero, phone, phone number, telephone, tel, work phone, "
        "direct phone, person phone work, person phone, primary contact primary phone, primary contact phone, "
        "contact phone, suora numero"
    ),
    "contact.phone2": (
        "matkapuhelin, matkapuhelinnumero, kännykkä, gsm, mobiili, toinen puhelin, puhelin 2, puhelin2, "
        "mobile phone number, mobile phone, mobile, cell, cell phone, person phone mobile, phone 2, phone2, "
        "second phone, other phone, person phone home, person phone other"
    ),
    "contact.language": "kieli, asiointikieli, language, preferred language, lang",
    "contact.personal": "henkilökohtaista, henkilökohtaiset, personal, personal notes",
    "contact.source": (
        "yhteystiedon lähde, yhteyshenkilön lähde, tietolähde, tiedon lähde, contact source, source of contact, "
        "where the contact is from"
    ),
    "contact.sourced_on": (
        "tiedon päivä, lähteen päivä, tiedon päivämäärä, lähteen päivämäärä, poimittu, contact found on, sourced on, "
        "source date"
    ),
    "deal.title": "myyntikeissi, keissi, kauppa, tarjouksen nimi, deal name, deal title, deal, opportunity, lead title",
    "deal.value": "arvo, kaupan arvo, summa, deal value, value, amount, deal amount, lead value, opportunity value",
    "deal.stage": "vaihe, myyntivaihe, kaupan vaihe, deal stage, stage, pipeline stage",
    "note.text": (
        "muistiinpanot, muistiinpano, muistio, huomiot, huomautus, huomautukset, huom, kommentti, kommentit, viesti, "
        "notes, note, note text, comment, comments, remarks, message"
    ),
    IGNORED: "rivi, line, reason, hylkäyksen syy",
}
_EITHER = frozenset({"name", "nimi", "organization name or person"})
"""Names of an organisation, unless another column holds that: then of the contact."""
_SECOND = {"contact.phone": "contact.phone2", "contact.phone2": "organisation.phone"}
"""Where a second column of the same meaning goes while that is free."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file: what it becomes, or None when it is kept among the organisation's notes."""

    heading: str
    target: str | None
    sample: str = ""


_ACCENTS = re.compile("[\u0300-\u034e\u0350-\u036f]+")
_WORDS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """A heading or a name as it is compared: no case, no accents, words and figures only."""
    plain = clean_line(text).casefold()
    if not plain.isascii():
        plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))
    if not plain.isascii():
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(_WORDS.findall(plain))


def recognise(headings: Sequence[str]) -> dict[str, str]:
    """The headings that are known, each with the one target it becomes."""
    names = _names()
    known = [(*names[fold(heading)], heading) for heading in headings if fold(heading) in names]
    found: dict[str, str] = {}
    for _rank, target, heading in sorted(known, key=lambda one: one[0]):
        place: str | None = target
        while place is not None and place in found.values() and place not in SEVERAL and place != IGNORED:
            place = _SECOND.get(place)
        if place is not None:
            found[heading] = place
    for heading in headings:
        if fold(heading) in _EITHER:
            taken = found.values()
            if "organisation.name" not in taken:
                found[heading] = "organisation.name"
            elif "contact.name" not in taken and "contact.last" not in taken:
                found[heading] = "contact.name"
    return found


@cache
def _names() -> dict[str, tuple[int, str]]:
    """Every known name, folded, with its rank among the names of the same target."""
    return {
        fold(name): (rank, target) for target, names in _NAMES.items() for rank, name in enumerate(names.split(", "))
    }


def read_mapping(texts: Sequence[str]) -> dict[str, str]:
    """What the rep says columns mean: "Yritys=organisation.name", or "Fax=" to leave a column out.

    Raises:
        Unclear: when it is not written so, or there is no such target.
    """
    found = {}
    for text in texts:
        heading, equals, target = text.rpartition("=")
        target = target.strip()
        if not equals or not heading.strip():
            raise Unclear(_("“{text}” is no mapping: write Column=target.").format(text=clean_line(text)))
        if target and target not in TARGETS:
            sentence = _("There is no target “{target}”; there are: {targets}.")
            raise Unclear(sentence.format(target=clean_line(target), targets=", ".join(TARGETS)))
        found[heading.strip()] = target
    return found


def assign(headings: Sequence[str], samples: Sequence[str], mapping: Mapping[str, str | None]) -> tuple[Column, ...]:
    """What every column becomes: as the rep says (None: kept among the notes), else as its name says, else kept.

    Raises:
        Unclear: when the rep names a column that is not there.
    """
    said = {_find(headings, heading): target for heading, target in mapping.items()}
    taken = {target for target in said.values() if target and target not in SEVERAL}
    guessed = recognise([heading for heading in headings if heading not in said])
    found: dict[str, str | None] = {
        heading: said.get(heading, None if guessed.get(heading) in taken else guessed.get(heading))
        for heading in headings
    }
    return tuple(Column(heading, found[heading], sample) for heading, sample in zip(headings, samples, strict=True))


def reassigned(columns: Sequence[Column], heading: str, target: str | None) -> dict[str, str | None]:
    """What every column becomes once this one is given a target; the column that had it is kept as text."""
    found = {column.heading: column.target for column in columns}
    if target and target not in SEVERAL:
        found = {name: None if had == target else had for name, had in found.items()}
    return {**found, heading: target}


def _find(headings: Sequence[str], wanted: str) -> str:
    found = next((heading for heading in headings if heading == wanted), None)
    found = found or next((heading for heading in headings if fold(heading) == fold(wanted)), None)
    if found is None:
        sentence = _("The file has no column “{column}”; it has: {columns}.")
        raise Unclear(sentence.format(column=clean_line(wanted), columns=", ".join(headings)))
    return found
