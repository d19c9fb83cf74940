"""What a changed playbook, or other days off, would change in the file, before it does."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from data.model.replan import Clash, Homeless, Part, Replan
from data.model.replan_words import summary, title
from data.replanned import apply_changes, leave_as_is
from data.replanning import changes_ahead
from data.words import N_, _
from screens.changes.rows import COLUMNS, LEAVE, about, rows_of
from screens.desk import Desk
from screens.dialogs.ask import Choice, Choose
from screens.doors import OpenCard
from screens.widgets.lines import Lines
from screens.widgets.page import Page, plain


class ChangesScreen(Page):
    """Everything that would change, in parts to be switched on and off; nothing changes before the rep says so."""

    CSS_PATH = "changes.tcss"
    WATCHES = ("deal", "followup", "meeting", "organisation", "settings", "language", "remembered")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "apply", N_("do it"), id="changes.apply", tooltip=N_("Change what is switched on, as one step")),
        Binding("space", "switch", N_("on/off"), id="changes.toggle", tooltip=N_("Switch the lit part on or off")),
        Binding("x", "leave", N_("leave all as it is"), id="changes.leave", tooltip=N_("Change nothing, ask no more")),
        Binding("escape", "app.pop_screen", N_("later"), id="changes.back", tooltip=N_("Decide later; asked again")),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.replan = Replan()
        self.chosen: dict[str, str] = {}
        """Where deals and follow-ups of what is gone go, by row."""
        self.parts: set[str] = set()
        """Keys of the parts that are on."""
        self._seen: set[str] = set()
        """Rows that were shown before: what the rep switched there stays."""

    def contents(self) -> Iterable[Widget]:
        """What changed, how much that is, the parts, and the first of the lit one."""
        yield Static(plain(""), id="title")
        yield Static(plain(""), id="summary")
        yield Lines(COLUMNS, id="parts", gap=1)
        yield Static(plain(""), id="about")

    def on_mount(self) -> None:
        """The keys go to the list."""
        self.query_one(Lines).focus()

    async def load(self) -> None:
        """Look what would change; what the rep has switched already stays switched."""
        self.replan = await self.desk.ask(changes_ahead)
        for one in self.replan.stages:
            self.chosen.setdefault(f"stage:{one.key}", one.suggested)
        for one in self.replan.kinds:
            self.chosen.setdefault(f"kind:{one.key}", one.suggested)
        self.parts |= set(self.replan.usual()) - self._seen
        self._seen |= {part.key for part in self.replan.parts}
        self.query_one("#title", Static).update(plain(title(self.replan)))
        self.query_one("#summary", Static).update(plain("" if self.replan.empty else summary(self.replan)))
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Nothing is done where nothing would change; what is noted already is left as it is without a word."""
        if action == "apply":
            return self.replan.can_change
        if action == "switch":
            return not self.replan.empty
        return not (action == "leave" and (self.replan.empty or self.replan.noted))

    @property
    def lit(self) -> Part | Homeless | Clash | None:
        """What the cursor stands on."""
        kind, _colon, rest = (self.query_one(Lines).key or "").partition(":")
        if kind == "clash":
            return self.replan.clashes[int(rest)] if int(rest) < len(self.replan.clashes) else None
        if kind in ("stage", "kind"):
            those = self.replan.stages if kind == "stage" else self.replan.kinds
            return next((one for one in those if one.key == rest), None)
        return next((part for part in self.replan.parts if part.key == self.query_one(Lines).key), None)

    @on(Lines.Highlighted)
    def _describe(self) -> None:
        office = self.desk.office
        said = about(self.lit, office.calendar.today(office.clock()), office.calendar)
        self.query_one("#about", Static).update(plain(said))

    @on(Lines.Chosen)
    def action_switch(self) -> None:
        """Switch the lit part; of a stage or kind that is gone choose another; of an agreed time open the card."""
        lit = self.lit
        if isinstance(lit, Homeless):
            self._choose(lit, self.query_one(Lines).key or "")
        elif isinstance(lit, Clash):
            self.post_message(OpenCard(lit.organisation_id))
        elif lit is not None and lit.what != "gone":
            self.parts ^= {lit.key}
            self._show()

    @work(exclusive=True, group="change")
    async def action_apply(self) -> None:
        """Change what is switched on."""
        stages = {one.key: new for one in self.replan.stages if (new := self.chosen[f"stage:{one.key}"])}
        kinds = {one.key: new for one in self.replan.kinds if (new := self.chosen[f"kind:{one.key}"])}
        if await self.attempt(apply_changes, stages, kinds, sorted(self.parts)) is not None:
            self._go()

    @work(exclusive=True, group="change")
    async def action_leave(self) -> None:
        """Change nothing, and ask no more."""
        if await self.attempt(leave_as_is) is not None:
            self._go()

    @work
    async def _choose(self, one: Homeless, key: str) -> None:
        if key.startswith("stage:"):
            question = _("Where do the deals of “{stage}” go?").format(stage=one.name)
        else:
            question = _("What do follow-ups of the kind “{kind}” become?").format(kind=one.name)
        first = sorted(one.options, key=lambda option: option.key != self.chosen[key])
        choices = [Choice(option.key, option.name) for option in first]
        stay = Choice("=", _("They stay as they are"))
        answer = await self.app.push_screen_wait(Choose(question, [*choices, stay]))
        if answer is not None:
            self.chosen[key] = LEAVE if answer == stay.key else answer
            self._show()

    def _show(self) -> None:
        office = self.desk.office
        today = office.calendar.today(office.clock())
        self.query_one(Lines).show(list(rows_of(self.replan, self.chosen, self.parts, today, office.calendar)))
        self._describe()
        self.refresh_bindings()

    def _go(self) -> None:
        if self.is_current:
            self.app.pop_screen()
