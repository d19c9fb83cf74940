"""Needs of an analysis: written down, changed, ranked and dropped, each one step that can be undone."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping, func, select

from data.model.clean import clean
from data.model.effect import stored_effect
from data.model.facts import NeedKind
from data.model.needs import Need, NeedFacts, check_need
from data.model.wording import brief
from data.tables import analysis, need
from data.transaction import Read, Write
from data.words import N_


def needs_of(read: Read, analysis_id: str) -> tuple[Need, ...]:
    """The needs of an analysis, most important first."""
    return tuple(_need(row) for row in _rows(read, analysis_id))


def add_need(write: Write, analysis_id: str, facts: NeedFacts) -> str:
    """Write down a need, last in the order of importance; its key.

    Raises:
        Refusal: when it says nothing or its figures cannot be.
    """
    check_need(facts)
    write.row(analysis, analysis_id)
    last = write.count(select(func.max(need.c.rank)).where(need.c.analysis_id == analysis_id))
    key = write.insert(need, analysis_id=analysis_id, rank=last + 1, **_columns(facts))
    write.say(N_("need: {words}"), words=brief(facts.words))
    return key


def change_need(write: Write, need_id: str, facts: NeedFacts, *, seen: int) -> None:
    """Change a need whose version `seen` was looked at.

    Raises:
        Conflict: when somebody changed it since.
        Refusal: when it says nothing or its figures cannot be.
    """
    check_need(facts)
    write.update(need, need_id, seen=seen, **_columns(facts))
    write.say(N_("changed need: {words}"), words=brief(facts.words))


def drop_need(write: Write, need_id: str) -> None:
    """Drop a need."""
    words = write.row(need, need_id)["words"]
    write.delete(need, need_id)
    write.say(N_("dropped need: {words}"), words=brief(words))


def rank_need(write: Write, need_id: str, step: int) -> None:
    """Move a need one place up (-1) or down (1) in the customer's order of importance; at the end it stays."""
    found = write.row(need, need_id)
    order = [row["id"] for row in _rows(write, found["analysis_id"])]
    at = order.index(need_id)
    if not 0 <= at + step < len(order):
        return
    order.insert(at + step, order.pop(at))
    for rank, key in enumerate(order, 1):
        write.update(need, key, rank=rank)
    write.say(N_("moved need to place {place}: {words}"), place=at + step + 1, words=brief(found["words"]))


def _rows(read: Read, analysis_id: str) -> list[RowMapping]:
    return read.all(select(need).where(need.c.analysis_id == analysis_id).order_by(need.c.rank, need.c.id))


def _need(row: RowMapping) -> Need:
    return Need(
        id=row["id"],
        version=row["version"],
        words=row["words"],
        kind=NeedKind(row["kind"]),
        severity=row["severity"],
        consequence=row["consequence"],
        touches=row["touches"],
        effect=stored_effect(row["counted"], row["quantity"], row["unit_cost"], row["share"]),
        benefit=row["benefit"],
        question=row["question"],
    )


def _columns(facts: NeedFacts) -> dict[str, Any]:
    effect = facts.effect
    return {
        "words": clean(facts.words).strip(),
        "kind": facts.kind.value,
        "severity": facts.severity,
        "consequence": clean(facts.consequence).strip(),
        "touches": clean(facts.touches).strip(),
        "counted": effect.counted,
        "quantity": None if effect.quantity is None else float(effect.quantity),
        "unit_cost": None if effect.unit_cost is None else float(effect.unit_cost),
        "share": None if effect.share is None else float(effect.share),
        "euros": effect.euros,
        "benefit": facts.benefit,
        "question": facts.question,
    }
