"""What the tests of the board share: deals to walk among, keys to press, what is lit."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import Any

from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from data.model.facts import DealState
from data.store import Store
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from salestui.app import SalesApp
from screens.board.screen import BoardScreen
from tests.screens.conftest import settle

HOSTILE = "Acme [/b] Oy"
WIDE = "日本語テスト株式会社日本語テスト株式会社"
LONG = "Pitkänimi " * 30
PUBLIC = 100
"""The value, in cents, of a deal with a public buyer."""
SEGMENT = {False: "company", True: "municipality"}
BUSY = ("load", "more", "perform", "history")
"""Groups of workers that end by themselves."""
NAMES = ("Prospecting", "Contacting", "Needs", "Benefits", "Closing", "Agreement", "Care")


def add(write: Write, name: str, stage: str = "prospecting", days: int | None = 1, cents: int = 0) -> str:
    """A deal with a contact and, unless `days` is None, a follow-up that many days ahead; its key."""
    org = write.insert(organisation, name=name, search_key=name.casefold(), segment=SEGMENT[cents == PUBLIC], tags=[])
    who = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä")
    state = DealState.WON if stage == "care" else DealState.OPEN
    entered = write.now - timedelta(days=5)
    values: dict[str, Any] = {"stage": stage, "state": state, "value_cents": cents, "stage_entered_at": entered}
    key = write.insert(deal, organisation_id=org, contact_id=who, title=name, ticked=[], **values)
    if days is not None:
        why = {"kind": "retry", "reason": "budget fixed on Friday", "priority": 5}
        on = write.today + timedelta(days=days)
        write.insert(followup, organisation_id=org, deal_id=key, contact_id=who, due_on=on, **why)
    write.historic = False
    return key


async def ready(pilot: Pilot[None]) -> None:
    """Wait until the board has loaded, written and drawn; a worker that waits for an answer is not waited for."""
    for _round in range(2):
        await settle(pilot)
        for worker in [worker for worker in pilot.app.workers if worker.group in BUSY]:
            with suppress(WorkerCancelled):
                await worker.wait()
    await pilot.pause()


async def on_board(pilot: Pilot[None]) -> BoardScreen:
    """The board, open and loaded."""
    await ready(pilot)
    await pilot.press("f3")
    await ready(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, BoardScreen)
    return screen


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await ready(pilot)


def standing(store: Store, key: str) -> tuple[str, str]:
    def found(read: Read) -> tuple[str, str]:
        row = read.row(deal, key)
        return row["stage"], row["state"]

    return store.ask(found).result()


def said(app: SalesApp) -> str:
    return "\n".join(str(notice.message) for notice in app._notifications)


def lit(app: SalesApp) -> str | None:
    screen = app.screen
    assert isinstance(screen, BoardScreen)
    return screen.lit.organisation if screen.lit else None


def four_deals(store: Store) -> dict[str, str]:
    """Four deals: two in the first stage, one in the second, one customer; their keys."""
    rows = {
        "Kide": ("Kide Oy", "prospecting", 1, 0),
        "Sato": ("Sato ry", "prospecting", 2, 0),
        "Teräs": (HOSTILE, "contacting", -3, 420_000),
        "Linna": ("Linna Oy", "care", None, 900_000),
    }
    return {name: store.do(add, *row).result().result for name, row in rows.items()}
