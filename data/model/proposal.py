"""What a quote begins with: the price table that fits, another term of it, a smaller start beside the whole."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from math import ceil

from data.model.offer import Price, PriceStep, Start
from data.model.pieces import fits
from data.model.playbook import Playbook
from data.model.quote import Option, QuoteLine

WHOLE = "whole"
"""Key of the option that is proposed first."""

_TERM = {"en": ("1 month", "{months} months"), "fi": ("1 kuukausi", "{months} kuukautta")}


def price_for(playbook: Playbook, segment: str, quantity: int | None) -> Price | None:
    """The price table for so many: the largest one that is not larger, else the smallest; None: there is none.

    Tables that name the segment go before those for all.
    """
    mine = [price for price in playbook.prices if price.segments and fits(price.segments, segment)]
    mine = mine or [price for price in playbook.prices if not price.segments]
    if not mine:
        return None
    reached = [price for price in mine if quantity is not None and price.quantity <= quantity]
    return max(reached, key=_size) if reached else min(mine, key=_size)


def price_of(playbook: Playbook, segment: str, option: Option) -> Price | None:
    """The price table that fits what is in an option."""
    return price_for(playbook, segment, max((line.quantity for line in option.lines), default=None))


def step_for(price: Price, months: int) -> PriceStep:
    """The price for a term: that of the nearest term which is not longer, else of the shortest."""
    steps = sorted(price.steps, key=lambda step: step.months)
    return next((step for step in reversed(steps) if step.months <= months), steps[0])


def propose(
    playbook: Playbook, segment: str, *, lang: str, quantity: int | None = None, months: int | None = None
) -> Option:
    """The whole as the price table has it; without a table an option that has no lines yet.

    Args:
        playbook: Whose prices.
        segment: Whom it is for.
        lang: The customer's language.
        quantity: How many; left out, as many as the table is for.
        months: For how long; left out, the longest term of the table.
    """
    price = price_for(playbook, segment, quantity)
    if price is None:
        return Option(WHOLE, playbook.name.said(lang))
    term = months or max(step.months for step in price.steps)
    unit = step_for(price, term).unit
    line = QuoteLine((price.what or price.name).said(lang), quantity or price.quantity, unit, term)
    return Option(WHOLE, term_name(term, lang), None, (line,))


def for_term(option: Option, price: Price | None, months: int, lang: str) -> Option:
    """The same for another term: what costs as listed gets that term's price, what was agreed keeps it.

    What is paid once beside a longer term stays as it is.
    """
    before = term_of(option)
    return with_lines(option, [_for_term(line, price, before, months) for line in option.lines], lang)


def with_lines(option: Option, lines: Sequence[QuoteLine], lang: str) -> Option:
    """The same with other lines; one that is called after its term is called after the new one."""
    changed = replace(option, lines=tuple(lines))
    if lines and option.name == term_name(term_of(option), lang):
        return replace(changed, name=term_name(term_of(changed), lang))
    return changed


def term_of(option: Option) -> int:
    """For how many months: the longest of its lines."""
    return max((line.months for line in option.lines), default=1)


def term_name(months: int, lang: str) -> str:
    """A term in the customer's language: "12 months"."""
    one, many = _TERM["fi" if lang == "fi" else "en"]
    return one if months == 1 else many.format(months=months)


def starts_for(playbook: Playbook, segment: str) -> list[Start]:
    """The smaller ways to begin for this segment."""
    return [start for start in playbook.starts if fits(start.segments, segment)]


def begin_smaller(option: Option, start: Start, lang: str) -> Option:
    """A smaller start beside the whole: its share of the quantity, at least one, for its months, at its discount.

    A line that already has a larger discount keeps that one. What is paid once is not made longer.
    """
    lines = tuple(_smaller(line, start, lang) for line in option.lines)
    return Option(start.key, start.name.said(lang), start.key, lines)


def unlike(option: Option, taken: Collection[str]) -> Option:
    """The same option under a key that is not taken yet."""
    key, number = option.key, 2
    while key in taken:
        key, number = f"{option.key}_{number}", number + 1
    return replace(option, key=key)


def _for_term(line: QuoteLine, price: Price | None, before: int, months: int) -> QuoteLine:
    if line.months != before:
        return replace(line, months=min(line.months, months))
    listed = price is not None and line.unit == step_for(price, before).unit
    return replace(line, months=months, unit=step_for(price, months).unit if price and listed else line.unit)


def _smaller(line: QuoteLine, start: Start, lang: str) -> QuoteLine:
    quantity = max(1, ceil(line.quantity * start.share / 100))
    months = min(line.months, start.months or line.months)
    if start.discount <= line.discount:
        return replace(line, quantity=quantity, months=months)
    return replace(line, quantity=quantity, months=months, discount=start.discount, reason=start.reason.said(lang))


def _size(price: Price) -> int:
    return price.quantity
