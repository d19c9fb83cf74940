"""The app over a file of its own, at a fixed size, with a clock that stands still."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from data.store import Store
from salestui.app import SalesApp

SIZES = [(80, 24), (120, 40)]
"""Every screen is walked at both."""


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pilot looks more often whether a key has been dealt with: a quarter of the time a key, and the same answers."""
    monkeypatch.setattr("textual._wait.SLEEP_GRANULARITY", 1 / 200)
    monkeypatch.setattr("textual._wait.SLEEP_IDLE", 1 / 4000)


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
    """Wait until nothing is loading, writing or waiting to be drawn."""
    app = pilot.app
    assert isinstance(app, SalesApp)
    for _round in range(3):
        await pilot.pause()
        await app.desk.settled()
    await pilot.pause()


def text_of(app: SalesApp) -> str:
    """The whole screen as plain text, one line a row."""
    width, height = app.size
    lines = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip)[:width].rstrip() for strip in lines[:height])
