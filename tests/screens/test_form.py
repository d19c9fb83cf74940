"""The form: walked by keyboard, wrong fields told, nothing typed ever lost."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Input

from data.drafts import drafted
from data.model.refusal import Conflict, Refusal, Unclear
from data.store import Store
from screens.desk import Desk
from screens.dialogs.fields import Field, SeveralLines, Sheet
from screens.dialogs.form import Filled, Form
from screens.widgets.pick import Pick

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
HOSTILE = "Acme [/b] [@click=app.quit]x[/] \x1b]52;c;eA==\x07 {name}"


def number(text: str) -> int:
    if not text.isdigit():
        raise Unclear(f"“{text}” is no number.")
    return int(text)


FIELDS = (
    Field("name", "Name", "Pöytä Oy", needed=True),
    Field("size", "Headcount", "48", check=number),
    Field("kind", "Segment", "company", "choice", (("company", "Company"), ("club", "Club"), ("city", "City"))),
    Field("words", "Notes", "", "words"),
    Field("city", "City", "Tampere"),
)


class Desktop(App[None]):
    """An app that shows one form."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.desk = Desk(store, self)
        self.saved: list[tuple[Filled, int | None]] = []
        self.answers: list[Filled | None] = []
        self.refusal: Refusal | None = None
        self.fresh = Sheet(FIELDS, 2)

    async def save(self, filled: Filled, seen: int | None) -> None:
        if self.refusal is not None:
            refusal, self.refusal = self.refusal, None
            raise refusal
        self.saved.append((filled, seen))

    async def again(self) -> Sheet:
        return self.fresh

    def show_form(self, sheet: Sheet | None = None, draft: str = "form/test") -> Form:
        sheet = sheet or Sheet(FIELDS, 1)
        form = Form("Organisation", sheet, desk=self.desk, save=self.save, draft=draft, again=self.again)
        self.push_screen(form, self.answers.append)
        return form


async def settle(pilot: Pilot[None]) -> None:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    assert isinstance(pilot.app, Desktop)
    await pilot.app.desk.settled()
    await pilot.pause()


def kept(app: Desktop, store: Store) -> Mapping[str, object] | None:
    return store.ask(drafted, "form/test").result()


@SIZES
async def test_enter_walks_through_the_fields_and_saves_on_the_last(store: Store, size: tuple[int, int]) -> None:
    app = Desktop(store)
    async with app.run_test(size=size) as pilot:
        form = app.show_form()
        await settle(pilot)
        assert form.focused is form._rows[0].box
        await pilot.press("enter", "enter", "enter", "tab")
        assert form.focused is form._rows[4].box
        await pilot.press("s", "enter")
        await settle(pilot)
    assert app.saved == [({"name": "Pöytä Oy", "size": "48", "kind": "company", "words": "", "city": "Tamperes"}, 1)]
    assert app.answers == [app.saved[0][0]]


@SIZES
@pytest.mark.parametrize("key", ["f9", "ctrl+s"])
async def test_a_save_key_saves_from_any_field(store: Store, size: tuple[int, int], key: str) -> None:
    app = Desktop(store)
    async with app.run_test(size=size) as pilot:
        app.show_form()
        await settle(pilot)
        await pilot.press("tab", "tab", "tab", "H", "i", "enter", "y", "o", key)
        await settle(pilot)
    assert app.saved[0][0]["words"] == "Hi\nyo"


async def test_the_save_key_pressed_twice_saves_once(store: Store) -> None:
    app = Desktop(store)
    async with app.run_test() as pilot:
        form = app.show_form()
        await settle(pilot)
        form.action_save()
        form.action_save()
        await settle(pilot)
    assert len(app.saved) == 1


async def test_arrows_walk_through_lines_choices_and_the_edges_of_longer_texts(store: Store) -> None:
    app = Desktop(store)
    async with app.run_test() as pilot:
        form = app.show_form()
        await settle(pilot)
        await pilot.press("down", "down", "down")
        assert isinstance(form.focused, SeveralLines)
        await pilot.press("a", "enter", "b", "up")
        assert isinstance(form.focused, SeveralLines), "an arrow inside the text stays there"
        await pilot.press("up")
        assert isinstance(form.focused, Pick)
        await pilot.press("shift+tab")
        assert form.focused is form._rows[1].box
        await pilot.press("up")
        assert form.focused is form._rows[0].box
        await pilot.press("tab", "tab", "tab", "down", "down")
        assert form.focused is form._rows[4].box


async def test_a_choice_is_turned_by_arrows_space_and_its_letter(store: Store) -> None:
    app = Desktop(store)
    async with app.run_test() as pilot:
        form = app.show_form()
        await settle(pilot)
        await pilot.press("tab", "tab")
        seen = []
        for key in ("right", "space", "right", "left", "c", "c", "x", "enter"):
            await pilot.press(key)
            seen.append(form.filled["kind"])
        assert seen == ["club", "city", "company", "city", "company", "club", "club", "club"]
        assert isinstance(form.focused, SeveralLines)


async def test_a_value_that_is_no_option_any_more_is_kept(store: Store) -> None:
    app = Desktop(store)
    async with app.run_test() as pilot:
        app.show_form(Sheet((Field("kind", "Segment", "gone", "choice", (("company", "Company"),)),)))
        await settle(pilot)
        await pilot.press("f9")
        await settle(pilot)
    assert app.saved[0][0] == {"kind": "gone"}


