"""Likeness: which organisation a prospect is, if it is known already (by id, phone, e-mail, or name and city)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from sys import intern
from typing import Literal

from data.imports.headings import fold
from data.words import N_, _

CLOSE = 90
"""How alike, of 100, two names are that differ by a slip of the hand."""

_LEGAL = "oy oyj ab abp ky tmi ry rf rp osk as ay ltd limited inc llc plc gmbh ag aps asa sa bv nv ou"
_FORMS = frozenset(fold(_LEGAL).split())
_NO_FORM = frozenset[str]()
_forms: dict[frozenset[str], frozenset[str]] = {}
"""Those that were met, each held once: a hundred thousand names have a handful."""
_CANDIDATES = 20
_JUST_NOW = 256
"""A row is looked for and then learned: what was worked out for the one still serves the other."""


Sign = Literal["id", "phone", "email", "name"]
"""What told that two are one, the surest first."""

_SENTENCES: dict[Sign, str] = {
    "id": N_("same business id as {organisation}"),
    "phone": N_("same phone number as {organisation}"),
    "email": N_("same e-mail as {organisation}"),
    "name": N_("same name and place as {organisation}"),
}


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a prospect was found to be, and by what."""

    key: str
    sign: Sign


@dataclass(slots=True)
class Named:
    """A name as it is compared: its core without the company form, the forms apart, and the place."""

    key: str
    core: str
    forms: frozenset[str]
    city: str


@dataclass(slots=True)
class _Known(Named):
    """An organisation that is known."""

    business_id: str = ""
    """Without signs; empty where it is not known."""


@dataclass(slots=True)
class _Block:
    """Names of one place that begin alike: only these are compared letter by letter."""

    names: list[Named] = field(default_factory=list)
    cores: list[str] = field(default_factory=list)

    def add(self, name: Named) -> None:
        self.names.append(name)
        self.cores.append(name.core)


class Likeness:
    """Organisations known so far, findable by anything that tells them apart."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}
        self._phones: dict[str, str] = {}
        self._emails: dict[str, str] = {}
        self._known: dict[str, _Known] = {}
        self._first: dict[str, Named] = {}
        self._others: dict[str, list[Named]] = defaultdict(list)
        """The first that bears a name, and the others: few names are borne by two, and each list takes memory."""
        self._near: dict[tuple[str, str], _Block] = defaultdict(_Block)

    def add(
        self,
        key: str,
        name: str,
        *,
        city: str = "",
        business_id: str | None = None,
        phones: Iterable[str] = (),
        emails: Iterable[str] = (),
    ) -> None:
        """Know one more organisation, or more of one; who was known first by a number or address keeps it."""
        if key not in self._known:
            self._known[key] = own = _Known(key, *_compared(name, city))
            if self._first.setdefault(own.core, own) is not own:
                self._others[own.core].append(own)
            self._near[(own.city, own.core[:1])].add(own)
        if business_id:
            self._ids.setdefault(bare_id(business_id), key)
            self._known[key].business_id = self._known[key].business_id or bare_id(business_id)
        for phone in phones:
            self._phones.setdefault(phone, key)
        for email in emails:
            self._emails.setdefault(email, key)

    def find(
        self, name: str, *, city: str, business_id: str | None, phones: Iterable[str], emails: Iterable[str]
    ) -> Match | None:
        """The organisation this is, by the surest sign; two with unlike business ids are never one."""
        if business_id and (key := self._ids.get(bare_id(business_id))):
            return Match(key, "id")
        for phone in phones:
            if (key := self._phones.get(phone)) and not self._unlike(key, business_id):
                return Match(key, "phone")
        for email in emails:
            if (key := self._emails.get(email)) and not self._unlike(key, business_id):
                return Match(key, "email")
        found = self._by_name(named("", name, city), business_id)
        return Match(found.key, "name") if found else None

    def _unlike(self, key: str, business_id: str | None) -> bool:
        known = self._known[key].business_id
        return bool(known and business_id and known != bare_id(business_id))

    def _by_name(self, own: Named, business_id: str | None) -> Named | None:
        for other in self._called(own.core):
            near = own.city == other.city or not own.city or not other.city
            if near and forms_agree(own, other) and not self._unlike(other.key, business_id):
                return other
        return next((other for other in self._close(own) if not self._unlike(other.key, business_id)), None)

    def _called(self, core: str) -> Iterator[Named]:
        """Those that bear this very name, in the order in which they were met."""
        if core in self._first:
            yield self._first[core]
            yield from self._others.get(core, ())

    def _close(self, own: Named) -> list[Named]:
        """Names in the same place that differ by no more than a slip of the hand."""
        block = self._near.get((own.city, own.core[:1]))
        if not block or not own.city or len(own.core) < 5:
            return []
        near = [block.names[place] for _core, _score, place in _compare()(own.core, block.cores)]
        return [other for other in near if forms_agree(own, other) and slip_only(own.core, other.core)]


def reason(sign: Sign, organisation: str) -> str:
    """By what one was found to be this organisation, in words."""
    return _(_SENTENCES[sign]).format(organisation=organisation)


@cache
def _compare() -> Callable[[str, Sequence[str]], list[tuple[str, float, int]]]:
    """What tells which of some names are close to one."""
    from rapidfuzz import fuzz, process

    return partial(process.extract, scorer=fuzz.ratio, score_cutoff=CLOSE, limit=_CANDIDATES)


def named(key: str, name: str, city: str) -> Named:
    """A name made ready to be compared."""
    return Named(key, *_compared(name, city))


@lru_cache(maxsize=_JUST_NOW)
def _compared(name: str, city: str) -> tuple[str, frozenset[str], str]:
    words = fold(name).split()
    core = [word for word in words if word not in _FORMS]
    forms = _FORMS.intersection(words) if core else _NO_FORM
    return " ".join(core or words), _forms.setdefault(forms, forms), intern(fold(city))


def forms_agree(one: Named, other: Named) -> bool:
    """Oy and ry of the same name are two; where one is left out, they may be the same."""
    return not one.forms or not other.forms or bool(one.forms & other.forms)


def slip_only(one: str, other: str) -> bool:
    """Whether figures and short words are the same: "Halli 1" and "Halli 2" are two, and so are "A" and "B"."""
    if re.findall(r"\d+", one) != re.findall(r"\d+", other):
        return False
    return [word for word in one.split() if len(word) < 4] == [word for word in other.split() if len(word) < 4]


@lru_cache(maxsize=_JUST_NOW)
def bare_id(business_id: str) -> str:
    """A business id without the signs that people write between its figures."""
    return re.sub(r"[\W_]", "", business_id).casefold()
