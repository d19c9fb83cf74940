"""How the file is opened: by SQLite, or where it has a passphrase by SQLCipher."""

from __future__ import annotations

import sqlite3
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, QueuePool, create_engine

from data.model.refusal import Refusal
from data.words import _

PATIENCE = 5.0
"""Seconds that a writer waits for another."""

PLAIN = b"SQLite format 3\0"
"""How a file begins that has no passphrase."""


class Reach(StrEnum):
    """What an opening of the file may do to it."""

    WRITE = "rw"
    READ = "ro"
    """Read beside whoever writes."""
    STILL = "ro&immutable=1"
    """Read what lies there, without even the small files that reading makes: for a disk that takes nothing."""


def driver(key: str | None) -> Any:
    """The database module that opens a file with this passphrase, or with none.

    Raises:
        Refusal: when there is a passphrase and salestui was installed without the means.
    """
    if key is None:
        return sqlite3
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        hint = _("This file has a passphrase: to open it install salestui[crypt].")
        raise Refusal(hint) from None
    return dbapi2


def open_raw(path: Path, key: str | None = None, reach: Reach = Reach.WRITE) -> sqlite3.Connection:
    """A connection that begins transactions only where it is told to; the file must be there."""
    found: sqlite3.Connection = driver(key).connect(
        f"{path.absolute().as_uri()}?mode={reach}", uri=True, timeout=PATIENCE, isolation_level=None
    )
    if key is not None:
        found.execute("PRAGMA key = '" + key.replace("'", "''") + "'")
    return found


def connect(
    path: Path,
    key: str | None = None,
    *,
    reach: Reach = Reach.WRITE,
    foreign_keys: bool = True,
    checkpoints: bool = True,
) -> Engine:
    """An engine over the file with our pragmas; transactions begin only where the store says so.

    Args:
        path: The file.
        key: Its passphrase, if it has one.
        reach: Whether it may be written.
        foreign_keys: Whether links are held to.
        checkpoints: Whether this opening moves what was written into the file; only one of several may.
    """

    def begin() -> sqlite3.Connection:
        found = open_raw(path, key, reach)
        if reach is Reach.WRITE:
            found.execute("PRAGMA journal_mode=WAL")
            found.execute("PRAGMA synchronous=FULL")
            found.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
            if not checkpoints:
                found.execute("PRAGMA wal_autocheckpoint=0")
        else:
            found.execute("PRAGMA query_only=ON")
        return found

    return create_engine("sqlite://", creator=begin, module=driver(key), poolclass=QueuePool)
