"""Slides: which benefits, in which order, and what stands on them."""

from __future__ import annotations

from data.model.effect import read_effect
from data.model.facts import NeedKind
from data.model.needs import Need
from data.model.playbook import Playbook
from data.model.slides import Slides, answered, opening, question, recall


def _need(words: str, benefit: str | None, **more: object) -> Need:
    return Need(id=words, version=1, words=words, benefit=benefit, **more)  # type: ignore[arg-type]  # a test's need


def _order(playbook: Playbook, *needs: tuple[int, Need]) -> list[tuple[str, list[str]]]:
    return [(benefit.key, [need.words for need in theirs]) for benefit, theirs in answered(needs, playbook)]


def test_benefits_follow_the_customers_order_and_needs_that_share_one_stand_together(playbook: Playbook) -> None:
    found = _order(
        playbook,
        (3, _need("c", "sick_days")),
        (1, _need("a", "commitment")),
        (2, _need("b", "sick_days")),
    )
    assert found == [("commitment", ["a"]), ("sick_days", ["b", "c"])]


def test_where_two_needs_matter_as_much_the_best_and_most_complete_solution_comes_first(playbook: Playbook) -> None:
    needs = [(1, _need("a", "reputation")), (1, _need("b", "wider_service")), (2, _need("c", "ergonomics"))]
    assert [key for key, _needs in _order(playbook, *needs)] == ["wider_service", "reputation", "ergonomics"]


def test_a_need_without_a_benefit_or_with_one_that_is_gone_has_no_slide(playbook: Playbook) -> None:
    assert _order(playbook, (1, _need("a", None)), (2, _need("b", "gone"))) == []


def test_the_recall_is_in_their_words_and_holds_the_figure_as_they_counted_it() -> None:
    effect = read_effect("48*5", "180", "30")
    need = _need("backs ache", "sick_days", consequence="people stay at home", effect=effect, severity=5)
    said = recall([need, _need("it is loud", "sick_days")], "en")
    assert said == (
        "You told me: “backs ache”",
        "What it leads to: people stay at home",
        "By your figures: 12\u00a0960\u00a0€ a year.",
        "And also: “it is loud”",
    )
    assert recall([need], "fi")[2] == "Teidän luvuillanne: 12\u00a0960\u00a0€ vuodessa."


def test_what_a_wish_follows_from_is_told_as_how_it_is_today() -> None:
    wish = _need("one service for all", "wider_service", kind=NeedKind.EXPLICIT, consequence="some feel forgotten")
    assert recall([wish], "en")[1] == "Today: some feel forgotten"
    assert recall([wish], "fi")[1] == "Nyt: some feel forgotten"


def test_the_first_slide_says_what_they_want_and_the_last_asks_which_matters_most() -> None:
    needs = [_need("a", None), _need("b", None)]
    first = opening("Pöytä Oy", needs, "fi")
    assert (first.heading, first.points) == ("Pöytä Oy", ("a", "b"))
    last = question([first], "en")
    assert (last.heading, last.points) == ("Which of these matters most to you?", ("Pöytä Oy",))


def test_three_are_recalled_at_most() -> None:
    benefit = opening("x", [], "en")
    slides = tuple(type(benefit)("benefit", str(at)) for at in range(5))
    found = Slides("o", "x", None, None, "en", (benefit, *slides))
    assert [slide.heading for slide in found.strongest] == ["0", "1", "2"]
