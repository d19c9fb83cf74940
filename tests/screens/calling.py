"""A prospect to call, and the way to the call screen, for its tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

from sqlalchemy import select
from textual.pilot import Pilot

from data.deals import enter_stage, open_deal
from data.followups import open_followups
from data.tables import call, contact, organisation, phone
from data.transaction import Read, Write
from salestui.app import SalesApp
from screens.doors import StartCall
from tests.screens.conftest import settle, text_of


def prospect(write: Write, numbers: int = 2, mobile: str = "40 555 0101") -> tuple[str, str]:
    """Pöytä Oy with Anna and a deal in Contacting."""
    values = {"segment": "company", "city": "Tampere", "headcount": 48, "tags": [], "source": "the fair"}
    org = write.insert(organisation, name="Pöytä [/b] Oy", search_key="pöytä", sourced_on=date(2026, 10, 1), **values)
    anna = {"name": "Anna Mäkelä", "search_key": "anna", "title": "HR manager", "role": "decision_maker"}
    who = write.insert(contact, organisation_id=org, personal="dog: Rusty", **anna)
    for number in (mobile, "3 555 0102")[:numbers]:
        e164 = f"+358{number.replace(' ', '')}"
        write.insert(phone, organisation_id=org, contact_id=who, e164=e164, typed=f"0{number}")
    key = open_deal(write, org, contact_id=who)
    enter_stage(write, key, "contacting")
    return org, key


@asynccontextmanager
async def calling(app: SalesApp, size: tuple[int, int], org: str, deal_id: str | None) -> AsyncIterator[Pilot[None]]:
    """The app with the call screen open on this organisation."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(StartCall(org, deal_id=deal_id))
        await settle(pilot)
        yield pilot


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press these keys and wait until all is still."""
    for key in keys:
        await pilot.press(key)
    await settle(pilot)


def calls(read: Read) -> list[dict[str, Any]]:
    """Every call kept."""
    return [dict(row) for row in read.all(select(call))]


def rows(read: Read, table: Any) -> list[dict[str, Any]]:
    """Every row of a table."""
    return [dict(row) for row in read.all(select(table))]


def waiting_kinds(read: Read, deal_id: str) -> list[str]:
    """Kinds of the deal's open follow-ups."""
    return [row["kind"] for row in open_followups(read, deal_id)]


def spoken(app: SalesApp) -> str:
    """The sentence that is lit."""
    lines = [line for line in text_of(app).splitlines() if line.startswith(" ▌")]
    return " ".join(line[2:].split("│")[0].strip() for line in lines)
