"""What a playbook says of customers: the checklist, the way of a complaint, how opinions are asked."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from data.model.care_facts import CARE_CLASSES, CareEvidence, FeedbackKind, Health, Mood, Satisfaction
from data.model.caring import Caring
from data.model.delay import Delay
from data.model.playbook import Playbook
from data.playbooks import shelf

BOOKS = {key: shelf.read(key) for key, _file in shelf.bundled()}
every_book = pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS.keys())

SAID = {"en": "word", "fi": "sana"}
ITEM = {"key": "first", "name": SAID, "about": SAID, "after": "3 wd"}
STEP = {"key": "listen", "text": SAID}
MEASURE = {"kind": "nps", "ask": SAID, "open": SAID}
GRADE = {"class": "A1", "about": SAID}


def caring(**parts: Any) -> Caring:
    return Caring.model_validate(parts)


def test_a_playbook_that_says_nothing_of_customers_has_the_figures_of_the_trade() -> None:
    found = caring()
    assert (str(found.longest), str(found.renewal_ahead), found.years) == ("12 m", "3 m", 1)
    assert [found.checklist, found.complaint, found.measures, found.grades] == [[], [], [], []]
    assert found.measure(FeedbackKind.NPS) is None


def test_what_a_playbook_says_is_read() -> None:
    found = caring(checklist=[ITEM], complaint=[STEP], measures=[MEASURE], grades=[GRADE], years=3, longest="6 m")
    [item] = found.checklist
    assert (item.opens, item.kind, item.evidence, item.after) == ("care", None, None, Delay(3, "wd"))
    assert found.complaint[0].live is False
    assert found.grades[0].care_class == "A1"
    asked = found.measure(FeedbackKind.NPS)
    assert asked is not None
    assert asked.open.said("fi") == "sana"
    assert found.measure(FeedbackKind.CES) is None
    assert found.years == 3


@pytest.mark.parametrize(
    ("name", "piece", "key"),
    [
        ("checklist", ITEM, "first"),
        ("complaint", STEP, "listen"),
        ("measures", MEASURE, "nps"),
        ("grades", GRADE, "A1"),
    ],
)
def test_a_key_that_stands_twice_is_a_fault_said_in_words(name: str, piece: dict[str, Any], key: str) -> None:
    with pytest.raises(ValidationError, match=f'the key "{key}" stands twice'):
        caring(**{name: [piece, dict(piece)]})


@pytest.mark.parametrize("after", ["agreed", "window", "-1 wd"])
def test_an_item_is_due_so_long_after_the_deal_was_won(after: str) -> None:
    with pytest.raises(ValidationError, match="an item is due so long after the deal was won"):
        caring(checklist=[{**ITEM, "after": after}])


@pytest.mark.parametrize("name", ["longest", "renewal_ahead"])
@pytest.mark.parametrize("span", ["3 wd", "24 h", "30 min", "agreed", "0 m", "-2 m"])
def test_a_span_is_written_in_days_weeks_months_or_years(name: str, span: str) -> None:
    with pytest.raises(ValidationError, match="it is written in days, weeks, months or years"):
        caring(**{name: span})


@pytest.mark.parametrize("years", [0, -1])
def test_nobody_stays_for_no_years(years: int) -> None:
    with pytest.raises(ValidationError):
        caring(years=years)


@every_book
def test_every_bundled_playbook_has_the_eight_items_of_the_checklist_each_with_its_evidence(book: Playbook) -> None:
    items = book.care.checklist
    assert [item.evidence for item in items] == list(CareEvidence)
    assert [item.key for item in items] == [item.key for item in BOOKS["home-training"].care.checklist]
    kinds = {kind.key for kind in book.kinds}
    assert all(item.kind is None or item.kind in kinds for item in items)
    assert all(len(item.name.said(lang)) <= 32 for item in items for lang in ("en", "fi"))


@every_book
def test_every_bundled_playbook_has_the_ten_steps_of_a_complaint_or_more_the_last_asks_them(book: Playbook) -> None:
    steps = book.care.complaint
    assert len(steps) >= 10
    assert steps[0].live
    assert not steps[-1].live
    live = [step.live for step in steps]
    assert live == sorted(live, reverse=True)


@every_book
def test_every_opinion_is_asked_with_an_open_question_and_every_class_says_what_makes_it(book: Playbook) -> None:
    for kind in FeedbackKind:
        asked = book.care.measure(kind)
        assert asked is not None
        assert all(asked.open.said(lang).endswith("?") for lang in ("en", "fi"))
    assert tuple(grade.care_class for grade in book.care.grades) == CARE_CLASSES


@every_book
def test_the_rhythm_of_every_bundled_playbook_is_never_longer_than_a_year(book: Playbook) -> None:
    assert str(book.care.longest) == "12 m"
    rhythm = {tuple(rule.classes): str(rule.after) for rule in book.cadences if rule.on == "contacted"}
    assert rhythm[("A1",)] == "3 m"
    assert rhythm[("A3",)] == "12 m"
    assert rhythm[()] == "6 m"
    assert rhythm.get(("A2",), "6 m") == "6 m"


def test_the_words_of_care_stand_in_their_order() -> None:
    assert [level.value for level in Satisfaction] == [
        "dissatisfied",
        "indifferent",
        "satisfied",
        "recommends_if_asked",
        "recommends",
    ]
    assert next(iter(Mood)) == Mood.UNHAPPY
    assert next(iter(Health)) == Health.COMPLAINT
