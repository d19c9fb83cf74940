"""Two customers become one with all of their care: complaints, opinions, checklists, recommendations, promises."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from data.aftersale import care_step, complaint, feedback, grading, recommendation
from data.bargaining import agreement
from data.casework import close_complaint, promise_answer
from data.checklist import checklist_of, tick_item
from data.complaints import complaint_of, open_complaint
from data.contacts import ContactFacts, add_contact
from data.drafts import drafted, keep_draft
from data.feedback import feedback_of
from data.followups import reschedule_followup
from data.grading import grade_customer
from data.history import redo, undo
from data.merging import merge_contacts, merge_organisations
from data.model.calendar import Due
from data.model.care_facts import FeedbackKind, Satisfaction
from data.model.facts import FollowUpState
from data.model.refusal import Refusal
from data.personal import add_personal, personal_at
from data.referrals import Lead, record_referral
from data.side_by_side import side_by_side
from data.store import Store
from data.tables import contact, deal, followup, organisation
from tests.data.customers_told import Story, tell
from tests.data.whole_files import exported

CARE = (complaint, feedback, recommendation, care_step, grading, agreement)


def rows(store: Store, table: Any, *where: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in store.ask(lambda read: read.all(select(table).where(*where))).result()]


def waiting(store: Store, *where: Any) -> list[dict[str, Any]]:
    return rows(store, followup, followup.c.state == FollowUpState.OPEN, *where)


@pytest.fixture
def two(store: Store) -> tuple[str, str]:
    """Two customers, each with a won deal, its checklist, an opinion, an agreement and a person."""
    opinion = ((-5, FeedbackKind.SATISFACTION, 3),)
    one = Story(opinions=opinion, asked=-20, ends=300, checklist=True, planned=None)
    other = Story(opinions=(*opinion, (-4, FeedbackKind.NPS, 9)), renewal=200, checklist=True, planned=None)
    keys = [
        store.do(tell, story, name).result().result for story, name in ((one, "Pöytä Oy"), (other, "Pöytä Oyj Turku"))
    ]
    return keys[0], keys[1]


def test_everything_of_care_on_both_sides_is_the_care_of_one_and_parts_again_exactly(
    store: Store, two: tuple[str, str]
) -> None:
    keep, gone = two
    for key, care_class in ((keep, "A3"), (gone, "A1")):
        store.do(grade_customer, key, care_class, ["budget"], text="grows").result()
        store.do(open_complaint, key, f"it broke at {key}").result()
        [won] = rows(store, deal, deal.c.organisation_id == key)
        store.do(tick_item, won["id"], store.ask(checklist_of, won["id"]).result()[0].key).result()
        [anna] = rows(store, contact, contact.c.organisation_id == key)
        store.do(add_personal, key, anna["id"], f"has a boat, {care_class}").result()
    before, counts = store.ask(exported).result(), {table.name: len(rows(store, table)) for table in CARE}
    ticked = len(rows(store, care_step, care_step.c.done_on.is_not(None)))
    store.do(merge_organisations, keep, gone).result()
    after = store.ask(exported).result()
    assert {table.name: len(rows(store, table)) for table in CARE} == counts
    assert all({row["organisation_id"] for row in rows(store, table)} == {keep} for table in CARE)
    assert len(rows(store, care_step, care_step.c.done_on.is_not(None))) == ticked == 2
    assert len(store.ask(feedback_of, keep).result()) == 3
    assert {one.text for one in store.ask(personal_at, keep).result()} == {"has a boat, A3", "has a boat, A1"}
    assert rows(store, organisation)[0]["care_class"] == "A1"
    assert [row["name"] for row in rows(store, contact)] == ["Anna Mäkelä"]
    for _round in range(2):
        store.do(undo).result()
        assert store.ask(exported).result() == before
        store.do(redo).result()
        assert store.ask(exported).result() == after


def test_two_complaints_stay_two_cases_each_with_what_waits_for_it(store: Store, two: tuple[str, str]) -> None:
    keep, gone = two
    first = store.do(open_complaint, keep, "cold soup").result().result
    second = store.do(open_complaint, gone, "late again").result().result
    promised = date(2026, 11, 27)
    store.do(promise_answer, second, promised).result()
    store.do(merge_organisations, keep, gone).result()
    cases = [store.ask(complaint_of, keep, complaint_id=key).result() for key in (first, second)]
    assert [len(case.waiting) for case in cases] == [1, 2]
    assert cases[1].promised_on == promised
    store.do(close_complaint, second, Satisfaction.SATISFIED, words="all well").result()
    again = store.ask(complaint_of, keep, complaint_id=first).result()
    assert len(again.waiting) == 1


def test_whoever_asked_not_to_be_called_is_not_called_after_it_but_their_complaint_still_waits(
    store: Store, two: tuple[str, str]
) -> None:
    keep, gone = two
    store.do(open_complaint, keep, "cold soup").result()
    store.do(lambda write: write.update(organisation, gone, do_not_call=True)).result()
    store.do(merge_organisations, keep, gone).result()
    assert rows(store, organisation)[0]["do_not_call"]
    opens = {kind.key: kind.opens for kind in store.office.playbook.kinds}
    assert "call" not in {opens[row["kind"]] for row in waiting(store)}
    assert "complaint" in {opens[row["kind"]] for row in waiting(store)}


def test_a_person_who_asked_not_to_be_called_is_not_called_as_one_either(store: Store, two: tuple[str, str]) -> None:
    keep, gone = two
    [theirs] = rows(store, contact, contact.c.organisation_id == gone)
    [mine] = rows(store, contact, contact.c.organisation_id == keep)
    plan = {"organisation_id": keep, "kind": "care", "due_on": date(2026, 12, 1), "priority": 5, "reason": "x"}
    store.do(lambda write: write.insert(followup, **plan, contact_id=mine["id"])).result()
    store.do(lambda write: write.update(contact, theirs["id"], do_not_contact=True)).result()
    store.do(merge_organisations, keep, gone).result()
    [anna] = rows(store, contact)
    assert anna["do_not_contact"]
    assert not rows(store, organisation)[0]["do_not_call"]
    assert waiting(store, followup.c.contact_id == anna["id"], followup.c.kind == "care") == []


RHYTHM = {"kind": "care", "priority": 5, "reason": "What has changed?", "rule": "care"}


def plan(store: Store, key: str, day: int, **more: Any) -> str:
    """A contact that the rhythm planned for a customer's deal; its key."""
    [won] = rows(store, deal, deal.c.organisation_id == key)
    values = {**RHYTHM, "deal_id": won["id"], "due_on": date(2026, 12, 1) + timedelta(days=day), **more}
    return store.do(lambda write: write.insert(followup, organisation_id=key, **values)).result().result


