"""The rep's own pace through a script, from the calls they have talked."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from data.model.pace import Pace, Talk, pace
from data.tables import ANSWERED, call
from data.transaction import Read

LAST = 100
"""Calls that the pace is taken from, the newest."""

YEAR = timedelta(days=365)
"""How far back: an older pace is another rep's."""


def pace_of(read: Read, script: str) -> Pace:
    """How long each part of this script takes the rep, over their last calls that were talked."""
    talked = (call.c.script == script) & ANSWERED & (call.c.started_at > read.now - YEAR)
    found = select(call.c.reached, call.c.started_at, call.c.ended_at).where(talked)
    talks = [
        Talk(row["reached"], int((row["ended_at"] - row["started_at"]).total_seconds()))
        for row in read.all(found.order_by(call.c.started_at.desc()).limit(LAST))
        if row["reached"]
    ]
    return pace(script, [part.key for part in read.office.playbook.script(script).parts], talks)
