"""Questions of the rep's own that are asked from now on, and how a playbook takes them in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from data.model.facts import SpinPart

_BRACES = str.maketrans("{}", "()")
"""In a playbook braces are for facts; the rep meant none."""


@dataclass(frozen=True, slots=True)
class KeptQuestion:
    """A question that is asked of every customer of a segment, in one language."""

    key: str
    """What answers remember it by; in a playbook it stays the same question."""
    part: SpinPart
    words: str
    segment: str
    language: str


def block(kept: KeptQuestion, languages: Sequence[str]) -> str:
    """The question as TOML for a playbook of these languages; what has to be said in another one stays to be filled."""
    words = kept.words.translate(_BRACES)
    lines = [
        "[[questions]]",
        f"key = {json.dumps(kept.key)}",
        f"part = {json.dumps(kept.part.value)}",
        f"segments = [{json.dumps(kept.segment)}]",
        f"text.{kept.language} = {json.dumps(words, ensure_ascii=False)}",
        *(f'# text.{other} = ""' for other in languages if other != kept.language),
    ]
    return "\n".join(lines)
