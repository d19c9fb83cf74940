"""Rows of the card: people, deals, what comes and what was, one cursor through all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from data.card import CardContact, CardDeal, CardMeeting, CardStep, OrganisationCard
from data.entries import Entry
from data.model.calendar import Due
from data.model.facts import DealState, MeetingPurpose
from data.model.naming import role_name
from data.model.office import Office
from data.model.wording import brief, clock, date_of, due, money
from data.words import N_, _
from screens.card.facts import shown
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row

COLUMNS = (Column(16), Column(flex=4), Column(flex=6))
"""When or in which part, who or what, the words about it."""

VALUE = 10
"""Cells in which the values of deals stand right-aligned."""

MORE = "more:"
"""Key of the row that brings older history."""

ABOUT = "about:"
"""Key of the organisation's own row."""

_PURPOSES: dict[str, str] = {
    MeetingPurpose.TALK: N_("Meeting"),
    MeetingPurpose.DECISION: N_("Decision meeting"),
    MeetingPurpose.KICK_OFF: N_("Kick-off meeting"),
}
_STATES = {DealState.WON: N_("won"), DealState.LOST: N_("lost"), DealState.LATER: N_("parked")}


def rows_of(card: OrganisationCard, history: Sequence[Entry], office: Office, *, more: bool) -> list[Row]:
    """Every row, with headings, and a hint under a heading that has nothing yet."""
    found = [_about(card)]
    found += [heading(_("CONTACTS")), *(_contact(one) for one in card.contacts)]
    found += [] if card.contacts else [_hint(_("nobody yet: a adds a contact"))]
    found += [heading(_("DEALS")), *(_deal(one, office) for one in card.deals)]
    found += [] if card.deals else [_hint(_("none yet: v opens a deal"))]
    coming = list(_coming(card, office))
    found += [heading(_("COMING")), *coming]
    found += [] if coming else [_hint(_("NOTHING IS AGREED: f adds the next step"), "late")]
    found += [heading(_("HISTORY")), *(_entry(one, card, office) for one in history)]
    found += [] if history else [_hint(_("nothing yet: n writes a note, c calls"))]
    if more:
        found.append(row(MORE, "", Cell(_("older: Enter shows them"), "faint")))
    return found


def _hint(text: str, tone: Tone = "faint") -> Row:
    return Row(None, (Cell("  " + text, tone),))


def _about(card: OrganisationCard) -> Row:
    said = brief(card.notes, 200) if card.notes else _("no notes: e writes down what is known")
    return Row(ABOUT, (Cell(_("About them"), "faint"), Cell(""), Cell(said, "plain" if card.notes else "faint")))


def _contact(one: CardContact) -> Row:
    name = ", ".join(part for part in (one.called, one.title if one.name else "") if part)
    reach = " · ".join(part for part in (*(shown(number) for number in one.phones), one.email) if part)
    role = Cell(_("DO NOT CALL"), "broken") if one.do_not_contact else Cell(role_name(one.role), "faint")
    return row(f"contact:{one.id}", role, name, Cell(reach or _("no number"), "plain" if reach else "late"))


def _deal(one: CardDeal, office: Office) -> Row:
    travelling = one.state == DealState.OPEN
    state = one.stage_name if travelling else _(_STATES[one.state])
    lost_sight = travelling and one.next is None
    words = _("NO NEXT STEP") if lost_sight else _next(one, office)
    if one.tender and travelling:
        words = _("TENDER") + " · " + words
    value = money(one.value_cents) if one.value_cents else "–"
    title = Cell(one.title, "strong" if travelling else "faint")
    told = Cell(f"{value.rjust(VALUE)}  {words}", "late" if lost_sight else "plain" if travelling else "faint")
    return row(f"deal:{one.id}", Cell(state, "faint"), title, told)


def _next(one: CardDeal, office: Office) -> str:
    if one.next is not None:
        return f"{one.next.kind} {due(one.next.due, office.clock(), office.calendar)}"
    until = ""
    if one.later_until is not None:
        until = _("back on {day}").format(day=date_of(one.later_until, office.calendar.today(office.clock())))
    return " · ".join(part for part in (one.reason, until) if part)


def _coming(card: OrganisationCard, office: Office) -> Iterator[Row]:
    """Follow-ups and meetings in one order of time; a day without a minute stands before its minutes.

    The follow-up that is the meeting itself does not stand beside it.
    """
    begins = {(one.id, one.starts_at) for one in card.meetings}
    steps = [step for step in card.steps if (step.meeting_id, step.due.at) not in begins]
    items: list[tuple[Due, Row]] = [(step.due, _step(step, card, office)) for step in steps]
    for meeting in card.meetings:
        starts = office.calendar.exactly(meeting.starts_at)
        items.append((starts, _meeting(meeting, card, office)))
    for _when, found in sorted(items, key=lambda item: (item[0].on, item[0].at is not None, str(item[0].at))):
        yield found


def _step(one: CardStep, card: OrganisationCard, office: Office) -> Row:
    today = office.calendar.today(office.clock())
    late = one.due.on < today or (one.due.at is not None and one.due.at < office.clock())
    tone: Tone = ("broken" if one.agreed else "late") if late else "accent" if one.due.on == today else "plain"
    when = Cell(due(one.due, office.clock(), office.calendar), tone)
    whom = card.contact(one.contact_id)
    what = ", ".join(part for part in (one.kind, whom.called if whom else "") if part)
    return row(f"step:{one.id}", when, what, Cell(one.reason, "faint"))


def _meeting(one: CardMeeting, card: OrganisationCard, office: Office) -> Row:
    when = due(office.calendar.exactly(one.starts_at), office.clock(), office.calendar)
    over = one.ends_at <= office.clock()
    whom = card.contact(one.contact_id)
    what = ", ".join(part for part in (_(_PURPOSES[one.purpose]), whom.called if whom else "") if part)
    words = Cell(_("was it held? d says so"), "late") if over else Cell(one.place, "faint")
    return row(f"meeting:{one.id}", Cell(when, "late" if over else "plain"), what, words)


def _entry(one: Entry, card: OrganisationCard, office: Office) -> Row:
    who = one.who if len(card.contacts) > 1 else ""
    what = " · ".join(part for part in (one.words, who) if part)
    when = at(one, office)
    return row(f"entry:{one.id}", Cell(when, "faint"), what, Cell(brief(one.detail, 300), "faint"))


def at(one: Entry, office: Office) -> str:
    """When it happened: the day, and its time of day where it was lately."""
    local = office.calendar.local(one.at)
    today = office.calendar.today(office.clock())
    if local.date() == today:
        return _("today {time}").format(time=clock(local))
    return date_of(local.date(), today)
