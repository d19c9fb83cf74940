"""Asking to be named and for names: what was asked, what they gave, where it may be shown, whom they named."""

from __future__ import annotations

from data.customer_sheet import CustomerSheet
from data.model.agreement import read_date
from data.model.bygone import show_day
from data.model.care_facts import RecommendationKind, RecommendationState
from data.model.email import read_email
from data.model.office import Office
from data.model.wording import date_of
from data.organisations import read_register_id
from data.phones import read_phones
from data.recommendations import Recommended, ask_recommendation, decline_recommendation, record_reference
from data.referrals import Lead, record_referral
from data.words import N_, _
from screens.dialogs.ask import Choice, Choose
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.dialogs.opinion import people_to_pick
from screens.dialogs.words import Slip
from screens.doors import OpenCard, OpenDeal
from screens.widgets.page import Page

REFERENCE, REFERRAL = RecommendationKind.REFERENCE, RecommendationKind.REFERRAL

STATES: dict[RecommendationKind, dict[RecommendationState, str]] = {
    REFERENCE: {
        RecommendationState.ASKED: N_("asked, they think about it"),
        RecommendationState.GIVEN: N_("they may be named"),
        RecommendationState.DECLINED: N_("they would rather not be named"),
    },
    REFERRAL: {
        RecommendationState.ASKED: N_("asked for a name"),
        RecommendationState.GIVEN: N_("a name given"),
        RecommendationState.DECLINED: N_("no names"),
    },
}
"""How far a reference or a name has come."""

ANSWERS: tuple[tuple[str, RecommendationKind, str, str], ...] = (
    ("named", REFERENCE, N_("They may be named"), N_("in which words, where, until when")),
    ("name", REFERRAL, N_("They give a name"), N_("becomes a prospect that knows who sent us")),
    ("asked", REFERENCE, N_("Asked to be named"), N_("they think about it")),
    ("asked", REFERRAL, N_("Asked for a name"), N_("they think about it")),
    ("no", REFERENCE, N_("They are not to be named"), N_("in their words")),
    ("no", REFERRAL, N_("They give no names"), N_("in their words")),
)
"""What may come of asking: what it is, of which kind, its name, and what it means."""


async def recommend(page: Page, sheet: CustomerSheet) -> None:
    """Ask what came of asking for a reference or a name, and write it down. For a worker."""
    choices = [Choice(f"{what}:{kind}", _(name), _(about)) for what, kind, name, about in ANSWERS]
    asked = _("{organisation}: {standing}").format(organisation=sheet.name, standing=standing(sheet, page.desk.office))
    chosen = await page.app.push_screen_wait(Choose(asked, choices))
    what, _colon, named = (chosen or "").partition(":")
    if not what:
        return
    kind = RecommendationKind(named)
    if what == "asked":
        whom = sheet.person.id if sheet.person else None
        await page.attempt(ask_recommendation, sheet.organisation_id, kind, deal_id=sheet.deal_id, contact_id=whom)
    elif what == "no":
        await _decline(page, sheet, kind)
    elif kind == REFERENCE:
        await _name_them(page, sheet, None)
    else:
        await _take_name(page, sheet)


async def change_recommended(page: Page, sheet: CustomerSheet, one: Recommended) -> None:
    """What Enter on a reference or a name does: go where it led, or say what has come of it. For a worker."""
    if not one.id:
        page.post_message(OpenDeal("agreement", sheet.organisation_id, sheet.deal_id))
    elif one.prospect_id:
        page.post_message(OpenCard(one.prospect_id))
    elif one.kind == REFERRAL:
        await recommend(page, sheet)
    else:
        given = one.state == RecommendationState.GIVEN
        choices = [
            Choice("named", _("They may be named"), _("in which words, where, until when")),
            Choice("no", _("They take it back") if given else _("They are not to be named"), _("in their words")),
        ]
        chosen = await page.app.push_screen_wait(Choose(_("What do they say now?"), choices))
        if chosen == "named":
            await _name_them(page, sheet, one)
        elif chosen == "no":
            await _decline(page, sheet, one.kind, one.id)


