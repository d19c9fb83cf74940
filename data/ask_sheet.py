"""The sheet for asking a deal: the words, the quote's options, smaller starts, what to recall."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from data.analyses import analysis_sheet
from data.call_sheet import facts_of
from data.drafts import drafted
from data.model.asking import AskWords, Ways, ask_key, words_for
from data.model.facts import DealState
from data.model.playbook import Playbook
from data.model.proposal import begin_smaller, starts_for, unlike
from data.model.quote import Option, Quote
from data.model.refusal import Refusal
from data.model.slides import Slide
from data.model.wording import money
from data.presentations import presentation
from data.procurements import tender_of
from data.quotes import quote_at_hand
from data.tables import deal
from data.transaction import Read
from data.words import _

_NET = {"en": "{price} excl. VAT", "fi": "{price} (alv 0\u00a0%)"}
"""A price as the customer hears it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to say yes: an option of the quote, or a smaller start that may become one."""

    key: str
    name: str
    """In the customer's language."""
    price: str
    """Without VAT; empty where there is none, or it may not be talked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSheet:
    """Everything for asking one deal."""

    organisation_id: str
    organisation: str
    deal_id: str
    contact_id: str | None
    segment: str
    language: str
    """The contact's: what is said is in it."""
    words: AskWords
    facts: Mapping[str, str]
    """Values for the variables of an answer to an objection."""
    quote_id: str | None
    options: tuple[Offer, ...]
    starts: tuple[Offer, ...]
    recalls: tuple[Slide, ...]
    barred: str | None
    """Why the deal may not simply be asked for."""
    draft: Mapping[str, Any] | None
    """An asking that was left half way."""

    @property
    def ways(self) -> Ways:
        """How much there is to fall back on."""
        return Ways(len(self.recalls), len(self.starts))


def ask_sheet(read: Read, organisation_id: str, deal_id: str | None = None) -> AskSheet:
    """What is needed to ask this deal, or the organisation's newest open one.

    Raises:
        NotFound: when the organisation is no longer in the file.
        Refusal: when there is no deal to ask for.
    """
    sheet = analysis_sheet(read, organisation_id, deal_id)
    if sheet.deal_id is None:
        raise Refusal(_("There is no deal to ask for: add one on the card first."))
    about = read.row(deal, sheet.deal_id)
    if about["state"] == DealState.WON:
        raise Refusal(_("{organisation} has said yes already.").format(organisation=sheet.organisation))
    facts = facts_of(read, organisation_id, sheet.deal_id, sheet.contact_id)
    tender = tender_of(read, sheet.deal_id)
    found = quote_at_hand(read, sheet.deal_id)
    lang = sheet.language
    whole = [option for option in found.options if option.start is None and option.lines] if found else []
    return AskSheet(
        organisation_id=organisation_id,
        organisation=sheet.organisation,
        deal_id=sheet.deal_id,
        contact_id=sheet.contact_id,
        segment=sheet.segment,
        language=lang,
        words=words_for(read.office.playbook, sheet.segment, lang, facts),
        facts=facts,
        quote_id=found.id if found else None,
        options=tuple(_offer(option, lang, silent=tender.silent) for option in whole),
        starts=_starts(read.office.playbook, sheet.segment, found, lang, silent=tender.silent),
        recalls=presentation(read, organisation_id, sheet.deal_id).strongest,
        barred=tender.asking_barred,
        draft=drafted(read, ask_key(sheet.deal_id)),
    )


def smaller_start(playbook: Playbook, found: Quote, key: str, lang: str) -> Option | None:
    """A smaller start made of the quote's first whole option, where the quote has none under that key."""
    start = next((one for one in playbook.starts if one.key == key), None)
    whole = next((option for option in found.options if option.start is None and option.lines), None)
    if start is None or whole is None:
        return None
    return unlike(begin_smaller(whole, start, lang), {option.key for option in found.options})


def _starts(playbook: Playbook, segment: str, found: Quote | None, lang: str, *, silent: bool) -> tuple[Offer, ...]:
    """Smaller starts: those the quote has, then the playbook's others, priced where there is a whole to begin from."""
    there = [option for option in found.options if option.start is not None and option.lines] if found else []
    offers = [_offer(option, lang, silent=silent) for option in there]
    known = {option.start for option in there}
    for start in starts_for(playbook, segment):
        if start.key not in known:
            made = smaller_start(playbook, found, start.key, lang) if found else None
            name = start.name.said(lang)
            offers.append(Offer(start.key, name, _offer(made, lang, silent=silent).price if made else ""))
    return tuple(offers)


def _offer(option: Option, lang: str, *, silent: bool) -> Offer:
    price = _NET.get(lang, _NET["en"]).format(price=money(option.cents, lang))
    return Offer(option.key, option.name, "" if silent else price)
