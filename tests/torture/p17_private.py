"""Nobody else reads along: what is written is its owner's alone, links are refused, and no word of a note strays."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from data.file.opening import Reach
from data.file.soundness import faults
from data.model.refusal import Refusal
from salestui.commands.choice import Choice
from salestui.commands.opening import opened
from tests.terminal.terminal import PROGRAM, Terminal, environment, run
from tests.torture.at_work import PLACES
from tests.torture.trial import Trial

WORDS = (
    "under umask 000 every file is 0600 in folders of 0700; links and files of other users in the place of the file, "
    "its log, lock or backups are refused; a word of a note is in no report, argument, temporary file, stderr"
)
FULL = 30
SHORT = 1
CANARY = "kanarialintu"

CRASHING = """
import salestui.app
def crash(self):
    canary = "{canary}"
    raise ValueError(canary)
salestui.app.SalesApp.action_help = crash
"""


def trial(times: int, folder: Path) -> Trial:
    """A day of work each time, ended by a crash; then every link and every foreign file once."""
    done = Trial()
    counted: list[int] = []
    for number in range(times):
        spied = Spied(done, _new(folder / f"home-{number}"))
        counted.append(spied.day())
    _refused(done, folder, spied.file, full=times >= FULL)
    done.figures["files looked at"] = str(sum(counted))
    return done


@dataclass
class Spied:
    """A rep at work whose every file, argument and word on stderr is looked at."""

    done: Trial
    home: Path
    file: Path = field(init=False)
    temporary: Path = field(init=False)

    def day(self) -> int:
        """Make a file, write a note, import, export, back up, crash; how many files there are in the end."""
        self.temporary = self.home / "tmp"
        self.temporary.mkdir(mode=0o700)
        self.file = self.home / "data" / "own" / "customers.db"
        settings = (
            f'invitations = "{self.home / "papers" / "deep"}"\n[rep]\nname = "Aino Laine"\nphone = "+358401234567"\n'
        )
        (self.home / "config.toml").write_text(settings, encoding="utf-8")
        (self.home / "config.toml").chmod(0o600)
        (self.home / "list.csv").write_text(
            "company,phone,notes\nÅngström,nonsense,\n,,\nOtava Oy,040 1234567,x\n", "utf-8"
        )
        (self.home / "list.csv").chmod(0o600)
        self._command("demo", "--no-open", "--deals", "20")
        self._command("import", "list.csv")
        self._command("export", str(self.home / "given" / "away"))
        self._command("backup")
        self._at_work()
        self._crash()
        self.done.tried += 1
        self._modes()
        return sum(1 for _one in self.home.rglob("*"))

    def _command(self, *arguments: str) -> None:
        env = environment(self.home, SALESTUI_CONFIG=str(self.home / "config.toml"), TMPDIR=str(self.temporary))
        ended = subprocess.run(
            [PROGRAM, *arguments, "--db", str(self.file)],
            env=env,
            cwd=self.home,
            umask=0,
            capture_output=True,
            timeout=120,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        self.done.hold(ended.returncode == 0, f"{arguments[0]} ended with {ended.returncode}: {ended.stderr.decode()}")

    def _app(self, **env: str) -> Terminal:
        more = {"SALESTUI_CONFIG": str(self.home / "config.toml"), "TMPDIR": str(self.temporary), **env}
        return Terminal(self.home, "--db", str(self.file), "--lang", "en", columns=100, lines=30, env=more)

    def _at_work(self) -> None:
        """A note with the word in it; while it is typed no process bears it among its arguments."""
        with _umask(0), self._app() as terminal:
            PLACES[0].reach(terminal, False)
            terminal.press(*CANARY)
            terminal.wait_until(lambda: CANARY in PLACES[0].on_disk(self.file), "the note on disk", 15)
            self.done.hold(not _arguments(), f"it is among the arguments of {_arguments()}")
            self._modes()
            self._strays()
            terminal.press("escape", "ctrl+q")
            terminal.end()

    def _crash(self) -> None:
        """A fault whose own words are the note: on the screen, and in the report, there is none of it."""
        folder = self.home / "crashing"
        folder.mkdir(mode=0o700)
        (folder / "sitecustomize.py").write_text(CRASHING.format(canary=CANARY), encoding="utf-8")
        with _umask(0), self._app(PYTHONPATH=str(folder)) as terminal:
            terminal.wait_for("was cut off")
            terminal.press("escape")
            terminal.wait_gone("was cut off")
            before = len(terminal.raw)
            terminal.press("f1")
            code = terminal.end()
            said = terminal.raw[before:].rpartition(b"\x1b[?1049l")[2]
        self.done.hold(code == 1, f"the crash ended with {code}")
        self.done.hold(CANARY.encode() not in said, "the note is in what is said after the crash")
        reports = list(self.file.parent.glob("crash-*.txt"))
        self.done.hold(len(reports) == 1, f"{len(reports)} reports")
        shutil.rmtree(folder)
        self._strays()

    def _modes(self) -> None:
        """Every file its owner's alone, every folder too."""
        for one in self.home.rglob("*"):
            wanted = 0o700 if one.is_dir() else 0o600
            mode = stat.S_IMODE(one.lstat().st_mode)
            if "__pycache__" not in one.parts:
                self.done.hold(mode == wanted, f"{one.relative_to(self.home)} is {mode:o}")

    def _strays(self) -> None:
        """The word is in the file, its log and its backups only."""
        for one in self.home.rglob("*"):
            if one.is_file() and "customers" not in one.name and "crashing" not in one.parts:
                self.done.hold(CANARY.encode() not in one.read_bytes(), f"it is in {one.relative_to(self.home)}")
        self.done.hold(
            not list(self.temporary.iterdir()), f"{list(self.temporary.iterdir())} lies in the temporary folder"
        )


