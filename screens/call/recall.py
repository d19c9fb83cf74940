"""What to remember while talking: one line on a narrow screen, a panel with the history beside a wide one."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from data.words import _
from screens.call.live import Live
from screens.call.words import joined, met_before, role_name, touched

SHOWN = 6
"""Touches in the panel; the card has them all."""


def line(live: Live) -> Content:
    """The last words, the objection then, what is personal."""
    sheet = live.sheet
    last = touched(sheet.touches[0], live) if sheet.touches else ""
    met = _("objected: {what}").format(what=met_before(sheet.met[0])) if sheet.met else ""
    shown = joined(_("last {touch}").format(touch=last) if last else "", met, sheet.personal)
    return Content(shown or sheet.reason or _("nothing is known yet")).stylize("$text-muted")


def panel(live: Live) -> Content:
    """Everything that happened, and what is known."""
    return Content("\n").join(_panel(live))


def _panel(live: Live) -> Iterator[Content]:
    sheet = live.sheet
    yield from _block(_("WHY"), sheet.reason)
    yield from _block(_("BEFORE"), "\n".join(touched(touch, live) for touch in sheet.touches[:SHOWN]))
    yield from _block(_("OBJECTED"), "\n".join(met_before(met) for met in sheet.met))
    yield from _block(_("KNOW"), "\n".join(text for text in (sheet.personal, sheet.notes) if text))
    yield from _block(_("WHO"), joined(sheet.contact, sheet.title, role_name(sheet.role)))
    yield from _block(_("HOUSE"), joined(sheet.organisation, sheet.industry, sheet.stage))
    number = live.dialled
    yield from _block(_("NUMBER"), number.shown if number else _("none"))


def _block(name: str, text: str) -> Iterator[Content]:
    if text:
        yield Content.styled(name, "$text-muted")
        yield Content(text)
        yield Content("")
