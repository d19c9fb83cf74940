"""The tender screen: what the value means, the route, its checklist and deadlines, and the bid."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from data.bids import note_tender, send_bid, set_deadlines, take_back_bid
from data.model.bygone import show_day
from data.model.procurement import Tender, binding, cents_of, hindrances
from data.model.wording import money
from data.procurements import (
    add_requirements,
    change_requirement,
    choose_category,
    choose_route,
    drop_requirement,
    tender_sheet,
    tick_requirement,
    tick_step,
)
from data.words import N_, _, language
from screens.desk import Desk
from screens.dialogs.ask import Choice, Choose, Confirm
from screens.dialogs.fields import Sheet
from screens.dialogs.form import Filled, Form
from screens.dialogs.words import Slip
from screens.doors import OpenCard
from screens.tender.forms import (
    DeadlineForm,
    deadline_sheet,
    deadlines_in,
    deadlines_of,
    note_sheet,
    requirement_sheet,
)
from screens.tender.rows import (
    COLUMNS,
    DAYS,
    FIGURE,
    NOTES,
    NOTICE,
    REQUIREMENT,
    STEP,
    about,
    check,
    first_open,
    rows_of,
    title,
    told_below,
    way,
)
from screens.widgets.lines import Lines
from screens.widgets.page import Page, plain

NONE = "-"
"""The choice that chooses nothing; no key of a playbook looks like it."""

TALL = 30
"""From so many lines on there is room for the check, the way and every deadline in full."""

NAMED = 5
"""How many open requirements are named when the reason is asked; the rest are counted."""


class TenderScreen(Page):
    """How a public buyer purchases."""

    CSS_PATH = "tender.tcss"
    WATCHES = ("procurement", "quote", "deal", "organisation")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,t", "tick", N_("tick"), id="tender.tick", tooltip=N_("Tick the lit step or requirement")),
        Binding("a", "add", N_("add"), id="tender.add", tooltip=N_("Add what they require, one on each line")),
        Binding("d", "deadlines", N_("deadlines"), id="tender.deadlines", tooltip=N_("Questions, bid, decision")),
        Binding("s", "send", N_("bid sent"), id="tender.send", tooltip=N_("The bid is sent; once more takes it back")),
        Binding("r", "route", N_("route"), id="tender.route", tooltip=N_("The way in which they purchase")),
        Binding("c", "category", N_("category"), id="tender.category", tooltip=N_("Which threshold it falls under")),
        Binding("n", "note", N_("write"), id="tender.note", tooltip=N_("Where the notice is, and notes")),
        Binding("e", "edit", N_("edit"), id="tender.edit", tooltip=N_("Reword the lit requirement")),
        Binding("x", "drop", N_("drop"), id="tender.drop", tooltip=N_("Take the lit requirement off the list")),
        Binding("o", "card", N_("card"), id="tender.card", tooltip=N_("Everything about this organisation")),
        Binding("escape", "app.pop_screen", N_("back"), id="tender.back", tooltip=N_("Back to where you were")),
    ]

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk)
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.found: Tender | None = None

    def contents(self) -> Iterable[Widget]:
        """What the value means, the way, the checklist, the lit row in full."""
        yield Static(plain(""), id="title")
        yield Static(plain(""), id="check")
        yield Static(plain(""), id="way")
        yield Lines(COLUMNS, id="tasks", gap=1)
        yield Static(plain(""), id="about")

    def on_mount(self) -> None:
        """The keys go to the checklist."""
        self.query_one(Lines).focus()

    def on_resize(self) -> None:
        """There may be more room now, or less."""
        self._show()

    async def load(self) -> None:
        """The tender as it stands."""
        before = self.found
        self.found = await self.desk.ask(tender_sheet, self.organisation_id, self.deal_id)
        self.deal_id = self.found.deal_id
        self._show()
        other = before is None or before.route_key != self.found.route_key
        if other and (key := first_open(self.found)):
            self.query_one(Lines).select(key)

    def _show(self) -> None:
        found, office = self.found, self.desk.office
        if found is None:
            return
        self.query_one("#title", Static).update(title(found))
        tall = self.size.height >= TALL
        self.query_one("#check", Static).update(check(found, tall=tall))
        self.query_one("#way", Static).update(way(found, office, tall=tall))
        self.query_one(Lines).show(rows_of(found, () if tall else told_below(found, office)))

    @on(Lines.Highlighted)
    def describe(self) -> None:
        """Show the lit row in full."""
        if self.found is not None:
            said = about(self.found, self.query_one(Lines).key, self.size.width, self.desk.office)
            self.query_one("#about", Static).update(plain(said))

    @property
    def lit(self) -> tuple[str, str]:
        """What kind of row the cursor stands on, and which."""
        kind, colon, name = (self.query_one(Lines).key or "").partition(":")
        return kind + colon, name

    @on(Lines.Chosen)
    def action_tick(self) -> None:
        """Tick the lit step or requirement; on a note, write it."""
        kind, name = self.lit
        if self.found is None:
            return
        if kind in (NOTICE, NOTES):
            self.action_note()
        elif kind == FIGURE:
            self.action_category()
        elif kind == DAYS:
            self.action_deadlines()
        elif kind:
            self.perform(tick_step if kind == STEP else tick_requirement, self.found.deal_id, name)

    def action_card(self) -> None:
        """Everything about the organisation."""
        self.post_message(OpenCard(self.organisation_id))

    @work
    async def action_category(self) -> None:
        """Which threshold the purchase falls under."""
        if (found := self.found) is None:
            return
        mine = binding(self.desk.office.playbook, found.segment)
        if not mine:
            self.say(_("The playbook has no threshold that binds them."))
            return
        choices = [Choice(one.key, one.name.said(language()), self._figure(one)) for one in mine]
        choices.append(Choice(NONE, _("not chosen: the lowest counts")))
        chosen = await self.app.push_screen_wait(Choose(_("What do they buy?"), choices))
        if chosen is not None:
            await self.attempt(choose_category, found.deal_id, None if chosen == NONE else chosen)

    @work
    async def action_route(self) -> None:
        """The way in which they purchase."""
        if (found := self.found) is None:
            return
        routes = self.desk.office.playbook.routes
        if not routes:
            self.say(_("The playbook has no routes."))
            return
        choices = [Choice(one.key, one.name.said(language()), one.about.said(language())) for one in routes]
        choices.append(Choice(NONE, _("not settled")))
        chosen = await self.app.push_screen_wait(Choose(_("How do they purchase?"), choices))
        if chosen is not None:
            await self.attempt(choose_route, found.deal_id, None if chosen == NONE else chosen)

    @work
    async def action_send(self) -> None:
        """The bid is sent; with something open only for a reason. Pressed once more, it was not."""
        if (found := self.found) is None:
            return
        if found.sent_at is not None:
            if await self.app.push_screen_wait(Confirm(_("Was the bid not sent after all?"))):
                await self.attempt(take_back_bid, found.deal_id)
            return
        still = hindrances(found, self.desk.office.clock(), self.desk.office.calendar)
        bids = found.route_key is not None and (found.route is None or found.route.bid)
        reason: str | None = ""
        slip = Slip(self.desk, "bid", found.deal_id)
        if still and bids:
            more = _("and {count} more").format(count=len(still) - NAMED) if len(still) > NAMED else ""
            named = " · ".join(part for part in (*still[:NAMED], more) if part)
            asked = _("Still open: {open}. A bid that lacks something is rejected. Why is it sent all the same?")
            reason = await slip.ask(self.app, asked.format(open=named))
        if reason is not None:
            await slip.settle(await self.attempt(send_bid, found.deal_id, reason))

    def action_drop(self) -> None:
        """Take the lit requirement off the list."""
        kind, name = self.lit
        if self.found is not None and kind == REQUIREMENT:
            self.perform(drop_requirement, self.found.deal_id, name)

    def action_add(self) -> None:
        """Add what they require."""
        if (found := self.found) is None:
            return

        async def save(filled: Filled, _seen: int | None) -> None:
            added = await self.written(add_requirements, found.deal_id, filled["text"].splitlines())
            await self.load()
            self.query_one(Lines).select(REQUIREMENT + added[0])

        self._ask(_("What do they require?"), requirement_sheet(), save, f"tender/{found.deal_id}/new")

    def action_edit(self) -> None:
        """Reword the lit requirement, or write the lit note."""
        kind, name = self.lit
        if (found := self.found) is None or kind == STEP:
            return
        one = next((one for one in found.requirements if one.key == name), None)
        if one is None:
            self.action_note()
            return

        async def save(filled: Filled, _seen: int | None) -> None:
            await self.written(change_requirement, found.deal_id, name, filled["text"], seen=one.text)

        self._ask(_("Requirement"), requirement_sheet(one.text), save, f"tender/{found.deal_id}/{name}")

    def action_note(self) -> None:
        """Where the notice is, and what else is known."""
        if (found := self.found) is None:
            return
        seen = (found.notice, found.notes)

        async def save(filled: Filled, _seen: int | None) -> None:
            await self.written(note_tender, found.deal_id, filled["notice"], filled["notes"], seen=seen)

        async def again() -> Sheet:
            nonlocal seen
            fresh = await self.desk.ask(tender_sheet, self.organisation_id, self.deal_id)
            seen = (fresh.notice, fresh.notes)
            return note_sheet(fresh)

        self._ask(_("About this purchase"), note_sheet(found), save, f"tender/{found.deal_id}/note", again)

    def action_deadlines(self) -> None:
        """Questions, bid, decision."""
        if (found := self.found) is None:
            return
        office, stands = self.desk.office, deadlines_of(found)

        async def save(filled: Filled, _seen: int | None) -> None:
            given = deadlines_in(filled, form.stands, office)
            await self.written(set_deadlines, found.deal_id, given, seen=form.stands)

        async def again() -> Sheet:
            form.stands = deadlines_of(await self.desk.ask(tender_sheet, self.organisation_id, self.deal_id))
            return deadline_sheet(form.stands, office)

        key = f"tender/{found.deal_id}/deadlines"
        form = DeadlineForm(
            _("Deadlines"), deadline_sheet(stands, office), desk=self.desk, save=save, draft=key, again=again
        )
        form.stands = stands
        self.app.push_screen(form)

    def _figure(self, one: Any) -> str:
        checked = _("checked {day}").format(day=show_day(one.checked))
        return f"{money(cents_of(one.amount))} · {checked}"

    def _ask(self, question: str, sheet: Sheet, save: Any, draft: str, again: Any = None) -> None:
        self.app.push_screen(Form(question, sheet, desk=self.desk, save=save, draft=draft, again=again))
