"""The store: one SQLite file, one thread that owns it, one transaction for each operation."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import IntegrityError, OperationalError

from data.migration import bring_up_to_date
from data.model.clean import clean_line
from data.model.office import Office
from data.model.refusal import NotFound, NotSaved
from data.place import prepare
from data.transaction import Changes, Read, RowChange, Write
from data.words import Phrase, _

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence on what followed an operation outside the file, such as an invitation written, or not."""

    sentence: str
    wrong: bool = False


@dataclass(frozen=True)
class Done(Generic[T]):
    """What an operation did: its result, what it touched, and its name in words where it can be undone."""

    result: T
    changes: Changes
    phrase: Phrase | None
    operation: int | None
    notices: tuple[Notice, ...] = ()


AfterCommit = Callable[["Store", list[RowChange]], Iterable[Notice]]
"""Something that follows every logged change once it is safe on disk, such as writing an invitation.

It runs on the store's thread, must not fail for reasons outside the file, and tells what the rep should know.
"""


class Store:
    """The rep's file. Every query and operation runs on its one thread, in order."""

    def __init__(self, path: Path, office: Office) -> None:
        self.path = path
        self.office = office
        self.after_commit: list[AfterCommit] = []
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._engine: Engine | None = None
        self._closed = False

    def open(self) -> Future[None]:
        """Make or open the file, bring its schema up to date.

        Raises (through the future):
            Locked: when the file belongs to a newer salestui.
        """
        return self._thread.submit(self._open)

    def ask(self, query: Callable[Concatenate[Read, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a query; its frozen values arrive in the future."""
        return self._thread.submit(lambda: self._ask(query, *args, **kwargs))

    def do(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[Done[T]]:
        """Run an operation in one transaction: all of it is on disk when the future is done, or nothing is.

        Raises (through the future):
            NotSaved: when the disk would not take it.
            NotFound: when it hangs on something that is no longer there.
        """
        return self._thread.submit(lambda: self._do(operation, *args, **kwargs))

    def rehearse(
        self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[Done[T]]:
        """Run an operation to its end and take all of it back at once: what it would do, in its own words.

        Raises (through the future):
            NotSaved: when the disk would not take it.
        """
        return self._thread.submit(lambda: self._rehearse(operation, *args, **kwargs))

    def at_once(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """As `do`, for what follows a commit and so stands on the store's thread already."""
        return self._do(operation, *args, **kwargs).result

    def catch_up(self) -> Future[list[Notice]]:
        """Let what follows commits make up for what it could not do when it was due, such as a folder that was gone."""
        return self._thread.submit(lambda: [notice for follow in self.after_commit for notice in follow(self, [])])

    def close(self) -> None:
        """Finish what was asked for, then let the file go; closing twice is no fault."""
        if not self._closed:
            self._closed = True
            self._thread.submit(self._close).result()
            self._thread.shutdown(wait=True)

    def _open(self) -> None:
        if self._engine is None:
            prepare(self.path)
            bring_up_to_date(self.path, self.office.clock())
            self._engine = connect(self.path)

    def _ask(self, query: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        with self._ready().connect() as connection:
            connection.exec_driver_sql("BEGIN")
            try:
                return query(Read(connection, self.office), *args, **kwargs)
            finally:
                connection.exec_driver_sql("ROLLBACK")

    def _do(self, operation: Callable[..., T], *args: Any, **kwargs: Any) -> Done[T]:
        try:
            write, result, number = self._transact(operation, *args, **kwargs)
        except OperationalError as error:
            raise NotSaved(_("NOT SAVED: {why}.").format(why=clean_line(str(error.orig)))) from error
        except IntegrityError as error:
            if "foreign key" not in str(error.orig).lower():
                raise
            raise NotFound(_("That is no longer in the file.")) from error  # another window took what it hangs on
        follow_ups = self.after_commit if write.steps else ()
        notices = tuple(notice for follow in follow_ups for notice in follow(self, write.steps))
        return Done(result, write.changes, write.phrase, number, notices)

    def _rehearse(self, operation: Callable[..., T], *args: Any, **kwargs: Any) -> Done[T]:
        try:
            with self._ready().connect() as connection:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                write = Write(connection, self.office)
                try:
                    return Done(operation(write, *args, **kwargs), Changes(), write.phrase, None)
                finally:
                    connection.exec_driver_sql("ROLLBACK")
        except OperationalError as error:
            raise NotSaved(_("NOT SAVED: {why}.").format(why=clean_line(str(error.orig)))) from error

    def _transact(self, operation: Callable[..., T], *args: Any, **kwargs: Any) -> tuple[Write, T, int | None]:
        with self._ready().connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            write = Write(connection, self.office)
            try:
                result = operation(write, *args, **kwargs)
                number = write.log(getattr(operation, "__name__", "operation"))
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                if getattr(connection.connection.driver_connection, "in_transaction", True):
                    connection.exec_driver_sql("ROLLBACK")
                raise
        return write, result, number

    def _ready(self) -> Engine:
        if self._engine is None:
            self._open()
        assert self._engine is not None
        return self._engine

    def _close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def connect(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine over the file with our pragmas; transactions begin only where the store says so."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"isolation_level": None, "timeout": 5})

    @event.listens_for(engine, "connect")
    def _pragmas(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA busy_timeout=5000")

    return engine
