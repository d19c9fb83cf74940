"""Evidence: each fact is shown by exactly the rows that mean it, and by nothing less."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from data.bargaining import agreement, ask, paper, presentation, procurement, quote
from data.bookkeeping import invitation
from data.evidence import evidence_of, ticks_of
from data.model.criteria import CriteriaOpen
from data.model.facts import Evidence
from data.model.playbook import Playbook
from data.model.refusal import Refusal
from data.progress import move_card, tick_criterion
from data.store import Store
from data.tables import (
    analysis,
    answer,
    call,
    contact,
    deal,
    followup,
    meeting,
    need,
    objection,
    organisation,
    phone,
)
from data.transaction import Write
from tests.data.board_deals import add, give

ALWAYS = {Evidence.CONTACT_NAMED, Evidence.ROUTE_SETTLED}
"""Of the deal of `add`: its contact has a name, and no law binds a company."""

Rows = Callable[[Write, str], None]


def _of(write: Write, deal_id: str) -> dict[str, Any]:
    return {"organisation_id": write.row(deal, deal_id)["organisation_id"], "deal_id": deal_id}


def _put(table: Any, **values: Any) -> Rows:
    return lambda write, key: _keep(write.insert(table, **_of(write, key), **values))


def _keep(_key: str) -> None:
    """An insert as a statement."""


def _set(table: Any, column: str, **values: Any) -> Rows:
    return lambda write, key: write.update(table, write.row(deal, key)[column], **values)


def _meet(purpose: str = "talk", state: str = "agreed", hours: int = 24, *, invited: bool = False) -> Rows:
    def rows(write: Write, key: str) -> None:
        starts = write.now + timedelta(hours=hours)
        times = {"starts_at": starts, "ends_at": starts + timedelta(hours=1)}
        uid = f"{purpose}{state}{hours}@x"
        write.insert(meeting, **_of(write, key), **times, uid=uid, state=state, purpose=purpose)
        if invited:
            values = {"uid": uid, "sequence": 0, "method": "REQUEST", "file": "x.ics", "at": write.now}
            write.connection.execute(insert(invitation).values(**values))

    return rows


def _analysed(*answers: tuple[str, str, str], own: bool = True, **needed: Any) -> Rows:
    def rows(write: Write, key: str) -> None:
        of = _of(write, key) if own else {**_of(write, key), "deal_id": None}
        made = write.insert(analysis, **of, segment="company", language="en")
        for question, part, text in answers:
            write.insert(answer, analysis_id=made, question=question, part=part, asked="?", text=text, at=write.now)
        if needed:
            write.insert(need, analysis_id=made, rank=1, words="stairs", kind="implied", **needed)

    return rows


def _asked(answer_: str = "no", overcome: bool | None = None, **values: Any) -> Rows:
    def rows(write: Write, key: str) -> None:
        made = write.insert(ask, **_of(write, key), first="no", answer=answer_, at=write.now, **values)
        if overcome is not None or answer_ == "yes":
            write.insert(objection, ask_id=made, kind="no_budget", overcome=overcome, at=write.now)

    return rows


def _all(*several: Rows) -> Rows:
    def rows(write: Write, key: str) -> None:
        for one in several:
            one(write, key)

    return rows


def _step(hours: int = 24, **values: Any) -> Rows:
    def rows(write: Write, key: str) -> None:
        at = write.now + timedelta(hours=hours)
        facts = {"kind": "retry", "reason": "r", "priority": 5, "due_on": at.date(), "due_at": at, **values}
        write.insert(followup, **_of(write, key), **facts)

    return rows


def _reached(write: Write, key: str) -> None:
    found = write.row(deal, key)
    write.update(contact, found["contact_id"], personal="dog: Rusty")
    own = {"organisation_id": found["organisation_id"], "contact_id": found["contact_id"]}
    write.insert(phone, **own, e164="+358405550101", typed="040 555 0101")


def _objected(write: Write, key: str, overcome: bool | None) -> None:
    made = write.insert(
        call,
        **_of(write, key),
        started_at=write.now,
        ended_at=write.now,
        outcome="no_answer",
        script="opener",
        script_version="1",
        language="en",
    )
    write.insert(objection, call_id=made, kind="no_budget", overcome=overcome, at=write.now)


FOUR = [("q1", "S", "a"), ("q2", "P", "b"), ("q3", "I", "c"), ("q4", "N", "d")]
QUOTE = {"number": 1, "language": "en", "vat": "25.5", "valid_until": date(2026, 12, 24), "options": []}
SENT = {"language": "en", "subject": "s", "body": "b"}

SHOWN: list[tuple[str, Rows, set[Evidence]]] = [
    ("nothing", _all(), set()),
    ("industry", _set(organisation, "organisation_id", industry="paper"), {Evidence.INDUSTRY_KNOWN}),
    ("headcount", _set(organisation, "organisation_id", headcount=48), {Evidence.HEADCOUNT_KNOWN}),
    ("no headcount", _set(organisation, "organisation_id", headcount=0), set()),
    ("decider", _set(contact, "contact_id", role="decision_maker"), {Evidence.DECIDERS_KNOWN}),
    ("influencer", _set(contact, "contact_id", role="influencer"), set()),
    ("reached, with a note", _reached, {Evidence.PEOPLE_SAVED}),
    ("a note alone", _set(contact, "contact_id", personal="dog"), set()),
    ("e-mail and note", _set(contact, "contact_id", personal="dog", email="a@b.fi"), {Evidence.PEOPLE_SAVED}),
    ("a meeting", _meet(), {Evidence.MEETING_AGREED, Evidence.NEXT_STEP_TIMED}),
    ("a meeting held", _meet(state="held", hours=-24), {Evidence.MEETING_AGREED}),
    ("a meeting called off", _meet(state="cancelled", invited=True), set()),
    (
        "an invitation",
        _meet(invited=True),
        {Evidence.MEETING_AGREED, Evidence.NEXT_STEP_TIMED, Evidence.INVITATION_WRITTEN},
    ),
    (
        "a decision meeting",
        _meet("decision"),
        {Evidence.MEETING_AGREED, Evidence.NEXT_STEP_TIMED, Evidence.DECISION_AGREED},
    ),
    ("a kick-off held", _meet("kick_off", "held", -24), {Evidence.MEETING_AGREED, Evidence.KICK_OFF_AGREED}),
    ("four parts", _analysed(*FOUR), {Evidence.SPIN_TOUCHED}),
    ("four parts of no deal", _analysed(*FOUR, own=False), {Evidence.SPIN_TOUCHED}),
    ("three parts and spaces", _analysed(*FOUR[:3], ("q4", "N", "  ")), set()),
    (
        "a loose talk beside its own",
        _all(_analysed(own=True), _analysed(*FOUR, own=False)),
        set(),
    ),
    ("a consequence", _analysed(consequence="sick leave"), {Evidence.CONSEQUENCE_KNOWN}),
    ("a consequence in euros", _analysed(euros=12_960), {Evidence.CONSEQUENCE_KNOWN}),
    ("a need alone", _analysed(touches="everybody"), set()),
    ("an agreed minute", _step(agreed=True), {Evidence.NEXT_STEP_TIMED}),
    ("a minute of the rep's own", _step(rule=""), {Evidence.NEXT_STEP_TIMED}),
    ("a minute reckoned by a rule", _step(rule="retry_busy"), set()),
    ("a minute gone by", _step(-1, agreed=True), set()),
    ("a day", _step(agreed=True, due_at=None), set()),
    ("a step done", _step(agreed=True, state="done"), set()),
    ("a memo written", _put(paper, kind="memo", **SENT), set()),
    ("a memo sent", lambda w, k: _put(paper, kind="memo", sent_at=w.now, **SENT)(w, k), {Evidence.MEMO_SENT}),
    ("a hand-over", lambda w, k: _put(paper, kind="hand_over", sent_at=w.now, **SENT)(w, k), {Evidence.HANDED_OVER}),
    ("benefits", lambda w, k: _put(presentation, shown=["x"], at=w.now)(w, k), {Evidence.BENEFITS_PRESENTED}),
    ("a draft quote", _put(quote, **QUOTE), set()),
    ("a quote", lambda w, k: _put(quote, **QUOTE, state="given", given_at=w.now)(w, k), {Evidence.QUOTE_GIVEN}),
    (
        "a quote accepted",
        lambda w, k: _put(quote, **QUOTE, state="accepted", given_at=w.now)(w, k),
        {Evidence.QUOTE_GIVEN, Evidence.TERMS_AGREED},
    ),
    ("asked", _asked(), {Evidence.ASKED, Evidence.OBJECTIONS_SETTLED}),
    ("asked, it stands", _asked(overcome=False), {Evidence.ASKED}),
    ("asked, overcome", _asked(overcome=True), {Evidence.ASKED, Evidence.OBJECTIONS_SETTLED}),
    ("asked, a reason", _asked(overcome=False, reason="no_budget"), {Evidence.ASKED, Evidence.OBJECTIONS_SETTLED}),
    ("asked, a yes", _asked("yes", overcome=False), {Evidence.ASKED, Evidence.OBJECTIONS_SETTLED}),
    ("asked, open since a call", _all(lambda w, k: _objected(w, k, None), _asked()), {Evidence.ASKED}),
    ("objected, never asked", lambda w, k: _objected(w, k, True), set()),
    ("an agreement begun", _put(agreement), set()),
    ("walked through", _put(agreement, walked=True), {Evidence.WALKED_THROUGH}),
    ("signed", _put(agreement, signed_on=date(2026, 11, 24)), {Evidence.SIGNED}),
    (
        "a bid sent",
        lambda w, k: _put(procurement, steps=[], requirements=[], sent_at=w.now)(w, k),
        {Evidence.QUOTE_GIVEN, Evidence.ASKED, Evidence.OBJECTIONS_SETTLED},
    ),
]


@pytest.mark.parametrize(("rows", "shown"), [pair[1:] for pair in SHOWN], ids=[pair[0] for pair in SHOWN])
def test_each_fact_is_shown_by_its_rows_alone(store: Store, rows: Rows, shown: set[Evidence]) -> None:
    key = store.do(add, stage="needs").result().result
    other = store.do(add, "Other Oy", stage="needs").result().result
    store.do(lambda write: rows(write, key)).result()
    assert store.ask(evidence_of, key).result() == ALWAYS | shown
    assert store.ask(evidence_of, other).result() == ALWAYS


def test_a_timetable_is_known_by_a_question_that_finds_it(store: Store, playbook: Playbook) -> None:
    timely = {one.key for one in playbook.findings if one.bant == "timeline"}
    asked = next(one for one in playbook.questions if timely.intersection(one.finds))
    key = store.do(add, stage="needs").result().result
    store.do(lambda write: _analysed((asked.key, asked.part.value, "before summer"))(write, key)).result()
    assert Evidence.TIMETABLE_KNOWN in store.ask(evidence_of, key).result()


def test_a_public_buyer_needs_its_route_and_a_contact_its_name(store: Store) -> None:
    key = store.do(add, stage="needs").result().result
    store.do(lambda write: _set(organisation, "organisation_id", segment="municipality")(write, key)).result()
    store.do(lambda write: _set(contact, "contact_id", name="")(write, key)).result()
    assert store.ask(evidence_of, key).result() == set()
    store.do(lambda write: _put(procurement, steps=[], requirements=[], route="direct")(write, key)).result()
    assert store.ask(evidence_of, key).result() == {Evidence.ROUTE_SETTLED}
    assert store.ask(evidence_of, "gone").result() == set()


def test_every_kind_of_evidence_is_tried_here() -> None:
    tried = set[Evidence]().union(*(shown for _name, _rows, shown in SHOWN))
    assert set(Evidence) - tried == ALWAYS | {Evidence.TIMETABLE_KNOWN}


def test_what_is_met_by_itself_is_not_ticked_by_hand_and_a_tick_may_go(store: Store) -> None:
    key = store.do(add, stage="prospecting").result().result
    with pytest.raises(Refusal, match="is met by itself: the file shows it"):
        store.do(tick_criterion, key, "contact").result()
    store.do(tick_criterion, key, "industry").result()
    store.do(lambda write: _set(organisation, "organisation_id", industry="paper")(write, key)).result()
    done = store.do(tick_criterion, key, "industry").result()
    assert str(done.phrase).startswith("unticked, and still met by itself: The industry is known")
    ticks = store.ask(ticks_of, key).result()
    assert [(one.key, one.done, one.by_itself) for one in ticks][:3] == [
        ("industry", True, True),
        ("contact", True, True),
        ("headcount", False, False),
    ]
    assert [one.key for one in store.ask(ticks_of, key, "contacting").result()] == ["meeting", "invitation"]
    assert store.ask(ticks_of, key, "care").result() == ()


def test_a_stage_that_requires_lets_go_of_what_the_file_shows(store: Store, playbook: Playbook) -> None:
    give(store, [stage.model_copy(update={"enforce": "require"}) for stage in playbook.stages])
    key = store.do(add, stage="contacting").result().result
    store.do(lambda write: _meet()(write, key)).result()
    with pytest.raises(CriteriaOpen, match=r"^Before a deal leaves Contacting: The invitation has been sent\.$"):
        store.do(move_card, key, "needs").result()
    store.do(lambda write: _meet(hours=48, invited=True)(write, key)).result()
    assert str(store.do(move_card, key, "needs").result().phrase) == "moved Teräs Oy to Needs analysis"
