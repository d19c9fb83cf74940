"""The cast of the demo: organisations, their people and their numbers."""

from __future__ import annotations

import math
import random
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

from data.demo import names
from data.demo.sayings import PERSONAL
from data.demo.sheet import Sheet
from data.model.clean import search_key
from data.model.facts import Channel
from data.model.playbook import Playbook
from data.tables import contact, organisation, phone

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
_PREFIXES = ("40", "44", "50", "45", "41", "46")


@dataclass(frozen=True, slots=True)
class Customer:
    """An organisation of the demo with the person the rep talks to."""

    id: str
    name: str
    segment: str
    headcount: int
    source: str
    born: datetime
    contact_id: str
    contact: str
    language: str
    phone: str


class Cast:
    """Makes customers, no two alike."""

    def __init__(self, sheet: Sheet, chance: random.Random, playbook: Playbook, lang: str) -> None:
        self._sheet = sheet
        self._chance = chance
        self._segments = [segment.key for segment in playbook.segments]
        self._public = {segment.key for segment in playbook.segments if segment.public}
        self._lang = lang
        self._names: set[str] = set()
        self._slugs: set[str] = set()
        self._municipalities = list(names.MUNICIPALITIES)
        self._numbers = 0

    def customer(
        self, born: datetime, *, care_class: str | None = None, silent: bool = False, source: str = ""
    ) -> Customer:
        """A new organisation with one or two contacts.

        Args:
            born: When it came into the file.
            care_class: A1 to A3 for one that has bought.
            silent: Whether it has asked never to be called.
            source: Where it was found; without one anywhere.
        """
        chance = self._chance
        segment, name, city, industry = self._organisation()
        bare = chance.random() < 0.08
        headcount = self._headcount(segment)
        slug = self._slug(name)
        found = self._said(chance.choice(names.SOURCES))
        key = self._sheet.add(
            organisation,
            born,
            name=name,
            search_key=search_key(name),
            business_id=self._business_id(),
            segment=segment,
            industry="" if bare else industry,
            headcount=None if bare else headcount,
            city=city,
            web=f"https://www.{slug}.example",
            source=source or found,
            sourced_on=born.date() - timedelta(days=chance.randrange(1, 20)),
            care_class=care_class,
            tags=[chance.choice(("kevät", "messut") if self._lang == "fi" else ("spring", "fair"))]
            if chance.random() < 0.2
            else [],
            notes="",
            do_not_call=silent,
            created_at=born,
        )
        people = [self._person(key, segment, slug, born, rank) for rank in range(1 + (chance.random() < 0.3))]
        first, called, language, number = people[0]
        if chance.random() < 0.25:
            self._phone(key, None, born, 5)
        return Customer(key, name, segment, headcount, source or found, born, first, called, language, number)

    def _organisation(self) -> tuple[str, str, str, str]:
        """Segment, name, city and industry of an organisation not met before."""
        dice = self._chance.random()
        public = next((key for key in self._segments if key in self._public), None)
        if public and dice < 0.13 and self._municipalities:
            name, city = self._municipalities.pop(self._chance.randrange(len(self._municipalities)))
            return public, name, city, self._said(("public administration", "julkishallinto"))
        if "association" in self._segments and dice > 0.88:
            return "association", *self._association()
        return self._segments[0], *self._company()

    def _association(self) -> tuple[str, str, str]:
        chance = self._chance
        home, _city = chance.choice(names.MUNICIPALITIES)
        purpose = chance.choice(names.ASSOCIATIONS)
        place = home.rsplit(" ", 1)[0]
        longer = f"{place} {chance.choice(names.COMPANY_WORDS)}-{purpose.lower()} ry"
        name = self._unused(f"{place} {purpose} ry", longer)
        return name, chance.choice(names.CITIES), self._said(("associations", "järjestöt"))

    def _company(self) -> tuple[str, str, str]:
        chance = self._chance
        city = chance.choice(names.CITIES)
        finnish, english, trade_fi, trade_en = chance.choice(names.TRADES)
        if chance.random() < 0.25:
            first, second = chance.sample(names.ENGLISH_WORDS, 2)
            stem, form = (f"{first} {english}", "Oy") if chance.random() < 0.6 else (f"{first} & {second}", "Ltd")
        else:
            word = chance.choice(names.COMPANY_WORDS)
            stem, form = f"{word} {finnish}" if chance.random() < 0.7 else f"{finnish} {word}", "Oy"
        name = self._unused(f"{stem} {form}", f"{stem} {city} {form}")
        return name, city, trade_fi if self._lang == "fi" else trade_en

    def _person(
        self, organisation_id: str, segment: str, slug: str, born: datetime, rank: int
    ) -> tuple[str, str, str, str]:
        chance = self._chance
        english = chance.random() < 0.15
        first = chance.choice(names.FIRST_EN if english else names.FIRST_FI)
        last = chance.choice(names.LAST_EN if english else names.LAST_FI)
        finnish, title, role = chance.choice(names.TITLES.get(segment, names.TITLES["company"]))
        email = f"{_ascii(first)}.{_ascii(last)}@{slug}.example"
        key = self._sheet.add(
            contact,
            born,
            organisation_id=organisation_id,
            name=f"{first} {last}",
            search_key=search_key(first, last),
            title=finnish if self._lang == "fi" else title,
            role=role,
            email=email,
            email_key=email,
            channel=chance.choice((None, Channel.PHONE, Channel.EMAIL, Channel.MEETING, Channel.VIDEO)),
            language="en" if english else "fi",
            personal=self._said(chance.choice(PERSONAL)) if chance.random() < 0.3 else "",
            do_not_contact=False,
            created_at=born,
        )
        return key, f"{first} {last}", "en" if english else "fi", self._phone(organisation_id, key, born, rank)

    def _phone(self, organisation_id: str, contact_id: str | None, born: datetime, rank: int) -> str:
        """A number of the series that is good for nothing but stories."""
        prefix = _PREFIXES[self._numbers // 10_000 % len(_PREFIXES)]
        digits = f"{self._numbers * 7_919 % 10_000:04d}"
        self._numbers += 1
        number = f"+358{prefix}555{digits}"
        self._sheet.add(
            phone,
            born,
            organisation_id=organisation_id,
            contact_id=contact_id,
            e164=number,
            typed=f"0{prefix} 555 {digits}",
            bad=False,
            rank=rank,
        )
        return number

    def _headcount(self, segment: str) -> int:
        spread = {"municipality": (180, 2_400), "association": (3, 45)}.get(segment, (8, 420))
        low, high = spread
        return round(low * math.pow(high / low, self._chance.random()))

    def _business_id(self) -> str:
        """A well-formed id of a series that is not given out."""
        while True:
            digits = f"9{self._chance.randrange(1_000_000):06d}"
            rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11
            if rest != 1:
                return f"{digits}-{(11 - rest) % 11}"

    def _slug(self, name: str) -> str:
        slug = plain = re.sub(r"[^a-z0-9]+", "-", _ascii(name.removesuffix(" Oy").removesuffix(" Ltd"))).strip("-")
        while slug in self._slugs:
            slug = f"{plain}-{len(self._slugs)}"
        self._slugs.add(slug)
        return slug

    def _unused(self, *wished: str) -> str:
        """The first of these names that nobody has, else the last with a number."""
        free = (name for name in wished if name not in self._names)
        name = next(free, None) or f"{wished[-1]} {len(self._names)}"
        self._names.add(name)
        return name

    def _said(self, words: tuple[str, str]) -> str:
        return words[self._lang == "fi"]


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