@SIZES
async def test_a_wrong_field_is_told_beside_it_and_keeps_its_text(store: Store, size: tuple[int, int]) -> None:
    app = Desktop(store)
    async with app.run_test(size=size) as pilot:
        form = app.show_form()
        await settle(pilot)
        await pilot.press("tab", "x", "f9")
        await settle(pilot)
        row = form._rows[1]
        assert app.screen is form
        assert row.has_class("said")
        assert str(row._beside.render()) == "“48x” is no number."
        assert form.focused is row.box
        await pilot.press("backspace")
        assert not row.has_class("said"), "right again: nothing more to say"
        await pilot.press("f9")
        await settle(pilot)
    assert app.saved[0][0]["size"] == "48"


async def test_a_needed_field_may_not_stay_empty(store: Store) -> None:
    app = Desktop(store)
    async with app.run_test() as pilot:
        form = app.show_form(Sheet((Field("name", "Name", needed=True),)))
        await settle(pilot)
        await pilot.press("f9")
        await settle(pilot)
        assert app.screen is form
        await pilot.press("a", "f9")
        await settle(pilot)
    assert app.saved == [({"name": "a"}, None)]


async def test_a_refusal_is_shown_and_the_text_stays(store: Store) -> None:
    app = Desktop(store)
    app.refusal = Refusal("Not today.")
    async with app.run_test() as pilot:
        form = app.show_form()
        await settle(pilot)
        await pilot.press("x", "f9")
        await settle(pilot)
        assert app.screen is form
        assert str(form.query_one("#echo").render()) == "Not today."
        assert form.filled["name"] == "Pöytä Oyx"
        assert kept(app, store) == {"name": ["Pöytä Oy", "Pöytä Oyx"]}
        await pilot.press("f9")
        await settle(pilot)
        assert kept(app, store) is None
    assert app.saved[0][0]["name"] == "Pöytä Oyx"


async def test_escape_keeps_the_text_as_a_draft_and_the_form_brings_it_back(store: Store) -> None:
    app = Desktop(store)
    async with app.run_test() as pilot:
        app.show_form()
        await settle(pilot)
        await pilot.press("!", "escape")
        await settle(pilot)
        assert app.answers == [None]
        form = app.show_form()
        await settle(pilot)
        assert form.filled["name"] == "Pöytä Oy!"
        await pilot.press("f8", "escape")
        await settle(pilot)
        assert kept(app, store) is None, "starting over throws the draft away"
        form = app.show_form()
        await settle(pilot)
        assert form.filled["name"] == "Pöytä Oy"


async def test_a_draft_keeps_the_blank_after_which_the_next_word_begins(store: Store) -> None:
    app = Desktop(store)
    async with app.run_test() as pilot:
        form = app.show_form()
        await settle(pilot)
        await pilot.press("x", "space")
        await form.flush()
        assert kept(app, store) == {"name": ["Pöytä Oy", "Pöytä Oyx "]}
        await pilot.press("escape")
        await settle(pilot)
        form = app.show_form()
        await settle(pilot)
        await pilot.press("y")
        assert form.filled["name"] == "Pöytä Oyx y", "whoever comes back goes on at the end"


async def test_a_draft_says_what_was_written_meanwhile(store: Store) -> None:
    app = Desktop(store)
    async with app.run_test() as pilot:
        app.show_form()
        await settle(pilot)
        await pilot.press("!", "escape")
        await settle(pilot)
        form = app.show_form(Sheet((Field("name", "Name", "Pöytä Oyj"),)))
        await settle(pilot)
        assert form.filled["name"] == "Pöytä Oy!"
        assert "Pöytä Oyj" in str(form._rows[0]._beside.render())


async def test_after_a_conflict_untouched_fields_follow_and_own_text_waits_beside_theirs(store: Store) -> None:
    app = Desktop(store)
    app.refusal = Conflict("Somebody else.")
    theirs = {"name": "Pöytä Oyj", "city": "Turku"}
    app.fresh = Sheet(tuple(Field(f.name, f.label, theirs.get(f.name, f.given), f.kind, f.options) for f in FIELDS), 7)
    async with app.run_test() as pilot:
        form = app.show_form()
        await settle(pilot)
        await pilot.press("!", "f9")
        await settle(pilot)
        assert form.filled["name"] == "Pöytä Oy!"
        assert form.filled["city"] == "Turku"
        assert str(form._rows[0]._beside.render()) == "In the file now: Pöytä Oyj"
        await pilot.press("f9")
        await settle(pilot)
    filled, seen = app.saved[0]
    assert (filled["name"], filled["city"], seen) == ("Pöytä Oy!", "Turku", 7)


@SIZES
async def test_hostile_text_is_cleaned_and_never_read_as_markup(store: Store, size: tuple[int, int]) -> None:
    app = Desktop(store)
    async with app.run_test(size=size) as pilot:
        form = app.show_form(
            Sheet((Field("a", HOSTILE, HOSTILE), Field("b", "B", HOSTILE, "choice", ((HOSTILE, HOSTILE),))))
        )
        await settle(pilot)
        form.query_one(Input).value = HOSTILE + "!"
        await settle(pilot)
        form._rows[0].say(HOSTILE)
        form.echo(HOSTILE)
        await pilot.press("tab", "f9")
        await settle(pilot)
    assert app.saved[0][0]["a"] == "Acme [/b] [@click=app.quit]x[/] ]52;c;eA== {name}!"
