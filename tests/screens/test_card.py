"""The card, walked by key: everything read, every door opened."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from data.bargaining import paper
from data.deals import end_deal
from data.demo.fill import fill_demo
from data.drafts import drafted
from data.model.facts import DealState
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import organisation
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
from tests.screens.cards import NARROW, SIZED, furnish, light, opened, press, shown
from tests.screens.conftest import settle, text_of


@pytest.fixture
def house(store: Store, clock: StillClock) -> str:
    return furnish(store, clock)


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
        assert "1 of 5 met" in text_of(app)
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


async def test_doors_to_the_call_and_the_needs_say_what_they_are_about(
    app: SalesApp, store: Store, house: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = shown(store, house)
    async with opened(app, house, (80, 24)) as pilot:
        screen = app.screen
        posted: list[object] = []
        post = screen.post_message

        def note(message: object) -> bool:
            if isinstance(message, (doors.StartCall, doors.OpenDeal)):
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
    needs = [one for one in posted if isinstance(one, doors.OpenDeal)]
    assert [(one.organisation_id, one.deal_id) for one in needs] == [(house, found.deals[0].id)]


@NARROW
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
        assert "this must be put out to tender" in text
        assert "lost" in text
        await press(pilot, "j")
        assert "[b]dear" in text_of(app)
        await app.desk.do(end_deal, first, DealState.WON)
        await settle(pilot)
        assert "TENDER" not in text_of(app), "it was put out, and won"


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


@NARROW
async def test_every_card_of_a_full_file_is_drawn(app: SalesApp, store: Store, size: tuple[int, int]) -> None:
    store.do(fill_demo, deals=40).result()
    keys = store.ask(lambda read: [row["id"] for row in read.all(select(organisation.c.id))]).result()
    async with opened(app, keys[0], size) as pilot:
        screen = app.screen
        assert isinstance(screen, CardScreen)
        for key in keys:
            screen.organisation_id = key
            await screen.load()
            lines = screen.query_one(Lines)
            for row in lines.rows:
                if row.key:
                    lines.select(row.key)
                    screen.describe()
        await settle(pilot)
        assert "HISTORY" in [row.cells[0].text for row in screen.query_one(Lines).rows]


async def test_enter_on_a_sent_paper_reads_its_text(app: SalesApp, store: Store, house: str) -> None:
    about = shown(store, house).deals[0].id

    def send(write: Write) -> None:
        mine = {"organisation_id": house, "deal_id": about, "kind": "memo", "language": "en", "sent_at": write.now}
        write.insert(paper, **mine, subject="Our [/b] talk", body="# Stairs\n" + "- no lift\n" * 60)

    store.do(send).result()
    async with opened(app, house, (80, 24)) as pilot:
        await light(app, pilot, "entry")
        assert "memo sent" in text_of(app)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, Reading)
        assert "Our [/b] talk" in text_of(app)
