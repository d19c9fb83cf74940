"""The room of one customer: everything that is known of them on one page."""

from __future__ import annotations

from datetime import date

import pytest

from data.casework import CaseFacts, close_complaint, note_case
from data.checklist import tick_item
from data.complaints import open_complaint
from data.grading import grade_customer
from data.model.care_facts import RecommendationKind, Satisfaction
from data.model.refusal import NotFound
from data.model.wording import NBSP
from data.recommendations import decline_recommendation
from data.referrals import Lead, record_referral
from data.store import Store
from salestui.app import SalesApp
from screens.complaint.screen import ComplaintScreen
from screens.customer.detail import about as told_of
from screens.customer.rows import rows_of
from screens.customer.said import agreed
from screens.customer.screen import CustomerScreen
from screens.widgets.lines import Lines
from tests.conftest import StillClock
from tests.data.after_the_sale import Sold, lonely
from tests.data.customers_told import Story, tell
from tests.screens.cards import NARROW, SIZED, press
from tests.screens.conftest import settle, text_of
from tests.screens.customers import known, let_go, light, line_of, room, sheet_of, told


@pytest.fixture
def about(store: Store, clock: StillClock) -> Sold:
    return known(store, clock)


@SIZED
async def test_everything_known_of_a_customer_stands_on_one_page(
    app: SalesApp, about: Sold, size: tuple[int, int]
) -> None:
    async with room(app, about.org, size) as pilot:
        shown = text_of(app).replace(NBSP, " ")
        assert "Care · Acme [/b] Oy · Anna [/i] Mäkelä" in shown
        assert "class A2" in shown.splitlines()[2]
        assert "why" in shown
        assert "4 200 € since Tue 3.11." in shown
        assert "CHECKLIST · 5 of 8" in shown
        assert "✔ by itself" in line_of(app, "Satisfied?")
        assert "late" in line_of(app, "First contact")
        assert "B budget · N need" in line_of(app, "next by their rhythm: Care contact")
        assert "A2 · BN a board" in line_of(app, "A2 · BN")
        assert "h: how?" in line_of(app, "anna@acme.fi")
        assert "▼" in line_of(app, "Would recommend: 8 of 10")
        assert "quick [/i]" in line_of(app, "Would recommend: 9 of 10")
        assert "until 31.12.2027 · web page · “good [/b]”" in line_of(app, "they may be named")
        assert "two dogs" in line_of(app, "always")
        assert "Tue 24.11." in line_of(app, "a cottage")
        assert "no days are written down" in line_of(app, "runs")
        await light(app, pilot, "opinion:")
        foot = " ".join(" ".join(text_of(app).splitlines()[-7:]).split())
        assert "Anna [/i] Mäkelä · Would recommend: 8 of 10 · worse than before · 0–10, 10 is best" in foot


@NARROW
async def test_each_row_tells_of_itself_in_full(app: SalesApp, about: Sold, size: tuple[int, int]) -> None:
    words = {
        "worth": "Worth is the value of a purchase × purchases in a year × the years they stay.",
        "item:first_contact": "Space ticks · r another day · w whose",
        "item:satisfaction": "The file shows it: nobody needs to tick it.",
        "step:": "d done · s puts it off · r another time",
        "class": "Known: B budget · N need",
        "grade:": "How they may grow: two sites",
        "person:": "h: how they want to hear from us",
        "personal:": "two dogs",
        "named:": "Enter: what do they say now?",
        "note:": "a cottage",
    }
    async with room(app, about.org, size) as pilot:
        for key, expected in words.items():
            await light(app, pilot, key)
            foot = " ".join(" ".join(text_of(app).splitlines()[-7:]).split())
            assert expected in foot, key


