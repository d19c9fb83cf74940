"""A file of a newer salestui: a sentence, exit code 4, and not a byte of it changed."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.terminal.terminal import Terminal, run
from tests.torture.trial import Trial

WORDS = "A file of a newer salestui is left alone: a sentence, exit code 4, not a byte of it changed"
FULL = 20
SHORT = 2

COMMANDS = (("queue",), ("board",), ("today",), ("show", "Oy"), ("export", "there"))
"""Commands that open the file; the app itself takes turns with them."""


def trial(times: int, folder: Path) -> Trial:
    """The app in a terminal and each command in turn, on a file whose schema nobody knows yet."""
    found = Trial()
    assert run(folder, "demo", "--no-open", "--db", str(folder / "demo.db")).returncode == 0
    for number in range(times):
        home = folder / str(number)
        home.mkdir(mode=0o700)
        path = home / "newer.db"
        shutil.copyfile(folder / "demo.db", path)
        path.chmod(0o600)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("UPDATE alembic_version SET version_num = ?", (str(9000 + number),))
            connection.commit()
        before = hashlib.sha256(path.read_bytes()).digest()
        code, said = (
            _app(home, path) if number % 2 == 0 else _command(home, path, COMMANDS[number // 2 % len(COMMANDS)])
        )
        found.tried += 1
        found.hold(code == 4, f"{number}: exit code {code}: {said}")
        found.hold("newer salestui" in " ".join(said.split()), f"{number}: it said {said}")
        found.hold(hashlib.sha256(path.read_bytes()).digest() == before, f"{number}: the file changed")
    return found


def _app(home: Path, path: Path) -> tuple[int, str]:
    with Terminal(home, "--db", str(path), "--lang", "en", columns=200) as terminal:
        code = terminal.end()
        return code, terminal.text


def _command(home: Path, path: Path, words: tuple[str, ...]) -> tuple[int, str]:
    done = run(home, *words, "--db", str(path), "--lang", "en")
    return done.returncode, done.stderr.decode()
