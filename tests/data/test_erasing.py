"""Whoever is erased is gone to the last byte, and what counted still counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, func, select

from data.aftersale import complaint
from data.barring import do_not_call
from data.belonging import Whose
from data.board import board
from data.bookkeeping import barred_number, change, operation, remembered
from data.columns import metadata
from data.contacts import ContactFacts, add_contact
from data.customers import care_view
from data.demo.fill import fill_demo
from data.drafts import keep_draft
from data.drawer import drawer
from data.duplicates import houses
from data.erasing import STAYS, erase
from data.file.backups import Why, backups
from data.file.scrubbing import MARK
from data.finding import find
from data.history import undo
from data.matching import matches
from data.model.facts import DealState, FollowUpState
from data.model.refusal import NotFound, Refusal
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.past_steps import past_steps
from data.queue import queue
from data.store import Store
from data.tables import contact, deal, followup, note, organisation, phone
from data.transaction import Read, Write
from tests.data.figures_told import figures
from tests.data.rightful import fill, in_bytes

CANARY = "Kanarialintu"


def _gone(store: Store, *whose: Whose, purge: bool = False) -> None:
    store.do(erase, whose, purge=purge).result()
    store.scrub().result()


def _customer(read: Read) -> str:
    joined = organisation.join(deal, deal.c.organisation_id == organisation.c.id)
    row = read.first(select(organisation.c.id).select_from(joined).where(deal.c.state == DealState.WON).limit(1))
    assert row is not None
    return str(row["id"])


@pytest.mark.parametrize("whole", [True, False])
def test_a_word_in_every_text_of_theirs_is_gone_to_the_last_byte(store: Store, whole: bool) -> None:
    house, person = store.do(fill, "a", CANARY, STAYS).result().result
    owned = {"organisation", "deal", "quote", "agreement", "procurement", "care_step", "grading", "stage_event"}
    if not whole:

        def others(write: Write) -> None:
            """Of a person only what is linked to them goes: the rest is the organisation's."""
            for name in (*owned, "presentation", "distinct_pair"):
                table = metadata.tables[name]
                for column in table.columns:
                    if CANARY in json.dumps(write.all(select(column))[0][column.name], default=str):
                        value: Any = [] if isinstance(column.type, JSON) else "x"
                        write.connection.execute(table.update().values({column.name: value}))

        store.do(others).result()
    store.do(keep_draft, f"note/{person}", {"text": CANARY}).result()
    store.do(lambda write: write.update(note, "anote", text=f"{CANARY} again")).result()
    assert in_bytes(store.path, CANARY)
    _gone(store, Whose(house, None if whole else person))
    assert in_bytes(store.path, CANARY) == []
    store.close()
    assert in_bytes(store.path, CANARY, "401234567") == []


@pytest.mark.parametrize("whole", [True, False])
def test_every_figure_is_the_same_before_and_after(demo: Store, whole: bool) -> None:
    def settled(read: Read) -> Iterator[Whose]:
        """Those with whom nothing waits: what waits ends with an erasure, and that is one more end."""
        waits = select(followup.c.organisation_id).where(followup.c.state == FollowUpState.OPEN)
        still = select(deal.c.organisation_id).where(deal.c.state.in_((DealState.OPEN, DealState.LATER)))
        cases = select(complaint.c.organisation_id).where(complaint.c.state == "open")
        wanted = select(organisation.c.id)
        for unended in (waits, still, cases):
            wanted = wanted.where(organisation.c.id.not_in(unended))
        for row in read.all(wanted.limit(8)):
            people = read.all(select(contact.c.id).where(contact.c.organisation_id == row["id"]))
            yield from [Whose(row["id"])] if whole else [Whose(row["id"], one["id"]) for one in people]

    def end(write: Write) -> None:
        write.connection.execute(followup.update().values(state=FollowUpState.DONE, done_at=write.now))

    demo.do(end).result()
    whose = demo.ask(lambda read: list(settled(read))).result()
    assert len(whose) >= 5
    before = demo.ask(figures).result()
    _gone(demo, *whose)
    assert demo.ask(figures).result() == before


