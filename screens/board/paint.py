"""How the board is painted, line by line."""

from __future__ import annotations

from dataclasses import replace

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip

from data.board_cards import Card
from data.model.office import Office
from data.model.wording import number
from data.words import _, language
from screens.board.face import Density, Pieces, face, spread
from screens.board.frame import NARROW, strip
from screens.board.frame import number as key_of
from screens.board.pile import Pile
from screens.board.spread import Spread
from screens.board.telling import column_told, status, step_in_full, sums, who_in_full
from screens.widgets.brush import Brush
from screens.widgets.columns import fit
from screens.widgets.lines import MARK, Cell

HEAD = 4
"""Lines above the cards: how it is looked at, the strip, the names, a rule with the sums."""
FOOT = 4
"""Lines below the cards: a rule, two about the lit card, one about its column."""
TALL = 30
"""From this height on an empty line stands between cards."""
MANY = 2000
"""Cards painted that are kept."""
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


Tile = list[list[Segment]]
"""The lines of a card in its column, or of the room for one, with those between it and the next."""


class Paint:
    """Paints a spread."""

    def __init__(self, spread: Spread, office: Office, brush: Brush) -> None:
        self.spread = spread
        self.office = office
        self.brush = brush
        self.size = Size()
        self.bar = "▌"
        self.met: dict[str, int] = {}
        """By deal: how many criteria are met, as the file shows; of others only ticks are counted."""
        self._tiles: dict[tuple[object, ...], tuple[Card | None, Tile]] = {}
        """By card, whether it is lit and marked: its tile, and the card itself, so that its number stays its own."""
        self._rows: dict[tuple[int, ...], list[Strip]] = {}
        """By the tiles that stand side by side: their lines."""
        self._painted: tuple[object, ...] = ()
        """How they were painted."""
        self._edges: tuple[list[Strip], list[Strip]] = [], []
        """The lines above the cards and the rule below them: the same while the cursor moves in its column."""
        self._edged: tuple[object, ...] = ()
        """What those tell."""

    def lines(self, size: Size, focused: bool) -> list[Strip]:
        """All of it; what stands as it stood is not painted again."""
        base, now, shown = self.brush.base, self.office.clock().replace(second=0, microsecond=0), self.spread
        how = (size, shown.frame, shown.density, shown.look, base, focused, now, language())
        if how != self._painted or len(self._tiles) > MANY:
            self.forget()
            self.size, self.bar, self._painted = size, "▌" if focused else "▏", how
        if not shown.loaded:
            return [self._strip([], base)] * size.height
        room = size.height - head(size.height) - foot(size.height)
        if any(pile.count for pile in shown.piles):
            cards = self._cards(room, base)
        else:
            cards = [self._strip(self._pieces(self._nothing(y, size.width), base), base) for y in range(room)]
        above, below = self._edge(base)
        about = [(Cell(" "), *self._about(line, size.width - 2)) for line in range(1, foot(size.height))]
        lines = [*above, *cards, *below, *(self._strip(self._pieces(pieces, base), base) for pieces in about)]
        return lines[: size.height]

    def forget(self) -> None:
        """Nothing is shown as it was painted: colours changed, or all else."""
        self._tiles.clear()
        self._rows.clear()
        self._edged = ()

    def _strip(self, segments: list[Segment], base: Style) -> Strip:
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def _edge(self, base: Style) -> tuple[list[Strip], list[Strip]]:
        """The lines above the cards, and the rule below them."""
        shown, height = self.spread, self.size.height
        piles = [(pile.column, pile.count, pile.top) for pile in shown.piles]
        tells = (shown.board, piles, shown.current, len(shown.marked), set(shown.folded))
        if tells != self._edged:
            tops = [self._pieces(self._top(self.size.width, whole=whole), base) for whole in (True, False)]
            names = [[part for index in shown.shown for part in self._head(index, line, base)] for line in (-2, -1)]
            rule = [part for index in shown.shown for part in self._below(shown.piles[index], base)]
            above = [self._strip(line, base) for line in (*tops[HEAD - head(height) :], *names)]
            self._edges, self._edged = (above, [self._strip(rule, base)] if foot(height) else []), tells
        return self._edges

    def _head(self, index: int, line: int, base: Style) -> list[Segment]:
        """One column's part of the two lines above its first card."""
        pile, current = self.spread.piles[index], index == self.spread.current
        if line == -2:
            return self._framed(self._name(pile, index, current=current), base)
        said = sums(pile.column, self.spread.frame.text - 2)
        return self._rule(f" {said}" if said else "", base, current=current)

    def _cards(self, room: int, base: Style) -> list[Strip]:
        """So many lines of cards."""
        strips: list[Strip] = []
        row = 0
        while len(strips) < room:
            tiles = [self._tile(index, row, base) for index in self.spread.shown]
            beside = tuple(map(id, tiles))
            if (lines := self._rows.get(beside)) is None:
                whole = [[part for line in parts for part in line] for parts in zip(*tiles, strict=True)]
                lines = self._rows[beside] = [self._strip(line, base) for line in whole]
            strips += lines
            row += 1
        return strips[:room]

    def _name(self, pile: Pile, index: int, *, current: bool) -> Pieces:
        """The number of a stage where there is room for it, its name and how many cards it has."""
        width, count = self.spread.frame.text, Cell(number(pile.count))
        key = key_of([other.column for other in self.spread.piles], index)
        room = width - cell_len(count.text) - 1
        said = f"{key} {pile.column.name}" if cell_len(f"{key} {pile.column.name}") <= room else pile.column.name
        return spread(Cell(said, "accent" if current else "strong"), count, width)

    def _tile(self, index: int, row: int, base: Style) -> Tile:
        """A card in its column, or the room for one; painted once, for the cursor passes over most as they are."""
        pile, height, density = self.spread.piles[index], self.size.height, self.spread.density
        at = pile.top + row
        card = pile.cards.get(at) if row < cards_shown(height, density) else None
        lit = at == pile.cursor and index == self.spread.current and pile.count > 0
        if card is not None:
            look: tuple[object, ...] = (id(card), lit, card.deal_id in self.spread.marked)
        else:
            look = (at < pile.count, at == 0 and index, lit, row < cards_shown(height, density))
        _card, tile = self._tiles.get(look, (card, None))
        if tile is None:
            gap = [Segment(" " * self.spread.frame.pitch, base)]
            lines = self._card(pile, at, card, base, lit=lit) if row < cards_shown(height, density) else []
            tile = [*lines, *[gap] * (card_height(height, density) - len(lines))]
            self._tiles[look] = card, tile
        return tile

    def _card(self, pile: Pile, at: int, card: Card | None, base: Style, *, lit: bool) -> Tile:
        """The lines of a card, or of the room for one."""
        width, density, mark = self.spread.frame.text, self.spread.density, " "
        if card is not None:
            said = face(card, width, self.office, density)
            mark = MARK if card.deal_id in self.spread.marked else " "
        elif at < pile.count:
            said = ((Cell(fit("…", width), "faint"),),) * density
        else:
            empty = [self._empty(pile, line) if at == 0 else "" for line in range(density)]
            said = tuple((Cell(fit(text, width), "faint"),) for text in empty)
        ground = base + self.brush.whole("cursor") if lit else base
        bar = Segment(self.bar, ground + self._tone("accent")) if lit else Segment(" ", base)
        ends = [Segment(mark, base + self._tone("accent")), *[Segment(" ", base)] * (density - 1)]
        return [[bar, *self._pieces(pieces, ground), end] for pieces, end in zip(said, ends, strict=True)]

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
        line, style = ("━", self._tone("accent")) if current else ("─", self.brush.whole("rule"))
        drawn = Segment(line * (width - cell_len(said)), base + style)
        return [Segment(" ", base), drawn, *self._pieces((Cell(said, "faint"),), base), Segment(" ", base)]

    def _framed(self, pieces: Pieces, base: Style) -> list[Segment]:
        return [Segment(" ", base), *self._pieces(pieces, base), Segment(" ", base)]

    def _pieces(self, pieces: Pieces, base: Style) -> list[Segment]:
        return [Segment(cell.text, base + self._tone(cell.tone)) for cell in pieces]

    def _tone(self, tone: str) -> Style:
        return self.brush.tone(tone)
