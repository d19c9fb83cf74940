"""A rule that is new: the deals that stand where it starts may have its follow-up, if the rep switches that on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from data.history import undo
from data.model.playbook import Playbook
from data.next_step import choose_no_step
from data.playbooks.shelf import process
from data.replanned import apply_changes
from data.store import Store
from data.tables import contact, deal, followup, organisation
from data.transaction import Write
from tests.data.changing import ahead, deal_row, noted, part, waits, work_by
from tests.data.rows import every_row
from tests.model.manager import added

WEDNESDAY, THURSDAY = date(2026, 11, 25), date(2026, 11, 26)


def _check_in(**values: Any) -> dict[str, Any]:
    usual = {"key": "check_in", "on": "stage_entered", "stage": "needs", "kind": "care", "after": "1 wd"}
    return {**usual, "reason": {"en": "How do you see it now, {{contact.first|dear customer}}?"}, **values}


def test_a_new_rule_is_told_with_its_deals_and_is_off_until_the_rep_switches_it_on(
    store: Store, playbook: Playbook
) -> None:
    keys = noted(store, "needs", "Teräs Oy", "Kide Oy")
    store.do(lambda write: write.update(deal, keys[1], value_cents=420000)).result()
    work_by(store, added(playbook, **_check_in()))
    found = part(store, "new:check_in")
    assert (found.name, found.count, found.what) == ("Care contact", 2, "new")
    assert found.why == "How do you see it now, dear customer?"
    assert [one.organisation for one in found.examples] == ["Kide Oy", "Teräs Oy"]
    assert list(ahead(store).usual()) == []
    assert store.do(apply_changes, {}).result().result == 0
    assert not ahead(store).parts


def test_switched_on_it_makes_what_it_would_have_made_by_now(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "needs")
    work_by(store, added(playbook, **_check_in(script="follow_up", priority=2)))
    before = store.ask(every_row).result()
    assert store.do(apply_changes, {}, {}, ["new:check_in"]).result().result == 1
    row = waits(store, key, "check_in")
    assert (row["kind"], row["due_on"], row["due_at"], row["priority"]) == ("care", WEDNESDAY, None, 2)
    assert (row["reason"], row["script"], row["agreed"]) == (
        "How do you see it now, dear customer?",
        "follow_up",
        False,
    )
    assert row["contact_id"] == store.ask(deal_row, key).result()["contact_id"]
    assert not ahead(store).parts
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_a_deal_that_rested_without_a_step_rests_no_more(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "needs")
    row = waits(store, key, "first_call")["id"]
    store.do(lambda write: write.update(followup, row, state="done")).result()
    store.do(choose_no_step, key, "they decide in spring").result()
    work_by(store, added(playbook, **_check_in()))
    store.do(apply_changes, {}, {}, ["new:check_in"]).result()
    assert store.ask(deal_row, key).result()["no_step"] == ""


@pytest.mark.parametrize(
    ("after", "due"),
    [
        ("window", datetime(2026, 11, 24, 13, 0, tzinfo=UTC)),
        ("30 min", datetime(2026, 11, 24, 8, 42, tzinfo=UTC)),
        ("3 d", None),
    ],
)
def test_it_counts_from_now(store: Store, playbook: Playbook, after: str, due: datetime | None) -> None:
    [key] = noted(store, "needs")
    work_by(store, added(playbook, **_check_in(after=after)))
    store.do(apply_changes, {}, {}, ["new:check_in"]).result()
    assert waits(store, key, "check_in")["due_at"] == due


@pytest.mark.parametrize("after", ["agreed", "-1 wd"])
def test_what_only_a_customer_can_tell_is_not_told(store: Store, playbook: Playbook, after: str) -> None:
    noted(store, "needs")
    work_by(store, added(playbook, **_check_in(after=after)))
    assert not ahead(store).parts


@pytest.mark.parametrize(
    "values", [{"on": "won", "stage": None}, {"stage": "agreement"}, {"segments": ["municipality"]}]
)
def test_other_events_stages_and_segments_are_not_theirs(
    store: Store, playbook: Playbook, values: dict[str, Any]
) -> None:
    noted(store, "needs")
    work_by(store, added(playbook, **_check_in(**values)))
    assert not ahead(store).parts


def test_only_customers_of_its_classes_are_meant(store: Store, playbook: Playbook) -> None:
    noted(store, "needs", "Teräs Oy", "Kide Oy")
    store.do(_class, "Kide Oy").result()
    work_by(store, added(playbook, **_check_in(classes=["A1"], segments=["company"])))
    assert [one.organisation for one in part(store, "new:check_in").examples] == ["Kide Oy"]


def _class(write: Write, name: str) -> None:
    write.connection.execute(organisation.update().where(organisation.c.name == name).values(care_class="A1"))


@pytest.mark.parametrize("whom", ["house", "contact"])
def test_nobody_who_asked_not_to_be_called_gets_a_call(store: Store, playbook: Playbook, whom: str) -> None:
    [key] = noted(store, "needs")
    about = store.ask(deal_row, key).result()

    def bar(write: Write) -> None:
        if whom == "house":
            write.update(organisation, about["organisation_id"], do_not_call=True)
        else:
            write.update(contact, about["contact_id"], do_not_contact=True)

    store.do(bar).result()
    work_by(store, added(playbook, **_check_in()))
    assert not ahead(store).parts
    work_by(store, added(playbook, **_check_in(kind="prepare")))
    assert part(store, "new:check_in").count == 1, "what is no call may be planned"


def test_deals_by_another_process_have_rules_of_their_own(store: Store, playbook: Playbook) -> None:
    store.office = replace(store.office, process=process)
    keys = noted(store, "needs", "Teräs Oy", "Kide Oy", "Lumi Oy")
    for key, own in zip(keys, ("eight_stages", playbook.key, None), strict=True):
        store.do(_travel, key, own).result()
    work_by(store, added(playbook, **_check_in()))
    assert part(store, "new:check_in").count == 2


def _travel(write: Write, key: str, own: str | None) -> None:
    write.update(deal, key, process=own)


def test_a_full_day_sends_the_rest_on_but_a_promise_to_the_hour_stays(store: Store, playbook: Playbook) -> None:
    narrow = playbook.model_copy(update={"calling": playbook.calling.model_copy(update={"most_a_day": 1})})
    work_by(store, narrow)
    keys = noted(store, "needs", "Teräs Oy", "Kide Oy")
    work_by(store, added(narrow, **_check_in()))
    store.do(apply_changes, {}, {}, ["new:check_in"]).result()
    assert {waits(store, key, "check_in")["due_on"] for key in keys} == {WEDNESDAY, THURSDAY}
    store.do(undo).result()
    work_by(store, added(narrow, **_check_in(after="24 h")))
    store.do(apply_changes, {}, {}, ["new:check_in"]).result()
    assert {waits(store, key, "check_in")["due_on"] for key in keys} == {WEDNESDAY}
    store.do(undo).result()
    work_by(store, added(narrow, **_check_in(kind="research")))
    store.do(apply_changes, {}, {}, ["new:check_in"]).result()
    assert {waits(store, key, "check_in")["due_on"] for key in keys} == {WEDNESDAY}


def test_a_rule_that_went_meanwhile_makes_nothing(store: Store, playbook: Playbook) -> None:
    noted(store, "needs")
    work_by(store, added(playbook, **_check_in()))
    assert store.do(apply_changes, {}, {}, ["new:gone_meanwhile"]).result().result == 0


def test_a_day_beyond_every_calendar_makes_nothing(store: Store, playbook: Playbook) -> None:
    noted(store, "needs")
    work_by(store, added(playbook, **_check_in(after="9999 y")))
    assert store.do(apply_changes, {}, {}, ["new:check_in"]).result().result == 0


def test_a_kind_that_nobody_knows_counts_as_a_call(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "needs")
    org = store.ask(deal_row, key).result()["organisation_id"]
    store.do(lambda write: write.update(organisation, org, do_not_call=True)).result()
    work_by(store, added(playbook, **_check_in(kind="mystery")))
    assert not ahead(store).parts
