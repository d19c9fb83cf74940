"""Bad input on the call screen: each has a sentence and a way on, and nothing forged is drawn."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from rich.console import Console
from textual.pilot import Pilot
from textual.strip import Strip

from data.calls import log_call
from data.followups import open_followups
from data.model.facts import Outcome
from data.model.playbook import Playbook
from data.model.report import CallReport, Raised
from data.store import Store
from data.tables import contact, deal, followup, note, organisation, phone
from data.transaction import Write
from salestui import guard
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.queue.screen import QueueScreen
from tests.conftest import SIZES
from tests.screens.calling import calling, calls, press, prospect
from tests.screens.conftest import text_of

pytestmark = pytest.mark.parametrize("size", SIZES)

HOSTILE = "[/b][@click=app.quit]x[/] \x1b]52;c;aGk=\x07\x1b[2J\x9b31m\u202eevil\u2066 {{rep.name}} {0} %s\r\nnext\ttab"
COLOURS = re.compile(r"\x1b\[[\d;]*m")
LONG = "Pitkänimisen Suomen Teollisuusyhtiön Pohjoinen Tytäryhtiö " * 5 + "Oyj Abp 12345"


def house(write: Write) -> str:
    """An organisation with nothing but its name."""
    return write.insert(organisation, name="X Oy", search_key="x", segment="company", tags=[])


def _sent(app: SalesApp) -> str:
    """What the whole screen sends to the terminal, but for its colours."""
    console = Console(file=io.StringIO(), force_terminal=True, color_system="truecolor")
    strips = app.screen._compositor.render_strips()
    return COLOURS.sub("", "\n".join(strip.render(console) for strip in strips))


def _forged(shown: str) -> list[str]:
    """Characters that must never reach a terminal."""
    return [char for char in shown if char != "\n" and unicodedata.category(char) in ("Cc", "Cf", "Cs")]


async def walked(pilot: Pilot[None], app: SalesApp, *steps: tuple[str, ...]) -> str:
    """What a call draws through each part, an objection and the source, to its end and the next in the queue."""
    shown = []
    for keys in steps or (("space", "2", "y", "3", "o", "b", "u", "escape", "w", "escape", "e", "t"),):
        await press(pilot, *keys)
        shown.append(text_of(app))
    assert isinstance(app.screen, CallScreen)
    await press(pilot, "a")
    assert isinstance(app.screen, QueueScreen)
    return "\n".join(shown)


EVERYWHERE = (("space",), ("2", "y"), ("3",), ("o", "b", "u"), ("escape", "w"), ("escape", "e", "t"))
"""Keys to each thing that a call draws."""


async def test_a_house_with_nobody_in_it_is_called_by_its_switchboard(
    app: SalesApp, size: tuple[int, int], store: Store
) -> None:
    org = store.do(house).result().result
    async with calling(app, size, org, None) as pilot:
        assert "nobody is named yet: ask who decides" in text_of(app)
        assert "no number: find one and write it on the card" in text_of(app)
        await press(pilot, "d")
        assert "There is no number" in text_of(app)
        await walked(pilot, app)
    assert [kept["outcome"] for kept in store.ask(calls).result()] == ["no_answer"]


async def test_a_contact_without_name_or_title_is_still_somebody(
    app: SalesApp, size: tuple[int, int], store: Store
) -> None:
    def nameless(write: Write) -> str:
        org = house(write)
        write.insert(contact, organisation_id=org, name="", search_key="")
        return org

    org = store.do(nameless).result().result
    async with calling(app, size, org, None) as pilot:
        assert "no name" in text_of(app)
        await walked(pilot, app)


async def test_a_number_kept_as_it_was_typed_is_read_aloud_and_never_dialled(
    app: SalesApp, size: tuple[int, int], store: Store
) -> None:
    def typed(write: Write) -> str:
        org = house(write)
        write.insert(phone, organisation_id=org, contact_id=None, e164=None, typed="ask at *31# the desk")
        return org

    org = store.do(typed).result().result
    async with calling(app, size, org, None) as pilot:
        assert "ask at *31# the desk · as it was typed: dial it by hand" in text_of(app)
        await press(pilot, "d")
        assert app.clipboard == ""
        await walked(pilot, app)


async def test_two_numbers_are_both_told_and_a_bad_one_says_so(
    app: SalesApp, size: tuple[int, int], store: Store
) -> None:
    org, deal_id = store.do(prospect).result().result

    def spoilt(write: Write) -> None:
        for row in write.all(phone.select().where(phone.c.e164 == "+358405550101")):
            write.update(phone, row["id"], bad=True)

    store.do(spoilt).result()
    async with calling(app, size, org, deal_id) as pilot:
        assert "03 555 0102 · d copies it · 1 of 2, j: 040 555 0101" in text_of(app)
        await press(pilot, "j")
        assert "040 555 0101 · was wrong last time" in text_of(app)
        await walked(pilot, app)


@pytest.mark.both_sizes
async def test_names_of_300_characters_leave_room_for_everything_else(
    app: SalesApp, size: tuple[int, int], store: Store
) -> None:
    assert len(LONG) >= 300

    def long(write: Write) -> tuple[str, str]:
        org, deal_id = prospect(write)
        write.update(organisation, org, name=LONG, city=LONG, industry=LONG, notes=LONG, source=LONG)
        write.update(contact, write.row(deal, deal_id)["contact_id"], name=LONG, title=LONG, personal=LONG)
        write.update(followup, open_followups(write, deal_id)[0]["id"], reason=LONG)
        return org, deal_id

    org, deal_id = store.do(long).result().result
    async with calling(app, size, org, deal_id) as pilot:
        shown = text_of(app)
        assert "…" in shown
        for words in ("who  ", "house", "why  ", "now  ", "number", "source", "ready", "040 555 0101", "try 1 of 6"):
            assert words in shown
        await press(pilot, "space")
        assert "● 00:00" in text_of(app)
        assert "1 Introduce" in text_of(app)
        assert all(len(line) <= size[0] for line in (await walked(pilot, app, *EVERYWHERE)).splitlines())


async def test_hostile_characters_in_every_field_are_drawn_as_harmless_text(
    app: SalesApp, size: tuple[int, int], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hostile(write: Write) -> tuple[str, str]:
        org, deal_id = prospect(write)
        texts: dict[str, Any] = dict.fromkeys(("name", "city", "industry", "notes", "source"), HOSTILE)
        write.update(organisation, org, **texts)
        texts = dict.fromkeys(("name", "title", "personal", "role", "channel"), HOSTILE)
        who = write.row(deal, deal_id)["contact_id"]
        write.update(contact, who, **texts)
        write.update(followup, open_followups(write, deal_id)[0]["id"], reason=HOSTILE)
        write.insert(note, organisation_id=org, text=HOSTILE, at=write.now)
        write.insert(phone, organisation_id=org, contact_id=who, e164=None, typed=HOSTILE, rank=-1)
        raised = Raised(HOSTILE, write.now - timedelta(hours=1))
        log_call(write, CallReport(org, Outcome.NO_ANSWER, raised.at, notes=HOSTILE, objections=(raised,)))
        other = write.insert(contact, organisation_id=org, name=HOSTILE, search_key="")
        due = {"due_on": date(2026, 11, 24), "priority": 1, "reason": HOSTILE}
        write.insert(followup, organisation_id=org, contact_id=other, kind=HOSTILE, **due)
        return org, deal_id

    org, deal_id = store.do(hostile).result().result
    monkeypatch.setattr(Strip, "render", Strip.render)
    guard.put_up()
    async with calling(app, size, org, deal_id) as pilot:
        assert "[/b][@click=app.quit]x[/]" in text_of(app)
        drawn = ""
        for keys in ((), *EVERYWHERE, ("a",)):
            await press(pilot, *keys)
            drawn += _sent(app)
        assert _forged(drawn) == []
        assert "Aino Laine} {0}" not in drawn


async def test_without_a_free_time_in_30_days_one_of_their_own_is_asked(
    app: SalesApp, size: tuple[int, int], store: Store
) -> None:
    org, deal_id = store.do(prospect).result().result
    calendar = store.office.calendar
    gone = frozenset(date(2026, 11, 24) + timedelta(days=ahead) for ahead in range(60))
    store.office = replace(store.office, calendar=replace(calendar, absences=gone))
    async with calling(app, size, org, deal_id) as pilot:
        await press(pilot, "space", "3")
        assert "No time is free within 30 days: m takes one of your own." in " ".join(text_of(app).split())
        await press(pilot, "1", "2", "m", *"1.2. klo 10", "enter")
        assert isinstance(app.screen, QueueScreen)
    assert [kept["outcome"] for kept in store.ask(calls).result()] == ["booked"]


def _first_part_only(book: Playbook) -> Playbook:
    scripts = [script.model_copy(update={"parts": script.parts[:1]}) for script in book.scripts]
    return book.model_copy(update={"scripts": scripts})


def _for_others_only(book: Playbook) -> Playbook:
    lines = [book.scripts[0].parts[0].lines[0].model_copy(update={"segments": ["municipality"]})]
    part = book.scripts[0].parts[0].model_copy(update={"lines": lines})
    return book.model_copy(update={"scripts": [script.model_copy(update={"parts": [part]}) for script in book.scripts]})


def _without_objections(book: Playbook) -> Playbook:
    return book.model_copy(update={"objections": []})


@pytest.mark.parametrize(
    ("bare", "sentence"),
    [
        (_first_part_only, "1 Introduce"),
        (_for_others_only, "There is no script for them"),
        (_without_objections, "The playbook has no objections"),
    ],
)
async def test_a_playbook_that_lacks_something_still_makes_a_call(
    app: SalesApp, size: tuple[int, int], store: Store, bare: Callable[[Playbook], Playbook], sentence: str
) -> None:
    org, deal_id = store.do(prospect).result().result
    store.office = replace(store.office, playbook=bare(store.office.playbook))
    async with calling(app, size, org, deal_id) as pilot:
        assert sentence in " ".join((await walked(pilot, app, ("space",), ("o",), ("escape",))).split())
    assert [kept["outcome"] for kept in store.ask(calls).result()] == ["no_answer"]
