"""Acts about deals: through the stages, of needs, papers, quotes, asks, agreements and tenders."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from data.agreements import AgreementFacts, answer_reference, check_agreement, keep_agreement, sign
from data.analyses import begin_anew
from data.asks import record_ask
from data.bargaining import paper, quote
from data.batch_moves import end_many, move_many, shift_many
from data.bids import Deadlines, note_tender, send_bid, set_deadlines, take_back_bid
from data.deals import end_deal, move_deal
from data.model.agreement import Dates
from data.model.asking import AskReport
from data.model.facts import DealState, Decision
from data.model.needs import NeedFacts
from data.model.quote import Quote, QuoteLine
from data.needs import add_need, change_need, drop_need, rank_need
from data.presentations import present_benefits
from data.processes import choose_process
from data.procurements import add_requirements, choose_category, choose_route
from data.progress import change_return, move_card, reopen_deal, tick_criterion
from data.quote_drafts import add_whole, drop_option, name_option, put_line, set_term, set_validity
from data.quotes import accept_quote, decline_quote, give_quote, new_quote, quote_with
from data.sending import send_paper
from data.tables import analysis, deal, need, organisation
from data.tagging import Tagging, tag_many
from data.terms import DealTerms, add_deal, edit_deal
from tests.data.walk import Act, Walk


def _agreement(walk: Walk) -> None:
    days = {"starts_on": date(2026, 12, 1), "ends_on": date(2027, 11, 30), "renewal_on": date(2027, 9, 30)}
    walk.do(keep_agreement, walk.pick(deal)["id"], AgreementFacts(dates=Dates(signed_on=date(2026, 11, 20), **days)))


def _ask(walk: Walk) -> None:
    about = walk.pick(deal, state="open")
    answer = walk.die.choice([Decision.YES, Decision.NOT_YET])
    then: dict[str, Any] = {"reason_words": "a pilot"} if answer == Decision.YES else {"again": walk.soon()}
    whose = {"organisation_id": about["organisation_id"], "deal_id": about["id"]}
    walk.do(record_ask, AskReport(**whose, question="Shall we?", first=answer, answer=answer, **then))


def _quote(walk: Walk) -> None:
    """A quote from its first draft until it is given."""
    key = walk.do(new_quote, walk.pick(deal, state="open")["id"])

    def found() -> Quote:
        return walk.store.ask(quote_with, key).result()

    key = walk.do(add_whole, key, seen=found().version)
    line = QuoteLine("Kick-off", 1, Decimal(500), 1)
    walk.do(put_line, key, found().options[0].key, line, seen=found().version)
    walk.do(name_option, key, found().options[0].key, "Small", seen=found().version)
    walk.do(set_term, key, found().options[0].key, 6, seen=found().version)
    walk.do(drop_option, key, found().options[-1].key, seen=found().version)
    walk.do(set_validity, key, date(2027, 1, 31), seen=found().version)
    walk.do(give_quote, key)


def _accept(walk: Walk) -> None:
    found = walk.store.ask(quote_with, walk.pick(quote, state="given")["id"]).result()
    walk.do(accept_quote, found.id, found.options[0].key)


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


def _end(walk: Walk) -> None:
    state = walk.die.choice([DealState.WON, DealState.LOST, DealState.LATER])
    given: dict[str, Any] = {DealState.LOST: {"reason": "price"}, DealState.LATER: {"until": date(2027, 3, 15)}}
    walk.do(end_deal, walk.pick(deal, state="open")["id"], state, **given.get(state, {}))


def _travel(walk: Walk) -> None:
    about = walk.pick(deal)["id"]
    walk.do(choose_process, about, walk.die.choice(["seven-steps", None]))


def _need(walk: Walk) -> None:
    known = walk.pick(need)
    walk.do(change_need, known["id"], NeedFacts(words="knees too"), seen=known["version"])


def _anew(walk: Walk) -> None:
    known = walk.pick(analysis)
    walk.do(begin_anew, known["organisation_id"], known["deal_id"])


def _stage(walk: Walk) -> str:
    return walk.die.choice(walk.store.office.playbook.stages).key


def _criterion(walk: Walk) -> str:
    stages = [stage for stage in walk.store.office.playbook.stages if stage.criteria]
    return walk.die.choice(walk.die.choice(stages).criteria).key


SELLING: tuple[Act, ...] = (
    *[_end] * 2,
    *[_travel] * 2,
    *(_agreement, _ask, _need, _anew, _quote, _accept, _tender),
    lambda walk: walk.do(move_deal, walk.pick(deal, state="open")["id"], _stage(walk)),
    lambda walk: walk.do(move_card, walk.pick(deal, state="open")["id"], _stage(walk)),
    lambda walk: walk.do(move_many, walk.some(deal, state="open"), _stage(walk)),
    lambda walk: walk.do(shift_many, walk.some(deal, state="open"), 1),
    lambda walk: walk.do(end_many, walk.some(deal, state="open"), DealState.LATER, reason="", until=date(2027, 4, 1)),
    lambda walk: walk.do(tag_many, walk.some(deal), Tagging(add=(f"fair {walk.steps}",))),
    lambda walk: walk.do(change_return, walk.pick(deal, state="later")["id"], walk.soon().on),
    lambda walk: walk.do(reopen_deal, walk.pick(deal, state="lost")["id"]),
    lambda walk: walk.do(tick_criterion, walk.pick(deal, state="open")["id"], _criterion(walk)),
    lambda walk: walk.do(add_deal, walk.pick(organisation)["id"], DealTerms(title="More", value_cents=100_00)),
    lambda walk: walk.do(edit_deal, walk.pick(deal)["id"], DealTerms(title="Less", value_cents=50_00)),
    lambda walk: walk.do(add_need, walk.pick(analysis)["id"], NeedFacts(words="backs ache")),
    lambda walk: walk.do(
        change_need, (one := walk.pick(need))["id"], NeedFacts(words="knees too"), seen=one["version"]
    ),
    lambda walk: walk.do(rank_need, walk.pick(need)["id"], 1),
    lambda walk: walk.do(drop_need, walk.pick(need)["id"]),
    lambda walk: walk.do(present_benefits, *walk.two(deal, state="open"), None, ["sick_days"]),
    lambda walk: walk.do(send_paper, walk.pick(paper, kind="memo")["id"]),
    lambda walk: walk.do(new_quote, walk.pick(deal, state="open")["id"]),
    lambda walk: walk.do(give_quote, walk.pick(quote, state="draft")["id"]),
    lambda walk: walk.do(decline_quote, walk.pick(quote, state="given")["id"]),
    lambda walk: walk.do(check_agreement, walk.pick(deal)["id"], walked=True),
    lambda walk: walk.do(answer_reference, walk.pick(deal)["id"], True, "on the web"),
    lambda walk: walk.do(sign, walk.pick(deal, state="open")["id"]),
)
"""What is done to deals."""
