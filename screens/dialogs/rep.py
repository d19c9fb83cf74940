"""Who calls: the name and company that the scripts say aloud."""

from __future__ import annotations

from data.model.email import read_email
from data.model.phone import read_phone
from data.words import _
from screens.desk import Desk
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Form, Save


def rep_form(desk: Desk, keep_settings: Save) -> Form:
    """The form in which reps say who they are; kept in the settings file."""
    rep = desk.office.settings.rep
    country = desk.office.settings.day.country or "FI"
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
    )
    return Form(
        _("Who calls? The scripts say it aloud."), Sheet(fields, None), desk=desk, save=keep_settings, draft="rep"
    )
