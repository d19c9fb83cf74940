"""Customers by health: who needs us, why, what is planned, and what they say of us all in all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, case, func, null, or_, select, union_all

from data.aftersale import complaint
from data.care_figures import CareFigures, care_figures
from data.feedback import Opinion, newest_of_each
from data.health import bounds_of, ends, health_case, is_customer, planned_there
from data.model.calendar import Due
from data.model.care_facts import ComplaintState, Health
from data.model.clean import search_key
from data.model.facts import DealState, Event
from data.model.health import Signs, health_of
from data.model.lifetime import lifetime_cents
from data.model.loyalty import level_name
from data.model.narrowing import Narrowing, read_narrowing, said_narrowing
from data.model.playbook import Playbook
from data.model.process import Opens
from data.model.why import Told, why
from data.narrowing import cities, conditions
from data.signs import signs_of
from data.tables import contact, deal, followup, organisation
from data.transaction import Read

WINDOW = 200
"""Customers that leave the store at once."""


@dataclass(frozen=True, slots=True)
class Planned:
    """The soonest thing that is planned with a customer."""

    id: str
    kind: str
    kind_name: str
    script: str | None
    """What is said when they are called about it; None: it is nothing to call about."""
    due: Due
    reason: str
    opens: Opens
    agreed: bool
    """Whether the time was agreed with them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """Somebody with whom a deal was won, and how they stand."""

    organisation_id: str
    name: str
    city: str
    care_class: str | None
    health: Health
    signs: Signs
    deal_id: str
    """The deal won last."""
    contact_id: str | None
    contact: str
    since: date
    value_cents: int
    """What was won with them in all."""
    lifetime_cents: int
    """What they are worth over the years they stay, in whole euros."""
    next: Planned | None
    opinion: Opinion | None
    """What they said of us last."""
    complaint: str
    """The first open complaint, in their words."""
    complained_at: datetime | None
    why: str
    """Why they stand so, in one line."""
    usual_script: str | None
    """What is said when they are called about nothing that is planned."""

    @property
    def script(self) -> str | None:
        """What is said when they are called now."""
        return self.next.script if self.next and self.next.script else self.usual_script

    @property
    def called_about(self) -> str | None:
        """The follow-up that is worked by calling them now."""
        return self.next.id if self.next and self.next.script else None


@dataclass(frozen=True, slots=True)
class CareView:
    """A window of the customers, the most urgent first; counts and figures are of all."""

    customers: tuple[Customer, ...]
    counts: Mapping[Health, int]
    figures: CareFigures
    narrowed: str = ""
    """What they are narrowed to, in words; empty when all are shown."""
    unknown: tuple[str, ...] = ()
    """Words typed that mean nothing here."""

    @property
    def count(self) -> int:
        """Customers in all."""
        return sum(self.counts.values())


def care_view(read: Read, *, limit: int = WINDOW, text: str = "") -> CareView:
    """The first `limit` customers by health, narrowed by the words of `text` (`model.narrowing`).

    A kind narrows to those with whom such a follow-up is planned.
    """
    narrowing = read_narrowing(text, read.office.playbook)
    shown, counts = _ranked(read, _narrowed(read, narrowing), limit)
    said = said_narrowing(narrowing, read.office.playbook) if narrowing else ""
    of_each = {one: counts[one] for one in Health}
    return CareView(customers_of(read, shown), of_each, care_figures(read), said, narrowing.unknown)


def customer(read: Read, organisation_id: str) -> Customer | None:
    """One customer; None where no deal was won with them."""
    signs = signs_of(read, [organisation_id]).get(organisation_id)
    if signs is None:
        return None
    return customers_of(read, {organisation_id: health_of(signs, read.today, bounds_of(read))})[0]


def rhythm_kinds(playbook: Playbook) -> tuple[str, ...]:
    """The kinds of follow-up by which customers are met again and again."""
    return tuple(dict.fromkeys(rule.kind for rule in playbook.cadences if rule.on == Event.CONTACTED))


def usual_script(read: Read) -> str | None:
    """What is said to a customer who is called about nothing that is planned."""
    kinds = (read.office.playbook.kind(key) for key in rhythm_kinds(read.office.playbook))
    return next((kind.script for kind in kinds if kind and kind.script), None)


def customers_of(read: Read, healths: Mapping[str, Health]) -> tuple[Customer, ...]:
    """These customers in this order, each with everything the care view tells of them."""
    keys = list(healths)
    signs, won, steps = signs_of(read, keys), _won(read, keys), _next_steps(read, keys)
    opinions, complaints = newest_of_each(read, keys), _complaints(read, keys)
    rows = {row["id"]: row for row in read.all(select(organisation).where(organisation.c.id.in_(keys)))}
    within, usual = bounds_of(read), usual_script(read)

    def told(key: str) -> str:
        said = _told(read, signs[key], opinions.get(key), complaints.get(key))
        return why(healths[key], signs[key], said, read.today, within)

    return tuple(
        Customer(
            organisation_id=key,
            name=rows[key]["name"],
            city=rows[key]["city"],
            care_class=rows[key]["care_class"],
            health=healths[key],
            signs=signs[key],
            **_bought(read, won[key]),
            next=steps.get(key),
            opinion=opinions.get(key),
            complaint=complaints[key]["text"] if key in complaints else "",
            complained_at=complaints[key]["opened_at"] if key in complaints else None,
            why=told(key),
            usual_script=usual,
        )
        for key in keys
    )


