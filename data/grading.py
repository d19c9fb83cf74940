"""Grading: into which class a customer is put and why; every time it is done stays known."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from data.aftersale import grading
from data.analyses import analysis_sheet
from data.cadences import follow_customer
from data.met import last_contacts
from data.model.care_facts import CARE_CLASSES
from data.model.clean import clean
from data.model.facts import Bant, Event
from data.model.findings import is_known
from data.model.refusal import Refusal
from data.tables import organisation
from data.transaction import Read, Write
from data.words import N_, _


@dataclass(frozen=True, slots=True)
class Grading:
    """A time a customer was put into a class."""

    care_class: str | None
    bant: tuple[Bant, ...]
    """What was known of them, and spoke for it."""
    potential: str
    """How they may grow."""
    text: str
    """Why, in words."""
    at: datetime


def grade_customer(
    write: Write,
    organisation_id: str,
    care_class: str | None,
    bant: Collection[str] = (),
    *,
    potential: str = "",
    text: str = "",
) -> str:
    """Put a customer into a class (None: into none any more) with the reasons; the key of the entry.

    The rhythm of contacts follows the class, or goes back to the usual one: what waits without an agreed time is
    planned anew.

    Raises:
        Refusal: when there is no such class, or something else than budget, authority, need, timeline is named.
    """
    if care_class is not None and care_class not in CARE_CLASSES:
        raise Refusal(_("There is no class “{name}”: {classes}.").format(name=care_class, classes=_classes()))
    if unknown := [one for one in bant if one not in list(Bant)]:
        raise Refusal(_("“{name}” is not one of budget, authority, need and timeline.").format(name=unknown[0]))
    name = write.row(organisation, organisation_id)["name"]
    key = write.insert(
        grading,
        organisation_id=organisation_id,
        care_class=care_class,
        bant=[str(one) for one in Bant if one in bant],
        potential=clean(potential).strip(),
        text=clean(text).strip(),
        at=write.now,
    )
    write.update(organisation, organisation_id, care_class=care_class)
    if care_class is not None:
        follow_customer(write, Event.CLASS_SET, organisation_id)
    elif met := last_contacts(write, [organisation_id]):
        follow_customer(write, Event.CONTACTED, organisation_id, origin=met[organisation_id])
    phrase = N_("{organisation}: class {care_class}") if care_class else N_("{organisation}: no class any more")
    write.say(phrase, organisation=name, care_class=care_class or "")
    return key


def gradings_of(read: Read, organisation_id: str) -> tuple[Grading, ...]:
    """Every time they were put into a class, the newest first."""
    mine = select(grading).where(grading.c.organisation_id == organisation_id)
    return tuple(
        Grading(row["care_class"], tuple(Bant(one) for one in row["bant"]), row["potential"], row["text"], row["at"])
        for row in read.all(mine.order_by(grading.c.at.desc(), grading.c.id.desc()))
    )


def bant_known(read: Read, organisation_id: str) -> tuple[Bant, ...]:
    """What the needs analysis has found out of budget, authority, need and timeline."""
    found = analysis_sheet(read, organisation_id).findings
    return tuple(bant for bant in Bant if is_known(found, bant))


def _classes() -> str:
    return ", ".join(CARE_CLASSES)
