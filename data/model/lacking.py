"""What a script lacks: the facts its lines would say aloud and nobody has written down."""

from __future__ import annotations

from collections.abc import Mapping

from data.model.script import empty_variables
from data.model.speech import Line, Script
from data.model.talk import lines_for

OWN = ("rep.", "company.")
"""Facts of the rep's own, written where they say who calls."""

LATER = frozenset({"slots", "meeting.when", "meeting.place"})
"""Facts that the call itself brings, or that are told of where they are missing."""


def lacking(
    script: Script, *, segment: str, role: str | None, language: str, facts: Mapping[str, str]
) -> tuple[str, ...]:
    """Variables without fact or default in the lines meant for them, each once, in the order they are said."""
    lines = [line for part in script.parts for line in lines_for(part, segment, role)]
    found = [name for line in lines for text in _texts(line, language) for name in empty_variables(text, facts)]
    return tuple(name for name in dict.fromkeys(found) if name not in LATER)


def is_own(variable: str) -> bool:
    """Whether the rep mends it by saying who calls; else it stands on the customer's card."""
    return variable.startswith(OWN)


def _texts(line: Line, language: str) -> list[str]:
    return [text.said(language) for text in (line.when, line.say) if text is not None]
