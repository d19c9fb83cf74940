"""Customers after the sale on the screen: the care view and the room of one, and how they are walked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

from sqlalchemy import select
from textual.pilot import Pilot

from data.contacts import ContactFacts, edit_contact
from data.customer_sheet import CustomerSheet, customer_sheet
from data.feedback import record_feedback
from data.grading import grade_customer
from data.model.care_facts import FeedbackKind
from data.model.sheet import CallSheet
from data.personal import add_personal
from data.recommendations import record_reference
from data.store import Store
from data.tables import followup
from data.transaction import Write
from salestui.app import SalesApp
from screens import doors
from screens.call.screen import CallScreen
from screens.care.screen import CareScreen
from screens.customer.screen import CustomerScreen
from screens.widgets.lines import Lines
from screens.widgets.page import Page
from tests.conftest import StillClock
from tests.data.after_the_sale import Sold, sold
from tests.screens.conftest import settle


@asynccontextmanager
async def care_view(app: SalesApp, size: tuple[int, int]) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("f4")
        await settle(pilot)
        app.clear_notifications()
        await settle(pilot)
        assert isinstance(app.screen, CareScreen)
        yield pilot


@asynccontextmanager
async def room(
    app: SalesApp, org: str, size: tuple[int, int], deal_id: str | None = None
) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.post_message(doors.OpenDeal("care", org, deal_id))
        await settle(pilot)
        app.clear_notifications()
        await settle(pilot)
        assert isinstance(app.screen, CustomerScreen)
        yield pilot


async def light(app: SalesApp, pilot: Pilot[None], key: str) -> None:
    """Put the cursor on the first row whose key begins so."""
    lines = app.screen.query_one(Lines)
    lines.select(next(row.key for row in lines.rows if row.key and row.key.startswith(key)))
    await settle(pilot)


def line_of(app: SalesApp, words: str) -> str:
    """The row with these words, wherever it is scrolled to and whatever lies over it."""
    page = next(screen for screen in reversed(app.screen_stack) if screen.query(Lines).filter("#rows"))
    rows = page.query_one("#rows", Lines).rows
    return next((line for found in rows if words in (line := " ".join(cell.text for cell in found.cells))), "")


def lit(app: SalesApp) -> str:
    """The key of the lit row."""
    return app.screen.query_one("#rows", Lines).key or ""


def called(app: SalesApp) -> CallSheet:
    """What stands in the call screen in front."""
    assert isinstance(app.screen, CallScreen)
    assert app.screen.live is not None
    return app.screen.live.sheet


def told(app: SalesApp) -> str:
    """What was said lately."""
    return "\n".join(notification.message for notification in app._notifications)


async def let_go(app: SalesApp, pilot: Pilot[None], store: Store, org: str) -> None:
    """Cancel all that is planned with them, behind the back of the page, and have it look again."""

    def cancel(write: Write) -> None:
        here = (followup.c.organisation_id == org) & (followup.c.state == "open")
        for row in write.all(select(followup.c.id).where(here)):
            write.update(followup, row["id"], state="cancelled")

    store.do(cancel).result()
    assert isinstance(app.screen, Page)
    app.screen.reload()
    await settle(pilot)


def sheet_of(store: Store, org: str) -> CustomerSheet:
    return store.ask(customer_sheet, org).result()


def known(store: Store, clock: StillClock) -> Sold:
    """A customer with a past of three weeks, all of hostile text."""
    clock.move(days=-21)
    found = sold(store, "Acme [/b] Oy")
    clock.move(days=14)
    store.do(record_feedback, found.org, FeedbackKind.NPS, 9, "quick [/i]", contact_id=found.who).result()
    store.do(grade_customer, found.org, "A2", ["budget", "need"], potential="two sites", text="a board").result()
    clock.move(days=7)
    store.do(record_feedback, found.org, FeedbackKind.NPS, 8, "", contact_id=found.who).result()
    anna = ContactFacts(
        name="Anna [/i] Mäkelä", title="CEO", email="anna@acme.fi", personal="two dogs", phones="040 123 4567"
    )
    store.do(edit_contact, found.who, anna).result()
    store.do(add_personal, found.org, found.who, "a cottage").result()
    store.do(record_reference, found.org, "good [/b]", shown="web page", permitted_until=date(2027, 12, 31)).result()
    return found
