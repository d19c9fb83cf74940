"""One customer after the sale as a sheet: whom we speak with, what is planned, what they said, until when it runs."""

from __future__ import annotations

from datetime import date

import pytest

from data.complaints import open_complaint
from data.contacts import ContactFacts, add_contact
from data.customer_sheet import CustomerSheet, customer_sheet
from data.deals import end_deal, open_deal
from data.feedback import record_feedback
from data.grading import grade_customer
from data.model.care_facts import FeedbackKind, Health, RecommendationKind
from data.model.facts import Channel, DealState
from data.model.refusal import NotFound
from data.personal import add_personal
from data.phones import add_phone
from data.recommendations import ask_recommendation
from data.store import Store
from data.tables import contact, deal, followup, phone
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.after_the_sale import lonely, sold
from tests.data.customers_told import Story, tell
from tests.data.planning import planned_with


def sheet(store: Store, org: str, deal_id: str | None = None) -> CustomerSheet:
    return store.ask(customer_sheet, org, deal_id).result()


def test_a_deal_just_won_shows_its_checklist_and_what_the_rules_planned(store: Store) -> None:
    about = sold(store)
    found = sheet(store, about.org)
    assert (found.name, found.deal_id, found.care_class, found.barred) == ("Pöytä Oy", about.deal, None, False)
    assert found.customer is not None
    assert found.customer.health == Health.WELL
    assert len(found.checklist) == 8
    assert found.steps[0].kind_name == "First contact"
    assert found.rhythm is not None
    assert (found.rhythm.kind, found.rhythm.script) == ("care", "follow_up")
    assert [found.opinions, found.gradings, found.complaints, found.recommendations, found.remembered] == [()] * 5
    assert (found.starts_on, found.ends_on, found.renewal_on) == (None, None, None)


def test_everything_that_was_said_and_done_stands_there(store: Store, clock: StillClock) -> None:
    about = sold(store)
    store.do(record_feedback, about.org, FeedbackKind.NPS, 9, "quick", contact_id=about.who).result()
    store.do(grade_customer, about.org, "A1", ["budget"]).result()
    store.do(open_complaint, about.org, "stops").result()
    store.do(ask_recommendation, about.org, RecommendationKind.REFERENCE).result()
    store.do(add_personal, about.org, about.who, "a cottage at the lake").result()
    found = sheet(store, about.org, about.deal)
    assert (found.opinions[0].score, found.gradings[0].care_class, found.complaints[0].text) == (9, "A1", "stops")
    assert (found.recommendations[0].contact, found.remembered[0].text) == ("Anna Mäkelä", "a cottage at the lake")
    assert found.care_class == "A1"
    assert found.rhythm is not None
    assert found.rhythm.due.on == date(2027, 2, 24)


def test_everybody_there_with_whom_the_deal_was_made_first_and_how_to_reach_them(
    store: Store, clock: StillClock
) -> None:
    org = lonely(store, "Pöytä Oy")
    clock.move(minutes=1)
    first = store.do(add_contact, org, ContactFacts(name="Bo Aho", phones="09 123 4567")).result().result
    clock.move(minutes=1)
    facts = ContactFacts(
        name="", title="HR", email="hr@poyta.fi", channel=Channel.EMAIL, personal="sails", phones="040 123 4567"
    )
    bought_by = store.do(add_contact, org, facts).result().result
    clock.move(minutes=1)
    lone = store.do(add_contact, org, ContactFacts(name="Cia")).result().result

    def more(write: Write) -> None:
        end_deal(write, open_deal(write, org, contact_id=bought_by), DealState.WON)
        add_phone(write, org, None, "+358914000", "014 000")
        write.update(contact, lone, do_not_contact=True)
        add_phone(write, org, first, "", "no number at all")
        for row in write.all(phone.select().where(phone.c.contact_id == bought_by)):
            write.insert(phone, **{**row, "id": write.office.new_id(write.now), "e164": "+358401111111", "bad": True})

    store.do(more).result()
    found = sheet(store, org)
    assert found.person is not None
    assert (found.person.called, found.person.title, found.person.channel) == ("HR", "HR", "email")
    assert (found.person.numbers, found.person.email) == (("040 123 4567",), "hr@poyta.fi")
    assert [one.called for one in found.people] == ["HR", "Bo Aho", "Cia"]
    assert "no number at all" in found.people[1].numbers
    assert found.people[2].numbers == ("09 14000",)
    assert found.people[2].barred


def test_a_house_with_nobody_and_nothing_bought_is_shown_as_it_is(store: Store) -> None:
    found = sheet(store, lonely(store))
    assert (found.customer, found.deal_id, found.person, found.people) == (None, None, None, ())
    assert (found.checklist, found.steps, found.rhythm, found.deal_title) == ((), (), None, "")


def test_a_deal_of_somebody_else_or_one_that_still_travels_is_not_taken_for_theirs(store: Store) -> None:
    ours, theirs = sold(store), sold(store, "Teräs Oy")
    travelling = store.do(lambda write: open_deal(write, ours.org, contact_id=ours.who)).result().result
    for asked in (theirs.deal, travelling, "gone", None):
        assert sheet(store, ours.org, asked).deal_id == ours.deal


def test_of_two_deals_the_one_asked_for_is_shown_else_the_newer(store: Store, clock: StillClock) -> None:
    about = sold(store)
    clock.move(days=30)

    def again(write: Write) -> str:
        key = open_deal(write, about.org, contact_id=about.who)
        write.update(deal, key, title="More of it")
        end_deal(write, key, DealState.WON)
        return key

    second = store.do(again).result().result
    assert sheet(store, about.org).deal_title == "More of it"
    assert sheet(store, about.org, about.deal).deal_id == about.deal
    assert sheet(store, about.org, second).deal_id == second


def test_steps_come_by_day_and_a_kind_nobody_knows_opens_the_card(store: Store) -> None:
    org = store.do(tell, Story(planned=30)).result().result
    store.do(planned_with, org, "gone", "what was it", date(2026, 11, 25)).result()
    found = sheet(store, org)
    assert [(step.kind_name, step.opens, step.script) for step in found.steps] == [
        ("gone", "card", None),
        ("Care contact", "call", "follow_up"),
    ]


def test_what_rests_is_no_rhythm(store: Store) -> None:
    org = store.do(tell, Story(held=True)).result().result
    found = sheet(store, org)
    assert (found.steps[0].held, found.rhythm) == (True, None)
    store.do(lambda write: write.update(followup, found.steps[0].id, state="done")).result()
    assert sheet(store, org).steps == ()


def test_the_agreement_that_runs_longest_is_told(store: Store) -> None:
    found = sheet(store, store.do(tell, Story(ends=40, renewal=20)).result().result)
    assert (found.ends_on, found.renewal_on) == (date(2027, 1, 3), date(2026, 12, 14))


def test_an_organisation_that_is_gone_is_said_to_be(store: Store) -> None:
    with pytest.raises(NotFound):
        sheet(store, "gone")
