"""Everything a rep does that undo takes back, as acts of a walk: each picks whom it is about by a seeded die."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import select

from data.agreements import AgreementFacts, answer_reference, check_agreement, keep_agreement, sign
from data.asks import record_ask
from data.bargaining import paper, quote
from data.barring import do_not_call
from data.bids import Deadlines, note_tender, send_bid, set_deadlines, take_back_bid
from data.booking import agree_meeting
from data.bookkeeping import batch
from data.calls import log_call
from data.checklist import assign_item, move_item, start_checklist, tick_item
from data.complaints import open_complaint
from data.contacts import ContactFacts, add_contact, edit_contact, remove_contact
from data.deals import end_deal, move_deal
from data.duplicates import tell_apart
from data.feedback import record_feedback
from data.followups import add_followup, finish_followup, open_followups, reschedule_followup
from data.grading import grade_customer
from data.imports.landing import import_file
from data.imports.plan import plan
from data.imports.reversal import revert_import
from data.meetings import cancel_meeting, hold_meeting, move_meeting
from data.merging import merge_contacts, merge_organisations
from data.model.agreement import Dates
from data.model.asking import AskReport
from data.model.calendar import Due
from data.model.care_facts import FeedbackKind, RecommendationKind
from data.model.facts import DealState, Decision, Outcome, PaperKind
from data.model.needs import NeedFacts
from data.model.outcome import Given
from data.model.quote import QuoteLine
from data.model.refusal import Refusal
from data.model.report import CallReport
from data.needs import add_need, drop_need, rank_need
from data.next_step import choose_no_step
from data.notes import add_note, edit_note
from data.organisations import OrganisationFacts, add_organisation, allow_calls, edit_organisation
from data.papers import About, begin_paper
from data.people import set_role
from data.personal import add_personal, mark_personal
from data.presentations import present_benefits
from data.procurements import add_requirements, choose_category, choose_route
from data.progress import move_card, reopen_deal, tick_criterion
from data.quote_drafts import add_whole, name_option, put_line, set_validity
from data.quotes import accept_quote, decline_quote, give_quote, new_quote, quote_with
from data.recommendations import ask_recommendation, decline_recommendation, record_reference
from data.sending import send_paper
from data.store import Done, Store
from data.tables import analysis, contact, deal, followup, meeting, need, note, organisation
from data.terms import DealTerms, add_deal, edit_deal
from data.transaction import Read

Act = Callable[["Walk"], None]


class Walk:
    """One rep at work on a file."""

    def __init__(self, store: Store, seed: int, folder: Path) -> None:
        self.store = store
        self.die = random.Random(seed)
        self.folder = folder
        self.steps = 0
        self.done: set[str] = set()

    def pick(self, table: Any, **where: Any) -> dict[str, Any]:
        """Any row of a table; LookupError where there is none."""

        def query(read: Read) -> list[dict[str, Any]]:
            conditions = [table.c[name] == value for name, value in where.items()]
            return [dict(row) for row in read.all(select(table).where(*conditions).order_by(table.c.id))]

        return self.die.choice(self.store.ask(query).result() or [{}]) or _nothing()

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Have it done and count the step of undo it makes."""
        done: Done[Any] = self.store.do(operation, *args, **kwargs).result()
        if done.operation is not None:
            assert str(done.phrase), operation
            self.steps += 1
            self.done.add(operation.__name__)
        return done.result

    def soon(self) -> Due:
        """A day in the coming weeks."""
        return Due(date(2026, 11, 25) + timedelta(days=self.die.randrange(60)))


def _nothing() -> dict[str, Any]:
    raise LookupError


