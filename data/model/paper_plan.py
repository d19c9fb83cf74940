"""What a written plan tells the customer: the timetable, who answers for what on both sides, what they aim at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from data.model.calendar import Calendar
from data.model.dossier import Ahead, Dossier, Somebody
from data.model.facts import BuyingRole, NeedKind, SpinPart
from data.model.markdown import escape
from data.model.paper_words import dated, said, spoken
from data.model.wording import number, written

STEPS: Mapping[str, Mapping[str, str]] = {
    "meeting": {"en": "we meet", "fi": "tapaamme"},
    "kick_off": {"en": "we begin together: the kick-off", "fi": "aloitamme yhdessä: aloituspalaveri"},
    "delivery_check": {
        "en": "we check that everything promised has been done",
        "fi": "tarkistamme, että kaikki luvattu on tehty",
    },
    "satisfaction": {
        "en": "first review: I ask how it has gone and what should change",
        "fi": "ensimmäinen katsaus: kysyn, miten on mennyt ja mitä pitäisi muuttaa",
    },
    "care": {
        "en": "I am in touch: what has changed with you, and are you getting what you hoped for?",
        "fi": "otan yhteyttä: mitä teillä on muuttunut, ja saatteko sen, mitä toivoitte?",
    },
    "yearly_needs": {"en": "we go through your needs again", "fi": "käymme tarpeenne läpi uudelleen"},
}
"""Steps after a sale by the kind of follow-up that plans them, as the customer reads them. The rest is ours."""

PARTS: Mapping[str, Mapping[BuyingRole | None, str]] = {
    "en": {
        BuyingRole.DECISION_MAKER: "decides on the cooperation",
        BuyingRole.INFLUENCER: "helps to plan it",
        BuyingRole.USER: "knows how it works day to day",
        BuyingRole.PURCHASER: "looks after the purchase and the agreement",
        BuyingRole.PAYER: "receives the invoices",
        BuyingRole.GATEKEEPER: "passes messages on",
        BuyingRole.CHAMPION: "carries it forward among your people",
        None: "contact person",
    },
    "fi": {
        BuyingRole.DECISION_MAKER: "päättää yhteistyöstä",
        BuyingRole.INFLUENCER: "auttaa suunnittelussa",
        BuyingRole.USER: "tietää, miten arki sujuu",
        BuyingRole.PURCHASER: "vastaa hankinnasta ja sopimuksesta",
        BuyingRole.PAYER: "vastaanottaa laskut",
        BuyingRole.GATEKEEPER: "välittää viestit",
        BuyingRole.CHAMPION: "vie asiaa eteenpäin omassa väessään",
        None: "yhteyshenkilö",
    },
}
"""What somebody answers for in the cooperation, by their part in the purchase."""

_MOST = 12


def _timetable(dossier: Dossier, lang: str, calendar: Calendar) -> str:
    """Everything with a day, in its order."""
    lines = sorted([*_of_agreement(dossier, lang, calendar), *_ahead(dossier, lang, calendar)])
    return "\n".join(f"- {line}" for _on, line in lines)


def _of_agreement(dossier: Dossier, lang: str, calendar: Calendar) -> Iterator[tuple[date, str]]:
    if (agreed := dossier.agreement) is None:
        return
    days = (("begins", agreed.starts_on), ("go_on", agreed.renewal_on), ("lasts", agreed.ends_on))
    for name, on in days:
        if on is not None:
            yield on, f"**{dated(on, lang, calendar)}**: {said(lang, name)}"


def _ahead(dossier: Dossier, lang: str, calendar: Calendar) -> Iterator[tuple[date, str]]:
    for one in dossier.ahead:
        yield one.when.on, f"**{_when(one, lang, calendar)}**: {STEPS[one.what][spoken(lang)]}{_place(one)}"


def _when(one: Ahead, lang: str, calendar: Calendar) -> str:
    """A day and time that was agreed, or the day around which it is planned."""
    if one.agreed and one.when.at is not None:
        return written(one.when, calendar, spoken(lang))
    day = dated(one.when.on, lang, calendar)
    return day if one.agreed else said(lang, "around", day=day)


def _place(one: Ahead) -> str:
    return f", {escape(one.place)}" if one.place.strip() else ""


def _responsible(dossier: Dossier, lang: str, _calendar: Calendar) -> str:
    """Who answers for what: we first, then their people, whoever decides first."""
    facts = dossier.facts
    reach = ", ".join(escape(facts[name]) for name in ("rep.phone", "rep.email") if facts.get(name))
    ours = said(lang, "answers", company=escape(facts.get("company.name", "")))
    name = escape(facts.get("rep.name", ""))
    lines = [f"**{name}**{', ' + reach if reach else ''}: {ours}"] if name else []
    lines += [_person(one, lang) for one in dossier.people if one.name.strip() and not one.barred][:_MOST]
    return "\n".join(f"- {line}" for line in lines)


def _person(one: Somebody, lang: str) -> str:
    named = ", ".join([f"**{escape(one.name)}**", *([escape(one.title)] if one.title else [])])
    return f"{named}: {PARTS[spoken(lang)][one.role]}"


def _goals(dossier: Dossier, lang: str, _calendar: Calendar) -> str:
    """What they wish for and what should become easier, in their words."""
    wishes = [need.words for need in dossier.needs if need.kind == NeedKind.EXPLICIT]
    stated = [words.casefold() for words in wishes]
    worth = [one.answer for one in dossier.answers if one.part == SpinPart.NEED_PAYOFF]
    wishes += [answer for answer in worth if not any(answer.strip().casefold() in words for words in stated)]
    hard = [need.words for need in dossier.needs if need.kind != NeedKind.EXPLICIT]
    lines = [f"- {said(lang, 'quoted', words=escape(words))}" for words in wishes]
    lines += [f"- {said(lang, 'eases', words=escape(words))}" for words in hard]
    return "\n".join(lines)


def _delivered(dossier: Dossier, lang: str, _calendar: Calendar) -> str:
    """What was agreed to be delivered, by name, without its price."""
    option = dossier.accepted.agreed if dossier.accepted else None
    lines = option.lines if option else ()
    return "\n".join(f"- {number(line.quantity, lang)} × {escape(line.what)}" for line in lines)


PLAN: Mapping[str, Callable[[Dossier, str, Calendar], str]] = {
    "timetable": _timetable,
    "responsible": _responsible,
    "goals": _goals,
    "delivered": _delivered,
}
"""What each topic of a plan tells."""
