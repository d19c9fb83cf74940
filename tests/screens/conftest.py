"""The app over a file of its own, at a fixed size, with a clock that stands still."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from textual._context import active_app
from textual._wait import wait_for_idle
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.css.types import CSSLocation
from textual.pilot import Pilot

from data.store import Store
from salestui.app import SalesApp
from screens.desk import Desk
from screens.widgets.page import Page

QUIET = 3
"""Looks at the app that must find nothing going on before it counts as still."""


TURNS = 20
"""Turns of the event loop in which a message passes from widget to widget."""

PATIENCE = 0.5
"""Seconds that a key waits for the store; what takes longer is meant to go on while keys are pressed."""


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pilot looks more often whether a key has been dealt with, and waits for the store, which load may hold up."""
    monkeypatch.setattr("textual._wait.SLEEP_GRANULARITY", 1 / 200)
    monkeypatch.setattr("textual._wait.SLEEP_IDLE", 1 / 1000)
    monkeypatch.setattr("textual.app.wait_for_idle", _until_still)
    monkeypatch.setattr("textual.pilot.wait_for_idle", _until_still)
    monkeypatch.setattr(Pilot, "_wait_for_screen", _in_turns)
    monkeypatch.setattr(Desk, "calm", 0.001)


async def _in_turns(_pilot: Pilot[None], _timeout: float = 30) -> bool:
    """Let every widget deal with what it was sent; Textual asks each for an answer, a third of a test's time."""
    for _turn in range(TURNS):
        await asyncio.sleep(0)
    return True


async def _until_still(least: float = 0, most: float = 1) -> None:
    """As Textual waits, and also until the store has answered: a busy machine looks idle while it waits."""
    app = active_app.get(None)
    desk = app.desk if isinstance(app, SalesApp) else None
    for _turn in range(TURNS):
        await asyncio.sleep(0)
    while desk is not None and desk.busy:
        try:
            await asyncio.wait_for(desk.settled(), PATIENCE)
        except TimeoutError:
            break
        for _turn in range(TURNS):
            await asyncio.sleep(0)
    await wait_for_idle(least, most)


@pytest.fixture(autouse=True)
def styles_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every app of the tests has the same style sheets: they are parsed by the first one."""
    monkeypatch.setattr(Stylesheet, "_parse_rules", _parsed_once)


_PARSED: dict[tuple[object, ...], list[RuleSet]] = {}
_PARSE = Stylesheet._parse_rules


def _parsed_once(sheet: Stylesheet, css: str, read_from: CSSLocation, *how: Any, **more: Any) -> list[RuleSet]:
    key = (tuple(sheet._variables.items()), css, read_from, how, tuple(more.items()))
    if key not in _PARSED:
        _PARSED[key] = _PARSE(sheet, css, read_from, *how, **more)
    return _PARSED[key]


@pytest.fixture(autouse=True)
def swept_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rubbish of one test goes before the next: frozen, as the app freezes its start, it would only pile up."""
    monkeypatch.setattr("salestui.beginning.gc.collect", lambda: 0)
    monkeypatch.setattr("salestui.beginning.gc.freeze", lambda: None)


@pytest.fixture(autouse=True)
def rooms_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rooms and modes are made when somebody goes there: to make them ahead would take a third of each test."""
    monkeypatch.setattr(SalesApp, "make_rooms", lambda _app: None)


@pytest.fixture(autouse=True)
def no_backup_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The backup of every start is left to the tests that are about it."""
    monkeypatch.setattr("salestui.lookout.Lookout.back_up", lambda _app, _why: None)


@pytest.fixture(autouse=True)
def no_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop of whoever runs the tests is left alone: its clipboard, its windows, its way of being reached."""
    monkeypatch.setattr("screens.desktop.copiers", lambda *_where: [])
    monkeypatch.setattr("screens.desktop.opener", lambda *_where: [])
    monkeypatch.delenv("SSH_CONNECTION", raising=False)


@pytest.fixture
def app(store: Store) -> SalesApp:
    """Salestui over the test's own file."""
    return SalesApp(store)


async def settle(pilot: Pilot[None]) -> None:
    """Wait until nothing is loading, writing or waiting to be drawn: three looks in a row find nothing asked for."""
    app = pilot.app
    assert isinstance(app, SalesApp)
    quiet = 0
    while quiet < QUIET:
        await pilot.pause()
        front = app.screen
        begins = not app._exit and not (app.desk.is_open and not (isinstance(front, Page) and front._stale))
        quiet = 0 if app.desk.busy or begins else quiet + 1
        await app.desk.settled()


def text_of(app: SalesApp) -> str:
    """The whole screen as plain text, one line a row."""
    width, height = app.size
    lines = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip)[:width].rstrip() for strip in lines[:height])
