"""Hostile lines: what the command line and a real terminal are sent of a file and of arguments that are hostile."""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import sqlite3
from contextlib import redirect_stderr, redirect_stdout
from itertools import cycle
from pathlib import Path
from time import monotonic
from unittest.mock import patch

from data import words
from salestui.commands import ending
from salestui.commands.line import build
from tests.terminal.terminal import Terminal
from tests.torture.payloads import FORBIDDEN, PAYLOADS, faults_in
from tests.torture.trial import Trial

TEXTS = [text.replace("\x00", "") for text in PAYLOADS.values()]
QUIET = 0.25
"""Seconds without a byte after which a screen counts as drawn."""

WALK = (
    "j j down question_mark escape e escape enter escape slash Q escape f3 l j enter escape b escape L escape f4 j "
    "enter escape x escape ctrl+y escape ctrl+n escape ctrl+p Q escape f10 escape f2 l escape t t c t space n "
    "escape escape r escape s escape w escape v escape m escape"
)
"""Keys through every screen of the day and whatever they open."""

_BYTES = {"question_mark": "?", "slash": "/", "f4": "\x1bOS", "ctrl+y": "\x19", "ctrl+n": "\x0e", "f10": "\x1b[21~"}


def tell(tried: Trial, file: Path, folder: Path, most: int) -> int:
    """Commands on a hostile file and with hostile arguments: plain text, JSON that parses; how many were run."""
    (folder / "\x1b]0;Q\x07.toml").write_text("=1", encoding="utf-8")
    shutil.copyfile(file, folder / "\u202eQ.db")
    with sqlite3.connect(file) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM organisation LIMIT 8")]
        keys = [key for (key,) in connection.execute("SELECT id FROM organisation LIMIT 4")]
    connection.close()
    some = cycle(TEXTS)
    lines = [
        *(["queue"], ["queue", "--json"], ["queue", "--days", "30", "--limit", "500"], ["board"], ["board", "--json"]),
        *(
            ["today"],
            ["today", "--json"],
            ["playbook", "list"],
            ["playbook", "questions"],
            ["queue", "--days", "30", "--json"],
        ),
        *(["show", key, *more] for key in keys for more in ([], ["--json"])),
        *(["show", "--", name.replace("\x00", "")] for name in names),
        *(["show", "--", text] for text in TEXTS),
        *(["queue", "--filter", next(some)] for _line in range(4)),
        *(["queue", "--view", next(some)] for _line in range(4)),
        *(["board", "--filter", f"kind:{next(some)} #{next(some)}"] for _line in range(4)),
        *([next(some)] for _line in range(4)),
        *([f"--{next(some)}"] for _line in range(4)),
        *(["queue", "--limit", next(some)] for _line in range(4)),
        *(["import", str(folder / next(some).replace("/", "_")[:60])] for _line in range(4)),
        *(["import", "--revert", next(some)] for _line in range(4)),
        *(
            ["import", str(folder / "hostile.csv"), *more]
            for more in (["--dry-run"], ["--dry-run", "--json"], ["--json"], [])
        ),
        *(["import", str(folder / "hostile.csv"), "--map", f"{next(some)}={next(some)}"] for _line in range(4)),
        *(["playbook", "check", str(path)] for path in folder.glob("*.toml")),
        ["playbook", "check", next(some)],
        ["export", str(folder / "out" / "\x1b[2JQ")],
        ["export", str(file)],
        ["--db", str(folder / "\u202eQ.db"), "queue"],
        ["--db", str(folder / "no\x1b[2J" / "Q.db"), "queue"],
    ]
    lines = lines if most >= len(lines) else random.Random(11).sample(lines, most)
    for line in lines:
        _run(tried, line, file, folder)
    return len(lines)


def _run(tried: Trial, line: list[str], file: Path, folder: Path) -> None:
    out, err = io.StringIO(), io.StringIO()
    with patch.dict(
        os.environ, {"SALESTUI_DB": str(file), "SALESTUI_CONFIG": str(folder / "none.toml"), "HOME": str(folder)}
    ):
        with redirect_stdout(out), redirect_stderr(err):
            code = ending.run(build(), [*line, "--lang", "en"] if line[0] in ("queue", "board", "today") else line)
        words.use("en")
    tried.tried += 1
    said = out.getvalue() + err.getvalue()
    told = f"`{' '.join(line)[:80]!r}`"
    found = FORBIDDEN.search(said)
    tried.hold(not found, f"{told} sends {found and said[max(0, found.start() - 30) : found.end() + 30]!r}")
    tried.hold("went wrong" not in said, f"{told} ended with {said[-200:]!r}")
    tried.hold(code in range(5), f"{told} ended with {code}")
    if "--json" in line and code == 0:
        try:
            json.loads(out.getvalue())
        except ValueError:
            tried.faults.append(f"{told} is no JSON")


def on_a_terminal(tried: Trial, file: Path, folder: Path, most: int) -> None:
    """The program on a real terminal, from screen to screen of a hostile file: every byte it sends is looked at.

    What it draws is not: the emulator of the tests stumbles over letters that have no width.
    """
    config = folder / "config.toml"
    config.write_text('[rep]\nname = "Aino [b]Laine"\ncompany = "=Koti"\n', encoding="utf-8")
    keys = WALK.split()[:most]
    with Terminal(folder, "--db", str(file), "--lang", "en", env={"SALESTUI_CONFIG": str(config)}) as app:
        app.wait_until(lambda: b"NOW" in app.raw, "the queue", 30)
        for key in keys:
            _quiet(app)
            tried.hold(
                app.process.poll() is None, f"it ended at {key} with {app.process.returncode}: {app.raw[-300:]!r}"
            )
            if app.process.poll() is not None:
                break
            app.press(_BYTES.get(key, key))
        _quiet(app)
        app.press("escape", "escape", "escape")
        _quiet(app)
        if app.process.poll() is None:
            app.press("ctrl+q")
        tried.hold(app.end() == 0, f"it ended with {app.process.returncode}: {app.raw[-300:]!r}")
    sent = app.raw.decode("utf-8", "surrogateescape")
    faults = list(dict.fromkeys(faults_in(sent)))
    tried.faults += [f"the terminal was sent {fault}" for fault in faults]
    tried.tried += len(keys)
    tried.figures["bytes sent to a real terminal"] = f"{len(app.raw):,}, {len(faults)} of them from data that steer it"


def _quiet(app: Terminal) -> None:
    """Read until nothing has come for a moment."""
    since, known = monotonic(), -1

    def still() -> bool:
        nonlocal since, known
        if len(app.raw) != known:
            since, known = monotonic(), len(app.raw)
        return monotonic() - since > QUIET

    app.wait_until(still, "a screen that stands still", 30)
