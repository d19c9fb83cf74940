"""Every deal has a next step, or says why it has none, or is asked for one with what is usual now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from data.bargaining import agreement, quote
from data.barring import do_not_call
from data.deals import end_deal, enter_stage
from data.followups import add_followup, open_followups
from data.history import undo
from data.marked import finish_marked
from data.model.calendar import Due
from data.model.facts import DealState
from data.model.playbook import Playbook
from data.model.refusal import DoNotCall, Refusal
from data.next_step import Lacking, choose_no_step, lacking_step, lacks_step
from data.playbooks.shelf import process
from data.processes import choose_process
from data.steps import plan_step
from data.store import Store
from data.tables import deal, followup, meeting, organisation
from data.transaction import Read, Write
from tests.data.changing import deal_row, prospect
from tests.model.manager import with_stages

TODAY, NEXT_TUESDAY = date(2026, 11, 24), date(2026, 12, 1)


def _bare(store: Store, stage: str | None = None, name: str = "Teräs Oy") -> str:
    """A deal whose every step is done."""
    key = store.do(prospect, name, stage).result().result
    _finish(store, key)
    return key


def _finish(store: Store, key: str) -> None:
    for row in store.ask(open_followups, key).result():
        store.do(finish_marked, [row["id"]]).result()


def _lacking(store: Store, key: str) -> Lacking:
    found = store.ask(lacking_step, key).result()
    assert found is not None
    return found


def _usual(store: Store, key: str) -> list[tuple[str, str]]:
    return [(one.kind, one.when) for one in _lacking(store, key).suggested]


def _many(read: Read) -> int:
    return read.count(select(func.count()).select_from(deal).where(lacks_step()))


def test_an_open_deal_with_a_next_step_lacks_nothing(store: Store) -> None:
    key = store.do(prospect, "Teräs Oy").result().result
    assert store.ask(lacking_step, key).result() is None
    assert store.ask(_many).result() == 0


def test_one_whose_last_step_is_done_is_asked_about_by_name_and_stage(store: Store) -> None:
    key = _bare(store, "closing")
    found = _lacking(store, key)
    about = store.ask(deal_row, key).result()
    assert (found.organisation, found.stage_name, found.parked) == ("Teräs Oy", "Closing", False)
    assert (found.organisation_id, found.contact_id) == (about["organisation_id"], about["contact_id"])
    assert store.ask(_many).result() == 1


def test_a_deal_that_ended_or_is_gone_needs_none(store: Store) -> None:
    lost, won = _bare(store), _bare(store, name="Kide Oy")
    store.do(end_deal, lost, DealState.LOST, reason="price").result()
    store.do(end_deal, won, DealState.WON).result()
    for key in (lost, won):
        _finish(store, key)
        assert store.ask(lacking_step, key).result() is None
    assert store.ask(lacking_step, "0" * 32).result() is None


def test_a_parked_deal_that_would_never_come_back_is_asked_about_and_comes_back_on_the_day_that_is_given(
    store: Store,
) -> None:
    key = _bare(store)
    store.do(end_deal, key, DealState.LATER, until=date(2027, 3, 15)).result()
    assert store.ask(lacking_step, key).result() is None
    _finish(store, key)
    found = _lacking(store, key)
    assert found.parked
    assert [one.kind for one in found.suggested] == ["ask_again"]
    one = found.suggested[0]
    store.do(plan_step, found.organisation_id, one.kind, one.due, one.reason, deal_id=key).result()
    assert store.ask(lacking_step, key).result() is None
    assert store.ask(deal_row, key).result()["later_until"] == one.due.on
    store.do(undo).result()
    assert store.ask(deal_row, key).result()["later_until"] == date(2027, 3, 15)


@pytest.mark.parametrize(
    ("stage", "usual"),
    [
        ("prospecting", [("first_call", "today"), ("call_back", "Tue 1.12.")]),
        ("contacting", [("first_call", "today"), ("call_back", "Tue 1.12.")]),
        ("needs", [("present", "Fri 27.11."), ("call_back", "Tue 1.12.")]),
        ("benefits", [("decision", "Thu 26.11."), ("call_back", "Tue 1.12."), ("present", "Fri 27.11.")]),
        ("closing", [("agreement", "Thu 26.11."), ("decision", "Tue 1.12.")]),
        ("agreement", [("agreement", "Thu 26.11."), ("call_back", "Tue 1.12.")]),
    ],
)
def test_each_stage_suggests_what_it_asks_for_and_then_a_call_in_a_week(
    store: Store, stage: str, usual: list[tuple[str, str]]
) -> None:
    key = store.do(prospect, "Teräs Oy", stage).result().result
    first = store.ask(open_followups, key).result()
    store.do(lambda write: _drop_first_call(write, first)).result()
    _finish(store, key)
    assert _usual(store, key) == usual


def _drop_first_call(write: Write, rows: list[Any]) -> None:
    """They were not called: they came by another way."""
    for row in rows:
        if row["kind"] == "first_call":
            write.delete(followup, row["id"])


def test_a_call_that_was_made_is_suggested_anew_in_a_week(store: Store) -> None:
    key = store.do(prospect, "Teräs Oy", "needs").result().result
    _finish(store, key)
    about = store.ask(deal_row, key).result()
    hers = {"organisation_id": about["organisation_id"], "deal_id": key, "contact_id": None}
    again = store.do(add_followup, "quote_call", Due(TODAY), "why", **hers).result().result
    store.do(finish_marked, [again]).result()
    assert _usual(store, key)[1] == ("quote_call", "Tue 1.12.")
    assert _lacking(store, key).suggested[1].reason == "A week has passed: how does Teräs Oy see it now?"


@pytest.mark.parametrize(
    ("what", "stage", "kind"),
    [("met", "needs", "memo"), ("quoted", "closing", "quote_call"), ("signed", "agreement", "hand_over")],
)
def test_what_has_happened_to_a_deal_suggests_what_follows_from_it(
    store: Store, what: str, stage: str, kind: str
) -> None:
    key = _bare(store, stage)
    assert kind not in dict(_usual(store, key))
    store.do(_happen, key, what).result()
    assert kind in dict(_usual(store, key))


def _happen(write: Write, key: str, what: str) -> None:
    about = {"organisation_id": write.row(deal, key)["organisation_id"], "deal_id": key}
    if what == "met":
        held = {"starts_at": write.now, "ends_at": write.now, "uid": "x", "state": "held"}
        write.insert(meeting, **about, **held)
    elif what == "quoted":
        given = {"number": 1, "state": "given", "language": "en", "vat": "25.5", "valid_until": NEXT_TUESDAY}
        write.insert(quote, **about, **given)
    else:
        write.insert(agreement, **about, signed_on=write.today)


def test_nobody_who_asked_not_to_be_called_is_suggested_a_call(store: Store) -> None:
    key = _bare(store, "closing")
    about = store.ask(deal_row, key).result()
    store.do(do_not_call, about["organisation_id"], about["contact_id"]).result()
    assert _usual(store, key) == [("agreement", "Thu 26.11.")]
    store.do(lambda write: write.update(organisation, about["organisation_id"], do_not_call=True)).result()
    assert _usual(store, key) == [("agreement", "Thu 26.11.")]


def test_a_full_day_is_not_suggested(store: Store, playbook: Playbook) -> None:
    narrow = playbook.model_copy(update={"calling": playbook.calling.model_copy(update={"most_a_day": 1})})
    store.office = replace(store.office, playbook=narrow)
    store.do(prospect, "Kide Oy", "agreement").result()
    assert _usual(store, _bare(store, "closing"))[0] == ("agreement", "Fri 27.11.")


def test_a_deal_by_another_process_is_suggested_what_that_asks_for(store: Store) -> None:
    store.office = replace(store.office, process=process)
    key = _bare(store, "needs")
    store.do(choose_process, key, "eight_stages").result()
    eight = process("eight_stages")
    assert eight is not None
    found = _lacking(store, key)
    stage = eight.stage(store.ask(deal_row, key).result()["stage"])
    assert stage is not None
    assert found.stage_name == stage.name.said("en")
    assert found.suggested


def test_a_deal_whose_stage_is_gone_is_asked_about_as_if_it_stood_in_the_first(
    store: Store, playbook: Playbook
) -> None:
    key = _bare(store, "closing")
    store.office = replace(store.office, playbook=with_stages(playbook, gone="closing"))
    found = _lacking(store, key)
    assert found.stage_name == "closing"
    assert found.suggested[0].kind in {"first_call", "call_back", "decision"}


def test_a_playbook_without_any_call_suggests_none(store: Store, playbook: Playbook) -> None:
    silent = [kind.model_copy(update={"opens": "card"}) for kind in playbook.kinds]
    key = _bare(store, "closing")
    store.office = replace(store.office, playbook=playbook.model_copy(update={"kinds": silent}))
    assert _usual(store, key) == [("agreement", "Thu 26.11."), ("decision", "Thu 26.11.")]


def test_none_is_a_choice_with_its_reason_and_a_new_step_ends_the_rest(store: Store) -> None:
    key = _bare(store, "needs")
    about = store.ask(deal_row, key).result()
    done = store.do(choose_no_step, key, "  they decide\n in spring ").result()
    assert str(done.phrase) == "no next step: Teräs Oy, they decide in spring"
    assert store.ask(lacking_step, key).result() is None
    assert store.ask(_many).result() == 0
    store.do(plan_step, about["organisation_id"], "care", Due(NEXT_TUESDAY), "spring is here", deal_id=key).result()
    assert store.ask(deal_row, key).result()["no_step"] == ""
    store.do(undo).result()
    assert store.ask(deal_row, key).result()["no_step"] == "they decide in spring"
    store.do(undo).result()
    assert _lacking(store, key)


@pytest.mark.parametrize("how", ["stage", "lost"])
def test_a_rule_that_plans_something_or_an_end_ends_the_rest_too(store: Store, how: str) -> None:
    key = _bare(store, "needs")
    store.do(choose_no_step, key, "they decide in spring").result()
    if how == "stage":
        store.do(enter_stage, key, "benefits").result()
    else:
        store.do(end_deal, key, DealState.LOST, reason="price").result()
    assert store.ask(deal_row, key).result()["no_step"] == ""


def test_none_without_a_reason_with_a_step_or_for_a_deal_off_the_board_is_refused(store: Store) -> None:
    key = _bare(store, "needs")
    with pytest.raises(Refusal, match="Say why"):
        store.do(choose_no_step, key, "  ").result()
    waiting = store.do(prospect, "Kide Oy").result().result
    with pytest.raises(Refusal, match="waits already"):
        store.do(choose_no_step, waiting, "why not").result()
    store.do(end_deal, waiting, DealState.LATER, until=TODAY + timedelta(days=90)).result()
    with pytest.raises(Refusal, match="Only a deal that is open"):
        store.do(choose_no_step, waiting, "why not").result()


def test_a_step_needs_its_reason_and_calls_nobody_who_said_no(store: Store) -> None:
    key = _bare(store, "needs")
    org = store.ask(deal_row, key).result()["organisation_id"]
    with pytest.raises(Refusal, match="reason"):
        store.do(plan_step, org, "care", Due(NEXT_TUESDAY), " \n ", deal_id=key).result()
    store.do(do_not_call, org).result()
    for kind in ("care", "nobody_knows_this_kind"):
        with pytest.raises(DoNotCall):
            store.do(plan_step, org, kind, Due(NEXT_TUESDAY), "why", deal_id=key).result()
    store.do(plan_step, org, "prepare", Due(NEXT_TUESDAY), "read up on them", deal_id=key).result()
    store.do(plan_step, org, "prepare", Due(NEXT_TUESDAY), "about the whole house").result()
    assert store.ask(lacking_step, key).result() is None
