"""The brief: what the rep reads in the ten seconds before the dial."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from data.model.facts import Channel
from data.model.lacking import is_own, lacking
from data.model.naming import channel_name, language_name
from data.model.sheet import Number, Other
from data.model.wording import age, clock, day, due
from data.words import _, language, plural
from screens.call.live import Live
from screens.call.words import VARIABLES, dial_hint, joined, met_before, role_name, touched
from screens.widgets.speech import Say, Tone

LABEL = 12
"""Cells for the label of a line."""

TOUCHES = 3
"""Touches in the brief; the card has them all."""


def brief(live: Live, keys: Mapping[str, str]) -> Iterator[Say]:
    """Ten seconds before the dial: who, why, what was before, how to reach them; `keys` tells by which keys."""
    for group in (_who(live), _why(live), _before(live), _known(live), _reach(live, keys), _missing(live, keys)):
        said = list(group)
        yield from said[:-1]
        if said:
            yield replace(said[-1], air=1)


def _say(text: str, label: str = "", tone: Tone = "plain") -> Say:
    return Say(" ".join(text.split()), tone, label, 0, LABEL, cut=True)


def _who(live: Live) -> Iterator[Say]:
    sheet = live.sheet
    if sheet.contact_id is None:
        yield _say(_("nobody is named yet: ask who decides"), _("who"), "late")
    else:
        about = ", ".join(part for part in (sheet.title, role_name(sheet.role)) if part)
        yield _say(joined(sheet.contact or _("no name"), about), _("who"))
        likes = _("prefers {channel}").format(channel=channel_name(sheet.channel)) if sheet.channel else ""
        elsewhere = sheet.channel not in (None, "", Channel.PHONE)
        speaks = _("speaks {language}").format(language=language_name(sheet.speaks)) if sheet.speaks else ""
        yield _say(joined(_("may be called"), likes, speaks), "", "late" if elsewhere else "faint")
    segment = live.office.playbook.segment(sheet.segment).name.said(language())
    size = plural("{count} person", "{count} people", sheet.headcount) if sheet.headcount else ""
    yield _say(joined(sheet.organisation, segment, sheet.industry, size, sheet.city), _("house"))


def _why(live: Live) -> Iterator[Say]:
    sheet, calendar = live.sheet, live.office.calendar
    today = calendar.today(live.office.clock())
    yield _say(sheet.reason or _("no follow-up is open: say why you call"), _("why"), "lit")
    planned = day(sheet.planned_on, today) if sheet.planned_on else ""
    agreed = _("agreed {day}").format(day=planned) if planned else _("agreed")
    when = due(sheet.due, live.office.clock(), calendar) if sheet.due else ""
    most = live.office.playbook.calling.max_attempts
    attempt = _("try {count} of {max}").format(count=min(sheet.tries + 1, most), max=most)
    late = sheet.due is not None and sheet.due.on < today
    yield _say(
        joined(agreed if sheet.agreed else "", _("due {when}").format(when=when) if when else "", attempt),
        "",
        "late" if late else "faint",
    )


def _before(live: Live) -> Iterator[Say]:
    for index, touch in enumerate(live.sheet.touches[:TOUCHES]):
        yield _say(touched(touch, live), _("last") if index == 0 else "")
    if not live.sheet.touches:
        yield _say(_("nothing yet: this is the first touch"), _("last"), "faint")


def _known(live: Live) -> Iterator[Say]:
    sheet = live.sheet
    if sheet.met:
        yield _say(" · ".join(met_before(met) for met in sheet.met), _("objected"))
    if sheet.personal or sheet.notes:
        yield _say(joined(sheet.personal, sheet.notes), _("know"))


def _reach(live: Live, keys: Mapping[str, str]) -> Iterator[Say]:
    yield _now(live)
    number, numbers = live.dialled, live.sheet.numbers
    if number is None:
        yield _say(_("no number: find one and write it on the card"), _("number"), "late")
    else:
        more = _more(numbers, live.number % len(numbers), keys) if len(numbers) > 1 else ""
        shown = joined(number.shown, _("was wrong last time") if number.bad else "", _dials(number, live, keys), more)
        yield _say(shown, _("number"), "late" if number.bad else "plain")
    if live.sheet.others:
        names = ", ".join(_other(other, live) for other in live.sheet.others)
        held = any(not other.agreed for other in live.sheet.others)
        holds = _("{key} holds them").format(key=keys.get("call.hold", "q")) if held else ""
        yield _say(joined(names, holds), _("also today"))


def _now(live: Live) -> Say:
    sheet, calendar, now = live.sheet, live.office.calendar, live.office.clock()
    here = calendar.local(now)
    if sheet.window_until is not None:
        until = here.replace(hour=sheet.window_until.hour, minute=sheet.window_until.minute)
        inside = _("{now} · inside a call window until {time}")
        return _say(inside.format(now=clock(here), time=clock(until)), _("now"))
    opens = due(calendar.exactly(sheet.next_window), now, calendar) if sheet.next_window else ""
    outside = joined(clock(here), _("outside call windows"), _("next {when}").format(when=opens) if opens else "")
    return _say(outside, _("now"))


def _more(numbers: Sequence[Number], at: int, keys: Mapping[str, str]) -> str:
    following, key = numbers[(at + 1) % len(numbers)].shown, keys.get("call.other_number", "j")
    told = _("{which} of {count}, {key}: {number}")
    return told.format(which=at + 1, count=len(numbers), key=key, number=following)


def _dials(number: Number, live: Live, keys: Mapping[str, str]) -> str:
    if number.e164 is None:
        return _("as it was typed: dial it by hand")
    return dial_hint(live.office.settings, keys.get("call.number", "d"))


def _other(other: Other, live: Live) -> str:
    when = due(other.due, live.office.clock(), live.office.calendar)
    return " ".join(part for part in (other.who, other.what.lower(), when) if part)


def _missing(live: Live, keys: Mapping[str, str]) -> Iterator[Say]:
    sheet = live.sheet
    if not live.parts:
        none = _("the playbook has nothing to say to them: {key} takes another script")
        yield _say(none.format(key=keys.get("call.script", "z")), _("lacks"), "late")
    facts = {**sheet.facts, "organisation.source": sheet.source}
    lack = lacking(live.script, segment=sheet.segment, role=sheet.role, language=live.language, facts=facts)
    own = ", ".join(_(VARIABLES[name]) for name in lack if is_own(name) and name in VARIABLES)
    theirs = ", ".join(_(VARIABLES[name]) for name in lack if not is_own(name) and name in VARIABLES)
    wanted = joined(
        f"{own}: {keys.get('app.rep', 'F12')}" if own else "",
        _("{what}: the card").format(what=theirs) if theirs else "",
    )
    if wanted:
        yield _say(_("the script lacks {what}").format(what=wanted), _("lacks"), "late")
    yield _say(_source(live), _("source"), "faint" if sheet.source else "late")


def _source(live: Live) -> str:
    sheet = live.sheet
    if not sheet.source:
        return _("not known: find it out before they ask")
    if sheet.sourced_on is None:
        return sheet.source
    since = (live.office.calendar.today(live.office.clock()) - sheet.sourced_on).days
    return f"{sheet.source} · {age(since)}"
