"""Likeness: which organisation a prospect is, if it is known already (by id, phone, e-mail, or name and city)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from data.imports.headings import fold
from data.words import _

CLOSE = 90
"""How alike, of 100, two names are that differ by a slip of the hand."""

_LEGAL = "oy oyj ab abp ky tmi ry rf rp osk as ay ltd limited inc llc plc gmbh ag aps asa sa bv nv ou"
_FORMS = frozenset(fold(_LEGAL).split())
_CANDIDATES = 20


Sign = Literal["id", "phone", "email", "name"]
"""What told that two are one, the surest first."""


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a prospect was found to be, and by what, in words."""

    key: str
    sign: Sign
    reason: str


@dataclass(frozen=True, slots=True)
class Named:
    """A name as it is compared: its core without the company form, the forms apart, and the place."""

    key: str
    core: str
    forms: frozenset[str]
    city: str


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
        self._id_of: dict[str, str] = {}
        self._phones: dict[str, str] = {}
        self._emails: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._exact: dict[str, list[Named]] = defaultdict(list)
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
        if key not in self._names:
            self._names[key] = name
            own = named(key, name, city)
            self._exact[own.core].append(own)
            self._near[(own.city, own.core[:1])].add(own)
        if business_id:
            self._ids.setdefault(bare_id(business_id), key)
            self._id_of.setdefault(key, bare_id(business_id))
        for phone in phones:
            self._phones.setdefault(phone, key)
        for email in emails:
            self._emails.setdefault(email, key)

    def name(self, key: str) -> str:
        """The name an organisation was first known by."""
        return self._names[key]

    def find(
        self, name: str, *, city: str, business_id: str | None, phones: Iterable[str], emails: Iterable[str]
    ) -> Match | None:
        """The organisation this is, by the surest sign; two with unlike business ids are never one."""
        if business_id and (key := self._ids.get(bare_id(business_id))):
            return self._match(key, "id")
        for phone in phones:
            if (key := self._phones.get(phone)) and not self._unlike(key, business_id):
                return self._match(key, "phone")
        for email in emails:
            if (key := self._emails.get(email)) and not self._unlike(key, business_id):
                return self._match(key, "email")
        found = self._by_name(named("", name, city), business_id)
        return self._match(found.key, "name") if found else None

    def _match(self, key: str, sign: Sign) -> Match:
        sentences = {
            "id": _("same business id as {organisation}"),
            "phone": _("same phone number as {organisation}"),
            "email": _("same e-mail as {organisation}"),
            "name": _("same name and place as {organisation}"),
        }
        return Match(key, sign, sentences[sign].format(organisation=self._names[key]))

    def _unlike(self, key: str, business_id: str | None) -> bool:
        known = self._id_of.get(key)
        return bool(known and business_id and known != bare_id(business_id))

    def _by_name(self, own: Named, business_id: str | None) -> Named | None:
        for other in self._exact.get(own.core, ()):
            near = own.city == other.city or not own.city or not other.city
            if near and forms_agree(own, other) and not self._unlike(other.key, business_id):
                return other
        return next((other for other in self._close(own) if not self._unlike(other.key, business_id)), None)

    def _close(self, own: Named) -> list[Named]:
        """Names in the same place that differ by no more than a slip of the hand."""
        from rapidfuzz import fuzz, process

        block = self._near.get((own.city, own.core[:1]))
        if not block or not own.city or len(own.core) < 5:
            return []
        hits = process.extract(own.core, block.cores, scorer=fuzz.ratio, score_cutoff=CLOSE, limit=_CANDIDATES)
        near = [block.names[place] for _core, _score, place in hits]
        return [other for other in near if forms_agree(own, other) and slip_only(own.core, other.core)]


def named(key: str, name: str, city: str) -> Named:
    """A name made ready to be compared."""
    words = fold(name).split()
    core = [word for word in words if word not in _FORMS]
    return Named(key, " ".join(core or words), frozenset(words) & _FORMS if core else frozenset(), fold(city))


def forms_agree(one: Named, other: Named) -> bool:
    """Oy and ry of the same name are two; where one is left out, they may be the same."""
    return not one.forms or not other.forms or bool(one.forms & other.forms)


def slip_only(one: str, other: str) -> bool:
    """Whether figures and short words are the same: "Halli 1" and "Halli 2" are two, and so are "A" and "B"."""
    if re.findall(r"\d+", one) != re.findall(r"\d+", other):
        return False
    return [word for word in one.split() if len(word) < 4] == [word for word in other.split() if len(word) < 4]


def bare_id(business_id: str) -> str:
    """A business id without the signs that people write between its figures."""
    return re.sub(r"[\W_]", "", business_id).casefold()
