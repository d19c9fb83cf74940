"""What the closing screen shows in each step: the words to say large, what can be chosen under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from data.ask_sheet import AskSheet, Offer
from data.model.asking import Asking
from data.model.heard import Heard
from data.model.script import fill
from data.model.speech import Objection
from data.model.wording import brief
from data.words import _
from screens.widgets.speech import Say

LONGEST = 160
"""Letters of what they told that are read aloud again."""

NUMBER = 4
"""Cells for the number of a choice."""


def texts(sheet: AskSheet, asking: Asking, heard: Heard, *, hint: bool) -> list[Say]:
    """The texts of this step; `hint`: with the answers under the question."""
    if sheet.barred:
        return [Say(sheet.barred, "late", gap=1), Say(_("p opens how they purchase, Esc leads back."), "faint")]
    words = sheet.words
    match asking.step:
        case "ask":
            told = [Say(_("y yes · n no · t not yet"), "faint")] if hint else []
            return [Say(words.question, "lit", gap=2 if hint else 0), *told]
        case "option":
            return [Say(words.which, "lit", gap=1), *_offers(sheet.options)]
        case "when":
            return [Say(words.later, "lit", gap=1)]
        case "why":
            return [Say(words.reason, "lit", gap=1), *_objections(heard.known, sheet.language)]
        case "answer":
            return list(_answer(sheet, heard))
        case "recall":
            return list(_recall(sheet))
        case "smaller":
            return [Say(words.smaller, "lit", gap=1), *_offers(sheet.starts)]
    return [Say(words.thanks, "lit", gap=1), Say(words.later, "lit", gap=1)]


def finder_texts(sheet: AskSheet, heard: Heard) -> list[Say]:
    """What the letters typed may mean, and how the likeliest is met."""
    meant = heard.meant
    if meant is None:
        return [Say(_("No objection is like that: try other letters, Esc goes back."), "late")]
    others = [one.name.said(sheet.language) for one in heard.found[heard.lit + 1 : heard.lit + 4]]
    shown = [Say(meant.name.said(sheet.language), "accent", "", 0)]
    shown.append(Say(" · ".join(others) or _("Enter takes it"), "faint", _("or tab") if others else ""))
    return [*shown, *_met(sheet, meant, heard, 0)]


def _answer(sheet: AskSheet, heard: Heard) -> Iterator[Say]:
    met, answers = heard.met, heard.answers
    if met is None or not answers:
        return
    of = f"  {heard.variant % len(answers) + 1}/{len(answers)}" if len(answers) > 1 else ""
    yield Say(met.name.said(sheet.language) + of, "accent", "")
    yield from _met(sheet, met, heard, heard.variant)


def _met(sheet: AskSheet, objection: Objection, heard: Heard, variant: int) -> Iterator[Say]:
    """What to ask first, what to say then, and what to do if it stands."""
    answers = heard.answers_to(objection)
    answer = answers[variant % len(answers)]
    yield Say(fill(answer.clarify.said(sheet.language), sheet.facts), "lit", _("first ask"))
    yield Say(fill(answer.rebuttal.said(sheet.language), sheet.facts), "plain", _("then say"))
    yield Say(fill(objection.stands.said(sheet.language), sheet.facts), "faint", _("if it stands"))


def _objections(known: Sequence[Objection], lang: str) -> Iterator[Say]:
    """What they may say against, each with its number."""
    for number, one in enumerate(known, 1):
        yield Say(one.name.said(lang), "plain", str(number) if number < 10 else "", 0, NUMBER)


def _offers(offers: Sequence[Offer]) -> Iterator[Say]:
    for number, offer in enumerate(offers, 1):
        told = " · ".join(part for part in (offer.name, offer.price) if part)
        yield Say(told, "plain", str(number) if number < 10 else "", 0, NUMBER)


def _recall(sheet: AskSheet) -> Iterator[Say]:
    """What they told themselves, and what answers it, the strongest first."""
    for slide in sheet.recalls:
        yield Say(brief(slide.recall[0] if slide.recall else slide.heading, LONGEST), "lit", gap=0)
        yield Say(f"{slide.heading}: {slide.text}", "plain", gap=1)
