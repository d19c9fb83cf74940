"""When the playbook or the days off are others than the file was planned by, the app tells, and changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from data.model.making import Making
from data.model.playbook import Playbook
from data.replanning import in_line, made_by
from data.store import Store
from salestui.app import SalesApp
from screens.changes.screen import ChangesScreen
from screens.queue.screen import QueueScreen
from screens.welcome.screen import WelcomeScreen
from tests.data.changing import deal_row, noted, prospect, waits, work_by
from tests.model.manager import changed, with_stages
from tests.screens.conftest import settle, text_of

FRIDAY = date(2026, 11, 27)


async def _told(store: Store, keys: dict[str, str] | None = None) -> tuple[type[Any], str]:
    """The screen the app begins with, and all that is said and stands there."""
    app = SalesApp(store, keys)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settle(pilot)
        said = [notice.message for notice in app._notifications]
        return type(app.screen), " ".join([*said, *text_of(app).split()])


def _memory(store: Store) -> Making | None:
    return store.ask(made_by).result()


async def test_a_new_file_remembers_its_playbook_without_a_word(store: Store) -> None:
    screen, text = await _told(store)
    assert screen is WelcomeScreen
    assert "playbook changed" not in text
    assert store.ask(in_line).result() is True


async def test_a_changed_rule_is_told_in_a_line_with_its_key_and_changes_nothing(
    store: Store, playbook: Playbook
) -> None:
    [key] = noted(store, "benefits")
    work_by(store, changed(playbook, "present", after="5 wd"), absences=frozenset({FRIDAY}))
    before = _memory(store)
    screen, text = await _told(store)
    assert screen is QueueScreen
    assert (
        "The playbook changed: Home training 1 → Home training 2. 1 follow-up would change. "
        "^e shows it, and nothing changes before."
    ) in text
    assert waits(store, key, "present")["due_on"] == FRIDAY
    assert _memory(store) == before
    assert "playbook changed" in (await _told(store))[1], "it is told until it is answered"


async def test_the_line_names_the_key_that_the_rep_has_chosen(store: Store) -> None:
    noted(store, "benefits")
    work_by(store, absences=frozenset({FRIDAY}))
    _screen, text = await _told(store, {"app.changes": "f8,ctrl+e"})
    assert "Your working days changed. 1 follow-up would change. F8 shows it" in text


async def test_deals_without_a_stage_are_asked_about_at_once(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "closing")
    work_by(store, with_stages(playbook, gone="closing"))
    screen, text = await _told(store)
    assert screen is ChangesScreen
    assert "1 deal needs another stage" in text
    assert store.ask(deal_row, key).result()["stage"] == "closing"


async def test_a_file_of_before_that_remembers_nothing_is_asked_about_deals_without_a_stage_too(
    store: Store, playbook: Playbook
) -> None:
    store.do(prospect, "Teräs Oy", "closing").result()
    work_by(store, with_stages(playbook, gone="closing"))
    screen, text = await _told(store)
    assert screen is ChangesScreen
    assert "Not in line with Home training 2 and your days off" in text
    assert _memory(store) is None


async def test_what_changes_no_follow_up_is_remembered_without_a_word(store: Store, playbook: Playbook) -> None:
    noted(store, "benefits")
    work_by(store, playbook.model_copy(update={"version": "1.1"}))
    _screen, text = await _told(store)
    assert "playbook changed" not in text
    found = _memory(store)
    assert found is not None
    assert found.version == "1.1"


async def test_a_playbook_that_stands_in_for_a_broken_one_says_and_remembers_nothing(
    store: Store, playbook: Playbook
) -> None:
    noted(store, "closing")
    before = _memory(store)
    work_by(store, with_stages(playbook, gone="closing"))
    store.office = replace(store.office, stands_in=True)
    screen, text = await _told(store)
    assert screen is QueueScreen
    assert "needs another stage" not in text
    assert _memory(store) == before


@pytest.fixture(autouse=True)
def brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pilot looks more often whether a key has been dealt with."""
    monkeypatch.setattr("textual._wait.SLEEP_GRANULARITY", 1 / 200)
    monkeypatch.setattr("textual._wait.SLEEP_IDLE", 1 / 1000)
