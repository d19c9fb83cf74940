"""Keys: from the byte that is sent to the first change on the screen, by turns with the bare app's."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figures import Row, Sample, most, ratio
from tests.bench.glass import Answer
from tests.bench.ground import Ground, bare_frame, idle, leave, rows
from tests.bench.places import Place, letters, places

KEYS = 200
"""How often each key is measured in all rounds."""
FEWER = {"open": 60, "key.search": 100}
"""How often those that take long to settle are."""


def measure(ground: Ground) -> Iterator[Row]:
    """Visit the places round by round, and the bare app after each of them."""
    going, typed = [place for place in places() if ground.wants(place.name)], list[Answer]()
    with ground.app() as glass, ground.bare() as bare:
        bare.starts(bare_frame)
        glass.starts(rows)
        idle(glass, 20)
        for _round in range(ground.rounds):
            for place in going:
                place.press(glass, ground.share(times(place)))
                typed += [bare.key(key) for key in letters(ground.share(KEYS) // len(going) + 1)]
        leave(glass)
    floor = Sample.of([answer.first for answer in typed], 1000)
    for place in going:
        yield row(place, floor)
        if place.name == "key.search":
            yield found(place)


def times(place: Place) -> int:
    """How often the keys of a place are measured."""
    return next((count for begin, count in FEWER.items() if place.name.startswith(begin)), KEYS)


def row(place: Place, floor: Sample) -> Row:
    """What the keys of a place came to."""
    return ratio(
        place.name,
        place.what,
        place.sample(),
        floor,
        place.most,
        most_p95=place.most_p95,
        settled=Sample.of([answer.settled for answer in place.answers], 1000).median,
        bytes=Sample.of([float(answer.size) for answer in place.answers]).median,
        unanswered=sum(answer.first is None for answer in place.answers),
    )


def found(place: Place) -> Row:
    """How long it takes until what is sought stands there: until the last change before the screen is quiet."""
    settled = Sample.of([answer.settled for answer in place.answers], 1000)
    return most("search.results", "search as you type, to the results", settled, 40, unit="ms", p95=True)