def standing(sheet: CustomerSheet, office: Office) -> str:
    """What they gave, and when they were asked last, in a few words."""
    given = sum(one.state == RecommendationState.GIVEN for one in sheet.recommendations)
    if not sheet.recommendations:
        return _("nobody asked them yet")
    today = office.calendar.today(office.clock())
    last = date_of(max(one.asked_on for one in sheet.recommendations), today)
    return _("asked last {day}, given {count}").format(day=last, count=given)


async def _decline(page: Page, sheet: CustomerSheet, kind: RecommendationKind, key: str | None = None) -> None:
    slip = Slip(page.desk, "declined", sheet.organisation_id, kind)
    words = await slip.ask(page.app, _("How did they say it?"), needed=False)
    if words is not None:
        whom = sheet.person.id if sheet.person else None
        about = {"deal_id": sheet.deal_id, "contact_id": whom, "key": key}
        await slip.settle(await page.attempt(decline_recommendation, sheet.organisation_id, kind, words, **about))


async def _name_them(page: Page, sheet: CustomerSheet, one: Recommended | None) -> None:
    office = page.desk.office

    async def save(filled: Filled, _seen: int | None) -> None:
        until = filled["until"]
        await page.written(
            record_reference,
            sheet.organisation_id,
            filled["words"],
            shown=filled["shown"],
            permitted_until=read_date(until, office.clock(), office.calendar) if until else None,
            deal_id=sheet.deal_id,
            contact_id=filled["who"] or None,
            key=one.id if one else None,
        )

    def until_words(text: str) -> str:
        until, today = read_date(text, office.clock(), office.calendar), office.calendar.today(office.clock())
        return "→ " + date_of(until, today)

    whom = "" if one else sheet.person.id if sheet.person else ""
    fields = Sheet(
        (
            Field("words", _("What they say of us"), one.text if one else "", "words"),
            Field("shown", _("Where it is shown"), one.shown if one else "", hint=_("web page, quotes, talks")),
            Field(
                "until",
                _("They allow it until"),
                show_day(one.permitted_until) if one else "",
                hint=_("31.12.2027, in 2 years; empty: no end"),
                check=lambda text: read_date(text, office.clock(), office.calendar),
                meaning=until_words,
            ),
            Field("who", _("Who allows it"), whom, "choice", people_to_pick(sheet.people)),
        )
    )
    draft = f"reference/{sheet.organisation_id}/{one.id if one else 'new'}"
    asked = _("{organisation} may be named").format(organisation=sheet.name)
    await page.app.push_screen_wait(Form(asked, fields, desk=page.desk, save=save, draft=draft))


async def _take_name(page: Page, sheet: CustomerSheet) -> None:
    draft = f"referral/{sheet.organisation_id}"

    async def save(filled: Filled, _seen: int | None) -> None:
        lead = Lead(**{name: text for name, text in filled.items() if name != "who"})
        await page.written(
            record_referral,
            sheet.organisation_id,
            lead,
            deal_id=sheet.deal_id,
            contact_id=filled["who"] or None,
            draft=draft,
        )

    asked = _("Whom does {organisation} name?").format(organisation=sheet.name)
    form = Form(asked, _lead_fields(sheet, page.desk.office), desk=page.desk, save=save, draft=draft)
    await page.app.push_screen_wait(form)


def _lead_fields(sheet: CustomerSheet, office: Office) -> Sheet:
    """Whom they name, and what they say of them."""
    whom = sheet.person.id if sheet.person else ""
    return Sheet(
        (
            Field("organisation", _("Organisation"), needed=True),
            Field("name", _("Name")),
            Field("title", _("Title")),
            Field("phones", _("Phones"), hint="040 123 4567; …", check=lambda text: read_phones(text, office)),
            Field("email", _("E-mail"), check=read_email),
            Field("city", _("City")),
            Field("business_id", _("Business id"), hint="1234567-1", check=read_register_id),
            Field("words", _("What they say"), "", "words"),
            Field("who", _("Who names them"), whom, "choice", people_to_pick(sheet.people)),
        )
    )
