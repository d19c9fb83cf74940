"""Keys of one customer's room, the most important first."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from data.words import N_
from screens.dialogs.caring import care_keys


def customer_keys() -> list[BindingType]:
    """Every key of the room; those that belong to a row stand last, and such a row tells them itself."""
    return [
        *care_keys("customer"),
        Binding("h", "channel", N_("how to reach"), id="customer.channel", tooltip=N_("How they want to hear from us")),
        Binding("f", "followup", N_("next step"), id="customer.followup", tooltip=N_("What to do next, when, why")),
        Binding("E", "erase", N_("erase"), show=False, id="customer.erase", tooltip=N_("Erase the lit person, or all")),
        Binding("escape", "app.pop_screen", N_("back"), id="customer.back", tooltip=N_("Back to where you were")),
        Binding("space,t", "tick", N_("tick"), id="customer.tick", tooltip=N_("Tick the lit item, or take it away")),
        Binding("d", "done", N_("done"), id="customer.done", tooltip=N_("The lit step is done, with a word on it")),
        Binding("r", "move", N_("another day"), id="customer.move", tooltip=N_("Another day for the lit item or step")),
        Binding("w", "assign", N_("whose"), id="customer.assign", tooltip=N_("Who sees to the lit item")),
    ]
