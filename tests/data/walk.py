"""A walk through a file: acts a rep does, each about somebody picked by a seeded die, counted as steps of undo."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from data.model.calendar import Due
from data.model.done import Done
from data.model.facts import PaperKind
from data.model.refusal import Refusal
from data.papers import About, begin_paper
from data.store import Store
from data.tables import deal
from data.transaction import Read

Act = Callable[["Walk"], None]


class Walk:
    """One rep at work on a file."""

    def __init__(self, store: Store, seed: int, folder: Path) -> None:
        self.store = store
        self.die = random.Random(seed)
        self.folder = folder
        self.steps = 0
        self.done: set[str] = set()

    def pick(self, table: Any, **where: Any) -> dict[str, Any]:
        """Any row of a table; LookupError where there is none."""

        def query(read: Read) -> list[dict[str, Any]]:
            conditions = [table.c[name] == value for name, value in where.items()]
            return [dict(row) for row in read.all(select(table).where(*conditions).order_by(table.c.id))]

        return self.die.choice(self.store.ask(query).result() or [{}]) or _nothing()

    def some(self, table: Any, most: int = 4, **where: Any) -> list[str]:
        """The keys of a few rows, as if they were marked."""
        return sorted({str(self.pick(table, **where)["id"]) for _mark in range(most)})

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Have it done and count the step of undo it makes."""
        done: Done[Any] = self.store.do(operation, *args, **kwargs).result()
        if done.operation is not None:
            assert str(done.phrase), operation
            self.steps += 1
            self.done.add(operation.__name__)
        return done.result

    def soon(self) -> Due:
        """A day in the coming weeks."""
        return Due(date(2026, 11, 25) + timedelta(days=self.die.randrange(60)))

    def two(self, table: Any, **where: Any) -> tuple[str, str]:
        """Of any row: the key of its organisation, and its own."""
        found = self.pick(table, **where)
        return found["organisation_id"], found["id"]


def _nothing() -> dict[str, Any]:
    raise LookupError


def begin_papers(walk: Walk) -> None:
    """What is typed outside the history stands before the walk begins: memos of deals that have none."""
    for _paper in range(3):
        about = walk.pick(deal, state="open")
        walk.do(begin_paper, About(kind=PaperKind.MEMO, organisation_id=about["organisation_id"], deal_id=about["id"]))


def act(walk: Walk, which: Act) -> None:
    """Try one act at some places until it could be done at one."""
    before = walk.steps
    for _place in range(12):
        try:
            which(walk)
        except (Refusal, LookupError):
            continue
        if walk.steps > before:
            return
