"""Cancelling an import at any moment: how soon it ends, and that nothing of it stays."""

from __future__ import annotations

import random
import signal
import statistics
import subprocess
import time
from pathlib import Path
from tempfile import mkdtemp
from threading import Event, Timer

from sqlalchemy import func, select

from data.history import undo
from data.imports.landing import import_file
from data.imports.plan import plan
from data.imports.rows import Stopped
from data.imports.sheet import read_sheet
from data.model.refusal import Refusal
from data.store import Store
from data.tables import organisation
from data.transaction import Read
from salestui.office import furnish
from tests.data.lists import untidy_list
from tests.terminal.terminal import PROGRAM, Terminal, environment
from tests.torture.bringing_in import fingerprint
from tests.torture.trial import Trial

MOST_SECONDS = 1.0


def judge(done: Trial, folder: Path, times: int, die: random.Random, *, in_full: bool) -> None:
    """Stop it here and there: by its flag, and by Ctrl+C on the command line; and let the file change meanwhile."""
    path, _count = untidy_list(folder, 20_000 if in_full else 1_500, 5)
    store = Store(folder / "cancelled.db", furnish("en").office)
    took = [_stopped(done, store, path, die) for _time in range(max(3, times // 40))]
    store.close()
    took += [_interrupted(done, folder, path, die, in_full=in_full) for _time in range(max(1, times // 40))]
    if in_full:
        took += [_escaped(done, folder, path, pause) for pause in (None, 0.0, 1.0, 3.0)]
    late = [seconds for seconds in took if seconds > MOST_SECONDS]
    done.hold(not late or not in_full, f"{len(late)} times cancelling took longer, at most {max(took):.1f} s")
    done.figures["cancelled in"] = f"median {statistics.median(took) * 1000:.0f} ms, most {max(took) * 1000:.0f} ms"
    _vanishing(done, path)


def _stopped(done: Trial, store: Store, path: Path, die: random.Random) -> float:
    """Stopped by its flag after a while; how long it took to end."""
    before, stop, at = store.ask(fingerprint).result(), Event(), [0.0]

    def halt() -> None:
        at[0] = time.monotonic()
        stop.set()

    timer = Timer(die.uniform(0, 8 if path.stat().st_size > 1_000_000 else 1), halt)
    timer.start()
    try:
        found = store.ask(plan, read_sheet(path, stop), stop=stop).result()
        store.do(import_file, found, stop=stop).result()
        store.do(undo).result()
    except Stopped:
        pass
    ended = time.monotonic()
    timer.cancel()
    done.tried += 1
    done.hold(store.ask(fingerprint).result() == before, "a stopped import left something behind")
    return max(0.0, ended - at[0]) if at[0] else 0.0


def _interrupted(done: Trial, folder: Path, path: Path, die: random.Random, *, in_full: bool) -> float:
    """Ctrl+C on the command line; how long it took to end."""
    file = Path(mkdtemp(dir=folder)) / "interrupted.db"
    command = [str(PROGRAM), "import", str(path), "--db", str(file)]
    with subprocess.Popen(command, env=environment(folder), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            process.wait(die.uniform(1, 10 if in_full else 3))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
        at = time.monotonic()
        process.communicate(timeout=60)
        ended = time.monotonic()
    done.tried += 1
    done.hold(process.returncode in (0, 130, -signal.SIGINT), f"Ctrl+C ended with {process.returncode}")
    store = Store(file, furnish("en").office)
    if process.returncode:
        done.hold(not store.ask(_organisations).result(), "Ctrl+C left something behind")
    store.close()
    return ended - at


def _escaped(done: Trial, folder: Path, path: Path, pause: float | None) -> float:
    """Esc in the import screen, while a list is looked through or so long after it began to land; how long it took."""
    file = folder / "escaped.db"
    with Terminal(folder, "--db", str(file), "--lang", "en", columns=100, lines=30) as terminal:
        terminal.wait_for("Bring in my list")
        terminal.press("2")
        terminal.wait_for("Which list?")
        terminal.press(str(path), "enter")
        running = "Reading"
        if pause is not None:
            running = "Importing:"
            terminal.wait_for("new organisations", 120)
            terminal.press("enter")
        terminal.wait_for(running, 60)
        terminal.draw(pause or 0)
        at = time.monotonic()
        terminal.press("escape")
        terminal.wait_gone(running)
        ended = time.monotonic()
        terminal.end(signal.SIGTERM)
    done.tried += 1
    store = Store(file, furnish("en").office)
    done.hold(not store.ask(_organisations).result(), f"Esc while “{running}” left something behind")
    store.close()
    return ended - at


def _organisations(read: Read) -> int:
    return read.count(select(func.count()).select_from(organisation))


def _vanishing(done: Trial, path: Path) -> None:
    """A file that grows, or goes, while it is read."""
    whole = len(read_sheet(path).rows)

    def grow() -> None:
        with path.open("a") as file:
            file.write("X Oy\n")

    for change in (grow, path.unlink):
        timer = Timer(0.01, change)
        timer.start()
        try:
            rows = len(read_sheet(path).rows)
        except Refusal:
            rows = 0
        timer.join()
        done.tried += 1
        done.hold(rows in (0, whole, whole + 1), "a file that changed while it was read came in by half")
