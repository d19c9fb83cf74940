"""A restore as a whole: the file's content from a backup, then what must outlive it put in place again."""

from __future__ import annotations

from pathlib import Path

from data.barred_list import take_in
from data.file.backups import Backup
from data.file.restoring import Restored, restore
from data.model.office import Office
from data.store import Store
from data.transaction import Write


def bring_back(path: Path, backup: Backup, office: Office, key: str | None = None, *, broken: bool = False) -> Restored:
    """Restore the file from a backup, bring it up to date, and settle what must outlive that.

    Args:
        path: The file, held by nobody.
        backup: One of its backups.
        office: What the rules lean on.
        key: The passphrase, if there is one.
        broken: Whether the file is known to be damaged: then it is kept aside as it is.

    Raises:
        Locked: when an app holds the file.
        Damaged: when the backup itself is damaged; the file is left as it is.
        Refusal: when it could not be done.
    """
    done = restore(path, backup, office.clock(), key, broken=broken)
    store = Store(path, office, key, hold=True)
    try:
        store.open().result()
        store.do(settle).result()
    finally:
        store.close()
    return done


def settle(write: Write) -> None:
    """Put in place what an older content of the file does not know and must: run after a restore, and any time again.

    Who asked not to be called since the backup was made still does. No history: undo must not take it back.
    """
    write.blocklist.load()
    take_in(write)
