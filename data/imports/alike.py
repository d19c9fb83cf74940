"""Alike: pairs of organisations in the file that may be one, by everything that tells them apart in an import."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import combinations, takewhile
from threading import Event
from typing import TypeVar

from data.imports.likeness import CLOSE, Named, bare_id, forms_agree, named, slip_only
from data.model.resemblance import Likely, in_words, score

T = TypeVar("T")

_CROWD = 8
"""More than this many who share a number or an address share it as a building does: it says nothing of who they are."""
_SHORTEST = 5
"""A shorter name differs from every other by no more than a slip."""
_STRETCH = 1.25
"""Two names that are close differ in length by no more than this."""
_PORTION = 250
_NO_SIGN = frozenset[Likely]()
_DOUBTFUL = 20
"""A pair less sure than this is none: one name in two places, and two business ids."""

Progress = Callable[[int, int], None]
"""Told how many names of how many have been compared."""


@dataclass(frozen=True, slots=True)
class House:
    """An organisation by what others may share with it."""

    id: str
    name: str
    city: str = ""
    business_id: str | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two organisations that may be one; the first has been in the file longer."""

    one: House
    other: House
    signs: frozenset[Likely]

    @property
    def key(self) -> str:
        """Names the pair."""
        return f"{self.one.id}+{self.other.id}"

    @property
    def unlike_ids(self) -> bool:
        """Whether a register knows them as two."""
        ids = [bare_id(house.business_id) for house in (self.one, self.other) if house.business_id]
        return len(set(ids)) == 2

    @property
    def score(self) -> int:
        """How surely they are one, of 100."""
        return score(self.signs, unlike_ids=self.unlike_ids)

    @property
    def reasons(self) -> str:
        """By what they look alike, in words."""
        return in_words(self.signs, unlike_ids=self.unlike_ids)


def alike(
    houses: Iterable[House],
    apart: Collection[tuple[str, str]] = (),
    *,
    progress: Progress | None = None,
    stop: Event | None = None,
) -> list[Pair]:
    """Every pair that may be one, the surest first; touches no file, so that any thread may do it.

    Args:
        houses: All of them.
        apart: Pairs of keys, each in order, that were said not to be the same.
        progress: Told now and then how far it is.
        stop: Set to end early; nothing is given then.
    """
    every = list({house.id: house for house in houses}.values())
    names = [named(house.id, house.name, house.city) for house in _until(stop, every)]
    signs: dict[tuple[str, str], frozenset[Likely]] = {}
    for one, other, sign in _shared(every, names, stop):
        signs[one, other] = _also(signs.get((one, other), _NO_SIGN), sign)
    for one, other in _near(names, progress, stop):
        signs[one, other] = _also(signs.get((one, other), _NO_SIGN), Likely.NEAR_NAME)
    known = _of_keys(_keys(signs), ((house.id, house) for house in every))
    pairs = [Pair(known[one], known[other], by) for (one, other), by in _until(stop, signs.items())]
    wanted = [
        pair for pair in _until(stop, pairs) if (pair.one.id, pair.other.id) not in apart and pair.score >= _DOUBTFUL
    ]
    return sorted(wanted, key=lambda pair: (-pair.score, pair.one.name.casefold(), pair.one.id, pair.other.id))


@cache
def _also(signs: frozenset[Likely], sign: Likely) -> frozenset[Likely]:
    """The signs and one more: a set of each choice is held once, however many pairs there are."""
    return signs | {sign}


def _until(stop: Event | None, items: Iterable[T]) -> Iterator[T]:
    """The items, as long as it is not stopped."""
    return takewhile(lambda _item: stop is None or not stop.is_set(), items)


def near_names(own: House, others: Iterable[House]) -> list[House]:
    """Those whose name is the same or nearly the same where the place does not speak against it."""
    mine = named(own.id, own.name, own.city)
    theirs = {house.id: house for house in others if house.id != own.id}
    them = [named(key, house.name, house.city) for key, house in theirs.items()]
    alone = [one for one in them if one.core == mine.core and forms_agree(one, mine)]
    close = [next(iter({*pair} - {own.id})) for pair in _near([mine, *them], None, None) if own.id in pair]
    return [theirs[key] for key in dict.fromkeys([*(one.key for one in alone), *close])]


