"""`salestui backup`, `check` and `restore`: copies of the file made, looked through, brought back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from data.words import _, plural
from salestui.commands.choice import Choice
from salestui.commands.ending import DONE, FAILED
from salestui.commands.plain import note, say, say_json, say_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from data.file.backups import Backup
    from data.file.checking import Looked
    from data.model.office import Office


@click.command("backup", help=_("Make a backup of the file now, or list those there are."))
@click.option("--list", "listed", is_flag=True, help=_("List the backups and make none."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def backup(choice: Choice, *, listed: bool, as_json: bool) -> None:
    """A backup made and checked, or the list of them."""
    from data.backup_words import size
    from data.file.backups import Why, back_up, backups

    office, path = _office(choice), choice.path()
    if listed:
        _list(backups(path), office, path, as_json=as_json)
        return
    _demand(path)
    made = back_up(path, office.clock(), Why.ASKED, _key(choice))
    if as_json:
        say_json(_entry(made))
    else:
        said = _("{name} is made and checked: {size}, in {folder}.")
        say(said.format(name=made.path.stem, size=size(made.size), folder=made.path.parent))


@click.command("check", help=_("Tell whether the file is sound, and with --backups each backup too."))
@click.argument("file", type=click.Path(path_type=Path), required=False, metavar=_("FILE"))
@click.option("--backups", "with_backups", is_flag=True, help=_("Look through every backup too."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def check(choice: Choice, file: Path | None, *, with_backups: bool, as_json: bool) -> int:
    """Sound or not, in plain sentences; exit 1 where anything is not."""
    from data.file.backups import backups
    from data.file.checking import look_at, look_at_backup
    from data.migration import HEAD
    from salestui.commands.asking import key_for

    office, path = _office(choice), file or choice.path()
    _demand(path)
    key = key_for(path)
    found = look_at(path, key)
    copies = {one: look_at_backup(one, key) for one in backups(path)} if with_backups else {}
    wrong = [one for one in (found, *copies.values()) if one.fault]
    if as_json:
        listed = [{**_entry(one), **_seen(copies[one])} for one in copies]
        say_json({"path": str(path), **_seen(found), "newest_schema": HEAD, "backups": listed})
        return FAILED if wrong else DONE
    if found.fault:
        say(found.fault)
        say(_("See the backups: salestui restore."))
    else:
        say(_("{path} is sound.").format(path=path))
        newest = _("the newest") if found.schema == HEAD else _("the newest is {schema}").format(schema=HEAD)
        say(_("Schema {schema} ({newest}).").format(schema=found.schema, newest=newest))
        say(_held(found))
    if copies:
        say_table(_rows(list(copies), office, copies))
    elif with_backups:
        say(_("There is no backup yet."))
    return FAILED if wrong else DONE


@click.command("restore", help=_("Bring the file back from a backup; without a name list what there is."))
@click.argument("name", required=False, metavar=_("NAME"))
@click.option("--latest", is_flag=True, help=_("The newest backup that is sound."))
@click.option("--undo", is_flag=True, help=_("Back to what was there before the last restore."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def restore(choice: Choice, name: str | None, *, latest: bool, undo: bool, as_json: bool) -> None:
    """The file as it was; what was there before is kept."""
    from data.backup_words import told
    from data.file.backups import backups
    from data.file.restoring import to_undo
    from data.restored import bring_back

    if (name is not None) + latest + undo > 1:
        raise click.UsageError(_("Name one backup, or say --latest, or --undo."))
    office, path, key = _office(choice), choice.path(), _key(choice)
    if name is None and not latest and not undo:
        _list(backups(path), office, path, as_json=as_json, key=key, looked=True)
        return
    chosen = to_undo(path) if undo else _latest(path, key) if latest else _named(path, name or "")
    note(_("Restoring {name} …").format(name=chosen.path.stem))
    done = bring_back(path, chosen, office, key)
    if as_json:
        before = done.before.path.stem if done.before else None
        aside = str(done.aside) if done.aside else None
        say_json({"restored": _entry(done.backup), "before": before, "damaged_kept_as": aside})
        return
    say(told(done, office.clock(), office.calendar))
    if done.before is not None:
        say(_("To undo it: salestui restore --undo"))


def _office(choice: Choice) -> Office:
    from salestui.office import furnish

    return furnish(choice.lang).office


def _key(choice: Choice) -> str | None:
    from salestui.commands.asking import key_for

    return key_for(choice.path())


def _demand(path: Path) -> None:
    from data.model.refusal import NotFound

    if not path.exists():
        raise NotFound(_("There is no file {path}.").format(path=path))


def _latest(path: Path, key: str | None) -> Backup:
    from data.file.backups import backups
    from data.file.checking import look_at_backup
    from data.model.refusal import NotFound

    found = next((one for one in backups(path) if not look_at_backup(one, key).fault), None)
    if found is None:
        raise NotFound(_("There is no sound backup of {path}.").format(path=path))
    return found


def _named(path: Path, name: str) -> Backup:
    from data.file.backups import backups, folder_of
    from data.model.refusal import NotFound, Unclear

    wanted = Path(name).name.removesuffix(".db")
    there = backups(path)
    found = [one for one in there if one.path.stem == wanted] or [one for one in there if wanted in one.path.stem]
    if not found:
        said = _("No backup is called “{name}” in {folder}; salestui restore lists them.")
        raise NotFound(said.format(name=name[:80], folder=folder_of(path)))
    if len(found) > 1:
        raise Unclear(_("Several backups answer to “{name}”: name one of them whole.").format(name=name[:80]))
    return found[0]


def _list(
    there: Sequence[Backup],
    office: Office,
    path: Path,
    *,
    as_json: bool,
    key: str | None = None,
    looked: bool = False,
) -> None:
    from data.file.checking import look_at_backup

    seen = {one: look_at_backup(one, key) for one in there} if looked else {}
    if as_json:
        say_json([{**_entry(one), **(_seen(seen[one]) if looked else {})} for one in there])
        return
    if not there:
        say(_("There is no backup of {path} yet.").format(path=path))
        return
    say_table(_rows(there, office, seen))
    if looked:
        say(_("To bring one back: salestui restore NAME, or salestui restore --latest"))


def _rows(there: Sequence[Backup], office: Office, seen: dict[Backup, Looked]) -> list[tuple[str, ...]]:
    from data.backup_words import moment, reason, size
    from data.file.backups import expires

    now, calendar = office.clock(), office.calendar
    kept = _("kept until {when}")
    return [
        (
            one.path.stem,
            moment(one.at, now, calendar),
            reason(one),
            size(one.size),
            "" if one not in seen else (seen[one].fault and _("DAMAGED")) or _held(seen[one]),
            kept.format(when=moment(expires(one), now, calendar).rpartition(" ")[0]),
        )
        for one in there
    ]


def _held(found: Looked) -> str:
    organisations = plural("{count} organisation", "{count} organisations", found.organisations)
    return f"{organisations}, " + plural("{count} deal", "{count} deals", found.deals)


def _entry(one: Backup) -> dict[str, Any]:
    from data.file.backups import expires

    return {
        "name": one.path.stem,
        "path": str(one.path),
        "at": one.at.isoformat(),
        "why": one.why.value,
        "size": one.size,
        "kept_until": expires(one).isoformat(),
    }


def _seen(found: Looked) -> dict[str, Any]:
    return {
        "sound": not found.fault,
        "fault": found.fault,
        "schema": found.schema,
        "organisations": found.organisations,
        "deals": found.deals,
    }
