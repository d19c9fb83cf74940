"""Acts of the day: calls, follow-ups, what is done to many of them at once, meetings, saved views."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from data.booking import agree_meeting
from data.bookkeeping import view
from data.calls import log_call
from data.changing_kind import change_kind
from data.followups import add_followup, open_followups, reschedule_followup
from data.marked import finish_marked
from data.meetings import cancel_meeting, hold_meeting, move_meeting
from data.model.calendar import Due
from data.model.delay import Delay
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.report import CallReport
from data.next_step import choose_no_step
from data.on_hold import hold_marked, release_marked
from data.postponing import move_marked, put_off_marked
from data.replanned import apply_changes
from data.steps import plan_step
from data.tables import deal, followup, meeting
from data.views import drop_view, rename_view, save_view
from data.watch import look_over
from tests.data.walk import Act, Walk


def _call(walk: Walk) -> None:
    about = walk.pick(deal, state="open")
    outcome = walk.die.choice(list(Outcome))
    day = walk.soon().on
    at = datetime(day.year, day.month, day.day, 8 + walk.die.randrange(5), walk.die.randrange(60), tzinfo=UTC)
    given = {
        Outcome.GATEKEEPER: Given(due=Due(day, at), hint="Liisa"),
        Outcome.CALL_BACK: Given(due=Due(day, at)),
        Outcome.BOOKED: Given(due=Due(day, at)),
        Outcome.LATER: Given(due=Due(date(2027, 3, 1)), reason="budget_round"),
        Outcome.NO: Given(reason="no_budget"),
    }.get(outcome, Given())
    started = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
    whom = {"deal_id": about["id"], "contact_id": about["contact_id"]}
    walk.do(log_call, CallReport(about["organisation_id"], outcome, started, given=given, notes="hm", **whom))


def _followup(walk: Walk) -> None:
    about = walk.pick(deal, state="open")
    whose = {"organisation_id": about["organisation_id"], "deal_id": about["id"], "contact_id": about["contact_id"]}
    walk.do(add_followup, "first_call", walk.soon(), "as agreed", **whose)


def _step(walk: Walk) -> None:
    organisation_id, deal_id = walk.two(deal)
    walk.do(plan_step, organisation_id, "call_back", walk.soon(), "they asked for it", deal_id=deal_id)


def _rest(walk: Walk) -> None:
    about = walk.pick(deal, state="open")["id"]
    for waiting in walk.store.ask(open_followups, about).result():
        walk.do(finish_marked, [waiting["id"]])
    walk.do(choose_no_step, about, "they call us")


def _meet(walk: Walk) -> None:
    about, day = walk.pick(deal, state="open"), walk.soon().on
    start = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    walk.do(agree_meeting, about["organisation_id"], about["id"], about["contact_id"], start)


def _holiday(walk: Walk) -> None:
    """Days off are taken, and what rules had planned for them moves."""
    office, off = walk.store.office, {walk.soon().on for _day in range(5)}
    walk.store.office = replace(office, calendar=replace(office.calendar, absences=office.calendar.absences | off))
    walk.do(apply_changes, {})


def _views(walk: Walk) -> None:
    key = walk.do(save_view, "queue", f"Fair {walk.steps}", "#fair class:A1")
    walk.do(rename_view, key, f"Fairs {walk.steps}")


CALLING: tuple[Act, ...] = (
    *[_call] * 8,
    *(_followup, _step, _rest, _meet, _holiday, _views),
    lambda walk: walk.do(finish_marked, [walk.pick(followup, state="open")["id"]], "answered"),
    lambda walk: walk.do(reschedule_followup, walk.pick(followup, state="open")["id"], walk.soon(), "later"),
    lambda walk: walk.do(finish_marked, walk.some(followup, state="open"), "all said"),
    lambda walk: walk.do(look_over),
    lambda walk: walk.do(put_off_marked, walk.some(followup, state="open"), Delay(1, "w")),
    lambda walk: walk.do(move_marked, walk.some(followup, state="open"), walk.soon(), because="the fair"),
    lambda walk: walk.do(hold_marked, walk.some(followup, state="open"), "they move house"),
    lambda walk: walk.do(release_marked, walk.some(followup, state="open", held=True)),
    lambda walk: walk.do(change_kind, walk.some(followup, state="open"), "call_back"),
    lambda walk: walk.do(cancel_meeting, walk.pick(meeting, state="agreed")["id"]),
    lambda walk: walk.do(hold_meeting, walk.pick(meeting, state="agreed")["id"]),
    lambda walk: walk.do(move_meeting, walk.pick(meeting, state="agreed")["id"], datetime(2027, 1, 19, 9, tzinfo=UTC)),
    lambda walk: walk.do(drop_view, walk.pick(view)["id"]),
)
"""What fills a day at the telephone."""