def _told(read: Read, signs: Signs, said: Opinion | None, complained: RowMapping | None) -> Told:
    today = read.office.calendar.today
    return Told(
        level=level_name(said.kind, said.score, said.scale) if said else "",
        words=said.text if said else "",
        said_on=today(said.at) if said else None,
        complaint=complained["text"] if complained else "",
        complained_on=today(complained["opened_at"]) if complained else None,
        asked_on=today(signs.asked_at) if signs.asked_at else None,
    )


def _ranked(read: Read, where: Sequence[ColumnElement[bool]], limit: int) -> tuple[dict[str, Health], Counter[Health]]:
    """The first customers by urgency, then soonest, then name, with their health; and how many are how."""
    theirs, ending = followup.c.organisation_id == organisation.c.id, ends()
    soonest = (
        select(func.min(followup.c.due_on)).where(theirs, planned_there(read)).correlate(organisation).scalar_subquery()
    )
    joined = organisation.outerjoin(ending, ending.c.organisation_id == organisation.c.id)
    columns = (organisation.c.id, organisation.c.search_key, soonest.label("on"), ending.c.ends_on)
    wanted = select(*columns, health_case(read).label("health")).select_from(joined).where(is_customer(), *where)
    every = wanted.cte("every")
    urgency = case({health.value: rank for rank, health in enumerate(Health)}, value=every.c.health)
    soon = case((every.c.health == Health.RENEWAL.value, every.c.ends_on), else_=every.c.on)
    place = func.row_number().over(order_by=(urgency, soon, every.c.search_key, every.c.id))
    first = select(every.c.id, every.c.health, place.label("number")).order_by("number").limit(limit).subquery()
    counted = select(null(), every.c.health, func.count()).group_by(every.c.health)
    rows = read.connection.execute(union_all(select(first), counted)).all()
    shown = sorted((number, key, health) for key, health, number in rows if key is not None)
    counts = Counter({Health(health): number for key, health, number in rows if key is None})
    return {key: Health(health) for _number, key, health in shown}, counts


def _narrowed(read: Read, narrowing: Narrowing) -> list[ColumnElement[bool]]:
    """What a typed line asks of customers: words stand in their name, place or people, kinds in what is planned."""
    asked = conditions(read, replace(narrowing, words=(), kinds=()))
    if narrowing.kinds:
        mine = (followup.c.organisation_id == organisation.c.id, followup.c.kind.in_(narrowing.kinds))
        asked.append(select(followup.c.id).where(*mine, planned_there(read)).correlate(organisation).exists())
    places = cities(read) if narrowing.words else ()
    return [*asked, *(_named(search_key(word), places) for word in narrowing.words)]


def _named(word: str, places: Sequence[str]) -> ColumnElement[bool]:
    people = select(contact.c.organisation_id).where(contact.c.search_key.contains(word, autoescape=True))
    return or_(
        organisation.c.search_key.contains(word, autoescape=True),
        organisation.c.city.in_([place for place in places if word in search_key(place)]),
        organisation.c.id.in_(people.correlate(None)),
    )


def _won(read: Read, keys: Sequence[str]) -> dict[str, list[RowMapping]]:
    """The deals won with each, the newest first, with the names of their contacts."""
    joined = deal.outerjoin(contact, contact.c.id == deal.c.contact_id)
    wanted = select(deal, contact.c.name.label("contact")).select_from(joined)
    mine = wanted.where(deal.c.organisation_id.in_(keys), deal.c.state == DealState.WON)
    found: dict[str, list[RowMapping]] = {}
    for row in read.all(mine.order_by(deal.c.closed_at.desc(), deal.c.id.desc())):
        found.setdefault(row["organisation_id"], []).append(row)
    return found


def _bought(read: Read, won: Sequence[RowMapping]) -> dict[str, Any]:
    """What was bought, since when, and who is spoken with."""
    calendar, years = read.office.calendar, read.office.playbook.care.years
    bought = [(calendar.today(row["closed_at"] or row["stage_entered_at"]), row["value_cents"]) for row in won]
    newest = won[0]
    return {
        "deal_id": newest["id"],
        "contact_id": newest["contact_id"],
        "contact": newest["contact"] or "",
        "since": min(day for day, _cents in bought),
        "value_cents": sum(cents for _day, cents in bought),
        "lifetime_cents": round(lifetime_cents(bought, read.today, years), -2),
    }


def _next_steps(read: Read, keys: Sequence[str]) -> dict[str, Planned]:
    playbook, found = read.office.playbook, dict[str, Planned]()
    mine = select(followup).where(followup.c.organisation_id.in_(keys), planned_there(read))
    for row in read.all(mine.order_by(followup.c.due_on, followup.c.due_at.nulls_last(), followup.c.id)):
        if row["organisation_id"] not in found:
            kind = playbook.kind(row["kind"])
            found[row["organisation_id"]] = Planned(
                id=row["id"],
                kind=row["kind"],
                kind_name=playbook.kind_name(row["kind"]),
                script=row["script"] or (kind.script if kind else None),
                due=Due(row["due_on"], row["due_at"]),
                reason=row["reason"],
                opens=kind.opens if kind else "card",
                agreed=row["agreed"],
            )
    return found


def _complaints(read: Read, keys: Sequence[str]) -> dict[str, RowMapping]:
    """The oldest open complaint of each."""
    mine = select(complaint).where(complaint.c.organisation_id.in_(keys), complaint.c.state == ComplaintState.OPEN)
    return {row["organisation_id"]: row for row in read.all(mine.order_by(complaint.c.opened_at.desc()))}
