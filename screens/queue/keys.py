"""Keys of the queue, the most important first."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from data.words import N_


def queue_keys() -> list[BindingType]:
    """Every key of the queue."""
    return [
        Binding("c", "call", N_("call"), id="queue.call", tooltip=N_("Open the call screen for this one")),
        Binding("C", "call(True)", N_("dial now"), id="queue.dial", tooltip=N_("Open the call screen, dial, start")),
        Binding("d", "done", N_("done"), id="queue.done", tooltip=N_("Mark it done, with a word on the result")),
        Binding("s", "snooze", N_("snooze"), id="queue.snooze", tooltip=N_("Put it off by a day, a week, a month")),
        Binding(
            "r", "reschedule", N_("reschedule"), id="queue.reschedule", tooltip=N_("Give it a new time and reason")
        ),
        Binding("e,v", "card", N_("card"), id="queue.card", tooltip=N_("Everything about this organisation")),
        Binding("p", "needs", N_("needs"), id="queue.needs", tooltip=N_("The needs analysis of this deal")),
        Binding(
            "b",
            "work",
            N_("work"),
            id="queue.work",
            tooltip=N_("Its needs, memo, benefits, quote, ask, agreement, meetings"),
        ),
        *looking_keys(),
    ]


def looking_keys() -> list[BindingType]:
    """Keys that show more, or less, or something else."""
    return [
        Binding(
            "f",
            "filter",
            N_("filter"),
            priority=True,
            id="queue.filter",
            tooltip=N_("Narrow the list by what you type"),
        ),
        Binding(
            "g",
            "session",
            N_("session"),
            priority=True,
            id="queue.session",
            tooltip=N_("Call one after another, from the top, until Esc"),
        ),
        Binding("L", "ledger", N_("ledger"), id="queue.ledger", tooltip=N_("What was done and promised today")),
        Binding(
            "i",
            "invitation",
            N_("invitation"),
            id="queue.invitation",
            tooltip=N_("Open the one written last, to send it"),
        ),
        Binding("t", "look_ahead", N_("ahead"), id="queue.ahead", tooltip=N_("Today, tomorrow, or the week")),
        Binding(
            "z",
            "call(False, True)",
            N_("rehearse"),
            show=False,
            id="queue.rehearse",
            tooltip=N_("Practise this call: they object by chance, nothing is written"),
        ),
        Binding("escape", "clear", N_("show everything"), show=False, id="queue.clear"),
    ]
