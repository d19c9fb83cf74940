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

_VARIABLE = re.compile(r"\{\{\s*([^{}|]*?)\s*(?:\|([^{}]*))?\}\}")


def fill(template: str, facts: Mapping[str, str]) -> str:
    """The template with its variables replaced by facts, or by their default where a fact is missing or empty."""
    return _VARIABLE.sub(lambda found: facts.get(found[1], "") or (found[2] or "").strip(), template)


def unknown_variables(template: str) -> list[str]:
    """Variables a playbook may not use, in the order they stand."""
    return [found[1] for found in _VARIABLE.finditer(template) if found[1] not in VARIABLES]


def empty_variables(template: str, facts: Mapping[str, str]) -> list[str]:
    """Variables with neither fact nor default: the rep is told before the call, not during it."""
    return [
        found[1] for found in _VARIABLE.finditer(template) if not facts.get(found[1]) and not (found[2] or "").strip()
    ]