def _call(walk: Walk) -> None:
    about = walk.pick(deal, state="open")
    outcome = walk.die.choice(list(Outcome))
    day = walk.soon().on
    at = datetime(day.year, day.month, day.day, 8 + walk.die.randrange(5), walk.die.randrange(60), tzinfo=UTC)
    given = {
        Outcome.GATEKEEPER: Given(due=Due(day, at), hint="Liisa"),
        Outcome.CALL_BACK: Given(due=Due(day, at)),
        Outcome.BOOKED: Given(due=Due(day, at)),
        Outcome.LATER: Given(due=Due(date(2027, 3, 1)), reason="budget_round"),
        Outcome.NO: Given(reason="no_budget"),
    }.get(outcome, Given())
    started = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
    whom = {"deal_id": about["id"], "contact_id": about["contact_id"]}
    walk.do(log_call, CallReport(about["organisation_id"], outcome, started, given=given, notes="hm", **whom))


def _followup(walk: Walk) -> None:
    about = walk.pick(deal, state="open")
    whose = {"organisation_id": about["organisation_id"], "deal_id": about["id"], "contact_id": about["contact_id"]}
    walk.do(add_followup, "first_call", walk.soon(), "as agreed", **whose)


def _merge(walk: Walk) -> None:
    walk.do(merge_organisations, walk.pick(organisation)["id"], walk.pick(organisation)["id"], {"name": "gone"})


def _merge_people(walk: Walk) -> None:
    one = walk.pick(contact)
    walk.do(merge_contacts, one["id"], walk.pick(contact, organisation_id=one["organisation_id"])["id"])


def _import(walk: Walk) -> None:
    name = walk.pick(organisation)["name"]
    path = walk.folder / f"list{walk.steps}.csv"
    path.write_text(f"Yritys;Puhelin;Yhteyshenkilö\nUusi {walk.steps} Oy;09 123 45{walk.steps:02};Eeva\n{name};;Otto\n")
    walk.do(import_file, walk.store.ask(plan, path, None, "fill").result())


def _agreement(walk: Walk) -> None:
    days = {"starts_on": date(2026, 12, 1), "ends_on": date(2027, 11, 30), "renewal_on": date(2027, 9, 30)}
    walk.do(keep_agreement, walk.pick(deal)["id"], AgreementFacts(dates=Dates(signed_on=date(2026, 11, 20), **days)))


def _ask(walk: Walk) -> None:
    about = walk.pick(deal, state="open")
    answer = walk.die.choice([Decision.YES, Decision.NOT_YET])
    then: dict[str, Any] = {"reason_words": "a pilot"} if answer == Decision.YES else {"again": walk.soon()}
    whose = {"organisation_id": about["organisation_id"], "deal_id": about["id"]}
    walk.do(record_ask, AskReport(**whose, question="Shall we?", first=answer, answer=answer, **then))


def _line(walk: Walk) -> None:
    found = walk.store.ask(quote_with, walk.pick(quote, state="draft")["id"]).result()
    line = QuoteLine("Kick-off", 1, Decimal(500), 1)
    walk.do(put_line, found.id, found.options[0].key, line, seen=found.version)


def _name(walk: Walk) -> None:
    found = walk.store.ask(quote_with, walk.pick(quote, state="draft")["id"]).result()
    walk.do(name_option, found.id, found.options[0].key, "Small", seen=found.version)


def _validity(walk: Walk) -> None:
    found = walk.store.ask(quote_with, walk.pick(quote, state="draft")["id"]).result()
    walk.do(set_validity, found.id, date(2027, 1, 31), seen=found.version)
    walk.do(add_whole, found.id, seen=walk.store.ask(quote_with, found.id).result().version)


def _rest(walk: Walk) -> None:
    about = walk.pick(deal, state="open")["id"]
    for waiting in walk.store.ask(open_followups, about).result():
        walk.do(finish_followup, waiting["id"])
    walk.do(choose_no_step, about, "they call us")


def _accept(walk: Walk) -> None:
    found = walk.store.ask(quote_with, walk.pick(quote, state="given")["id"]).result()
    walk.do(accept_quote, found.id, found.options[0].key)


