"""Every figure there is, and those a quarter is told by."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import func, select

from data.aftersale import complaint, feedback
from data.best_hours import best_hours
from data.care_figures import care_figures
from data.evening import evening
from data.ledger import ledger
from data.pace import pace_of
from data.score import score
from data.tables import call, deal, followup, objection, organisation, stage_event
from data.transaction import Read


def figures(read: Read) -> dict[str, Any]:
    """Every figure there is, and those a quarter is told by."""

    def counted(*columns: Any, of: Any, weighed: Any = None) -> list[tuple[Any, ...]]:
        sums = [func.count()] if weighed is None else [func.count(), func.sum(weighed)]
        wanted = select(*columns, *sums).select_from(of).group_by(*columns).order_by(*columns)
        return [tuple(row.values()) for row in read.all(wanted)]

    month = func.substr(deal.c.closed_at, 1, 7)
    won = deal.join(organisation)
    day = evening(read)
    return {
        "care": care_figures(read),
        "score": score(read),
        "hours": best_hours(read),
        "paces": [pace_of(read, script.key) for script in read.office.playbook.scripts],
        "ledger": replace(ledger(read), promises=()),
        "evening": (day.done, [(one.value_cents, one.deal_id) for one in day.won], day.lost, day.parked, day.moved),
        "deals": counted(
            deal.c.state, deal.c.reason, month, organisation.c.segment, of=won, weighed=deal.c.value_cents
        ),
        "classes": counted(organisation.c.care_class, deal.c.state, of=won),
        "calls": counted(call.c.outcome, call.c.script, call.c.part, func.substr(call.c.started_at, 1, 13), of=call),
        "objections": counted(objection.c.kind, objection.c.overcome, objection.c.part, of=objection),
        "stages": counted(stage_event.c.from_stage, stage_event.c.to_stage, stage_event.c.state, of=stage_event),
        "follow-ups": counted(followup.c.kind, followup.c.rule, followup.c.state, of=followup),
        "opinions": counted(feedback.c.kind, feedback.c.score, of=feedback),
        "complaints": counted(complaint.c.state, complaint.c.satisfied, of=complaint),
    }
