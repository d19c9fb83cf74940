"""Several deals at once, as they were marked on the board: moved, parked or lost in one step, undone as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, func, select

from data.at_hand import customer_name
from data.deals import end_deal
from data.model.facts import DealState
from data.model.refusal import Refusal
from data.next_step import lacks_step
from data.processes import UNKNOWN, column_of
from data.progress import move_to_column
from data.tables import deal
from data.transaction import Read, Write
from data.words import N_, _, language

MOST = 500
"""Deals that may be moved or ended at once: each brings its own follow-ups."""

_PORTION = 500
_ON_BOARD = (DealState.OPEN, DealState.WON)

_ENDED = {
    DealState.LOST: N_("lost: {count} deals"),
    DealState.LATER: N_("parked: {count} deals"),
}


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of deals that were to go together."""

    done: tuple[str, ...]
    """Keys of those that went."""
    stayed: tuple[str, ...]
    """Why the others did not, each in a sentence."""
    lacking: int
    """How many of those that went lack a next step now."""


@dataclass
class _Tally:
    """Counts while a batch is on its way."""

    done: list[str] = field(default_factory=list)
    stayed: list[str] = field(default_factory=list)
    there: int = 0
    """Those that stood there already."""
    unmet: int = 0
    """Those that went and left criteria open."""


def move_many(write: Write, deal_ids: Sequence[str], column: str) -> Batch:
    """Move deals into a column of the board; those that are refused stay, and are told of.

    Raises:
        Refusal: when none of them can go there, or there are too many.
    """

    def go(found: RowMapping, tally: _Tally) -> bool:
        if column_of(write, found) == column:
            return False
        tally.unmet += move_to_column(write, found["id"], column)
        return True

    stage = write.office.playbook.stage(column)
    named = stage.name.said(language()) if stage else column
    still = _("They stand in {stage} already.").format(stage=named)
    return _told(write, _each(write, deal_ids, go), still, N_("moved {count} deals to {stage}"), stage=named)


def shift_many(write: Write, deal_ids: Sequence[str], step: int) -> Batch:
    """Move deals one column on (1) or back (-1), each from where it stands.

    Raises:
        Refusal: when none of them can go there, or there are too many.
    """
    columns = [UNKNOWN, *(stage.key for stage in write.office.playbook.stages)]

    def go(found: RowMapping, tally: _Tally) -> bool:
        place = columns.index(column_of(write, found)) + step
        if not 0 < place < len(columns):
            return False
        tally.unmet += move_to_column(write, found["id"], columns[place])
        return True

    phrase = N_("moved {count} deals a stage on") if step > 0 else N_("moved {count} deals a stage back")
    edge = _("There is no stage further on.") if step > 0 else _("There is no stage before.")
    return _told(write, _each(write, deal_ids, go), edge, phrase)


def end_many(
    write: Write, deal_ids: Sequence[str], state: DealState, *, reason: str, until: date | None = None
) -> Batch:
    """Park deals until a day, or lose them, all for one reason; customers stay.

    Raises:
        Refusal: when none of them is open, or there are too many.
    """

    def go(found: RowMapping, _tally: _Tally) -> bool:
        if found["state"] == DealState.WON:
            raise Refusal(_("a customer"))
        end_deal(write, found["id"], state, reason=reason, until=until)
        return True

    return _told(write, _each(write, deal_ids, go), "", _ENDED[state])


def on_board(read: Read, deal_ids: Sequence[str]) -> list[RowMapping]:
    """Those of these deals that stand on the board, each once, in this order."""
    keys = list(dict.fromkeys(deal_ids))
    portions = [keys[start : start + _PORTION] for start in range(0, len(keys), _PORTION)]
    wanted = select(deal).where(deal.c.state.in_(_ON_BOARD))
    found = {row["id"]: row for part in portions for row in read.all(wanted.where(deal.c.id.in_(part)))}
    return [found[key] for key in keys if key in found]


def _each(write: Write, deal_ids: Sequence[str], act: Callable[[RowMapping, _Tally], bool]) -> _Tally:
    """Do it with each; a deal that is refused stays whole, and the others go on."""
    if len(set(deal_ids)) > MOST:
        asked = _("At most {most} deals go at once; these are {count}.")
        raise Refusal(asked.format(most=MOST, count=len(set(deal_ids))))
    tally = _Tally()
    for found in on_board(write, deal_ids):
        before = len(write.steps)
        try:
            if act(found, tally):
                tally.done.append(found["id"])
            else:
                tally.there += 1
        except Refusal as refused:
            if len(write.steps) > before:
                raise  # half of it is written: then nothing of the whole batch is
            tally.stayed.append(f"{customer_name(write, found)}: {str(refused).rstrip('.')}")
    return tally


def _told(write: Write, tally: _Tally, still: str, phrase: str, **values: Any) -> Batch:
    """The step in words: how many went, what stays open, who stayed and why.

    Raises:
        Refusal: when none went.
    """
    if not tally.done:
        if tally.stayed:
            raise Refusal(_stayed(tally.stayed) + ".")
        raise Refusal(still if tally.there else _("None of these deals is on the board any more."))
    if len(tally.done) > 1 or write.phrase is None:
        write.say(phrase, count=len(tally.done), **values)
        if tally.unmet:
            write.say(N_("{done}; criteria left open by {count}"), done=str(write.phrase), count=tally.unmet)
    if tally.stayed:
        sentence = N_("{done}; {count} stayed: {why}")
        write.say(sentence, done=str(write.phrase), count=len(tally.stayed), why=_stayed(tally.stayed))
    return Batch(tuple(tally.done), tuple(tally.stayed), _lacking(write, tally.done))


def _stayed(sentences: Sequence[str]) -> str:
    """The first of them, and how many there are besides."""
    if len(sentences) == 1:
        return sentences[0]
    return _("{first}, and {count} more").format(first=sentences[0], count=len(sentences) - 1)


def _lacking(read: Read, keys: Sequence[str]) -> int:
    wanted = select(func.count()).select_from(deal).where(deal.c.state == DealState.OPEN, lacks_step())
    return read.count(wanted.where(deal.c.id.in_(keys)))
