"""The whole of a needs analysis by keyboard: agenda, what is missing, who decides, anew, compared, carried on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.screen import Screen
from textual.widgets import Input

from data.analyses import analysis_sheet, begin_anew, start_analysis
from data.answers import add_question, save_answer
from data.history import undo
from data.model.facts import BuyingRole, SpinPart
from data.model.needs import NeedFacts
from data.model.office import Office
from data.needs import add_need
from data.store import Store
from data.tables import organisation
from data.transaction import Write
from salestui.app import SalesApp
from screens.desk import Desk
from screens.dialogs.form import Form
from screens.doors import OpenDeal
from screens.needs.box import Box
from screens.needs.compare import Compare
from screens.needs.parts import Parts
from screens.needs.people import People
from tests.conftest import StillClock
from tests.data.test_analyses import BACKS, found_prospect
from tests.screens.conftest import settle, text_of
from tests.screens.needs_walk import HOSTILE, SIZE, answers, at_needs, press, screen_of, sheet


@pytest.fixture
def prospect(store: Store) -> str:
    return store.do(found_prospect).result().result


@pytest.fixture
def mapped(store: Store, prospect: str) -> str:
    """An analysis with an answer and a need."""
    key = store.do(start_analysis, prospect).result().result
    asked = sheet(store, prospect).question("s_company_now")
    assert asked
    store.do(save_answer, key, asked, "a gym nobody uses").result()
    store.do(add_need, key, BACKS).result()
    return key


@SIZE
async def test_what_is_known_stands_over_the_form_and_the_agenda_shows_what_is_not_asked(
    app: SalesApp, mapped: str, prospect: str, size: tuple[int, int]
) -> None:
    async with at_needs(app, prospect, size) as pilot:
        assert "B· A· N✓ T·" not in text_of(app)
        await press(pilot, "escape")
        shown = text_of(app)
        assert "B· A· N✓ T·  ✓ today  ✓ to improve  · what matters" in shown
        assert "a gym nobody uses" in shown
        await press(pilot, "a")
        shown = text_of(app)
        assert "agenda: 25 to ask" in shown
        assert "a gym nobody uses" not in shown
        assert "S  Situation  1/7" in shown
        await press(pilot, "f")
        assert app.screen.query_one(Parts).key == "s_decided"
        await press(pilot, "f")
        assert app.screen.query_one(Parts).key == "n_when"
        await press(pilot, "f", "enter")
        assert screen_of(app).current == "s_budget"
        await press(pilot, "ctrl+t", *"all")
        assert screen_of(app).current == "p_first"
        await press(pilot, "escape", "a")
        assert "a gym nobody uses" in text_of(app)


async def test_nothing_to_find_out_is_said(app: SalesApp, store: Store, prospect: str, office: Office) -> None:
    store.office = replace(office, playbook=office.playbook.model_copy(update={"findings": []}))
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "f")
        assert "Nothing that the playbook asks for is missing." in text_of(app)
        assert "B·" not in text_of(app)


async def test_roles_are_given_by_digit_or_by_letters_and_to_whom_is_added_at_once(
    app: SalesApp, store: Store, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "w", "1")
        assert isinstance(app.screen, People)
        assert sheet(store, prospect).people[0].role == BuyingRole.DECISION_MAKER
        await press(pilot, "enter", *"cham", "enter")
        assert sheet(store, prospect).people[0].role == BuyingRole.CHAMPION
        await press(pilot, "enter", "8")
        assert sheet(store, prospect).people[0].role is None
        await press(pilot, "2", "0", "n")
        assert isinstance(app.screen, Form)
        await press(pilot, *"Olli", "f9")
        assert isinstance(app.screen, People)
        await press(pilot, "5")
        assert {one.name: one.role for one in sheet(store, prospect).people}["Olli"] == BuyingRole.PAYER
        await press(pilot, "escape", "u", "u")
        assert [(one.name, one.role) for one in sheet(store, prospect).people] == [("Anna Mäkelä", None)]


async def test_an_own_question_is_asked_from_now_on_and_no_longer(app: SalesApp, store: Store, prospect: str) -> None:
    key = store.do(start_analysis, prospect).result().result
    store.do(add_question, key, SpinPart.SITUATION, HOSTILE).result()
    other = store.do(found_prospect).result().result

    def theirs() -> list[str]:
        return [one.text for one in sheet(store, other).questions if one.kept]

    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "r")
        assert "Only a question of your own can be kept" in text_of(app)
        await press(pilot, *"jjjjjjj", "r")
        assert next(one for one in sheet(store, prospect).questions if one.own).kept
        assert "from now on" in text_of(app)
        assert theirs() == [HOSTILE]
        await press(pilot, "r")
        assert theirs() == []
        await press(pilot, "u")
        assert theirs() == [HOSTILE]
        await press(pilot, "x")
        assert theirs() == []
        await press(pilot, "x")
        assert HOSTILE not in [one.text for one in sheet(store, prospect).questions]


async def test_the_same_needs_are_mapped_anew_and_compared(
    app: SalesApp, store: Store, mapped: str, prospect: str, clock: StillClock
) -> None:
    clock.move(days=400)
    async with at_needs(app, prospect) as pilot:
        assert "mapped Tue 24.11.2026: y in the form begins anew" in text_of(app)
        await press(pilot, "escape", "c")
        assert "There is no other mapping" in text_of(app)
        await press(pilot, "y", "escape")
        assert sheet(store, prospect).analysis_id == mapped
        await press(pilot, "y", "y")
        assert sheet(store, prospect).analysis_id != mapped
        assert "last time: a gym nobody uses" in text_of(app)
        await press(pilot, "t")
        assert "last time: a gym nobody uses" in text_of(app)
        assert screen_of(app).query_one(Box).text == ""
        await press(pilot, *"vouchers", "escape")
        assert answers(store, prospect) == {"s_company_now": "vouchers"}
        key = sheet(store, prospect).analysis_id
        assert key
        store.do(add_need, key, replace(BACKS, words=HOSTILE)).result()
        await press(pilot, "c")
        assert isinstance(app.screen, Compare)
        shown = text_of(app).replace("\u00a0", " ")
        for line in (
            "24.11.2026  a gym nobody uses",
            "29.12.2027  vouchers",
            "together  12 960 €/yr",
            "change  ±0 €/yr",
        ):
            assert line in shown
        assert "Acme [/b] [@click" in shown
        await press(pilot, "j", "G", "g", "escape", "u", "u")
        assert screen_of(app).analysis_id == key
        await press(pilot, "c", "escape")


async def test_of_several_earlier_mappings_one_is_chosen(
    app: SalesApp, store: Store, mapped: str, prospect: str
) -> None:
    for words in ("second", "third"):
        key = store.do(begin_anew, prospect).result().result
        store.do(add_need, key, NeedFacts(words=words)).result()
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "c")
        assert "1 answer · 1 need" in text_of(app)
        await press(pilot, "2")
        assert "sore backs" in text_of(app)
        await press(pilot, "c", "c", "escape")
        assert screen_of(app).analysis_id == key


async def test_a_window_that_types_into_the_older_mapping_stays_there_and_can_go_over(
    app: SalesApp, store: Store, mapped: str, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await pilot.press(*"weekly")
        newest = store.do(begin_anew, prospect).result().result
        await screen_of(app).load()
        screen = screen_of(app)
        await press(pilot, *" or so")
        await screen.flush()
        await settle(pilot)
        assert screen.analysis_id == mapped
        assert "a newer mapping was begun" in text_of(app)
        current = screen.current
        assert current
        assert answers(store, prospect) == {}
        old = store.ask(analysis_sheet, prospect, None, mapped).result().question(current)
        assert old
        assert old.answer == "weekly or so"
        await press(pilot, "escape", "y", "y")
        assert screen.analysis_id == newest
        await press(pilot, "t")
        assert screen.query_one(Box).text == ""
        assert "last time: a gym nobody uses" in text_of(app)


async def test_two_windows_that_map_anew_at_once_begin_one_mapping(
    app: SalesApp, store: Store, mapped: str, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "y")
        newest = store.do(begin_anew, prospect).result().result
        await press(pilot, "y")
        assert "it is new already" in text_of(app)
        assert "a newer mapping was begun" in text_of(app)
        await press(pilot, "y", "y")
        assert screen_of(app).analysis_id == newest


async def test_text_not_saved_yet_outlives_the_mapping_that_was_taken_back(
    app: SalesApp, store: Store, mapped: str, prospect: str
) -> None:
    async with at_needs(app, prospect) as pilot:
        await press(pilot, "escape", "y", "y", "t")
        current = screen_of(app).current
        await pilot.press(*"gy")
        store.do(undo).result()
        await screen_of(app).load()
        await press(pilot, "m")
        await screen_of(app).flush()
        await settle(pilot)
    assert current
    assert "gym" in answers(store, prospect)[current]


async def test_the_other_works_open_from_here_with_everything_saved(
    app: SalesApp, store: Store, mapped: str, prospect: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(_desk: Desk, door: OpenDeal, _keep: object) -> Screen[object]:
        opened.append(door.work)
        return app.screen

    async with at_needs(app, prospect) as pilot:
        monkeypatch.setattr("salestui.app.room", note)
        await pilot.press(*"weekly", "f9")
        await settle(pilot)
        assert "weekly" in answers(store, prospect).values()
        await press(pilot, "escape", "m")
        await press(pilot, "b")
        await press(pilot, "q")
    assert opened == ["memo", "memo", "benefits", "quote"]


async def test_the_headcount_is_offered_where_the_quantity_is_typed(app: SalesApp, store: Store) -> None:
    key = store.do(found_prospect).result().result

    def count(write: Write) -> None:
        write.update(organisation, key, headcount=48)

    store.do(count).result()
    async with at_needs(app, key) as pilot:
        await press(pilot, "f7")
        assert "they are 48: 48*5 is 5 days each" in text_of(app)
        assert app.screen.query(Input)
