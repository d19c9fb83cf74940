"""What was done, in words and in order, and the way back to any of it, step by step, also after a restart."""

from __future__ import annotations

import pytest

from data import words
from data.analyses import start_analysis
from data.deals import move_deal, open_deal
from data.history import redo, undo
from data.model.office import Office
from data.model.refusal import NotFound, Refusal
from data.past_steps import PastStep, past_steps, take_step, way_to
from data.store import Store
from data.tables import followup, note, organisation
from data.transaction import Write
from data.words import N_
from tests.conftest import StillClock
from tests.data.changing import named
from tests.data.rows import every_row


def _note(write: Write, text: str) -> str:
    org = write.first(organisation.select())
    key = org["id"] if org else write.insert(organisation, name="Teräs Oy", search_key="teräs oy", segment="company")
    write.say(N_("note: {text}"), text=text)
    return write.insert(note, organisation_id=key, text=text, at=write.now)


def _noted(store: Store, many: int) -> None:
    for number in range(many):
        store.do(_note, str(number)).result()


def _steps(store: Store, limit: int = 500) -> tuple[PastStep, ...]:
    return store.ask(past_steps, limit).result()


def _travel(store: Store, number: int) -> None:
    for step in way_to(_steps(store), number):
        store.do(take_step, step).result()


def test_a_file_in_which_nothing_was_done_has_no_past(store: Store) -> None:
    assert _steps(store) == ()
    assert way_to((), 1) == ()


def test_steps_are_told_in_words_the_last_first_and_in_the_language_in_use(store: Store, clock: StillClock) -> None:
    _noted(store, 1)
    key = store.do(open_deal, store.ask(named, "Teräs Oy").result()).result().result
    clock.move(minutes=5)
    store.do(move_deal, key, "contacting").result()
    found = _steps(store)
    assert [step.words for step in found] == ["moved Teräs Oy to Contacting", "new deal: Teräs Oy", "note: 0"]
    assert [(step.at - found[1].at).seconds for step in found] == [300, 0, 0]
    words.use("fi")
    assert _steps(store)[0].words != "moved Teräs Oy to Contacting"


def test_the_newest_are_told_and_no_more_than_asked_for(store: Store) -> None:
    _noted(store, 5)
    assert [step.words for step in _steps(store, 2)] == ["note: 4", "note: 3"]


def test_the_way_back_takes_all_from_there_on_newest_first_and_the_way_forth_oldest_first(store: Store) -> None:
    _noted(store, 5)
    third = _steps(store)[2]
    assert [step.words for step in way_to(_steps(store), third.number)] == ["note: 4", "note: 3", "note: 2"]
    _travel(store, third.number)
    assert [step.undone for step in _steps(store)] == [True, True, True, False, False]
    forth = way_to(_steps(store), _steps(store)[1].number)
    assert [step.words for step in forth] == ["note: 2", "note: 3"]
    assert way_to(_steps(store), 999) == ()


def test_a_hundred_and_twenty_steps_go_back_and_forth_over_restarts_to_the_same_rows(
    store: Store, office: Office
) -> None:
    _noted(store, 1)
    start = store.ask(every_row).result()
    _noted(store, 119)
    end = store.ask(every_row).result()
    first = _steps(store)[-2].number
    store.close()
    again = Store(store.path, office)
    _travel(again, first)
    assert again.ask(every_row).result() == start
    assert sum(step.undone for step in _steps(again)) == 119
    again.close()
    third = Store(store.path, office)
    _travel(third, _steps(third)[0].number)
    assert third.ask(every_row).result() == end
    third.close()


def test_a_step_that_is_no_longer_the_next_is_refused(store: Store) -> None:
    _noted(store, 3)
    last, middle, _first = _steps(store)
    for wrong in (middle, PastStep(last.number, last.at, last.phrase, undone=True)):
        with pytest.raises(Refusal, match="Something else was done meanwhile"):
            store.do(take_step, wrong).result()
    store.do(_note, "done meanwhile").result()
    with pytest.raises(Refusal, match="Something else was done meanwhile"):
        store.do(take_step, last).result()
    assert [step.undone for step in _steps(store)] == [False] * 4


def test_a_step_that_cannot_be_taken_back_says_which_and_why_and_stays_whole(store: Store) -> None:
    _noted(store, 2)
    org = store.ask(named, "Teräs Oy").result()
    store.do(start_analysis, org).result()
    before = store.ask(every_row).result()
    last, first = _steps(store)[0], _steps(store)[-1]
    store.do(take_step, last).result()
    with pytest.raises(Refusal, match="Stopped at “note: 0”: Teräs Oy has a needs analysis by now"):
        store.do(take_step, first).result()
    store.do(redo).result()
    assert store.ask(every_row).result() == before


def test_what_is_done_after_going_back_closes_the_way_forth(store: Store) -> None:
    _noted(store, 3)
    _travel(store, _steps(store)[1].number)
    store.do(_note, "another way").result()
    assert [step.words for step in _steps(store)] == ["note: another way", "note: 0"]


def test_many_rows_changed_at_once_come_back_at_once_and_a_row_changed_twice_comes_back_too(store: Store) -> None:
    def plan(write: Write) -> None:
        org = write.insert(organisation, name="Teräs Oy", search_key="teräs oy", segment="company")
        usual = {"organisation_id": org, "kind": "care", "due_on": write.today, "priority": 5, "reason": "why"}
        write.insert_many(followup, [usual] * 700)

    def change(write: Write) -> None:
        rows = write.all(followup.select())
        write.update_many(followup, [(row, {"priority": 1, "moved": number}) for number, row in enumerate(rows)])
        write.update(followup, rows[0]["id"], priority=2)
        write.update(followup, rows[0]["id"], priority=3)

    store.do(plan).result()
    before = store.ask(every_row).result()
    store.do(change).result()
    after = store.ask(every_row).result()
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == after


def test_a_row_that_went_behind_the_back_of_the_history_is_refused_whole(store: Store) -> None:
    _noted(store, 1)
    key = store.do(_note, "there").result().result
    store.do(lambda write: write.update(note, key, text="changed")).result()
    store.do(lambda write: write.connection.execute(note.delete().where(note.c.id == key)) and None).result()
    before = store.ask(every_row).result()
    with pytest.raises(NotFound):
        store.do(undo).result()
    assert store.ask(every_row).result() == before
