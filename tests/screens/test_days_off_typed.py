"""Days off typed in the form of the rep: echoed, kept in the settings file, and what stands on them is shown."""

from __future__ import annotations

import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from data.model.days_off import DaysOff
from data.store import Store
from salestui.app import SalesApp
from salestui.office import furnish
from screens.changes.screen import ChangesScreen
from screens.dialogs.form import Form
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES
from tests.data.changing import noted, waits
from tests.screens.cards import press
from tests.screens.conftest import settle, text_of

FRIDAY = date(2026, 11, 27)
PAST = DaysOff(date(2026, 7, 6), date(2026, 7, 31))


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "config.toml"
    monkeypatch.setenv("SALESTUI_CONFIG", str(path))
    return path


def _text(config: Path) -> str:
    return config.read_text(encoding="utf-8") if config.exists() else ""


def _kept(config: Path) -> Any:
    return tomllib.loads(_text(config)).get("day", {}).get("absences")


def _put(config: Path, text: str) -> None:
    config.write_text(text, encoding="utf-8")


@asynccontextmanager
async def _form(app: SalesApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[tuple[Pilot[None], Input]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "f12")
        assert isinstance(app.screen, Form)
        box = list(app.screen.query(Input))[-1]
        box.focus()
        await settle(pilot)
        yield pilot, box


async def _type(pilot: Pilot[None], box: Input, text: str) -> None:
    box.value = text
    await settle(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_days_are_echoed_kept_as_spans_and_worked_around_from_now_on(
    app: SalesApp, store: Store, config: Path, size: tuple[int, int]
) -> None:
    noted(store, "benefits")
    _put(config, "# mine\n[day]\nstarts = 08:30:00\n")
    async with _form(app, size) as (pilot, box):
        await _type(pilot, box, "5.7.-30.7., 24. december")
        assert "→ 24.12., 5.7.–30.7. (20 working days)" in text_of(app)
        await press(pilot, "f9")
        assert isinstance(app.screen, QueueScreen), "nothing stands on these days"
    assert _kept(config) == [date(2026, 12, 24), "2027-07-05..2027-07-30"]
    assert _text(config).startswith("# mine\n")
    calendar = store.office.calendar
    assert not calendar.is_working_day(date(2027, 7, 12))
    assert calendar.is_working_day(date(2027, 8, 2))
    assert furnish("en").office.calendar.absences == calendar.absences


async def test_what_stands_on_them_is_shown_and_moves_only_when_the_rep_says_so(
    app: SalesApp, store: Store, config: Path
) -> None:
    [key] = noted(store, "benefits")
    async with _form(app) as (pilot, box):
        await _type(pilot, box, "27.11.")
        await press(pilot, "f9")
        assert isinstance(app.screen, ChangesScreen)
        assert "Your working days changed" in text_of(app)
        assert waits(store, key, "present")["due_on"] == FRIDAY
        await press(pilot, "a")
        assert isinstance(app.screen, QueueScreen)
    assert waits(store, key, "present")["due_on"] == date(2026, 11, 30)
    assert _kept(config) == [FRIDAY]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("now and then", "is no day: write 24.12. or 6.7.–31.7."),
        ("24.12., 31.2.", "no such date"),
        ("1.7.2026-31.7.2026", "has passed already"),
    ],
)
async def test_what_cannot_be_read_gets_a_sentence_and_loses_nothing(
    app: SalesApp, store: Store, config: Path, typed: str, said: str
) -> None:
    noted(store)
    async with _form(app) as (pilot, box):
        await _type(pilot, box, typed)
        await press(pilot, "f9")
        assert isinstance(app.screen, Form)
        assert said in " ".join(text_of(app).split())
        assert box.value == typed
        assert _text(config) == ""
        await press(pilot, "escape")
        if isinstance(app.screen, Form):
            await press(pilot, "escape")
        await press(pilot, "f12")
        assert list(app.screen.query(Input))[-1].value == typed, "it waits as a draft"


async def test_days_gone_by_stay_and_those_to_come_may_be_taken_out(app: SalesApp, store: Store, config: Path) -> None:
    noted(store)
    day = store.office.settings.day.model_copy(update={"absences": [PAST, DaysOff(FRIDAY, FRIDAY)]})
    store.office = replace(store.office, settings=store.office.settings.model_copy(update={"day": day}))
    async with _form(app) as (pilot, box):
        assert box.value == "27.11."
        await _type(pilot, box, "")
        await press(pilot, "f9")
        assert isinstance(app.screen, QueueScreen)
    assert _kept(config) == ["2026-07-06..2026-07-31"]


async def test_days_that_were_not_touched_are_not_written(app: SalesApp, store: Store, config: Path) -> None:
    noted(store)
    async with _form(app) as (pilot, _box):
        app.screen.query(Input).first().value = "Aino Virtanen"
        await press(pilot, "f9")
        assert isinstance(app.screen, QueueScreen)
    assert _kept(config) is None
    assert tomllib.loads(_text(config))["rep"]["name"] == "Aino Virtanen"


async def test_a_settings_file_that_cannot_be_read_keeps_the_form_open(
    app: SalesApp, store: Store, config: Path
) -> None:
    noted(store)
    _put(config, "this is no settings file")
    async with _form(app) as (pilot, box):
        await _type(pilot, box, "24.12.")
        await press(pilot, "f9")
        assert isinstance(app.screen, Form)
        assert "cannot be changed" in " ".join(text_of(app).split())
        assert box.value == "24.12."
    assert _text(config) == "this is no settings file"
