"""The call under one hand: where its keys stand for the left, and in the mirror of the keyboard for the right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from data.words import _
from salestui.keymap import check_keys, keys_of, spell

Hand = Literal["", "left", "right"]

LEFT = {
    "call.start": "tab,enter",
    "call.next": "space",
    "call.back": "tab,left,backspace",
    "call.variant": "tab",
    "call.number": "d",
    "call.other_number": "D",
    "call.branch": "q",
    "call.objection": "e",
    "call.handled": "f",
    "call.stands": "F",
    "call.note": "w",
    "call.language": "T",
    "call.sentence": "E",
    "call.source": "S",
    "call.told": "R",
    "call.through": "G",
    "call.front_desk": "G",
    "call.needs": "p,B",
    "call.hold": "V",
    "call.script": "z",
    "call.no_answer": "a",
    "call.busy": "b",
    "call.voicemail": "v",
    "call.booked": "t",
    "call.call_back": "c",
    "call.later": "s",
    "call.no": "x",
    "call.gatekeeper": "g",
    "call.wrong_number": "W",
    "call.do_not_call": "Q,exclamation_mark",
    "call.digit_1": "1,0",
    "call.digit_2": "2,9",
    "call.digit_3": "3,8",
}
"""The keys of a live call under the left hand, by what they do; u undoes and z changes the script under either."""

_FACING = {
    **dict(zip("qwetsdfgvba", "poiylkjhmnö", strict=True)),
    "c": "comma",
    "x": "full_stop",
    "1": "0",
    "2": "9",
    "3": "8",
    "tab": "enter",
}
_MIRROR = _FACING | {there: here for here, there in _FACING.items()}


def mirrored(key: str) -> str:
    """The key that stands under the same finger of the other hand; one in the middle, or left alone, is itself."""
    if len(key) == 1 and key.isupper():
        return _MIRROR.get(key.lower(), key.lower()).upper()
    return _MIRROR.get(key, key)


def _on_any_keyboard(key: str) -> str:
    """Where Nordic keyboards have ö others have a semicolon."""
    return "ö,semicolon" if key == "ö" else key


LAYOUTS: Mapping[Hand, Mapping[str, str]] = {
    "": {},
    "left": LEFT,
    "right": {
        name: ",".join(_on_any_keyboard(mirrored(key)) for key in keys.split(",")) for name, keys in LEFT.items()
    },
}
"""Keys by hand, and by what they do."""


def keys_in_hand(hand: Hand, own: Mapping[str, str], known: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """The keys to work by, and a sentence for each that cannot be used; the rep's own win over those of the hand.

    Args:
        hand: Under which hand the keys of a call stand.
        own: The rep's own keys by the id of what they do.
        known: Every id there is with its usual key.
    """
    layout = {name: keys for name, keys in LAYOUTS[hand].items() if name in known}
    mine, sentences = check_keys(own, {**known, **dict.fromkeys(layout, "")})
    met = ("call.", "app.")
    taken = {key: name for name, keys in mine.items() if name.startswith(met) for key in keys_of(keys)}
    placed: dict[str, str] = {}
    for name, keys in layout.items():
        free = [key for key in map(spell, keys.split(",")) if taken.get(key, name) == name]
        if free or name in mine:
            placed[name] = ",".join(free)
            continue
        sentence = _("{name}: its key {key} is your own for {other}; give it another in [keys].")
        sentences.append(sentence.format(name=name, key=keys, other=taken[spell(keys.split(",")[0])]))
    return {**placed, **mine}, sentences
