"""A deal that much is known of: recorded as a rep records it, to be told in papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import select

from data.analyses import analysis_sheet, start_analysis
from data.answers import save_answer
from data.booking import agree_meeting
from data.model.effect import Effect
from data.model.facts import BuyingRole, MeetingPurpose, NeedKind, PaperKind
from data.model.needs import NeedFacts
from data.needs import add_need
from data.papers import About, PaperSheet, begin_paper, paper_sheet
from data.store import Store
from data.tables import contact, deal
from data.transaction import Read, Write
from tests.data.test_analyses import found_prospect

THURSDAY = datetime(2026, 12, 3, 7, 0, tzinfo=UTC)
"""9:00 in Helsinki."""

SAID = {
    "en": {
        "n_company_half": "Half the absences would pay for a new pair of hands",
        "needs": (
            ("Backs give in by Thursday", "people stay at home and others cover for them", "the warehouse"),
            ("The gym vouchers lie in drawers", "money goes out and nobody moves", ""),
            ("We want people to get through the week", "", "everybody"),
        ),
        "personal": "Sails in summer",
    },
    "fi": {
        "n_company_half": "Poissaolojen puolittuminen maksaisi yhden uuden tekijän",
        "needs": (
            ("Selät ovat torstaina jo lopussa", "väki jää kotiin ja muut paikkaavat", "varasto"),
            ("Liikuntasetelit jäävät laatikkoon", "rahaa kuluu eikä kukaan liiku", ""),
            ("Haluamme, että väki jaksaa viikon loppuun", "", "koko talo"),
        ),
        "personal": "Purjehtii kesäisin",
    },
}


def told(write: Write, language: str = "en", segment: str = "company", *, meets: bool = True) -> str:
    """An organisation with an analysis, needs with figures and benefits, people and the next meeting; its key."""
    key = found_prospect(write, segment, language, BuyingRole.INFLUENCER)
    words = SAID[language]
    person = write.first(select(contact).where(contact.c.organisation_id == key))
    assert person is not None
    write.update(contact, person["id"], email="anna@poyta.fi", personal=str(words["personal"]))
    analysis_id = start_analysis(write, key)
    sheet = analysis_sheet(write, key)
    asked = sheet.question("n_company_half")
    if asked is not None:
        save_answer(write, analysis_id, asked, str(words["n_company_half"]))
    benefits = ("ergonomics", "wider_service", "well_being")
    effects = (
        Effect((Decimal(48), Decimal(5)), Decimal(180), Decimal("0.3")),
        Effect((Decimal(48),), Decimal(100)),
        Effect(),
    )
    for at, (said, leads, touches) in enumerate(words["needs"]):
        kind = NeedKind.EXPLICIT if at == 2 else NeedKind.IMPLIED
        add_need(
            write,
            analysis_id,
            NeedFacts(
                words=said,
                kind=kind,
                consequence=leads,
                touches=touches,
                effect=effects[at],
                benefit=benefits[at],
                severity=5,
            ),
        )
    if meets:
        about_it = (deal_of(write, key), person["id"], THURSDAY)
        agree_meeting(write, key, *about_it, purpose=MeetingPurpose.DECISION, place="Pöytäkatu 1")
    return key


def deal_of(read: Read, organisation_id: str) -> str:
    """The organisation's deal."""
    found = read.first(select(deal.c.id).where(deal.c.organisation_id == organisation_id))
    assert found is not None
    return str(found["id"])


def about(organisation_id: str, kind: PaperKind = PaperKind.MEMO, language: str | None = None) -> About:
    """Which paper."""
    return About(kind=kind, organisation_id=organisation_id, language=language)


def begun(store: Store, which: About) -> str:
    """The paper's key."""
    return store.do(begin_paper, which).result().result


def paper_of(store: Store, which: About) -> PaperSheet:
    """The paper as it stands."""
    return store.ask(paper_sheet, which).result()


def in_language(which: About, language: str) -> About:
    """The same paper in another language."""
    return replace(which, language=language)
