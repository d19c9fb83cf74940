"""The tables of the bargain: from the rep's own questions and papers to the quote, the ask and the agreement."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Date, Integer, String, Table, Text

from data.columns import Instant, flag, key, link, metadata, one_of, version, words
from data.model.facts import Decision, PaperKind, QuoteState, SpinPart

question = Table(
    "question",
    metadata,
    key(),
    Column("part", String(1), nullable=False),
    Column("text", Text, nullable=False),
    Column("segment", String(40), nullable=False),
    Column("language", String(2), nullable=False),
    Column("created_at", Instant, nullable=False),
    version(),
    one_of("part", SpinPart),
)
"""Questions of the rep's own that are asked from now on, beside the playbook's."""

presentation = Table(
    "presentation",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("analysis_id", "analysis", optional=True),
    Column("shown", JSON, nullable=False, default=list),
    Column("at", Instant, nullable=False),
)
"""When which benefits were shown to them, by key."""

paper = Table(
    "paper",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal", optional=True),
    link("contact_id", "contact", optional=True),
    link("quote_id", "quote", optional=True),
    Column("kind", String(10), nullable=False),
    Column("language", String(2), nullable=False),
    words("subject"),
    words("made"),
    words("body"),
    Column("created_at", Instant, nullable=False),
    Column("sent_at", Instant),
    one_of("kind", PaperKind),
)
"""Memos, quotes and hand-over notes: the text as it was made from the file, and as the rep left it (Markdown)."""

quote = Table(
    "quote",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal"),
    link("contact_id", "contact", optional=True),
    Column("number", Integer, nullable=False),
    Column("state", String(10), nullable=False, default=QuoteState.DRAFT),
    Column("language", String(2), nullable=False),
    Column("vat", String(10), nullable=False),
    Column("valid_until", Date, nullable=False),
    Column("options", JSON, nullable=False, default=list),
    Column("accepted", String(40)),
    Column("given_at", Instant),
    Column("settled_at", Instant),
    Column("created_at", Instant, nullable=False),
    version(),
    one_of("state", QuoteState),
)
"""Versions of a quote, numbered by deal; figures stand in `options` as decimal texts, never as floats."""

ask = Table(
    "ask",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal"),
    link("contact_id", "contact", optional=True),
    link("quote_id", "quote", optional=True),
    words("question"),
    Column("first", String(10), nullable=False),
    Column("answer", String(10), nullable=False),
    Column("recalled", JSON, nullable=False, default=list),
    Column("smaller", Boolean),
    Column("reason", String(40)),
    words("reason_words"),
    Column("later_until", Date),
    Column("at", Instant, nullable=False),
    one_of("first", Decision),
    one_of("answer", Decision),
)
"""Each time a deal was asked for: what they said at first and in the end, and what was tried between."""

agreement = Table(
    "agreement",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal"),
    link("contact_id", "contact", optional=True),
    link("quote_id", "quote", optional=True),
    flag("walked"),
    flag("exact"),
    Column("signed_on", Date),
    Column("starts_on", Date),
    Column("ends_on", Date),
    Column("renewal_on", Date),
    Column("reference", Boolean),
    words("reference_words"),
    words("notes"),
    Column("created_at", Instant, nullable=False),
    version(),
)
"""What was signed, from when to when, and whether they may be named as a reference (None: not asked yet)."""

procurement = Table(
    "procurement",
    metadata,
    key(),
    link("organisation_id", "organisation"),
    link("deal_id", "deal"),
    Column("category", String(40)),
    Column("route", String(40)),
    Column("steps", JSON, nullable=False, default=list),
    Column("requirements", JSON, nullable=False, default=list),
    words("notice"),
    Column("questions_by", Instant),
    Column("bid_by", Instant),
    Column("decision_on", Date),
    Column("sent_at", Instant),
    words("sent_reason"),
    words("notes"),
    Column("created_at", Instant, nullable=False),
    version(),
)
"""How a public buyer purchases: category and route by key, steps ticked, requirements with their ticks, deadlines."""
