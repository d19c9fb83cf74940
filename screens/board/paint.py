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
from data.model.wording import number
from data.words import _
from screens.board.face import Density, Pieces, face, spread
from screens.board.frame import NARROW, strip
from screens.board.frame import number as key_of
from screens.board.pile import Pile
from screens.board.spread import Spread
from screens.board.telling import column_told, status, step_in_full, sums, who_in_full
from screens.widgets.lines import MARK, Cell, fit

HEAD = 4
"""Lines above the cards: how it is looked at, the strip, the names, a rule with the sums."""
FOOT = 4
"""Lines below the cards: a rule, two about the lit card, one about its column."""
TALL = 30
"""From this height on an empty line stands between cards."""
LOW = 14
"""Below this height neither the lit card nor the whole board is told about."""


def head(height: int) -> int:
    """Lines above the cards."""
    return HEAD if height >= LOW else HEAD - 1


def foot(height: int) -> int:
    """Lines below the cards."""
    return FOOT if height >= LOW else 0


def card_height(height: int, density: Density) -> int:
    """Lines from one card to the next."""
    return density + (1 if height >= TALL and density is not Density.COMPACT else 0)


def cards_shown(height: int, density: Density) -> int:
    """How many whole cards of a column fit."""
    each = card_height(height, density)
    return max(1, (height - head(height) - foot(height) + each - density) // each)


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
        shown, above, below = self.spread, head(size.height), size.height - foot(size.height)
        if not shown.loaded:
            segments = []
        elif y < above - 2:
            segments = self._pieces(self._top(size.width, whole=y == above - HEAD), base)
        elif y == below:
            segments = [segment for index in shown.shown for segment in self._below(shown.piles[index], base)]
        elif y > below:
            segments = self._pieces((Cell(" "), *self._about(y - below, size.width - 2)), base)
        elif y >= above and not any(pile.count for pile in shown.piles):
            segments = self._pieces(self._nothing(y - above, size.width), base)
        else:
            segments = [segment for index in shown.shown for segment in self._column(index, y - above, base)]
        return Strip(segments).adjust_cell_length(size.width, base)

    def _column(self, index: int, line: int, base: Style) -> list[Segment]:
        """One column's part of a line, counted from its first card on."""
        pile, current = self.spread.piles[index], index == self.spread.current
        if line == -2:
            return self._framed(self._name(pile, index, current=current), base)
        if line == -1:
            said = sums(pile.column, self.spread.frame.text - 2)
            return self._rule(f" {said}" if said else "", base, current=current)
        each = card_height(self.size.height, self.spread.density)
        return self._card(pile, *divmod(line, each), base, current=current)

    def _name(self, pile: Pile, index: int, *, current: bool) -> Pieces:
        """The number of a stage where there is room for it, its name and how many cards it has."""
        width, count = self.spread.frame.text, Cell(number(pile.count))
        key = key_of([other.column for other in self.spread.piles], index)
        room = width - cell_len(count.text) - 1
        said = f"{key} {pile.column.name}" if cell_len(f"{key} {pile.column.name}") <= room else pile.column.name
        return spread(Cell(said, "accent" if current else "strong"), count, width)

    def _card(self, pile: Pile, row: int, line: int, base: Style, *, current: bool) -> list[Segment]:
        """A line of a card, of the room for one, or between two."""
        index, width, density = pile.top + row, self.spread.frame.text, self.spread.density
        if line >= density or row >= cards_shown(self.size.height, density):
            return [Segment(" " * self.spread.frame.pitch, base)]
        card = pile.cards.get(index)
        if card is not None:
            pieces = face(card, width, self.office, density)[line]
        elif index < pile.count:
            pieces = (Cell(fit("…", width), "faint"),)
        else:
            pieces = (Cell(fit(self._empty(pile, line) if index == 0 else "", width), "faint"),)
        marked = card is not None and card.deal_id in self.spread.marked and line == 0
        edge = Segment(MARK if marked else " ", base + self._tone("accent"))
        if not (current and index == pile.cursor and pile.count):
            return [Segment(" ", base), *self._pieces(pieces, base), edge]
        ground = base + self.style("cursor")
        bar = Segment(self.bar, ground + self._tone("accent"))
        return [bar, *self._pieces(pieces, ground), edge]

    def _empty(self, pile: Pile, line: int) -> str:
        """What stands in a column without cards."""
        if self.spread.look.text:
            said = [_("no match")]
        elif self.spread.look.care:
            said = [_("nobody")]
        elif pile is self.spread.piles[0]:
            said = [_("no deals"), _("F10 imports a list")]
        else:
            said = [_("no deals"), _("L moves one here")]
        return said[line] if line < len(said) else ""

    def _top(self, width: int, *, whole: bool) -> Pieces:
        """The line about the whole board; the columns that are not shown, and what is off the board."""
        board, shown = self.spread.board, self.spread
        if whole:
            return (Cell(" "), *status(board, shown.look, len(shown.marked), width - 2))
        shelved = _("later {later} · lost {lost}").format(later=number(board.later), lost=number(board.lost))
        shelved = shelved if (board.later or board.lost) and width >= NARROW and not shown.look.care else ""
        seen, stand = shown.shown, shown.open
        left = [index for index in stand if seen and index < seen[0]]
        right = [index for index in stand if seen and index > seen[-1]]
        folded = [index for index in range(len(shown.piles)) if index not in stand]
        columns = [pile.column for pile in shown.piles]
        said = strip(columns, left, right, folded, width - cell_len(shelved) - 4)
        return (Cell(" "), *spread(Cell(said, "faint"), Cell(shelved, "faint"), width - 2))

    def _nothing(self, line: int, width: int) -> Pieces:
        """A board without a single deal says what to do next."""
        said = [_("No deals yet: F10 imports a list of prospects."), _("Each then stands in the first column.")]
        if self.spread.look.text:
            said = [_("Nothing matches “{text}”. Esc shows every deal.").format(text=self.spread.look.text)]
        elif self.spread.look.care:
            said = [_("No customers yet: w on a deal says it was won."), _("v shows the deals by stage.")]
        text = said[line - 1] if 0 < line <= len(said) else ""
        return (Cell(fit(f"  {text}", width), "plain" if line == 1 else "faint"),)

    def _below(self, pile: Pile, base: Style) -> list[Segment]:
        """The rule under a column tells how many cards are below it."""
        more = pile.count - pile.top - cards_shown(self.size.height, self.spread.density)
        return self._rule(" " + _("{count} more ↓").format(count=number(more)) if more > 0 else "", base)

    def _about(self, line: int, width: int) -> Pieces:
        """Two lines about the lit card, and one about its column."""
        pile, card = self.spread.pile, self.spread.lit
        if pile is None:
            return ()
        if line == FOOT - 1:
            return column_told(pile.column, self.spread.look, width)
        if card is None:
            return ()
        card = replace(card, met=self.met.get(card.deal_id, card.met))
        return who_in_full(card, width) if line == 1 else step_in_full(card, self.office, width)

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
