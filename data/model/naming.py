"""What the fixed words of the trade are called where people read them."""

from __future__ import annotations

from data.model.facts import BuyingRole, Channel
from data.words import N_, _

ROLES = {
    BuyingRole.DECISION_MAKER: N_("decides"),
    BuyingRole.INFLUENCER: N_("influences"),
    BuyingRole.USER: N_("uses"),
    BuyingRole.PURCHASER: N_("purchases"),
    BuyingRole.PAYER: N_("pays"),
    BuyingRole.GATEKEEPER: N_("gatekeeper"),
    BuyingRole.CHAMPION: N_("champion"),
}
"""A contact's part in a purchase."""

CHANNELS = {
    Channel.PHONE: N_("phone"),
    Channel.EMAIL: N_("e-mail"),
    Channel.MEETING: N_("meeting"),
    Channel.VIDEO: N_("video"),
    Channel.WHATSAPP: N_("WhatsApp"),
    Channel.SMS: N_("text message"),
    Channel.LINKEDIN: N_("LinkedIn"),
}
"""Ways to be in touch."""

LANGUAGES = {"fi": N_("Finnish"), "en": N_("English"), "sv": N_("Swedish")}
"""Languages a contact may speak with us."""


def called(name: str, title: str = "", email: str = "") -> str:
    """A person's name, or what stands for one where it is not known."""
    return name or title or email or _("switchboard")


def role_name(role: str | None) -> str:
    """A buying role in words; as it stands when it is none we know, empty when there is none."""
    return _(ROLES[BuyingRole(role)]) if role in list(BuyingRole) else role or ""


def channel_name(channel: str | None) -> str:
    """A way to be in touch in words; as it stands when it is none we know, empty when there is none."""
    return _(CHANNELS[Channel(channel)]) if channel in list(Channel) else channel or ""


def language_name(code: str | None) -> str:
    """A language in words; its code when we have no word for it, empty when there is none."""
    return _(LANGUAGES[code]) if code in LANGUAGES else code or ""
