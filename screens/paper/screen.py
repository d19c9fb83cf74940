"""The paper screen: a memo, a quote's text or a hand-over note as it was made, edited, looked at and sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from data.model.facts import MeetingPurpose, PaperKind
from data.model.markdown import plain as as_plain
from data.papers import About, begin_paper, paper_sheet, renew_paper
from data.sending import Sent, send_paper
from data.words import N_, _
from screens.desk import Desk
from screens.desktop import copy, open_file
from screens.dialogs.ask import Confirm
from screens.dialogs.booking import book
from screens.dialogs.leaving import may_leave
from screens.doors import OpenPaper
from screens.paper.head import head
from screens.paper.keeping import KeepingPage
from screens.paper.writing import Writing
from screens.widgets.page import plain, told

PURPOSES = {
    PaperKind.MEMO: MeetingPurpose.TALK,
    PaperKind.QUOTE: MeetingPurpose.DECISION,
    PaperKind.HAND_OVER: MeetingPurpose.KICK_OFF,
    PaperKind.PLAN: MeetingPurpose.KICK_OFF,
}
"""What the next meeting is for, by the paper it is agreed over."""

TOLD = (
    "organisation",
    "contact",
    "phone",
    "deal",
    "meeting",
    "followup",
    "analysis",
    "answer",
    "need",
    "quote",
    "agreement",
    "objection",
    "call",
    "ask",
    "note",
    "presentation",
    "settings",
)
"""What a paper may tell of."""


class PaperScreen(KeepingPage):
    """One paper: ready when it opens, the rep's to change, sent with one key."""

    CSS_PATH = "paper.tcss"
    WATCHES = (*TOLD, "paper")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f7", "send", N_("send"), id="paper.send", tooltip=N_("Write it to the folder and open it in your mail")
        ),
        Binding("f8", "look", N_("look"), id="paper.look", tooltip=N_("How it will read, and back")),
        Binding("f9", "editor", N_("editor"), id="paper.editor", tooltip=N_("Edit it in your own editor, and back")),
        Binding("ctrl+r", "renew", N_("make anew"), id="paper.renew", tooltip=N_("Make it anew from the file")),
        Binding(
            "ctrl+l", "language", N_("language"), id="paper.language", tooltip=N_("The same in the other language")
        ),
        Binding("ctrl+b", "book", N_("next meeting"), id="paper.book", tooltip=N_("Agree the next meeting")),
        Binding("ctrl+t", "copy", N_("copy"), id="paper.copy", tooltip=N_("The whole text to the clipboard")),
        Binding("escape", "leave", N_("back"), id="paper.leave", tooltip=N_("Back; everything is saved")),
    ]

    def __init__(self, desk: Desk, door: OpenPaper) -> None:
        super().__init__(desk)
        self.about = About(
            kind=door.kind, organisation_id=door.organisation_id, deal_id=door.deal_id, quote_id=door.quote_id
        )

    def contents(self) -> Iterable[Widget]:
        """Head, then the paper."""
        yield Static(plain(""), id="head")
        yield Writing()

    def on_mount(self) -> None:
        """Nothing can be typed before it is known what stands there."""
        self.query_one(Writing).display = False

    async def load(self) -> None:
        """The paper as it stands, made now if there is none; what is being typed here stays."""
        saves, first = self.saves, self.sheet
        sheet = await self.desk.ask(paper_sheet, self.about)
        self.note()
        if sheet.paper_id is None or (sheet.stale and not sheet.edited and not self.typed.pending):
            await self.desk.do(begin_paper, self.about)
            sheet = await self.desk.ask(paper_sheet, self.about)
            self.note()
        self.about = replace(self.about, language=sheet.language)
        other = first is None or sheet.paper_id != first.paper_id
        self.sheet = sheet
        if other:
            self.typed.taken(sheet.stands)
        elif saves == self.saves:
            self.typed.read(sheet.stands)
        writing = self.query_one(Writing)
        writing.put(self.typed.here, anew=other)
        writing.display = True
        if other or sheet.sent_at is not None:
            writing.turn(looking=sheet.sent_at is not None)
        self._show_head()
        if first is None and sheet.paper_id is not None and sheet.sent_at is None:
            self._offer(sheet.paper_id)

    @work(group="dialog")
    async def action_send(self) -> None:
        """Write the files, mark it as sent, open the draft in the mail program."""
        await self.flush()
        if self.sheet is None or self.sheet.paper_id is None:
            return
        done = await self.tried(send_paper, self.sheet.paper_id)
        if done is not None:
            self.warn(done)
            self._sent(done.result, told(done))

    @work(group="view")
    async def action_look(self) -> None:
        """As it will read, and back to writing."""
        await self.flush()
        if self.sheet is not None and self.sheet.sent_at is not None:
            self.say(_("It was sent as it stands: ctrl+r begins another."))
            return
        writing = self.query_one(Writing)
        writing.turn(looking=not writing.looking)

    @work(group="dialog")
    async def action_editor(self) -> None:
        """To the rep's own editor and back."""
        if self.sheet is not None and self.sheet.sent_at is not None:
            self.say(_("It was sent as it stands: ctrl+r begins another."))
            return
        await self.edit_outside()

    @work(group="dialog")
    async def action_renew(self) -> None:
        """Make it anew; what the rep wrote goes only when they say so."""
        await self.flush()
        sheet = await self.desk.ask(paper_sheet, self.about)
        if sheet.sent_at is not None:
            asked = _("It was sent and stays as it was. Begin another?")
        else:
            asked = _("Make it anew from the file? What you wrote goes; u brings it back.")
        if (sheet.sent_at or sheet.edited) and not await self.app.push_screen_wait(Confirm(asked)):
            return
        done = await self.tried(renew_paper, self.about)
        if done is not None:
            self.say(_("Made anew from the file. F8, then u takes it back.") if sheet.edited else _("Made anew."))

    @work(group="dialog")
    async def action_language(self) -> None:
        """The same paper in the next language; each keeps its own text."""
        await self.flush()
        languages = self.desk.office.playbook.languages
        if self.sheet is None or len(languages) < 2:
            self.say(_("The playbook speaks only one language."))
            return
        at = [str(one) for one in languages].index(self.sheet.language)
        self.about = replace(self.about, language=str(languages[(at + 1) % len(languages)]))
        self.reload()

    @work(group="dialog")
    async def action_book(self) -> None:
        """Agree the next meeting; a paper that nobody edited tells it at once."""
        await self.flush()
        if sheet := self.sheet:
            purpose = PURPOSES[sheet.kind]
            await book(self, sheet.organisation_id, sheet.deal_id, sheet.contact_id, purpose)

    @work(group="dialog")
    async def action_copy(self) -> None:
        """The whole text, as it will read, to the clipboard."""
        await self.flush()
        copy(self.app, as_plain(self.typed.here.body))
        self.say(_("The text is on the clipboard."))

    @work(group="view")
    async def action_leave(self) -> None:
        """From the look back to writing, from writing back to where we came from."""
        await self.flush()
        if not await may_leave(self.app, self.keeper):
            return
        writing = self.query_one(Writing)
        if writing.looking and self.sheet is not None and self.sheet.sent_at is None:
            writing.turn(looking=False)
        else:
            self.app.pop_screen()

    @on(TextArea.Changed)
    @on(Input.Changed)
    def changed(self) -> None:
        """Keep what is typed."""
        self.note()

    @on(Input.Submitted)
    def into_text(self) -> None:
        """From the subject into the text."""
        self.query_one(Writing).text.focus()

    def on_resize(self, event: Resize) -> None:  # noqa: ARG002 - Textual's form
        """Lay the head out anew."""
        self._show_head()

    @work(group="dialog")
    async def _offer(self, key: str) -> None:
        await self.offer_left_over(key)

    def _sent(self, sent: Sent, done: str) -> None:
        if not sent.to and self.about.kind != PaperKind.HAND_OVER:
            self.say(_("No e-mail address is known: add it in the mail."), "warning")
        names = ", ".join(path.suffix for path in (sent.markdown, sent.text, sent.mail))
        written = _("Written to {folder}: {file} ({kinds})")
        where = written.format(folder=sent.mail.parent, file=sent.mail.stem, kinds=names)
        said = " · ".join(part for part in (done, where) if part)
        open_file(self.app, sent.mail, self.desk.office.settings.opener, said)

    def _show_head(self) -> None:
        if self.sheet is not None:
            office = self.desk.office
            today = office.calendar.today(office.clock())
            self.query_one("#head", Static).update(head(self.sheet, today, self.size.width - 2))
