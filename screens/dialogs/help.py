"""Help: every key that works on the screen below, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

from textual.binding import ActiveBinding, Binding, BindingType
from textual.screen import Screen
from textual.widget import Widget

from data.words import N_, _
from screens.dialogs.ask import Dialog
from screens.widgets.lines import Cell, Column, Lines, Row, heading, row


class Help(Dialog[None], inherit_bindings=False):
    """The keys of a screen: those of the screen first, then those that work everywhere."""

    DEFAULT_CSS = """
    Help {
        & #question { width: 96; height: 90%; padding: 0 2; }
        & #question Lines { height: 1fr; max-height: 100%; }
        & #echo { display: none; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,question_mark,f1", "cancel", N_("close"), id="help.close")]

    def __init__(self, bindings: dict[str, ActiveBinding]) -> None:
        super().__init__(_("Keys"))
        self.bindings = bindings

    def contents(self) -> Iterable[Widget]:
        """A list of keys."""
        yield Lines((Column(12), Column(19), Column(flex=1, from_columns=60)))

    def on_mount(self) -> None:
        """Fill the list."""
        self.query_one(Lines).show(self._rows())
        self.query_one(Lines).focus()

    def _rows(self) -> list[Row]:
        """Keys of the screen itself, of what stands on it, of everywhere."""
        parts: tuple[dict[str, Row], ...] = ({}, {}, {})
        keys: dict[str, list[str]] = {}
        for active in self.bindings.values():
            name = active.binding.id or active.binding.action
            keys.setdefault(name, []).append(self.app.get_key_display(_alone(active.binding)))
        for active in self.bindings.values():
            binding = active.binding
            if not binding.description or binding.id is None:
                continue
            about = Cell(active.tooltip or "", "faint")
            shown = row(binding.id, Cell(" ".join(keys[binding.id]), "accent"), binding.description, about)
            part = 2 if active.node is self.app else int(not isinstance(active.node, Screen))
            parts[part].setdefault(binding.id, shown)
        here, there, everywhere = (list(part.values()) for part in parts)
        return [heading(_("HERE")), *here, *there, heading(_("EVERYWHERE")), *everywhere]


def _alone(binding: Binding) -> Binding:
    """The binding with its own key, where the footer shows a pair of them: "h l"."""
    return replace(binding, key_display=None) if " " in (binding.key_display or "") else binding
