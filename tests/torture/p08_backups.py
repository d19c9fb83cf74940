"""Backups: made when they are promised, private, sound whatever kills them, fewer with age; a restore can be undone."""

from __future__ import annotations

import os
import random
import shutil
import stat
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from data.file.backups import Backup, Why, back_up, backups, expires, folder_of
from data.file.checking import look_at_backup
from data.file.restoring import kept_aside, restore
from data.file.thinning import DAILY
from tests.data.test_released_schemas import old_file
from tests.terminal.terminal import run as run_program
from tests.torture.at_work import app, demo
from tests.torture.broken_off import killed, spent
from tests.torture.damages import DAMAGES
from tests.torture.large import large_file, measured
from tests.torture.p07_damage import prints, rows, run
from tests.torture.trial import Trial

WORDS = (
    "backups at start, while work goes on, before migration, import, erase and restore; private under umask 000; a "
    "kill -9 in a backup or a restore leaves no bad one that counts, and the file as it was or as it should be; "
    "thinned with age; a restore is undone to identical content"
)
FULL = 200
SHORT = 3
DAYS = 70
"""Days of work after which the thinning is looked at."""


def trial(times: int, folder: Path) -> Trial:
    """Every kind once, so many kills, a season of thinning; in full also a very large file."""
    keeping = Keeping(demo(folder), random.Random(times), full=times >= FULL)
    keeping.made_when_promised()
    keeping.undone()
    for way in (keeping.kill_backup, keeping.kill_restore, keeping.kill_rescue):
        way(times // 3)
    keeping.thinned(DAYS if times >= FULL else DAYS // 20)
    if times >= FULL:
        measured(keeping.done, large_file(folder))
    return keeping.done


@dataclass
class Keeping:
    """The file, and what became of its backups."""

    made: Path
    dice: random.Random
    full: bool
    done: Trial = field(default_factory=Trial)

    def made_when_promised(self) -> None:
        """Each occasion once, with nothing private by itself."""
        file, home = self.made, self.made.parent
        with app(file, under=("sh", "-c", 'umask 000; exec "$0" "$@"')) as terminal:
            terminal.wait_for("Call back")
            terminal.wait_until(lambda: bool(backups(file)), "a backup after the start", 30)
            terminal.press("ctrl+q")
            terminal.end()
        (home / "more.csv").write_text("company,phone\nAurinko Oy,+358401112223\n", encoding="utf-8")
        names = [("import", str(home / "more.csv")), ("erase", "Aurinko Oy", "--yes"), ("backup",)]
        for arguments in (*names, ("restore", "--latest")):
            code, complaint = self._program(file, *arguments)
            self.done.hold(code == 0, f"{arguments[0]} failed: {complaint}")
        old = home / "old.db"
        old_file("0003", old)
        self._program(old, "queue")
        found = Counter(one.why for one in (*backups(file), *backups(old)))
        wanted = {Why.START, Why.IMPORT, Why.ERASE, Why.ASKED, Why.RESTORE, Why.MIGRATION}
        self.done.hold(wanted <= set(found), f"no backup was made for {sorted(wanted - set(found))}")
        self.done.figures["made for"] = ", ".join(f"{why.value} {count}" for why, count in sorted(found.items()))
        for path in (file, old):
            self._private(folder_of(path))
        self.done.tried += len(wanted)

    def undone(self) -> None:
        """A restore, taken back: the very same content, also after a second program."""
        file = self.made
        oldest = backups(file)[-1]
        before = rows(file)
        done = restore(file, oldest, datetime.now(UTC))
        self.done.hold(rows(file) == rows(oldest.path), "what was restored is not what was backed up")
        code, complaint = self._program(file, "restore", "--undo")
        self.done.hold(code == 0, f"restore --undo failed: {complaint}")
        self.done.hold(done.before is not None and rows(file) == before, "an undone restore did not bring all back")
        self.done.tried += 1

    def kill_backup(self, times: int) -> None:
        """Killed while it is made: what counts is sound, and what does not goes with the next."""

        def make() -> Backup:
            return back_up(self.made, datetime.now(UTC), Why.ASKED)

        kept, lost = set(backups(self.made)), 0
        self._kills("backup", make, times)
        found = backups(self.made)
        for one in found:
            lost += bool(look_at_backup(one).fault)
        self.done.hold(not lost, f"{lost} backups that count are bad after kills")
        self.done.hold(kept <= set(found), "a kill took an older backup")
        make()
        left = [one.name for one in folder_of(self.made).iterdir() if ".part" in one.name]
        self.done.hold(not left, f"broken-off backups lie about: {left}")
        self._private(folder_of(self.made))

    def kill_restore(self, times: int) -> None:
        """Killed while a sound file is restored: it is as it was, or as the backup is."""
        backup = backups(self.made)[-1]
        contents = {"old": rows(self.made), "new": rows(backup.path)}
        self.done.hold(contents["old"] != contents["new"], "there is nothing to restore")
        keep = self.made.with_name("keep.db")
        shutil.copy(self.made, keep)
        ends: Counter[str] = Counter()

        def bring_back() -> object:
            return restore(self.made, backup, datetime.now(UTC))

        def look() -> None:
            is_now = next((name for name, content in contents.items() if rows(self.made) == content), "neither")
            ends[is_now] += 1
            self.done.hold(is_now != "neither", "a killed restore left something in between")
            if is_now == "new":
                self._lay(keep)

        self._kills("restore", bring_back, times, look)
        self.done.figures["killed restores left the file"] = f"old {ends['old']}, new {ends['new']}"

    def kill_rescue(self, times: int) -> None:
        """Killed while a damaged file is replaced: it is there, or the backup is and it is kept aside."""
        backup = backups(self.made)[0]
        wanted = rows(backup.path)
        ends: Counter[str] = Counter()
        damage = ""

        def bring_back() -> object:
            return restore(self.made, backup, datetime.now(UTC), broken=True)

        def spoil() -> str:
            for one in kept_aside(self.made):
                one.unlink()
            shutil.copy(backup.path, self.made)
            DAMAGES["header"](self.made, self.dice)
            return prints(self.made)[0]

        def look() -> None:
            nonlocal damage
            asides = [prints(one)[0] for one in kept_aside(self.made)]
            if prints(self.made)[0] == damage:
                ends["old"] += 1
            else:
                ends["new"] += 1
                self.done.hold(rows(self.made) == wanted, "a killed rescue left something in between")
                self.done.hold(damage in asides, "a killed rescue lost the damaged file")
            damage = spoil()

        damage = spoil()
        self._kills("rescue", bring_back, times, look)
        bring_back()
        left = [one.name for one in self.made.parent.iterdir() if one.name.endswith(".restoring")]
        self.done.hold(not left and rows(self.made) == wanted, f"after kills a rescue no longer works: {left}")
        self.done.figures["killed rescues left the file"] = f"damaged {ends['old']}, restored {ends['new']}"

    def thinned(self, days: int) -> None:
        """Work every half hour of some hours a day: what is left afterwards is what is promised."""
        file = self.made.with_name("season.db")
        old_file("0003", file)
        begin = datetime.now(UTC) - timedelta(days=days)
        moments = [begin + timedelta(days=day, hours=hour) for day in range(days) for hour in (8, 12, 15)]
        for at in moments:
            back_up(file, at, self.dice.choice(list(Why)))
        now, left = moments[-1], backups(file)
        told = sum(expires(one) >= now for one in left)
        self.done.hold(told == len(left), "something is kept beyond its time")
        newest = {at.date(): at.replace(microsecond=0) for at in moments}
        lost = {at for at in newest.values() if now - at <= DAILY} - {one.at for one in left}
        self.done.hold(not lost, f"the newest of {len(lost)} days of the last two weeks is gone")
        self.done.figures[f"left of {len(moments)} backups in {days} days"] = str(len(left))
        self.done.tried += 1

    def _kills(
        self, name: str, work: Callable[[], object], times: int, look: Callable[[], None] = lambda: None
    ) -> None:
        within = min(_timed(work, look) for _run in range(2))
        done = 0
        for _kill in range(times):
            done += killed(work, within, self.dice)
            look()
            self.done.tried += 1
        self.done.figures[f"killed in a {name}"] = f"{times - done} of {times} within {within * 1000:.0f} ms"

    def _program(self, file: Path, *arguments: str) -> tuple[int, str]:
        """A command under umask 000: the installed program, in a short round the same in this process."""
        if self.full:
            ended = run_program(file.parent, *arguments, "--db", str(file), umask=0)
            return ended.returncode, ended.stderr.decode()
        before = os.umask(0)
        try:
            code, _said, complaint = run(file, *arguments)
        finally:
            os.umask(before)
        return code, complaint

    def _lay(self, keep: Path) -> None:
        for end in ("-wal", "-shm"):
            self.made.with_name(self.made.name + end).unlink(missing_ok=True)
        shutil.copy(keep, self.made)

    def _private(self, folder: Path) -> None:
        modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()}
        self.done.hold(stat.S_IMODE(folder.stat().st_mode) == 0o700, f"{folder.name} can be looked into")
        loose = [name for name, mode in modes.items() if mode & 0o077]
        self.done.hold(not loose, f"others may read {loose}")


def _timed(work: Callable[[], object], look: Callable[[], None]) -> float:
    seconds = spent(work)
    look()
    return seconds
