"""A call's note at the end of the call: its times, numbers and euros are offered, and nothing is kept unasked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from data.store import Store
from data.tables import answer, deal, followup, phone
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.call.wrapup import WrapUp
from screens.dialogs.ask import AskWhen, Choose
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES, StillClock
from tests.data.rows import every_row
from tests.screens.calling import calling, calls, press, prospect, rows, waiting_kinds
from tests.screens.conftest import text_of

SMALL, LARGE = SIZES
NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


def write(text: str) -> list[str]:
    """The keys that write this into the note, and back."""
    names = {" ": "space", ".": "full_stop", ":": "colon", ",": "comma", "@": "at", "\n": "enter"}
    return ["n", *(names.get(letter, letter) for letter in text), "escape"]


@pytest.mark.parametrize("size", [SMALL])
async def test_what_is_ticked_is_kept_with_the_call_and_u_takes_all_back(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "c", *write("liisa 050 555 0199\n9000 euroa or 12k eur, ring wed 14.30\np: backs"))
        before = store.ask(every_row).result() | {"draft": []}
        await press(pilot, "a")
        assert isinstance(app.screen, WrapUp)
        shown = text_of(app)
        assert "1 · second number 050 555 0199 · for Anna Mäkelä" in shown
        assert "✓" not in shown
        await press(pilot, "2", "3", "1", "4", "4", "9")
        marks = [line.strip(" │")[:3] for line in text_of(app).splitlines() if line.strip(" │")[:1] in set("1234")]
        assert marks == ["1 ✓", "2 ·", "3 ✓", "4 ·"]
        await press(pilot, "4", "enter")
        assert isinstance(app.screen, QueueScreen)
        assert [row["value_cents"] for row in store.ask(rows, deal).result()] == [1_200_000]
        assert "+358505550199" in {row["e164"] for row in store.ask(rows, phone).result()}
        assert sorted(store.ask(waiting_kinds, poyta[1]).result()) == ["call_back", "retry"]
        assert [row["text"] for row in store.ask(rows, answer).result()] == ["backs"]
        await press(pilot, "u")
        assert store.ask(every_row).result() | {"draft": []} == before


async def test_esc_goes_back_to_the_call_and_enter_alone_keeps_nothing_of_the_note(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "c", *write("liisa 050 555 0199"), "a", "1", "escape")
        assert isinstance(app.screen, CallScreen)
        assert store.ask(calls).result() == []
        await press(pilot, "v", "enter")
        assert isinstance(app.screen, QueueScreen)
    assert [row["outcome"] for row in store.ask(calls).result()] == ["voicemail"]
    assert len(store.ask(rows, phone).result()) == 2


async def test_a_note_with_nothing_new_in_it_asks_nothing(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "c", *write("20 people, 040 555 0101"), "a")
        assert isinstance(app.screen, QueueScreen)
    assert len(store.ask(calls).result()) == 1


async def test_the_time_in_the_note_is_taken_with_enter_and_not_asked_about_again(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "c", *write("ring thu 9.30"), "k")
        assert isinstance(app.screen, AskWhen)
        assert "→ Thu 26.11. 9:30" in text_of(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, QueueScreen)
    assert store.ask(waiting_kinds, poyta[1]).result() == ["call_back"]


async def test_another_time_typed_takes_the_place_of_the_one_in_the_note(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "c", *write("ring thu 9.30"), "k", *"fri 10", "enter")
        assert isinstance(app.screen, QueueScreen)
    (found,) = [row for row in store.ask(rows, followup).result() if row["kind"] == "call_back"]
    assert found["due_at"] == datetime(2026, 11, 27, 8, tzinfo=UTC)


async def test_an_outcome_struck_while_typing_offers_the_note_once_it_is_whole(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "c", *write("ring wed 14.30")[:-1], "ctrl+o", "a", "escape")
        assert isinstance(app.screen, WrapUp)
        await press(pilot, "escape")
        assert isinstance(app.screen, CallScreen)
        assert store.ask(calls).result() == []


async def test_escape_from_what_the_note_offers_always_leads_out_and_the_end_of_the_call_is_remembered(
    app: SalesApp, store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "c", *write("ring wed 14.30")[:-1], "ctrl+o", "a", "escape", "escape")
        clock.move(minutes=5)
        assert "ended 10:12: a letter says how" in text_of(app)
        await press(pilot, "space", *"too", "escape")
        assert isinstance(app.screen, CallScreen)
        await press(pilot, "b", "enter")
        assert isinstance(app.screen, QueueScreen)
    (kept,) = store.ask(calls).result()
    assert (kept["outcome"], kept["notes"], kept["ended_at"]) == ("busy", "ring wed 14.30 too", NOW)


async def test_the_time_in_the_note_stands_in_the_questions_of_gatekeeper_and_later(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SMALL, *poyta) as pilot:
        await press(pilot, "c", *write("palataan 15.1."), "g", *"Liisa", "enter")
        assert "→ Fri 15.1." in text_of(app)
        await press(pilot, "escape", "l")
        assert "→ Fri 15.1." in text_of(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, Choose)
        await press(pilot, "1")
    assert store.ask(rows, deal).result()[0]["later_until"].isoformat() == "2027-01-15"


async def test_a_note_full_of_markup_is_shown_as_it_is(app: SalesApp, store: Store, poyta: tuple[str, str]) -> None:
    async with calling(app, LARGE, *poyta) as pilot:
        await press(pilot, "c", "n")
        app.screen.query_one("#note").text = "[@click=app.quit]x[/] [/b] ring wed 14.30 " + "x" * 100_000  # type: ignore[attr-defined]  # the note is a text area
        await press(pilot, "escape", "a")
        assert "[@click=app.quit]x[/] [/b] ring" in text_of(app)
        await press(pilot, "1", "enter")
    assert "call_back" in store.ask(waiting_kinds, poyta[1]).result()
