"""The playbook: everything a sales manager may want to change, as validated values.

Written in TOML (docs/playbook.md), read by `data.playbooks.shelf`; the pieces stand in `process`, `speech` and `offer`.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal

from pydantic import Field, field_validator

from data.model.caring import Caring
from data.model.facts import Event, Outcome, Phase
from data.model.form import PaperForm
from data.model.letter import FormLetter
from data.model.offer import Agreeing, Price, Quoting, Route, SmallPurchase, Start, Threshold
from data.model.pieces import Named, Part, Slip, Text, Words
from data.model.process import Cadence, Calling, Kind, OutcomeRule, Reason, Segment, Stage, Window
from data.model.retention import Retention
from data.model.speech import Ask, Benefit, Finding, Objection, Question, Script
from data.words import _, language

Where = tuple[str | int, ...]
"""A place in a playbook: field names and list indices from the top."""

COMPLAINTS = Kind(
    key="complaint",
    name=Text(by_language={"en": "Complaint", "fi": "Reklamaatio"}),
    opens="complaint",
    priority=0,
    pinned=True,
)
"""Complaints where the playbook says nothing of them."""


class Playbook(Named):
    """A whole playbook."""

    format: Literal[1]
    version: Words
    about: Text
    languages: list[Literal["en", "fi"]] = Field(min_length=1)
    currency: Literal["EUR"] = "EUR"
    vat: Decimal = Decimal("25.5")
    calling: Calling = Calling()
    care: Caring = Caring()
    segments: list[Segment] = Field(min_length=1)
    stages: list[Stage] = Field(min_length=2)
    kinds: list[Kind] = Field(min_length=1)
    outcomes: list[OutcomeRule] = Field(min_length=1)
    scripts: list[Script] = Field(min_length=1)
    objections: list[Objection] = []
    findings: list[Finding] = []
    questions: list[Question] = []
    benefits: list[Benefit] = []
    asks: list[Ask] = []
    cadences: list[Cadence] = []
    windows: list[Window] = []
    prices: list[Price] = []
    starts: list[Start] = []
    quoting: Quoting = Quoting()
    agreement: Agreeing = Agreeing()
    thresholds: list[Threshold] = []
    small_purchase: SmallPurchase | None = None
    routes: list[Route] = []
    letters: list[FormLetter] = []
    papers: list[PaperForm] = []
    lost_reasons: list[Reason] = Field(min_length=1)
    later_reasons: list[Reason] = Field(min_length=1)
    retention: list[Retention] = []

    @field_validator(
        "segments",
        "stages",
        "kinds",
        "outcomes",
        "scripts",
        "objections",
        "findings",
        "questions",
        "benefits",
        "asks",
        "cadences",
        "prices",
        "starts",
        "thresholds",
        "routes",
        "letters",
        "papers",
        "lost_reasons",
        "later_reasons",
    )
    @classmethod
    def _unlike(cls, pieces: list[Any]) -> list[Any]:
        seen: set[str] = set()
        for index, piece in enumerate(pieces):
            if piece.key in seen:
                raise Slip(_('the key "{key}" stands twice').format(key=piece.key), index, "key")
            seen.add(piece.key)
        return pieces

    @field_validator("retention")
    @classmethod
    def _once(cls, rules: list[Retention]) -> list[Retention]:
        for index, rule in enumerate(rules):
            if any((rule.what, rule.does) == (one.what, one.does) for one in rules[:index]):
                raise Slip(_('the rule for "{what}" stands twice').format(what=rule.what), index, "what")
        return rules

    @field_validator("kinds")
    @classmethod
    def _with_complaints(cls, kinds: list[Kind]) -> list[Kind]:
        """The same; a process that says nothing of complaints has the plain kind of them, so that none is ever lost."""
        if any(kind.opens == "complaint" for kind in kinds):
            return kinds
        taken = any(kind.key == COMPLAINTS.key for kind in kinds)
        return [*kinds, COMPLAINTS.model_copy(update={"key": "complaint_case"}) if taken else COMPLAINTS]

    def stage(self, key: str) -> Stage | None:
        """The stage with this key, if the playbook still has it."""
        return next((stage for stage in self.stages if stage.key == key), None)

    def stage_of(self, phase: Phase) -> Stage:
        """The first stage of this phase, else the first stage."""
        return next((stage for stage in self.stages if stage.phase == phase), self.stages[0])

    def kind(self, key: str) -> Kind | None:
        """The kind of follow-up with this key, if there is one."""
        return next((kind for kind in self.kinds if kind.key == key), None)

    def kind_name(self, key: str) -> str:
        """A kind of follow-up in the language in use; its key as it stands when the playbook has it no more."""
        found = self.kind(key)
        return found.name.said(language()) if found else key

    def reason_name(self, key: str | None) -> str:
        """A reason for parking or losing in the language in use; empty when the playbook does not know it."""
        known = (one for one in (*self.lost_reasons, *self.later_reasons) if one.key == key)
        return next((one.name.said(language()) for one in known), "")

    def rules_on(self, *events: Event) -> set[str]:
        """Keys of the cadences that any of these events starts."""
        return {rule.key for rule in self.cadences if rule.on in events}

    def outcome(self, key: Outcome) -> OutcomeRule:
        """What follows this outcome."""
        return next(rule for rule in self.outcomes if rule.key == key)

    def script(self, key: str | None) -> Script:
        """The script with this key, else the first (the opener)."""
        return next((script for script in self.scripts if script.key == key), self.scripts[0])

    def segment(self, key: str | None) -> Segment:
        """The segment with this key, else the first."""
        return next((segment for segment in self.segments if segment.key == key), self.segments[0])


_POINTERS = {
    "kind": "kinds",
    "instead_of": "kinds",
    "script": "scripts",
    "gate": "scripts",
    "segments": "segments",
    "benefits": "benefits",
    "finds": "findings",
    "objections": "objections",
}
"""Fields that name pieces of a list of the playbook."""


def references(playbook: Playbook) -> list[tuple[Where, str]]:
    """Keys that point nowhere, each as (where, sentence): what Pydantic cannot see."""
    known = {name: {piece.key for piece in getattr(playbook, name)} for name in _POINTERS.values()}
    found = [
        (where, _('there is no "{key}" among the {pieces}').format(key=key, pieces=_POINTERS[str(where[-1])]))
        for where, key in _pointers(playbook, ())
        if key not in known[_POINTERS[str(where[-1])]]
    ]
    missing = set(Outcome) - {rule.key for rule in playbook.outcomes}
    if missing:
        found.append((("outcomes",), _("missing: {keys}").format(keys=", ".join(sorted(missing)))))
    stages = {stage.key for stage in playbook.stages}
    found += [
        (
            ("cadences", index, "stage"),
            _('there is no "{key}" among the {pieces}').format(key=rule.stage, pieces="stages"),
        )
        for index, rule in enumerate(playbook.cadences)
        if rule.stage is not None and rule.stage not in stages
    ]
    return found


def _pointers(piece: Any, where: Where) -> Iterator[tuple[Where, str]]:
    """Every key that names another piece, with its place."""
    if isinstance(piece, list):
        for index, item in enumerate(piece):
            yield from _pointers(item, (*where, index))
    elif isinstance(piece, Part):
        for name in type(piece).model_fields:
            value = getattr(piece, name)
            if name in _POINTERS and where:
                keys = value if isinstance(value, list) else [value]
                # a fixed word, such as how an opinion is measured, names no piece
                yield from (((*where, name), key) for key in keys if type(key) is str)
            else:
                yield from _pointers(value, (*where, name))
