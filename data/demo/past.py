"""The past of one deal, written as the app would have: calls, follow-ups, meetings, stages, notes, needs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from data.demo import sayings
from data.demo.cast import Customer
from data.demo.pace import reached
from data.demo.scene import Scene
from data.model.calendar import Due
from data.model.facts import DealState, Event, FollowUpState, MeetingPurpose, MeetingState, NeedKind, Outcome, SpinPart
from data.model.pieces import fits
from data.model.process import Cadence, Rule
from data.model.script import fill
from data.tables import analysis, answer, call, deal, followup, meeting, need, note, objection, stage_event

_TALKS = {Outcome.CALL_BACK, Outcome.BOOKED, Outcome.LATER, Outcome.NO}


class Past:
    """One deal's past, told from its first day on."""

    def __init__(self, scene: Scene, customer: Customer) -> None:
        self.scene = scene
        self.customer = customer
        self.id = scene.sheet.key(customer.born)
        self.stage = scene.office.playbook.stages[0].key
        self.entered = customer.born
        self.attempts = 0
        self._whose = {"organisation_id": customer.id, "deal_id": self.id, "contact_id": customer.contact_id}

    def enter(self, stage: str, at: datetime, state: DealState = DealState.OPEN, *, first: bool = False) -> None:
        """The deal comes into a stage, or ends in it."""
        before = None if first else self.stage
        self.scene.sheet.add(stage_event, at, deal_id=self.id, from_stage=before, to_stage=stage, state=state, at=at)
        if first or stage != self.stage:
            self.entered = at
        self.stage = stage

    def close(self, at: datetime, **values: Any) -> None:
        """Write down the deal itself, as it now stands."""
        playbook = self.scene.office.playbook
        keys = [stage.key for stage in playbook.stages]
        here = keys.index(self.stage)
        ticked = [rule.key for stage in playbook.stages[:here] for rule in stage.criteria]
        told = [rule for rule in playbook.stages[here].criteria if rule.evidence is None]
        ticked += [rule.key for rule in told if self.scene.chance.random() < 0.4]
        facts = {
            "title": self.customer.name,
            "value_cents": 0,
            "state": DealState.OPEN,
            "reason": None,
            "reason_words": "",
            "later_until": None,
            "no_step": "",
            "closed_at": at if values.get("state") in (DealState.WON, DealState.LOST) else None,
        }
        self.scene.sheet.add(
            deal,
            self.customer.born,
            id=self.id,
            organisation_id=self.customer.id,
            contact_id=self.customer.contact_id,
            currency=playbook.currency,
            stage=self.stage,
            stage_entered_at=self.entered,
            ticked=ticked,
            created_at=self.customer.born,
            **(facts | values),
        )

    def call(
        self, at: datetime, outcome: Outcome, *, objected: bool = False, words: str | None = None, script: str = ""
    ) -> str:
        """A call that ended so, with the note the rep made; its key.

        Args:
            at: When it began.
            outcome: How it ended.
            objected: Whether the customer had something against it.
            words: The note; without it one of those that such a call leaves.
            script: The key of what was read to its end; without one the opener.
        """
        chance, playbook = self.scene.chance, self.scene.office.playbook
        attempt = playbook.outcome(outcome).counts == "attempt"
        self.attempts = self.attempts + 1 if attempt else 0
        read = playbook.script(script or None)
        keys = [part.key for part in read.parts]
        whole = outcome == Outcome.BOOKED or script
        part = 0 if attempt else len(keys) - 1 if whole else chance.randrange(len(keys))
        seconds = chance.randrange(15, 45) if attempt else chance.randrange(110, 480)
        key = self.scene.sheet.add(
            call,
            at,
            **self._whose,
            followup_id=None,
            phone=self.customer.phone,
            started_at=at,
            ended_at=at + timedelta(seconds=seconds),
            outcome=outcome,
            part=part,
            reached=reached(chance, keys, part, seconds),
            notes=self.scene.said(chance.choice(sayings.NOTES[outcome])) if words is None else words,
            script=read.key,
            script_version=playbook.version,
            language=self.customer.language,
        )
        if objected and outcome in _TALKS and playbook.objections:
            self._object(key, at, part, overcome=outcome == Outcome.BOOKED)
        return key

    def follow(
        self,
        rule: Rule,
        due: Due,
        made: datetime,
        *,
        done: datetime | None = None,
        agreed: bool = False,
        meeting_id: str | None = None,
        facts: Mapping[str, str] | None = None,
        words: str | None = None,
        own: bool = False,
        hold: str | None = None,
    ) -> str:
        """The follow-up a rule of the playbook made; open unless it was done; its key.

        Args:
            rule: Which kind, and why.
            due: When.
            made: When it was made.
            done: When it was done.
            agreed: Whether the time was agreed with them.
            meeting_id: The meeting it belongs to.
            facts: Values for the variables of its reason.
            words: Another reason.
            own: Whether the rep decided on it, not the rule.
            hold: Why it is on hold.
        """
        kind = self.scene.office.playbook.kind(rule.kind)
        usual = kind.priority if kind else 5
        return self.scene.sheet.add(
            followup,
            made,
            **self._whose,
            meeting_id=meeting_id,
            kind=rule.kind,
            due_on=due.on,
            due_at=due.at,
            priority=usual if own or rule.priority is None else rule.priority,
            reason=words or self._reason(rule, facts or {}),
            rule="" if own else rule.key,
            script=None if own else rule.script,
            agreed=agreed,
            attempt=self.attempts,
            moved=0,
            held=hold is not None,
            state=FollowUpState.OPEN if done is None else FollowUpState.DONE,
            result=hold or "",
            done_at=done,
            created_at=made,
        )

    def _reason(self, rule: Rule, facts: Mapping[str, str]) -> str:
        """Why a rule made a follow-up, in words."""
        known = {
            "organisation.source": self.customer.source,
            "max_attempts": str(self.scene.office.playbook.calling.max_attempts),
            "attempt": str(self.attempts) if self.attempts else "",
        }
        return fill(rule.reason.said(self.scene.lang), {**known, **facts})

    def rules(self, event: Event, stage: str | None = None) -> list[Rule]:
        """The same, of a stage where one is named."""
        return list(self.cadences(event, stage))

    def cadences(self, event: Event, stage: str | None = None) -> list[Cadence]:
        """The playbook's cadences for an event of this deal."""
        return [
            rule
            for rule in self.scene.office.playbook.cadences
            if rule.on == event
            and rule.stage in (None, stage)
            and rule.purpose in (None, MeetingPurpose.TALK)
            and fits(rule.segments, self.customer.segment)
        ]

    def outcome_rules(self, outcome: Outcome) -> list[Rule]:
        """What the playbook makes follow a call that ended so."""
        return list(self.scene.office.playbook.outcome(outcome).follow)

    def meet(self, starts: datetime, made: datetime, *, held: bool) -> str:
        """A meeting, coming or held; its key."""
        playbook = self.scene.office.playbook
        key = self.scene.sheet.key(made)
        place = playbook.calling.place
        self.scene.sheet.add(
            meeting,
            made,
            id=key,
            **self._whose,
            starts_at=starts,
            ends_at=starts + timedelta(minutes=playbook.calling.meeting_minutes),
            place=place.said(self.customer.language) if place else "",
            uid=f"{key}@salestui",
            state=MeetingState.HELD if held else MeetingState.AGREED,
            language=self.customer.language,
            created_at=made,
        )
        return key

    def remark(self, at: datetime, words: str = "", *, personal: bool = False) -> None:
        """A note between calls; without words one of those that deals leave."""
        text = words or self.scene.said(self.scene.chance.choice(sayings.REMARKS))
        self.scene.sheet.add(note, at, **self._whose, text=text, personal=personal, at=at)

    def analyse(self, at: datetime, parts: int) -> str:
        """A needs analysis with so many of the four parts touched; the words of its first need."""
        sheet, segment = self.scene.sheet, self.customer.segment
        key = sheet.add(analysis, at, **self._whose, segment=segment, language=self.customer.language, created_at=at)
        for part in list(SpinPart)[:parts]:
            self._answer(key, part, at)
        needs = sayings.NEEDS.get(segment, sayings.NEEDS["company"])[: max(1, parts - 1)]
        for rank, told in enumerate(needs, start=1):
            self._need(key, rank, told, counted=parts > 2)
        return self.scene.said(needs[0][0])

    def _answer(self, analysis_id: str, part: SpinPart, at: datetime) -> None:
        asked = [
            question
            for question in self.scene.office.playbook.questions
            if question.part == part and fits(question.segments, self.customer.segment)
        ]
        told = sayings.ANSWERS[part]
        count = min(len(asked), len(told), self.scene.chance.randrange(1, 4))
        for question, words in zip(asked, self.scene.chance.sample(told, count), strict=False):
            self.scene.sheet.add(
                answer,
                at,
                analysis_id=analysis_id,
                question=question.key,
                part=part,
                asked=fill(question.text.said(self.customer.language), {"organisation.name": self.customer.name}),
                text=words[self.customer.language == "fi"],
                skipped=False,
                at=at,
            )

    def _need(
        self, analysis_id: str, rank: int, told: tuple[sayings.Said, sayings.Said, str, str], *, counted: bool
    ) -> None:
        words, consequence, benefit, kind = told
        people, times = max(4, round(self.customer.headcount * 0.8)), self.scene.chance.randrange(2, 5)
        unit, share = self.scene.chance.choice(((180, 0.25), (140, 0.5), (210, 0.3)))
        known = any(one.key == benefit for one in self.scene.office.playbook.benefits)
        self.scene.sheet.add(
            need,
            self.customer.born,
            analysis_id=analysis_id,
            rank=rank,
            words=words[self.customer.language == "fi"],
            kind=NeedKind(kind),
            severity=self.scene.chance.randrange(2, 6),
            consequence=consequence[self.customer.language == "fi"],
            touches="",
            counted=f"{people} × {times}" if counted else "",
            quantity=float(people * times) if counted else None,
            unit_cost=float(unit) if counted else None,
            share=share if counted else None,
            euros=int(people * times * unit * share + 0.5) if counted else None,
            benefit=benefit if known else None,
            question=None,
        )

    def _object(self, call_id: str, at: datetime, part: int, *, overcome: bool) -> None:
        kind = self.scene.chance.choice(self.scene.office.playbook.objections)
        moment = at + timedelta(seconds=40)
        self.scene.sheet.add(
            objection, moment, call_id=call_id, kind=kind.key, variant=0, part=part, overcome=overcome, at=moment
        )
