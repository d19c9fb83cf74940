"""Quotes in the file: versions proposed, given, accepted, declined; each step taken back whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from data.contacts import ContactFacts, add_contact
from data.followups import add_followup
from data.model.calendar import Due
from data.model.facts import QuoteState
from data.model.refusal import Conflict, NotFound, Refusal
from data.procurements import choose_route
from data.quote_drafts import add_start, put_line, set_validity
from data.quote_sheet import quote_sheet
from data.quotes import accept_quote, decline_quote, give_quote, quote_at_hand
from data.store import Store
from data.tables import deal
from tests.conftest import StillClock
from tests.data.quoting import TRAINING, deal_of, quoted, states, steps, taken_back, value, version
from tests.data.rows import every_row


def test_the_first_version_is_proposed_from_the_price_table_for_their_people(store: Store) -> None:
    about = deal_of(store)
    before = store.ask(every_row).result()
    first = quoted(store, about)
    (option,) = first.options
    assert (first.number, first.state, first.language, first.vat) == (1, QuoteState.DRAFT, "en", Decimal("25.5"))
    assert first.valid_until == date(2026, 12, 28), "30 days end on Christmas Eve"
    assert option.total == 48 * 7 * 12
    taken_back(store, before)


def test_it_speaks_the_contacts_language_and_the_playbooks_quantity_where_theirs_is_unknown(store: Store) -> None:
    about = deal_of(store, "municipality", None)
    owner = store.ask(lambda read: str(read.row(deal, about)["organisation_id"])).result()
    store.do(add_contact, owner, ContactFacts(name="Anna Mäkelä", language="fi")).result()
    first = quoted(store, about)
    (option,) = first.options
    assert (first.language, option.name, option.cents) == ("fi", "12 kuukautta", 12_000_00)
    sheet = store.ask(quote_sheet, owner).result()
    assert (sheet.deal_id, sheet.contact, sheet.quotes) == (about, "Anna Mäkelä", (first,))
    assert "one_district" in [start.key for start in sheet.starts]


def test_a_municipality_is_quoted_for_residents_not_for_its_own_people(store: Store) -> None:
    (option,) = quoted(store, deal_of(store, "municipality", 9_000)).options
    assert option.lines[0].quantity == 500


def test_the_next_version_is_a_copy_of_the_newest_that_stands_anew(store: Store, clock: StillClock) -> None:
    about = deal_of(store)
    first = quoted(store, about)
    store.do(put_line, first.id, "whole", TRAINING, seen=first.version).result()
    store.do(set_validity, first.id, date(2026, 11, 25), seen=first.version + 1).result()
    clock.move(days=60)
    second = quoted(store, about)
    assert second.options == version(store, first.id).options
    assert (second.number, second.valid_until) == (2, date(2027, 2, 22))
    assert states(store, about) == ["2 draft", "1 draft"]


def test_giving_asks_for_reactions_minds_the_last_day_and_values_a_deal_that_had_no_value(store: Store) -> None:
    about = deal_of(store)
    first = quoted(store, about)
    before = store.ask(every_row).result()
    done = store.do(give_quote, first.id, seen=first.version).result()
    assert str(done.phrase) == "gave version 1 to Pöytä Oy"
    assert value(store, about) == 4_032_00
    found = steps(store, about)
    assert found["quote_call"] == "2026-11-27"
    assert found["quote_ends"] == "2026-12-21", "three working days before Monday 28.12., over Christmas"
    taken_back(store, before)
    with pytest.raises(Refusal, match="not a draft"):
        store.do(give_quote, first.id).result()


def test_a_newer_version_given_replaces_the_older_and_plans_anew(store: Store, clock: StillClock) -> None:
    about = deal_of(store)
    first = quoted(store, about)
    store.do(give_quote, first.id).result()
    clock.move(days=1)
    second = quoted(store, about)
    owner = second.organisation_id
    thursday = Due(date(2026, 11, 26))
    wish = partial(add_followup, organisation_id=owner, deal_id=about, contact_id=None)
    store.do(wish, "quote", thursday, "Make the quote").result()
    store.do(set_validity, second.id, date(2026, 12, 11), seen=second.version).result()
    before = store.ask(every_row).result()
    store.do(give_quote, second.id).result()
    assert states(store, about) == ["2 given", "1 replaced"]
    found = steps(store, about)
    assert (found["quote_call"], found["quote_ends"]) == ("2026-11-30", "2026-12-08")
    assert "quote" not in found
    assert value(store, about) == 4_032_00
    taken_back(store, before)
    with pytest.raises(Refusal, match="newer version has replaced"):
        store.do(accept_quote, first.id, "whole").result()


def test_accepting_an_option_sets_the_deals_value_to_its_total_and_closes_what_was_planned(
    store: Store,
) -> None:
    about = deal_of(store)
    first = quoted(store, about)
    trial = next(start for start in store.office.playbook.starts if start.key == "half_price_month")
    store.do(add_start, first.id, "whole", trial, seen=first.version).result()
    store.do(give_quote, first.id).result()
    quoted(store, about)
    before = store.ask(every_row).result()
    done = store.do(accept_quote, first.id, "half_price_month").result()
    assert str(done.phrase).replace("\u00a0", " ") == "Pöytä Oy accepted: A month at half price, 168.00 €"
    assert states(store, about) == ["2 replaced", "1 accepted"]
    assert value(store, about) == 168_00
    assert not {"quote_call", "quote_ends"} & set(steps(store, about))
    hand = store.ask(quote_at_hand, about).result()
    assert hand is not None
    assert (hand.id, hand.agreed) == (first.id, hand.option("half_price_month"))
    taken_back(store, before)
    store.do(accept_quote, first.id, "whole").result()
    assert value(store, about) == 4_032_00


def test_a_draft_said_yes_to_counts_as_given_and_what_is_empty_or_gone_is_refused(store: Store) -> None:
    about = deal_of(store)
    first = quoted(store, about)
    with pytest.raises(NotFound, match="no longer in the quote"):
        store.do(accept_quote, first.id, "gone").result()
    store.do(accept_quote, first.id, "whole").result()
    assert version(store, first.id).given_at is not None
    with pytest.raises(NotFound):
        store.do(accept_quote, "nothing", "whole").result()


def test_declining_closes_the_version_and_only_a_given_one(store: Store) -> None:
    about = deal_of(store)
    first = quoted(store, about)
    with pytest.raises(Refusal, match="that they were given"):
        store.do(decline_quote, first.id).result()
    store.do(give_quote, first.id).result()
    before = store.ask(every_row).result()
    store.do(decline_quote, first.id).result()
    assert states(store, about) == ["1 declined"]
    assert not {"quote_call", "quote_ends"} & set(steps(store, about))
    assert store.ask(quote_at_hand, about).result() is None
    taken_back(store, before)


def test_what_counts_is_the_accepted_then_the_given_then_the_newest_draft(store: Store) -> None:
    about = deal_of(store)
    assert store.ask(quote_at_hand, about).result() is None
    first, second = quoted(store, about), quoted(store, about)

    def at_hand() -> int | None:
        found = store.ask(quote_at_hand, about).result()
        return found.number if found else None

    assert at_hand() == 2
    store.do(give_quote, first.id).result()
    assert at_hand() == 1
    store.do(give_quote, second.id).result()
    assert at_hand() == 2


def test_what_says_nothing_or_has_expired_is_not_given(store: Store, clock: StillClock) -> None:
    office = store.office
    store.office = replace(office, playbook=office.playbook.model_copy(update={"prices": []}))
    about = deal_of(store)
    first = quoted(store, about)
    assert [option.lines for option in first.options] == [()]
    with pytest.raises(Refusal, match="nothing in it yet"):
        store.do(give_quote, first.id).result()
    with pytest.raises(Refusal, match="nothing in that option"):
        store.do(accept_quote, first.id, "whole").result()
    store.do(put_line, first.id, "whole", TRAINING, seen=first.version).result()
    clock.move(days=90)
    with pytest.raises(Refusal, match="expired already"):
        store.do(give_quote, first.id).result()


def test_a_deal_or_organisation_that_is_gone_is_told_and_one_changed_meanwhile_is_not_given(store: Store) -> None:
    with pytest.raises(NotFound):
        quoted(store, "gone")
    with pytest.raises(NotFound):
        store.ask(quote_sheet, "gone").result()
    first = quoted(store, deal_of(store))
    store.do(set_validity, first.id, date(2027, 1, 1), seen=first.version).result()
    with pytest.raises(Conflict):
        store.do(give_quote, first.id, seen=first.version).result()


def test_a_way_of_purchasing_that_forbids_talk_of_the_price_is_told(store: Store) -> None:
    about = deal_of(store, "municipality")
    first = quoted(store, about)
    assert not store.ask(quote_sheet, first.organisation_id, about).result().silent
    store.do(choose_route, about, "restricted").result()
    assert store.ask(quote_sheet, first.organisation_id, about).result().silent
