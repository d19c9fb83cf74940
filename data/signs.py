"""The signs of customers' health, gathered for many at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from data.aftersale import care_step, complaint
from data.care_evidence import late_step
from data.health import asked_last, ends, newest_opinions, planned_there
from data.met import last_contacts
from data.model.care_facts import ComplaintState, Mood
from data.model.facts import DealState
from data.model.health import Signs
from data.tables import deal, followup, organisation
from data.transaction import Read


def signs_of(read: Read, keys: Sequence[str]) -> dict[str, Signs]:
    """The signs of these customers, by key; organisations with whom no deal was won are left out."""
    touched = _last_touches(read, keys)
    complained = _of(read, select(complaint.c.organisation_id), complaint.c.state == ComplaintState.OPEN, keys=keys)
    said, ending, asked = newest_opinions(), ends(), asked_last()
    opinions = _of(read, select(said.c.organisation_id, said.c.mood, said.c.at), keys=keys)
    ended = _of(read, select(ending), keys=keys)
    asks = _of(read, select(asked), keys=keys)
    steps = _of(
        read,
        _grouped(followup.c.organisation_id, func.min(followup.c.due_on).label("on")),
        planned_there(read),
        keys=keys,
    )
    late = _grouped(care_step.c.organisation_id, func.count().label("count"))
    late = late.select_from(care_step.join(deal, care_step.c.deal_id == deal.c.id))
    items = _of(read, late, late_step(read), keys=keys)
    barred = _of(read, select(organisation.c.id), organisation.c.do_not_call, keys=keys)
    return {
        key: Signs(
            complaint=key in complained,
            mood=Mood(opinions[key]["mood"]) if key in opinions else None,
            said_at=opinions[key]["at"] if key in opinions else None,
            next_on=steps[key]["on"] if key in steps else None,
            last_on=last,
            late_items=items[key]["count"] if key in items else 0,
            barred=key in barred,
            renewal_on=ended[key]["renewal_on"] if key in ended else None,
            ends_on=ended[key]["ends_on"] if key in ended else None,
            asked_at=asks[key]["at"] if key in asks else None,
        )
        for key, last in touched.items()
    }


def _last_touches(read: Read, keys: Sequence[str]) -> dict[str, date]:
    """When somebody was last in touch with each, at the latest when they became a customer."""
    won = select(deal.c.organisation_id).distinct()
    bought = _of(read, won, deal.c.state == DealState.WON, keys=keys)
    return {key: read.office.calendar.today(at) for key, at in last_contacts(read, bought).items()}


def _grouped(whose: ColumnElement[str], *columns: ColumnElement[Any]) -> Select[Any]:
    return select(whose, *columns).group_by(whose)


def _of(read: Read, wanted: Select[Any], *where: ColumnElement[bool], keys: Sequence[str]) -> dict[str, Any]:
    """What the statement finds of these organisations, by key; its first column names them."""
    first = wanted.selected_columns[0]
    rows = read.all(wanted.where(first.in_(keys), *where))
    return {next(iter(row.values())): row for row in rows}
