"""Whether the file is sound: of ours, whole, and readable to the last row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from data.file.concordance import OWN_TABLES
from data.file.opening import Reach, connect, driver, open_raw
from data.model.refusal import Damaged, Refusal
from data.words import _

DAMAGED = (
    "malformed",
    "not a database",
    "file is encrypted",
    "could not decode",
    "can't decode",
    "no such table",
    "no such column",
)
"""What SQLite says of a file that is not whole."""

BARRED = ("disk is full", "disk i/o error", "unable to open", "readonly", "read-only", "no space")
"""What it says where the disk takes nothing."""

_MANY = 1000


def tells_of_damage(error: BaseException) -> bool:
    """Whether this error itself says that the file is damaged."""
    return any(words in str(error).lower() for words in DAMAGED)


def tells_of_index(error: BaseException) -> bool:
    """Whether this error may be of a damaged index of words: it says so, or speaks of a rule without naming it."""
    said = str(getattr(error, "orig", ""))
    return tells_of_damage(error) or "vtable" in said or said == "constraint failed"


def tells_of_no_room(error: BaseException) -> bool:
    """Whether this error says that the disk, or the folder, takes nothing."""
    return any(words in str(error).lower() for words in BARRED)


def tells_of_others(error: BaseException) -> bool:
    """Whether this error says that another program has the file in its hands just now."""
    return "locked" in str(error).lower()


def damaged(path: Path) -> Damaged:
    """The refusal for a file that is not whole."""
    return Damaged(_("{path} is damaged, or it is not a salestui file.").format(path=path))


def schema_of(path: Path, key: str | None = None, reach: Reach = Reach.READ) -> str:
    """The file's schema.

    Raises:
        Damaged: when the file is empty, no database, not one of ours, or not readable.
        sqlite3.OperationalError: when the disk, or another program, does not let it be read.
    """
    if path.stat().st_size == 0:
        raise Damaged(_("{path} is empty: nothing of what it held is in it.").format(path=path))
    errors = driver(key).DatabaseError
    try:
        with closing(open_raw(path, key, reach)) as connection:
            names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "alembic_version" not in names:
                raise Damaged(_("{path} is not a salestui file.").format(path=path))
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (errors, UnicodeError) as error:
        if tells_of_no_room(error) or tells_of_others(error):
            raise
        raise damaged(path) from error
    if not found or not isinstance(found[0], str):
        raise damaged(path)
    return found[0]


def faults(path: Path, key: str | None = None, reach: Reach = Reach.READ) -> list[str]:
    """What is wrong inside the file, in SQLite's words or ours; nothing where it is sound.

    Every page, link and row is looked at: seconds for a large file.
    """
    try:
        with closing(open_raw(path, key, reach)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            found += [f"link {row[0]} → {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
        return found[:20] or list(_unreadable(path, key, reach))
    except Refusal:
        raise
    except (driver(key).Error, UnicodeError) as error:
        return [str(error)]


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table holds."""
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - its own names
        for name in tables_of(connection)
    }


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """Tables that hold rows: not those of SQLite, nor of the index of words, which says nothing of its own."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return [name for (name,) in names.fetchall() if name not in OWN_TABLES]


def _unreadable(path: Path, key: str | None, reach: Reach) -> Iterator[str]:
    """Tables that hold something that is not what belongs there."""
    from sqlalchemy import select

    from data import aftersale, bookkeeping, tables  # noqa: F401 - their tables are looked at
    from data.columns import metadata

    engine = connect(path, key, reach=reach)
    try:
        with engine.connect() as connection:
            for table in metadata.sorted_tables:
                try:
                    there = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table.name})")}
                    columns = [column for column in table.columns if column.name in there]  # of an older schema fewer
                    for _part in connection.execute(select(*columns)).partitions(_MANY) if columns else ():
                        pass
                except Exception as error:
                    yield f"{table.name}: {type(error).__name__}"
    finally:
        engine.dispose()