def of_care(store: Store) -> list[str]:
    return [row["id"] for row in sorted(waiting(store, followup.c.kind == "care"), key=lambda row: row["due_on"])]


def test_of_two_rhythms_of_contacts_the_sooner_stays(store: Store, two: tuple[str, str]) -> None:
    late, soon = plan(store, two[0], 30), plan(store, two[1], 3, rule="care_a1")
    store.do(merge_organisations, *two).result()
    assert of_care(store) == [soon]
    [gone] = rows(store, followup, followup.c.id == late)
    assert (gone["state"], gone["result"]) == (FollowUpState.CANCELLED, "merged")


def test_what_was_agreed_with_them_is_kept_and_beats_what_a_rule_planned(store: Store, two: tuple[str, str]) -> None:
    planned, agreed, also = plan(store, two[0], 3), plan(store, two[1], 30), plan(store, two[1], 40, agreed=True)
    store.do(reschedule_followup, agreed, Due(date(2027, 1, 7)), "they asked", agreed=True).result()
    store.do(merge_organisations, *two).result()
    assert set(of_care(store)) == {agreed, also}
    assert rows(store, followup, followup.c.id == planned)[0]["state"] == FollowUpState.CANCELLED


def test_rules_of_deals_are_left_to_their_deals(store: Store, two: tuple[str, str]) -> None:
    won = dict.fromkeys(("kind", "rule"), "satisfaction")
    for key in two:
        plan(store, key, 5, **won)
    before = Counter(row["rule"] for row in waiting(store))
    store.do(merge_organisations, *two).result()
    assert Counter(row["rule"] for row in waiting(store))["satisfaction"] == before["satisfaction"] >= 2


