"""How the file is opened: by SQLite, or where it has a passphrase by SQLCipher."""

from __future__ import annotations

import os
import sqlite3
from enum import StrEnum
from functools import lru_cache
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data.model.refusal import Locked
from data.words import _

if TYPE_CHECKING:
    from sqlalchemy import Engine

PATIENCE = 5.0
"""Seconds that a writer waits for another."""

PLAIN = b"SQLite format 3\0"
"""How a file begins that has no passphrase."""

_KEPT_OPEN = 65_536
"""kB of unsealed pages kept in memory: a queue of 100,000 deals would unseal the same ones again each time."""

_ROUNDS = 256_000
"""As SQLCipher 4 counts them, so that its own tools open the file with the same passphrase."""


class Reach(StrEnum):
    """What an opening of the file may do to it."""

    WRITE = "rw"
    READ = "ro"
    """Read beside whoever writes."""
    STILL = "ro&immutable=1"
    """Read what lies there, without even the small files that reading makes: for a disk that takes nothing."""
    ALONE = "rw&cache=private"
    """Read all of it, what was written last too, without those small files; nobody else may open it meanwhile."""


def driver(key: str | None) -> Any:
    """The database module that opens a file with this passphrase, or with none.

    Raises:
        Locked: when there is a passphrase and salestui was installed without the means.
    """
    if key is None:
        return sqlite3
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        hint = _('Files with a passphrase need an addition: pip install "salestui[crypt]".')
        raise Locked(hint) from None
    return dbapi2


def open_raw(
    path: Path,
    key: str | None = None,
    reach: Reach = Reach.WRITE,
    *,
    by: Any = None,
    like: sqlite3.Connection | None = None,
) -> sqlite3.Connection:
    """A connection that begins transactions only where it is told to; the file must be there.

    Args:
        path: The file.
        key: Its passphrase, if it has one.
        reach: Whether it may be written.
        by: The database module, where it is another than the passphrase asks for.
        like: For an empty file: one whose salt it shares, so that whoever opens both pays once.
    """
    found: sqlite3.Connection = (by or driver(key)).connect(
        f"{path.absolute().as_uri()}?mode={reach}", uri=True, timeout=PATIENCE, isolation_level=None
    )
    if key is not None:
        try:
            _unlock(found, key, like)
        except BaseException:
            found.close()
            raise
    return found


def _unlock(connection: sqlite3.Connection, key: str, like: sqlite3.Connection | None) -> None:
    """Give the passphrase as the number it comes down to: its price is paid once for a file, not at every opening.

    The salt is asked of SQLCipher, never read from the file: closing a file one has read lets go every lock on it.
    """
    for name in ("cipher_log_level", "cipher_log_source"):  # it would complain on the terminal, over the screen
        connection.execute(f"PRAGMA {name} = NONE")
    connection.execute("PRAGMA key = 'salt'")
    connection.execute(f'PRAGMA key = "{spelled(key, salt_of(like or connection))}"')


def salt_of(connection: sqlite3.Connection) -> bytes:
    """The salt of the file behind a connection that has a passphrase."""
    return bytes.fromhex(connection.execute("PRAGMA cipher_salt").fetchone()[0])


def new_salt() -> bytes:
    """A salt for a new file."""
    return os.urandom(16)


def spelled(key: str, salt: bytes) -> str:
    """The passphrase as SQLCipher takes it without working on it, for a file with this salt."""
    return f"x'{_derived(key, salt)}{salt.hex()}'"


@lru_cache(maxsize=256)
def _derived(key: str, salt: bytes) -> str:
    return pbkdf2_hmac("sha512", key.encode(), salt, _ROUNDS, 32).hex()


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
    from sqlalchemy import QueuePool, create_engine

    def begin() -> sqlite3.Connection:
        found = open_raw(path, key, reach)
        if key is not None:
            found.execute(f"PRAGMA cache_size={-_KEPT_OPEN}")
        if reach is Reach.WRITE:
            found.execute("PRAGMA journal_mode=WAL")
            found.execute("PRAGMA synchronous=FULL")
            found.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
            if not checkpoints:
                found.execute("PRAGMA wal_autocheckpoint=0")
        else:
            found.execute("PRAGMA query_only=ON")
        return found

    # hide_parameters: what a statement was given is the customers' data, and no error may carry it into a log
    return create_engine("sqlite://", creator=begin, module=driver(key), poolclass=QueuePool, hide_parameters=True)
