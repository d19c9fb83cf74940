"""The benefits screen: slides fit to be turned towards the customer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot

from data.bargaining import presentation as shown_before
from data.model.needs import NeedFacts
from data.needs import add_need
from data.presentations import presentation
from data.store import Store
from data.tables import need
from data.transaction import Write
from salestui.app import SalesApp
from screens.benefits.screen import BenefitsScreen
from screens.benefits.slate import Slate, balanced, spread
from screens.doors import OpenDeal
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES
from tests.data.closing import ripe, rows
from tests.screens.calling import press
from tests.screens.conftest import settle, text_of

SMALL = SIZES[0]
HOSTILE = "Acme [/b] [@click=app.quit]x[/] $name {name} %s"


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(ripe).result().result


@asynccontextmanager
async def presenting(
    app: SalesApp, org: str, deal_id: str, size: tuple[int, int] = SMALL
) -> AsyncIterator[Pilot[None]]:
    """The app with the benefits screen open."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(OpenDeal("benefits", org, deal_id))
        await settle(pilot)
        yield pilot


@pytest.mark.parametrize("size", SIZES)
async def test_slide_by_slide_what_they_told_and_what_answers_it(
    app: SalesApp, store: Store, poyta: tuple[str, str], size: tuple[int, int]
) -> None:
    async with presenting(app, *poyta, size) as pilot:
        shown = text_of(app)
        assert "P Ö Y T Ä   O Y" in shown
        assert "1  backs ache after the season" in shown
        assert "salestui" not in shown
        assert "€" not in shown
        await press(pilot, "space")
        shown = text_of(app)
        assert "You told me: “backs ache after the season”" in shown
        assert "12\u00a0960\u00a0€" in shown
        assert "F E W E R   S I C K   D A Y S" in shown
        assert "Your own figure is the measure" in shown
        await press(pilot, "right", "3")
        assert "C O M M I T M E N T" in text_of(app)
        await press(pilot, "end", "down")
        assert "Which of these matters most to you?" in text_of(app)
        await press(pilot, "left", "backspace", "2")
        assert "W I D E R   S E R V I C E S" in text_of(app)
        await press(pilot, "home", "up", "9")
        assert "P Ö Y T Ä   O Y" in text_of(app)


async def test_nothing_pops_up_over_it_and_what_was_held_back_is_told_afterwards(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with presenting(app, *poyta) as pilot:
        app.notify("Call back Virtanen", markup=False)
        await press(pilot, "space")
        assert "Virtanen" not in text_of(app)
        await press(pilot, "escape")
        assert "Was this shown to them?" in text_of(app)
        assert "Virtanen" not in text_of(app)
        await press(pilot, "y")
        assert isinstance(app.screen, QueueScreen)
        assert "Call back Virtanen" in text_of(app)
        assert "1 benefit shown" in text_of(app)
    assert [row["shown"] for row in store.ask(rows, shown_before).result()] == [["sick_days"]]


async def test_a_look_that_showed_no_benefit_or_was_no_showing_leaves_no_trace(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with presenting(app, *poyta) as pilot:
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)
        app.screen.post_message(OpenDeal("benefits", *poyta))
        await settle(pilot)
        await press(pilot, "space", "escape", "n")
        assert isinstance(app.screen, QueueScreen)
    assert store.ask(rows, shown_before).result() == []


async def test_esc_at_the_question_whether_it_was_shown_leads_back_to_the_slides(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with presenting(app, *poyta) as pilot:
        await press(pilot, "space", "escape", "escape")
        assert isinstance(app.screen, BenefitsScreen)
        assert app.screen.at == 1
        await press(pilot, "escape", "y")
        assert isinstance(app.screen, QueueScreen)
    assert len(store.ask(rows, shown_before).result()) == 1


async def test_without_benefits_a_sentence_says_how_to_get_there(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    def bare(write: Write) -> None:
        for row in rows(write, need):
            write.update(need, row["id"], benefit=None)

    store.do(bare).result()
    async with presenting(app, *poyta) as pilot:
        assert "There is nothing to show Pöytä Oy yet." in text_of(app)
        await press(pilot, "space", "1", "end")
        assert "choose the benefit that answers it" in " ".join(text_of(app).split())
        await press(pilot, "p")
        assert type(app.screen).__name__ == "NeedsScreen"


async def test_long_and_hostile_words_are_shown_whole_page_by_page(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    analysis = store.ask(presentation, *poyta).result().analysis_id
    assert analysis
    words = f"{HOSTILE} " + "x" * 200 + " " + " ".join(f"w{number}" for number in range(900)) + " the_end"
    store.do(add_need, analysis, NeedFacts(words=words, benefit="ergonomics")).result()
    async with presenting(app, *poyta) as pilot:
        await press(pilot, "4")
        screen = app.screen
        assert isinstance(screen, BenefitsScreen)
        slate = screen.query_one(Slate)
        seen = []
        for _page in range(slate.pages):
            seen += text_of(app).split()
            await press(pilot, "space")
        assert {f"w{number}" for number in range(900)} <= set(seen)
        assert "[@click=app.quit]x[/]" in " ".join(seen)
        assert sum(word.count("x") for word in seen if set(word) == {"x"}) == 200
        assert any(word.startswith("the_end") for word in seen)
        assert "matters most" in text_of(app)
        await press(pilot, "left")
        assert slate.page == slate.pages - 1


def test_a_heading_is_spread_where_it_fits_and_lines_are_about_as_long_as_each_other() -> None:
    assert spread("Fewer sick days", 40) == ("F E W E R   S I C K   D A Y S",)
    assert spread("Fewer sick days", 20) == ("F E W E R   S I C K", "D A Y S")
    assert spread("Sairauspoissaoloja", 20) == ("Sairauspoissaoloja",)
    lines = balanced("People stay where they feel looked after, and so they stay here.", 60)
    assert len(lines) == 2
    assert abs(cell_len(lines[0]) - cell_len(lines[1])) < 10
