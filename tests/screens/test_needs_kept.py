"""Nobody's text is lost in the needs analysis, whatever happens around it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete
from textual import events
from textual.widgets import Input

from data.analyses import start_analysis
from data.answers import add_question, save_answer
from data.model.facts import BuyingRole, NeedKind, SpinPart
from data.model.office import Office
from data.model.twohands import LINE
from data.needs import add_need
from data.store import Store
from data.tables import meeting, organisation
from data.transaction import Write
from salestui.app import SalesApp
from screens.needs.box import Box
from screens.needs.rows import head
from screens.needs.texts import Texts
from tests.conftest import StillClock
from tests.data.test_analyses import BACKS, found_prospect
from tests.screens.conftest import settle, text_of
from tests.screens.needs_walk import HOSTILE, SIZE, answers, at_needs, press, screen_of, sheet, with_needs


@pytest.fixture
def prospect(store: Store) -> str:
    return store.do(found_prospect).result().result


async def test_another_window_on_the_same_answer_loses_nobodys_text(
    app: SalesApp, store: Store, prospect: str, office: Office
) -> None:
    other = Store(store.path, office)
    analysis_id = other.do(start_analysis, prospect).result().result
    asked = sheet(store, prospect).questions[0]
    async with at_needs(app, prospect) as pilot:
        other.do(save_answer, analysis_id, asked, "theirs").result()
        await pilot.press(*"mine")
        await screen_of(app).flush()
        await settle(pilot)
        assert screen_of(app).query_one(Box).text == f"theirs{LINE}mine"
        assert "both texts are kept" in text_of(app)
        other.do(save_answer, analysis_id, asked, f"theirs!{LINE}mine", seen=f"theirs{LINE}mine").result()
        await press(pilot, *" too", "escape")
    other.close()
    assert answers(store, prospect) == {"s_company_now": f"theirs!{LINE}mine too"}


async def test_what_another_window_wrote_appears_where_nothing_is_typed(
    app: SalesApp, store: Store, prospect: str
) -> None:
    analysis_id = store.do(start_analysis, prospect).result().result
    async with at_needs(app, prospect) as pilot:
        screen = screen_of(app)
        await app.desk.do(save_answer, analysis_id, sheet(store, prospect).questions[0], "theirs")
        await settle(pilot)
        assert screen.query_one(Box).text == "theirs"


async def test_fifty_thousand_characters_are_kept_whole(app: SalesApp, store: Store, prospect: str) -> None:
    text = "word " * 9_999 + "end!!"
    async with at_needs(app, prospect) as pilot:
        app.post_message(events.Paste(text))
        await settle(pilot)
        await press(pilot, "escape")
        assert "…" in text_of(app)
        await press(pilot, "n", "f9")
    kept = answers(store, prospect)["s_company_now"]
    assert (len(kept), kept == text) == (50_000, True)
    assert len(sheet(store, prospect).needs[0].words) <= 300


@SIZE
async def test_hostile_text_is_shown_as_it_is(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    def rename(write: Write) -> None:
        write.update(organisation, prospect, name=HOSTILE)

    store.do(rename).result()
    analysis_id = with_needs(store, prospect, HOSTILE)
    asked = sheet(store, prospect).questions[0]
    store.do(save_answer, analysis_id, asked, HOSTILE).result()
    store.do(add_question, analysis_id, SpinPart.SITUATION, HOSTILE).result()
    async with at_needs(app, prospect, size) as pilot:
        assert "Acme [/b] [@click" in text_of(app)
        await press(pilot, "escape", "g")
        assert HOSTILE in text_of(app)
        await press(pilot, "e")
        assert app.screen.query(Input).first().value == HOSTILE
        assert HOSTILE[:38] in text_of(app)
        await press(pilot, "escape", "x")
        await press(pilot, "tab", "x")
        assert "dropped need: Acme [/b]" in text_of(app)


async def test_questions_the_playbook_dropped_are_still_read(
    app: SalesApp, store: Store, prospect: str, office: Office
) -> None:
    analysis_id = store.do(start_analysis, prospect).result().result
    store.do(save_answer, analysis_id, sheet(store, prospect).questions[0], "gym").result()
    store.office = replace(office, playbook=office.playbook.model_copy(update={"questions": []}))
    async with at_needs(app, prospect) as pilot:
        assert "no longer in the playbook" in text_of(app)
        assert screen_of(app).query_one(Box).text == "gym"
        await press(pilot, "escape")
        assert "gym" in text_of(app)


async def test_a_playbook_without_questions_says_what_to_do(
    app: SalesApp, store: Store, prospect: str, office: Office
) -> None:
    store.office = replace(office, playbook=office.playbook.model_copy(update={"questions": []}))
    async with at_needs(app, prospect) as pilot:
        assert "ctrl+o adds your own" in text_of(app)
        await press(pilot, "tab", "f8", "ctrl+o", *"Why?", "enter")
        await press(pilot, *"so")
        await press(pilot, "escape")
    assert answers(store, prospect) == {"own_1": "so"}


async def test_typing_about_an_organisation_that_went_is_told_and_stays_in_the_box(
    app: SalesApp, store: Store, prospect: str, office: Office
) -> None:
    def erase(write: Write) -> None:
        write.connection.execute(delete(organisation))

    other = Store(store.path, office)
    async with at_needs(app, prospect) as pilot:
        other.do(erase).result()
        await pilot.press(*"gym")
        await screen_of(app).flush()
        await settle(pilot)
        assert "no longer in the file" in text_of(app)
        assert screen_of(app).query_one(Box).text == "gym"
        await press(pilot, "tab", "f7", *"far", "f9")
        assert "no longer in the file" in text_of(app)
        await press(pilot, "escape", "escape")
    other.close()


async def test_the_head_names_the_meeting_and_a_whole_analysis_is_told_to_be_whole(
    app: SalesApp, store: Store, clock: StillClock
) -> None:
    key = store.do(found_prospect, role=BuyingRole.DECISION_MAKER).result().result

    def book(write: Write) -> None:
        starts = write.now + timedelta(days=2)
        write.insert(
            meeting, organisation_id=key, starts_at=starts, ends_at=starts + timedelta(hours=1), uid="a", place="here"
        )

    store.do(book).result()
    analysis_id = store.do(start_analysis, key).result().result
    store.do(add_need, analysis_id, replace(BACKS, kind=NeedKind.EXPLICIT)).result()
    for each in sheet(store, key).questions:
        store.do(save_answer, analysis_id, each, "a lot").result()
    async with at_needs(app, key) as pilot:
        assert "Needs · Pöytä Oy · meeting Thu 26.11." in text_of(app)
        assert "Everything is there" in text_of(app)
        await press(pilot, "escape", "5", "5", "1")
    assert sheet(store, key).needs[0].severity == 1


def test_a_long_name_gives_way_to_the_meeting(store: Store, prospect: str, clock: StillClock) -> None:
    found = replace(sheet(store, prospect), organisation="Otavalammen Ulkoilijat ja Retkeilijät ry", meeting=clock())
    for width in (70, 78, 118):
        said = head(found, clock().date(), width).plain
        assert "meeting Tue 24.11." in said
        assert said.endswith("N 0/7")
        assert len(said) == width


def test_text_typed_while_another_version_was_being_saved_is_carried_along() -> None:
    texts = Texts()
    texts.read([("q", "before")])
    texts.typed("q", "mine")
    texts.read([("q", "theirs")])
    assert (texts.here("q"), texts.seen("q")) == ("mine", "before")
    texts.typed("q", "mine and more")
    texts.saved("q", "mine", f"theirs{LINE}mine")
    assert texts.here("q") == f"theirs{LINE}mine and more"
    assert texts.seen("q") == f"theirs{LINE}mine"


async def test_the_cursor_stays_between_its_words_when_anothers_text_comes_in(app: SalesApp, prospect: str) -> None:
    async with at_needs(app, prospect):
        box = screen_of(app).query_one(Box)
        for old, cursor, new, left in (
            ("theirs\nmine t", (1, 6), "theirs!\nmine t", "theirs!\nmine t"),
            ("theirs\nmine", (1, 2), "theirs!\nmine", "theirs!\nmi"),
            ("mine", (0, 4), "theirs\nmine", "theirs\nmine"),
            ("mine", (0, 2), "other", "ot"),
        ):
            box.show(box.key, old)
            box.move_cursor(cursor)
            box.show(box.key, new)
            row, column = box.cursor_location
            assert "\n".join([*new.split("\n")[:row], new.split("\n")[row][:column]]) == left
