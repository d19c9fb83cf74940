"""Merging: what two records of the same organisation, or of the same person, come to as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from data.model.care_facts import CARE_CLASSES

Side = Literal["keep", "gone"]
"""Whose fact is taken: that of the record that stays, or of the one that goes."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the rep may choose a side of, with the columns that travel with it."""

    key: str
    beside: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column of it, its own first."""
        return (self.key, *self.beside)


FACTS = (
    Fact("name", ("search_key",)),
    Fact("business_id"),
    Fact("segment"),
    Fact("industry"),
    Fact("headcount"),
    Fact("city"),
    Fact("web"),
    Fact("source", ("sourced_on",)),
)
"""Facts of an organisation of which one side is taken."""

JOINED = frozenset({"care_class", "tags", "notes", "do_not_call", "created_at"})
"""Columns of an organisation that both sides give to."""

PERSON_FACTS = (
    Fact("name", ("search_key",)),
    Fact("title"),
    Fact("role"),
    Fact("email", ("email_key",)),
    Fact("channel"),
    Fact("language"),
    Fact("source", ("sourced_on",)),
)
"""Facts of a person of which one side is taken."""

PERSON_JOINED = frozenset({"personal", "do_not_contact", "created_at"})
"""Columns of a person that both sides give to."""


def usual_side(fact: Fact, keep: Mapping[str, Any], gone: Mapping[str, Any]) -> Side:
    """The side taken unless the rep says otherwise: the one that stays, and where it knows nothing the other."""
    return "gone" if keep[fact.key] in (None, "") and gone[fact.key] not in (None, "") else "keep"


def chosen(
    facts: Sequence[Fact], keep: Mapping[str, Any], gone: Mapping[str, Any], choices: Mapping[str, Side]
) -> dict[str, Any]:
    """The columns of all facts, each from the side that was chosen, else from the usual one.

    A side that knows nothing of a fact gives nothing, even where it was chosen: merging empties no fact.
    """
    found: dict[str, Any] = {}
    for fact in facts:
        sides: dict[Side, Mapping[str, Any]] = {"keep": keep, "gone": gone}
        side = choices.get(fact.key, usual_side(fact, keep, gone))
        if sides[side][fact.key] in (None, ""):
            side = usual_side(fact, keep, gone)
        found |= {column: sides[side][column] for column in fact.columns}
    return found


def higher_class(*classes: str | None) -> str | None:
    """The class that gets the most time; None where nobody was put into one."""
    known = [one for one in CARE_CLASSES if one in classes]
    return known[0] if known else next((one for one in classes if one), None)


def united(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """Tags of both, each once however its letters are cased."""
    found = {tag.casefold(): tag for tag in (*other, *one)}
    return [found[key] for key in dict.fromkeys(tag.casefold() for tag in (*one, *other))]


def joined(one: str, other: str, *lines: str) -> str:
    """A text with those lines of another that it does not hold yet, and then the lines given."""
    have = {line.strip() for line in one.splitlines()}
    new = [line for line in other.splitlines() if not line.strip() or line.strip() not in have]
    more = "\n".join(new).strip("\n")
    return "\n".join(part for part in (one, more if more.strip() else "", *lines) if part)


def union(keep: Mapping[str, Any], gone: Mapping[str, Any], choices: Mapping[str, Side], also: str) -> dict[str, Any]:
    """The columns of an organisation that two records come to.

    Args:
        keep: The row that stays.
        gone: The row that goes.
        choices: The side of each fact the rep chose.
        also: A sentence with `{facts}` for a name or business id that was not taken: it is kept among the notes.
    """
    values = chosen(FACTS, keep, gone, choices)
    lost = _lost(("name", "business_id"), values, keep, gone)
    line = also.format(facts=", ".join(lost)) if lost else ""
    return {
        **values,
        "care_class": higher_class(keep["care_class"], gone["care_class"]),
        "tags": united(keep["tags"], gone["tags"]),
        "notes": joined(keep["notes"], gone["notes"], line),
        "do_not_call": keep["do_not_call"] or gone["do_not_call"],
        "created_at": min(keep["created_at"], gone["created_at"]),
    }


def person_union(
    keep: Mapping[str, Any], gone: Mapping[str, Any], choices: Mapping[str, Side], also: str
) -> dict[str, Any]:
    """The columns of a person that two records come to; a name or an address not taken stays among what is personal."""
    values = chosen(PERSON_FACTS, keep, gone, choices)
    lost = _lost(("name", "email"), values, keep, gone)
    line = also.format(facts=", ".join(lost)) if lost else ""
    return {
        **values,
        "personal": joined(keep["personal"], gone["personal"], line),
        "do_not_contact": keep["do_not_contact"] or gone["do_not_contact"],
        "created_at": min(keep["created_at"], gone["created_at"]),
    }


def _lost(
    names: Sequence[str], values: Mapping[str, Any], keep: Mapping[str, Any], gone: Mapping[str, Any]
) -> list[str]:
    """What these facts said and the union does not, each once."""
    said = [str(row[name]) for name in names for row in (keep, gone) if row[name]]
    taken = {str(values[name]).casefold() for name in names}
    return [text for text in dict.fromkeys(said) if text.casefold() not in taken]
