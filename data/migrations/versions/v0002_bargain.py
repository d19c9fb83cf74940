"""The bargain: own questions, presentations, papers, quotes, asks, agreements and public procurement."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from data.columns import Instant

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables of the bargain, what a meeting is for, and objections raised when a deal was asked for."""
    op.create_table(
        "question",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("part", sa.String(length=1), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("segment", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("part IN ('S', 'P', 'I', 'N')", name=op.f("ck_question_part_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    op.create_table(
        "procurement",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("deal_id", sa.String(length=32), nullable=False),
        sa.Column("category", sa.String(length=40), nullable=True),
        sa.Column("route", sa.String(length=40), nullable=True),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("requirements", sa.JSON(), nullable=False),
        sa.Column("notice", sa.Text(), server_default="", nullable=False),
        sa.Column("questions_by", Instant(), nullable=True),
        sa.Column("bid_by", Instant(), nullable=True),
        sa.Column("decision_on", sa.Date(), nullable=True),
        sa.Column("sent_at", Instant(), nullable=True),
        sa.Column("sent_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("notes", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_procurement_deal_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_procurement_organisation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procurement")),
    )
    op.create_index(op.f("ix_procurement_deal_id"), "procurement", ["deal_id"], unique=False)
    op.create_index(op.f("ix_procurement_organisation_id"), "procurement", ["organisation_id"], unique=False)

    op.create_table(
        "quote",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("deal_id", sa.String(length=32), nullable=False),
        sa.Column("contact_id", sa.String(length=32), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("vat", sa.String(length=10), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("accepted", sa.String(length=40), nullable=True),
        sa.Column("given_at", Instant(), nullable=True),
        sa.Column("settled_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "state IN ('draft', 'given', 'accepted', 'declined', 'replaced')", name=op.f("ck_quote_state_known")
        ),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_quote_contact_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_quote_deal_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_quote_organisation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quote")),
    )
    op.create_index(op.f("ix_quote_contact_id"), "quote", ["contact_id"], unique=False)
    op.create_index(op.f("ix_quote_deal_id"), "quote", ["deal_id"], unique=False)
    op.create_index(op.f("ix_quote_organisation_id"), "quote", ["organisation_id"], unique=False)

    op.create_table(
        "agreement",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("deal_id", sa.String(length=32), nullable=False),
        sa.Column("contact_id", sa.String(length=32), nullable=True),
        sa.Column("quote_id", sa.String(length=32), nullable=True),
        sa.Column("walked", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("exact", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("renewal_on", sa.Date(), nullable=True),
        sa.Column("reference", sa.Boolean(), nullable=True),
        sa.Column("reference_words", sa.Text(), server_default="", nullable=False),
        sa.Column("notes", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name=op.f("fk_agreement_contact_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_agreement_deal_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_agreement_organisation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_agreement_quote_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    op.create_index(op.f("ix_agreement_contact_id"), "agreement", ["contact_id"], unique=False)
    op.create_index(op.f("ix_agreement_deal_id"), "agreement", ["deal_id"], unique=False)
    op.create_index(op.f("ix_agreement_organisation_id"), "agreement", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_agreement_quote_id"), "agreement", ["quote_id"], unique=False)

    op.create_table(
        "ask",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("deal_id", sa.String(length=32), nullable=False),
        sa.Column("contact_id", sa.String(length=32), nullable=True),
        sa.Column("quote_id", sa.String(length=32), nullable=True),
        sa.Column("question", sa.Text(), server_default="", nullable=False),
        sa.Column("first", sa.String(length=10), nullable=False),
        sa.Column("answer", sa.String(length=10), nullable=False),
        sa.Column("recalled", sa.JSON(), nullable=False),
        sa.Column("smaller", sa.Boolean(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("reason_words", sa.Text(), server_default="", nullable=False),
        sa.Column("later_until", sa.Date(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.CheckConstraint("answer IN ('yes', 'smaller', 'not_yet', 'no')", name=op.f("ck_ask_answer_known")),
        sa.CheckConstraint("first IN ('yes', 'smaller', 'not_yet', 'no')", name=op.f("ck_ask_first_known")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_ask_contact_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_ask_deal_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_ask_organisation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_ask_quote_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ask")),
    )
    op.create_index(op.f("ix_ask_contact_id"), "ask", ["contact_id"], unique=False)
    op.create_index(op.f("ix_ask_deal_id"), "ask", ["deal_id"], unique=False)
    op.create_index(op.f("ix_ask_organisation_id"), "ask", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_ask_quote_id"), "ask", ["quote_id"], unique=False)

    op.create_table(
        "paper",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("deal_id", sa.String(length=32), nullable=True),
        sa.Column("contact_id", sa.String(length=32), nullable=True),
        sa.Column("quote_id", sa.String(length=32), nullable=True),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("made", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("sent_at", Instant(), nullable=True),
        sa.CheckConstraint("kind IN ('memo', 'quote', 'hand_over')", name=op.f("ck_paper_kind_known")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_paper_contact_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_paper_deal_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_paper_organisation_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_paper_quote_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper")),
    )
    op.create_index(op.f("ix_paper_contact_id"), "paper", ["contact_id"], unique=False)
    op.create_index(op.f("ix_paper_deal_id"), "paper", ["deal_id"], unique=False)
    op.create_index(op.f("ix_paper_organisation_id"), "paper", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_paper_quote_id"), "paper", ["quote_id"], unique=False)

    op.create_table(
        "presentation",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("organisation_id", sa.String(length=32), nullable=False),
        sa.Column("deal_id", sa.String(length=32), nullable=True),
        sa.Column("analysis_id", sa.String(length=32), nullable=True),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["analysis_id"], ["analysis.id"], name=op.f("fk_presentation_analysis_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["deal_id"], ["deal.id"], name=op.f("fk_presentation_deal_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name=op.f("fk_presentation_organisation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_presentation")),
    )
    op.create_index(op.f("ix_presentation_analysis_id"), "presentation", ["analysis_id"], unique=False)
    op.create_index(op.f("ix_presentation_deal_id"), "presentation", ["deal_id"], unique=False)
    op.create_index(op.f("ix_presentation_organisation_id"), "presentation", ["organisation_id"], unique=False)

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("purpose", sa.String(length=10), server_default="talk", nullable=False))

    with op.batch_alter_table("objection", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ask_id", sa.String(length=32), nullable=True))
        batch_op.alter_column("call_id", existing_type=sa.VARCHAR(length=32), nullable=True)
        batch_op.create_index(batch_op.f("ix_objection_ask_id"), ["ask_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_objection_ask_id"), "ask", ["ask_id"], ["id"], ondelete="CASCADE")
