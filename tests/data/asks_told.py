"""Asks as they stand in the file, told in names and words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import RowMapping, select

from data.bargaining import ask
from data.model.asking import DECISIONS
from data.model.facts import Decision
from data.model.sheet import Met
from data.tables import objection
from data.transaction import Read
from data.words import _, language


@dataclass(frozen=True, slots=True)
class AskMade:
    """One time the deal was asked for, and what came of it."""

    id: str
    at: datetime
    question: str
    first: Decision
    answer: Decision
    answer_words: str
    recalled: tuple[str, ...]
    """Names of benefits."""
    smaller: bool | None
    reason: str
    """In words; empty where none was given."""
    later_until: date | None
    objections: tuple[Met, ...]
    contact_id: str | None = None
    quote_id: str | None = None


def asks_of(read: Read, deal_id: str) -> tuple[AskMade, ...]:
    """Each time the deal was asked for, the newest first."""
    mine = select(ask).where(ask.c.deal_id == deal_id).order_by(ask.c.at.desc(), ask.c.id.desc())
    return tuple(_made(read, row) for row in read.all(mine))


def _made(read: Read, row: RowMapping) -> AskMade:
    playbook, lang = read.office.playbook, language()
    benefits = {one.key: one.name.said(lang) for one in playbook.benefits}
    kinds = {one.key: one.name.said(lang) for one in playbook.objections}
    raised = select(objection).where(objection.c.ask_id == row["id"]).order_by(objection.c.at, objection.c.id)
    told = playbook.reason_name(row["reason"]) or row["reason"]
    answer = Decision(row["answer"])
    return AskMade(
        id=row["id"],
        at=row["at"],
        question=row["question"],
        first=Decision(row["first"]),
        answer=answer,
        answer_words=_(DECISIONS[answer]),
        recalled=tuple(benefits.get(key, key) for key in row["recalled"]),
        smaller=row["smaller"],
        reason=" · ".join(part for part in (told, row["reason_words"]) if part),
        later_until=row["later_until"],
        objections=tuple(
            Met(one["kind"], kinds.get(one["kind"], one["kind"]), one["overcome"]) for one in read.all(raised)
        ),
        contact_id=row["contact_id"],
        quote_id=row["quote_id"],
    )
