"""Replanning: what a changed playbook or calendar would change in the file, and having it done as one step."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from data.model.replan import Replan
from data.transaction import Read, Write


def changes_ahead(read: Read) -> Replan:
    """What would change in the file, by the playbook and calendar in use."""
    raise NotImplementedError


def apply_changes(
    write: Write, stages: Mapping[str, str], kinds: Mapping[str, str], parts: Collection[str] | None = None
) -> int:
    """Bring the file in line; how many follow-ups and deals changed."""
    raise NotImplementedError
