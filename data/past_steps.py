"""Past steps: what was done, in words and in order, and the way to any point of it, one step at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from data.bookkeeping import operation
from data.history import redo, undo
from data.model.refusal import Refusal
from data.transaction import Read, Write
from data.words import Phrase, _


@dataclass(frozen=True, slots=True)
class PastStep:
    """One thing that was done, as one step of undo."""

    number: int
    at: datetime
    phrase: Phrase
    undone: bool

    @property
    def words(self) -> str:
        """What it was, in the language in use."""
        return str(self.phrase)


def past_steps(read: Read, limit: int = 200) -> tuple[PastStep, ...]:
    """The newest steps, the last first; those that were taken back stand before those that stand."""
    known = select(operation).where(operation.c.state.in_(("done", "undone"))).order_by(operation.c.id.desc())
    return tuple(
        PastStep(row["id"], row["at"], Phrase(row["phrase"], row["values"]), row["state"] == "undone")
        for row in read.all(known.limit(limit))
    )


def way_to(steps: Sequence[PastStep], number: int) -> tuple[PastStep, ...]:
    """The steps to take one after the other, so that this one is taken back, or done again where it was taken back."""
    target = next((step for step in steps if step.number == number), None)
    if target is None:
        return ()
    if target.undone:
        return tuple(step for step in reversed(steps) if step.undone and step.number <= number)
    return tuple(step for step in steps if not step.undone and step.number >= number)


def take_step(write: Write, step: PastStep) -> Phrase:
    """Take back this step, or do it again, and nothing else: it must be the next one on the way.

    Raises:
        Refusal: when it cannot be, with its name and the reason; nothing of it is changed then.
    """
    state = "undone" if step.undone else "done"
    order = operation.c.id if step.undone else operation.c.id.desc()
    following = write.first(select(operation.c.id).where(operation.c.state == state).order_by(order).limit(1))
    if following is None or following["id"] != step.number:
        raise Refusal(_("Something else was done meanwhile: look at the list again."))
    try:
        return redo(write) if step.undone else undo(write)
    except Refusal as refusal:
        raise Refusal(_("Stopped at “{step}”: {why}").format(step=step.words, why=refusal)) from refusal
