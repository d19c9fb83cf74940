"""`salestui queue`: what to do now, in plain text or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from data.words import _, use
from salestui.commands.choice import Choice
from salestui.commands.plain import note, say, say_json, say_table, when

if TYPE_CHECKING:
    from collections.abc import Iterable

    from data.model.office import Office
    from data.model.queued import Queue, QueueRow
    from data.transaction import Read

_FURTHEST = 366


@click.command("queue", help=_("What to do now, in order, each with its reason."))
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help=_("At most so many lines."))
@click.option("--filter", "words", default="", metavar=_("WORDS"), help=_("Only these: names, kind:, class:, #tag."))
@click.option("--view", "named", default="", metavar=_("NAME"), help=_("Only those of a view saved in the app."))
@click.option(
    "--days", type=click.IntRange(0, _FURTHEST), default=0, show_default=True, help=_("Days to look ahead as well.")
)
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def queue(choice: Choice, *, limit: int, words: str, named: str, days: int, as_json: bool) -> None:
    """The first things of the queue."""
    seen = None if words or named or days else _at_first_sight(choice, limit)
    found, office = seen or _looked_up(choice, limit=limit, words=words, named=named, days=days)
    if found.narrowing.unknown:
        note(_("These words mean nothing here: {words}.").format(words=" ".join(found.narrowing.unknown)))
    if as_json:
        say_json([entry(row, office) for row in found.rows])
    elif found.rows:
        say_table(lines(found.rows, office))
    elif found.narrowing:
        say(_("Nothing answers to that."))
    else:
        say(_("Nothing is due today.") if not days else _("Nothing is due until then."))


def _at_first_sight(choice: Choice, limit: int) -> tuple[Queue, Office] | None:
    """Today's queue from the top; None where the file must be opened for it, as one is that is looked through first."""
    from data.file.checking import SMALL
    from data.file.restoring import gone
    from data.first_look import first_look
    from data.model.office import system_clock
    from salestui.commands.asking import key_for
    from salestui.glimpse import kept

    path, early = choice.path(), kept(choice.lang)
    if early is None or not path.is_file() or path.stat().st_size <= SMALL or gone(path):
        return None
    found = first_look(path, key_for(path), early.early, system_clock(), limit)
    if found is None:
        return None
    use(early.lang)
    return found, early.office(lambda: _furnished(choice))


def _furnished(choice: Choice) -> Office:
    from salestui.office import furnish

    return furnish(choice.lang).office


def _looked_up(choice: Choice, *, limit: int, words: str, named: str, days: int) -> tuple[Queue, Office]:
    from salestui.commands.opening import opened

    with opened(choice) as store:
        return store.ask(_narrowed, limit=limit, words=words, named=named, days=days).result(), store.office


def lines(rows: Iterable[QueueRow], office: Office) -> Iterable[tuple[str, ...]]:
    """Rows of the queue as lines of a table: when, what, who, where, by which number, why."""
    from data.model.wording import due

    now = office.clock()
    return (
        (due(row.due, now, office.calendar), row.kind_name, row.contact, row.organisation, row.phone, row.reason)
        for row in rows
    )


def entry(row: QueueRow, office: Office) -> dict[str, Any]:
    """A row of the queue as JSON holds it; its first names never change."""
    from data.queue_why import why_first

    return {
        "id": row.id,
        "due": when(row.due, office.calendar),
        "kind": row.kind,
        "reason": row.reason,
        "organisation": row.organisation,
        "contact": row.contact,
        "phone": row.phone,
        "stage": row.stage,
        "section": row.section.value,
        "why": why_first(row, office),
        "agreed": row.agreed,
        "moved": row.moved,
        "attempt": row.attempt,
        "held": row.section == "held",
        "held_because": row.held_because,
        "class": row.care_class,
        "city": row.city,
        "title": row.title,
        "deal_id": row.deal_id,
        "organisation_id": row.organisation_id,
        "contact_id": row.contact_id,
    }


def _narrowed(read: Read, *, limit: int, words: str, named: str, days: int) -> Queue:
    """The queue, narrowed by a view's words and those typed.

    Raises:
        NotFound: when no view is called so.
    """
    from data.queue import queue as read_queue

    view = _words_of(read, named) if named else ""
    return read_queue(read, limit=limit, text=f"{view} {words}".strip(), days=days)


def _words_of(read: Read, named: str) -> str:
    from data.model.narrowing import matching
    from data.model.refusal import NotFound
    from data.views import usual_views, views

    known = {one.name: one.words for one in (*usual_views(read), *views(read, "queue"))}
    found = matching(known, named)
    if not found:
        sentence = _("No view is called “{name}”; there are: {views}.")
        raise NotFound(sentence.format(name=named[:80], views=", ".join(known)))
    return known[found[0]]
