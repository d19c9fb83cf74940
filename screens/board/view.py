"""The board drawn by one widget: any number of cards costs the same, and the cursor never waits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.style import Style
from textual.binding import BindingType
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from data.board import Board
from data.board_cards import Card
from data.model.office import Office
from screens.board.face import Density
from screens.board.keys import cursor_keys
from screens.board.paint import Paint, cards_shown
from screens.board.spread import Spread
from screens.board.telling import Look


class BoardView(Widget, can_focus=True):
    """Columns side by side, one cursor. Posts `Wanted` when it comes to cards that have not arrived."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "board--plain",
        "board--faint",
        "board--strong",
        "board--accent",
        "board--late",
        "board--broken",
        "board--rule",
        "board--cursor",
    }
    BINDINGS: ClassVar[list[BindingType]] = cursor_keys()

    class Wanted(Message):
        """Cards are looked at that have not arrived yet."""

        def __init__(self, stage: str, offset: int) -> None:
            super().__init__()
            self.stage = stage
            self.offset = offset

    class Lit(Message):
        """The cursor stands on this deal now."""

        def __init__(self, deal_id: str) -> None:
            super().__init__()
            self.deal_id = deal_id

    def __init__(self, office: Office, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._told = ""
        self.spread = Spread()
        self._paint = Paint(self.spread, office, self._style)

    @property
    def lit(self) -> Card | None:
        """The card under the cursor."""
        return self.spread.lit

    def show(self, board: Board, look: Look, place: tuple[str, int] | None = None, *, anew: bool = False) -> None:
        """Show this board; the cursor stays on its deal (at `place` when given), where it stood, or begins anew."""
        self.spread.show(board, look, place, anew=anew)
        self.look_again()

    def look_again(self) -> None:
        """Have the lit deal told of anew: something about it may have changed."""
        self._told = ""
        self._settle()

    def tell(self, deal_id: str, met: int) -> None:
        """How many criteria of its stage this deal meets."""
        self._paint.met = {deal_id: met}
        self.refresh()

    def take_in(self, stage: str, offset: int, cards: Sequence[Card]) -> None:
        """Cards that were wanted."""
        self.spread.take_in(stage, offset, cards)
        self._settle()

    def carry(self, step: int) -> None:
        """Show the lit card in the column beside at once, before it is on disk."""
        self.spread.carry(step)
        self._settle()

    def on_resize(self) -> None:
        """Share out the room anew."""
        self._settle()

    def action_column(self, step: int) -> None:
        """The column beside."""
        self.spread.beside(step)
        self._settle()

    def action_jump(self, key: int) -> None:
        """A stage by its number; 0 is for deals without one."""
        self.spread.jump(key)
        self._settle()

    def action_card(self, step: int) -> None:
        """The card below (1) or above (-1)."""
        if pile := self.spread.pile:
            pile.go(pile.cursor + step)
            self._settle()

    def action_page(self, direction: int) -> None:
        """A screenful of cards."""
        self.action_card(direction * max(1, self._visible - 1))

    def action_edge(self, index: int) -> None:
        """The first card (0) or the last (-1)."""
        if pile := self.spread.pile:
            pile.go(index % max(1, pile.count))
            self._settle()

    def mark(self) -> None:
        """Mark the lit card, or take its mark away, and go on."""
        self.spread.toggle_mark()
        self._settle()

    def mark_all(self, keys: Iterable[str]) -> None:
        """Mark all of these, or none where all are marked."""
        self.spread.toggle_all(keys)
        self.refresh()

    def unmark(self, keys: Iterable[str] | None = None) -> None:
        """Take the marks away, all or those of these."""
        self.spread.marked.difference_update(list(self.spread.marked if keys is None else keys))
        self.refresh()

    def fold(self) -> bool:
        """Fold the current column away; False when it is the last one open."""
        done = self.spread.fold()
        self._settle()
        return done

    def unfold(self) -> None:
        """Open every column."""
        self.spread.unfold()
        self._settle()

    def next_density(self) -> None:
        """Cards in three lines, in one, in two again."""
        self.spread.density = Density(self.spread.density % len(Density) + 1)
        self._settle()

    @property
    def _visible(self) -> int:
        """How many whole cards of a column are seen."""
        return cards_shown(self.size.height, self.spread.density)

    def render_line(self, y: int) -> Strip:
        """One line of the board."""
        return self._paint.line(y, self.size, self.rich_style, focused=self.has_focus)

    def _settle(self) -> None:
        """Let the cursor be seen, ask for what is looked at but missing, draw."""
        if self.spread.loaded:
            for stage, offset in self.spread.fit(self.size.width, self._visible):
                self.post_message(self.Wanted(stage, offset))
            if self.lit is not None and self.lit.deal_id != self._told:
                self._told = self.lit.deal_id
                self.post_message(self.Lit(self._told))
            self.refresh()

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"board--{name}", partial=True)
