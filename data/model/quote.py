"""A quote: what is offered, in options with lines, every sum exact to the cent (domain.md §6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any

from data.model.facts import QuoteState
from data.model.refusal import NotFound
from data.words import N_, _

CENT = Decimal("0.01")

_EXACT = Context(prec=60, rounding=ROUND_HALF_UP)
"""More digits than any line has: nothing is rounded before the cent."""

STATES = {
    QuoteState.DRAFT: N_("draft"),
    QuoteState.GIVEN: N_("given"),
    QuoteState.ACCEPTED: N_("accepted"),
    QuoteState.DECLINED: N_("declined"),
    QuoteState.REPLACED: N_("replaced"),
}
"""What each state is called."""


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """Quantity × unit price × months, less a discount."""

    what: str
    quantity: int
    unit: Decimal
    """Euros without VAT, for one piece and month."""
    months: int = 1
    discount: Decimal = Decimal(0)
    """In percent."""
    reason: str = ""
    """Why the discount is given."""

    @property
    def full(self) -> Decimal:
        """What it would be without its discount, to the cent."""
        return _cents(self._product())

    @property
    def total(self) -> Decimal:
        """Euros without VAT, to the cent, half a cent up."""
        return _cents(_EXACT.multiply(self._product(), _EXACT.subtract(Decimal(100), self.discount)).scaleb(-2, _EXACT))

    def _product(self) -> Decimal:
        return _EXACT.multiply(self.unit, Decimal(self.quantity * self.months))


@dataclass(frozen=True, slots=True)
class Option:
    """One of the ways they may say yes to."""

    key: str
    name: str
    """In the customer's language."""
    start: str | None = None
    """Key of the playbook's smaller start it was made as; None for a whole."""
    lines: tuple[QuoteLine, ...] = ()

    @property
    def total(self) -> Decimal:
        """Euros without VAT."""
        return sum((line.total for line in self.lines), Decimal("0.00"))

    @property
    def cents(self) -> int:
        """The same in whole cents, as a deal's value is kept."""
        return int(self.total * 100)


@dataclass(frozen=True, slots=True)
class Quote:
    """One version of a quote."""

    id: str
    version: int
    """Counts edits, so that two writers notice each other."""
    number: int
    """Which version of the deal's quote it is."""
    state: QuoteState
    language: str
    """The customer's."""
    vat: Decimal
    """In percent."""
    valid_until: date
    options: tuple[Option, ...]
    accepted: str | None = None
    """Key of the option they said yes to."""
    given_at: datetime | None = None
    deal_id: str = ""
    organisation_id: str = ""
    contact_id: str | None = None

    def option(self, key: str | None) -> Option:
        """The option with this key.

        Raises:
            NotFound: when there is none.
        """
        found = next((option for option in self.options if option.key == key), None)
        if found is None:
            raise NotFound(_("That option is no longer in the quote."))
        return found

    @property
    def agreed(self) -> Option | None:
        """The option they said yes to, if any."""
        return next((option for option in self.options if option.key == self.accepted), None)

    def tax(self, option: Option) -> Decimal:
        """VAT on the option's total, to the cent."""
        return _cents(_EXACT.multiply(option.total, self.vat).scaleb(-2, _EXACT))

    def gross(self, option: Option) -> Decimal:
        """The option's total with VAT."""
        return option.total + self.tax(option)

    def expired(self, today: date) -> bool:
        """Whether it was given and stands no more."""
        return self.state == QuoteState.GIVEN and self.valid_until < today


def to_json(options: Sequence[Option]) -> list[dict[str, Any]]:
    """Options as the file keeps them: prices and percentages as decimal texts."""
    return [
        {
            "key": option.key,
            "name": option.name,
            "start": option.start,
            "lines": [
                {
                    "what": line.what,
                    "quantity": line.quantity,
                    "unit": f"{line.unit:f}",
                    "months": line.months,
                    "discount": f"{line.discount:f}",
                    "reason": line.reason,
                }
                for line in option.lines
            ],
        }
        for option in options
    ]


def from_json(stored: Sequence[Mapping[str, Any]]) -> tuple[Option, ...]:
    """Options as `to_json` put them away."""
    return tuple(
        Option(
            key=option["key"],
            name=option["name"],
            start=option.get("start"),
            lines=tuple(
                QuoteLine(
                    what=line["what"],
                    quantity=int(line["quantity"]),
                    unit=Decimal(line["unit"]),
                    months=int(line["months"]),
                    discount=Decimal(line["discount"]),
                    reason=line["reason"],
                )
                for line in option["lines"]
            ),
        )
        for option in stored
    )


def _cents(exact: Decimal) -> Decimal:
    return exact.quantize(CENT, rounding=ROUND_HALF_UP, context=_EXACT)
