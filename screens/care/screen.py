"""The care view: customers by health, the most urgent first, and what to do about each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static

from data.customers import WINDOW, CareView, Customer, care_view
from data.model.clean import clean_line
from data.narrowing import cities, tags
from data.words import N_, _
from screens.care.figures import figures
from screens.care.rows import about, columns, rows_of
from screens.desk import Desk
from screens.dialogs.caring import AtHand, CarePage, care_keys
from screens.dialogs.putting_off import Waiting
from screens.doors import OpenDeal
from screens.widgets.lines import Lines
from screens.widgets.narrow_line import NarrowLine
from screens.widgets.page import plain


class CareScreen(CarePage):
    """The figures of the year, one list, everything about the lit customer."""

    CSS_PATH = "care.tcss"
    TITLE_KEY = "care"
    WATCHES = (
        *("organisation", "contact", "deal", "followup", "call", "meeting", "agreement"),
        *("feedback", "complaint", "recommendation", "care_step", "grading"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        *care_keys("care"),
        Binding("f", "filter", N_("filter"), id="care.filter", tooltip=N_("Narrow the customers by what you type")),
        Binding("escape", "clear", N_("everybody"), id="care.clear", tooltip=N_("Show every customer again")),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: CareView | None = None
        self._limit = WINDOW
        self._day: date | None = None

    def contents(self) -> Iterable[Widget]:
        """Figures, the list, what is known of the lit row, a line to filter by."""
        yield Static(plain(""), id="figures")
        yield Static(plain(""), id="empty")
        yield Lines(columns(0), id="rows", gap=1)
        yield Static(plain(""), id="about")
        hint = _("words, kind: segment: class: city: #tag · Esc shows everybody")
        yield NarrowLine(self.desk.office.playbook, placeholder=hint, id="narrow")
        yield Static(plain(""), id="told")

    def on_mount(self) -> None:
        """The keys go to the list; another day changes how customers stand."""
        self.set_interval(60, self.look_at_the_day)
        self.query_one(Lines).focus()

    async def load(self) -> None:
        """The first customers; all that were shown before."""
        office = self.desk.office
        self._day = office.calendar.today(office.clock())
        self.view = await self.desk.ask(care_view, limit=self._limit, text=self.typed)
        self.show()

    def show(self) -> None:
        """Show the customers as they stand."""
        if self.view is None:
            return
        shown = len(self.view.customers)
        self.query_one("#figures", Static).update(figures(self.view.figures, self.size.width))
        lines = self.query_one(Lines)
        width = lines.scrollable_content_region.width
        lines.lay(columns(width))
        lines.show(rows_of(self.view, self.desk.office, width), more=shown < self.view.count)
        self._say_empty(self.view)
        self.query_one("#told", Static).update(_told(self.view))
        self.describe()

    @property
    def typed(self) -> str:
        """What the list is narrowed by."""
        return clean_line(self.query_one(NarrowLine).value)

    @property
    def lit(self) -> Customer | None:
        """The customer under the cursor."""
        key = self.query_one(Lines).key
        among = self.view.customers if self.view else ()
        return next((one for one in among if one.organisation_id == key), None)

    @property
    def at_hand(self) -> AtHand | None:
        """The customer under the cursor, and what is planned with them."""
        one = self.lit
        if one is None:
            return None
        return AtHand(
            organisation_id=one.organisation_id,
            name=one.name,
            deal_id=one.deal_id,
            contact_id=one.contact_id,
            barred=one.signs.barred,
            script=one.script,
            called_about=one.called_about,
            planned=Waiting(one.next.id, one.next.due, one.next.agreed) if one.next else None,
        )

    @on(Lines.Highlighted)
    def describe(self) -> None:
        """Everything about the lit customer."""
        shown, one = self.query_one("#about", Static), self.lit
        if one is None:
            shown.update(plain(""))
            return
        first, *rest = about(one, self.desk.office, self.size.width - 4)
        shown.update(Content("\n").join([Content(first), *(Content.styled(line, "$text-muted") for line in rest)]))

    @on(Lines.Chosen)
    def open_room(self) -> None:
        """Enter: the room of this customer."""
        if one := self.lit:
            self.post_message(OpenDeal("care", one.organisation_id, one.deal_id))

    @on(Lines.More)
    def show_more(self, event: Lines.More) -> None:
        """More of them, or all where the cursor wants to the very last."""
        if self.view is not None and len(self.view.customers) >= self._limit:
            self._limit = self.view.count if event.whole else self._limit + WINDOW
            self.reload()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """The way back to everybody is there only when the list is narrowed."""
        return action != "clear" or self.has_class("-narrowing")

    def action_filter(self) -> None:
        """Type to narrow; the very next key counts."""
        self.add_class("-narrowing")
        self.refresh_bindings()
        self.set_focus(self.query_one(NarrowLine))
        self._learn_words()

    @work(group="filter")
    async def _learn_words(self) -> None:
        """What begun words are written out to."""
        line = self.query_one(NarrowLine)
        line.completion.cities = await self.desk.ask(cities)
        line.completion.tags = await self.desk.ask(tags)

    def action_clear(self) -> None:
        """Show everybody again."""
        self.query_one(NarrowLine).value = ""
        self.leave_line()

    @on(NarrowLine.Changed, "#narrow")
    def narrow(self) -> None:
        """Narrow as it is typed."""
        self._limit = WINDOW
        self.reload()

    @on(NarrowLine.Left)
    def leave_line(self) -> None:
        """Letters are keys again; the line stays in sight while it narrows something."""
        self.set_class(bool(self.typed), "-narrowing")
        self.query_one(Lines).focus()
        self.refresh_bindings()

    def on_resize(self, _event: Resize) -> None:
        """Lay everything out anew."""
        self.call_after_refresh(self.show)

    def look_at_the_day(self) -> None:
        """Load anew where another day has begun."""
        office = self.desk.office
        if self.is_current and self._day != office.calendar.today(office.clock()):
            self.reload()

    def _say_empty(self, view: CareView) -> None:
        empty = self.query_one("#empty", Static)
        empty.display = not view.customers
        if view.narrowed:
            empty.update(plain(_("Nobody here matches. Esc shows everybody.")))
        else:
            empty.update(
                plain(
                    _("No customers yet: a deal that is won begins its care.\n\nF2 shows whom to call, F3 the board.")
                )
            )


def _told(view: CareView) -> Content:
    """What the list is narrowed to and how many that leaves, and what of it means nothing."""
    told = [Content.styled(_("“{word}” means nothing here").format(word=word), "$warning") for word in view.unknown]
    if view.narrowed:
        shown = Content(_("{count} shown").format(count=view.count))
        told = [Content.styled(view.narrowed, "$accent"), shown, *told]
    return Content(" · ").join(told)
