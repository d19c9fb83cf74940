"""The history: what was done, in words, and the way back and forth."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby, product
from typing import Any, Literal

from sqlalchemy import Column, ColumnElement, RowMapping, Table, bindparam, select, true, update

from data.bargaining import paper, quote
from data.bookkeeping import change, draft, operation
from data.columns import metadata
from data.model.changes import Values
from data.model.refusal import NotFound, Refusal
from data.tables import analysis, deal, organisation
from data.transaction import Read, Write, pack, unpack
from data.typed_since import carried, is_there, typed_on
from data.words import Phrase, _

_Kind = Literal["born", "gone", "changed"]
_PORTION = 500
_MANY = 5_000
"""More steps than a rep takes by hand: an import."""


def undo(write: Write) -> Phrase:
    """Take back the last operation, whole; also after a restart.

    Raises:
        Refusal: when there is nothing to take back.
    """
    found = write.first(select(operation).where(operation.c.state == "done").order_by(operation.c.id.desc()).limit(1))
    if found is None:
        raise Refusal(_("There is nothing to undo."))
    take_back(write, found["id"])
    return Phrase(found["phrase"], found["values"])


def redo(write: Write) -> Phrase:
    """Do again what was last taken back.

    Raises:
        Refusal: when there is nothing to do again.
    """
    found = write.first(select(operation).where(operation.c.state == "undone").order_by(operation.c.id).limit(1))
    if found is None:
        raise Refusal(_("There is nothing to redo."))
    steps = _steps(write, found["id"])
    write.historic, write.bulky = False, len(steps) > _MANY
    for kind, table, run in _runs(steps):
        if kind == "born":
            back = [step for step in run if step["after"] is not None and not is_there(write, table, step["row"])]
            write.insert_many(table, [unpack(table.name, step["after"]) for step in back])
        elif kind == "gone":
            write.delete_many(table, [step["row"] for step in run if not _newer(write, step, step["before"])])
        else:
            _change(write, table, run, "before", "after")
    _mark(write, found["id"], "done")
    return Phrase(found["phrase"], found["values"])


def take_back(write: Write, number: int) -> None:
    """Undo the operation with this number; later operations must not have built on its rows.

    What somebody typed on in since, in a needs analysis or a paper, stays.

    Raises:
        Refusal: when a needs analysis or a paper would go with it or be orphaned: they are typed outside the history.
    """
    steps = _steps(write, number)
    write.historic, write.bulky = False, len(steps) > _MANY
    found = write.first(select(operation.c.at).where(operation.c.id == number))
    done_at = found["at"] if found else write.now
    for kind, table, run in _runs(reversed(steps)):
        if kind == "born":
            _spare_typed(write, table, [step["row"] for step in run])
            stay = typed_on(write, table, [step["row"] for step in run], done_at)
            _keep_for_redo(write, table, run, stay)
            write.delete_many(table, [step["row"] for step in run if step["row"] not in stay])
        elif kind == "gone":
            gone = [step for step in run if not _newer(write, step, None)]
            write.insert_many(table, [unpack(table.name, step["before"]) for step in gone])
        else:
            _change(write, table, run, "after", "before")
    _mark(write, number, "undone")


def _change(write: Write, table: Table, run: Sequence[RowMapping], left: str, back: str) -> None:
    """Put columns back, or forth: from how the history left them to the other side of each step.

    Thousands of rows go at once; a row that was changed twice, and a paper, which may have been typed on, one by one.
    """
    alone = table is paper or len({step["row"] for step in run}) < len(run)
    for start in range(0, len(run), 1 if alone else _PORTION):
        part = run[start : start + (1 if alone else _PORTION)]
        rows = {
            row["id"]: row for row in write.all(select(table).where(table.c.id.in_([step["row"] for step in part])))
        }
        if len(rows) < len(part):
            raise NotFound(_("That is no longer in the file."))
        images = ((step["row"], carried(write, table, step["row"], step[left], step[back])) for step in part)
        write.update_many(table, [(rows[row], unpack(table.name, image)) for row, image in images])


def _steps(read: Read, number: int) -> list[RowMapping]:
    return read.all(select(change).where(change.c.operation_id == number).order_by(change.c.step))


def _runs(steps: Iterable[RowMapping]) -> Iterator[tuple[_Kind, Table, list[RowMapping]]]:
    """Neighbouring steps of one kind on one table: a large import goes and comes back in bulk, not row by row."""
    for (name, kind), run in groupby(steps, key=lambda step: (step["table"], _kind(step))):
        yield kind, metadata.tables[name], list(run)


def _spare_typed(read: Read, table: Table, going: Sequence[str]) -> None:
    """Refuse to remove an organisation whose needs were written down, or whatever a paper was written or sent about."""
    about = {organisation: paper.c.organisation_id, deal: paper.c.deal_id, quote: paper.c.quote_id}.get(table)
    if about is None:
        return
    written = paper.c.sent_at.is_not(None) | (paper.c.made != paper.c.subject + "\n" + paper.c.body)
    mapped = _("{organisation} has a needs analysis by now, so it stays; undo goes no further back.")
    told = _("{organisation} has a paper written by now, so it stays; undo goes no further back.")
    held: list[tuple[Table, Column[Any], ColumnElement[bool], str]] = [(paper, about, written, told)]
    if table is organisation:
        held.insert(0, (analysis, analysis.c.organisation_id, true(), mapped))
    for start, (typed, hangs, holds, sentence) in product(range(0, len(going), _PORTION), held):
        hanging = hangs.in_(going[start : start + _PORTION]) & holds
        joined = organisation.join(typed, organisation.c.id == typed.c.organisation_id)
        found = read.first(select(organisation.c.name).select_from(joined).where(hanging))
        if found is not None:
            raise Refusal(sentence.format(organisation=found["name"]))


def _kind(step: RowMapping) -> _Kind:
    if step["before"] is None:
        return "born"
    return "gone" if step["after"] is None else "changed"


def _newer(read: Read, step: RowMapping, expected: Values | None) -> bool:
    """Whether a draft is no longer as the history left it: text typed since then beats the history."""
    if step["table"] != draft.name:
        return False
    found = read.first(select(draft.c.content).where(draft.c.id == step["row"]))
    return (found["content"] if found else None) != (expected["content"] if expected else None)


def _keep_for_redo(write: Write, table: Table, run: Sequence[RowMapping], stay: Collection[str]) -> None:
    """Copy new rows into the log before they go; one that stays has nothing to come back from."""
    here = (change.c.operation_id == bindparam("number")) & (change.c.step == bindparam("place"))
    keep = update(change).where(here).values(after=bindparam("image"))
    for start in range(0, len(run), _PORTION):
        part = run[start : start + _PORTION]
        rows = write.all(select(table).where(table.c.id.in_([step["row"] for step in part])))
        images = {row["id"]: pack(dict(row)) for row in rows if row["id"] not in stay}
        write.connection.execute(
            keep,
            [
                {"number": step["operation_id"], "place": step["step"], "image": images.get(step["row"])}
                for step in part
            ],
        )


def _mark(write: Write, number: int, state: str) -> None:
    write.connection.execute(update(operation).where(operation.c.id == number).values(state=state))
    write.touch("operation", str(number))
