"""The figures of the year in two quiet lines: what customers say of us, what is open, what they gave.

The levels of satisfaction stand from the lowest on: their counts alone where there is no room for their names.
"""

from __future__ import annotations

from decimal import Decimal

from textual.content import Content

from data.care_figures import MONTHS, CareFigures
from data.model.care_facts import FeedbackKind, Satisfaction
from data.model.loyalty import LEVELS, SCALES
from data.model.wording import number
from data.words import _, plural

WIDE = 110
"""From so many columns on the levels of satisfaction stand there by name."""


def figures(found: CareFigures, width: int) -> Content:
    """Two lines; opinions are of the last twelve months."""
    opinions = [part for part in (_nps(found), _ces(found)) if part]
    if not opinions and not any(found.levels):
        opinions = [_("Nobody was asked for an opinion in {count} months: o asks").format(count=MONTHS)]
    counted, levels = [_complaints(found), _asked(found)], [_levels(found, width)]
    lines = ([*opinions, *counted], levels) if width >= WIDE else (opinions, [*levels, *counted])
    return Content("\n").join(Content("   ".join(part for part in line if part)) for line in lines)


def signed(figure: int) -> str:
    """A figure with its sign: "+42", "−12", "0"."""
    return f"+{number(figure)}" if figure > 0 else number(figure)


def _nps(found: CareFigures) -> str:
    if found.nps is None:
        return ""
    told = plural("NPS {{nps}}, {count} answer", "NPS {{nps}}, {count} answers", found.nps_count)
    before = "" if found.nps_before is None else _(", a year ago {nps}").format(nps=signed(found.nps_before))
    return told.format(nps=signed(found.nps)) + before


def _ces(found: CareFigures) -> str:
    if found.ces_tenths is None:
        return ""
    scale = SCALES[FeedbackKind.CES]
    best = scale.highest if scale.better == "higher" else scale.lowest
    told = plural(
        "CES {{mean}} ({{best}} = easy), {count} answer",
        "CES {{mean}} ({{best}} = easy), {count} answers",
        found.ces_count,
    )
    return told.format(mean=number((Decimal(found.ces_tenths) / 10).quantize(Decimal("0.1"))), best=best)


def _levels(found: CareFigures, width: int) -> str:
    if not any(found.levels):
        return ""
    if width < WIDE:
        return _("satisfaction {counts}").format(counts="·".join(str(count) for count in found.levels))
    named = zip(Satisfaction, found.levels, strict=True)
    return " · ".join(f"{_(LEVELS[level])} {count}" for level, count in named)


def _complaints(found: CareFigures) -> str:
    if not found.complaints:
        return _("no complaint open")
    return plural("{count} complaint open", "{count} complaints open", found.complaints)


def _asked(found: CareFigures) -> str:
    return _("names asked {asked}, given {given}").format(asked=found.asked, given=found.given) if found.asked else ""
