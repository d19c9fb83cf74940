"""What a quote begins with: the price tables of the playbooks, terms, smaller starts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from data.model.offer import Price, PriceStep, Start
from data.model.pieces import Text, fits
from data.model.playbook import Playbook
from data.model.proposal import begin_smaller, for_term, price_for, propose, starts_for, step_for, unlike, with_lines
from data.model.quote import Option, QuoteLine
from data.playbooks import shelf

BOOKS = {key: shelf.read(key) for key, _file in shelf.bundled()}
LINE = QuoteLine("Licence", 50, Decimal(7), 12)


def table(key: str, quantity: int, *segments: str, **steps: int) -> Price:
    rungs = [PriceStep(months=int(months[1:]), unit=Decimal(unit)) for months, unit in steps.items()]
    name = Text.model_validate(key)
    return Price(key=key, name=name, segments=list(segments), quantity=quantity, steps=rungs)


def start(**values: object) -> Start:
    return Start.model_validate({"key": "try", "name": "Try it", "reason": "To try", **values})


@pytest.mark.parametrize(
    ("segment", "quantity", "sums"),
    [
        ("company", 50, {3: 1_350, 6: 2_400, 12: 4_200}),
        ("municipality", 500, {3: 6_000, 6: 9_000, 12: 12_000}),
    ],
)
def test_the_price_table_of_the_trade(playbook: Playbook, segment: str, quantity: int, sums: dict[int, int]) -> None:
    found = {months: propose(playbook, segment, lang="en", quantity=quantity, months=months).total for months in sums}
    assert found == sums
    assert propose(playbook, segment, lang="en").total == sums[12]


def test_a_proposal_speaks_the_customers_language_and_counts_their_people(playbook: Playbook) -> None:
    option = propose(playbook, "company", lang="fi", quantity=48, months=8)
    (line,) = option.lines
    assert (option.name, line.what) == ("8 kuukautta", "Ohjatun kotiliikunnan lisenssi")
    assert line == QuoteLine(line.what, 48, Decimal(8), 8)
    assert line.total == 3_072


def test_a_term_has_the_price_of_the_nearest_that_is_not_longer() -> None:
    price = table("a", 10, m3=9, m6=8, m12=7)
    assert [step_for(price, months).unit for months in (1, 3, 5, 6, 11, 12, 36)] == [9, 9, 9, 8, 8, 7, 7]


def test_the_table_for_so_many_is_the_largest_that_is_reached(playbook: Playbook) -> None:
    small, large, anyone = table("s", 10, "company", m1=3), table("l", 100, "company", m1=2), table("a", 5, m1=9)
    book = playbook.model_copy(update={"prices": [anyone, small, large]})
    assert [price_for(book, "company", many) for many in (None, 5, 10, 99, 100)] == [small, small, small, small, large]
    assert price_for(book, "municipality", 500) == anyone
    empty = playbook.model_copy(update={"prices": []})
    assert price_for(empty, "company", 5) is None
    assert propose(empty, "company", lang="en").lines == ()


def test_another_term_reprices_what_costs_as_listed_and_leaves_what_was_agreed() -> None:
    price = table("a", 10, m3=9, m12=7)
    agreed = QuoteLine("Support", 1, Decimal(100), 12)
    once = QuoteLine("Training", 1, Decimal(500), 1)
    option = Option("whole", "12 months", None, (LINE, agreed, once))
    found = for_term(option, price, 3, "en")
    assert found.name == "3 months"
    assert [f"{line.unit} x {line.months}" for line in found.lines] == ["9 x 3", "100 x 3", "500 x 1"]
    assert for_term(Option("whole", "Ours", None, (LINE,)), None, 6, "en").name == "Ours"
    assert for_term(found, price, 12, "en") == option


def test_a_smaller_start_takes_its_share_its_months_and_its_discount_with_the_reason() -> None:
    once = QuoteLine("Training", 1, Decimal(500), 1)
    whole = Option("whole", "12 months", None, (LINE, once))
    trial = begin_smaller(whole, start(months=1, discount=50), "en")
    assert (trial.key, trial.start, trial.name) == ("try", "try", "Try it")
    assert trial.lines[0] == QuoteLine("Licence", 50, Decimal(7), 1, Decimal(50), "To try")
    assert trial.lines[0].total == Decimal("175.00")
    fewer = begin_smaller(whole, start(share=15), "en")
    assert [(line.quantity, line.months, line.reason) for line in fewer.lines] == [(8, 12, ""), (1, 1, "")]


def test_a_larger_discount_stands_and_keys_stay_apart() -> None:
    dear = Option("whole", "w", None, (QuoteLine("a", 3, Decimal(9), 12, Decimal(60), "founders"),))
    (line,) = begin_smaller(dear, start(discount=50), "en").lines
    assert (line.discount, line.reason) == (Decimal(60), "founders")
    assert unlike(dear, ["whole", "whole_2"]).key == "whole_3"


@pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS.keys())
def test_every_segment_of_every_playbook_has_a_price_and_a_smaller_way_to_begin(book: Playbook) -> None:
    for segment in book.segments:
        whole = propose(book, segment.key, lang="fi")
        assert whole.total > 0
        starts = starts_for(book, segment.key)
        assert {"half_price_month"} < {one.key for one in starts}
        for one in starts:
            assert fits(one.segments, segment.key)
            smaller = begin_smaller(whole, one, "fi")
            assert 0 < smaller.total < whole.total
            assert all(line.reason for line in smaller.lines if line.discount)
    rules = {rule.key: (str(rule.on), str(rule.after)) for rule in book.cadences}
    assert rules["quote_given"] == ("quote_given", "3 wd")
    assert rules["quote_expires"] == ("quote_expires", "-3 wd")


def test_an_option_called_after_its_term_is_so_after_a_line_is_changed_and_one_with_a_name_keeps_it() -> None:
    line = QuoteLine("Licence", 20, Decimal(7), 12)
    half = [QuoteLine("Licence", 20, Decimal(7), 6)]
    assert with_lines(Option("whole", "12 months", None, (line,)), half, "en").name == "6 months"
    assert with_lines(Option("whole", "Everybody", None, (line,)), half, "en").name == "Everybody"
    assert with_lines(Option("whole", "12 months", None, (line,)), [], "en").name == "12 months"
