"""A small playbook to spoil, and what is then said of it."""

from __future__ import annotations

import re
from pathlib import Path

from data.playbooks import shelf

GUIDE = Path(__file__).parents[2] / "docs" / "playbook.md"


def small() -> str:
    """The small whole playbook that the guide shows."""
    found = re.search(r"## A small whole playbook\n\n```toml\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert found
    return found[1]


def spoilt(file: Path, right: str, wrong: str) -> list[tuple[int, str]]:
    """Faults after one change, as (line, sentence)."""
    text = file.read_text("utf-8")
    assert text.count(right) == 1, right
    file.write_text(text.replace(right, wrong), "utf-8")
    faults = shelf.check(file)
    assert all(fault.file == file for fault in faults)
    return [(fault.line, fault.sentence) for fault in faults]


def line_with(text: str, part: str) -> int:
    """The line, from 1, on which this part of the text begins."""
    assert part in text, part
    return text[: text.index(part)].count("\n") + 1
