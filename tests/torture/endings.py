"""How the program ends or begins where there is no proper terminal: with a sentence, never with a traceback."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from tests.terminal.terminal import PROGRAM, Terminal, environment
from tests.torture.trial import Trial

SECONDS = 1.0

SHELLS = {
    "no terminal": '"$0" --db "$1" </dev/null >out 2>err',
    "no output": '"$0" --db "$1" >out 2>err',
    "everything closed": '"$0" --db "$1" <&- >&- 2>err',
    "not even errors": '"$0" --db "$1" >out <&- 2>&-',
    "a reader that leaves": 'set -o pipefail; "$0" queue --db "$1" 2>err | true',
    "a full disk behind it": '"$0" queue --db "$1" >/dev/full 2>err',
    "JSON onto a full disk": '"$0" board --json --db "$1" >/dev/full 2>err',
    "help onto a full disk": '"$0" --help >/dev/full 2>err',
    "output closed": '"$0" queue --db "$1" >&- 2>err',
    "errors closed": '"$0" show nobody-at-all --db "$1" >out 2>&-',
    "input closed": '"$0" queue --db "$1" >out <&- 2>err',
}
"""What a shell does with the program, and what it calls it; the sentences go to `err`."""

TERMINALS: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("TERM=dumb", {"TERM": "dumb"}),
    ("TERM=", {"TERM": ""}),
    ("TERM=vt52", {"TERM": "vt52"}),
    ("LANG=C", {"LANG": "C"}),
    ("LC_ALL=C", {"LC_ALL": "C"}),
    ("LC_ALL=POSIX", {"LC_ALL": "POSIX", "LANG": ""}),
    ("LC_ALL=xx_YY.UTF-8", {"LC_ALL": "xx_YY.UTF-8"}),
    ("ASCII output", {"PYTHONIOENCODING": "ascii"}),
    ("Latin-1 output", {"PYTHONIOENCODING": "latin-1:strict"}),
    ("COLUMNS=0", {"COLUMNS": "0", "LINES": "0"}),
    ("COLUMNS=x", {"COLUMNS": "x", "LINES": "-5"}),
    ("TZ unknown", {"TZ": "Nowhere/Town"}),
)


def endings(done: Trial, file: Path, *, full: bool) -> None:
    """Each of them once; a short round takes every third."""
    took = {}
    for name, line in list(SHELLS.items())[:: 1 if full else 3]:
        took[name] = _in_a_shell(done, file, name, line)
    for name, env in TERMINALS[:: 1 if full else 4]:
        _on_a_terminal(done, file, name, env)
    slowest = max(took, key=lambda name: took[name])
    done.figures["out with a sentence"] = (
        f"after {took[slowest]:.2f} s at most ({slowest}), Python's own start included"
    )
    done.hold(took[slowest] <= SECONDS or not full, f"out after {took[slowest]:.1f} s: {slowest}")


def _in_a_shell(done: Trial, file: Path, name: str, line: str) -> float:
    """Run the line; how long it took."""
    home = file.parent
    for left in ("out", "err"):
        (home / left).write_bytes(b"")
    began = time.monotonic()
    ended = subprocess.run(
        ["bash", "-c", line, PROGRAM, file],
        env=environment(home),
        cwd=home,
        timeout=60,
        check=False,
        capture_output=True,
        start_new_session=True,
    )
    seconds = time.monotonic() - began
    told = (home / "err").read_text(encoding="utf-8")
    done.tried += 1
    seen = f"{name}: {ended.returncode}, “{told[-300:]}”, “{ended.stderr.decode()[-300:]}”"
    done.hold("Traceback" not in told and b"Traceback" not in ended.stderr, seen)
    done.hold("Error" not in told and "Exception" not in told, seen)
    done.hold(told.count("\n") <= 1, f"more than a sentence: {seen}")
    done.hold(0 <= ended.returncode <= 4 or ended.returncode == 141, f"an odd exit code: {seen}")
    done.hold(told or ended.returncode in (0, 141) or "2>&-" in line, f"failed without a word: {seen}")
    return seconds


def _on_a_terminal(done: Trial, file: Path, name: str, env: Mapping[str, str]) -> None:
    """Start the app in such surroundings: it draws, or leaves with a sentence."""
    with Terminal(file.parent, "--db", str(file), "--lang", "en", env=env) as terminal:
        terminal.wait_until(
            lambda: terminal.process.poll() is not None or "Call back" in terminal.text, "anything at all", 15
        )
        done.tried += 1
        if terminal.process.poll() is None:
            code = terminal.end(signal.SIGTERM)
            done.hold(code == 143, f"{name}: left with {code}")
        else:
            terminal.end()
            told = " ".join(terminal.text.split())
            done.hold(terminal.process.returncode in (1, 2) and "salestui: " in told, f"{name}: “{told}”")
        done.hold(b"Traceback" not in terminal.raw, f"{name}: a traceback")
        done.hold(terminal.modes == terminal.before, f"{name}: the terminal is left in another mode")
