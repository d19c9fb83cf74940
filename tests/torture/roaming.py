"""Roaming: the app in Pilot on a file of its own, led to a screen and from there by a die from key to key."""

from __future__ import annotations

import asyncio
import io
import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

from rich.console import Console
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from data.model.playbook import Playbook
from data.store import Store
from salestui import guard
from salestui.app import SalesApp
from salestui.office import with_playbook
from tests.pictures import BEFORE, SCENES
from tests.screens.conftest import _until_still, settle, text_of
from tests.torture.furnished import office
from tests.torture.payloads import faults_in

SIZE = (80, 24)
_LEAVING = {"ctrl+q", "ctrl+c", "ctrl+z", "f10"}
_OFTEN = ["escape", "enter", "down", "tab", "j", "f9", "question_mark", "ctrl+p", "slash", "y"]


@dataclass
class Roamed:
    """What was met on the way."""

    faults: list[str] = field(default_factory=list)
    screens: set[str] = field(default_factory=set)
    looks: int = 0
    pastes: int = 0
    seen: str = ""
    """Every screen as text, one after the other."""


@contextmanager
def quietly() -> Iterator[None]:
    """The desktop of whoever runs this is left alone, and Pilot looks often whether a key has been dealt with."""
    guard.put_up()
    with ExitStack() as stack:
        for name, value in (
            ("textual._wait.SLEEP_GRANULARITY", 1 / 200),
            ("textual._wait.SLEEP_IDLE", 1 / 1000),
            ("textual.app.wait_for_idle", _until_still),
            ("textual.pilot.wait_for_idle", _until_still),
            ("salestui.beginning.gc.freeze", lambda: None),
            ("screens.desktop.copiers", lambda *_where: []),
            ("screens.desktop.opener", lambda *_where: []),
        ):
            stack.enter_context(patch(name, value))
        yield


def roam(
    path: Path, scene: str, seed: int, *, keys: int, typed: tuple[str, ...] = (), playbook: Playbook | None = None
) -> Roamed:
    """Go to a scene of the pictures and from there so many keys further; what the die picks is the same each time.

    Args:
        path: The file; it is written to.
        scene: Of `tests.pictures.SCENES`.
        seed: Of the die.
        keys: How many more keys, each one that the screen knows.
        typed: What is pasted wherever something can be typed.
        playbook: Of a manager, in place of the usual one.
    """
    here = office()
    store = Store(path, with_playbook(here, playbook) if playbook else here)
    if scene in BEFORE:
        BEFORE[scene](store)
    way = SCENES[scene][1].split()
    try:
        with quietly():
            return asyncio.run(_roam(SalesApp(store), way, keys, random.Random(seed), typed))
    except Exception as error:  # a crash of whatever kind is what is looked for
        return Roamed([f"{scene} with seed {seed} ended with {type(error).__name__}: {str(error)[:300]}"])
    finally:
        store.close()


@dataclass
class _Way:
    """One way through the app."""

    app: SalesApp
    pilot: Pilot[None]
    die: random.Random
    typed: tuple[str, ...]
    found: Roamed
    console: Console = field(
        default_factory=lambda: Console(
            file=io.StringIO(), force_terminal=True, color_system="truecolor", width=SIZE[0]
        )
    )

    async def press(self, key: str) -> None:
        await self.pilot.press(key)
        await settle(self.pilot)
        self.look()

    async def further(self) -> None:
        """One key that this screen knows or that people press often; where something can be typed, mostly a paste."""
        if self.typed and isinstance(self.app.focused, Input | TextArea) and self.die.random() < 0.6:
            self.app.post_message(events.Paste(self.die.choice(self.typed)))
            self.found.pastes += 1
            await settle(self.pilot)
            self.look()
            await self.press(self.die.choice(["tab", "enter", "f9", "tab", "enter"]))
            return
        bound = self.app.screen.active_bindings.items()
        known = sorted(key for key, binding in bound if binding.enabled and key not in _LEAVING)
        await self.press(self.die.choice(known if known and self.die.random() < 0.7 else _OFTEN))

    def look(self) -> None:
        """Note what the screen of this moment would send to a terminal, and what it shows."""
        self.found.looks += 1
        where = type(self.app.screen).__name__
        self.found.screens.add(where)
        for strip in self.app.screen._compositor.render_strips():
            for _text, style, _control in strip:
                if style is not None and any("app." in str(value) for value in (style.meta or {}).values()):
                    self.found.faults.append(f"{where}: a live action came from data: {style.meta}")
            sent = strip.render(self.console)
            self.found.faults += [f"{where}: {fault}" for fault in faults_in(sent)]
            if "\x1b]" in sent:
                self.found.faults.append(f"{where}: a link or a command for the terminal was sent")
        self.found.seen += text_of(self.app)


async def _roam(app: SalesApp, way: list[str], keys: int, die: random.Random, typed: tuple[str, ...]) -> Roamed:
    found = Roamed()
    async with app.run_test(size=SIZE, notifications=True, tooltips=True) as pilot:
        here = _Way(app, pilot, die, typed, found)
        await settle(pilot)
        here.look()
        for key in way:
            await here.press(key)
        for _key in range(keys):
            await here.further()
    return found
