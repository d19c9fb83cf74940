"""A complaint and the way to it, for its tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from data.aftersale import complaint
from data.transaction import Read
from salestui.app import SalesApp
from screens import doors
from screens.complaint.box import Words
from screens.complaint.screen import ComplaintScreen
from screens.widgets.lines import Lines
from tests.conftest import SIZES
from tests.screens.calling import press, rows
from tests.screens.conftest import settle

SIZE = SIZES[0]
HOSTILE = "[/b] late [@click=app.quit]x[/]"


@asynccontextmanager
async def hearing(
    app: SalesApp, org: str, size: tuple[int, int] = SIZE, *, writing: bool = True
) -> AsyncIterator[Pilot[None]]:
    """The app with a complaint of this customer open, to be written down."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenDeal("complaint", org))
        await settle(pilot)
        assert isinstance(app.screen, ComplaintScreen)
        if writing and not isinstance(app.screen.focused, Words):
            await press(pilot, "n")
        yield pilot


def page(app: SalesApp) -> ComplaintScreen:
    assert isinstance(app.screen, ComplaintScreen)
    return app.screen


def light(app: SalesApp, kind: str) -> None:
    """Put the cursor on the first row of a kind."""
    lines = page(app).query_one(Lines)
    lines.select(next(row.key for row in lines.rows if row.key and row.key.startswith(kind)))


def cases(read: Read) -> list[str]:
    return [str(row["text"]) for row in rows(read, complaint)]


def said(app: SalesApp) -> list[str]:
    return [str(one.message) for one in app._notifications]
