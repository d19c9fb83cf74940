"""Everything held on somebody, in plain sentences, line by line: to be read, or handed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from data.backup_words import moment
from data.held import Fields, Held
from data.model.office import Office
from data.words import N_, _

TABLES = {
    "organisation": N_("Organisation"),
    "contact": N_("Person"),
    "phone": N_("Phone numbers"),
    "deal": N_("Deals"),
    "stage_event": N_("Stages deals went through"),
    "call": N_("Calls"),
    "objection": N_("What was said against"),
    "note": N_("Notes"),
    "followup": N_("Follow-ups"),
    "meeting": N_("Meetings"),
    "invitation": N_("Invitations"),
    "analysis": N_("Needs analyses"),
    "answer": N_("Answers"),
    "need": N_("Needs"),
    "presentation": N_("Benefits shown"),
    "paper": N_("Papers"),
    "quote": N_("Quotes"),
    "ask": N_("Asked for the deal"),
    "agreement": N_("Agreements"),
    "procurement": N_("Procurement"),
    "feedback": N_("Opinions"),
    "complaint": N_("Complaints"),
    "recommendation": N_("Recommendations"),
    "care_step": N_("Checklist of care"),
    "grading": N_("Classes"),
    "distinct_pair": N_("Told apart from others"),
    "view": N_("Saved views"),
    "batch": N_("Imports"),
    "remembered": N_("What the file remembers of its own use"),
    "question": N_("Questions of your own"),
}
"""What a group of rows is called."""

COLUMNS = {
    "name": N_("name"),
    "title": N_("title"),
    "email": N_("e-mail"),
    "typed": N_("number"),
    "e164": N_("number dialled"),
    "phone": N_("number called"),
    "role": N_("role"),
    "language": N_("language"),
    "channel": N_("prefers"),
    "personal": N_("personal"),
    "source": N_("found in"),
    "sourced_on": N_("found on"),
    "notes": N_("notes"),
    "text": N_("text"),
    "reason": N_("reason"),
    "reason_words": N_("reason in words"),
    "result": N_("result"),
    "outcome": N_("outcome"),
    "state": N_("state"),
    "kind": N_("kind"),
    "at": N_("when"),
    "created_at": N_("added"),
    "due_on": N_("due"),
    "started_at": N_("began"),
    "ended_at": N_("ended"),
    "starts_at": N_("begins"),
    "ends_at": N_("ends"),
    "place": N_("place"),
    "subject": N_("subject"),
    "body": N_("text"),
    "made": N_("as it was made"),
    "asked": N_("asked"),
    "words": N_("words"),
    "score": N_("score"),
    "city": N_("town"),
    "industry": N_("industry"),
    "headcount": N_("headcount"),
    "business_id": N_("business id"),
    "web": N_("web"),
    "tags": N_("tags"),
    "segment": N_("segment"),
    "care_class": N_("class"),
    "stage": N_("stage"),
    "value_cents": N_("value in cents"),
    "do_not_call": N_("do not call"),
    "do_not_contact": N_("do not call"),
    "told_source": N_("told where the number came from"),
    "file": N_("file"),
    "content": N_("text"),
    "done": N_("what was done"),
    "before": N_("before"),
    "after": N_("after"),
}
"""What a column is called, where its own name does not say it."""


def table_name(table: str) -> str:
    """What a group of rows is called; as it stands where we have no word for it."""
    return _(TABLES[table]) if table in TABLES else table


def column_name(column: str) -> str:
    """What a column is called."""
    return _(COLUMNS[column]) if column in COLUMNS else column.replace("_", " ")


def told(found: Held, office: Office) -> Iterator[str]:
    """Line by line. Keys by which rows know each other are left out; the JSON has them."""
    now, calendar = found.at, office.calendar
    yield _("Everything held on {who}, {when}.").format(
        who=found.who.shown, when=f"{calendar.local(now):%Y-%m-%d %H:%M}"
    )
    for group in found.groups:
        yield from _group(table_name(group.table), group.rows, office)
    yield from _group(_("Typed and not saved yet"), found.drafts, office)
    yield from _group(_("The log of what was done, kept for undo"), found.log, office)
    for group in found.elsewhere:
        named = _("Named elsewhere: {where}").format(where=table_name(group.table))
        yield from _group(named, group.rows, office)
    yield ""
    yield _("On the list of numbers not to be called: {answer}").format(answer=_("yes") if found.barred else _("no"))
    yield from _listed(_("Papers we wrote that are still there"), [str(path) for path in found.files])
    yield from _listed(_("Lists of the board that name them and others"), [str(path) for path in found.lists])
    copies = [f"{one.path.name}: {_until(one.expires, now, office)}" for one in found.copies]
    yield from _listed(_("Copies of the whole file that hold them"), copies)


def _until(expires: datetime | None, now: datetime, office: Office) -> str:
    if expires is None:
        return _("kept until somebody takes it away")
    return _("kept until {when}").format(when=moment(expires, now, office.calendar))


def _listed(head: str, lines: Sequence[str]) -> Iterator[str]:
    yield ""
    yield f"{head}: " + (str(len(lines)) if lines else _("none"))
    yield from (f"  {line}" for line in lines)


def _group(head: str, rows: Sequence[Fields], office: Office) -> Iterator[str]:
    if not rows:
        return
    yield ""
    yield f"{head} ({len(rows)})"
    for row in rows:
        said = [f"{column_name(name)}: {_shown(_local(name, value, office))}" for name, value in _open(row)]
        yield "  · " + "; ".join(said)


def _open(row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The columns that tell something to somebody who reads them."""
    for name, value in row.items():
        hidden = name in ("id", "search_key", "email_key", "row", "step", "operation_id") or name.endswith("_id")
        if value is not False and (not hidden or name == "business_id"):
            yield name, value


def _local(name: str, value: Any, office: Office) -> Any:
    """A moment as the rep's clock says it."""
    if (name == "at" or name.endswith("_at")) and isinstance(value, str):
        return f"{office.calendar.local(datetime.fromisoformat(value)):%Y-%m-%d %H:%M}"
    return value


def _shown(value: Any) -> str:
    if value is True:
        return _("yes")
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_shown(part)}" for name, part in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_shown, value))
    return " ".join(str(value).split())
