"""Travel: a deal that goes by another process than the office's own, and where the two meet by phase."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from data.model.facts import Phase
from data.model.pieces import Named
from data.model.playbook import Playbook
from data.model.process import Stage

Piece = TypeVar("Piece", bound=Named)


def travelling(office: Playbook, process: Playbook) -> Playbook:
    """The office's playbook with the name, the stages and the cadences of another process.

    What the office says, it keeps saying; kinds and scripts that only the process knows come along.
    """
    return office.model_copy(
        update={
            "key": process.key,
            "name": process.name,
            "about": process.about,
            "stages": process.stages,
            "cadences": process.cadences,
            "kinds": _joined(office.kinds, process.kinds),
            "scripts": _joined(office.scripts, process.scripts),
        }
    )


def stage_at(stages: Sequence[Stage], phase: Phase) -> Stage:
    """The first stage of this phase; without one, the last of the nearest phase before it, else the very first."""
    if found := next((stage for stage in stages if stage.phase == phase), None):
        return found
    order = list(Phase)
    before = [stage for stage in stages if order.index(stage.phase) < order.index(phase)]
    nearest = max((order.index(stage.phase) for stage in before), default=-1)
    return next((stage for stage in reversed(before) if order.index(stage.phase) == nearest), stages[0])


def counterpart(before: Playbook, after: Playbook, key: str) -> Stage | None:
    """Where a deal in this stage of one process stands in another; None when the first knows no such stage.

    The last stage, where customers live, is the last of both.
    """
    stage = before.stage(key)
    if stage is None:
        return None
    if stage.key == before.stages[-1].key:
        return after.stages[-1]
    return stage_at(after.stages, stage.phase)


def _joined(mine: list[Piece], theirs: list[Piece]) -> list[Piece]:
    known = {piece.key for piece in mine}
    return [*mine, *(piece for piece in theirs if piece.key not in known)]
