"""The written plan: everything with a day in its order, who answers for what, what they aim at, what they get."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.agreement import Agreement
from data.model.calendar import Calendar, Due
from data.model.dossier import Ahead, Dossier, Pledge, Said, Somebody, Wanted
from data.model.facts import BuyingRole, NeedKind, PaperKind, QuoteState, SpinPart
from data.model.form import form_for
from data.model.markdown import plain
from data.model.paper import compose
from data.model.paper_plan import PARTS, PLAN, STEPS
from data.model.playbook import Playbook
from data.model.quote import Option, Quote, QuoteLine

CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), ())
BARE = Dossier(organisation_id="o", organisation="Pöytä Oy", segment="company", deal_id="d")
REP = {
    "rep.name": "Aino Laine",
    "rep.phone": "+358401234567",
    "rep.email": "aino@x.fi",
    "company.name": "Kotitreeni Oy",
}
AGREED = Agreement(
    id="a",
    version=1,
    organisation_id="o",
    deal_id="d",
    starts_on=date(2026, 12, 1),
    ends_on=date(2027, 11, 30),
    renewal_on=date(2027, 9, 30),
)
AHEAD = (
    Ahead(Due(date(2026, 12, 3), datetime(2026, 12, 3, 7, tzinfo=UTC)), "kick_off", agreed=True, place="Pöytäkatu *1*"),
    Ahead(Due(date(2026, 12, 8)), "delivery_check"),
    Ahead(Due(date(2026, 12, 23), datetime(2026, 12, 23, 8, tzinfo=UTC)), "satisfaction"),
    Ahead(Due(date(2027, 2, 24)), "care", agreed=True, place="  "),
)
QUOTE = Quote(
    id="q",
    version=1,
    number=2,
    state=QuoteState.ACCEPTED,
    language="en",
    vat=Decimal("25.5"),
    valid_until=date(2026, 12, 24),
    options=(
        Option("a", "All", None, (QuoteLine("Licence", 50, Decimal(7), 12), QuoteLine("Kick-off", 1, Decimal(500), 1))),
    ),
    accepted="a",
)


def told(about: str, dossier: Dossier, lang: str = "en") -> list[str]:
    text = PLAN[about](dossier, lang, CALENDAR)
    return text.split("\n") if text else []


def whole(playbook: Playbook, dossier: Dossier, lang: str) -> str:
    form = form_for(playbook.papers, PaperKind.PLAN, "company")
    assert form is not None
    return compose(form, dossier, lang, CALENDAR).body


def test_the_timetable_tells_every_day_in_its_order_and_which_are_agreed() -> None:
    assert told("timetable", replace(BARE, agreement=AGREED, ahead=AHEAD)) == [
        "- **Tuesday 1 December 2026**: the agreement begins",
        "- **Thursday 3 December 2026 at 9:00**: we begin together: the kick-off, Pöytäkatu \\*1\\*",
        "- **around Tuesday 8 December 2026**: we check that everything promised has been done",
        "- **around Wednesday 23 December 2026**: first review: I ask how it has gone and what should change",
        "- **Wednesday 24 February 2027**: I am in touch: what has changed with you, "
        "and are you getting what you hoped for?",
        "- **Thursday 30 September 2027**: by then we agree whether and how we go on",
        "- **Tuesday 30 November 2027**: the last day of the agreement",
    ]


def test_the_timetable_is_said_in_finnish_too() -> None:
    lines = told("timetable", replace(BARE, agreement=AGREED, ahead=AHEAD), "fi")
    assert lines[0] == "- **1.12.2026**: sopimus alkaa"
    assert lines[1].startswith("- **torstaina 3.12.2026 kello 9.00**: aloitamme yhdessä")
    assert lines[2] == "- **noin 8.12.2026**: tarkistamme, että kaikki luvattu on tehty"


def test_an_agreement_without_days_and_nothing_ahead_leave_the_timetable_out() -> None:
    assert told("timetable", BARE) == []
    bare = replace(AGREED, starts_on=None, ends_on=None, renewal_on=None)
    assert told("timetable", replace(BARE, agreement=bare)) == []


def test_we_answer_first_then_their_people_by_their_part() -> None:
    people = (
        Somebody("Anna *Mäkelä*", "CEO", BuyingRole.DECISION_MAKER, personal="sails"),
        Somebody("Eeva Aalto", "", BuyingRole.PAYER),
        Somebody("Otto Saari"),
        Somebody("", "Switchboard"),
        Somebody("Barred Person", barred=True),
    )
    assert told("responsible", replace(BARE, facts=REP, people=people)) == [
        "- **Aino Laine**, +358401234567, aino@x.fi: your contact person at Kotitreeni Oy, "
        "answers for this plan and for everything we promised",
        "- **Anna \\*Mäkelä\\***, CEO: decides on the cooperation",
        "- **Eeva Aalto**: receives the invoices",
        "- **Otto Saari**: contact person",
    ]


def test_a_rep_without_name_or_numbers_leaves_no_hole() -> None:
    assert told("responsible", BARE) == []
    [line] = told("responsible", replace(BARE, facts={"rep.name": "Aino", "company.name": "Oy"}))
    assert line.startswith("- **Aino**: ")


def test_a_large_house_is_named_up_to_a_dozen() -> None:
    people = tuple(Somebody(f"Person {number}") for number in range(30))
    assert len(told("responsible", replace(BARE, people=people))) == 12


@pytest.mark.parametrize("lang", ["en", "fi", "sv"])
@pytest.mark.parametrize("role", [None, *BuyingRole])
def test_every_part_in_a_purchase_answers_for_something(role: BuyingRole | None, lang: str) -> None:
    [line] = told("responsible", replace(BARE, people=(Somebody("Anna", role=role),)), lang)
    assert line.endswith(PARTS["fi" if lang == "fi" else "en"][role])


def test_goals_are_wishes_and_worth_in_their_words_and_what_should_get_easier() -> None:
    needs = (
        Wanted("Backs *ache*", NeedKind.IMPLIED),
        Wanted("We want calm weeks, and fewer sick days", NeedKind.EXPLICIT),
    )
    answers = (
        Said(SpinPart.NEED_PAYOFF, "And then?", "fewer sick days"),
        Said(SpinPart.NEED_PAYOFF, "What would it give?", "two people more for the shop"),
        Said(SpinPart.PROBLEM, "What is hard?", "Mondays"),
    )
    assert told("goals", replace(BARE, needs=needs, answers=answers)) == [
        "- “We want calm weeks, and fewer sick days”",
        "- “two people more for the shop”",
        "- should get easier: “Backs \\*ache\\*”",
    ]
    assert told("goals", BARE) == []


def test_what_they_get_is_named_without_its_price() -> None:
    assert told("delivered", replace(BARE, quote=QUOTE)) == ["- 50 × Licence", "- 1 × Kick-off"]
    assert told("delivered", replace(BARE, quote=replace(QUOTE, accepted=None, state=QuoteState.GIVEN))) == []
    assert told("delivered", BARE) == []


@pytest.mark.parametrize("lang", ["en", "fi"])
def test_the_whole_plan_has_timetable_names_goals_and_expectations_and_nothing_of_ours(
    playbook: Playbook, lang: str
) -> None:
    dossier = replace(
        BARE,
        facts={**REP, "contact.first": "Anna"},
        agreement=AGREED,
        ahead=AHEAD,
        quote=QUOTE,
        needs=(Wanted("Backs ache"),),
        people=(Somebody("Anna Mäkelä", "CEO", BuyingRole.DECISION_MAKER, personal="sails on Päijänne"),),
        notes=("asks for the price first",),
        promises=(Pledge(Due(date(2026, 12, 1)), "squeeze them"),),
    )
    text = whole(playbook, dossier, lang)
    said = plain(text)
    for words in ("Anna Mäkelä", "Aino Laine", "Backs ache", "Licence", "Kick-off", "2027"):
        assert words in said
    for ours in ("sails", "price first", "squeeze", "500", "25.5", "A1"):
        assert ours not in said
    assert text.count("## ") == 6


@pytest.mark.parametrize("lang", ["en", "fi"])
def test_a_plan_about_little_leaves_headings_out_with_what_they_told(playbook: Playbook, lang: str) -> None:
    text = whole(playbook, BARE, lang)
    assert text.count("## ") == 2
    assert "{{" not in text
    assert "\n\n\n" not in text


def test_every_step_is_said_in_both_languages() -> None:
    assert all(said.keys() == {"en", "fi"} for said in STEPS.values())


ahead = st.builds(
    Ahead,
    st.builds(Due, st.dates(date(2026, 11, 24), date(2030, 1, 1))),
    st.sampled_from(sorted(STEPS)),
    st.booleans(),
)


@given(st.lists(ahead, max_size=9).map(tuple), st.sampled_from(["en", "fi"]))
def test_nothing_ahead_is_left_out_and_days_only_grow(found: tuple[Ahead, ...], lang: str) -> None:
    lines = told("timetable", replace(BARE, ahead=found), lang)
    assert len(lines) == len(found)
    days = sorted(one.when.on for one in found)
    assert all(str(day.year) in line for day, line in zip(days, lines, strict=True))
