"""What the app does when the playbook or the days off are others than the file was planned by."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from textual import work
from textual.binding import Binding

from data.model.refusal import NotSaved
from data.model.replan import Replan
from data.model.replan_words import summary, title
from data.words import _
from salestui.minding import Minding
from screens.doors import OpenChanges

KEY = "ctrl+e"
"""What opens the screen of changes, unless the rep has chosen another key."""


class Heeding(Minding):
    """An app that tells what a changed playbook or calendar would change, and changes nothing by itself."""

    keys: Mapping[str, str] = {}
    """The rep's own keys, by the id of what they do."""

    async def heed(self) -> None:
        """Tell it when the app starts: by a line, or where deals have lost their stage by the screen itself."""
        replan = await self._ahead()
        if replan is None:
            return
        if replan.stages and not self.screen.is_modal and len(self.screen_stack) == 1:
            self.post_message(OpenChanges())
            return
        key = self.get_key_display(Binding(self.keys.get("app.changes", KEY).partition(",")[0], "changes"))
        told = _("{title}. {summary}. {key} shows it, and nothing changes before.")
        self.notify(told.format(title=title(replan), summary=summary(replan), key=key), markup=False, timeout=15)

    def heed_settings(self, filled: object) -> None:
        """Show it when the rep has just said other days off; None: nothing was said."""
        if filled is not None:
            self._show_ahead()

    @work(group="heed")
    async def _show_ahead(self) -> None:
        if await self._ahead() is not None:
            self.post_message(OpenChanges())

    async def _ahead(self) -> Replan | None:
        """What would change; None where nothing would, which the file then remembers."""
        from data.replanned import remember_making
        from data.replanning import changes_ahead, in_line

        if self.desk.office.stands_in or self.store.standing is not None:
            return None
        if await self.desk.ask(in_line):
            return None
        replan: Replan = await self.desk.ask(changes_ahead)
        if replan.empty:
            with suppress(NotSaved):  # the next start asks again
                await self.desk.do(remember_making)
            return None
        return replan
