"""What the large area of the call screen shows in each of its states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from rich.cells import cell_len

from data.model.origin import where_from
from data.model.speech import Answer, Objection
from data.model.talk import Sentence, forward
from data.model.wording import due
from data.words import _, language
from screens.call.brief import brief
from screens.call.live import Live
from screens.widgets.speech import Say, Stand

NEXT = 56
"""Cells for the names of the next few objections."""

_TOLD = "✓ {told}"

BRANCH = 6
"""Cells that a branch stands in from the sentence it belongs to."""


def stand(live: Live) -> Stand:
    """How the texts stand on the screen."""
    if live.view == "alone":
        return "alone"
    return "calm" if live.single and live.started and live.view == "script" and live.parts else "top"


def texts(live: Live, keys: Mapping[str, str]) -> list[Say]:
    """The texts of the state the call is in; `keys` tells by which keys things are done."""
    if live.view == "finder":
        return list(_finder(live))
    if live.view == "answer":
        return list(_answer(live))
    if live.view == "aside":
        return list(_aside(live, keys))
    if live.started is None:
        return list(brief(live, keys))
    if not live.parts:
        return list(_nothing(live, keys))
    if live.view == "alone":
        return [Say(_alone(live), "lit")]
    return list(_sentence(live, keys) if live.single else _part(live, keys))


def _alone(live: Live) -> str:
    """The one thing to say."""
    place = live.place
    sentence = live.parts[place.part].sentences[place.sentence]
    return sentence.say if place.branch is None else sentence.branches[place.branch].say


def _nothing(live: Live, keys: Mapping[str, str]) -> Iterator[Say]:
    """What to do where the playbook is silent."""
    silent = _("There is no script for them: talk freely, {key} takes notes, a letter ends the call.")
    yield Say(silent.format(key=keys.get("call.note", "n")), "late")
    if live.at_gate:
        ways = _("{key} goes on to the real script").format(key=keys.get("call.through", "f"))
    else:
        ways = _("{key} takes another script").format(key=keys.get("call.script", "z"))
    yield Say(ways, "faint")
    yield from _open(live, keys)


def _part(live: Live, keys: Mapping[str, str]) -> Iterator[Say]:
    """Every sentence of the part, the one being said lit."""
    part = live.parts[live.place.part]
    for index, sentence in enumerate(part.sentences):
        if index == live.place.sentence:
            yield from _said(live, sentence, keys)
            yield from _open(live, keys)
        else:
            yield Say(_worded(sentence), "faint")
    yield from _onward(live, keys)


def _sentence(live: Live, keys: Mapping[str, str]) -> Iterator[Say]:
    """The sentence being said with space around it, and the next one faint."""
    parts, place = live.parts, live.place
    *before, last = _said(live, parts[place.part].sentences[place.sentence], keys)
    yield from before
    yield replace(last, gap=2)
    yield from _open(live, keys)
    ahead = forward(parts, replace(place, branch=None))
    if (ahead.part, ahead.sentence) != (place.part, place.sentence):
        yield Say(_worded(parts[ahead.part].sentences[ahead.sentence]), "faint", gap=2)
    yield from _onward(live, keys)


def _said(live: Live, sentence: Sentence, keys: Mapping[str, str]) -> Iterator[Say]:
    """The sentence being said, with what may follow the answer."""
    inside = bool(sentence.branches)
    yield Say(_worded(sentence), "lit" if live.place.branch is None else "plain", gap=0 if inside else 1)
    if inside:
        yield from _branches(live, keys.get("call.branch", "y"))


def _worded(sentence: Sentence) -> str:
    return f"({sentence.when}) {sentence.say}" if sentence.when else sentence.say


def _onward(live: Live, keys: Mapping[str, str]) -> Iterator[Say]:
    """What the part offers or leads to."""
    if live.parts[live.place.part].proposes:
        yield _offer(live, keys.get("call.booked", "m"))
    if live.told_source:
        yield Say(_TOLD.format(told=_("told where the number came from")), "faint", gap=0)
    if live.leads_on and "call.needs" in keys:
        ways = {"needs": _("{key} opens the needs analysis"), "ask": _("{key} asks for the deal")}
        yield Say(ways[live.leads_on].format(key=keys.get("call.next", "Space")), "accent", gap=0)


def _open(live: Live, keys: Mapping[str, str]) -> Iterator[Say]:
    """The objection of which nobody has said what became of it."""
    raised = live.heard.unsettled
    if raised is not None:
        name = live.heard.name_of(raised, language())
        handled, stands = keys.get("call.handled", "h"), keys.get("call.stands", "s")
        told = _("open: {objection} · {handled} handled · {stands} stands")
        yield Say(told.format(objection=name, handled=handled, stands=stands), "faint")


def _branches(live: Live, key: str) -> Iterator[Say]:
    place = live.place
    branches = live.parts[place.part].sentences[place.sentence].branches
    following = 0 if place.branch is None else (place.branch + 1) % len(branches)
    for index, branch in enumerate(branches):
        last = index == len(branches) - 1
        shown = f"  {key}" if index == following and index != place.branch else ""
        if index == place.branch:
            yield Say(branch.when, "faint", "", 0, BRANCH)
            yield Say(branch.say, "lit", "", 1 if last else 0, BRANCH)
        else:
            yield Say(branch.when, "faint", shown, 1 if last else 0, BRANCH)


def _offer(live: Live, own: str) -> Say:
    if not live.slots:
        return Say(_("No time is free within 30 days: {key} takes one of your own.").format(key=own), "late")
    office = live.office
    times = [
        f"{index} {due(office.calendar.exactly(slot), office.clock(), office.calendar)}"
        for index, slot in enumerate(live.slots, 1)
    ]
    return Say(" · ".join([*times, _("3 other times"), _("{key} your own").format(key=own)]), "accent", gap=0)


def _finder(live: Live) -> Iterator[Say]:
    heard = live.heard
    meant = heard.meant
    if meant is None:
        none = _("The playbook has no objections: talk freely. Esc goes back.")
        yield Say(_("No objection is like that: try other letters, Esc goes back.") if heard.known else none, "late")
        return
    yield Say(meant.name.said(live.language), "accent", "", 0)
    keep = _("Enter keeps it in sight, Esc: the same sentence again")
    yield Say(_others(live) or keep, "faint", _("or tab") if len(heard.found) > 1 else "")
    if answers := heard.answers_to(meant):
        yield from _met(live, meant, answers[0])


def _others(live: Live) -> str:
    """The next few of those found, on one line; a few more where nothing is typed yet."""
    heard = live.heard
    names = [known.name.said(live.language) for known in heard.found[heard.lit + 1 :] + heard.found[: heard.lit]]
    room = NEXT if heard.letters.strip() else 3 * NEXT
    shown = names[:1]
    for name in names[1:]:
        if cell_len(" · ".join([*shown, name])) > room:
            break
        shown.append(name)
    return " · ".join(shown)


def _answer(live: Live) -> Iterator[Say]:
    heard = live.heard
    objection, answers = heard.met, heard.answers
    if objection is None or not answers:
        return
    of = f"  {heard.variant % len(answers) + 1}/{len(answers)}" if len(answers) > 1 else ""
    yield Say(objection.name.said(live.language) + of, "accent", "", 0)
    yield Say(_("Esc: the same sentence again"), "faint", "")
    yield from _met(live, objection, answers[heard.variant % len(answers)])


def _met(live: Live, objection: Objection, answer: Answer) -> Iterator[Say]:
    """What to ask first, what to say then, and what to do if it stands."""
    yield Say(live.filled(answer.clarify), "lit", _("first ask"))
    yield Say(live.filled(answer.rebuttal), "plain", _("then say"))
    yield Say(live.filled(objection.stands), "faint", _("if it stands"))


def _aside(live: Live, keys: Mapping[str, str]) -> Iterator[Say]:
    sheet = live.sheet
    yield Say(where_from(sheet.source, sheet.sourced_on, live.language), "lit")
    if live.told_source:
        yield Say(_TOLD.format(told=_("told where the number came from")), "accent", gap=0)
    elif live.started:
        tick = _("{key} ticks that they heard where the number came from.")
        yield Say(tick.format(key=keys.get("call.told", "i")), "accent", gap=0)
    told = _("If they object, {key} marks them: nobody calls there again. Esc: the same sentence.")
    yield Say(told.format(key=keys.get("call.do_not_call", "!")), "faint")
