"""An app whose card and call screen stay made: to open one is to fill it anew."""

from __future__ import annotations

from typing import Any

from textual.await_complete import AwaitComplete

from salestui.beginning import Beginning
from salestui.hall import MODES, empty_room, entered
from screens import doors
from screens.widgets.room import Room


class KeptRooms(Beginning):
    """Textual makes such a screen in seven frames and five layouts; to fill one that is made takes two."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._kept: dict[type[doors.Door], Room] = {}
        """By the doors that lead there."""

    def kept_room(self, door: doors.Door) -> Room | None:
        """The room that is kept for such doors, about whoever this one leads to; None while somebody is in it."""
        if not isinstance(door, doors.OpenCard | doors.StartCall) or getattr(door, "rehearse", False):
            return None
        kept = self._made(type(door))
        return None if any(kept in stack for stack in self._screen_stacks.values()) else entered(kept, door)

    def pop_screen(self) -> AwaitComplete:
        """Leave a screen; a room that is kept is emptied, for whoever opens it next."""
        left = self.screen
        going = super().pop_screen()
        if isinstance(left, Room) and self.is_screen_installed(left):
            left.empty()
        return going

    def make_rooms(self) -> None:
        """Make them before anybody goes there: the first look at them is as quick as any."""
        for door in (doors.OpenCard, doors.StartCall):
            self._made(door)
        self.make_modes()

    def _made(self, door: type[doors.Door]) -> Room:
        """The room behind such doors, made as it is before anybody is in it."""
        if door not in self._kept:
            self._kept[door] = kept = empty_room(self.desk, door)
            self.install_screen(kept, door.__name__)
            self._load_screen_css(kept)
            self._register(self, kept)
        return self._kept[door]

    def make_modes(self) -> None:
        """Make the screens that are one key away, with what they show."""
        for mode in MODES:
            self._init_mode(mode)
