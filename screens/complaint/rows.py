"""The whole case in rows: its steps with their times, what is known of it, what waits."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from textual.content import Content

from data.model.complaint import Case, Step
from data.model.office import Office
from data.model.wording import brief, clock, date_of, due
from data.words import _
from screens.widgets.columns import fit
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row

COLUMNS = (Column(18), Column(flex=1))
"""When or what, and the words about it."""


def head(case: Case, office: Office, width: int) -> Content:
    """Whose complaint it is and since when."""
    today = office.calendar.today(office.clock())
    since = _("not written down yet")
    if case.opened_at is not None:
        since = _("since {day} {time}").format(day=date_of(case.opened_at.date(), today), time=clock(case.opened_at))
    more = len(case.others) - (case.id is not None)
    right = " · ".join(filter(None, [since, _("{count} more").format(count=more) if more else ""]))
    who = " · ".join(filter(None, [_("Complaint"), case.organisation, case.contact]))
    left = fit(who, max(8, width - cell_len(right) - 2))
    return Content.assemble((left, "bold"), "  ", (right, "$text-muted"))


def rows_of(case: Case, office: Office) -> list[Row]:
    """Every row of a case."""
    return [
        heading(_("STEPS")),
        *(_step(one, case, office) for one in case.steps),
        heading(_("THE CASE")),
        *_known(case, office),
        heading(_("COMING")),
        *_coming(case, office),
    ]


def _step(one: Step, case: Case, office: Office) -> Row:
    today = office.calendar.today(office.clock())
    if one.taken is not None:
        taken = office.calendar.local(one.taken)
        when = Cell(f"✓ {date_of(taken.date(), today)} {clock(taken)}", "faint")
        return row(f"step:{one.key}", when, Cell(one.text, "faint"))
    now = case.open and case.present == one
    tone: Tone = "accent" if now else "plain"
    return row(f"step:{one.key}", Cell(_("▸ now") if now else "·", tone), Cell(one.text, tone))


def _known(case: Case, office: Office) -> Iterator[Row]:
    today = office.calendar.today(office.clock())
    promised = date_of(case.promised_on, today) if case.promised_on else ""
    broken = case.broken(today)
    if broken:
        promised = _("{day}, and not answered yet").format(day=promised)
    facts: tuple[tuple[str, str, str, str, Tone], ...] = (
        ("text", _("what happened"), brief(case.text, 300), _("nothing yet: n writes it down"), "plain"),
        ("cause", _("cause"), brief(case.cause, 300), _("not known yet: e writes it down"), "plain"),
        ("remedy", _("remedy"), brief(case.remedy, 300), _("none yet: propose one, or ask for theirs"), "plain"),
        ("promise", _("promised by"), promised, _("no day yet: r sets one"), "broken" if broken else "plain"),
        ("owner", _("owner"), case.owner, _("nobody"), "plain"),
    )
    for key, name, text, hint, tone in facts:
        yield row(f"fact:{key}", Cell(name, "faint"), Cell(text, tone) if text else Cell(hint, "faint"))


def _coming(case: Case, office: Office) -> Iterator[Row]:
    if not case.waiting:
        sentence = _("nothing waits: it is closed") if not case.open else _("nothing waits yet")
        yield Row(None, (Cell("  " + sentence, "faint"),))
    today = office.calendar.today(office.clock())
    for one in case.waiting:
        late = one.due.on < today
        tone: Tone = ("broken" if one.agreed else "late") if late else "plain"
        when = due(one.due, office.clock(), office.calendar)
        yield row(f"{'promise' if one.promise else 'wait'}:{one.id}", Cell(when, tone), Cell(one.reason, "plain"))
