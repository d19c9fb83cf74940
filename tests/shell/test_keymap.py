"""The rep's own keys are checked in sentences."""

from __future__ import annotations

import pytest

from salestui.keymap import check_keys, known_keys, spell

KNOWN = {
    "app.help": "f1",
    "app.queue": "f2",
    "queue.snooze": "s",
    "queue.done": "d",
    "call.booked": "m",
    "call.busy": "b",
    "board.filter": "slash",
}


@pytest.mark.parametrize(
    ("written", "spelt"),
    [
        ("?", "question_mark"),
        ("/", "slash"),
        ("Ctrl+F", "ctrl+f"),
        ("F7", "f7"),
        ("U", "U"),
        ("å", "å"),
        ("+", "plus"),
        ("ctrl+PageDown", "ctrl+pagedown"),
    ],
)
def test_a_key_is_spelt_as_textual_names_it(written: str, spelt: str) -> None:
    assert spell(written) == spelt


def test_a_good_key_is_taken_without_a_word() -> None:
    assert check_keys({"call.booked": "F7,å"}, KNOWN) == ({"call.booked": "f7,å"}, [])


def test_an_unknown_id_is_told_with_what_was_meant() -> None:
    mapped, sentences = check_keys({"call.boked": "f7"}, KNOWN)
    assert mapped == {}
    assert "call.booked" in sentences[0]


@pytest.mark.parametrize("key", ["ctrl+i", "ctrl+m", "ctrl+h", "ctrl+j", "alt+enter", "ctrl+enter", "ctrl+["])
def test_a_key_that_arrives_as_another_is_refused(key: str) -> None:
    mapped, sentences = check_keys({"call.booked": key}, KNOWN)
    assert mapped == {}
    assert "another key" in sentences[0]


@pytest.mark.parametrize("key", ["super+k", "ctrl+5", "ctrl+shift+k", "hello", "shift+a", ""])
def test_a_key_no_terminal_sends_is_refused(key: str) -> None:
    mapped, sentences = check_keys({"call.booked": key}, KNOWN)
    assert mapped == {}
    assert len(sentences) == 1


def test_a_key_behind_altgr_is_taken_with_a_warning() -> None:
    mapped, sentences = check_keys({"call.booked": "@"}, KNOWN)
    assert mapped == {"call.booked": "at"}
    assert "AltGr" in sentences[0]


def test_a_clash_on_the_same_screen_leaves_the_own_key_out() -> None:
    mapped, sentences = check_keys({"call.booked": "b"}, KNOWN)
    assert mapped == {}
    assert "call.busy" in sentences[0]


def test_a_clash_with_a_key_of_every_screen_is_found() -> None:
    assert check_keys({"call.booked": "f1"}, KNOWN)[0] == {}


def test_the_same_key_on_another_screen_is_no_clash() -> None:
    assert check_keys({"call.booked": "s"}, KNOWN) == ({"call.booked": "s"}, [])


def test_a_clash_with_a_key_of_every_list_is_found() -> None:
    assert check_keys({"queue.snooze": "j"}, {**KNOWN, "lines.down": "down,j"})[0] == {}


def test_keys_of_lists_are_free_where_no_list_stands() -> None:
    assert check_keys({"call.booked": "j"}, {**KNOWN, "lines.down": "down,j"}) == ({"call.booked": "j"}, [])


def test_what_takes_turns_may_share_a_key() -> None:
    known = {**KNOWN, "call.start": "c,enter", "call.back": "left", "call.variant": "tab"}
    shared = {"call.start": "tab", "call.back": "tab"}
    assert check_keys(shared, known) == (shared, [])
    assert check_keys({"call.booked": "tab"}, known)[0] == {}


def test_a_key_without_a_sign_of_its_own_is_told_by_its_name() -> None:
    _mapped, sentences = check_keys({"call.booked": "backspace"}, {**KNOWN, "call.back": "backspace"})
    assert "the key backspace belongs to call.back" in sentences[0]


def test_a_question_over_the_screen_clashes_with_nothing_under_it() -> None:
    known = {**KNOWN, "confirm.yes": "k,y"}
    assert check_keys({"app.queue": "y"}, known) == ({"app.queue": "y"}, [])


def test_two_keys_may_change_places() -> None:
    swapped = {"queue.snooze": "d", "queue.done": "s"}
    assert check_keys(swapped, KNOWN) == (swapped, [])


def test_of_two_own_keys_that_clash_the_first_is_kept() -> None:
    mapped, sentences = check_keys({"queue.snooze": "x", "queue.done": "x"}, KNOWN)
    assert mapped == {"queue.snooze": "x"}
    assert len(sentences) == 1


def test_every_key_that_comes_along_can_be_sent_without_altgr() -> None:
    known = known_keys()
    assert {"app.undo", "app.help", "app.quit"} <= known.keys()
    mapped, sentences = check_keys(known, known)
    assert sentences == []
    assert mapped.keys() == known.keys()