def _item(walk: Walk) -> None:
    from data.aftersale import care_step

    found = walk.pick(care_step)
    walk.do(tick_item, found["deal_id"], found["item"])
    walk.do(move_item, found["deal_id"], found["item"], walk.soon().on)
    walk.do(assign_item, found["deal_id"], found["item"], "Otto")


def _tender(walk: Walk) -> None:
    about = walk.pick(deal, state="open")["id"]
    playbook = walk.store.office.playbook
    walk.do(choose_category, about, playbook.thresholds[0].key)
    route = next(one for one in playbook.routes if one.bid)
    walk.do(choose_route, about, route.key)
    walk.do(add_requirements, about, ["ISO 9001", "insurance"])
    bid = datetime(2026, 12, 18, 10, tzinfo=UTC)
    walk.do(set_deadlines, about, Deadlines(None, bid, date(2027, 1, 15)))
    walk.do(note_tender, about, "HILMA 123", "two lots")
    walk.do(send_bid, about, "it must go")
    walk.do(take_back_bid, about)


def _meet(walk: Walk) -> None:
    about, day = walk.pick(deal, state="open"), walk.soon().on
    start = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    walk.do(agree_meeting, about["organisation_id"], about["id"], about["contact_id"], start)


def _edit(walk: Walk) -> None:
    found = walk.pick(organisation)
    facts = OrganisationFacts(name=found["name"] + " 2", segment=found["segment"], tags=("new",), phones="040 765 4321")
    walk.do(edit_organisation, found["id"], facts)


def _feedback(walk: Walk) -> None:
    score = walk.die.choice([1, 3, 5])
    walk.do(record_feedback, walk.pick(organisation)["id"], FeedbackKind.SATISFACTION, score, "as they say")


def _end(walk: Walk) -> None:
    state = walk.die.choice([DealState.WON, DealState.LOST, DealState.LATER])
    given: dict[str, Any] = {DealState.LOST: {"reason": "price"}, DealState.LATER: {"until": date(2027, 3, 15)}}
    walk.do(end_deal, walk.pick(deal, state="open")["id"], state, **given.get(state, {}))


def _stage(walk: Walk) -> str:
    return walk.die.choice(walk.store.office.playbook.stages).key


def _criterion(walk: Walk) -> str:
    stages = [stage for stage in walk.store.office.playbook.stages if stage.criteria]
    return walk.die.choice(walk.die.choice(stages).criteria).key


def _two(walk: Walk, table: Any, **where: Any) -> tuple[str, str]:
    found = walk.pick(table, **where)
    return found["organisation_id"], found["id"]


