"""The form of an agreement's terms: the term in months and the last day follow each other while one is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from textual import on
from textual.widgets import Input

from data.agreement_sheet import AgreementSheet
from data.agreements import AgreementFacts
from data.model.agreement import (
    Dates,
    check_dates,
    end_of,
    months_of,
    read_date,
    read_months,
    read_signed,
    settle_end,
    term_in_words,
    usual_renewal,
)
from data.model.bygone import show_day
from data.model.office import Office
from data.model.refusal import Refusal
from data.words import _
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form

T = TypeVar("T")


def terms_sheet(office: Office, found: AgreementSheet) -> Sheet:
    """The terms as they stand."""
    kept = found.agreement
    people = (("", "–"), *((one.id, one.called) for one in found.card.contacts))
    signer = found.signer

    def day(text: str) -> date:
        return read_date(text, office.clock(), office.calendar)

    signed = Field(
        "signed",
        _("Signed"),
        show_day(kept.signed_on) if kept else "",
        check=lambda text: read_signed(text, office.clock(), office.calendar),
    )
    return Sheet(
        (
            Field("starts", _("First day"), show_day(kept.starts_on) if kept else "", hint="1.1.2027", check=day),
            Field(
                "months", _("Months"), str((kept and kept.months) or ""), hint=_months_hint(found), check=read_months
            ),
            Field("ends", _("Last day"), show_day(kept.ends_on) if kept else "", hint="31.12.2027", check=day),
            Field(
                "renewal", _("Going on, by"), show_day(kept.renewal_on) if kept else "", hint="31.10.2027", check=day
            ),
            *([signed] if kept and kept.signed_on else []),
            Field("signer", _("Signs"), signer.id if signer else "", "choice", people),
            Field("notes", _("Notes"), kept.notes if kept else "", "words"),
        ),
        kept.version if kept else None,
    )


def terms_of(filled: Filled, office: Office) -> AgreementFacts:
    """What was filled into the sheet of terms.

    Raises:
        Refusal: when a day cannot be read, or the days contradict each other.
    """
    now, calendar = office.clock(), office.calendar

    def day(name: str) -> date | None:
        return read_date(filled[name], now, calendar) if filled[name] else None

    signed = filled.get("signed", "")
    starts = day("starts")
    dates = Dates(
        starts_on=starts,
        ends_on=settle_end(starts, read_months(filled["months"]), day("ends")),
        renewal_on=day("renewal"),
        signed_on=read_signed(signed, now, calendar) if signed else None,
    )
    check_dates(dates, calendar.today(now))
    return AgreementFacts(dates=dates, contact_id=filled["signer"] or None, notes=filled["notes"])


class TermsForm(Form):
    """Asks for the terms; what follows from what is typed is filled in beside it, and told in one line."""

    office: Office
    quoted: int | None = None
    """The term of the accepted quote, taken where none is typed."""

    def follow_from(self, office: Office, quoted: int | None) -> TermsForm:
        """Itself, knowing whose calendar it is and which term was quoted."""
        self.office, self.quoted = office, quoted
        self._span = self._days()
        self._usual = self._renewal(*self._span)
        return self

    @on(Input.Changed)
    def follow(self) -> None:
        """Fill in what follows from what was typed, and say what it means."""
        typed = next((one.field.name for one in self._rows if one.owns(self.focused)), "")
        starts, ends = self._days()
        months = self._read("months", read_months)
        if typed in ("starts", "months") and starts is not None:
            if months is None and ends is None and typed == "starts":
                months = self.quoted
                self._fill("months", str(months or ""))
            if months is not None:
                self._fill("ends", show_day(end_of(starts, months)))
        elif typed == "ends":
            self._fill("months", str(months_of(starts, ends) or ""))
        self._follow_on()
        self._tell()

    def _follow_on(self) -> None:
        """The day for going on, unless the rep wrote another one."""
        span = self._days()
        if span == self._span:
            return
        usual = self._renewal(*span)
        if self.filled["renewal"] in ("", self._usual):
            self._fill("renewal", usual)
        self._span, self._usual = span, usual

    def _tell(self) -> None:
        try:
            self.echo(term_in_words(terms_of(self.filled, self.office).dates))
        except Refusal as refusal:
            self.echo(str(refusal), wrong=True)

    def _days(self) -> tuple[date | None, date | None]:
        def day(text: str) -> date:
            return read_date(text, self.office.clock(), self.office.calendar)

        return self._read("starts", day), self._read("ends", day)

    def _renewal(self, starts: date | None, ends: date | None) -> str:
        return show_day(usual_renewal(starts, ends, self.office.playbook.agreement.notice))

    def _read(self, name: str, read: Callable[[str], T]) -> T | None:
        """What stands in a field; None while it is empty or cannot be read."""
        text = self.filled[name]
        try:
            return read(text) if text else None
        except Refusal:
            return None

    def _fill(self, name: str, text: str) -> None:
        row = next(one for one in self._rows if one.field.name == name)
        if row.value != text:
            row.write(text)
            if isinstance(row.box, Input):
                row.box.cursor_position = len(text)


def _months_hint(found: AgreementSheet) -> str:
    months = found.quoted_months
    return _("{months}, as in the quote").format(months=months) if months else "12"
