"""Resemblance: by what two records look like the same organisation, and how surely."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from data.words import N_, _


class Likely(StrEnum):
    """What tells that two are one, the surest first."""

    BUSINESS_ID = "business_id"
    NAME_PLACE = "name_place"
    EMAIL = "email"
    PHONE = "phone"
    NEAR_NAME = "near_name"
    NAME = "name"


WEIGHTS = {
    Likely.BUSINESS_ID: 95,
    Likely.NAME_PLACE: 80,
    Likely.EMAIL: 75,
    Likely.PHONE: 70,
    Likely.NEAR_NAME: 60,
    Likely.NAME: 45,
}
"""How sure each sign is of 100 by itself; several together are surer than the surest."""

UNLIKE_IDS = 40
"""What two different business ids take away: one house may still stand twice under an old id and a new one."""

_WORDS = {
    Likely.BUSINESS_ID: N_("same business id"),
    Likely.NAME_PLACE: N_("same name and place"),
    Likely.EMAIL: N_("same e-mail"),
    Likely.PHONE: N_("same phone number"),
    Likely.NEAR_NAME: N_("nearly the same name"),
    Likely.NAME: N_("same name, another place"),
}


def score(signs: Iterable[Likely], *, unlike_ids: bool = False) -> int:
    """How surely two are one, of 100: each further sign takes half of what doubt was left in its measure."""
    doubt = 100.0
    for place, sign in enumerate(sorted(signs, key=lambda one: -WEIGHTS[one])):
        doubt *= 1 - WEIGHTS[sign] / (100 if place == 0 else 200)
    return max(1, round(100 - doubt) - (UNLIKE_IDS if unlike_ids else 0))


def in_words(signs: Iterable[Likely], *, unlike_ids: bool = False) -> str:
    """The reasons, the surest first: "same business id · same phone number"."""
    said = [_(_WORDS[sign]) for sign in sorted(signs, key=lambda one: -WEIGHTS[one])]
    return " · ".join([*said, *([_("but different business ids")] if unlike_ids else [])])
