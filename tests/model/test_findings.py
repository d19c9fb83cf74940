"""What there is to learn, what the coach says is missing, two analyses side by side, questions for a playbook."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from data.model.comparing import compare
from data.model.effect import Effect
from data.model.facts import Bant, BuyingRole, NeedKind, SpinPart
from data.model.findings import Person, findings, is_known, is_stale, letters
from data.model.kept import KeptQuestion, block
from data.model.needs import Asked, Need, Sheet, coach
from data.model.playbook import Playbook
from data.model.proof import proof
from data.model.speech import Question

FIGURED = Effect((Decimal(48),), Decimal(180))
NEED = Need(
    id="1",
    version=1,
    words="sore backs",
    consequence="overtime",
    kind=NeedKind.EXPLICIT,
    benefit="ergonomics",
    effect=FIGURED,
)


def known(playbook: Playbook, answers: dict[str, str], *, decider: bool = False, need: bool = False) -> set[str]:
    found = findings(playbook, "company", answers, decider=decider, need=need, lang="en")
    return {one.key for one in found if one.known}


def sheet(*questions: Asked, needs: tuple[Need, ...] = (), **facts: object) -> Sheet:
    nobody = Sheet(
        analysis_id="a",
        organisation_id="o",
        organisation="Pöytä Oy",
        deal_id=None,
        contact_id=None,
        contact="",
        segment="company",
        segment_name="Company",
        language="en",
        meeting=None,
        questions=questions,
        needs=needs,
    )
    return replace(nobody, **facts)  # type: ignore[arg-type]  # any of its fields


def test_a_finding_is_known_by_an_answer_by_a_role_or_by_a_need(playbook: Playbook) -> None:
    assert known(playbook, {}) == set()
    assert known(playbook, {"s_company_benefits": "gym, few use it", "n_when": " "}) == {"today", "users"}
    assert known(playbook, {}, decider=True, need=True) == {"decision", "improve"}
    assert known(playbook, {"s_municipality_reach": "all"}) == {"today", "users"}


def test_a_finding_tells_its_answers_and_which_questions_find_it(playbook: Playbook) -> None:
    said = {"p_first": "the gym", "p_left_out": "the depot"}
    found = findings(playbook, "company", said, decider=False, need=False, lang="fi")
    improve = next(one for one in found if one.key == "improve")
    assert improve.answer == "the depot\nthe gym"
    assert improve.name == "parannettavaa"
    assert improve.questions == ("p_company_unused", "p_left_out", "p_first")
    assert letters(found) == ((Bant.BUDGET, False), (Bant.AUTHORITY, False), (Bant.NEED, True), (Bant.TIMELINE, False))
    assert not is_known(found, Bant.BUDGET)
    assert letters(()) == ()


def test_every_finding_has_a_question_in_every_segment_or_the_proof_says_so(playbook: Playbook) -> None:
    assert proof(playbook) == []

    def without(question: Question) -> Question:
        kept = [key for key in question.finds if key != "users" or question.key.startswith("s_company")]
        return question.model_copy(update={"finds": kept})

    holed = playbook.model_copy(update={"questions": [without(one) for one in playbook.questions]})
    place = next(at for at, one in enumerate(playbook.findings) if one.key == "users")
    assert [(where, "municipality" in said or "association" in said) for where, said in proof(holed)] == [
        (("findings", place), True),
        (("findings", place), True),
    ]


def test_the_coach_names_timetable_budget_decider_and_next_step(playbook: Playbook) -> None:
    found = findings(playbook, "company", {"s_company_now": "gym"}, decider=False, need=True, lang="en")
    questions = [Asked("p", SpinPart.PROBLEM, "?", "far"), Asked("n", SpinPart.NEED_PAYOFF, "?", "much")]
    said = list(coach(questions, [NEED], decider_known=False, findings=found, next_agreed=False))
    assert said[:4] == ["who decides?", "no timetable yet", "no budget spoken of", "the next step is not agreed"]
    assert said[4:] == [f"not known yet: {name}" for name in ("what matters", "goal", "users")]
    answered = {"n_when": "spring", "s_budget": "5 000 €", "n_summary": "backs", "n_sign": "calm", "s_users": "all"}
    whole = findings(playbook, "company", answered | {"s_company_now": "gym"}, decider=True, need=True, lang="en")
    assert list(coach(questions, [NEED], decider_known=True, findings=whole)) == []


def test_what_is_missing_comes_weightiest_first(playbook: Playbook) -> None:
    found = findings(playbook, "company", {}, decider=True, need=False, lang="en")
    missing = [one.key for one in sheet(findings=found).open_findings]
    assert missing == ["improve", "timetable", "budget", "today", "matters", "goal", "users"]


def test_somebody_who_decides_is_known_by_their_role() -> None:
    anna = Person("1", "Anna", "", BuyingRole.USER)
    assert not sheet(people=(anna,)).decider_known
    assert sheet(people=(anna, replace(anna, role=BuyingRole.DECISION_MAKER))).decider_known


def test_an_analysis_of_last_year_is_mapped_anew() -> None:
    now = datetime(2026, 11, 24, tzinfo=UTC)
    assert not is_stale(None, now)
    assert not is_stale(now - timedelta(days=200), now)
    assert is_stale(now - timedelta(days=300), now)


def test_then_and_now_stand_side_by_side() -> None:
    then = sheet(
        Asked("s_now", SpinPart.SITUATION, "How now?", "gym"),
        Asked("p_gone", SpinPart.PROBLEM, "Gone?", "yes", gone=True),
        Asked("own_1", SpinPart.PROBLEM, "Who  cleans?", "nobody"),
        Asked("own_p1", SpinPart.SITUATION, "Noted on the phone, 3.11.2025", "120 people", noted=True),
        needs=(NEED, replace(NEED, id="2", effect=Effect())),
    )
    now = sheet(
        Asked("s_now", SpinPart.SITUATION, "How now?", "Gym "),
        Asked("s_new", SpinPart.SITUATION, "New?"),
        Asked("kept_1", SpinPart.PROBLEM, "who cleans?", "a firm", kept=True),
        needs=(replace(NEED, effect=Effect((Decimal(100),), Decimal(180))),),
    )
    found = compare(then, now)
    assert [(pair.text, pair.then, pair.now, pair.unchanged) for pair in found.pairs] == [
        ("How now?", "gym", "Gym ", True),
        ("Noted on the phone, 3.11.2025", "120 people", "", False),
        ("who cleans?", "nobody", "a firm", False),
        ("Gone?", "yes", "", False),
    ]
    assert (found.euros_then, found.euros_now, found.change) == (8_640, 18_000, 9_360)
    assert compare(sheet(), now).change is None


@pytest.mark.parametrize("words", ['Who "cleans"?', "Kuka \\ siivoaa?", "{{rep.name}}?"])
def test_a_kept_question_is_ready_to_be_pasted_into_a_playbook(words: str) -> None:
    kept = KeptQuestion(f"kept_{'0a' * 16}", SpinPart.PROBLEM, words, "company", "en")
    said = block(kept, ["en", "fi"])
    assert said.endswith('# text.fi = ""')
    found = Question.model_validate(tomllib.loads(said)["questions"][0])
    assert found.text.said("en") == words.replace("{", "(").replace("}", ")")
    assert (found.key, found.part, found.segments) == (kept.key, SpinPart.PROBLEM, ["company"])
