"""Rewording: a filled-in text said in the new words of its template, with what had been filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from data.model.script import fill

_LONGEST = 400
_VARIABLE = re.compile(r"\{\{[^{}]*\}\}")


def reworded(old: Mapping[str, str], new: Mapping[str, str], reason: str) -> str:
    """A reason said in the new words; the same where it was not said in the old ones.

    What stood for a variable in it is kept; a variable that only the new words have takes its default, and where it
    has none the reason stays as it is.
    """
    for language, template in old.items():
        found = _pattern(template).fullmatch(reason) if len(reason) <= _LONGEST else None
        if found is not None and language in new:
            facts = dict(zip(_names(template), found.groups(), strict=True))
            return _filled(new[language], facts) or reason
    return reason


def says(templates: Mapping[str, str], reason: str) -> bool:
    """Whether a reason was said in the words of one of these templates, one for each language."""
    return len(reason) <= _LONGEST and any(_pattern(one).fullmatch(reason) for one in templates.values())


@lru_cache(maxsize=512)
def _pattern(template: str) -> re.Pattern[str]:
    parts = [re.escape(part) for part in _VARIABLE.split(template)]
    return re.compile("(.*?)".join(parts), re.DOTALL)


def _names(template: str) -> list[str]:
    return [variable.strip("{}").partition("|")[0].strip() for variable in _VARIABLE.findall(template)]


def _filled(template: str, facts: Mapping[str, str]) -> str:
    missing = [
        variable
        for variable, name in zip(_VARIABLE.findall(template), _names(template), strict=True)
        if not facts.get(name) and "|" not in variable
    ]
    return "" if missing else fill(template, facts)
