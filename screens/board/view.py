"""The board drawn by one widget: any number of cards costs the same, and the cursor never waits."""

from __future__ import annotations

from asyncio import TimerHandle, get_running_loop
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import ClassVar

from rich.segment import Segment
from textual.binding import BindingType
from textual.geometry import Region, Size
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
from screens.widgets.brush import Brush

REST = 0.15
"""Seconds without a step after which the cursor rests."""


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
        """The cursor rests on this deal."""

        def __init__(self, deal_id: str) -> None:
            super().__init__()
            self.deal_id = deal_id

    def __init__(self, office: Office, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._told = ""
        self._rest: TimerHandle | None = None
        """Ends when the cursor has rested."""
        self.spread = Spread()
        self._brush = Brush(self, "board")
        self._paint = Paint(self.spread, office, self._brush)
        self._painted: list[Strip] = []
        self._drawn: tuple[Size, bool] | None = None
        """For which size and focus it was just painted, until that is shown."""

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
        self._draw()

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
        self._draw()

    def unmark(self, keys: Iterable[str] | None = None) -> None:
        """Take the marks away, all or those of these."""
        self.spread.marked.difference_update(list(self.spread.marked if keys is None else keys))
        self._draw()

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

    def notify_style_update(self) -> None:
        """Colours changed: nothing painted in the old ones is shown again."""
        super().notify_style_update()
        self._brush.forget()
        self._paint.forget()
        self._drawn = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """What is drawn anew is painted anew: focus, colours or the size may be others."""
        if self._drawn != (self.size, self.has_focus):
            self._painted = self._paint.lines(self.size, self.has_focus)
        self._drawn = None
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line of the board."""
        return self._painted[y] if y < len(self._painted) else Strip.blank(self.size.width, self._brush.base)

    def _settle(self) -> None:
        """Let the cursor be seen, ask for what is looked at but missing, draw."""
        if self.spread.loaded:
            for stage, offset in self.spread.fit(self.size.width, self._visible):
                self.post_message(self.Wanted(stage, offset))
            if self.lit is not None and self.lit.deal_id != self._told:
                self._light(self.lit.deal_id)
            self._draw()

    def _light(self, deal_id: str) -> None:
        """Tell of the lit deal; after a step once the cursor rests, lest what is asked of the file hold the next up."""
        if self._rest is not None:
            self._rest.cancel()
        wait, self._told = REST if self._told else 0, deal_id
        self._rest = get_running_loop().call_later(wait, self.post_message, self.Lit(deal_id))

    def _draw(self) -> None:
        """Draw the lines that are others now."""
        before, self._drawn = self._painted, (self.size, self.has_focus)
        self._painted = self._paint.lines(*self._drawn)
        if len(before) != len(self._painted):
            self.refresh()
        else:
            pairs = enumerate(zip(before, self._painted, strict=True))
            if changed := [_changed(y, old, new) for y, (old, new) in pairs if old is not new and old != new]:
                self.refresh(*changed)


def _changed(y: int, old: Strip, new: Strip) -> Region:
    """The part of a line that is another one now: mostly one column of several."""
    left = _same(old, new)
    return Region(left, y, max(1, new.cell_length - left - _same(reversed(old), reversed(new))), 1)


def _same(some: Iterable[Segment], others: Iterable[Segment]) -> int:
    """Cells until two lines differ."""
    return sum(
        one.cell_length for one, _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False))
    )
