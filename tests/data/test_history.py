"""What was done can be taken back and done again, exactly."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from data.bookkeeping import operation
from data.deals import end_deal, move_deal, open_deal
from data.drafts import drafted, keep_draft, settle_draft
from data.followups import add_followup, open_followups, reschedule_followup
from data.history import redo, undo
from data.marked import finish_marked
from data.model.calendar import Due
from data.model.facts import DealState
from data.model.office import Office
from data.model.refusal import Conflict, NotFound, Refusal
from data.store import Store
from data.tables import analysis, deal, note, organisation
from data.transaction import Read, Write
from data.words import N_
from tests.data.rows import every_row


def _organisation(write: Write, name: str = "Teräs Oy") -> str:
    write.say(N_("new organisation: {organisation}"), organisation=name)
    return write.insert(organisation, name=name, search_key=name.casefold(), segment="company", tags=["a"])


def _note(write: Write, org: str) -> str:
    return write.insert(note, organisation_id=org, text="x", at=write.now)


def _number_of_operations(read: Read) -> int:
    return read.count(select(func.count()).select_from(operation))


def test_an_operation_is_taken_back_whole_and_done_again_whole(store: Store) -> None:
    org = store.do(_organisation).result().result
    empty = store.ask(every_row).result()
    store.do(open_deal, org).result()
    full = store.ask(every_row).result()
    assert full["deal"]
    assert full["followup"]
    assert full["stage_event"]
    store.do(undo).result()
    assert store.ask(every_row).result() == empty
    store.do(redo).result()
    assert store.ask(every_row).result() == full


def test_undo_says_in_words_what_it_took_back(store: Store) -> None:
    org = store.do(_organisation).result().result
    deal_id = store.do(open_deal, org).result().result
    store.do(move_deal, deal_id, "contacting").result()
    assert str(store.do(undo).result().result) == "moved Teräs Oy to Contacting"
    assert str(store.do(undo).result().result) == "new deal: Teräs Oy"


def test_history_outlives_a_restart(store: Store, office: Office) -> None:
    before = store.ask(every_row).result()
    org = store.do(_organisation).result().result
    store.do(open_deal, org).result()
    store.close()
    again = Store(store.path, office)
    again.do(undo).result()
    again.do(undo).result()
    assert again.ask(every_row).result() == before
    again.close()


def test_nothing_to_undo_is_a_sentence(store: Store) -> None:
    with pytest.raises(Refusal, match="nothing to undo"):
        store.do(undo).result()
    with pytest.raises(Refusal, match="nothing to redo"):
        store.do(redo).result()


def test_a_new_operation_closes_the_way_forward(store: Store) -> None:
    store.do(_organisation).result()
    store.do(undo).result()
    store.do(_organisation, "Kide Oy").result()
    with pytest.raises(Refusal):
        store.do(redo).result()


def test_a_refused_operation_leaves_nothing_behind(store: Store) -> None:
    org = store.do(_organisation).result().result
    deal_id = store.do(open_deal, org).result().result
    before = store.ask(every_row).result()
    with pytest.raises(Refusal, match="reason"):
        store.do(end_deal, deal_id, DealState.LOST).result()
    with pytest.raises(Refusal, match="day"):
        store.do(end_deal, deal_id, DealState.LATER).result()
    with pytest.raises(Refusal, match="no stage"):
        store.do(move_deal, deal_id, "nowhere").result()
    assert store.ask(every_row).result() == before


def test_a_settled_draft_comes_back_with_undo(store: Store) -> None:
    store.do(keep_draft, "call:1", {"note": "budget fixed on Friday"}).result()
    org = store.do(_organisation).result().result

    def save(write: Write) -> None:
        write.insert(note, organisation_id=org, text="budget fixed on Friday", at=write.now)
        settle_draft(write, "call:1")

    store.do(save).result()
    assert store.ask(drafted, "call:1").result() is None
    store.do(undo).result()
    assert store.ask(drafted, "call:1").result() == {"note": "budget fixed on Friday"}


def test_undo_never_takes_what_a_customer_said_with_it(store: Store) -> None:
    org = store.do(_organisation).result().result
    store.do(lambda write: write.keep(analysis, "a", **_analysis(write, org))).result()
    with pytest.raises(Refusal, match="needs analysis"):
        store.do(undo).result()
    assert len(store.ask(every_row).result()["analysis"]) == 1


def _analysis(write: Write, org: str) -> dict[str, object]:
    return {"organisation_id": org, "segment": "company", "language": "fi", "created_at": write.now}


def test_typing_makes_no_history(store: Store) -> None:
    store.do(keep_draft, "call:1", {"note": "a"}).result()
    store.do(keep_draft, "call:1", {"note": "ab"}).result()
    assert store.ask(_number_of_operations).result() == 0
    assert store.ask(drafted, "call:1").result() == {"note": "ab"}


def test_a_second_writer_is_told_and_overwrites_nothing(store: Store) -> None:
    org = store.do(_organisation).result().result

    def rename(write: Write, name: str) -> None:
        write.update(organisation, org, seen=1, name=name)

    store.do(rename, "Teräs Oyj").result()
    with pytest.raises(Conflict):
        store.do(rename, "Rauta Oy").result()
    assert store.ask(lambda read: read.row(organisation, org)["name"]).result() == "Teräs Oyj"
    with pytest.raises(NotFound):
        store.ask(lambda read: read.row(organisation, "0" * 32)).result()


def test_losing_a_deal_cancels_what_was_planned_and_plans_the_call_after_a_few_months(store: Store) -> None:
    org = store.do(_organisation).result().result
    deal_id = store.do(open_deal, org).result().result
    store.do(end_deal, deal_id, DealState.LOST, reason="price").result()
    found = store.ask(open_followups, deal_id).result()
    assert [row["rule"] for row in found] == ["ask_again_lost"]
    assert found[0]["due_on"] > date(2027, 2, 20)


def test_a_parked_deal_comes_back_on_its_day(store: Store) -> None:
    org = store.do(_organisation).result().result
    deal_id = store.do(open_deal, org).result().result
    store.do(end_deal, deal_id, DealState.LATER, until=date(2027, 3, 15)).result()
    assert [row["due_on"] for row in store.ask(open_followups, deal_id).result()] == [date(2027, 3, 15)]
    assert store.ask(lambda read: read.row(deal, deal_id)["state"]).result() == DealState.LATER


def test_a_won_deal_moves_to_care_with_its_follow_ups(store: Store) -> None:
    org = store.do(_organisation).result().result
    deal_id = store.do(open_deal, org).result().result
    store.do(end_deal, deal_id, DealState.WON).result()
    rules = {row["rule"] for row in store.ask(open_followups, deal_id).result()}
    assert "first_call" not in rules
    assert {"first_contact", "kick_off", "satisfaction"} <= rules


def test_follow_ups_refuse_the_past_a_second_closing_and_a_missing_reason(store: Store) -> None:
    org = store.do(_organisation).result().result
    deal_id = store.do(open_deal, org, inbound=True).result().result
    key = store.ask(open_followups, deal_id).result()[0]["id"]
    with pytest.raises(Refusal, match="passed"):
        store.do(reschedule_followup, key, Due(date(2020, 1, 1))).result()
    store.do(finish_marked, [key], "answered").result()
    with pytest.raises(Refusal, match="closed already"):
        store.do(finish_marked, [key]).result()
    nobody: dict[str, str | None] = {"deal_id": deal_id, "contact_id": None}
    with pytest.raises(Refusal, match="reason"):
        store.do(add_followup, "care", Due(date(2027, 1, 4)), " ", organisation_id=org, **nobody).result()


MOVES = st.lists(
    st.sampled_from(["move:contacting", "move:needs", "move:closing", "lost", "later", "won", "add", "note"]),
    min_size=1,
    max_size=8,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=MOVES)
def test_any_mix_of_acts_is_undone_to_the_same_rows_and_redone_to_the_same_rows(store: Store, acts: list[str]) -> None:
    org = store.do(_organisation).result().result
    deal_id = store.do(open_deal, org).result().result
    start = store.ask(every_row).result()
    done = sum(_act(store, act, org, deal_id) for act in acts)
    end = store.ask(every_row).result()
    for _step in range(done):
        store.do(undo).result()
    assert store.ask(every_row).result() == start
    for _step in range(done):
        store.do(redo).result()
    assert store.ask(every_row).result() == end


def _act(store: Store, act: str, org: str, deal_id: str) -> int:
    """Do one act; how many undo steps it made."""
    if act.startswith("move:"):
        done = store.do(move_deal, deal_id, act.removeprefix("move:")).result().operation
    elif act == "lost":
        done = store.do(end_deal, deal_id, DealState.LOST, reason="price").result().operation
    elif act == "later":
        done = store.do(end_deal, deal_id, DealState.LATER, until=date(2027, 3, 15)).result().operation
    elif act == "won":
        done = store.do(end_deal, deal_id, DealState.WON).result().operation
    elif act == "add":
        done = store.do(_organisation, "Uusi Oy").result().operation
    else:
        done = (
            store.do(lambda write: write.insert(note, organisation_id=org, text="x", at=write.now)).result().operation
        )
    return int(done is not None)
