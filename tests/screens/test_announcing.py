"""A promised minute announces itself wherever the rep is, and takes neither the keys nor the light for it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from textual.widgets import Input, TextArea

from data.complaints import open_complaint
from data.followups import reschedule_followup
from data.marked import finish_marked
from data.model.calendar import Due
from data.store import Store
from salestui.app import SalesApp
from screens import doors
from screens.call.head import Head
from screens.call.screen import CallScreen
from screens.card.screen import CardScreen
from screens.complaint.screen import ComplaintScreen
from screens.dialogs.ask import AskWhen
from screens.dialogs.form import Form
from screens.queue.screen import QueueScreen
from screens.widgets.due_line import DueLine
from tests.conftest import SIZES, StillClock
from tests.data.cases import complained, customer, followups
from tests.data.test_announced import NOON, asked
from tests.screens.calling import calling, press, prospect
from tests.screens.conftest import settle, text_of

SIZE = SIZES[0]


async def look(app: SalesApp, pilot: object) -> None:
    """The clock was looked at, as it is every few seconds."""
    app.look_at_clock()
    await settle(pilot)  # type: ignore[arg-type]  # Textual's Pilot


def top(app: SalesApp) -> str:
    return text_of(app).split("\n")[0]


def said(app: SalesApp) -> list[str]:
    """Every sentence that stands on the screen."""
    return [str(one.message) for one in app._notifications]


@pytest.fixture
def noon(store: Store, clock: StillClock) -> str:
    """Mäkelä asked to be called at noon, and it is ten to; the organisation's key."""
    asked(store, NOON)
    clock.now = NOON - timedelta(minutes=10)
    return str(followups(store)[0]["organisation_id"])


@pytest.mark.parametrize("size", SIZES)
async def test_five_minutes_before_it_is_said_once_and_stands_on_the_top_line_of_any_page(
    app: SalesApp, clock: StillClock, noon: str, size: tuple[int, int]
) -> None:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenCard(noon))
        await settle(pilot)
        focused = app.screen.focused
        await look(app, pilot)
        assert "●" not in top(app)
        assert said(app) == []
        clock.move(minutes=5)
        await look(app, pilot)
        assert "● 12:00 Mäkelä, Pöytä Oy  ^g" in top(app)
        assert said(app) == ["Due at 12:00: call back, Mäkelä, Pöytä Oy · ^g"]
        assert isinstance(app.screen, CardScreen)
        assert app.screen.focused is focused
        clock.move(minutes=30)
        await look(app, pilot)
        for key in ("f3", "f4", "f2", "L"):
            await press(pilot, key)
            assert "● 12:00" in top(app), key
        assert len(said(app)) == 1


async def test_until_it_is_done_or_moved_also_overnight_and_when_the_clock_goes_back(
    app: SalesApp, store: Store, clock: StillClock, noon: str
) -> None:
    [key] = [row["id"] for row in followups(store)]
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        clock.now = NOON
        await look(app, pilot)
        clock.move(days=1)
        await look(app, pilot)
        assert "● Tue 24.11. Mäkelä" in top(app)
        at = store.office.calendar.exactly(clock.now + timedelta(hours=1))
        await app.desk.do(reschedule_followup, key, at, agreed=True)
        await settle(pilot)
        assert "●" not in top(app)
        clock.move(hours=1)
        await look(app, pilot)
        assert said(app).count("Due at 13:00: call back, Mäkelä, Pöytä Oy · ^g") == 1
        clock.move(hours=-2)
        await look(app, pilot)
        assert "●" not in top(app)
        clock.move(hours=2)
        await look(app, pilot)
        assert "● 13:00" in top(app)
        assert said(app).count("Due at 13:00: call back, Mäkelä, Pöytä Oy · ^g") == 1
        await app.desk.do(finish_marked, [key], "spoke")
        await settle(pilot)
        assert "●" not in top(app)


async def test_what_was_due_before_the_app_opened_stands_there_without_a_sentence(
    app: SalesApp, clock: StillClock, noon: str
) -> None:
    clock.now = NOON
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        assert "● 12:00" in top(app)
        assert not any("12:00" in sentence for sentence in said(app))


async def test_many_at_once_are_one_sentence_and_the_key_opens_one_after_another(
    app: SalesApp, store: Store, clock: StillClock, noon: str
) -> None:
    for minute, name in ((1, "Tuoli Oy"), (2, "Lamppu Oy")):
        asked(store, NOON + timedelta(minutes=minute), name)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        clock.now = NOON
        await look(app, pilot)
        assert said(app) == ["Due at 12:00: call back, Mäkelä, Pöytä Oy · 2 more · ^g"]
        assert "● 12:00 Mäkelä, Pöytä… +2  ^g" in top(app)
        for organisation in ("Pöytä Oy", "Tuoli Oy"):
            await press(pilot, "ctrl+g")
            assert isinstance(app.screen, CallScreen)
            assert organisation in text_of(app)
        assert len([one for one in app.screen_stack if isinstance(one, CallScreen)]) == 1


async def test_the_key_opens_the_call_with_its_follow_up_and_whoever_is_called_is_not_announced(
    app: SalesApp, store: Store, clock: StillClock, noon: str
) -> None:
    clock.now = NOON
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+g")
        assert isinstance(app.screen, CallScreen)
        assert app.screen.door.followup_id == followups(store)[0]["id"]
        assert "●" not in top(app)
        await press(pilot, "escape")
        assert "● 12:00" in top(app)


