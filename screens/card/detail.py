"""What is known of the lit row, in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from data.card import CardContact, CardDeal, CardMeeting, CardStep, OrganisationCard
from data.entries import Entry
from data.model.agreement import Agreement
from data.model.bygone import show_day
from data.model.criteria import Tick, marked
from data.model.naming import channel_name, language_name
from data.model.office import Office
from data.model.procurement import Tender
from data.model.wording import age, clock, day
from data.words import _, language
from screens.card.facts import shown, source_sentence

Lit = OrganisationCard | CardContact | CardDeal | CardStep | CardMeeting | Entry
"""Something a row stands for."""


def about(lit: Lit, card: OrganisationCard, office: Office, *, listed: bool = False) -> list[str]:
    """Lines of text; the first one is the weightiest. `listed`: there is room for a line for each criterion."""
    if isinstance(lit, OrganisationCard):
        return [line for line in (lit.notes, source_sentence(lit)) if line]
    if isinstance(lit, CardContact):
        return list(_contact(lit))
    if isinstance(lit, CardDeal):
        return list(_deal(lit, card, office, listed=listed))
    if isinstance(lit, CardStep):
        return list(_step(lit, card))
    if isinstance(lit, CardMeeting):
        return list(_meeting(lit, card, office))
    local = office.calendar.local(lit.at)
    head = f"{day(local.date(), office.calendar.today(office.clock()))} {clock(local)} · {lit.words}"
    return [lit.detail or head, *([head] if lit.detail else []), *([lit.who] if lit.who else [])]


def _contact(one: CardContact) -> Iterator[str]:
    yield " · ".join([one.called, *(shown(number) for number in one.phones), *([one.email] if one.email else [])])
    prefers = _("prefers {channel}").format(channel=channel_name(one.channel)) if one.channel else ""
    speaks = _("speaks {language}").format(language=language_name(one.language)) if one.language else ""
    barred = _("has asked not to be called") if one.do_not_contact else ""
    yield " · ".join(part for part in (barred, prefers, speaks, one.origin.sentence) if part)
    if one.personal:
        yield one.personal


def _deal(one: CardDeal, card: OrganisationCard, office: Office, *, listed: bool) -> Iterator[str]:
    if one.purchase is not None:
        yield from _tender(one.purchase)
    whom = card.contact(one.contact_id)
    days = (office.calendar.today(office.clock()) - one.since).days
    here = _("{age} in {stage}").format(age=age(max(days, 0)), stage=one.stage_name)
    if one.limit_days is not None and days > one.limit_days:
        here += " · " + _("longer than {days} days").format(days=one.limit_days)
    yield " · ".join(part for part in (here, whom.called if whom else _("no contact"), one.reason) if part)
    if one.agreement is not None and (agreed := _agreed(one.agreement)):
        yield agreed
    if one.ticks:
        yield from _checklist(one.ticks, listed=listed)


def _agreed(found: Agreement) -> str:
    """When it was signed, until when it is in force, and by when they say whether they go on."""
    parts = (
        _("signed {day}").format(day=show_day(found.signed_on)) if found.signed_on else _("not signed yet"),
        _("in force until {day}").format(day=show_day(found.ends_on)) if found.ends_on else "",
        _("going on: said by {day}").format(day=show_day(found.renewal_on)) if found.renewal_on else "",
    )
    return " · ".join(part for part in parts if part)


def _tender(found: Tender) -> Iterator[str]:
    """What the value means and by which figure, the route, and what may not be done."""
    yield found.check.said()
    route = found.route.name.said(language()) if found.route else _("route not settled")
    silent = _("price may not be talked about") if found.silent else ""
    yield " · ".join(part for part in (route, silent, found.check.basis()) if part)


def _checklist(ticks: Sequence[Tick], *, listed: bool) -> Iterator[str]:
    """The criteria of the stage, open ones first: one under another, or in flowing lines."""
    met = [tick for tick in ticks if tick.done]
    counted = _("{done} of {all} met").format(done=len(met), all=len(ticks))
    lines = [marked(tick) for tick in sorted(ticks, key=lambda tick: tick.done)]
    if listed:
        yield counted
        yield from lines
    else:
        yield " · ".join([counted, *lines])


def _step(one: CardStep, card: OrganisationCard) -> Iterator[str]:
    yield one.reason
    whom, about_deal = card.contact(one.contact_id), card.deal(one.deal_id)
    agreed = _("agreed with them") if one.agreed else ""
    parts = (one.kind, whom.called if whom else "", about_deal.title if about_deal else "", agreed)
    yield " · ".join(part for part in parts if part)


def _meeting(one: CardMeeting, card: OrganisationCard, office: Office) -> Iterator[str]:
    starts, ends = office.calendar.local(one.starts_at), office.calendar.local(one.ends_at)
    when = f"{show_day(starts.date())} {clock(starts)}–{clock(ends)}"
    yield " · ".join(part for part in (when, one.place) if part)
    whom = card.contact(one.contact_id)
    if whom is not None:
        yield whom.called
