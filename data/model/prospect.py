"""What is known of a prospect, and what prospecting still has to find out (domain.md §4)."""

from __future__ import annotations

from data.words import N_, _

FACTS = {
    "industry": N_("industry"),
    "contact": N_("the right contact"),
    "headcount": N_("headcount"),
}
"""The minimum facts of prospecting, and what the rep calls them."""


def missing_facts(*, industry: str, headcount: int | None, contact: str) -> tuple[str, ...]:
    """Which of the minimum facts are not known yet, as keys of `FACTS`.

    Args:
        industry: What the organisation does; empty when unknown.
        headcount: How many work there; None when unknown.
        contact: The name of the right contact; empty when unknown.
    """
    known = {"industry": bool(industry.strip()), "contact": bool(contact.strip()), "headcount": headcount is not None}
    return tuple(fact for fact in FACTS if not known[fact])


def say_missing(facts: tuple[str, ...]) -> str:
    """The missing facts as the rep reads them: "missing: industry, headcount"; empty when nothing is missing."""
    if not facts:
        return ""
    return _("missing: {facts}").format(facts=", ".join(_(FACTS[fact]) for fact in facts))
