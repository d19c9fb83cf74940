"""Saved views: kept under a name, written over, renamed, dropped, taken back, and there after a restart."""

from __future__ import annotations

import pytest

from data.bookkeeping import view
from data.history import redo, undo
from data.model.narrowing import LONGEST, read_narrowing
from data.model.office import Office
from data.model.refusal import NotFound, Refusal
from data.store import Store
from data.views import LONGEST_NAME, drop_view, rename_view, save_view, usual_views, views


def _saved(store: Store, place: str = "queue") -> list[tuple[str, str]]:
    return [(one.name, one.words) for one in store.ask(views, place).result()]


def _save(store: Store, name: str, words: str, place: str = "queue") -> str:
    return store.do(save_view, place, name, words).result().result


def test_views_stand_in_the_order_they_were_saved_each_in_its_place(store: Store) -> None:
    _save(store, "Retries", "kind:retry")
    _save(store, "A1", "class:A1")
    _save(store, "Fair", "#fair", "board")
    assert _saved(store) == [("Retries", "kind:retry"), ("A1", "class:A1")]
    assert _saved(store, "board") == [("Fair", "#fair")]
    assert [one.meaning for one in store.ask(views, "queue").result()] == ["kind: Retry", "class: A1"]


def test_a_view_of_the_same_name_is_written_over_in_its_place(store: Store) -> None:
    first = _save(store, "Retries", "kind:retry")
    _save(store, "A1", "class:A1")
    assert _save(store, " retries ", " kind:retry  city:oulu ") == first
    assert _saved(store) == [("retries", "kind:retry city:oulu"), ("A1", "class:A1")]


@pytest.mark.parametrize(
    ("name", "words", "why"),
    [
        ("  ", "kind:retry", "name"),
        ("x", "", "Narrow the list first"),
        ("x", "kind:nonsense", "Narrow the list first"),
        ("x", "x " * LONGEST, "Narrow the list first"),
    ],
)
def test_a_view_without_name_or_meaning_is_refused(store: Store, name: str, words: str, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        _save(store, name, words)


def test_a_hostile_name_is_a_line_of_plain_text_of_a_bearable_length(store: Store) -> None:
    _save(store, "[/b]\x1b[2J\n" + "x" * 90, "kind:retry")
    [(name, _words)] = _saved(store)
    assert len(name) == LONGEST_NAME
    assert name.startswith("[/b]")
    assert "\x1b" not in name


def test_a_view_is_renamed_but_not_into_another(store: Store) -> None:
    key = _save(store, "Retries", "kind:retry")
    _save(store, "A1", "class:A1")
    with pytest.raises(Refusal, match="Another view is called “A1”"):
        store.do(rename_view, key, "a1").result()
    assert str(store.do(rename_view, key, "retries").result().phrase) == "view Retries is called retries now"
    store.do(rename_view, key, "Try again").result()
    assert _saved(store)[0] == ("Try again", "kind:retry")


def test_a_dropped_view_comes_back_by_undo_and_goes_again(store: Store) -> None:
    key = _save(store, "Retries", "kind:retry")
    assert str(store.do(drop_view, key).result().phrase) == "view dropped: Retries"
    assert _saved(store) == []
    store.do(undo).result()
    assert _saved(store) == [("Retries", "kind:retry")]
    store.do(redo).result()
    with pytest.raises(NotFound):
        store.do(drop_view, key).result()
    store.do(undo).result()
    store.do(undo).result()
    assert _saved(store) == [], "the saving itself is taken back, too"


def test_views_are_there_after_a_restart_and_undo_still_knows_them(store: Store, office: Office) -> None:
    _save(store, "Retries", "kind:retry")
    store.close()
    again = Store(store.path, office)
    try:
        assert _saved(again) == [("Retries", "kind:retry")]
        again.do(undo).result()
        assert _saved(again) == []
    finally:
        again.close()


def test_a_view_whose_words_mean_nothing_any_more_is_still_there(store: Store) -> None:
    store.do(lambda write: write.insert(view, place="queue", name="Old", words="kind:gone")).result()
    [found] = store.ask(views, "queue").result()
    assert (found.name, found.meaning) == ("Old", "")


def test_what_any_rep_may_want_is_offered(store: Store) -> None:
    offered = store.ask(usual_views).result()
    assert [one.name for one in offered] == ["Customers", "Company", "Municipality", "Association"]
    for one in offered:
        assert read_narrowing(one.words, store.office.playbook)
        assert one.id == ""
