"""Hostile text in every field, brought in every way, looked at on every screen and line."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from tests.pictures import SCENES
from tests.torture import hostile_entry, hostile_lines
from tests.torture.furnished import demo, fresh
from tests.torture.payloads import PAYLOADS, lengthen, spoil
from tests.torture.roaming import Roamed, roam
from tests.torture.trial import Trial

WORDS = (
    "hostile text in any field, however it came in, is plain text on every screen, line and export, and crashes nothing"
)
FULL = 120
SHORT = 1

TEXTS = tuple(PAYLOADS.values())
KEYS = 20
"""Keys of a walk beyond its scene; fewer in a short round."""

MARKED = ("click", "markup", "closing", "action", "braces", "percent", "template", "formula", "sql")
"""Texts that one might take for something else than letters."""

ONCE = 20
"""After so many walks a day of operations is acted out and a playbook is read."""


def trial(times: int, folder: Path) -> Trial:
    """Walks through a file a foreign hand filled and one filled on the way; then every other way in and out."""
    tried = Trial()
    full = times >= FULL
    base = demo(folder)
    met, operations, walks = Roamed(), 0, 0
    for seed in range(times):
        walks += 1
        _add(met, _looked(tried, base, folder, seed) if seed % 2 == 0 else _typed(base, folder, seed, met))
        if full and seed % ONCE == 0:
            operations = max(operations, hostile_entry.act_out(tried, base, folder, seed))
    tried.tried += met.looks
    tried.faults += list(dict.fromkeys(met.faults))
    hostile_entry.bring_in(tried, folder)
    hostile_entry.hostile_settings(tried, folder)
    operations = operations or hostile_entry.act_out(tried, base, folder, times)
    _plainly(tried, base, folder, MARKED if full else MARKED[:2])
    spoilt = fresh(base, folder / "lines" / "spoilt.db")
    spoil(spoilt, list(TEXTS))
    lengthen(spoilt, 2)
    commands = hostile_lines.tell(tried, spoilt, folder, 1_000 if full else 8)
    hostile_lines.on_a_terminal(tried, spoilt, folder, 1_000 if full else 12)
    tried.figures = {
        "screens and dialogs": f"{len(met.screens)} kinds, {met.looks:,} looks in {walks} walks, {met.pastes:,} pastes",
        "kinds of operations": str(operations),
        "commands": str(commands),
        **tried.figures,
    }
    return tried


def _add(met: Roamed, more: Roamed) -> None:
    met.faults += more.faults
    met.screens |= more.screens
    met.looks += more.looks
    met.pastes += more.pastes


def _scene(seed: int) -> str:
    return list(SCENES)[seed // 2 % len(SCENES)] if seed > 1 else ("queue", "card")[seed]


def _looked(tried: Trial, base: Path, folder: Path, seed: int) -> Roamed:
    """A walk through a file whose every words are hostile, now and then by a playbook that is too."""
    path = fresh(base, folder / "looked" / "at.db")
    spoil(path, random.Random(seed).sample(TEXTS, len(TEXTS)))
    if seed % 4 == 0:
        lengthen(path, seed)
    fit = [text for name, text in PAYLOADS.items() if name not in ("template", "braces")]
    chosen = random.Random(seed).sample(fit, 6)
    playbook = hostile_entry.hostile_playbook(folder, chosen, tried) if seed % ONCE == 0 else None
    return roam(path, _scene(seed), seed, keys=KEYS, playbook=playbook)


def _typed(base: Path, folder: Path, seed: int, met: Roamed) -> Roamed:
    """A walk on which hostile text is pasted wherever it can be; what the file keeps of it is clean."""
    path = fresh(base, folder / "typed" / "in.db")
    found = roam(path, _scene(seed), seed, keys=KEYS, typed=TEXTS)
    met.faults += hostile_entry.dirt_of(path)
    return found


def _plainly(tried: Trial, base: Path, folder: Path, names: Sequence[str]) -> None:
    """What looks like markup, a link or a template stands on the screens letter by letter."""
    for name in names:
        path = fresh(base, folder / "plain" / "ly.db")
        spoil(path, [PAYLOADS[name]])
        shown = roam(path, "card", 1, keys=0).seen
        begins = PAYLOADS[name][:9]
        tried.hold(begins in shown, f"{begins!r} is not shown as it stands")
        tried.tried += 1
