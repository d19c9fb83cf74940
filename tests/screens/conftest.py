"""The app over a file of its own, at a fixed size, with a clock that stands still."""

from __future__ import annotations

from typing import Any

import pytest
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.css.types import CSSLocation
from textual.pilot import Pilot

from data.store import Store
from salestui.app import SalesApp

SIZES = [(80, 24), (120, 40)]
"""Every screen is walked at both."""

QUIET = 3
"""Looks at the app that must find nothing going on before it counts as still."""


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pilot looks more often whether a key has been dealt with: a quarter of the time a key, and the same answers."""
    monkeypatch.setattr("textual._wait.SLEEP_GRANULARITY", 1 / 200)
    monkeypatch.setattr("textual._wait.SLEEP_IDLE", 1 / 1000)


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
    monkeypatch.setattr("salestui.app.gc.collect", lambda: 0)
    monkeypatch.setattr("salestui.app.gc.freeze", lambda: None)


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
        quiet = 0 if app.desk.busy else quiet + 1
        await app.desk.settled()


def text_of(app: SalesApp) -> str:
    """The whole screen as plain text, one line a row."""
    width, height = app.size
    lines = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip)[:width].rstrip() for strip in lines[:height])
