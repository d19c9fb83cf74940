"""The vault behind the counter of the store: the opened file, worked by the store's one thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from data import barred_list
from data.access import Access
from data.file.blocklist import Blocklist
from data.file.concordance import mend
from data.file.scrubbing import make_good
from data.file.soundness import (
    damaged,
    faults,
    tells_of_damage,
    tells_of_index,
    tells_of_no_room,
    tells_of_others,
)
from data.file.standing import Standing, reason
from data.model.changes import Changes, RowChange
from data.model.done import Done, Notice
from data.model.office import Office
from data.model.refusal import NotFound, NotSaved, ReadOnly, Refusal
from data.transaction import Read, Write
from data.words import _

T = TypeVar("T")


class Vault:
    """The file as it lies open.

    Args:
        path: The file.
        office: Gives what rules lean on besides the file, as it is now.
        follow: Told what was changed once it is on disk; gives what came of that.
        key: The file's passphrase, if it has one.
        hold: Whether the app works on it, which alone does so for long.
        look: Whether it is only to be looked at.
    """

    def __init__(
        self,
        path: Path,
        office: Callable[[], Office],
        follow: Callable[[list[RowChange]], list[Notice]],
        key: str | None,
        *,
        hold: bool,
        look: bool,
    ) -> None:
        self.blocklist = Blocklist(path)
        """Numbers that asked not to be called, kept beside the file."""
        self._path, self._key = path, key
        self._office, self._follow = office, follow
        self._access = Access(path, key, hold=hold, look=look, local=office().calendar.local)
        self._met: Engine | None = None
        self._holds = hold

    @property
    def standing(self) -> Standing | None:
        """Why the file may only be looked at just now; None where it may be written."""
        return self._access.standing

    def open(self) -> None:
        """Make or open the file, and bring it up to date."""
        self._ready()

    def open_again(self) -> bool:
        """Try once more to open for writing; whether it can be written now."""
        return self._access.again(self._office().clock())

    def written_elsewhere(self) -> bool:
        """Whether another program wrote since this was last asked."""
        return self._access.written_elsewhere()

    def close(self) -> None:
        """Let the file go."""
        self._access.close()

    def ask(self, query: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """What a query finds."""
        try:
            try:
                return self._found(query, *args, **kwargs)
            except DBAPIError as error:
                if not self._mended(error):
                    raise
                return self._found(query, *args, **kwargs)
        except Refusal:
            raise
        except Exception as error:
            self._blame(error)
            raise

    def _found(self, query: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        with self._ready().connect() as connection:
            connection.exec_driver_sql("BEGIN")
            try:
                return query(Read(connection, self._office(), self.blocklist), *args, **kwargs)
            finally:
                if getattr(connection.connection.driver_connection, "in_transaction", True):
                    connection.exec_driver_sql("ROLLBACK")

    def _mended(self, error: Exception) -> bool:
        """Whether only the index of words was damaged: it is made anew, and what failed can be tried again."""
        if not tells_of_index(error) or self.standing is not None or faults(self._path, self._key):
            return False
        with self._writable().connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            mend(connection.exec_driver_sql)
            connection.exec_driver_sql("COMMIT")
        return True

    def _blame(self, error: Exception) -> None:
        """Lay a fault at the file's door where that is where it belongs.

        Raises:
            Damaged: when the file is not whole, or holds what cannot be read.
            Refusal: when the disk, or another program, does not let it be read just now.
        """
        if tells_of_damage(error):
            raise damaged(self._path) from error
        if tells_of_no_room(error) or tells_of_others(error):
            raise Refusal(_("{path} cannot be read: {why}.").format(path=self._path, why=reason(error))) from error
        if faults(self._path, self._key):
            raise damaged(self._path) from error

    def do(self, operation: Callable[..., T], *args: Any, **kwargs: Any) -> Done[T]:
        """What an operation did; all of it is on disk then."""
        with self._told_apart():
            try:
                write, result, number = self._transact(operation, *args, **kwargs)
            except DBAPIError as error:
                if not self._mended(error):
                    raise
                write, result, number = self._transact(operation, *args, **kwargs)
        notices = self._follow(write.steps) if write.steps else []
        notices += (Notice(remark, wrong=True) for remark in self.blocklist.take_remarks())
        return Done(result, write.changes, write.phrase, number, tuple(notices))

    def rehearse(self, operation: Callable[..., T], *args: Any, **kwargs: Any) -> Done[T]:
        """What an operation would do; nothing of it stays."""
        with self._told_apart(), self._writable().connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            write = Write(connection, self._office(), self.blocklist)
            try:
                return Done(operation(write, *args, **kwargs), Changes(), write.phrase, None)
            finally:
                connection.exec_driver_sql("ROLLBACK")

    @contextmanager
    def _told_apart(self) -> Iterator[None]:
        """Faults of a write, told apart: the disk, another window, the file."""
        try:
            yield
        except Refusal:
            raise
        except OperationalError as error:
            if tells_of_damage(error):
                raise damaged(self._path) from error
            raise NotSaved(_("NOT SAVED: {why}.").format(why=reason(error))) from error
        except IntegrityError as error:
            if "foreign key" in str(error.orig).lower():  # another window took what it hangs on
                raise NotFound(_("That is no longer in the file.")) from error
            self._blame(error)
            raise
        except Exception as error:
            if tells_of_no_room(error):
                raise NotSaved(_("NOT SAVED: {why}.").format(why=reason(error))) from error
            self._blame(error)
            raise

    def _transact(self, operation: Callable[..., T], *args: Any, **kwargs: Any) -> tuple[Write, T, int | None]:
        with self._writable().connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            write, told = Write(connection, self._office(), self.blocklist), None
            try:
                result = operation(write, *args, **kwargs)
                number = write.log(getattr(operation, "__name__", "operation"))
                told = barred_list.told_of_list(write)
                barred_list.begin(write, told)
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                if getattr(connection.connection.driver_connection, "in_transaction", True):
                    connection.exec_driver_sql("ROLLBACK")
                barred_list.fall_back(write, told)
                raise
        barred_list.finish(write, told)
        return write, result, number

    def _ready(self) -> Engine:
        engine = self._access.open(self._office().clock())
        if engine is not self._met:
            self._met = engine
            with self._told_apart():
                self._meet_list(engine)
                if self.standing is None:
                    make_good(engine, self._path, self._office().clock(), self._key, alone=self._holds)
        return engine

    def _meet_list(self, engine: Engine) -> None:
        """Bring the list of numbers not to call and the one beside the file together; nothing is written for nothing.

        Where it cannot be written now, the marks in the file hold all the same, and the next opening makes up for it.
        """
        if self.standing is not None:
            self.blocklist.look()
            return
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            behind = barred_list.lies_behind(Read(connection, self._office(), self.blocklist))
            connection.exec_driver_sql("ROLLBACK")
        if behind:
            try:
                with self._told_apart():
                    self._transact(barred_list.take_in)
            except NotSaved as refusal:
                self.blocklist.remarks.append(str(refusal))

    def _writable(self) -> Engine:
        engine = self._ready()
        if self.standing is not None:
            raise ReadOnly(_("NOT SAVED: {why}").format(why=self.standing.sentence))
        return engine
