"""A file under a passphrase shows nothing of what it holds, and setting, changing or removing it can be killed."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from data.drafts import keep_draft
from data.file.backups import Why, back_up, backups
from data.file.opening import Reach, open_raw
from data.file.resealing import leftovers, make_up, open_backups, reseal
from data.file.restoring import restore
from data.file.sealing import fits, sealed
from data.file.soundness import faults, tables_of
from data.model.office import Office
from data.queue import queue
from data.store import Store
from salestui.office import furnish
from tests.terminal.terminal import Terminal, run
from tests.torture.at_work import PLACES, demo
from tests.torture.resealing import NOW, work
from tests.torture.trial import Trial

WORDS = (
    "a passphrase: 0 bytes of a name or note in file, backups, log; set, changed, removed and killed at any moment: "
    "opens with the old or the new one, every row there; a wrong one is told before the screen starts"
)
FULL = 120
SHORT = 1
KEY, OTHER = "neljä sanaa ilman yhteyttä", "aivan toinen lause"
CANARY = "kanarialintu"
STEPS: Sequence[tuple[str, str | None, str | None]] = (
    ("set", None, KEY),
    ("change", KEY, OTHER),
    ("remove", OTHER, None),
)
ENV = "SALESTUI_PASSPHRASE"


def trial(times: int, folder: Path) -> Trial:
    """Kill a change of the passphrase so often; then work in a sealed file, and be killed there."""
    done, dice = Trial(), random.Random(times)
    made = demo(folder)
    with closing(sqlite3.connect(made)) as connection, connection:
        connection.execute("UPDATE organisation SET notes = ? || notes", (CANARY,))
    Killing(done, dice, made, folder).all(times)
    sealed_file = _prepared(made, folder / "work", None, KEY)
    for number in range(max(1, times // 20)):
        _killed_at_work(done, sealed_file, number)
    _wrong(done, sealed_file)
    _restored(done, sealed_file)
    _what_it_costs(done, made, folder)
    return done


@dataclass
class Killing:
    """Kills while the passphrase is set, changed, removed by turns."""

    done: Trial
    dice: random.Random
    made: Path
    folder: Path
    ends: dict[str, int] = field(default_factory=lambda: {"as before": 0, "as after": 0})

    def all(self, times: int) -> None:
        """So many, each somewhere in the time that a whole one takes."""
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.torture.resealing"])
        begun = {step: _prepared(self.made, self.folder / step, None, old) for step, old, _new in STEPS}
        took: dict[str, list[float]] = {}
        for number in range(-len(STEPS), times):
            step, old, new = STEPS[number % len(STEPS)]
            here = self.folder / "killed"
            shutil.rmtree(here, ignore_errors=True)
            shutil.copytree(begun[step].parent, here)
            file = here / begun[step].name
            ready = context.Event()
            working = context.Process(target=work, args=(file, old, new, ready))
            working.start()
            while not ready.wait(0.05) and working.is_alive():
                pass
            began = time.monotonic()
            if number < 0:  # first a whole one each
                working.join(60)
                took[step] = [time.monotonic() - began]
                self.done.hold(working.exitcode == 0, f"{step}: ended with {working.exitcode}")
            else:
                working.join(self.dice.uniform(0, took[step][0]))
                if working.pid is not None and working.is_alive():
                    os.kill(working.pid, signal.SIGKILL)
                working.join(60)
                self.done.tried += 1
            self._look(step, file, old, new)
        self.done.figures["killed, then open as before / as after"] = " / ".join(map(str, self.ends.values()))
        self.done.figures["a whole set, change, removal"] = ", ".join(f"{took[step][0]:.1f} s" for step in took)

    def _look(self, step: str, file: Path, old: str | None, new: str | None) -> None:
        """Old or new, whole, and after the next start nothing lies about that should not."""
        key = next((key for key in (new, old) if (fits(file, key) if key else not sealed(file))), "neither")
        if key == "neither":
            self.done.hold(False, f"{step}: the file opens with neither")
            return
        self.ends["as after" if key == new else "as before"] += 1
        self.done.hold(not faults(file, key, Reach.WRITE), f"{step}: the file is damaged")
        self.done.hold(_content(file, key) == _content(self.made, None), f"{step}: rows are missing")
        make_up(file, key, NOW)
        self.done.hold(not leftovers(file), f"{step}: {leftovers(file)} lies about")
        for one in backups(file):
            opens = any(fits(one.path, key) for key in (old, new) if key) if sealed(one.path) else True
            self.done.hold(opens, f"{step}: a backup opens with neither")
        if key is not None:
            self.done.hold(not open_backups(file), f"{step}: a backup lies open beside a sealed file")
            self.done.hold(not _seen(file), f"{step}: what it holds can be read in {_seen(file)}")


def _prepared(made: Path, home: Path, old: str | None, new: str | None) -> Path:
    """A copy in a folder of its own, with backups, under this passphrase."""
    home.mkdir()
    file = home / made.name
    shutil.copy(made, file)
    back_up(file, NOW, Why.ASKED)
    if new is not None:
        reseal(file, old, new, NOW)
    return file


def _content(file: Path, key: str | None) -> int:
    """Every row of every table, as one number."""
    with closing(open_raw(file, key)) as connection:
        names = sorted(tables_of(connection))
        return hash(tuple(row for name in names for row in connection.execute(f'SELECT * FROM "{name}"')))


def _seen(file: Path, *words: str) -> list[str]:
    """Files beside this one, and it itself, in which one of these words can be read."""
    sought = [word.encode() for word in (CANARY, "Salmela", "CREATE TABLE", *words)]
    names = [one for one in file.parent.rglob("*") if one.is_file() and one.suffix not in (".toml", ".ics", ".eml")]
    return [one.name for one in names if any(word in one.read_bytes() for word in sought)]


def _killed_at_work(done: Trial, file: Path, number: int) -> None:
    """A note is typed into a sealed file, and the app killed: not in any file of the folder, and there at the next."""
    word = f"talvilintu{number}."
    with _app(file, {ENV: KEY}) as terminal:
        PLACES[0].reach(terminal, number > 0)
        terminal.press(*word)
        terminal.wait_until(lambda: word in _draft(file), "the note on disk", 10)
        done.hold(not _seen(file, word), f"what is typed can be read in {_seen(file, word)}")
        done.hold(KEY.encode() not in terminal.raw, "the passphrase is on the screen")
        said = Path(f"/proc/{terminal.process.pid}/cmdline")
        done.hold(not said.exists() or KEY.encode() not in said.read_bytes(), "the passphrase is among the arguments")
        os.kill(terminal.process.pid, signal.SIGKILL)
        terminal.end()
    done.tried += 1
    done.hold(not _seen(file, word), f"after the kill it can be read in {_seen(file, word)}")
    done.hold(not faults(file, KEY, Reach.WRITE), "after the kill the file is damaged")
    done.hold(word in _draft(file), "after the kill the note is lost")


def _draft(file: Path) -> str:
    with closing(open_raw(file, KEY)) as connection:
        return " ".join(row[0] for row in connection.execute("SELECT content FROM draft"))


@contextmanager
def _app(file: Path, env: dict[str, str]) -> Iterator[Terminal]:
    settings = {"SALESTUI_CONFIG": str(file.parent.parent / "config.toml"), **env}
    with Terminal(file.parent, "--db", str(file), "--lang", "en", columns=100, lines=30, env=settings) as terminal:
        yield terminal


def _wrong(done: Trial, file: Path) -> None:
    """Typed wrong three times; laid down wrong; not at all."""
    before = file.read_bytes()
    with _app(file, {}) as terminal:
        for number in range(3):
            terminal.wait_until(lambda: terminal.text.count("Passphrase of") > number, "the question", 20)  # noqa: B023
            terminal.press(OTHER, "enter")
        code = terminal.end()
    done.tried += 1
    done.hold(code == 4, f"a wrong passphrase ended with {code}")
    done.hold(terminal.text.count("does not open") == 3, f"a wrong passphrase is not told:\n{terminal.text}")
    done.hold(b"\x1b[?1049h" not in terminal.raw, "the screen started all the same")
    done.hold(OTHER.encode() not in terminal.raw, "what was typed stands on the terminal")
    for env in ({ENV: OTHER}, {}):
        ended = run(file.parent, "queue", "--db", str(file), env=env)
        done.tried += 1
        done.hold(ended.returncode == 4, f"the command ended with {ended.returncode}")
        done.hold(OTHER.encode() not in ended.stderr + ended.stdout, "the passphrase is in what is said")
    done.hold(file.read_bytes() == before, "a wrong passphrase changed the file")


def _restored(done: Trial, file: Path) -> None:
    """A sealed backup comes back, in a file that is sound and in one that is not."""
    whole = _content(file, KEY)
    made = back_up(file, NOW, Why.ASKED, KEY)
    restore(file, made, NOW, KEY)
    done.hold(_content(file, KEY) == whole, "a restored file holds something else")
    file.write_bytes(bytes(8192) + file.read_bytes()[8192:])
    restore(file, made, NOW, KEY, broken=True)
    done.hold(_content(file, KEY) == whole, "a file restored from damage holds something else")
    done.hold(not _seen(file), f"after a restore what it holds can be read in {_seen(file)}")
    done.tried += 2


def _what_it_costs(done: Trial, made: Path, folder: Path) -> None:
    """Opening, saving, the queue: plain and sealed."""
    times: dict[str, list[str]] = {"opening": [], "a save": [], "the queue": []}
    office = furnish("en").office
    for key in (None, KEY):
        file = _prepared(made, folder / f"cost-{key is None}", None, key)
        for what, seconds in measured(file, key, office).items():
            times[what].append(f"{seconds * 1000:.1f}")
    for what, (plain, locked) in times.items():
        done.figures[f"{what}, plain → sealed"] = f"{plain} → {locked} ms"


def measured(file: Path, key: str | None, office: Office) -> dict[str, float]:
    """Seconds for opening the file, for a save, for the queue."""
    store, began = Store(file, office, key), time.monotonic()
    store.open().result()
    opening = time.monotonic() - began
    try:
        saves, looks = [], []
        for number in range(30):
            began = time.monotonic()
            store.do(keep_draft, f"trial:{number}", {"note": "what is typed while one talks"}).result()
            saves.append(time.monotonic() - began)
        for _look in range(5):
            began = time.monotonic()
            store.ask(queue).result()
            looks.append(time.monotonic() - began)
    finally:
        store.close()
    return {"opening": opening, "a save": statistics.median(saves), "the queue": statistics.median(looks)}
