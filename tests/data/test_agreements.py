"""From an accepted quote to a customer in care: what the agreement's days bring, and that undo takes all of it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.agreement_sheet import agreement_sheet
from data.agreements import (
    AgreementFacts,
    agreement_of,
    answer_reference,
    check_agreement,
    keep_agreement,
    sign,
)
from data.bargaining import paper
from data.booking import agree_meeting
from data.card import card
from data.contacts import ContactFacts, add_contact, remove_contact
from data.deals import end_deal, move_deal, open_deal
from data.evidence import evidence_of
from data.followups import open_followups
from data.history import redo, undo
from data.meetings import hold_meeting
from data.model.agreement import Dates, end_of, usual_renewal
from data.model.criteria import CriteriaOpen
from data.model.facts import DealState, Event, Evidence, MeetingPurpose, PaperKind
from data.model.refusal import Conflict, Refusal
from data.organisations import OrganisationFacts, add_organisation
from data.progress import move_card
from data.quotes import accept_quote, new_quote, quotes_of
from data.store import Store
from data.tables import deal
from data.transaction import Write
from tests.data.board_deals import SHARED, give
from tests.data.houses import added
from tests.data.rows import every_row

TODAY = date(2026, 11, 24)
THURSDAY = datetime(2026, 11, 26, 7, 0, tzinfo=UTC)
YEAR = Dates(starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31), renewal_on=date(2027, 10, 31))


@pytest.fixture
def house(store: Store) -> str:
    key = added(store)
    store.do(add_contact, key, ContactFacts(name="Anna Mäkelä", email="anna@poyta.fi", personal="skis")).result()
    return key


@pytest.fixture
def about(store: Store, house: str) -> str:
    """A deal in the stage of agreement, its quote accepted."""
    people = store.ask(card, house).result().contacts
    key = store.do(open_deal, house, contact_id=people[0].id).result().result
    store.do(move_deal, key, "agreement").result()
    quote_id = store.do(new_quote, key).result().result
    option = store.ask(quotes_of, key).result()[0].options[0]
    store.do(accept_quote, quote_id, option.key).result()
    return key


def kept(store: Store, about: str, dates: Dates, **values: str) -> None:
    found = store.ask(agreement_of, about).result()
    seen = found.version if found else None
    store.do(keep_agreement, about, AgreementFacts(dates=dates, **values), seen=seen).result()


def planned(store: Store, about: str) -> dict[str, date]:
    return {row["rule"]: row["due_on"] for row in store.ask(open_followups, about).result() if row["rule"]}


def test_the_days_of_an_agreement_bring_their_follow_ups_with_the_day_in_the_reason(store: Store, about: str) -> None:
    kept(store, about, YEAR)
    found = planned(store, about)
    assert found["agreement_renews"] == date(2027, 8, 31)
    assert found["agreement_ends"] == date(2027, 11, 30)
    reasons = {row["rule"]: row["reason"] for row in store.ask(open_followups, about).result()}
    assert reasons["agreement_renews"].startswith("They must say by 31.10.2027")
    assert "ends on 31.12.2027" in reasons["agreement_ends"]


def test_days_changed_move_their_follow_ups_and_days_emptied_take_them_away(store: Store, about: str) -> None:
    kept(store, about, YEAR)
    kept(store, about, Dates(starts_on=date(2027, 1, 1), ends_on=date(2028, 12, 31)))
    found = planned(store, about)
    assert "agreement_renews" not in found
    assert found["agreement_ends"] == date(2028, 11, 30)
    kept(store, about, Dates())
    assert not {"agreement_renews", "agreement_ends"} & set(planned(store, about))


def test_a_short_trial_is_not_asked_to_go_on_before_it_begins(store: Store, about: str) -> None:
    starts = date(2026, 12, 1)
    ends = end_of(starts, 1)
    renewal = usual_renewal(starts, ends, store.office.playbook.agreement.notice)
    kept(store, about, Dates(starts_on=starts, ends_on=ends, renewal_on=renewal))
    found = planned(store, about)
    assert starts < found["agreement_renews"] <= date(2026, 12, 16)
    assert starts < found["agreement_ends"] < ends


def test_signed_means_won_with_kick_off_renewal_and_end_planned_and_undo_and_redo_are_exact(
    store: Store, about: str
) -> None:
    kept(store, about, YEAR)
    before = store.ask(every_row).result()
    done = store.do(sign, about).result()
    assert str(done.phrase).startswith("signed 24.11.2026 · won: Pöytä Oy; still open:")
    row = store.ask(lambda read: dict(read.row(deal, about))).result()
    assert (row["state"], row["stage"]) == (DealState.WON, "care")
    found = planned(store, about)
    wanted = {"kick_off", "plan", "first_contact", "satisfaction", "hand_over", "agreement_renews", "agreement_ends"}
    assert wanted <= set(found)
    assert "agreement" not in found
    assert found["agreement_renews"] == date(2027, 8, 31)
    agreement = store.ask(agreement_of, about).result()
    assert agreement is not None
    assert (agreement.signed_on, agreement.months) == (TODAY, 12)
    after = store.ask(every_row).result()
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == after


def test_price_and_term_come_from_the_accepted_quote(store: Store, about: str) -> None:
    store.do(check_agreement, about, walked=True).result()
    agreement = store.ask(agreement_of, about).result()
    assert agreement is not None
    assert agreement.option is not None
    assert agreement.quote is not None
    assert agreement.option.total > 0
    assert agreement.quote_id == agreement.quote.id


def test_a_kick_off_agreed_before_the_signature_stands_for_the_one_that_would_be_planned(
    store: Store, house: str, about: str
) -> None:
    meeting = store.do(agree_meeting, house, about, None, THURSDAY, purpose=MeetingPurpose.KICK_OFF).result().result
    store.do(sign, about).result()
    kinds = [row["kind"] for row in store.ask(open_followups, about).result()]
    assert "kick_off" not in kinds
    assert {"kick_off_meeting", "prepare"} <= set(kinds)
    store.do(undo).result()
    store.do(hold_meeting, meeting).result()
    store.do(sign, about).result()
    assert "kick_off" not in [row["kind"] for row in store.ask(open_followups, about).result()]


def test_a_note_handed_over_before_the_signature_is_not_asked_for_again(store: Store, house: str, about: str) -> None:
    def hand_over(write: Write) -> None:
        values = {"organisation_id": house, "deal_id": about, "kind": PaperKind.HAND_OVER, "language": "en"}
        write.insert(paper, **values, body="all of it", sent_at=write.now)

    store.do(hand_over).result()
    store.do(sign, about).result()
    assert "hand_over" not in planned(store, about)


def test_a_text_of_any_length_and_kind_is_kept_as_it_was_typed(store: Store, house: str, about: str) -> None:
    text = "[b]{x}\x1b[2J" + "ä" * 50_000
    kept(store, about, YEAR, notes=text)
    found = store.ask(agreement_sheet, house, about).result().agreement
    assert found is not None
    assert found.notes == "[b]{x}[2J" + "ä" * 50_000


def test_signing_happens_once_and_never_tomorrow(store: Store, about: str) -> None:
    with pytest.raises(Refusal, match="still to come"):
        store.do(sign, about, date(2026, 11, 25)).result()
    assert store.ask(agreement_of, about).result() is None
    store.do(sign, about, date(2026, 11, 20)).result()
    with pytest.raises(Refusal, match=r"signed on 20\.11\.2026 already"):
        store.do(sign, about).result()
    kept(store, about, Dates(signed_on=date(2026, 11, 19)))
    assert len([row for row in store.ask(open_followups, about).result() if row["rule"] == "hand_over"]) == 1
    kept(store, about, Dates())
    assert "hand_over" not in planned(store, about)


def test_a_deal_that_was_won_on_the_board_is_signed_afterwards(store: Store, about: str) -> None:
    store.do(move_card, about, "care").result()
    assert str(store.do(sign, about).result().phrase) == "signed 24.11.2026, Pöytä Oy"
    assert "hand_over" in planned(store, about)


def test_a_stage_that_requires_its_criteria_is_not_left_by_a_signature(store: Store, about: str) -> None:
    stages = store.office.playbook.stages
    give(store, [stage.model_copy(update={"enforce": "require"}) for stage in stages])
    before = store.ask(every_row).result()
    with pytest.raises(CriteriaOpen, match="The kick-off is agreed"):
        store.do(sign, about).result()
    assert store.ask(every_row).result() == before


def test_a_lost_deal_plans_nothing_for_its_agreement(store: Store, about: str) -> None:
    kept(store, about, YEAR)
    store.do(end_deal, about, DealState.LOST, reason="price").result()
    assert not {"agreement_renews", "agreement_ends"} & set(planned(store, about))


def test_what_was_walked_through_and_signed_shows_by_itself(store: Store, about: str) -> None:
    store.do(check_agreement, about, walked=True, exact=True).result()
    assert Evidence.WALKED_THROUGH in store.ask(evidence_of, about).result()
    store.do(check_agreement, about, walked=False).result()
    assert Evidence.WALKED_THROUGH not in store.ask(evidence_of, about).result()
    store.do(sign, about).result()
    assert {Evidence.SIGNED, Evidence.PEOPLE_SAVED} <= store.ask(evidence_of, about).result()


def test_the_right_to_be_named_is_asked_yes_or_no_and_taken_back(store: Store, about: str) -> None:
    for may, words in ((True, "on the web"), (False, "not this year"), (None, "x")):
        store.do(answer_reference, about, may, words).result()
        found = store.ask(agreement_of, about).result()
        assert found is not None
        assert (found.reference, found.reference_words) == (may, words if may is not None else "")
    store.do(undo).result()
    again = store.ask(agreement_of, about).result()
    assert again is not None
    assert again.reference is False


def test_two_who_write_the_same_agreement_notice_each_other(store: Store, about: str) -> None:
    kept(store, about, YEAR, notes="ours")
    with pytest.raises(Conflict):
        store.do(keep_agreement, about, AgreementFacts(dates=YEAR, notes="theirs")).result()
    with pytest.raises(Conflict):
        store.do(keep_agreement, about, AgreementFacts(dates=YEAR, notes="theirs"), seen=99).result()


def test_a_contact_of_somebody_else_does_not_sign_and_one_who_left_is_forgotten_and_comes_back(
    store: Store, house: str, about: str
) -> None:
    person = store.ask(card, house).result().contacts[0].id
    house_next_door = store.do(add_organisation, OrganisationFacts(name="Toinen Oy", segment="company")).result().result
    other = store.do(add_contact, house_next_door, ContactFacts(name="Eero")).result().result
    with pytest.raises(Refusal, match="another organisation"):
        store.do(keep_agreement, about, AgreementFacts(dates=YEAR, contact_id=other)).result()
    kept(store, about, YEAR, contact_id=person)
    before = store.ask(every_row).result()
    store.do(remove_contact, person).result()
    assert "person" in store.ask(agreement_sheet, house, about).result().lacking
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_what_an_exact_agreement_lacks_is_told(store: Store, house: str) -> None:
    bare = store.do(open_deal, house).result().result
    assert {"price", "starts", "ends", "person"} <= set(store.ask(agreement_sheet, house, bare).result().lacking)


def test_a_whole_agreement_lacks_nothing(store: Store, house: str, about: str) -> None:
    person = store.ask(card, house).result().contacts[0].id
    kept(store, about, YEAR, contact_id=person)
    assert store.ask(agreement_sheet, house, about).result().lacking == ()


day = st.none() | st.dates(date(2026, 6, 1), date(2030, 12, 31))


@SHARED
@given(steps=st.lists(st.tuples(day, day, day, st.booleans()), min_size=1, max_size=4))
def test_whatever_is_written_down_undo_takes_back_and_no_day_is_planned_twice(
    store: Store, house: str, steps: Sequence[tuple[date | None, date | None, date | None, bool]]
) -> None:
    key = store.do(open_deal, house).result().result
    start = store.ask(every_row).result()
    count = 0
    for starts, ends, renewal, signing in steps:
        found = store.ask(agreement_of, key).result()
        days = Dates(starts_on=starts, ends_on=ends, renewal_on=renewal, signed_on=found.signed_on if found else None)
        try:
            if signing:
                number = store.do(sign, key).result().operation
            else:
                seen = found.version if found else None
                number = store.do(keep_agreement, key, AgreementFacts(dates=days), seen=seen).result().operation
        except Refusal:
            continue
        count += number is not None
        rules = [row["rule"] for row in store.ask(open_followups, key).result()]
        for event in (Event.AGREEMENT_RENEWS, Event.AGREEMENT_ENDS):
            assert rules.count(event.value) <= 1
    for _step in range(count):
        store.do(undo).result()
    assert store.ask(every_row).result() == start
