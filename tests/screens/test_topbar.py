"""The line at the top: nothing on it is cut off, and what is due never costs the rep the score."""

from __future__ import annotations

from datetime import timedelta

import pytest
from textual.pilot import Pilot

from data import words
from data.followups import add_followup
from data.model.score import Score
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.transaction import Write
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.widgets.topbar import Topbar
from tests.conftest import SIZES
from tests.screens.calling import press
from tests.screens.conftest import settle, text_of


def _asked(write: Write, names: tuple[str, ...]) -> None:
    """A quiet customer, and organisations that asked to be called from two minutes on, one after another."""
    add_organisation(write, OrganisationFacts(name="Hiljainen Oy", segment="company"), prospect=False)
    for after, name in enumerate(names, 2):
        house = add_organisation(write, OrganisationFacts(name=name, segment="company"), prospect=False)
        due = write.office.calendar.exactly(write.now + timedelta(minutes=after))
        add_followup(write, "call_back", due, "asked for it", organisation_id=house, deal_id=None, contact_id=None)


async def _top(app: SalesApp, pilot: Pilot[None], score: Score) -> str:
    bar = app.screen.query_one(Topbar)
    bar._score = score
    bar.refresh()
    await settle(pilot)
    return text_of(app).split("\n")[0]


BUSY = Score(99, 30, 10)


@pytest.mark.parametrize(
    ("size", "lang", "shown"),
    [
        (SIZES[0], "en", "Queue Board Care Tue 24.11. 10:12 dials 99 · talks 30 · booked 10"),
        (SIZES[1], "en", "salestui Queue Board Care Tue 24.11. 10:12 dials 99 · talks 30 · booked 10"),
        (SIZES[0], "fi", "Jono Taulu {care} ti 24.11. 10.12 soitot 99 · vastasi 30 · sovittu 10"),
    ],
)
async def test_tabs_date_clock_and_score_stand_whole_on_the_line(
    app: SalesApp, store: Store, size: tuple[int, int], lang: str, shown: str
) -> None:
    words.use(lang)
    store.do(_asked, ()).result()
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        assert " ".join((await _top(app, pilot, BUSY)).split()) == shown.format(care=words._("Care"))


@pytest.mark.parametrize(
    ("size", "names", "shown"),
    [
        (SIZES[0], ("Teräs Oy",), "Queue Board Care ● 10:14 Teräs Oy ^g 10:12 dials 99 · 30 · 10"),
        (
            SIZES[0],
            ("Pohjanmaan Puu ja Pelti Oy", "Teräs Oy", "Kivi Oy"),
            "Queue Board Care ● 10:14 Pohjanmaan… +2 ^g 10:12 dials 99 · 30 · 10",
        ),
        (
            SIZES[1],
            ("Pohjanmaan Puu ja Pelti Oy", "Teräs Oy"),
            "salestui Queue Board Care ● 10:14 Pohjanmaan Puu … +1 ^g Tue 24.11. 10:12 dials 99 · talks 30 · booked 10",
        ),
    ],
)
async def test_what_is_due_stands_there_with_its_name_and_key_and_the_score_stays(
    app: SalesApp, store: Store, size: tuple[int, int], names: tuple[str, ...], shown: str
) -> None:
    store.do(_asked, names).result()
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        assert " ".join((await _top(app, pilot, BUSY)).split()) == shown


@pytest.mark.parametrize("names", [(), ("Pohjanmaan Puu ja Pelti Oy", "Teräs Oy")])
async def test_a_line_of_any_width_tells_what_it_can_and_never_more_than_it_has_room_for(
    app: SalesApp, store: Store, names: tuple[str, ...]
) -> None:
    store.do(_asked, names).result()
    async with app.run_test(size=(140, 24)) as pilot:
        await settle(pilot)
        for width in (30, 40, 50, 60, 68, 75, 90, 101, 112):
            await pilot.resize_terminal(width, 24)
            top = await _top(app, pilot, BUSY)
            bar = app.screen.query_one(Topbar)
            assert bar.render().cell_length <= bar.size.width, width
            assert ("10:12" in top) is (width > 20), width
            assert ("dials 99 · " in top) is (width > (68 if names else 50)), width
            assert ("● 10:14" in top) is (bool(names) and width > 40), width


async def test_the_reps_own_key_stands_there(store: Store) -> None:
    store.do(_asked, ("Teräs Oy",)).result()
    app = SalesApp(store, keys={"app.due": "f9,ctrl+g"})
    async with app.run_test(size=SIZES[0], notifications=True) as pilot:
        await settle(pilot)
        assert "● 10:14 Teräs Oy  F9" in text_of(app)
        await press(pilot, "f9")
        assert isinstance(app.screen, CallScreen)


async def test_a_key_taken_away_is_not_told(store: Store) -> None:
    store.do(_asked, ("Teräs Oy",)).result()
    app = SalesApp(store, keys={"app.due": ""})
    async with app.run_test(size=SIZES[0], notifications=True) as pilot:
        await settle(pilot)
        assert "● 10:14 Teräs Oy   10:12   dials" in text_of(app)
