"""Contacts: added, edited, barred and taken out, each in one step that comes back exactly."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from data.barring import allow_calls, do_not_call
from data.card import CardContact, card
from data.contacts import ContactFacts, add_contact, edit_contact, remove_contact
from data.history import redo, undo
from data.model.naming import CHANNELS, ROLES, channel_name, language_name, role_name
from data.model.refusal import Conflict, Refusal, Unclear
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.phones import read_phones
from data.store import Store
from data.tables import deal, followup, note, phone
from data.transaction import Read, Write
from tests.data.houses import everything

ANNA = ContactFacts(
    name="Anna Mäkelä",
    title="HR manager",
    role="decision_maker",
    email="Anna@Poyta.fi",
    channel="email",
    language="fi",
    personal="dog: Rusty\nskis",
    phones="040 123 4567; 09 123 4567 (vaihde)",
)


@pytest.fixture
def house(store: Store) -> str:
    return store.do(add_organisation, OrganisationFacts(name="Pöytä Oy", segment="company")).result().result


def only(store: Store, house: str) -> CardContact:
    (found,) = store.ask(card, house).result().contacts
    return found


def test_an_added_contact_shows_everything(store: Store, house: str) -> None:
    store.do(add_contact, house, ANNA).result()
    found = only(store, house)
    assert (found.name, found.title, found.role) == ("Anna Mäkelä", "HR manager", "decision_maker")
    assert (found.email, found.channel, found.language) == ("Anna@Poyta.fi", "email", "fi")
    assert found.personal == "dog: Rusty\nskis"
    assert [(one.typed, one.shown, one.e164) for one in found.phones] == [
        ("040 123 4567", "040 123 4567", "+358401234567"),
        ("09 123 4567 (vaihde)", "09 123 4567", "+35891234567"),
    ]
    assert "contact" not in store.ask(card, house).result().missing


def test_the_first_contact_becomes_the_deals_and_its_next_steps_contact(store: Store, house: str) -> None:
    key = store.do(add_contact, house, ANNA).result().result
    found = store.ask(card, house).result()
    assert found.deals[0].contact_id == key
    assert found.steps[0].contact_id == key
    store.do(add_contact, house, ContactFacts(name="Matti")).result()
    assert store.ask(card, house).result().deals[0].contact_id == key


def test_a_switchboard_needs_no_name_but_something(store: Store, house: str) -> None:
    store.do(add_contact, house, ContactFacts(phones="09 123 4567")).result()
    assert only(store, house).name == ""
    with pytest.raises(Refusal, match="Write a name"):
        store.do(add_contact, house, ContactFacts(personal="nice")).result()


def test_every_step_comes_back_exactly(store: Store, house: str) -> None:
    seen = [store.ask(everything).result()]
    key = store.do(add_contact, house, ANNA).result().result
    seen.append(store.ask(everything).result())
    store.do(edit_contact, key, ContactFacts(name="Anna Laine", phones="050 123 4567; 040 123 4567")).result()
    seen.append(store.ask(everything).result())
    store.do(do_not_call, house, key).result()
    seen.append(store.ask(everything).result())
    store.do(allow_calls, house, key).result()
    seen.append(store.ask(everything).result())
    for expected in reversed(seen[:-1]):
        store.do(undo).result()
        assert store.ask(everything).result() == expected
    for expected in seen[1:]:
        store.do(redo).result()
        assert store.ask(everything).result() == expected


def test_a_removed_contact_leaves_the_history_and_comes_back_with_all_that_pointed_to_them(
    store: Store, house: str
) -> None:
    key = store.do(add_contact, house, ANNA).result().result
    store.do(add_note, house, "asked for a quote", contact_id=key).result()
    before = store.ask(everything).result()
    store.do(remove_contact, key).result()

    def left(read: Read) -> list[object]:
        points = [read.all(select(table.c.contact_id)) for table in (deal, followup, note)]
        return [row["contact_id"] for rows in points for row in rows] + list(read.all(select(phone)))

    assert set(store.ask(left).result()) == {None}
    assert store.ask(card, house).result().contacts == ()
    store.do(undo).result()
    assert store.ask(everything).result() == before


def test_a_number_that_stays_keeps_its_mark(store: Store, house: str) -> None:
    key = store.do(add_contact, house, ANNA).result().result

    def spoil(write: Write) -> None:
        row = write.first(select(phone).where(phone.c.e164 == "+358401234567"))
        assert row is not None
        write.update(phone, row["id"], bad=True)

    store.do(spoil).result()
    store.do(edit_contact, key, ContactFacts(name="Anna", phones="+358 40 1234567; 050 123 4567")).result()
    found = only(store, house)
    assert [(one.typed, one.bad) for one in found.phones] == [("+358 40 1234567", True), ("050 123 4567", False)]


def test_an_unreadable_number_is_refused_unless_it_stood_there(store: Store, house: str) -> None:
    key = store.do(add_contact, house, ANNA).result().result
    with pytest.raises(Unclear, match="not a phone number"):
        store.do(edit_contact, key, ContactFacts(name="Anna", phones="ring me")).result()

    def spoil(write: Write) -> None:
        write.insert(phone, organisation_id=house, contact_id=key, e164=None, typed="ask Liisa", rank=9)

    store.do(spoil).result()
    store.do(edit_contact, key, ContactFacts(name="Anna", phones="ask Liisa")).result()
    assert [one.typed for one in only(store, house).phones] == ["ask Liisa"]


def test_two_spellings_of_one_number_are_one(store: Store) -> None:
    found = read_phones("040 123 4567; +358401234567, 0501234567", store.office)
    assert [number.e164 for number in found] == ["+358401234567", "+358501234567"]


@pytest.mark.parametrize("email", ["anna", "anna@", "a b@c.fi", "@c.fi"])
def test_an_address_that_is_none_is_refused(store: Store, house: str, email: str) -> None:
    with pytest.raises(Unclear):
        store.do(add_contact, house, ContactFacts(name="Anna", email=email)).result()


def test_unknown_roles_and_channels_are_refused(store: Store, house: str) -> None:
    for facts in (ContactFacts(name="A", role="king"), ContactFacts(name="A", channel="pigeon")):
        with pytest.raises(Refusal, match="no such role"):
            store.do(add_contact, house, facts).result()


def test_a_second_writer_is_told(store: Store, house: str) -> None:
    key = store.do(add_contact, house, ANNA).result().result
    store.do(edit_contact, key, ContactFacts(name="First"), seen=1).result()
    with pytest.raises(Conflict):
        store.do(edit_contact, key, ContactFacts(name="Second"), seen=1).result()
    assert only(store, house).name == "First"


def test_roles_channels_and_languages_have_names() -> None:
    assert all(role_name(role) for role in ROLES)
    assert all(channel_name(channel) for channel in CHANNELS)
    assert [role_name("decision_maker"), role_name("king"), role_name(None)] == ["decides", "king", ""]
    assert [channel_name("sms"), channel_name("pigeon"), channel_name(None)] == ["text message", "pigeon", ""]
    assert [language_name("fi"), language_name("de"), language_name(None)] == ["Finnish", "de", ""]
