"""The ledger, walked by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from data import words
from data.calls import log_call
from data.deals import end_deal, open_deal
from data.model.facts import DealState, Outcome
from data.model.outcome import Given
from data.store import Store
from data.tables import deal, followup, meeting, organisation
from data.transaction import Write
from salestui.app import SalesApp
from screens.card.screen import CardScreen
from screens.dialogs.ask import AskWhen
from screens.dialogs.words import AskText
from screens.doors import OpenLedger
from screens.ledger.screen import LedgerScreen
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.conftest import SIZES, StillClock
from tests.data.calling import GIVEN, a_call
from tests.screens.calling import press, rows
from tests.screens.conftest import settle, text_of


@pytest.fixture
def day(store: Store, clock: StillClock, tmp_path: Path) -> None:
    """A morning of calls: nobody, a meeting on Thursday, a call back."""
    settings = store.office.settings.model_copy(update={"invitations": str(tmp_path / "post")})
    store.office = replace(store.office, settings=settings)
    for outcome in (Outcome.NO_ANSWER, Outcome.BOOKED, Outcome.CALL_BACK):
        report = store.do(a_call).result().result
        store.do(log_call, replace(report, outcome=outcome, given=GIVEN.get(outcome, Given()))).result()
        clock.move(minutes=5)


@pytest.mark.both_sizes
@pytest.mark.parametrize("size", SIZES)
async def test_the_ledger_tells_what_was_done_and_promised_and_each_key_does_something_about_it(
    app: SalesApp, day: None, size: tuple[int, int], store: Store
) -> None:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "L")
        assert isinstance(app.screen, LedgerScreen)
        shown = text_of(app)
        for words in (
            "3 dials · 2 answers · 2 talks · 1 meeting",
            "MEETINGS  1",
            "AGREED WITH THEM  1",
            "OUR NEXT STEPS",
        ):
            assert words in shown
        assert ("HOW THEY ENDED" in shown) is (size[0] >= 110)
        assert "Thu 26.11. 9:00  Meeting" in shown
        await press(pilot, "r")
        assert isinstance(app.screen, AskWhen)
        await press(pilot, *"fri", "enter")
        assert any("needs its hour" in str(message.message) for message in app._notifications)
        await press(pilot, "r", *"fri 10", "enter")
        assert "Fri 27.11. 10:00 Meeting" in text_of(app)
        await press(pilot, "j", "r", *"mon 14", "enter")
        assert isinstance(app.screen, AskText)
        await press(pilot, "enter", "enter")
        assert isinstance(app.screen, CardScreen)
        await press(pilot, "escape", "escape")
        assert isinstance(app.screen, QueueScreen)
    (moved,) = store.ask(rows, meeting).result()
    assert moved["starts_at"] == datetime(2026, 11, 27, 8, tzinfo=UTC)
    agreed = [row for row in store.ask(rows, followup).result() if row["kind"] == "call_back"]
    assert [(row["due_on"], row["due_at"]) for row in agreed] == [
        (date(2026, 11, 30), datetime(2026, 11, 30, 12, tzinfo=UTC))
    ]


async def test_questions_left_by_escape_change_nothing(app: SalesApp, day: None, store: Store) -> None:
    before = (store.ask(rows, meeting).result(), store.ask(rows, followup).result())
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        await press(pilot, "L")
        await press(pilot, "r", "escape", "j", "r", "escape", "r", *"fri", "enter", "escape")
        assert isinstance(app.screen, LedgerScreen)
    assert (store.ask(rows, meeting).result(), store.ask(rows, followup).result()) == before


async def test_w_writes_the_mail_draft_and_opens_it(
    app: SalesApp, day: None, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("screens.ledger.screen.open_file", lambda _app, path, _template: opened.append(path))
    async with app.run_test(size=SIZES[0], notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "L", "w")
        for _wait in range(50):
            await settle(pilot)
            if opened:
                break
        (path,) = opened
        assert path.parent == tmp_path / "post"
        assert b"text/calendar" in path.read_bytes()
        assert any("no e-mail address" in str(message.message) for message in app._notifications)
        await press(pilot, "g", "j", "j", "w")
        assert any("no letter" in str(message.message) for message in app._notifications)


async def test_a_folder_that_cannot_be_written_is_told(app: SalesApp, day: None, store: Store, tmp_path: Path) -> None:
    (tmp_path / "post").write_text("no folder")
    async with app.run_test(size=SIZES[0], notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "L", "w")
        for _wait in range(50):
            await settle(pilot)
            if app._notifications:
                break
        assert any("was not written" in str(message.message) for message in app._notifications)


@pytest.mark.parametrize("size", SIZES)
async def test_the_end_of_the_day_tells_what_was_done_and_won_what_is_left_and_how_the_next_begins(
    app: SalesApp, day: None, store: Store, clock: StillClock, size: tuple[int, int]
) -> None:
    def tell(write: Write) -> str:
        house = write.insert(organisation, name="Acme [/b] Oy", search_key="acme", segment="company", tags=[])
        for on in (date(2026, 11, 20), date(2026, 11, 24)):
            plan = {"kind": "retry", "due_on": on, "priority": 3, "reason": "again [/b]"}
            write.insert(followup, organisation_id=house, **plan)
        sold, lost = (open_deal(write, house, title=name) for name in ("Course", "Other"))
        write.update(deal, sold, value_cents=4200_00)
        end_deal(write, sold, DealState.WON)
        end_deal(write, lost, DealState.LOST, reason="price")
        return house

    house = store.do(tell).result().result
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await press(pilot, "L")
        shown = text_of(app)

        assert "Done: " in shown
        assert "1 lost" in shown
        assert "WON TODAY  1" in shown
        assert "4\u00a0200\u00a0€" in shown
        assert "1 of them late: they go on to Wed 25.11." in shown
        assert "FIRST ON Wed 25.11." in shown
        lines = app.screen.query_one(Lines)
        lines.select(next(row.key for row in lines.rows if row.key and row.key.startswith("next:")))
        await settle(pilot)
        assert "reschedule" not in text_of(app)
        assert "First because call back was agreed: today 15:15" in text_of(app)
        await press(pilot, "r", "w")
        assert isinstance(app.screen, LedgerScreen)
        lines.select(next(row.key for row in lines.rows if row.key and row.key.startswith("won:")))
        await press(pilot, "enter")
        assert isinstance(app.screen, CardScreen)
        assert app.screen.organisation_id == house


async def test_a_session_is_told_without_the_end_of_the_day(app: SalesApp, day: None, clock: StillClock) -> None:
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        app.screen.post_message(OpenLedger(clock.now - timedelta(hours=1)))
        await settle(pilot)
        assert "MEETINGS  1" in text_of(app)
        assert "FIRST ON" not in text_of(app)


async def test_an_empty_day_says_so(app: SalesApp, store: Store) -> None:
    def house(write: Write) -> str:
        return write.insert(organisation, name="Alfa", search_key="alfa", segment="company", tags=[])

    store.do(house).result()
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        await press(pilot, "L")
        assert "Nobody was called yet today." in text_of(app)
        assert "reschedule" not in text_of(app)
        await press(pilot, "r", "w", "enter")
        assert isinstance(app.screen, LedgerScreen)


async def test_all_figures_of_a_session_stand_in_sight_in_finnish_too(
    app: SalesApp, day: None, clock: StillClock
) -> None:
    words.use("fi")
    async with app.run_test(size=SIZES[0]) as pilot:
        await settle(pilot)
        app.screen.post_message(OpenLedger(clock.now - timedelta(hours=1)))
        await settle(pilot)
        assert "3 soittoa · 2 vastausta · 2 keskustelua · 1 tapaaminen" in text_of(app)
