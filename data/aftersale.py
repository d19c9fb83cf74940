"""The tables of care: what customers say of us, complaints, recommendations, the checklist after a sale, classes."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Integer, String, Table, UniqueConstraint

from data.columns import Instant, key, link, metadata, one_of, version, words
from data.model.care_facts import (
    CARE_CLASSES,
    ComplaintState,
    FeedbackKind,
    RecommendationKind,
    RecommendationState,
)

feedback = Table(
    "feedback",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("contact_id", "contact", optional=True),
    Column("kind", String(12), nullable=False),
    Column("score", Integer, nullable=False),
    Column("lowest", Integer, nullable=False),
    Column("highest", Integer, nullable=False),
    Column("better", String(6), nullable=False, default="higher"),
    words("asked"),
    words("text"),
    Column("at", Instant, nullable=False, index=True),
    version(),
    one_of("kind", FeedbackKind),
    one_of("better", ("higher", "lower")),
)
"""What a customer said of us: the score with its scale and direction, and in their words why."""

complaint = Table(
    "complaint",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("contact_id", "contact", optional=True),
    Column("state", String(8), nullable=False, default=ComplaintState.OPEN, index=True),
    words("text"),
    words("cause"),
    words("remedy"),
    words("owner"),
    Column("steps", JSON, nullable=False, default=dict),
    Column("promised_on", Date),
    Column("satisfied", Boolean),
    Column("opened_at", Instant, nullable=False),
    Column("closed_at", Instant),
    version(),
    one_of("state", ComplaintState),
)
"""A complaint as a case: what happened, its cause and remedy, and when each step of the way was taken, by key."""

recommendation = Table(
    "recommendation",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("contact_id", "contact", optional=True),
    Column("kind", String(10), nullable=False),
    Column("state", String(10), nullable=False, default=RecommendationState.ASKED),
    words("text"),
    words("shown"),
    Column("permitted_until", Date),
    Column("prospect_id", String(32), ForeignKey("organisation.id", ondelete="SET NULL"), index=True),
    Column("asked_at", Instant, nullable=False),
    Column("answered_at", Instant),
    version(),
    one_of("kind", RecommendationKind),
    one_of("state", RecommendationState),
)
"""A reference or a referral: asked for, given or declined; where it may be shown and until when; whom it led us to."""

care_step = Table(
    "care_step",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal"),
    Column("item", String(40), nullable=False),
    Column("due_on", Date, nullable=False),
    words("owner"),
    Column("done_on", Date),
    words("text"),
    Column("created_at", Instant, nullable=False),
    version(),
    UniqueConstraint("deal_id", "item"),
)
"""An item of the checklist that winning a deal begins: due when, whose, done when."""

grading = Table(
    "grading",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    Column("care_class", String(2)),
    Column("bant", JSON, nullable=False, default=list),
    words("potential"),
    words("text"),
    Column("at", Instant, nullable=False),
    one_of("care_class", CARE_CLASSES),
)
"""Each time a customer was put into a class: by which of budget, authority, need and timeline, and why in words."""

distinct = Table(
    "distinct_pair",
    metadata,
    key(),
    link("one_id", "organisation"),
    link("other_id", "organisation"),
    Column("at", Instant, nullable=False),
    UniqueConstraint("one_id", "other_id"),
)
"""Two organisations that look alike and are not the same."""
