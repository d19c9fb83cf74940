"""Dialling from the call screen: the program is started, or the number copied, and nobody is called who must not be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import pytest
from textual.pilot import Pilot

from data.barring import do_not_call
from data.store import Store
from data.tables import contact, note, organisation, phone
from data.transaction import Write
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.doors import StartCall
from screens.queue.screen import QueueScreen
from tests.screens.calling import calling, calls, press, prospect, rows
from tests.screens.conftest import settle, text_of

SIZE = (80, 24)


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    """Pöytä Oy with Anna, two numbers and a deal."""
    return store.do(prospect).result().result


@pytest.fixture
def started(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """What would have been started; the settings name a program that dials."""
    found: list[Sequence[str]] = []
    monkeypatch.setattr("screens.call.dialling.start", lambda _app, argv: found.append(list(argv)))
    monkeypatch.setattr("screens.call.dialling.far_away", lambda: False)
    monkeypatch.setattr("screens.call.words.far_away", lambda: False)
    dial = store.office.settings.model_copy(update={"dial": ["linphonecsh", "dial", "{number}"]})
    store.office = replace(store.office, settings=dial)
    return found


def said(app: SalesApp) -> str:
    """Every sentence shown for a moment."""
    return " | ".join(str(shown.message) for shown in app._notifications)


def begun(app: SalesApp) -> bool:
    """Whether a call goes on on the screen."""
    return isinstance(app.screen, CallScreen) and app.screen.live is not None and app.screen.live.started is not None


async def asked_what_comes_next(pilot: Pilot[None]) -> None:
    """Whoever is barred leaves a deal without a next step: that is asked, over the queue."""
    assert "what is the next step?" in text_of(cast("SalesApp", pilot.app))
    await press(pilot, "escape")
    assert isinstance(pilot.app.screen, QueueScreen)


async def test_d_dials_and_starts_and_then_only_dials_again(
    app: SalesApp, poyta: tuple[str, str], started: list[Sequence[str]]
) -> None:
    async with calling(app, SIZE, *poyta) as pilot:
        await press(pilot, "d")
        assert started == [["linphonecsh", "dial", "+358405550101"]]
        assert begun(app)
        await press(pilot, "space", "j", "d")
        assert started[1:] == [["linphonecsh", "dial", "+35835550102"]]
        assert "2 of 2" in said(app)


async def test_without_a_program_d_copies_the_number_and_starts(app: SalesApp, poyta: tuple[str, str]) -> None:
    async with calling(app, SIZE, *poyta) as pilot:
        await press(pilot, "d")
        assert app.clipboard == "+358405550101"
        assert "040 555 0101 · copied" in said(app)
        assert begun(app)


async def test_over_ssh_the_number_is_only_copied(
    app: SalesApp, poyta: tuple[str, str], started: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("screens.call.dialling.far_away", lambda: True)
    async with calling(app, SIZE, *poyta) as pilot:
        await press(pilot, "d")
        assert started == []
        assert app.clipboard == "+358405550101"


@pytest.mark.parametrize("key", ["c", "enter", "space"])
async def test_a_separate_handset_needs_one_key_and_nothing_is_dialled(
    app: SalesApp, poyta: tuple[str, str], started: list[Sequence[str]], key: str
) -> None:
    async with calling(app, SIZE, *poyta) as pilot:
        await press(pilot, key)
        assert begun(app)
        assert started == []


async def test_a_number_kept_as_it_was_typed_is_shown_and_never_dialled(
    app: SalesApp, store: Store, started: list[Sequence[str]]
) -> None:
    org, deal_id = store.do(prospect, 0).result().result

    def odd(write: Write) -> None:
        write.insert(phone, organisation_id=org, contact_id=None, e164=None, typed="*31#040 ask Liisa")

    store.do(odd).result()
    async with calling(app, SIZE, org, deal_id) as pilot:
        await press(pilot, "d")
        assert started == []
        assert app.clipboard == ""
        assert "*31#040 ask Liisa" in said(app)
        assert begun(app)


async def test_without_a_number_d_says_so_and_starts_nothing(
    app: SalesApp, store: Store, started: list[Sequence[str]]
) -> None:
    async with calling(app, SIZE, *store.do(prospect, 0).result().result) as pilot:
        await press(pilot, "d", "j")
        assert "no number" in said(app)
        assert started == []
        assert not begun(app)


@pytest.mark.parametrize(("key", "whole"), [("d", True), ("c", True), ("space", False), ("d", False)])
async def test_who_must_not_be_called_by_now_is_not_and_the_note_is_kept(
    app: SalesApp, started: list[Sequence[str]], poyta: tuple[str, str], key: str, *, whole: bool
) -> None:
    store = app.store
    anna = store.ask(rows, contact).result()[0]["id"]
    async with calling(app, SIZE, *poyta) as pilot:
        await press(pilot, "n", *"dog", "escape")
        store.do(do_not_call, poyta[0], None if whole else anna).result()
        await press(pilot, key)
        await asked_what_comes_next(pilot)
        assert "asked not to be called" in said(app)
    assert started == []
    assert [kept["text"] for kept in store.ask(rows, note).result()] == ["dog"]
    assert store.ask(calls).result() == []


async def test_a_brief_closes_as_soon_as_they_are_marked_elsewhere(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SIZE, *poyta) as pilot:
        await app.desk.do(do_not_call, poyta[0])
        await settle(pilot)
        await asked_what_comes_next(pilot)
        assert "asked not to be called" in said(app)
    assert store.ask(rows, note).result() == []


async def test_a_call_that_goes_on_can_still_be_ended_and_its_note_outlives_it(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    async with calling(app, SIZE, *poyta) as pilot:
        await press(pilot, "space", "n", *"never", "escape")
        await app.desk.do(do_not_call, poyta[0])
        await settle(pilot)
        assert begun(app)
        await press(pilot, "d")
        assert begun(app)
        await press(pilot, "a")
        await settle(pilot)
        await asked_what_comes_next(pilot)
        assert "kept as a note" in said(app)
        assert store.ask(calls).result() == []
        assert [kept["text"] for kept in store.ask(rows, note).result()] == ["never"]


async def test_another_contact_never_slips_into_the_place_of_one_who_said_no(
    app: SalesApp, store: Store, poyta: tuple[str, str]
) -> None:
    org = poyta[0]

    def second(write: Write) -> None:
        write.insert(contact, organisation_id=org, name="Ville Salo", search_key="ville")

    store.do(second).result()
    anna: dict[str, Any] = next(row for row in store.ask(rows, contact).result() if row["name"].startswith("Anna"))
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        app.screen.post_message(StartCall(org))
        await settle(pilot)
        shown = "Anna" if "Anna" in text_of(app).splitlines()[0] else "Ville"
        gone = (
            anna["id"]
            if shown == "Anna"
            else next(row["id"] for row in store.ask(rows, contact).result() if row["name"] == "Ville Salo")
        )
        await app.desk.do(do_not_call, org, gone)
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
    assert not store.ask(rows, organisation).result()[0]["do_not_call"]


async def test_one_key_of_the_queue_opens_dials_and_starts(
    app: SalesApp, poyta: tuple[str, str], started: list[Sequence[str]]
) -> None:
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settle(pilot)
        await press(pilot, "C")
        await settle(pilot)
        assert begun(app)
        assert started == [["linphonecsh", "dial", "+358405550101"]]
        await press(pilot, "escape", "C")
        await settle(pilot)
        assert begun(app)
        assert len(started) == 1, "a call that was begun before is taken up, not dialled again"
