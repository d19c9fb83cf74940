"""The questions of an analysis: the playbook's, the rep's own, those kept; and what was answered last time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import RowMapping, func, select

from data.bargaining import question
from data.model.clean import search_key
from data.model.facts import SpinPart
from data.model.kept import KeptQuestion
from data.model.needs import KEPT, OWN, Asked
from data.model.pieces import fits
from data.model.refusal import Refusal
from data.model.script import fill
from data.model.spin_notes import is_noted
from data.model.wording import brief
from data.tables import analysis, answer
from data.transaction import Read, Write
from data.words import N_, _

LAST_TIME = 600
"""Characters of an earlier answer that are shown."""

Same = tuple[str, str]
"""What makes two questions of the rep's own the same one: part and words."""


@dataclass(frozen=True, slots=True)
class Audience:
    """To whom questions are put: their segment, their language, and what the variables stand for."""

    segment: str
    language: str
    facts: Mapping[str, str]


def questions_of(read: Read, organisation_id: str, begun: RowMapping | None, audience: Audience) -> tuple[Asked, ...]:
    """Part by part: the playbook's questions, those kept, the rep's own, and answered ones that are no longer asked."""
    rows = read.all(select(answer).where(answer.c.analysis_id == begun["id"]).order_by(answer.c.id)) if begun else []
    before = _last_time(read, organisation_id, begun)
    kept = _kept(read, audience.segment, audience.language)
    found = [*_asked(read, rows, kept, audience), *_left_over(read, rows, kept, audience.segment)]
    order = list(SpinPart)
    remembered = (
        replace(asked, before=before.get(asked.key) or before.get(_same(asked.part, asked.text), "")) for asked in found
    )
    return tuple(sorted(remembered, key=lambda one: (order.index(one.part), one.gone)))


def keep_question(write: Write, asked: Asked, segment: str, spoken: str) -> None:
    """Ask a question of the rep's own of every such customer from now on, and in the analyses that are open.

    Raises:
        Refusal: when it is not the rep's own, or is asked already.
    """
    if asked.kept:
        raise Refusal(_("That is asked from now on already."))
    if not asked.own or asked.noted:
        raise Refusal(_("Only a question of your own can be kept; the playbook's are asked anyway."))
    write.insert(question, part=asked.part.value, text=asked.text, segment=segment, language=spoken)
    write.say(N_("asked from now on: “{words}”"), words=brief(asked.text))


def release_question(write: Write, asked: Asked, segment: str, spoken: str) -> None:
    """Ask a kept question no longer; what was answered to it stays.

    Raises:
        Refusal: when it is not one that is kept.
    """
    same = _same(asked.part, asked.text)
    kept = [row for row in _kept(write, segment, spoken) if asked.key == _key(row) or same == _same_row(row)]
    if not kept:
        raise Refusal(_("That question is not one of those you keep."))
    for row in kept:
        write.delete(question, row["id"])
    write.say(N_("no longer asked: “{words}”"), words=brief(asked.text))


def kept_questions(read: Read) -> tuple[KeptQuestion, ...]:
    """Every question that is kept and the playbook has not taken in: by segment and part, the oldest first."""
    known = _in_playbook(read)
    rows = read.all(select(question).order_by(question.c.created_at, question.c.id))
    found = [
        KeptQuestion(_key(row), SpinPart(row["part"]), row["text"], row["segment"], row["language"])
        for row in rows
        if _key(row) not in known
    ]
    order = list(SpinPart)
    return tuple(sorted(found, key=lambda one: (one.segment, order.index(one.part))))


def _asked(read: Read, rows: Sequence[RowMapping], kept: Sequence[RowMapping], audience: Audience) -> Iterator[Asked]:
    """The playbook's questions, then those kept; one that the rep asks here in the same words is not asked twice."""
    answered = {row["question"]: row for row in rows}
    here = {_same(SpinPart(row["part"]), row["asked"]) for row in rows if row["question"].startswith(OWN)}
    ours = [
        (one.key, one.part, fill(one.text.said(audience.language), audience.facts), False)
        for one in read.office.playbook.questions
        if fits(one.segments, audience.segment)
    ]
    kept_ones = [(_key(row), SpinPart(row["part"]), str(row["text"]), True) for row in kept]
    for key, part, words, is_kept in (*ours, *kept_ones):
        row = answered.get(key)
        if row is None and key.startswith(KEPT) and _same(part, words) in here:
            continue
        said, skipped = (row["text"], row["skipped"]) if row else ("", False)
        yield Asked(key, part, words, said, skipped, kept=is_kept)


def _left_over(read: Read, rows: Sequence[RowMapping], kept: Sequence[RowMapping], segment: str) -> Iterator[Asked]:
    """The rep's own questions of this analysis, and answers to questions that are asked no longer."""
    asked = {one.key for one in read.office.playbook.questions if fits(one.segments, segment)}
    asked |= {_key(row) for row in kept}
    same = {_same_row(row) for row in kept}
    for row in rows:
        key, part = row["question"], SpinPart(row["part"])
        own = key.startswith(OWN)
        if key in asked or not (row["text"] or own):
            continue
        is_kept = own and _same(part, row["asked"]) in same
        yield Asked(
            key, part, row["asked"], row["text"], row["skipped"], gone=not own, kept=is_kept, noted=is_noted(key)
        )


def _last_time(read: Read, whose: str, begun: RowMapping | None) -> dict[str | Same, str]:
    """The newest answer of an earlier analysis to each question, by key; to the rep's own also by its words."""
    words = func.substr(answer.c.text, 1, LAST_TIME).label("said")
    earlier = analysis.c.organisation_id == whose
    if begun is not None:
        earlier &= analysis.c.created_at < begun["created_at"]
    joined = answer.join(analysis, analysis.c.id == answer.c.analysis_id)
    wanted = select(answer.c.question, answer.c.part, answer.c.asked, words).select_from(joined)
    rows = read.all(wanted.where(earlier, answer.c.text != "").order_by(analysis.c.created_at, answer.c.at))
    found: dict[str | Same, str] = {}
    for row in rows:
        if not row["question"].startswith(OWN):
            found[row["question"]] = row["said"]
        if row["question"].startswith((OWN, KEPT)) and not is_noted(row["question"]):
            found[_same(SpinPart(row["part"]), row["asked"])] = row["said"]
    return found


def _kept(read: Read, segment: str, spoken: str) -> list[RowMapping]:
    """The kept questions of this segment and language that the playbook has not taken in."""
    known = _in_playbook(read)
    here = (question.c.segment == segment) & (question.c.language == spoken)
    rows = read.all(select(question).where(here).order_by(question.c.created_at, question.c.id))
    return [row for row in rows if _key(row) not in known]


def _in_playbook(read: Read) -> set[str]:
    return {one.key for one in read.office.playbook.questions}


def _key(row: RowMapping) -> str:
    return f"{KEPT}{row['id']}"


def _same(part: SpinPart, words: str) -> Same:
    return part.value, search_key(words)


def _same_row(row: RowMapping) -> Same:
    return _same(SpinPart(row["part"]), row["text"])
