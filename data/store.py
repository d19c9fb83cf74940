"""The store: one SQLite file, one thread that owns it, one transaction for each operation.

This is its counter, which opens at once; what stands behind it is fetched when it is first asked for something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from data.file.halt import Halt
from data.model.changes import RowChange
from data.model.done import Done, Notice
from data.model.office import Office

if TYPE_CHECKING:
    from data.file.backups import Backup, Why
    from data.file.blocklist import Blocklist
    from data.file.scrubbing import Scrubbed
    from data.file.standing import Standing
    from data.transaction import Read, Write
    from data.vault import Vault

P = ParamSpec("P")
T = TypeVar("T")


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
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._copier = ThreadPoolExecutor(max_workers=1, thread_name_prefix="backups")
        self._halt = Halt()
        self._hold, self._look = hold, look
        self._closed = False

    @cached_property
    def _vault(self) -> Vault:
        from data.vault import Vault

        return Vault(self.path, lambda: self.office, self._follow, self.key, hold=self._hold, look=self._look)

    @property
    def standing(self) -> Standing | None:
        """Why the file may only be looked at just now; None where it may be written, or was not opened yet."""
        return self._vault.standing if "_vault" in self.__dict__ else None

    @property
    def blocklist(self) -> Blocklist:
        """Numbers that asked not to be called, kept beside the file."""
        return self._vault.blocklist

    def open(self) -> Future[None]:
        """Make or open the file, bring its schema up to date; where it cannot be written, open it to be looked at.

        Raises (through the future):
            Locked: when the file belongs to a newer salestui.
            Damaged: when it is not whole, or not ours.
        """
        return self._thread.submit(lambda: self._vault.open())  # noqa: PLW0108 - the thread fetches the vault

    def open_again(self) -> Future[bool]:
        """Try once more to open for writing a file that could only be looked at; whether it can be written now."""
        return self._thread.submit(lambda: self._vault.open_again())  # noqa: PLW0108 - the thread fetches the vault

    def written_elsewhere(self) -> Future[bool]:
        """Whether another program wrote to the file since this was last asked."""
        return self._thread.submit(lambda: self._vault.written_elsewhere())  # noqa: PLW0108 - the thread fetches the vault

    def back_up(self, why: Why) -> Future[Backup]:
        """Make a backup beside the work that goes on.

        Raises (through the future):
            Damaged: when the file is not sound.
            Refusal: when no backup could be made.
        """
        from data.file.backups import back_up

        return self._copier.submit(lambda: back_up(self.path, self.office.clock(), why, self.key, halt=self._halt))

    def scrub(self) -> Future[Scrubbed]:
        """Have gone from the bytes too what was erased from the rows.

        Raises (through the future):
            NotSaved: when that must wait; the next opening of the file does it.
        """
        from data.file.scrubbing import scrub

        return self._thread.submit(lambda: scrub(self.path, self.office.clock(), self.key))

    def back_up_if_changed(self, why: Why) -> Future[Backup | None]:
        """As `back_up`; where nothing was written since the newest one the file is only looked through."""
        from data.file.backups import back_up, changed_since
        from data.file.checking import demand_sound

        def made() -> Backup | None:
            if changed_since(self.path):
                return back_up(self.path, self.office.clock(), why, self.key, halt=self._halt)
            demand_sound(self.path, self.key, halt=self._halt)
            return None

        return self._copier.submit(made)

    def ask(self, query: Callable[Concatenate[Read, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a query; its frozen values arrive in the future."""
        return self._thread.submit(lambda: self._vault.ask(query, *args, **kwargs))

    def do(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> Future[Done[T]]:
        """Run an operation in one transaction: all of it is on disk when the future is done, or nothing is.

        Raises (through the future):
            NotSaved: when the disk would not take it.
            NotFound: when it hangs on something that is no longer there.
        """
        return self._thread.submit(lambda: self._vault.do(operation, *args, **kwargs))

    def rehearse(
        self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Future[Done[T]]:
        """Run an operation to its end and take all of it back at once: what it would do, in its own words.

        Raises (through the future):
            NotSaved: when the disk would not take it.
        """
        return self._thread.submit(lambda: self._vault.rehearse(operation, *args, **kwargs))

    def at_once(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """As `do`, for what follows a commit and so stands on the store's thread already."""
        return self._vault.do(operation, *args, **kwargs).result

    def catch_up(self) -> Future[list[Notice]]:
        """Let what follows commits make up for what it could not do when it was due, such as a folder that was gone."""
        return self._thread.submit(lambda: self._follow([]))

    def close(self) -> None:
        """Finish what was asked for, then let the file go; closing twice is no fault."""
        if not self._closed:
            self._closed = True
            self._halt.say()
            self._copier.shutdown(wait=True)
            self._thread.submit(self._close_vault).result()
            self._thread.shutdown(wait=True)

    def _close_vault(self) -> None:
        if "_vault" in self.__dict__:
            self._vault.close()

    def _follow(self, steps: list[RowChange]) -> list[Notice]:
        return [notice for follow in self.after_commit for notice in follow(self, steps)]
