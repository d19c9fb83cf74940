"""Rows and figures of the ledger as the screen shows them."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from textual.content import Content

from data.evening import Evening
from data.ledger import Ledger, Promise
from data.model.load import planned_words
from data.model.office import Office
from data.model.ranking import Section
from data.model.wording import clock, date_of, due, money
from data.words import N_, _, plural
from screens.widgets.columns import fit
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row

COLUMNS = (Column(16), Column(16), Column(flex=1), Column(flex=1))
"""When, what, with whom, why."""

HEADINGS = {"meeting": N_("MEETINGS"), "agreed": N_("AGREED WITH THEM"), "planned": N_("OUR NEXT STEPS")}
TONES: dict[str, Tone] = {"meeting": "accent", "agreed": "strong", "planned": "plain"}

BAR = 14
"""Cells of the longest bar."""


WON, NEXT = "won:", "next:"
"""How the keys begin of what was won today, and of what the next working day begins with."""


def rows_of(found: Ledger, office: Office, day: Evening | None) -> list[Row]:
    """Promises under their headings; of a whole day also what was won, what is left, and how the next one begins."""
    promised = list(_promises(found, office))
    ending = list(_ending(day, office)) if day is not None else []
    if ending and not promised:
        promised = [heading(nothing(found))]
    return [*promised, *ending]


def nothing(found: Ledger) -> str:
    """What is said where nothing was promised."""
    return _("Nothing is promised.") if found.dials else _("Nobody was called yet today.")


def _ending(day: Evening, office: Office) -> Iterator[Row]:
    """The rows of a day that ends."""
    today = office.calendar.today(office.clock())
    if day.won:
        yield heading(_("WON TODAY  {count}").format(count=len(day.won)))
    for won in day.won:
        title = won.title if won.title != won.organisation else ""
        yield row(f"{WON}{won.deal_id}", Cell(money(won.value_cents), "accent"), "", won.organisation, title)
    on = date_of(day.tomorrow.on, today)
    if day.left:
        late = plural("{count} of them late", "{count} of them late", day.left.get(Section.LATE, 0))
        told = _("LEFT UNDONE  {count}, {late}: they go on to {day}").format(count=day.left_count, late=late, day=on)
        yield heading(told)
    if day.first:
        planned = planned_words(day.tomorrow.planned)
        yield heading(_("FIRST ON {day} · {planned}").format(day=on, planned=planned))
    for entry in day.first:
        who = ", ".join(part for part in (_family(entry.contact), entry.organisation) if part)
        when = due(entry.due, office.clock(), office.calendar)
        yield row(f"{NEXT}{entry.id}", when, entry.kind_name, who, Cell(entry.reason, "faint"))


def _promises(found: Ledger, office: Office) -> Iterator[Row]:
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
    return ", ".join(part for part in (_family(promise.who), promise.organisation) if part)


def _family(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1] if name.split() else ""


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


def worked(day: Evening | None) -> str:
    """What else was done today: follow-ups by kind, and where deals went; empty where nothing was."""
    if day is None:
        return ""
    moves = (
        plural("{count} deal moved on", "{count} deals moved on", day.moved) if day.moved else "",
        plural("{count} parked", "{count} parked", day.parked) if day.parked else "",
        plural("{count} lost", "{count} lost", day.lost) if day.lost else "",
    )
    told = " · ".join([*(f"{one.name} {one.count}" for one in day.done), *filter(None, moves)])
    return _("Done: {what}").format(what=told) if told else ""


def bars(found: Ledger) -> Content:
    """How the calls ended, the most frequent first, each with its bar."""
    if not found.counts:
        return Content("")
    most = max(count.count for count in found.counts)
    room = max(cell_len(count.name) for count in found.counts)
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
