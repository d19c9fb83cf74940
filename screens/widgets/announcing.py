"""What is due this minute, in one piece of a line: when, whom, how many more, and the key that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content

from data.model.office import Office
from data.model.wording import clock, date_of
from screens.desk import Desk
from screens.widgets.columns import fit

if TYPE_CHECKING:
    from data.announced import Announced

SHORTEST = 8
"""Cells under which a name tells nothing."""
ENOUGH = 14
"""Cells in which most names can be told from each other."""


def announcement(desk: Desk, room: int, *, besides: str = "", key: str | None = None) -> Content:
    """The first thing due in at most so many cells; empty where nothing is, or no room.

    Args:
        desk: Knows what is due.
        room: Cells there are.
        besides: The organisation that is spoken with just now.
        key: The key that opens it, if not the usual one; empty where none does.
    """
    found = [one for one in desk.due if one.organisation_id != besides]
    if not found:
        return Content("")
    first, more = found[0], f" +{len(found) - 1}" if len(found) > 1 else ""
    shown = desk.due_key if key is None else key
    mark, opens = f"● {when(first, desk.office)}", f"  {shown}" if shown else ""
    style = "bold $error" if first.broken(desk.office) else "bold $warning"
    for tail in (f"{more}{opens}", more):
        left = room - cell_len(mark) - cell_len(tail) - 1
        if left >= SHORTEST:
            name = fit(first.who, min(left, cell_len(first.who)))
            return Content.assemble((f"{mark} {name}{more}", style), (tail.removeprefix(more), "$text-muted"))
    return Content.styled(f"{mark}{more}", style) if cell_len(mark + more) <= room else Content("")


def needed(desk: Desk, *, brief: bool = False) -> int:
    """Cells in which what is due is told with its name and its key; `brief`: with as much of the name as tells any."""
    if not desk.due:
        return 0
    first, more = desk.due[0], f" +{len(desk.due) - 1}" if len(desk.due) > 1 else ""
    key = f"  {desk.due_key}" if desk.due_key and not brief else ""
    name = min(cell_len(first.who), SHORTEST if brief else ENOUGH)
    return cell_len(f"● {when(first, desk.office)} {more}{key}") + max(name, SHORTEST)


def when(one: Announced, office: Office) -> str:
    """Its hour, its day where that has passed, or what it is where it has no hour."""
    if one.due.at is None:
        return one.kind_name
    today = office.calendar.today(office.clock())
    return clock(office.calendar.local(one.due.at)) if one.due.on == today else date_of(one.due.on, today)
