"""Help: every key that works on the screen below, in words."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from data.words import N_, _
from screens.widgets.keybar import Keybar
from screens.widgets.lines import Cell, Column, Lines, Row, heading, row
from screens.widgets.page import in_words, plain


class Help(ModalScreen[None]):
    """The keys of a screen: those of the screen first, then those that work everywhere."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,f1", "dismiss_help", N_("close"), id="help.close")
    ]

    def __init__(self, bindings: dict[str, ActiveBinding]) -> None:
        super().__init__()
        self.bindings = bindings

    def compose(self) -> ComposeResult:
        """A list of keys."""
        with Vertical(id="question"):
            yield Label(plain(_("Keys")), id="asked")
            yield Lines((Column(18), Column(flex=2), Column(flex=3, from_columns=60)))
        yield Keybar()

    def on_mount(self) -> None:
        """Fill the list."""
        self.query_one(Lines).show(self._rows())
        self.query_one(Lines).focus()

    def action_dismiss_help(self) -> None:
        """Close."""
        self.dismiss()

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """What the keys do here, in the language in use."""
        return in_words(super().active_bindings)

    def _rows(self) -> list[Row]:
        here: dict[str, Row] = {}
        everywhere: dict[str, Row] = {}
        keys: dict[str, list[str]] = {}
        for active in self.bindings.values():
            name = active.binding.id or active.binding.action
            keys.setdefault(name, []).append(self.app.get_key_display(_alone(active.binding)))
        for active in self.bindings.values():
            binding = active.binding
            if not binding.description or binding.id is None:
                continue
            name = binding.id or binding.action
            about = Cell(active.tooltip or "", "faint")
            shown = row(name, Cell(" ".join(keys[name]), "accent"), binding.description, about)
            (everywhere if active.node is self.app else here).setdefault(name, shown)
        return [heading(_("HERE")), *here.values(), heading(_("EVERYWHERE")), *everywhere.values()]


def _alone(binding: Binding) -> Binding:
    """The binding with its own key, where the footer shows a pair of them: "h l"."""
    return replace(binding, key_display=None) if " " in (binding.key_display or "") else binding
