"""`salestui queue`: what to do now, in plain text or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from data.words import _
from salestui.commands.choice import Choice
from salestui.commands.plain import say, say_json, say_table, when

if TYPE_CHECKING:
    from data.model.calendar import Calendar
    from data.queue import QueueRow


@click.command("queue", help=_("What to do now, in order, each with its reason."))
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help=_("At most so many lines."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def queue(choice: Choice, limit: int, as_json: bool) -> None:
    """The first things of the queue."""
    from data.model.wording import due
    from data.queue import queue as read_queue
    from salestui.commands.opening import opened

    with opened(choice) as store:
        rows = store.ask(read_queue, limit=limit).result().rows
        office = store.office
    if as_json:
        say_json([_plain(row, office.calendar) for row in rows])
    elif rows:
        now = office.clock()
        say_table(
            (due(row.due, now, office.calendar), row.kind_name, row.contact, row.organisation, row.phone, row.reason)
            for row in rows
        )
    else:
        say(_("Nothing is due today."))


def _plain(row: QueueRow, calendar: Calendar) -> dict[str, Any]:
    return {
        "id": row.id,
        "due": when(row.due, calendar),
        "kind": row.kind,
        "reason": row.reason,
        "organisation": row.organisation,
        "contact": row.contact,
        "phone": row.phone,
        "stage": row.stage,
    }