def test_who_recommended_whom_stays_true_on_either_side(store: Store, two: tuple[str, str]) -> None:
    keep, gone = two
    third = store.do(tell, Story(planned=None), "Lamppu Oy").result().result
    lead = Lead(organisation="Pöytä Oyj Turku", words="ask for Anna")
    assert store.do(record_referral, third, lead).result().result.prospect_id == gone
    store.do(record_referral, gone, Lead(organisation="Lamppu Oy")).result()
    store.do(record_referral, keep, lead).result()
    before = store.ask(exported).result()
    store.do(merge_organisations, keep, gone).result()
    given = {(row["organisation_id"], row["prospect_id"]) for row in rows(store, recommendation)}
    assert {(third, keep), (keep, third), (keep, None)} <= given
    assert gone not in str(store.ask(exported).result())
    store.do(undo).result()
    assert store.ask(exported).result() == before


def test_drafts_of_an_opinion_or_a_person_wait_at_the_one_that_stays(store: Store, two: tuple[str, str]) -> None:
    keep, gone = two
    [theirs] = rows(store, contact, contact.c.organisation_id == gone)
    [mine] = rows(store, contact, contact.c.organisation_id == keep)
    store.do(keep_draft, f"contact/{theirs['id']}", {"name": "Anna", "title": "HR", "personal": "boat"}).result()
    store.do(keep_draft, f"contact/{mine['id']}", {"name": "", "title": "CEO", "personal": "boat"}).result()
    store.do(keep_draft, f"opinion/{gone}", {"text": "they"}).result()
    store.do(keep_draft, f"opinion/{keep}", {"text": " "}).result()
    store.do(merge_organisations, keep, gone).result()
    assert store.ask(drafted, f"contact/{mine['id']}").result() == {"name": "Anna", "title": "CEO", "personal": "boat"}
    assert store.ask(drafted, f"contact/{theirs['id']}").result() is None
    assert store.ask(drafted, f"opinion/{keep}").result() == {"text": "they"}
    assert store.ask(drafted, f"opinion/{gone}").result() is None


def test_a_person_merges_with_no_one_but_another_and_nobody_is_barred_by_it(store: Store, two: tuple[str, str]) -> None:
    keep = two[0]
    [anna] = rows(store, contact, contact.c.organisation_id == keep)
    with pytest.raises(Refusal, match="one and the same person"):
        store.do(merge_contacts, anna["id"], anna["id"]).result()
    other = store.do(add_contact, keep, ContactFacts(name="A. Mäkelä", phones="040 765 4321")).result().result
    before = store.ask(exported).result()
    done = store.do(merge_contacts, anna["id"], other).result()
    assert str(done.phrase) == "two records of Anna Mäkelä merged, Pöytä Oy"
    assert not rows(store, contact, contact.c.id == anna["id"])[0]["do_not_contact"]
    store.do(undo).result()
    assert store.ask(exported).result() == before


def test_a_source_is_compared_with_the_day_it_was_known(store: Store, two: tuple[str, str]) -> None:
    sourced: dict[str, Any] = {"source": "fair", "sourced_on": date(2026, 5, 4)}
    store.do(lambda write: write.update(organisation, two[0], **sourced)).result()
    beside = store.ask(side_by_side, *two, stays=two[1]).result()
    assert {(line.keep, line.gone) for line in beside.lines if line.key == "source"} == {("", "fair (2026-05-04)")}
