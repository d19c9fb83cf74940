"""What keeps the file from being written, in a line that stays until it is written again."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from data.model.changes import Changes
from data.words import _
from screens.desk import Desk
from screens.widgets.unsaved import STANDING


class Trouble(Static):
    """There only while something typed is not saved, or while the file can only be looked at.

    Args:
        desk: Knows.
        unsaved: Only tell of what is not saved.
    """

    DEFAULT_CSS = """
    Trouble {
        display: none;
        height: auto;
        max-height: 4;
        padding: 0 1;
        color: $warning;
        text-style: bold;
    }
    Trouble.-unsaved { color: $error; }
    Trouble.-there { display: block; }
    """

    def __init__(self, desk: Desk, *, unsaved: bool = False) -> None:
        super().__init__(markup=False)
        self.desk = desk
        self._only_unsaved = unsaved

    def on_mount(self) -> None:
        """Follow what can be saved."""
        self.desk.changed.subscribe(self, self._changed)
        self.look()

    def look(self) -> None:
        """Tell how it stands now."""
        unsaved = self.desk.unsaved.why
        said = unsaved_words(unsaved) if unsaved else "" if self._only_unsaved else standing_words(self.desk)
        self.update(Content(said))
        self.set_class(bool(said), "-there")
        self.set_class(bool(unsaved), "-unsaved")

    def _changed(self, changes: Changes) -> None:
        if changes.touch(STANDING):
            self.look()


def unsaved_words(refusal: str) -> str:
    """That something is not saved, why, and what becomes of it."""
    return _("{refusal} What you typed stays and is saved by itself as soon as it can be.").format(refusal=refusal)


def standing_words(desk: Desk) -> str:
    """Why the file can only be looked at; empty where it can be written."""
    standing = desk.standing
    return _("READ ONLY, nothing is saved: {why}").format(why=standing.sentence) if standing else ""
