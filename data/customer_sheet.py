"""Everything the room of one customer shows: how they stand, checklist, opinions, complaints, names, the agreement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, and_, select

from data.bargaining import agreement
from data.cadences import newest_bought
from data.checklist import CheckItem, checklist_of
from data.complaints import Complained, complaints_of
from data.customers import Customer, customer, rhythm_kinds
from data.feedback import Opinion, feedback_of
from data.grading import Grading, bant_known, gradings_of
from data.met import waits_there
from data.model.calendar import Due
from data.model.facts import Bant, DealState
from data.model.naming import called
from data.model.origin import Origin, origin_of
from data.model.phone import show_phone
from data.model.process import Opens
from data.personal import Remembered, personal_at
from data.recommendations import Recommended, recommendations_of
from data.tables import contact, deal, followup, organisation, phone
from data.transaction import Read


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody there, and how they like to be reached."""

    id: str
    called: str
    title: str
    channel: str | None
    """Where they like to hear from us; None: nobody asked."""
    personal: str
    email: str
    numbers: tuple[str, ...]
    """Their own that are good, else those of the house."""
    barred: bool
    """Whether they asked not to be called."""
    origin: Origin
    """Where they are from."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that is planned with them."""

    id: str
    kind: str
    kind_name: str
    opens: Opens
    script: str | None
    due: Due
    reason: str
    agreed: bool
    held: bool
    deal_id: str | None
    contact_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerSheet:
    """One customer after the sale."""

    organisation_id: str
    name: str
    care_class: str | None
    barred: bool
    customer: Customer | None
    """None: no deal was won with them yet."""
    deal_id: str | None
    deal_title: str
    people: tuple[Person, ...]
    """Everybody there; whom the deal was made with first."""
    checklist: tuple[CheckItem, ...]
    steps: tuple[Step, ...]
    """What is planned, the soonest first."""
    rhythm: Step | None
    """The next contact by the rhythm of their class, where one waits."""
    bant: tuple[Bant, ...]
    """What the needs analysis has found out of budget, authority, need and timeline."""
    opinions: tuple[Opinion, ...]
    gradings: tuple[Grading, ...]
    complaints: tuple[Complained, ...]
    recommendations: tuple[Recommended, ...]
    remembered: tuple[Remembered, ...]
    starts_on: date | None = None
    ends_on: date | None = None
    renewal_on: date | None = None

    @property
    def person(self) -> Person | None:
        """Whom we speak with."""
        return self.people[0] if self.people else None


def customer_sheet(read: Read, organisation_id: str, deal_id: str | None = None) -> CustomerSheet:
    """The sheet of a customer, about a deal that was won with them, else the one won last.

    Raises:
        NotFound: when the organisation is no longer in the file.
    """
    house = read.row(organisation, organisation_id)
    won = deal.c.state == DealState.WON
    mine = select(deal).where(deal.c.id == deal_id, deal.c.organisation_id == organisation_id, won)
    bought = read.first(mine) or newest_bought(read, organisation_id)
    key = str(bought["id"]) if bought else None
    steps = _steps(read, organisation_id)
    rhythm = rhythm_kinds(read.process_of(bought) if bought else read.office.playbook)
    return CustomerSheet(
        organisation_id=organisation_id,
        name=house["name"],
        care_class=house["care_class"],
        barred=house["do_not_call"],
        customer=customer(read, organisation_id),
        deal_id=key,
        deal_title=bought["title"] if bought else "",
        people=_people(read, house, bought["contact_id"] if bought else None),
        checklist=checklist_of(read, key) if key else (),
        steps=steps,
        rhythm=next((step for step in steps if step.kind in rhythm and not step.held), None),
        bant=bant_known(read, organisation_id),
        opinions=feedback_of(read, organisation_id),
        gradings=gradings_of(read, organisation_id),
        complaints=complaints_of(read, organisation_id),
        recommendations=recommendations_of(read, organisation_id),
        remembered=personal_at(read, organisation_id),
        **_days(read, organisation_id),
    )


def _people(read: Read, house: RowMapping, contact_id: str | None) -> tuple[Person, ...]:
    theirs = select(contact).where(contact.c.organisation_id == house["id"])
    order = (contact.c.id != (contact_id or ""), contact.c.created_at, contact.c.id)
    numbers = _numbers(read, house["id"])
    return tuple(
        Person(
            row["id"],
            called(row["name"], row["title"], row["email"]),
            row["title"],
            row["channel"],
            row["personal"],
            row["email"],
            tuple(numbers.get(row["id"]) or numbers.get(None, [])),
            row["do_not_contact"],
            origin_of(row, house, read.office.calendar.today(row["created_at"])),
        )
        for row in read.all(theirs.order_by(*order))
    )


def _numbers(read: Read, organisation_id: str) -> dict[str | None, list[str]]:
    """Good numbers of each contact, and of the house."""
    country = read.office.settings.day.country or "FI"
    good = select(phone).where(phone.c.organisation_id == organisation_id, ~phone.c.bad)
    found: dict[str | None, list[str]] = {}
    for row in read.all(good.order_by(phone.c.rank, phone.c.id)):
        shown = show_phone(row["e164"], country) if row["e164"] else row["typed"]
        found.setdefault(row["contact_id"], []).append(shown)
    return found


def _steps(read: Read, organisation_id: str) -> tuple[Step, ...]:
    playbook = read.office.playbook
    waits = and_(followup.c.organisation_id == organisation_id, waits_there())
    rows = read.all(select(followup).where(waits).order_by(followup.c.due_on, followup.c.due_at.nulls_last()))
    found = []
    for row in rows:
        kind = playbook.kind(row["kind"])
        found.append(
            Step(
                row["id"],
                row["kind"],
                playbook.kind_name(row["kind"]),
                kind.opens if kind else "card",
                row["script"] or (kind.script if kind else None),
                Due(row["due_on"], row["due_at"]),
                row["reason"],
                row["agreed"],
                row["held"],
                row["deal_id"],
                row["contact_id"],
            )
        )
    return tuple(found)


def _days(read: Read, organisation_id: str) -> dict[str, date | None]:
    """The days of the agreement that runs longest, of the deals that were won."""
    won = agreement.join(deal, and_(agreement.c.deal_id == deal.c.id, deal.c.state == DealState.WON))
    days = (agreement.c.starts_on, agreement.c.ends_on, agreement.c.renewal_on)
    mine = select(*days).select_from(won).where(agreement.c.organisation_id == organisation_id)
    found = read.first(mine.order_by(agreement.c.ends_on.desc().nulls_last(), agreement.c.id.desc()).limit(1))
    return dict(found) if found else {}
