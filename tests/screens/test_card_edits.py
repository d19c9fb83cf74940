"""The card, edited by key: every change one step, every step taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from data.contacts import ContactFacts, add_contact, edit_contact
from data.meetings import book_meeting
from data.store import Store
from data.timeline import timeline
from data.transaction import Write
from salestui.app import SalesApp
from screens.card.screen import CardScreen
from screens.dialogs.form import Form
from screens.widgets.lines import Lines
from tests.conftest import StillClock
from tests.screens.cards import HOSTILE, NARROW, furnish, light, opened, press, shown
from tests.screens.conftest import text_of


@pytest.fixture
def house(store: Store, clock: StillClock) -> str:
    return furnish(store, clock)


@NARROW
async def test_each_row_is_edited_by_e(app: SalesApp, store: Store, house: str, size: tuple[int, int]) -> None:
    async with opened(app, house, size) as pilot:
        await light(app, pilot, "about")
        await press(pilot, "e", "!", "f9")
        assert shown(store, house).name == HOSTILE + "!"
        await light(app, pilot, "contact")
        await press(pilot, "e", "!", "f9")
        assert shown(store, house).contacts[0].name == "Anna [/i] Mäkelä!"
        await light(app, pilot, "deal")
        await press(pilot, "e", "tab", *"4200,50", "f9")
        assert shown(store, house).deals[0].value_cents == 420_050
        assert "4 200.50" in text_of(app).replace("\u00a0", " ")
        await light(app, pilot, "entry")
        await press(pilot, "e", "!", "f9")
        assert store.ask(timeline, house).result()[0].detail == "[b]asked\nfor wood!"
        await press(pilot, "u", "u", "u", "u")
        assert shown(store, house).name == HOSTILE


@NARROW
async def test_a_contact_and_a_deal_are_added(app: SalesApp, store: Store, house: str, size: tuple[int, int]) -> None:
    async with opened(app, house, size) as pilot:
        await press(pilot, "a", *"Liisa", "tab", "tab", "right", "tab", *"nonsense", "f9")
        assert isinstance(app.screen, Form), "the number cannot be read, the form stays"
        assert "not a phone number" in text_of(app)
        await press(pilot, *["backspace"] * 8, *"0501234567", "f9")
        liisa = shown(store, house).contacts[1]
        assert (liisa.name, liisa.role, liisa.phones[0].e164) == ("Liisa", "decision_maker", "+358501234567")
        await press(pilot, "v", *"Yearly", "tab", *"12 960", "f9")
        made = shown(store, house).deals[0]
        assert (made.title, made.value_cents, made.contact_id) == (
            "Yearly",
            1_296_000,
            shown(store, house).contacts[0].id,
        )


@NARROW
async def test_the_next_step_is_agreed_done_and_moved(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await press(pilot, "f", *"promised", "enter", *"thu 9.30", "enter", *"the brochure", "enter")
        step = shown(store, house).steps[-1]
        assert (step.kind, step.reason, step.agreed) == ("Promised", "the brochure", True)
        assert step.contact_id == shown(store, house).contacts[0].id
        screen = app.screen
        screen.query_one(Lines).select(f"step:{step.id}")
        await press(pilot, "r", *"fri 10", "enter", "enter")
        assert str(shown(store, house).steps[-1].due.on) == "2026-11-27"
        await press(pilot, "s", "3")
        assert str(shown(store, house).steps[-1].due.on) == "2026-12-04"
        await press(pilot, "d", *"sent", "enter")
        assert step.id not in [one.id for one in shown(store, house).steps]
        assert "the brochure\nsent" in [one.detail for one in store.ask(timeline, house).result()]


async def test_turning_back_from_a_next_step_adds_nothing(app: SalesApp, store: Store, house: str) -> None:
    async with opened(app, house, (80, 24)) as pilot:
        for way in (("f", "escape"), ("f", "1", "escape"), ("f", "1", *"thu", "enter", "escape")):
            await press(pilot, *way)
        await light(app, pilot, "step")
        await press(pilot, "s", "escape", "d", "escape")
        assert len(shown(store, house).steps) == 1


@NARROW
async def test_criteria_are_ticked_one_after_another(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await press(pilot, "t", "1", "3", "escape")
        assert [tick.key for tick in shown(store, house).deals[0].ticks if tick.done] == [
            "industry",
            "contact",
            "headcount",
        ]
        await press(pilot, "t", "1")
        assert "✓ The right person is known by name (by itself)" in text_of(app)
        await press(pilot, "2", "escape")
        assert "is met by itself" in "\n".join(str(notice.message) for notice in app._notifications)
        ticks = shown(store, house).deals[0].ticks
        assert [tick.key for tick in ticks if tick.done and not tick.by_itself] == ["headcount"]


@NARROW
async def test_do_not_call_is_asked_shown_and_taken_back(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await light(app, pilot, "about")
        await press(pilot, "!", "n")
        assert not shown(store, house).do_not_call
        await press(pilot, "!", "y")
        assert shown(store, house).do_not_call
        assert shown(store, house).steps == ()
        assert "DO NOT CALL" in text_of(app)
        assert "NO NEXT STEP" in text_of(app)
        await press(pilot, "c")
        assert isinstance(app.screen, CardScreen), "nobody is called there"
        await press(pilot, "f", "1", *"thu 9", "enter", *"why", "enter")
        assert shown(store, house).steps == (), "nothing may queue it again"
        await press(pilot, "!", "y")
        assert not shown(store, house).do_not_call
        await light(app, pilot, "contact")
        await press(pilot, "!", "y", "c")
        assert shown(store, house).contacts[0].do_not_contact
        assert isinstance(app.screen, CardScreen)
        await press(pilot, "!", "y")
        assert not shown(store, house).contacts[0].do_not_contact


@NARROW
async def test_a_contact_is_taken_out_and_comes_back(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await light(app, pilot, "contact")
        await press(pilot, "x", "n", "x", "y")
        assert shown(store, house).contacts == ()
        assert "nobody yet" in text_of(app)
        await press(pilot, "u")
        assert [one.name for one in shown(store, house).contacts] == ["Anna [/i] Mäkelä"]
        await light(app, pilot, "step")
        await press(pilot, "x")
        assert isinstance(app.screen, CardScreen), "a step is not removed but done or moved"


def _meet(write: Write, house: str) -> str:
    return book_meeting(
        write,
        write.now + timedelta(hours=2),
        organisation_id=house,
        deal_id=None,
        contact_id=None,
        language="en",
        place="their [b]lobby",
    )


@NARROW
async def test_a_meeting_is_moved_called_off_and_held(
    app: SalesApp, store: Store, house: str, clock: StillClock, size: tuple[int, int]
) -> None:
    store.do(_meet, house).result()
    async with opened(app, house, size) as pilot:
        await light(app, pilot, "meeting")
        assert "their [b]lobby" in text_of(app)
        await press(pilot, "s", *"thu", "enter", "s", *"thu 9.30", "enter")
        local = app.desk.office.calendar.local(shown(store, house).meetings[0].starts_at)
        assert f"{local:%d.%m. %H:%M}" == "26.11. 09:30"
        await press(pilot, "x", "y")
        assert shown(store, house).meetings == ()
        await press(pilot, "u")
        clock.move(days=3)
        await press(pilot, "u", "U")
        await light(app, pilot, "meeting")
        cells = [cell.text for row in app.screen.query_one(Lines).rows for cell in row.cells]
        assert "was it held? d says so" in cells
        await press(pilot, "d")
        assert shown(store, house).meetings == ()
        assert "meeting held" in [one.words for one in store.ask(timeline, house).result()]


async def test_two_writers_of_one_contact_lose_nothing(app: SalesApp, store: Store, house: str) -> None:
    anna = shown(store, house).contacts[0]
    async with opened(app, house, (80, 24)) as pilot:
        await light(app, pilot, "contact")
        await press(pilot, "e", "!")
        facts = ContactFacts(name="Anna Laine", title="CEO", phones="040 123 4567; 050 123 4567")
        await app.desk.do(edit_contact, anna.id, facts)
        await press(pilot, "f9")
        assert isinstance(app.screen, Form)
        assert "In the file now: Anna Laine" in text_of(app)
        assert app.screen.filled["title"] == "CEO"
        await press(pilot, "f9")
        found = shown(store, house).contacts[0]
        assert (found.name, found.title, len(found.phones)) == ("Anna [/i] Mäkelä!", "CEO", 2)


async def test_two_records_of_one_person_become_one_and_two_again(app: SalesApp, store: Store, house: str) -> None:
    store.do(add_contact, house, ContactFacts(name="A. Mäkelä", email="anna@teras.example")).result()
    async with opened(app, house, (80, 24)) as pilot:
        await light(app, pilot, "about")
        await press(pilot, "o")
        assert "Light the contact that stays." in text_of(app)
        await light(app, pilot, "contact")
        await press(pilot, "o")
        assert "Who is the same person as Anna [/i] Mäkelä?" in text_of(app)
        await press(pilot, "1")
        [one] = shown(store, house).contacts
        assert "anna@teras.example" in one.personal
        await press(pilot, "u")
        assert len(shown(store, house).contacts) == 2
