"""Destructive acts undone: each to the very same export, at once, after a restart, and with another program between."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from data.bookkeeping import change, operation
from data.demo.fill import fill_demo
from data.exports.tables import exported_columns, exported_tables
from data.history import redo, undo
from data.model.calendar import Calendar
from data.model.identity import seeded
from data.model.office import Office
from data.model.refusal import Refusal
from data.model.settings import Rep, Settings
from data.past_steps import past_steps
from data.playbooks.shelf import process, read
from data.store import Store
from data.transaction import Read
from tests.conftest import StillClock
from tests.data.acts import ACTS
from tests.data.walk import Act, Walk, act, begin_papers
from tests.terminal.terminal import environment
from tests.torture.trial import Trial

WORDS = (
    "100 destructive acts (merge, remove, import, bulk move, snooze, tag, replan, close, end) among all a rep can do: "
    "each undone to an identical export and done again to one, also after a restart and with another program's write "
    "between; then all of them in one go"
)
FULL = 100
SHORT = 3
_KINDS = 80
"""So many of the operations there are must have been done somewhere."""
_MANY = 8
"""Rows that one act touches, from which on it is one on many."""

Told = dict[str, list[tuple[Any, ...]]]


def trial(times: int, folder: Path) -> Trial:
    """Walk through every act, until so many destructive ones were undone one by one; then take back the whole walk."""
    done, walk = Trial(), begun(folder)
    first = told(walk)
    queue = walk.die.sample(ACTS, len(ACTS))
    for number in range(len(ACTS) if times < FULL else 10 * len(ACTS)):
        which = queue[number % len(queue)]
        if done.tried < times:
            done.tried += undone(done, walk, which, BETWEEN[done.tried % len(BETWEEN)])
        elif times < FULL:
            act(walk, which)
        else:
            break
    done.figures["kinds of operation"] = str(len(walk.done))
    done.figures["steps"] = str(walk.steps)
    done.hold(len(walk.done) >= _KINDS, f"only {len(walk.done)} kinds of operation could be done")
    done.hold(done.tried >= times, f"only {done.tried} destructive acts could be done")
    done.hold(len(walk.store.ask(past_steps, 5000).result()) == walk.steps, "the list of past steps is not whole")
    last = told(walk)
    for turn, wanted, way in ((undo, first, "taken back"), (redo, last, "done again")):
        restart(walk)
        repeat(walk, turn, walk.steps)
        done.hold(told(walk) == wanted, f"all {walk.steps} steps {way}: {unlike(told(walk), wanted)}")
        try:
            walk.store.do(turn).result()
            done.faults.append(f"there was more to be {way} than was done")
        except Refusal:
            pass
    walk.store.close()
    return done


def begun(folder: Path) -> Walk:
    """A rep before a file of demo data, on a day that stands still."""
    playbook = read("home-training")
    calendar = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), tuple(playbook.windows))
    rep = Rep(name="Aino Laine", company="Kotitreeni Oy", phone="+358401234567")
    clock = StillClock(datetime(2026, 11, 24, 8, 12, tzinfo=UTC))
    office = Office(playbook, calendar, Settings(rep=rep), clock, new_id=seeded(7))
    store = Store(folder / "customers.db", office)
    store.do(fill_demo).result()
    store.office = replace(office, process=process)
    walk = Walk(store, 11, folder)
    begin_papers(walk)
    restart(walk)  # who must not be called is put on a list of its own, outside the history, when the file is opened
    return walk


def undone(done: Trial, walk: Walk, which: Act, between: Callable[[Walk], int]) -> bool:
    """Try an act, take it back and do it again; whether it was a destructive one."""
    before, steps = told(walk), walk.steps
    act(walk, which)
    if walk.steps == steps:
        return False
    what = ", ".join(step.words for step in walk.store.ask(past_steps, walk.steps - steps).result())
    destructive = walk.store.ask(takes_away, walk.steps - steps).result()
    walk.steps += between(walk)
    after, count = told(walk), walk.steps - steps
    for turn, wanted, way in ((undo, before, "taken back"), (redo, after, "done again")):
        repeat(walk, turn, count)
        found = told(walk)
        done.hold(found == wanted, f"{what}, {between.__name__}, {way}: {unlike(found, wanted)}")
    return destructive


def takes_away(read: Read, count: int) -> bool:
    """Whether the last so many operations removed or overwrote something, or were done to many rows."""
    last = select(operation.c.id).order_by(operation.c.id.desc()).limit(count)
    rows = read.all(select(change.c.before).where(change.c.operation_id.in_(last)))
    return any(row["before"] is not None for row in rows) or len(rows) >= _MANY


def at_once(_walk: Walk) -> int:
    """Nothing lies between."""
    return 0


def restart(walk: Walk) -> int:
    """The program ends and begins anew."""
    office = walk.store.office
    walk.store.close()
    walk.store = Store(walk.store.path, office)
    return 0


def another_program(walk: Walk) -> int:
    """Another program adds an organisation: one more step."""
    listed = walk.folder / f"beside{walk.steps}.csv"
    listed.write_text(f"Yritys\nVieras {walk.steps} Oy\n", encoding="utf-8")
    command = (sys.executable, "-m", "salestui", "import", str(listed), "--db", str(walk.store.path))
    subprocess.run(command, env=environment(walk.folder), check=True, capture_output=True, timeout=60)
    return 1


BETWEEN = (at_once, restart, at_once, restart, another_program)


def repeat(walk: Walk, turn: Callable[..., Any], times: int) -> None:
    """Undo, or redo, so often."""
    for _step in range(times):
        walk.store.do(turn).result()


def told(walk: Walk) -> Told:
    """Every row as an export tells it, without the invitations written: their SEQUENCE only ever grows."""
    return walk.store.ask(rows_told).result()


def rows_told(read: Read) -> Told:
    """The rows of every exported table but one, in the order of their keys."""
    found = {}
    for table in exported_tables():
        rows = select(*exported_columns(table)).order_by(*table.primary_key.columns)
        found[table.name] = [tuple(row) for row in read.connection.execute(rows)]
    del found["invitation"]
    return found


def unlike(found: Told, wanted: Told) -> str:
    """Where two exports differ."""
    return ", ".join(name for name in wanted if found.get(name) != wanted[name]) or "not at all"
