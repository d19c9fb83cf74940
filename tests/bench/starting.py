"""Starts: from the process to the first frame and to rows with live keys; commands until they end."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator

from tests.bench.figures import Row, Sample, ratio
from tests.bench.glass import Answer
from tests.bench.ground import Ground, bare_frame, frame, leave, rows
from tests.terminal.terminal import PROGRAM, environment

STARTS = 5
"""How often a key is pressed too early."""


def measure(ground: Ground) -> Iterator[Row]:
    """Start the bare app, the app and the commands by turns."""
    ground.file()
    times = max(3 * ground.rounds, 5)
    bare: list[float | None] = []
    first: list[float | None] = []
    live: list[float | None] = []
    size: list[float | None] = []
    commands: dict[str, list[float | None]] = {"--version": [], "queue --limit 20": []}
    for _round in range(times):
        bare.append(start_bare(ground).shown)
        drawn = start(ground)
        first.append(drawn.stood[0])
        live.append(drawn.stood[1])
        size.append(drawn.size)
        for command, took in commands.items():
            took.append(run(ground, command))
    floor = Sample.of(bare, 1000)
    yield ratio("start.frame", "first frame with the real layout", Sample.of(first, 1000), floor, 1.25)
    yield ratio(
        "start.rows", "queue rows on screen, keys live", Sample.of(live, 1000), floor, 2.0, bytes=Sample.of(size).median
    )
    yield remembered(ground)
    for (command, took), limit in zip(commands.items(), (0.35, 1.5), strict=True):
        yield ratio(f"start.{command.split()[0]}", f"`salestui {command}`", Sample.of(took, 1000), floor, limit)


def start(ground: Ground, deals: int | None = None) -> Answer:
    """Start the app once: its first frame, then rows whose light j moves."""
    with ground.app(deals) as glass:
        drawn = glass.starts(frame, rows)
        lit = glass.text
        assert drawn.stood, f"the queue does not come:\n{lit}"
        assert glass.key("j").first is not None, f"j moves nothing:\n{lit}"
        leave(glass)
    return drawn


def remembered(ground: Ground) -> Row:
    """Press the key of the board at the first frame: whether the board comes by itself, and when."""
    came = list[float | None]()
    for _time in range(STARTS):
        with ground.app() as glass:
            glass.until(frame, 60)
            came.append(glass.key("f3", lambda seen: seen.has("Prospecting"), longest=20).shown)
            leave(glass)
    obeyed = Sample.of(came, 1000)
    what = "a key pressed at the first frame is obeyed: the board"
    result = f"{obeyed.n} of {STARTS}"
    return Row("start.remembered", what, f"{STARTS} of {STARTS}", "ms", obeyed, None, result, obeyed.n == STARTS)


def start_bare(ground: Ground) -> Answer:
    """Start the bare app once."""
    with ground.bare() as glass:
        drawn = glass.starts(bare_frame)
        leave(glass)
    return drawn


def run(ground: Ground, command: str) -> float:
    """Run a command with pipes to its end: seconds."""
    file = ground.file()
    on = [] if command[0] == "-" else ["--db", str(file)]
    env = environment(file.parent, SALESTUI_CONFIG=str(file.parent / "config.toml"))
    began = time.perf_counter()
    subprocess.run([PROGRAM, *command.split(), *on], env=env, capture_output=True, check=True)
    return time.perf_counter() - began
