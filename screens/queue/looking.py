"""What the queue shows: narrowed by words or by a saved view, today or the days to come, and how full those are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work
from textual.content import Content
from textual.widgets import Input, Static

from data.model.clean import clean_line
from data.model.narrowing import said_narrowing
from data.model.queued import Queue
from data.words import _
from screens.desk import Desk
from screens.widgets.lines import Lines
from screens.widgets.narrow_line import NarrowLine
from screens.widgets.page import Page

if TYPE_CHECKING:
    from data.views import View

PLACE = "queue"
"""Under which saved views are kept."""

SAVE, RENAME, DROP, EVERYTHING = "save", "rename", "drop", "everything"
"""Answers besides the views themselves."""

AHEAD = (0, 1, 7)
"""How many days ahead are shown: today, tomorrow too, the week."""


class Looking(Page):
    """A list that can be narrowed and looked ahead in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.days = 0

    @property
    def line(self) -> NarrowLine:
        """What the list is narrowed by, as typed."""
        return self.query_one(NarrowLine)

    @property
    def words(self) -> str:
        """The same on one clean line."""
        return clean_line(self.line.value)

    def action_filter(self) -> None:
        """Type to narrow; the very next key counts."""
        self.line.display = True
        self.set_focus(self.line)
        self._learn_words()

    @work(group="filter")
    async def _learn_words(self) -> None:
        """What begun words are written out to."""
        from data.narrowing import cities, tags

        self.line.completion.cities = await self.desk.ask(cities)
        self.line.completion.tags = await self.desk.ask(tags)

    def action_clear(self) -> None:
        """Show everything again; then take the marks away; then come back to today."""
        lines = self.query_one(Lines)
        if self.line.display:
            self._narrow_to("")
        elif lines.marked:
            lines.marked.clear()
            lines.refresh()
            self.tell()
        elif self.days:
            self.days = 0
            self.reload()

    def action_look_ahead(self) -> None:
        """Today, then tomorrow too, then the week, then today again."""
        self.days = AHEAD[(AHEAD.index(self.days) + 1) % len(AHEAD)]
        self.reload()

    def action_load(self) -> None:
        """How full the weeks to come are."""
        from screens.dialogs.load import LoadMap

        self.app.push_screen(LoadMap(self.desk))

    def action_mark(self) -> None:
        """Mark the lit row, or take its mark away, and go one down."""
        lines = self.query_one(Lines)
        lines.toggle_mark()
        lines.action_down()
        self.tell()

    @work(exclusive=True, group="marks")
    async def action_mark_all(self) -> None:
        """Mark all that the list shows, to its end; where all are, none."""
        from data.queue import queue_keys

        lines, shown = self.query_one(Lines), set(await self.desk.ask(queue_keys, text=self.words, days=self.days))
        if shown <= lines.marked:
            lines.marked.clear()
        else:
            lines.marked |= shown
        lines.refresh()
        self.tell()

    @work(group="dialog")
    async def action_views(self) -> None:
        """Choose a view; save, rename or drop one."""
        from data.views import usual_views, views
        from screens.dialogs.ask import Choice, Choose

        saved = await self.desk.ask(views, PLACE)
        offered = saved or await self.desk.ask(usual_views)
        choices = [Choice(str(at), one.name, one.meaning) for at, one in enumerate(offered)]
        if self.words:
            choices.append(Choice(SAVE, _("Save this as a view"), self.words))
            choices.append(Choice(EVERYTHING, _("Show everything")))
        if saved:
            choices += [Choice(RENAME, _("Rename a view")), Choice(DROP, _("Drop a view"))]
        chosen = await self.app.push_screen_wait(Choose(_("Which view?"), choices))
        if chosen == SAVE:
            await self._save()
        elif chosen == EVERYTHING:
            self._narrow_to("")
        elif chosen in (RENAME, DROP):
            await self._change(chosen, saved)
        elif chosen is not None:
            self._narrow_to(offered[int(chosen)].words)

    async def _save(self) -> None:
        """Keep what the list is narrowed to under a name."""
        from data.views import save_view
        from screens.dialogs.words import Slip

        slip = Slip(self.desk, "view", PLACE)
        name = await slip.ask(self.app, _("What is this view called?"))
        if name is not None:
            await slip.settle(await self.attempt(save_view, PLACE, name, self.words))

    async def _change(self, how: str, saved: tuple[View, ...]) -> None:
        """Rename or drop one of the views."""
        from data.views import drop_view, rename_view
        from screens.dialogs.ask import Choice, Choose
        from screens.dialogs.words import Slip

        choices = [Choice(one.id, one.name, one.meaning) for one in saved]
        asked = _("Which view is called differently?") if how == RENAME else _("Which view goes?")
        key = await self.app.push_screen_wait(Choose(asked, choices))
        if key is None:
            return
        if how == DROP:
            await self.attempt(drop_view, key)
            return
        old = next(one.name for one in saved if one.id == key)
        slip = Slip(self.desk, "rename", key)
        name = await slip.ask(self.app, _("What is it called?"), old)
        if name is not None:
            await slip.settle(await self.attempt(rename_view, key, name))

    def _narrow_to(self, words: str) -> None:
        """Put words into the line, or empty it and let it go; the list has the keys."""
        line = self.line
        line.value, line.cursor_position = words, len(words)
        line.display = bool(words)
        self.query_one(Lines).focus()
        self.reload()

    @on(Input.Changed, "#narrow")
    def _typed(self) -> None:
        self.reload()

    @on(NarrowLine.Left)
    def _left(self) -> None:
        """The line stays in sight while it narrows something."""
        self.line.display = bool(self.words)
        self.query_one(Lines).focus()

    def tell(self) -> None:
        """Say in one line what is shown and what is marked; nothing where that is all of today."""
        shown = self.query_one("#state", Static)
        told = self._told(self.found)
        shown.update(Content(" · ").join(told))
        shown.display = bool(told)

    @property
    def found(self) -> Queue:
        """What is shown, as it was read."""
        raise NotImplementedError

    def _told(self, found: Queue) -> list[Content]:
        told: list[Content] = []
        if marks := len(self.query_one(Lines).marked):
            sentence = _("{count} marked: d s r h o act on all of them")
            told.append(Content.styled(sentence.format(count=marks), "bold"))
        if found.narrowing:
            meaning = said_narrowing(found.narrowing, self.desk.office.playbook)
            told.append(Content.styled(meaning, "$accent"))
            told.append(Content(_("{count} shown").format(count=found.count)))
        told += [
            Content.styled(_("“{word}” means nothing here").format(word=word), "$warning")
            for word in found.narrowing.unknown
        ]
        if self.days:
            told.append(Content(_("tomorrow too") if self.days == 1 else _("the week ahead")))
        if found.held and not (self.days or found.narrowing):
            told.append(Content(_("on hold: {count}, t shows them at the end").format(count=found.held)))
        return told
