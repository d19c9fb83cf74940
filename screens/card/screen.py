"""The card screen: the whole of an organisation, read in a minute and edited in place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from data.card import CardContact, CardDeal, CardMeeting, CardStep, OrganisationCard, card
from data.entries import Entry, EntryKind
from data.model.facts import DealState, MeetingPurpose
from data.model.process import Work
from data.timeline import timeline
from data.words import N_, _
from screens.card.detail import Lit, about
from screens.card.facts import Facts
from screens.card.rows import ABOUT, COLUMNS, MORE, rows_of
from screens.card.work import Errands
from screens.dialogs.works import work_on
from screens.doors import OpenCard, OpenDeal, StartCall
from screens.widgets.lines import Lines
from screens.widgets.page import plain

MEETINGS: dict[str, Work] = {MeetingPurpose.DECISION: "ask", MeetingPurpose.KICK_OFF: "agreement"}
"""What is worked on in a meeting that is not for the needs."""


class CardScreen(Errands):
    """Facts, people, deals, what comes and what was; one cursor walks through all of it."""

    CSS_PATH = "card.tcss"
    WATCHES = (
        "organisation",
        "contact",
        "phone",
        "deal",
        "stage_event",
        "call",
        "note",
        "followup",
        "meeting",
        "analysis",
        "answer",
        "need",
        "presentation",
        "paper",
        "quote",
        "ask",
        "agreement",
        "procurement",
        *("feedback", "complaint", "recommendation", "grading"),
    )
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("c", "call", N_("call"), id="card.call", tooltip=N_("Call the lit contact, or about the lit deal")),
        Binding("n", "note", N_("write"), id="card.note", tooltip=N_("Write a note")),
        Binding("e", "edit", N_("edit"), id="card.edit", tooltip=N_("Edit what the cursor is on")),
        Binding("f", "followup", N_("next step"), id="card.followup", tooltip=N_("What to do next, when, why")),
        Binding("a", "contact", N_("contact"), id="card.contact", tooltip=N_("Add a contact")),
        Binding("v", "deal", N_("deal"), id="card.deal", tooltip=N_("Open a deal")),
        Binding("p", "needs", N_("needs"), id="card.needs", tooltip=N_("The needs analysis of the lit deal")),
        Binding(
            "b",
            "work",
            N_("work"),
            id="card.work",
            tooltip=N_("Its needs, memo, benefits, quote, ask, agreement, meetings"),
        ),
        Binding("t", "tick", N_("tick"), id="card.tick", tooltip=N_("Tick what has become true of the deal")),
        Binding("d", "done", N_("done"), id="card.done", tooltip=N_("The lit step is done, the lit meeting was held")),
        Binding("s", "move", N_("snooze"), id="card.move", tooltip=N_("Another time for the lit step or meeting")),
        Binding(
            "r", "move(False)", N_("reschedule"), id="card.reschedule", tooltip=N_("Give it a new time, and say why")
        ),
        Binding("x", "remove", N_("remove"), id="card.remove", tooltip=N_("Take a contact out, call a meeting off")),
        Binding(
            "o", "same", N_("same person"), id="card.same", tooltip=N_("Another contact is the same person: merge")
        ),
        Binding("E", "erase", N_("erase"), show=False, id="card.erase", tooltip=N_("Erase the lit person, or all")),
        Binding("exclamation_mark", "bar", N_("do not call"), id="card.bar", tooltip=N_("Nobody calls there again")),
        Binding(
            "z",
            "call(True)",
            N_("rehearse"),
            show=False,
            id="card.rehearse",
            tooltip=N_("Practise this call: they object by chance, nothing is written"),
        ),
        Binding("escape", "app.pop_screen", N_("back"), id="card.back", tooltip=N_("Back to where you were")),
    ]
    OLDER = 200
    """How many more entries of the history come at a time."""

    def enter(self, door: OpenCard) -> None:
        """Be about this organisation from now on."""
        self.organisation_id = door.organisation_id

    def begin_anew(self) -> None:
        """Know of no organisation."""
        super().begin_anew()
        self.organisation_id = ""
        self.found: OrganisationCard | None = None
        self.history: tuple[Entry, ...] = ()
        self._limit = 100

    def contents(self) -> Iterable[Widget]:
        """Facts, rows, and the lit row in full."""
        with Container(id="sides"):
            yield Facts()
            yield Lines(COLUMNS, id="rows", gap=1)
            yield Static(plain(""), id="detail")

    def on_mount(self) -> None:
        """Load, with the cursor in the rows."""
        self.query_one("#rows").focus()

    def clear(self) -> None:
        """Show no organisation; nothing is laid out for that, since the next one comes at once."""
        self.query_one(Facts).show(None)
        lines = self.query_one(Lines)
        lines.rows, lines.cursor = (), 0
        lines.scroll_to(y=0, animate=False, immediate=True)
        lines.refresh()
        self.query_one("#detail", Static).update(plain(""), layout=False)

    async def load(self) -> None:
        """The card and its history."""
        first = self.found is None
        self.found = await self.desk.ask(card, self.organisation_id)
        self.history = await self.desk.ask(timeline, self.organisation_id, limit=self._limit + 1)
        more = len(self.history) > self._limit
        self.history = self.history[: self._limit]
        self.query_one(Facts).show(self.found)
        lines = self.query_one(Lines)
        lines.show(rows_of(self.found, self.history, self.desk.office, more=more))
        if first and self.found.contacts:
            lines.select(f"contact:{self.found.contacts[0].id}")
            lines.scroll_to(y=0, animate=False)
        self.describe()  # in the same frame as the rows

    @property
    def lit(self) -> Lit | None:
        """What the cursor stands on."""
        key = self.query_one(Lines).key
        if self.found is None or key is None:
            return None
        if key == ABOUT:
            return self.found
        kind, _colon, name = key.partition(":")
        among: dict[str, Iterable[Lit]] = {
            "contact": self.found.contacts,
            "deal": self.found.deals,
            "step": self.found.steps,
            "meeting": self.found.meetings,
            "entry": self.history,
        }
        return next((one for one in among.get(kind, ()) if getattr(one, "id", "") == name), None)

    @on(Lines.Highlighted)
    def describe(self) -> None:
        """Show the lit row in full."""
        shown = self.query_one("#detail", Static)
        if self.found is None or (lit := self.lit) is None:
            shown.update(plain(""))
            return
        shown.set_class(isinstance(lit, CardDeal), "deal")
        listed = self.has_class("-wide")
        first, *rest = about(lit, self.found, self.desk.office, listed=listed) or [""]
        told = Content("\n").join([Content(first), *(Content.styled(line, "$text-muted") for line in rest)])
        if shown.content != told:  # else the page would be laid out anew
            shown.update(told)

    @on(Lines.Chosen)
    def action_open(self) -> None:
        """Enter: what the lit row is worked on with."""
        lit = self.lit
        if self.query_one(Lines).key == MORE:
            self._limit += self.OLDER
            self.reload()
        elif isinstance(lit, CardStep) and lit.opens == "call":
            self.action_call()
        elif work := self._work(lit):
            deal = self.deal_at_hand()
            step = lit.id if isinstance(lit, CardStep) else None
            self.post_message(OpenDeal(work, self.organisation_id, deal.id if deal else None, followup_id=step))
        elif isinstance(lit, Entry) and lit.kind != EntryKind.NOTE:
            self.read(lit)
        else:
            self.action_edit()

    def _work(self, lit: Lit | None) -> Work | None:
        """What is done about the deal where the lit row is about such work: a memo, a needs analysis, a meeting."""
        if isinstance(lit, CardStep):
            match lit.opens:
                case "call" | "card":
                    return None
                case work:
                    return work
        if isinstance(lit, CardMeeting):
            return MEETINGS.get(lit.purpose, "needs")
        return "needs" if isinstance(lit, Entry) and lit.kind == EntryKind.ANALYSIS else None

    def action_call(self, rehearse: bool = False) -> None:
        """Call the lit contact, or about the lit deal or step; or only rehearse it."""
        if self.found is None:
            return
        lit = self.lit
        barred = self.found.do_not_call or (isinstance(lit, CardContact) and lit.do_not_contact)
        if barred:
            name = lit.called if isinstance(lit, CardContact) and not self.found.do_not_call else self.found.name
            self.say(_("{who} has asked not to be called.").format(who=name), "warning")
            return
        deal = self.deal_at_hand()
        contact_id = lit.id if isinstance(lit, CardContact) else getattr(lit, "contact_id", None)
        step = lit if isinstance(lit, CardStep) and lit.opens == "call" else None
        self.post_message(
            StartCall(
                self.organisation_id,
                deal_id=deal.id if deal else None,
                contact_id=contact_id or (deal.contact_id if deal else None),
                followup_id=step.id if step else None,
                script=step.script if step else None,
                rehearse=rehearse,
            )
        )

    def action_needs(self) -> None:
        """The needs analysis of the deal at hand."""
        deal = self.deal_at_hand()
        self.post_message(OpenDeal("needs", self.organisation_id, deal.id if deal else None))

    @work(group="dialog")
    async def action_work(self) -> None:
        """Work on the deal at hand: its memo, its quote and the rest."""
        deal = self.deal_at_hand()
        await work_on(self, self.organisation_id, deal.id if deal else None, deal.contact_id if deal else None)

    def deal_at_hand(self) -> CardDeal | None:
        """The lit deal, the one the lit row belongs to, the lit contact's, else the first that is open."""
        if self.found is None:
            return None
        lit = self.lit
        if isinstance(lit, CardDeal):
            return lit
        if mine := self.found.deal(getattr(lit, "deal_id", None)):
            return mine
        travelling = [one for one in self.found.deals if one.state == DealState.OPEN]
        theirs = [one for one in travelling if isinstance(lit, CardContact) and one.contact_id == lit.id]
        return next(iter(theirs or travelling), None)