def test_an_erased_organisation_is_shown_nowhere(demo: Store) -> None:
    key = demo.ask(_customer).result()
    name = demo.ask(lambda read: read.row(organisation, key)["name"]).result()
    deals = demo.ask(lambda read: {row["id"] for row in read.all(select(deal).where(deal.c.organisation_id == key))})
    assert demo.ask(find, name).result()
    assert demo.ask(matches, name).result()
    won = demo.ask(board).result().columns[-1].count
    lost = demo.ask(drawer).result().lost_count
    _gone(demo, Whose(key))
    assert demo.ask(find, name).result() == demo.ask(find, "erased").result() == []
    assert demo.ask(matches, name).result() == demo.ask(matches, key).result() == ()
    assert key not in {one.organisation_id for one in demo.ask(care_view).result().customers}
    assert key not in {one.id for one in demo.ask(houses).result()}
    assert key not in {one.organisation_id for one in demo.ask(queue).result().rows}
    shown = demo.ask(board).result()
    assert shown.columns[-1].count == won - len(deals.result())
    assert demo.ask(board, text="segment:company").result().lost <= lost
    assert demo.ask(drawer).result().lost_count == lost


def test_what_waits_for_them_ends(store: Store) -> None:
    key = store.do(add_organisation, OrganisationFacts(name="Pöytä Oy", segment="company")).result().result
    assert store.ask(queue).result().rows
    _gone(store, Whose(key))
    row = store.ask(lambda read: read.all(select(deal))[0]).result()
    assert (row["state"], row["reason"], row["closed_at"]) == (DealState.LOST, "erased", store.office.clock())
    assert [one["state"] for one in store.ask(lambda read: read.all(select(followup))).result()] == ["cancelled"]
    assert store.ask(queue).result().rows == ()
    assert store.ask(drawer).result().lost == ()


def _two(write: Write) -> tuple[str, str, str]:
    house = add_organisation(write, OrganisationFacts(name="Pöytä Oy", segment="company"))
    other = add_organisation(write, OrganisationFacts(name="Tuoli Oy", segment="company"))
    facts = ContactFacts(name="Liisa Mäkinen", email="liisa@poyta.example", phones="040 123 4567")
    return house, add_contact(write, house, facts), other


def test_where_others_tell_of_them_a_neutral_word_stands(store: Store) -> None:
    house, person, other = store.do(_two).result().result
    texts = {"kysy Liisa Mäkiseltä 040 123 4567": "kysy (erased) (erased)", "ei kukaan": "ei kukaan"}
    for text in texts:
        store.do(add_note, other, text).result()
    store.do(keep_draft, f"note/{other}", {"text": "Liisa Mäkinen soitti"}).result()
    _gone(store, Whose(house, person))
    assert {row["text"] for row in store.ask(lambda read: read.all(select(note))).result()} == set(texts.values())
    assert store.ask(lambda read: read.row(organisation, house)["name"]).result() == "Pöytä Oy"
    assert in_bytes(store.path, "Mäki", "liisa@") == []


def test_another_of_the_same_name_stays_as_they_are(store: Store) -> None:
    house, person, other = store.do(_two).result().result
    namesake = store.do(add_contact, other, ContactFacts(name="Liisa Mäkinen")).result().result
    store.do(add_note, other, "Liisa Mäkinen tilasi", contact_id=namesake).result()
    _gone(store, Whose(house, person))
    assert store.ask(lambda read: read.row(contact, namesake)["name"]).result() == "Liisa Mäkinen"
    assert store.ask(lambda read: read.all(select(note))[0]["text"]).result() == "Liisa Mäkinen tilasi"


def test_the_log_takes_nothing_back_from_before_and_goes_on_after(store: Store) -> None:
    house, person, other = store.do(_two).result().result
    _gone(store, Whose(house, person))
    with pytest.raises(Refusal, match="nothing to undo"):
        store.do(undo).result()
    assert store.ask(past_steps).result() == ()
    assert store.ask(lambda read: read.count(select(func.count()).select_from(change))).result() == 0
    assert {row["state"] for row in store.ask(lambda read: read.all(select(operation))).result()} == {"gone"}
    store.do(add_note, other, "uusi").result()
    store.do(undo).result()
    assert store.ask(lambda read: read.all(select(note))).result() == []


def test_a_number_that_asked_not_to_be_called_stays_barred(store: Store) -> None:
    house, person, other = store.do(_two).result().result
    store.do(do_not_call, house, person).result()
    _gone(store, Whose(house))
    assert store.ask(lambda read: read.count(select(func.count()).select_from(phone))).result() == 0
    assert store.ask(lambda read: read.count(select(func.count()).select_from(barred_number))).result() == 1
    assert in_bytes(store.path, "1234567") == []
    again = store.do(add_contact, other, ContactFacts(name="Joku Muu", phones="+358 40 1234567")).result().result
    assert store.ask(lambda read: read.row(contact, again)["do_not_contact"]).result()


