"""The import screen: choose a list, see what every column becomes and every row will do, bring it in, take it back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from data.imports.headings import IGNORED, Column, reassigned
from data.imports.landing import Imported, import_file
from data.imports.nearby import lists_nearby, usual_folders
from data.imports.plan import NoNames, Plan, columns_of, plan
from data.imports.reversal import revert_import
from data.imports.revision import Policy
from data.imports.rows import Stopped
from data.imports.sheet import Sheet, read_sheet
from data.model.refusal import Refusal
from data.words import N_, _
from screens.desk import Desk
from screens.dialogs.ask import Choice, Choose
from screens.importing.after import how_many_look_alike, where_rejects_are
from screens.importing.before import kept_first
from screens.importing.columns import Headings
from screens.importing.course import Course
from screens.importing.paths import PathSuggester
from screens.importing.texts import (
    COLUMN_COLUMNS,
    FILE_COLUMNS,
    KEPT,
    LEFT_OUT,
    POLICIES,
    column_rows,
    done_text,
    file_rows,
    plan_text,
    reverted_text,
    target_choices,
)
from screens.widgets.lines import Lines
from screens.widgets.page import Page, plain

_TICK = 0.1


class ImportScreen(Page):
    """Three steps on one screen: a file, its plan, what was done."""

    CSS_PATH = "importing.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "column", N_("change column"), id="import.column", tooltip=N_("Say what the lit column is")),
        Binding("d", "policy", N_("duplicates"), id="import.policy", tooltip=N_("What happens to those known already")),
        Binding("p", "path", N_("path"), id="import.path", tooltip=N_("Type the path of a file")),
        Binding("t", "take_back", N_("take back"), id="import.take_back", tooltip=N_("Take the whole import back")),
        Binding("escape", "back", N_("back"), id="import.back", tooltip=N_("One step back; stops a running import")),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sheet: Sheet | None = None
        self._columns: tuple[Column, ...] = ()
        self._plan: Plan | None = None
        self._mapping: dict[str, str | None] = {}
        self._policy: Policy = "skip"
        self._stop: Event | None = None
        self._reading: Event | None = None
        """Stops what reads or plans a file, while something does."""
        self._chosen: Path | None = None
        """That file."""
        self._left = Event()
        """Set when the rep leaves: nobody wants to hear of pairs then."""
        self._course = Course()
        self._done: Imported | None = None

    def contents(self) -> Iterable[Widget]:
        """A path, the lists nearby, the columns of the chosen one, and what there is to say."""
        yield Static(plain(""), id="asked")
        yield Input(placeholder=_("path of a csv, tsv, xlsx, xls or ods file"), id="path", suggester=PathSuggester())
        yield Lines(FILE_COLUMNS, id="files")
        yield Headings(COLUMN_COLUMNS, id="columns")
        yield Static(plain(""), id="told")

    def on_mount(self) -> None:
        """Look for lists nearby."""
        self._show_step()

    async def load(self) -> None:
        """The lists nearby."""
        found = await asyncio.to_thread(lambda: lists_nearby(usual_folders()))
        files = self.query_one("#files", Lines)
        files.show(file_rows(found, self.desk.office.clock()))
        if self._sheet is None:
            (files if found else self.query_one("#path", Input)).focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Each key only where it means something."""
        planning = self._sheet is not None and self._done is None and not self._importing
        if action in ("column", "policy"):
            return planning
        if action == "path":
            return self._sheet is None
        if action == "take_back":
            return self._done is not None and self._done.import_id is not None
        return True

    @on(Input.Submitted, "#path")
    def _typed(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self.choose(Path(event.value.strip()).expanduser())

    @on(Lines.Chosen, "#files")
    def _picked(self, event: Lines.Chosen) -> None:
        if event.key is not None:
            self.choose(Path(event.key))

    def choose(self, path: Path) -> None:
        """Read a file, unless it is being read already; another one that is read is left."""
        if self._reading is None or self._reading.is_set() or path != self._chosen:
            self._chosen = path
            self._read(path)

    @work(exclusive=True, group="plan")
    async def _read(self, path: Path) -> None:
        """Read a file and show what it would do; Esc stops it."""
        self._stop_reading()
        self._reading = stop = Event()
        self._tell(plain(Course().reading(path.name)))
        try:
            self._sheet = await asyncio.to_thread(read_sheet, path, stop)
            self._mapping = {}
            await self._make_plan()
        except Refusal as refusal:
            self._start_over("" if isinstance(refusal, Stopped) else str(refusal))
        finally:
            if self._reading is stop:
                self._reading = None

    async def _make_plan(self) -> None:
        """Plan anew. Without the names of organisations there is no plan, but columns to choose from.

        Where Esc stops it, the lists nearby are there again.
        """
        assert self._sheet is not None
        self._reading, self._course = stop, course = self._reading or Event(), Course()
        ticking = self.set_interval(_TICK, self._tick)
        self._columns, _remembered = await self.desk.ask(columns_of, self._sheet, self._mapping)
        self.query_one("#columns", Lines).show(column_rows(self._columns))
        try:
            self._plan = await self.desk.ask(plan, self._sheet, self._mapping, self._policy, stop, looking=course.look)
            self._tell(plan_text(self._plan))
        except NoNames as refusal:
            self._plan = None
            self._tell(plain(str(refusal)))
        except Stopped:
            self._start_over()
        finally:
            ticking.stop()
            self._reading = None
        self._show_step()

    def leave_off(self) -> None:
        """Who leaves wants neither the file that is being read nor the pairs that are looked for."""
        self._left.set()
        self._stop_reading()

    def _stop_reading(self) -> bool:
        """Stop what reads or plans a file; whether anything did."""
        if self._reading is None:
            return False
        self._reading.set()
        return True

    @work(exclusive=True, group="plan")
    async def action_column(self) -> None:
        """Say what the lit column is; a column that was that before is kept as text."""
        heading = self.query_one("#columns", Lines).key
        if heading is None:
            return
        choices = [Choice(key, name) for key, name in target_choices()]
        chosen = await self.app.push_screen_wait(Choose(_("What is “{column}”?").format(column=heading), choices))
        if chosen is not None:
            target = {KEPT: None, LEFT_OUT: IGNORED}.get(chosen, chosen)
            self._mapping = reassigned(self._columns, heading, target)
            await self._make_plan()

    @work(exclusive=True, group="plan")
    async def action_policy(self) -> None:
        """Choose what happens to organisations that are there already."""
        choices = [Choice(key, _(name)) for key, name in POLICIES.items()]
        chosen = await self.app.push_screen_wait(Choose(_("Organisations that are there already:"), choices))
        for policy in POLICIES:
            if policy == chosen:
                self._policy = policy
                await self._make_plan()

    @on(Lines.Chosen, "#columns")
    @work(exclusive=True, group="plan")
    async def bring_in(self) -> None:
        """Import as planned; Esc stops it and leaves nothing behind."""
        if self._plan is None or self._importing:
            return
        self._stop, self._course = Event(), Course()
        ticking = self.set_interval(_TICK, self._tick)
        self._show_step()
        self._tick()
        done = None
        try:
            if await kept_first(self.desk, self._stop):
                heard = {"progress": self._note_progress, "looking": self._course.look}
                done = await self.tried(import_file, self._plan, stop=self._stop, **heard)
        except Refusal as refusal:
            self.say(str(refusal), "warning")
        ticking.stop()
        self._stop = None
        if done is not None:
            self._done = done.result
            told = done_text(done.result, await where_rejects_are(self._plan.sheet, done.result))
            self._sheet, self._plan = replace(self._plan.sheet, rows=()), None  # what has landed takes much memory
            self._tell(told)
            self.look_alike(told)
        else:
            self._tell(plan_text(self._plan))
        self._show_step()

    @work(exclusive=True, group="alike")
    async def look_alike(self, told: Content) -> None:
        """Say how many pairs look alike now, whoever brought them."""
        sentence = await how_many_look_alike(self.desk, self._left)
        if sentence and self._done is not None and self._done.import_id is not None:
            self._tell(Content("\n").join([told, Content.styled(sentence, "$warning")]))

    def _note_progress(self, done: int, total: int) -> None:
        """Called on the store's thread: only noted there, shown by the next tick."""
        self._course.landed = (done, total)

    def _tick(self) -> None:
        if self._importing:
            self._tell(plain(self._course.importing()))
        elif self._reading is not None and self._sheet is not None:
            self._tell(plain(self._course.reading(self._sheet.path.name)))

    @work(group="perform")
    async def action_take_back(self) -> None:
        """Take the whole import back."""
        if self._done is None or self._done.import_id is None:
            return
        done = await self.tried(revert_import, self._done.import_id)
        if done is not None:
            self._tell(reverted_text(done.result))
            self._done = replace(self._done, import_id=None)
            self.refresh_bindings()

    def action_path(self) -> None:
        """Type a path."""
        self.query_one("#path", Input).focus()

    def action_back(self) -> None:
        """Stop what runs; else from the plan to the files; else leave."""
        if self._stop is not None:
            self._stop.set()
        elif self._stop_reading():
            return
        elif self._sheet is not None and self._done is None:
            self._start_over()
        else:
            self.dismiss()

    @property
    def _importing(self) -> bool:
        return self._stop is not None

    def _start_over(self, sentence: str = "") -> None:
        """The lists nearby again."""
        self._sheet = self._plan = None
        self._tell(plain(sentence))
        self._show_step()

    def _tell(self, text: Content) -> None:
        self.query_one("#told", Static).update(text)

    def _show_step(self) -> None:
        """Show what belongs to this step, and put the keys where they are needed."""
        choosing = self._sheet is None
        self.query_one("#path").display = self.query_one("#files").display = choosing
        self.query_one("#columns").display = not choosing
        asked = _("Which list?") if self._sheet is None else self._sheet.path.name
        self.query_one("#asked", Static).update(plain(asked))
        if not choosing:
            self.query_one("#columns").focus()
        elif self.query_one("#files", Lines).rows:
            self.query_one("#files").focus()
        self.refresh_bindings()
