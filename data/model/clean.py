"""Text as it may enter: no control characters, no hidden direction marks, one Unicode form.

Everything from a file, a form, a paste or a playbook passes here before it is kept (reliability.md).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

# C0 without tab and newline, DEL and C1; bidi embeddings, overrides and isolates; zero-width and line/paragraph
# separators; byte-order mark; what no XML can hold. Each can forge what a terminal or a reader sees.
_UNWANTED = (
    [code for code in range(0x20) if code not in (0x09, 0x0A)]
    + list(range(0x7F, 0xA0))
    + [0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFE, 0xFFFF]
    + list(range(0x202A, 0x202F))
    + list(range(0x2060, 0x2070))
    + list(range(0xE0000, 0xE0080))
)
_DROP = dict.fromkeys(_UNWANTED)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_CLEAN = re.compile("[\t\n -~\u00a0-\u02ff\u2010-\u2027\u20ac]*")
"""Letters of which nothing is dropped and none is written in two ways: nearly every text in Latin letters."""


def clean(text: str) -> str:
    """Text of several lines: tabs and newlines stay, every other control or direction character goes."""
    if _CLEAN.fullmatch(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROP).translate(_SURROGATES)
    return unicodedata.normalize("NFC", _PILES.sub(_lowered, text))


_MOST_MARKS = 30
"""More marks on one letter no writing needs, and putting a million of them in order takes minutes."""
_PILES = re.compile(rf"[^\w\s\x00-\x7f]{{{_MOST_MARKS + 1},}}")


def _lowered(found: re.Match[str]) -> str:
    """What may be a pile of marks on one letter, with no more of them than it can carry."""
    kept, marks = [], 0
    for letter in found[0]:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= _MOST_MARKS:
            kept.append(letter)
    return "".join(kept)


def clean_line(text: str) -> str:
    """Text of one line: as `clean`, runs of white space folded to one space, ends trimmed."""
    return " ".join((text if _CLEAN.fullmatch(text) else clean(text)).split())


def search_key(*texts: str | None) -> str:
    """What is compared when searching: case folded, NFC, one line."""
    joined = clean_line(" ".join(text for text in texts if text))
    return unicodedata.normalize("NFC", joined.casefold())


def clean_all(value: Any) -> Any:
    """The value with every text anywhere in it cleaned."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list | tuple):
        cleaned = [clean_all(item) for item in value]
        return tuple(cleaned) if isinstance(value, tuple) else cleaned
    if isinstance(value, dict):
        return {clean_all(name): clean_all(item) for name, item in value.items()}
    return value


def escaped(json_text: str) -> str:
    """JSON that means the same, whatever could steer a terminal or mislead a reader written as an escape."""
    return _ESCAPED.sub(_escape, json_text)


def _escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


_ESCAPED = re.compile(f"[{re.escape(''.join(map(chr, [*_UNWANTED, *_SURROGATES])))}]")

CONTROLS = {**dict.fromkeys([*_UNWANTED, 0x09, 0x0A, 0x0D]), **_SURROGATES}
"""For `str.translate`: what no line may bring to a terminal, and half a surrogate, which no stream can take."""
