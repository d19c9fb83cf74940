"""A complaint, walked by key: heard out step by step, written down while they speak, promised, closed, opened again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from data.aftersale import complaint, feedback
from data.barring import do_not_call
from data.casework import CaseFacts, note_case, promise_answer, take_step
from data.complaints import save_complaint
from data.model.twohands import LINE
from data.store import Store
from data.transaction import Read
from salestui.app import SalesApp
from screens import doors
from screens.call.screen import CallScreen
from screens.card.screen import CardScreen
from screens.complaint.box import StepNow, Words
from screens.complaint.screen import ComplaintScreen
from screens.dialogs.ask import Choose
from screens.dialogs.form import Form
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.conftest import StillClock
from tests.data.cases import case_row, complained, customer, followups
from tests.screens.calling import calling, press, prospect, rows
from tests.screens.conftest import SIZES, settle, text_of

SIZE = SIZES[0]
HOSTILE = "[/b] late [@click=app.quit]x[/]"


@asynccontextmanager
async def hearing(
    app: SalesApp, org: str, size: tuple[int, int] = SIZE, *, writing: bool = True
) -> AsyncIterator[Pilot[None]]:
    """The app with a complaint of this customer open, to be written down."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenDeal("complaint", org))
        await settle(pilot)
        assert isinstance(app.screen, ComplaintScreen)
        if writing and not isinstance(app.screen.focused, Words):
            await press(pilot, "n")
        yield pilot


def page(app: SalesApp) -> ComplaintScreen:
    assert isinstance(app.screen, ComplaintScreen)
    return app.screen


def light(app: SalesApp, kind: str) -> None:
    """Put the cursor on the first row of a kind."""
    lines = page(app).query_one(Lines)
    lines.select(next(row.key for row in lines.rows if row.key and row.key.startswith(kind)))


def cases(read: Read) -> list[str]:
    return [str(row["text"]) for row in rows(read, complaint)]


def said(app: SalesApp) -> list[str]:
    return [str(one.message) for one in app._notifications]


@pytest.fixture
def org(store: Store) -> str:
    return customer(store)


@pytest.mark.parametrize("size", SIZES)
async def test_the_rep_types_at_once_and_each_step_is_one_key_while_they_speak(
    app: SalesApp, store: Store, clock: StillClock, org: str, size: tuple[int, int]
) -> None:
    async with hearing(app, org, size, writing=False) as pilot:
        shown = text_of(app)
        assert "Complaint · Pöytä Oy · Anna Mäkelä" in shown
        assert "not written down yet" in shown
        assert "step 1 of 11 · while they speak" in shown
        assert "then: Stay calm and do not argue" in shown
        assert isinstance(app.screen.focused, Words)
        await press(pilot, *"late", "f7")
        clock.move(minutes=2)
        await press(pilot, "f7", *" again")
        shown = text_of(app)
        assert "step 3 of 11 · while they speak" in shown
        assert "since Tue 24.11. 10:12" in shown
        assert page(app).query_one(Words).text == "late again"
        await press(pilot, "f8")
        shown = text_of(app)
        assert "✓ Tue 24.11. 10:12" in shown
        assert "✓ Tue 24.11. 10:14" in shown
        assert "▸ now" in shown
        assert isinstance(app.screen.focused, Words)
        await press(pilot, "escape")
        await press(pilot, "escape")
        assert isinstance(app.screen, QueueScreen)
    [row] = store.ask(rows, complaint).result()
    assert row["text"] == "late again"
    assert [one["reason"] for one in followups(store, kind="complaint")] == ["Complaint: late again"]
    assert [sentence for sentence in said(app) if "step" in sentence] == []


async def test_what_was_typed_is_there_again_also_with_spaces_lines_and_marks(
    app: SalesApp, store: Store, org: str
) -> None:
    async with hearing(app, org) as pilot:
        await press(pilot, *HOSTILE[:6], "enter", "enter", *"so ")
        await app.screen.flush()  # type: ignore[attr-defined]  # a page
        assert store.ask(cases).result() == [f"{HOSTILE[:6]}\n\nso "]
        await press(pilot, "escape", "escape")
        app.post_message(doors.OpenDeal("complaint", org))
        await settle(pilot)
        assert page(app).query_one(Words).text == f"{HOSTILE[:6]}\n\nso "


async def test_a_first_step_before_any_word_begins_the_case_and_undo_takes_it_back_and_redo_brings_it(
    app: SalesApp, store: Store, org: str
) -> None:
    async with hearing(app, org) as pilot:
        await press(pilot, "escape", "space")
        assert "step 2 of 11" in text_of(app)
        assert said(app)[-1] == "complaint of Pöytä Oy taken down · u undoes"
        await press(pilot, "n", *"late", "escape")
        await press(pilot, "u")
        assert store.ask(cases).result() == []
        assert "not written down yet" in text_of(app)
        assert page(app).query_one(Words).text == ""
        await press(pilot, "U")
        assert store.ask(cases).result() == ["late"]
        assert page(app).query_one(Words).text == "late"
        assert "step 2 of 11" in text_of(app)


