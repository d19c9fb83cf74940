"""The demo: every stage, a morning's work, the same for the same seed."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from data.columns import metadata
from data.demo.fill import fill_demo
from data.history import undo
from data.model.business_id import read_business_id
from data.model.care_facts import CARE_CLASSES
from data.model.facts import DealState, FollowUpState, Outcome
from data.model.office import Office
from data.model.phone import read_phone
from data.model.refusal import Refusal
from data.next_step import lacks_step
from data.pace import pace_of
from data.playbooks.shelf import bundled, read
from data.queue import queue
from data.store import Store
from data.tables import call, contact, deal, followup, meeting, need, organisation, phone
from data.transaction import Read
from data.words import use
from tests.conftest import StillClock


def _rows(read: Read, table: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in read.all(select(table).order_by(table.c.id))]


def lacking_count(read: Read) -> int:
    """Deals without a next step and without a reason for that."""
    return read.count(select(func.count()).select_from(deal).where(lacks_step()))


def _everything(read: Read) -> dict[str, list[tuple[Any, ...]]]:
    return {
        name: sorted((tuple(row.values()) for row in read.all(select(table))), key=repr)
        for name, table in metadata.tables.items()
    }


def test_there_are_deals_in_every_stage_and_state(demo: Store) -> None:
    rows = demo.ask(_rows, deal).result()
    assert len(rows) == 150
    assert {row["stage"] for row in rows} == {stage.key for stage in demo.office.playbook.stages}
    assert {row["state"] for row in rows} == set(DealState)
    assert all(row["reason"] for row in rows if row["state"] == DealState.LOST)
    assert all(row["later_until"] for row in rows if row["state"] == DealState.LATER)


def test_all_kinds_of_organisations_are_there_with_customers_of_every_class(demo: Store) -> None:
    rows = demo.ask(_rows, organisation).result()
    assert {row["segment"] for row in rows} == {"company", "municipality", "association"}
    assert {row["care_class"] for row in rows} == {None, *CARE_CLASSES}
    assert len({row["name"] for row in rows}) == 150
    assert sum(row["do_not_call"] for row in rows) == 1


def test_a_mornings_work_waits_with_a_call_back_due_in_minutes(demo: Store, clock: StillClock) -> None:
    rows = demo.ask(queue).result().rows
    kinds = {row.kind for row in rows}
    assert 15 <= len(rows) <= 60
    assert {"call_back", "inbound", "retry", "first_call", "satisfaction"} <= kinds
    soon = [row.due.at for row in rows if row.kind == "call_back" and row.due.at is not None]
    assert any(timedelta() < at - clock.now < timedelta(minutes=10) for at in soon)
    assert all(row.reason for row in rows)


def test_follow_ups_are_what_the_playbook_makes(demo: Store) -> None:
    playbook = demo.office.playbook
    rules = {rule.key: rule for outcome in playbook.outcomes for rule in outcome.follow}
    rules |= {rule.key: rule for rule in playbook.cadences}
    for row in demo.ask(_rows, followup).result():
        kind = playbook.kind(row["kind"])
        assert kind is not None
        assert row["reason"]
        assert "{{" not in row["reason"]
        if row["rule"]:
            rule = rules[row["rule"]]
            assert rule.kind == row["kind"]
            assert row["priority"] == (kind.priority if rule.priority is None else rule.priority)
            assert row["script"] == rule.script
        else:
            assert row["priority"] == kind.priority
        assert row["state"] == FollowUpState.OPEN or row["done_at"] is not None
        assert row["due_at"] is None or demo.office.calendar.today(row["due_at"]) == row["due_on"]


def test_every_deal_that_still_travels_has_a_next_step_or_rests_by_choice(demo: Store) -> None:
    waiting = {row["deal_id"] for row in demo.ask(_rows, followup).result() if row["state"] == FollowUpState.OPEN}
    travelling = [row for row in demo.ask(_rows, deal).result() if row["state"] == DealState.OPEN]
    assert all((row["id"] in waiting) != bool(row["no_step"]) for row in travelling)
    assert [row["no_step"] for row in travelling if row["no_step"]] != []
    assert demo.ask(lacking_count).result() == 0


def test_a_follow_up_is_on_hold_and_says_why(demo: Store) -> None:
    held = [row for row in demo.ask(_rows, followup).result() if row["held"]]
    assert len(held) == 1
    assert held[0]["state"] == FollowUpState.OPEN
    assert held[0]["result"]


def test_nothing_that_has_happened_lies_in_the_future(demo: Store, clock: StillClock) -> None:
    assert all(row["ended_at"] <= clock.now for row in demo.ask(_rows, call).result())
    for row in demo.ask(_rows, meeting).result():
        assert (row["starts_at"] < clock.now) == (row["state"] == "held")


def test_calls_ended_in_every_way_that_a_story_tells(demo: Store) -> None:
    told = {row["outcome"] for row in demo.ask(_rows, call).result()}
    assert told == set(Outcome) - {Outcome.WRONG_NUMBER}


def test_calls_went_through_their_script_in_its_order_and_tell_a_pace(demo: Store) -> None:
    playbook = demo.office.playbook
    for row in demo.ask(_rows, call).result():
        parts = [part.key for part in playbook.script(row["script"]).parts]
        begun = list(row["reached"].items())
        assert [key for key, _at in begun] == parts[: row["part"] + 1]
        seconds = [at for _key, at in begun]
        assert seconds == sorted(seconds)
        assert seconds[-1] <= (row["ended_at"] - row["started_at"]).total_seconds()
    for script in (playbook.scripts[0], playbook.script("follow_up")):
        assert list(demo.ask(pace_of, script.key).result().parts) == [part.key for part in script.parts]


def test_needs_have_their_euros(demo: Store) -> None:
    counted = [row for row in demo.ask(_rows, need).result() if row["euros"]]
    assert counted
    for row in counted:
        assert row["euros"] == int(row["quantity"] * row["unit_cost"] * row["share"] + 0.5)


def test_nobody_real_can_be_reached(demo: Store) -> None:
    for row in demo.ask(_rows, phone).result():
        assert row["e164"][6:9] == "555"
        assert read_phone(row["typed"]) == row["e164"]
    assert all(row["email"].endswith(".example") for row in demo.ask(_rows, contact).result())
    for row in demo.ask(_rows, organisation).result():
        assert row["web"].endswith(".example")
        assert read_business_id(row["business_id"]).startswith("9")


def test_there_is_nothing_to_undo(demo: Store) -> None:
    with pytest.raises(Refusal, match="nothing to undo"):
        demo.do(undo).result()


@pytest.mark.parametrize("lang", ["en", "fi"])
def test_the_same_seed_gives_the_same_rows(template: Path, tmp_path: Path, office: Office, lang: str) -> None:
    use(lang)
    found = []
    for name in ("one.db", "two.db"):
        shutil.copyfile(template, tmp_path / name)
        store = Store(tmp_path / name, office)
        store.do(fill_demo, deals=60, seed=3).result()
        found.append(store.ask(_everything).result())
        store.close()
    assert found[0] == found[1]


def test_another_seed_gives_other_customers(template: Path, tmp_path: Path, office: Office) -> None:
    found = []
    for seed in (1, 2):
        path = tmp_path / f"{seed}.db"
        shutil.copyfile(template, path)
        store = Store(path, office)
        store.do(fill_demo, deals=20, seed=seed).result()
        found.append({row["name"] for row in store.ask(_rows, organisation).result()})
        store.close()
    assert found[0] != found[1]


def test_a_large_demo_is_mostly_in_the_first_stages_with_half_its_work_due(store: Store) -> None:
    store.do(fill_demo, deals=1_200).result()
    deals, work, calls = (store.ask(_rows, table).result() for table in (deal, followup, call))
    assert len(deals) == 1_200
    assert sum(row["stage"] in ("prospecting", "contacting") for row in deals) > 800
    today = store.office.calendar.today(store.office.clock())
    due = sum(row["state"] == FollowUpState.OPEN and row["due_on"] <= today for row in work)
    assert 450 <= due <= 750
    assert len(calls) > 6 * 1_200


def test_a_file_with_organisations_is_left_alone(demo: Store) -> None:
    with pytest.raises(Refusal, match="already holds organisations"):
        demo.do(fill_demo).result()
    assert demo.ask(lambda read: read.count(select(func.count()).select_from(deal))).result() == 150


def test_no_deals_at_all_are_refused(store: Store) -> None:
    with pytest.raises(Refusal):
        store.do(fill_demo, deals=0).result()


@pytest.mark.parametrize("name", [name for name, _file in bundled()])
@pytest.mark.parametrize("day", ["2026-11-22", "2026-12-25", "2027-01-04"])
def test_every_bundled_playbook_can_be_shown_on_any_day(
    template: Path, tmp_path: Path, office: Office, name: str, day: str
) -> None:
    shutil.copyfile(template, tmp_path / "demo.db")
    now = datetime.fromisoformat(f"{day}T21:40:00").replace(tzinfo=UTC)
    store = Store(tmp_path / "demo.db", Office(read(name), office.calendar, office.settings, StillClock(now)))
    store.do(fill_demo, deals=60).result()
    stages = {stage.key for stage in store.office.playbook.stages}
    assert {row["stage"] for row in store.ask(_rows, deal).result()} <= stages
    assert store.ask(queue).result().rows
    store.close()
