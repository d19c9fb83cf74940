"""Text as it may enter: no control characters, no hidden direction marks, one Unicode form.

Everything from a file, a form, a paste or a playbook passes here before it is kept (reliability.md).
"""

from __future__ import annotations

import unicodedata

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


def clean(text: str) -> str:
    """Text of several lines: tabs and newlines stay, every other control or direction character goes."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROP).translate(_SURROGATES)
    return unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """Text of one line: as `clean`, runs of white space folded to one space, ends trimmed."""
    return " ".join(clean(text).split())


def search_key(*texts: str | None) -> str:
    """What is compared when searching: case folded, NFC, one line."""
    joined = clean_line(" ".join(text for text in texts if text))
    return unicodedata.normalize("NFC", joined.casefold())


CONTROLS = dict.fromkeys([*_UNWANTED, 0x09, 0x0A, 0x0D])
"""For `str.translate`: what must never reach a terminal inside a line."""
