"""The needs analysis screen: walked by keyboard, every answer on disk, nobody's text lost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from data.analyses import analysis_sheet, start_analysis
from data.answers import add_question, save_answer
from data.model.facts import BuyingRole, NeedKind, SpinPart
from data.model.needs import Asked, NeedFacts, Sheet
from data.model.office import Office
from data.model.twohands import LINE
from data.needs import add_need, change_need
from data.store import Store
from data.tables import meeting, organisation
from data.transaction import Write
from salestui.app import SalesApp
from screens.needs.box import Box
from screens.needs.editor import NeedEditor
from screens.needs.layout import layout
from screens.needs.parts import Parts
from screens.needs.rows import head
from screens.needs.screen import NeedsScreen
from screens.needs.texts import Texts
from screens.widgets.lines import Lines
from tests.conftest import StillClock
from tests.data.test_analyses import BACKS, found_prospect
from tests.screens.conftest import settle, text_of

SIZE = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
HOSTILE = "Acme [/b] [@click=app.quit]x[/] $name {name} %s"


@pytest.fixture
def prospect(store: Store) -> str:
    return store.do(found_prospect).result().result


@asynccontextmanager
async def at_needs(app: SalesApp, prospect: str, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await app.push_screen(NeedsScreen(app.desk, prospect))
        await settle(pilot)
        yield pilot


def sheet(store: Store, prospect: str) -> Sheet:
    return store.ask(analysis_sheet, prospect).result()


def answers(store: Store, prospect: str) -> dict[str, str]:
    return {asked.key: asked.answer for asked in sheet(store, prospect).questions if asked.answer}


def screen_of(app: SalesApp) -> NeedsScreen:
    assert isinstance(app.screen, NeedsScreen)
    return app.screen


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await settle(pilot)


def with_needs(store: Store, prospect: str, *words: str) -> str:
    analysis_id = store.do(start_analysis, prospect).result().result
    for each in words:
        store.do(add_need, analysis_id, NeedFacts(words=each)).result()
    return analysis_id


@SIZE
async def test_it_opens_at_the_first_open_question_and_what_is_typed_reaches_the_disk_by_itself(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    async with at_needs(app, prospect, size) as pilot:
        shown = text_of(app)
        assert "Needs · Pöytä Oy · Anna Mäkelä" in shown
        assert "S 0/6   P 0/6   I 0/6   N 0/6" in shown
        assert "question 1 of 6" in shown
        assert "nothing asked yet" in shown
        assert isinstance(app.focused, Box)
        await pilot.press(*"gym ja å")
        while answers(store, prospect) != {"s_company_now": "gym ja å"}:
            await pilot.pause(0.02)
        await settle(pilot)
        assert "S 1/6" in text_of(app)
        assert "only situation questions" in text_of(app)


@SIZE
async def test_tab_asks_on_and_shift_tab_goes_back_and_empty_ones_are_passed_by(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    async with at_needs(app, prospect, size) as pilot:
        await press(pilot, "shift+tab")
        assert screen_of(app).current == "s_company_now"
        await press(pilot, "tab", "tab", *"vouchers", "tab", "tab")
        assert screen_of(app).current == "s_decided"
        await press(pilot, "shift+tab", "shift+tab")
        assert screen_of(app).current == "s_company_benefits"
        assert screen_of(app).query_one(Box).text == "vouchers"
        assert answers(store, prospect) == {"s_company_benefits": "vouchers"}
        found = sheet(store, prospect)
        assert [asked.key for asked in found.questions if asked.skipped] == ["s_since"]


async def test_looking_through_the_questions_before_the_meeting_leaves_no_trace(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "tab", "tab", "f8", "f8")
        await press(pilot, "escape", "escape")
    assert sheet(store, prospect).analysis_id is None


async def test_f8_jumps_to_the_first_open_question_of_the_next_part_and_round_again(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"gym", "f8", *"tired", "f8")
        assert "I  Implication" in text_of(app)
        await press(pilot, "f8", "f8")
        assert screen_of(app).current == "s_company_work"
        await press(pilot, "f8")
        assert screen_of(app).current == "p_company_body"
        assert answers(store, prospect) == {"s_company_now": "gym", "p_company_cope": "tired"}


async def test_the_last_question_is_the_last(app: SalesApp, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "f8", "f8", "f8", *["tab"] * 8)
        assert screen_of(app).current == "n_summary"
        assert "That was the last question." in text_of(app)


@SIZE
async def test_f7_makes_a_need_of_the_answer_and_the_sum_is_shown_as_it_is_typed(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    async with at_needs(app, prospect, size) as pilot:
        await press(pilot, "f8", "tab", *"sore backs", "f7")
        assert isinstance(app.screen, NeedEditor)
        assert "sore backs" in text_of(app)
        assert "Ergonomics (suggested)" in text_of(app)
        await press(pilot, "tab", "right", "tab", "4", "tab", *"overtime", "tab", *"all", "tab", *"48*5", "tab", *"180")
        assert "48 × 5 × 180 € = 43 200 €" in text_of(app).replace("\u00a0", " ")
        await press(pilot, "tab", *"30")
        assert "48 × 5 × 180 € × 30 % = 12 960 €" in text_of(app).replace("\u00a0", " ")
        await press(pilot, "enter", "enter")
        await settle(pilot)
        assert isinstance(app.focused, Box)
        row = next(line for line in text_of(app).split("\n") if "sore backs" in line and "12" in line)
        assert "explicit" in row
        assert "4/5" in row
        assert "12 960 €/yr" in row.replace("\u00a0", " ")
        assert "Ergo" in row
    need = sheet(store, prospect).needs[0]
    assert (need.words, need.kind, need.severity) == ("sore backs", NeedKind.EXPLICIT, 4)
    assert (need.consequence, need.touches, need.question) == ("overtime", "all", "p_company_body")
    assert (need.effect.euros, need.benefit) == (12_960, "ergonomics")


async def test_a_need_is_made_of_the_words_selected(app: SalesApp, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"long story sore backs", *["shift+left"] * 10, "f7")
        assert app.screen.query(Input).first().value == "sore backs"


async def test_bad_figures_are_refused_with_words_and_the_text_stays(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"far", "f7", *["tab"] * 5, "-", "5", "f9")
        assert "below zero" in text_of(app)
        await press(pilot, "backspace", "backspace", *"1,200", "f9")
        assert "Does 1,200 mean 1200?" in text_of(app)
        assert sheet(store, prospect).needs == ()
        await press(pilot, *["backspace"] * 5, *"1200", "f9")
        assert sheet(store, prospect).needs[0].effect.counted == "1200"


async def test_esc_keeps_what_was_typed_of_a_need(app: SalesApp, store: Store, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"far", "f7", "end", *" away", "escape")
        assert sheet(store, prospect).needs == ()
        await press(pilot, "f7")
        assert app.screen.query(Input).first().value == "far away"
        await press(pilot, "f9")
    assert sheet(store, prospect).needs[0].words == "far away"


@SIZE
async def test_the_form_shows_all_and_its_letters_work(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    with_needs(store, prospect, "first", "second", "third")
    async with at_needs(app, prospect, size) as pilot:
        await press(pilot, *"gym", "escape")
        parts, needs = app.screen.query_one(Parts), app.screen.query_one("#needs", Lines)
        assert parts.has_focus
        assert "S  Situation  1/6" in text_of(app)
        assert "✓ How do your people get exercise" in text_of(app)
        if size[0] >= 120:
            assert "I  Implication  0/6" in text_of(app)
        await press(pilot, "j", "down", "k", "G", "g", "up", "j")
        assert parts.key == "s_company_work"
        await press(pilot, "l")
        assert str(parts.key).startswith("i_" if size[0] >= 120 else "s_")
        await press(pilot, "h", "tab", "j")
        assert needs.has_focus
        assert needs.key is not None
        await press(pilot, "5", "i", "K")
        await press(pilot, "K", "J")
        found = sheet(store, prospect).needs
        assert [need.words for need in found] == ["first", "second", "third"]
        assert (found[1].severity, found[1].kind) == (5, NeedKind.EXPLICIT)
        await press(pilot, "x")
        assert [need.words for need in sheet(store, prospect).needs] == ["first", "third"]
        await press(pilot, "u")
        assert [need.words for need in sheet(store, prospect).needs] == ["first", "second", "third"]
        await press(pilot, "U")
        assert [need.words for need in sheet(store, prospect).needs] == ["first", "third"]
        await press(pilot, "shift+tab")
        assert parts.has_focus


async def test_enter_in_the_form_asks_that_question(app: SalesApp, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "j", "j", "enter")
        assert screen_of(app).current == "s_company_benefits"
        assert isinstance(app.focused, Box)
        await press(pilot, "escape", "j", "t")
        assert screen_of(app).current == "s_since"


async def test_a_need_is_edited_from_the_form(app: SalesApp, store: Store, prospect: str) -> None:
    analysis_id = with_needs(store, prospect)
    store.do(add_need, analysis_id, BACKS).result()
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "e")
        assert "48 × 5 × 180 € × 30 % = 12 960 €" in text_of(app).replace("\u00a0", " ")
        await press(pilot, "end", *" again", "f9")
        await press(pilot, "tab", "enter")
        assert app.screen.query(Input).first().value == "sore backs again"
        await press(pilot, "escape")
    need = sheet(store, prospect).needs[0]
    assert (need.words, need.effect) == ("sore backs again", BACKS.effect)


async def test_two_editors_of_a_need_are_brought_together(app: SalesApp, store: Store, prospect: str) -> None:
    with_needs(store, prospect, "far")
    need = sheet(store, prospect).needs[0]
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "e", "end", *" away")
        store.do(change_need, need.id, replace(need, words="near", consequence="slow"), seen=need.version).result()
        await press(pilot, "f9")
        assert "In the file now: near" in text_of(app)
        await press(pilot, "f9")
    found = sheet(store, prospect).needs[0]
    assert (found.words, found.consequence) == ("far away", "slow")


@SIZE
async def test_an_own_question_is_added_on_the_spot_and_dropped_again(
    app: SalesApp, store: Store, prospect: str, size: tuple[int, int]
) -> None:
    async with at_needs(app, prospect, size) as pilot:
        await press(pilot, "f8", "ctrl+o", *"And weekends?", "enter")
        await settle(pilot)
        assert "And weekends?" in text_of(app)
        assert "your own" in text_of(app)
        assert isinstance(app.focused, Box)
        await press(pilot, *"closed", "escape")
        assert answers(store, prospect) == {"own_1": "closed"}
        await press(pilot, "o", *"Who cleans?", "escape")
        await press(pilot, "o")
        assert app.screen.query(Input).first().value == "Who cleans?"
        await press(pilot, "escape", "x")
        assert answers(store, prospect) == {}
        await press(pilot, "u")
        assert answers(store, prospect) == {"own_1": "closed"}
        await press(pilot, "g", "x")
        assert "Only a question you added yourself" in text_of(app)


async def test_new_need_from_the_form_takes_the_lit_answer(app: SalesApp, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"gym", "escape", "n")
        assert app.screen.query(Input).first().value == "gym"
        await press(pilot, "escape", "j", "n")
        assert app.screen.query(Input).first().value == ""


async def test_esc_twice_leaves_and_a_restart_shows_everything(
    app: SalesApp, store: Store, prospect: str, office: Office
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, *"gym", "f7", "f9")
        await pilot.press(*" twice", "escape", "escape")
        await settle(pilot)
        assert not isinstance(app.screen, NeedsScreen)
    again = Store(store.path, office)
    async with at_needs(SalesApp(again), prospect) as pilot:
        shown = text_of(pilot.app)  # type: ignore[arg-type]  # the app given above
        assert "S 1/6" in shown
        assert "1  gym" in shown
        await press(pilot, "shift+tab")
        assert pilot.app.screen.query_one(Box).text == "gym twice"
    again.close()


async def test_leaving_the_program_in_the_middle_of_a_word_loses_nothing(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await pilot.press(*"half a wor", "ctrl+q")
        await pilot.pause()
    assert answers(store, prospect) == {"s_company_now": "half a wor"}


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
    payoff = sheet(store, key).questions[-1]
    store.do(save_answer, analysis_id, payoff, "a lot").result()
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
        assert said.endswith("N 0/6")
        assert len(said) == width


async def test_resizing_in_the_middle_of_a_word_keeps_it(app: SalesApp, store: Store, prospect: str) -> None:
    async with at_needs(app, prospect) as pilot:
        await pilot.press(*"wor")
        await pilot.resize_terminal(120, 40)
        await press(pilot, *"d", "escape")
        await pilot.resize_terminal(60, 15)
        await settle(pilot)
    assert answers(store, prospect) == {"s_company_now": "word"}


def test_the_form_lies_in_one_two_or_four_columns() -> None:
    asked = [Asked(part.value, part, "What then? " * 9, "so " * 200) for part in SpinPart]
    for width, count in ((80, 1), (120, 2), (200, 4)):
        columns = layout(asked, width)
        assert len(columns) == count
        assert max(len(piece.text) for column in columns for piece in column) <= width // count
        assert sum(piece.text.endswith("…") for column in columns for piece in column) == 4


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