async def test_a_call_that_goes_on_shows_what_is_due_and_is_not_left_for_it(
    app: SalesApp, store: Store, clock: StillClock, noon: str
) -> None:
    org, deal_id = store.do(prospect).result().result
    async with calling(app, SIZE, org, deal_id) as pilot:
        await press(pilot, "c", "n", *"budget")
        screen, focused = app.screen, app.screen.focused
        assert isinstance(focused, TextArea)
        clock.now = NOON
        await look(app, pilot)
        await press(pilot, *" ok")
        app.screen.query_one(Head).tick()  # as it does every second
        await settle(pilot)
        assert "● 12:00 Mäkelä" in text_of(app)
        assert focused.text == "budget ok"
        await press(pilot, "ctrl+g")
        assert (app.screen, app.screen.focused) == (screen, focused)
        assert said(app)[-1] == "A call goes on: Esc leads back to it."


async def test_over_a_form_it_stands_on_the_top_line_and_is_said_when_the_form_is_gone(
    app: SalesApp, store: Store, clock: StillClock, noon: str
) -> None:
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenCard(noon))
        await settle(pilot)
        await press(pilot, "e")
        form, focused = app.screen, app.screen.focused
        assert isinstance(form, Form)
        assert isinstance(focused, Input)
        assert not form.query_one(DueLine).display
        clock.now = NOON
        await look(app, pilot)
        assert top(app).rstrip().endswith("● 12:00 Mäkelä, Pöytä Oy")
        assert said(app) == []
        await press(pilot, *" 2", "ctrl+g")
        assert (app.screen, app.screen.focused, focused.value) == (form, focused, "Anna Liisa Mäkelä 2")
        await press(pilot, "escape")
        await look(app, pilot)
        assert said(app)[-1] == "Due at 12:00: call back, Mäkelä, Pöytä Oy · ^g"


async def test_a_question_opened_later_shows_it_and_lets_it_go_when_it_is_done(
    app: SalesApp, store: Store, clock: StillClock, noon: str
) -> None:
    clock.now = NOON
    asked(store, NOON + timedelta(minutes=1), "Tuoli Oy")
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "r")
        assert isinstance(app.screen, AskWhen)
        assert top(app).rstrip().endswith("● 12:00 Mäkelä, Pöytä Oy +1")
        for row in followups(store):
            await app.desk.do(finish_marked, [row["id"]], "spoke")
            await settle(pilot)
        assert "●" not in top(app)


async def test_a_rehearsal_hears_it_too(app: SalesApp, store: Store, clock: StillClock, noon: str) -> None:
    org, deal_id = store.do(prospect).result().result
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(doors.StartCall(org, deal_id=deal_id, rehearse=True))
        await settle(pilot)
        clock.now = NOON
        await look(app, pilot)
        await press(pilot, "c")
        assert "● 12:00 Mäkelä" in text_of(app)


async def test_a_complaint_has_no_minute_and_the_key_opens_that_very_case(app: SalesApp, store: Store) -> None:
    org = customer(store)
    complained(store, org, "older")
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        assert "● Complaint Mäkelä, Pöyt…  ^g" in top(app)
        other = customer(store, name="Matto Oy")
        await app.desk.do(open_complaint, other, "torn")
        await settle(pilot)
        assert said(app)[-1] == "Complaint: Mäkelä, Matto Oy · ^g"
        await press(pilot, "ctrl+g")
        assert isinstance(app.screen, ComplaintScreen)
        first = app.screen.organisation_id
        await press(pilot, "ctrl+g")
        assert isinstance(app.screen, ComplaintScreen)
        assert {first, app.screen.organisation_id} == {org, other}


async def test_of_two_cases_of_a_customer_the_row_of_each_leads_to_its_own(app: SalesApp, store: Store) -> None:
    org = customer(store)
    for text in ("older", "newer"):
        complained(store, org, text)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        seen = set()
        for _row in range(2):
            await press(pilot, "enter")
            assert isinstance(app.screen, ComplaintScreen)
            assert app.screen.case is not None
            seen.add(app.screen.case.text)
            await press(pilot, "escape")
            await press(pilot, "j")
            assert isinstance(app.screen, QueueScreen)
        assert seen == {"older", "newer"}


async def test_a_kind_nobody_knows_any_more_opens_the_card(app: SalesApp, store: Store) -> None:
    asked(store, store.office.clock(), kind="gone")
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+g")
        assert isinstance(app.screen, CardScreen)


async def test_with_nothing_due_the_key_says_so(app: SalesApp, store: Store) -> None:
    customer(store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "ctrl+g")
        assert said(app)[-1] == "Nothing promised is due just now."


async def test_a_day_put_off_is_news_again_on_its_new_day(app: SalesApp, store: Store, clock: StillClock) -> None:
    complained(store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        [row] = followups(store, kind="complaint")
        await app.desk.do(reschedule_followup, row["id"], Due(row["due_on"] + timedelta(days=1)))
        await settle(pilot)
        assert "●" not in top(app)
        clock.move(days=1)
        await look(app, pilot)
        assert "Complaint: Mäkelä, Pöytä Oy · ^g" in said(app)
        assert "● Complaint Mäkelä" in top(app)
