"""Narrowing a list by typed words: `kind:retry class:A1 city:oulu #fair`, and any other word as free text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from data.model.care_facts import CARE_CLASSES
from data.model.clean import clean_line
from data.model.wording import quoted
from data.words import _, language

if TYPE_CHECKING:
    from data.model.playbook import Playbook

Field = Literal["kind", "segment", "class", "city", "tag"]
"""What a list is narrowed by, besides free text."""

SPELLED: Mapping[Field, tuple[str, ...]] = {
    "kind": ("kind", "laji", "tyyppi"),
    "segment": ("segment", "segmentti"),
    "class": ("class", "luokka"),
    "city": ("city", "paikkakunta", "kaupunki"),
    "tag": ("tag", "tunniste"),
}
"""How a field may be written, whichever language is in use; the first letters suffice."""

_FINNISH = 1
_SHOWN_AS: Mapping[Field, str] = {"tag": "#"}

NO_CLASS = "-"
"""Stands for organisations without a class."""

LONGEST = 300
"""Characters of a line that are read; nobody types more."""

_WORD = re.compile(r'(?P<field>[^\W\d_]+:|#)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]*))')


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a list is narrowed to: one of the values of each field that is named, all of the tags and words."""

    words: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    """Keys of the playbook's kinds."""
    segments: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    """As typed: a name or its first letters."""
    tags: tuple[str, ...] = ()
    """As typed: a tag or its first letters."""
    unknown: tuple[str, ...] = ()
    """Words of the line that mean nothing here: they narrow nothing. In quotes they are free text."""

    @property
    def text(self) -> str:
        """The free words on one line."""
        return " ".join(self.words)

    def __bool__(self) -> bool:
        """Whether it narrows anything."""
        return any((self.words, self.kinds, self.segments, self.classes, self.cities, self.tags))


def read_narrowing(line: str, playbook: Playbook) -> Narrowing:
    """What a typed line narrows to; names in English or Finnish, and their first letters suffice."""
    found: dict[str, list[str]] = {name: [] for name in ("words", "unknown", *SPELLED)}
    for field, value, whole in _pieces(clean_line(line[:LONGEST])):
        if field is None:
            found["words"] += [value] if value else []
        elif field == "?":
            found["unknown"].append(whole)
        elif field in ("city", "tag"):
            found[field] += [value] if value else []
        elif keys := _known(_spellings(field, playbook), value):
            found[field] += keys
        elif value:
            found["unknown"].append(whole)
    once = {name: tuple(dict.fromkeys(values)) for name, values in found.items()}
    return Narrowing(
        once["words"], once["kind"], once["segment"], once["class"], once["city"], once["tag"], once["unknown"]
    )


def folded(text: str) -> str:
    """What names are compared by: case, quotes and the choice between a space and an underscore do not matter."""
    return " ".join(text.casefold().replace("_", " ").replace('"', "").split())


def matching(names: Iterable[str], typed: str) -> list[str]:
    """The names that are just that, else those that begin with it."""
    wanted, known = folded(typed), list(names)
    exact = [name for name in known if folded(name) == wanted]
    return exact or [name for name in known if folded(name).startswith(wanted)]


def said_narrowing(narrowing: Narrowing, playbook: Playbook) -> str:
    """In one line, what a list is narrowed to: "kind: Retry · class: A1 · “mäkelä”"."""
    lang = language()
    segments = [playbook.segment(key).name.said(lang) for key in narrowing.segments]
    named: Mapping[Field, Sequence[str]] = {
        "kind": [playbook.kind_name(key) for key in narrowing.kinds],
        "segment": segments,
        "class": [_("none") if known == NO_CLASS else known for known in narrowing.classes],
        "city": narrowing.cities,
    }
    told = [f"{spelled(field)}: {', '.join(values)}" for field, values in named.items() if values]
    told += [f"#{tag}" for tag in narrowing.tags] + [quoted(word) for word in narrowing.words]
    return " · ".join(told)


def spelled(field: Field) -> str:
    """A field as it is written in the language in use."""
    return SPELLED[field][_FINNISH if language() == "fi" else 0]


