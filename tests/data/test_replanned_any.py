"""Whatever waits and whatever changes: what was promised stays, and a file that was brought in line is in line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from data.model.playbook import Playbook
from data.replanned import apply_changes, remember_making
from data.store import Store
from data.tables import followup
from data.transaction import Read, Write
from tests.data.changing import ahead, deal_row, prospect, work_by
from tests.model.manager import changed

RULES = ["first_call", "inbound", "present", "decision", "agreement", "care", "first_contact", "satisfaction"]
DELAYS = ["0 d", "1 wd", "4 wd", "10 d", "3 w", "2 m", "24 h", "window"]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_agreed_held_and_moved_ones_never_change_nothing_lands_on_a_day_off_and_a_second_look_finds_nothing(
    store: Store, playbook: Playbook, data: st.DataObject
) -> None:
    store.do(_mixed, data.draw(st.lists(_FOLLOW_UPS, min_size=1, max_size=12))).result()
    store.office = replace(store.office, playbook=playbook)
    work_by(store, playbook, absences=frozenset())
    store.do(remember_making).result()
    before = store.ask(_rows).result()
    new = changed(playbook, data.draw(st.sampled_from(RULES)), after=data.draw(st.sampled_from(DELAYS)), priority=9)
    days = st.integers(0, 40).map(lambda ahead: date(2026, 11, 24) + timedelta(days=ahead))
    work_by(store, new, absences=frozenset(data.draw(st.sets(days, max_size=20))))
    told = sum(one.count for one in ahead(store).parts)
    assert store.do(apply_changes, {}).result().result == told
    after = store.ask(_rows).result()
    assert before.keys() == after.keys()
    for key, row in after.items():
        pinned = row["agreed"] or row["held"] or row["moved"] or not row["rule"]
        assert not pinned or row == before[key]
        free = pinned or row["due_on"] < store.ask(lambda read: read.today).result()
        assert free or store.office.calendar.is_working_day(row["due_on"])
    assert not ahead(store).parts


_FOLLOW_UPS = st.fixed_dictionaries(
    {
        "rule": st.sampled_from([*RULES, ""]),
        "ahead": st.integers(-5, 60),
        "agreed": st.booleans(),
        "held": st.booleans(),
        "moved": st.integers(0, 1),
        "timed": st.booleans(),
    }
)


def _mixed(write: Write, wanted: list[dict[str, Any]]) -> None:
    """A file with just these follow-ups."""
    for row in write.all(select(followup.c.id)):
        write.delete(followup, row["id"])
    deal_id = prospect(write)
    org = deal_row(write, deal_id)["organisation_id"]
    for one in wanted:
        on = write.today + timedelta(days=one["ahead"])
        at = write.office.calendar.moment(on, write.office.calendar.starts) if one["timed"] else None
        state = {name: one[name] for name in ("rule", "agreed", "held", "moved")}
        facts = {"kind": "care", "priority": 5, "reason": "why", "due_on": on, "due_at": at}
        write.insert(followup, organisation_id=org, deal_id=deal_id, **facts, **state)
    write.historic = False


def _rows(read: Read) -> dict[str, dict[str, Any]]:
    return {row["id"]: {**row} for row in read.all(select(followup))}
