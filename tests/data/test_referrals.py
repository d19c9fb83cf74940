"""Referrals: a name that a customer gives becomes a prospect with its source, and nobody is added twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from data.aftersale import recommendation
from data.barring import do_not_call
from data.bookkeeping import draft
from data.contacts import ContactFacts, add_contact
from data.deals import end_deal
from data.drafts import drafted, keep_draft
from data.feedback import record_feedback
from data.history import undo
from data.model.care_facts import FeedbackKind, RecommendationKind, RecommendationState
from data.model.facts import DealState
from data.model.refusal import DoNotCall, NotFound, Refusal
from data.organisations import OrganisationFacts, add_organisation
from data.queue import queue
from data.recommendations import ask_recommendation, recommendations_of
from data.referrals import Lead, Referred, record_referral
from data.store import Store
from data.tables import contact, deal, followup, note, organisation, phone
from tests.data.after_the_sale import rows, sold, undone_exactly, waiting

TUOLI = Lead(
    organisation=" Tuoli  ry ",
    name="Otto Saari",
    title="Chair",
    phones="040 765 4321; 09 123 4567",
    email="otto@tuoli.example",
    city="Turku",
    words="May say that Anna sent us.",
)


def every(store: Store, table: Any, **where: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = store.ask(rows, select(table)).result()
    return [row for row in found if all(row[name] == value for name, value in where.items())]


def refer(store: Store, org: str, lead: Lead = TUOLI, **given: Any) -> Referred:
    return store.do(record_referral, org, lead, **given).result().result


def test_a_name_becomes_a_prospect_with_its_source_a_person_and_a_first_call(store: Store) -> None:
    about = sold(store)
    done = undone_exactly(store, record_referral, about.org, TUOLI, contact_id=about.who, deal_id=about.deal)
    found: Referred = done.result
    assert str(done.phrase) == "new prospect Tuoli ry; referred by Anna Mäkelä, Pöytä Oy"
    assert (found.organisation, found.known) == ("Tuoli ry", False)
    [house] = every(store, organisation, id=found.prospect_id)
    assert (house["name"], house["segment"], house["city"]) == ("Tuoli ry", "association", "Turku")
    assert (house["source"], house["sourced_on"]) == ("referred by Anna Mäkelä, Pöytä Oy", date(2026, 11, 24))
    [person] = every(store, contact, organisation_id=found.prospect_id)
    assert (person["name"], person["title"], person["email"]) == ("Otto Saari", "Chair", "otto@tuoli.example")
    numbers = every(store, phone, organisation_id=found.prospect_id)
    assert {row["e164"] for row in numbers} == {"+358407654321", "+35891234567"}
    assert {row["contact_id"] for row in numbers} == {person["id"]}
    [made] = every(store, deal, id=found.deal_id)
    assert (made["state"], made["stage"], made["contact_id"]) == ("open", "prospecting", person["id"])


def test_the_first_call_says_from_whom_we_have_the_name_and_stands_in_the_queue(store: Store) -> None:
    about = sold(store)
    found = refer(store, about.org, contact_id=about.who)
    [first] = waiting(store, found.prospect_id)
    assert first["kind"] == "first_call"
    assert first["reason"] == "New prospect from Anna Mäkelä, Pöytä Oy: agree a meeting"
    assert found.prospect_id in {row.organisation_id for row in store.ask(queue).result().rows}


def test_a_playbook_whose_first_call_names_no_source_has_it_said_after_its_reason(store: Store) -> None:
    about, office = sold(store), store.office
    plain = next(rule for rule in office.playbook.cadences if rule.key == "inbound").reason
    cadences = [
        rule.model_copy(update={"reason": plain}) if rule.key == "first_call" else rule
        for rule in office.playbook.cadences
    ]
    store.office = replace(office, playbook=office.playbook.model_copy(update={"cadences": cadences}))
    [first] = waiting(store, refer(store, about.org).prospect_id)
    assert first["reason"].endswith(" · referred by Pöytä Oy")


def test_what_was_said_is_a_note_of_the_prospect_and_the_text_of_the_referral(store: Store) -> None:
    about = sold(store)
    found = refer(store, about.org, contact_id=about.who)
    [written] = every(store, note, organisation_id=found.prospect_id)
    assert written["text"] == "referred by Anna Mäkelä, Pöytä Oy. May say that Anna sent us."
    [told] = store.ask(recommendations_of, about.org).result()
    assert (told.id, told.kind, told.state) == (
        found.recommendation_id,
        RecommendationKind.REFERRAL,
        RecommendationState.GIVEN,
    )
    assert (told.prospect_id, told.prospect, told.text) == (found.prospect_id, "Tuoli ry", "May say that Anna sent us.")
    assert told.contact == "Anna Mäkelä"


def test_the_name_they_were_asked_for_is_that_one_and_the_asking_is_done(store: Store) -> None:
    about = sold(store)
    store.do(record_feedback, about.org, FeedbackKind.NPS, 10, "").result()
    asked = store.do(ask_recommendation, about.org, RecommendationKind.REFERRAL).result().result
    found = refer(store, about.org)
    assert found.recommendation_id == asked
    assert len(every(store, recommendation)) == 1
    assert every(store, recommendation)[0]["contact_id"] == about.who
    assert "reference_ask" not in {row["kind"] for row in waiting(store, about.org)}
    assert refer(store, about.org, Lead(organisation="Lamppu Oy")).recommendation_id != asked


@pytest.mark.parametrize(
    ("lead", "facts"),
    [
        (Lead(organisation="Other name", business_id="1234567-1"), {"business_id": "1234567-1"}),
        (Lead(organisation="Other name", phones="040 123 4567"), {"phones": "040 123 4567"}),
        (Lead(organisation="Other name", email="EEVA@tuoli.example"), {}),
        (Lead(organisation="tuoli   OY"), {}),
    ],
)
def test_whoever_is_in_the_file_by_any_sign_is_not_added_twice(store: Store, lead: Lead, facts: dict[str, Any]) -> None:
    about = sold(store)
    key = store.do(add_organisation, OrganisationFacts(name="Tuoli Oy", segment="company", **facts)).result().result
    store.do(add_contact, key, ContactFacts(name="Eeva", email="eeva@tuoli.example")).result()
    standing = every(store, deal, organisation_id=key)
    done = undone_exactly(store, record_referral, about.org, lead)
    found: Referred = done.result
    assert str(done.phrase) == "Tuoli Oy was known already; referred by Pöytä Oy"
    assert (found.prospect_id, found.known, found.organisation) == (key, True, "Tuoli Oy")
    assert found.deal_id == standing[0]["id"]
    assert len(every(store, organisation)) == 2
    assert len(every(store, deal, organisation_id=key)) == 1
    assert every(store, organisation, id=key)[0]["source"] == ""


def test_a_business_id_that_nobody_has_falls_back_on_the_other_signs(store: Store) -> None:
    about = sold(store)
    key = store.do(add_organisation, OrganisationFacts(name="Tuoli Oy", segment="company")).result().result
    assert refer(store, about.org, Lead(organisation="Tuoli Oy", business_id="1234567-1")).prospect_id == key


def test_a_known_house_without_a_deal_in_play_gets_one(store: Store) -> None:
    about = sold(store)
    key = store.do(add_organisation, OrganisationFacts(name="Tuoli Oy", segment="company")).result().result
    [old] = every(store, deal, organisation_id=key)
    store.do(end_deal, old["id"], DealState.LOST, reason="price").result()
    found = refer(store, about.org, Lead(organisation="Tuoli Oy"))
    assert found.deal_id != old["id"]
    assert every(store, deal, id=found.deal_id)[0]["state"] == "open"


def test_a_person_who_is_known_there_is_not_added_twice_nor_a_number(store: Store) -> None:
    about = sold(store)
    key = store.do(add_organisation, OrganisationFacts(name="Tuoli Oy", segment="company")).result().result
    facts = ContactFacts(name="Otto Saari", email="o@t.example", phones="040 765 4321")
    who = store.do(add_contact, key, facts).result().result
    refer(store, about.org, Lead(organisation="Tuoli Oy", name="otto  saari", phones="+358 40 765 4321; 09 765 432"))
    refer(store, about.org, Lead(organisation="Tuoli Oy", email="O@T.example"))
    assert [row["id"] for row in every(store, contact, organisation_id=key)] == [who]
    assert [row["e164"] for row in every(store, phone, contact_id=who)] == ["+358407654321", "+3589765432"]


def test_a_house_without_a_person_keeps_its_numbers_and_a_title_alone_is_a_person(store: Store) -> None:
    about = sold(store)
    bare = refer(store, about.org, Lead(organisation="Lamppu Oy", phones="09 123 4567"))
    assert every(store, contact, organisation_id=bare.prospect_id) == []
    [number] = every(store, phone, organisation_id=bare.prospect_id)
    assert number["contact_id"] is None
    titled = refer(store, about.org, Lead(organisation="Matto Oy", title="HR manager"))
    assert [row["title"] for row in every(store, contact, organisation_id=titled.prospect_id)] == ["HR manager"]
    [written] = every(store, note, organisation_id=titled.prospect_id)
    assert written["text"] == "referred by Pöytä Oy"


def test_what_cannot_be_meant_is_refused_and_nothing_is_left_behind(store: Store) -> None:
    about = sold(store)
    before = store.ask(rows, select(organisation)).result()
    for lead, sentence in (
        (Lead(organisation="  "), "needs its name"),
        (Lead(organisation="Pöytä  oy"), "customer's own organisation"),
        (Lead(organisation="Tuoli Oy", phones="no number"), "is not a phone number"),
        (Lead(organisation="Tuoli Oy", business_id="1234567-2"), "1234567-2"),
        (Lead(organisation="Tuoli Oy", name="Otto", email="not an address"), "not an address"),
    ):
        with pytest.raises(Refusal, match=sentence):
            refer(store, about.org, lead)
    with pytest.raises(NotFound):
        refer(store, "gone")
    assert store.ask(rows, select(organisation)).result() == before


def test_whoever_asked_not_to_be_called_stays_in_peace(store: Store) -> None:
    about = sold(store)
    barred = store.do(add_organisation, OrganisationFacts(name="Rauha Oy", segment="company")).result().result
    store.do(do_not_call, barred).result()
    with pytest.raises(DoNotCall, match="Rauha Oy has asked not to be called"):
        refer(store, about.org, Lead(organisation="Rauha Oy"))
    quiet = store.do(add_organisation, OrganisationFacts(name="Hiljaa Oy", segment="company")).result().result
    who = store.do(add_contact, quiet, ContactFacts(name="Otto Saari")).result().result
    store.do(do_not_call, quiet, who).result()
    with pytest.raises(DoNotCall, match="Otto Saari has asked not to be called"):
        refer(store, about.org, Lead(organisation="Hiljaa Oy", name="Otto Saari"))
    assert every(store, recommendation) == []


@pytest.mark.parametrize("known", [True, False])
def test_the_draft_is_settled_whether_they_were_known_or_not_and_undo_brings_it_back(store: Store, known: bool) -> None:
    about = sold(store)
    if known:
        store.do(add_organisation, OrganisationFacts(name="Tuoli ry", segment="association")).result()
    store.do(keep_draft, "lead", {"organisation": "Tuoli ry"}).result()
    assert refer(store, about.org, draft="lead").known == known
    assert store.ask(drafted, "lead").result() is None
    store.do(undo).result()
    assert store.ask(drafted, "lead").result() == {"organisation": "Tuoli ry"}
    assert len(every(store, draft)) == 1


def test_somebody_of_another_house_is_not_named_as_the_giver(store: Store) -> None:
    about, other = sold(store), sold(store, "Lamppu Oy")
    found = refer(store, about.org, contact_id=other.who)
    assert every(store, organisation, id=found.prospect_id)[0]["source"] == "referred by Pöytä Oy"
    assert every(store, recommendation)[0]["contact_id"] == about.who


def test_the_reason_of_a_deal_in_play_stays_as_it_was(store: Store) -> None:
    about = sold(store)
    key = (
        store.do(add_organisation, OrganisationFacts(name="Tuoli Oy", segment="company", source="fair")).result().result
    )
    before = waiting(store, key)
    refer(store, about.org, Lead(organisation="Tuoli Oy"))
    assert waiting(store, key) == before
    assert every(store, followup, organisation_id=key) == before
