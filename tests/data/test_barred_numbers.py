"""Do not call, by number: one however it is spelled, whoever has it, whoever is given it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from data.barring import allow_calls, bar_calls, do_not_call
from data.bookkeeping import barred_number
from data.calls import log_call
from data.contacts import ContactFacts, add_contact, edit_contact
from data.history import redo, undo
from data.merging import merge_contacts, merge_organisations
from data.model.facts import Outcome
from data.model.office import Office
from data.model.outcome import Given
from data.organisations import OrganisationFacts, edit_organisation
from data.phones import add_phone
from data.referrals import Lead, record_referral
from data.store import Store
from data.tables import phone
from data.transaction import Read, Write
from tests.data.acts_of_objecting import Life
from tests.data.calling import a_call
from tests.data.lists import FINNISH, a_list, landed, planned
from tests.data.objecting import NUMBER, SPELLINGS, made, marks, ways_to_a_call

ANNA = ContactFacts(name="Anna Mäkelä", phones="040 123 4567")


def listed(read: Read) -> set[str]:
    return {row["id"] for row in read.all(select(barred_number))}


def anna_objects(store: Store, *, whole: bool = False) -> str:
    """Anna of Pöytä Oy, or the whole of it, asks not to be called; the organisation's key."""
    house, (anna,) = made(store, "Pöytä Oy", "", ANNA)
    store.do(do_not_call, house, None if whole else anna).result()
    return house


@pytest.mark.parametrize("spelled", SPELLINGS)
@pytest.mark.parametrize("whole", [True, False])
def test_everybody_else_with_the_number_is_marked_in_the_same_step(store: Store, spelled: str, whole: bool) -> None:
    made(store, "Tuoli Oy", "", ContactFacts(name="A. Mäkelä", phones=spelled))
    made(store, "Lamppu Oy", spelled)
    made(store, "Matto Oy", "050 765 4321")
    anna_objects(store, whole=whole)
    found = store.ask(marks).result()
    assert found == {
        "Pöytä Oy": whole,
        "Anna Mäkelä": not whole,
        "Tuoli Oy": False,
        "A. Mäkelä": True,
        "Lamppu Oy": True,
        "Matto Oy": False,
    }
    assert ways_to_a_call(store) == []
    store.do(undo).result()
    assert not any(store.ask(marks).result().values())
    assert store.ask(listed).result() == set()
    store.do(redo).result()
    assert store.ask(marks).result() == found
    assert ways_to_a_call(store) == []


@pytest.mark.parametrize("spelled", SPELLINGS)
def test_whoever_is_added_with_the_number_is_marked_and_the_rep_reads_it(store: Store, spelled: str) -> None:
    anna_objects(store)
    house, () = made(store, "Tuoli Oy")
    done = store.do(add_contact, house, ContactFacts(name="Liisa", phones=spelled)).result()
    assert str(done.phrase).endswith("this number has asked not to be called, so nobody calls Liisa")
    assert store.ask(marks).result()["Liisa"]
    assert ways_to_a_call(store) == []
    store.do(undo).result()
    assert "Liisa" not in store.ask(marks).result()


@pytest.mark.parametrize("spelled", SPELLINGS)
def test_whoever_gets_the_number_on_the_card_is_marked(store: Store, spelled: str) -> None:
    anna_objects(store)
    house, (liisa,) = made(store, "Tuoli Oy", "", ContactFacts(name="Liisa"))
    done = store.do(edit_contact, liisa, ContactFacts(name="Liisa", phones=spelled)).result()
    assert "nobody calls Liisa" in str(done.phrase)
    facts = OrganisationFacts(name="Tuoli Oy", segment="company", phones=spelled)
    done = store.do(edit_organisation, house, facts).result()
    assert "nobody calls Tuoli Oy" in str(done.phrase)
    assert ways_to_a_call(store) == []


@pytest.mark.parametrize("spelled", SPELLINGS)
def test_a_name_given_with_the_number_is_marked_and_no_call_is_planned(store: Store, spelled: str) -> None:
    anna_objects(store)
    giver, () = made(store, "Lamppu Oy")
    lead = Lead(organisation="Tuoli Oy", name="Liisa", phones=spelled.removeprefix("puh. "))
    done = store.do(record_referral, giver, replace(lead, organisation="Uusi Oy")).result()
    assert ways_to_a_call(store) == []
    assert "nobody calls" in str(done.phrase) or done.result.organisation == "Pöytä Oy"


def test_a_number_that_was_written_down_in_a_call_marks_whom_it_is_given_to(store: Store) -> None:
    anna_objects(store)
    house, (liisa,) = made(store, "Tuoli Oy", "", ContactFacts(name="Liisa"))
    store.do(add_phone, house, liisa, NUMBER, "040 123 4567").result()
    assert store.ask(marks).result()["Liisa"]
    assert ways_to_a_call(store) == []


def test_a_new_number_of_somebody_who_objected_may_not_be_called_either(store: Store) -> None:
    house = anna_objects(store)
    made(store, "Tuoli Oy", "", ContactFacts(name="Liisa", phones="050 765 4321"))
    anna = store.ask(lambda read: read.all(select(phone))[0]["contact_id"]).result()
    done = store.do(edit_contact, anna, replace(ANNA, phones="040 123 4567; 050 765 4321")).result()
    assert "the same number, so not called either: Liisa" in str(done.phrase)
    assert store.ask(marks).result()["Liisa"]
    assert house


