"""`salestui passphrase`: set, change, remove it, tell how things are."""

from __future__ import annotations

from pathlib import Path

import click

from data.words import _, plural
from salestui.commands.choice import Choice
from salestui.commands.ending import DONE, FAILED
from salestui.commands.plain import note, say


@click.group("passphrase", help=_("Set, change or remove the passphrase that seals the file and its backups."))
def passphrase() -> None:
    """The group of passphrase commands."""


_LARGE = 50_000_000

_drop = click.option(
    "--drop-unreadable",
    "drop",
    is_flag=True,
    help=_("Remove backups that are damaged or open with another passphrase."),
)


@passphrase.command("set", help=_("Give the file a passphrase; where there is no file yet, make one that has it."))
@_drop
@click.pass_obj
def set_it(choice: Choice, *, drop: bool) -> int:
    """The file and its backups sealed."""
    from data.file.opening import driver
    from data.file.restoring import kept_aside
    from data.file.sealing import sealed
    from data.model.refusal import Refusal
    from salestui.commands.asking import NEW, OLD, ask_new

    path = choice.path()
    driver("")
    if sealed(path):
        raise Refusal(_("{path} has a passphrase already: salestui passphrase change.").format(path=path))
    key = ask_new(OLD, NEW)
    if not path.exists():
        _make(choice, path, key)
        say(_("{path} is made; it opens with your passphrase only.").format(path=path))
        return DONE
    code = _reseal(path, None, key, drop=drop)
    say(_("{path} and its backups open with your passphrase only.").format(path=path))
    for one in kept_aside(path):
        if not sealed(one):
            note(_("{path} has no passphrase: remove it when you need it no more.").format(path=one))
    note(_("What the disk keeps of the old bytes where no program reaches them is safe only on an encrypted disk."))
    return code


@passphrase.command("change", help=_("Change the passphrase of the file and of its backups."))
@_drop
@click.pass_obj
def change(choice: Choice, *, drop: bool) -> int:
    """Another passphrase instead of the one before."""
    from salestui.commands.asking import NEW, ask_new

    path = choice.path()
    old = _key_of_sealed(path)
    code = _reseal(path, old, ask_new(NEW), drop=drop)
    say(_("{path} and its backups open with the new passphrase only.").format(path=path))
    return code


@passphrase.command("remove", help=_("Take the passphrase away: whoever has the file can read it."))
@_drop
@click.pass_obj
def remove(choice: Choice, *, drop: bool) -> int:
    """No passphrase any more."""
    path = choice.path()
    code = _reseal(path, _key_of_sealed(path), None, drop=drop)
    say(_("{path} and its backups open without a passphrase.").format(path=path))
    return code


@passphrase.command("status", help=_("Tell whether the file and its backups have a passphrase."))
@click.pass_obj
def status(choice: Choice) -> int:
    """How it stands; exit 1 where a backup can be read that should not."""
    from data.file.backups import backups
    from data.file.resealing import open_backups
    from data.file.sealing import sealed

    path = choice.path()
    _demand(path)
    locked, all_of_them, readable = sealed(path), len(backups(path)), len(open_backups(path))
    told = _("{path} has a passphrase.") if locked else _("{path} has no passphrase.")
    say(told.format(path=path))
    if all_of_them > readable:
        say(plural("{count} backup has a passphrase.", "{count} backups have one.", all_of_them - readable))
    if readable:
        say(plural("{count} backup has none.", "{count} backups have none.", readable))
    return FAILED if locked and readable else DONE


def _demand(path: Path) -> None:
    from data.model.refusal import NotFound

    if not path.exists():
        raise NotFound(_("There is no file {path} yet.").format(path=path))


def _key_of_sealed(path: Path) -> str:
    """The passphrase the file has; there must be one."""
    from data.model.refusal import Refusal
    from salestui.commands.asking import key_for

    _demand(path)
    key = key_for(path)
    if key is None:
        raise Refusal(_("{path} has no passphrase: salestui passphrase set.").format(path=path))
    return key


def _make(choice: Choice, path: Path, key: str) -> None:
    from data.store import Store
    from salestui.office import furnish

    store = Store(path, furnish(choice.lang).office, key)
    try:
        store.open().result()
    finally:
        store.close()


def _reseal(path: Path, old: str | None, new: str | None, *, drop: bool) -> int:
    """Do it, and tell of backups that stayed as they were; exit 1 where some still do."""
    from data.file.resealing import reseal
    from data.model.office import system_clock

    if path.stat().st_size > _LARGE:
        note(_("The file is large: every row is compared before the old one goes, which takes a while."))
    left = reseal(path, old, new, system_clock()).left
    for one in left:
        note(_("{backup} stays as it was: it is damaged, or it opens with another passphrase.").format(backup=one))
    if left and not drop:
        drop = _asked(plural("Remove this backup?", "Remove these {count} backups?", len(left)))
    if drop:
        for one in left:
            one.unlink(missing_ok=True)
        left = ()
    return FAILED if left else DONE


def _asked(question: str) -> bool:
    """Consent, where there is somebody to give it."""
    import sys

    return sys.stdin.isatty() and sys.stderr.isatty() and click.confirm(question, err=True)
