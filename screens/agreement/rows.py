"""Rows of the agreement: terms, checklist, people, what comes next; one cursor through all of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from data.agreement_sheet import AgreementSheet
from data.card import CardContact
from data.model.agreement import LACKING, months_of
from data.model.bygone import show_day
from data.model.facts import Evidence
from data.model.naming import role_name
from data.model.office import Office
from data.model.quote import Quote
from data.model.wording import brief, date_of, due, money, number
from data.words import N_, _, plural
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row

WIDE = 100
"""From so many columns on, how to reach people and what is known of them stand side by side."""

COLUMNS = (Column(15), Column(flex=6), Column(flex=5), Column(flex=5, from_columns=WIDE))
"""What it is, what is known of it, and what is to be said about that."""

PRICE, TERM, RENEWAL, SIGNS, SIGNED, EXACT, WALKED, REFERENCE, NOTES, KICK_OFF, HAND_OVER = (
    "price",
    "term",
    "renewal",
    "signs",
    "signed",
    "exact",
    "walked",
    "reference",
    "notes",
    "kick_off",
    "hand_over",
)
"""Keys of the rows that stand once."""

MAY = {True: N_("they may be named"), False: N_("they may not be named"), None: N_("not asked yet")}
"""What they said to being named as a reference."""


def rows_of(sheet: AgreementSheet, office: Office, width: int) -> list[Row]:
    """Every row, with headings."""
    checklist = list(_checklist(sheet))
    done = sum(_done(line) for line in checklist)
    counted = _("CHECKLIST · {stage} · {done} of {all}").format(stage=sheet.stage_name, done=done, all=len(checklist))
    people = [_person(one, wide=width >= WIDE) for one in sheet.card.contacts]
    return [
        heading(_("TERMS")),
        *_terms(sheet, office),
        heading(counted),
        *checklist,
        heading(_("PEOPLE")),
        *(people or [Row(None, (Cell("  " + _("nobody yet: a adds a contact"), "late"),))]),
        heading(_("NEXT")),
        _kick_off(sheet, office),
        _hand_over(sheet, office),
    ]


def priced(quote: Quote) -> tuple[str, str]:
    """What they said yes to: its price without VAT, and with it."""
    option = quote.agreed
    if option is None:
        return "", ""
    gross = _("{money} with VAT {rate} %")
    rate = number(quote.vat.normalize())
    return money(option.cents), gross.format(money=money(int(quote.gross(option) * 100)), rate=rate)


def _line(key: str, label: str, value: str, remark: str = "", *, tone: Tone = "plain", beside: Tone = "faint") -> Row:
    return row(key, Cell(label, "faint"), Cell(value, tone), Cell(remark, beside))


def _terms(sheet: AgreementSheet, office: Office) -> Iterator[Row]:
    found, days, today = sheet.agreement, sheet.days, office.calendar.today(office.clock())
    yield _price(sheet)
    yield _in_force(sheet, today)
    renewal = _("they say by {day}").format(day=date_of(days.renewal_on, today)) if days.renewal_on else "–"
    yield _line(RENEWAL, _("Going on"), renewal)
    yield _signer(sheet.signer)
    if days.signed_on:
        yield _line(SIGNED, _("Signed"), date_of(days.signed_on, today), tone="strong")
    else:
        yield _line(SIGNED, _("Signed"), _("not yet"), _("s when they sign"))
    may = _(MAY[found.reference if found else None])
    yield _line(REFERENCE, _("Reference"), may, found.reference_words if found else "")
    yield _line(NOTES, _("Notes"), brief(found.notes, 200) if found and found.notes else "–")


def _in_force(sheet: AgreementSheet, today: date) -> Row:
    days, quoted = sheet.days, sheet.quoted_months
    dates = f"{show_day(days.starts_on)}–{show_day(days.ends_on)}" if days.starts_on or days.ends_on else "–"
    if days.starts_on is None or days.ends_on is None:
        return _line(TERM, _("In force"), dates, _("from when to when? e"), beside="late")
    months = months_of(days.starts_on, days.ends_on)
    said = plural("{count} month", "{count} months", months) if months else ""
    differs = "" if quoted in (None, months) else _("the quote says {months} months").format(months=quoted)
    ended = _("it has ended") if days.ends_on < today else ""
    remark = " · ".join(part for part in (said, ended, differs) if part)
    return _line(TERM, _("In force"), dates, remark, beside="late" if ended or differs else "faint")


def _signer(who: CardContact | None) -> Row:
    if who is None:
        return _line(SIGNS, _("Signs"), "–", _("nobody known"), beside="late")
    name = ", ".join(part for part in (who.called, who.title if who.name else "") if part)
    if not who.email:
        return _line(SIGNS, _("Signs"), name, _("no e-mail"), beside="late")
    return _line(SIGNS, _("Signs"), name, who.email)


def _price(sheet: AgreementSheet) -> Row:
    quote = sheet.quote
    if quote is None:
        return _line(PRICE, _("Price"), "–", _("there is no quote: q"), beside="late")
    version = _("version {number}").format(number=quote.number)
    if sheet.accepted is None:
        return _line(PRICE, _("Price"), "–", _("{version} is not accepted: q").format(version=version), beside="late")
    net, gross = priced(quote)
    return _line(PRICE, _("Price"), net, f"{gross} · {version}", tone="strong")


def _checklist(sheet: AgreementSheet) -> Iterator[Row]:
    found = sheet.agreement
    if all(check.evidence != Evidence.WALKED_THROUGH for check in sheet.checks):
        walked = bool(found and found.walked)
        yield row(WALKED, _mark(walked), _("The terms have been walked through together"))
    exact, text = bool(found and found.exact), _("All data is checked and exact")
    lacks = " · ".join(_(LACKING[name]) for name in sheet.lacking)
    if lacks:
        text += " · " + _("missing: {facts}").format(facts=lacks)
    yield row(EXACT, _mark(exact), Cell(text, "late" if lacks else "plain"))
    for check in sheet.checks:
        tick = check.tick
        # a rep ticks the terms here, so that tick is their own though it is kept with the agreement
        itself = tick.by_itself and check.evidence != Evidence.WALKED_THROUGH
        yield row(f"check:{tick.key}", _mark(tick.done, itself=itself), tick.text)


def _done(line: Row) -> bool:
    """Whether a line of the checklist is ticked: only then its mark stands out."""
    return line.cells[0].tone == "accent"


def _mark(done: bool, *, itself: bool = False) -> Cell:
    if not done:
        return Cell(_("○ open"), "faint")
    return Cell(_("✔ by itself") if itself else _("✓ ticked"), "accent")


def _person(one: CardContact, *, wide: bool) -> Row:
    name = ", ".join(part for part in (one.called, one.title if one.name else "") if part)
    reach = " · ".join(part for part in (*(number.shown for number in one.phones if not number.bad), one.email) if part)
    lacks = [
        *([] if reach else [_("no number or e-mail")]),
        *([] if one.personal else [_("no personal note")]),
    ]
    role = Cell(_("DO NOT CALL"), "broken") if one.do_not_contact else Cell(role_name(one.role), "faint")
    lacking = Cell(" · ".join(lacks), "late")
    if wide:
        return row(
            f"contact:{one.id}", role, name, reach, lacking if lacks else Cell(brief(one.personal, 120), "faint")
        )
    return row(f"contact:{one.id}", role, name, lacking if lacks else Cell(reach, "faint"))


def _kick_off(sheet: AgreementSheet, office: Office) -> Row:
    found = sheet.kick_off
    if found is None:
        return _line(KICK_OFF, _("Kick-off"), _("not agreed yet"), _("m: agree a time"), beside="late")
    starts = office.calendar.exactly(found.starts_at)
    if found.held:
        return _line(
            KICK_OFF,
            _("Kick-off"),
            _("held {day}").format(day=date_of(starts.on, office.calendar.today(office.clock()))),
        )
    return _line(KICK_OFF, _("Kick-off"), due(starts, office.clock(), office.calendar), found.place)


def _hand_over(sheet: AgreementSheet, office: Office) -> Row:
    found = sheet.hand_over
    label = _("Hand-over note")
    if found.sent_at is not None:
        today = office.calendar.today(office.clock())
        return _line(HAND_OVER, label, _("sent {day}").format(day=date_of(office.calendar.today(found.sent_at), today)))
    if found.written:
        return _line(HAND_OVER, label, _("written, not sent"), _("h: read over and send"), beside="late")
    return _line(HAND_OVER, label, _("not written yet"), _("h: made from all that is known"), beside="late")
