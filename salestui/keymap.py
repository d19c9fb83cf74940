"""The rep's own keys: checked before Textual gets them, because Textual checks nothing.

An unknown id, a key no terminal can send, a key already taken on the same screen: each is told in a sentence and left
out, so that no key ever silently stops working.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from data.words import _

EVERYWHERE = ("app", "lines")
"""What an id begins with when its key works on every screen: the app's own keys and those of lists."""

ALONE = ("choose", "confirm", "dialog", "drawer", "form", "help", "hours", "parts", "pick")
"""What an id begins with when nothing else can be pressed beside it: questions that lie over a screen."""

WITHOUT_LISTS = ("benefits", "call", "closing", "finder", "leader", "note")
"""What an id begins with where no list stands on the screen: keys of lists are free there."""

TURNS = ({"call.start", "call.back", "call.variant"}, {"call.front_desk", "call.through"})
"""Ids that take turns: at any moment only one of them does anything, so that they may share a key."""

_SAME_AS = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+j": "enter",
    "ctrl+h": "backspace",
    "ctrl+left_square_bracket": "escape",
    "alt+enter": "enter",
    "ctrl+enter": "enter",
    "shift+enter": "enter",
    "alt+escape": "escape",
    "ctrl+tab": "tab",
    "ctrl+backspace": "backspace",
    "shift+backspace": "backspace",
    "shift+space": "space",
    "ctrl+escape": "escape",
}
"""Keys that most terminals send as another one."""

_NEVER_SENT = ("super", "meta", "hyper", "cmd", "win")
_NEED_ALTGR = {
    "left_square_bracket",
    "right_square_bracket",
    "left_curly_bracket",
    "right_curly_bracket",
    "backslash",
    "at",
    "vertical_line",
    "tilde",
    "dollar_sign",
}


