"""The call under one hand: everything a live call needs stands there, mirrored for the other hand."""

from __future__ import annotations

import pytest

from data.model.facts import Outcome
from salestui.hands import LAYOUTS, LEFT, Hand, keys_in_hand, mirrored
from salestui.keymap import check_keys, keys_of, known_keys

HANDS: list[Hand] = ["left", "right"]
UNDER = {
    "left": set("12345qwertasdfgzxcvbQWERTASDFGZXCVB") | {"tab", "space"},
    "right": set("67890yuiopåhjklönmYUIOPHJKLNM") | {"comma", "full_stop", "minus", "enter", "space"},
}
NEEDED = [
    *("start", "next", "back", "branch", "objection", "note", "language", "handled", "stands", "number", "variant"),
    *("digit_1", "digit_2", "digit_3"),
    *(str(outcome) for outcome in Outcome),
]
SHIFTED = {"call.do_not_call", "call.wrong_number", "call.language", "call.stands"}


@pytest.fixture(scope="module")
def known() -> dict[str, str]:
    return known_keys()


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("what", NEEDED)
def test_each_key_a_live_call_needs_stands_under_the_hand(hand: Hand, what: str) -> None:
    name = f"call.{what}"
    under = keys_of(LAYOUTS[hand][name]) & UNDER[hand]
    assert under
    assert name in SHIFTED or any(not key.isupper() for key in under)


@pytest.mark.parametrize("hand", HANDS)
def test_the_keys_of_a_hand_pass_every_rule_for_keys(hand: Hand, known: dict[str, str]) -> None:
    assert LAYOUTS[hand].keys() <= known.keys()
    layout = {name: ",".join(sorted(keys_of(keys))) for name, keys in LAYOUTS[hand].items()}
    mapped, sentences = check_keys(layout, known)
    assert sentences == []
    assert mapped == layout


@pytest.mark.parametrize("hand", HANDS)
def test_no_key_of_the_call_screen_is_lost_under_a_hand(hand: Hand, known: dict[str, str]) -> None:
    in_force = {**known, **LAYOUTS[hand]}
    used = {key for name in LAYOUTS[hand] for key in keys_of(in_force[name])}
    left_alone = {name for name in known if name.startswith("call.") and name not in LAYOUTS[hand]}
    lost = {name for name in left_alone if keys_of(known[name]) & used}
    assert lost == set()


def test_the_right_hand_is_the_mirror_of_the_left() -> None:
    pairs = "qp wo ei ty sl dk fj gh vm bn aö 10 29 38 QP WO EI TY SL DK FJ GH VM BN"
    assert all((mirrored(pair[0]), mirrored(pair[1])) == (pair[1], pair[0]) for pair in pairs.split())
    assert (mirrored("c"), mirrored("full_stop"), mirrored("tab")) == ("comma", "x", "enter")
    assert [mirrored(key) for key in ("u", "U", "r", "z", "space", "4")] == ["u", "U", "r", "z", "space", "4"]
    for name, keys in LEFT.items():
        there = keys_of(LAYOUTS["right"][name]) - {"semicolon"}
        assert {mirrored(key) for key in there} == keys_of(keys)


@pytest.mark.parametrize("hand", HANDS)
def test_undo_stays_where_it_is(hand: Hand) -> None:
    assert not {"u", "U"} & {key for keys in LAYOUTS[hand].values() for key in keys_of(keys)}


def test_both_hands_use_the_usual_keys(known: dict[str, str]) -> None:
    assert keys_in_hand("", {"call.booked": "f7"}, known) == ({"call.booked": "f7"}, [])


def test_the_reps_own_key_wins_over_that_of_the_hand(known: dict[str, str]) -> None:
    keys, sentences = keys_in_hand("left", {"call.booked": "f7", "call.later": "l"}, known)
    assert sentences == []
    assert (keys["call.booked"], keys["call.later"], keys["call.note"]) == ("f7", "l", "w")


def test_what_loses_its_key_to_the_reps_own_is_told(known: dict[str, str]) -> None:
    keys, sentences = keys_in_hand("left", {"call.booked": "w", "call.no": "tab"}, known)
    assert keys["call.booked"] == "w"
    assert "call.note" not in keys
    assert keys["call.back"] == "left,backspace"
    assert [sentence.partition(":")[0] for sentence in sentences] == ["call.variant", "call.note"]


def test_an_own_key_that_cannot_be_used_leaves_the_key_of_the_hand(known: dict[str, str]) -> None:
    keys, sentences = keys_in_hand("right", {"call.booked": "ctrl+m", "call.busy": "u"}, known)
    assert len(sentences) == 2
    assert (keys["call.booked"], keys["call.busy"]) == ("y", "n")
