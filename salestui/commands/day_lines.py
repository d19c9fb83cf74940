"""Lines of a day as plain text: headings, counts, things to do, names, the load of the days ahead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from data.words import _, plural
from salestui.commands.plain import say, say_table

if TYPE_CHECKING:
    from data.model.load import DayLoad
    from data.model.office import Office
    from data.model.queued import QueueRow
    from data.model.ranking import Section
    from data.today import Several


def day_line(office: Office) -> None:
    """Which day and hour it is, and whether anybody works: "Tue 24.11.2026, 10:12 · a working day"."""
    from data.model.load import off_words, why_off
    from data.model.wording import clock, date_of

    now = office.calendar.local(office.clock())
    on, off = now.date(), why_off(now.date(), office.calendar)
    works = off_words(off) or _("a working day")
    say(f"{date_of(on, on)}{on.year}, {clock(now)} · {works}")


def heading(name: str, count: int) -> None:
    """An empty line and a heading with how many there are; nothing where there are none."""
    if count:
        say()
        say(f"{name}  {count}")


def titled(name: str, told: str) -> None:
    """A heading and what there is to say, on one line."""
    say(f"{name}  {told}")


def parts_line(counts: Mapping[Section, int]) -> str:
    """How much there is in each part of the queue that has anything: "2 now · 3 late · 14 today · 120 new"."""
    said = {
        "pinned": _("{count} on top"),
        "now": _("{count} now"),
        "late": _("{count} late"),
        "today": _("{count} today"),
        "new": _("{count} new"),
        "held": _("{count} on hold"),
    }
    return " · ".join(said[part].format(count=count) for part, count in counts.items() if count and part in said)


def things(rows: Iterable[QueueRow], office: Office) -> None:
    """Things to do, each with what it is for in a line of its own; of those on top also why they are."""
    from data.model.phone import show_phone
    from data.model.wording import due
    from data.queue_why import why_first

    now, country = office.clock(), office.settings.day.country or "FI"
    for number, row in enumerate(rows, 1):
        who = ", ".join(part for part in (row.contact, row.organisation) if part)
        reach = show_phone(row.phone, country) if row.phone else ""
        told = (due(row.due, now, office.calendar), row.kind_name, who, reach)
        say(f"{number:>3}  " + " · ".join(part for part in told if part))
        first = why_first(row, office) if row.section in ("pinned", "now") else ""
        say("     " + " · ".join(part for part in (first, row.reason) if part))


def named_lines(found: Several, office: Office, day: str = "{day}") -> None:
    """Organisations, each with its day and words, and how many more there are."""
    from data.model.wording import date_of, money

    today = office.calendar.today(office.clock())
    say_table(
        [
            (
                one.organisation,
                day.format(day=date_of(one.on, today)) if one.on else "",
                money(one.value_cents) if one.value_cents else "",
                one.words,
            )
            for one in found.first
        ],
        indent="  ",
    )
    if found.count > len(found.first):
        say("  " + _("… and {count} more").format(count=found.count - len(found.first)))


def load_line(days: Iterable[DayLoad], usual: int, office: Office) -> str:
    """How much is planned on each day: "Wed 25.11. 12 · Thu 26.11. 30, fuller than usual"."""
    from data.model.wording import date_of

    today = office.calendar.today(office.clock())
    full = _("(full)")
    said = [f"{date_of(day.on, today)} {day.planned}" + (f" {full}" if day.full else "") for day in days]
    if usual:
        said.append(plural("usually {count} a day", "usually {count} a day", usual))
    return " · ".join(said)