def check_keys(keys: Mapping[str, str], known: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """The keys that can be used, as Textual spells them, and a sentence for each that cannot (or is hard to press).

    Args:
        keys: The rep's own keys by the id of what they do; several keys with commas between them.
        known: Every id there is with its own key.
    """
    mapped: dict[str, str] = {}
    sentences: list[str] = []
    for name, written in keys.items():
        spelt = [spell(key) for key in written.split(",") if key.strip()]
        fault = _fault(name, spelt, known)
        if fault:
            sentences.append(fault)
            continue
        mapped[name] = ",".join(spelt)
        sentences += [
            _("{name}: the key {key} needs AltGr on a Nordic keyboard.").format(name=name, key=shown_key(key))
            for key in spelt
            if key.rpartition("+")[2] in _NEED_ALTGR
        ]
    return mapped, sentences + _drop_clashes(mapped, known)


def spell(key: str) -> str:
    """The key as Textual names it: "?" is "question_mark", "Ctrl+F" is "ctrl+f"; a single letter keeps its case."""
    from textual.keys import KEY_NAME_REPLACEMENTS

    *modifiers, last = key.strip().removesuffix("+").split("+") if key.strip() != "+" else ["+"]
    last = last or "+"
    if len(last) == 1 and not last.isalnum():
        last = unicodedata.name(last, last).lower().replace("-", "_").replace(" ", "_")
        last = KEY_NAME_REPLACEMENTS.get(last, last)
    elif len(last) > 1 or modifiers:
        last = last.lower()
    return "+".join([*(modifier.strip().lower() for modifier in modifiers), last])


def _fault(name: str, spelt: list[str], known: Mapping[str, str]) -> str | None:
    if name not in known:
        from difflib import get_close_matches

        meant = get_close_matches(name, known, n=1)
        if meant:
            return _("There is no key “{name}”; did you mean “{meant}”?").format(name=name, meant=meant[0])
        return _("There is no key “{name}”.").format(name=name)
    if not spelt:
        return _("{name}: no key is given.").format(name=name)
    for key in spelt:
        if key in _SAME_AS:
            sentence = _("{name}: a terminal sends {key} as {other}; choose another key.")
            return sentence.format(name=name, key=shown_key(key), other=_SAME_AS[key])
        if not _can_be_sent(key):
            return _("{name}: no terminal sends the key {key}.").format(name=name, key=shown_key(key))
    return None


def _can_be_sent(key: str) -> bool:
    from textual.keys import Keys

    *modifiers, last = key.split("+")
    if any(modifier in _NEVER_SENT or modifier not in ("ctrl", "alt", "shift") for modifier in modifiers):
        return False
    if len(last) == 1 or _is_sign(last):
        # A letter with shift is the capital letter; with ctrl+shift it arrives as with ctrl alone.
        return "shift" not in modifiers and not (last.isdigit() and "ctrl" in modifiers)
    named = {str(one.value) for one in Keys} - {"<any>", "<ignore>", "<scroll-up>", "<scroll-down>", "return"}
    return last in named


def _is_sign(name: str) -> bool:
    character = _character(name)
    return len(character) == 1 and not character.isspace()


def _character(name: str) -> str:
    """The character a key types, else its name."""
    from textual.keys import REPLACED_KEYS, key_to_character

    character = key_to_character(REPLACED_KEYS.get(name, name)) or ""
    return character if character.isprintable() and character.strip() else name


def _drop_clashes(mapped: dict[str, str], known: Mapping[str, str]) -> list[str]:
    """Take out own keys that something on the same screen holds already, until none is left."""
    sentences = []
    while clash := _first_clash(mapped, known):
        mine, other, key = clash
        del mapped[mine]
        sentence = _("{name}: the key {key} belongs to {other} on the same screen; the own key is left out.")
        sentences.append(sentence.format(name=mine, key=shown_key(key), other=other))
    return sentences


def _first_clash(mapped: Mapping[str, str], known: Mapping[str, str]) -> tuple[str, str, str] | None:
    in_force = {**known, **mapped}
    for mine in reversed(list(mapped)):
        keys = keys_of(mapped[mine])
        for other, theirs in in_force.items():
            shared = keys & keys_of(theirs)
            # Two that share a key from the first are never met together, however alike their names are.
            if other == mine or not shared or keys_of(known[mine]) & keys_of(known[other]):
                continue
            if _meet(mine, other) and not any({mine, other} <= turns for turns in TURNS):
                return mine, other, min(shared)
    return None


def keys_of(written: str) -> set[str]:
    """The keys in a list of them, each as Textual names it."""
    return {spell(key) for key in written.split(",") if key.strip()}


def _meet(one: str, other: str) -> bool:
    """Whether both can be pressed on one screen."""
    rooms = {one.partition(".")[0], other.partition(".")[0]}
    if "lines" in rooms and rooms & set(WITHOUT_LISTS):
        return False
    return len(rooms) == 1 or bool(rooms & set(EVERYWHERE) and not rooms & set(ALONE))


def shown_key(key: str) -> str:
    """The key as the rep may write it: "?" for "question_mark"."""
    before, plus, last = key.rpartition("+")
    return f"{before}{plus}{_character(last)}"


def known_keys() -> dict[str, str]:
    """Every id there is with its own keys, from the app and all screens."""
    from importlib import import_module
    from pkgutil import walk_packages

    import screens
    from salestui.app import SalesApp

    modules = [import_module(found.name) for found in walk_packages(screens.__path__, "screens.")]
    holders = {SalesApp, *(thing for module in modules for thing in vars(module).values() if isinstance(thing, type))}
    known: dict[str, list[str]] = {}
    for holder in holders:
        for binding in vars(holder).get("BINDINGS", ()):
            name = getattr(binding, "id", None)
            if name:
                keys = known.setdefault(name, [])
                keys += [key for key in binding.key.split(",") if key not in keys]
    return {name: ",".join(sorted(keys)) for name, keys in sorted(known.items())}
