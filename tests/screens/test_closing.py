"""The closing screen: the question alone, the road from a no, and what is left half way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from data.bargaining import ask, quote
from data.drafts import drafted
from data.history import undo
from data.model.asking import ask_key
from data.model.facts import Decision
from data.quote_drafts import add_whole
from data.quotes import new_quote
from data.store import Store
from data.tables import deal, need, objection
from data.terms import DealTerms, edit_deal
from data.transaction import Write
from salestui.app import SalesApp
from screens.closing.screen import ClosingScreen
from screens.doors import OpenDeal, StartCall
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES
from tests.data.asks_told import asks_of
from tests.data.closing import planned, quoted, ripe, rows
from tests.screens.calling import calls, press
from tests.screens.conftest import settle, text_of

SMALL = SIZES[0]
QUESTION = ["Shall", "we", "start?"]


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(ripe).result().result


@asynccontextmanager
async def asking(app: SalesApp, org: str, deal_id: str, size: tuple[int, int] = SMALL) -> AsyncIterator[Pilot[None]]:
    """The app with the closing screen open."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(OpenDeal("ask", org, deal_id))
        await settle(pilot)
        yield pilot


@pytest.mark.parametrize("size", SIZES)
async def test_the_question_stands_alone_and_a_yes_keeps_it_all(
    app: SalesApp, store: Store, poyta: tuple[str, str], size: tuple[int, int]
) -> None:
    made = quoted(store, poyta[1])
    async with asking(app, *poyta, size) as pilot:
        assert text_of(app).split() == QUESTION
        app.notify("Call back Virtanen", markup=False)
        await settle(pilot)
        assert text_of(app).split() == QUESTION
        await press(pilot, "question_mark")
        assert "y yes · n no · t not yet" in text_of(app)
        await press(pilot, "y")
        assert isinstance(app.screen, QueueScreen)
        assert "asked: yes" in text_of(app)
        assert "Call back Virtanen" in text_of(app)
    (kept,) = store.ask(asks_of, poyta[1]).result()
    assert (kept.first, kept.answer, kept.quote_id) == (Decision.YES, Decision.YES, made)
    assert [row["state"] for row in store.ask(rows, quote).result()] == ["accepted"]
    assert [row["stage"] for row in store.ask(rows, deal).result()] == ["agreement"]


@pytest.mark.parametrize("size", SIZES)
async def test_the_whole_road_from_a_no_to_the_day_it_comes_back(
    app: SalesApp, store: Store, poyta: tuple[str, str], size: tuple[int, int]
) -> None:
    async with asking(app, *poyta, size) as pilot:
        await press(pilot, "e")
        assert "What is holding you back?" in text_of(app)
        await press(pilot, "o", *"budg")
        assert "Expensive compared with what?" in text_of(app)
        await press(pilot, "enter", "tab")
        assert "If money were no matter" in text_of(app)
        await press(pilot, "s")
        assert "You told me: “backs ache after the season”" in text_of(app)
        assert "Fewer sick days" in text_of(app)
        await press(pilot, "space")
        assert text_of(app).split() == QUESTION
        await press(pilot, "n")
        assert "What if one team started" in text_of(app)
        assert "2   A month at half price" in text_of(app)
        await press(pilot, "n")
        assert "Thank you for your time" in text_of(app)
        await press(pilot, "l")
        assert "When would be a better time to come back to this?" in text_of(app)
        await press(pilot, "enter", "1")
        assert isinstance(app.screen, QueueScreen)
        assert "parked until Wed 24.2." in text_of(app)
    (kept,) = store.ask(asks_of, poyta[1]).result()
    assert (kept.first, kept.answer, kept.smaller) == (Decision.NO, Decision.NO, False)
    assert (kept.recalled, kept.reason) == (("Fewer sick days", "Wider services", "Commitment"), "Waits for the budget")
    assert [(met.kind, met.overcome) for met in kept.objections] == [("too_expensive", False)]
    assert [row["variant"] for row in store.ask(rows, objection).result()] == [1]
    assert [kind for kind, _reason, _agreed in store.ask(planned, poyta[1]).result()] == ["ask_again"]
    store.do(undo).result()
    assert store.ask(rows, ask).result() == []
    assert [kind for kind, _reason, _agreed in store.ask(planned, poyta[1]).result()] == ["decision"]


