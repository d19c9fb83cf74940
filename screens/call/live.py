"""One live call: where it stands, what is on the screen, what has been said and typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from data.model.facts import Outcome
from data.model.objecting import answers_for, rank_objections
from data.model.office import Office
from data.model.outcome import Given
from data.model.pieces import Text
from data.model.report import CallReport, Raised, draft_key
from data.model.script import fill
from data.model.sheet import CallSheet, Number
from data.model.speech import Answer, Objection, Script
from data.model.talk import Place, SpokenPart, facts_for, forward, spoken, within

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
    found: list[Objection] = field(default_factory=list)
    lit: int = 0
    objection: Objection | None = None
    variant: int = 0
    raised: list[Raised] = field(default_factory=list)

    @classmethod
    def begin(cls, office: Office, sheet: CallSheet) -> Live:
        """A call about to be made, or one that was interrupted, as its draft tells."""
        live = cls(office, sheet, sheet.language, slots=sheet.slots)
        if sheet.draft is not None:
            live._restore(sheet.draft)
        return live

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

    @property
    def answers(self) -> list[Answer]:
        """Answers to the objection being met."""
        return self.answers_of(self.objection) if self.objection else []

    def answers_of(self, objection: Objection) -> list[Answer]:
        """Answers to an objection for this segment."""
        return answers_for(objection, self.sheet.segment)

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
        self.found = rank_objections(self.office.playbook.objections, letters)
        self.lit = 0

    def meet(self, objection: Objection) -> None:
        """Show the answer to an objection; that it was raised is kept."""
        self.view, self.objection, self.variant = "answer", objection, 0
        self.raised.append(Raised(objection.key, self.office.clock(), 0, self.place.part))

    def next_variant(self) -> None:
        """Another way to answer the same objection."""
        self.variant = (self.variant + 1) % max(1, len(self.answers))
        self._mark(variant=self.variant)

    def settle(self, overcome: bool) -> None:
        """The objection was overcome, or stands; back to the sentence."""
        self._mark(overcome=overcome)
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
            objections=tuple(self.raised),
        )

    def draft(self) -> dict[str, Any]:
        """Everything needed to go on after a restart."""
        return {
            "note": self.note,
            "started": self.started.isoformat() if self.started else None,
            "part": self.place.part,
            "sentence": self.place.sentence,
            "branch": self.place.branch,
            "language": self.language,
            "script": self.sheet.script,
            "number": self.number,
            "reached": self.reached,
            "objections": [{**_raised(found), "at": found.at.isoformat()} for found in self.raised],
        }

    def _restore(self, draft: Mapping[str, Any]) -> None:
        self.note = str(draft.get("note") or "")
        started = draft.get("started")
        self.started = datetime.fromisoformat(started) if started else None
        if draft.get("script"):
            self.sheet = replace(self.sheet, script=self.office.playbook.script(draft["script"]).key)
        self.language = draft.get("language") or self.language
        self.number = int(draft.get("number") or 0)
        self.reached = dict(draft.get("reached") or {})
        kept = draft.get("objections") or ()
        self.raised = [Raised(**{**found, "at": datetime.fromisoformat(found["at"])}) for found in kept]
        place = Place(int(draft.get("part") or 0), int(draft.get("sentence") or 0), draft.get("branch"))
        self.place = within(self.parts, place)

    def _mark(self, **values: Any) -> None:
        if self.raised:
            self.raised[-1] = replace(self.raised[-1], **values)


def _raised(found: Raised) -> dict[str, Any]:
    return {"kind": found.kind, "variant": found.variant, "part": found.part, "overcome": found.overcome}
