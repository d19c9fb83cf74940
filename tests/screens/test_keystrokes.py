"""The keystroke budget, as docs/keys.md publishes it: each line is walked from the top of the queue, key by key."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlalchemy import select
from textual.pilot import Pilot

from data.followups import open_followups
from data.model.facts import DealState
from data.store import Store
from data.tables import call, contact, deal, meeting
from data.transaction import Read
from salestui.app import SalesApp
from screens.call.screen import CallScreen
from screens.queue.screen import QueueScreen
from tests.screens.calling import prospect, rows, spoken
from tests.screens.conftest import settle, text_of

PAGE = Path(__file__).parent.parent.parent / "docs" / "keys.md"
LINE = re.compile(r"^\| (?P<what>[^|]+) \| (?P<most>\d+) \| (?P<told>\d+) \| (?P<keys>[^|]+) \|$", re.MULTILINE)
TOKEN = re.compile(r"`(?P<key>[^`]+)`|“(?P<text>[^”]+)”")
NAMES = {"Enter": "enter", "Esc": "escape", "!": "exclamation_mark"}


@dataclass(frozen=True)
class Budget:
    """A line of the published table."""

    what: str
    most: int
    told: int
    tokens: tuple[tuple[str, str], ...]

    @property
    def keys(self) -> list[str]:
        """The keys that count: what is typed in words does not."""
        return [key for key, _text in self.tokens if key]


def _budgets() -> dict[str, Budget]:
    read = [
        Budget(found["what"], int(found["most"]), int(found["told"]), tuple(TOKEN.findall(found["keys"])))
        for found in LINE.finditer(PAGE.read_text(encoding="utf-8"))
    ]
    names = ("no answer", "busy", "call back", "booked", "later", "objection", "do not call", "undo")
    return dict(zip(names, read, strict=True))


BUDGETS = _budgets()


@pytest.fixture
def dialled(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """What would have been started; two prospects wait in the queue and a program dials."""
    found: list[Sequence[str]] = []
    monkeypatch.setattr("screens.call.dialling.start", lambda _app, argv: found.append(argv))
    settings = store.office.settings.model_copy(update={"dial": ["softphone", "{number}"]})
    store.office = replace(store.office, settings=settings)
    store.do(prospect).result()
    store.do(prospect, 1, mobile="40 555 0109").result()
    return found


async def _walk(pilot: Pilot[None], budget: Budget) -> None:
    for key, text in budget.tokens:
        for pressed in [NAMES.get(key, key)] if key else ["space" if letter == " " else letter for letter in text]:
            await pilot.press("full_stop" if pressed == "." else pressed)
        await settle(pilot)
    await settle(pilot)


def _lit(app: SalesApp) -> str:
    assert isinstance(app.screen, QueueScreen)
    entry = app.screen.lit
    assert entry is not None
    return entry.organisation_id


@pytest.mark.parametrize("name", BUDGETS)
def test_no_line_of_the_budget_is_overdrawn(name: str) -> None:
    budget = BUDGETS[name]
    assert len(budget.keys) == budget.told
    assert budget.told <= budget.most


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("no answer", "no_answer"),
        ("busy", "busy"),
        ("call back", "call_back"),
        ("booked", "booked"),
        ("later", "later"),
    ],
)
async def test_a_call_ends_within_its_budget_and_the_next_prospect_is_shown(
    app: SalesApp, store: Store, dialled: list[Sequence[str]], name: str, outcome: str
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        called = _lit(app)
        await _walk(pilot, BUDGETS[name])
        assert dialled == [["softphone", "+358405550101"]]
        (kept,) = store.ask(rows, call).result()
        assert (kept["outcome"], kept["organisation_id"]) == (outcome, called)
        assert _lit(app) != called, "the next prospect"
        assert any(line.startswith(" ▌") and "Mäkelä" in line for line in text_of(app).splitlines())
        assert store.ask(_follows, outcome, kept["deal_id"]).result()


def _follows(read: Read, outcome: str, deal_id: str) -> bool:
    """Whether what must follow the outcome is there."""
    about = read.row(deal, deal_id)
    due = [row["due_at"] for row in open_followups(read, deal_id)]
    if outcome == "booked":
        return len(read.all(select(meeting))) == 1 and about["stage"] not in ("prospecting", "contacting")
    if outcome == "later":
        return bool(about["state"] == DealState.LATER and about["reason"])
    return bool(due) and about["state"] == DealState.OPEN


async def test_an_objection_is_answered_within_its_budget_and_the_sentence_is_the_same(
    app: SalesApp, dialled: list[Sequence[str]]
) -> None:
    budget = BUDGETS["objection"]
    opening, back = budget.tokens[:1], budget.tokens[-1:]
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        await _walk(pilot, replace(budget, tokens=opening))
        before = spoken(app)
        await _walk(pilot, replace(budget, tokens=budget.tokens[1:-1]))
        assert isinstance(app.screen, CallScreen)
        live = app.screen.live
        assert live is not None
        assert live.heard.meant is not None
        assert live.heard.meant.key == "too_expensive"
        answer = live.filled(live.heard.answers_to(live.heard.meant)[0].clarify)
        assert answer[:30] in text_of(app), "the answer stands there before any Enter"
        await _walk(pilot, replace(budget, tokens=back))
        assert spoken(app) == before
        assert [raised.kind for raised in live.heard.raised] == ["too_expensive"]


async def test_never_again_within_its_budget_and_undone_with_one_key(
    app: SalesApp, store: Store, dialled: list[Sequence[str]]
) -> None:
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        called = _lit(app)
        await _walk(pilot, BUDGETS["do not call"])
        assert [row["outcome"] for row in store.ask(rows, call).result()] == ["do_not_call"]
        barred = [row["organisation_id"] for row in store.ask(rows, contact).result() if row["do_not_contact"]]
        assert barred == [called]
        assert "NEW PROSPECTS  1" in text_of(app)
        await _walk(pilot, BUDGETS["undo"])
        assert store.ask(rows, call).result() == []
        assert not any(row["do_not_contact"] for row in store.ask(rows, contact).result())
        assert "NEW PROSPECTS  2" in text_of(app)
