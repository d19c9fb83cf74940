"""The box an answer is typed in."""

from __future__ import annotations

from data.model.clean import clean
from data.words import _
from screens.widgets.writing_area import WritingArea


class Box(WritingArea):
    """Several lines of the customer's own words; knows which question they answer."""

    def __init__(self) -> None:
        super().__init__(
            id="box", compact=True, tab_behavior="focus", soft_wrap=True, placeholder=_("in the customer's own words")
        )
        self.key: str | None = None
        """The question answered here."""
        self._noted = ""

    def show(self, key: str | None, text: str) -> None:
        """Show the answer to a question; the cursor stays by its words where the same question stood here before."""
        if key == self.key and text == self.text:
            return
        place = self._place(text) if key == self.key else len(text)
        self.key = key
        self._noted = text
        self.load_text(text)
        before = text[:place].split("\n")
        self.move_cursor((len(before) - 1, len(before[-1])))

    def news(self) -> str | None:
        """What was typed since it was last asked, if anything."""
        if self.text == self._noted:
            return None
        self._noted = self.text
        return self._noted

    @property
    def chosen_words(self) -> str:
        """What is selected, else all of it."""
        return clean(self.selected_text or self.text).strip()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """F6 and F7 belong to the page, not to selecting text."""
        return action not in ("select_line", "select_all")

    def _place(self, text: str) -> int:
        """Where the cursor belongs in the new text: between the same words as now."""
        row, column = self.cursor_location
        before = "\n".join([*self.text.split("\n")[:row], self.text.split("\n")[row][:column]])
        if (at := text.find(self.text)) >= 0:
            return at + len(before)
        after = self.text[len(before) :]
        return len(text) - len(after) if text.endswith(after) else min(len(before), len(text))
