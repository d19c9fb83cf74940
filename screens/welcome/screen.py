"""The welcome screen: an empty file, and three ways to begin."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from data.demo.beginning import begin_demo
from data.organisations import is_empty
from data.words import N_, _, language
from screens.desk import Desk
from screens.dialogs.adding import NewOrganisation
from screens.doors import OpenCard, OpenImport, Speak
from screens.widgets.keybar import Keybar
from screens.widgets.lines import Cell, Column, Lines, row
from screens.widgets.page import Page, plain

WAYS = (
    ("demo", N_("Look around first"), N_("Invented customers in every stage, with a morning's calls to make.")),
    (
        "import",
        N_("Bring in my list"),
        N_("A spreadsheet or CSV of prospects, shown before anything is done."),
    ),
    ("empty", N_("Start empty"), N_("Write down your first organisation; search adds the next ones.")),
)
"""What one may begin with: key, name, what it means."""


class WelcomeScreen(Page):
    """Three ways to begin, one key each."""

    CSS_PATH = "welcome.tcss"
    WATCHES = ("organisation", "language")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "way('demo')", N_("demo"), id="welcome.demo", tooltip=N_("Invented customers to try things on")),
        Binding("2", "way('import')", N_("import"), id="welcome.import", tooltip=N_("Bring in a list of prospects")),
        Binding("3", "way('empty')", N_("start empty"), id="welcome.empty", tooltip=N_("Add the first organisation")),
        Binding("l", "speak", N_("suomeksi"), id="welcome.speak", tooltip=N_("The other language, from now on")),
        Binding("escape", "close", N_("later"), id="welcome.close", tooltip=N_("To the empty queue")),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._beginning = False
        """Whether the first organisation is being written down: its card comes before this leaves."""

    def compose(self) -> ComposeResult:
        """No top bar: there is nowhere else to be yet."""
        yield from self.contents()
        yield Keybar()

    def contents(self) -> Iterable[Widget]:
        """A greeting and the ways."""
        with Vertical(id="welcome"):
            yield Static(plain("salestui"), id="name")
            yield Static(plain(""), id="greeting")
            yield Lines((Column(2), Column(flex=1)), id="ways")
            yield Static(plain(""), id="about")

    def on_mount(self) -> None:
        """Listen, and show the ways."""
        self.query_one(Lines).focus()

    def greet(self) -> None:
        """Say everything in the language in use."""
        self.query_one("#greeting", Static).update(plain(_("Good to see you. This file is empty: how shall we begin?")))
        lines = self.query_one(Lines)
        lines.show([row(key, Cell(str(at), "accent"), _(name)) for at, (key, name, _about) in enumerate(WAYS, 1)])

    async def load(self) -> None:
        """Leave by itself once there is something in the file: undone or imported from elsewhere."""
        self.greet()
        if await self.desk.ask(is_empty):
            return
        # Not is_current, which also holds for the screen right behind the one in front.
        if self.is_active and not self._beginning:
            self.app.pop_screen()
        else:
            self._stale = True

    @on(Lines.Highlighted)
    def describe(self) -> None:
        """What the lit way means."""
        about = next((said for key, _name, said in WAYS if key == self.query_one(Lines).key), "")
        self.query_one("#about", Static).update(plain(_(about) if about else ""))

    @on(Lines.Chosen)
    def chosen(self, event: Lines.Chosen) -> None:
        """Begin in the lit way."""
        if event.key is not None:
            self.action_way(event.key)

    def action_way(self, key: str) -> None:
        """Begin in this way."""
        self.query_one(Lines).select(key)
        if key == "demo":
            self.fill()
        elif key == "import":
            self.post_message(OpenImport())
        else:
            self.begin_empty()

    def action_speak(self) -> None:
        """The other language, from now on."""
        self.post_message(Speak("en" if language() == "fi" else "fi"))

    def action_close(self) -> None:
        """To the empty queue."""
        self.app.pop_screen()

    @work(exclusive=True, group="fill")
    async def fill(self) -> None:
        """Invented customers; the queue shows the morning."""
        self.query_one("#about", Static).update(plain(_("One moment: inventing customers …")))
        done = await self.attempt(begin_demo)
        if done is not None:
            self.say(_("This is invented. Start with another file for your own: salestui --db FILE"))
            await self.load()

    @work
    async def begin_empty(self) -> None:
        """The first organisation, then its card."""
        form = NewOrganisation(_("Your first organisation"), self.desk)
        self._beginning = True
        filled = await self.app.push_screen_wait(form)
        self._beginning = False
        if filled is not None:
            self.app.post_message(OpenCard(form.made))