async def test_words_typed_after_it_was_undone_begin_a_new_case(app: SalesApp, store: Store, org: str) -> None:
    key = complained(store, org, "late")
    async with hearing(app, org) as pilot:
        await press(pilot, "escape", "u")
        await press(pilot, "u")
        await press(pilot, "n", *"torn", "escape")
        assert store.ask(cases).result() == ["torn"]
        assert page(app).case_id not in (key, None, "")


async def test_a_step_is_taken_back_by_one_key_or_on_its_row(app: SalesApp, store: Store, org: str) -> None:
    key = complained(store, org)
    for step in ("listen", "calm"):
        store.do(take_step, key, step).result()
    async with hearing(app, org) as pilot:
        await press(pilot, "escape", "left")
        assert "calm" not in case_row(store, key)["steps"]
        await press(pilot, "v")
        page(app).query_one(Lines).select("step:thank")
        await press(pilot, "enter")
        assert "thank" in case_row(store, key)["steps"]
        assert "▸ now" in text_of(app)
        await press(pilot, "enter")
        assert "thank" not in case_row(store, key)["steps"]


async def test_a_day_is_promised_and_the_whole_case_shows_what_waits(
    app: SalesApp, store: Store, clock: StillClock, org: str
) -> None:
    key = complained(store, org)
    async with hearing(app, org, SIZES[1]) as pilot:
        await press(pilot, "escape", "r")
        await press(pilot, *"fri", "enter")
        await press(pilot, "v")
        assert not page(app).query_one(StepNow).display
        shown = text_of(app)
        assert "promised by        Fri 27.11." in shown
        assert "Promised to them by today" in shown
        light(app, "promise:")
        await press(pilot, "enter")
        await press(pilot, *"mon", "enter")
        assert case_row(store, key)["promised_on"] == date(2026, 11, 30)
        page(app).query_one(Lines).select("fact:promise")
        await press(pilot, "enter", "escape")
        light(app, "wait:")
        await press(pilot, "enter")
        await press(pilot, *"1.12.", "enter")
        assert said(app)[-1].startswith("Their complaint is open, and you promised to answer by Mon 30.11.")
        await press(pilot, "enter")
        await press(pilot, *"tomorrow", "enter")
        assert [row["due_on"] for row in followups(store, kind="complaint")] == [date(2026, 11, 25), date(2026, 11, 30)]
        clock.move(days=8)
        await page(app).load()
        assert "Mon 30.11., and not answered yet" in text_of(app)


async def test_the_facts_are_filled_in_and_what_another_window_wrote_meanwhile_is_kept(
    app: SalesApp, store: Store, org: str
) -> None:
    key = complained(store, org, "late")
    async with hearing(app, org) as pilot:
        await press(pilot, "escape", "e")
        assert isinstance(app.screen, Form)
        await app.desk.do(save_complaint, key, "late, torn", seen="late")
        await app.desk.do(take_step, key, "listen")
        await settle(pilot)
        await press(pilot, "tab", *"the depot", "tab", *"new mats", "f9")
        assert "meanwhile" in text_of(app)
        await press(pilot, "f9")
        row = case_row(store, key)
        assert (row["text"], row["cause"], row["remedy"]) == ("late, torn", "the depot", "new mats")
        assert "listen" in row["steps"]
        await press(pilot, "v")
        for fact in ("cause", "remedy", "owner"):
            page(app).query_one(Lines).select(f"fact:{fact}")
            await press(pilot, "enter")
            assert isinstance(app.screen, Form), fact
            await press(pilot, "escape")
        page(app).query_one(Lines).select("fact:text")
        await press(pilot, "enter")
        assert isinstance(app.screen.focused, Words)


async def test_a_form_left_waits_as_a_draft_and_a_wrong_day_is_said(app: SalesApp, store: Store, org: str) -> None:
    key = complained(store, org)
    async with hearing(app, org) as pilot:
        await press(pilot, "escape", "e")
        await press(pilot, "tab", *"the depot", "escape")
        await press(pilot, "e")
        assert "the depot" in text_of(app)
        await press(pilot, "tab", "tab", "tab", *"1.1.2020", "f9")
        assert "passed already" in " ".join(text_of(app).split())
        await press(pilot, "escape")
    assert case_row(store, key)["cause"] == ""


async def test_two_windows_that_write_at_once_both_see_both_texts(app: SalesApp, store: Store, org: str) -> None:
    key = complained(store, org, "late")
    async with hearing(app, org) as pilot:
        await press(pilot, *" twice")
        store.do(save_complaint, key, "late, torn", seen="late").result()
        await press(pilot, *"!")
        await page(app).flush()
        await settle(pilot)
        assert "late, torn" in page(app).query_one(Words).text
        assert "late twice!" in page(app).query_one(Words).text.replace(LINE, " ")
        assert case_row(store, key)["text"] == page(app).query_one(Words).text


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
        await press(pilot, "c", "n", *"hm", "f7")
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
        await press(pilot, "c", "f7")
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
