"""The places of the app where a bench presses keys: how to get there, what to press, how to leave."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import cycle, islice

from tests.bench.figures import Sample
from tests.bench.glass import QUIET, Answer, Glass
from tests.bench.ground import rows

TEXT = "budjetti tammikuussa, kysyi hintaa; palaa kun johtoryhma on puhunut "
OBJECTIONS = ("hin", "bud", "aik", "pos", "kii", "joh")
"""Beginnings of what one hears; the demo's customers are called in Finnish."""
SOUGHT = ("virtanen", "kuopio", "aalto", "logistics", "budget", "anna ma", "siivous", "040555", "hoiva", "january")
"""What is looked for: people, places, companies, a number, words of notes."""
WAIT = 60
"""Seconds that a screen may take before a place is given up."""


@dataclass
class Place:
    """Where keys are pressed, which, and what they may cost."""

    name: str
    what: str
    reach: Callable[[Glass], None]
    """Go there from wherever the place before was left."""
    pressed: Callable[[int], Iterable[str]]
    """So many keys."""
    leave: Callable[[Glass], None]
    most: float
    """How many times the bare app's key they may take in the middle."""
    most_p95: float
    silent: frozenset[str] = frozenset()
    """Keys that lead back and are not measured."""
    quiet: float = QUIET
    answers: list[Answer] = field(default_factory=list)

    def press(self, glass: Glass, count: int) -> None:
        """Go there, press so many keys, leave."""
        self.reach(glass)
        for key in self.pressed(count):
            answer = glass.key(key, quiet=self.quiet)
            if key not in self.silent:
                self.answers.append(answer)
        self.leave(glass)

    def sample(self) -> Sample:
        """Milliseconds to the first change."""
        return Sample.of([answer.first for answer in self.answers], 1000)


def walk(count: int, down: str = "j", up: str = "k", deepest: int = 40) -> Iterator[str]:
    """Up and down a list by chance, never over its ends."""
    dice, depth = random.Random(count), 0
    for _step in range(count):
        falls = depth == 0 or (depth < deepest and dice.random() < 0.6)
        depth += 1 if falls else -1
        yield down if falls else up


def letters(count: int) -> Iterator[str]:
    """What a rep types."""
    return islice(cycle(TEXT), count)


def words(of: tuple[str, ...]) -> Callable[[int], Iterator[str]]:
    """So many letters of these words, each rubbed out before the next."""

    def pressed(count: int) -> Iterator[str]:
        for word in cycle(of):
            yield from word[:count]
            yield from ["backspace"] * len(word[:count])
            count -= len(word)
            if count <= 0:
                return

    return pressed


def turns(*keys: str, measured: int = 1) -> Callable[[int], Iterator[str]]:
    """These keys again and again, so often that as many as asked for are measured."""
    return lambda count: islice(cycle(keys), count * len(keys) // measured)


def stay(glass: Glass) -> None:
    """Leave by nothing: the next place is reached from anywhere."""


def out(*keys: str) -> Callable[[Glass], None]:
    """Leave by these keys."""
    return lambda glass: glass.keys(*keys)


def unasked(glass: Glass) -> None:
    """Nothing is asked any more: keys to other screens wait while something is, such as a next step after a session."""
    glass.rest(0.2)
    if glass.has("Esc cancel"):
        glass.keys("escape")


def queue(glass: Glass) -> None:
    """The queue, its first row lit."""
    unasked(glass)
    glass.keys("f2", "escape")
    glass.until(rows, WAIT)
    glass.keys("home")


def retries(glass: Glass) -> None:
    """The queue of those who did not answer yet, the first one lit."""
    queue(glass)
    glass.keys("f", "kind:retry")
    glass.until(lambda seen: "kind:retry" in seen.text, WAIT)
    glass.keys("enter")
    glass.until(lambda seen: "kind: Retry" in seen.text and rows(seen), WAIT)
    glass.rest(0.3)


def board(glass: Glass) -> None:
    """The board, in its first column."""
    unasked(glass)
    glass.keys("f3")
    glass.until(lambda seen: "Prospecting" in seen.text and "▌" in seen.text, WAIT)
    glass.rest(0.5)
    glass.keys("1")


def call(glass: Glass) -> None:
    """A call to somebody who did not answer yet, begun."""
    retries(glass)
    glass.keys("c")
    glass.until(lambda seen: seen.has("call starts"), WAIT)
    glass.keys("c")
    glass.until(lambda seen: seen.has("Space next"), WAIT)
    glass.rest(0.5)


def objection(glass: Glass) -> None:
    """In a call, the line where one types what one hears."""
    call(glass)
    glass.keys("o")


def note(glass: Glass) -> None:
    """In a call, the note."""
    call(glass)
    glass.keys("n")
    glass.until(lambda seen: seen.has("back to the keys"), WAIT)


def nobody(glass: Glass) -> None:
    """End the call: nobody answered."""
    glass.keys("escape")
    unanswered(glass)


def unanswered(glass: Glass) -> None:
    """End the call from its keys, and see the queue."""
    glass.keys("a")
    glass.until(lambda seen: seen.has("keep this") or ("Queue" in seen.line(0) and rows(seen)), WAIT)
    if glass.has("keep this"):  # what was noticed in the note is offered first
        glass.keys("enter")
        glass.until(lambda seen: "Queue" in seen.line(0) and rows(seen), WAIT)
    glass.keys("escape")


def answer(glass: Glass) -> None:
    """The answer to a question of a needs analysis."""
    board(glass)
    glass.keys("3", "p")
    glass.until(lambda seen: seen.has("question "), WAIT)
    glass.rest(0.5)


def care(glass: Glass) -> None:
    """The customers by how they stand."""
    unasked(glass)
    glass.keys("f4")
    glass.until(lambda seen: "Care" in seen.line(0) and "▌" in seen.text, WAIT)


def card(glass: Glass) -> None:
    """The card of the first in the queue."""
    queue(glass)
    glass.keys("e")
    glass.until(lambda seen: not rows(seen) and seen.has("Esc back"), WAIT)


def search(glass: Glass) -> None:
    """The line where one types what one remembers."""
    queue(glass)
    glass.keys("/")
    glass.until(lambda seen: seen.has("Type what you remember"), WAIT)


def places() -> list[Place]:
    """Every place, in the order in which they are visited."""
    back = frozenset({"escape", "j"})
    rub = frozenset({"backspace"})
    return [
        Place("key.queue", "cursor in the queue", queue, walk, stay, 1.3, 2),
        Place("key.board", "cursor on the board", board, walk, stay, 1.3, 2),
        Place("key.script", "next script part", call, turns("2", "space", "1", "space", measured=4), unanswered, 2, 3),
        Place("key.objection", "objection letters", objection, words(OBJECTIONS), nobody, 2, 3, rub),
        Place("key.note", "a letter in the call note", note, letters, nobody, 2, 3),
        Place("key.answer", "a letter in a SPIN answer", answer, letters, out("escape", "escape"), 2, 3),
        Place("key.search", "a letter in search", search, words(SOUGHT), out("escape", "escape"), 2, 3, rub, 0.25),
        Place("open.switch", "switch of screen", queue, turns("f3", "f4", "f2", measured=3), stay, 5, 8, quiet=0.15),
        Place("open.card", "opening a card", queue, turns("e", "escape", "j"), stay, 5, 8, back, 0.15),
        Place(
            "open.call", "opening the call screen", retries, turns("c", "escape", "j"), out("escape"), 5, 8, back, 0.15
        ),
    ]
