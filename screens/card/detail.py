"""What is known of the lit row, in full."""

from __future__ import annotations

from collections.abc import Iterator

from data.card import CardContact, CardDeal, CardMeeting, CardStep, OrganisationCard
from data.model.bygone import show_day
from data.model.naming import channel_name, language_name
from data.model.office import Office
from data.model.wording import age, clock, day
from data.timeline import Entry
from data.words import _
from screens.card.facts import shown, source_sentence
from screens.card.rows import person

Lit = OrganisationCard | CardContact | CardDeal | CardStep | CardMeeting | Entry
"""Something a row stands for."""


def about(lit: Lit, card: OrganisationCard, office: Office) -> list[str]:
    """Lines of text; the first one is the weightiest."""
    if isinstance(lit, OrganisationCard):
        return [line for line in (lit.notes, source_sentence(lit)) if line]
    if isinstance(lit, CardContact):
        return list(_contact(lit))
    if isinstance(lit, CardDeal):
        return list(_deal(lit, card, office))
    if isinstance(lit, CardStep):
        return list(_step(lit, card))
    if isinstance(lit, CardMeeting):
        return list(_meeting(lit, card, office))
    local = office.calendar.local(lit.at)
    head = f"{day(local.date(), office.calendar.today(office.clock()))} {local.year} {clock(local)} · {lit.words}"
    return [lit.detail or head, *([head] if lit.detail else []), *([lit.who] if lit.who else [])]


def _contact(one: CardContact) -> Iterator[str]:
    yield " · ".join([person(one), *(shown(number) for number in one.phones), *([one.email] if one.email else [])])
    prefers = _("prefers {channel}").format(channel=channel_name(one.channel)) if one.channel else ""
    speaks = _("speaks {language}").format(language=language_name(one.language)) if one.language else ""
    barred = _("has asked not to be called") if one.do_not_contact else ""
    line = " · ".join(part for part in (barred, prefers, speaks) if part)
    if line:
        yield line
    if one.personal:
        yield one.personal


def _deal(one: CardDeal, card: OrganisationCard, office: Office) -> Iterator[str]:
    if one.tender:
        yield _("A public buyer, and more than may be bought directly: this is put out to tender.")
    whom = card.contact(one.contact_id)
    days = (office.calendar.today(office.clock()) - one.since).days
    here = _("{age} in {stage}").format(age=age(max(days, 0)), stage=one.stage_name)
    if one.limit_days is not None and days > one.limit_days:
        here += " · " + _("longer than {days} days").format(days=one.limit_days)
    yield " · ".join(part for part in (here, person(whom) if whom else _("no contact"), one.reason) if part)
    if one.ticks:
        done = sum(tick.done for tick in one.ticks)
        counted = _("{done} of {all} ticked").format(done=done, all=len(one.ticks))
        yield " · ".join([counted, *("○ " + tick.text for tick in one.ticks if not tick.done)])


def _step(one: CardStep, card: OrganisationCard) -> Iterator[str]:
    yield one.reason
    whom, about_deal = card.contact(one.contact_id), card.deal(one.deal_id)
    agreed = _("agreed with them") if one.agreed else ""
    parts = (one.kind, person(whom) if whom else "", about_deal.title if about_deal else "", agreed)
    yield " · ".join(part for part in parts if part)


def _meeting(one: CardMeeting, card: OrganisationCard, office: Office) -> Iterator[str]:
    starts, ends = office.calendar.local(one.starts_at), office.calendar.local(one.ends_at)
    when = f"{show_day(starts.date())} {clock(starts)}–{clock(ends)}"
    yield " · ".join(part for part in (when, one.place) if part)
    whom = card.contact(one.contact_id)
    if whom is not None:
        yield person(whom)
