"""`salestui import` and `salestui export`: lists of prospects in, everything out."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

import click

from data.words import _, pair, plural
from salestui.commands.choice import Choice
from salestui.commands.plain import complain, note, say, say_json

if TYPE_CHECKING:
    from data.imports.landing import Imported
    from data.imports.plan import Plan
    from data.imports.revision import Policy
    from data.imports.sheet import Sheet
    from data.model.done import Done
    from data.store import Store

T = TypeVar("T")

_SHOWN_FAULTS = 20


@click.command("import", help=_("Bring in a list of prospects (csv, tsv, xlsx, xls, ods), or an export of ours."))
@click.argument("file", type=click.Path(path_type=Path), required=False, metavar=_("FILE"))
@click.option("--dry-run", is_flag=True, help=_("Only tell what would happen."))
@click.option(
    "--map",
    "maps",
    multiple=True,
    metavar="COLUMN=TARGET",
    help=_('What a column is: "Yritys=organisation.name"; nothing after = leaves it out.'),
)
@click.option(
    "--on-duplicate",
    type=click.Choice(["skip", "fill", "update"]),
    default="skip",
    show_default=True,
    help=_("What happens to organisations that are there already."),
)
@click.option("--revert", metavar="ID", help=_("Take a whole import back."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def import_command(
    choice: Choice,
    file: Path | None,
    *,
    dry_run: bool,
    maps: tuple[str, ...],
    on_duplicate: Policy,
    revert: str | None,
    as_json: bool,
) -> None:
    """A list imported, looked at, or taken back."""
    from data.exports.homecoming import is_export

    if (file is None) == (revert is None):
        raise click.UsageError(_("Name a file to import, or an import to take back with --revert."))
    if revert is not None:
        _revert(choice, revert, as_json)
    elif file is not None and file.is_dir() and is_export(file):
        _come_home(choice, file, as_json)
    elif file is not None:
        _import(choice, file, maps, on_duplicate, dry_run=dry_run, as_json=as_json)


def _import(choice: Choice, file: Path, maps: tuple[str, ...], policy: Policy, *, dry_run: bool, as_json: bool) -> None:
    """Read before the rep's file is opened, so that a list that cannot be read leaves nothing behind."""
    from data.file.backups import Why
    from data.imports.headings import read_mapping
    from data.imports.rejects import write_rejects
    from data.imports.sheet import read_sheet
    from data.model.refusal import Refusal, Unclear

    try:
        mapping = read_mapping(maps)
    except Unclear as wrong:
        raise click.BadParameter(str(wrong), param_hint="--map") from wrong
    sheet = read_sheet(file)
    with ExitStack() as landed:
        with _store(choice, dry_run=dry_run) as store:
            found = _planned(store, sheet, mapping, policy)
            if dry_run:
                _tell_plan(found, as_json)
                return
            store.back_up_if_changed(Why.IMPORT).result()
            done = _land(store, found).result
            landed.enter_context(_unheard())
        try:
            rejects = write_rejects(sheet, done.rejected, Path.cwd())
        except Refusal as refusal:
            complain(str(refusal))
            rejects = None
        _tell_done(done, found, rejects, as_json)


def _planned(store: Store, sheet: Sheet, mapping: Mapping[str, str], policy: Policy) -> Plan:
    """What the list would bring; Ctrl+C stops looking."""
    from data.imports.plan import NoNames, plan

    stop = Event()
    try:
        return store.ask(plan, sheet, mapping, policy, stop).result()
    except KeyboardInterrupt:
        stop.set()
        raise
    except NoNames as refusal:
        example = f'--map "{sheet.headings[0]}=organisation.name"'
        hint = _("The columns are: {columns}. For example: {example}")
        raise NoNames(f"{refusal} {hint.format(columns=', '.join(sheet.headings), example=example)}") from refusal


@contextmanager
def _store(choice: Choice, *, dry_run: bool) -> Iterator[Store]:
    """The rep's file; a dry run makes none where there is none, and looks at an empty one instead."""
    from tempfile import TemporaryDirectory

    from salestui.commands.opening import opened

    if not dry_run or choice.path().exists():
        with opened(choice, must_exist=False) as store:
            yield store
        return
    with TemporaryDirectory() as folder, opened(Choice(Path(folder) / "empty.db", choice.lang), must_exist=False) as it:
        yield it


def _land(store: Store, found: Plan) -> Done[Imported]:
    """The import, with its progress on a terminal; Ctrl+C stops it and leaves nothing behind, unless it has landed."""
    from data.imports.landing import import_file

    shown = sys.stderr.isatty()

    def tell(done: int, total: int) -> None:
        sys.stderr.write(f"\r{done} / {total} ")
        sys.stderr.flush()

    stop = Event()
    try:
        return _landed(store.do(import_file, found, progress=tell if shown else None, stop=stop), stop)
    finally:
        if shown:
            sys.stderr.write("\r\x1b[K")


