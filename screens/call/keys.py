"""Keys of the call screen: one for each outcome, and a footer with room for them."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import ActiveBinding, Binding, BindingType

from data.words import N_
from screens.widgets.keybar import Keybar


class CallKeys(Keybar):
    """A footer of three lines: a call has more keys than any other screen."""

    ROWS = 3

    BEFORE = ("call.start", "call.number", "call.skip", "call.hold", "call.note", "call.source", "call.front_desk")
    """What comes first before the call starts; once it goes on, dialling again comes last."""

    NOT_YET = ("call.next", "call.objection", "call.language")
    """What works before the call starts too, and is better left room for."""

    def bound(self) -> Iterable[ActiveBinding]:
        """The keys, by what is wanted before the call and what during it; in one order, whatever the rep's own are."""
        found = sorted(super().bound(), key=lambda active: _place(active.binding.id or ""))
        if any(active.binding.id == "call.start" for active in found):
            first = {key: at for at, key in enumerate(self.BEFORE)}
            wanted = (active for active in found if active.binding.id not in self.NOT_YET)
            return sorted(wanted, key=lambda active: first.get(active.binding.id or "", len(first)))
        return sorted(found, key=lambda active: active.binding.id == "call.number")


def call_keys() -> list[BindingType]:
    """Every key of the call screen, the most important first."""
    return [*hearing_keys(), *talking_keys(), *gate_keys(), *ending_keys(), *rarer_keys(), *digit_keys(), leaving_key()]


def hearing_keys() -> list[Binding]:
    """What the keys do about an objection."""
    return [
        Binding(
            "tab", "variant", N_("other answer"), id="call.variant", tooltip=N_("Another way to meet the objection")
        ),
        Binding("h", "settle(True)", N_("handled"), id="call.handled", tooltip=N_("The objection was overcome")),
        Binding("s", "settle(False)", N_("stands"), id="call.stands", tooltip=N_("The objection stands")),
    ]


def talking_keys() -> list[Binding]:
    """The way through the script, and what is one key away from it."""
    return [
        Binding("c,enter", "start", N_("call starts"), id="call.start", tooltip=N_("The timer runs, the script opens")),
        Binding(
            "space", "next", N_("next"), id="call.next", tooltip=N_("The next sentence; before the call: start it")
        ),
        Binding("left,backspace", "back", N_("back"), id="call.back", tooltip=N_("The sentence before")),
        Binding(
            "y", "branch", N_("branch"), id="call.branch", tooltip=N_("What to say if they answer so; again: or so")
        ),
        Binding(
            "o",
            "objection",
            N_("objection"),
            priority=True,
            id="call.objection",
            tooltip=N_("Type what you hear, read the answer"),
        ),
        Binding(
            "n", "note", N_("write"), priority=True, id="call.note", tooltip=N_("Write; Esc gives the letters back")
        ),
        Binding(
            "w", "source", N_("where from"), id="call.source", tooltip=N_("Where we got their number, to read aloud")
        ),
        Binding(
            "i",
            "told",
            N_("told the source"),
            show=False,
            id="call.told",
            tooltip=N_("They heard where their number came from; again: not yet"),
        ),
    ]


def gate_keys() -> list[Binding]:
    """Past whoever answers first, by one key there and back."""
    return [
        Binding(
            "f",
            "through",
            N_("got through"),
            id="call.through",
            tooltip=N_("They put you through: the real script, in the same call"),
        ),
        Binding(
            "f", "front_desk", N_("front desk"), id="call.front_desk", tooltip=N_("Somebody else answered: for them")
        ),
    ]


def rarer_keys() -> list[Binding]:
    """What is needed less often."""
    return [
        Binding("down", "skip", N_("pass over"), id="call.skip", tooltip=N_("Not this one in this session")),
        Binding(
            "q",
            "hold",
            N_("hold the others"),
            id="call.hold",
            tooltip=N_("Others there are called the next working day"),
        ),
        Binding("t", "language", N_("language"), id="call.language", tooltip=N_("The script in the other language")),
        Binding(
            "d", "dial", N_("dial"), id="call.number", tooltip=N_("Dial and start; without a program to dial: copy it")
        ),
        Binding("j", "number", N_("other number"), show=False, id="call.other_number", tooltip=N_("The next number")),
        Binding(
            "e", "sentence", N_("one by one"), id="call.sentence", tooltip=N_("One sentence at a time; again: the part")
        ),
        Binding("p", "needs", N_("needs"), id="call.needs", tooltip=N_("The needs analysis; the call goes on")),
        Binding(
            "ctrl+r",
            "complaint",
            N_("complaint"),
            priority=True,
            id="call.complaint",
            tooltip=N_("They complain: take it down over the call"),
        ),
        Binding("z", "script", N_("other script"), id="call.script", tooltip=N_("The same call with another script")),
        Binding(
            "ctrl+o",
            "leader",
            N_("outcome while you write"),
            priority=True,
            id="call.leader",
            tooltip=N_("Every outcome by its key, also in the middle of a note"),
        ),
    ]


def leaving_key() -> Binding:
    """Back, and out."""
    return Binding(
        "escape", "leave", N_("leave"), show=False, id="call.leave", tooltip=N_("Back; the call is kept as it is")
    )


def digit_keys() -> list[Binding]:
    """The digits: parts of the script, or the times that are offered."""
    about = N_("Go to that part; where times are offered: 1 2 take one, 3 others")
    return [
        Binding(str(n), f"digit({n})", N_("part or time"), show=False, id=f"call.digit_{n}", tooltip=about)
        for n in range(1, 8)
    ]


def ending_keys() -> list[Binding]:
    """One key for each way a call can end (domain.md §5)."""
    return [
        _key("a", "no_answer", N_("no answer"), N_("Nobody answered: tried again at another time of day")),
        _key("b", "busy", N_("busy"), N_("The line was busy: tried again in half an hour")),
        _key("v", "voicemail", N_("voicemail"), N_("A machine answered: tried again in two working days")),
        _key("m", "booked", N_("booked"), N_("A meeting is agreed: invitation, preparation, next stage")),
        _key("k", "call_back", N_("call back"), N_("They named a time: it stands on top when it is due")),
        _key("l", "later", N_("later"), N_("Not now: parked until a day, and back by itself")),
        _key("x", "no", N_("no"), N_("A no, with its reason")),
        _key("g", "gatekeeper", N_("gatekeeper"), N_("Somebody else answered: their hint and the time they gave")),
        _key("r", "wrong_number", N_("wrong number"), N_("The number is marked bad; find the right one")),
        _key("exclamation_mark", "do_not_call", N_("do not call"), N_("They must never be called again")),
    ]


def _key(key: str, outcome: str, name: str, about: str) -> Binding:
    return Binding(key, f"end('{outcome}')", name, id=f"call.{outcome}", tooltip=about)


_PLACES = {binding.id: at for at, binding in enumerate(call_keys()) if isinstance(binding, Binding)}


def _place(name: str) -> int:
    """Where a key stands: those of what is typed in first, then the call's own, then those that work everywhere."""
    return _PLACES.get(name, len(_PLACES) if name.startswith("app.") else -1)
