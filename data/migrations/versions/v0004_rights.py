"""People's rights: where a contact came from, whether a call told it, and numbers that asked not to be called."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from data.columns import Instant

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the source of each contact, what a call told of it, and the list of barred numbers."""
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.add_column(sa.Column("source", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("sourced_on", sa.Date(), nullable=True))
    with op.batch_alter_table("call", schema=None) as batch_op:
        batch_op.add_column(sa.Column("told_source", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "barred_number",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("whole", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_barred_number")),
    )
