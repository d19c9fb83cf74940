"""What undo and redo leave alone: words typed outside them, in analyses, papers and complaints, are never lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Table, select

from data.aftersale import complaint
from data.bargaining import paper
from data.bookkeeping import draft
from data.model.changes import Values
from data.model.twohands import together
from data.tables import analysis, answer, need
from data.transaction import Read


def typed_on(read: Read, table: Table, rows: Sequence[str], since: datetime) -> frozenset[str]:
    """Of new rows about to be taken back, those that somebody typed on in since they were made.

    An answer that was written to, an analysis on which answers or needs still hang (its own new answers are gone
    by then: what is newest goes first), and a draft that was typed on, or is settled and so there no more.
    """
    if table is draft:
        untouched = read.all(select(draft.c.id).where(draft.c.id.in_(rows), draft.c.at == since))
        return frozenset(rows) - {row["id"] for row in untouched}
    if table is answer:
        found = read.all(select(answer.c.id).where(answer.c.id.in_(rows), answer.c.at != since))
    elif table is analysis:
        holding = [select(on.c.analysis_id.label("id")).where(on.c.analysis_id.in_(rows)) for on in (answer, need)]
        found = [row for wanted in holding for row in read.all(wanted)]
    else:
        return frozenset()
    return frozenset(row["id"] for row in found)


def is_there(read: Read, table: Table, row: str) -> bool:
    """Whether a row about to come back stands there already: an analysis or a draft may have been begun by hand."""
    return table in (analysis, draft) and read.first(select(table.c.id).where(table.c.id == row)) is not None


def carried(read: Read, table: Table, row: str, left: Values, back: Values) -> Values:
    """Values about to be put back; what was typed into a paper or complaint since they were `left` stays with them."""
    typed = {paper.name: "body", complaint.name: "text"}.get(table.name, "")
    if typed not in back:
        return back
    now = read.row(table, row)[typed]
    return {**back, typed: together(str(left[typed]), now, str(back[typed]))}
