"""A rehearsal: the call screen with objections dealt by chance, and a file that stays as it is."""

from __future__ import annotations

from random import Random

import pytest

from data.drafts import drafted, keep_draft
from data.model.report import draft_key
from data.store import Store
from salestui.app import SalesApp
from screens.call.rehearsing import HowItWent, RehearsalScreen
from screens.card.screen import CardScreen
from screens.doors import OpenCard, StartCall
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES, StillClock
from tests.data.rows import every_row
from tests.screens.calling import press, prospect, spoken
from tests.screens.conftest import settle, text_of


class Certain(Random):
    """Chance that deals the first of everything, every time."""

    def random(self) -> float:
        return 0.0


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


def _screen(app: SalesApp, poyta: tuple[str, str]) -> RehearsalScreen:
    org, deal_id = poyta
    screen = RehearsalScreen(app.desk, Certain())
    screen.enter(StartCall(org, deal_id=deal_id, rehearse=True))
    return screen


@pytest.mark.parametrize("size", SIZES)
async def test_a_whole_rehearsal_leaves_every_table_as_it_was(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    store.do(keep_draft, draft_key(*poyta), {"note": "a real call"}).result()
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        before = store.ask(every_row).result()
        app.push_screen(_screen(app, poyta))
        await settle(pilot)
        await press(pilot, "d")
        assert "REHEARSAL" in text_of(app)
        assert "a real call" not in text_of(app)
        assert app.clipboard == ""
        clock.move(seconds=20)
        await press(pilot, "2", "space", "o", "s", "i", "m", "enter", "h", "e", "e")
        await press(pilot, "n", *"note", "escape", "u", "U", "3")
        clock.move(seconds=31)
        await press(pilot, "1", "y")
        assert isinstance(app.screen, HowItWent)
        told = " ".join(text_of(app).replace("│", " ").split())
        assert "00:51" in told
        assert "Introduce 0:20" in told
        assert "Objections met: 1 of 1." in told
        assert "meeting Thu 26.11." in told or "meeting tomorrow" in told
        assert "Nothing was written." in told
        await press(pilot, "enter")
        assert isinstance(app.screen, QueueScreen)
    assert store.ask(every_row).result() == before
    kept = store.ask(drafted, draft_key(*poyta)).result()
    assert kept is not None
    assert kept["note"] == "a real call"


@pytest.mark.parametrize("size", SIZES)
async def test_what_they_say_is_heard_until_it_is_found_and_one_that_is_passed_by_is_told(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    words = [known.heard["en"][0] for known in store.office.playbook.objections]
    names = [known.name.said("en") for known in store.office.playbook.objections]
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.push_screen(_screen(app, poyta))
        await settle(pilot)
        await press(pilot, "c")
        assert "They say" not in text_of(app)
        await press(pilot, "space")
        sentence = spoken(app)
        assert f"They say: “… {words[0]} …”" in text_of(app)
        await press(pilot, "space")
        assert f"They say: “… {words[1]} …”" in text_of(app)
        await press(pilot, "o", "b", "u", "d", "escape")
        assert "They say" not in text_of(app)
        assert spoken(app) != sentence
        await press(pilot, "a")
        told = " ".join(text_of(app).replace("│", " ").split())
        assert f"Objections met: 1 of 2; not found: {names[0]}." in told
        assert "No answer 1/6" in told
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)


async def test_a_rehearsal_opens_from_the_queue_and_the_card_and_is_left_without_a_trace(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        before = store.ask(every_row).result()
        await press(pilot, "z")
        assert isinstance(app.screen, RehearsalScreen)
        await press(pilot, "space", "2", "n", *"words", "escape", "p", "q", "j", "escape")
        assert isinstance(app.screen, QueueScreen)
        app.post_message(OpenCard(poyta[0]))
        await settle(pilot)
        await press(pilot, "z")
        assert isinstance(app.screen, RehearsalScreen)
        await press(pilot, "escape")
        assert isinstance(app.screen, CardScreen)
    assert store.ask(every_row).result() == before
