"""The demo after the sale: customers of every health, what they said, what was promised them, in their language."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from data.aftersale import care_step, complaint, feedback, grading, recommendation
from data.bargaining import agreement, paper
from data.customer_sheet import customer_sheet
from data.customers import CareView, care_view
from data.demo import care_sayings
from data.demo.fates import Fate, fate_of, won_back
from data.demo.fill import fill_demo
from data.model.care_facts import CARE_CLASSES, FeedbackKind, Health, Mood
from data.model.complaint import FOLLOW_UPS, PROMISE
from data.model.facts import DealState
from data.model.loyalty import LIMITS, SCALES, mood_of
from data.model.office import Office
from data.playbooks.shelf import read
from data.queue import queue
from data.store import Store
from data.tables import call, contact, deal, followup, note, organisation
from data.transaction import Read
from data.words import use
from tests.conftest import StillClock
from tests.data.after_the_sale import rows


def every(store: Store, table: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = store.ask(rows, select(table).order_by(table.c.id)).result()
    return found


def view(store: Store) -> CareView:
    return store.ask(care_view).result()


def test_customers_stand_in_every_health(demo: Store) -> None:
    found = view(demo)
    assert found.count == 16
    assert all(found.counts[health] for health in Health)
    assert found.counts[Health.COMPLAINT] == 2
    assert found.counts[Health.WELL] >= 6
    assert {one.care_class for one in found.customers} == set(CARE_CLASSES)
    assert all(one.why and one.lifetime_cents > 0 for one in found.customers)


def test_opinions_of_each_kind_and_age_stand_with_their_scale_question_and_words(
    demo: Store, clock: StillClock
) -> None:
    said = every(demo, feedback)
    assert {row["kind"] for row in said} == set(FeedbackKind)
    languages = {row["id"]: row["language"] for row in every(demo, contact)}
    for row in said:
        kind, scale = FeedbackKind(row["kind"]), SCALES[FeedbackKind(row["kind"])]
        assert (row["lowest"], row["highest"], row["better"]) == (scale.lowest, scale.highest, scale.better)
        finnish = languages[row["contact_id"]] == "fi"
        told = care_sayings.OPINIONS[kind, mood_of(kind, row["score"])]
        assert row["text"] in {words[finnish] for words in told}
        measure = demo.office.playbook.care.measure(kind)
        assert measure is not None
        assert row["asked"].startswith(measure.ask.said("fi" if finnish else "en"))
        assert row["at"] <= clock.now
    ages = [(clock.now - row["at"]).days for row in said]
    assert min(ages) < 10
    assert max(ages) > 365
    figures = view(demo).figures
    assert figures.nps is not None
    assert figures.nps_before is not None
    assert figures.ces_count
    assert sum(figures.levels)


def test_a_complaint_waits_its_steps_half_taken_one_is_fresh_and_one_is_settled(demo: Store, clock: StillClock) -> None:
    cases = every(demo, complaint)
    way = demo.office.playbook.care.complaint
    taken = {len([key for key in row["steps"] if not key.startswith(":")]): row for row in cases}
    fresh, heard, settled = taken[2], taken[sum(step.live for step in way)], taken[len(way)]
    assert {row["state"] for row in (fresh, heard)} == {"open"}
    assert (settled["state"], settled["satisfied"]) == ("closed", True)
    assert len({row["text"] for row in cases}) == 3
    assert heard["cause"]
    assert heard["remedy"]
    assert heard["promised_on"] > clock.now.date()
    waits = {row["id"]: row for row in every(demo, followup)}
    assert heard["steps"][PROMISE] in heard["steps"][FOLLOW_UPS]
    assert waits[heard["steps"][PROMISE]]["due_on"] == heard["promised_on"]
    for row in (fresh, heard):
        assert waits[row["steps"][FOLLOW_UPS][0]]["state"] == "open"
    assert waits[settled["steps"][FOLLOW_UPS][0]]["state"] == "done"
    top = demo.ask(queue).result().rows[:2]
    assert [row.kind for row in top] == ["complaint", "complaint"]
    assert all(row["opened_at"] <= clock.now and row["owner"] == "Aino Laine" for row in cases)


def test_references_are_given_asked_and_declined_and_a_name_became_a_prospect(demo: Store) -> None:
    told = every(demo, recommendation)
    kinds = Counter((row["kind"], row["state"]) for row in told)
    assert set(kinds) == {
        ("reference", "given"),
        ("reference", "asked"),
        ("reference", "declined"),
        ("referral", "given"),
    }
    [given] = [row for row in told if (row["kind"], row["state"]) == ("reference", "given")]
    assert given["text"]
    assert given["shown"]
    assert given["permitted_until"]
    [named] = [row for row in told if row["kind"] == "referral"]
    house = next(row for row in every(demo, organisation) if row["id"] == named["prospect_id"])
    giver = next(row for row in every(demo, organisation) if row["id"] == named["organisation_id"])
    assert house["source"].startswith("referred by ")
    assert house["source"].endswith(giver["name"])
    assert named["answered_at"] == house["created_at"]
    [first] = [row for row in every(demo, followup) if row["organisation_id"] == house["id"]]
    assert giver["name"] in first["reason"]
    assert any(row["text"].startswith(house["source"]) for row in every(demo, note))
    assert any("permission ends" in row["reason"] for row in every(demo, followup))


def test_people_are_remembered_with_the_day_it_was_said(demo: Store, clock: StillClock) -> None:
    notes = [row for row in every(demo, note) if row["personal"]]
    known = {words[0] for words in care_sayings.REMEMBERED}
    assert len(notes) >= 8
    assert {row["text"] for row in notes} <= known
    assert all(row["contact_id"] and row["at"] < clock.now for row in notes)


def test_every_customer_has_a_class_with_reasons_a_checklist_partly_done_and_an_agreement(demo: Store) -> None:
    customers = {one.organisation_id: one for one in view(demo).customers}
    classes = {row["organisation_id"]: row for row in every(demo, grading)}
    assert classes.keys() == customers.keys()
    partly = 0
    for key, one in customers.items():
        assert classes[key]["care_class"] == one.care_class
        assert classes[key]["bant"]
        assert classes[key]["potential"]
        sheet = demo.ask(customer_sheet, key).result()
        assert len(sheet.checklist) == 8
        assert all(item.owner == "Aino Laine" for item in sheet.checklist)
        assert sheet.ends_on is not None
        assert sheet.renewal_on is not None
        partly += 0 < sum(item.done for item in sheet.checklist) < 8
        late = [item.key for item in sheet.checklist if item.late]
        assert not late or one.health == Health.OVERDUE
    assert partly == len(customers)


def test_a_renewal_is_near_and_somebody_was_left_alone_for_over_a_year(demo: Store, clock: StillClock) -> None:
    customers = view(demo).customers
    [near] = [one for one in customers if one.health == Health.RENEWAL]
    assert near.signs.ends_on is not None
    assert timedelta() < near.signs.ends_on - clock.now.date() < timedelta(days=92)
    assert near.next is not None
    assert near.next.kind == "renewal"
    alone = [one for one in customers if (clock.now.date() - one.signs.last_on).days > 365]
    assert len(alone) == 1
    assert alone[0].health == Health.OVERDUE


def test_the_written_plan_of_most_customers_was_sent(demo: Store) -> None:
    sent = [row for row in every(demo, paper) if row["kind"] == "plan" and row["sent_at"]]
    assert len(sent) >= 12
    assert all(row["body"].count("## ") >= 4 for row in sent)


def test_nothing_said_or_done_lies_ahead_and_nothing_before_the_deal_was_won(demo: Store, clock: StillClock) -> None:
    won = {row["id"]: row["closed_at"] for row in every(demo, deal) if row["state"] == DealState.WON}
    for table, name in ((feedback, "at"), (complaint, "opened_at"), (recommendation, "asked_at"), (grading, "at")):
        assert all(row[name] <= clock.now for row in every(demo, table))
    assert all(row["at"] > won[row["deal_id"]] for row in every(demo, feedback))
    assert all(row["started_at"] > won[row["deal_id"]] for row in every(demo, call) if row["script"] == "follow_up")
    assert {row["deal_id"] for row in every(demo, care_step)} == won.keys()
    assert all(row["done_on"] is None or row["done_on"] < clock.now.date() for row in every(demo, care_step))


@pytest.mark.parametrize("name", ["home-training", "eight-stages", "seven-steps"])
@pytest.mark.parametrize("deals", [1, 30])
def test_a_small_demo_of_any_playbook_in_finnish_has_its_care_too(
    template: Path, tmp_path: Path, office: Office, name: str, deals: int
) -> None:
    use("fi")
    shutil.copyfile(template, tmp_path / "small.db")
    store = Store(tmp_path / "small.db", replace(office, playbook=read(name)))
    store.do(fill_demo, deals=deals).result()
    customers = view(store).count
    assert customers == (3 if deals == 30 else 0)
    assert len(every(store, grading)) == customers
    assert all(
        row["potential"] in {words[1] for told in care_sayings.POTENTIAL.values() for words in told}
        for row in every(store, grading)
    )
    store.close()


@pytest.mark.no_cover
def test_a_large_demo_has_customers_in_proportion_each_with_an_agreement(store: Store) -> None:
    store.do(fill_demo, deals=3_000).result()
    counts = view(store).counts
    assert sum(counts.values()) == 90
    assert counts[Health.WELL] > 45
    assert 2 <= counts[Health.COMPLAINT] <= 8
    signed = store.ask(lambda read: read.count(select(func.count()).select_from(agreement))).result()
    assert signed == 90
    resting = [row for row in every(store, deal) if row["no_step"]]
    assert 1 <= len(resting) <= 4


def test_a_playbook_without_a_way_for_complaints_is_shown_without_them(
    template: Path, tmp_path: Path, office: Office
) -> None:
    shutil.copyfile(template, tmp_path / "bare.db")
    care = office.playbook.care.model_copy(update={"complaint": [], "measures": [], "checklist": []})
    store = Store(tmp_path / "bare.db", replace(office, playbook=office.playbook.model_copy(update={"care": care})))
    store.do(fill_demo, deals=150).result()
    assert every(store, complaint) == []
    assert every(store, care_step) == []
    assert {row["asked"] for row in every(store, feedback)} == {""}
    store.close()


def test_every_answer_that_may_be_given_has_words_in_both_languages() -> None:
    for kind in FeedbackKind:
        for mood in {mood for _limit, mood in LIMITS[kind]}:
            assert care_sayings.OPINIONS[kind, mood]
    texts = [pair for told in care_sayings.OPINIONS.values() for pair in told]
    texts += [pair for case in care_sayings.COMPLAINTS for pair in case]
    texts += [*care_sayings.REMEMBERED, *care_sayings.TALKED, *care_sayings.REFERENCES, *care_sayings.NAMED]
    assert all(english and finnish and english != finnish for english, finnish in texts)
    assert Mood.HAPPY not in {mood for _limit, mood in LIMITS[FeedbackKind.NPS]}


def test_the_first_customers_meet_every_fate_and_those_after_them_mostly_fare_well() -> None:
    chance = random.Random(4)
    assert {fate_of(number, chance) for number in range(15)} == set(Fate)
    later = Counter(fate_of(number, chance) for number in range(15, 2_000))
    assert later[Fate.WELL] > 1_000
    assert later[Fate.CROSS] == 0
    assert all(won_back(fate, chance) >= 4 for fate in Fate)


@pytest.mark.no_cover
def test_the_care_of_a_demo_is_the_same_for_the_same_seed(template: Path, tmp_path: Path, office: Office) -> None:
    def told(read: Read) -> list[Any]:
        tables = (feedback, complaint, recommendation, grading, care_step)
        return [[tuple(row.values()) for row in read.all(select(table).order_by(table.c.id))] for table in tables]

    found = []
    for name in ("one.db", "two.db"):
        shutil.copyfile(template, tmp_path / name)
        store = Store(tmp_path / name, office)
        store.do(fill_demo, deals=150, seed=5).result()
        found.append(store.ask(told).result())
        store.close()
    assert found[0] == found[1]
    assert all(found[0])
