"""A rep who works the queue by seeded chance, through the operations that the keys of the app call."""

from __future__ import annotations

from datetime import time
from typing import Any

from data.aftersale import complaint
from data.analyses import begin_analysis
from data.asks import record_ask
from data.booking import agree_meeting
from data.calls import log_call
from data.casework import close_complaint, promise_answer
from data.deals import end_deal, move_deal
from data.feedback import record_feedback
from data.followups import reschedule_followup
from data.grading import grade_customer
from data.history import undo
from data.marked import finish_marked
from data.meetings import free_times, hold_meeting, move_meeting
from data.model.asking import AskReport
from data.model.calendar import Due
from data.model.care_facts import FeedbackKind, RecommendationKind, Satisfaction
from data.model.facts import DealState, Decision, FollowUpState, MeetingPurpose, Outcome, Phase
from data.model.outcome import Given
from data.model.queued import QueueRow
from data.model.report import CallReport
from data.next_step import choose_no_step, lacking_step
from data.on_hold import hold_marked
from data.queue import queue
from data.recommendations import ask_recommendation
from data.steps import plan_step
from data.tables import deal, followup, meeting
from tests.data.market import Market

FIRST = ((Outcome.NO_ANSWER, 36), (Outcome.VOICEMAIL, 9), (Outcome.BUSY, 6), (Outcome.WRONG_NUMBER, 3))
SPOKEN = ((Outcome.GATEKEEPER, 8), (Outcome.CALL_BACK, 10), (Outcome.BOOKED, 14), (Outcome.LATER, 6))
ENDED = ((Outcome.NO, 7), (Outcome.DO_NOT_CALL, 1))
CHANCES = dict([*FIRST, *SPOKEN, *ENDED])
"""How calls end, in percent: under half are answered, under half of those agree to meet (domain.md §4)."""

ENOUGH = time(16)
_LOOKED_AT = 40


