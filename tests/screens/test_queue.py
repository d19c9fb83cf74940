"""The queue screen, walked by key."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from textual.screen import Screen
from textual.widgets import Input

from data.deals import open_deal
from data.followups import add_followup, open_followups
from data.model.calendar import Due
from data.store import Store
from data.tables import contact, followup, organisation, phone
from data.transaction import Read, Write
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.card.screen import CardScreen
from screens.dialogs.ask import AskWhen, Choose
from screens.dialogs.help import Help
from screens.dialogs.words import AskText
from screens.needs.screen import NeedsScreen
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.conftest import SIZES, StillClock
from tests.screens.conftest import settle, text_of


def _prospect(write: Write, name: str, person: str) -> str:
    values = {"segment": "company", "city": "Tampere", "headcount": 48, "tags": []}
    org = write.insert(organisation, name=name, search_key=name.casefold(), **values)
    who = write.insert(contact, organisation_id=org, name=person, search_key=person.casefold(), title="HR manager")
    write.insert(phone, organisation_id=org, contact_id=who, e164="+358405550101", typed="040 555 0101")
    return open_deal(write, org, contact_id=who)


def _call_back(write: Write, deal_id: str, minutes: int) -> str:
    from datetime import timedelta

    found = open_followups(write, deal_id)[0]
    return add_followup(
        write,
        "call_back",
        write.office.calendar.exactly(write.now + timedelta(minutes=minutes)),
        "asked for it",
        organisation_id=found["organisation_id"],
        deal_id=deal_id,
        contact_id=found["contact_id"],
    )


@pytest.fixture
def two(store: Store) -> tuple[str, str]:
    """Two prospects; the second has asked to be called in three minutes."""
    first = store.do(_prospect, "Teräs Oy", "Matti Nieminen").result().result
    second = store.do(_prospect, "Acme [/b] Oy", "Anna Mäkelä").result().result
    store.do(_call_back, second, 3).result()
    return first, second


def _due(read: Read, key: str) -> tuple[date, str]:
    found = read.row(followup, key)
    return found["due_on"], found["state"]


@pytest.mark.parametrize("size", SIZES)
async def test_an_agreed_call_back_stands_on_top_with_its_reason(
    app: SalesApp, two: tuple[str, str], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        shown = text_of(app)
        assert isinstance(app.screen, QueueScreen)
        below = shown[shown.index("DUE NOW") :]
        assert "Mäkelä, Acme [/b]" in below[: below.index("NEW PROSPECTS")]
        assert "10:15" in shown
        assert "First because call back was agreed" in shown
        assert "040 555 0101" in shown


async def test_done_takes_a_row_away_and_u_brings_it_back(app: SalesApp, two: tuple[str, str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("d")
        await settle(pilot)
        assert isinstance(app.screen, AskText)
        await pilot.press("o", "k", "enter")
        await settle(pilot)
        assert "DUE NOW" not in text_of(app)
        await pilot.press("u")
        await settle(pilot)
        assert "DUE NOW" in text_of(app)


async def test_snooze_offers_days_and_moves_the_row(app: SalesApp, store: Store, two: tuple[str, str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        key = app.screen.query_one(Lines).key or ""
        await pilot.press("s")
        await settle(pilot)
        assert isinstance(app.screen, Choose)
        await pilot.press("3")
        await settle(pilot)
        assert store.ask(_due, key).result() == (date(2026, 12, 1), "open")


async def test_reschedule_takes_typed_words_and_echoes_the_day(
    app: SalesApp, store: Store, two: tuple[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        key = app.screen.query_one(Lines).key or ""
        await pilot.press("r")
        await settle(pilot)
        assert isinstance(app.screen, AskWhen)
        app.screen.query_one(Input).value = "nonsense"
        await pilot.press("enter")
        assert isinstance(app.screen, AskWhen)
        app.screen.query_one(Input).value = "to 9"
        await settle(pilot)
        assert "→" in text_of(app)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert store.ask(_due, key).result()[0] == date(2026, 11, 26)


async def test_the_filter_narrows_and_escape_shows_everything(app: SalesApp, two: tuple[str, str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f", *"mäkelä")
        await settle(pilot)
        assert "Teräs" not in text_of(app)
        assert "Acme" in text_of(app)
        await pilot.press("escape")
        await settle(pilot)
        assert "Teräs" in text_of(app)


async def test_an_empty_queue_says_what_to_do_next(app: SalesApp, store: Store) -> None:
    def lonely(write: Write) -> None:
        write.insert(organisation, name="Kide Oy", search_key="kide oy", segment="company", tags=[])

    store.do(lonely).result()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "Nothing more to do today" in text_of(app)


async def test_help_lists_every_key_of_the_screen(app: SalesApp, two: tuple[str, str]) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("question_mark")
        await settle(pilot)
        assert isinstance(app.screen, Help)
        shown = text_of(app)
        for word in ("call", "done", "snooze", "reschedule", "filter"):
            assert word in shown
        await pilot.press("G")
        await settle(pilot)
        assert "undo" in text_of(app)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)


async def test_looking_ahead_shows_what_comes(
    app: SalesApp, store: Store, two: tuple[str, str], clock: StillClock
) -> None:
    def tomorrow(write: Write) -> None:
        row = write.all(select(followup).where(followup.c.kind == "call_back"))[0]
        write.update(followup, row["id"], due_on=date(2026, 11, 27), due_at=None)

    store.do(tomorrow).result()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "FRI 27.11." not in text_of(app).upper()
        await pilot.press("t", "t")
        await settle(pilot)
        assert "Fri 27.11.   1 planned" in text_of(app)
        assert store.ask(lambda read: Due(read.today)).result() == Due(clock().date())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("key", "screen"),
    [("c", CallScreen), ("enter", CallScreen), ("e", CardScreen), ("v", CardScreen), ("p", NeedsScreen)],
)
async def test_each_door_of_the_queue_leads_where_it_says_and_esc_leads_back(
    app: SalesApp, two: tuple[str, str], key: str, screen: type[Screen[None]], size: tuple[int, int]
) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press(key)
        await settle(pilot)
        assert isinstance(app.screen, screen)
        await pilot.press("escape")
        await settle(pilot)
        if not isinstance(app.screen, QueueScreen):
            await pilot.press("escape")
            await settle(pilot)
        assert isinstance(app.screen, QueueScreen)


async def test_a_follow_up_opens_what_it_is_about(app: SalesApp, store: Store, two: tuple[str, str]) -> None:
    def meeting(write: Write) -> None:
        row = write.all(select(followup).where(followup.c.kind == "call_back"))[0]
        write.update(followup, row["id"], kind="meeting", due_at=None)

    store.do(meeting).result()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, NeedsScreen)


async def test_turning_back_from_a_question_changes_nothing(app: SalesApp, store: Store, two: tuple[str, str]) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        key = app.screen.query_one(Lines).key or ""
        before = store.ask(_due, key).result()
        for letter in ("d", "s", "r"):
            await pilot.press(letter)
            await settle(pilot)
            await pilot.press("escape")
            await settle(pilot)
        await pilot.press("s")
        await settle(pilot)
        await pilot.press("6")
        await settle(pilot)
        assert isinstance(app.screen, AskWhen)
        await pilot.press("escape")
        await settle(pilot)
        assert store.ask(_due, key).result() == before


@pytest.mark.parametrize("written", [True, False])
async def test_the_last_invitation_is_opened_or_said_not_to_be(
    app: SalesApp, two: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bool
) -> None:
    letter = tmp_path / "a.eml"
    letter.write_text("Subject: meeting")
    opened: list[Path] = []
    monkeypatch.setattr("data.letters.last_invitation", lambda _read: (letter,) if written else ())
    monkeypatch.setattr("screens.desktop.open_file", lambda _app, path, _opener: opened.append(path))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("i")
        await settle(pilot)
        said = " ".join(str(shown.message) for shown in app._notifications)
    assert opened == ([letter] if written else [])
    assert ("No invitation is waiting" in said) is not written