ACTS: tuple[Act, ...] = (
    *[_call] * 8,
    *[_merge] * 2,
    *[_end] * 2,
    *(_merge_people, _import, _agreement, _ask, _line, _name, _accept, _item, _tender, _meet, _edit, _feedback),
    *(_followup, _validity, _rest),
    lambda walk: walk.do(revert_import, walk.pick(batch)["id"]),
    lambda walk: walk.do(move_deal, walk.pick(deal, state="open")["id"], _stage(walk)),
    lambda walk: walk.do(move_card, walk.pick(deal, state="open")["id"], _stage(walk)),
    lambda walk: walk.do(reopen_deal, walk.pick(deal, state="lost")["id"]),
    lambda walk: walk.do(tick_criterion, walk.pick(deal, state="open")["id"], _criterion(walk)),
    lambda walk: walk.do(finish_followup, walk.pick(followup, state="open")["id"], "answered"),
    lambda walk: walk.do(reschedule_followup, walk.pick(followup, state="open")["id"], walk.soon(), "later"),
    lambda walk: walk.do(add_organisation, OrganisationFacts(name=f"Uusi {walk.steps}", segment="company")),
    lambda walk: walk.do(add_contact, walk.pick(organisation)["id"], ContactFacts(name="Uuno", phones="040 111 2222")),
    lambda walk: walk.do(edit_contact, walk.pick(contact)["id"], ContactFacts(name="Toinen", phones="040 333 4444")),
    lambda walk: walk.do(remove_contact, walk.pick(contact)["id"]),
    lambda walk: walk.do(set_role, walk.pick(contact)["id"], "decision_maker"),
    lambda walk: walk.do(add_note, walk.pick(organisation)["id"], "a word"),
    lambda walk: walk.do(edit_note, walk.pick(note)["id"], "another word"),
    lambda walk: walk.do(add_personal, *_two(walk, contact), "has a boat"),
    lambda walk: walk.do(mark_personal, walk.pick(note)["id"], True),
    lambda walk: walk.do(do_not_call, walk.pick(organisation, do_not_call=False)["id"]),
    lambda walk: walk.do(allow_calls, walk.pick(organisation, do_not_call=True)["id"]),
    lambda walk: walk.do(add_deal, walk.pick(organisation)["id"], DealTerms(title="More", value_cents=100_00)),
    lambda walk: walk.do(edit_deal, walk.pick(deal)["id"], DealTerms(title="Less", value_cents=50_00)),
    lambda walk: walk.do(tell_apart, walk.pick(organisation)["id"], walk.pick(organisation)["id"]),
    lambda walk: walk.do(add_need, walk.pick(analysis)["id"], NeedFacts(words="backs ache")),
    lambda walk: walk.do(rank_need, walk.pick(need)["id"], 1),
    lambda walk: walk.do(drop_need, walk.pick(need)["id"]),
    lambda walk: walk.do(present_benefits, *_two(walk, deal, state="open"), None, ["sick_days"]),
    lambda walk: walk.do(send_paper, walk.pick(paper, kind="memo")["id"]),
    lambda walk: walk.do(new_quote, walk.pick(deal, state="open")["id"]),
    lambda walk: walk.do(give_quote, walk.pick(quote, state="draft")["id"]),
    lambda walk: walk.do(decline_quote, walk.pick(quote, state="given")["id"]),
    lambda walk: walk.do(check_agreement, walk.pick(deal)["id"], walked=True),
    lambda walk: walk.do(answer_reference, walk.pick(deal)["id"], True, "on the web"),
    lambda walk: walk.do(sign, walk.pick(deal, state="open")["id"]),
    lambda walk: walk.do(cancel_meeting, walk.pick(meeting, state="agreed")["id"]),
    lambda walk: walk.do(hold_meeting, walk.pick(meeting, state="agreed")["id"]),
    lambda walk: walk.do(move_meeting, walk.pick(meeting, state="agreed")["id"], datetime(2027, 1, 19, 9, tzinfo=UTC)),
    lambda walk: walk.do(start_checklist, walk.pick(deal, state="won")["id"]),
    lambda walk: walk.do(grade_customer, walk.pick(organisation)["id"], "A1", ["budget"]),
    lambda walk: walk.do(open_complaint, walk.pick(organisation)["id"], "it broke"),
    lambda walk: walk.do(ask_recommendation, walk.pick(organisation)["id"], RecommendationKind.REFERENCE),
    lambda walk: walk.do(record_reference, walk.pick(organisation)["id"], "they are good"),
    lambda walk: walk.do(decline_recommendation, walk.pick(organisation)["id"], RecommendationKind.REFERRAL),
)
"""Each is tried until it can be done somewhere; what a rule refuses changes nothing."""


def begin_papers(walk: Walk) -> None:
    """What is typed outside the history stands before the walk begins: memos of deals that have none."""
    for _paper in range(3):
        about = walk.pick(deal, state="open")
        walk.do(begin_paper, About(kind=PaperKind.MEMO, organisation_id=about["organisation_id"], deal_id=about["id"]))


def act(walk: Walk, which: Act) -> None:
    """Try one act at some places until it could be done at one."""
    before = walk.steps
    for _place in range(12):
        try:
            which(walk)
        except (Refusal, LookupError):
            continue
        if walk.steps > before:
            return
