"""The dial command: one plain number in one argument, never a shell, and nothing of the child on the screen."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic

from data.model.dialling import dial_argv
from data.model.refusal import Refusal
from tests.terminal.terminal import Terminal, run
from tests.torture.strings import AWKWARD, strings
from tests.torture.trial import Trial

WORDS = "a phone field, whatever it holds, reaches the dial command as one argument of digits or not at all"
FULL = 2_000
SHORT = 20

CODES = (
    "*21*0401234567#",
    "#31#0401234567",
    "*#06#",
    "##002#",
    "%23%2A06",
    "0401234567;reboot",
    "$(reboot)",
    "`reboot`",
    "'0401234567'",
    '"0401234567"',
    "040\n1234567",
    "0401234567\n",
    "0401234567\r\nrm",
    "0401234567\x00",
    "-h",
    "--help",
    "-x0401234567",
    "+",
    "++358401234567",
    "tel:0401234567",
    "040,,1234#",
    "040w123p456",
    "٠٤٠١٢٣٤٥٦٧",
    "０４０１２３４５６７",
    "12",
    "1" * 16,
    "1e9",
    "0x112",
    " 112",
    "112 ",
)
"""What a phone field may hold that no program may be given."""

TEMPLATES = (["softphone", "dial", "{number}"], ["xdg-open", "tel:{number}"], ["softphone", "--to={number}", "-v"])

CHILD = """\
import sys, os, time
with open({log!r}, "a") as log:
    log.write(repr(sys.argv[1:]) + "\\n")
with open({log!r} + ".pid", "w") as pid:
    pid.write(str(os.getpid()))
try:
    open("/dev/tty", "w").write("LEAKED-TTY")
except OSError:
    pass
for stream in (sys.stdout, sys.stderr):
    stream.write("LEAKED-STREAM\\x1b[2J")
    stream.flush()
time.sleep({hold})
"""
"""A program that dials: it notes its arguments, writes wherever it can, and stays as long as it is told to."""


def trial(times: int, folder: Path) -> Trial:
    """The rule alone on as many strings, then the program on a terminal with a child that misbehaves."""
    tried = Trial()
    given = 0
    for number in (*CODES, *AWKWARD, *strings(times, 14), *_nearly(times)):
        tried.tried += 1
        given += _given(tried, number)
    tried.figures["numbers given to a program"] = f"{given} of {tried.tried}, every one 3–15 digits in one argument"
    _on_a_terminal(tried, folder)
    return tried


def _nearly(count: int) -> list[str]:
    """Numbers that a die has spoiled by one sign, or left as they are."""
    die = random.Random(1)
    found = []
    for _number in range(count):
        number = "+358" + "".join(die.choices("0123456789", k=die.randrange(5, 10)))
        at = die.randrange(len(number) + 1)
        found.append(
            number[:at] + die.choice(("", "", " ", "-", "*", "#", ";", "\n", "\x00", "٣", "\u202e")) + number[at:]
        )
    return found


def _given(tried: Trial, number: str) -> bool:
    plain = number.isascii() and number.removeprefix("+").isdigit() and 3 <= len(number.removeprefix("+")) <= 15
    for template in TEMPLATES:
        try:
            argv = dial_argv(template, number)
        except Refusal:
            tried.hold(not plain, f"{number!r} is a number, and was refused")
            continue
        except Exception as error:  # whatever it is, it is what is looked for
            tried.hold(kept=False, fault=f"{number[:60]!r} ended with {error!r}")
            continue
        wanted = [argument.replace("{number}", number) for argument in template]
        tried.hold(plain and argv == wanted, f"{number!r} became {argv}")
    return plain


def _on_a_terminal(tried: Trial, folder: Path) -> None:
    file, log, child = folder / "customers.db", folder / "log", folder / "child.py"
    run(folder, "demo", "--no-open", "--db", str(file))
    child.write_text(CHILD.format(log=str(log), hold=60), encoding="utf-8")
    dial = [sys.executable, str(child), "tel:{number}"]
    with _app(folder, file, dial) as app:
        began = _call(app, "· dialling")
        app.wait_until(log.exists, "the child's log", 30)
        app.press("n", "still here")
        app.wait_for("still here")
        _end(tried, app)
    tried.figures["while the child hangs"] = f"the next screen after {began:.1f} s, out in time"
    tried.hold(b"LEAKED" not in app.raw, "what the child wrote is on the screen")
    arguments = log.read_text(encoding="utf-8").splitlines()
    tried.hold(
        len(arguments) == 1 and re.fullmatch(r"\['tel:\+?[0-9]{3,15}'\]", arguments[0]),
        f"the child was given {arguments}",
    )
    _end_of(log)
    with sqlite3.connect(file) as connection:
        rows = [key for (key,) in connection.execute("SELECT id FROM phone")]
        connection.executemany(
            "UPDATE phone SET e164 = ? WHERE id = ?",
            [(CODES[place % len(CODES)], key) for place, key in enumerate(rows)],
        )
        connection.execute("DELETE FROM draft")
    connection.close()
    with _app(folder, file, dial) as app:
        _call(app, "by hand")
        _end(tried, app)
    tried.hold(log.read_text(encoding="utf-8").splitlines() == arguments, "a code of the network was dialled")
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE phone SET e164 = '+358405550199'")
        connection.execute("DELETE FROM draft")
    connection.close()
    with _app(folder, file, [str(folder / "no-such-program"), "{number}"]) as app:
        _call(app, "There is no program no-such-program here")
        _end(tried, app)


def _app(folder: Path, file: Path, dial: list[str]) -> Terminal:
    config = folder / "config.toml"
    config.write_text(
        f'dial = {json.dumps(dial)}\n[rep]\nname = "Aino Laine"\ncompany = "Kotitreeni"\n', encoding="utf-8"
    )
    env = {"SALESTUI_CONFIG": str(config), "DISPLAY": ":0"}
    return Terminal(folder, "--db", str(file), "--lang", "en", env=env)


def _call(app: Terminal, sentence: str) -> float:
    """Dial the first of the queue and wait for what is said of it; the seconds that took."""
    app.wait_for("NOW")
    began = monotonic()
    app.press("C")
    app.wait_for(sentence)
    return monotonic() - began


def _end(tried: Trial, app: Terminal) -> None:
    app.press("escape", "ctrl+q")
    tried.hold(app.end() == 0, "it did not end as it should")


def _end_of(log: Path) -> None:
    """Let the child that hangs go."""
    with suppress(OSError, ValueError):
        os.kill(int(Path(f"{log}.pid").read_text(encoding="utf-8")), signal.SIGKILL)