def test_backups_that_hold_them_go_when_asked_and_a_sound_one_of_after_stays(store: Store) -> None:
    house, person, _other = store.do(_two).result().result
    made = [store.back_up(why).result().path for why in (Why.ASKED, Why.ERASE)]
    _gone(store, Whose(house, person))
    assert all(path.exists() for path in made)
    second = store.do(_two).result().result
    made.append(store.back_up(Why.ASKED).result().path)
    _gone(store, Whose(second[0], second[1]), purge=True)
    assert not made[-1].exists()
    left = backups(store.path)
    assert left[0].why is Why.ERASE
    assert "Liisa" not in left[0].path.read_bytes().decode(errors="ignore")


def test_a_kill_before_the_bytes_are_gone_is_made_good_at_the_next_opening(store: Store) -> None:
    house, person, _other = store.do(_two).result().result
    backup = store.back_up(Why.ASKED).result().path
    paper = store.path.parent / "paper.eml"
    paper.write_text("Liisa Mäkinen")

    def marked(write: Write) -> None:
        erase(write, [Whose(house, person)], purge=True)
        found = write.row(remembered, MARK)["content"]
        write.keep(remembered, MARK, content={**found, "files": [str(paper)]}, at=write.now)

    store.do(marked).result()
    store.close()
    assert in_bytes(store.path, "Mäkinen")
    again = Store(store.path, store.office)
    again.open().result()
    assert not backup.exists()
    assert not paper.exists()
    assert again.ask(lambda read: read.all(select(remembered).where(remembered.c.id == MARK))).result() == []
    assert in_bytes(store.path, "Mäkinen", "liisa@") == []
    again.close()


def test_while_an_app_has_the_file_what_was_broken_off_is_its_business(store: Store) -> None:
    house, person, _other = store.do(_two).result().result
    store.do(erase, [Whose(house, person)]).result()
    store.close()
    app = Store(store.path, store.office, hold=True)
    app.open().result()
    assert app.ask(lambda read: read.all(select(remembered).where(remembered.c.id == MARK))).result() == []
    second = app.do(_two).result().result
    app.do(erase, [Whose(second[0])]).result()
    command = Store(store.path, store.office)
    command.open().result()
    assert command.ask(lambda read: read.all(select(remembered).where(remembered.c.id == MARK))).result() != []
    command.close()
    app.scrub().result()
    assert in_bytes(store.path, "Mäkinen") == []
    app.close()


def test_nobody_is_erased_who_is_not_there_and_then_nothing_is(store: Store) -> None:
    house, _person, _other = store.do(_two).result().result
    with pytest.raises(NotFound):
        store.do(erase, [Whose(house), Whose("0" * 32)]).result()
    assert store.ask(lambda read: read.row(organisation, house)["name"]).result() == "Pöytä Oy"


def test_the_demo_is_erased_whole(store: Store) -> None:
    store.do(fill_demo, deals=20).result()
    whose = [Whose(row["id"]) for row in store.ask(lambda read: read.all(select(organisation.c.id))).result()]
    names = [row["name"] for row in store.ask(lambda read: read.all(select(contact.c.name))).result() if row["name"]]
    _gone(store, *whose)
    assert in_bytes(store.path, *names) == []


def test_a_file_with_a_passphrase_is_scrubbed_and_its_backups_go_too(store: Store, tmp_path: Path) -> None:
    pytest.importorskip("sqlcipher3")
    sealed = Store(tmp_path / "sealed" / "x.db", store.office, "hyvin pitkä salasana")
    house, person, _other = sealed.do(_two).result().result
    old = sealed.back_up(Why.ASKED).result().path
    before = sealed.path.stat().st_size
    _gone(sealed, Whose(house, person), purge=True)
    assert not old.exists()
    assert [one.why for one in backups(sealed.path)] == [Why.ERASE]
    assert sealed.ask(lambda read: read.all(select(remembered).where(remembered.c.id == MARK))).result() == []
    assert sealed.path.with_name("x.db-wal").stat().st_size == 0
    assert sealed.path.stat().st_size <= before + 4096
    sealed.close()
    again = Store(sealed.path, store.office, "hyvin pitkä salasana")
    assert again.ask(lambda read: read.all(select(contact))).result() == []
    again.close()
