"""The timeline of a bargain: each milestone in words, in full, and in pages without gap or repetition."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from data.bargaining import agreement, ask, paper, presentation, procurement, quote
from data.entries import Entry
from data.followups import close_followup
from data.model.quote import Option, QuoteLine, to_json
from data.store import Store
from data.tables import deal, followup, meeting
from data.timeline import timeline
from data.transaction import Write
from tests.data.board_deals import add

HOUR = timedelta(hours=1)


@pytest.fixture
def house(store: Store) -> str:
    """An organisation with a whole bargain behind it; its key."""
    key = store.do(add, stage="needs").result().result
    return str(store.do(_bargain, key).result().result)


def _bargain(write: Write, key: str) -> str:
    found, at = write.row(deal, key), write.now
    of = {"organisation_id": found["organisation_id"], "deal_id": key}
    who = {**of, "contact_id": found["contact_id"]}
    option = Option("a", "Twelve months", lines=(QuoteLine("licences", 50, Decimal(7), 12),))
    offer = {**who, "language": "en", "vat": "25.5", "valid_until": date(2026, 12, 24), "options": to_json([option])}
    text: dict[str, Any] = {**who, "language": "en", "subject": "Our talk"}

    def met(purpose: str, hours: int, state: str = "held") -> None:
        times = {"starts_at": at - hours * HOUR, "ends_at": at - (hours - 1) * HOUR}
        write.insert(meeting, **who, **times, uid=purpose, purpose=purpose, state=state)

    met("talk", 20)
    write.insert(paper, **text, kind="memo", body="# Needs\n- **stairs**", sent_at=at - 18 * HOUR)
    write.insert(paper, **text, kind="quote", body="never sent")
    write.insert(presentation, **of, shown=["staff", "gone"], at=at - 16 * HOUR)
    write.insert(quote, **offer, number=1, state="declined", given_at=at - 15 * HOUR, settled_at=at - 14 * HOUR)
    settled = {"given_at": at - 13 * HOUR, "settled_at": at - 12 * HOUR, "accepted": "a"}
    write.insert(quote, **offer, number=2, state="accepted", **settled)
    met("decision", 11)
    asked = {"question": "Shall we begin?", "first": "no", "answer": "smaller", "reason": "no_budget"}
    write.insert(ask, **who, **asked, at=at - 10 * HOUR)
    write.insert(procurement, **of, steps=[], requirements=[], sent_at=at - 9 * HOUR, sent_reason="slow post")
    write.insert(agreement, **who, signed_on=at.date(), starts_on=date(2026, 12, 1), created_at=at - 8 * HOUR)
    met("kick_off", 7, "cancelled")
    done = {"kind": "memo", "reason": "Memo today", "priority": 3, "due_on": at.date(), "rule": "memo"}
    told = write.insert(followup, **who, **done)
    close_followup(write, told)
    write.update(followup, told, done_at=at - 18 * HOUR)
    return str(found["organisation_id"])


def test_every_milestone_stands_in_words_newest_first(store: Store, house: str) -> None:
    entries = store.ask(timeline, house).result()
    assert [one.words for one in entries] == [
        "kick-off called off",
        "agreement signed",
        "bid sent",
        "asked: yes to a smaller start",
        "decision meeting held",
        "quote 2 accepted",
        "quote 2 given",
        "quote 1 declined",
        "quote 1 given",
        "benefits presented",
        "memo sent",
        "meeting held",
    ], "and the follow-up that the memo closed is told by the memo"


def test_each_is_told_in_full(store: Store, house: str) -> None:
    told = {one.words: one.detail.replace("\u00a0", " ") for one in store.ask(timeline, house).result()}
    assert told["memo sent"].startswith("Our talk\n\n")
    assert "stairs" in told["memo sent"]
    assert "**" not in told["memo sent"], "read as text, not as marks"
    assert told["quote 2 given"] == told["quote 2 accepted"] == "Twelve months 4 200 €"
    assert told["quote 1 declined"] == ""
    assert told["benefits presented"].endswith("gone"), "a benefit the playbook no longer has keeps its key"
    assert told["asked: yes to a smaller start"].splitlines() == [
        "Shall we begin?",
        "at first: no",
        "No budget, or too expensive",
    ]
    assert told["bid sent"] == "though something was open: slow post"
    assert told["agreement signed"] == "from Tuesday 1 December 2026"


def test_pages_of_one_have_no_gap_and_no_repetition(store: Store, house: str) -> None:
    whole = store.ask(timeline, house).result()
    paged: list[Entry] = []
    while page := store.ask(timeline, house, before=paged[-1] if paged else None, limit=1).result():
        paged += page
    assert tuple(paged) == whole
