"""A complaint, walked by key: heard out step by step, written down while they speak, promised, put in a form."""

from __future__ import annotations

from datetime import date

import pytest

from data.aftersale import complaint
from data.casework import take_step
from data.complaints import save_complaint
from data.model.twohands import LINE
from data.store import Store
from salestui.app import SalesApp
from screens import doors
from screens.complaint.box import StepNow, Words
from screens.dialogs.form import Form
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.conftest import SIZES, StillClock
from tests.data.cases import case_row, complained, customer, followups
from tests.screens.calling import press, rows
from tests.screens.complaint_walk import HOSTILE, cases, hearing, light, page, said
from tests.screens.conftest import settle, text_of


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
    assert [one["reason"] for one in followups(store, kind="complaint")] == ["“late again”"]
    assert [sentence for sentence in said(app) if "step" in sentence] == []


async def test_what_was_typed_is_there_again_also_with_spaces_lines_and_marks(
    app: SalesApp, store: Store, org: str
) -> None:
    async with hearing(app, org) as pilot:
        await press(pilot, *HOSTILE[:6])
        await page(app).flush()
        await press(pilot, "enter", "enter", *"so ")
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
        await page(app).flush()
        await settle(pilot)
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
        await press(pilot, *"1.12.", "enter", "enter")
        assert said(app)[-1].startswith("Their complaint is open, and you promised to answer by Mon 30.11.")
        await press(pilot, "enter")
        await press(pilot, *"tomorrow", "enter", "enter")
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
