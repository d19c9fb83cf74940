"""Tags for many organisations at once: put on, taken away, in one step that is undone as one."""

from __future__ import annotations

import pytest

from data.history import undo
from data.model.refusal import Refusal
from data.store import Store
from data.tables import deal, organisation
from data.tagging import LONGEST, Tagging, read_tagging, tag_many
from data.transaction import Read, Write
from tests.data.board_deals import add
from tests.data.rows import every_row


def tags_of(store: Store, key: str) -> list[str]:
    def found(read: Read) -> list[str]:
        return list(read.row(organisation, read.row(deal, key)["organisation_id"])["tags"])

    return store.ask(found).result()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("fair", Tagging(("fair",))),
        (" #Fair , spring 2027,fair", Tagging(("Fair", "spring 2027"))),
        ("-old list", Tagging((), ("old list",))),
        ("fair, -#old, –older", Tagging(("fair",), ("old", "older"))),
    ],
)
def test_tags_are_parted_by_commas_and_a_minus_takes_one_away(typed: str, read: Tagging) -> None:
    assert read_tagging(typed) == read


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("", "Type a tag"), (" , -, #", "Type a tag"), ("x" * (LONGEST + 1), "too long"), ("fair, -Fair", "at once")],
)
def test_what_is_no_tag_is_said(typed: str, sentence: str) -> None:
    with pytest.raises(Refusal, match=sentence):
        read_tagging(typed)


def test_all_organisations_are_tagged_in_one_step_that_is_undone_whole(store: Store) -> None:
    keys = [store.do(add, name).result().result for name in ("a", "b", "c")]
    before = store.ask(every_row).result()
    done = store.do(tag_many, keys, Tagging(("fair", "spring"))).result()
    assert (done.result, str(done.phrase)) == (3, "tags +#fair +#spring: 3 organisations")
    assert [tags_of(store, key) for key in keys] == [["fair", "spring"]] * 3
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_what_is_known_in_another_spelling_is_not_put_on_twice_and_is_taken_away_all_the_same(store: Store) -> None:
    keys = [store.do(add, name).result().result for name in ("a", "b")]
    store.do(tag_many, keys[:1], Tagging(("Messut",))).result()
    done = store.do(tag_many, keys, Tagging(("MESSUT",))).result()
    assert (done.result, str(done.phrase)) == (1, "tags +#MESSUT: b")
    assert [tags_of(store, key) for key in keys] == [["Messut"], ["MESSUT"]]
    store.do(tag_many, keys, Tagging((), ("messut",))).result()
    assert [tags_of(store, key) for key in keys] == [[], []]
    with pytest.raises(Refusal, match="tagged like that already"):
        store.do(tag_many, keys, Tagging((), ("messut",))).result()


def test_two_deals_of_one_organisation_tag_it_once(store: Store) -> None:
    key = store.do(add, "a").result().result

    def second(write: Write) -> str:
        old = write.row(deal, key)
        values = {name: old[name] for name in old if name not in ("id", "version")}
        return write.insert(deal, **values)

    other = store.do(second).result().result
    assert store.do(tag_many, [key, other], Tagging(("fair",))).result().result == 1
    assert tags_of(store, other) == ["fair"]
