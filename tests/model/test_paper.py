"""Papers: what each section tells, what is left out, and what the customer never reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from data.model.agreement import Agreement
from data.model.calendar import Calendar, Due
from data.model.clean import clean_line
from data.model.dossier import Countered, Dossier, Learnt, NextStep, Passed, Pledge, Said, Somebody, Wanted
from data.model.effect import Effect
from data.model.facts import BuyingRole, Channel, MeetingPurpose, NeedKind, PaperKind, QuoteState, SpinPart
from data.model.form import PaperForm, form_for
from data.model.markdown import plain
from data.model.paper import Made, compose, document
from data.model.pieces import Text
from data.model.playbook import Playbook
from data.model.quote import Option, Quote, QuoteLine
from data.model.speech import Benefit

CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), ())
THURSDAY = Due(date(2026, 12, 3), datetime(2026, 12, 3, 7, tzinfo=UTC))
BARE = Dossier(organisation_id="o", organisation="Pöytä Oy", segment="company", deal_id="d")
EASE = Benefit(
    key="ease",
    name=Text(by_language={"en": "Ease"}),
    text=Text(by_language={"en": "Backs at {{organisation.name}} rest."}),
)
SORE = Wanted("Backs ache", effect=Effect((Decimal(48), Decimal(5)), Decimal(180), Decimal("0.3")), benefit=EASE)
WISH = Wanted("We want calm", NeedKind.EXPLICIT, benefit=EASE)
QUOTE = Quote(
    id="q",
    version=1,
    number=2,
    state=QuoteState.GIVEN,
    language="en",
    vat=Decimal("25.5"),
    valid_until=date(2026, 12, 24),
    options=(
        Option("a", "All", None, (QuoteLine("Licence | all", 50, Decimal(7), 12),)),
        Option("b", "Trial", "trial", (QuoteLine("Licence", 50, Decimal(9), 1, Decimal(50), "first month"),)),
    ),
)


def form(playbook: Playbook, kind: PaperKind = PaperKind.MEMO, segment: str = "company") -> PaperForm:
    found = form_for(playbook.papers, kind, segment)
    assert found is not None
    return found


def body(playbook: Playbook, dossier: Dossier, kind: PaperKind = PaperKind.MEMO, lang: str = "en") -> str:
    return compose(form(playbook, kind), dossier, lang, CALENDAR).body


def folded(text: str) -> str:
    return "".join(text.split())


@given(st.lists(st.text(max_size=80).filter(clean_line), min_size=1, max_size=5), st.sampled_from(["en", "fi"]))
def test_every_need_stands_in_the_memo_in_their_own_words(playbook: Playbook, said: list[str], lang: str) -> None:
    kinds = (NeedKind.IMPLIED, NeedKind.EXPLICIT)
    needs = tuple(Wanted(words, kinds[at % 2], consequence=words) for at, words in enumerate(said))
    memo = folded(plain(body(playbook, replace(BARE, needs=needs), lang=lang)))
    assert [words for words in said if folded(clean_line(words)) not in memo] == []


@pytest.mark.parametrize("segment", ["company", "municipality", "association"])
@pytest.mark.parametrize("kind", [kind for kind in PaperKind if kind != PaperKind.PLAN])
@pytest.mark.parametrize("lang", ["en", "fi"])
def test_a_paper_about_nothing_known_has_no_headings_and_no_gaps(
    playbook: Playbook, kind: PaperKind, segment: str, lang: str
) -> None:
    made = compose(form(playbook, kind, segment), BARE, lang, CALENDAR)
    assert "#" not in made.body
    assert "{{" not in made.subject + made.body
    assert made.subject


def test_a_sum_is_told_with_its_figures(playbook: Playbook) -> None:
    said = body(playbook, replace(BARE, needs=(SORE,))).replace("\u00a0", " ")
    assert "48 × 5 × 180 € × 30 % = 12 960 € a year" in said
    assert "In total" not in said
    assert "up to 12 960 € a year" in said


def test_the_sums_of_several_needs_are_added(playbook: Playbook) -> None:
    two = (SORE, replace(SORE, words="Necks ache"))
    assert "In total 25 920 € a year" in body(playbook, replace(BARE, needs=two)).replace("\u00a0", " ")


def test_a_benefit_is_explained_once_and_named_beside_each_need_it_answers(playbook: Playbook) -> None:
    facts = {"organisation.name": "Pöytä Oy"}
    said = body(playbook, replace(BARE, needs=(SORE, WISH), facts=facts))
    assert said.count("Backs at Pöytä Oy rest.") == 1
    assert "- “We want calm” → **Ease**\n" in said


def test_a_wish_is_not_told_twice_where_their_answer_says_the_same(playbook: Playbook) -> None:
    answers = (Said(SpinPart.NEED_PAYOFF, "?", "we want CALM"), Said(SpinPart.NEED_PAYOFF, "?", "It would pay back"))
    said = body(playbook, replace(BARE, needs=(replace(WISH, benefit=None),), answers=answers))
    assert said.lower().count("we want calm") == 1
    assert "It would pay back" in said


def test_until_a_need_is_written_down_their_answers_tell_what_is_hard(playbook: Playbook) -> None:
    answers = (
        Said(SpinPart.SITUATION, "?", "We have a gym"),
        Said(SpinPart.PROBLEM, "?", "Nobody goes"),
        Said(SpinPart.IMPLICATION, "?", "People leave"),
    )
    said = body(playbook, replace(BARE, answers=answers))
    assert "- “Nobody goes”\n- “People leave”" in said
    assert "gym" not in said


def test_wishes_stand_among_the_problems_where_no_section_tells_their_worth() -> None:
    text = {"en": "x"}
    short = PaperForm(key="m", name=text, kind="memo", subject=text, sections=[{"about": "problems"}])
    assert compose(short, replace(BARE, needs=(WISH,)), "en", CALENDAR).body == "- “We want calm”"


@pytest.mark.parametrize(
    ("purpose", "said"),
    [
        (None, "I will be in touch on **Thursday 3 December 2026 at 9:00**."),
        (MeetingPurpose.TALK, "We meet on **Thursday 3 December 2026 at 9:00**."),
        (MeetingPurpose.KICK_OFF, "We begin together on **Thursday 3 December 2026 at 9:00**."),
    ],
)
def test_the_next_step_is_told_with_day_and_time(playbook: Playbook, purpose: MeetingPurpose | None, said: str) -> None:
    assert said in body(playbook, replace(BARE, next_step=NextStep(THURSDAY, purpose)))


@pytest.mark.parametrize("kind", [PaperKind.MEMO, PaperKind.QUOTE])
@pytest.mark.parametrize("segment", ["company", "municipality", "association"])
def test_the_customer_never_reads_what_is_ours(playbook: Playbook, kind: PaperKind, segment: str) -> None:
    ours = replace(
        BARE,
        needs=(SORE,),
        people=(Somebody("Anna", "HR", BuyingRole.GATEKEEPER, personal="OURS"),),
        findings=(Learnt(Text(by_language={"en": "OURS"}), "OURS"),),
        objections=(Countered(Text(by_language={"en": "OURS"})),),
        promises=(Pledge(THURSDAY, "OURS"),),
        history=(Passed(date(2026, 1, 1), "OURS"),),
        notes=("OURS",),
        agreement=Agreement(id="a", version=1, organisation_id="o", deal_id="d", notes="OURS", reference_words="OURS"),
        facts={"deal.value": "OURS"},
        quote=QUOTE,
    )
    said = compose(form(playbook, kind, segment), ours, "en", CALENDAR)
    assert "OURS" not in said.whole
    assert "gatekeeper" not in said.whole


def test_a_playbook_that_would_show_ours_to_the_customer_is_refused() -> None:
    text = {"en": "x"}
    with pytest.raises(ValidationError, match="for your own people only"):
        PaperForm(key="m", name=text, kind="memo", subject=text, sections=[{"about": "personal"}])


def test_a_quote_shows_each_option_with_its_sums_and_the_reason_of_a_discount(playbook: Playbook) -> None:
    said = plain(body(playbook, replace(BARE, quote=QUOTE), PaperKind.QUOTE)).replace("\u00a0", " ")
    for words in ("All", "4 200.00 €", "1 071.00 €", "5 271.00 €", "Trial", "225.00 €", "Discount 50 %: first month"):
        assert words in said
    assert "valid until Thursday 24 December 2026" in said
    assert "Version 2" in said
    assert "Licence | all" in said


def test_an_accepted_quote_tells_only_what_was_accepted(playbook: Playbook) -> None:
    yes = replace(QUOTE, state=QuoteState.ACCEPTED, accepted="b")
    said = plain(body(playbook, replace(BARE, quote=yes), PaperKind.HAND_OVER, "fi")).replace("\u00a0", " ")
    assert "Sovittu: Trial, 225,00 € ilman arvonlisäveroa." in said
    assert "4 200,00" not in said
    assert replace(BARE, quote=yes).accepted is yes


def test_a_hand_over_note_tells_whoever_delivers_everything(playbook: Playbook) -> None:
    known = replace(
        BARE,
        people=(Somebody("Anna", "HR", BuyingRole.USER, "a@b.fi", "040", Channel.EMAIL, "Sails"),),
        findings=(Learnt(Text(by_language={"en": "Goal"}), "calm"),),
        objections=(
            Countered(Text(by_language={"en": "Price"}), Text(by_language={"en": "It pays back"}), overcome=True),
        ),
        promises=(Pledge(THURSDAY, "Send the plan"), Pledge(Due(date(2026, 12, 4)), "Call")),
        history=(
            Passed(date(2026, 11, 2), Text(by_language={"en": "call"}), "wants calm"),
            Passed(date(2026, 11, 1), "x"),
        ),
        notes=("Enter by the back door",),
        agreement=Agreement(
            id="a",
            version=1,
            organisation_id="o",
            deal_id="d",
            signed_on=date(2026, 12, 1),
            reference=True,
            reference_words="on the web",
            notes="Keys at the desk",
        ),
    )
    said = plain(body(playbook, known, PaperKind.HAND_OVER))
    for words in (
        "Anna, HR, user, a@b.fi, 040, best channel: e-mail",
        "Goal: “calm”",
        "Price (settled): It pays back",
        "3.12.2026 9:00: Send the plan",
        "4.12.2026: Call",
        "2.11.2026 Call: wants calm",
        "1.11.2026 X",
        "Anna: Sails",
        "About them: Enter by the back door",
        "Signed Tuesday 1 December 2026",
        "They may be named as a reference: on the web",
        "Noted: Keys at the desk",
    ):
        assert words in said


def test_one_answer_that_tells_two_findings_stands_once(playbook: Playbook) -> None:
    findings = tuple(Learnt(Text(by_language={"en": name}), "desks") for name in ("today", "users"))
    assert "today, users: “desks”" in plain(body(playbook, replace(BARE, findings=findings), PaperKind.HAND_OVER))


def test_a_paper_of_its_own_begins_with_its_subject() -> None:
    assert document(Made("a_b", "text\n")) == "# a\\_b\n\ntext\n"
