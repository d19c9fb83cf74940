"""Retention: how long what is known of people is kept, and what happens then; rules that are applied by hand."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from data.model.pieces import After, Part, Slip
from data.words import N_, _, pair

What = Literal["prospect_never_reached", "lost_deal", "no_contact_since", "call_notes", "personal_notes"]
"""What a rule is about: organisations of whom so much is true, or texts of a kind."""

Does = Literal["erase", "strip_notes"]
"""Whether they are erased, or only what was written about them."""

TEXTS: tuple[What, ...] = ("call_notes", "personal_notes")
"""Rules about texts, not about whoever they are of."""

NAMES: dict[str, str] = {
    "prospect_never_reached": N_("Prospects nobody ever reached"),
    "lost_deal": N_("Lost, and nothing since"),
    "no_contact_since": N_("No contact with them any more"),
    "call_notes": N_("Notes of calls"),
    "personal_notes": N_("Personal notes"),
}
"""Each in words."""

COUNTED: dict[str, tuple[str, str]] = {
    "erase": pair("{count} organisation would be erased", "{count} organisations would be erased"),
    "strip_notes": pair("{count} text would go", "{count} texts would go"),
}


class Retention(Part):
    """A rule: what, for how long it is kept, what happens then."""

    what: What
    after: After
    does: Does = "erase"

    @model_validator(mode="after")
    def _sensible(self) -> Self:
        if self.after.unit not in ("d", "w", "m", "y") or self.after.amount < 1:
            raise Slip(_('it is written in days, weeks, months or years: "24 m"'), "after")
        if self.what in TEXTS and self.does == "erase":
            raise Slip(_('of notes only the words go: write does = "strip_notes"'), "does")
        return self
