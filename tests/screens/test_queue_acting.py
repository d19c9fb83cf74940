"""What is done with the lit row, or with all that are marked: each key, each question, each way back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from textual.widgets import Input

from data.store import Store
from data.transaction import Write
from salestui.app import SalesApp
from screens.dialogs.ask import Choose, Confirm
from screens.dialogs.days import AskDay
from screens.dialogs.words import AskText
from screens.queue.screen import QueueScreen
from tests.data.queued import DAY, NOW, TODAY, close, deal_with_step, house, meeting_step, row, step, steps
from tests.screens.queue_walk import queue_open


def _agreed(write: Write) -> str:
    due = write.office.calendar.exactly(NOW + timedelta(minutes=3))
    return step(write, house(write), kind="call_back", agreed=True, due_on=due.on, due_at=due.at)


@pytest.mark.parametrize(("key", "days"), [("1", 1), ("2", 3), ("3", 7), ("4", 30), ("5", 92)])
async def test_s_and_a_number_put_it_off_by_the_playbooks_spans_and_u_brings_it_back(
    app: SalesApp, store: Store, key: str, days: int
) -> None:
    [one] = steps(store, 1)
    async with queue_open(app) as walk:
        await walk.press("s")
        assert "1 +1 day tomorrow · nothing planned" in walk.flat
        assert "5 +3 months Wed 24.2." in walk.flat
        await walk.press(key)
        due = store.office.calendar.on_working_day(TODAY + timedelta(days=days))
        assert row(store, one)["due_on"] == due
        await walk.press("u")
        assert row(store, one)["due_on"] == TODAY


async def test_each_day_to_choose_says_how_much_is_planned_on_it(app: SalesApp, store: Store) -> None:
    steps(store, 2)
    steps(store, 8, due_on=TODAY + DAY)
    async with queue_open(app) as walk:
        await walk.press("s")
        assert "tomorrow · 8 planned" in walk.flat
        await walk.press("6")
        await walk.type("wed 9")
        assert "→ tomorrow 9:00 · 8 planned" in walk.flat
        walk.app.screen.query_one(Input).value = "6.12."
        await walk.press("left")
        assert "→ Sun 6.12. · nothing planned · a public holiday" in walk.flat


async def test_before_a_promised_time_is_put_off_it_is_said_that_it_was_promised(app: SalesApp, store: Store) -> None:
    one = store.do(_agreed).result().result
    async with queue_open(app) as walk:
        await walk.press("s")
        assert "Agreed with them: today 10:15. Do they know?" in walk.flat
        await walk.press("1")
        assert row(store, one)["due_at"] == NOW + timedelta(days=1, minutes=3)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("1.1.2020", "That is in the past."),
        ("today 9", "That is in the past."),
        ("31.12.9999", "That is more than five years ahead."),
        ("28.3.2027 03:30", "The clock skips 03:30 on 28.3.2027"),
        ("31.2.", "There is no such date."),
        ("whenever", "whenever"),
    ],
)
async def test_a_time_that_cannot_be_is_answered_with_a_sentence_and_stays_typed(
    app: SalesApp, store: Store, typed: str, why: str
) -> None:
    [one] = steps(store, 1)
    async with queue_open(app) as walk:
        await walk.press("s", "6")
        walk.app.screen.query_one(Input).value = typed
        await walk.press("enter")
        assert isinstance(walk.app.screen, AskDay)
        assert why in walk.flat
        assert walk.app.screen.query_one(Input).value == typed
        await walk.press("escape")
        assert row(store, one)["moved"] == 0


async def test_another_time_keeps_why_it_was_moved_and_counts_the_moves(app: SalesApp, store: Store) -> None:
    [one] = steps(store, 1, moved=1)
    async with queue_open(app) as walk:
        await walk.press("r")
        assert "It was moved 1 time." in walk.flat
        await walk.type("thu 9", "enter")
        assert isinstance(walk.app.screen, AskText)
        await walk.type("she is ill", "enter")
        assert walk.said == ["moved Oy 0 to Thu 26.11. · u undoes"]
        found = row(store, one)
        assert (found["reason"], found["moved"], found["agreed"]) == ("new · moved because she is ill", 2, True)
        await walk.press("t", "t")
        assert "moved 2 times" in walk.flat


async def test_h_holds_with_a_reason_and_releases(app: SalesApp, store: Store) -> None:
    [one] = steps(store, 1)
    async with queue_open(app) as walk:
        await walk.press("h")
        await walk.type("budget in January", "enter")
        assert row(store, one)["held"]
        assert "Nothing more to do today" in walk.text
        assert "on hold: 1" in walk.flat
        await walk.press("t")
        assert "On hold: budget in January" in walk.flat
        await walk.press("h")
        assert not row(store, one)["held"]
        assert walk.said[-1] == "released Oy 0: due today · u undoes"


async def test_o_makes_it_another_kind_and_leaves_the_reason(app: SalesApp, store: Store) -> None:
    [one] = steps(store, 1, reason="asked for figures")
    async with queue_open(app) as walk:
        await walk.press("o")
        assert isinstance(walk.app.screen, Choose)
        assert "Complaint" not in walk.text
        assert "Retry" not in [choice.name for choice in walk.app.screen.choices]
        await walk.type("memo", "enter")
        assert row(store, one)["kind"] == "memo"
        assert "Memo" in walk.text
        assert "asked for figures" in walk.text


async def test_when_the_last_step_of_a_deal_is_done_the_next_is_asked_for(app: SalesApp, store: Store) -> None:
    store.do(deal_with_step, "Teräs Oy").result()
    async with queue_open(app) as walk:
        await walk.press("d")
        await walk.type("nobody there", "enter")
        assert "Teräs Oy: what is the next step?" in walk.flat
        await walk.press("1")
        assert isinstance(walk.app.screen, QueueScreen)
        assert "NO NEXT STEP" not in " ".join(walk.said)


async def test_of_several_deals_it_is_said_that_they_have_no_next_step(app: SalesApp, store: Store) -> None:
    for name in ("Oy A", "Oy B"):
        store.do(deal_with_step, name).result()
    async with queue_open(app) as walk:
        await walk.press("M", "d", "enter", "y")
        assert isinstance(walk.app.screen, QueueScreen)
        assert walk.said[-1] == "NO NEXT STEP for 2 deals: they stand in red on the board."


async def test_m_marks_and_goes_down_and_m_capital_marks_all_or_none(app: SalesApp, store: Store) -> None:
    keys = steps(store, 300)
    async with queue_open(app) as walk:
        first = walk.lit.id
        await walk.press("m", "m")
        assert walk.lines.marked > {first}
        assert walk.lit.id not in walk.lines.marked
        assert "2 marked: d s r h o act on all of them" in walk.flat
        await walk.press("M")
        assert walk.lines.marked == set(keys), "to the end of the list, also what was not read yet"
        await walk.press("M")
        assert walk.lines.marked == set()
        await walk.press("m", "escape")
        assert walk.lines.marked == set()
        assert "marked" not in walk.flat


@pytest.mark.parametrize(
    ("keys", "asked", "said"),
    [
        (("s", "3"), "Put off 12 by 1 week?", "put off 12 by 1 week · u undoes"),
        (("d", "enter"), "Mark 12 done?", "done: 12 follow-ups · u undoes"),
        (("h", "x", "enter"), "Put 12 on hold?", "on hold: 12 follow-ups, x · u undoes"),
        (("o", "1"), "Make 12 this: Call back?", "12 follow-ups: Call back from now on · u undoes"),
    ],
)
async def test_all_that_are_marked_are_one_step_once_it_is_confirmed(
    app: SalesApp, store: Store, keys: tuple[str, ...], asked: str, said: str
) -> None:
    steps(store, 12)
    async with queue_open(app) as walk:
        await walk.press("M", *keys)
        assert isinstance(walk.app.screen, Confirm)
        assert asked in walk.flat
        await walk.press("escape")
        assert walk.said == []
        assert len(walk.lines.marked) == 12, "what was not done stays marked"
        if keys[0] == "h":
            await walk.press("h", "enter", "y")
        else:
            await walk.press(*keys, "y")
        assert walk.said == [said]
        assert walk.lines.marked == set()
        await walk.press("u")
        assert "TODAY 12" in walk.flat


async def test_marked_rows_go_to_one_typed_day_and_what_is_held_is_released_together(
    app: SalesApp, store: Store
) -> None:
    one, *others = steps(store, 3, held=True, result="x")
    async with queue_open(app) as walk:
        await walk.press("t", "M", "h", "y")
        assert walk.said == ["released 3 follow-ups · u undoes"]
        await walk.press("M", "s", "6")
        await walk.type("fri", "enter")
        assert "Move 3 to Fri 27.11.?" in walk.flat
        await walk.press("y")
        assert {row(store, key)["due_on"] for key in (one, *others)} == {TODAY + 3 * DAY}
        await walk.press("t", "M", "r")
        await walk.type("mon", "enter")
        await walk.type("trade fair", "enter", "y")
        assert {row(store, key)["reason"] for key in others} == {"new · moved because trade fair"}


async def test_what_was_closed_meanwhile_is_counted_before_and_after(app: SalesApp, store: Store) -> None:
    keys = steps(store, 3)
    agreed = store.do(_agreed).result().result
    async with queue_open(app) as walk:
        await walk.press("M")
        close(store, keys[0])
        await walk.press("s")
        assert "Agreed with the customer: 1." in walk.flat
        assert "3 marked: put off until when?" in walk.flat
        await walk.press("3")
        assert "Closed meanwhile, and passed over: 1." in walk.flat
        await walk.press("y")
        assert walk.said[-1] == "put off 3 by 1 week; closed meanwhile: 1 · u undoes"
        assert row(store, agreed)["moved"] == 1
        close(store, keys[1])
        close(store, keys[2])
        walk.lines.marked = set(keys)
        await walk.press("d")
        assert isinstance(walk.app.screen, QueueScreen)
        assert walk.said[-1] == "Closed already, or they have asked not to be called."
        assert walk.lines.marked == set()


@pytest.mark.parametrize("key", ["d", "s", "r", "h", "o", "m", "M", "c", "enter", "e", "p", "b"])
async def test_in_an_empty_queue_no_key_does_harm(app: SalesApp, store: Store, key: str) -> None:
    close(store, steps(store, 1)[0])
    async with queue_open(app) as walk:
        await walk.press(key)
        assert isinstance(walk.app.screen, QueueScreen)
        assert walk.said == []


async def test_a_meeting_is_not_put_off_alone_and_what_was_typed_waits(app: SalesApp, store: Store) -> None:
    _meeting, one = store.do(meeting_step, 0).result().result
    async with queue_open(app) as walk:
        await walk.press("s", "1")
        assert walk.said[-1].startswith("A meeting is not put off alone")
        await walk.press("h")
        await walk.type("they wait", "enter")
        assert walk.said[-1] == "A meeting that is agreed cannot be put on hold."
        await walk.press("h")
        assert walk.app.screen.query_one(Input).value == "they wait"
        await walk.press("escape")
        assert row(store, one)["moved"] == 0
