"""A command's way to the file: the office is furnished, the store opened, and closed whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from data.file.restoring import gone
from data.model.refusal import NotFound
from data.store import Store
from data.words import _
from salestui.commands.asking import key_for
from salestui.commands.choice import Choice
from salestui.commands.plain import complain
from salestui.office import furnish


@contextmanager
def opened(choice: Choice, *, must_exist: bool = True) -> Iterator[Store]:
    """The store on the chosen file.

    Args:
        choice: Which file, which language.
        must_exist: Whether a missing file is an error; a command that only reads makes no file.

    Raises:
        NotFound: when there is no such file.
        Locked: when the file was written by a newer salestui, or its passphrase was not given.
    """
    furnished = furnish(choice.lang)
    for sentence in furnished.sentences:
        complain(sentence)
    path = choice.path()
    if wrong := gone(path):
        raise NotFound(f"{wrong} " + _("See the backups: salestui restore."))
    if must_exist and not path.exists():
        raise NotFound(_("There is no file {path} yet: import a list, or try salestui demo.").format(path=path))
    store = Store(path, furnished.office, key_for(path))
    try:
        store.open().result()
        for sentence in store.blocklist.take_remarks():
            complain(sentence)
        yield store
    finally:
        store.close()
