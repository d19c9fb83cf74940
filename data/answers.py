"""Answers of a needs analysis, kept as they are typed: by anyone, at once, and nobody's words are lost."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import RowMapping, select

from data.bookkeeping import change
from data.model.clean import clean, clean_line
from data.model.facts import SpinPart
from data.model.needs import OWN, Asked
from data.model.refusal import Refusal
from data.model.twohands import together
from data.model.wording import brief
from data.tables import analysis, answer
from data.transaction import Read, Write
from data.words import N_, _


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it stands in the file now."""

    text: str
    joined: bool = False
    """Whether somebody else had written there meanwhile, so that both texts stand there."""


def save_answer(write: Write, analysis_id: str, asked: Asked, text: str, *, seen: str = "") -> Kept:
    """Keep an answer as it is typed; no history.

    Args:
        write: The transaction.
        analysis_id: Whose answer.
        asked: The question, with its words as they were said.
        text: What stands in the box now.
        seen: What stood in the file when it was last looked at; where somebody wrote since, both texts stay.
    """
    stored = _answer(write, analysis_id, asked.key)
    now = stored["text"] if stored else ""
    text = clean(text)
    whole = together(seen, text, now)
    if stored is None and not whole and not asked.own:
        return Kept("")
    if stored is None or whole != now or stored["skipped"]:
        _put(write, analysis_id, stored, asked, text=whole, skipped=False)
    return Kept(whole, joined=whole != text)


def skip_question(write: Write, analysis_id: str, asked: Asked) -> None:
    """Note that a question was passed by without an answer; no history."""
    stored = _answer(write, analysis_id, asked.key)
    if stored is None or not (stored["text"] or stored["skipped"]):
        _put(write, analysis_id, stored, asked, text="", skipped=True)


def add_question(write: Write, analysis_id: str, part: SpinPart, words: str) -> Asked:
    """Add the rep's own question to this analysis; no history, since an answer hangs on it at once.

    Raises:
        Refusal: when it has no words.
    """
    words = clean_line(words)
    if not words:
        raise Refusal(_("Type the question."))
    keys = _keys(write, analysis_id) | _dropped(write, analysis_id)
    number = 1 + max((int(key.removeprefix(OWN)) for key in keys if key.removeprefix(OWN).isdigit()), default=0)
    asked = Asked(f"{OWN}{number}", part, words)
    _put(write, analysis_id, None, asked, text="", skipped=False)
    return asked


def drop_question(write: Write, analysis_id: str, asked: Asked) -> None:
    """Drop a question the rep added, with its answer.

    Raises:
        Refusal: when it is one of the playbook's.
    """
    stored = _answer(write, analysis_id, asked.key)
    if not asked.own or stored is None:
        raise Refusal(_("Only a question you added yourself can be dropped; skip it by leaving it empty."))
    write.delete(answer, stored["id"])
    write.say(N_("dropped the question “{words}”"), words=brief(asked.text))


def _put(write: Write, analysis_id: str, stored: RowMapping | None, asked: Asked, *, text: str, skipped: bool) -> None:
    write.keep(
        answer,
        stored["id"] if stored else write.office.new_id(write.now),
        analysis_id=analysis_id,
        question=asked.key,
        part=asked.part.value,
        asked=asked.text,
        text=text,
        skipped=skipped,
        at=write.now,
    )


def _answer(read: Read, analysis_id: str, question: str) -> RowMapping | None:
    read.row(analysis, analysis_id)
    return read.first(select(answer).where(answer.c.analysis_id == analysis_id, answer.c.question == question))


def _keys(read: Read, analysis_id: str) -> set[str]:
    return {row["question"] for row in read.all(select(answer.c.question).where(answer.c.analysis_id == analysis_id))}


def _dropped(read: Read, analysis_id: str) -> set[str]:
    """Keys of questions dropped from it: undo may bring each of them back, so none is given twice."""
    gone = read.all(select(change.c.before).where(change.c.table == answer.name, change.c.before.is_not(None)))
    before = [row["before"] for row in gone if row["before"]]
    return {str(one["question"]) for one in before if one.get("analysis_id") == analysis_id and "question" in one}
