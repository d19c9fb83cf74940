"""The tables of selling; those of the bargain stand in `bargaining`. Rows never leave `data`."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
)

from data.bargaining import ask
from data.columns import Instant, flag, key, link, metadata, one_of, version, words
from data.model.facts import DealState, FollowUpState, MeetingPurpose, MeetingState, NeedKind, Outcome, SpinPart

organisation = Table(
    "organisation",
    metadata,
    key(),
    Column("name", Text, nullable=False),
    Column("search_key", Text, nullable=False, index=True),
    Column("business_id", String(32), index=True),
    Column("segment", String(40), nullable=False),
    words("industry"),
    Column("headcount", Integer),
    words("city"),
    words("web"),
    words("source"),
    Column("sourced_on", Date),
    Column("care_class", String(2)),
    Column("tags", JSON, nullable=False, default=list),
    words("notes"),
    flag("do_not_call"),
    Column("created_at", Instant, nullable=False),
    version(),
)

CLASSED = organisation.c.care_class.is_not(None)
"""Whether an organisation has a class: few do, and they stand in an index of their own."""

contact = Table(
    "contact",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    words("name"),
    Column("search_key", Text, nullable=False, index=True),
    words("title"),
    Column("role", String(20)),
    words("email"),
    Column("email_key", Text, nullable=False, default="", index=True),
    Column("channel", String(20)),
    Column("language", String(2)),
    words("personal"),
    words("source"),
    Column("sourced_on", Date),
    flag("do_not_contact"),
    Column("created_at", Instant, nullable=False),
    version(),
)

phone = Table(
    "phone",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("contact_id", "contact", optional=True),
    Column("e164", String(16), index=True),
    Column("typed", Text, nullable=False),
    flag("bad"),
    Column("rank", Integer, nullable=False, default=0),
    version(),
)

deal = Table(
    "deal",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("contact_id", "contact", optional=True),
    Column("title", Text, nullable=False),
    Column("value_cents", Integer, nullable=False, default=0),
    Column("currency", String(3), nullable=False, default="EUR"),
    Column("stage", String(40), nullable=False),
    Column("stage_entered_at", Instant, nullable=False),
    Column("state", String(8), nullable=False, default=DealState.OPEN),
    Column("reason", String(40)),
    Column("reason_words", Text, nullable=False, default=""),
    Column("later_until", Date),
    words("no_step"),
    Column("process", String(40)),
    Column("ticked", JSON, nullable=False, default=list),
    Column("created_at", Instant, nullable=False),
    Column("closed_at", Instant),
    version(),
    Column("soonest", String(40), nullable=False, default="", server_default=""),
    one_of("state", DealState),
    Index("ix_deal_board", "state", "stage", "soonest", "id", "value_cents", "process"),
)
"""An attempt to sell. `no_step`: why it has no next step, where that was chosen; `process`: the bundled playbook whose
stages it travels through, where not the office's own; `soonest`: when its next step is due (`data.file.soonest`)."""

stage_event = Table(
    "stage_event",
    metadata,
    key(),
    link("deal_id", "deal"),
    Column("from_stage", String(40)),
    Column("to_stage", String(40), nullable=False),
    Column("state", String(8), nullable=False),
    Column("at", Instant, nullable=False, index=True),
)

