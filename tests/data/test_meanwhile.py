"""A call that is kept after something went from the file meanwhile, and one that another window kept already."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from data.calls import log_call
from data.contacts import ContactFacts, add_contact, edit_contact, remove_contact
from data.history import undo
from data.model.facts import Outcome
from data.model.noticed import Noticed
from data.model.office import Office
from data.model.refusal import NotFound, Refusal
from data.model.report import CallReport
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import call, organisation
from tests.conftest import StillClock
from tests.data.calling import a_call, row_of
from tests.data.rows import every_row


@pytest.fixture
def report(store: Store, clock: StillClock) -> CallReport:
    found = store.do(a_call).result().result
    clock.move(minutes=2)
    return found


@pytest.fixture
def window(store: Store, office: Office) -> Iterator[Store]:
    """A second window on the same file."""
    opened = Store(store.path, office)
    yield opened
    opened.close()


@pytest.mark.parametrize("outcome", [Outcome.NO_ANSWER, Outcome.WRONG_NUMBER])
def test_a_number_that_went_during_the_call_does_not_keep_the_call_out(
    store: Store, window: Store, report: CallReport, outcome: Outcome
) -> None:
    assert report.contact_id
    window.do(edit_contact, report.contact_id, ContactFacts(name="Anna Mäkelä", phones="040 777 8888")).result()
    key = store.do(log_call, replace(report, outcome=outcome)).result().result
    assert store.ask(row_of, call, key).result()["phone"] is None


def test_a_contact_that_went_during_the_call_does_not_keep_the_call_out(
    store: Store, window: Store, report: CallReport
) -> None:
    assert report.contact_id
    window.do(remove_contact, report.contact_id).result()
    before = store.ask(every_row).result()
    mail = Noticed("email", "anna@example.fi", "anna@example.fi", "mail anna@example.fi")
    key = store.do(log_call, replace(report, accepted=(mail,))).result().result
    assert store.ask(row_of, call, key).result()["contact_id"] is None
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_where_nobody_is_left_to_mark_do_not_call_holds_for_the_whole_organisation(
    store: Store, window: Store, report: CallReport
) -> None:
    assert report.contact_id
    window.do(remove_contact, report.contact_id).result()
    store.do(log_call, replace(report, outcome=Outcome.DO_NOT_CALL)).result()
    assert store.ask(row_of, organisation, report.organisation_id).result()["do_not_call"]


def test_one_call_is_kept_once_from_however_many_windows(
    store: Store, window: Store, report: CallReport, clock: StillClock
) -> None:
    window.do(log_call, report).result()
    kept = store.ask(every_row).result()
    clock.move(minutes=1)
    with pytest.raises(Refusal, match="in the file already"):
        store.do(log_call, replace(report, outcome=Outcome.BUSY)).result()
    assert store.ask(every_row).result() == kept
    store.do(undo).result()
    store.do(log_call, replace(report, outcome=Outcome.BUSY)).result()


def test_what_hangs_on_a_row_that_another_window_took_back_is_refused_in_words(store: Store, window: Store) -> None:
    house = store.do(add_organisation, OrganisationFacts(name="Pöytä Oy", segment="company")).result().result
    window.do(undo).result()
    with pytest.raises(NotFound, match="no longer in the file"):
        store.do(add_contact, house, ContactFacts(name="Anna Mäkelä")).result()
