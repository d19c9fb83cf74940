"""Instant at any size: SQLite is told how a large file is spread, so that it never guesses the way to a row."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from data.file import soonest

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SPREAD = {
    "organisation": (100_000, {"sqlite_autoindex_organisation_1": "1", "search_key": "1", "business_id": "1"}),
    "contact": (
        130_000,
        {"sqlite_autoindex_contact_1": "1", "organisation_id": "2", "search_key": "3", "email_key": "1"},
    ),
    "phone": (150_000, {"sqlite_autoindex_phone_1": "1", "organisation_id": "2", "contact_id": "2", "e164": "1"}),
    "deal": (
        100_000,
        {
            "sqlite_autoindex_deal_1": "1",
            "organisation_id": "1",
            "contact_id": "1",
            "board": "25000 11000 30 1 1 1",
        },
    ),
    "stage_event": (160_000, {"sqlite_autoindex_stage_event_1": "1", "deal_id": "2", "at": "2"}),
    "call": (
        740_000,
        {
            "sqlite_autoindex_call_1": "1",
            "organisation_id": "8",
            "deal_id": "8",
            "contact_id": "8",
            "followup_id": "8",
            "started_at": "4 2",
        },
    ),
    "objection": (15_000, {"sqlite_autoindex_objection_1": "1", "call_id": "1", "ask_id": "2"}),
    "note": (100_000, {"sqlite_autoindex_note_1": "1", "organisation_id": "2", "deal_id": "2", "contact_id": "2"}),
    "followup": (
        120_000,
        {
            "sqlite_autoindex_followup_1": "1",
            "organisation_id": "2",
            "deal_id": "2",
            "contact_id": "2",
            "meeting_id": "2",
            "next": "2 2 1 1",
        },
    ),
    "meeting": (
        12_000,
        {
            "sqlite_autoindex_meeting_1": "1",
            "sqlite_autoindex_meeting_2": "1",
            "organisation_id": "1",
            "deal_id": "1",
            "contact_id": "1",
            "starts_at": "3",
        },
    ),
    "analysis": (
        9_000,
        {"sqlite_autoindex_analysis_1": "1", "organisation_id": "1", "deal_id": "1", "contact_id": "1"},
    ),
    "answer": (67_000, {"sqlite_autoindex_answer_1": "1", "analysis_id": "8", "sqlite_autoindex_answer_2": "8 1"}),
    "need": (23_000, {"sqlite_autoindex_need_1": "1", "analysis_id": "3"}),
}
"""By table: how many rows it has in a file of 100,000 deals, and how many of them share what an index begins with."""


PARTIAL = {
    "ix_followup_queue": (
        "followup (held, due_on, priority, due_at, kind, agreed, organisation_id, contact_id, id, state)"
        " WHERE state = 'open'",
        "106000 5000 500 100 30 20 10 1 1 1 1 noskipscan",
    ),
    "ix_followup_rank": (
        "followup (held, priority, due_on, due_at, kind, agreed, organisation_id, contact_id, state, id)"
        " WHERE state = 'open'",
        "106000 1300 1000 500 100 50 30 1 1 1 1 noskipscan",
    ),
    "ix_followup_kind": (
        "followup (kind, due_on, held, agreed, due_at, organisation_id, contact_id, state) WHERE state = 'open'",
        "106000 1000 100 100 50 10 1 1 1 noskipscan",
    ),
    "ix_followup_agreed": (
        "followup (due_at, held, due_on, kind, agreed, organisation_id, contact_id, state)"
        " WHERE state = 'open' AND agreed IS 1",
        "2000 3 3 3 1 1 1 1 1 noskipscan",
    ),
    "ix_followup_done": ("followup (done_at, kind) WHERE done_at IS NOT NULL", "15000 2 1"),
    "ix_deal_process": ("deal (process) WHERE process IS NOT NULL", "100 10"),
    "ix_meeting_agreed": ("meeting (ends_at, starts_at, id) WHERE state = 'agreed'", "3000 2 1 1"),
    "ix_call_answered": (
        "call (script, started_at) WHERE outcome NOT IN ('busy', 'no_answer', 'voicemail')",
        "150000 40000 2",
    ),
    "ix_organisation_class": ("organisation (id, care_class) WHERE care_class IS NOT NULL", "3000 1 1"),
    "ix_organisation_barred": ("organisation (id) WHERE do_not_call IS 1", "100 1"),
    "ix_contact_barred": ("contact (id) WHERE do_not_contact IS 1", "100 1"),
}
"""Indexes of what is read at every turn: of these rows alone, with all that is asked of them; and how they are spread."""


def upgrade() -> None:
    """Make the indexes of what is read at every turn, and tell how a large file is spread."""
    if op.get_bind().dialect.name != "sqlite":
        return
    op.drop_index("ix_followup_queue", "followup")
    op.drop_index("ix_call_started_at", "call")
    op.create_index("ix_call_started_at", "call", ["started_at", "outcome"])
    op.create_index("ix_stage_event_at", "stage_event", ["at"])
    op.drop_index("ix_deal_board", "deal")
    op.add_column("deal", sa.Column("soonest", sa.String(40), server_default="", nullable=False))
    soonest.keep(op.execute)
    op.create_index("ix_deal_board", "deal", ["state", "stage", "soonest", "id", "value_cents", "process"])
    for name, (about, _spread) in PARTIAL.items():
        op.execute(f"CREATE INDEX {name} ON {about}")
    _tell_spread()


def _tell_spread() -> None:
    """Write down how a large file is spread: small ones lose nothing by it, and no file has to be counted."""
    connection = op.get_bind()
    connection.exec_driver_sql("ANALYZE sqlite_schema")  # makes the table the numbers stand in
    connection.exec_driver_sql("DELETE FROM sqlite_stat1")
    rows = [
        (table, name if name.startswith("sqlite_") else f"ix_{table}_{name}", f"{count} {alike}")
        for table, (count, indexes) in SPREAD.items()
        for name, alike in indexes.items()
    ]
    rows += [(about.split()[0], name, spread) for name, (about, spread) in PARTIAL.items()]
    connection.exec_driver_sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", rows)
