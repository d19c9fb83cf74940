"""What a call's note holds: offered where it is new, kept where the rep says so, and taken back with the call."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from data import words
from data.calls import log_call
from data.history import redo, undo
from data.model.calendar import Due
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.report import CallReport
from data.store import Store
from data.tables import contact, deal, followup, phone
from data.transaction import Read, Write
from data.wrap_up import Suggestion, suggestions
from tests.conftest import StillClock
from tests.data.calling import GIVEN, THURSDAY, a_call, row_of
from tests.data.rows import every_row

NOTE = """backs hurt, ring thu 9.30
HR is Liisa, 050 555 0199, mail anna.makela@poyta.fi
budget 12k€"""


@pytest.fixture
def report(store: Store, clock: StillClock) -> CallReport:
    found = store.do(a_call).result().result
    clock.move(minutes=2)
    return replace(found, notes=NOTE, outcome=Outcome.NO, given=GIVEN[Outcome.NO])


def offered(store: Store, report: CallReport) -> tuple[Suggestion, ...]:
    return store.ask(suggestions, report).result()


def everything(store: Store, report: CallReport) -> CallReport:
    return replace(report, accepted=tuple(one.noticed for one in offered(store, report)))


def followups(read: Read, organisation_id: str) -> list[dict[str, Any]]:
    waiting = select(followup).where(followup.c.organisation_id == organisation_id, followup.c.state == "open")
    return [dict(row) for row in read.all(waiting.order_by(followup.c.due_on))]


def numbers(read: Read, contact_id: str | None) -> list[tuple[str, str, int]]:
    theirs = select(phone).where(phone.c.contact_id.is_not_distinct_from(contact_id)).order_by(phone.c.rank)
    return [(row["e164"], row["typed"], row["rank"]) for row in read.all(theirs)]


def test_each_suggestion_says_what_keeping_it_would_do(store: Store, report: CallReport) -> None:
    assert [one.words for one in offered(store, report)] == [
        "call Thu 26.11. 9:30 · backs hurt, ring thu 9.30",
        "second number 050 555 0199 · for Anna Mäkelä",
        "e-mail anna.makela@poyta.fi · for Anna Mäkelä",
        "the deal's value: 12\u00a0000\u00a0€",
    ]
    assert [one.alone for one in offered(store, report)] == [False, False, True, True]


def test_what_is_accepted_is_kept_with_the_call_and_one_undo_takes_all_back(store: Store, report: CallReport) -> None:
    before = store.ask(every_row).result()
    done = store.do(log_call, everything(store, report)).result()
    assert str(done.phrase).endswith(
        "call Thu 26.11. 9:30, new number 050 555 0199, e-mail anna.makela@poyta.fi, value 12\u00a0000\u00a0€"
    )
    kept = store.ask(every_row).result()
    assert store.ask(numbers, report.contact_id).result()[-1] == ("+358505550199", "050 555 0199", 1)
    anna = store.ask(row_of, contact, report.contact_id).result()
    assert (anna["email"], anna["email_key"]) == ("anna.makela@poyta.fi", "anna.makela@poyta.fi")
    assert store.ask(row_of, deal, report.deal_id).result()["value_cents"] == 1_200_000
    (call_then, *_others) = store.ask(followups, report.organisation_id).result()
    assert (call_then["kind"], call_then["due_at"], call_then["agreed"]) == (
        "call_back",
        datetime(2026, 11, 26, 7, 30, tzinfo=UTC),
        True,
    )
    assert call_then["reason"] == "backs hurt, ring thu 9.30"
    assert offered(store, report) == ()
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == kept


def test_what_is_not_accepted_changes_nothing(store: Store, report: CallReport) -> None:
    store.do(log_call, report).result()
    assert len(store.ask(numbers, report.contact_id).result()) == 1
    assert store.ask(row_of, contact, report.contact_id).result()["email"] == ""
    assert store.ask(row_of, deal, report.deal_id).result()["value_cents"] == 0


def test_a_day_without_an_hour_is_a_call_that_may_be_moved(store: Store, report: CallReport) -> None:
    store.do(log_call, everything(store, replace(report, notes="palataan 15.1."))).result()
    (found,) = [row for row in store.ask(followups, report.organisation_id).result() if row["kind"] == "call_back"]
    assert (found["due_on"], found["due_at"], found["agreed"]) == (date(2027, 1, 15), None, False)


def test_what_the_file_knows_already_is_not_offered(store: Store, report: CallReport) -> None:
    def know(write: Write) -> None:
        write.update(contact, str(report.contact_id), email="Anna@Poyta.fi", email_key="anna@poyta.fi")
        write.update(deal, str(report.deal_id), value_cents=420_000)

    store.do(know).result()
    known = "040 5550101, vaihde 03 555 0102, ANNA@poyta.fi, 4 200 €"
    assert offered(store, replace(report, notes=known)) == ()
    other = replace(report, notes="a.makela@poyta.fi, 5 000 €")
    assert [one.words for one in offered(store, other)] == [
        "e-mail a.makela@poyta.fi · for Anna Mäkelä · instead of anna@poyta.fi",
        "the deal's value: 5\u00a0000\u00a0€ · instead of 4\u00a0200\u00a0€",
    ]


@pytest.mark.parametrize(
    ("outcome", "given", "note"),
    [
        (Outcome.BOOKED, Given(due=Due(date(2026, 11, 26), THURSDAY)), "meeting thu 9:00"),
        (Outcome.BOOKED, Given(due=Due(date(2026, 11, 26), THURSDAY)), "tavataan 26.11."),
        (Outcome.LATER, Given(due=Due(date(2027, 1, 15)), reason="budget_round"), "palataan 15.1. klo 10"),
        (Outcome.CALL_BACK, GIVEN[Outcome.CALL_BACK], "ring wed 14.00"),
        (Outcome.DO_NOT_CALL, Given(), NOTE),
    ],
)
def test_a_time_that_was_just_agreed_or_offered_is_not_offered_again(
    store: Store, report: CallReport, outcome: Outcome, given: Given, note: str
) -> None:
    assert offered(store, replace(report, outcome=outcome, given=given, notes=note)) == ()


def test_two_times_in_a_note_leave_the_other_one_to_be_offered(store: Store, report: CallReport) -> None:
    given = GIVEN[Outcome.BOOKED]
    booked = replace(report, outcome=Outcome.BOOKED, given=given, notes="meeting thu 9:00, ring her wed 14.00 before")
    assert [one.words for one in offered(store, booked)] == [
        "call tomorrow 14:00 · meeting thu 9:00, ring her wed 14.00 before"
    ]


def test_nobody_is_called_again_whatever_was_accepted(store: Store, report: CallReport) -> None:
    store.do(log_call, replace(everything(store, report), outcome=Outcome.DO_NOT_CALL, given=Given())).result()
    assert store.ask(followups, report.organisation_id).result() == []


def test_a_house_without_people_or_deal_gets_the_number_and_nothing_it_has_no_place_for(
    store: Store, report: CallReport
) -> None:
    house = replace(report, contact_id=None, deal_id=None, followup_id=None, phone_id=None, notes=NOTE)
    assert [one.words for one in offered(store, house)] == [
        "call Thu 26.11. 9:30 · backs hurt, ring thu 9.30",
        "second number 050 555 0199 · for Pöytä Oy",
    ]
    done = store.do(log_call, replace(house, accepted=everything(store, report).accepted)).result()
    assert "e-mail" not in str(done.phrase)
    assert store.ask(numbers, None).result()[-1][0] == "+358505550199"


def test_a_hostile_note_is_offered_as_plain_words(store: Store, report: CallReport) -> None:
    (found,) = offered(
        store, replace(report, notes="[@click=app.quit]x[/] \x1b]52;c\x07 ring thu 9.30 " + "x" * 1_000_000)
    )
    assert found.words.startswith("call Thu 26.11. 9:30 · [@click=app.quit]x[/] ]52;c ring thu 9.30 x")
    assert len(found.words) < 120


def test_suggestions_are_said_in_finnish_dates_too(store: Store, report: CallReport) -> None:
    words.use("fi")
    assert "26.11. 9.30" in offered(store, report)[0].words
