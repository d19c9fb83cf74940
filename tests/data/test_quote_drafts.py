"""Drafts of quotes changed: each step taken back whole, a given version never changed, two windows told apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from data.model.quote import Quote, QuoteLine
from data.model.refusal import Conflict, NotFound, Refusal
from data.quote_drafts import (
    add_start,
    add_whole,
    drop_line,
    drop_option,
    name_option,
    put_line,
    set_term,
    set_validity,
    set_vat,
)
from data.quotes import give_quote
from data.store import Store
from tests.data.quoting import TRAINING, deal_of, quoted, states, taken_back, version
from tests.data.rows import every_row

Act = Callable[[Store, Quote], Any]


def _start(store: Store, found: Quote) -> Any:
    start = next(one for one in store.office.playbook.starts if one.key == "one_team")
    return store.do(add_start, found.id, "whole", start, seen=found.version).result()


ACTS: dict[str, tuple[Act, str]] = {
    "add a line": (
        lambda store, found: store.do(put_line, found.id, "whole", TRAINING, seen=found.version).result(),
        "Kick-off training, 500.50 €",
    ),
    "change a line": (
        lambda store, found: store.do(put_line, found.id, "whole", TRAINING, at=0, seen=found.version).result(),
        "Kick-off training, 500.50 €",
    ),
    "drop a line": (
        lambda store, found: store.do(drop_line, found.id, "whole", 0, seen=found.version).result(),
        "dropped Licence for guided home exercise",
    ),
    "a smaller start": (_start, "One team to begin with, 840.00 €"),
    "another whole": (
        lambda store, found: store.do(add_whole, found.id, seen=found.version).result(),
        "12 months, 4 032.00 €",
    ),
    "another name": (
        lambda store, found: store.do(name_option, found.id, "whole", "Everyone", seen=found.version).result(),
        "Everyone",
    ),
    "another term": (
        lambda store, found: store.do(set_term, found.id, "whole", 3, seen=found.version).result(),
        "3 months, 1 296.00 €",
    ),
    "another VAT": (
        lambda store, found: store.do(set_vat, found.id, Decimal("14.0"), seen=found.version).result(),
        "VAT 14 %",
    ),
    "another last day": (
        lambda store, found: store.do(set_validity, found.id, date(2027, 1, 15), seen=found.version).result(),
        "stands until Fri 15.1.",
    ),
}

every_act = pytest.mark.parametrize(("act", "said"), ACTS.values(), ids=ACTS.keys())


@every_act
def test_a_draft_is_changed_in_place_and_back(store: Store, act: Act, said: str) -> None:
    about = deal_of(store)
    found = quoted(store, about)
    before = store.ask(every_row).result()
    done = act(store, found)
    assert str(done.phrase).replace("\u00a0", " ") == f"version 1: {said}"
    assert states(store, about) == ["1 draft"]
    assert done.result == found.id
    taken_back(store, before)


@every_act
def test_a_given_version_stays_as_it_was_given_and_the_next_one_is_changed(store: Store, act: Act, said: str) -> None:
    about = deal_of(store)
    key = quoted(store, about).id
    store.do(give_quote, key).result()
    given = version(store, key)
    before = store.ask(every_row).result()
    done = act(store, given)
    assert str(done.phrase).replace("\u00a0", " ") == f"version 2: {said}"
    assert states(store, about) == ["2 draft", "1 given"]
    assert version(store, key) == given
    assert replace(version(store, done.result), id=key) != given
    taken_back(store, before)
    with pytest.raises(Conflict, match="newer version"):
        act(store, given)


@every_act
def test_two_windows_at_one_draft_are_told_of_each_other(store: Store, act: Act, said: str) -> None:
    seen = quoted(store, deal_of(store))
    store.do(put_line, seen.id, "whole", TRAINING, seen=seen.version).result()
    before = store.ask(every_row).result()
    with pytest.raises(Conflict):
        act(store, seen)
    assert store.ask(every_row).result() == before


def test_the_same_start_may_stand_twice_and_nine_options_are_the_most(store: Store) -> None:
    found = quoted(store, deal_of(store))
    for _more in range(8):
        _start(store, found)
        found = version(store, found.id)
    assert [option.key for option in found.options[:3]] == ["whole", "one_team", "one_team_2"]
    with pytest.raises(Refusal, match="most"):
        _start(store, found)
    store.do(drop_option, found.id, "one_team", seen=found.version).result()
    assert len(version(store, found.id).options) == 8


def test_the_last_option_stays_and_what_is_not_there_is_told(store: Store) -> None:
    found = quoted(store, deal_of(store))
    with pytest.raises(Refusal, match="needs an option"):
        store.do(drop_option, found.id, "whole", seen=found.version).result()
    with pytest.raises(NotFound):
        store.do(set_term, found.id, "gone", 3, seen=found.version).result()
    with pytest.raises(Conflict, match="no longer in the quote"):
        store.do(drop_line, found.id, "whole", 7, seen=found.version).result()
    with pytest.raises(Refusal, match="its name"):
        store.do(name_option, found.id, "whole", " \x1b ", seen=found.version).result()
    with pytest.raises(Refusal, match="passed already"):
        store.do(set_validity, found.id, date(2026, 11, 23), seen=found.version).result()


@pytest.mark.parametrize(
    "line",
    [
        QuoteLine("", 1, Decimal(1)),
        QuoteLine("x", 0, Decimal(1)),
        QuoteLine("x", -1, Decimal(1)),
        QuoteLine("x", 1_000_001, Decimal(1)),
        QuoteLine("x", 1, Decimal(-1)),
        QuoteLine("x", 1, Decimal(1), 0),
        QuoteLine("x", 1, Decimal(1), 121),
        QuoteLine("x", 1, Decimal(1), 1, Decimal(101), "r"),
        QuoteLine("x", 1, Decimal(1), 1, Decimal(5)),
    ],
)
def test_a_line_that_cannot_be_is_refused_whoever_writes_it(store: Store, line: QuoteLine) -> None:
    found = quoted(store, deal_of(store))
    with pytest.raises(Refusal):
        store.do(put_line, found.id, "whole", line, seen=found.version).result()
