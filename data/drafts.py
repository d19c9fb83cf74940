"""Drafts: what is being typed, on disk within a moment, so that neither Esc nor a crash loses it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select

from data.bookkeeping import draft
from data.transaction import Read, Write


def drafted(read: Read, key: str) -> dict[str, Any] | None:
    """What was last kept under this key, if anything."""
    found = read.find(draft, key)
    return None if found is None else dict(found["content"])


def keep_draft(write: Write, key: str, content: Mapping[str, Any]) -> None:
    """Keep what is typed just now under this key; no history."""
    write.keep(draft, key, content=dict(content), at=write.now)


def drop_draft(write: Write, key: str) -> None:
    """Forget a draft that was thrown away on purpose or saved for good; no history."""
    write.connection.execute(delete(draft).where(draft.c.id == key))
    write.touch("draft", key)


def settle_draft(write: Write, key: str) -> None:
    """Forget a draft because this operation holds its text now; undoing the operation brings it back."""
    if write.first(select(draft.c.id).where(draft.c.id == key)) is not None:
        write.delete(draft, key)
