"""The drawer: what is parked and lost, found by words, brought back now or on another day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from data.deals import end_deal
from data.drawer import Drawer, drawer
from data.followups import close_followup, open_followups
from data.history import undo
from data.model.calendar import Due
from data.model.delay import Delay
from data.model.facts import DealState, FollowUpState
from data.model.refusal import Refusal
from data.postponing import move_marked, put_off_marked
from data.progress import change_return
from data.store import Store
from data.tables import deal, organisation
from data.transaction import Read
from tests.data.board_deals import TODAY, add
from tests.data.rows import every_row

MARCH = date(2027, 3, 1)


def park(store: Store, name: str, until: date = MARCH, reason: str = "budget_round") -> str:
    key = store.do(add, name).result().result
    store.do(end_deal, key, DealState.LATER, reason=reason, until=until).result()
    return key


def lose(store: Store, name: str, words: str = "") -> str:
    key = store.do(add, name).result().result
    store.do(end_deal, key, DealState.LOST, reason="no_budget", reason_words=words).result()
    return key


def found(store: Store, text: str = "") -> list[str]:
    inside: Drawer = store.ask(drawer, text).result()
    assert (inside.later_count, inside.lost_count) == (len(inside.later), len(inside.lost))
    return [one.organisation for one in (*inside.later, *inside.lost)]


def test_words_find_by_name_by_person_by_place_and_by_the_reason(store: Store) -> None:
    key = park(store, "Kide Oy")
    lose(store, "Teräs Oy", "cut in spring")

    def settle(read: Read) -> str:
        return str(read.row(deal, key)["organisation_id"])

    org = store.ask(settle).result()
    store.do(lambda write: write.update(organisation, org, city="Oulu", tags=["fair"])).result()
    assert found(store) == ["Kide Oy", "Teräs Oy"]
    for text, names in (
        ("kide", ["Kide Oy"]),
        ("mäkelä", ["Kide Oy", "Teräs Oy"]),
        ("city:oulu", ["Kide Oy"]),
        ("#fair", ["Kide Oy"]),
        ("waits", ["Kide Oy"]),
        ("expensive", ["Teräs Oy"]),
        ("SPRING", ["Teräs Oy"]),
        ("teräs spring", ["Teräs Oy"]),
        ("kide spring", []),
        ("100%", []),
    ):
        assert found(store, text) == names, text


def test_it_says_what_it_is_narrowed_to_and_which_are_parked(store: Store) -> None:
    park(store, "Kide Oy")
    lose(store, "Kide Sähkö Oy")
    inside = store.ask(drawer, "kide").result()
    assert inside.narrowed == "“kide”"
    assert [(one.parked, one.on) for one in (*inside.later, *inside.lost)] == [(True, MARCH), (False, TODAY)]
    assert store.ask(drawer).result().narrowed == ""


def test_parked_deals_come_soonest_first_and_more_than_are_shown_are_counted(store: Store) -> None:
    for days in (30, 10, 20):
        park(store, f"In {days}", TODAY + timedelta(days=days))
    inside = store.ask(drawer, limit=2).result()
    assert [one.organisation for one in inside.later] == ["In 10", "In 20"]
    assert inside.later_count == 3


def test_another_day_of_return_takes_the_follow_up_along_and_is_undone(store: Store) -> None:
    key = park(store, "Kide Oy")
    before = store.ask(every_row).result()
    done = store.do(change_return, key, date(2027, 5, 3)).result()
    assert str(done.phrase) == "Kide Oy comes back Mon 3.5."
    (waiting,) = store.ask(open_followups, key).result()
    assert (waiting["due_on"], waiting["moved"]) == (date(2027, 5, 3), 1)
    assert store.ask(drawer).result().later[0].on == date(2027, 5, 3)
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_a_follow_up_that_was_called_off_is_planned_again_for_the_new_day(store: Store) -> None:
    key = park(store, "Kide Oy")
    (waiting,) = store.ask(open_followups, key).result()
    store.do(close_followup, waiting["id"], state=FollowUpState.CANCELLED).result()
    store.do(change_return, key, date(2027, 5, 3)).result()
    (again,) = store.ask(open_followups, key).result()
    assert (again["due_on"], again["rule"]) == (date(2027, 5, 3), waiting["rule"])


def test_only_a_parked_deal_has_a_day_of_return_and_none_has_one_in_the_past(store: Store) -> None:
    with pytest.raises(Refusal, match="Teräs Oy is not parked"):
        store.do(change_return, lose(store, "Teräs Oy"), MARCH).result()
    with pytest.raises(Refusal, match="passed already"):
        store.do(change_return, park(store, "Kide Oy"), TODAY - timedelta(days=1)).result()


def test_a_parked_deal_comes_back_when_what_waits_for_it_was_moved_to(store: Store) -> None:
    first, second = park(store, "Kide Oy"), park(store, "Sato Oy")
    keys = [row["id"] for key in (first, second) for row in store.ask(open_followups, key).result()]
    before = store.ask(every_row).result()
    store.do(move_marked, keys[:1], Due(date(2027, 5, 3))).result()
    assert [one.on for one in store.ask(drawer).result().later] == [MARCH, date(2027, 5, 3)]
    store.do(put_off_marked, keys, Delay.parse("1 w")).result()
    assert [one.on for one in store.ask(drawer).result().later] == [MARCH + timedelta(days=7), date(2027, 5, 10)]
    store.do(undo).result()
    store.do(undo).result()
    assert store.ask(every_row).result() == before
