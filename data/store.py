"""The store: one SQLite file, one thread that owns it, one transaction for each operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError, OperationalError

from data import barred_list
from data.access import Access
from data.file.backups import Backup, Why, back_up, changed_since
from data.file.blocklist import Blocklist
from data.file.checking import demand_sound
from data.file.halt import Halt
from data.file.scrubbing import Scrubbed, make_good, scrub
from data.file.soundness import damaged, faults, tells_of_damage, tells_of_no_room, tells_of_others
from data.file.standing import Standing, reason
from data.model.office import Office
from data.model.refusal import NotFound, NotSaved, ReadOnly, Refusal
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
    """The rep's file. Every query and operation runs on its one thread, in order.

    Args:
        path: The file; made where it is not there yet.
        office: What rules lean on besides the file.
        key: The file's passphrase, if it has one.
        hold: Whether this is the app, which alone works on the file for long; a command comes and goes beside it.
        look: Whether the file is only to be looked at.
    """

    def __init__(
        self, path: Path, office: Office, key: str | None = None, *, hold: bool = False, look: bool = False
    ) -> None:
        self.path = path
        self.office = office
        self.key = key
        self.after_commit: list[AfterCommit] = []
        self.blocklist = Blocklist(path)
        """Numbers that asked not to be called, kept beside the file."""
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._copier = ThreadPoolExecutor(max_workers=1, thread_name_prefix="backups")
        self._halt = Halt()
        self._access = Access(path, key, hold=hold, look=look, local=office.calendar.local)
        self._met: Engine | None = None
        self._holds = hold
        self._closed = False

    @property
    def standing(self) -> Standing | None:
        """Why the file may only be looked at just now; None where it may be written."""
        return self._access.standing

    def open(self) -> Future[None]:
        """Make or open the file, bring its schema up to date; where it cannot be written, open it to be looked at.

        Raises (through the future):
            Locked: when the file belongs to a newer salestui.
            Damaged: when it is not whole, or not ours.
        """
        return self._thread.submit(lambda: (self._ready(), None)[1])

    def open_again(self) -> Future[bool]:
        """Try once more to open for writing a file that could only be looked at; whether it can be written now."""
        return self._thread.submit(lambda: self._access.again(self.office.clock()))

    def written_elsewhere(self) -> Future[bool]:
        """Whether another program wrote to the file since this was last asked."""
        return self._thread.submit(self._access.written_elsewhere)

    def back_up(self, why: Why) -> Future[Backup]:
        """Make a backup beside the work that goes on.

        Raises (through the future):
            Damaged: when the file is not sound.
            Refusal: when no backup could be made.
        """
        halt = self._halt
        return self._copier.submit(lambda: back_up(self.path, self.office.clock(), why, self.key, halt=halt))

    def scrub(self) -> Future[Scrubbed]:
        """Have gone from the bytes too what was erased from the rows.

        Raises (through the future):
            NotSaved: when that must wait; the next opening of the file does it.
        """
        return self._thread.submit(lambda: scrub(self.path, self.office.clock(), self.key))

    def back_up_if_changed(self, why: Why) -> Future[Backup | None]:
        """As `back_up`; where nothing was written since the newest one the file is only looked through."""
        halt = self._halt

        def made() -> Backup | None:
            if changed_since(self.path):
                return back_up(self.path, self.office.clock(), why, self.key, halt=halt)
            demand_sound(self.path, self.key, halt=halt)
            return None

        return self._copier.submit(made)

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
            self._halt.say()
            self._copier.shutdown(wait=True)
            self._thread.submit(self._access.close).result()
            self._thread.shutdown(wait=True)

    def _ask(self, query: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        try:
            with self._ready().connect() as connection:
                connection.exec_driver_sql("BEGIN")
                try:
                    return query(Read(connection, self.office, self.blocklist), *args, **kwargs)
                finally:
                    if getattr(connection.connection.driver_connection, "in_transaction", True):
                        connection.exec_driver_sql("ROLLBACK")
        except Refusal:
            raise
        except Exception as error:
            self._blame(error)
            raise

    def _blame(self, error: Exception) -> None:
        """Lay a fault at the file's door where that is where it belongs.

        Raises:
            Damaged: when the file is not whole, or holds what cannot be read.
            Refusal: when the disk, or another program, does not let it be read just now.
        """
        if tells_of_damage(error):
            raise damaged(self.path) from error
        if tells_of_no_room(error) or tells_of_others(error):
            raise Refusal(_("{path} cannot be read: {why}.").format(path=self.path, why=reason(error))) from error
        if faults(self.path, self.key):
            raise damaged(self.path) from error

    def _do(self, operation: Callable[..., T], *args: Any, **kwargs: Any) -> Done[T]:
        with self._told_apart():
            write, result, number = self._transact(operation, *args, **kwargs)
        follow_ups = self.after_commit if write.steps else ()
        notices = [notice for follow in follow_ups for notice in follow(self, write.steps)]
        notices += (Notice(remark, wrong=True) for remark in self.blocklist.take_remarks())
        return Done(result, write.changes, write.phrase, number, tuple(notices))

    def _rehearse(self, operation: Callable[..., T], *args: Any, **kwargs: Any) -> Done[T]:
        with self._told_apart(), self._writable().connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            write = Write(connection, self.office, self.blocklist)
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
                raise damaged(self.path) from error
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
            write, told = Write(connection, self.office, self.blocklist), None
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
        engine = self._access.open(self.office.clock())
        if engine is not self._met:
            self._met = engine
            with self._told_apart():
                self._meet_list(engine)
                if self.standing is None:
                    make_good(engine, self.path, self.office.clock(), self.key, alone=self._holds)
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
            behind = barred_list.lies_behind(Read(connection, self.office, self.blocklist))
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
