"""`salestui demo`: the app on invented customers."""

from __future__ import annotations

from pathlib import Path

import click

from data.words import _
from salestui.commands.choice import Choice
from salestui.commands.plain import note, say

_MANY = 5_000
_BESIDE = ("", "-wal", "-shm", "-journal")


@click.command(
    "demo", help=_("Open the app on invented customers: a fresh demo file each time, unless --db names one.")
)
@click.option("--deals", type=click.IntRange(1), default=150, show_default=True, help=_("How many deals to invent."))
@click.option("--seed", type=int, default=1, show_default=True, help=_("The same seed invents the same customers."))
@click.option("--no-open", is_flag=True, help=_("Only make the file; do not open the app."))
@click.pass_obj
def demo(choice: Choice, deals: int, seed: int, no_open: bool) -> int:
    """A demo file, and the app on it."""
    from salestui.commands.start import demand_terminal, start

    if not no_open:
        demand_terminal()
    if deals > _MANY:
        note(_("Inventing {count} deals; this takes a while.").format(count=deals))
    path = choice.named() or fresh_default()
    made = _fill(choice, path, deals, seed)
    say(_("{count} deals are in {path}.").format(count=made, path=path))
    if no_open:
        return 0
    from data.demo.fill import REP

    return start(choice, path, REP)


def fresh_default() -> Path:
    """The demo's own file, made anew: what was tried out in an earlier demo is gone."""
    from data.file.backups import backups, remove
    from data.file.blocklist import drop_list
    from data.place import default_path

    path = default_path().with_name("demo.db")
    for beside in _BESIDE:
        path.with_name(path.name + beside).unlink(missing_ok=True)
    for backup in backups(path):
        remove(backup)
    drop_list(path)
    return path


def _fill(choice: Choice, path: Path, deals: int, seed: int) -> int:
    from data.demo.fill import fill_demo
    from data.demo.shelving import straighten
    from salestui.commands.opening import opened

    new = not path.exists()
    try:
        if new:
            with opened(Choice(path, choice.lang), must_exist=False) as store:
                key = store.key
            straighten(path, key)
        with opened(Choice(path, choice.lang), must_exist=False) as store:
            return store.do(fill_demo, deals=deals, seed=seed).result().result
    except BaseException:
        # A demo that was broken off must not be taken for a rep's own, empty file.
        for beside in _BESIDE if new else ():
            path.with_name(path.name + beside).unlink(missing_ok=True)
        raise
