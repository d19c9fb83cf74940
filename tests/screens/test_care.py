"""The care view, walked by key: customers by health, what is told of each, what the keys do."""

from __future__ import annotations

from datetime import date

import pytest

from data.model.care_facts import FeedbackKind
from data.model.wording import NBSP
from data.store import Store
from data.tables import organisation
from data.transaction import Write
from salestui.app import SalesApp
from screens.board.screen import BoardScreen
from screens.call.screen import CallScreen
from screens.card.screen import CardScreen
from screens.care.screen import CareScreen
from screens.complaint.screen import ComplaintScreen
from screens.customer.screen import CustomerScreen
from screens.dialogs.ask import Choose
from screens.widgets.lines import Lines
from screens.widgets.narrow_line import NarrowLine
from tests.data.customers_told import Story, tell
from tests.screens.cards import NARROW, SIZED, press
from tests.screens.conftest import settle, text_of
from tests.screens.customers import called, care_view, let_go, line_of, lit, sheet_of, told

WINDOW = 30
"""Customers that come at a time here."""

NPS = FeedbackKind.NPS
STORIES = {
    "Acme [/b] Oy": Story(complaint=True),
    "Kallio Oy": Story(opinions=((-500, NPS, 10), (-5, NPS, 2), (-4, FeedbackKind.CES, 2))),
    "Linna Oy": Story(planned=-5, talked=-9),
    "Metsä Oy": Story(planned=-3, talked=-9),
    "Kuusi Oy": Story(ends=40, renewal=20),
    "Sato Oy": Story(opinions=((-8, NPS, 10), (-2, FeedbackKind.SATISFACTION, 5)), asked=-20),
    "Hiljainen Oy": Story(planned=None, barred=True),
    "Tyyni Oy": Story(planned=9),
}


@pytest.fixture
def keys(store: Store) -> dict[str, str]:
    return {name: store.do(tell, story, name).result().result for name, story in STORIES.items()}


@pytest.mark.both_sizes
@SIZED
async def test_customers_stand_by_health_with_what_each_asks_of_the_rep(
    app: SalesApp, store: Store, keys: dict[str, str], size: tuple[int, int]
) -> None:
    async with care_view(app, size) as pilot:
        await let_go(app, pilot, store, keys["Linna Oy"])
        shown = text_of(app).replace(NBSP, " ")
        assert "COMPLAINT  1   Put it right yourself, until they say that it is" in shown
        assert shown.index("COMPLAINT") < shown.index("Acme [/b] Oy") < shown.index("UNHAPPY") < shown.index("Kallio")
        assert "NOTHING" in line_of(app, "Linna")
        assert "3 d late" in line_of(app, "Metsä")
        assert "no calls" in line_of(app, "Hiljainen")
        assert "they say by Mon 14.12." in line_of(app, "Kuusi")
        assert "NPS 0, 2 answers, a year ago +100" in shown
        assert "CES 2.0 (7 = easy), 1 answer" in shown
        assert "1 complaint open   names asked 1, given 0" in shown
        assert ("recommends unprompted 1" in shown) == (size[0] > 100)
        assert ("satisfaction 0·0·0·0·1" in shown) == (size[0] < 100)
        assert ("bought" in shown and "4 200 €     4 200 €" in shown) == (size[0] > 100)
        assert "Complaint: “broken”" in shown
        assert "They were never asked what they think of us: o asks." in shown
        assert "Care contact Thu 24.12." in shown
        assert "worth 4 200 € in 1 year" in shown
        await press(pilot, "j")
        assert "Fri 20.11.: 2 of 7 · “slow start”" in text_of(app)


