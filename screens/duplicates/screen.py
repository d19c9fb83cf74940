"""Pairs that look alike: side by side, merged or told apart."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Event
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from data.duplicates import house_of, pairs_of, tell_apart
from data.imports.alike import House, Pair
from data.merging import merge_organisations
from data.model.merging import Side
from data.model.refusal import NotFound
from data.side_by_side import Beside, Compared, side_by_side
from data.words import N_, _
from screens.comparing import pairs_alike
from screens.desk import Desk
from screens.doors import OpenCard
from screens.duplicates.another import Another
from screens.duplicates.rows import FACTS, PAIRS, fact_rows, pair_rows, told, warning
from screens.widgets.lines import Lines
from screens.widgets.page import Page, plain

_TICK = 0.1


class Facts(Lines):
    """The two records, fact by fact; Enter makes them one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", N_("merge"), id="facts.merge", tooltip=N_("Make one of the two, as shown")),
        Binding(
            "left,h", "screen.side('keep')", N_("take this side"), id="facts.keep", tooltip=N_("Take the left fact")
        ),
        Binding("right,l", "screen.side('gone')", N_("or that"), id="facts.gone", tooltip=N_("Take the right fact")),
    ]


class Pairs(Lines):
    """Pairs that look alike; Enter looks at both."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,right,l", "choose", N_("compare"), id="pairs.look", tooltip=N_("Choose what is kept of each")),
    ]


class DuplicatesScreen(Page):
    """Pairs above, the lit one fact by fact below; nothing is merged before it was looked at."""

    CSS_PATH = "duplicates.tcss"
    WATCHES = ("organisation", "contact", "phone", "distinct_pair")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "merge", N_("merge"), id="duplicates.merge", tooltip=N_("Look at both, then make one of them")),
        Binding("x", "apart", N_("not the same"), id="duplicates.apart", tooltip=N_("Two after all: shown no more")),
        Binding("f", "find", N_("find another"), id="duplicates.find", tooltip=N_("Another record of it, by its name")),
        Binding(
            "a", "all", N_("all pairs"), id="duplicates.all", tooltip=N_("Every pair in the file that looks alike")
        ),
        Binding("o", "card(0)", N_("open left"), id="duplicates.left", tooltip=N_("The card of the one that stays")),
        Binding("O", "card(1)", N_("open right"), id="duplicates.right", tooltip=N_("The card of the one that goes")),
        Binding("escape", "back", N_("back"), id="duplicates.back", tooltip=N_("To the pairs, then back")),
    ]

    def __init__(self, desk: Desk, about: str | None = None) -> None:
        """Show the pairs.

        Args:
            desk: Where they are asked for.
            about: The organisation to begin with: only what looks like it, and it is the one that stays.
        """
        super().__init__(desk)
        self.about = about
        self._chosen: dict[str, House] = {}
        self._pairs: dict[str, Pair] = {}
        self._beside: Beside | None = None
        self._choices: dict[str, Side] = {}
        self._progress = (0, 0)
        self._stop = Event()

    def contents(self) -> Iterable[Widget]:
        """How many, the pairs, what may surprise, and the lit pair's facts."""
        yield Static(plain(""), id="told")
        yield Pairs(PAIRS, id="pairs", gap=2)
        yield Static(plain(""), id="warning")
        yield Facts(FACTS, id="facts", gap=1)

    def on_mount(self) -> None:
        """The keys go to the pairs."""
        self.query_one("#pairs").focus()

    def leave_off(self) -> None:
        """What is still being compared rests."""
        self._stop.set()

    async def load(self) -> None:
        """The pairs of one organisation, or everything compared with everything."""
        self._stop.set()
        if self.about is None:
            await self._load_all()
        else:
            await self._load_one(self.about)

    async def _load_one(self, about: str) -> None:
        """What looks like this one, and what the rep chose beside it."""
        try:
            own = await self.desk.ask(house_of, about)
        except NotFound:
            self.about = None
            await self._load_all()
            return
        found = await self.desk.ask(pairs_of, about)
        known = {pair.other.id for pair in found}
        chosen = [Pair(own, other, frozenset()) for key, other in self._chosen.items() if key not in known]
        self._show([*chosen, *found], own)

    async def _load_all(self) -> None:
        """Compare everything with everything, a part at a time, off the screen's own thread."""
        self._stop = stop = Event()
        self._progress = (0, 0)
        ticking = self.set_interval(_TICK, self._tick)
        try:
            pairs = await pairs_alike(self.desk, stop, self._note)
        finally:
            ticking.stop()
        if not stop.is_set():
            self._show(pairs)

    def _show(self, pairs: list[Pair], about: House | None = None) -> None:
        self._pairs = {pair.key: pair for pair in pairs}
        lines = self.query_one("#pairs", Lines)
        lines.show(pair_rows(pairs))
        self.query_one("#told", Static).update(plain(told(pairs, about)))
        for name in ("#pairs", "#facts", "#warning"):
            self.query_one(name).display = bool(pairs)
        self.look()
        self.refresh_bindings()

    def _note(self, done: int, total: int) -> None:
        """Called on another thread: only noted there, shown by the next tick."""
        self._progress = (done, total)

    def _tick(self) -> None:
        done, total = self._progress
        sentence = _("Comparing: {done} of {total} …").format(done=done, total=total) if total else _("Reading …")
        self.query_one("#told", Static).update(plain(sentence))

    @property
    def lit(self) -> Pair | None:
        """The pair under the cursor."""
        return self._pairs.get(self.query_one("#pairs", Lines).key or "")

    @on(Lines.Highlighted, "#pairs")
    def _moved(self) -> None:
        self.look()

    @work(exclusive=True, group="look")
    async def look(self) -> None:
        """Both records of the lit pair."""
        pair = self.lit
        if pair is None:
            self._beside = None
            self.query_one("#facts", Lines).show([])
            if self.query_one("#facts").has_focus:
                self.query_one("#pairs").focus()
            return
        try:
            beside = await self.desk.ask(side_by_side, pair.one.id, pair.other.id, stays=self.about or "")
        except NotFound:
            return  # another window merged them: the news of it makes the list anew
        if self._beside is None or {self._beside.keep, self._beside.gone} != {beside.keep, beside.gone}:
            self._choices = {}
        self._beside = beside
        self._draw()
        if not self.query_one("#facts").has_focus:
            self.query_one("#facts", Lines).action_first()

    def _draw(self) -> None:
        if self._beside is not None and self.lit is not None:
            self.query_one("#facts", Lines).show(fact_rows(self._beside, self._choices))
            self.query_one("#warning", Static).update(plain(warning(self.lit, self._beside)))

    def action_side(self, side: Side) -> None:
        """Take the left ("keep") or the right ("gone") of the lit fact, if the two contradict each other."""
        line = self._line()
        if line is not None and line.choosable:
            self._choices[line.key] = side
            self._draw()
        elif line is not None:
            self.say(_("Nothing to choose here: what both know is kept."))

    def _line(self) -> Compared | None:
        key = self.query_one("#facts", Lines).key
        return next((line for line in self._beside.lines if line.key == key), None) if self._beside else None

    @on(Lines.Chosen, "#pairs")
    def _compare(self) -> None:
        if self._beside is not None:
            self.query_one("#facts").focus()

    @on(Lines.Chosen, "#facts")
    def _enter(self) -> None:
        self._merge()

    def action_merge(self) -> None:
        """The first time look at both, the second time make one of them."""
        if self.query_one("#facts").has_focus:
            self._merge()
        else:
            self._compare()

    @work(exclusive=True, group="merge")
    async def _merge(self) -> None:
        beside, choices = self._beside, dict(self._choices)
        if beside is not None:
            self.query_one("#pairs").focus()
            self._chosen.pop(beside.gone, None)
            await self.attempt(merge_organisations, beside.keep, beside.gone, choices)

    def action_apart(self) -> None:
        """They are two: not shown as a pair again."""
        if pair := self.lit:
            self.query_one("#pairs").focus()
            self._chosen.pop(pair.other.id, None)
            self.perform(tell_apart, pair.one.id, pair.other.id)

    @work
    async def action_find(self) -> None:
        """Another record of the organisation, found by its name, put beside it."""
        if self.about is None:
            return
        other = await self.app.push_screen_wait(Another(self.desk, self.about))
        if other is None:
            return
        self._chosen[other] = await self.desk.ask(house_of, other)
        await self.load()
        self.query_one("#pairs", Lines).select(f"{self.about}+{other}")
        self.query_one("#pairs").focus()

    def action_all(self) -> None:
        """Every pair in the file."""
        self.about = None
        self.reload()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Another is found beside one organisation only."""
        return not (action in ("find", "all") and self.about is None)

    def action_card(self, side: int) -> None:
        """The card of one of them."""
        if self._beside is not None:
            self.post_message(OpenCard((self._beside.keep, self._beside.gone)[side]))

    def action_back(self) -> None:
        """From the facts to the pairs, from the pairs to where we came from."""
        if self.query_one("#facts").has_focus:
            self.query_one("#pairs").focus()
        else:
            self.app.pop_screen()
