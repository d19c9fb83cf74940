"""Deals in stages, and follow-ups of kinds, that the playbook no longer has; and where they may go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import ColumnElement, and_, func, select

from data.model.facts import DealState, Phase
from data.model.making import KindNoted, Making, said
from data.model.playbook import Playbook
from data.model.replan import FEW, Example, Homeless, Option
from data.model.travel import stage_at
from data.tables import WAITS, deal, followup, organisation
from data.transaction import Read
from data.words import language

_TRAVELS = deal.c.state.in_((DealState.OPEN, DealState.LATER))
"""Deals that need a stage: those under way, and those that come back."""


def deals_in(process: str | None, stage: str) -> ColumnElement[bool]:
    """Deals under way or parked in this stage of their own process, or of the office's (None)."""
    return and_(_TRAVELS, deal.c.stage == stage, _by(process))


def stages_gone(read: Read, old: Making | None) -> tuple[Homeless, ...]:
    """Stages that are gone and still hold deals, most first, each with where they would best go."""
    counted = select(deal.c.process, deal.c.stage, func.count().label("count")).where(_TRAVELS)
    rows = read.all(counted.group_by(deal.c.process, deal.c.stage).order_by(func.count().desc(), deal.c.stage))
    found = []
    for row in rows:
        playbook = read.process_of(row)
        if playbook.stage(row["stage"]) is None:
            own = row["process"]
            was = old.stages.get(row["stage"]) if old else None
            found.append(
                Homeless(
                    key=f"{own}/{row['stage']}" if own else row["stage"],
                    name=said(was.name, row["stage"]) if was else row["stage"],
                    count=row["count"],
                    options=tuple(Option(one.key, one.name.said(language())) for one in playbook.stages),
                    suggested=_nearest(playbook, was.phase if was else _phase(row["stage"])),
                    process=playbook.name.said(language()) if own else "",
                    examples=tuple(_whose(read, row["process"], row["stage"])),
                )
            )
    return tuple(found)


def kinds_gone(read: Read, old: Making | None, renamed: Mapping[str, int]) -> tuple[Homeless, ...]:
    """Kinds of follow-up that are gone and still wait, most first, each with what they might be instead.

    Args:
        read: The file.
        old: By what its follow-ups were made; None: nobody knows.
        renamed: How many of each kind get another by their rule anyway.
    """
    counted = select(followup.c.kind, func.count().label("count")).where(WAITS).group_by(followup.c.kind)
    playbook = read.office.playbook
    options = tuple(Option(one.key, one.name.said(language())) for one in playbook.kinds)
    known, found = _known_kinds(read), []
    for row in read.all(counted.order_by(func.count().desc(), followup.c.kind)):
        count = row["count"] - renamed.get(row["kind"], 0)
        if row["kind"] not in known and count > 0:
            was = old.kinds.get(row["kind"]) if old else None
            found.append(
                Homeless(
                    key=row["kind"],
                    name=said(was.name, row["kind"]) if was else row["kind"],
                    count=count,
                    options=options,
                    suggested=_alike(playbook, was),
                    examples=tuple(_waiting(read, row["kind"])),
                )
            )
    return tuple(found)


def _known_kinds(read: Read) -> set[str]:
    """Kinds of the office's playbook and of every process that a deal travels by."""
    rows = read.all(select(deal.c.process).distinct())
    playbooks = [read.office.playbook, *(read.process_of(row) for row in rows)]
    return {kind.key for playbook in playbooks for kind in playbook.kinds}


def _by(process: str | None) -> ColumnElement[bool]:
    return deal.c.process.is_(None) if process is None else deal.c.process == process


def _phase(stage: str) -> Phase | None:
    """The phase a stage was of, told by its key alone."""
    return Phase(stage) if stage in set(Phase) else None


def _nearest(playbook: Playbook, phase: Phase | None) -> str:
    """The stage that is most like one of this phase."""
    return stage_at(playbook.stages, phase).key if phase else playbook.stages[0].key


def _alike(playbook: Playbook, was: KindNoted | None) -> str:
    """The kind that opens the same and is about as urgent, rather less than more."""
    opens, priority = (was.opens, was.priority) if was else ("call", 5)
    near = [(one.opens != opens, abs(one.priority - priority), -one.priority) for one in playbook.kinds]
    return playbook.kinds[near.index(min(near))].key


def _whose(read: Read, process: str | None, stage: str) -> Iterator[Example]:
    joined = deal.join(organisation, organisation.c.id == deal.c.organisation_id)
    named = select(organisation.c.id, organisation.c.name).select_from(joined).where(deals_in(process, stage))
    for row in read.all(named.order_by(deal.c.value_cents.desc(), deal.c.id).limit(FEW)):
        yield Example(row["id"], row["name"])


def _waiting(read: Read, kind: str) -> Iterator[Example]:
    joined = followup.join(organisation, organisation.c.id == followup.c.organisation_id)
    named = select(organisation.c.id, organisation.c.name).select_from(joined)
    here = named.where(WAITS, followup.c.kind == kind).order_by(followup.c.due_on, followup.c.id)
    for row in read.all(here.limit(FEW)):
        yield Example(row["id"], row["name"])
