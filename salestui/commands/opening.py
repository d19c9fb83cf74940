"""A command's way to the file: the office is furnished, the store opened, and closed whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from data.file.checking import demand_sound_if_small
from data.file.restoring import gone
from data.model.refusal import Locked, NotFound
from data.store import Store
from data.words import _
from salestui.commands.asking import key_for
from salestui.commands.choice import Choice
from salestui.commands.plain import complain
from salestui.office import furnish


@contextmanager
def opened(choice: Choice, *, must_exist: bool = True, hold: bool = False) -> Iterator[Store]:
    """The store on the chosen file.

    Args:
        choice: Which file, which language.
        must_exist: Whether a missing file is an error; a command that only reads makes no file.
        hold: Whether nobody else may work on the file meanwhile.

    Raises:
        NotFound: when there is no such file.
        Locked: when the file was written by a newer salestui, its passphrase was not given, or somebody else has it who
            may not.
    """
    furnished = furnish(choice.lang)
    for sentence in furnished.sentences:
        complain(sentence)
    path = choice.path()
    if wrong := gone(path):
        raise NotFound(f"{wrong} " + _("See the backups: salestui restore."))
    if must_exist and not path.exists():
        raise NotFound(_("There is no file {path} yet: import a list, or try salestui demo.").format(path=path))
    store = Store(path, furnished.office, key_for(path), hold=hold)
    try:
        store.open().result()
        demand_sound_if_small(path, store.key)
        if hold and store.standing is not None:
            raise Locked(_("Close salestui first: {why}").format(why=store.standing.sentence))
        for sentence in store.blocklist.take_remarks():
            complain(sentence)
        yield store
    finally:
        store.close()
