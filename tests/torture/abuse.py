"""Abuse of the keyboard and the terminal: what no rep would type, and what a terminal should never do."""

from __future__ import annotations

import random

QUIT = 0x11
EDITING = frozenset((0x01, 0x04, 0x05, 0x08, 0x0B, 0x15, 0x17, 0x18, 0x1A, 0x7F))
"""Bytes by which one edits: they move in what was typed or take some of it, on purpose."""

ESCAPES = (
    b"\x1b",
    b"\x1b[",
    b"\x1b[1;",
    b"\x1b[99999",
    b"\x1bO",
    b"\x1b]0;title",
    b"\x1b]52;c;aGVs",
    b"\x1bP+q",
    b"\x1b_G",
    b"\x1b[<0;99999999999;1M",
    b"\x1b[<0;-5;-5M",
    b"\x1b[M\xff\xff\xff",
    b"\x1b[99999999u",
    b"\x1b[1114112;1;1114112u",
    b"\x1b[57344;2;99999999u",
    b"\x1b[48;99999;99999;1;1t",
    b"\x1b[48;0;0;0;0t",
    b"\x1b[999;999R",
    b"\x1b[?2026;9$y",
    b"\x1b[201~",
    b"\x1b" * 40,
    b"\x1b[" + b"9;" * 400,
)
"""Sequences that are broken, endless, or say what cannot be."""

BROKEN = (
    b"\xff\xfe",
    b"\xc3",
    b"\xc3(",
    b"\xe2\x82",
    b"\xf0\x9f\x92",
    b"\xc0\xaf",
    b"\xe0\x80\xaf",
    b"\xed\xa0\x80",
    b"\xed\xa0\xbd\xed\xb2\xa9",
    b"\xf4\x90\x80\x80",
    b"\xf8\x88\x80\x80\x80",
    b"\x80" * 64,
)
"""What is not UTF-8: cut off, overlong, halves of pairs, beyond the last letter."""


def noise(dice: random.Random, size: int) -> bytes:
    """Bytes that are letters in no encoding we read."""
    return bytes(dice.randrange(0x80, 0x100) for _byte in range(size))
