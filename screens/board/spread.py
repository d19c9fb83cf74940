"""The board spread out: its piles side by side, where the cursor stands, what is marked, folded away, seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from data.board import Board
from data.board_cards import Card
from data.processes import UNKNOWN
from screens.board.face import Density
from screens.board.frame import Frame
from screens.board.pile import Pile
from screens.board.telling import Look

NOTHING = Board((), 0, 0)


class Spread:
    """All columns, one cursor."""

    def __init__(self) -> None:
        self.board = NOTHING
        self.look = Look()
        """How the board that is shown was asked for."""
        self.piles: list[Pile] = []
        self.current = 0
        """The column with the cursor."""
        self.density = Density.USUAL
        self.folded: set[str] = set()
        """Keys of the columns folded away."""
        self.marked: set[str] = set()
        """Deals that go together, also while they are out of sight."""
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

    @property
    def open(self) -> list[int]:
        """The columns that are not folded away."""
        return [index for index, pile in enumerate(self.piles) if pile.column.key not in self.folded]

    @property
    def shown(self) -> list[int]:
        """The columns side by side."""
        stand = self.open
        return [stand[place] for place in self.frame.places if place < len(stand)]

    def show(self, board: Board, look: Look, place: tuple[str, int] | None = None, *, anew: bool = False) -> None:
        """Show this board; the cursor stays on its deal (at `place` when given), else where it stood.

        Anew, it stands on the first card of each column. Where a search leaves nothing there, and among other columns
        altogether, it goes to the first that has a card.
        """
        lit = None if anew else self.lit
        found = place or (self.find(lit.deal_id, board) if lit else None)
        stood = self.pile.column.key if self.pile else None
        turned = look.care != self.look.care
        before = {} if anew else {pile.column.key: pile for pile in self.piles}
        self.piles = [Pile.of(column, before.get(column.key)) for column in board.columns]
        self.board, self.look, self.loaded = board, look, True
        self._asked.clear()
        keys = [pile.column.key for pile in self.piles]
        key = found[0] if found else stood
        self.current = keys.index(key) if key in keys else min(self.current, len(keys) - 1)
        if found and self.pile:
            self.pile.go(found[1])
        elif turned or (look.text and self.pile and not self.pile.count):
            self.current = next((index for index in self.open if self.piles[index].count), self.current)
        self._step_out()

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
        """The stage beside the current column that a card may be moved to, folded away or not."""
        index = self.current + step
        if not 0 <= index < len(self.piles) or self.piles[index].column.key == UNKNOWN:
            return None
        return self.piles[index].column.key

    def carry(self, step: int) -> None:
        """Put the lit card into the column beside, on top there; where that is open, the cursor goes along."""
        pile, target = self.piles[self.current], self.piles[self.current + step]
        target.put_in(target.top, pile.take_out(pile.cursor))
        if target.column.key not in self.folded:
            self.current += step

    def beside(self, step: int) -> None:
        """Put the cursor into the open column beside, if there is one."""
        stand = self.open
        place = stand.index(self.current) + step if self.current in stand else -1
        if 0 <= place < len(stand):
            self.current = stand[place]

    def jump(self, key: int) -> None:
        """To a stage by its number, unfolded where it was folded away; 0 is for deals without one."""
        unknown = bool(self.piles) and self.piles[0].column.key == UNKNOWN
        index = key if unknown else key - 1
        if 0 <= index < len(self.piles):
            self.folded.discard(self.piles[index].column.key)
            self.current = index

    def fold(self) -> bool:
        """Fold the current column away, unless it is the last one that is open; whether it was."""
        if self.pile is None or len(self.open) < 2:
            return False
        self.folded.add(self.pile.column.key)
        self._step_out()
        return True

    def unfold(self) -> None:
        """Open every column."""
        self.folded.clear()

    def toggle_mark(self) -> None:
        """Mark the lit card, or take its mark away, and go on to the next."""
        if self.pile is not None and self.lit is not None:
            self.marked ^= {self.lit.deal_id}
            self.pile.go(self.pile.cursor + 1)

    def toggle_all(self, keys: Iterable[str]) -> None:
        """Mark all of these, or, where all are marked, none."""
        wanted = set(keys)
        self.marked = self.marked - wanted if wanted <= self.marked else self.marked | wanted

    def fit(self, width: int, cards_shown: int) -> list[tuple[str, int]]:
        """Frame and piles so that the cursor is seen; the stages and offsets of cards looked at but missing."""
        stand = self.open
        place = stand.index(self.current) if self.current in stand else 0
        self.frame = self.frame.around(place, len(stand), width)
        wanted = []
        for pile in (self.piles[index] for index in self.shown):
            pile.reveal(cards_shown)
            offset = pile.missing(cards_shown)
            if offset is not None and (pile.column.key, offset) not in self._asked:
                wanted.append((pile.column.key, offset))
        self._asked.update(wanted)
        return wanted

    def _step_out(self) -> None:
        """Let the cursor stand in an open column: the next one, else the one before; open all where none is."""
        if not self.open:
            self.folded.clear()
        if self.current not in self.open:
            after = [index for index in self.open if index > self.current]
            self.current = after[0] if after else self.open[-1] if self.open else 0
