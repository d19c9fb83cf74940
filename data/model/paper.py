"""Papers: a memo, a quote or a hand-over note made of what is known of a deal, as Markdown in the customer's language.

What the customer reads holds nothing of ours: no value of the deal, no class, no roles, no notes (domain.md §6).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from data.model.calendar import Calendar
from data.model.clean import clean, clean_line
from data.model.dossier import Dossier, Wanted
from data.model.facts import MeetingPurpose, NeedKind, SpinPart
from data.model.form import PaperForm, Section
from data.model.markdown import escape
from data.model.paper_inside import INSIDE
from data.model.paper_plan import PLAN
from data.model.paper_price import price, terms
from data.model.paper_words import said
from data.model.script import fill
from data.model.wording import money, written

Markdown = str
"""A text with its headings, lists and tables marked."""

_LONGEST_SUBJECT = 200

_MEETS = {
    None: "touch",
    MeetingPurpose.TALK: "meet",
    MeetingPurpose.DECISION: "meet_decision",
    MeetingPurpose.KICK_OFF: "meet_kick_off",
}


@dataclass(frozen=True, slots=True)
class Made:
    """A paper as it was made from the file: what the mail is called, and what it says."""

    subject: str
    body: Markdown

    @property
    def whole(self) -> str:
        """Both as one text, the subject in its first line: how the file keeps it."""
        return f"{self.subject}\n{self.body}"


def compose(form: PaperForm, dossier: Dossier, lang: str, calendar: Calendar) -> Made:
    """The paper by its form; a section about something the file does not know is left out, heading and all."""
    facts = _facts(dossier, lang, calendar)
    escaped = {name: escape(value) for name, value in facts.items()}
    parts = [
        _laid_out(section, _told(section, form, dossier, lang, calendar), lang, escaped) for section in form.sections
    ]
    body = "\n\n".join(part for part in parts if part)
    return Made(clean_line(fill(form.subject.said(lang), facts))[:_LONGEST_SUBJECT], clean(body))


def document(made: Made) -> Markdown:
    """The paper as a file of its own, with its subject as the heading."""
    return f"# {escape(made.subject)}\n\n{made.body.strip()}\n"


def _told(section: Section, form: PaperForm, dossier: Dossier, lang: str, calendar: Calendar) -> Markdown:
    """What the file tells of the section's topic; wishes stand among the problems where nothing tells their worth."""
    if section.about is None:
        return ""
    if section.about == "problems" and dossier.needs and not form.tells("worth"):
        return "\n".join(_listed(dossier.needs, lang))
    return _TOPICS[section.about](dossier, lang, calendar)


def _laid_out(section: Section, told: Markdown, lang: str, facts: Mapping[str, str]) -> Markdown:
    """The section with its heading and its own words around what was told."""
    if section.about and not told:
        return ""
    around = [_broken(fill(text.said(lang), facts)) if text else "" for text in (section.text, section.after)]
    heading = f"## {fill(section.heading.said(lang), facts)}" if section.heading else ""
    return "\n\n".join(part for part in (heading, around[0], told, around[1]) if part)


def _broken(text: str) -> Markdown:
    """A text of the playbook whose lines stay apart: two spaces at an end break a line in Markdown."""
    lines = [line.rstrip() for line in text.strip().split("\n")]
    joined = [
        f"{line}  " if line and after and not after.lstrip().startswith(("-", "*", "#", "|", ">")) else line
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
    ]
    return "\n".join(joined)


def _facts(dossier: Dossier, lang: str, calendar: Calendar) -> dict[str, str]:
    """What the variables stand for in this language."""
    step = dossier.next_step
    top = next(iter(dossier.needs), None)
    euros = top.effect.euros if top else None
    return {
        **dossier.facts,
        "need.top": top.words if top else "",
        "need.euros": money(euros * 100, lang) if euros else "",
        "meeting.when": written(step.when, calendar, lang) if step else "",
        "meeting.place": step.place if step else "",
    }


