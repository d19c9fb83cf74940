"""A card of the board tells how the deal stands: its step, why it has none, what is on hold, who complains."""

from __future__ import annotations

from data.board import board
from data.board_cards import Card, cards
from data.complaints import open_complaint
from data.followups import open_followups
from data.model.promise import Standing
from data.next_step import choose_no_step
from data.store import Store
from data.tables import deal, followup
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.board_deals import add, cards_of


def only(store: Store) -> Card:
    (card,) = cards_of(store.ask(board).result())
    return card


def hold(write: Write, key: str) -> None:
    write.update(followup, open_followups(write, key)[0]["id"], held=True)


def test_a_deal_that_rests_by_choice_says_why_and_is_not_loud(store: Store) -> None:
    key = store.do(add).result().result
    assert only(store).standing is Standing.NONE
    store.do(choose_no_step, key, "budget frozen").result()
    assert (only(store).standing, only(store).no_step) == (Standing.RESTING, "budget frozen")


def test_a_step_on_hold_is_said_so_and_is_not_late_and_another_goes_before_it(store: Store) -> None:
    key = store.do(add, due=[-3, 9]).result().result
    assert only(store).standing is Standing.BROKEN
    store.do(hold, key).result()
    assert (only(store).standing, only(store).next_reason) == (Standing.KEPT, "in 9")
    store.do(lambda write: write.connection.execute(followup.delete().where(~followup.c.held))).result()
    assert (only(store).standing, only(store).next_reason) == (Standing.HELD, "in -3")


def test_an_open_complaint_of_the_organisation_is_told_on_each_of_its_cards(store: Store) -> None:
    key = store.do(add).result().result
    assert not only(store).complaint
    org = store.ask(lambda read: read.row(deal, key)["organisation_id"]).result()
    store.do(open_complaint, org, "The app stands still").result()
    assert {card.complaint for card in cards_of(store.ask(board).result())} == {True}


def test_an_hour_agreed_breaks_as_the_clock_goes_by_and_a_patient_kind_waits(store: Store, clock: StillClock) -> None:
    key = store.do(add, due=[0]).result().result
    assert only(store).standing is Standing.KEPT
    clock.move(hours=3)
    assert only(store).standing is Standing.BROKEN
    patient = next(kind for kind in store.office.playbook.kinds if kind.patient)

    def wait(write: Write) -> None:
        write.update(followup, open_followups(write, key)[0]["id"], kind=patient.key)

    store.do(wait).result()
    found = only(store)
    assert (found.standing, found.next_due and found.next_due.at) == (Standing.KEPT, None)


def test_a_step_of_an_unknown_kind_is_called_by_its_key(store: Store) -> None:
    key = store.do(add, due=[1]).result().result

    def strange(write: Write) -> None:
        write.update(followup, open_followups(write, key)[0]["id"], kind="moonshine")

    store.do(strange).result()
    assert (only(store).next_kind, only(store).next_script) == ("moonshine", None)


def test_cards_come_in_the_order_of_their_keys_and_those_gone_are_left_out(store: Store) -> None:
    keys = [store.do(add, name).result().result for name in ("a", "b", "c")]
    found = store.ask(cards, [keys[2], "0" * 32, keys[0]]).result()
    assert [card.deal_id for card in found] == [keys[2], keys[0]]
