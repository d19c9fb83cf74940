"""A call as it is kept on disk while it goes on, and as it comes back after a restart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from data.model.calendar import Due
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.report import Raised, Struck
from data.model.talk import Place, within
from screens.call.live import Live


def kept(live: Live) -> dict[str, Any]:
    """Everything needed to go on after a restart."""
    sheet = live.sheet
    return {
        "organisation_id": sheet.organisation_id,
        "deal_id": sheet.deal_id,
        "contact_id": sheet.contact_id,
        "followup_id": sheet.followup_id,
        "note": live.note,
        "started": live.started.isoformat() if live.started else None,
        "ended": live.ended.isoformat() if live.ended else None,
        "struck": _told(live.struck) if live.struck else None,
        "part": live.place.part,
        "sentence": live.place.sentence,
        "branch": live.place.branch,
        "language": live.language,
        "script": sheet.script,
        "at_gate": live.at_gate,
        "asked_on": sorted(live.asked_on),
        "number": live.number,
        "slots": [slot.isoformat() for slot in live.slots],
        "offers": live.offers,
        "reached": live.reached,
        "told_source": live.told_source,
        "objections": [{**asdict(found), "at": found.at.isoformat()} for found in live.heard.raised],
    }


def resume(live: Live, draft: Mapping[str, Any]) -> None:
    """Stand where the interrupted call stood."""
    live.note = str(draft.get("note") or "")
    started = draft.get("started")
    live.started = datetime.fromisoformat(started) if started else None
    ended, struck = draft.get("ended"), draft.get("struck")
    live.ended = datetime.fromisoformat(ended) if ended else None
    live.struck = _struck(struck) if struck else None
    if draft.get("script"):
        live.sheet = replace(live.sheet, script=live.office.playbook.script(draft["script"]).key)
        live.at_gate = bool(draft.get("at_gate") and live.gate)
    led = draft.get("asked_on")
    live.asked_on = set(led) if isinstance(led, list) else set()
    live.told_source = bool(draft.get("told_source"))
    live.language = draft.get("language") or live.language
    live.number = int(draft.get("number") or 0)
    _offer_again(live, draft)
    live.reached = dict(draft.get("reached") or {})
    objections = draft.get("objections") or ()
    live.heard.raised = [Raised(**{**found, "at": datetime.fromisoformat(found["at"])}) for found in objections]
    place = Place(int(draft.get("part") or 0), int(draft.get("sentence") or 0), draft.get("branch"))
    live.place = within(live.parts, place)


def _offer_again(live: Live, draft: Mapping[str, Any]) -> None:
    """The times that were being offered when the call was cut off, while they are still to come."""
    slots = tuple(datetime.fromisoformat(slot) for slot in draft.get("slots") or ())
    if live.started and slots and min(slots) > live.office.clock():
        live.slots, live.offers = slots, int(draft.get("offers") or 0)


def begin(live: Live) -> Live:
    """A call about to be made, or one that was interrupted, as its draft tells."""
    if live.sheet.draft is not None:
        resume(live, live.sheet.draft)
    return live


def _told(struck: Struck) -> dict[str, Any]:
    """An outcome that waits, as JSON can hold it."""
    given, due = struck.given, struck.given.due
    return {
        "outcome": struck.outcome,
        "at": struck.at.isoformat(),
        "due_on": due.on.isoformat() if due else None,
        "due_at": due.at.isoformat() if due and due.at else None,
        "reason": given.reason,
        "hint": given.hint,
        "whole": given.whole,
    }


def _struck(told: Mapping[str, Any]) -> Struck:
    """The outcome that waits, as it was told."""
    on, at = told.get("due_on"), told.get("due_at")
    due = Due(date.fromisoformat(on), datetime.fromisoformat(at) if at else None) if on else None
    given = Given(due, told.get("reason"), told.get("hint") or "", whole=bool(told.get("whole")))
    return Struck(Outcome(told["outcome"]), given, datetime.fromisoformat(told["at"]))
