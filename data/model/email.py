"""E-mail addresses: read from what people type, compared without regard to case."""

from __future__ import annotations

import re

from data.model.clean import clean_line
from data.model.refusal import Unclear
from data.words import _

_LONGEST = 254
_NAMED = re.compile(r"^[^<>]*<([^<>]+)>$")
# No two neighbouring parts can eat the same character, so no text can make it slow.
_WRITTEN = re.compile(r"[^\s@<>()\[\],;:\"]+@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}")
_WORD = re.compile(r"[^\s<>()\[\],;\"/|]+")


def read_email(typed: str) -> str:
    """The bare address, read also from "mailto:…" and from "Name <…>".

    Raises:
        Unclear: when it is no address.
    """
    text = clean_line(typed)
    found = _NAMED.match(text)
    address = (found[1] if found else text).strip().removeprefix("mailto:").strip()
    if len(address) > _LONGEST or not _WRITTEN.fullmatch(address):
        raise Unclear(_("“{text}” is not an e-mail address.").format(text=text[:60]))
    return address


def addresses_in(line: str) -> list[tuple[int, int, str]]:
    """The addresses that stand in a line of text: where each begins and ends, and the bare address."""
    found = []
    for word in _WORD.finditer(line):
        bare = word[0].strip("'`.!?*").removeprefix("mailto:")
        try:
            address = read_email(bare) if "@" in bare else ""
        except Unclear:
            continue
        if address:
            start = word.start() + word[0].index(bare)
            found.append((start, start + len(bare), address))
    return found


def email_key(address: str) -> str:
    """What two addresses are compared by."""
    return clean_line(address).casefold()