def test_an_outcome_of_a_call_bars_the_number_too(store: Store) -> None:
    report = store.do(a_call).result().result
    store.do(log_call, replace(report, outcome=Outcome.DO_NOT_CALL, given=Given(reason="do_not_call"))).result()
    done = store.do(add_contact, report.organisation_id, ContactFacts(name="Liisa", phones="+358 40 555 0101")).result()
    assert "nobody calls Liisa" in str(done.phrase)


def test_a_number_that_is_none_is_told_by_its_digits(store: Store) -> None:
    house, (anna,) = made(store, "Pöytä Oy", "", ContactFacts(name="Anna"))

    def put(write: Write, typed: str, person: str) -> None:
        write.insert(phone, organisation_id=house, contact_id=person, typed=typed)

    store.do(put, "12 34 56 78 ask for Anna", anna).result()
    store.do(do_not_call, house, anna).result()
    other = store.do(add_contact, house, ContactFacts(name="Liisa")).result().result
    store.do(put, "123-45678", other).result()
    store.do(lambda write: bar_calls(write, house, anna)).result()
    assert store.ask(marks).result()["Liisa"]


@pytest.mark.parametrize("policy", ["skip", "fill", "update"])
@pytest.mark.parametrize("spelled", SPELLINGS)
def test_a_row_of_somebody_new_with_the_number_is_rejected_with_its_reason(
    store: Store, tmp_path: Path, spelled: str, policy: str
) -> None:
    house = anna_objects(store)
    store.do(_without_anna, house).result()
    made(store, "Lamppu Oy")
    rows = [f"Uusi Oy;;;;Oulu;Joku;;{spelled};;", f"Lamppu Oy;;;;;Joku Muu;;{spelled};;", "Matto Oy;;;;Oulu;;;;;"]
    path = a_list(tmp_path, FINNISH, *rows)
    told = [(2, "asked not to be called"), (3, "asked not to be called")]
    assert [(one.line, one.reason) for one in planned(store, path, policy).rejected] == told  # type: ignore[arg-type]
    done = landed(store, path, policy).result  # type: ignore[arg-type]
    assert [(one.line, one.reason) for one in done.rejected] == told
    assert done.imported == 1
    assert "Joku" not in store.ask(marks).result()


def _without_anna(write: Write, house: str) -> None:
    """Anna is gone from the file, and so is her number."""
    for row in write.all(select(phone).where(phone.c.organisation_id == house)):
        write.delete(phone, row["id"])


def test_merging_leaves_nobody_callable_by_a_barred_number(store: Store) -> None:
    house = anna_objects(store)
    other, (liisa,) = made(store, "Pöytä Yhtiöt Oy", "", ContactFacts(name="Liisa", phones="050 765 4321"))
    store.do(merge_organisations, other, house).result()
    assert ways_to_a_call(store) == []
    anna = next(
        row["contact_id"]
        for row in store.ask(lambda read: read.all(select(phone))).result()
        if row["contact_id"] not in (liisa, None)
    )
    store.do(merge_contacts, liisa, anna).result()
    assert store.ask(marks).result()["Liisa"]
    made(store, "Tuoli Oy", "", ContactFacts(name="Joku", phones="+358507654321"))
    assert store.ask(marks).result()["Joku"]
    assert ways_to_a_call(store) == []


@pytest.mark.parametrize("whole", [True, False])
def test_whoever_asks_to_hear_from_us_again_leaves_the_list_and_undo_brings_them_back(
    store: Store, whole: bool
) -> None:
    house = anna_objects(store, whole=whole)
    anna = store.ask(lambda read: read.all(select(phone))[0]["contact_id"]).result()
    before = store.ask(listed).result()
    store.do(allow_calls, house, None if whole else anna).result()
    assert store.ask(listed).result() == set()
    made(store, "Tuoli Oy", "", ContactFacts(name="Liisa", phones="040 123 4567"))
    assert not store.ask(marks).result()["Liisa"]
    for _step in range(2):
        store.do(undo).result()
    assert store.ask(listed).result() == before
    assert any(store.ask(marks).result().values())


def test_of_a_house_that_may_be_called_again_those_who_said_it_for_themselves_stay_barred(store: Store) -> None:
    house = anna_objects(store)
    store.do(do_not_call, house).result()
    store.do(allow_calls, house).result()
    assert store.ask(marks).result() == {"Pöytä Oy": False, "Anna Mäkelä": True}
    made(store, "Tuoli Oy", "", ContactFacts(name="Liisa", phones="040 123 4567"))
    assert store.ask(marks).result()["Liisa"]


@pytest.mark.no_cover
@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_nothing_that_happens_leads_to_a_call_by_a_barred_number(template: Path, office: Office, seed: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "salestui.db"
        shutil.copyfile(template, path)
        life = Life(Store(path, office), seed, Path(folder))
        try:
            for _step in range(20):
                life.step()
                assert ways_to_a_call(life.store) == [], life.done
        finally:
            life.store.close()
