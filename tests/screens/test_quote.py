"""The quote's room, walked by keyboard."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from rich.cells import cell_len
from textual.pilot import Pilot

from data.model.facts import QuoteState
from data.model.quote import Option, Quote, QuoteLine
from data.quote_drafts import put_line
from data.quotes import quotes_of
from data.store import Store
from data.tables import deal
from salestui.app import SalesApp
from screens.dialogs.form import Form
from screens.doors import OpenDeal
from screens.paper.screen import PaperScreen
from screens.quote.layout import abreast, column_width, columns_of
from screens.quote.screen import QuoteScreen
from tests.conftest import SIZES
from tests.data.quoting import TRAINING, deal_of, quoted, states, value, version
from tests.screens.calling import press
from tests.screens.conftest import settle, text_of

HOSTILE = "Acme [/b] [@click=app.quit]x[/] $name {name} %s"


@asynccontextmanager
async def at_quote(
    app: SalesApp, store: Store, about: str, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Pilot[None]]:
    owner = store.ask(lambda read: str(read.row(deal, about)["organisation_id"])).result()
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(OpenDeal("quote", owner, about))
        await settle(pilot)
        yield pilot


def shown(app: SalesApp) -> str:
    return text_of(app).replace("\u00a0", " ")


def newest(store: Store, about: str) -> Quote:
    return store.ask(quotes_of, about).result()[0]


@pytest.mark.both_sizes
@pytest.mark.parametrize("size", SIZES)
async def test_options_stand_side_by_side_or_the_lit_one_is_open(
    app: SalesApp, store: Store, size: tuple[int, int]
) -> None:
    about = deal_of(store)
    async with at_quote(app, store, about, size) as pilot:
        assert "No quote yet. Enter makes the first version" in shown(app)
        await press(pilot, "enter", "s", "2")
        assert [option.key for option in newest(store, about).options] == ["whole", "half_price_month"]
        wide = size[0] >= 120
        for words in ("version 1, draft · stands until Mon 28.12. · VAT 25.5 % · English", "1 12 months", "168.00 €"):
            assert words in shown(app)
        assert "less 50 %: A month to try it out" in shown(app)
        assert shown(app).count("with VAT") == (2 if wide else 1)
        assert ("48 × 7.00 € × 12 mo" in shown(app)) is wide
        await press(pilot, "1", "t", "1", "h", "l", "j", "k", "home", "end", "up", "down")
        assert newest(store, about).option("whole").total == 48 * 9 * 3
        await press(pilot, "1")
        assert "48 × 9.00 € × 3 mo" in shown(app)
        assert "1 626.48 €" in shown(app)
        await press(pilot, "2", "d", "u", "U")
        assert len(newest(store, about).options) == 1


async def test_a_quote_is_made_given_changed_and_accepted_by_keyboard(app: SalesApp, store: Store) -> None:
    about = deal_of(store)
    async with at_quote(app, store, about) as pilot:
        await press(pilot, "N", "a", *"Kick-off", "tab", "backspace", "backspace", "1", "tab", *"500,5", "tab")
        await press(pilot, "backspace", "backspace", "1", "tab", *"10 %")
        assert "= 450.45 €, without the discount 500.50 €" in shown(app)
        await press(pilot, "f9")
        assert isinstance(app.screen, Form)
        assert "A discount needs its reason" in shown(app)
        await press(pilot, "tab", *"founding customer", "f9")
        line = QuoteLine("Kick-off", 1, Decimal("500.5"), 1, Decimal(10), "founding customer")
        assert newest(store, about).options[0].lines[1] == line
        await press(pilot, "v", "backspace", "backspace", "backspace", "backspace", *"14", "enter")
        await press(pilot, "y", *"31.12.", "enter", "k", "k", "e", *" for all", "f9")
        made = newest(store, about)
        assert made.vat == 14
        assert (made.valid_until, made.options[0].name) == (date(2026, 12, 31), "12 months for all")
        await press(pilot, "X")
        assert "Only a version that they were given can be declined." in shown(app)
        await press(pilot, "g", "y", "j", "j", "x")
        assert states(store, about) == ["2 draft", "1 given"]
        assert len(newest(store, about).options[0].lines) == 1
        await press(pilot, "o", "2", "e")
        assert "An older version, only to read" in shown(app)
        assert "Kick-off" in shown(app)
        await press(pilot, "X", "y")
        assert states(store, about) == ["2 draft", "1 declined"]
        await press(pilot, "o", "1", "A", "enter")
        assert states(store, about) == ["2 accepted", "1 declined"]
        assert value(store, about) == 4_032_00
        assert "12 months for all" in shown(app)
        await press(pilot, "u", "w")
        assert states(store, about) == ["2 draft", "1 declined"]
        assert isinstance(app.screen, PaperScreen)
        await press(pilot, "escape")
        assert isinstance(app.screen, QuoteScreen)
        await press(pilot, "escape")
        assert not isinstance(app.screen, QuoteScreen)


async def test_a_line_typed_while_another_window_changes_the_quote_is_not_lost(app: SalesApp, store: Store) -> None:
    about = deal_of(store)
    first = quoted(store, about)
    async with at_quote(app, store, about) as pilot:
        await press(pilot, "e", *" for all")
        store.do(put_line, first.id, "whole", TRAINING, seen=first.version).result()
        await press(pilot, "f9")
        assert "Somebody changed this meanwhile" in shown(app)
        await press(pilot, "f9")
        assert [line.what for line in version(store, first.id).options[0].lines] == [
            "Licence for guided home exercise for all",
            "Kick-off training",
        ]
        await press(pilot, "e", *" [b]x[/b]", "escape", "e")
        assert isinstance(app.screen, Form)
        assert app.screen.filled["what"].endswith("for all [b]x[/b]"), "what was typed waits as a draft"
        await press(pilot, "escape")
        assert len(version(store, first.id).options[0].lines) == 2


async def test_without_a_price_table_the_lines_are_the_reps_to_write(app: SalesApp, store: Store) -> None:
    store.office = replace(store.office, playbook=store.office.playbook.model_copy(update={"prices": []}))
    about = deal_of(store)
    async with at_quote(app, store, about) as pilot:
        await press(pilot, "enter")
        assert "nothing in it yet: a adds a line" in shown(app)
        await press(pilot, "g", "y")
        assert "An option has nothing in it yet" in shown(app)
        await press(pilot, "t", *"9", "enter", "s", "escape", "d")
        assert "A quote needs an option" in shown(app)


@pytest.mark.parametrize("width", [78, 118, 198])
def test_nothing_is_cut_off_however_long_the_words_and_large_the_figures(width: int) -> None:
    words = f"{HOSTILE} {'x' * 60} {'日本語 ' * 9}"
    line = QuoteLine(words, 1_000_000, Decimal("83.3333"), 120, Decimal("12.5"), words)
    whole = Option("a", "A name longer than a column of three could ever be", None, (line,))
    options = (whole, *(Option(key, "Short", None, (line,)) for key in "bcd"))
    quote = Quote("q", 1, 1, QuoteState.GIVEN, "en", Decimal("25.5"), date(2026, 12, 1), options, "b")
    columns = columns_of(quote, "a", width)
    room = column_width(len(abreast(quote, "a", width)), width) - 2
    assert len(columns) == (1 if width < 110 else 3)
    opened = [piece.text for piece in columns[0]]
    assert all(cell_len(text) in (0, room) for text in opened)
    told = "".join("".join(opened).split())
    for part in (words, words, "83.3333 €", "8 749 996 500.00 €", "with VAT", "10 981 245 607.50 €", whole.name):
        assert "".join(part.split()) in told
    assert "…" not in told
