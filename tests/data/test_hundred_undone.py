"""A long day of mixed acts is taken back to the very same export, and done again to the very same, also tomorrow."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from data.history import redo, undo
from data.model.office import Office
from data.model.refusal import Refusal
from data.past_steps import past_steps
from data.playbooks.shelf import process
from data.store import Store
from data.transaction import Read
from tests.data.acts import ACTS
from tests.data.walk import Walk, act, begin_papers
from tests.data.whole_files import exported


def told(read: Read) -> dict[str, list[dict[str, Any]]]:
    """Every row as an export sees it, without the invitations written: their SEQUENCE only ever grows."""
    return {name: rows for name, rows in exported(read).items() if name != "invitation"}


def test_a_hundred_mixed_acts_are_taken_back_exactly_and_done_again_exactly(
    demo: Store, office: Office, tmp_path: Path
) -> None:
    demo.office = replace(office, process=process)
    walk = Walk(demo, 11, tmp_path)
    begin_papers(walk)
    before = demo.ask(told).result()
    for which in (*walk.die.sample(ACTS, len(ACTS)), *walk.die.sample(ACTS, len(ACTS))):
        act(walk, which)
    after = demo.ask(told).result()
    assert walk.steps >= 150
    assert len(walk.done) >= 80
    assert len(demo.ask(past_steps, 500).result()) == walk.steps
    demo.close()
    again = Store(demo.path, office)
    for _step in range(walk.steps):
        again.do(undo).result()
    with pytest.raises(Refusal, match="nothing to undo"):
        again.do(undo).result()
    assert again.ask(told).result() == before
    again.close()
    third = Store(demo.path, office)
    for _step in range(walk.steps):
        third.do(redo).result()
    assert third.ask(told).result() == after
    third.close()
