"""Head and rows of a tender as the screen shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from rich.cells import cell_len
from textual.content import Content

from data.model.calendar import Calendar, Due
from data.model.office import Office
from data.model.procurement import Task, Tender, Verdict, days_left
from data.model.promise import is_past
from data.model.wording import NBSP, brief, clock, date_of, written
from data.words import _, language, plural
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row

COLUMNS = (Column(1), Column(flex=1))
"""The tick, the words."""

STEP, REQUIREMENT, NOTICE, NOTES = "step:", "requirement:", "notice:", "notes:"
"""How the keys of rows begin."""

FIGURE, DAYS = "figure:", "days:"
"""Rows of what the head of a low screen has no room for."""

ROOM = 10
"""Cells of a row that are not its words: cursor, tick, gaps, padding."""

PRESSING = 2
"""With so few working days left a deadline stands out."""

_TONES = {Verdict.TENDER: "$warning", Verdict.UNKNOWN: "$warning"}
"""Results that ask for something."""


def title(found: Tender) -> Content:
    """Whose purchase, of what."""
    parts = (_("Tender"), found.organisation, found.title if found.title != found.organisation else "")
    return Content(" · ".join(part for part in parts if part))


def check(found: Tender, *, tall: bool) -> Content:
    """What the value means, and by which figure; where there is room, all that the playbook says of that figure."""
    made = found.check
    lines = [Content.styled(made.said(), f"bold {_TONES.get(made.verdict, '')}".strip())]
    if tall:
        told = [" · ".join(part for part in (made.figure(), *_basis(found)) if part), made.note()]
    else:  # once the bid is sent the figure decides nothing any more: its row is enough
        told = [" · ".join((made.figure(), _("source below")))] if made.figure() and not found.sent_at else []
    lines += [Content.styled(part, "$text-muted") for part in told if part]
    return Content("\n").join(lines)


def _basis(found: Tender) -> list[str]:
    """Why it is this figure, and where it is from."""
    made, figure = found.check, []
    if made.threshold is not None and not made.chosen and made.verdict != Verdict.SMALL:
        figure.append(_("the lowest: c chooses"))
    if made.quoted and made.verdict != Verdict.FREE:
        figure.append(_("the value is the quote's"))
    return [part for part in (*figure, made.source()) if part]


def way(found: Tender, office: Office, *, tall: bool) -> Content:
    """The route, what it forbids, the deadlines, and the bid."""
    if not tall:
        return _low(found, office)
    lines = [_route(found), *_far(found, office)]
    if not any((found.questions_by, found.bid_by, found.decision_on)) and found.route is not None and found.route.bid:
        lines.append(Content.styled(_("No deadlines yet: d sets them."), "$warning"))
    if found.sent_at is not None:
        lines.append(_bid(found, office))
    return Content("\n").join(lines)


def _bid(found: Tender, office: Office) -> Content:
    """When the bid was sent, and what it lacked."""
    if found.sent_at is None:
        return Content("")
    sent = _("Bid sent {when}").format(when=written(office.calendar.exactly(found.sent_at), office.calendar))
    reason = _("though something was open: {reason}").format(reason=found.sent_reason) if found.sent_reason else ""
    return Content.styled(" · ".join(part for part in (sent, reason) if part), "bold $accent")


def _low(found: Tender, office: Office) -> Content:
    """The route and what comes next, on one line where it fits; a bid that is sent on one more."""
    ahead = _in_row(_next(found, office), office)
    bids = found.route is not None and found.route.bid
    if not (found.questions_by or found.bid_by or found.decision_on) and bids and not found.sent_at:
        ahead = Content.styled(_("no deadlines yet: d sets them"), "$warning")
    parts = [part for part in (_route(found, low=True), ahead) if part.plain]
    lines = [Content(" · ").join(parts), _bid(found, office)]
    return Content("\n").join(line for line in lines if line.plain)


def _next(found: Tender, office: Office) -> list[_Deadline]:
    """The deadline that comes next; one for questions presses nobody once it is over, one for the bid does."""
    now, today = office.clock(), office.calendar.today(office.clock())
    waiting = [one for one in _deadlines(found, office) if not one.over]
    return [one for one in waiting if one.due.at != found.questions_by or not is_past(one.due, now, today)][:1]


def _route(found: Tender, *, low: bool = False) -> Content:
    if found.route is None and found.route_key is None:
        said = _("Route not settled: r chooses how they purchase.")
        return Content.styled(said, "$warning" if found.bound else "$text-muted")
    if found.route is None:
        said = _("Route: {key}, which the playbook no longer has.").format(key=found.route_key)
        return Content.styled(said, "$warning")
    name = Content.styled(_("Route: {name}").format(name=found.route.name.said(language())), "bold")
    if not found.silent:
        return name
    if low:
        return name + Content.styled(" · " + _("price is not talked about"), "bold $warning")
    return name + Content.styled(" · " + _("price may not be talked about; clarifying the bid may"), "bold $warning")


@dataclass(frozen=True, slots=True)
class _Deadline:
    """One of the three days, and how it is said."""

    sentence: str
    name: str
    due: Due
    over: bool
    """Whether the bid is sent, so that it presses nobody any more."""


def _deadlines(found: Tender, office: Office) -> list[_Deadline]:
    calendar, sent = office.calendar, found.sent_at is not None
    named = []
    if found.questions_by:
        due = calendar.exactly(found.questions_by)
        named.append(_Deadline(_("Questions by {when}"), _("questions {when}"), due, sent))
    if found.bid_by:
        named.append(_Deadline(_("Bid by {when}"), _("bid {when}"), calendar.exactly(found.bid_by), sent))
    if found.decision_on:
        named.append(_Deadline(_("Decision {when}"), _("decision {when}"), Due(found.decision_on), False))
    return named


def _far(found: Tender, office: Office) -> Iterator[Content]:
    """Each deadline on a line of its own, written out."""
    calendar, now = office.calendar, office.clock()
    for one in _deadlines(found, office):
        said = one.sentence.format(when=written(one.due, calendar))
        if one.over:
            yield Content.styled(said, "$text-muted")
        else:
            left = remaining(one.due, now, calendar)
            yield Content.assemble(said + " · ", (left, _urgency(one.due, now, calendar)))


def _in_row(deadlines: Sequence[_Deadline], office: Office) -> Content:
    """Deadlines in a row, with the working days left of each."""
    calendar, now = office.calendar, office.clock()
    told: list[Content] = []
    for one in deadlines:
        when = date_of(one.due.on, calendar.today(now))
        if one.due.at is not None:
            when = f"{when} {clock(calendar.local(one.due.at))}"
        said = one.name.format(when=when).replace(" ", NBSP)
        left = remaining(one.due, now, calendar, short=True).replace(" ", NBSP)
        pressing = (f"{NBSP}({left})", _urgency(one.due, now, calendar))
        told.append(Content.styled(said, "$text-muted") if one.over else Content.assemble(said, pressing))
    return Content(" · ").join(told)


def remaining(due: Due, now: datetime, calendar: Calendar, *, short: bool = False) -> str:
    """How many working days are left, in words."""
    today = calendar.today(now)
    if is_past(due, now, today):
        return _("over")
    if due.on == today:
        return _("today")
    left = days_left(calendar, today, due.on)
    if left is None:
        return _("more than a year away")
    if short:
        return plural("{count} working day", "{count} working days", left)
    return plural("{count} working day left", "{count} working days left", left)


def _urgency(due: Due, now: datetime, calendar: Calendar) -> str:
    today = calendar.today(now)
    if is_past(due, now, today):
        return "bold $error"
    left = days_left(calendar, today, due.on)
    return "bold $warning" if left is not None and left <= PRESSING else "$text-muted"


def told_below(found: Tender, office: Office) -> list[Row]:
    """What a low screen tells among the rows: the figure with its source, and every deadline."""
    rows = []
    if basis := _basis(found):
        rows.append(_noted(FIGURE, " · ".join(basis), _("Figure"), ""))
    if days := _in_row(_deadlines(found, office), office).plain:
        rows.append(_noted(DAYS, days, _("Deadlines"), ""))
    return rows


def rows_of(found: Tender, below: Sequence[Row] = ()) -> list[Row]:
    """Steps, requirements, what was noted, and what stands below: one cursor through all of it."""
    rows: list[Row] = []
    if found.steps:
        rows += [heading(_counted(_("STEPS"), found.steps)), *(_task(STEP, one) for one in found.steps)]
    if found.requirements or (found.route is not None and found.route.bid):
        rows += [heading(_counted(_("REQUIREMENTS"), found.requirements))]
        rows += [_task(REQUIREMENT, one) for one in found.requirements]
        rows += (
            [] if found.requirements else [Row(None, (Cell("  " + _("none yet: a adds what they require"), "late"),))]
        )
    rows.append(heading(_("NOTED")))
    rows.append(_noted(NOTICE, found.notice, _("Notice"), _("where is it? n writes it down")))
    rows.append(_noted(NOTES, brief(found.notes, 300), _("Notes"), _("nothing yet: n writes")))
    return [*rows, *below]


def _task(kind: str, one: Task) -> Row:
    tone: Tone = "faint" if one.done else "plain"
    words = one.text + (" · " + _("by itself") if one.done and one.by_itself else "")
    return row(kind + one.key, Cell("✓" if one.done else "○", "accent" if one.done else "plain"), Cell(words, tone))


def _noted(key: str, text: str, name: str, hint: str) -> Row:
    return row(key, "", Cell(f"{name}: {text or hint}", "plain" if text else "faint"))


def _counted(name: str, tasks: Sequence[Task]) -> str:
    return f"{name}  {sum(one.done for one in tasks)}/{len(tasks)}"


def about(found: Tender, key: str | None, width: int, office: Office) -> str:
    """The lit row in full where its line has no room for it; of a step also what its route is."""
    if key is None:
        return ""
    if key.startswith(NOTICE):
        return found.notice
    if key.startswith(NOTES):
        return found.notes
    if key == FIGURE:
        return "\n".join(
            part for part in (" · ".join((found.check.figure(), *_basis(found))), found.check.note()) if part
        )
    if key == DAYS:
        return _in_row(_deadlines(found, office), office).plain
    kind, _colon, name = key.partition(":")
    among = found.steps if f"{kind}:" == STEP else found.requirements
    one = next((task for task in among if task.key == name), None)
    if one is None:
        return ""
    said = one.text if cell_len(one.text) > width - ROOM else ""
    if f"{kind}:" == STEP and one.by_itself:
        said = _("{step}: ticks itself").format(step=one.text)
    route = found.route.about.said(language()) if found.route and f"{kind}:" == STEP else ""
    return "\n".join(part for part in (said, route) if part)


def first_open(found: Tender) -> str | None:
    """The key of the first row that waits to be ticked."""
    kinds = ((STEP, found.steps), (REQUIREMENT, found.requirements))
    return next((kind + one.key for kind, tasks in kinds for one in tasks if not one.done), None)