def _landed(landing: Future[Done[T]], stop: Event) -> Done[T]:
    """What was brought in; Ctrl+C stops it, and where that comes too late it is told what has landed."""
    from data.imports.rows import Stopped

    try:
        return landing.result()
    except KeyboardInterrupt:
        stop.set()
        with suppress(Stopped):
            return landing.result()
        raise


@contextmanager
def _unheard() -> Iterator[None]:
    """Ctrl+C comes too late: what has landed is told to its end."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _tell_plan(found: Plan, as_json: bool) -> None:
    from data.imports.headings import TARGETS
    from data.imports.plan import say_plan

    if as_json:
        say_json(_summary(None, found.new, found.updated, len(found.skipped), found.rejected))
        return
    for column in found.columns:
        target = _("kept as text") if column.target is None else _("left out")
        say(f"{column.heading} → {_(TARGETS[column.target]) if column.target else target}")
    for remark in found.remarks:
        say(remark)
    say(say_plan(found))
    _tell_faults(found.rejected, _("line {line} rejected: {reason}"))
    _tell_faults(found.warnings, _("line {line}: {reason}"))
    _tell_faults(found.skipped, _("line {line} skipped: {reason}"))
    say(_("Nothing was changed."))


def _tell_done(done: Imported, found: Plan, rejects: Path | None, as_json: bool) -> None:
    if as_json:
        say_json(_summary(done.import_id, done.imported, done.updated, len(done.skipped), done.rejected))
        return
    for remark in found.remarks:
        say(remark)
    say(plural("{count} organisation imported.", "{count} organisations imported.", done.imported))
    for count, forms in (
        (done.updated, pair("{count} row added to others.", "{count} rows added to others.")),
        (len(done.skipped), pair("{count} row skipped.", "{count} rows skipped.")),
        (len(done.warnings), pair("{count} cell kept as typed.", "{count} cells kept as typed.")),
    ):
        if count:
            say(plural(*forms, count))
    if rejects is not None:
        say(plural("{count} row rejected.", "{count} rows rejected.", len(done.rejected)))
        say(_("The rejected rows and their reasons are in {file}.").format(file=rejects))
    if done.import_id:
        say(_("To take it all back: salestui import --revert {id}").format(id=done.import_id))


def _tell_faults(faults: Any, sentence: str) -> None:
    for fault in faults[:_SHOWN_FAULTS]:
        say(sentence.format(line=fault.line, reason=fault.reason))
    if len(faults) > _SHOWN_FAULTS:
        say(_("… and {count} more.").format(count=len(faults) - _SHOWN_FAULTS))


def _summary(import_id: str | None, imported: int, updated: int, skipped: int, rejected: Any) -> dict[str, Any]:
    return {
        "import_id": import_id,
        "imported": imported,
        "updated": updated,
        "skipped": skipped,
        "rejected": [{"line": fault.line, "reason": fault.reason} for fault in rejected],
    }


def _revert(choice: Choice, import_id: str, as_json: bool) -> None:
    from data.imports.reversal import revert_import
    from salestui.commands.opening import opened

    with opened(choice) as store:
        done = store.do(revert_import, import_id).result().result
    if as_json:
        say_json({"import_id": import_id, "removed": done.removed, "kept": list(done.kept)})
        return
    say(plural("{count} organisation removed.", "{count} organisations removed.", done.removed))
    for name in done.kept:
        say(_("Kept, because it was worked since: {organisation}").format(organisation=name))


def _come_home(choice: Choice, folder: Path, as_json: bool) -> None:
    from data.exports.homecoming import import_export
    from data.file.backups import Why
    from salestui.commands.opening import opened

    with opened(choice, must_exist=False) as store:
        store.back_up_if_changed(Why.IMPORT).result()
        counts = _landed(store.do(import_export, folder), Event()).result  # it comes whole, and cannot be stopped
    if as_json:
        say_json(_summary(None, counts["organisation"], 0, 0, ()))
    else:
        say(
            plural(
                "{count} organisation read from the export.",
                "{count} organisations read from the export.",
                counts["organisation"],
            )
        )


@click.command("export", help=_("Write everything into a folder, for other programs or another computer."))
@click.argument("folder", type=click.Path(path_type=Path), metavar=_("FOLDER"))
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "json", "xlsx"]),
    default="csv",
    show_default=True,
    help=_("How it is written."),
)
@click.pass_obj
def export_command(choice: Choice, folder: Path, form: Any) -> None:
    """Everything, in one of three forms."""
    from data.exports.everything import export_all
    from salestui.commands.opening import opened

    with opened(choice) as store:
        done = store.ask(export_all, folder, form).result()
    for file in done.files:
        say(str(file))
    note(_("Everything is in {folder}: customers' data, keep it safe.").format(folder=done.folder))
