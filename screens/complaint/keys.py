"""Keys of a complaint."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from data.words import N_


def complaint_keys() -> list[BindingType]:
    """Every key of the case, the most important first."""
    return [
        Binding("f7", "take", N_("next step"), id="complaint.step", tooltip=N_("The step is taken; also while typing")),
        Binding(
            "space",
            "take",
            N_("next step"),
            show=False,
            id="complaint.next",
            tooltip=N_("This step is taken, when nobody types"),
        ),
        Binding("enter", "take", N_("next step"), show=False, id="complaint.enter", tooltip=N_("This step is taken")),
        Binding("n", "write", N_("write"), id="complaint.write", tooltip=N_("Write what they say; Esc gives the keys")),
        Binding(
            "e",
            "edit",
            N_("edit"),
            id="complaint.edit",
            tooltip=N_("What happened, its cause, the remedy, the owner"),
        ),
        Binding("r", "promise", N_("promise"), id="complaint.promise", tooltip=N_("The day that was promised to them")),
        Binding(
            "d",
            "close",
            N_("close"),
            id="complaint.close",
            tooltip=N_("Ask whether they are satisfied and close the case"),
        ),
        Binding("d", "reopen", N_("open again"), id="complaint.reopen", tooltip=N_("It was not over: open it again")),
        Binding("c", "call", N_("call"), id="complaint.call", tooltip=N_("Call them about it")),
        Binding("f8", "view", N_("whole case"), id="complaint.view", tooltip=N_("The step alone, or the whole case")),
        Binding("v", "view", N_("whole case"), show=False, id="complaint.view_key", tooltip=N_("One step, or all")),
        Binding(
            "left,backspace", "back", N_("not yet"), id="complaint.back_step", tooltip=N_("The last step was not taken")
        ),
        Binding("y", "other", N_("other case"), id="complaint.other", tooltip=N_("The customer's next complaint")),
        Binding("a", "anew", N_("another"), id="complaint.anew", tooltip=N_("Take down another complaint of theirs")),
        Binding("b", "work", N_("work"), id="complaint.work", tooltip=N_("What else is done about their deal")),
        Binding("escape", "leave", N_("back"), id="complaint.back", tooltip=N_("Back; what you typed is kept")),
    ]
