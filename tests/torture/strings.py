"""Strings that anybody could type or find: awkward ones by hand, random ones by a die."""

from __future__ import annotations

import random
from collections.abc import Iterator

AWKWARD = (
    "O'Brien",
    "C++",
    "C#",
    "info@acme.fi",
    '"',
    '"acme',
    "'",
    "''",
    "acme*",
    "*",
    "^acme",
    "NEAR(a b)",
    "a AND",
    "OR",
    "NOT x",
    "name:acme",
    "kind:",
    "class:-",
    "#",
    "#,,,",
    'city:"',
    "(",
    "((a)",
    "a)b",
    "%",
    "_",
    "a%b_c\\",
    "\\",
    "[/b]",
    "{who}",
    "+358 (0)40 123-4567",
    "1234567-1",
    "'; DROP TABLE note; --",
    "\x00",
    "😀 👩‍👩‍👧 İı ß ﷽ ǅ",
    "x " * 5_000,
)
"""What broke searches of others, and what nobody thinks of."""

_LETTERS = (
    "abcdefgh ijklåäö ÅÄÖß",
    "%_\\'\"()*+-[]{}^~:;,.#@!?/|<>=&$ ",
    "0123456789 +-()./",
    "\x00\x01\t\n\r\x1b\x7f\x85\x9b",
    "\u200b\u200d\u202e\u2066\ufeff\u0301\u0308\ud800\udfff\uffff",
    "😀👩漢字ﷺ٣४İıſK\U000e0041\U0010ffff",
    "AND OR NOT NEAR kind: class: city: tag: segment: laji: ",
)


def strings(count: int, seed: int) -> Iterator[str]:
    """So many random strings, most of them short, some of a few kinds of letters and some of all."""
    die = random.Random(seed)
    for _string in range(count):
        letters = "".join(die.sample(_LETTERS, die.choice((1, 1, 2, len(_LETTERS)))))
        yield "".join(die.choices(letters, k=int(die.expovariate(0.08))))
