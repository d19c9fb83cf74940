"""The queue however long it is: read around the cursor, its end one key away, its parts told by their headings."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from data.model.calendar import Due
from data.model.queued import Queue, QueueRow
from data.model.ranking import Section
from data.store import Store
from data.tables import followup
from data.transaction import Write
from salestui.app import SalesApp
from screens.doors import CallEnded
from screens.queue.rows import QueueLines, first_due, next_key
from screens.queue.slices import REACH, SLICE, WAITING, Slices
from tests.conftest import SIZES, StillClock
from tests.data.queued import DAY, NOW, TODAY, house, step, steps
from tests.screens.queue_walk import queue_open


def _row(number: int, section: Section = Section.LATE, opens: str = "call", due: Due | None = None) -> QueueRow:
    texts = dict.fromkeys(
        ("kind_name", "reason", "held_because", "organisation", "city", "contact", "title", "phone"), ""
    )
    return QueueRow(
        id=f"row{number}",
        section=section,
        kind="retry",
        opens=opens,  # type: ignore[arg-type]  # a word of the playbook
        script=None,
        due=due or Due(TODAY),
        agreed=False,
        attempt=0,
        moved=0,
        organisation_id="org",
        headcount=None,
        care_class=None,
        contact_id=None,
        role=None,
        deal_id=None,
        stage="",
        stage_name="",
        last_touch=None,
        last_words="",
        **texts,
    )


def _slice(offset: int, count: int, of: int = 5000) -> Queue:
    return Queue(tuple(_row(number) for number in range(offset, offset + count)), {Section.LATE: of})


def test_a_slice_knows_its_places_in_the_whole() -> None:
    slices = Slices(_slice(1000, SLICE), 1000)
    assert slices.place("row1005") == 1005
    assert slices.place(f"{WAITING}77") == 77
    assert slices.place("elsewhere") == slices.place(None) == 0
    found = slices.find("row1005")
    assert found is slices.at(1005)
    assert slices.find(f"{WAITING}77") is slices.find(None) is None


@pytest.mark.parametrize(
    ("place", "offset"),
    [
        (1000 + SLICE // 2, None),
        (1000 + SLICE - REACH, 1000 + SLICE),
        (1000 + REACH - 1, 1000 - SLICE),
        (3000, 3000 - SLICE // 2),
        (20, 0),
        (-1, None),
        (5000, None),
    ],
)
def test_it_is_read_on_where_the_cursor_comes_near_what_was_not_read(place: int, offset: int | None) -> None:
    assert Slices(_slice(1000, SLICE), 1000).wanted(place) == offset


def test_at_both_ends_nothing_more_is_wanted() -> None:
    assert Slices(_slice(0, SLICE), 0).wanted(0) is None
    assert Slices(_slice(5000 - SLICE, SLICE), 5000 - SLICE).wanted(4999) is None
    assert Slices().wanted(0) is None


def test_a_further_slice_is_taken_in_unless_the_queue_has_changed() -> None:
    slices = Slices(_slice(0, 100), 0)
    assert slices.add(_slice(100, 100), 100)
    assert slices.place("row150") == 150
    assert not slices.add(_slice(200, 100, of=4999), 200)
    assert slices.find("row250") is None


def test_every_place_has_its_row_and_those_not_read_wait(store: Store) -> None:
    rows = QueueLines(Slices(_slice(1000, SLICE), 1000), store.office, "")
    assert len(rows) == 5001
    assert [row.key for row in rows[1000:1003]] == [f"{WAITING}999", "row1000", "row1001"]
    assert rows[-1].key == f"{WAITING}4999"


def test_what_comes_is_told_day_by_day() -> None:
    days = ((TODAY + DAY, 2), (TODAY + 3 * DAY, 1))
    whole = Queue((), {Section.LATE: 1, Section.COMING: 3, Section.HELD: 1}, days=days)
    parts: list[tuple[Section, date | None, range]] = list(Slices(whole).parts())
    assert parts == [
        (Section.LATE, None, range(1)),
        (Section.COMING, TODAY + DAY, range(1, 3)),
        (Section.COMING, TODAY + 3 * DAY, range(3, 4)),
        (Section.HELD, None, range(4, 5)),
    ]


def test_after_a_call_the_cursor_goes_to_the_next_to_call() -> None:
    later = Due(TODAY, NOW + timedelta(hours=3))
    rows = (
        _row(0, opens="memo"),
        _row(1),
        _row(2, Section.TODAY, due=later),
        _row(3, Section.TODAY, opens="memo"),
        _row(4, Section.NEW),
        _row(5, Section.COMING),
        _row(6, Section.HELD),
    )
    counts = {Section.LATE: 2, Section.TODAY: 2, Section.NEW: 1, Section.COMING: 1, Section.HELD: 1}
    slices = Slices(Queue(rows, counts))
    assert next_key(slices, "row2", NOW) == "row4", "a retry at a later hour waits"
    assert next_key(slices, "row5", NOW) == "row1", "from the end it goes on at the top"
    assert next_key(Slices(Queue((rows[5],), {Section.COMING: 1})), "row5", NOW) == "row5"
    assert first_due(slices) is None
    assert first_due(Slices(Queue((), {Section.PINNED: 2, Section.NOW: 1}))) == 2


async def test_of_five_thousand_the_end_is_one_key_away_and_every_row_on_the_way_is_read(
    app: SalesApp, store: Store
) -> None:
    def flood(write: Write) -> None:
        org = house(write)
        same = {"kind": "retry", "priority": 5, "organisation_id": org}
        days = [TODAY - timedelta(days=5000 - at) for at in range(5000)]
        write.insert_many(followup, [{**same, "reason": f"number {at}", "due_on": day} for at, day in enumerate(days)])

    store.do(flood).result()
    async with queue_open(app) as walk:
        assert "LATE 5000" in walk.flat
        assert walk.lit.reason == "number 0"
        assert len(walk.lines.rows) == 5001
        await walk.press("G")
        assert walk.lit.reason == "number 4999"
        assert "number 4998" in walk.text
        await walk.press(*["pageup"] * 5)
        top = int(walk.lines.scroll_offset.y)
        shown = [row.key or "" for row in walk.lines.rows[top : top + 16]]
        assert not any(key.startswith(WAITING) for key in shown)
        place = int(walk.lit.reason.split()[1])
        await walk.press("d", "enter")
        assert walk.lit.reason == f"number {place + 1}", "the list goes on where it stood"
        assert "LATE 4999" not in walk.flat, "its heading is out of sight"
        walk.lines.action_first()
        await walk.press("down")
        assert walk.lit.reason == "number 1"
        assert "LATE 4999" in walk.flat


async def test_when_the_end_of_the_list_goes_elsewhere_the_cursor_stands_on_what_is_left(
    app: SalesApp, store: Store
) -> None:
    keys = steps(store, 400, due_on=TODAY - DAY)

    def end(write: Write) -> None:
        for key in keys[100:]:
            write.update(followup, key, state="done")

    async with queue_open(app) as walk:
        await walk.press("G")
        await walk.app.desk.do(end)
        await walk.press("up")
        assert walk.lit.id in keys[:100]
        assert "waiting" not in (walk.lines.key or "")


@pytest.mark.parametrize("size", SIZES)
async def test_every_part_has_its_heading_and_every_row_its_reason(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    def fill(write: Write) -> None:
        org = house(write, "Teräs Oy")
        step(write, org, kind="complaint", reason="Complaint: too late", due_on=TODAY - 2 * DAY)
        step(write, org, kind="call_back", agreed=True, due_at=NOW + timedelta(minutes=3), reason="asked for it")
        step(write, org, due_on=TODAY - DAY, moved=3, reason="no answer")
        step(write, org, reason="later", held=True, result="budget in January")
        step(write, org, due_on=TODAY + DAY, due_at=NOW + DAY, agreed=True, reason="she is back")

    store.do(fill).result()
    async with queue_open(app, size) as walk:
        assert "on hold: 1, t shows them at the end" in walk.flat
        await walk.press("t")
        shown = walk.flat
        places = [shown.index(part) for part in ("COMPLAINTS 1", "DUE NOW 1", "LATE 1", "TOMORROW Wed", "ON HOLD 1")]
        assert places == sorted(places)
        assert "TOMORROW Wed 25.11. 1 planned" in shown
        assert "2 d Complaint Teräs Oy" in shown
        assert "moved 3 times" in shown
        assert "held Retry Teräs Oy" in shown
        assert "10:12 Retry" in shown
        for why in (
            "First because complaint is open since Sun 22.11.",
            "First because call back was agreed: today 10:15",
            "High because retry is overdue: 1 d late · moved 3 times",
            "Coming: retry, tomorrow 10:12",
            "On hold: budget in January",
        ):
            assert why in walk.flat
            await walk.press("j")


async def test_a_clock_set_back_loses_nothing(app: SalesApp, store: Store, clock: StillClock) -> None:
    keys = steps(store, 2)
    async with queue_open(app) as walk:
        clock.move(days=-3)
        walk.page.reload()
        await walk.press("t", "t")
        assert {row.key for row in walk.lines.rows if row.key} == set(keys)


async def test_after_a_call_the_cursor_goes_to_what_was_promised_for_this_minute_wherever_it_stood(
    app: SalesApp, store: Store
) -> None:
    def fill(write: Write) -> str:
        org = house(write, "Teräs Oy")
        for days in range(1, 400):
            step(write, org, due_on=TODAY - days * DAY)
        step(write, org, kind="complaint")
        return step(write, org, kind="call_back", agreed=True, due_at=NOW)

    promised = store.do(fill).result().result
    async with queue_open(app) as walk:
        await walk.press("G")
        last = walk.lit.id
        walk.page.post_message(CallEnded())
        await walk.press("shift")
        assert walk.lit.id == promised
        await walk.press("d", "enter", "G", "up")
        walk.page.post_message(CallEnded())
        await walk.press("shift")
        assert walk.lit.id not in (promised, last)
        assert walk.lit.opens == "call"
