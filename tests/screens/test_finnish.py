"""The app in Finnish: every word the rep sees around the customers' own is Finnish, and fits."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module
from pkgutil import walk_packages

import pytest
from textual.binding import Binding
from textual.widgets import Input

import screens
from data import words
from data.contacts import ContactFacts, add_contact
from data.deals import open_deal
from data.followups import add_followup
from data.model.score import Score
from data.model.when import read_when
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.transaction import Write
from data.words import _
from salestui.app import SalesApp
from screens.dialogs.help import Help
from screens.queue.screen import QueueScreen
from screens.widgets.keybar import Keybar
from screens.widgets.lines import Lines
from screens.widgets.topbar import Topbar
from tests import words as catalogue
from tests.conftest import SIZES
from tests.screens.conftest import settle, text_of
from tests.test_words import SAME

FINNISH = {form for message in catalogue.translated("fi") if message.id for form in catalogue.forms(message)} - {""}
ENGLISH = {message.id for message in catalogue.translated("fi") if isinstance(message.id, str)} - SAME


@pytest.fixture
def finnish(app: SalesApp, store: Store) -> SalesApp:
    """The app in Finnish over one prospect who asked to be called in three minutes."""
    words.use("fi")
    store.do(_prospect).result()
    return app


def _prospect(write: Write) -> None:
    facts = OrganisationFacts(name="Teräs Oy", segment="company", city="Tampere", headcount=48)
    house = add_organisation(write, facts, prospect=False)
    who = add_contact(write, house, ContactFacts(name="Matti Nieminen", title="johtaja", phones="040 555 0101"))
    deal = open_deal(write, house, contact_id=who)
    due = write.office.calendar.exactly(write.now + timedelta(minutes=3))
    add_followup(write, "call_back", due, "pyysi soittamaan", organisation_id=house, deal_id=deal, contact_id=who)


def _rows(app: SalesApp) -> list[str]:
    return [row.strip() for row in text_of(app).split("\n")]


@pytest.mark.both_sizes
@pytest.mark.parametrize("size", SIZES)
async def test_the_top_bar_is_finnish_and_whole(finnish: SalesApp, size: tuple[int, int]) -> None:
    async with finnish.run_test(size=size) as pilot:
        await settle(pilot)
        bar = finnish.screen.query_one(Topbar)
        bar._score = Score(99, 30, 10)
        bar.refresh()
        await pilot.pause()
        narrow = "Jono Taulu Hoito ● 10.15 Nieminen, Te… ^g 10.12 soitot 99 · 30 · 10"
        wide = (
            "salestui Jono Taulu Hoito ● 10.15 Nieminen, Teräs… ^g ti 24.11. 10.12 soitot 99 · vastasi 30 · sovittu 10"
        )
        assert " ".join(_rows(finnish)[0].split()) == (narrow if size[0] == 80 else wide)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keys", ["", "f3", "c", "c space", "e", "slash", "f10", "p", "p escape", "s", "question_mark"])
async def test_the_keys_in_the_footer_are_finnish_and_whole(
    finnish: SalesApp, keys: str, size: tuple[int, int]
) -> None:
    async with finnish.run_test(size=size) as pilot:
        await settle(pilot)
        for key in keys.split():
            await pilot.press(key)
            await settle(pilot)
        footer = str(finnish.screen.query_one(Keybar).render()).split("\n")
        assert _rows(finnish)[-len(footer) :] == footer
        labels = [entry.partition(" ")[2] for row in footer for entry in row.split("  ")]
        assert labels
        # Two keys may share a name on the board and stand before it: "h l sarake".
        assert [label for label in labels if not {label, label.partition(" ")[2]} & FINNISH] == []


async def test_the_headings_of_the_queue_are_finnish(finnish: SalesApp) -> None:
    async with finnish.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        lines = finnish.screen.query_one(Lines)
        headings = [row.cells[0].text for row in lines.rows if row.key is None]
        assert headings[0].split() == ["NYT", "1"]
        for heading in headings:
            name, _count, *window = [piece for piece in heading.replace("   ", "  ").split("  ") if piece]
            assert name in FINNISH
            assert all(said.startswith(("soittoaikaa", "seuraava soittoaika")) for said in window)
            assert heading in text_of(finnish)


async def test_the_queue_tells_in_finnish_why_something_stands_there(finnish: SalesApp) -> None:
    async with finnish.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        shown = text_of(finnish)
        assert "Ensin, koska aika on sovittu: takaisinsoitto, tänään 10.15" in shown
        assert "040 555 0101 · Matti Nieminen · johtaja · 48 hlö · Tampere" in shown


async def test_help_is_finnish(finnish: SalesApp) -> None:
    async with finnish.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("question_mark")
        await settle(pilot)
        assert isinstance(finnish.screen, Help)
        rows = finnish.screen.query_one(Lines).rows
        said = {cell.text for row in rows for cell in row.cells[1 if row.key else 0 :] if cell.text}
        assert {"TÄÄLLÄ", "KAIKKIALLA"} <= said
        assert said <= FINNISH


async def test_what_was_done_is_told_in_finnish(finnish: SalesApp) -> None:
    async with finnish.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert isinstance(finnish.screen, QueueScreen)
        await pilot.press("d", "enter")
        await settle(pilot)
        assert "valmis: pyysi soittamaan, Teräs Oy · u kumoaa" in [note.message for note in finnish._notifications]


async def test_the_examples_of_times_can_be_typed_as_they_stand(finnish: SalesApp) -> None:
    async with finnish.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("r")
        await settle(pilot)
        examples = finnish.screen.query_one(Input).placeholder.split(" · ")
        assert len(examples) > 3
        office = finnish.desk.office
        for example in [*examples, _("in 3 months")]:
            assert read_when(example, office.clock(), office.calendar).on > office.calendar.today(office.clock())


def test_every_key_of_every_screen_has_its_name_in_the_catalogue() -> None:
    modules = [import_module(found.name) for found in walk_packages(screens.__path__, "screens.")]
    holders = {thing for module in modules for thing in vars(module).values() if isinstance(thing, type)}
    holders.add(SalesApp)
    said = {
        text
        for holder in holders
        if holder.__module__.startswith(("screens.", "salestui."))
        for binding in vars(holder).get("BINDINGS", ())
        if isinstance(binding, Binding)
        for text in (binding.description, binding.tooltip)
        if text
    }
    assert len(said) > 100
    assert said <= ENGLISH | SAME
