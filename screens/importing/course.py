"""The course of an import: how far it has come, in a sentence that keeps moving."""

from __future__ import annotations

from dataclasses import dataclass

from data.words import _

_NOT_BEGUN = (0, 0)


@dataclass
class Course:
    """Noted on the store's thread, said by the screen's next tick."""

    looked: tuple[int, int] = _NOT_BEGUN
    """How many rows of how many have been looked through."""
    landed: tuple[int, int] = _NOT_BEGUN
    """How many organisations of how many have come in."""

    def look(self, done: int, total: int) -> None:
        """So many rows have been looked through."""
        self.looked = (done, total)

    def reading(self, file: str) -> str:
        """How far a list has been looked through before anybody decided on it."""
        done, total = self.looked
        if not total:
            return _("Reading {file} …").format(file=file)
        return _("Reading {file}: {done} of {total} rows. Esc stops it.").format(file=file, done=done, total=total)

    def importing(self) -> str:
        """How far the import has come: the backup before it, the rows looked through once more, what has landed."""
        if self.landed[1]:
            sentence = _("Importing: {done} of {total}. Esc stops it and leaves nothing behind.")
            return sentence.format(done=self.landed[0], total=self.landed[1])
        if self.looked[1]:
            sentence = _("Importing: {done} of {total} rows looked through. Esc stops it and leaves nothing behind.")
            return sentence.format(done=self.looked[0], total=self.looked[1])
        return _("Importing: a backup is made first. Esc stops it and leaves nothing behind.")
