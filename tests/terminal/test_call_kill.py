"""kill -9 in the middle of a note: the same call, sentence and note after the restart.

`SALESTUI_KILLS=20` kills as often in each part of the script and prints what was found; once in one part is enough
for every day, for what is typed is looked after by `tests/torture/p01_kill.py`.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.terminal import Terminal, run
from tests.torture.at_work import to_the_call

KILLS = int(os.environ.get("SALESTUI_KILLS", "1"))
"""How often the program is killed in each part."""

LETTERS = "budjetti tammikuussa, kysyi hintaa "


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("home") / "customers.db"
    assert run(file.parent, "demo", "--no-open", "--db", str(file)).returncode == 0
    (file.parent / "config.toml").write_text('[rep]\nname = "Aino Laine"\ncompany = "Kotitreeni"\n', encoding="utf-8")
    return file


def _app(file: Path) -> Terminal:
    settings = {"SALESTUI_CONFIG": str(file.parent / "config.toml")}
    return Terminal(file.parent, "--db", str(file), "--lang", "en", columns=100, lines=30, env=settings)


def _draft(file: Path) -> dict[str, Any]:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT content FROM draft WHERE id LIKE 'call:%'").fetchone()
    return dict(json.loads(found[0])) if found else {}


def _on_disk(file: Path) -> str:
    return str(_draft(file).get("note", ""))


def _place(file: Path) -> tuple[int, int]:
    draft = _draft(file)
    return draft.get("part", 0), draft.get("sentence", 0)


def _lit(terminal: Terminal) -> str:
    """The sentence that is lit."""
    return " ".join(line[2:].strip() for line in terminal.text.splitlines() if line.startswith(" ▌"))


def _wait_for_note(terminal: Terminal, note: str) -> None:
    end = _letters(note)[-20:]
    terminal.wait_until(lambda: end in _letters(terminal.text), f"“{end}” in the note", 10)


def _letters(text: str) -> str:
    """Without what lies between them: spaces, line ends, a scrollbar."""
    return "".join(re.findall(r"[\w.,\[\]]", text))


@pytest.mark.timeout(120 + 30 * KILLS)
@pytest.mark.parametrize("part", [1, 2, 3] if KILLS > 1 else [2])
def test_a_call_killed_while_its_note_is_typed_stands_at_the_same_sentence_with_the_note(file: Path, part: int) -> None:
    dice = random.Random(part)
    typed, lost = _on_disk(file), []
    for kill in range(KILLS):
        begun = bool(_draft(file))
        with _app(file) as terminal:
            to_the_call(terminal, begun=begun)
            _to_the_second_sentence(terminal, file, part)
            terminal.press("n")
            terminal.wait_for("back to the keys")
            lit = _lit(terminal)
            typed = _type(terminal, typed, f"[{part}.{kill}] ", file, dice)
            kept = _on_disk(file)
            terminal.end(signal.SIGKILL)
        lost.append(len(typed) - len(_on_disk(file)))
        found = _on_disk(file)
        assert typed.startswith(found)
        assert found.startswith(kept)
        typed = found
        with _app(file) as terminal:
            terminal.wait_for("was cut off")
            terminal.press("1")
            terminal.wait_gone("was cut off")
            _wait_for_note(terminal, found)
            assert _lit(terminal) == lit
            terminal.end(signal.SIGKILL)
    print(f"part {part}: {KILLS} kills, same call, sentence and note each time; letters not yet on disk: {lost}")


def _to_the_second_sentence(terminal: Terminal, file: Path, part: int) -> None:
    """Of this part, unless the call stands there: where times are offered a digit would take one."""
    if _place(file) == (part - 1, 1):
        return
    terminal.press(str(part))
    terminal.wait_until(lambda: _place(file) == (part - 1, 0), "the part on disk", 10)
    terminal.press("space")
    terminal.wait_until(lambda: _place(file) == (part - 1, 1), "the sentence on disk", 10)


def _type(terminal: Terminal, before: str, mark: str, file: Path, dice: random.Random) -> str:
    """A mark that is waited for on disk, then letters nobody waits for; all that stands in the note then."""
    terminal.press(mark)
    terminal.wait_until(lambda: _on_disk(file) == before + mark, f"{mark} on disk", 10)
    rest = (LETTERS * 3)[: dice.randint(1, 60)]
    for letter in rest:
        _draw(terminal, letter)
    return before + mark + rest


def _draw(terminal: Terminal, letter: str) -> None:
    drawn = len(terminal.raw)
    terminal.press(letter)
    terminal.wait_until(lambda: len(terminal.raw) > drawn, "the letter drawn", 10)
