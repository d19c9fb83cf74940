"""Keys of the queue, the most important first."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from data.words import N_


def queue_keys() -> list[BindingType]:
    """Every key of the queue."""
    return [
        Binding("c", "call", N_("call"), id="queue.call", tooltip=N_("Open the call screen for this one")),
        Binding("d", "done", N_("done"), id="queue.done", tooltip=N_("Mark it done, with a word on the result")),
        Binding("s", "snooze", N_("snooze"), id="queue.snooze", tooltip=N_("Put it off by a day, a week, a month")),
        Binding(
            "r", "reschedule", N_("reschedule"), id="queue.reschedule", tooltip=N_("Give it a new time, and say why")
        ),
        Binding("e,v", "card", N_("card"), id="queue.card", tooltip=N_("Everything about this organisation")),
        Binding("m", "mark", N_("mark"), id="queue.mark", tooltip=N_("Mark rows: d s r h o then act on all of them")),
        Binding(
            "f",
            "filter",
            N_("filter"),
            priority=True,
            id="queue.filter",
            tooltip=N_("Narrow the list by what you type"),
        ),
        Binding("w", "views", N_("views"), id="queue.views", tooltip=N_("Saved views: choose, save, rename, drop")),
        Binding("t", "look_ahead", N_("ahead"), id="queue.ahead", tooltip=N_("Today, tomorrow, or the week")),
        *rarer_keys(),
    ]


def rarer_keys() -> list[BindingType]:
    """Keys that are pressed less often."""
    return [
        Binding("h", "hold", N_("hold"), id="queue.hold", tooltip=N_("Put it on hold, with a reason; or release it")),
        Binding("o", "kind", N_("kind"), id="queue.kind", tooltip=N_("Make it another kind of follow-up")),
        Binding("l", "load", N_("load"), id="queue.load", tooltip=N_("How full the next weeks are, day by day")),
        Binding(
            "b",
            "work",
            N_("work"),
            id="queue.work",
            tooltip=N_("Its needs, memo, benefits, quote, ask, agreement, meetings"),
        ),
        Binding(
            "g",
            "session",
            N_("session"),
            priority=True,
            id="queue.session",
            tooltip=N_("Call one after another, from the top, until Esc"),
        ),
        *hidden_keys(),
    ]


def hidden_keys() -> list[BindingType]:
    """Keys that stand in the help and in the palette only."""
    return [
        Binding(
            "C",
            "call(True)",
            N_("dial now"),
            show=False,
            id="queue.dial",
            tooltip=N_("Open the call screen, dial, start"),
        ),
        Binding("p", "needs", N_("needs"), show=False, id="queue.needs", tooltip=N_("The needs analysis of this deal")),
        Binding(
            "L", "ledger", N_("ledger"), show=False, id="queue.ledger", tooltip=N_("What was done and promised today")
        ),
        Binding(
            "i",
            "invitation",
            N_("invitation"),
            show=False,
            id="queue.invitation",
            tooltip=N_("Open the one written last, to send it"),
        ),
        Binding(
            "z",
            "call(False, True)",
            N_("rehearse"),
            show=False,
            id="queue.rehearse",
            tooltip=N_("Practise this call: they object by chance, nothing is written"),
        ),
        *marking_keys(),
    ]


def marking_keys() -> list[BindingType]:
    """Keys of the whole list."""
    return [
        Binding(
            "M",
            "mark_all",
            N_("mark all"),
            show=False,
            id="queue.mark_all",
            tooltip=N_("Mark all that the list shows, to its end; or none"),
        ),
        Binding(
            "escape",
            "clear",
            N_("show everything"),
            show=False,
            id="queue.clear",
            tooltip=N_("All of today again, without marks"),
        ),
    ]
