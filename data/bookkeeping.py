"""Tables of the file's own bookkeeping: drafts, imports, invitations written, and the log that undo reads."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, Integer, String, Table, Text

from data.columns import Instant, flag, key, metadata

invitation = Table(
    "invitation",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("method", String(10), nullable=False),
    Column("file", Text, nullable=False),
    Column("at", Instant, nullable=False),
)
"""What was last written for each meeting: kept apart from undo, so that SEQUENCE only ever grows."""

draft = Table(
    "draft",
    metadata,
    Column("id", String(120), primary_key=True),
    Column("content", JSON, nullable=False),
    Column("at", Instant, nullable=False),
)

batch = Table(
    "batch",
    metadata,
    key(),
    Column("file", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("counts", JSON, nullable=False),
    Column("operation_id", Integer),
    flag("reverted"),
)
"""One import of a file of prospects."""

view = Table(
    "view",
    metadata,
    key(),
    Column("place", String(20), nullable=False),
    Column("name", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("rank", Integer, nullable=False, default=0),
)
"""A view that the rep saved: where, under which name, and the words that narrow the list."""

remembered = Table(
    "remembered",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("content", JSON, nullable=False),
    Column("at", Instant, nullable=False),
)
"""What the file remembers of its own use: the playbook its follow-ups were made by, the day it was last looked over."""

barred_number = Table(
    "barred_number",
    metadata,
    Column("id", String(64), primary_key=True),
    flag("whole"),
    Column("at", Instant, nullable=False),
)
"""A number that asked not to be called, as a keyed hash, so that it outlives whoever was erased.

`whole`: it was said for the whole organisation.
"""

operation = Table(
    "operation",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("verb", String(60), nullable=False),
    Column("phrase", Text, nullable=False),
    Column("values", JSON, nullable=False, default=dict),
    Column("at", Instant, nullable=False),
    Column("state", String(8), nullable=False, default="done", index=True),
)

change = Table(
    "change",
    metadata,
    Column("operation_id", Integer, primary_key=True, autoincrement=False),
    Column("step", Integer, primary_key=True, autoincrement=False),
    Column("table", String(30), nullable=False),
    Column("row", String(120), nullable=False),
    Column("before", JSON(none_as_null=True)),
    Column("after", JSON(none_as_null=True)),
    Index("ix_change_row", "table", "row"),
)
"""What each operation did to each row: enough to take it back and to do it again."""
