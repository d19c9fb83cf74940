"""Customers by health: their order, what is told of each, how the list is narrowed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from data.customers import CareView, Customer, care_view, customer, customers_of, rhythm_kinds, usual_script
from data.model.calendar import Due
from data.model.care_facts import FeedbackKind, Health
from data.model.playbook import Playbook
from data.store import Store
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.customers_told import Story, tell
from tests.data.planning import planned_with

NPS = FeedbackKind.NPS
STORIES = {
    "Aalto Oy": Story(opinions=((-5, NPS, 10),)),
    "Betoni Oy": Story(ends=40),
    "Cumulus Oy": Story(planned=3),
    "Dyyni Oy": Story(planned=-9),
    "Eerola Oy": Story(complaint=True),
    "Fasaani Oy": Story(opinions=((-5, NPS, 2),)),
    "Gneissi Oy": Story(planned=1),
    "Hongisto Oy": Story(planned=-2),
    "Ilves Oy": Story(ends=20),
}


@pytest.fixture
def keys(store: Store) -> dict[str, str]:
    return {name: store.do(tell, story, name).result().result for name, story in STORIES.items()}


def view(store: Store, text: str = "", limit: int = 200) -> CareView:
    return store.ask(care_view, limit=limit, text=text).result()


def names(found: CareView) -> list[str]:
    return [one.name.removesuffix(" Oy") for one in found.customers]


def one_of(store: Store, key: str) -> Customer:
    found = store.ask(customer, key).result()
    assert found is not None
    return found


def change(store: Store, key: str, **values: Any) -> None:
    store.do(lambda write: write.update(organisation, key, **values)).result()


def test_the_most_urgent_stand_first_and_within_a_health_the_soonest(store: Store, keys: dict[str, str]) -> None:
    found = view(store)
    assert names(found) == [
        *("Eerola", "Fasaani"),
        *("Dyyni", "Hongisto"),
        *("Ilves", "Betoni"),
        *("Aalto", "Gneissi", "Cumulus"),
    ]
    assert found.counts == {
        Health.COMPLAINT: 1,
        Health.UNHAPPY: 1,
        Health.OVERDUE: 2,
        Health.RENEWAL: 2,
        Health.RECOMMENDS: 1,
        Health.WELL: 2,
    }
    assert (found.count, found.narrowed, found.unknown) == (9, "", ())
    assert found.figures.complaints == 1


def test_a_window_of_them_leaves_the_store_while_the_counts_are_of_all(store: Store, keys: dict[str, str]) -> None:
    found = view(store, limit=3)
    assert names(found) == ["Eerola", "Fasaani", "Dyyni"]
    assert found.count == 9


def test_nobody_is_a_customer_before_a_deal_is_won(store: Store, keys: dict[str, str]) -> None:
    store.do(lambda write: write.connection.execute(update(deal).values(state="open"))).result()
    assert names(view(store)) == []
    assert store.ask(customer, keys["Aalto Oy"]).result() is None


def test_everything_the_list_tells_of_one(store: Store, keys: dict[str, str]) -> None:
    told = one_of(store, keys["Eerola Oy"])
    assert (told.health, told.complaint, told.why) == (Health.COMPLAINT, "broken", "open since Sat 21.11.: “broken”")
    assert told.complained_at is not None
    assert (told.contact, told.since, told.value_cents, told.lifetime_cents) == (
        "Anna Mäkelä",
        date(2026, 10, 15),
        420_000,
        420_000,
    )
    unhappy = one_of(store, keys["Fasaani Oy"])
    assert unhappy.opinion is not None
    assert (unhappy.opinion.score, unhappy.why) == (2, "2 of 10, Thu 19.11.: “slow start”")
    assert one_of(store, keys["Aalto Oy"]).why == "nobody asked them for a name yet"


def test_what_is_bought_in_several_deals_is_summed_and_the_newest_is_spoken_of(store: Store, clock: StillClock) -> None:
    def twice(write: Write) -> str:
        org = tell(write, Story(won=-730, talked=-1))
        first = write.first(deal.select())
        assert first is not None
        at = write.now - timedelta(days=10)
        columns = {**first, "value_cents": 100_000, "closed_at": at, "contact_id": None, "title": "More"}
        columns.pop("id")
        write.insert(deal, **columns)
        return org

    found = one_of(store, store.do(twice).result().result)
    assert (found.value_cents, found.lifetime_cents) == (520_000, 260_000)
    assert (found.contact, found.contact_id) == ("", None)
    assert found.since == date(2024, 11, 24)


def test_they_are_called_with_the_words_for_what_is_planned(store: Store, keys: dict[str, str]) -> None:
    found = one_of(store, keys["Gneissi Oy"])
    assert found.next is not None
    assert (found.next.kind_name, found.next.due) == ("Care contact", Due(date(2026, 11, 25)))
    assert (found.script, found.called_about, found.next.opens) == ("follow_up", found.next.id, "call")


@pytest.mark.parametrize(("kind", "opens"), [("plan", "plan"), ("gone", "card")])
def test_what_is_nothing_to_call_about_is_not_worked_by_a_call(
    store: Store, keys: dict[str, str], kind: str, opens: str
) -> None:
    """A paper to write, and a kind that the playbook no longer knows."""
    org = keys["Gneissi Oy"]
    store.do(planned_with, org, kind, "to be written", date(2026, 11, 24)).result()
    found = one_of(store, org)
    assert found.next is not None
    assert (found.next.reason, found.next.opens) == ("to be written", opens)
    assert (found.script, found.called_about) == ("follow_up", None)


def test_with_nothing_planned_they_are_called_with_the_words_of_the_rhythm(store: Store) -> None:
    found = one_of(store, store.do(tell, Story(planned=None)).result().result)
    assert (found.next, found.script, found.called_about) == (None, "follow_up", None)


def test_a_playbook_without_a_rhythm_has_no_words_for_it(store: Store, playbook: Playbook) -> None:
    assert rhythm_kinds(playbook) == ("care",)
    assert rhythm_kinds(playbook.model_copy(update={"cadences": []})) == ()
    kinds = [kind for kind in playbook.kinds if kind.key != "care"]

    def without(read: Read) -> str | None:
        import dataclasses

        bare = playbook.model_copy(update={"kinds": kinds})
        return usual_script(read.seen_from(dataclasses.replace(read.office, playbook=bare)))

    assert store.ask(without).result() is None


@pytest.mark.parametrize(
    ("typed", "found", "said"),
    [
        ("dyyni", ["Dyyni"], "“dyyni”"),
        ("ANNA oy", list("EFDHIBAGC"), "“ANNA” · “oy”"),
        ("ähtäri", ["Cumulus"], "“ähtäri”"),
        ("ÄHTÄRI", ["Cumulus"], "“ÄHTÄRI”"),
        ("class:A1", ["Aalto"], "class: A1"),
        ("luokka:A1,-", list("EFDHIBAGC"), "class: A1, none"),
        ("city:äht", ["Cumulus"], "city: äht"),
        ("#fair", ["Betoni"], "#fair"),
        ("kind:plan", ["Hongisto"], "kind: Written plan"),
        ("kind:care betoni", ["Betoni"], "kind: Care contact · “betoni”"),
        ("segment:company 100%", [], "segment: Company · “100%”"),
        ("nobody", [], "“nobody”"),
    ],
)
def test_typed_words_narrow_them(store: Store, keys: dict[str, str], typed: str, found: list[str], said: str) -> None:
    change(store, keys["Aalto Oy"], care_class="A1")
    change(store, keys["Betoni Oy"], tags=["fair"])
    change(store, keys["Cumulus Oy"], city="Ähtäri")
    store.do(planned_with, keys["Hongisto Oy"], "plan", "to be written", date(2026, 12, 24)).result()
    narrowed = view(store, typed)
    whole = [name if len(found) == 1 else name[0] for name in names(narrowed)]
    assert (whole, narrowed.narrowed) == (found, said)
    assert narrowed.count == len(found)


def test_what_means_nothing_is_said_and_narrows_nothing(store: Store, keys: dict[str, str]) -> None:
    found = view(store, "colour:red")
    assert (found.unknown, found.narrowed, found.count) == (("colour:red",), "", 9)


def test_a_kind_is_what_is_planned_and_not_what_was_or_rests(store: Store) -> None:
    org = store.do(tell, Story(held=True)).result().result
    assert names(view(store, "kind:care")) == []
    store.do(lambda write: write.connection.execute(update(followup).values(held=False))).result()
    assert names(view(store, "kind:care")) == ["Pöytä"]
    store.do(lambda write: write.connection.execute(update(followup).values(state="done"))).result()
    assert names(view(store, "kind:care")) == []
    assert one_of(store, org).next is None


def test_people_who_are_nobody_there_find_nobody(store: Store, keys: dict[str, str]) -> None:
    store.do(lambda write: write.connection.execute(contact.delete())).result()
    assert names(view(store, "anna")) == []
    assert one_of(store, keys["Aalto Oy"]).contact == ""


def test_the_list_of_none_is_empty(store: Store) -> None:
    assert store.ask(customers_of, {}).result() == ()
    assert view(store).customers == ()
