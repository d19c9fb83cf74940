"""One live call: where it stands, what is on the screen, what has been said and typed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from data.model.facts import BuyingRole, Outcome
from data.model.heard import Heard
from data.model.office import Office
from data.model.outcome import Given
from data.model.pace import Median, Talk, seconds_of
from data.model.pieces import Text
from data.model.report import CallReport, Struck, draft_key
from data.model.score import Score
from data.model.script import fill
from data.model.sheet import CallSheet, Number
from data.model.speech import Objection, Script
from data.model.talk import Place, SpokenPart, back, facts_for, forward, leads_on, spoken, turned, within

View = Literal["script", "alone", "finder", "answer", "aside"]
"""What the large area shows: the script, one question and nothing else, objections as they are found, the answer to
one, a sentence to read aloud."""


@dataclass(repr=False)  # Textual writes out what a worker is given: here that is a whole playbook
class Live:
    """The state of one call, from the brief before it to the outcome."""

    office: Office
    sheet: CallSheet
    language: str
    started: datetime | None = None
    place: Place = field(default_factory=Place)
    reached: dict[str, int] = field(default_factory=dict)
    note: str = ""
    slots: tuple[datetime, ...] = ()
    offers: int = 0
    """How many pairs of times were passed over."""
    number: int = 0
    view: View = "script"
    at_gate: bool = False
    """Whether somebody else answered, and hears the gatekeeper's script first."""
    single: bool = False
    """Whether one sentence is shown at a time."""
    asked_on: set[str] = field(default_factory=set)
    """Parts of the script from which what they lead to has been opened."""
    heard: Heard = field(init=False)
    struck: Struck | None = None
    """How it ended, while the note is still being finished."""
    missed: bool = False
    """Whether the disk would not take how it ended."""
    ended: datetime | None = None
    """When it ended, where that is known before how."""
    told_source: bool = False
    """Whether they heard where their number came from."""
    score: Score | None = None
    """How the session goes that the call belongs to."""
    _said: tuple[tuple[object, ...], tuple[SpokenPart, ...]] | None = field(default=None, init=False, repr=False)
    """What the script was made of, and what came of it."""

    def __post_init__(self) -> None:
        """Nothing is heard yet."""
        self.heard = Heard(self.office.playbook.objections, self.sheet.segment)

    @classmethod
    def prepared(cls, office: Office, sheet: CallSheet) -> Live:
        """A call about to be made."""
        live = cls(office, sheet, sheet.language, slots=sheet.slots, single=sheet.single)
        opener = office.playbook.scripts[0].key
        if live.gate and sheet.script in (live.gate, opener):
            live.at_gate = sheet.script == live.gate or sheet.role == BuyingRole.GATEKEEPER
            live.sheet = replace(sheet, script=opener)
        return live

    @property
    def key(self) -> str:
        """Under which key its draft is kept."""
        return draft_key(self.sheet.organisation_id, self.sheet.deal_id)

    @property
    def gate(self) -> str | None:
        """The script for whoever answers first, if the playbook has one."""
        return self.office.playbook.calling.gate

    @property
    def script(self) -> Script:
        """The script being read."""
        return self.office.playbook.script(self.gate if self.at_gate else self.sheet.script)

    @property
    def parts(self) -> tuple[SpokenPart, ...]:
        """The script as it is said to this contact, in the language in use; filled in once, asked for at every key."""
        now = (self.script, self.sheet, self.slots, self.language)
        if self._said is None or any(mine is not theirs for mine, theirs in zip(self._said[0], now, strict=True)):
            self._said = now, self._spoken()
        return self._said[1]

    def _spoken(self) -> tuple[SpokenPart, ...]:
        facts = facts_for(self.sheet.facts, self.office.playbook, self.office.calendar, self.slots, self.language)
        sheet = self.sheet
        return spoken(self.script, segment=sheet.segment, role=sheet.role, language=self.language, facts=facts)

    @property
    def part(self) -> int:
        """Which part is being read, as its script counts them: with those that are left out for this contact."""
        parts = self.parts
        keys = [part.key for part in self.script.parts]
        return keys.index(parts[self.place.part].key) if parts else 0

    @property
    def proposing(self) -> bool:
        """Whether the part being read offers times to choose from."""
        parts = self.parts
        return bool(self.started and parts and parts[self.place.part].proposes and self.reading)

    @property
    def reading(self) -> bool:
        """Whether the script is what is shown."""
        return self.view in ("script", "alone")

    @property
    def leads_on(self) -> str | None:
        """What the next key forward opens: the needs analysis, the ask; once, unless the script ends here."""
        parts = self.parts
        if not (self.started and self.reading and parts):
            return None
        ends = forward(parts, self.place) == self.place
        return leads_on(parts, self.place) if ends or parts[self.place.part].key not in self.asked_on else None

    def led_on(self) -> None:
        """What the part leads to was opened."""
        if self.leads_on:
            self.asked_on.add(self.parts[self.place.part].key)

    @property
    def dialled(self) -> Number | None:
        """The number in use."""
        numbers = self.sheet.numbers
        return numbers[self.number % len(numbers)] if numbers else None

    def filled(self, text: Text) -> str:
        """A text of the playbook as it is said to this contact."""
        facts = facts_for(self.sheet.facts, self.office.playbook, self.office.calendar, self.slots, self.language)
        return fill(text.said(self.language), facts)

    def renew(self, sheet: CallSheet) -> None:
        """Facts that changed while the call goes on; place, note and offered times stay where they can."""
        if self.started:  # what is planned while they talk is not what this call is about
            before = self.sheet
            sheet = replace(
                sheet, followup_id=before.followup_id, reason=before.reason, due=before.due, agreed=before.agreed
            )
        self.sheet = replace(sheet, script=self.sheet.script, draft=None)
        if self.offers == 0:
            self.slots = sheet.slots
        self.place = within(self.parts, self.place)

    @property
    def ended_at(self) -> datetime | None:
        """When the call ended; None while it goes on."""
        return self.struck.at if self.struck else self.ended

    def seconds(self) -> int:
        """How long the call has lasted."""
        return int(((self.ended_at or self.office.clock()) - self.started).total_seconds()) if self.started else 0

    def strike(self, outcome: Outcome, given: Given) -> None:
        """The call ended so, this second; the note may still grow."""
        if self.started is None:
            self.start()
        known = self.struck.at if self.struck and self.missed else self.ended
        self.struck, self.missed = Struck(outcome, given, known or self.office.clock()), False

    def given_before(self, outcome: Outcome) -> Given | None:
        """What was said beside this outcome when it could not be kept; None where it has to be asked."""
        return self.struck.given if self.struck and self.missed and self.struck.outcome == outcome else None

    @property
    def median(self) -> Median | None:
        """How long the rep takes over the part being read, where enough calls tell so."""
        pace, parts = self.sheet.pace, self.parts
        return pace.parts.get(parts[self.place.part].key) if parts and pace.script == self.script.key else None

    def spent(self) -> int:
        """Seconds spent in the part being read: until another was reached, or until now."""
        parts = self.parts
        return seconds_of(Talk(self.reached, self.seconds())).get(parts[self.place.part].key, 0) if parts else 0

    def start(self) -> None:
        """The call begins."""
        self.started = self.office.clock()
        self.go(self.place)

    def go(self, place: Place) -> None:
        """Stand at this place of the script; the second its part was first reached is kept."""
        parts = self.parts
        self.view = "script"
        self.place = within(parts, place)
        if parts and self.started:
            part = parts[self.place.part]
            self.reached.setdefault(part.key, self.seconds())
            self.view = "alone" if part.alone else "script"

    def next(self) -> None:
        """Back from an answer to the exact sentence, else on to the next."""
        self._step(forward(self.parts, self.place) if self.reading else self.place)

    def back(self) -> None:
        """Back from an answer to the exact sentence, else to the one before, which leads on once more if it does."""
        before = back(self.parts, self.place) if self.reading else self.place
        if before.part != self.place.part:
            self.asked_on.discard(self.parts[before.part].key)
        self._step(before)

    def _step(self, place: Place) -> None:
        """Go there; where we stand already only what else was shown goes away."""
        if place == self.place:
            self.view = "script"
        else:
            self.go(place)

    def take(self, script: str) -> None:
        """Go on with another script, at its beginning: the same call, the same note."""
        left = self.script.key
        self.at_gate = script == self.gate
        if not self.at_gate:
            self.sheet = replace(self.sheet, script=script)
        self.reached = turned(self.reached, left, self.script.key)
        self.go(Place())

    def pass_gate(self) -> None:
        """To whoever answers first, or through them to the real script, at its beginning."""
        if self.gate:
            self.take(self.sheet.script if self.at_gate else self.gate)

    def switch_language(self) -> None:
        """The next language the playbook speaks, at the same sentence."""
        spoken_ones = self.office.playbook.languages
        at = spoken_ones.index(self.language) if self.language in spoken_ones else -1
        self.language = spoken_ones[(at + 1) % len(spoken_ones)]

    def find(self, letters: str) -> None:
        """Objections that these letters may mean."""
        self.view = "finder"
        self.heard.find(letters)

    def meet(self, objection: Objection) -> None:
        """Show the answer to an objection; that it was raised is kept."""
        self.view = "answer"
        self.heard.meet(objection, self.office.clock(), self.part)

    def settle(self, overcome: bool) -> None:
        """The objection was overcome, or stands; back to the sentence."""
        self.heard.settle(overcome)
        self.view = "script"

    def drop_finder(self) -> None:
        """Back to the exact sentence; what was found counts as raised, for its answer has been read."""
        if self.heard.told and self.heard.meant:
            self.meet(self.heard.meant)
        self.view = "script"

    def report(self, outcome: Outcome, given: Given) -> CallReport:
        """What is kept of this call."""
        sheet, number = self.sheet, self.dialled
        return CallReport(
            sheet.organisation_id,
            outcome,
            self.started or self.office.clock(),
            deal_id=sheet.deal_id,
            contact_id=sheet.contact_id,
            followup_id=sheet.followup_id,
            phone_id=number.id if number else None,
            given=given,
            part=self.part,
            reached=dict(self.reached),
            notes=self.note,
            script=self.script.key,
            language=self.language,
            objections=tuple(self.heard.raised),
            ended_at=self.ended_at or self.office.clock(),
            told_source=self.told_source,
        )