def _shared(every: Sequence[House], names: Sequence[Named], stop: Event | None) -> Iterator[tuple[str, str, Likely]]:
    """Pairs that share something exactly."""
    houses = partial(_until, stop, every)
    for sign, blocks in (
        (Likely.BUSINESS_ID, _blocks((bare_id(house.business_id or ""), house.id) for house in houses())),
        (Likely.PHONE, _blocks((number, house.id) for house in houses() for number in house.phones)),
        (Likely.EMAIL, _blocks((mail, house.id) for house in houses() for mail in house.emails)),
    ):
        for keys in blocks:
            if len(keys) <= _CROWD or sign == Likely.BUSINESS_ID:
                yield from ((one, other, sign) for one, other in _pairs(keys))
    blocks = _blocks((_sorted(name.core), name.key) for name in _until(stop, names))
    namesakes = _of_keys(_keys(blocks), ((name.key, name) for name in names))
    for keys in blocks:
        yield from _same_name([namesakes[key] for key in keys])


def _keys(groups: Iterable[Iterable[str]]) -> set[str]:
    """All keys of some groups of them."""
    return {key for group in groups for key in group}


def _of_keys(wanted: Collection[str], items: Iterable[tuple[str, T]]) -> dict[str, T]:
    """What has these keys: to find a few, not all need be held in a table once more."""
    return {key: item for key, item in items if key in wanted}


def _same_name(block: Sequence[Named]) -> Iterator[tuple[str, str, Likely]]:
    """Pairs of one name: in one place, or, where few bear it, in two."""
    places = _blocks((name.city, name.key) for name in block if name.city)
    here = {(one, other) for keys in places for one, other in _pairs(keys)}
    few = len(block) <= _CROWD
    by_key = {name.key: name for name in block}
    for one, other in _pairs(sorted(by_key)) if few else sorted(here):
        if forms_agree(by_key[one], by_key[other]):
            cities = {by_key[one].city, by_key[other].city} - {""}
            sign = Likely.NAME_PLACE if (one, other) in here else Likely.NAME
            yield one, other, sign if len(cities) == 2 or sign == Likely.NAME_PLACE else Likely.NEAR_NAME


def _near(names: Sequence[Named], progress: Progress | None, stop: Event | None) -> Iterator[tuple[str, str]]:
    """Pairs whose names differ by a slip of the hand, in one place or where a place is not known."""
    from rapidfuzz import fuzz, process

    blocks: dict[str, list[Named]] = defaultdict(list)
    for name in names:
        if len(name.core) >= _SHORTEST:
            blocks[name.core[:1]].append(name)
    done = 0
    for block in blocks.values():
        block.sort(key=lambda name: (len(name.core), name.key))
        cores, lengths = [name.core for name in block], [len(name.core) for name in block]
        for place, own in enumerate(block):
            end = bisect_right(lengths, lengths[place] * _STRETCH)
            hits = process.extract(
                own.core, cores[place + 1 : end], scorer=fuzz.ratio, score_cutoff=CLOSE, limit=_CROWD
            )
            for _core, _ratio, offset in hits:
                other = block[place + 1 + offset]
                if _may_be_one(own, other):
                    yield min(own.key, other.key), max(own.key, other.key)
            done += 1
            if done % _PORTION == 0 and progress is not None:
                progress(done, len(names))
            if stop is not None and stop.is_set():
                return


def _may_be_one(one: Named, other: Named) -> bool:
    near = one.city == other.city or not one.city or not other.city
    return near and one.core != other.core and forms_agree(one, other) and slip_only(one.core, other.core)


def _blocks(items: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Keys that share a value, each block in order and without those that share nothing."""
    first: dict[str, str] = {}
    found: dict[str, set[str]] = {}
    for value, key in items:
        if value and (other := first.setdefault(value, key)) != key:
            found.setdefault(value, {other}).add(key)
    return [sorted(keys) for keys in found.values()]


def _pairs(keys: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Every two of a few; of a crowd the first with each other."""
    return combinations(keys, 2) if len(keys) <= _CROWD else ((keys[0], key) for key in keys[1:])


def _sorted(core: str) -> str:
    return " ".join(sorted(core.split()))
