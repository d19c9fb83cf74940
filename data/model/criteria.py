"""Exit criteria: what must be true before a deal leaves a stage (domain.md §3).

A criterion is remembered by its key alone: where two stages name the same key, they mean the same fact, and it needs
ticking only once. A criterion is met when somebody ticked it, or when the file itself shows it by its evidence.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from data.model.facts import Evidence
from data.model.playbook import Playbook
from data.model.process import Criterion, Stage
from data.model.refusal import Refusal
from data.words import _, language


class CriteriaOpen(Refusal):
    """A stage that requires its criteria still has open ones."""


@dataclass(frozen=True, slots=True)
class Tick:
    """An exit criterion, and whether it is met."""

    key: str
    text: str
    done: bool
    by_itself: bool = False
    """Whether the file shows it, so that nobody needs to tick it."""


def ticks(stage: Stage | None, ticked: Collection[str], evidence: Collection[Evidence] = ()) -> tuple[Tick, ...]:
    """All criteria of a stage in the playbook's order, in the language in use; none for a stage it no longer has."""
    return tuple(
        Tick(one.key, one.text.said(language()), shown or one.key in ticked, shown)
        for one in (stage.criteria if stage else [])
        for shown in [one.evidence in evidence]
    )


def marked(tick: Tick) -> str:
    """A criterion with its mark; one that the file shows says so."""
    if tick.by_itself:
        return "✓ " + _("{criterion} (by itself)").format(criterion=tick.text)
    return f"{'✓' if tick.done else '○'} {tick.text}"


def open_criteria(
    stage: Stage | None, ticked: Collection[str], evidence: Collection[Evidence] = ()
) -> tuple[Criterion, ...]:
    """The criteria of a stage that are not met, in the playbook's order; none for a stage it no longer has."""
    criteria = stage.criteria if stage else []
    return tuple(one for one in criteria if one.key not in ticked and one.evidence not in evidence)


def is_forward(playbook: Playbook, before: str, after: str) -> bool:
    """Whether this way leads on; from or to a stage the playbook no longer has, it does not."""
    keys = [stage.key for stage in playbook.stages]
    return before in keys and after in keys and keys.index(before) < keys.index(after)


def left_open(
    playbook: Playbook, before: str, after: str, ticked: Collection[str], evidence: Collection[Evidence] = ()
) -> tuple[Criterion, ...]:
    """The criteria of the stage left that stay open when a deal moves on; going back asks nothing.

    Raises:
        CriteriaOpen: when the stage requires all of them.
    """
    stage = playbook.stage(before)
    if stage is None or not is_forward(playbook, before, after):
        return ()
    still = open_criteria(stage, ticked, evidence)
    if still and stage.enforce == "require":
        sentence = _("Before a deal leaves {stage}: {criteria}.")
        raise CriteriaOpen(sentence.format(stage=stage.name.said(language()), criteria=listed(still)))
    return still


def listed(criteria: Collection[Criterion]) -> str:
    """Criteria in a row, in the language in use."""
    return " · ".join(one.text.said(language()) for one in criteria)
