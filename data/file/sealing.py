"""A file under a passphrase: whether it is one, whether a passphrase opens it, what a passphrase may be."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections import Counter
from contextlib import closing
from pathlib import Path

from data.file.opening import PLAIN, Reach, driver, open_raw
from data.model.refusal import Unclear
from data.words import _

PAGE = 4096
"""Bytes that are sealed as one."""

_LOOKS = 8
"""Pages that are looked at."""
_EVENLY = 56
"""No byte stands oftener than this in a page of noise, where each is expected sixteen times."""


def sealed(path: Path) -> bool:
    """Whether the file looks as if it had a passphrase: most of its pages are noise.

    Only before this process opens the file as a database: to close a file is to let go every lock one has on it.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags), "rb") as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode) or facts.st_size < PAGE or file.read(len(PLAIN)) == PLAIN:
                return False
            last = facts.st_size // PAGE - 1
            places = sorted({last * look // (_LOOKS - 1) for look in range(_LOOKS)})
            noise = 0
            for place in places:
                file.seek(place * PAGE)
                noise += _is_noise(file.read(PAGE))
            return 2 * noise > len(places)
    except OSError:
        return False


def begins_plain(path: Path) -> bool:
    """Whether the file begins as one that has no passphrase; to be asked before it is opened, as `sealed`."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(path, flags), "rb") as file:
            return stat.S_ISREG(os.fstat(file.fileno()).st_mode) and file.read(len(PLAIN)) == PLAIN
    except OSError:
        return False


def fits(path: Path, key: str) -> bool:
    """Whether this passphrase opens the first page of the file; the rest may be damaged.

    Raises:
        Locked: when salestui was installed without the means.
    """
    for reach in (Reach.STILL, Reach.READ):  # what is just being moved into the file may be half there at first
        try:
            with closing(open_raw(path, key, reach)) as connection:
                connection.execute("PRAGMA user_version").fetchone()
                return True
        except driver(key).Error as error:
            if "malformed" in str(error):  # it was read, and makes no sense
                return True
    return False


def passphrase(typed: str) -> str:
    """What was typed as the passphrase it is, the same from every keyboard.

    Raises:
        Unclear: when it is none.
    """
    key = unicodedata.normalize("NFC", typed)
    if not key.strip():
        raise Unclear(_("An empty passphrase protects nothing."))
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in key):
        raise Unclear(_("The passphrase holds a character that is no letter, number or sign."))
    return key


def _is_noise(page: bytes) -> bool:
    return len(page) == PAGE and max(Counter(page).values()) <= _EVENLY
