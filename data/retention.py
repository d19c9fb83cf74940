"""Retention: what has been kept longer than the playbook says, and its end. Nothing goes by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, func, or_, select, union_all, update

from data.aftersale import complaint, feedback, recommendation
from data.bargaining import agreement, paper, quote
from data.belonging import Whose, portions
from data.bookkeeping import remembered
from data.cadences import playbooks_at_work
from data.erased import STANDS
from data.erasing import erase, forget_log, mark
from data.model.calendar import counted
from data.model.care_facts import ComplaintState
from data.model.delay import Delay
from data.model.facts import DealState, FollowUpState, MeetingState, Outcome, Phase
from data.model.outcome import UNANSWERED
from data.model.retention import COUNTED, NAMES, Retention
from data.tables import call, contact, deal, followup, meeting, note, organisation
from data.transaction import Read, Write
from data.words import N_, _, plural

TOLD = "retention"
"""Where the file remembers in which month the rep was told."""

_EARLY = (Phase.PROSPECTING, Phase.CONTACTING)
_IN_VAIN = (*UNANSWERED, Outcome.WRONG_NUMBER, Outcome.GATEKEEPER)
"""Calls in which nobody was reached who could say anything."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Somebody kept longer than a rule says."""

    organisation_id: str
    name: str
    last: date
    """When there was last anything with them."""
    texts: int = 0
    """How many texts of theirs would go."""


@dataclass(frozen=True, slots=True)
class PastTime:
    """A rule, and who or what is past its time."""

    rule: Retention
    until: date
    """What was last before this day is past its time."""
    kept: tuple[Kept, ...]

    @property
    def count(self) -> int:
        """How many organisations would go, or texts."""
        return len(self.kept) if self.rule.does == "erase" else sum(one.texts for one in self.kept)

    @property
    def name(self) -> str:
        """What the rule is about, in words."""
        return _(NAMES[self.rule.what])

    @property
    def words(self) -> str:
        """How many would go, in words."""
        return plural(*COUNTED[self.rule.does], self.count)


def past_time(read: Read) -> tuple[PastTime, ...]:
    """Every rule of the playbook with what is past its time; nobody stands under two rules that erase."""
    found, gone, last = list[PastTime](), set[str](), dict[str, datetime]()
    for rule in sorted(read.office.playbook.retention, key=lambda one: one.does != "erase"):
        until = counted(Delay(-rule.after.amount, rule.after.unit), read.today)
        kept = [one for one in _kept(read, rule, until, last) if one.organisation_id not in gone]
        if rule.does == "erase":
            gone |= {one.organisation_id for one in kept}
        found.append(PastTime(rule, until, tuple(kept)))
    return tuple(found)


def apply_retention(write: Write) -> tuple[PastTime, ...]:
    """Do what the rules say; to be followed by `Store.scrub`. What was done.

    It cannot be taken back, nor can anything before it.
    """
    found = past_time(write)
    write.historic = False
    if whose := [Whose(one.organisation_id) for rule in found if rule.rule.does == "erase" for one in rule.kept]:
        erase(write, whose)
    for rule in found:
        if rule.rule.does == "strip_notes" and rule.kept:
            _strip(write, rule)
    if any(rule.count for rule in found):
        forget_log(write)
        mark(write)
        write.touch("erased", write.now.isoformat())
        write.say(N_("kept no longer: what was past its time"))
    return found


def tell_monthly(write: Write) -> str:
    """Once a month, in a sentence, that something is past its time; empty where nothing is, or it was told."""
    if write.office.stands_in:
        return ""
    month = f"{write.today:%Y-%m}"
    before = write.first(select(remembered.c.content).where(remembered.c.id == TOLD))
    if before is not None and before["content"].get("month") == month:
        return ""
    write.keep(remembered, TOLD, content={"month": month}, at=write.now)
    told = [f"{rule.name}: {rule.words}" for rule in past_time(write) if rule.count]
    if not told:
        return ""
    said = _("Kept longer than the playbook says. {what}. Nothing goes by itself: salestui retention lists it.")
    return said.format(what="; ".join(told))


def _kept(read: Read, rule: Retention, until: date, last: dict[str, datetime]) -> list[Kept]:
    """Whom or what a rule is about, as far as it is past its time and nothing holds it.

    Args:
        read: The file.
        rule: The rule.
        until: What was last before this day is past its time.
        last: When there was last anything with each organisation, as far as that was looked for already.
    """
    at = read.office.calendar.moment(until, time())
    old = [row["id"] for row in read.all(select(organisation.c.id).where(organisation.c.created_at < at))]
    _look_for_traces(read, old, last)
    silent = {key for key in old if last[key] < at}
    if rule.what in ("call_notes", "personal_notes") or rule.does == "strip_notes":
        texts = _texts(read, rule, at, silent)
    else:
        texts = dict.fromkeys(silent & _among(read, rule) if silent else (), 0)
    _look_for_traces(read, texts, last)
    houses = select(organisation.c.id, organisation.c.name).where(STANDS, ~_held(read, rule))
    rows = read.all(houses.order_by(organisation.c.search_key)) if texts else []
    return [
        Kept(row["id"], row["name"], _day(read, last[row["id"]]), texts[row["id"]])
        for row in rows
        if row["id"] in texts and row["id"] in last
    ]


