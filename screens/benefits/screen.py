"""The benefits screen: slide by slide what answers their needs, fit to be turned towards the customer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widget import Widget

from data.model.slides import Slide, Slides
from data.presentations import present_benefits, presentation
from data.words import N_, _
from screens import doors
from screens.benefits.slate import Slate
from screens.desk import Desk
from screens.dialogs.ask import Confirm
from screens.widgets.page import Page


class BenefitsScreen(Page):
    """A presentation: no top bar, no key bar, no word of ours, and nothing pops up over it."""

    CSS_PATH = "benefits.tcss"
    WATCHES = ("analysis", "need", "organisation", "contact", "deal")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "space,right,enter,down", "turn(1)", N_("next"), id="benefits.next", tooltip=N_("The next slide, or page")
        ),
        Binding("left,backspace,up", "turn(-1)", N_("back"), id="benefits.back", tooltip=N_("The slide before")),
        Binding("home", "edge(0)", N_("first"), id="benefits.first", tooltip=N_("What they want solved")),
        Binding("end", "edge(-1)", N_("last"), id="benefits.last", tooltip=N_("Which matters most to them?")),
        *(
            Binding(str(number), f"jump({number})", show=False, id=f"benefits.jump{number}", tooltip=N_("That benefit"))
            for number in range(1, 10)
        ),
        Binding("p", "needs", N_("needs"), id="benefits.needs", tooltip=N_("The needs analysis")),
        Binding("escape", "leave", N_("leave"), id="benefits.leave", tooltip=N_("Leave; was it shown to them?")),
    ]

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk)
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.found: Slides | None = None
        self.at = 0
        self.shown: list[str] = []
        """Benefits whose slide has been on the screen."""
        self._leaving = False

    @property
    def hushed(self) -> bool:
        """Always: it may be turned towards the customer."""
        return bool(self.found and self.found.slides)

    def compose(self) -> ComposeResult:
        """The slate and nothing else."""
        yield from self.contents()

    def contents(self) -> Iterable[Widget]:
        """The slide."""
        yield Slate()

    async def load(self) -> None:
        """The slides as the needs stand; the one that is shown stays."""
        lit = self._slide
        self.found = await self.desk.ask(presentation, self.organisation_id, self.deal_id)
        slides = self.found.slides
        same = (at for at, one in enumerate(slides) if lit and (one.kind, one.key) == (lit.kind, lit.key))
        self.at = next(same, max(0, min(self.at, len(slides) - 1)))
        self.set_class(self.hushed, "-hushed")
        if lit is None or self._slide != lit:
            self._show()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """From an empty presentation one key leads to the needs; over slides no other room is a slip away."""
        return action != "needs" or not self.hushed

    def on_unmount(self) -> None:
        """The screen is the rep's own again."""
        self.app.post_message(doors.TurnedBack())

    def on_screen_suspend(self) -> None:
        """Another screen is in front."""
        self.app.post_message(doors.TurnedBack())

    def action_turn(self, step: int) -> None:
        """The next page or slide (1), or the one before (-1)."""
        if not self.query_one(Slate).turn(step):
            self._go(self.at + step, end=step < 0)

    def action_edge(self, at: int) -> None:
        """The first slide (0) or the last (-1)."""
        if self.found:
            self._go(at % max(1, len(self.found.slides)))

    def action_jump(self, number: int) -> None:
        """The slide of that benefit, as they are numbered on the last one."""
        if self.found and number < len(self.found.slides) - 1:
            self._go(number)

    def action_needs(self) -> None:
        """To the needs analysis."""
        self.app.pop_screen()
        self.app.screen.post_message(doors.OpenDeal("needs", self.organisation_id, self.deal_id))

    @work(exclusive=True, group="leave")
    async def action_leave(self) -> None:
        """Back to where we came from; what was shown to them is kept if it was. Esc at that question stays here."""
        if self._leaving:
            return
        self._leaving = True
        if self.found and self.shown:
            told = await self.app.push_screen_wait(Confirm(_("Was this shown to them?")))
            if told is None:
                self._leaving = False
                return
            if told:
                await self._keep_shown(self.found)
        self.dismiss(None)

    async def _keep_shown(self, found: Slides) -> None:
        order = [slide.key for slide in found.slides if slide.key in self.shown]
        await self.attempt(present_benefits, found.organisation_id, found.deal_id, found.analysis_id, order)

    @property
    def _slide(self) -> Slide | None:
        slides = self.found.slides if self.found else ()
        return slides[self.at] if self.at < len(slides) else None

    def _go(self, at: int, *, end: bool = False) -> None:
        """To that slide, if there is one; `end`: to its last page."""
        if self.found and 0 <= at < len(self.found.slides) and at != self.at:
            self.at = at
            self._show(end=end)

    def _show(self, *, end: bool = False) -> None:
        """Draw the slide; a benefit that was on the screen counts as shown."""
        slide, slate = self._slide, self.query_one(Slate)
        if slide is None or self.found is None:
            slate.show(self._nothing(), _("p needs · Esc back"))
            return
        if slide.key and slide.key not in self.shown:
            self.shown.append(slide.key)
        slate.show(slide, self._foot(self.at, len(self.found.slides)), last=end)

    def _foot(self, at: int, count: int) -> str:
        """Where we are, in dots; on the first slide the keys too."""
        dots = " ".join("●" if index == at else "·" for index in range(count))
        return dots if at else _("{dots}   space · ← · Esc").format(dots=dots)

    def _nothing(self) -> Slide:
        """How to get here: needs first, then the benefit that answers each."""
        way = _("Write down a need in the needs analysis and choose the benefit that answers it: then it stands here.")
        name = self.found.organisation if self.found else ""
        return Slide("question", _("There is nothing to show {organisation} yet.").format(organisation=name), text=way)