def word_for(field: Field, value: str) -> str:
    """The word that narrows a list to this value: "city:Oulu", "kind:Call_back", "#fair"."""
    before = _SHOWN_AS.get(field, f"{spelled(field)}:")
    plain = value.replace('"', "")
    return f'{before}"{plain}"' if "," in plain else before + "_".join(plain.split())


def completed(line: str, playbook: Playbook, cities: Sequence[str], tags: Sequence[str]) -> str | None:
    """The line with its last word written out, where its letters begin a name; None where they do not."""
    last = next(reversed(list(_WORD.finditer(line))[:-1]), None) if line[:LONGEST] == line else None
    if last is None or last.end() < len(line):
        return None
    typed, quoted = last["quoted"] if last["quoted"] is not None else last["bare"], last["quoted"] is not None
    if last["field"] is None:
        if quoted or not typed:
            return None
        return _written_out(line, typed, [f"{spelled(field)}:" for field in SPELLED if field != "tag"])
    field = _field(last["field"])
    if field is None or (quoted and line.endswith('"')):
        return None
    names = {"city": cities, "tag": tags}.get(field) or _said_names(field, playbook)
    typed = typed if quoted else typed.rpartition(",")[2]
    whole = _written_out(line, typed, names, spaced=quoted)
    return whole and whole + '"' * quoted


def _written_out(line: str, typed: str, names: Iterable[str], *, spaced: bool = False) -> str | None:
    """The line and what is left of the first name that the typed letters begin."""
    begun = typed.casefold().replace("_", " ")
    for name in names:
        if len(name) > len(typed) and name.casefold().startswith(begun):
            rest = name[len(typed) :]
            return line + (rest if spaced else rest.replace(" ", "_"))
    return None


def _pieces(line: str) -> Iterator[tuple[Field | Literal["?"] | None, str, str]]:
    """The words of a line: the field each names ("?": one that nobody knows), its value, and the word as typed."""
    for found in _WORD.finditer(line):
        named, quoted, bare = found["field"], found["quoted"], found["bare"]
        if named is None:
            yield None, quoted if quoted is not None else bare, found[0]
            continue
        field = _field(named)
        if field is None:
            yield "?", "", found[0]
        elif quoted is not None:
            yield field, quoted, found[0]
        else:
            yield from ((field, value, f"{named}{value}") for value in bare.split(","))


def _field(named: str) -> Field | None:
    wanted = named.removesuffix(":").casefold()
    if wanted == "#":
        return "tag"
    every: list[tuple[Field, str]] = [(field, name) for field, names in SPELLED.items() for name in names]
    fits: tuple[Callable[[str], bool], ...] = (lambda name: name == wanted, lambda name: name.startswith(wanted))
    return next((field for fit in fits for field, name in every if fit(name)), None)


def _spellings(field: Field, playbook: Playbook) -> list[list[tuple[str, str]]]:
    """Each spelling of each value of a field, with its key: first as the rep sees it, then every other."""
    if field == "class":
        return [[(known, known) for known in (*CARE_CLASSES, NO_CLASS)]]
    pieces = playbook.kinds if field == "kind" else playbook.segments
    others = [(name, piece.key) for piece in pieces for name in (piece.key, *piece.name.by_language.values())]
    return [[(piece.name.said(language()), piece.key) for piece in pieces], others]


def _said_names(field: Field, playbook: Playbook) -> list[str]:
    return [name for name, _key in _spellings(field, playbook)[0] if name != NO_CLASS]


def _known(spellings: Sequence[Sequence[tuple[str, str]]], value: str) -> list[str]:
    """Keys of the values whose name is this, else begins with it, else has a word that does."""
    wanted = folded(value)
    fits: tuple[Callable[[str], bool], ...] = (
        lambda name: name == wanted,
        lambda name: name.startswith(wanted),
        lambda name: f" {wanted}" in name,
    )
    for fit in fits if wanted else ():
        for names in spellings:
            if keys := [key for name, key in names if fit(folded(name))]:
                return list(dict.fromkeys(keys))
    return []