call = Table(
    "call",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("contact_id", "contact", optional=True),
    link("followup_id", "followup", optional=True),
    Column("phone", String(16)),
    Column("started_at", Instant, nullable=False),
    Column("ended_at", Instant, nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("part", Integer, nullable=False, default=0),
    Column("reached", JSON, nullable=False, default=dict),
    words("notes"),
    Column("script", String(40), nullable=False),
    Column("script_version", Text, nullable=False),
    Column("language", String(2), nullable=False),
    flag("told_source"),
    one_of("outcome", Outcome),
)
"""A call that was made; `told_source`: whether they heard where their number came from."""

_IN_VAIN = (Outcome.BUSY, Outcome.NO_ANSWER, Outcome.VOICEMAIL)
ANSWERED = call.c.outcome.not_in([literal_column(f"'{outcome}'") for outcome in _IN_VAIN])
"""Whether somebody was reached, spelled out so that SQLite finds the index of those calls."""
Index("ix_call_started_at", call.c.started_at, call.c.outcome)
Index("ix_call_answered", call.c.script, call.c.started_at, sqlite_where=ANSWERED)

objection = Table(
    "objection",
    metadata,
    key(),
    Column("call_id", String(32), ForeignKey("call.id", ondelete="CASCADE"), index=True),
    Column("ask_id", String(32), ForeignKey(ask.c.id, ondelete="CASCADE"), index=True),
    Column("kind", String(40), nullable=False),
    Column("variant", Integer, nullable=False, default=0),
    Column("part", Integer, nullable=False, default=0),
    Column("overcome", Boolean),
    Column("at", Instant, nullable=False),
)
"""What was said against, in a call or when the deal was asked for."""

note = Table(
    "note",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("contact_id", "contact", optional=True),
    Column("text", Text, nullable=False),
    flag("personal"),
    Column("at", Instant, nullable=False),
    version(),
)
"""What was written down; a personal one is of the human being, to be asked about the next time."""

followup = Table(
    "followup",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("contact_id", "contact", optional=True),
    link("meeting_id", "meeting", optional=True),
    Column("kind", String(40), nullable=False),
    Column("due_on", Date, nullable=False),
    Column("due_at", Instant),
    Column("priority", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("rule", String(40), nullable=False, default=""),
    flag("agreed"),
    Column("attempt", Integer, nullable=False, default=0),
    Column("moved", Integer, nullable=False, default=0),
    flag("held"),
    Column("script", String(40)),
    Column("state", String(10), nullable=False, default=FollowUpState.OPEN),
    words("result"),
    Column("done_at", Instant),
    Column("created_at", Instant, nullable=False),
    version(),
    one_of("state", FollowUpState),
    Index("ix_followup_next", "deal_id", "state", "due_on", "due_at"),
)
"""The next thing to do. One that is `held` waits without being due; `script`: other words than those of its kind."""

WAITS = followup.c.state == literal_column("'open'")
"""Whether a follow-up is open, spelled out: so SQLite sees that the index of those that wait holds all it looks for."""

_WHO = ("organisation_id", "contact_id", "state")
_WAITING = {
    "queue": ("held", "due_on", "priority", "due_at", "kind", "agreed", "organisation_id", "contact_id", "id", "state"),
    "rank": ("held", "priority", "due_on", "due_at", "kind", "agreed", *_WHO, "id"),
    "kind": ("kind", "due_on", "held", "agreed", "due_at", *_WHO),
    "agreed": ("due_at", "held", "due_on", "kind", "agreed", *_WHO),
}
for _name, _columns in _WAITING.items():
    _which = WAITS & followup.c.agreed.is_(True) if _name == "agreed" else WAITS
    Index(f"ix_followup_{_name}", *(followup.c[column] for column in _columns), sqlite_where=_which)
Index("ix_deal_process", deal.c.process, sqlite_where=deal.c.process.is_not(None))
Index("ix_followup_done", followup.c.done_at, followup.c.kind, sqlite_where=followup.c.done_at.is_not(None))
Index("ix_organisation_class", organisation.c.id, organisation.c.care_class, sqlite_where=CLASSED)
Index("ix_organisation_barred", organisation.c.id, sqlite_where=organisation.c.do_not_call.is_(True))
Index("ix_contact_barred", contact.c.id, sqlite_where=contact.c.do_not_contact.is_(True))

meeting = Table(
    "meeting",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("contact_id", "contact", optional=True),
    Column("starts_at", Instant, nullable=False, index=True),
    Column("ends_at", Instant, nullable=False),
    words("place"),
    Column("uid", Text, nullable=False, unique=True),
    Column("state", String(10), nullable=False, default=MeetingState.AGREED),
    Column("language", String(2), nullable=False, default="en"),
    Column("purpose", String(10), nullable=False, default=MeetingPurpose.TALK, server_default=MeetingPurpose.TALK),
    Column("created_at", Instant, nullable=False),
    version(),
    one_of("state", MeetingState),
)

AGREED = meeting.c.state == literal_column("'agreed'")
"""Whether a meeting is agreed and not over yet, spelled out as `WAITS` is."""

Index("ix_meeting_agreed", meeting.c.ends_at, meeting.c.starts_at, meeting.c.id, sqlite_where=AGREED)

analysis = Table(
    "analysis",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("contact_id", "contact", optional=True),
    Column("segment", String(40), nullable=False),
    Column("language", String(2), nullable=False),
    Column("created_at", Instant, nullable=False),
    version(),
)

answer = Table(
    "answer",
    metadata,
    key(),
    link("analysis_id", "analysis"),
    Column("question", String(40), nullable=False),
    Column("part", String(1), nullable=False),
    Column("asked", Text, nullable=False),
    words("text"),
    flag("skipped"),
    Column("at", Instant, nullable=False),
    one_of("part", SpinPart),
    UniqueConstraint("analysis_id", "question"),
)

need = Table(
    "need",
    metadata,
    key(),
    link("analysis_id", "analysis"),
    Column("rank", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("kind", String(8), nullable=False),
    Column("severity", Integer, nullable=False, default=3),
    words("consequence"),
    words("touches"),
    words("counted"),
    Column("quantity", Float),
    Column("unit_cost", Float),
    Column("share", Float),
    Column("euros", Integer),
    Column("benefit", String(40)),
    Column("question", String(40)),
    version(),
    one_of("kind", NeedKind),
)
