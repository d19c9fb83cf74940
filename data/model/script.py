"""Texts of the playbook filled with facts: `{{contact.first|there}}`, in one pass.

Filled-in facts are never read again as template, so a customer's name cannot run anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

VARIABLES = frozenset(
    {
        "contact.first",
        "contact.name",
        "contact.title",
        "organisation.name",
        "organisation.city",
        "organisation.industry",
        "organisation.headcount",
        "organisation.source",
        "rep.name",
        "rep.first",
        "rep.phone",
        "rep.email",
        "company.name",
        "company.fact",
        "meeting.when",
        "meeting.place",
        "agreed.when",
        "agreement.ends",
        "agreement.renews",
        "deal.value",
        "need.top",
        "need.euros",
        "followup.reason",
        "last.words",
        "attempt",
        "max_attempts",
        "days",
        "slots",
    }
)
"""Names a playbook may use."""

# No two parts of the pattern can eat the same character, so no text can make it slow.
_VARIABLE = re.compile(r"\{\{([^{}|]*)(?:\|([^{}]*))?\}\}")


class Gathered(Mapping[str, str]):
    """Facts that are gathered once a text asks for one of them: most texts ask for none."""

    def __init__(self, gather: Callable[[], Mapping[str, str]], known: Mapping[str, str] | None = None) -> None:
        self._gather = gather
        self._known = known or {}
        """Facts that are known without, and beat what is gathered."""

    @cached_property
    def _gathered(self) -> Mapping[str, str]:
        return {**self._gather(), **self._known}

    def __getitem__(self, name: str) -> str:
        return self._known[name] if name in self._known else self._gathered[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._gathered)

    def __len__(self) -> int:
        return len(self._gathered)


def fill(template: str, facts: Mapping[str, str]) -> str:
    """The template with its variables replaced by facts, or by their default where a fact is missing or empty."""
    return _VARIABLE.sub(lambda found: facts.get(found[1].strip(), "") or (found[2] or "").strip(), template)


def unknown_variables(template: str) -> list[str]:
    """Variables a playbook may not use, in the order they stand."""
    if "{{" not in template:
        return []
    return [name for found in _VARIABLE.finditer(template) if (name := found[1].strip()) not in VARIABLES]


def misspelt(template: str) -> bool:
    """Whether braces are left that make no variable: the rep would read them aloud."""
    return ("{" in template or "}" in template) and any(brace in _VARIABLE.sub("", template) for brace in "{}")


def empty_variables(template: str, facts: Mapping[str, str]) -> list[str]:
    """Variables with neither fact nor default: the rep is told before the call, not during it."""
    return [
        name
        for found in _VARIABLE.finditer(template)
        if not facts.get(name := found[1].strip()) and not (found[2] or "").strip()
    ]
