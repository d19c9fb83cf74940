"""Who calls is asked before the first call, and kept."""

from __future__ import annotations

import dataclasses
import tomllib
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input

from data.model.office import Office
from data.model.settings import Settings
from data.store import Store
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.dialogs.form import Form
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES
from tests.screens.conftest import settle, text_of
from tests.screens.test_queue import _prospect


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "config.toml"
    monkeypatch.setenv("SALESTUI_CONFIG", str(path))
    return path


def _written(config: Path) -> dict[str, Any]:
    return tomllib.loads(config.read_text(encoding="utf-8")) if config.exists() else {}


@pytest.fixture
def nobody(store: Store, office: Office) -> SalesApp:
    """The app of somebody who has not said who they are, with one prospect."""
    store.office = dataclasses.replace(office, settings=Settings())
    store.do(_prospect, "Teräs Oy", "Matti Nieminen").result()
    return SalesApp(store)


@pytest.mark.parametrize("size", SIZES)
async def test_before_the_first_call_the_app_asks_who_calls(
    nobody: SalesApp, config: Path, size: tuple[int, int]
) -> None:
    async with nobody.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        assert isinstance(nobody.screen, Form)
        assert "Who calls?" in text_of(nobody)
        boxes = list(nobody.screen.query(Input))
        boxes[0].value = "Aino Laine"
        await pilot.press("f9")
        await settle(pilot)
        assert isinstance(nobody.screen, Form)
        boxes[1].value = "Kotitreeni"
        await pilot.press("f9")
        await settle(pilot)
        assert isinstance(nobody.screen, CallScreen)
        assert _written(config)["rep"] == {
            "name": "Aino Laine",
            "company": "Kotitreeni",
            "company_fact": "",
            "phone": "",
            "email": "",
        }
        await pilot.press("c")
        await settle(pilot)
        assert "this is Aino Laine from Kotitreeni" in text_of(nobody)
        assert nobody.desk.office.settings.rep.name == "Aino Laine"


async def test_who_would_rather_call_at_once_is_not_held_up(nobody: SalesApp, config: Path) -> None:
    async with nobody.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(nobody.screen, CallScreen)
        assert _written(config) == {}


async def test_who_calls_can_be_changed_at_any_time(app: SalesApp, store: Store, config: Path) -> None:
    store.do(_prospect, "Teräs Oy", "Matti Nieminen").result()
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("f12")
        await settle(pilot)
        assert isinstance(app.screen, Form)
        boxes = list(app.screen.query(Input))
        assert boxes[0].value == "Aino Laine"
        boxes[3].value = "not a number"
        await pilot.press("f9")
        await settle(pilot)
        assert isinstance(app.screen, Form)
        boxes[3].value = "040 555 0100"
        await pilot.press("f9")
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
        assert store.office.settings.rep.phone == "040 555 0100"
