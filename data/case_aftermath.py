"""After a complaint: somebody asks whether all is well now, unless it was not over."""

from __future__ import annotations

from sqlalchemy import RowMapping, select

from data.cadences import allowed, follow_event, load_of, make_followup, may_call, planned_as
from data.followups import close_followup
from data.model.cadence import course
from data.model.facts import Event, FollowUpState
from data.model.placing import Happened
from data.tables import deal, followup, organisation
from data.transaction import Read, Write


def ask_later(write: Write, row: RowMapping) -> None:
    """What the playbook plans once a complaint is closed, also for a customer without a deal."""
    house = write.row(organisation, row["organisation_id"])
    facts = {"organisation.name": str(house["name"])}
    if row["deal_id"] is not None:
        follow_event(write, Event.COMPLAINT_CLOSED, row["deal_id"], facts=facts)
        return
    happened = Happened(
        Event.COMPLAINT_CLOSED, write.now, segment=house["segment"], care_class=house["care_class"], origin=write.now
    )
    stands = map(planned_as, _asked_later(write, row))
    found = course(happened, write.office.playbook, write.office.calendar, stands, load_of(write))
    for made in allowed(write, found, may_call(write, house, row["contact_id"])).make:
        whose = {"organisation_id": row["organisation_id"], "contact_id": row["contact_id"]}
        make_followup(write, made.rule, made.due, **whose, agreed=made.agreed, facts=facts)


def _asked_later(read: Read, row: RowMapping) -> list[RowMapping]:
    """What closing a complaint of theirs has planned, and still waits."""
    about = read.find(deal, row["deal_id"])
    rules = (read.process_of(about) if about else read.office.playbook).rules_on(Event.COMPLAINT_CLOSED)
    theirs = (followup.c.organisation_id == row["organisation_id"]) & followup.c.deal_id.is_not_distinct_from(
        row["deal_id"]
    )
    here = theirs & (followup.c.state == FollowUpState.OPEN) & followup.c.rule.in_(rules)
    return read.all(select(followup).where(here).order_by(followup.c.id))


def ask_no_more(write: Write, row: RowMapping) -> None:
    """It was not over: nobody asks whether all is well now."""
    for waiting in _asked_later(write, row):
        if not waiting["agreed"]:
            close_followup(write, waiting["id"], state=FollowUpState.CANCELLED)
