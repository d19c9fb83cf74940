"""Complaints: begun while the customer speaks, written down as it is typed, on top of the queue, found again."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from data.bookkeeping import operation
from data.casework import close_complaint, promise_answer, take_step
from data.complaints import (
    Complained,
    Kept,
    complaint_of,
    complaints_of,
    open_complaint,
    save_complaint,
    way_of,
)
from data.deals import open_deal
from data.followups import reschedule_followup
from data.history import redo, undo
from data.model.calendar import Due
from data.model.care_facts import Satisfaction
from data.model.complaint import FOLLOW_UPS
from data.model.facts import DealState
from data.model.playbook import Playbook
from data.model.refusal import NotFound
from data.organisations import OrganisationFacts, add_organisation
from data.playbooks import shelf
from data.store import Store
from data.tables import contact, deal
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.cases import WORDS, case_row, complained, customer, followups, on_top

REASON = f"“{WORDS}”"


def _people(store: Store, org: str) -> list[str]:
    def query(read: Read) -> list[str]:
        return [row["id"] for row in read.all(select(contact.c.id).where(contact.c.organisation_id == org))]

    return store.ask(query).result()


def _deals(store: Store, org: str) -> list[str]:
    def query(read: Read) -> list[str]:
        return [row["id"] for row in read.all(select(deal.c.id).where(deal.c.organisation_id == org))]

    return store.ask(query).result()


def test_a_complaint_is_owned_by_the_rep_about_what_they_bought_and_on_top_of_the_queue(store: Store) -> None:
    org = customer(store)
    key = complained(store, org, f"  {WORDS}\x1b[2J\u202e \n")
    row = case_row(store, key)
    assert (row["text"], row["owner"], row["state"]) == (f"{WORDS}[2J", "Aino Laine", "open")
    assert ([row["deal_id"]], [row["contact_id"]]) == (_deals(store, org), _people(store, org))
    assert row["opened_at"] == datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
    [waits] = followups(store)
    assert (waits["kind"], waits["due_on"], waits["priority"]) == ("complaint", date(2026, 11, 24), 0)
    assert row["steps"] == {FOLLOW_UPS: [waits["id"]]}
    assert on_top(store) == [("pinned", f"“{WORDS}[2J”")]


@pytest.mark.parametrize("key", ["home-training", "eight-stages", "seven-steps"])
def test_in_every_process_it_stands_on_top(store: Store, key: str) -> None:
    store.office = replace(store.office, playbook=shelf.read(key))
    complained(store)
    assert on_top(store) == [("pinned", REASON)]


@pytest.mark.parametrize("taken", [False, True])
def test_a_process_that_says_nothing_of_complaints_loses_none(store: Store, playbook: Playbook, taken: bool) -> None:
    told = tomllib.loads(dict(shelf.bundled())["home-training"].read_text(encoding="utf-8"))
    told["kinds"] = [kind for kind in told["kinds"] if kind["key"] != "complaint"]
    if taken:
        told["kinds"].append({"key": "complaint", "name": "Moan", "opens": "card"})
    told["cadences"] = [rule for rule in told["cadences"] if rule["kind"] != "complaint"]
    del told["care"]["complaint"]
    bare = Playbook.model_validate(told)
    store.office = replace(store.office, playbook=bare)
    key = complained(store)
    assert on_top(store) == [("pinned", REASON)]
    assert followups(store)[0]["kind"] == ("complaint_case" if taken else "complaint")
    steps = store.ask(complaint_of, case_row(store, key)["organisation_id"]).result().steps
    assert [step.key for step in steps] == [step.key for step in playbook.care.complaint]


def test_on_a_day_off_and_on_a_full_day_it_is_on_top_at_once(store: Store, clock: StillClock) -> None:
    few = store.office.playbook.model_copy(
        update={"calling": store.office.playbook.calling.model_copy(update={"most_a_day": 1})}
    )
    store.office = replace(store.office, playbook=few)
    for name in ("Pöytä Oy", "Tuoli Oy", "Lamppu Oy"):
        complained(store, customer(store, name=name))
    assert [part for part, _reason in on_top(store)] == ["pinned"] * 3
    clock.now = datetime(2026, 11, 28, 9, tzinfo=UTC)  # a Saturday
    complained(store, customer(store, name="Matto Oy"))
    assert [part for part, _reason in on_top(store)] == ["pinned"] * 4


def test_somebody_who_has_bought_nothing_complains_too(store: Store) -> None:
    org = store.do(add_organisation, OrganisationFacts(name="Sato ry", segment="association"), prospect=False).result()
    key = complained(store, org.result, "")
    row = case_row(store, key)
    assert (row["deal_id"], row["contact_id"], row["text"]) == (None, None, "")
    assert on_top(store) == [("pinned", "Complaint of Tue 24.11.: hear them out and put it right")]


def test_without_words_yet_the_reason_is_that_of_the_rule(store: Store) -> None:
    complained(store, text="")
    assert on_top(store) == [("pinned", "A complaint: hear them out and put it right")]


def test_it_is_about_the_deal_and_of_the_person_that_are_theirs(store: Store) -> None:
    org, other = customer(store), customer(store, name="Tuoli Oy")
    second = store.do(open_deal, org).result().result
    [theirs], [anna] = _deals(store, other), _people(store, org)
    assert case_row(store, complained(store, org, deal_id=second))["deal_id"] == second
    row = case_row(store, complained(store, org, deal_id=theirs, contact_id=_people(store, other)[0]))
    assert row["deal_id"] != theirs
    assert row["contact_id"] == anna


def test_a_complaint_of_nobody_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        store.do(open_complaint, "nobody", "hm").result()


def test_before_it_is_begun_the_sheet_shows_whom_it_would_be_about(store: Store) -> None:
    org = customer(store)
    case = store.ask(complaint_of, org).result()
    assert (case.id, case.contact, case.owner, case.others) == (None, "Anna Mäkelä", "Aino Laine", ())
    assert case.live
    assert not any(step.taken for step in case.steps)
    bare = store.do(add_organisation, OrganisationFacts(name="Sato ry", segment="association"), prospect=False).result()
    assert store.ask(complaint_of, bare.result).result().contact == ""


def test_of_several_the_newest_open_one_is_shown_unless_another_is_asked_for(store: Store, clock: StillClock) -> None:
    org = customer(store)
    second = store.do(open_deal, org).result().result
    keys = []
    for text, about in (("first", {}), ("second", {"deal_id": second}), ("third", {})):
        keys.append(complained(store, org, text, **about))
        clock.move(minutes=1)
    first, about_second, third = keys

    def shown(**which: str | None) -> str | None:
        deal_id = which.pop("deal_id", None)
        return store.ask(complaint_of, org, deal_id, **which).result().id

    assert store.ask(complaint_of, org).result().others == (third, about_second, first)
    assert shown() == third
    assert shown(deal_id=second) == about_second
    assert shown(complaint_id=first) == first
    assert shown(complaint_id="") is None
    for key in keys:
        [waits] = case_row(store, key)["steps"][FOLLOW_UPS]
        assert shown(followup_id=waits, deal_id=second) == key
    assert shown(followup_id="another") == third
    store.do(close_complaint, third, Satisfaction.SATISFIED).result()
    assert shown() == about_second
    assert shown(complaint_id=third) == third


def test_what_is_typed_is_on_disk_word_for_word_and_no_step_of_the_history(store: Store) -> None:
    org = customer(store)
    key = complained(store, org, "The")
    steps = store.ask(lambda read: read.all(select(operation.c.id))).result()
    assert store.do(save_complaint, key, "The mats  \n were late", seen="The").result().result == Kept(
        "The mats  \n were late"
    )
    assert case_row(store, key)["text"] == "The mats  \n were late"
    assert on_top(store) == [("pinned", "“The mats were late”")]
    assert store.ask(lambda read: read.all(select(operation.c.id))).result() == steps
    assert store.do(save_complaint, key, "The mats  \n were late", seen="x").result().result.joined is False


def test_two_windows_that_write_at_once_both_keep_their_words(store: Store) -> None:
    key = complained(store, text="late")
    store.do(save_complaint, key, "late, twice", seen="late").result()
    kept = store.do(save_complaint, key, "late, and broken", seen="late").result().result
    assert kept.joined
    assert "late, twice" in kept.text
    assert "late, and broken" in kept.text
    assert case_row(store, key)["text"] == kept.text


def test_a_promise_and_a_reason_that_was_moved_keep_their_words_while_it_is_typed(store: Store) -> None:
    key = complained(store, text="late")
    store.do(promise_answer, key, date(2026, 11, 27)).result()
    [first, _promise] = followups(store)
    store.do(reschedule_followup, first["id"], Due(date(2026, 11, 25)), because="they are away").result()
    store.do(save_complaint, key, "late again", seen="late").result()
    assert [row["reason"] for row in followups(store)] == [
        "“late” · moved because they are away",
        "Promised to them by today",
    ]


def test_what_is_typed_into_a_complaint_that_was_undone_is_refused_and_comes_back_with_redo(store: Store) -> None:
    key = complained(store, text="late")
    store.do(save_complaint, key, "late, and nobody called", seen="late").result()
    store.do(undo).result()
    with pytest.raises(NotFound):
        store.do(save_complaint, key, "more", seen="late, and nobody called").result()
    store.do(redo).result()
    assert case_row(store, key)["text"] == "late, and nobody called"


def test_a_complaint_in_a_line_tells_its_step_or_how_it_ended(store: Store, clock: StillClock) -> None:
    org = customer(store)
    old, new = complained(store, org, "old"), complained(store, org, "new")
    store.do(close_complaint, new, Satisfaction.RECOMMENDS).result()
    store.do(take_step, old, "listen").result()
    store.do(promise_answer, old, date(2026, 11, 26)).result()
    today = date(2026, 11, 24)
    common: dict[str, Any] = {"opened_on": today, "contact": "Anna Mäkelä"}
    assert store.ask(complaints_of, org).result() == (
        Complained(
            id=old,
            open=True,
            text="old",
            step="Stay calm and do not argue. Right now only their view of it counts.",
            closed_on=None,
            promised_on=date(2026, 11, 26),
            satisfied=None,
            **common,
        ),
        Complained(
            id=new, open=False, text="new", step="", closed_on=today, promised_on=None, satisfied=True, **common
        ),
    )


def test_the_way_is_the_playbooks_own(store: Store) -> None:
    assert [step.key for step in store.ask(way_of).result()] == [
        step.key for step in store.office.playbook.care.complaint
    ]


def test_a_customer_who_lost_their_deal_is_asked_about_what_they_bought(store: Store) -> None:
    org = customer(store)

    def lose(write: Write) -> str:
        key = open_deal(write, org)
        write.update(deal, key, state=DealState.LOST, closed_at=write.now)
        return key

    lost = store.do(lose).result().result
    assert case_row(store, complained(store, org))["deal_id"] != lost
