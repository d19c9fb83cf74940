"""Rows of the duplicates screen: pairs with their reasons, and two records fact by fact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from data.imports.alike import House, Pair
from data.model.merging import Side
from data.side_by_side import Beside, Compared
from data.words import _, plural
from screens.widgets.lines import Cell, Column, Row, row

PAIRS = (Column(4, right=True), Column(flex=3), Column(flex=3), Column(flex=4))
"""How sure, the one, the other, why."""

FACTS = (Column(18), Column(flex=1), Column(flex=1))
"""What it is, what stays says, what goes says."""

_TAKEN, _LEFT = "● ", "  "


def pair_rows(pairs: Sequence[Pair]) -> list[Row]:
    """The pairs, each with how sure it is and by what."""
    return [
        row(
            pair.key,
            Cell(f"{pair.score}%" if pair.signs else "", "accent" if pair.score >= 75 else "faint"),
            _called(pair.one),
            _called(pair.other),
            Cell(pair.reasons if pair.signs else _("chosen by you"), "faint"),
        )
        for pair in pairs
    ]


def _called(house: House) -> str:
    return f"{house.name}, {house.city}" if house.city else house.name


def fact_rows(beside: Beside, choices: Mapping[str, Side]) -> list[Row]:
    """The two records; where they contradict each other the side that is taken is marked."""
    return [row(line.key, Cell(line.label, "faint"), *_sides(line, choices)) for line in beside.lines]


def _sides(line: Compared, choices: Mapping[str, Side]) -> tuple[Cell, Cell]:
    if line.choosable:
        left = choices.get(line.key, line.usual) == "keep"
        return _side(line.keep, taken=left), _side(line.gone, taken=not left)
    if line.keep == line.gone:
        return Cell(_LEFT + line.keep, "faint"), Cell(_LEFT + line.gone, "faint")
    return Cell(_LEFT + line.keep), Cell(_LEFT + line.gone)


def _side(text: str, *, taken: bool) -> Cell:
    return Cell(_TAKEN + text, "strong") if taken else Cell(_LEFT + text, "faint")


def warning(pair: Pair, beside: Beside) -> str:
    """Why they look alike, and what the rep should know before the two become one."""
    names = next(line for line in beside.lines if line.key == "name")
    goes = _("{gone} (right) goes into {kept} (left), with all that hangs on it.")
    told = [_("{reasons}.").format(reasons=pair.reasons)] if pair.signs else []
    told.append(goes.format(gone=names.gone, kept=names.keep))
    if beside.barred:
        told.append(_("They will NOT BE CALLED: one record says so."))
    if beside.open_deals > 1:
        told.append(plural("{count} deal stays open.", "{count} deals stay open.", beside.open_deals))
    return " ".join(told)


def told(pairs: Sequence[Pair], about: House | None) -> str:
    """How many pairs there are, of all or of one organisation, and how another is found."""
    if about is not None:
        if not pairs:
            return _("Nothing looks like {organisation}: f finds another by its name.").format(organisation=about.name)
        seen = plural("{count} that may be the same", "{count} that may be the same, the surest first", len(pairs))
        return _("{organisation}: {seen} · f finds another by its name").format(organisation=about.name, seen=seen)
    if not pairs:
        return _("No two organisations look alike.")
    return plural("{count} pair looks alike.", "{count} pairs look alike, the surest first.", len(pairs))
