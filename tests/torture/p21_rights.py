"""People's rights: everything held is shown; erased, not a byte is left anywhere; every figure stays."""

from __future__ import annotations

import json
import random
import signal
import statistics
import subprocess
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from data.file.backups import backups
from data.file.checking import look_at
from data.model.feed import FILE
from data.model.refusal import Refusal
from data.store import Store
from tests.data.figures_told import figures
from tests.terminal.terminal import PROGRAM, environment, run
from tests.torture.furnished import demo, fresh, office
from tests.torture.planting import Planted, found_in, plant
from tests.torture.trial import Trial

WORDS = (
    "everything held on somebody is shown; erased, also when killed in the middle, 0 bytes of them are left in file, "
    "WAL, backups, papers, feed, logs and temporary folders after the next start, and every figure is as before"
)
FULL = 60
SHORT = 1
LONGEST = 0.8
"""Seconds after the backup that it makes first within which an erasure is killed."""
GLANCE = 0.005


def trial(times: int, folder: Path) -> Trial:
    """Plant somebody and erase them, so often: by turns whole, killed in the middle, a single person."""
    asking = _Asking(folder, demo(folder, 40), random.Random(times))
    for number in range(times):
        asking.once(number, whole=number % 3 != 1, killed=number % 3 == 0)
    done = asking.done
    done.figures["files their word stood in before"] = f"median {statistics.median(asking.before):.0f}"
    done.figures["bytes of it after"] = f"{asking.after} hits in {times} erasures"
    kills = asking.whole + asking.gone
    done.figures["kills"] = (
        f"{kills}, {asking.killed} in the middle; all was left by {asking.whole}, nothing by {asking.gone}"
    )
    if asking.seconds:
        done.figures["an erasure with its backups"] = f"median {statistics.median(asking.seconds):.1f} s"
    return done


@dataclass
class _Asking:
    """Those who ask, and what came of it."""

    folder: Path
    base: Path
    dice: random.Random
    done: Trial = field(default_factory=Trial)
    before: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    after: int = 0
    killed: int = 0
    whole: int = 0
    gone: int = 0

    def once(self, number: int, *, whole: bool, killed: bool) -> None:
        """Somebody is planted, shown and erased."""
        home = self.folder / f"home-{number}"
        home.mkdir()
        self.home, self.file = home, fresh(self.base, home / "data" / "customers.db")
        (home / "tmp").mkdir()
        store = Store(self.file, replace(office(), folder=None, settings=self._settings()))
        planted = plant(store, number, whole=whole)
        before = store.ask(figures).result()
        store.close()
        self.done.tried += 1
        self._shown(planted)
        found = found_in((home,), planted.words)
        self.before.append(len(found))
        self.done.hold(len(found) >= 3, f"{number}: planted in {sorted(found)} only")
        if killed:
            self._killed(planted)
        began = time.monotonic()
        done = self._run("erase", planted.whose.key, "--yes", "--purge-backups")
        if not killed:
            self.seconds.append(time.monotonic() - began)
        ended = done.returncode == 0 or (killed and done.returncode == 3)
        self.done.hold(ended, f"{number}: {done.stderr.decode()[-300:]}")
        self._clean(number, planted)
        self.done.hold(done.returncode or (self.home / "Invitations" / FILE).exists(), f"{number}: the feed is gone")
        self._figures(number, before)

    def _settings(self) -> Any:
        folder = self.home / "Invitations"
        config = self.home / "config.toml"
        config.write_text(f'invitations = "{folder}"\n[rep]\nname = "Aino Laine"\n', encoding="utf-8")
        return replace_settings(folder)

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return run(self.home, *arguments, "--db", str(self.file), "--lang", "en", env=self._env())

    def _env(self) -> dict[str, str]:
        return {"SALESTUI_CONFIG": str(self.home / "config.toml"), "TMPDIR": str(self.home / "tmp")}

    def _shown(self, planted: Planted) -> None:
        """Everything that is held comes up."""
        told = self._run("show", planted.whose.key, "--all", "--json")
        held = json.loads(told.stdout or b"{}")
        for where in ("held", "drafts", "log", "elsewhere", "files", "copies"):
            self.done.hold(held.get(where), f"nothing shown of {where}")
        shown = json.dumps(held, ensure_ascii=False)
        self.done.hold(planted.words[0] in shown, "the word does not come up")
        self.done.hold(held.get("elsewhere", {}).get("note"), "the note of another that names them does not come up")

    def _killed(self, planted: Planted) -> None:
        """Kill an erasure at any moment; the next start shows them whole, or not a byte of them."""
        made = len(backups(self.file))
        command = [str(PROGRAM), "erase", planted.whose.key, "--yes", "--purge-backups", "--db", str(self.file)]
        with subprocess.Popen(
            command, env=environment(self.home, **self._env()), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as erasing:
            while erasing.poll() is None and len(backups(self.file)) == made:
                time.sleep(GLANCE)
            try:
                erasing.wait(self.dice.uniform(0, LONGEST))
            except subprocess.TimeoutExpired:
                erasing.send_signal(signal.SIGKILL)
                erasing.wait()
                self.killed += 1
        there = self._run("show", planted.whose.key, "--all", "--json")
        if there.returncode == 0:
            self.whole += 1
            self._shown(planted)
        else:
            self.gone += 1
            self.done.hold(there.returncode == 3, f"after a kill: {there.stderr.decode()[-300:]}")
            left = found_in((self.home,), planted.words)
            self.done.hold(not left, f"after a kill and a start their word is left in {left}")

    def _clean(self, number: int, planted: Planted) -> None:
        """Not a byte of them; the file is sound, and so is a backup of now."""
        left = found_in((self.home,), planted.words)
        self.after += sum(left.values())
        self.done.hold(not left, f"{number}: their word is left in {left}")
        self.done.hold(not look_at(self.file).fault, f"{number}: the file is damaged")
        kept = backups(self.file)
        self.done.hold(kept and not look_at(kept[0].path).fault, f"{number}: no sound backup is left")

    def _figures(self, number: int, before: dict[str, Any]) -> None:
        """Every figure as before; what waited for them has ended, and that is no figure of what had ended."""
        store = Store(self.file, office())
        try:
            now = store.ask(figures).result()
        except Refusal as refusal:
            self.done.hold(False, f"{number}: {refusal}")
            return
        finally:
            store.close()
        for name, figure in before.items():
            same = settled(figure) == settled(now[name])
            self.done.hold(same, f"{number}: {name} {figure} → {now[name]}")


def settled(figure: Any) -> Any:
    """A figure without what still waited, or ended by the erasure alone."""
    if not isinstance(figure, list):
        return figure
    waiting = ("open", "later", "erased", "cancelled")
    return [row for row in figure if not (isinstance(row, tuple) and any(one in waiting for one in row))]


def replace_settings(folder: Path) -> Any:
    """Settings of an office that lays its papers there."""
    return office().settings.model_copy(update={"invitations": str(folder)})