@NARROW
async def test_with_nothing_asked_and_nobody_won_the_page_says_what_begins_it(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    async with care_view(app, size) as pilot:
        assert "No customers yet: a deal that is won begins its care." in text_of(app)
        assert "Nobody was asked for an opinion in 12 months: o asks" in text_of(app)
        assert "no complaint open" in text_of(app)
        for key in ("c", "o", "a", "x", "s", "n", "l", "e", "b", "enter"):
            await press(pilot, key)
            assert isinstance(app.screen, CareScreen), f"{key} has nobody to be about"
        await press(pilot, "f3")
        assert isinstance(app.screen, BoardScreen)
        store.do(tell, Story(), "Kallio Oy").result()
        await press(pilot, "f4")
        assert "No customers yet" in text_of(app), "what was written beside the desk is not told of"


@NARROW
async def test_each_key_leads_to_its_room_and_back(app: SalesApp, keys: dict[str, str], size: tuple[int, int]) -> None:
    rooms = {"enter": CustomerScreen, "c": CallScreen, "e": CardScreen, "x": ComplaintScreen, "b": Choose}
    async with care_view(app, size) as pilot:
        await press(pilot, "j", "j")
        for key, expected in rooms.items():
            await press(pilot, key)
            assert isinstance(app.screen, expected), key
            if isinstance(app.screen, CallScreen):
                assert called(app).script == "follow_up"
            await press(pilot, "escape")
            if not isinstance(app.screen, CareScreen):
                app.pop_screen()
                await settle(pilot)
            assert lit(app) == keys["Linna Oy"], "the cursor stays with them"


@NARROW
async def test_a_call_is_about_what_is_planned_and_nobody_who_said_no_is_called(
    app: SalesApp, store: Store, keys: dict[str, str], size: tuple[int, int]
) -> None:
    async with care_view(app, size) as pilot:
        await press(pilot, "G")
        while lit(app) != keys["Hiljainen Oy"]:
            await press(pilot, "k")
        await press(pilot, "c")
        assert "Hiljainen Oy has asked not to be called." in told(app)
        while lit(app) != keys["Metsä Oy"]:
            await press(pilot, "k")
        await press(pilot, "c")
        assert isinstance(app.screen, CallScreen)
        assert called(app).followup_id == sheet_of(store, keys["Metsä Oy"]).steps[0].id
        assert called(app).script == "follow_up"


@NARROW
async def test_the_next_contact_is_put_off_or_agreed_where_there_is_none(
    app: SalesApp, store: Store, keys: dict[str, str], size: tuple[int, int]
) -> None:
    async with care_view(app, size) as pilot:
        await press(pilot, "s")
        assert "1 week" in text_of(app)
        await press(pilot, "3")
        assert sheet_of(store, keys["Acme [/b] Oy"]).steps[0].due.on == date(2026, 12, 31)
        await press(pilot, "u")
        assert sheet_of(store, keys["Acme [/b] Oy"]).steps[0].due.on == date(2026, 12, 24)
        await press(pilot, "s", *"6tomorrow", "enter")
        assert sheet_of(store, keys["Acme [/b] Oy"]).steps[0].due.on == date(2026, 11, 25)
        await let_go(app, pilot, store, keys["Linna Oy"])
        while lit(app) != keys["Linna Oy"]:
            await press(pilot, "j")
        await press(pilot, "s", *"ti 15", "enter", *"how is", "escape", "s", *"ti 15", "enter")
        assert "how is" in text_of(app), "the reason begun waits"
        await press(pilot, "enter")
        step = sheet_of(store, keys["Linna Oy"]).steps[0]
        assert (step.kind, step.reason, step.due.on, step.agreed) == ("care", "how is", date(2026, 12, 1), True)
        assert "NOTHING" not in line_of(app, "Linna")
        await press(pilot, "s", "escape")
        assert isinstance(app.screen, CareScreen)


@NARROW
async def test_typed_words_narrow_them_and_esc_brings_everybody_back(
    app: SalesApp, store: Store, keys: dict[str, str], size: tuple[int, int]
) -> None:
    store.do(lambda write: write.update(organisation, keys["Sato Oy"], care_class="A1", city="Oulu")).result()
    async with care_view(app, size) as pilot:
        await press(pilot, "f", *"cl", "tab", *"a1 colour:x")
        shown = text_of(app)
        assert "class: A1 · 1 shown · “colour:x” means nothing here" in shown
        assert "Sato Oy" in shown
        assert "Kallio" not in shown
        await press(pilot, "enter")
        assert app.screen.query_one(Lines).has_focus
        await press(pilot, "f", *" nobody", "enter")
        assert "Nobody here matches. Esc shows everybody." in text_of(app)
        await press(pilot, "escape")
        assert "Kallio" in text_of(app)
        assert not app.screen.query_one(NarrowLine).display
        await press(pilot, "f", "escape")
        assert app.screen.query_one(Lines).has_focus


@NARROW
async def test_more_of_them_come_where_the_cursor_goes(
    monkeypatch: pytest.MonkeyPatch, app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    monkeypatch.setattr("screens.care.screen.WINDOW", WINDOW)

    def many(write: Write) -> None:
        for number in range(2 * WINDOW + 30):
            tell(write, Story(planned=number % 300 + 1), f"Talo {number:04} Oy")

    store.do(many).result()
    async with care_view(app, size) as pilot:
        screen = app.screen
        assert isinstance(screen, CareScreen)
        lines = screen.query_one(Lines)
        assert len(lines.rows) == WINDOW + 1
        assert f"WELL  {2 * WINDOW + 30}" in text_of(app)
        lines.cursor = WINDOW - 10
        await press(pilot, "j")
        assert len(lines.rows) == 2 * WINDOW + 1
        await press(pilot, "G", "G")
        assert len(lines.rows) == 2 * WINDOW + 31
        assert lines.cursor == len(lines.rows) - 1
        await press(pilot, "f", *"0007")
        assert len(lines.rows) == 2


@NARROW
async def test_another_day_is_another_view(
    app: SalesApp, store: Store, keys: dict[str, str], size: tuple[int, int]
) -> None:
    async with care_view(app, size) as pilot:
        screen = app.screen
        assert isinstance(screen, CareScreen)
        screen.look_at_the_day()
        await settle(pilot)
        assert "3 d late" in line_of(app, "Metsä")
        store.office.clock.move(days=1)  # type: ignore[attr-defined]  # the clock that stands still
        screen.look_at_the_day()
        await settle(pilot)
        assert "4 d late" in line_of(app, "Metsä")
