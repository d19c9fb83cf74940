"""A replan in words: each part with its count and first examples, the same on the screen and on the command line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from data.model.calendar import Calendar, Due
from data.model.replan import Clash, Example, Homeless, Part, Replan
from data.model.wording import age, clock, date_of
from data.words import N_, _, plural

_ALSO = {
    "kind": N_("another kind"),
    "priority": N_("another urgency"),
    "reason": N_("other words"),
    "script": N_("another script"),
}


def title(replan: Replan) -> str:
    """What changed."""
    if replan.stands_in:
        return _("Your playbook cannot be used now, so nothing is brought in line: mend it first.")
    if replan.empty:
        return _("Nothing would change: the file is in line with {playbook} and your days off.").format(
            playbook=replan.now
        )
    if replan.before and replan.before != replan.now:
        return _("The playbook changed: {before} → {now}").format(before=replan.before, now=replan.now)
    if replan.noted:
        return _("In line with {playbook} and your days off, but for this").format(playbook=replan.now)
    if replan.days_only:
        return _("Your working days changed")
    if not replan.before:
        return _("Not in line with {playbook} and your days off").format(playbook=replan.now)
    return _("The playbook changed: {now}").format(now=replan.now)


def summary(replan: Replan) -> str:
    """How much would change, in one line."""
    said = []
    if replan.homeless:
        said.append(plural("{count} deal needs another stage", "{count} deals need another stage", replan.homeless))
    if replan.changed:
        said.append(plural("{count} follow-up would change", "{count} follow-ups would change", replan.changed))
    if replan.clashing:
        said.append(
            plural("{count} agreed time is on a day off", "{count} agreed times are on days off", replan.clashing)
        )
    return " · ".join(said) or _("No follow-up would change.")


def counted(part: Part) -> str:
    """How many a part is about."""
    if part.what == "new":
        return plural("{count} deal", "{count} deals", part.count)
    return plural("{count} follow-up", "{count} follow-ups", part.count)


def effect(part: Part) -> str:
    """What becomes of them."""
    if part.what == "new":
        return _("a new rule, they would have one by now")
    if part.what == "gone":
        return _("its rule is gone, they stay")
    said = []
    if part.moved:
        later = _later(part.soonest, part.latest)
        some = _("{count} of them {later}").format(count=part.moved, later=later)
        said.append(later if part.moved == part.count else some)
    said += [_(_ALSO[name]) for name in part.also if name in _ALSO]
    return ", ".join(said)


def homes(one: Homeless) -> str:
    """How many deals or follow-ups have no stage or kind any more, and where they are from."""
    deals = plural("{count} deal", "{count} deals", one.count)
    return f"{deals} ({one.process})" if one.process else deals


def example(one: Example, today: date, calendar: Calendar) -> str:
    """One of them: "Pöytä Oy Mon 7.12. → Mon 14.12."."""
    if one.before is None:
        return one.organisation
    before = moment(one.before, today, calendar)
    if one.after is None:
        return f"{one.organisation} {before}"
    return f"{one.organisation} {before} → {moment(one.after, today, calendar)}"


def clash(one: Clash, today: date, calendar: Calendar) -> tuple[str, str]:
    """What was agreed on a day off, and when."""
    return one.name or _("Meeting"), moment(one.due, today, calendar)


def moment(due: Due, today: date, calendar: Calendar) -> str:
    """A day by its date, with the minute where there is one."""
    on = date_of(due.on, today)
    return on if due.at is None else f"{on} {clock(calendar.local(due.at))}"


def lines(replan: Replan, today: date, calendar: Calendar) -> Iterator[str]:
    """Everything that would change, a line each, as a command prints it."""
    yield title(replan)
    if replan.empty:
        return
    yield summary(replan)
    for one in replan.stages:
        sentence = _("Stage “{stage}” is gone: {deals}, suggested: {target}")
        yield sentence.format(stage=one.name, deals=homes(one), target=one.option(one.suggested))
    for one in replan.kinds:
        sentence = _("Kind “{kind}” is gone: {count}, suggested: {target}")
        many = plural("{count} follow-up", "{count} follow-ups", one.count)
        yield sentence.format(kind=one.name, count=many, target=one.option(one.suggested))
    for part in replan.parts:
        first = example(part.examples[0], today, calendar) if part.examples else ""
        told = _("{name}: {count}, {effect}").format(name=name(part), count=counted(part), effect=effect(part))
        yield _("{told}; first: {example}").format(told=told, example=first) if first else told
    for met in replan.clashes:
        what, when = clash(met, today, calendar)
        yield _("On a day off, only you can move it: {organisation}, {what} {when}").format(
            organisation=met.organisation, what=what, when=when
        )
    if (more := replan.clashing - len(replan.clashes)) > 0:
        yield _("… and {count} more on days off").format(count=more)


def name(part: Part) -> str:
    """What a part is called."""
    return _("To days you work") if part.what == "days" else part.name


def _later(soonest: int, latest: int) -> str:
    """By how much they move."""
    if soonest >= 0:
        return _("{age} later").format(age=_between(soonest, latest))
    if latest <= 0:
        return _("{age} earlier").format(age=_between(-latest, -soonest))
    return _("{back} earlier to {ahead} later").format(back=age(-soonest), ahead=age(latest))


def _between(low: int, high: int) -> str:
    if high == 0:
        return _("some hours")
    first, last = age(max(low, 1)), age(high)
    if first == last:
        return last
    return f"{max(low, 1)}–{last}" if high < _DAYS else f"{first} – {last}"


_DAYS = 14
"""From so many days on an age is told in weeks."""
