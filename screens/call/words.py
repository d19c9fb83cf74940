"""Words of the call screen that stand in more than one of its places."""

from __future__ import annotations

from data.model.command import program_of
from data.model.facts import BuyingRole
from data.model.settings import Settings
from data.model.sheet import Met, Touch
from data.model.wording import day, quoted
from data.words import N_, _
from screens.call.live import Live
from screens.desktop import far_away

ROLES = {
    BuyingRole.DECISION_MAKER: N_("decides"),
    BuyingRole.INFLUENCER: N_("influences"),
    BuyingRole.USER: N_("uses it"),
    BuyingRole.PURCHASER: N_("purchases"),
    BuyingRole.PAYER: N_("pays"),
    BuyingRole.GATEKEEPER: N_("keeps the gate"),
    BuyingRole.CHAMPION: N_("speaks for us"),
}
"""A buying role in one word or two."""


VARIABLES = {
    "contact.first": N_("their first name"),
    "contact.name": N_("their name"),
    "contact.title": N_("their title"),
    "organisation.name": N_("their company's name"),
    "organisation.city": N_("their city"),
    "organisation.industry": N_("their industry"),
    "organisation.headcount": N_("their headcount"),
    "organisation.source": N_("where we found them"),
    "rep.name": N_("your name"),
    "rep.first": N_("your first name"),
    "rep.phone": N_("your phone number"),
    "rep.email": N_("your e-mail address"),
    "company.name": N_("your company's name"),
    "company.fact": N_("your company's one fact"),
    "deal.value": N_("the value of the deal"),
    "need.top": N_("their greatest need"),
    "need.euros": N_("what the need costs them"),
    "followup.reason": N_("why we call"),
    "last.words": N_("what was said last"),
}
"""What a script may lack, in words."""


def role_name(role: str | None) -> str:
    """What the contact does in the purchase; empty when it is not known."""
    return _(ROLES[BuyingRole(role)]) if role in set(BuyingRole) and role else ""


def touched(touch: Touch, live: Live) -> str:
    """What happened before, in a line: "Fri 20.11. Call back “ring after the budget round”"."""
    calendar = live.office.calendar
    when = day(calendar.today(touch.at), calendar.today(live.office.clock()))
    words = f" {quoted(touch.words)}" if touch.words else ""
    return f"{when} {touch.what}{words}"


def met_before(met: Met) -> str:
    """An objection of theirs and what became of it."""
    if met.overcome is None:
        return met.name
    became = _("overcome") if met.overcome else _("stood")
    return f"{met.name} ({became})"


def joined(*parts: str) -> str:
    """What is known, with dots between."""
    return " · ".join(part for part in parts if part)


def dial_hint(settings: Settings, key: str = "d") -> str:
    """What the dial key will do here: "d dials with linphonecsh", or only "d copies it"."""
    if settings.dial and not far_away():
        return _("{key} dials with {program}").format(key=key, program=program_of(settings.dial))
    return _("{key} copies it").format(key=key)
