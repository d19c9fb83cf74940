"""Texts of the playbook filled with facts: `{{contact.first|there}}`, in one pass.

Filled-in facts are never read again as template, so a customer's name cannot run anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

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
