"""The way into the file: held, brought up to date and written, or only looked at where that cannot be."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from data.file.hold import Held, Hold
from data.file.opening import Reach, connect, driver
from data.file.soundness import damaged, schema_of, tells_of_no_room
from data.file.standing import Standing, held_by, no_room
from data.migration import HEAD, bring_up_to_date, refuse_newer
from data.model.refusal import ReadOnly, Refusal
from data.place import prepare


class Access:
    """One opening of the file, by one thread.

    Args:
        path: The file; made where it is not there yet.
        key: The file's passphrase, if it has one.
        hold: Whether this is the app, which alone works on the file for long.
    """

    def __init__(self, path: Path, key: str | None, *, hold: bool) -> None:
        self.path = path
        self.key = key
        self.engine: Engine | None = None
        self.standing: Standing | None = None
        """Why the file may only be looked at just now; None where it may be written."""
        self._holds = hold
        self._hold: Hold | None = None
        self._seen: int | None = None

    def open(self, now: datetime) -> Engine:
        """Open for writing; where another app works on the file or the disk takes nothing, open to look.

        Raises:
            Locked: when the file belongs to a newer salestui.
            Damaged: when it is not whole, or not ours.
            Refusal: when it can be neither written nor looked at.
        """
        if self.engine is not None:
            return self.engine
        try:
            return self._enter(now)
        except Held as held:
            return self._look_only(Reach.READ, held_by(held.holder))
        except (OSError, DBAPIError, driver(self.key).OperationalError) as error:
            if isinstance(error, DBAPIError) and not tells_of_no_room(error):
                raise damaged(self.path) from error
            return self._look_only(Reach.STILL, no_room(error))

    def again(self, now: datetime) -> bool:
        """Try once more to open for writing what could only be looked at; whether it can be written now."""
        if self.standing is not None:
            self._dispose()
            self._seen = None
            self.open(now)
        return self.standing is None

    def written_elsewhere(self) -> bool:
        """Whether another program wrote to the file since this was last asked."""
        if self.engine is None:
            return False
        with self.engine.connect() as connection:
            before, self._seen = self._seen, connection.exec_driver_sql("PRAGMA data_version").scalar()
        return before is not None and before != self._seen

    def close(self) -> None:
        """Let the file go; twice is no fault."""
        self._dispose()
        if self._hold is not None:
            self._hold.release()
            self._hold = None

    def _enter(self, now: datetime) -> Engine:
        """Open for writing; how that can fail is told apart by what is raised."""
        prepare(self.path)
        if self._holds and self._hold is None:
            self._hold = Hold.take(self.path, now)
        bring_up_to_date(self.path, now, self.key)
        engine = connect(self.path, self.key, checkpoints=self._holds)
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            connection.exec_driver_sql("ROLLBACK")
        self.engine, self.standing = engine, None
        return engine

    def _look_only(self, reach: Reach, standing: Standing) -> Engine:
        """Open to be looked at: what is there already, in the schema of today."""
        if not self.path.exists():
            raise Refusal(standing.sentence)
        schema = schema_of(self.path, self.key, reach)
        refuse_newer(self.path, schema)
        if schema != HEAD:
            raise ReadOnly(standing.sentence)
        self.engine, self.standing = connect(self.path, self.key, reach=reach), standing
        return self.engine

    def _dispose(self) -> None:
        if self.engine is not None:
            self.engine.dispose()
            self.engine = None