async def test_an_objection_overcome_leads_to_a_smaller_start_or_a_later_talk(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    quoted(store, poyta[1])
    async with asking(app, *poyta) as pilot:
        await press(pilot, "2", "3", "k")
        assert text_of(app).split() == QUESTION
        await press(pilot, "n", "left", "t")
        assert "When would be a better time to come back to this?" in text_of(app)
        await press(pilot, "escape", "s", "n", "s")
        assert "A month at half price · 168" in text_of(app)
        await press(pilot, "2")
    (kept,) = store.ask(asks_of, poyta[1]).result()
    assert (kept.first, kept.answer, kept.smaller) == (Decision.NO, Decision.SMALLER, True)
    assert [met.overcome for met in kept.objections] == [True]
    assert sorted(row["state"] for row in store.ask(rows, quote).result()) == ["accepted", "replaced"]


async def test_of_several_options_the_one_agreed_is_chosen(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    made = store.do(new_quote, poyta[1]).result().result
    store.do(add_whole, made, seen=1).result()
    async with asking(app, *poyta) as pilot:
        await press(pilot, "y")
        assert "Which of these will it be?" in text_of(app)
        await press(pilot, "left")
        assert text_of(app).split() == QUESTION
        await press(pilot, "1", "2")
        assert isinstance(app.screen, QueueScreen)
    (kept,) = store.ask(rows, quote).result()
    assert (kept["state"], kept["accepted"]) == ("accepted", kept["options"][1]["key"])
    assert store.ask(asks_of, poyta[1]).result()[0].first == Decision.YES


async def test_long_words_of_theirs_are_recalled_in_brief(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    def long_words(write: Write) -> None:
        for row in rows(write, need):
            write.update(need, row["id"], words="[/b] {x} " + "aching " * 7000)

    store.do(long_words).result()
    async with asking(app, *poyta) as pilot:
        await press(pilot, "n", "s")
        assert text_of(app).count("[/b] {x}") == 3
        assert "Commitment" in text_of(app)


async def test_not_yet_asks_when_and_why(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    async with asking(app, *poyta) as pilot:
        await press(pilot, "t", *"mon", "space", "9", "enter", "enter")
        assert "decision Mon 30.11. 9:00" in text_of(app)
    assert store.ask(planned, poyta[1]).result() == [("decision", "Not yet: ask for the deal again", True)]


async def test_what_is_left_half_way_waits_and_is_offered(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    async with asking(app, *poyta) as pilot:
        await press(pilot, "n", "1", "escape")
        assert isinstance(app.screen, QueueScreen)
        assert "It waits as it is" in text_of(app)
        assert store.ask(drafted, ask_key(poyta[1])).result()
        app.screen.post_message(OpenDeal("ask", *poyta))
        await settle(pilot)
        assert "left half way" in text_of(app)
        await press(pilot, "y")
        assert "How many of your people use it" in text_of(app)
        await press(pilot, "escape")
        app.screen.post_message(OpenDeal("ask", *poyta))
        await settle(pilot)
        await press(pilot, "n")
        assert text_of(app).split() == QUESTION
        await press(pilot, "escape")
    assert store.ask(drafted, ask_key(poyta[1])).result() is None
    assert store.ask(rows, ask).result() == []


async def test_no_is_no_and_may_be_lost_or_left(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    async with asking(app, *poyta) as pilot:
        await press(pilot, "n", "s", "s", "s", "s")
        assert "asked: no" in text_of(app)
        assert [row["state"] for row in store.ask(rows, deal).result()] == ["open"]
        app.screen.post_message(OpenDeal("ask", *poyta))
        await settle(pilot)
        await press(pilot, "n", "s", "s", "s", "x", "escape")
        assert "Thank you for your time" in text_of(app)
        await press(pilot, "x", "1")
    assert [row["state"] for row in store.ask(rows, deal).result()] == ["lost"]
    assert len(store.ask(asks_of, poyta[1]).result()) == 2


async def test_a_public_buyer_who_must_tender_is_not_asked(app: SalesApp, store: Store) -> None:
    org, key = store.do(ripe, "municipality").result().result
    store.do(edit_deal, key, DealTerms(title="", value_cents=9_000_000, contact_id=None)).result()
    async with asking(app, org, key) as pilot:
        assert "Settle the route first" in " ".join(text_of(app).split())
        await press(pilot, "y", "n", "1")
        assert isinstance(app.screen, ClosingScreen)
    assert store.ask(rows, ask).result() == []


async def test_the_decision_call_leads_to_the_question_and_goes_on_after_it(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with app.run_test(size=SMALL, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(StartCall(poyta[0], deal_id=poyta[1], script="decision"))
        await settle(pilot)
        await press(pilot, "space", "space")
        assert "Space asks for the deal" in text_of(app)
        await press(pilot, "space")
        assert text_of(app).split() == QUESTION
        await press(pilot, "t", *"mon", "space", "9", "enter", "enter", "space")
        assert "It is good to know where we stand" in text_of(app)
        await press(pilot, "k")
        assert isinstance(app.screen, QueueScreen)
    assert [row["outcome"] for row in store.ask(calls).result()] == ["call_back"]
    assert [kind for kind, _reason, _agreed in store.ask(planned, poyta[1]).result()] == ["decision"]


async def test_an_objection_is_handled_or_stands_by_the_keys_of_a_call_too(
    app: SalesApp, poyta: tuple[str, str]
) -> None:
    async with asking(app, *poyta) as pilot:
        await press(pilot, "n", "1")
        assert "h handled  s stands" in text_of(app)
        await press(pilot, "h")
        assert text_of(app).split() == QUESTION
        await press(pilot, "backspace", "s")
        assert "h handled" not in text_of(app)
        assert text_of(app).split() != QUESTION
