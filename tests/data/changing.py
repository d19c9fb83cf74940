"""A file whose playbook or days off change: who is in it, what changes, and what waits afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import RowMapping, select

from data.deals import enter_stage, open_deal
from data.followups import open_followups
from data.model.playbook import Playbook
from data.model.replan import Part, Replan
from data.replanned import remember_making
from data.replanning import changes_ahead
from data.store import Store
from data.tables import contact, deal, organisation
from data.transaction import Read, Write


def prospect(
    write: Write,
    name: str = "Teräs Oy",
    stage: str | None = None,
    *,
    segment: str = "company",
    care_class: str | None = None,
) -> str:
    """A deal in a stage, with its organisation, its contact and what the playbook plans there; its key."""
    house: dict[str, Any] = {"segment": segment, "tags": [], "care_class": care_class}
    org = write.insert(organisation, name=name, search_key=name.casefold(), **house)
    who = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä")
    key = open_deal(write, org, contact_id=who)
    if stage:
        enter_stage(write, key, stage)
    return key


def noted(store: Store, stage: str | None = None, *names: str) -> list[str]:
    """Deals in a stage, in a file that remembers by what their follow-ups were made; their keys."""
    keys = [store.do(prospect, name, stage).result().result for name in names or ("Teräs Oy",)]
    store.do(remember_making).result()
    return keys


def work_by(store: Store, playbook: Playbook | None = None, **calendar: Any) -> None:
    """From now on the office works by another playbook and its windows, or by another calendar."""
    used = playbook or store.office.playbook
    hours = replace(store.office.calendar, windows=tuple(used.windows), **calendar)
    store.office = replace(store.office, playbook=used, calendar=hours)


def ahead(store: Store) -> Replan:
    """What would change."""
    return store.ask(changes_ahead).result()


def part(store: Store, key: str) -> Part:
    """One part of what would change."""
    return next(one for one in ahead(store).parts if one.key == key)


def waits(store: Store, deal_id: str, rule: str) -> RowMapping:
    """The open follow-up that a rule made for a deal."""
    return next(row for row in store.ask(open_followups, deal_id).result() if row["rule"] == rule)


def deal_row(read: Read, key: str) -> RowMapping:
    """A deal as it stands."""
    return read.row(deal, key)


def named(read: Read, name: str) -> str:
    """The key of an organisation."""
    found = read.first(select(organisation.c.id).where(organisation.c.name == name))
    assert found is not None
    return str(found["id"])
