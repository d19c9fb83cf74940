"""Bringing a file's schema up to date: only when it is behind, backed up first, all or nothing."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from data.model.refusal import Locked, Refusal
from data.place import private_file
from data.words import _

HEAD = "0004"
"""The newest schema this salestui knows."""

_KNOWN = ("0001", "0002", "0003", "0004")


def schema_of(path: Path) -> str | None:
    """The file's schema, or None for a new, empty file.

    Raises:
        Refusal: when the file is not a database, or not one of ours.
    """
    if path.stat().st_size == 0 and not path.with_name(path.name + "-wal").exists():
        return None
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if "alembic_version" not in tables:
            if not tables:
                return None
            raise Refusal(_("{path} is not a salestui file.").format(path=path))
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(found[0]) if found else None
    except sqlite3.DatabaseError as error:
        raise Refusal(_("{path} is not a salestui file, or it is damaged.").format(path=path)) from error
    finally:
        connection.close()


def bring_up_to_date(path: Path, now: datetime) -> None:
    """Make the schema of this file the newest one.

    Raises:
        Locked: when the file was written by a newer salestui; it is left untouched.
        Refusal: when the file is not ours, or the change could not be made.
    """
    schema = schema_of(path)
    if schema == HEAD:
        return
    if schema is not None and schema not in _KNOWN:
        raise Locked(
            _("{path} was written by a newer salestui (schema {schema}); update salestui to open it.").format(
                path=path, schema=schema
            )
        )
    if schema is not None:
        back_up(path, now)
    _migrate(path)


def back_up(path: Path, now: datetime) -> Path:
    """A private copy of the file beside it, read back and checked before it counts."""
    target = path.with_name(f"{path.stem}-{now:%Y%m%d-%H%M%S}-before-migration.db")
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    private_file(part)
    source, copy = sqlite3.connect(path), sqlite3.connect(part)
    try:
        source.backup(copy)
        verdict = copy.execute("PRAGMA integrity_check").fetchone()
    finally:
        source.close()
        copy.close()
    if verdict != ("ok",):
        part.unlink()
        raise Refusal(_("{path} is damaged; it was not changed.").format(path=path))
    part.replace(target)
    return target


def _migrate(path: Path) -> None:
    from alembic import command
    from alembic.config import Config

    from data.columns import metadata

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["path"] = path
    config.attributes["metadata"] = metadata
    command.upgrade(config, "head")
