"""The room of one customer, walked by key: the checklist, what is planned, and what Enter opens."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from data.aftersale import care_step
from data.checklist import CheckItem
from data.store import Store
from data.tables import organisation
from salestui.app import SalesApp
from screens.agreement.screen import AgreementScreen
from screens.call.screen import CallScreen
from screens.card.screen import CardScreen
from screens.customer.screen import CustomerScreen
from screens.dialogs.ask import AskWhen, Choose
from screens.dialogs.form import Form
from screens.dialogs.grading import GradeForm
from screens.needs.screen import NeedsScreen
from screens.paper.screen import PaperScreen
from screens.widgets.lines import Lines
from tests.conftest import StillClock
from tests.data.after_the_sale import Sold
from tests.data.planning import planned_with
from tests.screens.cards import NARROW, press
from tests.screens.conftest import settle, text_of
from tests.screens.customers import called, known, let_go, light, line_of, room, sheet_of, told


@pytest.fixture
def about(store: Store, clock: StillClock) -> Sold:
    return known(store, clock)


def item(store: Store, about: Sold, key: str) -> CheckItem:
    return next(one for one in sheet_of(store, about.org).checklist if one.key == key)


@NARROW
async def test_an_item_is_ticked_moved_and_given_to_somebody_and_undo_takes_each_back(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    async with room(app, about.org, size) as pilot:
        await light(app, pilot, "item:map_again")
        await press(pilot, "space")
        assert item(store, about, "map_again").done_on == date(2026, 11, 24)
        assert "✓ Tue 24.11." in line_of(app, "Needs mapped again")
        await press(pilot, "t")
        assert item(store, about, "map_again").done_on is None
        await press(pilot, "r", *"in 2 weeks")
        assert "→ Tue 8.12." in text_of(app)
        await press(pilot, "enter")
        assert item(store, about, "map_again").due_on == date(2026, 12, 8)
        await press(pilot, "u")
        assert item(store, about, "map_again").due_on == date(2027, 11, 3)
        await press(pilot, "r", "escape", "w", *" Virta", "enter")
        assert item(store, about, "map_again").owner == "Aino Laine Virta"
        assert "Aino Laine Virta" in line_of(app, "Needs mapped again")
        await press(pilot, "u", "w", *"x", "escape", "w")
        assert "Aino Lainex" in text_of(app), "what was begun waits"
        await press(pilot, "escape")
        await light(app, pilot, "item:classify")
        await press(pilot, "space")
        assert "nobody needs to tick it" in told(app)


@NARROW
async def test_keys_of_a_row_do_nothing_on_others_and_stand_in_the_help(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    before = sheet_of(store, about.org)
    async with room(app, about.org, size) as pilot:
        await press(pilot, "space", "d", "r", "w")
        assert isinstance(app.screen, CustomerScreen)
        assert sheet_of(store, about.org).checklist == before.checklist
        await press(pilot, "f1", "G", *["pageup"] * 2)
        keys = [row.cells[1].text for row in app.screen.query_one(Lines).rows if row.key]
        assert {"tick", "done", "another day", "whose"} <= set(keys)


@NARROW
async def test_enter_on_an_item_opens_what_does_it(app: SalesApp, about: Sold, size: tuple[int, int]) -> None:
    opens = {
        "item:first_contact": CallScreen,
        "item:written_plan": PaperScreen,
        "item:classify": GradeForm,
        "item:keep_in_touch": CallScreen,
        "item:satisfaction": Choose,
        "item:map_again": NeedsScreen,
        "item:recommend": Choose,
        "item:deepen": Form,
        "agreement": AgreementScreen,
        "grade:": GradeForm,
        "class": GradeForm,
        "person:": Form,
        "personal:": Form,
        "note:": Choose,
        "named:": Choose,
        "health": CallScreen,
    }
    async with room(app, about.org, size) as pilot:
        for key, expected in opens.items():
            await light(app, pilot, key)
            await press(pilot, "enter")
            assert isinstance(app.screen, expected), key
            if isinstance(app.screen, CallScreen):
                assert called(app).script == "follow_up"
                app.pop_screen()
                await settle(pilot)
            else:
                await press(pilot, "escape")
            while not isinstance(app.screen, CustomerScreen):
                app.pop_screen()
                await settle(pilot)


@NARROW
async def test_what_is_planned_is_opened_moved_and_done(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    store.do(planned_with, about.org, "promise", "send the film", date(2026, 11, 24)).result()
    key = next(step.id for step in sheet_of(store, about.org).steps if step.reason == "send the film")
    async with room(app, about.org, size) as pilot:
        await light(app, pilot, f"step:{key}")
        await press(pilot, "enter")
        assert isinstance(app.screen, CardScreen)
        await press(pilot, "escape", "r", *"tomorrow", "enter", *"no film", "enter")
        [step] = [step for step in sheet_of(store, about.org).steps if step.id == key]
        assert (step.due.on, step.reason) == (date(2026, 11, 25), "send the film · moved because no film")
        await press(pilot, "r", *"friday", "enter", "escape", "r", "escape", "s", "1")
        [step] = [step for step in sheet_of(store, about.org).steps if step.id == key]
        assert step.due.on == date(2026, 11, 26)
        await press(pilot, "d", *"sent", "enter")
        assert key not in [step.id for step in sheet_of(store, about.org).steps]
        await press(pilot, "u")
        assert key in [step.id for step in sheet_of(store, about.org).steps]


@NARROW
async def test_steps_lead_to_their_work_and_the_next_is_planned_here(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    steps = sheet_of(store, about.org).steps
    plan = next(step.id for step in steps if step.opens == "plan")
    check = next(step.id for step in steps if step.kind == "delivery_check")
    async with room(app, about.org, size) as pilot:
        await light(app, pilot, f"step:{plan}")
        await press(pilot, "enter")
        assert isinstance(app.screen, PaperScreen)
        await press(pilot, "escape")
        app.pop_screen() if isinstance(app.screen, PaperScreen) else None
        await settle(pilot)
        await light(app, pilot, f"step:{check}")
        await press(pilot, "enter")
        assert isinstance(app.screen, CallScreen)
        assert called(app).followup_id == check
        app.pop_screen()
        await settle(pilot)
        await press(pilot, "f")
        assert isinstance(app.screen, Choose)
        await press(pilot, *"promised", "enter")
        assert isinstance(app.screen, AskWhen)
        await press(pilot, *"monday", "enter", *"the film", "enter")
        assert "the film" in [step.reason for step in sheet_of(store, about.org).steps]


@NARROW
async def test_nobody_who_asked_not_to_be_called_is_called_from_here(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    store.do(lambda write: write.update(organisation, about.org, do_not_call=True)).result()
    async with room(app, about.org, size) as pilot:
        await let_go(app, pilot, store, about.org)
        assert line_of(app, "They asked not to be called.")
        await light(app, pilot, "item:first_contact")
        await press(pilot, "enter")
        assert isinstance(app.screen, CustomerScreen)
        assert "has asked not to be called" in told(app)


@NARROW
async def test_an_item_the_playbook_no_longer_knows_is_ticked_by_enter(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    def rename(write):  # type: ignore[no-untyped-def]  # a transaction
        [row] = write.all(select(care_step).where(care_step.c.deal_id == about.deal, care_step.c.item == "map_again"))
        write.update(care_step, row["id"], item="old_item")

    store.do(rename).result()
    async with room(app, about.org, size) as pilot:
        await light(app, pilot, "item:old_item")
        await press(pilot, "enter")
        assert item(store, about, "old_item").done_on == date(2026, 11, 24)


@NARROW
async def test_a_customer_who_went_meanwhile_is_said_to_be_gone(
    app: SalesApp, about: Sold, size: tuple[int, int]
) -> None:
    async with room(app, about.org, size) as pilot:
        assert isinstance(app.screen, CustomerScreen)
        app.screen.organisation_id = "gone"
        for key in ("o", "a", "l", "n"):
            await press(pilot, key)
            assert isinstance(app.screen, CustomerScreen)
        assert told(app).count("That is no longer in the file.") == 4
        await light(app, pilot, "person:")
        await press(pilot, "enter", "h", "1")
        assert told(app).count("That is no longer in the file.") == 6
        assert isinstance(app.screen, CustomerScreen)
        app.screen.reload()
        await settle(pilot)
        assert "Acme [/b] Oy" in text_of(app), "what was known stays in sight"
