"""The board spread out: its piles side by side, where the cursor stands, what is seen."""

from __future__ import annotations

from collections.abc import Sequence

from data.board import Board
from data.board_cards import Card
from data.processes import UNKNOWN
from screens.board.frame import Frame
from screens.board.pile import Pile


class Spread:
    """All columns, one cursor."""

    def __init__(self) -> None:
        self.piles: list[Pile] = []
        self.current = 0
        """The column with the cursor."""
        self.later = self.lost = 0
        self.filtered = ""
        self.loaded = False
        self.frame = Frame()
        self._asked: set[tuple[str, int]] = set()

    @property
    def pile(self) -> Pile | None:
        """The column with the cursor."""
        return self.piles[self.current] if self.current < len(self.piles) else None

    @property
    def lit(self) -> Card | None:
        """The card under the cursor."""
        return self.pile.lit if self.pile else None

    def show(self, board: Board, text: str = "", place: tuple[str, int] | None = None) -> None:
        """Show this board; the cursor stays on its deal (at `place` when given), else where it stood.

        Where a search leaves nothing there, it goes to the first column with a match.
        """
        found = place or (self.find(self.lit.deal_id, board) if self.lit else None)
        stood = self.pile.column.key if self.pile else None
        before = {pile.column.key: pile for pile in self.piles}
        self.piles = [Pile.of(column, before.get(column.key)) for column in board.columns]
        self.later, self.lost, self.filtered, self.loaded = board.later, board.lost, text, True
        self._asked.clear()
        keys = [pile.column.key for pile in self.piles]
        key = found[0] if found else stood
        self.current = keys.index(key) if key in keys else min(self.current, len(keys) - 1)
        if found and self.pile:
            self.pile.go(found[1])
        elif text and self.pile and not self.pile.count:
            self.stand(next((index for index, pile in enumerate(self.piles) if pile.count), self.current))

    @staticmethod
    def find(deal_id: str, board: Board) -> tuple[str, int] | None:
        """Where a deal stands among the cards that came with a board."""
        for column in board.columns:
            for index, card in enumerate(column.cards):
                if card.deal_id == deal_id:
                    return column.key, index
        return None

    def take_in(self, stage: str, offset: int, cards: Sequence[Card]) -> None:
        """Cards that were wanted."""
        for pile in self.piles:
            if pile.column.key == stage:
                pile.take_in(offset, cards)

    def neighbour(self, step: int) -> str | None:
        """The stage beside the current column that a card may be moved to."""
        index = self.current + step
        if not 0 <= index < len(self.piles) or self.piles[index].column.key == UNKNOWN:
            return None
        return self.piles[index].column.key

    def carry(self, step: int) -> None:
        """Put the lit card into the column beside, on top of what is seen there."""
        pile, target = self.piles[self.current], self.piles[self.current + step]
        target.put_in(target.top, pile.take_out(pile.cursor))
        self.current += step

    def stand(self, index: int) -> None:
        """Put the cursor into another column, if there is such a one."""
        if 0 <= index < len(self.piles):
            self.current = index

    def jump(self, key: int) -> None:
        """To a stage by its number; 0 is for deals without one."""
        unknown = bool(self.piles) and self.piles[0].column.key == UNKNOWN
        self.stand(key if unknown else key - 1)

    def fit(self, width: int, cards_shown: int) -> list[tuple[str, int]]:
        """Frame and piles so that the cursor is seen; the stages and offsets of cards looked at but missing."""
        self.frame = self.frame.around(self.current, len(self.piles), width)
        wanted = []
        for pile in self.piles[self.frame.first : self.frame.first + self.frame.shown]:
            pile.reveal(cards_shown)
            offset = pile.missing(cards_shown)
            if offset is not None and (pile.column.key, offset) not in self._asked:
                wanted.append((pile.column.key, offset))
        self._asked.update(wanted)
        return wanted
