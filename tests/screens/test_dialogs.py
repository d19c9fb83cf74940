"""Questions over a screen: what answers them and what does not."""

from __future__ import annotations

from typing import Any

import pytest
from textual.app import App
from textual.screen import ModalScreen
from textual.widgets import Input

from data.model.calendar import Due
from data.model.office import Office
from data.model.refusal import NotSaved
from screens.dialogs.ask import AskWhen, Choice, Choose, Confirm
from screens.dialogs.words import AskText
from screens.widgets.keeper import Keeper
from screens.widgets.unsaved import Unsaved


class Asking(App[None]):
    """Asks one question and keeps the answer."""

    def __init__(self, question: ModalScreen[Any]) -> None:
        super().__init__()
        self.question = question
        self.answers: list[Any] = []

    def on_mount(self) -> None:
        self.push_screen(self.question, self.answers.append)


async def _answers(question: ModalScreen[Any], *keys: str) -> list[Any]:
    app = Asking(question)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.pause()
    return app.answers


CHOICES = [Choice("price", "Price", "too dear"), Choice("time", "No time"), Choice("none", "No need")]


async def test_a_choices_name_is_read_whole_beside_what_is_told_of_it() -> None:
    app = Asking(Choose("What?", [Choice("care", "Social and health services", "400 000 €"), Choice("none", "–")]))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        drawn = "\n".join(strip.text for strip in app.screen._compositor.render_strips())
    assert "Social and health services" in drawn
    assert "400 000 €" in drawn


async def test_text_is_answered_by_enter_and_needs_something() -> None:
    assert await _answers(AskText("What?"), "enter") == []
    assert await _answers(AskText("What?"), "o", "k", "enter") == ["ok"]
    assert await _answers(AskText("What?", "given"), "enter") == ["given"]
    assert await _answers(AskText("What?", needed=False), "enter") == [""]
    assert await _answers(AskText("What?"), "o", "escape") == [None]


async def test_a_choice_is_made_by_number_by_letters_or_by_arrows() -> None:
    assert await _answers(Choose("Why?", CHOICES), "2") == ["time"]
    assert await _answers(Choose("Why?", CHOICES), *"need", "enter") == ["none"]
    assert await _answers(Choose("Why?", CHOICES), "down", "down", "up", "enter") == ["time"]
    assert await _answers(Choose("Why?", CHOICES), *"dear", "enter") == ["price"]
    assert await _answers(Choose("Why?", CHOICES), "9") == []
    assert await _answers(Choose("Why?", CHOICES), "escape") == [None]


@pytest.mark.parametrize(
    ("key", "answer"), [("y", True), ("k", True), ("1", True), ("enter", True), ("n", False), ("escape", None)]
)
async def test_a_confirmation_says_yes_only_to_yes(key: str, answer: bool | None) -> None:
    assert await _answers(Confirm("Sure?"), key) == [answer]


async def test_a_time_is_echoed_before_it_is_kept(office: Office) -> None:
    app = Asking(AskWhen("When?", office))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.screen.query_one(Input).value = "to 9.30"
        await pilot.pause()
        assert "Thu 26.11. 9:30" in str(app.screen.query_one("#echo").render())
        app.screen.query_one(Input).value = ""
        await pilot.pause()
        assert str(app.screen.query_one("#echo").render()) == ""
        await pilot.press("enter")
        assert app.answers == []
        app.screen.query_one(Input).value = "to 9.30"
        await pilot.press("enter")
    assert [type(answer) for answer in app.answers] == [Due]


async def test_typed_text_is_saved_a_few_times_a_second_and_at_once_when_leaving() -> None:
    saved: list[dict[str, str]] = []

    async def save(typed: Any) -> None:
        saved.append(dict(typed))

    app = App[None]()
    async with app.run_test():
        keeper = Keeper(app, save)
        for end in range(1, 6):
            keeper.typed("note", "hello"[:end])
        assert saved == []
        await keeper.flush()
        assert saved == [{"note": "hello"}]
        await keeper.flush()
        assert saved == [{"note": "hello"}]


async def test_what_the_disk_would_not_take_is_told_stays_and_is_saved_later() -> None:
    saved: list[dict[str, str]] = []
    full = [True]

    async def save(typed: Any) -> None:
        if full[0]:
            raise NotSaved("NOT SAVED: database or disk is full.")
        saved.append(dict(typed))

    app = App[None]()
    async with app.run_test(notifications=True) as pilot:
        missed = Unsaved(lambda: None)
        keeper = Keeper(app, save, missed)
        keeper.typed("note", "hel")
        await keeper.flush()
        await pilot.pause()
        assert saved == []
        await keeper.flush()
        assert [note.message for note in app._notifications] == ["NOT SAVED: database or disk is full."]
        assert (missed.why, missed.words()) == ("NOT SAVED: database or disk is full.", ["hel"])
        keeper.typed("note", "hello")
        full[0] = False
        await keeper.flush()
        assert saved == [{"note": "hello"}]
        assert not missed
