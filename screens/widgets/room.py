"""A room: a page about somebody that stays made when it is left, and is filled anew for somebody else."""

from __future__ import annotations

from typing import Any

from screens.desk import Desk
from screens.widgets.page import Page


class Room(Page):
    """A page that can be had back as it was made: it is emptied when it is left, and loads when it is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.begin_anew()

    def catch_on(self) -> None:
        """As any page, unless it has been left already: then it is about nobody."""
        if self.is_current:
            super().catch_on()

    def enter(self, door: Any) -> None:
        """Be about whoever this door leads to, from now on."""
        raise NotImplementedError

    def begin_anew(self) -> None:
        """Know of nobody yet; whoever has more to forget adds it here."""
        self._stale, self._leaving_it = True, False

    def clear(self) -> None:
        """Have every widget show nothing, as it did when it was made; whoever has widgets of their own clears them."""

    def empty(self) -> None:
        """Whoever it was about is left: what is still asked for them rests, and nothing of them is kept."""
        self.workers.cancel_node(self)
        self.keeper.give_up()
        self.begin_anew()
        self.clear()
