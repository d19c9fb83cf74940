"""A line to type in."""

from __future__ import annotations

from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input


class TypedLine(Input):
    """An input for whose letters the page is not laid out anew."""

    virtual_size = Reactive(Size(0, 0))
    """How long the text is."""
