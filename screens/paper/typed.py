"""What stands on the screen of a paper, and what the file held when it was last looked at."""

from __future__ import annotations

from data.model.paper import Made
from data.model.twohands import together

NOTHING = Made("", "")


class Typed:
    """The subject and text on both sides: here as typed, in the file as last seen."""

    def __init__(self) -> None:
        self.here = NOTHING
        self.seen = NOTHING

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not on disk yet."""
        return self.here != self.seen

    def read(self, stands: Made) -> None:
        """The file holds this; what was typed here and is not saved yet stays as it is."""
        if not self.pending:
            self.here = self.seen = stands

    def taken(self, stands: Made) -> None:
        """The file holds this, and nothing else counts any more."""
        self.here = self.seen = stands

    def saved(self, sent: Made, now: Made) -> None:
        """`sent` was written and the file holds `now`; what was typed meanwhile is carried along."""
        subject = now.subject if self.here.subject == sent.subject else self.here.subject
        self.here = Made(subject, together(sent.body, self.here.body, now.body))
        self.seen = now
