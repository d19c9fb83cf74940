"""Quoting: a text that a spreadsheet would take for a formula gets a quote before it, and loses it when read back."""

from __future__ import annotations

import re

_FAULTS = ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
"""What a spreadsheet takes for a fault in a formula, and forgets the text."""

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠", *_FAULTS)
_PHONE = re.compile(r"\+[0-9]{3,15}")


def quote(text: str) -> str:
    """The text as it may stand in a cell; a phone number in its one form passes as it is."""
    if text.startswith(_DANGEROUS) and not _PHONE.fullmatch(text):
        return "'" + text
    return text


def unquote(text: str) -> str:
    """The text that `quote` was given."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_DANGEROUS) else text
