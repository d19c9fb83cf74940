"""How the options of a quote lie on the screen: side by side where there is room, else the lit one open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from rich.cells import cell_len
from textual.content import Content

from data.model.figures import euros, figure
from data.model.quote import Option, Quote, QuoteLine
from data.model.wording import NBSP, number
from data.words import _
from screens.widgets.columns import fit
from screens.widgets.lines import Tone

GAP = 2
MOST_ABREAST = 3
ABREAST_FROM = 110
"""Cells from which options stand side by side."""
WIDEST = 78
"""Cells of a column; figures further from their words are hard to follow."""
ROOMY = 56
"""Cells of a column from which a line's sum stands beside its words."""

Spot = tuple[str, int]
"""Where the cursor may stand: the key of an option, and the place of a line in it; -1 is the option itself."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of a column: its text in as many cells as the column has, how it stands out, where the cursor is on it."""

    text: str = ""
    tone: Tone = "plain"
    spot: Spot | None = None


Columns = tuple[tuple[Piece, ...], ...]
"""The lines of each column."""


def columns_of(quote: Quote, lit: str | None, width: int) -> Columns:
    """The options of a quote in columns; where only one fits, all but the lit one are folded."""
    shown = abreast(quote, lit, width)
    room = column_width(len(shown), width)
    if width >= ABREAST_FROM:
        return tuple(tuple(_open(quote, option, room)) for option in shown)
    stacked = [
        piece
        for option in quote.options
        for piece in (_open(quote, option, room) if option.key == lit else [_folded(quote, option, room)])
    ]
    return (tuple(stacked),)


def abreast(quote: Quote, lit: str | None, width: int) -> tuple[Option, ...]:
    """The options that are seen at once: all, or where they stand side by side as many as fit, with the lit one."""
    if width < ABREAST_FROM:
        return quote.options[:1]
    at = next((index for index, option in enumerate(quote.options) if option.key == lit), 0)
    first = max(0, min(at - MOST_ABREAST + 1, len(quote.options) - MOST_ABREAST))
    return quote.options[first : first + MOST_ABREAST]


def column_width(count: int, width: int) -> int:
    """How wide each of so many columns is."""
    count = max(1, count)
    return max(24, min(WIDEST, (width - GAP * (count - 1)) // count))


def spots_of(quote: Quote) -> list[Spot]:
    """Every place the cursor may stand, option by option."""
    return [(option.key, at) for option in quote.options for at in range(-1, len(option.lines))]


def _open(quote: Quote, option: Option, width: int) -> Iterator[Piece]:
    room = width - 2
    spot = (option.key, -1)
    mark = _("accepted") if option.key == quote.accepted else ""
    yield from _beside(_name(quote, option), mark, room, "accent" if mark else "strong", spot)
    yield Piece(fit("", room))
    if not option.lines:
        yield from _beside("  " + _("nothing in it yet: a adds a line"), "", room, "faint")
    for at, line in enumerate(option.lines):
        yield from _line(line, room, (option.key, at))
    yield Piece("─" * room, "faint")
    vat = _("VAT {percent} %").format(percent=figure(quote.vat))
    sums: tuple[tuple[str, Decimal, Tone], ...] = (
        (_("without VAT"), option.total, "strong"),
        (vat, quote.tax(option), "faint"),
        (_("with VAT"), quote.gross(option), "plain"),
    )
    for label, amount, tone in sums:
        yield from _beside(f"  {label}", euros(amount), room, tone)
    yield Piece(fit("", room))


def _folded(quote: Quote, option: Option, width: int) -> Piece:
    mark = "  " + _("accepted") if option.key == quote.accepted else ""
    total = euros(option.total) + mark
    room = width - 2
    name = fit(_name(quote, option), max(4, room - cell_len(total) - 1))
    return Piece(fit(f"{name} {total}", room), "accent" if mark else "plain", (option.key, -1))


def _name(quote: Quote, option: Option) -> str:
    number_ = 1 + next(index for index, known in enumerate(quote.options) if known.key == option.key)
    return f"{number_} {option.name}"


def _line(line: QuoteLine, room: int, spot: Spot) -> Iterator[Piece]:
    months = _("{months} mo").format(months=line.months)
    reckoned = NBSP.join((number(line.quantity), "×", euros(line.unit), "×", months))
    total = euros(line.total)
    if room >= ROOMY and cell_len(reckoned) + max(15, cell_len(total)) + 24 <= room:
        yield from _beside(f"  {line.what}", f"{reckoned}  {total:>15}", room, "plain", spot)
    else:
        yield from _wrapped(f"  {line.what}", room, "plain", spot)
        if cell_len(reckoned) + cell_len(total) + 4 > room:
            yield from _wrapped(f"  {reckoned}", room, "plain", spot)
            reckoned = ""
        yield from _beside(f"  {reckoned}", total, room, "plain", spot)
    if line.discount:
        less = _("less {percent} %: {reason}").format(percent=figure(line.discount), reason=line.reason)
        yield from _wrapped(f"  {less}", room, "faint", spot)


def _beside(left: str, right: str, room: int, tone: Tone, spot: Spot | None = None) -> Iterator[Piece]:
    """Words left and a figure at the right edge of their last line, or under them where it does not fit."""
    beside = cell_len(right) + 10 <= room
    lines = _cut(left, room - (cell_len(right) + 2 if right else 0)) if beside else [*_cut(left, room), ""]
    for line in lines[:-1]:
        yield Piece(fit(line, room), tone, spot)
    last = lines[-1]
    yield Piece(fit(last, room - cell_len(right)) + right, tone, spot)


def _wrapped(text: str, room: int, tone: Tone, spot: Spot) -> Iterable[Piece]:
    return (Piece(fit(line, room), tone, spot) for line in _cut(text, room))


def _cut(text: str, room: int) -> list[str]:
    """A text in lines of so many cells, each as far in as the first."""
    inset = len(text) - len(text.lstrip())
    inside = Content(text.strip(" ")).wrap(max(4, room - inset))
    return [" " * inset + line.plain.rstrip(" ") for line in inside] or [""]
