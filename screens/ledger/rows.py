"""Rows and figures of the ledger as the screen shows them."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from textual.content import Content

from data.ledger import Ledger, Promise
from data.model.office import Office
from data.model.wording import clock, due
from data.words import N_, _, plural
from screens.widgets.lines import Cell, Column, Row, Tone, fit, heading, row

COLUMNS = (Column(16), Column(16), Column(flex=1), Column(flex=1))
"""When, what, with whom, why."""

HEADINGS = {"meeting": N_("MEETINGS"), "agreed": N_("AGREED WITH THEM"), "planned": N_("OUR NEXT STEPS")}
TONES: dict[str, Tone] = {"meeting": "accent", "agreed": "strong", "planned": "plain"}

BAR = 14
"""Cells of the longest bar."""


def rows_of(found: Ledger, office: Office) -> list[Row]:
    """Promises under their headings."""
    return list(_rows(found, office))


def _rows(found: Ledger, office: Office) -> Iterator[Row]:
    for kind, name in HEADINGS.items():
        mine = [promise for promise in found.promises if promise.kind == kind]
        if mine:
            yield heading(f"{_(name)}  {len(mine)}")
        for promise in mine:
            yield row(
                promise.id,
                Cell(due(promise.due, office.clock(), office.calendar), TONES[kind]),
                Cell(promise.what),
                Cell(who(promise)),
                Cell(promise.why, "faint"),
            )


def who(promise: Promise) -> str:
    """The contact's family name and the organisation, as a rep would write it."""
    family = promise.who.split()[-1] if promise.who.split() else ""
    return ", ".join(part for part in (family, promise.organisation) if part)


def title(found: Ledger, office: Office, width: int, *, session: bool) -> Content:
    """Which time it is about, and its four figures: beside it, or under it where they would be torn apart."""
    since = office.calendar.local(found.since)
    name = _("Session since {time}").format(time=clock(since)) if session else _("Today by telephone")
    figures = (
        plural("{count} dial", "{count} dials", found.dials),
        plural("{count} answer", "{count} answers", found.answers),
        plural("{count} talk", "{count} talks", found.talks),
        plural("{count} meeting", "{count} meetings", found.meetings),
    )
    told = " · ".join(figures)
    gap = "   " if cell_len(name) + 3 + cell_len(told) <= width else "\n"
    return Content.assemble((name, "bold"), gap, (told, "bold $accent"))


def counted(found: Ledger, width: int) -> Content:
    """How the calls ended, in a line or two, none of them torn apart."""
    lines = [""]
    for count in found.counts:
        told = f"{count.name} {count.count}"
        joined = f"{lines[-1]} · {told}" if lines[-1] else told
        if cell_len(joined) > width:
            lines.append(told)
        else:
            lines[-1] = joined
    return Content.styled("\n".join(lines), "$text-muted")


def bars(found: Ledger) -> Content:
    """How the calls ended, the most frequent first, each with its bar."""
    most = max((count.count for count in found.counts), default=1)
    room = max((cell_len(count.name) for count in found.counts), default=0)
    lines = [Content.styled(_("HOW THEY ENDED"), "$text-muted"), Content("")]
    for count in sorted(found.counts, key=lambda one: -one.count):
        bar = "━" * max(1, BAR * count.count // most)
        lines.append(Content.assemble(f"{fit(count.name, room)}  {count.count:>3}  ", (bar, "$accent")))
    return Content("\n").join(lines)


def about(promise: Promise, office: Office) -> Content:
    """Everything of the lit promise that its row has no room for."""
    when = due(promise.due, office.clock(), office.calendar)
    told = " · ".join(part for part in (when, promise.what, promise.who, promise.organisation) if part)
    return Content("\n").join([Content(promise.why or told), Content.styled(told, "$text-muted")])
