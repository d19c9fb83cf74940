"""A rep at work on demo data: the places where one types, fingers as fast as a person's, what the file then holds."""

from __future__ import annotations

import json
import random
import re
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.terminal.terminal import Terminal, invented

PACE = (0.03, 0.13)
"""Seconds from one letter to the next: a fast typist."""

WORDS = "budjetti tammikuussa, kysyi hintaa; palaa kun johtoryhma on puhunut. "

COLUMNS, LINES = 100, 30

HOUSE = "Pöytä Suunnittelu"
"""Whose needs are asked: a customer of the demo, whatever day it is."""


def demo(folder: Path) -> Path:
    """A file of demo data, with settings that say who calls beside it."""
    file = folder / "customers.db"
    file.write_bytes(invented(150))
    (folder / "config.toml").write_text('[rep]\nname = "Aino Laine"\ncompany = "Kotitreeni"\n', encoding="utf-8")
    return file


def copy_of(file: Path, name: str) -> Path:
    """A fresh copy of the demo file, in a home of its own; of one that no program has open."""
    home = file.parent / name
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    for one in (file, file.parent / "config.toml"):
        shutil.copy(one, home)
    return home / file.name


def app(file: Path, *, under: Sequence[str] = (), ruled: bool = False, **env: str) -> Terminal:
    """The app on this file, in a terminal."""
    settings = {"SALESTUI_CONFIG": str(file.parent / "config.toml"), **env}
    arguments = ("--db", str(file), "--lang", "en")
    return Terminal(file.parent, *arguments, columns=COLUMNS, lines=LINES, env=settings, under=under, ruled=ruled)


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """The file as somebody would find it who comes now: read from a copy, so that looking changes nothing."""
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        copied = Path(folder, file.name)
        for end in ("", "-wal"):
            if (one := file.with_name(file.name + end)).exists():
                shutil.copy(one, copied.with_name(copied.name + end))
        with closing(sqlite3.connect(copied)) as connection:
            yield connection


def sound(file: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file."""
    with opened(file) as connection:
        found: str = connection.execute("PRAGMA integrity_check").fetchone()[0]
        return found == "ok"


@dataclass(frozen=True)
class Place:
    """Where a rep types."""

    name: str
    reach: Callable[[Terminal, bool], None]
    """Go there; True when the file told that one has been there before."""
    kept: Callable[[sqlite3.Connection], str]
    """What the file holds of it."""
    trace: Callable[[sqlite3.Connection], object]
    """What tells that one has been there."""

    def on_disk(self, file: Path) -> str:
        """What the file holds of it now."""
        with opened(file) as connection:
            return self.kept(connection)

    def begun(self, file: Path) -> bool:
        """Whether the file tells that one has been there."""
        with opened(file) as connection:
            return bool(self.trace(connection))


def type_until(terminal: Terminal, moment: float, dice: random.Random) -> tuple[str, list[float]]:
    """Type as a person does until this moment: the letters, and when each was sent."""
    at, sent = dice.randrange(len(WORDS)), list[float]()
    typed = ""
    while (now := time.monotonic()) < moment:
        sent.append(now)
        letter = WORDS[(at + len(typed)) % len(WORDS)]
        typed += letter
        terminal.press(letter)
        terminal.draw(min(dice.uniform(*PACE), moment - now))
    return typed, sent


def letters(text: str) -> str:
    """Without what lies between them: spaces, line ends, a scrollbar."""
    return "".join(char for char in text if char.isalnum() or char in ",.;[]")


def wait_for_text(terminal: Terminal, text: str) -> None:
    """Wait until the end of this text stands on the screen, wherever its lines are broken."""
    end = letters(text)[-20:]
    terminal.wait_until(lambda: end in letters(terminal.text), f"“{end}” on the screen", 15)


def to_the_call(terminal: Terminal, begun: bool) -> None:
    """From the start of the app into a call; into the same one where it was cut off."""
    if begun:
        terminal.wait_for("was cut off")
        terminal.press("1")
        terminal.wait_gone("was cut off")
    else:
        terminal.wait_for("Call back")
        terminal.press("j", "j", "c")  # past the two complaints on top
        terminal.wait_for("call starts")
        terminal.press("c")
        terminal.wait_gone("call starts")


def _to_the_note(terminal: Terminal, begun: bool) -> None:
    to_the_call(terminal, begun)
    terminal.press("n")
    terminal.wait_for("back to the keys")


def _to_the_answer(terminal: Terminal, begun: bool) -> None:
    terminal.wait_for("Call back")
    terminal.press("/")
    terminal.wait_for("words of a note")
    terminal.press(HOUSE)
    terminal.wait_for(f"{HOUSE} Oy")
    terminal.press("enter")
    terminal.wait_for("CONTACTS")
    terminal.press("p")
    terminal.wait_until(lambda: _question(terminal) > 0, "a question", 30)
    if begun:  # the form opens at the first question without an answer: the one after
        number = _question(terminal)
        terminal.press("shift+tab")
        terminal.wait_until(lambda: _question(terminal) == number - 1, "the question before", 30)
        terminal.press("\x1b[1;5F")


def _question(terminal: Terminal) -> int:
    """Which question is asked; 0 while none is."""
    shown = re.search(r"question (\d+) of", terminal.text)
    return int(shown[1]) if shown else 0


def _to_the_card(terminal: Terminal, begun: bool) -> None:
    terminal.wait_for("Call back")
    terminal.press("j", "j", "e")
    terminal.wait_for("CONTACTS")
    terminal.press("e")
    terminal.wait_for("had not saved yet" if begun else "Personal")


def _draft(connection: sqlite3.Connection, key: str) -> dict[str, Any]:
    found = connection.execute("SELECT content FROM draft WHERE id LIKE ?", (key,)).fetchone()
    return dict(json.loads(found[0])) if found else {}


def _answer(connection: sqlite3.Connection) -> str:
    new = """SELECT text FROM answer JOIN analysis ON analysis.id = analysis_id
        JOIN organisation ON organisation.id = organisation_id
        WHERE organisation.name LIKE ? AND answer.at > datetime('now', '-1 day') ORDER BY answer.at DESC"""
    found = connection.execute(new, (f"{HOUSE} %",)).fetchone()
    return str(found[0]) if found else ""


def _name(connection: sqlite3.Connection) -> str:
    given, now = _draft(connection, "contact/%").get("name", ("", ""))
    return str(now).removeprefix(given)


def _call(connection: sqlite3.Connection) -> dict[str, Any]:
    return _draft(connection, "call:%")


PLACES = (
    Place("a live call note", _to_the_note, lambda connection: str(_call(connection).get("note", "")), _call),
    Place("a SPIN answer", _to_the_answer, _answer, _answer),
    Place("a card being edited", _to_the_card, _name, _name),
)
