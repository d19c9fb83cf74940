"""How start, key and memory grow with the file: the same on a hundredth and a tenth of its deals, and on all."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figures import Row, Sample
from tests.bench.ground import Ground, held, idle, leave, rows
from tests.bench.places import board, queue, walk
from tests.bench.starting import start

STEPS = (100, 10, 1)
LEAST = 100
"""Fewer deals than this fill no screen."""
STARTS, KEYS = 7, 80
LIMIT = 1.25
DEEPEST = 12
"""Rows down a list that there are in the smallest file too."""


def measure(ground: Ground) -> Iterator[Row]:
    """Start, press and weigh on every size."""
    sizes = sorted({max(ground.deals // step, LEAST) for step in STEPS})
    starts: dict[int, list[float | None]] = {size: [] for size in sizes}
    for size in sizes:
        ground.file(size)
    for _start in range(3 if ground.quick else STARTS):
        for size in sizes:
            starts[size].append(start(ground, size).shown)
    pressed = {size: press(ground, size) for size in sizes}
    figures = (
        ("growth.start", "start, to the rows", "ms", [Sample.of(starts[size], 1000) for size in sizes]),
        ("growth.queue", "key in the queue", "ms", [pressed[size][0] for size in sizes]),
        ("growth.board", "key on the board", "ms", [pressed[size][1] for size in sizes]),
        ("growth.memory", "memory", "MB", [pressed[size][2] for size in sizes]),
    )
    for name, what, unit, samples in figures:
        times = samples[-1].median / samples[0].median
        seen = {str(size): sample.median for size, sample in zip(sizes, samples, strict=True)}
        grown = f"{what}, {sizes[0]:,} → {sizes[-1]:,} deals"
        result = f"{times:.2f} ×"
        yield Row(name, grown, f"≤ {LIMIT:g} ×", unit, samples[-1], None, result, times <= LIMIT, more=seen)


def press(ground: Ground, size: int) -> tuple[Sample, Sample, Sample]:
    """Milliseconds a key in queue and board, and the memory afterwards."""
    count = 20 if ground.quick else KEYS
    with ground.app(size) as glass:
        glass.starts(rows)
        idle(glass, 30)
        found = []
        for reach in (queue, board):
            reach(glass)
            found.append(Sample.of([glass.key(key).first for key in walk(count, deepest=DEEPEST)], 1000))
        idle(glass, 30)
        weight = Sample((held(glass.process.pid),))
        leave(glass)
    return found[0], found[1], weight
