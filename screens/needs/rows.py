"""The needs as rows, the head of the page, and the coach's line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from rich.cells import cell_len
from textual.content import Content

from data.model.findings import LETTERS, letters
from data.model.needs import KINDS, Asked, Need, Sheet
from data.model.office import Office
from data.model.wording import brief, date_of, money
from data.words import _, plural
from screens.widgets.columns import fit
from screens.widgets.lines import Cell, Column, Row, heading, row


def columns() -> list[Column]:
    """Place, words, kind, severity, euros, benefit."""
    return [
        Column(2, right=True),
        Column(flex=3),
        Column(9),
        Column(3),
        Column(14, right=True),
        Column(flex=1, from_columns=72),
    ]


def rows_of(sheet: Sheet, office: Office) -> list[Row]:
    """The needs, most important first."""
    if not sheet.needs:
        return [heading(_("No needs yet: F7 makes one of an answer."))]
    names = {benefit.key: benefit.name.said(sheet.language) for benefit in office.playbook.benefits}
    return [_row(place, need, names) for place, need in enumerate(sheet.needs, 1)]


def head(sheet: Sheet, today: date, width: int) -> Content:
    """Whose needs, when we meet, and how far each part has come."""
    meeting = _("meeting {day}").format(day=date_of(sheet.meeting.date(), today)) if sheet.meeting else ""
    right = Content("   ").join(
        Content.assemble((f"{one.part.value} ", "bold"), (f"{one.answered}/{one.of}", "$text-muted"))
        for one in sheet.tally
    )
    room = max(8, width - right.cell_length - 2)
    about = " · ".join(filter(None, [sheet.contact, meeting]))
    title = _("Needs")
    if cell_len(f"{title} · {sheet.organisation} · {about}") > room:
        about = meeting
    spare = room - cell_len(f"{title} ·  · {about}")
    name = sheet.organisation if cell_len(sheet.organisation) <= spare else fit(sheet.organisation, max(4, spare))
    left = " · ".join(filter(None, [title, name, about]))
    return Content.assemble((fit(left, room), "bold"), "  ", right)


def coach_line(sheet: Sheet, today: date, width: int) -> Content:
    """What is missing: as many sentences as fit, the weightiest first."""
    sentences = [*_age(sheet, today), *sheet.coach]
    if not sentences:
        return Content.styled(_("Everything is there: propose."), "$accent")
    said = _("coach: {sentence}").format(sentence=sentences[0])
    for sentence in sentences[1:3]:
        if cell_len(said) + cell_len(sentence) + 3 <= width:
            said += " · " + sentence
    return Content.styled(said, "$accent")


def strip(sheet: Sheet, width: int, *, agenda: bool) -> Content:
    """What there is to learn: the letters of BANT, then each finding; a tick and a tone where it is known."""
    bant = [_known(_(LETTERS[bant])[:1], lit, after=True) for bant, lit in letters(sheet.findings)]
    pieces = [Content(" ").join(bant)] if bant else []
    if agenda:
        left = sum(not one.answered for one in sheet.questions)
        pieces.insert(0, Content.styled(plural("agenda: {count} to ask", "agenda: {count} to ask", left), "bold"))
    pieces += [_known(one.name, one.known) for one in sheet.findings]
    lines: list[list[Content]] = [[]]
    for piece in pieces:
        if lines[-1] and sum(one.cell_length + 2 for one in lines[-1]) + piece.cell_length > width:
            lines.append([])
        lines[-1].append(piece)
    return Content("\n").join(Content("  ").join(line) for line in lines)


def _known(name: str, known: bool, *, after: bool = False) -> Content:
    """A name with its mark."""
    mark = "✓" if known else "·"
    said = f"{name}{mark}" if after else f"{mark} {name}"
    return Content.styled(said, "$accent" if known and after else "" if known else "$text-muted")


def agenda_of(sheet: Sheet) -> tuple[Asked, ...]:
    """What a meeting is prepared from: the open questions, and what was noted on the phone."""
    return tuple(asked for asked in sheet.questions if asked.noted or not asked.answered)


def _age(sheet: Sheet, today: date) -> Iterator[str]:
    """Whether there is a newer analysis, or this one is old."""
    if sheet.newer is not None:
        yield _("a newer mapping was begun {day}: y in the form goes to it").format(day=date_of(sheet.newer, today))
    elif sheet.stale and sheet.begun is not None:
        yield _("mapped {day}: y in the form begins anew").format(day=date_of(sheet.begun, today))


def _row(place: int, need: Need, names: dict[str, str]) -> Row:
    euros = need.effect.euros
    return row(
        need.id,
        Cell(str(place), "faint"),
        brief(need.words, 200),
        Cell(_(KINDS[need.kind]), "faint"),
        f"{need.severity}/5",
        Cell("–", "faint") if euros is None else Cell(_("{money}/yr").format(money=money(euros * 100)), "strong"),
        Cell(names.get(need.benefit, need.benefit) if need.benefit else "–", "faint"),
    )
