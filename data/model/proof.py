"""Proof-reading of a playbook: what is wrong with it although each of its pieces is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import BaseModel

from data.model.facts import PROMISED, Event
from data.model.offer import Task
from data.model.pieces import Text, fits
from data.model.playbook import Playbook, Where, references
from data.model.process import Criterion, OutcomeRule, Rule
from data.model.speech import Objection, ScriptPart
from data.words import N_, _

LANGUAGE_NAMES = {"en": N_("English"), "fi": N_("Finnish")}
"""Languages a playbook may be written in."""

_AGREEING = ("time", "date", "slot", "hint")
"""What an outcome must ask for before something can be due when agreed."""


def proof(playbook: Playbook) -> list[tuple[Where, str]]:
    """Every fault between the pieces, each as (where, sentence)."""
    return [
        *references(playbook),
        *_silences(playbook),
        *_doubles(playbook),
        *_times(playbook),
        *_gate(playbook),
        *_unasked(playbook),
    ]


def _walk(piece: Any, where: Where = ()) -> Iterator[tuple[Where, BaseModel]]:
    """Every piece with its place, texts included."""
    if isinstance(piece, list):
        for index, item in enumerate(piece):
            yield from _walk(item, (*where, index))
    elif isinstance(piece, BaseModel):
        yield where, piece
        if not isinstance(piece, Text):
            for name, value in piece:
                if isinstance(value, (list, BaseModel)):
                    yield from _walk(value, (*where, name))


def _silences(playbook: Playbook) -> Iterator[tuple[Where, str]]:
    """Texts that are missing in a language the playbook says it speaks."""
    for where, piece in _walk(playbook):
        if isinstance(piece, Text):
            place, said = where, set(piece.by_language)
        elif isinstance(piece, Objection):
            place, said = (*where, "heard"), {language for language, words in piece.heard.items() if any(words)}
        else:
            continue
        for language in playbook.languages:
            if language not in said:
                yield place, _("is missing in {language}").format(language=_(LANGUAGE_NAMES[language]))


def _doubles(playbook: Playbook) -> Iterator[tuple[Where, str]]:
    """Keys that stand twice where they must tell pieces of one parent apart."""
    lists: list[tuple[Where, Sequence[Criterion | ScriptPart | Rule | Task]]] = [
        *((("stages", index, "criteria"), stage.criteria) for index, stage in enumerate(playbook.stages)),
        *((("scripts", index, "parts"), script.parts) for index, script in enumerate(playbook.scripts)),
        *((("outcomes", index, "follow"), rule.follow) for index, rule in enumerate(playbook.outcomes)),
        *((("routes", index, "steps"), route.steps) for index, route in enumerate(playbook.routes)),
        *((("routes", index, "requirements"), route.requirements) for index, route in enumerate(playbook.routes)),
    ]
    for where, pieces in lists:
        seen: set[str] = set()
        for index, piece in enumerate(pieces):
            if piece.key in seen:
                yield (*where, index, "key"), _('the key "{key}" stands twice').format(key=piece.key)
            seen.add(piece.key)


def _gate(playbook: Playbook) -> Iterator[tuple[Where, str]]:
    """A gatekeeper's script that would lead to itself."""
    if playbook.calling.gate == playbook.scripts[0].key:
        yield ("calling", "gate"), _("the first script is the opener; the gatekeeper's must be another")


def _unasked(playbook: Playbook) -> Iterator[tuple[Where, str]]:
    """Findings that no question brings in some segment: they would stay unknown for ever."""
    for index, finding in enumerate(playbook.findings):
        for segment in playbook.segments:
            if not any(finding.key in one.finds and fits(one.segments, segment.key) for one in playbook.questions):
                yield ("findings", index), _('no question finds it for the segment "{key}"').format(key=segment.key)


def _times(playbook: Playbook) -> Iterator[tuple[Where, str]]:
    """Rules that wait for something that can never be."""
    for index, outcome in enumerate(playbook.outcomes):
        yield from _untimed(outcome, ("outcomes", index))
    for index, cadence in enumerate(playbook.cadences):
        where: Where = ("cadences", index)
        if cadence.on is Event.STAGE_ENTERED and cadence.stage is None:
            yield where, _('needs a stage, because it waits for "stage_entered"')
        if cadence.on is not Event.STAGE_ENTERED and cadence.stage is not None:
            yield (*where, "stage"), _('is read only with on = "stage_entered"')
        if cadence.on not in (Event.BOOKED, Event.MEETING_HELD) and cadence.purpose is not None:
            yield (*where, "purpose"), _('is read only with on = "booked" or "meeting_held"')
        if cadence.on not in PROMISED and (cadence.after.unit == "agreed" or cadence.after.amount < 0):
            yield (
                (*where, "after"),
                _('with on = "{event}" there is no agreed time to count from').format(event=cadence.on),
            )


def _untimed(outcome: OutcomeRule, where: Where) -> Iterator[tuple[Where, str]]:
    """Follow-ups of a call that count from an agreed time, where the outcome asks for none."""
    for index, rule in enumerate(outcome.follow):
        place = (*where, "follow", index, "after")
        if rule.after.unit == "agreed" and outcome.asks not in _AGREEING:
            yield place, _('"agreed" needs asks = "time", "date", "slot" or "hint" in the outcome')
        if rule.after.amount < 0 and outcome.asks != "slot":
            yield place, _('a delay may count back only from a meeting: asks = "slot" in the outcome')
