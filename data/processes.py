"""Processes: which playbook's stages a deal travels by, and the column of the board it stands in meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from data.at_hand import customer_name
from data.model.facts import DealState
from data.model.playbook import Playbook
from data.model.process import Kind, Stage
from data.model.refusal import Refusal
from data.model.travel import counterpart
from data.playbooks.shelf import bundled
from data.tables import deal, stage_event
from data.transaction import Read, Write
from data.words import N_, _, language

UNKNOWN = ""
"""Key of the column for deals in stages that their process no longer has."""


@dataclass(frozen=True, slots=True)
class Way:
    """A process that a deal may travel by."""

    key: str | None
    """None: the office's own."""
    name: str
    about: str
    chosen: bool
    stage: str
    """The name of the stage the deal would stand in."""


def processes_in_use(read: Read) -> dict[str, Playbook]:
    """The playbooks, by key, of the deals that travel by another process than the office's."""
    rows = read.all(select(deal.c.process).where(deal.c.process.is_not(None)).distinct())
    found = ((str(row["process"]), read.office.process_for(row["process"])) for row in rows)
    return {key: process for key, process in found if process is not None}


def column_of(read: Read, about: Mapping[Any, Any]) -> str:
    """Where a deal stands on the board: a stage of the office by its key, else `UNKNOWN`.

    One that is off the board stands under its state, in capitals; one with a process of its own where its phase is.
    """
    office = read.office.playbook
    if about["state"] == DealState.WON:
        return office.stages[-1].key
    if about["state"] != DealState.OPEN:
        return str(about["state"]).upper()
    process = read.process_of(about)
    there = office.stage(about["stage"]) if process is office else counterpart(process, office, about["stage"])
    return there.key if there else UNKNOWN


def stage_in_column(read: Read, about: Mapping[Any, Any], column: str) -> Stage:
    """The stage of the deal's own process that a move to a column of the board means.

    Raises:
        Refusal: when the board has no such column.
    """
    office, process = read.office.playbook, read.process_of(about)
    there = office.stage(column) if process is office else counterpart(office, process, column)
    if there is None:
        raise Refusal(_("The playbook has no stage “{stage}”.").format(stage=column))
    return there


def stage_name(process: Playbook, key: str) -> str:
    """A stage in the language in use; its key as it stands when the process has it no more."""
    found = process.stage(key)
    return found.name.said(language()) if found else key


def process_name(read: Read, about: Mapping[Any, Any]) -> str:
    """The name of a deal's own process; empty where it travels by the office's."""
    own = read.office.process_for(about["process"])
    return own.name.said(language()) if own else ""


def kind_of(read: Read, waiting: Mapping[Any, Any]) -> Kind | None:
    """The kind of a follow-up: the office's, else that of the process its deal travels by."""
    known = read.office.playbook.kind(waiting["kind"])
    if known is not None or waiting["deal_id"] is None:
        return known
    about = read.first(select(deal.c.process).where(deal.c.id == waiting["deal_id"]))
    return read.process_of(about).kind(waiting["kind"]) if about else None


def kind_name(read: Read, waiting: Mapping[Any, Any]) -> str:
    """The kind of a follow-up in the language in use; its key as it stands when nobody knows it."""
    found = kind_of(read, waiting)
    return found.name.said(language()) if found else str(waiting["kind"])


def ways_for(read: Read, deal_id: str) -> tuple[Way, ...]:
    """The processes a deal may travel by, the office's own first, each with the stage the deal would stand in."""
    about, office = read.row(deal, deal_id), read.office
    others = [
        found for key, _file in bundled() if (known := office.process(key)) and (found := office.process_for(known.key))
    ]
    return tuple(
        Way(
            key=None if playbook is office.playbook else playbook.key,
            name=playbook.name.said(language()),
            about=playbook.about.said(language()),
            chosen=playbook is read.process_of(about),
            stage=stage_name(playbook, _mapped(read, about, playbook)),
        )
        for playbook in (office.playbook, *others)
    )


def choose_process(write: Write, deal_id: str, key: str | None) -> None:
    """Let a deal travel by another process, or by the office's again; it stands where its phase is there.

    Its next steps stay as they are, and so does the time it has spent in its stage.

    Raises:
        Refusal: when no such process came with salestui.
    """
    office = write.office
    key = None if key == office.playbook.key else key
    if key is not None and office.process_for(key) is None:
        raise Refusal(_("There is no process “{process}”.").format(process=key))
    about = write.row(deal, deal_id)
    process = office.process_for(key) or office.playbook
    stage = _mapped(write, about, process)
    write.update(deal, deal_id, process=key, stage=stage)
    if stage != about["stage"]:
        moved = {"from_stage": about["stage"], "to_stage": stage, "state": about["state"]}
        write.insert(stage_event, deal_id=deal_id, at=write.now, **moved)
    write.say(
        N_("{organisation} travels by {process}: stands in {stage} now"),
        organisation=customer_name(write, about),
        process=process.name.said(language()),
        stage=stage_name(process, stage),
    )


def _mapped(read: Read, about: Mapping[Any, Any], after: Playbook) -> str:
    """The stage of another process in which a deal would stand; the first for one that stands in none."""
    before = read.process_of(about)
    if before is after:
        return str(about["stage"])
    if about["state"] == DealState.WON:
        return after.stages[-1].key
    there = counterpart(before, after, about["stage"])
    return there.key if there else after.stages[0].key
