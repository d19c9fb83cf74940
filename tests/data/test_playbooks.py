"""The shelf: playbooks found, read, kept and copied."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.model.refusal import NotFound, Refusal
from data.playbooks import shelf
from tests.data.spoiling import small, spoilt

KEYS = [key for key, _file in shelf.bundled()]


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    file = tmp_path / "mine.toml"
    file.write_text(small(), "utf-8")
    return file


def test_the_default_comes_first_and_is_bundled() -> None:
    assert KEYS[0] == shelf.DEFAULT
    assert {"eight-stages", "seven-steps"} < set(KEYS)


@pytest.mark.parametrize("key", KEYS)
def test_every_bundled_playbook_can_be_used(key: str) -> None:
    assert shelf.check(key) == []
    assert shelf.read(key).languages == ["en", "fi"]


def test_a_bundled_playbook_is_found_by_the_key_inside_it_too() -> None:
    assert shelf.read("home_training") == shelf.read("home-training")


def test_the_small_playbook_of_the_guide_can_be_used(mine: Path) -> None:
    assert shelf.check(mine) == []
    assert shelf.read(mine).stages[0].name.said("en") == "Talk"


def test_a_plain_text_is_in_the_one_language_of_the_playbook(mine: Path) -> None:
    assert spoilt(mine, 'languages = ["en"]', 'languages = ["fi"]') == []
    assert shelf.read(mine).name.by_language == {"fi": "Corner shop"}


def test_a_byte_order_mark_is_no_fault(mine: Path) -> None:
    mine.write_bytes(b"\xef\xbb\xbf" + mine.read_bytes())
    assert shelf.check(mine) == []


def test_texts_are_cleaned_on_the_way_in(mine: Path) -> None:
    assert spoilt(mine, 'name = "Deal"', 'name = "De\\u001bal\\u202e"') == []
    assert shelf.read(mine).stages[1].name.said("en") == "Deal"


def test_reading_a_bad_playbook_is_refused_with_all_its_faults(mine: Path) -> None:
    spoilt(mine, 'phase = "closing"', 'phase = "klosing"')
    with pytest.raises(shelf.BadPlaybook, match=r"mine\.toml:\d+: stages 2 \(deal\), phase") as refused:
        shelf.read(mine)
    assert refused.value.faults == shelf.check(mine)


def test_a_playbook_that_is_nowhere_is_not_found_and_the_bundled_ones_are_named(tmp_path: Path) -> None:
    for name in ("no-such", tmp_path / "no.toml", tmp_path):
        with pytest.raises(NotFound, match="home-training, eight-stages, seven-steps"):
            shelf.read(name)


def test_the_last_good_version_stays_in_use(mine: Path) -> None:
    last = shelf.read(mine)
    assert shelf.read_or_keep(mine, last) == (last, [])
    spoilt(mine, 'phase = "closing"', 'phase = "klosing"')
    kept, faults = shelf.read_or_keep(mine, last)
    assert kept is last
    assert faults == shelf.check(mine)


def test_the_last_good_version_stays_in_use_when_the_file_is_gone(mine: Path) -> None:
    last = shelf.read(mine)
    mine.unlink()
    kept, (fault,) = shelf.read_or_keep(mine, last)
    assert kept is last
    assert "no playbook" in fault.sentence


def test_a_copy_is_the_same_playbook(tmp_path: Path) -> None:
    assert shelf.read(shelf.copy("seven-steps", tmp_path / "mine.toml")) == shelf.read("seven-steps")


def test_a_copy_never_overwrites(tmp_path: Path) -> None:
    target = tmp_path / "mine.toml"
    target.write_text("mine", "utf-8")
    with pytest.raises(shelf.Standing, match="is there already"):
        shelf.copy("home-training", target)
    assert target.read_text("utf-8") == "mine"


def test_a_copy_says_why_it_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no playbook no-such"):
        shelf.copy("no-such", tmp_path / "mine.toml")
    with pytest.raises(NotFound, match="there is no folder"):
        shelf.copy("home-training", tmp_path / "no" / "mine.toml")
    (tmp_path / "file").touch()
    with pytest.raises(Refusal, match="cannot be written"):
        shelf.copy("home-training", tmp_path / "file" / "mine.toml")
