"""How the board is painted, line by line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip

from data.model.office import Office
from data.model.wording import money, number
from data.words import _
from screens.board.face import Pieces, face, spread, step_in_full, who_in_full
from screens.board.frame import NARROW, strip
from screens.board.frame import number as key_of
from screens.board.pile import Pile
from screens.board.spread import Spread
from screens.widgets.lines import Cell, fit

HEAD = 3
"""Lines above the cards: the strip, the names, a rule with the sums."""
FOOT = 3
"""Lines below the cards: a rule, and two about the lit card."""
TALL = 30
"""From this height on an empty line stands between cards."""
LOW = 12
"""Below this height the lit card is not told about."""


def foot(height: int) -> int:
    """Lines below the cards."""
    return FOOT if height >= LOW else 0


def card_height(height: int) -> int:
    """Lines from one card to the next."""
    return 3 if height >= TALL else 2


def cards_shown(height: int) -> int:
    """How many whole cards of a column fit."""
    each = card_height(height)
    return max(1, (height - HEAD - foot(height) + each - 2) // each)


class Paint:
    """Paints a spread."""

    def __init__(self, spread: Spread, office: Office, style: Callable[[str], Style]) -> None:
        self.spread = spread
        self.office = office
        self.style = style
        self.size = Size()
        self.bar = "▌"
        self.met: dict[str, int] = {}
        """By deal: how many criteria are met, as the file shows; of others only ticks are counted."""

    def line(self, y: int, size: Size, base: Style, *, focused: bool) -> Strip:
        """One line of the board, from the top."""
        self.size, self.bar = size, "▌" if focused else "▏"
        shown, below = self.spread, size.height - foot(size.height)
        if not shown.loaded:
            segments = []
        elif y == 0:
            segments = self._pieces(self._top(size.width), base)
        elif y == below:
            segments = [segment for index in shown.frame.indexes for segment in self._below(shown.piles[index], base)]
        elif y > below:
            segments = self._pieces((Cell(" "), *self._about(y - below, size.width - 2)), base)
        elif y >= HEAD and not any(pile.count for pile in shown.piles):
            segments = self._pieces(self._nothing(y - HEAD, size.width), base)
        else:
            segments = [segment for index in shown.frame.indexes for segment in self._column(index, y, base)]
        return Strip(segments).adjust_cell_length(size.width, base)

    def _column(self, index: int, y: int, base: Style) -> list[Segment]:
        """One column's part of a line."""
        pile, current = self.spread.piles[index], index == self.spread.current
        if y == 1:
            return self._framed(self._name(pile, index, current=current), base)
        if y == 2:
            said = f" {money(pile.column.value_cents)}" if pile.column.value_cents else ""
            return self._rule(said, base, current=current)
        return self._card(pile, *divmod(y - HEAD, card_height(self.size.height)), base, current=current)

    def _name(self, pile: Pile, index: int, *, current: bool) -> Pieces:
        """The number of a stage where there is room for it, its name and how many cards it has."""
        width, count = self.spread.frame.text, Cell(number(pile.count))
        key = key_of([other.column for other in self.spread.piles], index)
        room = width - cell_len(count.text) - 1
        said = f"{key} {pile.column.name}" if cell_len(f"{key} {pile.column.name}") <= room else pile.column.name
        return spread(Cell(said, "accent" if current else "strong"), count, width)

    def _card(self, pile: Pile, row: int, line: int, base: Style, *, current: bool) -> list[Segment]:
        """A line of a card, of the room for one, or between two."""
        index, width = pile.top + row, self.spread.frame.text
        if line > 1 or row >= cards_shown(self.size.height):
            return [Segment(" " * self.spread.frame.pitch, base)]
        if card := pile.cards.get(index):
            pieces = face(card, width, self.office)[line]
        elif index < pile.count:
            pieces = (Cell(fit("…", width), "faint"),)
        else:
            pieces = (Cell(fit(self._empty(pile)[line] if index == 0 else "", width), "faint"),)
        if not (current and index == pile.cursor and pile.count):
            return self._framed(pieces, base)
        ground = base + self.style("cursor")
        bar = Segment(self.bar, ground + self._tone("accent"))
        return [bar, *self._pieces(pieces, ground), Segment(" ", base)]

    def _empty(self, pile: Pile) -> tuple[str, str]:
        """What stands in a column without cards."""
        if self.spread.filtered:
            return _("no match"), ""
        return _("no deals"), _("F10 imports a list") if pile is self.spread.piles[0] else _("L moves one here")

    def _top(self, width: int) -> Pieces:
        """The columns that are not shown, and what is off the board."""
        later, lost = self.spread.later, self.spread.lost
        shelved = _("later {later} · lost {lost}").format(later=number(later), lost=number(lost))
        shelved = shelved if (later or lost) and width >= NARROW else ""
        room = width - cell_len(shelved) - 4
        said = strip([pile.column for pile in self.spread.piles], self.spread.frame, room)
        return (Cell(" "), *spread(Cell(said, "faint"), Cell(shelved, "faint"), width - 2))

    def _nothing(self, line: int, width: int) -> Pieces:
        """A board without a single deal says what to do next."""
        said = [_("No deals yet: F10 imports a list of prospects."), _("Each then stands in the first column.")]
        if self.spread.filtered:
            said = [_("Nothing matches “{text}”. Esc shows every deal.").format(text=self.spread.filtered)]
        text = said[line - 1] if 0 < line <= len(said) else ""
        return (Cell(fit(f"  {text}", width), "plain" if line == 1 else "faint"),)

    def _below(self, pile: Pile, base: Style) -> list[Segment]:
        """The rule under a column tells how many cards are below it."""
        more = pile.count - pile.top - cards_shown(self.size.height)
        return self._rule(" " + _("{count} more ↓").format(count=number(more)) if more > 0 else "", base)

    def _about(self, line: int, width: int) -> Pieces:
        """Two lines about the lit card, or the goal of an empty stage."""
        pile, card = self.spread.pile, self.spread.lit
        if pile is None or card is None:
            return (Cell(fit(pile.column.goal, width), "faint"),) if pile and not pile.count and line == 1 else ()
        card = replace(card, met=self.met.get(card.deal_id, card.met))
        return who_in_full(card, width) if line == 1 else step_in_full(card, pile.column, self.office, width)

    def _rule(self, said: str, base: Style, *, current: bool = False) -> list[Segment]:
        """A rule with a few words at its end; heavy under the name of the current column."""
        width = self.spread.frame.text
        said = said if cell_len(said) < width else ""
        line, style = ("━", self._tone("accent")) if current else ("─", self.style("rule"))
        drawn = Segment(line * (width - cell_len(said)), base + style)
        return [Segment(" ", base), drawn, *self._pieces((Cell(said, "faint"),), base), Segment(" ", base)]

    def _framed(self, pieces: Pieces, base: Style) -> list[Segment]:
        return [Segment(" ", base), *self._pieces(pieces, base), Segment(" ", base)]

    def _pieces(self, pieces: Pieces, base: Style) -> list[Segment]:
        return [Segment(cell.text, base + self._tone(cell.tone)) for cell in pieces]

    def _tone(self, tone: str) -> Style:
        style = self.style(tone)
        return Style(color=style.color, bold=style.bold)
