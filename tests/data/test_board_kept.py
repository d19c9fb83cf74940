"""A board whose cards are kept from look to look is the board read anew, whatever was done between."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from data import words
from data.aftersale import complaint
from data.board import Board, board
from data.board_cards import Card
from data.board_order import Order
from data.customer_lanes import customer_lanes
from data.history import redo, undo
from data.lanes import stage_lanes
from data.model.changes import Changes
from data.model.refusal import Refusal
from data.progress import move_to_column
from data.store import Store
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from salestui.neighbours import everything
from tests.conftest import StillClock
from tests.data.acts import ACTS
from tests.data.board_deals import add
from tests.data.lists import FINNISH, a_list, landed
from tests.data.walk import Walk, act, begin_papers

LOOKS: tuple[dict[str, Any], ...] = (
    {},
    {"order": Order.VALUE},
    {"order": Order.CLASS, "window": 60},
    {"lanes": customer_lanes},
    {"text": "kind:retry"},
    {"order": Order.AGE, "lanes": stage_lanes},
)


class Watcher:
    """Somebody who looks at the board again and again, and hears what changed in between."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.news: list[Changes] = []
        self.seen: Board | None = None
        self.spared = 0
        """How many cards were not read again."""
        self._do = store.do
        store.do = self._heard  # type: ignore[method-assign]

    def _heard(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        done = self._do(operation, *args, **kwargs)
        if done.exception() is None:
            self.news.append(done.result().changes)
        return done

    def look(self, **how: Any) -> Board:
        """The board, by what is kept of the last look."""
        before = {id(card) for card in self.seen.cards} if self.seen else set()
        self.seen = self.store.ask(board, before=self.seen, news=tuple(self.news), **how).result()
        self.news.clear()
        self.spared += sum(id(card) in before for card in self.seen.cards)
        return self.seen


def wrong_steps(read: Read) -> list[str]:
    """Deals whose soonest step is not what their follow-ups say, each looked up by itself."""
    waits: dict[str, list[str]] = {}
    said = "SELECT deal_id, due_on || ' ' || coalesce(due_at, '') FROM followup WHERE state = 'open'"
    for key, moment in read.connection.exec_driver_sql(said):
        waits.setdefault(key, []).append(moment)
    return [
        row["id"]
        for row in read.all(select(deal))
        if row["soonest"] != min(waits.get(row["id"], ["~" if row["no_step"] else ""]))
    ]


@pytest.mark.parametrize("seed", range(2))
def test_after_whatever_is_done_the_kept_board_is_the_one_read_anew(
    demo: Store, clock: StillClock, tmp_path: Path, seed: int
) -> None:
    walk = Walk(demo, seed, tmp_path)
    begin_papers(walk)
    watcher = Watcher(demo)
    for step in range(90):
        which = walk.die.choice([*ACTS, *[None] * 25])
        if which is None:
            turn(walk)
        else:
            act(walk, which)
        if walk.die.random() < 0.1:
            clock.move(seconds=walk.die.choice([20, 60, 3600]))
        if walk.die.random() < 0.8:  # now and then there is news of several acts
            how = LOOKS[0] if walk.die.random() < 0.7 else walk.die.choice(LOOKS)
            assert watcher.look(**how) == demo.ask(board, **how).result(), (step, how)
            assert demo.ask(wrong_steps).result() == []
    assert watcher.spared > 1000


def turn(walk: Walk) -> None:
    """Take something back, or do it again."""
    try:
        walk.store.do(walk.die.choice([undo, undo, redo])).result()
    except Refusal:
        return


def _card(found: Board, key: str) -> Card:
    return next(card for card in found.cards if card.deal_id == key)


def test_only_the_card_that_was_moved_is_read_again(demo: Store) -> None:
    watcher = Watcher(demo)
    before = watcher.look()
    moved = before.columns[0].cards[0]
    demo.do(move_to_column, moved.deal_id, "contacting").result()
    after = watcher.look()
    assert _card(after, moved.deal_id).stage == "contacting"
    old = {id(card) for card in before.cards}
    assert [card.deal_id for card in after.cards if id(card) not in old and card.deal_id == moved.deal_id]
    assert watcher.spared >= sum(1 for _card in after.cards) - 2  # the moved one, and one that came up behind it


def rename_person(write: Write, card: Card) -> None:
    assert card.contact_id
    write.update(contact, card.contact_id, name="Somebody else")


def rename_house(write: Write, card: Card) -> None:
    write.update(organisation, card.organisation_id, name="Somewhere else")


def complain(write: Write, card: Card) -> None:
    write.insert(complaint, organisation_id=card.organisation_id, text="late", opened_at=write.now)


def drop_step(write: Write, card: Card) -> None:
    assert card.next_followup_id
    write.delete(followup, card.next_followup_id)


@pytest.mark.parametrize("does", [rename_person, rename_house, complain, drop_step])
def test_whatever_a_card_shows_is_read_again_when_it_changes_and_when_that_is_taken_back(
    store: Store, does: Callable[[Write, Card], None]
) -> None:
    key, other = (store.do(add, name, due=[1]).result().result for name in ("Teräs Oy", "Muu Oy"))
    watcher = Watcher(store)
    first = _card(watcher.look(), key)
    store.do(does, first).result()
    changed = _card(watcher.look(), key)
    assert changed != first
    assert _card(store.ask(board).result(), key) == changed
    store.do(undo).result()
    assert _card(watcher.look(), key) == first
    kept = _card(watcher.look(), other)
    assert _card(watcher.look(), other) is kept


def test_another_program_s_writes_are_seen_once_they_are_told(demo: Store) -> None:
    watcher = Watcher(demo)
    first = watcher.look().columns[0].cards[0]
    with closing(sqlite3.connect(demo.path)) as connection, connection:
        connection.execute("UPDATE deal SET value_cents = 4200, title = 'Elsewhere' WHERE id = ?", [first.deal_id])
        connection.execute("DELETE FROM followup WHERE deal_id = ?", [first.deal_id])
    watcher.news.append(everything())
    found = watcher.look()
    assert found == demo.ask(board).result()
    assert (_card(found, first.deal_id).value_cents, _card(found, first.deal_id).next_due) == (4200, None)
    assert demo.ask(wrong_steps).result() == []


@pytest.mark.parametrize("minutes", [1, 1440])
def test_as_time_passes_ages_and_what_is_late_are_told_anew(store: Store, clock: StillClock, minutes: int) -> None:
    key = store.do(add, due=[0]).result().result
    watcher = Watcher(store)
    watcher.look()
    clock.now = clock.now.replace(hour=10, minute=0) if minutes == 1 else clock.now
    watcher.look()
    clock.move(minutes=minutes)
    assert watcher.look() == store.ask(board).result()
    assert _card(watcher.look(), key).standing == _card(store.ask(board).result(), key).standing == "broken"


def test_other_words_and_another_playbook_are_shown_at_once(store: Store) -> None:
    store.do(add, due=[1]).result()
    watcher = Watcher(store)
    english = next(watcher.look().cards).next_kind
    words.use("fi")
    assert next(watcher.look().cards).next_kind != english
    words.use("en")
    stages = [stage.model_copy(update={"limit_days": 77}) for stage in store.office.playbook.stages]
    object.__setattr__(store.office, "playbook", store.office.playbook.model_copy(update={"stages": stages}))
    assert next(watcher.look().cards).limit_days == 77


def test_news_of_more_rows_than_are_worth_asking_for_has_all_read_again(demo: Store) -> None:
    watcher = Watcher(demo)
    watcher.look()
    watcher.news.append(Changes({"followup": frozenset(map(str, range(1000)))}))
    watcher.look()
    assert watcher.spared == 0


def test_an_import_names_tables_instead_of_its_rows(store: Store, tmp_path: Path) -> None:
    done = landed(store, a_list(tmp_path, FINNISH, "Uusi Oy;;;;Oulu;;;;;"))
    assert done.changes.rows["deal"] == done.changes.rows["followup"] == frozenset()
    undone = store.do(undo).result()
    assert "deal" in undone.changes.rows
    assert store.ask(wrong_steps).result() == []


def test_after_a_large_import_each_deal_knows_its_next_step_and_it_is_kept_on(store: Store, tmp_path: Path) -> None:
    lines = [f"Yritys {number};;;;Oulu;;;;;" for number in range(2_100)]
    landed(store, a_list(tmp_path, FINNISH, *lines))
    assert store.ask(wrong_steps).result() == []
    first = next(store.ask(board).result().cards)
    store.do(drop_step, first).result()
    assert store.ask(wrong_steps).result() == []
    assert _card(store.ask(board).result(), first.deal_id).next_due is None
