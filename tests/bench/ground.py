"""The ground a benchmark stands on: the machine, compiled modules, files of invented customers, programs on them."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from importlib.util import cache_from_source, find_spec
from pathlib import Path

from tests.bench.glass import Glass
from tests.terminal.terminal import PROGRAM, environment

BARE = (sys.executable, "-P", Path(__file__).with_name("bare.py"))
SETTINGS = '[rep]\nname = "Aino Laine"\ncompany = "Kotitreeni"\n'
SEED = "1"
PACKAGES = ("salestui", "screens", "data", "textual", "rich", "sqlalchemy")
LIBRARIES = ("textual", "sqlalchemy", "pydantic")


@dataclass
class Ground:
    """Where it is measured, how thoroughly, and on how many deals."""

    folder: Path
    """Files of customers are made here, and found again by the next run that is given the same folder."""
    deals: int
    rounds: int
    quick: bool
    names: tuple[str, ...] = ()
    """Beginnings of the figures that are asked for; none means all."""
    _worked: dict[int, Path] = field(default_factory=dict)

    def wants(self, name: str) -> bool:
        """Whether a figure is asked for."""
        return not self.names or any(name.startswith(asked) or asked.startswith(name) for asked in self.names)

    def share(self, count: int) -> int:
        """How many of so many measurements one round makes."""
        return max(count // (40 if self.quick else self.rounds), 3)

    def made(self, deals: int) -> Path:
        """A file of so many deals as `salestui demo` makes it."""
        file = self.folder / f"demo-{deals}.db"
        if not file.exists():
            say(f"inventing {deals:,} deals")
            fresh = file.with_suffix(".new")
            options = ("--deals", str(deals), "--seed", SEED, "--no-open", "--db", str(fresh))
            subprocess.run([PROGRAM, "demo", *options], env=environment(self.folder), check=True)
            fresh.rename(file)
        return file

    def file(self, deals: int | None = None) -> Path:
        """A copy to work on, the same for a whole run, whose first start is over: backed up, looked over."""
        deals = deals or self.deals
        if deals not in self._worked:
            home = self.folder / f"work-{deals}"
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir()
            (home / "config.toml").write_text(SETTINGS, encoding="utf-8")
            file = home / "customers.db"
            shutil.copyfile(self.made(deals), file)
            self._worked[deals] = file
            self._first_start(file, deals)
        return self._worked[deals]

    def app(self, deals: int | None = None, *arguments: str) -> Glass:
        """The app on this copy."""
        return app(self.file(deals), *arguments)

    def bare(self) -> Glass:
        """The bare app."""
        return Glass(self.folder, program=BARE)

    def _first_start(self, file: Path, deals: int) -> None:
        say(f"first start on {deals:,} deals")
        with app(file) as glass:
            glass.starts(rows, longest=120)
            idle(glass, longest=180)
            leave(glass)


def app(file: Path, *arguments: str) -> Glass:
    """The app on a file whose settings lie beside it."""
    env = {"SALESTUI_CONFIG": str(file.parent / "config.toml")}
    return Glass(file.parent, "--db", str(file), "--lang", "en", *arguments, env=env)


def frame(glass: Glass) -> bool:
    """Whether the real layout stands there: the places on the top line, keys on the last ones."""
    top, keys = glass.line(0), glass.line(-2) + glass.line(-1)
    return "Queue" in top and "Board" in top and "F1" in keys


def rows(glass: Glass) -> bool:
    """Whether the queue shows whom to call, one of them lit."""
    return any(glass.line(number).startswith(" ▌ ") and len(glass.line(number).split()) > 3 for number in range(3, 36))


def bare_frame(glass: Glass) -> bool:
    """Whether the bare app shows itself."""
    return glass.has("no key yet") and "palette" in glass.line(-1)


def leave(glass: Glass) -> None:
    """Quit, and wait for the end of the program."""
    glass.press("ctrl+q")
    glass.end()


def processes(root: int) -> Iterator[int]:
    """The ids of a process and of all that it started."""
    yield root
    try:
        children = Path(f"/proc/{root}/task/{root}/children").read_text(encoding="ascii").split()
    except OSError:
        return
    for child in children:
        yield from processes(int(child))


def burnt(root: int) -> float:
    """Seconds of a core that a process and its children have used."""
    ticks = 0
    for pid in processes(root):
        try:
            fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def held(root: int) -> float:
    """Megabytes of memory of a process and its children.

    What they share with others counts whole: a share of it would depend on which other programs just run.
    """
    return sum(_kilobytes(f"/proc/{pid}/smaps_rollup", "Rss:") for pid in processes(root)) / 1024


def peak(root: int) -> float:
    """Megabytes that a process and its children have held at most."""
    return sum(_kilobytes(f"/proc/{pid}/status", "VmHWM:") for pid in processes(root)) / 1024


def _kilobytes(file: str, name: str) -> int:
    try:
        lines = Path(file).read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(name)), 0)


def idle(glass: Glass, longest: float) -> None:
    """Wait until the program has nothing more to do: two seconds with hardly any work."""
    until = time.monotonic() + longest
    calm = 0
    while calm < 2 and time.monotonic() < until:
        before = burnt(glass.process.pid)
        glass.rest(1)
        calm = calm + 1 if burnt(glass.process.pid) - before < 0.05 else 0


def machine() -> dict[str, str]:
    """What it was measured on."""
    about = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    model = next((line.partition(":")[2].strip() for line in about.splitlines() if line.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**3
    versions = {name: version(name) for name in LIBRARIES}
    return {
        "processor": f"{os.cpu_count()} cores, {model}",
        "memory": f"{memory:.0f} GB",
        "system": f"{platform.system()} {platform.release()}",
        "Python": platform.python_version(),
        **versions,
        "SQLite": sqlite3.sqlite_version,
        "load at the beginning": f"{os.getloadavg()[0]:.1f}",
    }


def uncompiled() -> str:
    """Why it may not be measured here, if modules are not compiled: that alone makes starts some times slower."""
    if sys.dont_write_bytecode:
        return "Byte code is not written here (PYTHONDONTWRITEBYTECODE): unset it before measuring."
    missing = [path for name in PACKAGES for path in modules(name) if not Path(cache_from_source(str(path))).exists()]
    if missing:
        return f"{len(missing)} modules are not compiled, such as {missing[0]}: run python -m compileall on them."
    return ""


def modules(package: str) -> list[Path]:
    """The files of a package that is installed here."""
    found = find_spec(package)
    return sorted(Path(found.origin).parent.rglob("*.py")) if found and found.origin else []


def say(what: str) -> None:
    """Tell whoever waits."""
    print(f"  {what} …", file=sys.stderr, flush=True)
