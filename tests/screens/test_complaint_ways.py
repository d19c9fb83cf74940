"""A complaint, walked by key: closed and opened again, beside others, and every way that leads to it."""

from __future__ import annotations

from datetime import date

import pytest
from textual.widgets import Input

from data.aftersale import complaint, feedback
from data.barring import do_not_call
from data.casework import CaseFacts, note_case, promise_answer, take_step
from data.store import Store
from salestui.app import SalesApp
from screens import doors
from screens.call.screen import CallScreen
from screens.card.screen import CardScreen
from screens.complaint.box import StepNow, Words
from screens.complaint.screen import ComplaintScreen
from screens.dialogs.ask import Choose
from screens.widgets.lines import Lines
from tests.conftest import SIZES, StillClock
from tests.data.cases import case_row, complained, customer, followups
from tests.screens.calling import calling, press, prospect, rows
from tests.screens.complaint_walk import HOSTILE, SIZE, cases, hearing, page, said
from tests.screens.conftest import settle, text_of


@pytest.fixture
def org(store: Store) -> str:
    return customer(store)


@pytest.mark.parametrize("size", SIZES)
async def test_it_is_closed_by_what_they_say_and_opened_again(
    app: SalesApp, store: Store, org: str, size: tuple[int, int]
) -> None:
    key = complained(store, org)
    async with hearing(app, org, size) as pilot:
        await press(pilot, "escape", "d")
        assert isinstance(app.screen, Choose)
        assert "recommends unprompted" in text_of(app)
        await press(pilot, "3")
        await press(pilot, *"fine now", "enter")
        shown = text_of(app)
        assert "closed Tue 24.11. 10:12 · they are satisfied" in shown
        assert "d opens it again, a takes down another" in shown
        assert page(app).query_one(Words).read_only
        assert isinstance(app.screen.focused, Lines)
        assert [row["text"] for row in store.ask(rows, feedback).result()] == ["fine now"]
        await press(pilot, "space", "r")
        assert case_row(store, key)["state"] == "closed"
        await press(pilot, "d")
        assert "step 1 of 11" in text_of(app)
        assert case_row(store, key)["state"] == "open"


@pytest.mark.parametrize(("keys", "why"), [("5", "they went to court"), ("6", "they moved")])
async def test_without_satisfaction_the_reason_is_asked_and_kept(
    app: SalesApp, store: Store, org: str, keys: str, why: str
) -> None:
    key = complained(store, org)
    async with hearing(app, org) as pilot:
        await press(pilot, "escape", "d", "escape")
        await press(pilot, "d", keys)
        if keys == "5":
            await press(pilot, "escape", "d", keys)
            await press(pilot, "enter")
        await press(pilot, *"half", "escape")
        assert case_row(store, key)["state"] == "open"
        await press(pilot, "d", keys)
        if keys == "5":
            await press(pilot, "enter")
        assert app.screen.query_one(Input).value == "half"
        await press(pilot, "f8", *why, "enter")
        assert f"closed Tue 24.11. 10:12 · {'they are not satisfied · ' if keys == '5' else ''}{why}" in text_of(app)
    assert (case_row(store, key)["state"], case_row(store, key)["satisfied"]) == (
        "closed",
        False if keys == "5" else None,
    )


async def test_several_cases_are_walked_and_another_begun_beside_them(app: SalesApp, store: Store, org: str) -> None:
    complained(store, org, "first")
    async with hearing(app, org) as pilot:
        assert "1 more" not in text_of(app)
        await press(pilot, "escape", "a")
        assert isinstance(app.screen.focused, Words)
        assert "not written down yet" in text_of(app)
        await press(pilot, *"second", "escape")
        await page(app).flush()
        await settle(pilot)
        assert "1 more" in text_of(app)
        await press(pilot, "y")
        assert page(app).query_one(Words).text == "first"
        await press(pilot, "y")
        assert page(app).query_one(Words).text == "second"
        await press(pilot, "a")
        await press(pilot, "escape", "y")
        assert page(app).query_one(Words).text in ("first", "second")
    assert sorted(store.ask(cases).result()) == ["first", "second"]


async def test_calling_them_about_it_opens_the_script_for_complaints(app: SalesApp, store: Store, org: str) -> None:
    complained(store, org)
    async with hearing(app, org) as pilot:
        await press(pilot, "escape", "c")
        assert isinstance(app.screen, CallScreen)
        assert (app.screen.door.script, app.screen.door.followup_id) == ("complaint", followups(store)[0]["id"])


async def test_who_asked_not_to_be_called_is_not_called_about_it_either(app: SalesApp, store: Store, org: str) -> None:
    complained(store, org)
    store.do(do_not_call, org).result()
    async with hearing(app, org) as pilot:
        await press(pilot, "escape", "c")
        assert isinstance(app.screen, ComplaintScreen)
        assert "not to be called" in " ".join(said(app)[-1].split())


