"""Then and now: an earlier analysis of the same customer beside this one, to be read."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.widget import Widget

from data.model.bygone import show_day
from data.model.comparing import Comparison, Pair
from data.model.facts import SpinPart
from data.model.needs import PARTS, Need
from data.model.wording import money
from data.words import N_, _
from screens.dialogs.ask import Dialog
from screens.widgets.lines import Cell, Column, Lines, Row, Tone, heading, row

LABEL = 12
"""Cells of the column that says when."""

Line = tuple[str, str, Tone]
"""When it was said, what, and how it stands out."""


class Compare(Dialog[None]):
    """Question by question what they said then and now, then the needs and what they cost together."""

    DEFAULT_CSS = """
    Compare {
        & #question { width: 100%; height: 100%; max-height: 100%; border: none; padding: 1 1 0 1; }
        & #question Lines { height: 1fr; max-height: 100%; }
        & #echo { display: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,c", "cancel", N_("back"), id="compare.back", tooltip=N_("Back to the needs")),
    ]

    def __init__(self, question: str, found: Comparison, then: date, now: date) -> None:
        super().__init__(question)
        self.found = found
        self.then = then
        self.now = now

    def contents(self) -> Iterable[Widget]:
        """One list, read line by line."""
        yield Lines((Column(LABEL, right=True), Column(flex=1)), id="compared")

    def on_resize(self, event: Resize) -> None:
        """Lay the texts out in the width there is."""
        self.query_one(Lines).show(
            rows_of(self.found, (show_day(self.then), show_day(self.now)), event.size.width - 22)
        )


def rows_of(found: Comparison, days: tuple[str, str], room: int) -> list[Row]:
    """The comparison as rows whose texts are this wide at most; `days` are then and now."""
    rows: list[Row] = []
    for part in SpinPart:
        pairs = [pair for pair in found.pairs if pair.part == part]
        if pairs:
            rows.append(heading(f"{part.value}  {_(PARTS[part])}"))
            for pair in pairs:
                rows += _wrapped(_pair(pair, days), room, len(rows))
    if not found.pairs:
        rows.append(heading(_("Nothing was answered in either.")))
    for day, needs, euros in ((days[0], found.then, found.euros_then), (days[1], found.now, found.euros_now)):
        rows.append(heading(""))
        rows.append(heading(_("Needs {day}").format(day=day)))
        rows += _wrapped(_needs(needs, euros), room, len(rows))
    if found.change is not None:
        rows += _wrapped([(_("change"), _signed(found.change), "accent")], room, len(rows))
    return rows


def _pair(pair: Pair, days: tuple[str, str]) -> Iterator[Line]:
    yield "", pair.text, "strong"
    if pair.unchanged:
        yield _("as then"), pair.now, "faint"
        return
    yield days[0], pair.then.strip() or "–", "faint"
    yield days[1], pair.now.strip() or "–", "plain"


def _needs(needs: Sequence[Need], euros: int | None) -> Iterator[Line]:
    for place, need in enumerate(needs, 1):
        cost = "–" if need.effect.euros is None else _("{money}/yr").format(money=money(need.effect.euros * 100))
        yield str(place), f"{need.words} · {need.severity}/5 · {cost}", "plain"
    if not needs:
        yield "", _("none written down"), "faint"
    elif euros is not None:
        yield _("together"), _("{money}/yr").format(money=money(euros * 100)), "strong"


def _signed(euros: int) -> str:
    sign = "+" if euros > 0 else "\u2212" if euros < 0 else "±"
    return sign + _("{money}/yr").format(money=money(abs(euros) * 100))


def _wrapped(lines: Iterable[Line], room: int, first: int) -> Iterator[Row]:
    """Each line over as many rows as its text takes; every row may be lit, so that one scrolls line by line."""
    number = first
    for label, text, tone in lines:
        for at, piece in enumerate(_pieces(text, max(12, room))):
            yield row(str(number), Cell(label if at == 0 else "", "faint"), Cell(piece, tone))
            number += 1


def _pieces(text: str, room: int) -> list[str]:
    found: list[str] = []
    for line in text.split("\n"):
        found += textwrap.wrap(line, room) or [""]
    return found
