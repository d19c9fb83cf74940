"""Bringing a file's schema up to date: only when it is behind, backed up first, all or nothing."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

from data.file.backups import Why, back_up
from data.file.opening import open_raw
from data.file.soundness import schema_of
from data.model.refusal import Locked
from data.place import private_file
from data.words import _

HEAD = "0005"
"""The newest schema this salestui knows."""

_KNOWN = ("0001", "0002", "0003", "0004", "0005")


def bring_up_to_date(path: Path, now: datetime, key: str | None = None) -> None:
    """Make the schema of this file the newest one; where there is no file, make one.

    Raises:
        Locked: when the file was written by a newer salestui; it is left untouched.
        Damaged: when it is not whole, or not ours; it is left untouched.
        Refusal: when the change could not be made.
    """
    if not path.exists():
        _make(path, key)
        return
    schema = schema_of(path, key)
    refuse_newer(path, schema)
    if schema != HEAD:
        back_up(path, now, Why.MIGRATION, key)
        _migrate(path, key)


def refuse_newer(path: Path, schema: str) -> None:
    """Let a file be that a newer salestui wrote.

    Raises:
        Locked: when one did.
    """
    if schema not in _KNOWN:
        raise Locked(
            _("{path} was written by a newer salestui (schema {schema}); update salestui to open it.").format(
                path=path, schema=schema
            )
        )


def _make(path: Path, key: str | None) -> None:
    """A new file in one stroke: it is there with all its tables, or it is not there."""
    part = path.with_name(path.name + ".new")
    for leftover in (part, part.with_name(part.name + "-wal"), part.with_name(part.name + "-shm")):
        leftover.unlink(missing_ok=True)
    private_file(part)
    _migrate(part, key)
    with closing(open_raw(part, key)) as made:
        made.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if sys.platform == "win32":
        part.rename(path)  # refuses to take the place of another
        return
    try:
        os.link(part, path)
    except FileExistsError:
        pass  # another salestui was faster
    except OSError:  # a file system without links
        part.rename(path)
    part.unlink(missing_ok=True)


def _migrate(path: Path, key: str | None) -> None:
    from alembic import command
    from alembic.config import Config

    from data.columns import metadata

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["path"] = path
    config.attributes["key"] = key
    config.attributes["metadata"] = metadata
    command.upgrade(config, "head")