class RepAtWork(Market):
    """One rep, one file, one clock."""

    def work(self, most: int = 60) -> int:
        """Work the queue until the day ends, and take up at most so much; how much it was."""
        worked = 0
        while worked < most and self.store.office.calendar.local(self.clock.now).time() < ENOUGH:
            found = self._next()
            if found is None:
                break
            self._take_up(found)
            worked += 1
            self.clock.move(minutes=self.die.choice([4, 8, 12, 20]))
            if self.die.random() < 0.01:
                self.do(undo)
        return worked

    def _next(self) -> QueueRow | None:
        """The first thing whose time has come; without one the rep waits for what was agreed for later today."""
        rows = self.store.ask(queue, limit=_LOOKED_AT).result().rows
        ready = [row for row in rows if row.due.at is None or row.due.at <= self.clock.now or not row.agreed]
        if ready:
            return ready[0]
        ahead = [row.due.at for row in rows if row.due.at is not None and row.due.on == self.today]
        if not ahead:
            return None
        self.clock.now = max(self.clock.now, min(ahead))
        return self._next() if self.store.office.calendar.local(self.clock.now).time() < ENOUGH else None

    def _take_up(self, row: QueueRow) -> None:
        chance, meets = self.die.random(), self._meeting_of(row)
        if meets is not None:
            self._meet(row, meets)
        elif row.opens == "complaint":
            self._complaint(row)
        elif chance < 0.05 and row.moved < 3:
            span = self.die.choice(self.store.office.playbook.calling.snoozes)
            due = self.store.office.calendar.due(span, self.clock.now)
            self.do(reschedule_followup, row.id, Due(due.on), because="they are busy")
        elif chance < 0.06:
            self.do(hold_marked, [row.id], "they move house")
        elif row.kind in ("care", "satisfaction", "delivery_check", "first_contact", "renewal", "reference_ask"):
            self._care(row)
        elif row.opens == "call":
            self._call(row)
        else:
            self._desk(row)
        if row.deal_id:
            self._next_step(row.deal_id)

    def _call(self, row: QueueRow) -> None:
        outcome = self.die.choices(list(CHANCES), list(CHANCES.values()))[0]
        given = self._given(outcome)
        if given is None:
            outcome, given = Outcome.NO_ANSWER, Given()
        whom: dict[str, Any] = {"deal_id": row.deal_id, "contact_id": row.contact_id, "followup_id": row.id}
        started = self.clock.now
        self.clock.move(minutes=self.die.choice([1, 1, 4]))
        self.do(log_call, CallReport(row.organisation_id, outcome, started, given=given, script="opener", **whom))
        if self.row(followup, row.id)["state"] == FollowUpState.OPEN:  # refused: what is due does not go away by itself
            self.do(finish_marked, [row.id], "tried")

    def _given(self, outcome: Outcome) -> Given | None:
        """What the customer says beside it; None where no time is free to offer."""
        playbook, calendar = self.store.office.playbook, self.store.office.calendar
        day = calendar.next_working_day(self.today, self.die.randrange(1, 6))
        then = calendar.exactly(calendar.moment(day, time(8 + self.die.randrange(8), self.die.randrange(60))))
        match outcome:
            case Outcome.BOOKED:
                free = self.store.ask(free_times).result()
                return Given(due=calendar.exactly(free[0])) if free else None
            case Outcome.CALL_BACK:
                return Given(due=then)
            case Outcome.GATEKEEPER:
                return Given(due=then, hint="Liisa knows")
            case Outcome.LATER:
                default = playbook.outcome(outcome).default
                due = calendar.due(default, self.clock.now) if default else then
                return Given(due=Due(due.on), reason=self.die.choice(playbook.later_reasons).key)
            case Outcome.NO:
                return Given(reason=self.die.choice(playbook.lost_reasons).key)
            case _unasked:
                return Given()

    def _meeting_of(self, row: QueueRow) -> dict[str, Any] | None:
        found = self.row(followup, row.id)
        if found["meeting_id"] is None or not found["agreed"]:
            return None
        held = self.row(meeting, found["meeting_id"])
        return held if held["state"] == "agreed" and held["starts_at"] <= self.clock.now else None

    def _meet(self, row: QueueRow, meets: dict[str, Any]) -> None:
        """A meeting is held, or they put it off; what comes of it."""
        if self.die.random() < 0.08 and (free := self.store.ask(free_times).result()):
            self.do(move_meeting, meets["id"], free[0])
            return
        self.clock.now = max(self.clock.now, meets["ends_at"])
        self.do(hold_meeting, meets["id"])
        if row.deal_id is None:
            return
        playbook, state = self.store.office.playbook, self.row(deal, row.deal_id)["state"]
        if meets["purpose"] == MeetingPurpose.DECISION and state == DealState.OPEN:
            self._decide(row, row.deal_id)
        elif meets["purpose"] == MeetingPurpose.TALK and state == DealState.OPEN:
            self.do(begin_analysis, row.organisation_id, row.deal_id)
            self.do(move_deal, row.deal_id, playbook.stage_of(Phase.BENEFITS).key)
            if self.die.random() < 0.4:
                self._agree(row, MeetingPurpose.DECISION)

    def _decide(self, row: QueueRow, deal_id: str) -> None:
        whose: dict[str, Any] = {"organisation_id": row.organisation_id, "deal_id": deal_id, "question": "Shall we?"}
        answer = self.die.choice([Decision.YES, Decision.YES, Decision.NOT_YET, Decision.NO])
        then: dict[str, Any] = {}
        if answer == Decision.YES:
            then["reason_words"] = "a pilot"
        elif answer == Decision.NOT_YET:
            then["reason_words"] = "the board meets first"
            then["again"] = Due(self.store.office.calendar.next_working_day(self.today, 6))
        else:
            reason = self.die.choice(self.store.office.playbook.lost_reasons).key
            then |= {"state": DealState.LOST, "reason": reason}
        self.do(record_ask, AskReport(**whose, first=answer, answer=answer, **then))

    def _agree(self, row: QueueRow, purpose: MeetingPurpose) -> None:
        if free := self.store.ask(free_times).result():
            self.do(agree_meeting, row.organisation_id, row.deal_id, row.contact_id, free[-1], purpose=purpose)

    def _care(self, row: QueueRow) -> None:
        """A customer is called: nobody answers, or they talk, and say what they think."""
        if self.die.random() < 0.3:
            whom: dict[str, Any] = {"deal_id": row.deal_id, "contact_id": row.contact_id, "followup_id": row.id}
            outcome = self.die.choice([Outcome.NO_ANSWER, Outcome.VOICEMAIL])
            self.do(log_call, CallReport(row.organisation_id, outcome, self.clock.now, **whom))
            return
        if row.kind == "satisfaction" or self.die.random() < 0.2:
            score = self.die.choice([1, 2, 3, 3, 4, 4, 5])
            self.do(record_feedback, row.organisation_id, FeedbackKind.SATISFACTION, score, "as they say")
        if row.kind == "reference_ask":
            self.do(ask_recommendation, row.organisation_id, RecommendationKind.REFERENCE)
        if row.kind == "first_contact" and self.die.random() < 0.7:
            self.do(grade_customer, row.organisation_id, self.die.choice(["A1", "A2", "A3"]))
        if self.row(followup, row.id)["state"] == FollowUpState.OPEN:
            self.do(finish_marked, [row.id], "talked")

    def _desk(self, row: QueueRow) -> None:
        """Work without the customer; what the process wants next."""
        playbook = self.store.office.playbook
        if row.kind == "kick_off":
            self._agree(row, MeetingPurpose.KICK_OFF)
        if row.kind == "yearly_needs":
            self.do(begin_analysis, row.organisation_id)
        if self.row(followup, row.id)["state"] == FollowUpState.OPEN:
            self.do(finish_marked, [row.id], "done")
        state = self.row(deal, row.deal_id)["state"] if row.deal_id else None
        if row.kind == "present" and state == DealState.OPEN:
            self.do(move_deal, row.deal_id, playbook.stage_of(Phase.CLOSING).key)
        if row.kind == "agreement" and state == DealState.OPEN and self.die.random() < 0.9:
            self.do(end_deal, row.deal_id, DealState.WON)

    def _complaint(self, row: QueueRow) -> None:
        mine = (complaint.c.organisation_id == row.organisation_id, complaint.c.state == "open")
        cases = self.rows(complaint, *mine)
        if not cases:
            self.do(finish_marked, [row.id], "settled")
        elif cases[0]["promised_on"] is None and self.die.random() < 0.6:
            self.do(promise_answer, cases[0]["id"], self.store.office.calendar.next_working_day(self.today, 3))
            self.do(finish_marked, [row.id], "looked into")
        else:
            self.do(close_complaint, cases[0]["id"], self.die.choice(list(Satisfaction)[2:]))

    def _next_step(self, deal_id: str) -> None:
        """When the last step of an open deal is done the program asks for the next; now and then nobody answers it."""
        lacking = self.store.ask(lacking_step, deal_id).result()
        if lacking is None or (chance := self.die.random()) < 0.05:
            return
        if chance < 0.1 or not lacking.suggested:
            self.do(choose_no_step, deal_id, "they call us")
            return
        step = self.die.choice(lacking.suggested)
        whose = {"deal_id": deal_id, "contact_id": lacking.contact_id}
        self.do(plan_step, lacking.organisation_id, step.kind, step.due, step.reason, **whose)

    def make_room(self) -> None:
        """What was agreed, or set by hand, on days that are off now is moved with the customer."""
        calendar = self.store.office.calendar
        for row in self.rows(meeting, meeting.c.state == "agreed", meeting.c.starts_at > self.clock.now):
            if not calendar.is_working_day(calendar.today(row["starts_at"])):
                self.do(move_meeting, row["id"], self.store.ask(free_times).result()[0])
        for row in self.rows(followup, followup.c.state == "open", followup.c.due_on >= self.today):
            if not calendar.is_working_day(row["due_on"]) and row["meeting_id"] is None:
                moved = Due(calendar.next_working_day(row["due_on"]))
                self.do(reschedule_followup, row["id"], moved, because="the rep is away", agreed=row["agreed"])
