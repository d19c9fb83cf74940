"""The answer to "where did you get my number?", to be read aloud in the customer's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.model.bygone import show_day
from data.model.clean import clean_line
from data.words import _

_SAID = {
    "en": {
        "dated": "Your details come from {source}; I noted them down on {day}. If you like, I will remove them.",
        "plain": "Your details come from {source}. If you like, I will remove them.",
        "unknown": "I do not have the source at hand. I will find out and tell you, and remove you if you like.",
    },
    "fi": {
        "dated": "Tietonne ovat tästä lähteestä: {source}, kirjattu {day}. Poistan ne, jos haluatte.",
        "plain": "Tietonne ovat tästä lähteestä: {source}. Poistan ne, jos haluatte.",
        "unknown": "Lähde ei ole nyt näkyvissäni. Selvitän sen ja kerron teille, ja poistan tiedot, jos haluatte.",
    },
}


def where_from(source: str, sourced_on: date | None, language: str) -> str:
    """The source and its date as a sentence; an honest one where nothing is known."""
    said = _SAID.get(language, _SAID["en"])
    named = clean_line(source)
    if not named:
        return said["unknown"]
    if sourced_on is None:
        return said["plain"].format(source=named)
    return said["dated"].format(source=named, day=f"{sourced_on.day}.{sourced_on.month}.{sourced_on.year}")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where somebody's details are from, and since when we have them."""

    source: str
    """Empty where nobody wrote it down: then they were entered by hand."""
    on: date | None

    @property
    def said(self) -> str:
        """The source in words."""
        return self.source or _("entered by hand")

    @property
    def sentence(self) -> str:
        """The source and its day: "where from: the fair in Tampere, 3.11.2026"."""
        return _("where from: {source}").format(source=", ".join(filter(None, [self.said, show_day(self.on)])))


def origin_of(person: Mapping[Any, Any], house: Mapping[Any, Any], entered_on: date) -> Origin:
    """Where a contact is from: as written down, else as their organisation; entered by hand where nobody knows.

    Args:
        person: The contact's `source` and `sourced_on`; a day without a source says that they were entered by hand.
        house: The same of their organisation.
        entered_on: The day they came into the file.
    """
    if person["source"] or person["sourced_on"]:
        return Origin(person["source"], person["sourced_on"] or entered_on)
    if house["source"]:
        return Origin(house["source"], house["sourced_on"] or entered_on)
    return Origin("", entered_on)
