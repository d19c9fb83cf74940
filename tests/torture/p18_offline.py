"""A whole session without a network: no socket into the internet is ever opened."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.terminal.terminal import PROGRAM, Terminal, environment
from tests.torture.at_work import app, copy_of, demo, to_the_call
from tests.torture.trial import Trial

WORDS = "a whole session (queue, call, note, needs, board, import, export, quit) opens no socket into the internet"
FULL = 3
SHORT = 1

COMMANDS = (
    ("queue",),
    ("board", "--json"),
    ("today",),
    ("show", "Otter"),
    ("import", "list.csv"),
    ("export", "exported"),
    ("backup",),
    ("check",),
    ("doctor",),
    ("playbook", "check"),
)
"""What a rep gives on the command line; how each ends is not our matter here."""


def trial(times: int, folder: Path) -> Trial:
    """So many sessions, and beside more than one every command."""
    done, log = Trial(), folder / "calls"
    if shutil.which("strace") is None or not _sees_a_socket(log):
        return Trial(skipped="calls of the system cannot be watched on this machine (strace)")
    made, calls = demo(folder), list[str]()
    for number in range(times):
        calls += _session(copy_of(made, f"day-{number}"), log)
        done.tried += 1
    if times > 1:
        for command in COMMANDS:
            _list_in(made.parent)
            line = [*_watch(log), str(PROGRAM), *command, "--db", str(made)]
            subprocess.run(line, env=environment(made.parent), cwd=made.parent, check=False, capture_output=True)
            calls += log.read_text(encoding="utf-8", errors="replace").splitlines()
            done.tried += 1
    abroad = [call for call in calls if "AF_INET" in call or "AF_PACKET" in call or "AF_NETLINK" in call]
    at_home = [call for call in calls if re.search(r"\b(socket|socketpair|connect)\(", call) and "AF_UNIX" in call]
    done.hold(not abroad, f"{len(abroad)} calls into a network: {abroad[:3]}")
    done.hold(all("socketpair" in call for call in at_home), f"talked to somebody on this machine: {at_home[:3]}")
    done.figures["sockets into the internet"] = str(len(abroad))
    done.figures["socket pairs within the program"] = str(len(at_home))
    return done


def _session(file: Path, log: Path) -> list[str]:
    """A rep's session, from the queue to the way out; the calls of the system that have to do with networks."""
    _list_in(file.parent)
    with app(file, under=_watch(log)) as terminal:
        to_the_call(terminal, False)
        terminal.press("n", "puhuivat pitkaan")
        terminal.wait_for("puhuivat pitkaan")
        terminal.press("escape")
        terminal.wait_gone("back to the keys")
        terminal.press("x")
        terminal.wait_for("Why not?")
        terminal.press("1")
        terminal.wait_gone("Why not?")
        _on_the_board(terminal)
        terminal.press("f10")
        terminal.wait_for("Which list?")
        terminal.press(str(file.parent / "list.csv"), "enter")
        terminal.wait_for("2 rows")
        terminal.press("enter")
        terminal.wait_for("imported")
        terminal.press("ctrl+q")
        assert terminal.end() == 0
    calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    assert calls, "nothing was watched"
    return calls


def _on_the_board(terminal: Terminal) -> None:
    terminal.press("f3")
    terminal.wait_for("1 Prospecting")
    terminal.press("3", "p")
    terminal.wait_for("question ")
    terminal.press("istuvat kaksi tuntia")
    terminal.wait_for("istuvat kaksi tuntia")
    terminal.press("f3")
    terminal.wait_for("1 Prospecting")


def _list_in(folder: Path) -> None:
    rows = "Yritys;Paikkakunta;Puhelin\nPöytä Oy;Turku;040 1234567\nTuoli Oy;Tampere;050 7654321\n"
    (folder / "list.csv").write_text(rows, encoding="utf-8")


def _watch(log: Path) -> tuple[str, ...]:
    return ("strace", "-f", "-qq", "-e", "trace=network", "-o", str(log))


def _sees_a_socket(log: Path) -> bool:
    """Whether watching works here: a socket that is opened on purpose is seen."""
    opened = [sys.executable, "-c", "import socket; socket.socket(socket.AF_INET)"]
    subprocess.run([*_watch(log), *opened], check=False, capture_output=True)
    return log.exists() and "AF_INET" in log.read_text(encoding="utf-8", errors="replace")