@NARROW
async def test_a_customer_of_whom_little_is_known_says_what_to_press(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    org = store.do(tell, Story(), "Kallio Oy").result().result
    async with room(app, org, size) as pilot:
        await let_go(app, pilot, store, org)
        for words in (
            "not begun: Enter begins it",
            "NOTHING IS PLANNED: s agrees the next contact",
            "l puts them into one",
            "never asked: o asks",
            "none: x takes one down",
            "nobody asked them yet: a asks",
            "nothing is remembered yet",
        ):
            assert line_of(app, words), words
        await light(app, pilot, "begin")
        await press(pilot, "enter")
        assert line_of(app, "CHECKLIST · ")
        assert len(sheet_of(store, org).checklist) == 8
        await press(pilot, "u")
        assert sheet_of(store, org).checklist == ()


@NARROW
async def test_a_house_that_bought_nothing_is_no_customer_yet(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    org = lonely(store)
    async with room(app, org, size) as pilot:
        assert "No deal was won with them yet: care begins when one is." in text_of(app)
        assert line_of(app, "nobody is known there: e shows the card")
        await press(pilot, "h")
        assert "Nobody is known there yet" in told(app)
        await press(pilot, "escape")
        assert not isinstance(app.screen, CustomerScreen)


@NARROW
async def test_a_complaint_that_is_open_stands_before_what_can_wait_and_a_closed_one_behind_it(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    first = store.do(open_complaint, about.org, "it [/b] stops").result().result
    store.do(close_complaint, first, Satisfaction.SATISFIED).result()
    second = store.do(open_complaint, about.org, "again").result().result
    async with room(app, about.org, size) as pilot:
        shown = text_of(app)
        assert shown.index("COMPLAINTS") < shown.index("CHECKLIST")
        assert "OPEN · Listen to the end" in line_of(app, "OPEN")
        assert line_of(app, "closed, they are satisfied")
        await light(app, pilot, f"complaint:{second}")
        assert "again" in text_of(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, ComplaintScreen)
        app.pop_screen()
        await settle(pilot)
        await light(app, pilot, "health")
        await press(pilot, "enter")
        assert isinstance(app.screen, ComplaintScreen)
        app.pop_screen()
        await settle(pilot)
        store.do(close_complaint, second, None, why="moved away").result()
        assert isinstance(app.screen, CustomerScreen)
        app.screen.reload()
        await settle(pilot)
        rows = [row.cells[0].text for row in app.screen.query_one("#rows", Lines).rows]
        assert rows.index("COMPLAINTS") > rows.index("HOW TO REACH THEM")
        assert line_of(app, "closed, nobody asked them")


@NARROW
async def test_the_words_of_a_refusal_stay_in_the_agreement(
    app: SalesApp, store: Store, about: Sold, size: tuple[int, int]
) -> None:
    store.do(decline_recommendation, about.org, RecommendationKind.REFERRAL, "never names").result()
    async with room(app, about.org, size):
        assert "“never names”" in line_of(app, "no names")
    with pytest.raises(NotFound):
        sheet_of(store, "gone")


def test_of_a_row_that_is_gone_nothing_is_told(store: Store, about: Sold) -> None:
    office, known_of = store.office, sheet_of(store, about.org)
    for kind in ("item", "step", "person", "personal", "opinion", "complaint", "note", "unknown"):
        assert told_of(f"{kind}:gone", known_of, office) == []
    assert told_of("named:gone", known_of, office) == ["Said when the agreement was made: Enter opens it."]
    stranger = sheet_of(store, lonely(store))
    assert [told_of(key, stranger, office) for key in ("health", "worth")] == [[], []]


def test_a_row_of_which_little_was_said_says_so(store: Store, about: Sold) -> None:
    office = store.office
    key = store.do(open_complaint, about.org, "").result().result
    store.do(grade_customer, about.org, "A1").result()
    store.do(tick_item, about.deal, "map_again").result()
    found = sheet_of(store, about.org)
    assert told_of(f"complaint:{key}", found, office)[0] == "Nothing is written down yet."
    assert told_of("grade:0", found, office) == ["No reason was written down."]
    assert told_of("item:map_again", found, office)[1] == "Ticked by hand; Space takes the tick away."
    unsaid = next(one for one in found.opinions if not one.text)
    assert told_of(f"opinion:{unsaid.id}", found, office)[0] == "They did not say why."


def test_a_name_that_led_to_somebody_says_that_enter_opens_them(store: Store, about: Sold) -> None:
    store.do(record_referral, about.org, Lead(organisation="Tuoli Oy")).result()
    found = sheet_of(store, about.org)
    one = next(one for one in found.recommendations if one.prospect)
    assert told_of(f"named:{one.id}", found, store.office)[-1] == "Enter opens whom they named."


def test_a_permission_or_an_agreement_that_ran_out_and_a_promise_that_was_broken_stand_out(
    store: Store, about: Sold, clock: StillClock
) -> None:
    key = store.do(open_complaint, about.org, "stops").result().result
    store.do(note_case, key, CaseFacts(text="stops", promised_on=date(2026, 11, 25))).result()
    ended = store.do(tell, Story(ends=10, renewal=5), "Vanha Oy").result().result
    going_on = sheet_of(store, ended)
    assert "they say by" in " ".join(cell.text for row in agreed(going_on, store.office) for cell in row.cells)
    clock.move(days=500)
    found = sheet_of(store, about.org)
    tones = {cell.text: cell.tone for row in rows_of(found, store.office) for cell in row.cells}
    assert tones["OPEN · promised by Wed 25.11.2026"] == "broken"
    assert tones["the permission ended 31.12.2027 · web page · “good [/b]”"] == "late"
    after = [cell for row in agreed(sheet_of(store, ended), store.office) for cell in row.cells]
    assert ("it has ended", "late") in [(cell.text, cell.tone) for cell in after]
