"""Two needs analyses of one customer side by side: what they said then, what they say now."""

from __future__ import annotations

from dataclasses import dataclass

from data.model.clean import search_key
from data.model.facts import SpinPart
from data.model.needs import Asked, Need, Sheet

Same = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """A question with both answers; empty where none was given."""

    part: SpinPart
    text: str
    then: str
    now: str

    @property
    def unchanged(self) -> bool:
        """Whether they said the same again."""
        return search_key(self.then) == search_key(self.now)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was asked in either analysis, and the needs of both."""

    pairs: tuple[Pair, ...]
    """Part by part; questions answered in neither are left out."""
    then: tuple[Need, ...]
    now: tuple[Need, ...]
    euros_then: int | None
    """What the needs cost together in a year; None where no figure is known."""
    euros_now: int | None

    @property
    def change(self) -> int | None:
        """How much more they cost now, in euros a year; None unless both are known."""
        if self.euros_then is None or self.euros_now is None:
            return None
        return self.euros_now - self.euros_then


def compare(then: Sheet, now: Sheet) -> Comparison:
    """The earlier analysis beside the later one; the rep's own questions are the same where their words are."""
    left = {_same(asked): asked for asked in then.questions if asked.answered}
    pairs = []
    for asked in now.questions:
        before = left.pop(_same(asked), None)
        if before is not None or asked.answered:
            pairs.append(Pair(asked.part, asked.text, before.answer if before else "", asked.answer))
    pairs += [Pair(asked.part, asked.text, asked.answer, "") for asked in left.values()]
    order = list(SpinPart)
    return Comparison(
        tuple(sorted(pairs, key=lambda pair: order.index(pair.part))), then.needs, now.needs, then.euros, now.euros
    )


def _same(asked: Asked) -> Same:
    if asked.noted:
        return asked.key, ""
    if asked.own or asked.kept:
        return asked.part.value, search_key(asked.text)
    return asked.key, ""
