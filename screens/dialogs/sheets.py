"""The sheets of the customer's forms, and what is read from them when they are filled in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from data.card import CardContact, CardDeal, CardPhone, OrganisationCard
from data.contacts import ContactFacts
from data.model.bygone import read_day, show_day
from data.model.care_facts import CARE_CLASSES
from data.model.email import read_email
from data.model.money import read_money, show_money
from data.model.naming import CHANNELS, LANGUAGES, ROLES, called
from data.model.office import Office
from data.organisations import OrganisationFacts, read_register_id, read_size, read_tags
from data.phones import APART, read_phones
from data.terms import DealTerms
from data.words import _, language
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled

NOBODY = ("", "–")
"""The option that chooses nothing."""


def organisation_sheet(office: Office, found: OrganisationCard | None = None, name: str = "") -> Sheet:
    """Everything that is kept of an organisation; a new one with the name typed so far."""
    playbook, today = office.playbook, office.calendar.today(office.clock())
    segments = tuple((one.key, one.name.said(language())) for one in playbook.segments)
    classes = (NOBODY, *((one, one) for one in CARE_CLASSES))
    numbers = found.phones if found else ()
    given = found or _nothing(playbook.segments[0].key)
    return Sheet(
        (
            Field("name", _("Name"), found.name if found else name, needed=True),
            Field("segment", _("Segment"), given.segment, "choice", segments),
            Field("industry", _("Industry"), given.industry),
            Field("headcount", _("Headcount"), str(given.headcount or ""), check=read_size),
            Field("city", _("City"), given.city),
            Field("phones", _("Switchboard"), _line(numbers), check=_phones(office, numbers)),
            Field("business_id", _("Business id"), given.business_id or "", hint="1234567-1", check=read_register_id),
            Field("web", _("Web"), given.web),
            Field("source", _("Found in"), given.source, hint=_("where the name came from")),
            Field("sourced_on", _("Found on"), show_day(given.sourced_on), check=lambda text: read_day(text, today)),
            Field("care_class", _("Class"), given.care_class or "", "choice", classes),
            Field("tags", _("Tags"), ", ".join(given.tags), hint=_("parted by commas")),
            Field("notes", _("Notes"), given.notes, "words"),
        ),
        found.version if found else None,
    )


def organisation_facts(filled: Filled, office: Office, found: OrganisationCard | None = None) -> OrganisationFacts:
    """What was filled into the sheet of an organisation."""
    day = filled["sourced_on"]
    return OrganisationFacts(
        name=filled["name"],
        segment=filled["segment"],
        business_id=read_register_id(filled["business_id"]),
        industry=filled["industry"],
        headcount=read_size(filled["headcount"]),
        city=filled["city"],
        web=filled["web"],
        source=filled["source"],
        sourced_on=read_day(day, office.calendar.today(office.clock())) if day else None,
        care_class=filled["care_class"] or None,
        tags=read_tags(filled["tags"]),
        notes=filled["notes"],
        phones=_changed(filled["phones"], found.phones if found else ()),
    )


def contact_sheet(office: Office, found: CardContact | None = None) -> Sheet:
    """Everything that is kept of a contact."""
    roles = (NOBODY, *((role.value, _(name)) for role, name in ROLES.items()))
    channels = (NOBODY, *((channel.value, _(name)) for channel, name in CHANNELS.items()))
    languages = (NOBODY, *((code, _(name)) for code, name in LANGUAGES.items()))
    numbers = found.phones if found else ()
    email, today = found.email if found else "", office.calendar.today(office.clock())
    return Sheet(
        (
            Field("name", _("Name"), found.name if found else "", hint=_("empty for a switchboard")),
            Field("title", _("Title"), found.title if found else ""),
            Field("role", _("Role"), (found.role if found else "") or "", "choice", roles),
            Field("phones", _("Phones"), _line(numbers), hint="040 123 4567; …", check=_phones(office, numbers)),
            Field("email", _("E-mail"), email, check=lambda text: text == email or read_email(text)),
            Field("channel", _("Prefers"), (found.channel if found else "") or "", "choice", channels),
            Field("language", _("Speaks"), (found.language if found else "") or "", "choice", languages),
            Field("source", _("Found in"), found.source if found else "", hint=_("empty: entered by hand")),
            Field("sourced_on", _("Found on"), _found_on(office, found), check=lambda text: read_day(text, today)),
            Field("personal", _("Personal"), found.personal if found else "", "words"),
        ),
        found.version if found else None,
    )


def contact_facts(filled: Filled, office: Office, found: CardContact | None = None) -> ContactFacts:
    """What was filled into the sheet of a contact."""
    day, stood = filled["sourced_on"], (found.source if found else "", _found_on(office, found))
    return ContactFacts(
        name=filled["name"],
        title=filled["title"],
        role=filled["role"] or None,
        email=filled["email"],
        channel=filled["channel"] or None,
        language=filled["language"] or None,
        personal=filled["personal"],
        source=None if (filled["source"], day) == stood else filled["source"],
        sourced_on=read_day(day, office.calendar.today(office.clock())) if day else None,
        phones=_changed(filled["phones"], found.phones if found else ()),
    )


def deal_sheet(contacts: Sequence[CardContact], found: CardDeal | None = None, contact_id: str | None = None) -> Sheet:
    """The terms of a deal."""
    people = (NOBODY, *((one.id, called(one.name, one.title, one.email)) for one in contacts))
    whom = found.contact_id if found else contact_id
    cents = found.value_cents if found else 0
    return Sheet(
        (
            Field("title", _("Title"), found.title if found else "", hint=_("empty for the organisation's name")),
            Field("value", _("Value €"), show_money(cents), hint="12 960", check=read_money),
            Field("contact", _("Contact"), whom or "", "choice", people),
        ),
        found.version if found else None,
    )


def deal_terms(filled: Filled) -> DealTerms:
    """What was filled into the sheet of a deal."""
    return DealTerms(
        title=filled["title"], value_cents=read_money(filled["value"]), contact_id=filled["contact"] or None
    )


def note_sheet(given: str = "", seen: int | None = None) -> Sheet:
    """A note of several lines."""
    return Sheet((Field("text", _("Note"), given, "words", needed=True),), seen)


def _nothing(segment: str) -> OrganisationFacts:
    return OrganisationFacts(name="", segment=segment)


def _found_on(office: Office, found: CardContact | None) -> str:
    """Since when we have somebody: today, where they are new."""
    return show_day(found.origin.on if found else office.calendar.today(office.clock()))


def _line(numbers: Sequence[CardPhone]) -> str:
    return APART.join(number.typed for number in numbers)


def _changed(typed: str, numbers: Sequence[CardPhone]) -> str | None:
    """The line of numbers, or None when nobody touched it: then another writer's numbers stay."""
    return None if typed == _line(numbers) else typed


def _phones(office: Office, numbers: Sequence[CardPhone]) -> Callable[[str], object]:
    known = [number.typed for number in numbers]
    return lambda text: read_phones(text, office, known)
