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
    """What the value means, and by which figure; where there is room, what the playbook says of that figure."""
    made = found.check
    lines = [Content.styled(made.said(), f"bold {_TONES.get(made.verdict, '')}".strip())]
    figure = [made.figure()]
    if made.threshold is not None and not made.chosen and made.verdict != Verdict.SMALL:
        figure.append(_("the lowest: c chooses"))
    if made.quoted and made.verdict != Verdict.FREE:
        figure.append(_("the value is the quote's"))
    figure.append(made.source())
    told = [" · ".join(part for part in figure if part), made.note() if tall else ""]
    lines += [Content.styled(part, "$text-muted") for part in told if part]
    return Content("\n").join(lines)


def way(found: Tender, office: Office, *, tall: bool) -> Content:
    """The route, what it forbids, the deadlines, and the bid."""
    lines = [_route(found), *(_far(found, office) if tall else _near(found, office))]
    if not any((found.questions_by, found.bid_by, found.decision_on)) and found.route is not None and found.route.bid:
        lines.append(Content.styled(_("No deadlines yet: d sets them."), "$warning"))
    if found.sent_at is not None:
        sent = _("Bid sent {when}").format(when=written(office.calendar.exactly(found.sent_at), office.calendar))
        reason = _("though something was open: {reason}").format(reason=found.sent_reason) if found.sent_reason else ""
        lines.append(Content.styled(" · ".join(part for part in (sent, reason) if part), "bold $accent"))
    return Content("\n").join(lines)


def _route(found: Tender) -> Content:
    if found.route is None and found.route_key is None:
        said = _("Route not settled: r chooses how they purchase.")
        return Content.styled(said, "$warning" if found.bound else "$text-muted")
    if found.route is None:
        said = _("Route: {key}, which the playbook no longer has.").format(key=found.route_key)
        return Content.styled(said, "$warning")
    name = Content.styled(_("Route: {name}").format(name=found.route.name.said(language())), "bold")
    if not found.silent:
        return name
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


def _near(found: Tender, office: Office) -> Iterator[Content]:
    """All deadlines in a row, with the working days left of each."""
    calendar, now = office.calendar, office.clock()
    told: list[Content] = []
    for one in _deadlines(found, office):
        when = date_of(one.due.on, calendar.today(now))
        if one.due.at is not None:
            when = f"{when} {clock(calendar.local(one.due.at))}"
        said = one.name.format(when=when).replace(" ", NBSP)
        left = remaining(one.due, now, calendar, short=True).replace(" ", NBSP)
        pressing = (f"{NBSP}({left})", _urgency(one.due, now, calendar))
        told.append(Content.styled(said, "$text-muted") if one.over else Content.assemble(said, pressing))
    if told:
        yield Content(" · ").join(told)


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


def rows_of(found: Tender) -> list[Row]:
    """Steps, requirements, and what was noted: one cursor through all of it."""
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
    return rows


def _task(kind: str, one: Task) -> Row:
    tone: Tone = "faint" if one.done else "plain"
    words = one.text + (" · " + _("by itself") if one.done and one.by_itself else "")
    return row(kind + one.key, Cell("✓" if one.done else "○", "accent" if one.done else "plain"), Cell(words, tone))


def _noted(key: str, text: str, name: str, hint: str) -> Row:
    return row(key, "", Cell(f"{name}: {text or hint}", "plain" if text else "faint"))


def _counted(name: str, tasks: Sequence[Task]) -> str:
    return f"{name}  {sum(one.done for one in tasks)}/{len(tasks)}"


def about(found: Tender, key: str | None, width: int) -> str:
    """The lit row in full where its line has no room for it; of a step also what its route is."""
    if key is None:
        return ""
    if key.startswith(NOTICE):
        return found.notice
    if key.startswith(NOTES):
        return found.notes
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
