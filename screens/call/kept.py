"""A call as it is kept on disk while it goes on, and as it comes back after a restart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from data.model.report import Raised
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
        "part": live.place.part,
        "sentence": live.place.sentence,
        "branch": live.place.branch,
        "language": live.language,
        "script": sheet.script,
        "number": live.number,
        "reached": live.reached,
        "objections": [{**asdict(found), "at": found.at.isoformat()} for found in live.heard.raised],
    }


def resume(live: Live, draft: Mapping[str, Any]) -> None:
    """Stand where the interrupted call stood."""
    live.note = str(draft.get("note") or "")
    started = draft.get("started")
    live.started = datetime.fromisoformat(started) if started else None
    if draft.get("script"):
        live.sheet = replace(live.sheet, script=live.office.playbook.script(draft["script"]).key)
    live.language = draft.get("language") or live.language
    live.number = int(draft.get("number") or 0)
    live.reached = dict(draft.get("reached") or {})
    objections = draft.get("objections") or ()
    live.heard.raised = [Raised(**{**found, "at": datetime.fromisoformat(found["at"])}) for found in objections]
    place = Place(int(draft.get("part") or 0), int(draft.get("sentence") or 0), draft.get("branch"))
    live.place = within(live.parts, place)


def begin(live: Live) -> Live:
    """A call about to be made, or one that was interrupted, as its draft tells."""
    if live.sheet.draft is not None:
        resume(live, live.sheet.draft)
    return live
