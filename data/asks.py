"""Asks: a deal asked for, with all that follows from the answer, kept in one step that one key takes back."""

from __future__ import annotations

from sqlalchemy import select

from data.ask_answers import YES, agree, close, end, talk_again
from data.at_hand import customer_name
from data.bargaining import ask
from data.drafts import settle_draft
from data.model.asking import DECISIONS, AskReport, ask_key, check_report
from data.model.clean import clean
from data.model.facts import DealState, Decision
from data.model.refusal import Refusal
from data.procurements import tender_of
from data.tables import contact, deal, objection
from data.transaction import Write
from data.words import N_, _


def record_ask(write: Write, report: AskReport) -> str:
    """Keep an asking and do everything that follows from its answer; its key.

    Yes: the option is accepted and the deal goes to the agreement. Not yet: the time agreed is planned. No: the deal is
    parked, lost, or stays. What had been planned for asking is done, also the meeting in which it was asked.

    Raises:
        Refusal: when the answer lacks its time or reason, or the deal may not simply be asked for.
    """
    check_report(report)
    about = write.row(deal, report.deal_id)
    if barred := tender_of(write, report.deal_id).asking_barred:
        raise Refusal(barred)
    if about["state"] == DealState.WON:
        name = customer_name(write, about)
        raise Refusal(_("{organisation} has said yes already.").format(organisation=name))
    key = _insert(write, report)
    close(write, report)
    done = [_("asked: {answer}").format(answer=_(DECISIONS[report.answer]))]
    if report.answer in YES:
        done += agree(write, report, about)
    elif report.answer == Decision.NOT_YET:
        done += talk_again(write, report, about)
    elif report.state != DealState.OPEN:
        done += end(write, report)
    settle_draft(write, ask_key(report.deal_id))
    name = customer_name(write, about)
    write.say(N_("{organisation}: {done}"), organisation=name, done=", ".join(done))
    return key


def _insert(write: Write, report: AskReport) -> str:
    person = write.first(select(contact.c.id).where(contact.c.id == report.contact_id))
    key = write.insert(
        ask,
        organisation_id=report.organisation_id,
        deal_id=report.deal_id,
        contact_id=person["id"] if person else None,
        quote_id=report.quote_id,
        question=report.question,
        first=report.first,
        answer=report.answer,
        recalled=list(report.recalled),
        smaller=report.smaller,
        reason=report.reason,
        reason_words=clean(report.reason_words).strip(),
        later_until=report.later_until,
        at=write.now,
    )
    write.insert_many(
        objection,
        (
            {"ask_id": key, "kind": one.kind, "variant": one.variant, "overcome": one.overcome, "at": one.at}
            for one in report.objections
        ),
    )
    return key
