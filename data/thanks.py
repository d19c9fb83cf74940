"""Thanks owed: whoever gave us a name is thanked when it became a customer."""

from __future__ import annotations

from datetime import date

from sqlalchemy import RowMapping, select

from data.aftersale import recommendation
from data.model.care_facts import RecommendationKind
from data.tables import deal, followup, organisation
from data.transaction import Read, Write
from data.words import _

_KINDS = ("personal", "care", "promise")
"""Kinds of follow-up that thanks are a case of, the best first."""


def thank_referrers(write: Write, deal_id: str) -> None:
    """A deal was won: plan thanks to every customer who referred them to us, each once; part of a larger operation."""
    won = write.row(deal, deal_id)
    name = str(write.row(organisation, won["organisation_id"])["name"])
    reason = _("Thank them: {organisation}, whom they referred to us, is a customer now").format(organisation=name)
    led = select(recommendation).where(
        recommendation.c.kind == RecommendationKind.REFERRAL, recommendation.c.prospect_id == won["organisation_id"]
    )
    for row in write.all(led.order_by(recommendation.c.asked_at)):
        planned = select(followup.c.id).where(
            followup.c.organisation_id == row["organisation_id"], followup.c.reason == reason
        )
        if write.first(planned) is None:
            add_reminder(write, row, _KINDS, write.office.calendar.next_working_day(write.today), reason)


def add_reminder(write: Write, row: RowMapping, kinds: tuple[str, ...], on: date, reason: str) -> str:
    """A follow-up about a recommendation that no rule of the playbook made; its key."""
    kind = usual_kind(write, kinds)
    found = write.office.playbook.kind(kind)
    return write.insert(
        followup,
        organisation_id=row["organisation_id"],
        deal_id=row["deal_id"],
        contact_id=row["contact_id"],
        kind=kind,
        due_on=on,
        priority=found.priority if found else 5,
        reason=reason,
    )


def usual_kind(read: Read, wanted: tuple[str, ...]) -> str:
    """The first of these kinds that the playbook has, else its first that is worked by calling."""
    playbook = read.office.playbook
    known = next((key for key in wanted if playbook.kind(key)), None)
    return known or next((kind.key for kind in playbook.kinds if kind.opens == "call"), playbook.kinds[0].key)
