"""The stories of the demo: where a deal stands, how it came there, and what is next."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, deque
from datetime import datetime, time, timedelta

from data.demo import sayings
from data.demo.agenda import Agenda
from data.demo.care import Care
from data.demo.care_sayings import NAMED, ON_HOLD, RESTING
from data.demo.cast import Cast, Customer
from data.demo.fates import Fate, fate_of, won_back
from data.demo.past import Past
from data.demo.scene import Scene
from data.model.calendar import Due
from data.model.care_facts import CARE_CLASSES
from data.model.facts import DealState, Event, Outcome, Phase
from data.model.process import Rule
from data.model.wording import spoken_slot
from data.words import _

_ATTEMPTS = (Outcome.NO_ANSWER, Outcome.NO_ANSWER, Outcome.BUSY, Outcome.VOICEMAIL)
_UNSOLD = "do_not_call"
_FEW = 25
"""One in so many deals of a stage rests, or has its next step on hold."""


class Teller:
    """Tells one story after another, each leaving a deal in its place."""

    def __init__(self, scene: Scene, cast: Cast, agenda: Agenda, *, calls: int) -> None:
        """`calls`: how many calls a deal that was tried has had at least."""
        self.scene = scene
        self.cast = cast
        self.agenda = agenda
        self.calls = calls
        self._won = 0
        self._told: Counter[Phase] = Counter()
        self._named: deque[Care] = deque()
        """Customers whose names are still to become prospects."""

    def fresh(self) -> None:
        """A prospect nobody has called yet, now and then one whose name a customer gave."""
        back = self.scene.chance.randrange(2, 24)
        giver = self._named.popleft() if self._named else None
        who = f"{giver.past.customer.contact}, {giver.past.customer.name}" if giver else ""
        source = _("referred by {who}").format(who=who) if giver else ""
        past = self._begin(back, source=source)
        born = past.customer.born
        for rule in self.past_rules(past, Event.ADDED):
            facts = {"organisation.source": who} if giver else None
            past.follow(rule, self.agenda.due(rule, born), born, facts=facts)
        past.close(born)
        if giver:
            words = self.scene.said(self.scene.chance.choice(NAMED))
            past.remark(born, f"{source}. {words}")
            giver.named(born, past.customer.id, words)

    def finish(self) -> None:
        """Customers whose name became nobody are references all the same."""
        for giver in self._named:
            giver.named(self.scene.moment(2))
        self._named.clear()

    def tried(self) -> None:
        """A prospect called without an answer, waiting for the next window."""
        past = self._begin(self.scene.chance.randrange(12, 28))
        day = self.agenda.planned_day(soon=True)
        back = self.agenda.day_before(day)
        self._try(past, self.calls + self.scene.chance.randrange(4), until=back + 1)
        last, outcome = self.scene.moment(back), self.scene.chance.choice(_ATTEMPTS)
        past.call(last, outcome)
        earlier = self.agenda.earlier_today() if day >= self.scene.today else None
        if earlier and past.attempts < self.scene.office.playbook.calling.max_attempts - 1:
            last, outcome = earlier, self.scene.chance.choice(_ATTEMPTS)
            past.call(last, outcome)
        for rule in past.outcome_rules(outcome):
            past.follow(rule, self.agenda.due(rule, last, day), last)
        past.close(last)

    def contacting(self) -> None:
        """Somebody was reached: a call-back is promised, or a hint was given."""
        scene, past = self.scene, self._begin(self.scene.chance.randrange(15, 50))
        self._try(past, self.calls + scene.chance.randrange(3), until=9)
        at = scene.moment(scene.chance.randrange(2, 8))
        past.enter(self._stage(Phase.CONTACTING), at)
        back = self.agenda.promised < 1 or scene.chance.random() < 0.6
        outcome = Outcome.CALL_BACK if back else Outcome.GATEKEEPER
        past.call(at, outcome, objected=scene.chance.random() < 0.3)
        words = scene.said(scene.chance.choice(sayings.PROMISES if back else sayings.HINTS))
        for rule in past.outcome_rules(outcome):
            past.follow(rule, self.agenda.promise(back=back), at, agreed=back, facts={"last.words": words})
        past.close(at)

    def booked(self) -> None:
        """A meeting is agreed and lies ahead."""
        scene, past = self.scene, self._begin(self.scene.chance.randrange(15, 60))
        self._try(past, self.calls + scene.chance.randrange(2), until=9)
        at = scene.moment(scene.chance.randrange(1, 7))
        starts = self.agenda.hour(self.agenda.workday(scene.chance.randrange(1, 9)))
        past.call(at, Outcome.BOOKED, objected=scene.chance.random() < 0.5)
        past.enter(self._stage(Phase.NEEDS), at)
        meeting_id = past.meet(starts, at, held=False)
        facts = {"meeting.when": spoken_slot(scene.calendar.local(starts), scene.lang)}
        for rule in past.outcome_rules(Outcome.BOOKED):
            due = Due(scene.calendar.today(starts), starts)
            if rule.after.unit != "agreed":
                due = scene.calendar.due(rule.after, starts)
            due = Due(scene.today) if due.on < scene.today else due
            past.follow(rule, due, at, agreed=rule.after.unit == "agreed", meeting_id=meeting_id, facts=facts)
        past.close(at)

    def inbound(self) -> None:
        """A request that came to us and waits for its answer."""
        scene = self.scene
        born = scene.now - timedelta(hours=20)
        past = Past(scene, self.cast.customer(born))
        past.enter(self._stage(Phase.NEEDS), born, first=True)
        for rule in past.rules(Event.INBOUND):
            due = scene.calendar.due(rule.after, born)
            past.follow(rule, due if due.on == scene.today else Due(scene.today), born)
        past.close(born)

    def heard(self) -> None:
        """The first meeting was held; the memo is next."""
        past, met = self._met(self.scene.chance.randrange(1, 8), parts=self.scene.chance.randrange(2, 4))
        for rule in past.rules(Event.MEETING_HELD):
            past.follow(rule, self.agenda.due(rule, met), met)
        past.close(met, **self._value(past.customer))

    def benefits(self) -> None:
        """The needs are known; the benefits and the quote are next."""
        self._in_stage(Phase.BENEFITS, 2, 12)

    def closing(self) -> None:
        """The quote is out; the deal is to be asked for."""
        self._in_stage(Phase.CLOSING, 1, 9)

    def agreement(self) -> None:
        """They said yes; terms and signature are next."""
        self._in_stage(Phase.AGREEMENT, 1, 8)

    def won(self) -> None:
        """A customer, in care."""
        scene = self.scene
        fate = fate_of(self._won, scene.chance)
        self._won += 1
        back = won_back(fate, scene.chance)
        grade = scene.chance.choices(CARE_CLASSES, (2, 3, 4))[0]
        past, _met = self._met(back + scene.chance.randrange(8, 25), parts=4, care_class=grade)
        for phase in (Phase.BENEFITS, Phase.CLOSING, Phase.AGREEMENT):
            past.enter(self._stage(phase), min(_met + timedelta(days=3), scene.moment(back + 1)))
        at = scene.moment(back)
        past.enter(scene.office.playbook.stages[-1].key, at, DealState.WON)
        for rule in past.rules(Event.WON):
            due = scene.calendar.due(rule.after, at)
            past.follow(
                rule, due, at, done=scene.calendar.moment(due.on, time(13, 20)) if due.on < scene.today else None
            )
        past.remark(scene.moment(max(1, back - 2)))
        past.close(at, state=DealState.WON, **self._value(past.customer, longest=True))
        care = Care(scene, past, at, grade)
        care.tell(fate)
        if fate == Fate.NAMED:
            self._named.append(care)

    def late_satisfaction(self) -> None:
        """A customer whose satisfaction call is a day late."""
        scene = self.scene
        past, _met = self._met(40, parts=4, care_class="A1")
        at = scene.moment(23)
        past.enter(scene.office.playbook.stages[-1].key, at, DealState.WON)
        for rule in past.rules(Event.WON):
            due = scene.calendar.due(rule.after, at)
            if rule.kind == "satisfaction":
                past.follow(rule, Due(scene.days[0]), at)
            elif due.on >= scene.today:
                past.follow(rule, due, at)
            else:
                past.follow(rule, due, at, done=scene.calendar.moment(due.on, time(14, 5)))
        past.close(at, state=DealState.WON, **self._value(past.customer, longest=True))
        Care(scene, past, at, "A1").tell(Fate.WELL)

    def lost(self) -> None:
        """A no, with its reason."""
        scene, past = self.scene, self._begin(self.scene.chance.randrange(60, 120))
        self._try(past, self.calls + scene.chance.randrange(3), until=56)
        at = scene.moment(scene.chance.randrange(5, 55))
        past.call(at, Outcome.NO, objected=True)
        reasons = [one for one in scene.office.playbook.lost_reasons if one.key != _UNSOLD]
        reason = scene.chance.choice(reasons)
        past.enter(past.stage, at, DealState.LOST)
        for rule in past.rules(Event.LOST) if reason.again else []:
            due = scene.calendar.due(rule.after, at)
            past.follow(rule, Due(scene.today) if due.on < scene.today else due, at)
        words = scene.said(scene.chance.choice(sayings.NOTES[Outcome.NO]))
        past.close(at, state=DealState.LOST, reason=reason.key, reason_words=words)

    def silent(self) -> None:
        """Somebody who asked never to be called again."""
        past = self._begin(30, silent=True)
        at = self.scene.moment(12)
        past.call(at, Outcome.DO_NOT_CALL)
        past.enter(past.stage, at, DealState.LOST)
        known = {reason.key for reason in self.scene.office.playbook.lost_reasons}
        past.close(at, state=DealState.LOST, reason=_UNSOLD if _UNSOLD in known else min(known))

    def parked(self) -> None:
        """A deal that comes back by itself on a day."""
        scene, past = self.scene, self._begin(self.scene.chance.randrange(40, 80))
        at = scene.moment(scene.chance.randrange(3, 35))
        past.call(at, Outcome.LATER, objected=True)
        past.enter(past.stage, at, DealState.LATER)
        until = self.agenda.workday(scene.chance.randrange(4, 60))
        words = scene.said(scene.chance.choice(sayings.NOTES[Outcome.LATER]))
        for rule in past.rules(Event.LATER):
            past.follow(rule, Due(until), at, facts={"last.words": words})
        reason = scene.chance.choice(scene.office.playbook.later_reasons).key
        past.close(at, state=DealState.LATER, reason=reason, reason_words=words, later_until=until)

    def past_rules(self, past: Past, event: Event) -> list[Rule]:
        """The event's rules, or where the playbook has none, what follows an unanswered call."""
        return past.rules(event) or past.outcome_rules(Outcome.NO_ANSWER)

    def _begin(self, back: int, *, care_class: str | None = None, silent: bool = False, source: str = "") -> Past:
        born = self.scene.moment(back)
        past = Past(self.scene, self.cast.customer(born, care_class=care_class, silent=silent, source=source))
        past.enter(past.stage, born, first=True)
        return past

    def _try(self, past: Past, count: int, until: int) -> None:
        """Calls that nobody took, at least `until` working days ago; the switchboard helps before they are too many."""
        scene = self.scene
        first = scene.calendar.today(past.customer.born)
        born = bisect_left(scene.days, True, key=lambda day: day <= first)
        backs = sorted((scene.chance.randrange(until, max(born, until) + 1) for _ in range(count)), reverse=True)
        at, limit = past.customer.born, scene.office.playbook.calling.max_attempts
        for back in backs:
            at = max(at + timedelta(minutes=50), scene.moment(back))
            past.call(at, Outcome.GATEKEEPER if past.attempts >= limit - 2 else scene.chance.choice(_ATTEMPTS))
            if scene.chance.random() < 0.15:
                past.remark(at + timedelta(minutes=4))

    def _met(self, back: int, *, parts: int, care_class: str | None = None) -> tuple[Past, datetime]:
        """A past up to a meeting that was held so many working days ago."""
        scene = self.scene
        past = self._begin(back + scene.chance.randrange(8, 30), care_class=care_class)
        self._try(past, self.calls + scene.chance.randrange(3), until=back + 6)
        booked = scene.moment(back + 4)
        past.call(booked, Outcome.BOOKED, objected=scene.chance.random() < 0.5)
        past.enter(self._stage(Phase.NEEDS), booked)
        starts = self.agenda.hour(scene.days[min(back, len(scene.days)) - 1])
        past.meet(starts, booked, held=True)
        past.analyse(starts + timedelta(minutes=10), parts)
        return past, starts + timedelta(minutes=65)

    def _in_stage(self, phase: Phase, newest: int, oldest: int) -> None:
        scene = self.scene
        back = scene.chance.randrange(newest, oldest)
        past, met = self._met(back + scene.chance.randrange(2, 12), parts=4)
        past.remark(met + timedelta(hours=1))
        stages = [Phase.BENEFITS, Phase.CLOSING, Phase.AGREEMENT]
        at = met
        for step in stages[: stages.index(phase) + 1]:
            at = max(met + timedelta(hours=2), scene.moment(back)) if step == phase else met + timedelta(hours=2)
            past.enter(self._stage(step), at)
        facts = {"need.top": scene.said(sayings.NEEDS.get(past.customer.segment, sayings.NEEDS["company"])[0][0])}
        rests, hold = self._asleep(phase)
        for rule in [] if rests else past.rules(Event.STAGE_ENTERED, past.stage):
            past.follow(rule, self.agenda.due(rule, at), at, facts=facts, hold=hold)
        past.close(at, no_step=rests, **self._value(past.customer))

    def _asleep(self, phase: Phase) -> tuple[str, str | None]:
        """Why a deal rests without a next step, and why its next one is on hold: of each a few, by choice."""
        self._told[phase] += 1
        turn = self._told[phase] % _FEW == 2
        rests = self.scene.said(self.scene.chance.choice(RESTING)) if turn and phase == Phase.BENEFITS else ""
        hold = self.scene.said(self.scene.chance.choice(ON_HOLD)) if turn and phase == Phase.CLOSING else None
        return rests, hold

    def _value(self, customer: Customer, *, longest: bool = False) -> dict[str, object]:
        """What the deal is worth by the playbook's prices, and what it is called."""
        prices = self.scene.office.playbook.prices
        price = next((one for one in prices if not one.segments or customer.segment in one.segments), None)
        if price is None:
            return {"value_cents": customer.headcount * 4_500}
        step = self.scene.chance.choice(price.steps)
        step = max(price.steps, key=lambda one: one.months) if longest else step
        quantity = max(10, customer.headcount * 6 // 100 * 10)
        title = self.scene.said(("{n} licences, {m} months", "{n} lisenssiä, {m} kk"))
        cents = int(quantity * step.unit * step.months * 100)
        return {"value_cents": cents, "title": title.format(n=quantity, m=step.months)}

    def _stage(self, phase: Phase) -> str:
        return self.scene.office.playbook.stage_of(phase).key
