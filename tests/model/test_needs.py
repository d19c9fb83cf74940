"""The needs analysis: euro effects to the euro, completeness, the coach, benefits, two writers at once."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.effect import (
    HIGHEST,
    Effect,
    percent,
    read_cost,
    read_effect,
    read_factors,
    read_share,
    stored_effect,
    typed,
)
from data.model.facts import NeedKind, SpinPart
from data.model.needs import Asked, Need, NeedFacts, check_need, coach, suggested_benefits, tally
from data.model.playbook import Playbook
from data.model.refusal import Refusal, Unclear
from data.model.twohands import LINE, together
from data.words import use

figures = st.decimals("0.0001", "99999", places=4)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).filter(lambda text: LINE not in text)


def asked(part: str, answer: str = "", key: str = "q") -> Asked:
    return Asked(key, SpinPart(part), "?", answer)


def need(**facts: object) -> Need:
    return replace(Need(id="1", version=1, words="tired backs"), **facts)  # type: ignore[arg-type]  # any of its fields


def whole() -> Need:
    return need(
        consequence="overtime",
        kind=NeedKind.EXPLICIT,
        benefit="ergonomics",
        effect=Effect((Decimal(48),), Decimal(180)),
    )


@pytest.mark.parametrize(
    ("quantity", "cost", "share", "euros", "formula"),
    [
        ("48*5", "180", "30", 12_960, "48 × 5 × 180 € × 30 % = 12 960 €"),
        ("48 x 5", "180 €", "30 %", 12_960, "48 × 5 × 180 € × 30 % = 12 960 €"),
        ("240", "180", "", 43_200, "240 × 180 € = 43 200 €"),
        ("240", "180", "100", 43_200, "240 × 180 € = 43 200 €"),
        ("12", "450,50", "12,5", 676, "12 × 450.50 € × 12.5 % = 676 €"),
        ("1 200", "0.5", "", 600, "1 200 × 0.50 € = 600 €"),
        ("3", "0,5", "", 2, "3 × 0.50 € = 2 €"),
        ("48*5", "", "30", None, "48 × 5 × ? € × 30 % = ?"),
        ("", "180", "", None, "? × 180 € = ?"),
        ("", "", "30", None, ""),
    ],
)
def test_the_figures_are_shown_and_the_sum_is_right(
    quantity: str, cost: str, share: str, euros: int | None, formula: str
) -> None:
    effect = read_effect(quantity, cost, share)
    assert effect.euros == euros
    assert effect.formula("en").replace("\u00a0", " ") == formula


def test_finnish_figures_have_a_comma() -> None:
    assert read_effect("2", "12.5", "").formula("fi").replace("\u00a0", " ") == "2 × 12,50 € = 25 €"


@given(st.lists(figures, min_size=1, max_size=3), figures, st.decimals("0.01", "100", places=2))
def test_the_effect_is_the_exact_product_rounded_once(factors: list[Decimal], cost: Decimal, share: Decimal) -> None:
    with localcontext(prec=200):
        exact = cost * share / 100
        for factor in factors:
            exact *= factor
        expected = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    assert Effect(tuple(factors), cost, share / 100).euros == expected


@given(st.lists(figures, min_size=1, max_size=3), figures, st.decimals("0.01", "100", places=2))
def test_what_is_stored_comes_back_the_same(factors: list[Decimal], cost: Decimal, share: Decimal) -> None:
    try:
        effect = read_effect("*".join(f"{one:f}" for one in factors), f"{cost:f}", f"{share:f}")
    except Unclear:
        return
    assert effect.quantity is not None
    assert effect.unit_cost is not None
    assert effect.share is not None
    stored = stored_effect(effect.counted, float(effect.quantity), float(effect.unit_cost), float(effect.share))
    assert stored == effect
    assert read_effect(effect.counted, typed(effect.unit_cost), typed(percent(effect.share))) == effect


def test_a_quantity_without_its_factors_is_still_a_quantity() -> None:
    assert stored_effect("", 240.0, 180.0, 0.3).euros == 12_960
    assert stored_effect("rubbish", 240.0, 180.0, 0.3).euros == 12_960


@given(st.text(max_size=30))
def test_any_text_is_read_above_zero_or_refused_with_words(text: str) -> None:
    try:
        found = [*read_factors(text), read_cost(text), read_share(text)]
    except Unclear as refusal:
        found = [Decimal(len(str(refusal)))]
    assert min(found) > 0


@pytest.mark.parametrize(
    "text", ["-5", "−5", "0", "0,00", "48*", "*", "many", "1e9", "1.2.3", "5000000000", "1,23456", "١٢", "nan", "½"]
)
def test_negative_and_absurd_figures_are_refused(text: str) -> None:
    for read in (read_factors, read_cost, read_share):
        with pytest.raises(Unclear):
            read(text)


@pytest.mark.parametrize("text", ["1,200", "48.000"])
def test_a_figure_that_can_be_read_in_two_ways_is_asked_about(text: str) -> None:
    with pytest.raises(Unclear, match="Does"):
        read_cost(text)


def test_more_than_all_of_it_is_refused() -> None:
    with pytest.raises(Unclear, match="100 %"):
        read_share("101")


def test_an_effect_beyond_belief_is_refused() -> None:
    assert read_effect("20000", "100000", "").euros == HIGHEST
    with pytest.raises(Unclear, match="check the figures"):
        read_effect("20001", "100000", "")
    with pytest.raises(Unclear, match="too large"):
        read_factors("100000*100000")
    with pytest.raises(Unclear, match="five factors"):
        read_factors("1*1*1*1*1*1")


@pytest.mark.parametrize(
    "facts",
    [
        {"words": "  "},
        {"severity": 0},
        {"severity": 6},
        {"effect": Effect((Decimal(-1),), Decimal(2))},
        {"effect": Effect((Decimal("NaN"),))},
        {"effect": Effect((Decimal(1),), Decimal(2), Decimal(2))},
        {"effect": Effect((Decimal(10**6),), Decimal(10**6))},
    ],
)
def test_a_need_that_cannot_be_is_refused_with_words(facts: dict[str, object]) -> None:
    with pytest.raises(Refusal, match=r"\w"):
        check_need(replace(NeedFacts(words="tired"), **facts))  # type: ignore[arg-type]  # any of its fields


def test_a_need_of_words_alone_is_a_need() -> None:
    check_need(NeedFacts(words="tired"))


def test_nothing_yet() -> None:
    assert "nothing asked yet" in next(coach([asked("S")], [], decider_known=False))


def test_only_situation_questions() -> None:
    found = list(coach([asked("S", "a gym"), asked("P")], [], decider_known=False))
    assert "only situation questions" in found[0]
    assert "who decides?" in found


def test_answers_without_a_need() -> None:
    assert "F7" in next(coach([asked("S", "a gym"), asked("P", "it is far")], [], decider_known=True))


def test_the_first_need_without_a_consequence_is_named_by_its_number() -> None:
    found = list(coach([asked("P", "far")], [whole(), need()], decider_known=True))
    assert found[0] == "need 2 has no consequence yet"
    assert "need 2 has no figure yet" in found
    assert "need 2 has no benefit yet" in found


def test_no_explicit_need() -> None:
    implied = replace(whole(), kind=NeedKind.IMPLIED)
    found = list(coach([asked("P", "far")], [implied], decider_known=False))
    assert found[:2] == ["no explicit need yet: let them say what they wish for", "who decides?"]


def test_a_need_may_come_before_any_answer() -> None:
    assert list(coach([], [whole()], decider_known=True)) == ["not asked yet what a solution would be worth"]


def test_nothing_is_missing() -> None:
    assert list(coach([asked("S", "a"), asked("N", "much")], [whole()], decider_known=True)) == []


def test_it_speaks_the_language_in_use() -> None:
    use("fi")
    assert all(coach([asked("S", "x")], [need()], decider_known=False))


def test_each_part_counts_its_answers() -> None:
    found = tally([asked("S", "yes"), asked("S", "  "), asked("P"), asked("N", "much")])
    assert [(one.part.value, one.answered, one.of) for one in found] == [
        ("S", 1, 2),
        ("P", 0, 1),
        ("I", 0, 0),
        ("N", 1, 1),
    ]


def test_benefits_the_question_points_to_come_first(playbook: Playbook) -> None:
    first, rest = suggested_benefits(playbook, "company", "p_company_unused")
    assert [one.key for one in first] == ["satisfaction", "wider_service"]
    assert [one.rank for one in rest] == sorted(one.rank for one in rest)
    assert not {"satisfaction", "wider_service", "health_costs", "access"} & {one.key for one in rest}


def test_without_a_question_the_best_solution_comes_first(playbook: Playbook) -> None:
    first, rest = suggested_benefits(playbook, "municipality", None)
    assert first == []
    assert rest[0].rank == 1
    assert "sick_days" not in {one.key for one in rest}


@given(texts, texts, texts)
def test_nobodys_text_is_lost(before: str, mine: str, theirs: str) -> None:
    whole = together(before, mine, theirs)
    assert mine in whole or mine == before
    assert theirs in whole or theirs == before


@given(texts, texts)
def test_what_only_one_changed_is_taken_as_it_is(before: str, now: str) -> None:
    assert together(before, now, before) == now
    assert together(before, before, now) == now
    assert together(before, now, now) == now


@given(texts.filter(bool), texts.filter(bool), texts.filter(bool))
def test_typing_on_changes_ones_own_words_only(mine: str, theirs: str, more: str) -> None:
    both = together("", mine, theirs)
    if both != theirs + LINE + mine or mine == theirs:
        return
    assert together(mine, mine + more, both) == theirs + LINE + mine + more


def test_both_go_on_typing_in_their_own_half() -> None:
    both = f"theirs{LINE}mine"
    assert together(both, f"theirs{LINE}mine too", f"theirs as well{LINE}mine") == f"theirs as well{LINE}mine too"


def test_an_emptied_text_leaves_the_others() -> None:
    assert together("a", "", "ab") == "ab"
    assert together("a", "ab", "") == "ab"
