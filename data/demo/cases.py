"""Complaints of the demo's customers: begun this morning, heard out some days ago, or settled since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from data.aftersale import complaint
from data.demo.care_sayings import COMPLAINTS
from data.demo.fates import Fate
from data.demo.past import Past
from data.demo.sayings import Said
from data.demo.scene import Scene
from data.model.calendar import Due
from data.model.care_facts import ComplaintState, Mood
from data.model.caring import CaseStep
from data.model.complaint import FOLLOW_UPS, PROMISE
from data.model.facts import Event
from data.model.process import Cadence
from data.model.wording import brief, quoted
from data.words import _

_CASES = (Fate.COMPLAINT, Fate.CROSS, Fate.SETTLED)
"""Fates of those who complain, each of something else."""

_TALK = timedelta(minutes=40)
"""How long before it was settled somebody began to do so."""


def rules_for(past: Past, event: Event, grade: str, mood: Mood | None = None) -> Iterator[Cadence]:
    """The playbook's cadences for an event of a customer of this class."""
    for rule in past.cadences(event):
        if (not rule.classes or grade in rule.classes) and (not rule.moods or mood in rule.moods):
            yield rule


def tell_case(scene: Scene, past: Past, fate: Fate) -> datetime | None:
    """The complaint of a customer of this fate, if it is one; when it was settled, if it was."""
    rule = next(iter(past.cadences(Event.COMPLAINT)), None)
    way = scene.office.playbook.care.complaint
    if fate not in _CASES or rule is None or not way:
        return None
    opened = {Fate.CROSS: scene.now - timedelta(minutes=50), Fate.SETTLED: scene.moment(12)}.get(fate, scene.moment(3))
    settled = opened + timedelta(days=4) if fate == Fate.SETTLED else None
    steps = _taken(way, fate, opened, settled)
    text, cause, remedy = COMPLAINTS[_CASES.index(fate)]
    said = text[past.customer.language == "fi"]
    due = Due(scene.calendar.today(opened) if settled else scene.today)
    reason = quoted(brief(said, 60))
    waits = [past.follow(rule, due, opened, done=settled, words=reason)]
    promised = None
    if fate == Fate.COMPLAINT:
        promised, key = _promise(scene, past, rule, (opened, remedy))
        waits, steps = [*waits, key], {**steps, PROMISE: key}
    known = fate != Fate.CROSS
    scene.sheet.add(
        complaint,
        opened,
        organisation_id=past.customer.id,
        deal_id=past.id,
        contact_id=past.customer.contact_id,
        state=ComplaintState.CLOSED if settled else ComplaintState.OPEN,
        text=said,
        cause=scene.said(cause) if known else "",
        remedy=scene.said(remedy) if known else "",
        owner=scene.office.settings.rep.name,
        steps={**steps, FOLLOW_UPS: waits},
        promised_on=promised,
        satisfied=True if settled else None,
        opened_at=opened,
        closed_at=settled,
    )
    if settled is not None:
        for after in past.cadences(Event.COMPLAINT_CLOSED)[:1]:
            past.follow(after, scene.calendar.due(after.after, settled), settled)
    return settled


def _taken(way: Sequence[CaseStep], fate: Fate, opened: datetime, settled: datetime | None) -> dict[str, object]:
    """The steps that were taken, each with its moment: while they spoke, and those after that when it was settled."""
    live = sum(step.live for step in way)
    count = {Fate.CROSS: min(2, live), Fate.COMPLAINT: live}.get(fate, len(way))
    return {
        step.key: (
            (settled - _TALK if settled and not step.live else opened) + timedelta(minutes=2 * number)
        ).isoformat()
        for number, step in enumerate(way[:count])
    }


def _promise(scene: Scene, past: Past, rule: Cadence, promised: tuple[datetime, Said]) -> tuple[date, str]:
    """The day by which it was promised to be put right, and the key of its follow-up."""
    at, remedy = promised
    day = scene.calendar.next_working_day(scene.today, 2)
    words = _("Promised by today: {remedy}").format(remedy=brief(scene.said(remedy), 60))
    return day, past.follow(rule, Due(day), at, agreed=True, words=words, own=True)
