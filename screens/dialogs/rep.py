"""Who calls: the name and company that the scripts say aloud, and the days on which nobody does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from data.model.days_off import DaysOff, joined, read_days_off, say_days_off
from data.model.email import read_email
from data.model.phone import read_phone
from data.words import _, plural
from screens.desk import Desk
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form, Keep

AWAY = "day.absences"


def rep_form(desk: Desk, keep_settings: Keep) -> Form:
    """The form in which reps say who they are and when they are away; kept in the settings file."""
    rep = desk.office.settings.rep
    country = desk.office.settings.day.country or "FI"
    days = DaysAway(desk)
    fields = (
        Field("rep.name", _("Your name"), rep.name, needed=True),
        Field("rep.company", _("Company"), rep.company, needed=True),
        Field(
            "rep.company_fact",
            _("Trust fact"),
            rep.company_fact,
            hint=_("one sentence a stranger trusts"),
        ),
        Field("rep.phone", _("Phone"), rep.phone, check=lambda text: read_phone(text, country)),
        Field("rep.email", _("E-mail"), rep.email, hint=_("invitations are sent in its name"), check=read_email),
        Field(AWAY, _("Days off"), days.given, hint=_("6.7.–31.7., 24.12."), check=days.read, meaning=days.meaning),
    )

    async def save(filled: Filled, seen: int | None) -> None:
        await keep_settings(days.settled(filled), seen)

    return Form(_("Who calls? The scripts say it aloud."), Sheet(fields, None), desk=desk, save=save, draft="rep")


class DaysAway:
    """The rep's days off as a line to type: those to come; days gone by stay in the settings as they are."""

    def __init__(self, desk: Desk) -> None:
        self._calendar = replace(desk.office.calendar, absences=frozenset())
        self._today = desk.office.calendar.today(desk.office.clock())
        every = desk.office.settings.day.absences
        self._past = [span for span in every if span.last < self._today]
        self.given = say_days_off(joined(span for span in every if span.last >= self._today), self._today)

    def read(self, text: str) -> tuple[DaysOff, ...]:
        """The days these words mean.

        Raises:
            Unclear: when they mean none.
        """
        return read_days_off(text, self._today)

    def meaning(self, text: str) -> str:
        """What was understood, and how many working days that takes."""
        spans = self.read(text)
        gone = sum(self._calendar.is_working_day(day) for span in spans for day in span.days())
        working = plural("{count} working day", "{count} working days", gone)
        return f"→ {say_days_off(spans, self._today)} ({working})"

    def settled(self, filled: Filled) -> Mapping[str, object]:
        """What is written into the settings: the days only where they were changed, as the file keeps them."""
        rest: dict[str, object] = {name: text for name, text in filled.items() if name != AWAY}
        if filled.get(AWAY, self.given) != self.given:
            rest[AWAY] = [span.kept() for span in (*self._past, *self.read(filled[AWAY]))]
        return rest
