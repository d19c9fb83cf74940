"""Asking a customer's opinion: the question to say in their language, the figure, and their own words."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from data.customer_sheet import CustomerSheet, Person
from data.feedback import Asking, askings, record_feedback
from data.model.answering import level_words, meant_score, read_score, scale_words
from data.model.care_facts import FeedbackKind
from data.model.loyalty import level_name
from data.model.wording import date_of, quoted
from data.words import _
from screens.dialogs.ask import Choice, Choose
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.widgets.page import Page, plain

SCORE, WORDS, WHO = "score", "words", "who"
NOBODY = ("", "–")


class OpinionForm(Form):
    """Says what to ask above each thing that is written down."""

    DEFAULT_CSS = """
    OpinionForm .say { color: $foreground; padding: 0 0 0 1; height: auto; margin-top: 1; }
    OpinionForm .scale { color: $text-muted; padding: 0 0 0 1; height: auto; }
    """
    asking: Asking

    def asks(self, asking: Asking) -> OpinionForm:
        """Itself, knowing what is asked and how."""
        self.asking = asking
        return self

    def contents(self) -> Iterable[Widget]:
        """What to say, the figure; what to say then, their words, who said it."""
        asking = self.asking
        score, words, *others = self._rows
        with VerticalScroll(id="fields", can_focus=False):
            yield Static(plain(_said(asking.ask, _("Ask it in your own words."))), classes="say")
            if asking.kind == FeedbackKind.SATISFACTION:
                yield Static(plain(level_words()), classes="scale")
            yield score
            yield Static(plain(_said(asking.open, _("And why? Ask it openly."))), classes="say")
            yield words
            yield from others


async def ask_opinion(page: Page, sheet: CustomerSheet) -> None:
    """Ask which opinion, say how to ask for it, and write the answer down. For a worker."""
    person = sheet.person
    found = await page.desk.ask(askings, sheet.organisation_id, person.id if person else None)
    choices = [Choice(one.kind.value, one.name, _last(page, sheet, one.kind)) for one in found]
    chosen = await page.app.push_screen_wait(Choose(_("Which opinion do you ask for?"), choices))
    asking = next((one for one in found if one.kind == chosen), None)
    if asking is None:
        return
    draft = f"opinion/{sheet.organisation_id}/{asking.kind}"

    async def save(filled: Filled, _seen: int | None) -> None:
        await page.written(
            record_feedback,
            sheet.organisation_id,
            asking.kind,
            read_score(asking.kind, filled[SCORE]),
            filled[WORDS],
            contact_id=filled[WHO] or None,
            deal_id=sheet.deal_id,
            draft=draft,
        )

    form = OpinionForm(
        f"{asking.name} · {sheet.name}", _fields(asking.kind, sheet.people), desk=page.desk, save=save, draft=draft
    )
    await page.app.push_screen_wait(form.asks(asking))


def people_to_pick(people: Iterable[Person]) -> tuple[tuple[str, str], ...]:
    """Everybody there, to choose from."""
    return (NOBODY, *((one.id, one.called) for one in people))


def _fields(kind: FeedbackKind, people: tuple[Person, ...]) -> Sheet:
    return Sheet(
        (
            Field(
                SCORE,
                _("They say"),
                hint=scale_words(kind),
                check=lambda text: read_score(kind, text),
                meaning=lambda text: "→ " + meant_score(kind, read_score(kind, text)),
                needed=True,
            ),
            Field(WORDS, _("In their words"), "", "words"),
            Field(WHO, _("Who says it"), people[0].id if people else "", "choice", people_to_pick(people)),
        )
    )


def _said(text: str, instead: str) -> str:
    return quoted(text) if text else instead


def _last(page: Page, sheet: CustomerSheet, kind: FeedbackKind) -> str:
    """What they answered the last time, and when."""
    last = next((one for one in sheet.opinions if one.kind == kind), None)
    if last is None:
        return _("not asked yet")
    calendar = page.desk.office.calendar
    day = date_of(calendar.today(last.at), calendar.today(page.desk.office.clock()))
    return f"{day}: {level_name(kind, last.score, last.scale)}"
