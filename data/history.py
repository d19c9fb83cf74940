"""The history: what was done, in words, and the way back and forth."""

from __future__ import annotations

from sqlalchemy import RowMapping, select, update

from data.bookkeeping import change, operation
from data.columns import metadata
from data.model.refusal import Refusal
from data.transaction import Read, Write, pack, unpack
from data.words import Phrase, _


def last_done(read: Read) -> Phrase | None:
    """What `undo` would take back, in words."""
    found = read.first(select(operation).where(operation.c.state == "done").order_by(operation.c.id.desc()).limit(1))
    return None if found is None else Phrase(found["phrase"], found["values"])


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
    write.historic = False
    for step in _steps(write, found["id"]):
        table = metadata.tables[step["table"]]
        if step["before"] is None:
            write.insert(table, **unpack(table.name, step["after"]))
        elif step["after"] is None:
            write.delete(table, step["row"])
        else:
            write.update(table, step["row"], **unpack(table.name, step["after"]))
    _mark(write, found["id"], "done")
    return Phrase(found["phrase"], found["values"])


def take_back(write: Write, number: int) -> None:
    """Undo the operation with this number; later operations must not have built on its rows."""
    write.historic = False
    for step in reversed(_steps(write, number)):
        table = metadata.tables[step["table"]]
        if step["before"] is None:
            _keep_for_redo(write, step)
            write.delete(table, step["row"])
        elif step["after"] is None:
            write.insert(table, **unpack(table.name, step["before"]))
        else:
            write.update(table, step["row"], **unpack(table.name, step["before"]))
    _mark(write, number, "undone")


def _steps(read: Read, number: int) -> list[RowMapping]:
    return read.all(select(change).where(change.c.operation_id == number).order_by(change.c.step))


def _keep_for_redo(write: Write, step: RowMapping) -> None:
    image = pack(dict(write.row(metadata.tables[step["table"]], step["row"])))
    here = (change.c.operation_id == step["operation_id"]) & (change.c.step == step["step"])
    write.connection.execute(update(change).where(here).values(after=image))


def _mark(write: Write, number: int, state: str) -> None:
    write.connection.execute(update(operation).where(operation.c.id == number).values(state=state))
    write.touch("operation", str(number))
