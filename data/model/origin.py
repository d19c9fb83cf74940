"""The answer to "where did you get my number?", to be read aloud in the customer's language."""

from __future__ import annotations

from datetime import date

from data.model.clean import clean_line

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
