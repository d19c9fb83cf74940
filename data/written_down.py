"""Written down: where words that are sought stand in notes, calls, needs, papers, complaints and the like."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, Table, null, select

from data.aftersale import complaint, feedback
from data.bargaining import paper
from data.file.concordance import Group
from data.holding import House, houses, portions
from data.model.clean import clean_line
from data.model.markdown import plain
from data.model.wording import brief
from data.tables import analysis, answer, call, contact, deal, need, note, organisation
from data.transaction import Read
from data.whereabouts import Whereabouts, among
from data.words import N_, _

_RULE = re.compile(r"[-=]{3,}")
"""Under a heading of a paper."""
_AROUND = 60


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


_PLACES = (
    _Place(note, note.c.text, note.c.at, N_("note")),
    _Place(call, call.c.notes, call.c.started_at, N_("call notes")),
    _Place(need, need.c.words + " " + need.c.consequence, analysis.c.created_at, N_("need"), analysis),
    _Place(answer, answer.c.text, answer.c.at, N_("answer"), analysis),
    _Place(paper, paper.c.subject + "\n" + paper.c.body, paper.c.created_at, N_("paper")),
    _Place(complaint, complaint.c.text, complaint.c.opened_at, N_("complaint")),
    _Place(feedback, feedback.c.text, feedback.c.at, N_("opinion")),
    _Place(deal, deal.c.title, deal.c.created_at, N_("deal")),
    _Place(organisation, organisation.c.notes, organisation.c.created_at, N_("about them")),
    _Place(contact, contact.c.personal, contact.c.created_at, N_("personal")),
)
"""Where a rep writes."""


def _statement(place: _Place) -> Select[Any]:
    """Some rows of a table in which a rep writes."""
    about = place.about if place.about is not None else place.table
    source: FromClause = place.table if place.about is None else place.table.join(place.about)
    whose = about.c.id if about is organisation else about.c.organisation_id
    person = about.c.id if about is contact else about.c.get("contact_id", null())
    columns = (place.table.c.id, whose.label("whose"), person.label("person"), place.at.label("at"))
    return select(*columns, place.text.label("text")).select_from(source).where(among(place.table))


_ROWS = {place.table.name: (place, _statement(place)) for place in _PLACES}


def written_down(read: Read, where: Whereabouts, words: Sequence[str], limit: int) -> list[Written]:
    """Texts that hold every word, newest first; the name of their organisation may hold all but one of them."""
    found = list[tuple[datetime, str, _Place, str, str | None, str]]()
    for name, rows in where.holding(Group.TEXT, words).items():
        place, statement = _ROWS[name]
        for key, whose, person, at, text in read.connection.execute(statement, {"rows": json.dumps(rows)}).all():
            folded = text.casefold()
            if any(word in folded for word in words):
                found.append((at, key, place, whose, person, text))
    found.sort(key=lambda one: one[:2], reverse=True)
    shown = list[Written]()
    for part in portions(found, 2 * limit):
        homes = houses(read, {whose for *_at, whose, _person, _text in part})
        for at, key, place, whose, person, text in part:
            house = homes.get(whose)
            if house is not None and _all_stand(text, house, words, place):
                shown.append(_written(place, (key, at, person, text), house, words))
                if len(shown) == limit:
                    return shown
    return shown


def _all_stand(text: str, house: House, words: Sequence[str], place: _Place) -> bool:
    """Whether each word stands in the text or its house; a deal called as its house says nothing of its own."""
    if place.table is deal and text == house.name:
        return False
    folded = text.casefold()
    missing = [word for word in words if word not in folded]
    known = house.known if missing else ""
    return all(word in known for word in missing)


def _written(place: _Place, row: tuple[str, datetime, str | None, str], house: House, words: Sequence[str]) -> Written:
    key, at, person, text = row
    shown = _around(_RULE.sub("", plain(text)) if place.table is paper else text, words)
    of_them = (house.id, house.name, house.city, person, house.do_not_call)
    return Written(place.table.name, key, _(place.what), shown, at, *of_them)


def _around(text: str, words: Sequence[str]) -> str:
    """The piece of a text in which one of the words stands first."""
    line = clean_line(text)
    folded = line.casefold()
    at = next((place for word in words if (place := folded.find(word)) >= 0), 0)
    if at > _AROUND // 2:
        line = "…" + line[at - _AROUND // 3 :]
    return brief(line, 2 * _AROUND)
