"""The card, walked by key: everything read, everything edited, everything taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from textual.pilot import Pilot

from data.card import OrganisationCard, card
from data.contacts import ContactFacts, add_contact, edit_contact
from data.deals import end_deal
from data.drafts import drafted
from data.meetings import book_meeting
from data.model.facts import DealState
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.terms import DealTerms, add_deal, edit_deal
from data.timeline import timeline
from data.transaction import Write
from salestui.app import SalesApp
from screens import doors
from screens.card.reading import Reading
from screens.card.screen import CardScreen
from screens.dialogs.form import Form
from screens.dialogs.help import Help
from screens.widgets.lines import Lines
from tests.conftest import StillClock
from tests.screens.conftest import SIZES, settle, text_of

HOSTILE = "Acme [/b] [@click=app.quit]x[/] Oy"
SIZED = pytest.mark.parametrize("size", SIZES)


@pytest.fixture
def house(store: Store, clock: StillClock) -> str:
    facts = OrganisationFacts(name=HOSTILE, segment="company", city="Tampere", notes="[/b] stairs\nno lift")
    key = store.do(add_organisation, facts).result().result
    anna = ContactFacts(
        name="Anna [/i] Mäkelä",
        title="HR manager",
        role="decision_maker",
        email="anna@acme.fi",
        channel="email",
        language="fi",
        personal="dog: [red]Rusty",
        phones="040 123 4567",
    )
    store.do(add_contact, key, anna).result()
    clock.move(minutes=1)
    store.do(add_note, key, "[b]asked\nfor wood").result()
    return key


@asynccontextmanager
async def opened(app: SalesApp, house: str, size: tuple[int, int]) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenCard(house))
        await settle(pilot)
        assert isinstance(app.screen, CardScreen)
        yield pilot


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


async def light(app: SalesApp, pilot: Pilot[None], kind: str) -> None:
    """Put the cursor on the first row of a kind."""
    screen = app.screen
    assert isinstance(screen, CardScreen)
    lines = screen.query_one(Lines)
    lines.select(next(row.key for row in lines.rows if row.key and row.key.startswith(kind)))
    await settle(pilot)


def shown(store: Store, house: str) -> OrganisationCard:
    return store.ask(card, house).result()


@SIZED
async def test_the_card_shows_everything_and_hostile_text_as_it_is(
    app: SalesApp, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size):
        text = text_of(app)
    assert "Acme [/b] [@click=app.quit]x[/] Oy" in text
    for word in ("Anna [/i] Mäkelä", "040 123 4567", "Tampere", "decides", "Prospecting", "First call", "missing:"):
        assert word in text
    for word in ("CONTACTS", "DEALS", "COMING", "HISTORY", "prefers e-mail · speaks Finnish", "dog: [red]Rusty"):
        assert word in text


@SIZED
async def test_one_cursor_walks_through_every_row_and_says_each_in_full(
    app: SalesApp, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        lines = app.screen.query_one(Lines)
        await press(pilot, "home")
        assert "stairs" in text_of(app)
        seen = [lines.key]
        while True:
            await press(pilot, "j")
            if lines.key == seen[-1]:
                break
            seen.append(lines.key)
        kinds = [str(key).split(":")[0] for key in seen]
        assert kinds == ["about", "contact", "deal", "step", "entry", "entry"]
        await light(app, pilot, "deal")
        assert "0 of 5 ticked" in text_of(app)
        await press(pilot, "?")
        assert isinstance(app.screen, Help)
        await press(pilot, "escape", "escape")
        assert not isinstance(app.screen, CardScreen)


@SIZED
async def test_a_note_is_written_undone_and_its_text_comes_back(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await press(pilot, "n", "H", "i", "enter", "y", "escape")
        assert store.ask(drafted, f"note/{house}").result() == {"text": ["", "Hi\ny"]}
        await press(pilot, "n", "o", "f9")
        assert isinstance(app.screen, CardScreen)
        entry = store.ask(timeline, house).result()
        assert "Hi\nyo" in [one.detail for one in entry]
        await press(pilot, "u")
        assert "Hi\nyo" not in [one.detail for one in store.ask(timeline, house).result()]
        await press(pilot, "n")
        assert isinstance(app.screen, Form)
        assert app.screen.filled["text"] == "Hi\nyo"


@SIZED
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


@SIZED
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


@SIZED
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
        await press(pilot, "s", *"fri 10", "enter")
        assert str(shown(store, house).steps[-1].due.on) == "2026-11-27"
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


@SIZED
async def test_criteria_are_ticked_one_after_another(
    app: SalesApp, store: Store, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await press(pilot, "t", "1", "3", "escape")
        assert [tick.key for tick in shown(store, house).deals[0].ticks if tick.done] == ["industry", "headcount"]
        await press(pilot, "t", "1", "escape")
        assert [tick.key for tick in shown(store, house).deals[0].ticks if tick.done] == ["headcount"]


@SIZED
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


@SIZED
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


@SIZED
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
        assert "was it held?" in text_of(app)
        await press(pilot, "d")
        assert shown(store, house).meetings == ()
        assert "meeting held" in text_of(app)


async def test_doors_to_the_call_and_the_needs_say_what_they_are_about(
    app: SalesApp, store: Store, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = shown(store, house)
    async with opened(app, house, (80, 24)) as pilot:
        screen = app.screen
        posted: list[object] = []
        post = screen.post_message

        def note(message: object) -> bool:
            if isinstance(message, (doors.StartCall, doors.OpenNeeds)):
                posted.append(message)
                return True
            return post(message)  # type: ignore[arg-type]  # whatever Textual posts

        monkeypatch.setattr(screen, "post_message", note)
        for kind, keys in (("contact", "c"), ("deal", "c"), ("step", "c"), ("step", "enter"), ("about", "c")):
            await light(app, pilot, kind)
            await press(pilot, keys)
        await press(pilot, "p")
    calls = [one for one in posted if isinstance(one, doors.StartCall)]
    assert {(one.deal_id, one.contact_id) for one in calls} == {(found.deals[0].id, found.contacts[0].id)}
    assert [one.followup_id for one in calls] == [None, None, found.steps[0].id, found.steps[0].id, None]
    needs = [one for one in posted if isinstance(one, doors.OpenNeeds)]
    assert [(one.organisation_id, one.deal_id) for one in needs] == [(house, found.deals[0].id)]


@SIZED
async def test_what_happened_is_read_in_full_and_not_rewritten(
    app: SalesApp, house: str, size: tuple[int, int]
) -> None:
    async with opened(app, house, size) as pilot:
        await press(pilot, "G", "enter")
        assert isinstance(app.screen, Reading)
        assert "deal opened: Prospecting" in text_of(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, CardScreen)
        await press(pilot, "e")
        assert isinstance(app.screen, CardScreen)


async def test_older_history_comes_when_asked_for(app: SalesApp, store: Store, house: str, clock: StillClock) -> None:
    def write_many(write: Write) -> None:
        for number in range(130):
            add_note(write, house, f"note {number}")

    store.do(write_many).result()
    async with opened(app, house, (80, 24)) as pilot:
        screen = app.screen
        assert isinstance(screen, CardScreen)
        assert len(screen.history) == 100
        await press(pilot, "G", "enter")
        assert len(screen.history) == 132
        await press(pilot, "G")
        assert screen.query_one(Lines).key != "more:"


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


async def test_lost_and_tender_deals_say_so(app: SalesApp, store: Store) -> None:
    facts = OrganisationFacts(name="Kuopion kaupunki", segment="municipality")
    key = store.do(add_organisation, facts).result().result
    first = shown(store, key).deals[0].id
    store.do(edit_deal, first, DealTerms(value_cents=4_000_000)).result()
    lost = store.do(add_deal, key, DealTerms(title="Second")).result().result
    store.do(end_deal, lost, DealState.LOST, reason="price", reason_words="[b]dear").result()
    async with opened(app, key, (80, 24)) as pilot:
        await light(app, pilot, "deal")
        text = text_of(app)
        assert "TENDER" in text
        assert "A public buyer" in text
        assert "lost" in text
        await press(pilot, "j")
        assert "[b]dear" in text_of(app)


async def test_a_deal_that_rests_too_long_says_so(app: SalesApp, house: str, clock: StillClock) -> None:
    clock.move(days=40)
    async with opened(app, house, (80, 24)) as pilot:
        await light(app, pilot, "deal")
        assert "longer than 30 days" in " ".join(text_of(app).split())


async def test_an_organisation_that_is_gone_is_said(app: SalesApp, house: str) -> None:
    async with app.run_test(notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenCard("nobody"))
        await settle(pilot)
        assert isinstance(app.screen, CardScreen)
        await press(pilot, "c", "e", "v", "t", "!", "d", "s", "x", "enter")
        assert isinstance(app.screen, CardScreen)
