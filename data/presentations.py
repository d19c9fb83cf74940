"""Presentations: the slides for one customer, and when which of them were shown."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from data.analyses import analysis_sheet
from data.bargaining import presentation as shown_before
from data.call_sheet import facts_of
from data.followups import close_followup, open_followups
from data.model.needs import Need, Sheet
from data.model.refusal import NotFound
from data.model.script import fill
from data.model.slides import Slide, Slides, answered, opening, question, recall
from data.model.speech import Benefit
from data.tables import deal, need, organisation
from data.transaction import Read, Write
from data.words import N_, _, plural

OURS = frozenset({"deal.value", "followup.reason", "last.words", "attempt", "max_attempts", "days", "slots"})
"""Variables that say what is ours: never shown to a customer."""


def presentation(read: Read, organisation_id: str, deal_id: str | None = None) -> Slides:
    """What answers their needs, one slide for each benefit, in their order and language.

    Raises:
        NotFound: when the organisation is no longer in the file.
    """
    sheet = analysis_sheet(read, organisation_id, deal_id)
    facts = facts_of(read, organisation_id, sheet.deal_id, sheet.contact_id)
    theirs = {name: value for name, value in facts.items() if name not in OURS}
    found = answered(_placed(read, sheet), read.office.playbook)
    benefits = [_slide(benefit, needs, sheet.language, theirs) for benefit, needs in found]
    slides: tuple[Slide, ...] = ()
    if benefits:
        first = opening(sheet.organisation, sheet.needs, sheet.language)
        slides = (first, *benefits, question(benefits, sheet.language))
    return Slides(organisation_id, sheet.organisation, sheet.deal_id, sheet.analysis_id, sheet.language, slides)


def present_benefits(
    write: Write, organisation_id: str, deal_id: str | None, analysis_id: str | None, shown: Sequence[str]
) -> str:
    """Keep that these benefits were shown to them now; what was planned for it is done. The presentation's key."""
    whose = write.row(organisation, organisation_id)
    if deal_id is not None and write.first(select(deal.c.id).where(deal.c.id == deal_id)) is None:
        raise NotFound(_("That is no longer in the file."))
    key = write.insert(
        shown_before,
        organisation_id=organisation_id,
        deal_id=deal_id,
        analysis_id=analysis_id,
        shown=list(shown),
        at=write.now,
    )
    result = plural("{count} benefit shown", "{count} benefits shown", len(shown))
    for waiting in open_followups(write, deal_id) if deal_id else ():
        kind = write.office.playbook.kind(waiting["kind"])
        if kind is not None and kind.opens == "benefits":
            close_followup(write, waiting["id"], result=result)
    write.say(N_("{organisation}: {done}"), organisation=whose["name"], done=result)
    return key


def _placed(read: Read, sheet: Sheet) -> list[tuple[int, Need]]:
    """The needs with their places in the customer's order: two may share one."""
    if sheet.analysis_id is None:
        return []
    here = select(need.c.id, need.c.rank).where(need.c.analysis_id == sheet.analysis_id)
    places = {row["id"]: row["rank"] for row in read.all(here)}
    return [(places.get(one.id, index), one) for index, one in enumerate(sheet.needs)]


def _slide(benefit: Benefit, needs: list[Need], lang: str, facts: dict[str, str]) -> Slide:
    return Slide(
        "benefit",
        fill(benefit.name.said(lang), facts),
        key=benefit.key,
        recall=recall(needs, lang),
        text=fill(benefit.text.said(lang), facts),
        proof=fill(benefit.proof.said(lang), facts) if benefit.proof else "",
    )
