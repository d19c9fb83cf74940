"""Opening the app on a file."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from data.words import _
from salestui.commands.choice import Choice
from salestui.commands.ending import FAILED, NoTerminal
from salestui.commands.plain import complain

if TYPE_CHECKING:
    from collections.abc import Callable

    from data.model.office import Office
    from data.model.settings import Rep
    from data.store import Store

_REST = 1.0
"""Seconds that somebody who types needs to see that another screen has come up."""


def start(choice: Choice, path: Path | None = None, rep: Rep | None = None) -> int:
    """Open the app on the file and stay until the rep leaves; the exit code.

    Args:
        choice: Which file, which language.
        path: The file, where it is not the chosen one.
        rep: Who calls while the settings name nobody.

    Raises:
        NoTerminal: when there is no terminal to draw on; the app would wait for keys forever.
    """
    demand_terminal()
    _tell_holder(path or choice.path())
    from data.invitations import folder_of
    from data.post import into
    from data.store import Store
    from salestui.commands.asking import key_for
    from salestui.guard import put_up
    from salestui.hands import keys_in_hand
    from salestui.keymap import known_keys
    from salestui.office import feed_folder, furnish

    furnished = furnish(choice.lang)
    office, sentences = furnished.office, list(furnished.sentences)
    key = key_for(path or choice.path())
    if rep and not office.settings.rep.name:
        office = replace(office, settings=office.settings.model_copy(update={"rep": rep}))
    own, hand = office.settings.keys, office.settings.hand
    keys: dict[str, str] = {}
    if own or hand:
        keys, faults = keys_in_hand(hand, own, known_keys())
        sentences += faults
    put_up()
    if path and not office.settings.invitations:  # those of invented meetings stay beside the invented file
        office = replace(office, folder=path.parent / "Invitations")

    def furnished_store(office: Office) -> Store:
        look = choice.read_only
        store = Store(path or choice.path(), office, key, hold=not look, look=look)
        store.after_commit.append(into(folder_of(office)))
        feed = None if path and not office.folder else feed_folder(office)
        if feed is not None:
            store.after_commit.append(feed)
        return store

    return _stay(furnished_store, office, keys, sentences)


def _stay(furnished: Callable[[Office], Store], office: Office, keys: dict[str, str], sentences: list[str]) -> int:
    """The app on the file, and after a rescue or a restore once more; the exit code."""
    from data.file.restoring import gone
    from salestui.app import SalesApp

    while True:
        store = furnished(office)
        app = SalesApp(store, keys, sentences)
        try:
            app.damage = gone(store.path)
            if not app.damage:
                app.run()
        finally:
            store.close()
        if not app.damage and app.restoring is None:
            return app.return_code or 0
        from salestui.rescue import Rescue

        office = store.office
        rest = _REST if app.at_work else 0
        rescue = Rescue(store.path, app.damage, office, store.key, chosen=app.restoring, rest=rest)
        done = rescue.run()
        if done is None:
            if app.damage:
                complain(f"{app.damage} " + _("See the backups: salestui restore."))
            return rescue.return_code or FAILED
        sentences = [done]


def _tell_holder(path: Path) -> None:
    """Say at once who works on the file, before anything slow is loaded; the screen says so too."""
    from data.file.hold import holder_of

    if holder := holder_of(path):
        from data.file.standing import held_by

        complain(held_by(holder).sentence)


def demand_terminal() -> None:
    """Make sure that there is a terminal to read keys from and to draw on.

    Raises:
        NoTerminal: when there is none.
    """
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise NoTerminal(_("The app needs a terminal; for scripts there are salestui queue, board and show."))
    if os.environ.get("TERM", "") in ("dumb", "unknown"):
        raise NoTerminal(_("This terminal (TERM=dumb) cannot show the app; use salestui queue, board and show."))
