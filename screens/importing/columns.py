"""The columns of a list that was read."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from data.words import N_
from screens.widgets.lines import Lines


class Headings(Lines):
    """The columns of the list; Enter brings it in."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", N_("import"), id="importing.import", tooltip=N_("Bring the list in as shown")),
    ]
