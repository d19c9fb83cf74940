"""The conversation: one question at a time, large and calm, its answer under it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from data.model.needs import PARTS, Asked, Sheet
from data.model.wording import brief
from data.words import _
from screens.needs.box import Box
from screens.needs.layout import told
from screens.widgets.page import plain


class Conversation(Vertical):
    """Part, question and box."""

    def compose(self) -> ComposeResult:
        """The part and where in it we are, the question, the box."""
        yield Static(plain(""), id="part")
        yield Static(plain(""), id="asked")
        yield Static(plain(""), id="before")
        yield Box()

    @property
    def box(self) -> Box:
        """The box of the answer."""
        return self.query_one(Box)

    def show(self, sheet: Sheet, asked: Asked | None, text: str) -> None:
        """Show a question with its answer as it stands here."""
        room = self.screen.size.width - 6
        self.query_one("#part", Static).update(_part(sheet, asked, room) if asked else plain(""))
        empty = _("The playbook has no questions for this segment. ctrl+o adds your own.")
        self.query_one("#asked", Static).update(plain(asked.text if asked else empty))
        before = self.query_one("#before", Static)
        before.display = bool(asked and asked.before)
        before.update(plain(_("last time: {words}").format(words=brief(asked.before, 2 * room)) if asked else ""))
        self.box.display = asked is not None
        self.box.show(asked.key if asked else None, text)


def _part(sheet: Sheet, asked: Asked, room: int) -> Content:
    peers = [one.key for one in sheet.questions if one.part == asked.part]
    number = _("question {number} of {count}").format(number=peers.index(asked.key) + 1, count=len(peers))
    left = Content.assemble((asked.part.value, "bold $accent"), "  ", (_(PARTS[asked.part]), "bold"))
    right = Content.styled(" · ".join([number, *told(asked)]), "$text-muted")
    return Content.assemble(left, " " * max(2, room - left.cell_length - right.cell_length), right)
