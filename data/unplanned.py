"""What is planned nowhere, found over the whole file and planned: contacts, needs mapped anew, returns of deals."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, and_, func, or_, select

from data.cadences import RHYTHM_EVENTS, rule_values
from data.made_by_rules import crowds
from data.met import contact_kinds, last_contacts, last_mapped
from data.model.cadence import Make, first_of
from data.model.calendar import Due
from data.model.facts import DealState, Event, FollowUpState
from data.model.findings import is_stale
from data.model.pieces import Text
from data.model.placing import Ground, Happened, place
from data.model.playbook import Playbook
from data.model.process import Cadence
from data.tables import WAITS, contact, deal, followup, organisation
from data.transaction import Read, Write
from data.words import _, language


@dataclass
class _Plans:
    """What is being planned, each day only as full as a day may be; written at once at the end."""

    write: Write
    books: Sequence[Playbook]
    rows: list[dict[str, Any]] = field(default_factory=list)
    _ground: dict[str, Ground] = field(default_factory=dict)
    _crowd: dict[tuple[str, date], int] | None = None

    def follow(self, about: RowMapping, event: Event, origin: datetime, due: Due | None = None) -> bool:
        """Plan what the first rule for this event makes of a deal; whether there is one."""
        happened, ground = self._happened(about, event, origin, due), self._at(about)
        made = first_of(happened, ground)
        return made is not None and self._add(about, made)

    def fall_back(
        self, about: RowMapping, event: Event, origin: datetime, reason: str, *, due: Due | None, among: Collection[str]
    ) -> None:
        """Plan a call where the playbook has no rule at all: nobody waits for ever because of that."""
        ground = self._at(about)
        rule = _usual_call(ground.playbook, event, reason, among)
        when = due or ground.calendar.due(rule.after, origin)
        found, put_off = place(rule, when, self._happened(about, event, origin, due), ground)
        self._add(about, Make(rule, found, agreed=False, put_off=put_off))

    def keep(self) -> int:
        """Write them all; how many."""
        self.write.insert_many(followup, self.rows)
        return len(self.rows)

    def _add(self, about: RowMapping, made: Make) -> bool:
        row = rule_values(self.write, made.rule, made.due)
        whose = {name: about[name] for name in ("organisation_id", "contact_id")}
        self.rows.append({**row, **whose, "deal_id": about["id"], "agreed": made.agreed})
        crowd = self._counted()
        crowd[row["kind"], row["due_on"]] = crowd.get((row["kind"], row["due_on"]), 0) + 1
        self.write.put_off += made.put_off
        return True

    def _happened(self, about: RowMapping, event: Event, origin: datetime, due: Due | None) -> Happened:
        segment, grade = about["segment"], about["care_class"]
        return Happened(event, self.write.now, segment=segment, care_class=grade, origin=origin, due=due)

    def _at(self, about: RowMapping) -> Ground:
        process = self.write.process_of(about)
        if process.key not in self._ground:
            self._ground[process.key] = Ground(process, self.write.office.calendar, self._full)
        return self._ground[process.key]

    def _full(self, kind: str, day: date) -> bool:
        return self._counted().get((kind, day), 0) >= self.write.office.playbook.calling.most_a_day

    def _counted(self) -> dict[tuple[str, date], int]:
        if self._crowd is None:
            kinds = {kind.key for playbook in self.books for kind in playbook.kinds}
            self._crowd = dict(crowds(self.write, kinds))
        return self._crowd


def plan_contacts(write: Write, books: Sequence[Playbook]) -> int:
    """A contact for every customer who may be called and has none planned; how many.

    It comes by the rhythm of their class from the last one; where nobody was in touch for as long as the playbook's
    rule of silence says, by that. One on hold is planned: the rep said why it waits.
    """
    kinds, plans = _contact_kinds(write, books), _Plans(write, books)
    found = _customers_without(write, kinds)
    met = last_contacts(write, [row["organisation_id"] for row in found])
    for row in found:
        origin = met.get(row["organisation_id"], write.now)
        first, then = Event.CONTACTED, Event.SILENCE
        if _is_silent(write, row, origin):
            first, then = then, first
        if not plans.follow(row, first, origin) and not plans.follow(row, then, origin):
            reason = _("Nothing was planned with them: how are they?")
            plans.fall_back(row, Event.SILENCE, origin, reason, due=None, among=kinds)
    return plans.keep()


def plan_needs(write: Write, books: Sequence[Playbook]) -> int:
    """The needs of every customer mapped anew, where a rule says so and nothing is planned; how many."""
    found, plans = _customers_without(write, _kinds_on(books, {Event.NEEDS_MAPPED})), _Plans(write, books)
    mapped = last_mapped(write, [row["organisation_id"] for row in found])
    for row in found:
        bought, last = row["closed_at"] or write.now, mapped.get(row["organisation_id"])
        plans.follow(row, Event.NEEDS_MAPPED, bought if last is None or is_stale(last, bought) else last)
    return plans.keep()


def plan_returns(write: Write, books: Sequence[Playbook]) -> int:
    """The return of every parked deal for which nothing waits; how many.

    It comes on the day that was set; where that day had its return and the deal is parked still, by the rule anew.
    """
    done = (followup.c.deal_id == deal.c.id, followup.c.state == FollowUpState.DONE)
    returned = select(func.max(followup.c.done_at)).where(*done).correlate(deal).scalar_subquery()
    waits = select(followup.c.id).where(followup.c.deal_id == deal.c.id, WAITS).correlate(deal).exists()
    wanted = _deals(returned.label("returned_at")).where(deal.c.state == DealState.LATER, ~waits, *_callable())
    plans, calendar = _Plans(write, books), write.office.calendar
    calls = {kind.key for playbook in books for kind in playbook.kinds if kind.opens == "call"}
    for row in write.all(wanted.order_by(deal.c.later_until, deal.c.id)):
        until, back = row["later_until"], row["returned_at"]
        again = until is None or (back is not None and calendar.today(back) >= until)
        origin, due = (back or write.now, None) if again else (write.now, Due(until))
        if not plans.follow(row, Event.LATER, origin, due):
            reason = _("Parked until now: is the time right?")
            plans.fall_back(row, Event.LATER, origin, reason, due=due, among=calls)
    return plans.keep()


def _deals(*more: Any) -> Select[Any]:
    """Deals with what a rule may ask of their organisation."""
    columns = (*deal.c, organisation.c.segment, organisation.c.care_class, *more)
    joined = deal.join(organisation, organisation.c.id == deal.c.organisation_id)
    return select(*columns).select_from(joined.outerjoin(contact, contact.c.id == deal.c.contact_id))


def _callable() -> tuple[ColumnElement[bool], ...]:
    """Whether neither the organisation nor the deal's contact has asked not to be called."""
    return ~organisation.c.do_not_call, or_(contact.c.id.is_(None), ~contact.c.do_not_contact)


