"""A script as it is said to one contact: only the lines meant for them, filled, and the way through them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from data.model.calendar import Calendar
from data.model.pieces import fits
from data.model.playbook import Playbook
from data.model.script import fill
from data.model.speech import Line, Script, ScriptPart
from data.model.wording import spoken_slots


@dataclass(frozen=True, slots=True)
class Branch:
    """What to say if they answer in a certain way."""

    when: str
    say: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing to say, and what may follow the answer to it."""

    say: str
    branches: tuple[Branch, ...] = ()
    when: str = ""
    """In a part that is all branches: the case it is for."""


@dataclass(frozen=True, slots=True)
class SpokenPart:
    """A part of the script, as it is said."""

    key: str
    name: str
    proposes: bool
    sentences: tuple[Sentence, ...]
    alone: bool = False
    """Whether a sentence of it stands alone on an empty screen."""
    then: str | None = None
    """What opens after its last sentence."""


Parts = Sequence[SpokenPart]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the script the rep is; all counted from 0."""

    part: int = 0
    sentence: int = 0
    branch: int | None = None


def spoken(
    script: Script, *, segment: str, role: str | None, language: str, facts: Mapping[str, str]
) -> tuple[SpokenPart, ...]:
    """The script for this segment and role in this language; parts with nothing to say to them are left out."""
    parts = []
    for part in script.parts:
        lines = lines_for(part, segment, role)
        if lines:
            sentences = _sentences(lines, language, facts)
            name = part.name.said(language)
            parts.append(SpokenPart(part.key, name, part.proposes, sentences, part.alone, part.then))
    return tuple(parts)


def lines_for(part: ScriptPart, segment: str, role: str | None) -> list[Line]:
    """The lines of a part that are meant for this segment and role."""
    return [line for line in part.lines if fits(line.segments, segment) and (not line.roles or role in line.roles)]


def facts_for(
    facts: Mapping[str, str], playbook: Playbook, calendar: Calendar, slots: Sequence[datetime], language: str
) -> dict[str, str]:
    """The facts of a call sheet with those that depend on the language of the script."""
    place = playbook.calling.place
    offered = spoken_slots([calendar.local(slot) for slot in slots], language) if slots else ""
    return {**facts, "slots": offered, "meeting.place": place.said(language) if place else ""}


def forward(parts: Parts, place: Place) -> Place:
    """The next sentence, over the edge of a part; the last one stays."""
    place = within(parts, place)
    if not parts:
        return place
    if place.sentence + 1 < len(parts[place.part].sentences):
        return Place(place.part, place.sentence + 1)
    return Place(place.part + 1) if place.part + 1 < len(parts) else replace(place, branch=None)


def back(parts: Parts, place: Place) -> Place:
    """Out of a branch, else the sentence before."""
    place = within(parts, place)
    if place.branch is not None:
        return replace(place, branch=None)
    if place.sentence > 0:
        return Place(place.part, place.sentence - 1)
    if place.part > 0:
        return Place(place.part - 1, len(parts[place.part - 1].sentences) - 1)
    return place


def jump(parts: Parts, place: Place, part: int) -> Place:
    """The beginning of a part; stays where there is no such part."""
    return Place(part) if 0 <= part < len(parts) else within(parts, place)


def next_branch(parts: Parts, place: Place) -> Place:
    """The next answer that the script foresees here; where it foresees none, the next sentence that has some."""
    place = within(parts, place)
    if not parts:
        return place
    sentences = parts[place.part].sentences
    found = len(sentences[place.sentence].branches)
    if found:
        return replace(place, branch=0 if place.branch is None else (place.branch + 1) % found)
    ahead = [*range(place.sentence + 1, len(sentences)), *range(place.sentence)]
    other = next((index for index in ahead if sentences[index].branches), None)
    return place if other is None else Place(place.part, other, 0)


def within(parts: Parts, place: Place) -> Place:
    """The same place, or the nearest that these parts have: a playbook may change while a call is interrupted."""
    if not parts:
        return Place()
    part = min(max(place.part, 0), len(parts) - 1)
    sentences = parts[part].sentences
    sentence = min(max(place.sentence, 0), len(sentences) - 1)
    branches = sentences[sentence].branches
    branch = place.branch if place.branch is not None and 0 <= place.branch < len(branches) else None
    return Place(part, sentence, branch)


def leads_on(parts: Parts, place: Place) -> str | None:
    """What opens after this sentence, the last of its part; None where nothing does."""
    if not parts:
        return None
    part = parts[within(parts, place).part]
    return part.then if place.sentence + 1 >= len(part.sentences) else None


def turned(reached: Mapping[str, int], left: str, taken: str) -> dict[str, int]:
    """When parts were reached, as a call goes on with another script.

    Parts of the script in use stand by their own keys, those of the others by "script/part": scripts may name alike.
    """
    if left == taken:
        return dict(reached)
    away = {key if "/" in key else f"{left}/{key}": second for key, second in reached.items()}
    return {key.removeprefix(f"{taken}/"): second for key, second in away.items()}


def _sentences(lines: Sequence[Line], language: str, facts: Mapping[str, str]) -> tuple[Sentence, ...]:
    """Branches hang on the sentence before them; those that open a part, on its first sentence."""
    if all(line.when for line in lines):
        return tuple(
            Sentence(fill(line.say.said(language), facts), when=_when(line, language, facts)) for line in lines
        )
    said: list[str] = []
    branches: list[list[Branch]] = []
    waiting: list[Branch] = []
    for line in lines:
        say = fill(line.say.said(language), facts)
        if line.when is None:
            said.append(say)
            branches.append(waiting)
            waiting = []
        else:
            (branches[-1] if branches else waiting).append(Branch(_when(line, language, facts), say))
    return tuple(Sentence(say, tuple(found)) for say, found in zip(said, branches, strict=True))


def _when(line: Line, language: str, facts: Mapping[str, str]) -> str:
    return fill(line.when.said(language), facts) if line.when else ""
