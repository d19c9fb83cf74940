"""The workbench: a paper goes out to another editor as a private file and comes back whole."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from data.model.paper import Made
from data.model.refusal import Refusal
from data.model.twohands import LINE
from data.papers import save_paper
from data.sending import send_paper
from data.store import Store
from data.workbench import clear, lay_out, left_over, take_in
from tests.data.deals_told import about, begun, paper_of, told


@pytest.fixture
def which(store: Store) -> str:
    return store.do(told).result().result


@pytest.fixture
def memo(store: Store, which: str) -> str:
    return begun(store, about(which))


def seen(store: Store, which: str) -> Made:
    return paper_of(store, about(which)).stands


def laid_out(store: Store, memo: str) -> Path:
    return store.ask(lay_out, memo).result()


def test_a_paper_is_laid_out_privately_beside_the_file(store: Store, which: str, memo: str) -> None:
    path = laid_out(store, memo)
    assert path.parent.parent == store.path.parent
    assert (stat.S_IMODE(path.stat().st_mode), stat.S_IMODE(path.parent.stat().st_mode)) == (0o600, 0o700)
    assert path.read_text(encoding="utf-8") == seen(store, which).body + "\n"


def test_what_the_editor_left_is_taken_in_and_cleaned(store: Store, which: str, memo: str) -> None:
    path = laid_out(store, memo)
    path.write_bytes(b"\xef\xbb\xbfmine\r\n\x1b[2J\xff\n\n")
    kept = store.do(take_in, memo, seen=seen(store, which)).result().result
    assert kept.text.body == "mine\n[2J\ufffd"
    store.ask(clear, memo).result()
    assert not path.exists()


def test_words_typed_in_another_window_meanwhile_stay_too(store: Store, which: str, memo: str) -> None:
    before = seen(store, which)
    laid_out(store, memo).write_text("mine", encoding="utf-8")
    store.do(save_paper, memo, Made(before.subject, "theirs"), seen=before).result()
    kept = store.do(take_in, memo, seen=before).result().result
    assert (kept.text.body, kept.joined) == (f"theirs{LINE}mine", True)


def test_what_was_left_is_told_only_where_it_differs(store: Store, memo: str) -> None:
    assert store.ask(left_over, memo).result() is None
    path = laid_out(store, memo)
    assert store.ask(left_over, memo).result() is None
    path.write_text("mine\n", encoding="utf-8")
    assert store.ask(left_over, memo).result() == "mine"


def test_a_link_in_its_place_is_neither_read_nor_written_through(store: Store, which: str, memo: str) -> None:
    treasure = store.path.parent / "treasure"
    treasure.write_text("mine", encoding="utf-8")
    path = laid_out(store, memo)
    path.unlink()
    path.symlink_to(treasure)
    assert store.ask(left_over, memo).result() is None
    with pytest.raises(Refusal, match="cannot be read"):
        store.do(take_in, memo, seen=seen(store, which)).result()
    laid_out(store, memo)
    assert treasure.read_text(encoding="utf-8") == "mine"


def test_a_sent_paper_is_not_laid_out(store: Store, memo: str, tmp_path: Path) -> None:
    store.office = replace(store.office, folder=tmp_path / "out")
    store.do(send_paper, memo).result()
    with pytest.raises(Refusal, match="sent as it stands"):
        laid_out(store, memo)


def test_a_folder_that_cannot_be_made_is_told(store: Store, memo: str) -> None:
    (store.path.parent / "papers").write_text("in the way", encoding="utf-8")
    with pytest.raises(Refusal, match="cannot be written"):
        laid_out(store, memo)
