"""What is told for a moment never covers the screen."""

from __future__ import annotations

from textual.widgets._toast import ToastRack

from data.store import Store
from salestui.app import SalesApp
from salestui.guard import SHOWN
from tests.screens.conftest import settle, text_of


async def test_of_many_calm_sentences_the_last_two_are_shown_and_a_warning_stays(store: Store) -> None:
    app = SalesApp(store)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        app.notify("mind the gap", severity="warning", markup=False)
        for number in range(5):
            app.notify(f"severity {number}", markup=False)
        await settle(pilot)
        shown = text_of(app)
    assert "mind the gap" in shown
    assert [number for number in range(5) if f"severity {number}" in shown] == [3, 4]


async def test_nothing_is_left_of_what_is_told_no_more(store: Store) -> None:
    app = SalesApp(store)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        for number in range(9):
            app.notify(f"number {number}", markup=False)
            await pilot.pause()
        await settle(pilot)
        assert len(app.screen.get_child_by_type(ToastRack).children) == SHOWN
