"""Calls that were cut off, found again; and what a session calls next."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from data.barring import do_not_call
from data.calls import log_call
from data.deals import open_deal
from data.drafts import drafted, keep_draft
from data.followups import add_followup, open_followups
from data.history import undo
from data.interrupted import interrupted, never_was, rescue_notes
from data.model.calendar import Due
from data.model.report import CallReport, draft_key
from data.queue import next_call
from data.store import Store
from data.tables import contact, note, organisation
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.calling import a_call
from tests.data.rows import every_row


@pytest.fixture
def report(store: Store) -> CallReport:
    return store.do(a_call).result().result


def _content(report: CallReport, **more: Any) -> dict[str, Any]:
    return {
        "organisation_id": report.organisation_id,
        "deal_id": report.deal_id,
        "contact_id": report.contact_id,
        "followup_id": report.followup_id,
        "script": "opener",
        "started": report.started_at.isoformat(),
        "note": "dog: Rusty",
        **more,
    }


def _key(report: CallReport) -> str:
    return draft_key(report.organisation_id, report.deal_id)


def _notes(read: Read) -> list[str]:
    return [row["text"] for row in read.all(note.select())]


def test_a_call_that_began_and_did_not_end_is_found_with_its_last_trace(
    store: Store, report: CallReport, clock: StillClock
) -> None:
    assert store.ask(interrupted).result() is None
    clock.move(minutes=4)
    store.do(keep_draft, _key(report), _content(report)).result()
    clock.move(hours=2)
    found = store.ask(interrupted).result()
    assert found
    assert (found.organisation_id, found.deal_id, found.contact_id, found.followup_id) == (
        report.organisation_id,
        report.deal_id,
        report.contact_id,
        report.followup_id,
    )
    assert found.seen_at == report.started_at + timedelta(minutes=4)


def test_a_brief_with_a_note_was_no_call(store: Store, report: CallReport) -> None:
    store.do(keep_draft, _key(report), _content(report, started=None)).result()
    assert store.ask(interrupted).result() is None
    assert store.do(rescue_notes).result().result == 0


def test_a_contact_that_went_does_not_keep_the_call_from_coming_back(store: Store, report: CallReport) -> None:
    store.do(keep_draft, _key(report), _content(report, contact_id="0" * 32)).result()
    found = store.ask(interrupted).result()
    assert found
    assert found.contact_id is None


@pytest.mark.parametrize("gone", ["deal", "organisation barred", "contact barred"])
def test_the_note_of_a_call_that_cannot_go_on_becomes_a_note_and_undo_brings_the_draft_back(
    store: Store, report: CallReport, gone: str
) -> None:
    content = _content(report)
    if gone == "deal":
        content["deal_id"] = "0" * 32
    else:
        who = None if gone == "organisation barred" else report.contact_id
        store.do(do_not_call, report.organisation_id, who).result()
    store.do(keep_draft, _key(report), content).result()
    before = store.ask(every_row).result()
    assert store.ask(interrupted).result() is None
    done = store.do(rescue_notes).result()
    assert "Pöytä Oy: dog: Rusty" in str(done.phrase)
    assert store.ask(_notes).result() == ["dog: Rusty"]
    assert store.do(rescue_notes).result().result == 0
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_a_note_without_a_home_stays_a_draft(store: Store, report: CallReport) -> None:
    lost = _content(report, organisation_id="0" * 32)
    store.do(keep_draft, "call:x", lost).result()
    assert store.do(rescue_notes).result().result == 0
    assert store.ask(interrupted).result() is None
    assert store.ask(drafted, "call:x").result() == lost


@pytest.mark.parametrize("text", ["dog: Rusty", ""])
def test_what_was_no_call_is_forgotten_in_one_step(store: Store, report: CallReport, text: str) -> None:
    store.do(keep_draft, _key(report), _content(report, note=text)).result()
    before = store.ask(every_row).result()
    store.do(never_was, _key(report)).result()
    assert store.ask(_notes).result() == ([text] if text else [])
    assert store.ask(drafted, _key(report)).result() is None
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_a_call_taken_back_is_one_that_ended_then(store: Store, report: CallReport, clock: StillClock) -> None:
    store.do(keep_draft, _key(report), _content(report, struck={"outcome": "busy"})).result()
    clock.move(minutes=6)
    store.do(log_call, report).result()
    clock.move(minutes=6)
    store.do(undo).result()
    content = store.ask(drafted, _key(report)).result()
    assert content
    assert content["struck"] is None
    assert content["ended"] == (report.started_at + timedelta(minutes=6)).isoformat()


def _three(write: Write) -> list[str]:
    """A prospect, a call back agreed in ten minutes, and something to be done at the desk."""
    org = write.insert(organisation, name="Alfa Oy", search_key="alfa", segment="company", tags=[])
    anna = write.insert(contact, organisation_id=org, name="Anna", search_key="anna")
    key = open_deal(write, org, contact_id=anna)
    whom = {"deal_id": None, "contact_id": anna}
    soon = write.office.calendar.exactly(write.now + timedelta(minutes=10))
    return [
        add_followup(write, "prepare", Due(write.today), "prepare", organisation_id=org, **whom),
        open_followups(write, key)[0]["id"],
        add_followup(write, "call_back", soon, "asked for it", organisation_id=org, **whom),
    ]


def test_a_session_calls_what_is_worked_by_calling_and_whose_time_has_come(store: Store, clock: StillClock) -> None:
    def ask(**how: Any) -> str | None:
        found = store.ask(next_call, **how).result()
        return found.id if found else None

    _paper, first, agreed = store.do(_three).result().result
    assert ask() == first
    assert ask(besides={first}) is None
    clock.move(minutes=10)
    assert ask() == agreed
    assert ask(besides={agreed}) == first
    assert ask(besides={agreed}, since=clock() - timedelta(hours=1)) is None
    clock.move(days=1)
    assert ask(since=clock()) == agreed


def test_nobody_who_must_not_be_called_comes_next(store: Store, report: CallReport) -> None:
    assert store.ask(next_call).result()
    store.do(do_not_call, report.organisation_id).result()
    assert store.ask(next_call).result() is None
