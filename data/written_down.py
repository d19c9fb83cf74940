"""Written down: where words that are sought stand in notes, calls, needs, papers, complaints and the like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    RowMapping,
    Select,
    Table,
    case,
    func,
    literal,
    null,
    or_,
    select,
    true,
)

from data.aftersale import complaint, feedback
from data.bargaining import paper
from data.holding import as_it_lies, holds, house_holds
from data.model.clean import clean_line
from data.model.markdown import plain
from data.model.wording import brief
from data.tables import analysis, answer, call, contact, deal, need, note, organisation
from data.transaction import Read
from data.words import N_, _

house = organisation.alias("house")

_RULE = re.compile(r"[-=]{3,}")
"""Under a heading of a paper."""
_AROUND = 60
_READ = 400
"""Characters of a long text that are read around the words."""


@dataclass(frozen=True, slots=True)
class Written:
    """Words that stand somewhere, and whose they are."""

    where: str
    """The table it stands in."""
    key: str
    what: str
    """What kind of text it is: "note", "memo", "need"."""
    words: str
    at: datetime
    organisation_id: str
    organisation: str
    city: str
    contact_id: str | None
    do_not_call: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """A table in which a rep writes."""

    table: Table
    text: ColumnElement[str]
    at: ColumnElement[datetime]
    what: str
    about: Table | None = None
    """Where its organisation and person stand, when not in the table itself."""
    only: ColumnElement[bool] | None = None
    """Which of its rows say anything of their own."""


_HOUSE_NAME = select(organisation.c.name).where(organisation.c.id == deal.c.organisation_id).scalar_subquery()
"""What a deal is called that nobody gave a name."""


_PLACES = (
    _Place(note, note.c.text, note.c.at, N_("note")),
    _Place(call, call.c.notes, call.c.started_at, N_("call notes")),
    _Place(need, need.c.words + " " + need.c.consequence, analysis.c.created_at, N_("need"), analysis),
    _Place(answer, answer.c.text, answer.c.at, N_("answer"), analysis),
    _Place(paper, paper.c.subject + "\n" + paper.c.body, paper.c.created_at, N_("paper")),
    _Place(complaint, complaint.c.text, complaint.c.opened_at, N_("complaint")),
    _Place(feedback, feedback.c.text, feedback.c.at, N_("opinion")),
    _Place(deal, deal.c.title, deal.c.created_at, N_("deal"), only=deal.c.title != _HOUSE_NAME),
    _Place(organisation, organisation.c.notes, organisation.c.created_at, N_("about them")),
    _Place(contact, contact.c.personal, contact.c.created_at, N_("personal")),
)
"""Where a rep writes."""


def written_down(read: Read, words: Sequence[str], limit: int) -> list[Written]:
    """Texts that hold every word, newest first; the name of their organisation may hold all but one of them."""
    at_home = [house_holds(word, house) for word in words] if len(words) > 1 else []
    found = [(place, row) for place in _PLACES for row in read.all(_wanted(place, words, at_home, limit))]
    found.sort(key=lambda one: (one[1]["at"], one[1]["id"]), reverse=True)
    return [_written(place, row, words) for place, row in found[:limit]]


def _wanted(place: _Place, words: Sequence[str], at_home: Sequence[ColumnElement[bool]], limit: int) -> Select[Any]:
    """The newest rows of a table that hold the words: their keys first, so that no long text is sorted."""
    about = place.about if place.about is not None else place.table
    source: FromClause = place.table if place.about is None else place.table.join(place.about)
    whose = about.c.id if about is organisation else about.c.organisation_id
    person = about.c.id if about is contact else about.c.get("contact_id", null())
    held = [holds(place.text, word) for word in words]
    columns = (place.table.c.id, whose.label("whose"), person.label("person"), place.at.label("at"))
    first = select(*columns).where(or_(*held), true() if place.only is None else place.only)
    if at_home:
        source = source.join(house, house.c.id == as_it_lies(whose))
        first = first.where(*(or_(one, other) for one, other in zip(held, at_home, strict=True)))
    first = first.select_from(source).order_by(as_it_lies(place.at).desc(), place.table.c.id.desc()).limit(limit)
    newest = first.subquery()
    shown = (*newest.c, _piece(place.text, words[0]).label("text"), house.c.name, house.c.city, house.c.do_not_call)
    joined = newest.join(place.table, place.table.c.id == newest.c.id).join(house, house.c.id == newest.c.whose)
    return select(*shown).select_from(joined)


def _piece(text: ColumnElement[str], word: str) -> ColumnElement[str]:
    """So much of a long text as shows the word: a whole memo need not leave the file for a line of it."""
    at = func.instr(func.lower(text), literal(word))
    return func.substr(text, case((at > _AROUND, at - _AROUND), else_=1), _READ)


def _written(place: _Place, row: RowMapping, words: Sequence[str]) -> Written:
    return Written(
        place.table.name,
        row["id"],
        _(place.what),
        _around(_RULE.sub("", plain(row["text"])) if place.table is paper else row["text"], words),
        row["at"],
        row["whose"],
        row["name"],
        row["city"],
        row["person"],
        row["do_not_call"],
    )


def _around(text: str, words: Sequence[str]) -> str:
    """The piece of a text in which one of the words stands first."""
    line = clean_line(text)
    folded = line.casefold()
    at = next((place for word in words if (place := folded.find(word)) >= 0), 0)
    if at > _AROUND // 2:
        line = "…" + line[at - _AROUND // 3 :]
    return brief(line, 2 * _AROUND)