async def test_before_anything_is_written_there_is_nothing_to_edit_promise_or_close(
    app: SalesApp, store: Store, org: str
) -> None:
    async with hearing(app, org, SIZES[1]) as pilot:
        await press(pilot, "escape")
        for key in ("e", "r", "d", "a", "y", "left"):
            await press(pilot, key)
            assert isinstance(app.screen, ComplaintScreen), key
        await press(pilot, "v")
        assert "nothing waits yet" in text_of(app)
        page(app).query_one(Lines).select("fact:cause")
        await press(pilot, "enter")
        assert said(app)[-1].startswith("Nothing is written down yet")
    assert store.ask(cases).result() == []


async def test_when_every_step_is_taken_the_page_says_how_to_close(
    app: SalesApp, store: Store, clock: StillClock, org: str
) -> None:
    key = complained(store, org)
    for step in store.office.playbook.care.complaint:
        store.do(take_step, key, step.key).result()
    async with hearing(app, org, writing=False) as pilot:
        assert "Every step was taken: d asks whether they are satisfied and closes it." in " ".join(
            text_of(app).replace("\n", " ").split()
        )
        assert isinstance(app.screen.focused, Lines)
        await press(pilot, "f7")
        assert isinstance(app.screen, ComplaintScreen)


async def test_it_is_opened_from_the_card_the_works_the_queue_and_over_a_call(
    app: SalesApp, store: Store, org: str
) -> None:
    complained(store, org)
    async with app.run_test(size=SIZES[1], notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "enter")
        assert isinstance(app.screen, ComplaintScreen)
        await press(pilot, "escape")
        await press(pilot, "b")
        await press(pilot, *"compl", "enter")
        assert isinstance(app.screen, ComplaintScreen)
        await press(pilot, "escape")
        app.post_message(doors.OpenCard(org))
        await settle(pilot)
        assert isinstance(app.screen, CardScreen)
        lines = app.screen.query_one(Lines)
        lines.select(
            next(row.key for row in lines.rows if row.key and followups(store, kind="complaint")[0]["id"] in row.key)
        )
        await settle(pilot)
        await press(pilot, "enter")
        assert isinstance(app.screen, ComplaintScreen)


async def test_over_a_call_it_is_theirs_who_speaks_and_the_call_goes_on(app: SalesApp, store: Store) -> None:
    org, deal_id = store.do(prospect).result().result
    async with calling(app, SIZE, org, deal_id) as pilot:
        await press(pilot, "c", "n", *"hm", "ctrl+r")
        assert isinstance(app.screen, ComplaintScreen)
        await press(pilot, *"late", "escape")
        await press(pilot, "c")
        assert said(app)[-1] == "A call goes on: Esc leads back to it."
        await press(pilot, "escape")
        assert isinstance(app.screen, CallScreen)
        assert app.screen.live is not None
        assert app.screen.live.started is not None
        assert app.screen.live.note == "hm"
        [row] = store.ask(rows, complaint).result()
        assert (row["text"], row["deal_id"], row["contact_id"]) == (
            "late",
            deal_id,
            app.screen.live.sheet.contact_id,
        )


async def test_from_a_rehearsal_nobody_complains(app: SalesApp, store: Store) -> None:
    org, deal_id = store.do(prospect).result().result
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(doors.StartCall(org, deal_id=deal_id, rehearse=True))
        await settle(pilot)
        await press(pilot, "c", "ctrl+r")
        assert not isinstance(app.screen, ComplaintScreen)


async def test_hostile_words_of_a_playbook_and_a_customer_are_shown_as_they_are(app: SalesApp, store: Store) -> None:
    org = customer(store, name=f"Acme {HOSTILE}")
    key = complained(store, org, HOSTILE)
    store.do(note_case, key, CaseFacts(text=HOSTILE, cause=HOSTILE, remedy=HOSTILE, owner=HOSTILE)).result()
    store.do(promise_answer, key, date(2026, 11, 27)).result()
    async with hearing(app, org, SIZES[1]) as pilot:
        await press(pilot, "f8")
        shown = text_of(app)
        assert f"Complaint · Acme {HOSTILE} · Anna Mäkelä" in shown
        assert shown.count(HOSTILE) >= 5
        await pilot.resize_terminal(60, 20)
        await settle(pilot)
        assert "Complaint · Acme" in text_of(app)


async def test_a_case_begun_before_gives_the_keys_to_its_step(app: SalesApp, store: Store, org: str) -> None:
    complained(store, org)
    async with hearing(app, org, writing=False) as pilot:
        assert isinstance(app.screen.focused, StepNow)
        await press(pilot, "n", "escape")
        assert isinstance(app.screen.focused, StepNow)
        await press(pilot, "enter", "enter")
        assert "step 3 of 11" in text_of(app)
        await press(pilot, "b")
        assert isinstance(app.screen, Choose)
