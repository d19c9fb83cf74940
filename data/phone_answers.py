"""Answers heard on the phone: lines of a call's note that go into the needs analysis, in their part."""

from __future__ import annotations

from sqlalchemy import select

from data.analyses import begin_analysis
from data.model.report import CallReport
from data.model.spin_notes import line_key, noted_on, spin_lines
from data.tables import analysis, answer
from data.transaction import Write


def keep_phone_answers(write: Write, report: CallReport) -> int:
    """Put the note's `s:` `p:` `i:` `n:` lines into the deal's analysis, begun now if there is none; how many are new.

    Part of a larger operation: undo takes them back with the call, all but those somebody has typed on in since. Words
    that stand there from an earlier call are not added again.
    """
    lines = spin_lines(report.notes)
    if not lines:
        return 0
    key = begin_analysis(write, report.organisation_id, report.deal_id)
    spoken = write.row(analysis, key)["language"]
    there = {row["question"] for row in write.all(select(answer.c.question).where(answer.c.analysis_id == key))}
    asked = noted_on(write.office.calendar.today(report.started_at), spoken)
    new = [(line_key(part, words), part, words) for part, words in lines]
    rows = [
        {"analysis_id": key, "question": question, "part": part.value, "asked": asked, "text": words, "at": write.now}
        for question, part, words in new
        if question not in there
    ]
    write.insert_many(answer, rows)
    return len(rows)
