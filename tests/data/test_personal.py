"""Personal notes: what is remembered of a human being, with its day, ready for the next call."""

from __future__ import annotations

from datetime import date

import pytest

from data.call_sheet import call_sheet
from data.model.refusal import NotFound, Refusal
from data.notes import add_note
from data.personal import add_personal, mark_personal, personal_at, remembered_before
from data.store import Store
from data.tables import contact, note
from tests.conftest import StillClock
from tests.data.after_the_sale import lonely, sold, undone_exactly


def test_something_personal_is_remembered_of_somebody_with_its_day(store: Store, clock: StillClock) -> None:
    about = sold(store)
    done = undone_exactly(
        store, add_personal, about.org, about.who, " Building a cottage\x1b at Saimaa \n", deal_id=about.deal
    )
    assert str(done.phrase) == "remembered of Anna Mäkelä: Building a cottage at Saimaa"
    clock.move(days=90)
    [one] = store.ask(personal_at, about.org).result()
    assert (one.id, one.on, one.text) == (done.result, date(2026, 11, 24), "Building a cottage at Saimaa")
    assert (one.contact_id, one.contact) == (about.who, "Anna Mäkelä")
    row = store.ask(lambda read: read.row(note, done.result)).result()
    assert (row["deal_id"], row["personal"]) == (about.deal, True)


def test_what_is_known_of_nobody_in_particular_is_remembered_of_the_house(store: Store) -> None:
    about, other = sold(store), sold(store, "Tuoli Oy")
    done = store.do(add_personal, about.org, other.who, "turns fifty in May").result()
    assert str(done.phrase) == "remembered of Pöytä Oy: turns fifty in May"
    [one] = store.ask(personal_at, about.org).result()
    assert (one.contact_id, one.contact) == (None, "")
    assert store.ask(personal_at, other.org).result() == ()


def test_without_words_or_house_nothing_is_remembered(store: Store) -> None:
    about = sold(store)
    with pytest.raises(Refusal, match="A note needs words"):
        store.do(add_personal, about.org, about.who, " \n\t").result()
    with pytest.raises(NotFound):
        store.do(add_personal, "gone", None, "sails").result()


def test_a_note_is_made_personal_and_ordinary_again(store: Store) -> None:
    about = sold(store)
    key = store.do(add_note, about.org, "plays the cello", contact_id=about.who).result().result
    assert store.ask(personal_at, about.org).result() == ()
    done = undone_exactly(store, mark_personal, key, True)
    assert str(done.phrase) == "a personal note now: plays the cello"
    assert [one.text for one in store.ask(personal_at, about.org).result()] == ["plays the cello"]
    done = undone_exactly(store, mark_personal, key, False)
    assert str(done.phrase) == "an ordinary note now: plays the cello"
    assert store.ask(personal_at, about.org).result() == ()


def test_the_newest_two_of_whom_we_call_and_of_the_house_are_there_for_the_next_call(
    store: Store, clock: StillClock
) -> None:
    about = sold(store)
    guest = {"organisation_id": about.org, "name": "", "search_key": "", "title": "Switchboard"}
    other = store.do(lambda write: write.insert(contact, **guest)).result().result
    for who, words in ((about.who, "sails"), (other, "sings"), (None, "moved house"), (about.who, "built a cottage")):
        clock.move(days=1)
        store.do(add_personal, about.org, who, words).result()
    told = [one.text for one in store.ask(remembered_before, about.org, about.who).result()]
    assert told == ["built a cottage", "moved house"]
    assert [one.text for one in store.ask(remembered_before, about.org, None).result()] == ["moved house"]
    everybody = store.ask(personal_at, about.org).result()
    assert [one.text for one in everybody] == ["built a cottage", "moved house", "sings", "sails"]
    assert {one.contact for one in everybody} == {"Anna Mäkelä", "Switchboard", ""}
    assert len(store.ask(personal_at, about.org, limit=3).result()) == 3


def test_nobody_is_remembered_where_nothing_was_said(store: Store) -> None:
    assert store.ask(remembered_before, lonely(store), None).result() == ()


def test_the_next_call_begins_with_what_was_remembered_after_what_stands_on_the_card(
    store: Store, clock: StillClock
) -> None:
    about = sold(store)
    assert store.ask(call_sheet, about.org, about.deal).result().personal == ""
    store.do(add_personal, about.org, about.who, "builds\na cottage").result()
    clock.move(days=300)
    store.do(add_personal, about.org, None, "moved house").result()
    store.do(lambda write: write.update(contact, about.who, personal="sails")).result()
    said = store.ask(call_sheet, about.org, about.deal).result().personal
    assert said == "sails · Mon 20.9. moved house · Tue 24.11.2026 builds a cottage"
