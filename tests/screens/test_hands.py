"""A whole call under one hand, walked by key."""

from __future__ import annotations

import pytest
from textual.widgets import TextArea

from data.store import Store
from salestui.app import SalesApp
from salestui.hands import LAYOUTS, Hand
from screens.call.screen import CallScreen
from screens.dialogs.help import Help
from screens.widgets.lines import Lines
from tests.screens.calling import calling, calls, press, prospect, spoken
from tests.screens.conftest import text_of

SIZE = (120, 40)
NAMES = ("start", "back", "objection", "handled", "note", "third", "no")
KEYS: dict[Hand, dict[str, str]] = {
    "left": dict(zip(NAMES, ("tab", "tab", "e", "f", "w", "3", "a"), strict=True)),
    "right": dict(zip(NAMES, ("enter", "enter", "i", "j", "o", "8", "ö"), strict=True)),
}


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    """Pöytä Oy with Anna and a deal."""
    return store.do(prospect).result().result


@pytest.mark.parametrize("hand", KEYS)
async def test_a_call_is_walked_under_one_hand(store: Store, poyta: tuple[str, str], hand: Hand) -> None:
    key, app = KEYS[hand], SalesApp(store, dict(LAYOUTS[hand]))
    async with calling(app, SIZE, *poyta) as pilot:
        await press(pilot, key["start"])
        first = spoken(app)
        await press(pilot, "space")
        assert spoken(app) != first
        await press(pilot, key["back"])
        assert spoken(app) == first
        await press(pilot, key["third"])
        assert isinstance(app.screen, CallScreen)
        assert app.screen.live is not None
        assert app.screen.live.place.part == 2
        await press(pilot, key["objection"], "e", "m", "enter", key["handled"])
        assert [raised.overcome for raised in app.screen.live.heard.raised] == [True]
        await press(pilot, key["note"], *"wasd QFTö,;", "escape")
        assert app.screen.query_one("#note", TextArea).text == "wasd QFTö,;"
        await press(pilot, key["no"])
    (kept,) = store.ask(calls).result()
    assert (kept["outcome"], kept["notes"]) == ("no_answer", "wasd QFTö,;")


@pytest.mark.parametrize(("hand", "shown"), [("left", "F stands"), ("right", "J stands")])
async def test_the_footer_and_the_help_show_the_keys_of_the_hand(
    store: Store, poyta: tuple[str, str], hand: Hand, shown: str
) -> None:
    app = SalesApp(store, dict(LAYOUTS[hand]))
    async with calling(app, SIZE, *poyta) as pilot:
        assert f"note: {KEYS[hand]['note']} to write" in text_of(app)
        outcome = {"left": "t booked", "right": "y booked"}[hand]
        assert outcome in text_of(app)
        assert text_of(app).splitlines()[-3].split("  ")[0].endswith("call starts")
        await press(pilot, KEYS[hand]["start"], KEYS[hand]["objection"], "e", "m", "enter")
        assert shown in text_of(app)
        await press(pilot, "f1")
        assert isinstance(app.screen, Help)
        app.screen.query_one(Lines).select("call.booked")
        await pilot.pause()
        assert any(" ".join(outcome.split()) in " ".join(line.split()) for line in text_of(app).splitlines())
