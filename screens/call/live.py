"""One live call: where it stands, what is on the screen, what has been said and typed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from data.model.facts import Outcome
from data.model.office import Office
from data.model.outcome import Given
from data.model.pieces import Text
from data.model.report import CallReport, draft_key
from data.model.script import fill
from data.model.sheet import CallSheet, Number
from data.model.speech import Objection, Script
from data.model.talk import Place, SpokenPart, facts_for, forward, spoken, within
from screens.call.heard import Heard

View = Literal["script", "finder", "answer", "aside"]
"""What the large area shows: the script, objections to pick from, the answer to one, a sentence to read aloud."""


@dataclass
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
    heard: Heard = field(init=False)

    def __post_init__(self) -> None:
        """Nothing is heard yet."""
        self.heard = Heard(self.office.playbook.objections, self.sheet.segment)

    @classmethod
    def prepared(cls, office: Office, sheet: CallSheet) -> Live:
        """A call about to be made."""
        return cls(office, sheet, sheet.language, slots=sheet.slots)

    @property
    def key(self) -> str:
        """Under which key its draft is kept."""
        return draft_key(self.sheet.organisation_id, self.sheet.deal_id)

    @property
    def script(self) -> Script:
        """The script being read."""
        return self.office.playbook.script(self.sheet.script)

    @property
    def parts(self) -> tuple[SpokenPart, ...]:
        """The script as it is said to this contact, in the language in use."""
        facts = facts_for(self.sheet.facts, self.office.playbook, self.office.calendar, self.slots, self.language)
        sheet = self.sheet
        return spoken(self.script, segment=sheet.segment, role=sheet.role, language=self.language, facts=facts)

    @property
    def proposing(self) -> bool:
        """Whether the part being read offers times to choose from."""
        parts = self.parts
        return bool(self.started and parts and parts[self.place.part].proposes and self.view == "script")

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
        self.sheet = replace(sheet, script=self.sheet.script, draft=None)
        if self.offers == 0:
            self.slots = sheet.slots
        self.place = within(self.parts, self.place)

    def seconds(self) -> int:
        """How long the call has lasted."""
        return int((self.office.clock() - self.started).total_seconds()) if self.started else 0

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
            self.reached.setdefault(parts[self.place.part].key, self.seconds())

    def next(self) -> None:
        """Back from an answer to the exact sentence, else on to the next."""
        self.go(self.place if self.view != "script" else forward(self.parts, self.place))

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
        self.heard.meet(objection, self.office.clock(), self.place.part)

    def settle(self, overcome: bool) -> None:
        """The objection was overcome, or stands; back to the sentence."""
        self.heard.settle(overcome)
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
            part=self.place.part,
            reached=dict(self.reached),
            notes=self.note,
            script=sheet.script,
            language=self.language,
            objections=tuple(self.heard.raised),
        )
