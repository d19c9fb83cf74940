"""Malformed files: brought in whole or not at all, every rejected row told, no bomb goes off, cancelling is quick."""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.terminal.terminal import environment
from tests.torture import cancelling, homecoming_spoilt
from tests.torture.malformed_books import books
from tests.torture.malformed_texts import Case, large_texts, noises, texts
from tests.torture.trial import Trial

WORDS = (
    "a malformed file (wrong encoding, open quote, ragged, 5 MB cell, random bytes, zip and entity bombs, a cell at "
    "XFD1048576, cut short, a pipe, a million rows, an export of ours spoilt) comes in whole or not at all: every "
    "rejected row has line and reason, at most 300 MB, a bomb is refused within 3 s, cancelling takes at most 1 s"
)
FULL = 400
SHORT = 4
MOST_MB = 300
BOMB_SECONDS = 3.0


def trial(times: int, folder: Path) -> Trial:
    """So many files of noise, and each that was thought of; the large ones in a full round."""
    done, die = Trial(), random.Random(times)
    for name in ("texts", "books", "noise", "home"):
        (folder / name).mkdir()
    cases = [*texts(folder / "texts"), *books(folder / "books", times, die), *noises(folder / "noise", times, die)]
    if times >= FULL:
        cases += large_texts(folder / "texts")
    spoilt = homecoming_spoilt.spoilt(folder / "home", times, die)
    told = brought_in(folder, [*spoilt, *(case.path for case in cases)])
    for path, found in zip(spoilt, told, strict=False):
        homecoming_spoilt.judge(done, path, found)
    bombs = []
    for case, found in zip(cases, told[len(spoilt) :], strict=True):
        judge(done, case, found, in_full=times >= FULL)
        bombs += [found["seconds"]] * case.quick
    done.figures["malformed files"] = str(len(cases))
    done.figures["spoilt exports"] = str(len(spoilt))
    done.figures["bombs refused in"] = f"median {statistics.median(bombs):.1f} s, most {max(bombs):.1f} s"
    done.figures["most memory"] = f"{told.peaks[0]} MB, and {told.peaks[1]} MB in the process that unpacks"
    done.hold(max(told.peaks) <= MOST_MB, f"{max(told.peaks)} MB of memory")
    cancelling.judge(done, folder, times, die, in_full=times >= FULL)
    done.hold(not list(folder.rglob("outside.txt")), "a packed file wrote outside its place")
    done.hold(not Path("/tmp/outside-salestui.txt").exists(), "a packed file wrote into /tmp")
    return done


class Told(list[dict[str, Any]]):
    """What came of each file, and how much memory all of them took at most."""

    peaks: Sequence[int] = ()


def brought_in(folder: Path, paths: Sequence[Path]) -> Told:
    """What came of each of these files, in one process."""
    command = [sys.executable, "-m", "tests.torture.bringing_in", str(folder / "customers.db")]
    asked = json.dumps([str(path) for path in paths])
    home = environment(folder, PYTHONPATH=str(Path(__file__).parents[2]))
    ended = subprocess.run(command, input=asked, capture_output=True, text=True, env=home, timeout=1200, check=False)
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    assert "peaks" in (lines or [{}])[-1], ended.stderr[-2000:]
    told = Told(lines[:-1])
    told.peaks = lines[-1]["peaks"]
    return told


def judge(done: Trial, case: Case, found: dict[str, Any], *, in_full: bool) -> None:
    """Whether what came of a file is what was promised."""
    done.tried += 1
    name = case.path.name
    done.hold(found["same"], f"{name} left something behind")
    done.hold("crashed" not in found, f"{name}: {found.get('crashed')}")
    refused = found.get("refused")
    if refused is not None:
        done.hold(refused.strip(), f"{name} was refused without a word")
        done.hold(case.imported in (None, -1), f"{name} was refused: {refused}")
    elif "imported" in found:
        done.hold(case.imported in (found["imported"], -1), f"{name} brought {found['imported']} organisations")
        lines = {line for line, _reason in found["rejected"]}
        done.hold(lines >= set(case.rejected), f"{name}: rejected are {sorted(lines)[:5]}, not {case.rejected}")
        done.hold(all(line and reason for line, reason in found["rejected"]), f"{name}: rejected without a word")
        done.hold(not found["untold"], f"{name}: of {found['untold']} rows nothing is told")
    if case.quick and in_full:
        done.hold(found["seconds"] <= BOMB_SECONDS, f"{name} took {found['seconds']:.1f} s")
