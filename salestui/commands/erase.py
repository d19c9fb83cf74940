"""`salestui erase` and `salestui retention`: somebody goes for good, and what is past its time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from data.model.refusal import NotFound
from data.words import _, plural
from salestui.commands.choice import Choice
from salestui.commands.ending import DONE, FAILED
from salestui.commands.plain import note, say, say_json, say_table

if TYPE_CHECKING:
    from data.called_for import Somebody
    from data.erasing import Going
    from data.file.scrubbing import Scrubbed
    from data.retention import PastTime
    from data.store import Store


@click.command("erase", help=_("Erase an organisation with its people, or one person, for good: no undo."))
@click.argument("query", nargs=-1, required=True, metavar=_("NAME"))
@click.option("--yes", is_flag=True, help=_("Do not ask for the name again."))
@click.option("--purge-backups", "purge", is_flag=True, help=_("Take away the backups that hold them too."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs; needs --yes."))
@click.pass_obj
def erase(choice: Choice, query: tuple[str, ...], *, yes: bool, purge: bool, as_json: bool) -> int:
    """What goes and what stays is told first; the name must be typed again."""
    from data.erasing import going
    from salestui.commands.opening import opened

    if as_json and not yes:
        raise click.UsageError(_("--json asks nothing, so it needs --yes."))
    with opened(choice, hold=True) as store:
        who = _whom(store, " ".join(query))
        if who is None:
            return FAILED
        found = store.ask(going, [who.whose]).result()
        if not as_json:
            _tell(found, purge=purge)
        if not yes and not _agreed(who):
            say(_("Nothing was erased."))
            return FAILED
        done, left = _done(store, who, purge=purge)
        _say_done(found, done, left, as_json=as_json)
    return FAILED if done.left else DONE


@click.command("retention", help=_("List what has been kept longer than the playbook says; --apply takes it away."))
@click.option("--apply", "applied", is_flag=True, help=_("Do it; without this nothing is changed."))
@click.option("--yes", is_flag=True, help=_("Do not ask first."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def retention(choice: Choice, *, applied: bool, yes: bool, as_json: bool) -> int:
    """What would go under which rule; with --apply it goes."""
    from data.retention import past_time
    from salestui.commands.opening import opened

    if applied and as_json and not yes:
        raise click.UsageError(_("--json asks nothing, so it needs --yes."))
    with opened(choice, hold=applied) as store:
        found = store.ask(past_time).result()
        if not as_json:
            _list_past(found)
        if applied and any(rule.count for rule in found):
            if not yes and not click.confirm(_("Take all of this away for good?")):
                say(_("Nothing was taken away."))
                return FAILED
            _apply(store)
        if as_json:
            say_json([_rule(rule) for rule in found])
        elif applied:
            say(_("Done; none of it can be brought back."))
    return DONE


def _whom(store: Store, text: str) -> Somebody | None:
    """The one who is meant; several are listed."""
    from data.called_for import called_for

    found = store.ask(called_for, text).result()
    if not found:
        raise NotFound(_("Nothing is known of “{query}”.").format(query=text[:80]))
    if len(found) == 1:
        return found[0]
    say(_("Several answer to that; name one of them by the key:"))
    say_table((one.shown, one.city, one.key) for one in found)
    return None


def _agreed(who: Somebody) -> bool:
    typed: str = click.prompt(_("Type the name “{name}” to erase them").format(name=who.name), default="")
    return typed.split() == who.name.split()


def _done(store: Store, who: Somebody, *, purge: bool) -> tuple[Scrubbed, list[dict[str, Any]]]:
    """Erase them; what was taken away besides, and the backups that hold them still."""
    from data.copies import copies
    from data.erasing import erase as erase_all
    from data.file.backups import Why
    from data.tables import contact, organisation

    since = store.ask(lambda read: read.row(contact if who.whose.contact_id else organisation, who.key)["created_at"])
    at = since.result()
    note(_("Making a backup first …"))
    store.back_up(Why.ERASE).result()
    with _feed_renewed(store):
        store.do(erase_all, [who.whose], purge=purge).result()
        scrubbed = store.scrub().result()
    left = [] if purge else store.ask(copies, at).result()
    return scrubbed, [{"path": str(one.path), "expires": one.expires and one.expires.isoformat()} for one in left]


def _apply(store: Store) -> None:
    from data.file.backups import Why
    from data.retention import apply_retention

    note(_("Making a backup first …"))
    store.back_up(Why.ERASE).result()
    with _feed_renewed(store):
        store.do(apply_retention).result()
        store.scrub().result()


@contextmanager
def _feed_renewed(store: Store) -> Iterator[None]:
    """The calendar feed tells nothing of them either; one that was never written is not begun here."""
    from data.feed import renew_feed
    from data.model.feed import FILE
    from salestui.office import feed_folder

    folder = feed_folder(store.office)
    there = folder is not None and (folder.folder / FILE).exists()
    yield
    if folder is not None and there and (said := folder.write(store.do(renew_feed).result().result).result()):
        note(said)


def _tell(found: Going, *, purge: bool) -> None:
    from data.erasing_words import sentences

    for line in sentences(found, purge=purge):
        say(line)


def _say_done(found: Going, done: Scrubbed, left: list[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        say_json(
            {
                "erased": [{"id": one.key} for one in found.who],
                "gone": found.goes,
                "kept_for_figures": found.stays,
                "files_deleted": len(done.files),
                "copies_deleted": len(done.copies),
                "lists_that_name_them": [str(path) for path in found.lists],
                "not_deleted": [str(path) for path in done.left],
                "copies_that_hold_them": left,
            }
        )
        return
    say(_("Erased: not a byte of it is left in the file."))
    for path in done.left:
        say(_("{path} could not be deleted: take it away yourself.").format(path=path))
    if left:
        say(_("These backups still hold them; --purge-backups would have taken them away:"))
        say_table(((one["path"], one["expires"] or "") for one in left), indent="  ")


def _list_past(found: tuple[PastTime, ...]) -> None:
    if not found:
        say(_("The playbook has no rules of retention: see docs/playbook.md."))
    for rule in found:
        before = _("last before {day}").format(day=rule.until.isoformat())
        say(f"{rule.name}, {before}: {rule.words}")
        rows = [(one.name, one.last.isoformat(), _texts(one.texts), one.organisation_id) for one in rule.kept]
        if rows:
            say_table(rows, indent="  ")


def _texts(count: int) -> str:
    return plural("{count} text", "{count} texts", count) if count else ""


def _rule(rule: PastTime) -> dict[str, Any]:
    return {
        "what": rule.rule.what,
        "does": rule.rule.does,
        "last_before": rule.until.isoformat(),
        "count": rule.count,
        "organisations": [
            {"id": one.organisation_id, "name": one.name, "last": one.last.isoformat(), "texts": one.texts}
            for one in rule.kept
        ],
    }
