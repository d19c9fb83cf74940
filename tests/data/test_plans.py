"""How SQLite goes about what is read at every turn: by an index, and never through a whole table that grows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event, select

from data.announced import due_now
from data.best_hours import best_hours
from data.board import board, column_cards, place
from data.call_sheet import call_sheet
from data.card import card
from data.evening import evening
from data.load import load_ahead
from data.model.outcome import UNANSWERED
from data.next_step import lacks_step
from data.past_steps import past_steps
from data.queue import next_call, queue
from data.score import score
from data.store import Store
from data.tables import ANSWERED, deal
from data.timeline import timeline
from data.today import today
from data.transaction import Read

GROWING = "followup|call|note|deal|organisation|contact|phone|stage_event|meeting|objection|answer|change"
"""Tables that grow with the work of a rep."""

WHOLE = re.compile(
    rf"SCAN ({GROWING})\b(?! USING (COVERING )?INDEX ix_(deal_process|organisation_barred|contact_barred))"
)
SORTED = re.compile(r"USE TEMP B-TREE FOR ORDER BY")


def _about(read: Read) -> Mapping[Any, Any]:
    found = read.first(select(deal).where(deal.c.state == "open", deal.c.no_step == "").order_by(deal.c.id).limit(1))
    assert found is not None
    return found


def _lacking(read: Read, _about: object) -> object:
    return read.all(select(deal.c.id).where(deal.c.state == "open", lacks_step()))


Hot = Callable[[Read, Mapping[Any, Any]], object]

HOT: dict[str, Hot] = {
    "queue": lambda read, _: queue(read),
    "queue of a week": lambda read, _: queue(read, days=7),
    "queue from its middle": lambda read, _: queue(read, limit=10, offset=20),
    "next call": lambda read, _: next_call(read),
    "next call of a session": lambda read, _: next_call(read, besides=["none"], since=read.now - timedelta(hours=1)),
    "due now": lambda read, _: due_now(read),
    "score": lambda read, _: score(read),
    "best hours": lambda read, _: best_hours(read),
    "load": lambda read, _: load_ahead(read),
    "board": lambda read, _: board(read),
    "column": lambda read, _: column_cards(read, "prospecting", 5),
    "place": lambda read, about: place(read, about["id"]),
    "lacking": _lacking,
    "card": lambda read, about: card(read, about["organisation_id"]),
    "timeline": lambda read, about: timeline(read, about["organisation_id"], limit=50),
    "call sheet": lambda read, about: call_sheet(read, about["organisation_id"], deal_id=about["id"]),
    "today": lambda read, _: today(read),
    "evening": lambda read, _: evening(read),
    "past steps": lambda read, _: past_steps(read, 50),
}


@contextmanager
def _heard(connection: Connection) -> Iterator[list[tuple[str, Any]]]:
    said: list[tuple[str, Any]] = []

    def hear(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        said.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        event.remove(connection, "before_cursor_execute", hear)


def _plans(read: Read, query: Hot) -> list[tuple[str, str]]:
    """Every statement of a query, with the way SQLite takes."""
    about = _about(read)
    with _heard(read.connection) as said:
        query(read, about)
    wanted = [(words, given) for words, given in said if words.lstrip().upper().startswith(("SELECT", "WITH"))]
    return [
        (words, "\n".join(str(row[3]) for row in read.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", given)))
        for words, given in wanted
    ]


@pytest.mark.parametrize("name", HOT)
def test_no_table_that_grows_is_gone_through(demo: Store, name: str) -> None:
    plans = demo.ask(_plans, HOT[name]).result()
    assert plans
    through = [(words, plan) for words, plan in plans if WHOLE.search(plan)]
    assert through == []


def test_a_whole_table_gone_through_would_be_noticed(demo: Store) -> None:
    plans = demo.ask(_plans, lambda read, _: read.all(select(deal.c.id).where(deal.c.title == "?"))).result()
    assert [bool(WHOLE.search(plan)) for _words, plan in plans] == [True]


@pytest.mark.parametrize(
    ("name", "index"),
    [
        ("queue", "COVERING INDEX ix_followup_queue (held=? AND due_on<?)"),
        ("queue", "COVERING INDEX ix_followup_rank (held=?)"),
        ("next call of a session", "COVERING INDEX ix_followup_rank (held=?)"),
        ("evening", "INDEX ix_stage_event_at (at>?)"),
        ("queue", "COVERING INDEX ix_followup_kind (kind=? AND due_on<?)"),
        ("queue", "COVERING INDEX ix_followup_agreed (due_at>? AND due_at<?)"),
        ("queue", "COVERING INDEX ix_organisation_class"),
        ("due now", "INDEX ix_followup_agreed (due_at>? AND due_at<?)"),
        ("board", "COVERING INDEX ix_deal_board (state=? AND stage=?)"),
        ("board", "COVERING INDEX ix_deal_process"),
        ("place", "COVERING INDEX ix_deal_board (state=? AND stage=? AND (soonest,id)<(?,?))"),
        ("lacking", "COVERING INDEX ix_deal_board (ANY(state) AND ANY(stage) AND soonest=?)"),
        ("call sheet", "INDEX ix_call_answered (script=? AND started_at>?)"),
        ("call sheet", "INDEX ix_meeting_agreed (ends_at>?)"),
        ("load", "INDEX ix_followup_done (done_at>?)"),
    ],
)
def test_what_is_made_for_it_is_used(demo: Store, name: str, index: str) -> None:
    plans = demo.ask(_plans, HOT[name]).result()
    assert any(index in plan for _words, plan in plans), plans


@pytest.mark.parametrize("name", ["score", "best hours", "past steps", "load"])
def test_nothing_large_is_sorted(demo: Store, name: str) -> None:
    plans = demo.ask(_plans, HOT[name]).result()
    found = [(words, plan) for words, plan in plans if SORTED.search(plan) and re.search("SEARCH call|change", plan)]
    assert found == []


def test_who_is_not_reached_is_spelled_as_the_rules_say() -> None:
    assert set(re.findall(r"'(\w+)'", str(ANSWERED))) == set(UNANSWERED)
