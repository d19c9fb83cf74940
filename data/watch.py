"""The watch over the whole file, once a day: nothing that should come up again is ever lost.

After it every customer has a contact planned, every parked deal its return, and what lost its sense is cancelled; open
deals without a next step are counted, for the rep to see. All of it is one step that undo takes back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from data.bookkeeping import operation, remembered
from data.cadences import playbooks_at_work
from data.model.facts import DealState
from data.model.wording import clock as clock_in_words
from data.model.wording import date_of
from data.next_step import lacks_step
from data.tables import deal
from data.transaction import Read, Write
from data.unplanned import plan_contacts, plan_needs, plan_returns
from data.words import N_, _, plural
from data.worn_out import cancel_worn_out

LOOKED = "look_over"
"""Where the file remembers when it was last looked over, and the last thing that had been done in it then."""

_ADJUSTED = timedelta(minutes=10)
"""So far a clock is corrected now and then; further back it was set back."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look over the file did, and in `sentence` what the rep should know of it; empty where nothing."""

    made: int = 0
    cancelled: int = 0
    put_off: int = 0
    """How many of those made stand on a later day than theirs, which was full."""
    lacking: int = 0
    """Open deals with neither a next step nor a reason for none."""
    sentence: str = ""
    wrong: bool = False
    """Whether something hindered the look."""


def look_over(write: Write) -> Looked:
    """Look over the file, once a day: plan what is planned nowhere, cancel what has lost its sense.

    A clock that was set back plans nothing, for what is due would be reckoned from a wrong day: it says so until the
    rep has worked by it, which makes it theirs. A playbook that only stands in for the rep's own plans nothing either.
    """
    if write.office.stands_in:
        return Looked()
    last = _last_look(write)
    if back := _set_back(write, last):
        return Looked(sentence=back, wrong=True)
    if last is not None and last.day == write.today:
        return Looked()
    books = playbooks_at_work(write)
    cancelled = cancel_worn_out(write, books)
    made = plan_returns(write, books) + plan_contacts(write, books) + plan_needs(write, books)
    lacking = write.count(select(func.count()).select_from(deal).where(deal.c.state == DealState.OPEN, lacks_step()))
    content = {"day": write.today.isoformat(), "after": _last_done(write)[0]}
    write.keep(remembered, LOOKED, content=content, at=write.now)
    if done := _done_in_words(made, cancelled):
        write.say(N_("looked over the file: {done}"), done=done)
    return Looked(made, cancelled, write.put_off, lacking, _sentence(write, done, lacking))


def _done_in_words(made: int, cancelled: int) -> str:
    planned = plural("{count} follow-up planned", "{count} follow-ups planned", made)
    dropped = plural("{count} outdated follow-up cancelled", "{count} outdated follow-ups cancelled", cancelled)
    return ", ".join([*([planned] if made else []), *([dropped] if cancelled else [])])


def _sentence(write: Write, done: str, lacking: int) -> str:
    """What was done, what moved on because its day was full, and what lacks a next step, in one calm sentence."""
    most = write.office.playbook.calling.most_a_day
    moved = _("{count} of them later, because a day takes at most {most} of one kind")
    lack = plural("{count} open deal has no next step", "{count} open deals have no next step", lacking)
    said = [
        *([_("Looked over the file: {done}").format(done=done)] if done else []),
        *([moved.format(count=write.put_off, most=most)] if write.put_off else []),
        *([lack] if lacking else []),
    ]
    return "; ".join(said) + "." if said else ""


@dataclass(frozen=True, slots=True)
class _Look:
    """The last look over the file: on which day of the rep's, when, and after which operation."""

    day: date | None
    at: datetime
    after: int


def _last_look(read: Read) -> _Look | None:
    found = read.find(remembered, LOOKED)
    if found is None:
        return None
    content: dict[str, Any] = found["content"] if isinstance(found["content"], dict) else {}
    try:
        return _Look(date.fromisoformat(content["day"]), found["at"], int(content["after"]))
    except (KeyError, TypeError, ValueError):
        return _Look(None, found["at"], 0)


def _last_done(read: Read) -> tuple[int, datetime | None]:
    """The number of the last operation, and when it was done; 0 where there is none."""
    found = read.first(select(operation.c.id, operation.c.at).order_by(operation.c.id.desc()).limit(1))
    return (found["id"], found["at"]) if found else (0, None)


def _set_back(read: Read, last: _Look | None) -> str:
    """In words that the clock stands before what was last written or looked over; empty where it does not.

    What was done after the last look says by which clock the rep works now.
    """
    number, done_at = _last_done(read)
    newest = done_at if done_at and (last is None or number > last.after) else last.at if last else None
    if newest is None or read.now >= newest - _ADJUSTED:
        return ""
    sentence = _(
        "The clock says {now}, but the file was last written {then}: was it set back? Nothing is planned by it."
    )
    return sentence.format(now=_said(read, read.now), then=_said(read, newest))


def _said(read: Read, at: datetime) -> str:
    local = read.office.calendar.local(at)
    return f"{date_of(local.date(), read.today)} {clock_in_words(local)}"
