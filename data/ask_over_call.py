"""Asks over a call: what a deal asked for while they talked has settled already, so that the call's end adds to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import RowMapping

from data.ask_answers import YES, asks_for
from data.at_hand import newest_of
from data.bargaining import ask
from data.followups import open_followups
from data.model.calendar import Due
from data.model.facts import DealState, Decision, Outcome
from data.model.outcome import Given, Plan
from data.model.report import CallReport
from data.tables import deal
from data.transaction import Read


def given_by_ask(read: Read, deal_id: str | None, since: datetime, outcome: Outcome) -> Given | None:
    """What need not be asked about this end of a call, because it was agreed when the deal was asked for in it."""
    asked = _asked(read, deal_id, since)
    if asked is None or deal_id is None:
        return None
    state = read.row(deal, deal_id)["state"]
    if outcome == Outcome.CALL_BACK and asked["answer"] in (Decision.NOT_YET, *YES):
        return next((Given(due=Due(row["due_on"], row["due_at"])) for row in _planned(read, asked)), None)
    if outcome == Outcome.LATER and asked["later_until"] and state == DealState.LATER:
        return Given(due=Due(asked["later_until"]), reason=asked["reason"])
    if outcome == Outcome.NO and asked["answer"] == Decision.NO and state == DealState.LOST:
        return Given(reason=asked["reason"])
    return None


def beside_ask(read: Read, report: CallReport, planned: Plan) -> Plan:
    """What still follows a call in which the deal was asked for: nothing is planned, parked or lost a second time."""
    given = given_by_ask(read, report.deal_id, report.started_at, report.outcome)
    if given is None or given.due != report.given.due:
        return planned
    return replace(planned, follow=(), stage=None, state=None, until=None, reason=None)


def planned_by_ask(read: Read, report: CallReport) -> frozenset[str]:
    """Follow-ups that came of asking for the deal in this call: its end leaves them alone."""
    asked = _asked(read, report.deal_id, report.started_at)
    return frozenset(row["id"] for row in _since(read, asked)) if asked else frozenset()


def _asked(read: Read, deal_id: str | None, since: datetime) -> RowMapping | None:
    """The last ask of this deal since then."""
    return newest_of(read, ask, deal_id, ask.c.at >= since, by="at")


def _planned(read: Read, asked: RowMapping) -> list[RowMapping]:
    """When they talk about it again; after a yes, what comes next by then."""
    playbook = read.office.playbook
    if asked["answer"] in YES:
        return sorted(_since(read, asked), key=lambda row: row["due_on"])
    return [row for row in _since(read, asked) if row["agreed"] and asks_for(playbook.kind(row["kind"]), playbook)]


def _since(read: Read, asked: RowMapping) -> list[RowMapping]:
    return [row for row in open_followups(read, asked["deal_id"]) if row["created_at"] >= asked["at"]]
