"""A pile: one column of the board as the screen holds it, its cards arriving page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from data.board import WINDOW, Column
from data.board_cards import Card


@dataclass
class Pile:
    """The cards that have arrived, by their place; where the cursor stands and which card is shown first."""

    column: Column
    cards: dict[int, Card] = field(default_factory=dict)
    count: int = 0
    cursor: int = 0
    top: int = 0

    @classmethod
    def of(cls, column: Column, before: Pile | None = None) -> Pile:
        """The pile of a column, standing where the one before it stood."""
        pile = cls(column, dict(enumerate(column.cards)), column.count)
        if before is not None:
            pile.cursor, pile.top = before.cursor, before.top
        pile.go(pile.cursor)
        return pile

    @property
    def lit(self) -> Card | None:
        """The card under the cursor, if it has arrived."""
        return self.cards.get(self.cursor)

    def go(self, index: int) -> None:
        """Put the cursor on a card, the nearest there is."""
        self.cursor = max(0, min(index, self.count - 1))

    def reveal(self, visible: int) -> None:
        """Let the cursor be among the `visible` cards shown."""
        highest = max(0, self.cursor - max(1, visible) + 1)
        self.top = max(highest, min(self.top, self.cursor, max(0, self.count - visible)))

    def take_in(self, offset: int, cards: Sequence[Card]) -> None:
        """Cards that arrived later."""
        self.cards.update(enumerate(cards, offset))

    def missing(self, visible: int) -> int | None:
        """Where the first page begins that is looked at but has not arrived."""
        shown = range(self.top, min(self.top + visible, self.count))
        return next((index // WINDOW * WINDOW for index in shown if index not in self.cards), None)

    def take_out(self, index: int) -> Card:
        """Take a card away; those below move up."""
        taken = self.cards.pop(index)
        self.cards = {at - (at > index): card for at, card in self.cards.items()}
        self.count -= 1
        self.go(self.cursor)
        return taken

    def put_in(self, index: int, card: Card) -> None:
        """Put a card in and the cursor on it; those below move down."""
        self.cards = {at + (at >= index): other for at, other in self.cards.items()}
        self.cards[index] = card
        self.count += 1
        self.cursor = index