def _customers_without(read: Read, kinds: Collection[str]) -> list[RowMapping]:
    """The newest deal bought of every customer who may be called and for whom nothing of these kinds waits."""
    if not kinds:
        return []
    waits = and_(followup.c.organisation_id == organisation.c.id, WAITS, followup.c.kind.in_(sorted(kinds)))
    lacks = ~select(followup.c.id).where(waits).correlate(organisation).exists()
    bought = _deals(or_(*(~one for one in _callable())).label("barred"))
    newest = bought.where(deal.c.state == DealState.WON, lacks).order_by(
        deal.c.organisation_id, deal.c.closed_at.desc(), deal.c.id.desc()
    )
    found: dict[str, RowMapping] = {}
    for row in read.all(newest):
        found.setdefault(row["organisation_id"], row)
    return [row for row in found.values() if not row["barred"]]


def _is_silent(read: Read, about: RowMapping, origin: datetime) -> bool:
    """Whether nobody was in touch for as long as a rule of silence says."""
    rules = (rule for rule in read.process_of(about).cadences if rule.on == Event.SILENCE)
    calendar = read.office.calendar
    return any(calendar.due(rule.after, origin).on <= read.today for rule in rules if rule.after.unit != "agreed")


def _contact_kinds(read: Read, books: Sequence[Playbook]) -> set[str]:
    """Kinds by which the rhythm goes on; those of any contact where the playbook has no rhythm."""
    return _kinds_on(books, RHYTHM_EVENTS) or set(contact_kinds(read))


def _kinds_on(books: Sequence[Playbook], events: Collection[Event]) -> set[str]:
    return {rule.kind for playbook in books for rule in playbook.cadences if rule.on in events}


def _usual_call(playbook: Playbook, event: Event, reason: str, among: Collection[str]) -> Cadence:
    """A rule for a playbook without one: its last kind among these, at the latest when nobody may wait longer."""
    kinds = [kind.key for kind in playbook.kinds if kind.key in among] or [playbook.kinds[0].key]
    said = Text(by_language={language(): reason})
    return Cadence(key="look_over", on=event, kind=kinds[-1], after=playbook.care.longest, reason=said)
