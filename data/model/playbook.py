"""The playbook: everything a sales manager may want to change, as validated values.

Written in TOML (docs/playbook.md), read by `data.playbooks.shelf`; the pieces stand in `process`, `speech` and `offer`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel, Field, field_validator

from data.model.facts import Outcome, Phase
from data.model.offer import Price, Threshold
from data.model.pieces import Named, Text
from data.model.process import Cadence, Calling, Kind, OutcomeRule, Reason, Segment, Stage, Window
from data.model.speech import Benefit, Objection, Question, Script

Where = tuple[str | int, ...]
"""A place in a playbook: field names and list indices from the top."""


class Playbook(Named):
    """A whole playbook."""

    format: Literal[1]
    version: str
    about: Text
    languages: list[Literal["en", "fi"]] = Field(min_length=1)
    currency: Literal["EUR"] = "EUR"
    vat: Decimal = Decimal("25.5")
    calling: Calling = Calling()
    segments: list[Segment] = Field(min_length=1)
    stages: list[Stage] = Field(min_length=2)
    kinds: list[Kind] = Field(min_length=1)
    outcomes: list[OutcomeRule] = Field(min_length=1)
    scripts: list[Script] = Field(min_length=1)
    objections: list[Objection] = []
    questions: list[Question] = []
    benefits: list[Benefit] = []
    cadences: list[Cadence] = []
    windows: list[Window] = []
    prices: list[Price] = []
    thresholds: list[Threshold] = []
    lost_reasons: list[Reason] = Field(min_length=1)
    later_reasons: list[Reason] = Field(min_length=1)

    @field_validator("segments", "stages", "kinds", "outcomes", "scripts", "objections", "questions", "benefits")
    @classmethod
    def _unlike(cls, pieces: list[Any]) -> list[Any]:
        keys = [piece.key for piece in pieces]
        for key in keys:
            if keys.count(key) > 1:
                raise ValueError(f'the key "{key}" stands twice')
        return pieces

    def stage(self, key: str) -> Stage | None:
        """The stage with this key, if the playbook still has it."""
        return next((stage for stage in self.stages if stage.key == key), None)

    def stage_after(self, key: str) -> Stage:
        """The next stage, or the last itself; the first for a stage the playbook no longer has."""
        keys = [stage.key for stage in self.stages]
        if key not in keys:
            return self.stages[0]
        return self.stages[min(keys.index(key) + 1, len(keys) - 1)]

    def stage_of(self, phase: Phase) -> Stage:
        """The first stage of this phase, else the first stage."""
        return next((stage for stage in self.stages if stage.phase == phase), self.stages[0])

    def kind(self, key: str) -> Kind | None:
        """The kind of follow-up with this key, if there is one."""
        return next((kind for kind in self.kinds if kind.key == key), None)

    def outcome(self, key: Outcome) -> OutcomeRule:
        """What follows this outcome."""
        return next(rule for rule in self.outcomes if rule.key == key)

    def script(self, key: str | None) -> Script:
        """The script with this key, else the first (the opener)."""
        return next((script for script in self.scripts if script.key == key), self.scripts[0])

    def segment(self, key: str | None) -> Segment:
        """The segment with this key, else the first."""
        return next((segment for segment in self.segments if segment.key == key), self.segments[0])


def references(playbook: Playbook) -> list[tuple[Where, str]]:
    """Keys that point nowhere, each as (where, sentence): what Pydantic cannot see."""
    known = {
        "segments": {piece.key for piece in playbook.segments},
        "kinds": {piece.key for piece in playbook.kinds},
        "benefits": {piece.key for piece in playbook.benefits},
        "scripts": {piece.key for piece in playbook.scripts},
    }
    found: list[tuple[Where, str]] = []
    names = {"kind": "kinds", "script": "scripts", "segments": "segments", "benefits": "benefits"}

    def walk(piece: Any, where: Where) -> None:
        if isinstance(piece, list):
            for index, item in enumerate(piece):
                walk(item, (*where, index))
        elif isinstance(piece, BaseModel) and not isinstance(piece, Text):
            for name in type(piece).model_fields:
                value = getattr(piece, name)
                if name in names and where:
                    for key in value if isinstance(value, list) else [value]:
                        if isinstance(key, str) and key not in known[names[name]]:
                            found.append(((*where, name), f'no {names[name]} have the key "{key}"'))
                else:
                    walk(value, (*where, name))

    walk(playbook, ())
    missing = set(Outcome) - {rule.key for rule in playbook.outcomes}
    if missing:
        found.append((("outcomes",), f"missing outcomes: {', '.join(sorted(missing))}"))
    stages = {stage.key for stage in playbook.stages}
    for index, rule in enumerate(playbook.cadences):
        if rule.stage is not None and rule.stage not in stages:
            found.append((("cadences", index, "stage"), f'no stage has the key "{rule.stage}"'))
    return found
