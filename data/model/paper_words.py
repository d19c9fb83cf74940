"""The small words of a paper that no playbook text carries, in the customer's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from data.model.calendar import Calendar, Due
from data.model.facts import BuyingRole, Channel, MeetingPurpose, PaperKind
from data.model.pieces import Text
from data.model.wording import written

WORDS = {
    "en": {
        "quoted": "“{words}”",
        "leads": "what it leads to: {words}",
        "today": "today: {words}",
        "touches": "whom it touches: {words}",
        "year": "{sum} a year",
        "together": "In total {sum} a year",
        "euros": "In euros: up to {sum} a year",
        "meet": "We meet on {when}.",
        "meet_decision": "We meet on {when} to decide.",
        "meet_kick_off": "We begin together on {when}.",
        "touch": "I will be in touch on {when}.",
        "place": "Place: {place}",
        "what": "What",
        "quantity": "Quantity",
        "unit": "€ each/month",
        "months": "Months",
        "discount": "Discount",
        "sum": "Total",
        "net": "Total without VAT",
        "vat": "VAT {percent} %",
        "gross": "Total with VAT",
        "why": "Discount {percent} %: {reason}",
        "version": "Version {number} of the quote.",
        "valid": "The quote is valid until {day}.",
        "agreed": "Agreed: {name}, {sum} without VAT.",
        "signed": "Signed {day}",
        "starts": "Starts {day}",
        "ends": "Ends {day}",
        "renewal": "Renewal to be decided by {day}",
        "named": "They may be named as a reference",
        "unnamed": "They may not be named as a reference",
        "notes": "Noted: {words}",
        "prefers": "best channel: {channel}",
        "overcome": "settled",
        "stood": "not settled",
        "call": "call",
        "us": "About them",
        "begins": "the agreement begins",
        "go_on": "by then we agree whether and how we go on",
        "lasts": "the last day of the agreement",
        "around": "around {day}",
        "answers": "your contact person at {company}, answers for this plan and for everything we promised",
        "eases": "should get easier: “{words}”",
    },
    "fi": {
        "quoted": "”{words}”",
        "leads": "mitä siitä seuraa: {words}",
        "today": "nyt: {words}",
        "touches": "ketä se koskee: {words}",
        "year": "{sum} vuodessa",
        "together": "Yhteensä {sum} vuodessa",
        "euros": "Euroina: enintään {sum} vuodessa",
        "meet": "Tapaamme {when}.",
        "meet_decision": "Tapaamme ja päätämme asiasta {when}.",
        "meet_kick_off": "Aloitamme yhdessä {when}.",
        "touch": "Otan yhteyttä {when}.",
        "place": "Paikka: {place}",
        "what": "Sisältö",
        "quantity": "Määrä",
        "unit": "€/kpl/kk",
        "months": "Kuukausia",
        "discount": "Alennus",
        "sum": "Yhteensä",
        "net": "Yhteensä ilman arvonlisäveroa",
        "vat": "Arvonlisävero {percent} %",
        "gross": "Yhteensä veroineen",
        "why": "Alennus {percent} %: {reason}",
        "version": "Tarjouksen versio {number}.",
        "valid": "Tarjous on voimassa {day} asti.",
        "agreed": "Sovittu: {name}, {sum} ilman arvonlisäveroa.",
        "signed": "Allekirjoitettu {day}",
        "starts": "Alkaa {day}",
        "ends": "Päättyy {day}",
        "renewal": "Jatkosta päätetään viimeistään {day}",
        "named": "Saa mainita referenssinä",
        "unnamed": "Ei saa mainita referenssinä",
        "notes": "Kirjattu: {words}",
        "prefers": "paras yhteystapa: {channel}",
        "overcome": "ratkesi",
        "stood": "jäi voimaan",
        "call": "puhelu",
        "us": "Heistä",
        "begins": "sopimus alkaa",
        "go_on": "siihen mennessä sovimme, jatkammeko ja miten",
        "lasts": "sopimuksen viimeinen päivä",
        "around": "noin {day}",
        "answers": "yhteyshenkilönne ({company}), vastaa tästä suunnitelmasta ja kaikesta, mitä lupasimme",
        "eases": "pitäisi helpottua: ”{words}”",
    },
}

MEETINGS = {
    "en": {
        MeetingPurpose.TALK: "meeting",
        MeetingPurpose.DECISION: "decision meeting",
        MeetingPurpose.KICK_OFF: "kick-off meeting",
    },
    "fi": {
        MeetingPurpose.TALK: "tapaaminen",
        MeetingPurpose.DECISION: "päätöspalaveri",
        MeetingPurpose.KICK_OFF: "aloituspalaveri",
    },
}

SHOWN = Text(by_language={"en": "benefits shown", "fi": "hyödyt esitelty"})

SENT = {
    PaperKind.MEMO: Text(by_language={"en": "memo sent", "fi": "muistio lähetetty"}),
    PaperKind.QUOTE: Text(by_language={"en": "quote sent", "fi": "tarjous lähetetty"}),
    PaperKind.HAND_OVER: Text(by_language={"en": "hand-over note written", "fi": "luovutusmuistio kirjoitettu"}),
    PaperKind.PLAN: Text(by_language={"en": "plan sent", "fi": "suunnitelma lähetetty"}),
}

ROLES = {
    "en": {role: role.value.replace("_", " ") for role in BuyingRole},
    "fi": {
        BuyingRole.DECISION_MAKER: "päättäjä",
        BuyingRole.INFLUENCER: "vaikuttaja",
        BuyingRole.USER: "käyttäjä",
        BuyingRole.PURCHASER: "ostaja",
        BuyingRole.PAYER: "maksaja",
        BuyingRole.GATEKEEPER: "portinvartija",
        BuyingRole.CHAMPION: "puolestapuhuja",
    },
}

CHANNELS = {
    "en": {
        Channel.PHONE: "phone",
        Channel.EMAIL: "e-mail",
        Channel.MEETING: "meeting",
        Channel.VIDEO: "video call",
        Channel.WHATSAPP: "WhatsApp",
        Channel.SMS: "text message",
        Channel.LINKEDIN: "LinkedIn",
    },
    "fi": {
        Channel.PHONE: "puhelin",
        Channel.EMAIL: "sähköposti",
        Channel.MEETING: "tapaaminen",
        Channel.VIDEO: "videopuhelu",
        Channel.WHATSAPP: "WhatsApp",
        Channel.SMS: "tekstiviesti",
        Channel.LINKEDIN: "LinkedIn",
    },
}


def in_both(words: Mapping[str, Mapping[MeetingPurpose, str]], purpose: MeetingPurpose) -> Text:
    """A small word in every language it is known in."""
    return Text(by_language={lang: said_by[purpose] for lang, said_by in words.items()})


def spoken(lang: str) -> str:
    """The language whose small words there are: this one, else English."""
    return "fi" if lang == "fi" else "en"


def said(lang: str, name: str, /, **values: str | int) -> str:
    """A small phrase of a paper."""
    return WORDS[spoken(lang)][name].format(**values)


def dated(on: date, lang: str, calendar: Calendar) -> str:
    """A day as it stands in a paper: "Thursday 24 December 2026", in Finnish "24.12.2026"."""
    return f"{on.day}.{on.month}.{on.year}" if spoken(lang) == "fi" else written(Due(on), calendar, "en")
