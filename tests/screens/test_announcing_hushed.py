"""A promised minute while the screen is turned towards the customer: nothing shows, and it is said afterwards."""

from __future__ import annotations

from data.store import Store
from salestui.app import SalesApp
from screens import doors
from screens.benefits.screen import BenefitsScreen
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES, StillClock
from tests.data.closing import ripe
from tests.data.test_announced import NOON, asked
from tests.screens.calling import press
from tests.screens.conftest import settle, text_of
from tests.screens.test_announcing import look, said, top


async def test_the_customer_sees_no_other_customers_name_and_the_rep_hears_of_it_when_they_have_the_screen_again(
    app: SalesApp, store: Store, clock: StillClock
) -> None:
    org, deal_id = store.do(ripe).result().result
    asked(store, NOON, "Tuoli Oy")
    async with app.run_test(size=SIZES[0], notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenDeal("benefits", org, deal_id))
        await settle(pilot)
        clock.now = NOON
        await look(app, pilot)
        await press(pilot, "ctrl+g")
        assert isinstance(app.screen, BenefitsScreen)
        assert "Tuoli" not in text_of(app)
        await press(pilot, "space", "escape")
        assert app.screen.is_modal
        assert "Tuoli" not in text_of(app)
        await press(pilot, "n")
        await look(app, pilot)
        assert isinstance(app.screen, QueueScreen)
        assert "● 12:00 Mäkelä, Tuoli" in top(app)
        assert "Due at 12:00: call back, Mäkelä, Tuoli Oy · ^g" in said(app)
