"""The passphrase, before anything is shown: from the environment, or asked on the terminal without an echo."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from getpass import getpass
from pathlib import Path

from data.file.backups import backups
from data.file.opening import driver
from data.file.resealing import leftovers, make_up, open_backups
from data.file.sealing import begins_plain, fits, passphrase, sealed
from data.model.office import system_clock
from data.model.refusal import Locked, Refusal, Unclear
from data.place import refuse_strange
from data.words import _
from salestui.commands.plain import complain, note

OLD, NEW = "SALESTUI_PASSPHRASE", "SALESTUI_NEW_PASSPHRASE"
"""Where scripts lay the passphrase, and the one it is changed to."""

_TRIES = 3
_SHORT = 12
_given: list[str] = []
"""What was given to this program so far: nobody is asked twice for the same."""


def key_for(path: Path, *, finish: bool = True) -> str | None:
    """The passphrase that opens this file; None where it has none. To be asked before the file is opened.

    Args:
        path: The file.
        finish: Whether a change of the passphrase that was broken off is finished on the way.

    Raises:
        Locked: when nobody gives the right one, or salestui was installed without the means.
        Refusal: when what lies there is no file of the rep's own.
    """
    refuse_strange(path)
    asked = _what_is_sealed(path)
    key = None if asked is None else _find(asked, path)
    if finish and (leftovers(path) or (key is not None and open_backups(path))):
        _finish(path, key)
    return key


def ask_new(*names: str) -> str:
    """A new passphrase: from one of these places in the environment, else typed twice.

    Raises:
        Locked: when there is nobody to ask, or what was typed did not agree.
        Unclear: when it is none.
    """
    for name in reversed(names):
        if (laid := os.environ.pop(name, None)) is not None:
            return _remember(passphrase(laid))
    _demand_terminal(names[-1])
    note(_("A forgotten passphrase opens nothing, and nobody can help: keep it where you will find it."))
    for _try in range(_TRIES):
        try:
            key = passphrase(_ask(_("New passphrase:")))
            if len(key) < _SHORT:
                note(_("Short ones are soon guessed: four words that do not belong together are better."))
            if passphrase(_ask(_("The same again:"))) == key:
                return _remember(key)
            complain(_("These were not the same."))
        except Unclear as unclear:
            complain(str(unclear))
    raise Locked(_("Nothing was changed."))


def _is_noise(path: Path) -> bool:
    """Whether what looks sealed is damage: where there are backups one at least would be sealed like the file."""
    there = backups(path)
    return bool(there) and not any(sealed(one.path) for one in there)


def _what_is_sealed(path: Path) -> Path | None:
    """The file; where it is damaged beyond telling, or gone, its newest backup; None: there is no passphrase."""
    if sealed(path):
        return None if _is_noise(path) else path
    newest = None if begins_plain(path) else next(iter(backups(path)), None)
    return newest.path if newest is not None and sealed(newest.path) else None


def _find(asked: Path, path: Path) -> str:
    """The passphrase of what was asked for, which is the file or a backup of it."""
    driver("")  # without the means there is no use in asking
    tried = []
    for key in _offered(asked):
        if fits(asked, key):
            return _remember(key)
        tried.append(key)
        complain(_("This passphrase does not open {path}.").format(path=asked))
    newest = next(iter(backups(path)), None)
    for key in tried:
        if newest is not None and fits(newest.path, key):
            return _remember(key)  # it opens the newest backup: then it is the file that is damaged
    raise Locked(_("{path} stays closed: its passphrase was not given, or the file is damaged.").format(path=path))


def _offered(path: Path) -> Iterator[str]:
    """Passphrases to be tried: those given before, the one in the environment, then what is typed."""
    yield from (key for key in _given if fits(path, key))
    laid = os.environ.pop(OLD, None)  # no program that we start has any business with it
    if laid is not None:
        yield passphrase(laid)
        if not _is_terminal():
            return
    _demand_terminal(OLD)
    for _try in range(_TRIES):
        try:
            yield passphrase(_ask(_("Passphrase of {file}:").format(file=path.name)))
        except Unclear as unclear:
            complain(str(unclear))


def _remember(key: str) -> str:
    if key not in _given:
        _given.append(key)
    return key


def _finish(path: Path, key: str | None) -> None:
    try:
        for one in make_up(path, key, system_clock()).left:
            sentence = _("{backup} is damaged, and without a passphrase: remove it when you need it no more.")
            complain(sentence.format(backup=one))
    except Refusal:
        return  # an app works on the file: the next start finishes it


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _demand_terminal(name: str) -> None:
    if not _is_terminal():
        raise Locked(_("A passphrase is needed: ask for it on a terminal, or put it into {name}.").format(name=name))


def _ask(prompt: str) -> str:
    try:
        return getpass(f"{prompt} ", stream=sys.stderr)
    except EOFError:
        raise Locked(_("No passphrase was given.")) from None
