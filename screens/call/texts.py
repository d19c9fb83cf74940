"""What the large area of the call screen shows in each of its states."""

from __future__ import annotations

from collections.abc import Iterator

from data.model.origin import where_from
from data.model.wording import due
from data.words import _
from screens.call.brief import brief
from screens.call.live import Live
from screens.call.speech import Say

BRANCH = 6
"""Cells that a branch stands in from the sentence it belongs to."""


def texts(live: Live) -> list[Say]:
    """The texts of the state the call is in."""
    if live.view == "finder":
        return list(_finder(live))
    if live.view == "answer":
        return list(_answer(live))
    if live.view == "aside":
        return list(_aside(live))
    return list(_script(live) if live.started else brief(live))


def _script(live: Live) -> Iterator[Say]:
    parts = live.parts
    if not parts:
        yield Say(_("There is no script for them: talk freely, n takes notes, a letter ends the call."), "late")
        return
    place, part = live.place, parts[live.place.part]
    for index, sentence in enumerate(part.sentences):
        here = index == place.sentence
        said = f"({sentence.when}) {sentence.say}" if sentence.when else sentence.say
        inside = here and bool(sentence.branches)
        tone = "lit" if here and place.branch is None else "plain" if here else "faint"
        yield Say(said, tone, gap=0 if inside else 1)  # type: ignore[arg-type]  # one of the tones
        if inside:
            yield from _branches(live)
    if part.proposes:
        yield _offer(live)


def _branches(live: Live) -> Iterator[Say]:
    place = live.place
    branches = live.parts[place.part].sentences[place.sentence].branches
    following = 0 if place.branch is None else (place.branch + 1) % len(branches)
    for index, branch in enumerate(branches):
        last = index == len(branches) - 1
        key = "  y" if index == following and index != place.branch else ""
        if index == place.branch:
            yield Say(branch.when, "faint", "", 0, BRANCH)
            yield Say(branch.say, "lit", "", 1 if last else 0, BRANCH)
        else:
            yield Say(branch.when, "faint", key, 1 if last else 0, BRANCH)


def _offer(live: Live) -> Say:
    if not live.slots:
        return Say(_("No time is free within 30 days: m takes one of your own."), "late")
    office = live.office
    times = [
        f"{index} {due(office.calendar.exactly(slot), office.clock(), office.calendar)}"
        for index, slot in enumerate(live.slots, 1)
    ]
    return Say(" · ".join([*times, _("3 other times"), _("m your own")]), "accent", gap=0)


def _finder(live: Live) -> Iterator[Say]:
    heard = live.heard
    if not heard.found:
        yield Say(_("No objection is like that: try other letters, Esc goes back."), "late")
    for index, found in enumerate(heard.found):
        first = heard.answers_to(found)
        hint = first[0].clarify.said(live.language) if first and index == heard.lit else ""
        name = found.name.said(live.language)
        yield Say(f"{name}  ·  {hint}" if hint else name, "lit" if index == heard.lit else "plain", gap=0)


def _answer(live: Live) -> Iterator[Say]:
    heard = live.heard
    objection, answers = heard.met, heard.answers
    if objection is None or not answers:
        return
    answer = answers[heard.variant % len(answers)]
    of = f"  {heard.variant % len(answers) + 1}/{len(answers)}" if len(answers) > 1 else ""
    yield Say(objection.name.said(live.language) + of, "faint", "")
    yield Say(live.filled(answer.clarify), "lit", _("first ask"))
    yield Say(live.filled(answer.rebuttal), "plain", _("then say"))
    yield Say(live.filled(objection.stands), "faint", _("if it stands"))
    yield Say(_("Esc: the same sentence again"), "faint", "")


def _aside(live: Live) -> Iterator[Say]:
    sheet = live.sheet
    yield Say(where_from(sheet.source, sheet.sourced_on, live.language), "lit")
    yield Say(_("If they object, ! marks them: nobody calls there again. Esc: the same sentence."), "faint")
