"""Opening the app on a file."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from data.words import _, use
from salestui.commands.choice import Choice
from salestui.commands.ending import FAILED, NoTerminal
from salestui.commands.plain import complain
from salestui.porch import porch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future

    from data.model.office import Office
    from data.model.queued import Queue
    from data.model.settings import Rep
    from salestui.app import SalesApp
    from salestui.equipment import Equipment

_FRAMES = "120"
"""Frames a second at most, twice Textual's own: what comes of a key right after its letter waits half as long."""

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
    os.environ.setdefault("TEXTUAL_FPS", _FRAMES)
    named, path = path, path or choice.path()
    _tell_holder(path)
    from salestui.commands.asking import key_for
    from salestui.glimpse import kept

    key, early = key_for(path), kept(choice.lang)
    one_at_a_time = Lock()

    @cache
    def read() -> Equipment:
        from salestui.equipment import equip

        return equip(choice.lang, rep, invented=named and named.parent)

    def equipped() -> Equipment:
        with one_at_a_time:
            return read()

    gc.disable()  # while so much is loaded it finds nothing; the app begins with it anew
    try:
        if early is None:
            office, keys = equipped().office, equipped().keys
            return _Stay(path, key, choice.read_only, office, keys, equipped).stay(None)
        use(early.lang)
        porch.put_up(early.lang, early.theme)
        first, office = early.look(path, key), early.office(lambda: equipped().office)
        return _Stay(path, key, choice.read_only, office, early.keys, equipped).stay(first)
    finally:
        porch.take_down()
        gc.enable()


@dataclass
class _Stay:
    """A stay in the app: after a rescue or a restore it opens once more."""

    path: Path
    key: str | None
    look: bool
    """Whether the file is only looked at."""
    office: Office
    keys: Mapping[str, str]
    equipped: Callable[[], Equipment]
    """Reads settings and playbook, once."""

    def stay(self, first: Future[Queue | None] | None) -> int:
        """Until the rep leaves; the exit code. `first`: the top of the queue, where it is known before the rest."""
        said = ""
        while (app := self._open(said, first)).damage or app.restoring is not None:
            from salestui.rescue import Rescue

            self.office, rest = app.store.office, _REST if app.at_work else 0
            rescue = Rescue(self.path, app.damage, self.office, self.key, chosen=app.restoring, rest=rest)
            done = rescue.run()
            if done is None:
                if app.damage:
                    complain(f"{app.damage} " + _("See the backups: salestui restore."))
                return rescue.return_code or FAILED
            said, first = done, None
        return app.return_code or 0

    def _open(self, said: str, first: Future[Queue | None] | None) -> SalesApp:
        """The app, once it has ended; it begins with what was done before it, if anything."""
        from data.file.restoring import gone
        from data.store import Store
        from salestui.app import SalesApp
        from salestui.guard import put_up

        def fit() -> list[str]:
            self.equipped().fit(store, keep_office=bool(said))
            return [] if said else self.equipped().sentences

        put_up()
        store = Store(self.path, self.office, self.key, hold=not self.look, look=self.look)
        app = SalesApp(store, self.keys, [said] if said else [], fit)
        app.desk.first = first
        try:
            app.damage = gone(store.path)
            if not app.damage:
                app.run()
        finally:
            store.close()
        return app


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
