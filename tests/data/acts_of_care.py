"""Acts of care: the checklist after a sale, opinions, complaints step by step, classes, recommendations and names."""

from __future__ import annotations

from data.aftersale import care_step, complaint
from data.casework import (
    CaseFacts,
    close_complaint,
    note_case,
    open_with_step,
    promise_answer,
    reopen_complaint,
    take_back_step,
    take_step,
)
from data.checklist import assign_item, move_item, start_checklist, tick_item
from data.complaints import open_complaint, way_of
from data.feedback import record_feedback
from data.grading import grade_customer
from data.model.care_facts import FeedbackKind, RecommendationKind, Satisfaction
from data.recommendations import ask_recommendation, decline_recommendation, record_reference
from data.referrals import Lead, record_referral
from data.tables import deal, organisation
from tests.data.walk import Act, Walk


def _item(walk: Walk) -> None:
    found = walk.pick(care_step)
    walk.do(tick_item, found["deal_id"], found["item"])
    walk.do(move_item, found["deal_id"], found["item"], walk.soon().on)
    walk.do(assign_item, found["deal_id"], found["item"], "Otto")


def _feedback(walk: Walk) -> None:
    score = walk.die.choice([1, 3, 5])
    walk.do(record_feedback, walk.pick(organisation)["id"], FeedbackKind.SATISFACTION, score, "as they say")


def _case(walk: Walk) -> None:
    """A complaint from the first word to the end, and open again."""
    house, way = walk.pick(organisation)["id"], walk.store.ask(way_of).result()
    key = walk.do(open_with_step, house, way[0].key)
    walk.do(take_step, key, way[1].key)
    walk.do(note_case, key, CaseFacts(text="it broke", remedy="a new one", owner="Otto", promised_on=walk.soon().on))
    walk.do(promise_answer, key, walk.soon().on)
    walk.do(take_back_step, key, way[1].key)
    walk.do(close_complaint, key, walk.die.choice(list(Satisfaction)), words="well", why="as agreed")
    walk.do(reopen_complaint, key)


def _referral(walk: Walk) -> None:
    lead = Lead(organisation=f"Suositeltu {walk.steps} Oy", name="Outi", phones="040 222 3333", words="greet from Anna")
    walk.do(record_referral, walk.pick(organisation)["id"], lead)


CARE: tuple[Act, ...] = (
    *(_item, _feedback, _case, _referral),
    lambda walk: walk.do(start_checklist, walk.pick(deal, state="won")["id"]),
    lambda walk: walk.do(grade_customer, walk.pick(organisation)["id"], "A1", ["budget"]),
    lambda walk: walk.do(grade_customer, walk.pick(organisation, care_class="A1")["id"], None),
    lambda walk: walk.do(open_complaint, walk.pick(organisation)["id"], "it broke"),
    lambda walk: walk.do(close_complaint, walk.pick(complaint, state="open")["id"], why="they withdrew it"),
    lambda walk: walk.do(ask_recommendation, walk.pick(organisation)["id"], RecommendationKind.REFERENCE),
    lambda walk: walk.do(record_reference, walk.pick(organisation)["id"], "they are good"),
    lambda walk: walk.do(decline_recommendation, walk.pick(organisation)["id"], RecommendationKind.REFERRAL),
)
"""What is done for customers."""
