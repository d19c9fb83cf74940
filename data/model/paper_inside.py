"""What a hand-over note tells beside what the customer reads: people, findings, promises, the past, personal notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from data.model.calendar import Calendar
from data.model.clean import clean_line
from data.model.dossier import Dossier, Passed, Somebody
from data.model.markdown import escape
from data.model.paper_words import CHANNELS, ROLES, said, spoken
from data.model.pieces import Text
from data.model.wording import brief, clock

_LONGEST = 300


def _findings(dossier: Dossier, lang: str, _calendar: Calendar) -> str:
    """What was learnt, by its name; one answer that tells several things stands once."""
    return _list(
        f"**{', '.join(names)}**: {said(lang, 'quoted', words=escape(answer))}"
        for answer, names in _named(dossier, lang).items()
    )


def _named(dossier: Dossier, lang: str) -> dict[str, list[str]]:
    """Each answer with the names of what it tells."""
    named: dict[str, list[str]] = {}
    for found in dossier.findings:
        if answer := found.answer.strip():
            named.setdefault(answer, []).append(found.name.said(lang))
    return named


def _people(dossier: Dossier, lang: str, _calendar: Calendar) -> str:
    """Who they are, what part they have in it, how they are reached."""
    return _list(_person(one, lang) for one in dossier.people)


def _person(one: Somebody, lang: str) -> str:
    known = (
        escape(one.title),
        ROLES[spoken(lang)][one.role] if one.role else "",
        escape(one.email),
        escape(one.phone),
        said(lang, "prefers", channel=CHANNELS[spoken(lang)][one.channel]) if one.channel else "",
    )
    return ", ".join([f"**{escape(one.name)}**", *filter(None, known)])


def _objections(dossier: Dossier, lang: str, _calendar: Calendar) -> str:
    """What they said against it, how it was met, whether that settled it."""
    return _list(_countered(dossier, lang))


def _countered(dossier: Dossier, lang: str) -> Iterator[str]:
    for one in dossier.objections:
        how = said(lang, "overcome" if one.overcome else "stood") if one.overcome is not None else ""
        told = f"**{one.name.said(lang)}**" + (f" ({how})" if how else "")
        yield f"{told}: {clean_line(one.answer.said(lang))}" if one.answer else told


def _promises(dossier: Dossier, lang: str, calendar: Calendar) -> str:
    """What we are to do, and when."""
    return _list(_promised(dossier, lang, calendar))


def _promised(dossier: Dossier, lang: str, calendar: Calendar) -> Iterator[str]:
    for one in dossier.promises:
        on = one.when.on
        at = f" {clock(calendar.local(one.when.at), spoken(lang))}" if one.when.at else ""
        yield f"{on.day}.{on.month}.{on.year}{at}: {escape(one.reason)}"


def _history(dossier: Dossier, lang: str, _calendar: Calendar) -> str:
    """What happened lately, the newest first."""
    return _list(_passed(dossier, lang))


def _passed(dossier: Dossier, lang: str) -> Iterator[str]:
    for one in dossier.history:
        what = clean_line(one.what.said(lang) if isinstance(one.what, Text) else one.what)
        words = brief(one.words, _LONGEST)
        told = f"{one.on.day}.{one.on.month}.{one.on.year} {what[:1].upper()}{what[1:]}"
        yield f"{told}: {escape(words)}" if words else told


def _personal(dossier: Dossier, lang: str, _calendar: Calendar) -> str:
    """What we know of them as people, and may say of them as customers."""
    lines = [f"**{escape(one.name)}**: {escape(one.personal)}" for one in dossier.people if one.personal.strip()]
    for one in dossier.people:
        lines += [f"**{escape(one.name)}**, {_day(known)}: {escape(known.words)}" for known in one.remembered]
    lines += [f"**{said(lang, 'us')}**: {escape(text)}" for text in dossier.notes if text.strip()]
    if signed := dossier.agreement:
        if signed.reference is not None:
            may = said(lang, "named" if signed.reference else "unnamed")
            words = escape(signed.reference_words)
            lines.append(f"{may}: {words}" if words else may)
        if signed.notes.strip():
            lines.append(said(lang, "notes", words=escape(signed.notes)))
    return _list(iter(lines))


def _day(one: Passed) -> str:
    return f"{one.on.day}.{one.on.month}.{one.on.year}"


def _list(lines: Iterator[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


INSIDE: Mapping[str, Callable[[Dossier, str, Calendar], str]] = {
    "findings": _findings,
    "people": _people,
    "objections": _objections,
    "promises": _promises,
    "history": _history,
    "personal": _personal,
}
"""What each topic for our own eyes tells."""