def _arguments() -> list[str]:
    """Processes that bear the word among their arguments."""
    found = []
    for said in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if CANARY.encode() in said.read_bytes():
                found.append(said.parent.name)
        except OSError:
            continue
    return found


@contextmanager
def _umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def _refused(done: Trial, folder: Path, made: Path, *, full: bool) -> None:
    """Each link and each foreign file: a sentence, and what the link points at stays as it is."""
    for number, (what, lay) in enumerate(_laid(folder)):
        file = _new(folder / f"refused-{number}") / made.name
        shutil.copy(made, file)
        victim = lay(file)
        before = victim.read_bytes() if victim.is_file() else sorted(victim.iterdir())
        try:
            with opened(Choice(file, "en")):
                done.hold(False, f"{what}: it was opened")
        except Refusal:
            done.tried += 1
        for command in (("queue",), ("backup",), ("passphrase", "set")) if full else ():
            ended = run(file.parent, *command, "--db", str(file), env={"SALESTUI_PASSPHRASE": "x y z"})
            said = ended.stderr.decode()
            done.hold(ended.returncode == 1, f"{what}: {command[0]} ended with {ended.returncode}: {said}")
            done.hold(said.startswith("salestui: ") and "went wrong" not in said, f"{what}: {said}")
            done.tried += 1
        after = victim.read_bytes() if victim.is_file() else sorted(victim.iterdir())
        done.hold(before == after, f"{what}: what it points at was changed")
        if what != "the file itself":
            done.hold(not faults(made, None, Reach.STILL), f"{what}: the file is damaged")


def _laid(folder: Path) -> Iterator[tuple[str, Callable[[Path], Path]]]:
    victim = folder / "victim"
    victim.write_text("somebody's own\n", encoding="utf-8")
    elsewhere = _new(folder / "elsewhere")

    def beside(end: str) -> Callable[[Path], Path]:
        def lay(file: Path) -> Path:
            file.with_name(file.name + end).symlink_to(victim)
            return victim

        return lay

    for end in ("-wal", "-shm", "-journal", ".lock"):
        yield end, beside(end)

    def backups(file: Path) -> Path:
        file.with_name(f"{file.stem}-backups").symlink_to(elsewhere)
        return elsewhere

    def itself(file: Path) -> Path:
        real = elsewhere / "real.db"
        shutil.move(file, real)
        file.symlink_to(real)
        return real

    yield "the folder of backups", backups
    yield "the file itself", itself
    if os.getuid() == 0:
        yield "a file of another user", lambda file: _given_away(file, file)
        yield "a folder of another user", lambda file: _given_away(file, file.parent)


def _given_away(file: Path, given: Path) -> Path:
    os.chown(given, 12345, 12345)
    return file


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder
