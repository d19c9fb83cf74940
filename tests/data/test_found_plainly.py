"""What the concordance finds is what a plain look through every row finds, in the same order, on random rows."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from sqlalchemy import select

from data.finding import Hit, HitKind, find
from data.store import Store
from data.tables import contact, note, organisation
from data.transaction import Read, Write

WORDS = (
    "hoiva",
    "hoivakoti",
    "Äyräs",
    "äyskäri",
    "oy",
    "Aalto",
    "anna",
    "an",
    "ann",
    "price",
    "pri",
    "saneeraus",
    "50%",
)
CITIES = ("Turku", "Äänekoski", "Oulu", "")
ALL = 10_000


def invent(write: Write, die: random.Random) -> None:
    """Fewer rows of each kind than a search looks at of one word."""

    def some(least: int, most: int) -> str:
        return " ".join(die.choices(WORDS, k=die.randint(least, most)))

    for number in range(60):
        name, tags = f"{some(1, 3)} {number}", die.sample(["vip", "Äänitys", "hoiva"], k=die.randint(0, 2))
        facts = {"segment": "company", "city": die.choice(CITIES), "industry": some(0, 1), "tags": tags}
        house = write.insert(organisation, name=name, search_key=name.casefold(), **facts)
        for _person in range(die.randint(0, 2)):
            known = some(1, 2)
            title = {"title": some(0, 1), "email": f"{known.split()[0]}@aalto.fi"}
            key = {"search_key": known.casefold(), "email_key": title["email"].casefold()}
            write.insert(contact, organisation_id=house, name=known, **title, **key)
        for _text in range(die.randint(0, 3)):
            write.insert(note, organisation_id=house, text=some(1, 6), at=write.now)


def asked(die: random.Random) -> str:
    """One to three words, or pieces of words."""
    pieces = []
    for word in die.choices((*WORDS, *CITIES[:3], "vip", "äänit", "zzz"), k=die.randint(1, 3)):
        start = die.choice((0, 0, 1, 2))
        pieces.append(word[start : start + die.randint(1, 8)] or word)
    return " ".join(pieces)


def plainly(read: Read, text: str) -> list[tuple[str, str]]:
    """Every row looked at: kind and key, in the order of the search."""
    words = text.casefold().split()
    houses = {row["id"]: row for row in read.all(select(organisation))}
    known = {key: _known(row) for key, row in houses.items()}
    found = [
        (HitKind.ORGANISATION, (not row["search_key"].startswith(words[0]), row["search_key"], key), key)
        for key, row in houses.items()
        if all(_stands(word, known[key]) for word in words)
    ]
    for row in read.all(select(contact)):
        own, name = f"{row['search_key']} {row['title'].casefold()} {row['email_key']}", row["search_key"]
        if _fits(words, own, known[row["organisation_id"]]):
            begins = name.startswith(words[0]) or f" {words[0]}" in name
            found.append((HitKind.CONTACT, (not begins, name, row["id"]), row["id"]))
    notes = [
        row for row in read.all(select(note)) if _fits(words, row["text"].casefold(), known[row["organisation_id"]])
    ]
    newest = sorted(notes, key=lambda row: (row["at"], row["id"]), reverse=True)
    order: Sequence[HitKind] = (HitKind.ORGANISATION, HitKind.CONTACT)
    shown = [(str(kind), key) for kind, _order, key in sorted(found, key=lambda one: (order.index(one[0]), one[1]))]
    return [*shown, *((str(HitKind.NOTE), f"note:{row['id']}") for row in newest)]


def _known(row: object) -> str:
    told = [row[name] for name in ("search_key", "city", "industry")]  # type: ignore[index]  # a row of the table
    return " ".join([*told, *row["tags"]]).casefold()  # type: ignore[index]  # as above


def _fits(words: Sequence[str], own: str, home: str) -> bool:
    return any(_stands(word, own) for word in words) and all(word in own or word in home for word in words)


def _stands(word: str, text: str) -> bool:
    """Three letters anywhere, fewer where a word begins."""
    return word in text if len(word) > 2 else f" {word}" in f" {text}"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_is_found_is_what_a_look_through_every_row_finds(store: Store, seed: int) -> None:
    die = random.Random(seed)
    store.do(invent, die).result()
    texts = [asked(die) for _text in range(150)]

    def look(read: Read) -> list[tuple[list[tuple[str, str]], list[Hit]]]:
        return [(plainly(read, text), find(read, text, ALL)) for text in texts]

    found = store.ask(look).result()
    for text, (wanted, hits) in zip(texts, found, strict=True):
        assert [(str(hit.kind), hit.key) for hit in hits if hit.kind != HitKind.PHONE] == wanted, text
    assert sum(bool(wanted) for wanted, _hits in found) > 100
