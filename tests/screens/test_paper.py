"""The paper screen: ready at once, every key of it, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete
from textual.pilot import Pilot
from textual.widgets import TextArea

from data.bargaining import paper
from data.model.facts import PaperKind
from data.model.paper import Made
from data.model.twohands import LINE
from data.papers import save_paper
from data.store import Store
from data.transaction import Write
from data.workbench import lay_out
from salestui.app import SalesApp
from screens.doors import OpenDeal, OpenPaper
from screens.paper.keeping import editor_of
from screens.paper.screen import PaperScreen
from screens.paper.typed import Typed
from tests.conftest import SIZES
from tests.data.deals_told import about, begun, in_language, paper_of, told
from tests.screens.conftest import settle, text_of


@pytest.fixture
def told_of(store: Store, tmp_path: Path) -> str:
    store.office = replace(store.office, folder=tmp_path / "out")
    return store.do(told).result().result


@asynccontextmanager
async def at_paper(
    app: SalesApp, organisation_id: str, kind: PaperKind = PaperKind.MEMO, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Pilot[None]]:
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        app.go(OpenPaper(kind, organisation_id))
        await settle(pilot)
        yield pilot


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await settle(pilot)


async def kept(app: SalesApp, pilot: Pilot[None]) -> None:
    """Everything typed is on disk."""
    assert isinstance(app.screen, PaperScreen)
    await app.screen.flush()
    await settle(pilot)


def text(app: SalesApp) -> str:
    return app.screen.query_one(TextArea).text


@pytest.mark.parametrize("size", SIZES)
async def test_the_memo_is_ready_in_one_key(app: SalesApp, told_of: str, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        app.go(OpenDeal("memo", told_of))
        await settle(pilot)
        shown = text_of(app)
        assert "Memo · Pöytä Oy" in shown
        assert "in English · as the file tells it" in shown
        assert "To Anna Mäkelä <anna@poyta.fi>, with the invitation to the next meeting" in shown
        assert "## What makes work harder today" in shown
        await press(pilot, "f8")
        assert "What makes work harder today\n  ----------------------------" in text_of(app)
        await press(pilot, "escape")
        assert "## What makes work harder today" in text_of(app)
        await press(pilot, "escape")
        assert not isinstance(app.screen, PaperScreen)


async def test_what_is_typed_is_kept_made_anew_and_brought_back(app: SalesApp, store: Store, told_of: str) -> None:
    async with at_paper(app, told_of) as pilot:
        await press(pilot, *"Hi ")
        await press(pilot, "shift+tab", "home", *"My ", "enter")
        await kept(app, pilot)
        assert "edited" in text_of(app)
        stands = paper_of(store, about(told_of)).stands
        assert (stands.subject[:3], stands.body[:3]) == ("My ", "Hi ")
        await press(pilot, "ctrl+r", "n")
        assert text(app).startswith("Hi ")
        await press(pilot, "ctrl+r", "y")
        assert text(app).startswith("Hello Anna")
        await press(pilot, "f8", "u", "f8")
        assert text(app).startswith("Hi ")


async def test_each_language_keeps_its_text_and_typing_goes_on_in_it(app: SalesApp, store: Store, told_of: str) -> None:
    async with at_paper(app, told_of) as pilot:
        await press(pilot, *"Hi ", "ctrl+l")
        assert "in Finnish" in text_of(app)
        assert text(app).startswith("Hei Anna")
        await press(pilot, *"No ", "ctrl+l")
        assert text(app).startswith("Hi ")
    assert paper_of(store, in_language(about(told_of), "fi")).stands.body.startswith("No ")


async def test_sent_with_one_key_it_stays_as_it_was(app: SalesApp, store: Store, told_of: str) -> None:
    async with at_paper(app, told_of) as pilot:
        await press(pilot, *"Hi ", "f7")
        assert "sent Tue 24.11. 10:12" in text_of(app)
        folder = store.office.folder
        assert folder is not None
        assert sorted(path.suffix for path in folder.iterdir()) == [".eml", ".md", ".txt"]
        await press(pilot, "f8", "f9")
        assert "It was sent as it stands" in text_of(app)
        await press(pilot, "u")
        assert "edited" in text_of(app)
        await press(pilot, "escape", *"Oh ")
        assert "Oh " in text(app)
        await press(pilot, "f7", "ctrl+r", "y")
        assert "as the file tells it" in text_of(app)
        await press(pilot, "escape")
        assert not isinstance(app.screen, PaperScreen)


async def test_sending_is_told_in_one_breath_what_was_done_and_where_it_is(app: SalesApp, told_of: str) -> None:
    async with at_paper(app, told_of) as pilot:
        await press(pilot, *"Hi ")
        app.clear_notifications()
        await press(pilot, "f7")
        calm = [str(one.message) for one in app._notifications if one.severity == "information"]
        assert len(calm) == 1
        assert "memo for Pöytä Oy sent · u undoes · Written to " in calm[0]
        assert "(.md, .txt, .eml)" in calm[0]


async def test_the_whole_text_goes_to_the_clipboard(app: SalesApp, told_of: str) -> None:
    async with at_paper(app, told_of) as pilot:
        await press(pilot, "ctrl+t")
        assert "The text is on the clipboard" in text_of(app)
        assert app.clipboard.startswith("Hello Anna,\n\nThank you")


async def test_the_next_meeting_is_agreed_from_here_and_told_at_once(app: SalesApp, told_of: str) -> None:
    async with at_paper(app, told_of) as pilot:
        await press(pilot, "ctrl+b")
        assert "When do we meet?" in text_of(app)
        await press(pilot, "1", "enter")
        await press(pilot, "enter")
        assert "We meet on **Wednesday 25 November 2026" in text(app)


async def test_a_hand_over_note_says_that_it_is_for_us(app: SalesApp, told_of: str) -> None:
    async with at_paper(app, told_of, PaperKind.HAND_OVER) as pilot:
        assert "nothing of this goes to the customer" in text_of(app)
        await press(pilot, "f7")
        assert "hand-over note on Pöytä Oy written" in text_of(app)


async def test_another_windows_words_stay_beside_mine(app: SalesApp, store: Store, told_of: str) -> None:
    which = about(told_of)
    async with at_paper(app, told_of) as pilot:
        seen = paper_of(store, which).stands
        store.do(save_paper, begun(store, which), Made(seen.subject, "theirs"), seen=seen).result()
        await press(pilot, *"Hi ")
        await kept(app, pilot)
        assert "both texts are kept" in text_of(app)
        assert text(app).startswith(f"theirs{LINE}Hi Hello")


async def test_a_paper_that_went_is_told_and_the_words_stay_on_the_screen(
    app: SalesApp, store: Store, told_of: str
) -> None:
    def erase(write: Write) -> None:
        write.connection.execute(delete(paper))

    async with at_paper(app, told_of) as pilot:
        store.do(erase).result()
        await press(pilot, *"Hi ")
        await kept(app, pilot)
        assert "no longer in the file" in text_of(app)
        assert text(app).startswith("Hi ")


async def test_what_an_editor_left_is_offered_and_taken_in_or_thrown_away(
    app: SalesApp, store: Store, told_of: str
) -> None:
    path = store.ask(lay_out, begun(store, about(told_of))).result()
    path.write_text("from the editor\n", encoding="utf-8")
    async with at_paper(app, told_of) as pilot:
        assert "Text from your editor was left" in text_of(app)
        await press(pilot, "escape")
        assert path.exists()
        await press(pilot, "escape")
        app.go(OpenPaper(PaperKind.MEMO, told_of))
        await settle(pilot)
        await press(pilot, "1")
        assert text(app) == "from the editor"
        assert not path.exists()
        path.write_text("again\n", encoding="utf-8")
        await press(pilot, "escape")
        app.go(OpenPaper(PaperKind.MEMO, told_of))
        await settle(pilot)
        await press(pilot, "2")
        assert text(app) == "from the editor"
        assert not path.exists()


@contextmanager
def lent() -> Iterator[None]:
    """As if the terminal were lent to the editor."""
    yield


async def test_the_reps_own_editor_gets_the_text_and_gives_it_back(
    app: SalesApp, store: Store, told_of: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = tmp_path / "ed"
    editor.write_text("#!/bin/sh\nprintf 'from outside' > \"$2\"\n", encoding="utf-8")
    editor.chmod(0o700)
    monkeypatch.delenv("VISUAL", raising=False)
    async with at_paper(app, told_of) as pilot:
        monkeypatch.setenv("EDITOR", "")
        await press(pilot, "f9")
        assert "No editor is named" in text_of(app)
        monkeypatch.setenv("EDITOR", "no-such-editor-here")
        await press(pilot, "f9")
        assert "There is no editor no-such-editor-here" in text_of(app)
        monkeypatch.setenv("EDITOR", f"{editor} -w")
        await press(pilot, "f9")
        assert "cannot be lent to an editor" in text_of(app)
        monkeypatch.setattr(app, "suspend", lent)
        await press(pilot, *"Hi ", "f9")
        assert text(app) == "from outside"
    assert paper_of(store, about(told_of)).stands.body == "from outside"
    assert list((store.path.parent / "papers").iterdir()) == []


def test_the_editor_is_visual_before_editor_and_never_a_broken_line() -> None:
    assert editor_of({"VISUAL": "code -w", "EDITOR": "vi"}) == ["code", "-w"]
    assert editor_of({"VISUAL": "'broken", "EDITOR": "vi"}) == ["vi"]
    assert editor_of({}) == []


def test_what_is_typed_while_another_text_is_saved_is_carried_along() -> None:
    texts = Typed()
    texts.taken(Made("s", "before"))
    texts.here = Made("s", "mine")
    texts.read(Made("s", "theirs"))
    assert texts.here.body == "mine"
    texts.here = Made("t", "mine and more")
    texts.saved(Made("s", "mine"), Made("u", f"theirs{LINE}mine"))
    assert texts.here == Made("t", f"theirs{LINE}mine and more")
    assert texts.pending
