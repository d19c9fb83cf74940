"""The way into the file: held, brought up to date and written, or only looked at where that cannot be."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from data.file.hold import GLANCE, Held, Hold, holder_of
from data.file.opening import Reach, connect, driver
from data.file.room import has_room, try_room
from data.file.soundness import damaged, schema_of, tells_of_no_room, tells_of_others
from data.file.standing import Standing, by_choice, held_by, no_room, reason
from data.migration import HEAD, bring_up_to_date, refuse_newer
from data.model.refusal import Locked, NotFound, Refusal
from data.place import prepare
from data.words import _


class Access:
    """One opening of the file, by one thread.

    Args:
        path: The file; made where it is not there yet.
        key: The file's passphrase, if it has one.
        hold: Whether this is the app, which alone works on the file for long.
        look: Whether it is only to be looked at, whatever else could be done.
        local: Gives the time on the rep's own clock.
    """

    def __init__(
        self,
        path: Path,
        key: str | None,
        *,
        hold: bool,
        look: bool = False,
        local: Callable[[datetime], datetime] = datetime.astimezone,
    ) -> None:
        self.path = path
        self.key = key
        self.engine: Engine | None = None
        self.standing: Standing | None = None
        """Why the file may only be looked at just now; None where it may be written."""
        self._holds = hold
        self._looks = look
        self._local = local
        self._hold: Hold | None = None
        self._patience = GLANCE
        self._seen: int | None = None

    def open(self, now: datetime) -> Engine:
        """Open for writing; where another app works on the file or the disk takes nothing, open to look.

        Raises:
            Locked: when the file belongs to a newer salestui, or to an older one that is open.
            Damaged: when it is not whole, or not ours.
            Refusal: when it can be neither written nor looked at.
        """
        if self.engine is not None:
            return self.engine
        if self._looks:
            return self._look_by_choice()
        try:
            return self._enter(now)
        except Held as held:
            return self._look_beside(held_by(held.holder, self._local))
        except (OSError, DBAPIError, driver(self.key).OperationalError) as error:
            if tells_of_others(error):
                return self._look_beside(Standing(_("{why}; you can only look.").format(why=reason(error))))
            if isinstance(error, DBAPIError) and not tells_of_no_room(error):
                raise damaged(self.path) from error
            return self._look_still(error)

    def again(self, now: datetime) -> bool:
        """Try once more to open for writing what could only be looked at; whether it can be written now."""
        if self.standing is None or self.standing.chosen:
            return self.standing is None
        if self._is_held(now) or (self.standing.holder is None and not has_room(self.path)):
            return False
        self._dispose()
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
        if self.path.exists() and not os.access(self.path, os.W_OK):  # SQLite would only tell when it is written
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if self._holds and self._hold is None:
            self._hold = Hold.take(self.path, now)
        if self._holds:
            try_room(self.path)
        self._spare_others()
        bring_up_to_date(self.path, now, self.key)
        engine = connect(self.path, self.key, checkpoints=self._holds)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                connection.exec_driver_sql("ROLLBACK")
        except BaseException:
            engine.dispose()
            raise
        return self._opened(engine, None)

    def _spare_others(self) -> None:
        """A command leaves the schema alone while an app, which may be older, works on the file.

        Raises:
            Locked: when it would have to be changed.
        """
        if self._holds or not self.path.exists() or schema_of(self.path, self.key) == HEAD:
            return
        holder = holder_of(self.path)
        if holder is not None:
            refuse_newer(self.path, schema_of(self.path, self.key))
            raise Locked(held_by(holder, self._local).sentence)

    def _is_held(self, now: datetime) -> bool:
        """Whether another app still works on the file; from now on we do where none does."""
        if not self._holds or self._hold is not None:
            return False
        try:
            self._hold = Hold.take(self.path, now, patience=0)
        except Held as held:
            self.standing = held_by(held.holder, self._local)
            return True
        except OSError:
            return False
        return False

    def _look_by_choice(self) -> Engine:
        if not self.path.exists():
            raise NotFound(_("There is no file {path}.").format(path=self.path))
        try:
            return self._look_only(Reach.READ, by_choice())
        except (DBAPIError, driver(self.key).OperationalError):
            return self._look_only(Reach.STILL, by_choice())

    def _look_beside(self, standing: Standing) -> Engine:
        """Look at what another program works on."""
        try:
            return self._look_only(Reach.READ, standing)
        except (DBAPIError, driver(self.key).OperationalError) as error:
            raise Refusal(_("{path} cannot be read: {why}.").format(path=self.path, why=reason(error))) from error

    def _look_still(self, error: BaseException) -> Engine:
        """Look where nothing can be written: at all of it if nobody else is there, else at what lies in the file."""
        if not self.path.exists():
            said = _("There is no file {path} yet, and none can be made: {why}.")
            raise Refusal(said.format(path=self.path, why=reason(error))) from error
        if self._hold is not None:
            try:
                return self._look_only(Reach.ALONE, no_room(error, whole=True))
            except (DBAPIError, driver(self.key).OperationalError):
                self._dispose()
        try:
            return self._look_only(Reach.STILL, no_room(error))
        except (OSError, DBAPIError, driver(self.key).OperationalError) as barred:
            raise Refusal(_("{path} cannot be read: {why}.").format(path=self.path, why=reason(barred))) from barred

    def _look_only(self, reach: Reach, standing: Standing) -> Engine:
        """Open to be looked at: what is there already, in the schema of today."""
        schema = schema_of(self.path, self.key, reach)
        refuse_newer(self.path, schema)
        if schema != HEAD:
            older = _("{path} was written by an older salestui and cannot be brought up to date now: {why}")
            raise Locked(older.format(path=self.path, why=standing.sentence))
        engine = connect(self.path, self.key, reach=reach)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("SELECT count(*) FROM alembic_version")
        except BaseException:
            engine.dispose()
            raise
        return self._opened(engine, standing)

    def _opened(self, engine: Engine, standing: Standing | None) -> Engine:
        """It is open; from now on it is noticed when others write."""
        self.engine, self.standing = engine, standing
        self.written_elsewhere()
        return engine

    def _dispose(self) -> None:
        if self.engine is not None:
            self.engine.dispose()
            self.engine = None
        self._seen = None
