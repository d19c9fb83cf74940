"""The checklist that winning a deal begins: what is to be done, by when and by whom, and what the file shows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, select

from data.aftersale import care_step
from data.at_hand import customer_name
from data.care_evidence import care_shown
from data.model.calendar import Due
from data.model.caring import CareItem
from data.model.clean import clean_line
from data.model.facts import DealState, FollowUpState
from data.model.process import Opens
from data.model.refusal import NotFound, Refusal
from data.model.wording import day
from data.tables import deal, followup
from data.transaction import Read, Write
from data.words import N_, _, language


@dataclass(frozen=True, slots=True)
class CheckItem:
    """An item of a customer's checklist."""

    id: str
    key: str
    """What the playbook calls it."""
    name: str
    about: str
    opens: Opens
    kind: str | None
    """The kind of follow-up that brings it up."""
    due_on: date
    owner: str
    done_on: date | None
    """When it was ticked by hand."""
    by_itself: bool
    """Whether the file shows that it is done."""
    followup_id: str | None
    """The open follow-up that brings it up."""
    followup_due: Due | None
    late: bool
    """Whether it is late and no follow-up brings it up."""

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return self.by_itself or self.done_on is not None


def begin_checklist(write: Write, deal_id: str) -> list[str]:
    """Begin the checklist of a deal just won, each item with its day and the rep as owner; the keys of what was begun.

    Part of a larger operation. Items that stand already (the deal was won before) stay as they are.
    """
    found = write.row(deal, deal_id)
    standing = {row["item"] for row in write.all(select(care_step.c.item).where(care_step.c.deal_id == deal_id))}
    owner = clean_line(write.office.settings.rep.name)
    return write.insert_many(
        care_step,
        [
            {
                "organisation_id": found["organisation_id"],
                "deal_id": deal_id,
                "item": item.key,
                "due_on": write.office.calendar.due(item.after, write.now).on,
                "owner": owner,
            }
            for item in write.office.playbook.care.checklist
            if item.key not in standing
        ],
    )


def start_checklist(write: Write, deal_id: str) -> None:
    """Begin the checklist of a customer that was won before there was one.

    Raises:
        Refusal: when the deal is not won, or the playbook has no checklist.
    """
    found = write.row(deal, deal_id)
    if found["state"] != DealState.WON:
        raise Refusal(_("The checklist begins when the deal is won."))
    if not begin_checklist(write, deal_id):
        raise Refusal(_("The playbook has nothing more for the checklist."))
    write.say(N_("checklist begun: {organisation}"), organisation=customer_name(write, found))


def checklist_of(read: Read, deal_id: str) -> tuple[CheckItem, ...]:
    """The checklist of a deal in the playbook's order; empty where none was begun."""
    known = {item.key: item for item in read.office.playbook.care.checklist}
    mine = select(care_step).where(care_step.c.deal_id == deal_id)
    told = read.first(
        select(*(one.label(key.value) for key, one in care_shown(read).items()))
        .select_from(deal)
        .where(deal.c.id == deal_id)
    )
    waiting = _waiting(read, deal_id)
    places = {key: place for place, key in enumerate(known)}
    rows = sorted(read.all(mine), key=lambda row: (places.get(row["item"], len(places)), row["due_on"], row["id"]))
    return tuple(_item(read, row, known.get(row["item"]), told, waiting) for row in rows)


def tick_item(write: Write, deal_id: str, key: str) -> bool:
    """Tick an item of the checklist, or take the tick away; whether it is ticked now.

    Raises:
        Refusal: when the file itself shows that it is done.
    """
    item = _known(write, deal_id, key)
    if item.by_itself and item.done_on is None:
        raise Refusal(_("“{item}” is done: the file shows it, nobody needs to tick it.").format(item=item.name))
    done = write.today if item.done_on is None else None
    write.update(care_step, item.id, done_on=done)
    phrase = N_("ticked: {item}, {organisation}") if done else N_("unticked: {item}, {organisation}")
    write.say(phrase, item=item.name, organisation=customer_name(write, write.row(deal, deal_id)))
    return done is not None


def move_item(write: Write, deal_id: str, key: str, on: date) -> None:
    """Set another day for an item of the checklist."""
    item = _known(write, deal_id, key)
    write.update(care_step, item.id, due_on=on)
    write.say(N_("{item}: by {day}"), item=item.name, day=day(on, write.today))


def assign_item(write: Write, deal_id: str, key: str, owner: str) -> None:
    """Say who does an item of the checklist.

    Raises:
        Refusal: when nobody is named.
    """
    name = clean_line(owner)
    if not name:
        raise Refusal(_("Somebody must see to it: write a name."))
    item = _known(write, deal_id, key)
    write.update(care_step, item.id, owner=name)
    write.say(N_("{item}: {owner} sees to it"), item=item.name, owner=name)


def _known(read: Read, deal_id: str, key: str) -> CheckItem:
    found = next((item for item in checklist_of(read, deal_id) if item.key == key), None)
    if found is None:
        raise NotFound(_("That is no longer in the file."))
    return found


def _waiting(read: Read, deal_id: str) -> dict[str, RowMapping]:
    """The soonest open follow-up of each kind."""
    mine = select(followup).where(followup.c.deal_id == deal_id, followup.c.state == FollowUpState.OPEN)
    found: dict[str, RowMapping] = {}
    for row in read.all(mine.order_by(followup.c.due_on, followup.c.due_at.nulls_last())):
        found.setdefault(row["kind"], row)
    return found


def _item(
    read: Read, row: RowMapping, item: CareItem | None, told: RowMapping | None, waiting: dict[str, RowMapping]
) -> CheckItem:
    by_itself = bool(item and item.evidence and told and told[item.evidence.value])
    brought = waiting.get(item.kind) if item and item.kind else None
    done = by_itself or row["done_on"] is not None
    return CheckItem(
        id=row["id"],
        key=row["item"],
        name=item.name.said(language()) if item else row["item"],
        about=item.about.said(language()) if item else "",
        opens=item.opens if item else "care",
        kind=item.kind if item else None,
        due_on=row["due_on"],
        owner=row["owner"],
        done_on=row["done_on"],
        by_itself=by_itself,
        followup_id=brought["id"] if brought and not done else None,
        followup_due=Due(brought["due_on"], brought["due_at"]) if brought and not done else None,
        late=bool(item) and not done and brought is None and row["due_on"] < read.today,
    )
