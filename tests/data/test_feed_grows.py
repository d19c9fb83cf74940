"""The calendar feed over time and in bulk: sequences, its owner, and what is left out of thousands."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from data.bookkeeping import operation, remembered
from data.feed import MOST, MOST_LATE, own_entries, renew_feed, uid_of
from data.followups import reschedule_followup
from data.history import redo, undo
from data.store import Store
from data.tables import followup, organisation
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.test_announced import NOON, asked
from tests.data.test_feed import TODAY, events, feed, planned


def test_sequences_grow_with_each_change_and_survive_undo_and_a_restart(store: Store) -> None:
    key = asked(store, NOON)
    seen = [int(events(store)[0]["sequence"])]
    store.do(reschedule_followup, key, store.office.calendar.exactly(NOON + timedelta(hours=1)), agreed=True).result()
    seen.append(int(events(store)[0]["sequence"]))
    store.do(undo).result()
    seen.append(int(events(store)[0]["sequence"]))
    store.do(redo).result()
    store.close()
    again = Store(store.path, store.office)
    seen.append(int(events(again)[0]["sequence"]))
    assert events(again)[0]["sequence"] == 3
    assert seen == [0, 1, 2, 3]
    again.close()


def test_looking_again_writes_nothing_and_is_no_step_of_the_history(store: Store, clock: StillClock) -> None:
    asked(store, NOON)
    steps = store.ask(lambda read: len(read.all(select(operation.c.id)))).result()
    first = store.do(renew_feed).result()
    assert first.changes.touch("remembered")
    clock.move(minutes=30)
    second = store.do(renew_feed).result()
    assert not second.changes.rows
    assert second.result.content() == first.result.content()
    assert store.ask(lambda read: len(read.all(select(operation.c.id)))).result() == steps


def test_the_owner_stays_and_differs_from_file_to_file(store: Store) -> None:
    first = feed(store)
    asked(store, NOON)
    assert feed(store).owner == first.owner
    store.do(lambda write: write.connection.execute(remembered.delete())).result()
    assert feed(store).owner != first.owner


def test_ten_thousand_follow_ups_are_cut_and_what_is_left_out_is_counted(store: Store) -> None:
    def many(write: Write) -> None:
        org = write.insert(organisation, name="Pöytä Oy", search_key="pöytä oy", segment="company", tags=[])
        usual = {"organisation_id": org, "kind": "memo", "priority": 5, "reason": "because", "due_at": None}
        rows = [
            {**usual, "agreed": False, "due_on": TODAY + timedelta(days=number % 61 - 30)} for number in range(10_000)
        ]
        hours = [
            {**usual, "agreed": True, "due_on": TODAY, "due_at": NOON + timedelta(seconds=number)}
            for number in range(150)
        ]
        write.insert_many(followup, [*rows, *hours])

    store.do(many).result()
    found = feed(store)
    assert len(found.told) == MOST - 1
    assert found.left_out == 10_150 - (MOST - 1)
    late = [one for one in found.told if one.entry.summary.startswith("Late")]
    assert len(late) == MOST_LATE
    assert sum(one.entry.starts_at is not None for one in found.told) == 150
    content = found.content()
    assert len(content) < 200_000
    assert f"X-WR-CALNAME:salestui (+{found.left_out})".encode() in content
    assert "9751 more are left out" in content.decode().replace("\r\n ", "")


def test_more_promises_than_there_is_room_for_are_counted_too(store: Store) -> None:
    def many(write: Write) -> None:
        org = write.insert(organisation, name="Pöytä Oy", search_key="pöytä oy", segment="company", tags=[])
        usual = {"organisation_id": org, "kind": "call_back", "priority": 1, "reason": "because", "agreed": True}
        write.insert_many(
            followup,
            [{**usual, "due_on": TODAY, "due_at": NOON + timedelta(seconds=number)} for number in range(MOST + 50)],
        )

    store.do(many).result()
    found = feed(store)
    assert (len(found.told), found.left_out) == (MOST - 1, 51)


def test_our_own_entries_are_known_again_in_the_reps_calendar(store: Store) -> None:
    keys = [asked(store, NOON), planned(store, TODAY)]
    uids = [*map(uid_of, keys), "new-prospects-x@salestui", "dentist", "nobody@salestui"]
    more = [f"{number}@salestui" for number in range(600)]
    assert store.ask(own_entries, iter([*uids, *more])).result() == set(map(uid_of, keys))
