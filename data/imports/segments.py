"""Which segment of the playbook an organisation belongs to, by what is said of it or by its name."""

from __future__ import annotations

from data.imports.headings import fold
from data.model.playbook import Playbook

_USUAL = {
    "municipality": "kunta, kaupunki, kuntayhtymä, hyvinvointialue, kommun, stad, city of, town of, municipality",
    "association": "ry, yhdistys, rf, liitto, seura, säätiö, association, foundation",
}


class Segments:
    """The playbook's segments with every word they are known by."""

    def __init__(self, playbook: Playbook) -> None:
        self.default = playbook.segments[0].key
        self._keys: dict[str, str] = {}
        for segment in playbook.segments:
            names = [segment.key, *segment.name.by_language.values()]
            for word in (*segment.words, *names, *_USUAL.get(segment.key, "").split(", ")):
                if folded := fold(word):
                    self._keys.setdefault(folded, segment.key)
        self._longest = max((len(word.split()) for word in self._keys), default=1)
        self._ends = {word.split()[-1] for word in self._keys}

    def said(self, text: str) -> str | None:
        """The segment a cell names, if it is one."""
        return self._keys.get(fold(text)) or self._within(text)

    def of(self, name: str) -> str:
        """The segment an organisation's name tells: its last word first, else the playbook's first segment."""
        return self._within(name) or self.default

    def _within(self, text: str) -> str | None:
        tokens = fold(text).split()
        for end in range(len(tokens), 0, -1):
            if tokens[end - 1] not in self._ends:
                continue
            for length in range(min(self._longest, end), 0, -1):
                if found := self._keys.get(" ".join(tokens[end - length : end])):
                    return found
        return None