def _problems(dossier: Dossier, lang: str, _calendar: Calendar) -> Markdown:
    """What is hard for them, as they said it, what matters most first; their answers until a need is written down."""
    if not dossier.needs:
        hard = (SpinPart.PROBLEM, SpinPart.IMPLICATION)
        return "\n".join(f"- {_quoted(one.answer, lang)}" for one in dossier.answers if one.part in hard)
    return "\n".join(_listed([need for need in dossier.needs if need.kind != NeedKind.EXPLICIT], lang))


def _listed(needs: Sequence[Wanted], lang: str) -> Iterator[str]:
    for number, need in enumerate(needs, 1):
        mark = f"{number}." if len(needs) > 1 else "-"
        yield f"{mark} {_quoted(need.words, lang)}"
        yield from _follows(need, lang, " " * (len(mark) + 1))


def _follows(need: Wanted, lang: str, indent: str) -> Iterator[str]:
    """What a need leads to, or how it is today where it is a wish; and whom it touches."""
    leads = "today" if need.kind == NeedKind.EXPLICIT else "leads"
    for name, words in ((leads, need.consequence), ("touches", need.touches)):
        if words.strip():
            yield f"{indent}- {said(lang, name, words=escape(words))}"


def _costs(dossier: Dossier, lang: str, _calendar: Calendar) -> Markdown:
    """What it costs in a year, with the figures it was reckoned from."""
    counted = [need for need in dossier.needs if need.effect.euros]
    lines = [f"- {_quoted(need.words, lang)}: {said(lang, 'year', sum=need.effect.formula(lang))}" for need in counted]
    if len(counted) > 1:
        lines.append(f"- **{said(lang, 'together', sum=_euros(dossier, lang))}**")
    return "\n".join(lines)


def _worth(dossier: Dossier, lang: str, _calendar: Calendar) -> Markdown:
    """What a solution would be worth: what they wish for, what they said of it, and the sum."""
    wishes = [need for need in dossier.needs if need.kind == NeedKind.EXPLICIT]
    stated = [need.words.casefold() for need in wishes]
    lines = []
    for need in wishes:
        lines += [f"- {_quoted(need.words, lang)}", *_follows(need, lang, "  ")]
    for one in dossier.answers:
        if one.part == SpinPart.NEED_PAYOFF and not any(one.answer.strip().casefold() in words for words in stated):
            lines.append(f"- {_quoted(one.answer, lang)}")
    if any(need.effect.euros for need in dossier.needs):
        lines.append(f"- **{said(lang, 'euros', sum=_euros(dossier, lang))}**")
    return "\n".join(lines)


def _service(dossier: Dossier, lang: str, _calendar: Calendar) -> Markdown:
    """Our service beside each need that it answers; a benefit that answers several is explained once.

    Its proof is left to the presentation: it is shown and said there.
    """
    told: set[str] = set()
    lines = []
    facts = {name: escape(value) for name, value in dossier.facts.items()}
    for need in dossier.needs:
        benefit = need.benefit
        if benefit is None:
            continue
        name = f"**{fill(benefit.name.said(lang), facts)}**"
        if benefit.key in told:
            lines.append(f"- {_quoted(need.words, lang)} → {name}")
            continue
        told.add(benefit.key)
        lines.append(f"- {_quoted(need.words, lang)} → {name}. {clean_line(fill(benefit.text.said(lang), facts))}")
    return "\n".join(lines)


def _next(dossier: Dossier, lang: str, calendar: Calendar) -> Markdown:
    """What happens next, with its day and time."""
    step = dossier.next_step
    if step is None:
        return ""
    when = said(lang, _MEETS[step.purpose], when=f"**{written(step.when, calendar, lang)}**")
    return f"{when} {said(lang, 'place', place=escape(step.place))}" if step.place.strip() else when


def _quoted(words: str, lang: str) -> str:
    return said(lang, "quoted", words=escape(words))


def _euros(dossier: Dossier, lang: str) -> str:
    return money(sum(need.effect.euros or 0 for need in dossier.needs) * 100, lang)


_TOPICS: Mapping[str, Callable[[Dossier, str, Calendar], Markdown]] = {
    "problems": _problems,
    "costs": _costs,
    "worth": _worth,
    "service": _service,
    "next": _next,
    "price": price,
    "terms": terms,
    **PLAN,
    **INSIDE,
}
"""What each topic tells; empty where the file knows nothing of it."""
