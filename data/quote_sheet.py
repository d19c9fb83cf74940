"""The quote of a deal as a whole: its versions, and what is to be known while it is made."""

from __future__ import annotations

from dataclasses import dataclass

from data.analyses import analysis_sheet
from data.model.offer import Start
from data.model.proposal import starts_for
from data.model.quote import Quote
from data.procurements import tender_of
from data.quotes import quotes_of
from data.transaction import Read


@dataclass(frozen=True, slots=True)
class QuoteSheet:
    """A deal's quote: every version, the newest first."""

    organisation_id: str
    organisation: str
    deal_id: str | None
    """None: there is no deal to quote for."""
    contact: str
    segment: str
    """Its key."""
    quotes: tuple[Quote, ...]
    starts: tuple[Start, ...]
    """Smaller ways to begin that fit them."""
    silent: bool
    """Whether their way of purchasing forbids talking about the price."""

    def quote(self, quote_id: str | None) -> Quote | None:
        """The version with this key, else the newest."""
        found = next((quote for quote in self.quotes if quote.id == quote_id), None)
        return found or next(iter(self.quotes), None)


def quote_sheet(read: Read, organisation_id: str, deal_id: str | None = None) -> QuoteSheet:
    """The quote of this deal, or of the organisation's newest one.

    Raises:
        NotFound: when the organisation is no longer in the file.
    """
    known = analysis_sheet(read, organisation_id, deal_id)
    return QuoteSheet(
        organisation_id=organisation_id,
        organisation=known.organisation,
        deal_id=known.deal_id,
        contact=known.contact,
        segment=known.segment,
        quotes=quotes_of(read, known.deal_id) if known.deal_id else (),
        starts=tuple(starts_for(read.office.playbook, known.segment)),
        silent=tender_of(read, known.deal_id).silent if known.deal_id else False,
    )