def _held(read: Read, rule: Retention) -> ColumnElement[bool]:
    """Who is never touched: something travels, is complained of, runs, or was promised.

    The deal that an import opened and that never came further does not hold a prospect nobody ever reached.
    """
    early = {stage.key for book in playbooks_at_work(read) for stage in book.stages if stage.phase in _EARLY}
    travels: ColumnElement[bool] = deal.c.state.in_((DealState.OPEN, DealState.LATER))
    if rule.what == "prospect_never_reached":
        travels &= ~and_(deal.c.state == DealState.OPEN, deal.c.stage.in_(early))
    runs = and_(
        agreement.c.signed_on.is_not(None), or_(agreement.c.ends_on.is_(None), agreement.c.ends_on >= read.today)
    )
    return or_(
        _has(deal, travels),
        _has(complaint, complaint.c.state == ComplaintState.OPEN),
        _has(agreement, runs),
        _has(followup, followup.c.state == FollowUpState.OPEN, followup.c.agreed),
        _has(meeting, meeting.c.state == MeetingState.AGREED, meeting.c.ends_at >= read.now),
    )


def _has(table: Table, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    return organisation.c.id.in_(select(table.c.organisation_id).where(*where))


def _among(read: Read, rule: Retention) -> set[str]:
    """The organisations a rule is about, whatever their time."""
    won, lost = deal.c.state == DealState.WON, deal.c.state == DealState.LOST
    asked: dict[str, ColumnElement[bool]] = {
        "prospect_never_reached": and_(
            ~_has(deal, won), ~_has(call, call.c.outcome.not_in(_IN_VAIN)), ~_has(meeting), ~_has(feedback)
        ),
        "lost_deal": and_(_has(deal, lost), ~_has(deal, won)),
    }
    wanted = select(organisation.c.id)
    if rule.what in asked:
        wanted = wanted.where(asked[rule.what])
    return {row["id"] for row in read.all(wanted)}


_TRACES: Sequence[ColumnElement[Any]] = (
    call.c.started_at,
    meeting.c.ends_at,
    note.c.at,
    feedback.c.at,
    complaint.c.opened_at,
    recommendation.c.asked_at,
    paper.c.sent_at,
    quote.c.given_at,
    deal.c.created_at,
    deal.c.closed_at,
)
"""What tells that there was anything with them."""


def _look_for_traces(read: Read, keys: Iterable[str], last: dict[str, datetime]) -> None:
    """Find out when there was last anything with these organisations, at the latest when each was added."""
    for part in portions([key for key in keys if key not in last]):
        own = select(organisation.c.id.label("organisation_id"), organisation.c.created_at.label("at"))
        every = union_all(
            own.where(organisation.c.id.in_(part)),
            *(
                select(one.table.c.organisation_id, one.label("at")).where(one.table.c.organisation_id.in_(part))
                for one in _TRACES
            ),
        ).subquery("traces")
        found = select(every.c.organisation_id, func.max(every.c.at).label("at")).group_by(every.c.organisation_id)
        last |= {row["organisation_id"]: row["at"] for row in read.all(found)}


def _texts(read: Read, rule: Retention, at: datetime, silent: Collection[str]) -> Mapping[str, int]:
    """How many texts of each organisation are past their time."""
    found: dict[str, int] = {}
    for wanted, only in _worded(rule, at):
        if only and not silent:
            continue
        whose = wanted.selected_columns[0]
        for row in read.all(
            wanted.with_only_columns(whose.label("whose"), func.count().label("count")).group_by(whose)
        ):
            if not only or row["whose"] in silent:
                found[row["whose"]] = found.get(row["whose"], 0) + row["count"]
    return found


def _worded(rule: Retention, at: datetime) -> list[tuple[Select[Any], bool]]:
    """Texts a rule is about; True: only where there was nothing with the organisation since either."""
    calls = select(call.c.organisation_id).where(call.c.notes != "", call.c.started_at < at)
    personal = select(note.c.organisation_id).where(note.c.personal, note.c.at < at)
    human = select(contact.c.organisation_id).where(contact.c.personal != "")
    notes = select(note.c.organisation_id).where(note.c.at < at)
    about = select(organisation.c.id).where(organisation.c.notes != "")
    match rule.what:
        case "call_notes":
            return [(calls, False)]
        case "personal_notes":
            return [(personal, False), (human, True)]
        case _:
            return [(one, True) for one in (calls, notes, human, about)]


def _strip(write: Write, found: PastTime) -> None:
    """Take the words of a rule away."""
    at = write.office.calendar.moment(found.until, time())
    silent_houses = {one.organisation_id for one in found.kept if one.last < found.until}
    for part in portions([one.organisation_id for one in found.kept]):
        silent = [key for key in part if key in silent_houses]
        if found.rule.what == "call_notes":
            _empty(write, call, "notes", call.c.organisation_id.in_(part), call.c.started_at < at)
        elif found.rule.what == "personal_notes":
            _drop_notes(write, note.c.organisation_id.in_(part), note.c.at < at, note.c.personal)
            _empty(write, contact, "personal", contact.c.organisation_id.in_(silent))
        else:
            _empty(write, call, "notes", call.c.organisation_id.in_(silent))
            _drop_notes(write, note.c.organisation_id.in_(silent))
            _empty(write, contact, "personal", contact.c.organisation_id.in_(silent))
            _empty(write, organisation, "notes", organisation.c.id.in_(silent))


def _empty(write: Write, table: Table, column: str, *where: ColumnElement[bool]) -> None:
    for row in write.all(select(table.c.id).where(table.c[column] != "", *where)):
        write.connection.execute(update(table).where(table.c.id == row["id"]).values({column: ""}))
        write.touch(table.name, row["id"])


def _drop_notes(write: Write, *where: ColumnElement[bool]) -> None:
    for row in write.all(select(note.c.id).where(*where)):
        write.connection.execute(note.delete().where(note.c.id == row["id"]))
        write.touch(note.name, row["id"])


def _day(read: Read, at: datetime) -> date:
    return read.office.calendar.today(at)
