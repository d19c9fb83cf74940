"""How the form lies on the screen: the four parts under one another, or side by side where there is room."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from data.model.facts import SpinPart
from data.model.needs import KEPT, PARTS, Asked, Tally, tally
from data.model.wording import brief
from data.words import _
from screens.widgets.lines import Tone

GAP = 2
LONGEST = 4
"""Lines of an answer that are shown; the conversation shows it whole."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of a column: its text, how it stands out, and the question it belongs to."""

    text: str
    tone: Tone = "plain"
    key: str | None = None


Layout = tuple[tuple[Piece, ...], ...]
"""The lines of each column."""


def columns_for(width: int) -> int:
    """How many columns fit."""
    return 4 if width >= 190 else 2 if width >= 100 else 1


def column_width(width: int) -> int:
    """How wide a column is."""
    count = columns_for(width)
    return max(12, (width - GAP * (count - 1)) // count)


def layout(questions: Sequence[Asked], width: int, counted: Sequence[Tally] | None = None) -> Layout:
    """Questions and answers, part by part, wrapped into the columns that fit; `counted` where some are left out."""
    counts = {found.part: f"{found.answered}/{found.of}" for found in counted or tally(questions)}
    room = column_width(width) - 4
    blocks = []
    for part in SpinPart:
        lines = [Piece(f"{part.value}  {_(PARTS[part])}  {counts[part]}", "strong")]
        for asked in questions:
            if asked.part == part:
                lines += _question(asked, room)
        blocks.append([*lines, Piece("")])
    each = len(blocks) // columns_for(width)
    return tuple(tuple(line for block in blocks[at : at + each] for line in block) for at in range(0, 4, each))


def mark(asked: Asked) -> str:
    """Answered, passed by, or not asked yet."""
    if asked.answered:
        return "✓"
    return "–" if asked.skipped else "·"


def told(asked: Asked) -> list[str]:
    """What is to be known of a question besides its words."""
    if asked.gone:
        return [_("no longer asked") if asked.key.startswith(KEPT) else _("no longer in the playbook")]
    if asked.kept:
        return [_("your own, asked from now on")]
    return [_("your own")] if asked.own and not asked.noted else []


def _question(asked: Asked, room: int) -> list[Piece]:
    about = ", ".join(told(asked))
    text = f"{asked.text} ({about})" if about else asked.text
    tone: Tone = "faint" if asked.answered or asked.skipped else "plain"
    wrapped = textwrap.wrap(text, room) or [""]
    lines = [Piece(f"{mark(asked) if at == 0 else ' '} {line}", tone, asked.key) for at, line in enumerate(wrapped)]
    lines += [Piece(f"    {line}", "plain", asked.key) for line in _answer(asked.answer, room - 2)]
    if asked.before:
        said = _("last time: {words}").format(words=brief(asked.before, 2 * room))
        lines += [Piece(f"    {line}", "faint", asked.key) for line in textwrap.wrap(said, room - 2)[:2]]
    return lines


def _answer(text: str, room: int) -> list[str]:
    """The first lines of an answer, as typed."""
    found: list[str] = []
    for line in text[: LONGEST * room].strip().split("\n"):
        found += textwrap.wrap(line, room)
    if len(found) > LONGEST or len(text.strip()) > LONGEST * room:
        found = found[:LONGEST]
        found[-1] = found[-1][: room - 1] + "…"
    return found
