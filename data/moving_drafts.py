"""Moving drafts: what was being typed about a record that goes waits at the one that stays."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from data.bookkeeping import draft
from data.transaction import Write

_LONG = ("text", "note", "notes", "personal")
"""Fields of a draft that hold running words: two of them are joined."""


def move_drafts(write: Write, gone: str, keep: str) -> None:
    """Rename every draft that is kept under this key or speaks of it; part of a larger operation."""
    for row in write.all(select(draft).order_by(draft.c.id)):
        before = json.dumps(row["content"], ensure_ascii=False)
        name, content = row["id"].replace(gone, keep), json.loads(before.replace(gone, keep))
        if name == row["id"] and content == row["content"]:
            continue
        there = write.find(draft, name) if name != row["id"] else None
        if there is not None:
            content = _both(there["content"], content)
            write.delete(draft, name)
        write.delete(draft, row["id"])
        write.insert(draft, id=name, content=content, at=write.now)


def _both(mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of both; the one that stays beats the other, but no running words are lost."""
    joined = {**theirs, **{name: value for name, value in mine.items() if not _blank(value)}}
    for name in _LONG:
        one, other = mine.get(name), theirs.get(name)
        if isinstance(one, str) and isinstance(other, str) and not _blank(one) and not _blank(other) and one != other:
            joined[name] = f"{one}\n{other}"
    return joined


def _blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
