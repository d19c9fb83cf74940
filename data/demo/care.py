"""What happened with the demo's customers after the sale: contacts, opinions, complaints, names, class, checklist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from data.aftersale import care_step, feedback, grading, recommendation
from data.bargaining import agreement
from data.demo import care_sayings as sayings
from data.demo.cases import rules_for, tell_case
from data.demo.fates import Fate
from data.demo.past import Past
from data.demo.sayings import Said
from data.demo.scene import Scene
from data.model.agreement import end_of, renewal_of
from data.model.bygone import show_day
from data.model.calendar import Due
from data.model.care_facts import CareEvidence, FeedbackKind, Mood, RecommendationKind, RecommendationState
from data.model.delay import Delay
from data.model.facts import Bant, Event, Outcome
from data.model.loyalty import SCALES, mood_of
from data.words import _

_BANT = {"A1": tuple(Bant), "A2": (Bant.AUTHORITY, Bant.NEED, Bant.TIMELINE), "A3": (Bant.AUTHORITY, Bant.NEED)}
_RHYTHM = {"A1": 3, "A2": 6, "A3": 12}
"""Months between two contacts while the playbook says nothing of it."""

_REASONS = {"potential": sayings.POTENTIAL, "text": sayings.WHY_CLASS}
_WAITING = (Fate.GLAD, Fate.UNHAPPY)
"""Whose last answer asks for something that was not done yet."""

PLANNED = 3
"""Working days after which they have their written plan."""

LEVEL, NPS, CES = FeedbackKind.SATISFACTION, FeedbackKind.NPS, FeedbackKind.CES

_SAID: dict[Fate, tuple[tuple[FeedbackKind, tuple[int, ...]], ...]] = {
    Fate.WELL: ((LEVEL, (3, 3, 2)), (CES, (5, 6, 7, 4)), (NPS, (7, 8))),
    Fate.GLAD: ((NPS, (9, 10)),),
    Fate.NAMED: ((LEVEL, (4, 5)), (CES, (6, 7))),
    Fate.ASKED: ((NPS, (9, 10)),),
    Fate.DECLINED: ((NPS, (9,)), (LEVEL, (3,))),
    Fate.UNHAPPY: ((CES, (5, 6)), (NPS, (2, 4, 5, 6))),
    Fate.COMPLAINT: ((LEVEL, (3,)),),
    Fate.CROSS: ((NPS, (8,)),),
    Fate.SETTLED: ((LEVEL, (3,)),),
    Fate.RENEWAL: ((LEVEL, (3,)), (NPS, (8,)), (CES, (6, 7))),
    Fate.SILENT: ((NPS, (7, 8)),),
}
"""How customers of each fate were asked, one after another, and what they may have answered."""


class Care:
    """One customer from the day the deal was won."""

    def __init__(self, scene: Scene, past: Past, won: datetime, grade: str) -> None:
        self.scene = scene
        self.past = past
        self.won = won
        self.grade = grade
        self.whose = {"organisation_id": past.customer.id, "deal_id": past.id, "contact_id": past.customer.contact_id}
        self.shown = {CareEvidence.CLASSIFIED}
        """What the file shows by now, of the checklist."""

    def tell(self, fate: Fate) -> None:
        """Everything, as this fate has it."""
        days = list(self._contacts(fate))
        self._opinions(fate, days)
        for at in days:
            self.past.call(at, Outcome.LATER, words=self._ours(sayings.TALKED), script="follow_up")
        self._rhythm(fate, max(days, default=self.won))
        self._class()
        if self.scene.chance.random() < 0.75 or fate == Fate.RENEWAL:
            self._remember(days)
        if case := tell_case(self.scene, self.past, fate):
            self.say(LEVEL, 3, case)
        if fate in (Fate.ASKED, Fate.DECLINED):
            self._recommend(fate)
        if days:
            self.shown.add(CareEvidence.TALKED)
        if self.scene.large:
            self._sign()
        elif self._back(self.won) > PLANNED:
            self.shown.add(CareEvidence.PLAN_SENT)
        self._checklist(late=fate == Fate.SILENT)

    def named(self, at: datetime, prospect: str | None = None, words: str = "") -> None:
        """They may be named; and the name that they gave, which became a prospect at that moment."""
        soon = self.scene.chance.random() < 0.4
        until = self.scene.calendar.due(Delay(1 if soon else 11, "m"), self.scene.now).on
        told = {"text": self._theirs(sayings.REFERENCES), "shown": self._ours(sayings.SHOWN)}
        self._recommendation(RecommendationKind.REFERENCE, RecommendationState.GIVEN, at, **told, permitted_until=until)
        if prospect is not None:
            referral = {"text": words, "prospect_id": prospect}
            self._recommendation(RecommendationKind.REFERRAL, RecommendationState.GIVEN, at, **referral)
        for rule in rules_for(self.past, Event.FEEDBACK, self.grade, Mood.RECOMMENDS):
            due = self.scene.today if soon else self.scene.calendar.due(Delay(10, "m"), self.scene.now).on
            reason = _("Ask whether we may go on naming them: the permission ends on {day}")
            words = reason.format(day=show_day(until))
            self.past.follow(rule, Due(self.scene.calendar.on_working_day(due)), at, words=words, own=True)

    def _contacts(self, fate: Fate) -> Iterator[datetime]:
        """When they were called: the day after, a month after, then by the rhythm of their class."""
        back = self._back(self.won)
        if back > 2:
            yield self.scene.moment(back - 1)
        at = back - 22
        while at > 1 and fate != Fate.SILENT:
            yield self.scene.moment(at)
            at -= _RHYTHM[self.grade] * 20 + self.scene.chance.randrange(4)

    def _back(self, at: datetime) -> int:
        """How many working days ago a moment was."""
        day = self.scene.calendar.today(at)
        return sum(one >= day for one in self.scene.days)

    def _opinions(self, fate: Fate, days: list[datetime]) -> None:
        """What they answered the last times they were called."""
        calls = days if fate == Fate.SILENT else days[1:]
        if fate == Fate.WELL and self.scene.chance.random() < 0.25:
            return
        asked = zip(reversed(_SAID[fate]), reversed(calls), strict=False)
        for number, ((kind, scores), at) in enumerate(asked):
            score = self.scene.chance.choice(scores)
            self.say(kind, score, at + timedelta(minutes=6), waits=number == 0 and fate in _WAITING)

    def say(self, kind: FeedbackKind, score: int, at: datetime, *, waits: bool = False) -> None:
        """An opinion, and what the playbook makes of it: done since, unless it still waits."""
        scale, mood = SCALES[kind], mood_of(kind, score)
        measure, lang = self.scene.office.playbook.care.measure(kind), self.past.customer.language
        self.scene.sheet.add(
            feedback,
            at,
            **self.whose,
            kind=kind,
            score=score,
            lowest=scale.lowest,
            highest=scale.highest,
            better=scale.better,
            asked=f"{measure.ask.said(lang)} {measure.open.said(lang)}" if measure else "",
            text=self._theirs(sayings.OPINIONS[kind, mood]),
            at=at,
        )
        self.shown.add(CareEvidence.SATISFACTION_HEARD)
        for rule in rules_for(self.past, Event.FEEDBACK, self.grade, mood):
            due = self.scene.calendar.due(rule.after, at)
            done = min(self.scene.calendar.moment(due.on, time(13, 40)), self.scene.now)
            self.past.follow(rule, Due(self.scene.today) if waits else due, at, done=None if waits else done)

    def _rhythm(self, fate: Fate, last: datetime) -> None:
        """The next contact by their class, and their needs a year after they were mapped."""
        calendar, today = self.scene.calendar, self.scene.today
        if fate == Fate.SILENT:
            return
        for event, met in ((Event.CONTACTED, last), (Event.NEEDS_MAPPED, self.won)):
            for rule in list(rules_for(self.past, event, self.grade))[:1]:
                due = calendar.due(rule.after, met)
                late = due.on <= today
                on = calendar.next_working_day(today, self.scene.chance.randrange(1, 6)) if late else due.on
                self.past.follow(rule, Due(on), met)

    def _sign(self) -> None:
        """Their agreement of a year, where no bargain tells of it."""
        day = self.scene.calendar.today(self.won)
        ends = end_of(day, 12)
        self.scene.sheet.add(
            agreement,
            self.won,
            **self.whose,
            walked=True,
            exact=True,
            signed_on=day,
            starts_on=day,
            ends_on=ends,
            renewal_on=renewal_of(day, ends, Delay(1, "m")),
            created_at=self.won,
        )

    def _class(self) -> None:
        at = min(self.won + timedelta(days=3), self.scene.now - timedelta(minutes=20))
        whose = {"organisation_id": self.past.customer.id, "care_class": self.grade, "at": at}
        why = {name: self._ours(told[self.grade]) for name, told in _REASONS.items()}
        self.scene.sheet.add(grading, at, **whose, bant=[str(one) for one in _BANT[self.grade]], **why)

    def _remember(self, days: list[datetime]) -> None:
        """Something personal that was said in one call or two."""
        for at in self.scene.chance.sample(days, min(len(days), self.scene.chance.randrange(1, 3))):
            self.past.remark(at + timedelta(minutes=9), self._ours(sayings.REMEMBERED), personal=True)
            self.shown.add(CareEvidence.PERSON_KNOWN)

    def _recommend(self, fate: Fate) -> None:
        """Asked for a reference: they think about it, or would rather not."""
        at = self.scene.moment(self.scene.chance.randrange(1, 9))
        state = RecommendationState.ASKED if fate == Fate.ASKED else RecommendationState.DECLINED
        text = self._ours(sayings.THINKING if fate == Fate.ASKED else sayings.DECLINED)
        self._recommendation(RecommendationKind.REFERENCE, state, at, text=text)

    def _recommendation(
        self, kind: RecommendationKind, state: RecommendationState, at: datetime, **told: object
    ) -> None:
        usual: dict[str, object] = {"text": "", "shown": "", "permitted_until": None, "prospect_id": None}
        answered = None if state == RecommendationState.ASKED else at
        values = {**self.whose, **usual, **told, "asked_at": at, "answered_at": answered}
        self.scene.sheet.add(recommendation, at, kind=kind, state=state, **values)
        self.shown.add(CareEvidence.RECOMMENDATION_ASKED)

    def _checklist(self, *, late: bool) -> None:
        """The checklist, ticked where its days have passed and the file itself does not show it."""
        calendar, playbook = self.scene.calendar, self.scene.office.playbook
        for number, item in enumerate(playbook.care.checklist):
            due = calendar.due(item.after, self.won).on
            done = due < self.scene.today and item.evidence not in self.shown and not (late and number > 2)
            self.scene.sheet.add(
                care_step,
                self.won,
                organisation_id=self.past.customer.id,
                deal_id=self.past.id,
                item=item.key,
                due_on=due,
                owner=self.scene.office.settings.rep.name,
                done_on=due if done else None,
                text="",
                created_at=self.won,
            )

    def _theirs(self, words: tuple[Said, ...]) -> str:
        """One of these, in the customer's language."""
        return self.scene.chance.choice(words)[self.past.customer.language == "fi"]

    def _ours(self, words: tuple[Said, ...]) -> str:
        """One of these, in the rep's language."""
        return self.scene.said(self.scene.chance.choice(words))
