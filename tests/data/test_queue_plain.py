"""The queue, counted and sorted by indexes in parts, is what a plain sort of everything that waits would be."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from data.model.calendar import Due
from data.model.ranking import URGENT, Section, section
from data.queue import queue
from data.store import Store
from data.tables import followup, organisation
from data.transaction import Write
from tests.data.queued import DAY, NOW, TODAY, house, step

AHEAD = 3
HOUSES = ("A1", "A3", None, "barred")
"""Organisations by their class, and one where nobody may call."""

things = st.fixed_dictionaries(
    {
        "house": st.sampled_from(HOUSES),
        "days": st.integers(-2, AHEAD + 1),
        "minutes": st.none() | st.integers(-120, 120),
        "agreed": st.booleans(),
        "held": st.sampled_from([False, False, False, True]),
        "kind": st.sampled_from(["first_call", "retry", "memo", "complaint"]),
        "priority": st.integers(1, 4),
    }
)


def _due(store: Store, thing: dict[str, Any]) -> Due:
    if thing["minutes"] is None:
        return Due(TODAY + thing["days"] * DAY)
    at = NOW + timedelta(days=thing["days"], minutes=thing["minutes"])
    return Due(store.office.calendar.today(at), at)


def _part(thing: dict[str, Any], due: Due) -> Section:
    how = {"patient": thing["kind"] == "first_call", "pinned": thing["kind"] == "complaint"}
    return section(due, NOW, TODAY, agreed=thing["agreed"], held=thing["held"], **how)


def _place(store: Store, thing: dict[str, Any], due: Due, key: str) -> tuple[Any, ...]:
    """Where it stands, as the queue's own words have it: by part, by what the part goes by, then as everywhere."""

    def first(at: datetime | None) -> tuple[bool, datetime]:
        return at is not None, at or NOW

    part, waits = _part(thing, due), first(due.at if due.at and due.at > NOW else None)
    desk = thing["kind"] in ("memo", "complaint")
    unfit = 0 if thing["priority"] <= URGENT else 2 if desk == bool(store.office.calendar.window_at(NOW)) else 1
    own: dict[Section, tuple[Any, ...]] = {
        Section.PINNED: (due.on,),
        Section.NOW: (due.at,),
        Section.TODAY: (waits, unfit),
        Section.COMING: (due.on, waits),
    }
    grade = thing["house"] if thing["house"] in ("A1", "A3") else "B"
    return list(Section).index(part), own.get(part, ()), thing["priority"], grade, due.on, first(due.at), key


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=st.lists(things, max_size=14))
def test_it_is_what_a_plain_sort_would_be(store: Store, told: list[dict[str, Any]]) -> None:
    dues = [_due(store, thing) for thing in told]

    def fill(write: Write) -> list[str]:
        write.connection.execute(delete(followup))
        write.connection.execute(delete(organisation))
        houses = {
            name: house(write, str(name), do_not_call=name == "barred", care_class=name if name != "barred" else None)
            for name in HOUSES
        }
        names = ("agreed", "held", "kind", "priority")
        return [
            step(write, houses[thing["house"]], due_on=due.on, due_at=due.at, **{name: thing[name] for name in names})
            for thing, due in zip(told, dues, strict=True)
        ]

    keys = store.do(fill).result().result
    shown = [
        (thing, due, key)
        for thing, due, key in zip(told, dues, keys, strict=True)
        if (thing["house"] != "barred" or thing["kind"] == "complaint")
        and (thing["held"] or due.on <= TODAY + AHEAD * DAY)
    ]
    found = store.ask(queue, days=AHEAD).result()
    assert [row.id for row in found.rows] == [key for *_place, key in sorted(_place(store, *one) for one in shown)]
    assert found.counts == Counter(_part(thing, due) for thing, due, _key in shown)
    coming = Counter(due.on for thing, due, _key in shown if _part(thing, due) == Section.COMING)
    assert found.days == tuple(sorted(coming.items()))
