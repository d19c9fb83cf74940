"""Rows of what a customer said, gave and told: opinions, complaints, references, the person, the agreement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from data.complaints import Complained
from data.customer_sheet import CustomerSheet
from data.feedback import Opinion
from data.model.bygone import show_day
from data.model.care_facts import Mood, RecommendationState
from data.model.loyalty import MEASURES, level_name, trend
from data.model.office import Office
from data.model.wording import brief, date_of, quoted
from data.recommendations import Recommended
from data.words import N_, _
from screens.dialogs.recommending import STATES
from screens.widgets.lines import Cell, Row, Tone, heading, row

AGREEMENT = "agreement"
"""Key of the agreement's row."""

TRENDS = {1: ("▲", N_("better than before")), -1: ("▼", N_("worse than before")), 0: ("", "")}
"""How the newest answer compares with the one before it: its mark, and in words."""

TONES: dict[Mood, Tone] = {Mood.UNHAPPY: "late", Mood.RECOMMENDS: "accent"}
"""How an answer stands out."""

SETTLED = {
    True: N_("closed, they are satisfied"),
    False: N_("closed, they are not satisfied"),
    None: N_("closed, nobody asked them"),
}
"""How a complaint came to its end."""

_LONG = 200


def opinions(sheet: CustomerSheet, office: Office) -> Iterator[Row]:
    """What they think of us, the newest first."""
    yield heading(_("WHAT THEY THINK OF US"))
    for one in sheet.opinions:
        yield _opinion(one, trend_of(sheet, one)[0], office)
    if not sheet.opinions:
        yield _hint(_("never asked: o asks"))


def trend_of(sheet: CustomerSheet, one: Opinion) -> tuple[str, str]:
    """Whether this answer is better or worse than the one before it: a mark and words, empty where it is neither."""
    alike = [said for said in reversed(sheet.opinions) if said.kind == one.kind]
    until = alike[: alike.index(one) + 1]
    mark, words = TRENDS[trend([said.scale.upright(said.score) for said in until])]
    return mark, _(words) if words else ""


def _opinion(one: Opinion, mark: str, office: Office) -> Row:
    level = f"{_(MEASURES[one.kind])}: {level_name(one.kind, one.score, one.scale)} {mark}"
    day = office.calendar.today(one.at)
    told = Cell(level.rstrip(), TONES.get(one.mood, "plain"))
    return row(f"opinion:{one.id}", _day(day, office), told, Cell(brief(one.text, _LONG), "faint"))


def complaints_open(sheet: CustomerSheet) -> bool:
    """Whether one of their complaints is still worked on."""
    return any(one.open for one in sheet.complaints)


def complained(sheet: CustomerSheet, office: Office) -> list[Row]:
    """Their complaints, the open ones first."""
    rows = [_complaint(one, office) for one in sheet.complaints]
    return [heading(_("COMPLAINTS")), *(rows or [_hint(_("none: x takes one down"))])]


def _complaint(one: Complained, office: Office) -> Row:
    today = office.calendar.today(office.clock())
    words = Cell(quoted(brief(one.text, _LONG)) if one.text else "", "faint")
    if not one.open:
        ended = Cell(_(SETTLED[one.satisfied]), "faint")
        return row(f"complaint:{one.id}", _day(one.opened_on, office), ended, words)
    broken = one.promised_on is not None and one.promised_on < today
    promised = _("promised by {day}").format(day=date_of(one.promised_on, today)) if one.promised_on else ""
    told = " · ".join(part for part in (_("OPEN"), promised or one.step) if part)
    return row(f"complaint:{one.id}", _day(one.opened_on, office), Cell(told, "broken" if broken else "late"), words)


def recommended(sheet: CustomerSheet, office: Office) -> Iterator[Row]:
    """References and names: asked for, given, declined."""
    yield heading(_("REFERENCES AND NAMES"))
    for number, one in enumerate(sheet.recommendations):
        given = one.state == RecommendationState.GIVEN
        what = Cell(_(STATES[one.kind][one.state]), "plain" if given else "faint")
        key = one.id or f"{AGREEMENT}{number}"
        yield row(f"named:{key}", _day(one.answered_on or one.asked_on, office), what, _gave(one, office))
    if not sheet.recommendations:
        yield _hint(_("nobody asked them yet: a asks"))


def _gave(one: Recommended, office: Office) -> Cell:
    """What they gave, where it may be shown and until when; a permission that has run out is late."""
    today = office.calendar.today(office.clock())
    over = one.permitted_until is not None and one.permitted_until < today
    until = ""
    if one.permitted_until is not None:
        sentence = _("the permission ended {day}") if over else _("until {day}")
        until = sentence.format(day=show_day(one.permitted_until))
    words = quoted(brief(one.text, _LONG)) if one.text else ""
    return Cell(
        " · ".join(part for part in (one.prospect, until, one.shown, words) if part), "late" if over else "faint"
    )


def remembered(sheet: CustomerSheet, office: Office) -> Iterator[Row]:
    """What is remembered of the people there."""
    yield heading(_("THE PERSON"))
    for one in sheet.people:
        if one.personal:
            yield row(f"personal:{one.id}", Cell(_("always"), "faint"), one.called, brief(one.personal, _LONG))
    for note in sheet.remembered:
        yield row(f"note:{note.id}", _day(note.on, office), Cell(note.contact), brief(note.text, _LONG))
    if not sheet.remembered and not any(one.personal for one in sheet.people):
        yield _hint(_("nothing is remembered yet: n writes down what they told of themselves"))


def agreed(sheet: CustomerSheet, office: Office) -> Iterator[Row]:
    """From when to when their agreement runs."""
    yield heading(_("AGREEMENT"))
    today = office.calendar.today(office.clock())
    if sheet.deal_id is None:
        yield _hint(_("none"))
        return
    title = sheet.deal_title if sheet.deal_title != sheet.name else ""
    days = f"{show_day(sheet.starts_on)}–{show_day(sheet.ends_on)}" if sheet.starts_on or sheet.ends_on else ""
    ended = sheet.ends_on is not None and sheet.ends_on < today
    going_on = ""
    if ended:
        going_on = _("it has ended")
    elif sheet.renewal_on is not None:
        going_on = _("they say by {day} whether they go on").format(day=date_of(sheet.renewal_on, today))
    told = " · ".join(part for part in (days, title) if part)
    yield row(
        AGREEMENT,
        Cell(_("runs"), "faint"),
        Cell(told) if told else Cell(_("no days are written down"), "late"),
        Cell(going_on, "late" if ended else "faint"),
    )


def _hint(text: str) -> Row:
    return Row(None, (Cell("  " + text, "faint"),))


def _day(on: date, office: Office) -> Cell:
    return Cell(date_of(on, office.calendar.today(office.clock())), "faint")
