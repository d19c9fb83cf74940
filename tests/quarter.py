"""A quarter of a rep's life, day by day: `make quarter` prints what the cadences made of it and holds them to it.

The file is looked over each morning; a rep works the queue by seeded chance, is away for a week that nobody knew of in
advance, and keeps the holidays. It ends with 1 where a promise was broken (`tests.data.promises`).
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from data import words
from data.model.calendar import Calendar
from data.model.facts import FollowUpState
from data.model.identity import seeded
from data.model.office import Office
from data.model.settings import Rep, Settings
from data.playbooks.shelf import read as read_playbook
from data.replanned import apply_changes, remember_making
from data.store import Store
from data.tables import followup
from data.transaction import Read
from data.watch import Looked, look_over
from tests.conftest import StillClock
from tests.data.promises import Promises, promises
from tests.data.rep_at_work import RepAtWork

BEGINS = date(2026, 10, 12)
"""A Monday; clocks are turned back on 25.10., and Christmas, New Year and Epiphany lie ahead."""

KNOWS_OF_WEEK = 21
AWAY = range(35, 42)
"""On the 21st day the rep learns of a week away, which begins on the 36th."""


@dataclass
class Morning:
    """One day: what the look over the file did, how the promises stood, what was due and what was worked."""

    day: date
    works: bool
    looked: Looked
    kept: Promises
    due: int = 0
    """What the queue held in the morning besides prospects who wait their turn."""
    late: tuple[int, ...] = ()
    """By how many days what was due before today is late."""
    worked: int = 0

    @property
    def broken(self) -> int:
        """How many promises are broken; deals without a next step are none where the watch counts them."""
        unseen = len(self.kept.lacking) - self.looked.lacking if not self.looked.wrong else 0
        kept = self.kept
        return len(kept.off) + len(kept.doubled) + kept.lost + kept.barred + abs(unseen)


@dataclass
class Quarter:
    """Days gone by."""

    rep: RepAtWork
    most: int
    mornings: list[Morning] = field(default_factory=list)

    @property
    def broken(self) -> int:
        """How many promises were broken on any morning."""
        return sum(morning.broken for morning in self.mornings)


def live(
    path: Path, *, organisations: int, days: int, seed: int, most: int = 60, playbook: str = "home-training"
) -> Quarter:
    """Live through so many days with so many organisations, a fifth of them customers from before.

    The rep takes up at most so much a day.
    """
    book, clock = read_playbook(playbook), StillClock(datetime.combine(BEGINS, time(5), tzinfo=UTC))
    calendar = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), tuple(book.windows))
    rep = Rep(name="Aino Laine", company="Kotitreeni Oy", phone="+358401234567")
    store = Store(path, Office(book, calendar, Settings(rep=rep), clock, seeded(seed)))
    quarter = Quarter(RepAtWork(store, clock, seed), most)
    try:
        store.do(remember_making).result()
        quarter.rep.sell_before(organisations // 5, 150)
        left = organisations - organisations // 5
        for number in range(days):
            found = min(left, max(1, organisations // 10)) if number % 3 == 0 else 0
            left -= found
            _live_day(quarter, number, found, days)
    finally:
        store.close()
    return quarter


def _live_day(quarter: Quarter, number: int, found: int, days: int) -> None:
    """One day: learn, look the file over, take in what comes, work."""
    rep, store = quarter.rep, quarter.rep.store
    day = BEGINS + timedelta(days=number)
    rep.clock.now = store.office.calendar.moment(day, time(8))
    if number == KNOWS_OF_WEEK and days > AWAY.start:
        away = frozenset(BEGINS + timedelta(days=ahead) for ahead in AWAY)
        store.office = replace(store.office, calendar=replace(store.office.calendar, absences=away))
        store.do(apply_changes, {}).result()
        rep.make_room()
    if number in AWAY and days > AWAY.start:
        return  # nobody opens the program
    looked = store.do(look_over).result().result
    works = store.office.calendar.is_working_day(day)
    morning = Morning(day, works, looked, store.ask(promises).result(), *store.ask(_due).result())
    quarter.mornings.append(morning)
    if works:
        rep.find_prospects(found)
        rep.what_comes_in()
        morning.worked = rep.work(quarter.most)


def _due(read: Read) -> tuple[int, tuple[int, ...]]:
    """How much is due, and by how many days each that is late."""
    patient = {kind.key for kind in read.office.playbook.kinds if kind.patient}
    here = (followup.c.state == FollowUpState.OPEN, ~followup.c.held, followup.c.due_on <= read.today)
    rows = [row for row in read.all(select(followup).where(*here)) if row["kind"] not in patient]
    return len(rows), tuple((read.today - row["due_on"]).days for row in rows if row["due_on"] < read.today)


# ── figures ─────────────────────────────────────────────────────────────────────────────────────

COLUMNS = (
    "week",
    "made",
    "done",
    "dropped",
    "open",
    "watch",
    "late",
    "days late",
    "off",
    "twice",
    "lost",
    "no step",
)
LOAD = "due in a morning (min/med/max)"


def told(quarter: Quarter) -> Iterator[str]:
    """The figures week by week, then of the whole."""
    rep, mornings = quarter.rep, quarter.mornings
    store = Store(rep.store.path, rep.store.office)
    rows = store.ask(lambda read: [dict(row) for row in read.all(select(followup))]).result()
    store.close()
    yield "  ".join(f"{name:>9}" for name in COLUMNS) + f"  {LOAD}"
    for start in range(0, (mornings[-1].day - BEGINS).days + 1, 7):
        first = BEGINS + timedelta(days=start)
        week = [one for one in mornings if first <= one.day < first + timedelta(days=7)]
        yield _line(f"{first.day}.{first.month}.", _within(rows, first, 7), week)
    yield _line("in all", _within(rows, BEGINS, 10_000), mornings)
    lates = [late for row in _done(rows) if (late := (_day(row["done_at"]) - row["due_on"]).days) > 0]
    load = [one.due for one in mornings if one.works]
    yield ""
    yield f"follow-ups made       {len(rows)} (rules {sum(bool(row['rule']) for row in rows)}, the rep the rest)"
    yield f"done                  {len(_done(rows))}, of them late {len(lates)} ({_spread(lates)} days)"
    yield f"planned by the watch  {sum(one.looked.made for one in mornings)}"
    yield f"cancelled by it       {sum(one.looked.cancelled for one in mornings)}"
    yield f"moved on, day full    {sum(one.looked.put_off for one in mornings)}"
    yield f"late in a morning     {_spread([len(one.late) for one in mornings if one.works])}"
    yield f"load of a working day {_spread(load)} due, {_spread([one.worked for one in mornings if one.works])} worked"
    yield f"on days off           {sum(len(one.kept.off) for one in mornings)}"
    yield f"doubled               {sum(len(one.kept.doubled) for one in mornings)}"
    yield f"lost                  {sum(one.kept.lost for one in mornings)}"
    yield f"calls to the barred   {sum(one.kept.barred for one in mornings)}"
    yield f"without a next step   {len(mornings[-1].kept.lacking)}, all counted by the watch"
    yield f"refused               {sum(rep.refused.values())}"
    yield from (
        f"  {count:4} × {sentence}" for sentence, count in sorted(rep.refused.items(), key=lambda one: -one[1])[:8]
    )


def _line(name: str, rows: Sequence[dict[str, Any]], week: Sequence[Morning]) -> str:
    if not week:
        return f"{name:>9}  away"
    made = [row for row in rows if row["made"]]
    last = week[-1]
    figures = (
        len(made),
        sum(row["closed"] == FollowUpState.DONE for row in rows),
        sum(row["closed"] == FollowUpState.CANCELLED for row in rows),
        last.kept.waiting,
        f"+{sum(one.looked.made for one in week)} -{sum(one.looked.cancelled for one in week)}",
        len(last.late),
        _spread(last.late),
        sum(len(one.kept.off) for one in week),
        sum(len(one.kept.doubled) for one in week),
        sum(one.kept.lost for one in week),
        len(last.kept.lacking),
    )
    load = _spread([one.due for one in week if one.works])
    return "  ".join([f"{name:>9}", *(f"{figure:>9}" for figure in figures)]) + f"  {load}"


def _within(rows: Sequence[dict[str, Any]], first: date, days: int) -> list[dict[str, Any]]:
    """What was made or closed in these days."""
    last = first + timedelta(days=days)
    found = []
    for row in rows:
        made = first <= _day(row["created_at"]) < last
        closed = row["done_at"] is not None and first <= _day(row["done_at"]) < last
        found.append({"made": made, "closed": row["state"] if closed else None})
    return found


def _done(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for row in rows if row["state"] == FollowUpState.DONE]


def _day(at: datetime) -> date:
    return at.astimezone(ZoneInfo("Europe/Helsinki")).date()


def _spread(numbers: Sequence[int]) -> str:
    return f"{min(numbers)}/{median(numbers):g}/{max(numbers)}" if numbers else "-"


def main(arguments: Sequence[str] | None = None) -> int:
    """Live a quarter, print it; 1 where a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--organisations", type=int, default=200)
    parser.add_argument("--days", type=int, default=92)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--most", type=int, default=60, help="how much the rep takes up in a day")
    parser.add_argument("--playbook", default="home-training")
    asked = parser.parse_args(arguments)
    words.use("en")
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "salestui.db"
        sizes = {"organisations": asked.organisations, "days": asked.days, "seed": asked.seed, "most": asked.most}
        quarter = live(path, playbook=asked.playbook, **sizes)
        sys.stdout.write("\n".join(told(quarter)) + "\n")
    for morning in quarter.mornings:
        if morning.broken:
            sys.stderr.write(f"{morning.day}: {morning.kept}, the watch counted {morning.looked.lacking}\n")
    return 1 if quarter.broken else 0


if __name__ == "__main__":
    sys.exit(main())
