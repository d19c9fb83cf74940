"""What is planned nowhere is planned: contacts, needs, returns; on no day too many."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from data.cadences import playbooks_at_work
from data.deals import end_deal
from data.followups import open_followups
from data.marked import finish_marked
from data.model.calendar import Due, counted
from data.model.delay import Delay
from data.model.facts import DealState
from data.playbooks import shelf
from data.store import Store
from data.tables import analysis, contact, deal, followup, organisation
from data.transaction import Read, Write
from data.unplanned import plan_contacts
from data.watch import Looked
from data.worn_out import cancel_worn_out
from tests.conftest import StillClock
from tests.data.customers_told import Story, tell
from tests.data.watched import TODAY, bare, look, open_of, parked, planned, prospect, with_book


def per_day(read: Read) -> dict[date, int]:
    counted_ = select(followup.c.due_on, func.count().label("count")).where(followup.c.rule == "silence")
    return {row["due_on"]: row["count"] for row in read.all(counted_.group_by(followup.c.due_on))}


@pytest.mark.parametrize(
    ("care_class", "rule", "months"),
    [("A1", "care_a1", 3), ("A2", "care_a2", 6), ("A3", "care_a3", 12), (None, "care", 6)],
)
def test_a_customer_with_nothing_planned_is_met_by_the_rhythm_of_their_class_from_the_last_contact(
    store: Store, care_class: str | None, rule: str, months: int
) -> None:
    org = store.do(bare, Story(won=-40, talked=None, planned=None), care_class=care_class).result().result
    assert look(store).made == 1
    calendar = store.office.calendar
    wanted = calendar.on_working_day(counted(Delay(months, "m"), TODAY - timedelta(days=40)))
    assert store.ask(planned, org).result()[0] == (rule, "care", wanted)


def test_what_the_rep_ticked_off_was_a_contact_and_the_next_is_planned_the_morning_after(
    store: Store, clock: StillClock
) -> None:
    org = store.do(bare, Story(won=-200, planned=0)).result().result
    assert look(store).made == 0
    waiting = store.ask(open_of, org, "care").result()
    store.do(finish_marked, [waiting], "talked at the fair").result()
    clock.move(days=1)
    assert look(store).made == 1
    assert store.ask(planned, org).result()[0] == ("care", "care", date(2027, 5, 24))


def test_a_year_without_a_word_is_called_silence_and_comes_now(store: Store) -> None:
    org = store.do(bare, Story(won=-500, planned=None)).result().result
    assert look(store).made == 1
    assert store.ask(planned, org).result()[0] == ("silence", "care", TODAY)


@pytest.mark.parametrize(
    "story", [Story(planned=30), Story(planned=30, held=True), Story(planned=None, barred=True), Story(planned=-30)]
)
def test_nothing_is_planned_where_a_contact_stands_is_held_is_late_or_nobody_may_call(
    store: Store, story: Story
) -> None:
    store.do(bare, story).result()
    assert look(store) == Looked()


def test_nobody_is_planned_to_be_called_through_somebody_who_said_no(store: Store) -> None:
    org = store.do(bare, Story(planned=None)).result().result

    def object_(write: Write) -> None:
        found = write.first(select(contact.c.id).where(contact.c.organisation_id == org))
        assert found
        write.update(contact, found["id"], do_not_contact=True)

    store.do(object_).result()
    assert look(store) == Looked()


def test_the_newest_deal_says_whom_a_customer_is_spoken_with(store: Store) -> None:
    def again(write: Write) -> str:
        org = bare(write, Story(won=-40, planned=None))
        first = write.first(select(deal).where(deal.c.organisation_id == org))
        assert first
        write.insert(
            deal,
            organisation_id=org,
            title="Second",
            stage="care",
            stage_entered_at=write.now,
            state="won",
            closed_at=write.now,
        )
        return org

    org = store.do(again).result().result
    look(store)

    def whose(read: Read) -> Any:
        row = read.row(followup, open_of(read, org, "care"))
        return read.row(deal, row["deal_id"])["title"], row["contact_id"]

    assert store.ask(whose).result() == ("Second", None)


def test_a_playbook_without_a_rhythm_still_lets_nobody_wait_longer_than_the_longest(store: Store) -> None:
    with_book(store, cadences=[])
    org = store.do(tell, Story(won=-40, planned=None)).result().result
    made = look(store)
    rule, kind, day = store.ask(planned, org).result()[0]
    assert (made.made, rule) == (1, "look_over")
    opens = store.office.playbook.kind(kind)
    assert opens is not None
    assert opens.opens in ("call", "needs", "benefits", "ask", "agreement", "care", "complaint")
    assert day == date(2027, 10, 15)


def test_a_rhythm_for_one_class_alone_leaves_the_others_to_the_rule_of_silence(store: Store) -> None:
    rules = [rule for rule in store.office.playbook.cadences if rule.key in ("care_a1", "silence")]
    with_book(store, cadences=rules)
    org = store.do(bare, Story(won=-40, planned=None), care_class="A3").result().result
    look(store)
    assert store.ask(planned, org).result()[0] == ("silence", "care", date(2027, 10, 15))


def test_the_needs_of_a_customer_are_mapped_anew_a_year_after_the_last_time(store: Store) -> None:
    org = store.do(tell, Story(won=-100, planned=30)).result().result
    assert look(store).made == 1
    assert ("yearly_needs", "yearly_needs", date(2027, 8, 16)) in store.ask(planned, org).result()


@pytest.mark.parametrize(
    ("mapped", "again"), [(-130, date(2027, 7, 19)), (-20, date(2027, 11, 4)), (-600, date(2027, 8, 16))]
)
def test_a_mapping_older_than_a_year_when_they_bought_counts_no_more(store: Store, mapped: int, again: date) -> None:
    def customer(write: Write) -> str:
        org = tell(write, Story(won=-100, planned=30))
        values = {"organisation_id": org, "segment": "company", "language": "en"}
        write.insert(analysis, **values, created_at=write.now + timedelta(days=mapped))
        return org

    org = store.do(customer).result().result
    look(store)
    assert ("yearly_needs", "yearly_needs", again) in store.ask(planned, org).result()


def test_a_playbook_that_maps_needs_once_asks_no_more(store: Store) -> None:
    with_book(store, cadences=[rule for rule in store.office.playbook.cadences if rule.key != "yearly_needs"])
    store.do(tell, Story(planned=30)).result()
    assert look(store) == Looked()


@pytest.mark.parametrize(
    ("until", "comes"), [(date(2027, 3, 10), date(2027, 3, 10)), (TODAY, TODAY), (date(2026, 10, 2), TODAY)]
)
def test_a_parked_deal_whose_return_was_lost_comes_back_on_its_day(store: Store, until: date, comes: date) -> None:
    store.do(parked, until).result()
    assert look(store).made == 1
    assert store.ask(planned).result() == [("ask_again_later", "ask_again", comes)]


def test_a_parked_deal_whose_return_was_ticked_off_comes_back_by_the_rule_anew(store: Store, clock: StillClock) -> None:
    key = store.do(prospect).result().result
    store.do(end_deal, key, DealState.LATER, until=date(2026, 11, 26)).result()
    clock.move(days=2)
    (waiting,) = store.ask(open_followups, key).result()
    store.do(finish_marked, [waiting["id"]], "nobody there").result()
    clock.move(days=1)
    assert look(store).made == 1
    assert store.ask(planned).result() == [("ask_again_later", "ask_again", date(2027, 2, 26))]


def test_a_parked_deal_comes_back_even_where_the_playbook_has_no_rule_for_it(store: Store) -> None:
    with_book(store, cadences=[])
    store.do(parked, date(2027, 3, 10)).result()
    look(store)
    assert store.ask(planned).result() == [("look_over", "first_call", date(2027, 3, 10))]


def test_a_parked_deal_of_somebody_who_may_not_be_called_rests(store: Store) -> None:
    key = store.do(parked, date(2027, 3, 10)).result().result
    org = store.ask(lambda read: read.row(deal, key)["organisation_id"]).result()
    store.do(lambda write: write.update(organisation, org, do_not_call=True)).result()
    assert look(store) == Looked()


def test_hundreds_without_a_contact_are_spread_and_the_rep_is_told(store: Store) -> None:
    def many(write: Write) -> None:
        for number in range(130):
            bare(write, Story(won=-500, planned=None), f"Yritys {number:03}")

    store.do(many).result()
    made = look(store)
    days = store.ask(per_day).result()
    assert (made.made, made.put_off) == (130, 90)
    assert [days[key] for key in sorted(days)] == [40, 40, 40, 10]
    assert min(days) == TODAY
    assert all(map(store.office.calendar.is_working_day, days))
    assert made.sentence == (
        "Looked over the file: 130 follow-ups planned; 90 of them later, because a day takes at most 40 of one kind."
    )


def test_returns_that_are_all_late_do_not_flood_one_day(store: Store) -> None:
    def many(write: Write) -> None:
        for number in range(50):
            parked(write, date(2026, 10, 2), f"Yritys {number:03}")

    store.do(many).result()
    assert look(store).put_off == 10


def test_deals_of_another_process_are_watched_by_their_own_rules(store: Store) -> None:
    def own(write: Write) -> str:
        org = bare(write, Story(planned=None), care_class="A2")
        for row in write.all(select(deal).where(deal.c.organisation_id == org)):
            write.update(deal, row["id"], process="eight_stages")
        return org

    store.office = replace(store.office, process=shelf.process)
    org = store.do(own).result().result
    assert len(store.ask(playbooks_at_work).result()) == 2
    look(store)
    assert store.ask(planned, org).result()[0] == ("care", "care", date(2027, 4, 15))


@pytest.mark.no_cover
def test_thousands_of_customers_fill_the_year_and_only_then_pass_its_end(store: Store) -> None:
    with_book(store, calling=store.office.playbook.calling.model_copy(update={"most_a_day": 1}))

    def many(write: Write) -> None:
        for number in range(300):
            bare(write, Story(won=-500, planned=None), f"Yritys {number:03}")

    store.do(many).result()

    def plan(write: Write) -> int:
        assert cancel_worn_out(write, playbooks_at_work(write)) == 0
        return plan_contacts(write, playbooks_at_work(write))

    assert store.do(plan).result().result == 300
    days = store.ask(per_day).result()
    assert len(days) == 300
    assert Due(min(days)) == Due(TODAY)
