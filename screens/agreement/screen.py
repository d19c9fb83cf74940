"""The agreement screen: what is agreed, what is still to be done before it counts, and the signature."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static

from data.agreement_sheet import AgreementSheet, Check, agreement_sheet
from data.card import CardContact
from data.model.facts import Evidence
from data.words import N_
from screens.agreement.detail import about, head
from screens.agreement.rows import (
    COLUMNS,
    EXACT,
    HAND_OVER,
    KICK_OFF,
    NOTES,
    PRICE,
    REFERENCE,
    RENEWAL,
    SIGNED,
    SIGNS,
    TERM,
    WALKED,
    rows_of,
)
from screens.agreement.work import Signing
from screens.desk import Desk
from screens.widgets.lines import Lines
from screens.widgets.page import plain


class AgreementScreen(Signing):
    """Terms, checklist, people, kick-off and hand-over note of one deal."""

    CSS_PATH = "agreement.tcss"
    WATCHES = ("organisation", "contact", "phone", "deal", "agreement", "quote", "paper", "meeting", "followup")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "edit", N_("edit"), id="agreement.edit", tooltip=N_("From when to when, going on, who signs")),
        Binding("t,space", "tick", N_("tick"), id="agreement.tick", tooltip=N_("Tick the lit line of the checklist")),
        Binding("s", "sign", N_("signed"), id="agreement.sign", tooltip=N_("They signed: the deal is won")),
        Binding("m", "kick_off", N_("kick-off"), id="agreement.kick_off", tooltip=N_("Agree when the work begins")),
        Binding("h", "hand_over", N_("hand over"), id="agreement.hand_over", tooltip=N_("The note for delivery")),
        Binding("r", "reference", N_("reference"), id="agreement.reference", tooltip=N_("May we name them?")),
        Binding("q", "quote", N_("quote"), id="agreement.quote", tooltip=N_("The quote this stands on")),
        Binding("n", "note", N_("about them"), id="agreement.note", tooltip=N_("A personal note on the lit contact")),
        Binding("a", "contact", N_("contact"), id="agreement.contact", tooltip=N_("Add a contact")),
        Binding("b", "works", N_("works"), id="agreement.works", tooltip=N_("Everything else about this deal")),
        Binding("escape", "app.pop_screen", N_("back"), id="agreement.back", tooltip=N_("Back to where you were")),
    ]

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk)
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.sheet: AgreementSheet | None = None

    def contents(self) -> Iterable[Widget]:
        """Head, rows, and the lit row in full."""
        yield Static(plain(""), id="head")
        yield Lines(COLUMNS, id="rows", gap=1)
        yield Static(plain(""), id="detail")

    def on_mount(self) -> None:
        """Load, with the cursor in the rows."""
        self.query_one(Lines).focus()

    async def load(self) -> None:
        """The agreement as it stands."""
        self.sheet = await self.desk.ask(agreement_sheet, self.organisation_id, self.deal_id)
        self.deal_id = self.sheet.deal.id
        self._show()

    @property
    def lit_check(self) -> Check | None:
        """The criterion the cursor stands on."""
        kind, _colon, name = (self.query_one(Lines).key or "").partition(":")
        checks = self.sheet.checks if self.sheet and kind == "check" else ()
        return next((one for one in checks if one.tick.key == name), None)

    @property
    def lit_contact(self) -> CardContact | None:
        """The contact the cursor stands on."""
        kind, _colon, name = (self.query_one(Lines).key or "").partition(":")
        return self.sheet.card.contact(name) if self.sheet and kind == "contact" else None

    @property
    def lit_key(self) -> str:
        """The key of the lit row."""
        return self.query_one(Lines).key or ""

    @on(Lines.Highlighted)
    def describe(self) -> None:
        """Show the lit row in full."""
        if self.sheet is None:
            return
        first, *rest = about(self.lit_key, self.sheet) or [""]
        lines = [Content(first), *(Content.styled(line, "$text-muted") for line in rest)]
        self.query_one("#detail", Static).update(Content("\n").join(lines))

    @on(Lines.Chosen)
    def action_open(self) -> None:
        """Enter: what the lit row is about."""
        if self.sheet is None:
            return
        if check := self.lit_check:
            self._do(check)
            return
        if self.lit_contact is not None:
            self.edit_contact()
            return
        for keys, act in (
            ((TERM, RENEWAL, SIGNS, NOTES), self.action_edit),
            ((PRICE,), self.action_quote),
            ((SIGNED,), self.action_edit if self.signed else self.action_sign),
            ((REFERENCE,), self.action_reference),
            ((KICK_OFF,), self.action_kick_off),
            ((HAND_OVER,), self.action_hand_over),
            ((EXACT, WALKED), self.action_tick),
        ):
            if self.lit_key in keys:
                act()

    def on_resize(self, _event: Resize) -> None:
        """Lay the head out anew."""
        if self.sheet is not None:
            self._show()

    def _do(self, check: Check) -> None:
        """What makes a criterion true, where there is a way here; else tick it."""
        ways: dict[Evidence, Callable[[], object]] = {
            Evidence.SIGNED: self.action_sign,
            Evidence.KICK_OFF_AGREED: self.action_kick_off,
            Evidence.HANDED_OVER: self.action_hand_over,
            Evidence.PEOPLE_SAVED: self.action_note,
            Evidence.TERMS_AGREED: self.action_quote,
        }
        way = ways.get(check.evidence) if check.evidence and not check.tick.done else None
        (way or self.action_tick)()

    def _show(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        self.query_one("#head", Static).update(head(sheet, self.size.width - 2))
        self.query_one(Lines).show(rows_of(sheet, self.desk.office, self.size.width - 3))
