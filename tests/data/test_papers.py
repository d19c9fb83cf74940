"""Papers in a real file: made of what is known, kept as typed, made anew, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from data.analyses import start_analysis
from data.booking import agree_meeting
from data.history import redo, undo
from data.model.facts import MeetingState, PaperKind
from data.model.needs import NeedFacts
from data.model.office import Office
from data.model.paper import Made
from data.model.refusal import NotFound, Refusal
from data.model.twohands import LINE
from data.needs import add_need
from data.organisations import OrganisationFacts, add_organisation
from data.papers import About, renew_paper, save_paper
from data.quotes import new_quote
from data.sending import send_paper
from data.store import Store
from data.tables import meeting
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.deals_told import THURSDAY, about, begun, deal_of, in_language, paper_of, told

FILES = Path(__file__).parent / "files" / "papers"


@pytest.fixture
def told_of(store: Store) -> str:
    return store.do(told).result().result


@pytest.fixture
def memo(store: Store, told_of: str) -> str:
    return begun(store, about(told_of))


def typed(store: Store, paper_id: str, text: Made, seen: Made) -> Made:
    return store.do(save_paper, paper_id, text, seen=seen).result().result.text


def edit(store: Store, which: About, words: str) -> Made:
    """Type these words at the end."""
    seen = paper_of(store, which).stands
    return typed(store, begun(store, which), Made(seen.subject, seen.body + words), seen)


def add(store: Store, organisation_id: str, words: str) -> None:
    """One more need becomes known."""

    def more(write: Write) -> None:
        add_need(write, start_analysis(write, organisation_id), NeedFacts(words=words))

    store.do(more).result()


@pytest.mark.parametrize("lang", ["en", "fi"])
def test_a_whole_memo_is_made_of_a_recorded_analysis(store: Store, lang: str) -> None:
    key = store.do(told, lang).result().result
    sheet = paper_of(store, about(key))
    assert (sheet.language, sheet.paper_id, sheet.invitation) == (lang, None, True)
    assert sheet.stands.whole + "\n" == (FILES / f"memo-{lang}.md").read_text(encoding="utf-8")


def test_a_paper_is_begun_once(store: Store, told_of: str) -> None:
    assert begun(store, about(told_of)) == begun(store, about(told_of))


def test_a_paper_nobody_edited_follows_the_file(store: Store, told_of: str, memo: str) -> None:
    add(store, told_of, "New floors are slippery")
    assert paper_of(store, about(told_of)).stale
    begun(store, about(told_of))
    sheet = paper_of(store, about(told_of))
    assert "New floors are slippery" in sheet.stands.body
    assert (sheet.edited, sheet.stale) == (False, False)


def test_an_edited_paper_stays_and_is_known_to_be_behind(store: Store, told_of: str) -> None:
    edit(store, about(told_of), "mine")
    add(store, told_of, "New floors are slippery")
    begun(store, about(told_of))
    sheet = paper_of(store, about(told_of))
    assert sheet.edited
    assert sheet.stale
    assert sheet.stands.body.endswith("mine")


def test_a_subject_of_ones_own_counts_as_edited(store: Store, told_of: str, memo: str) -> None:
    seen = paper_of(store, about(told_of)).stands
    typed(store, memo, replace(seen, subject="Mine\x1b[2J\nand"), seen)
    sheet = paper_of(store, about(told_of))
    assert (sheet.stands.subject, sheet.edited) == ("Mine[2J and", True)


def test_made_anew_it_is_the_files_again_and_undo_brings_the_words_back(store: Store, told_of: str, memo: str) -> None:
    mine = edit(store, about(told_of), "mine")
    assert store.do(renew_paper, about(told_of)).result().result == memo
    assert not paper_of(store, about(told_of)).edited
    assert str(store.do(undo).result().result) == "made Memo for Pöytä Oy anew"
    assert paper_of(store, about(told_of)).stands == mine
    store.do(redo).result()
    assert not paper_of(store, about(told_of)).edited


def test_undo_keeps_what_was_typed_since(store: Store, told_of: str) -> None:
    mine = edit(store, about(told_of), "mine")
    store.do(renew_paper, about(told_of)).result()
    since = edit(store, about(told_of), "since")
    store.do(undo).result()
    assert paper_of(store, about(told_of)).stands.body == f"{mine.body}{LINE}{since.body}"


def test_two_windows_lose_nobodys_words(store: Store, told_of: str, memo: str) -> None:
    seen = paper_of(store, about(told_of)).stands
    theirs = typed(store, memo, Made("theirs", "theirs"), seen)
    kept = store.do(save_paper, memo, Made("mine", "mine"), seen=seen).result().result
    assert kept.joined
    assert kept.text == Made("theirs / mine", f"theirs{LINE}mine")
    assert typed(store, memo, theirs, theirs) == kept.text


def test_words_typed_while_the_file_made_the_paper_anew_stand_alone(store: Store, told_of: str, memo: str) -> None:
    seen = paper_of(store, about(told_of)).stands
    add(store, told_of, "New floors are slippery")
    begun(store, about(told_of))
    assert typed(store, memo, Made("s", "mine"), seen) == Made("s", "mine")


def test_each_language_keeps_its_own_text(store: Store, told_of: str) -> None:
    finnish = in_language(about(told_of), "fi")
    edit(store, finnish, "omani")
    assert paper_of(store, finnish).stands.body.endswith("omani")
    english = paper_of(store, in_language(about(told_of), "en"))
    assert "omani" not in english.stands.body
    assert paper_of(store, about(told_of)).language == "fi"


def test_a_sent_memo_stays_as_it_was(store: Store, told_of: str, memo: str) -> None:
    store.do(send_paper, memo).result()
    add(store, told_of, "New floors are slippery")
    assert begun(store, about(told_of)) == memo
    sheet = paper_of(store, about(told_of))
    assert "New floors" not in sheet.stands.body
    assert not sheet.stale
    with pytest.raises(Refusal, match="It was sent as it stands"):
        store.do(save_paper, memo, Made("", "x"), seen=sheet.stands).result()


def test_made_anew_a_sent_memo_stays_and_another_is_begun(
    store: Store, told_of: str, memo: str, clock: StillClock
) -> None:
    store.do(send_paper, memo).result()
    clock.move(minutes=1)
    other = store.do(renew_paper, about(told_of)).result().result
    assert other != memo
    assert begun(store, about(told_of)) == other


def test_after_the_next_meeting_there_is_a_new_memo(store: Store, told_of: str, memo: str, clock: StillClock) -> None:
    def met(write: Write) -> None:
        held = write.now - timedelta(hours=1)
        write.insert(
            meeting,
            organisation_id=told_of,
            deal_id=deal_of(write, told_of),
            starts_at=held,
            ends_at=write.now,
            uid="a",
            state=MeetingState.HELD,
        )

    store.do(send_paper, memo).result()
    clock.move(days=3)
    assert begun(store, about(told_of)) == memo
    store.do(met).result()
    assert begun(store, about(told_of)) != memo


def test_each_version_of_a_quote_has_its_own_text(store: Store, told_of: str) -> None:
    def deal_key(write: Write) -> str:
        return deal_of(write, told_of)

    deal_id = store.do(deal_key).result().result
    first = store.do(new_quote, deal_id).result().result
    which = about(told_of, PaperKind.QUOTE)
    text = begun(store, which)
    second = store.do(new_quote, deal_id).result().result
    assert begun(store, replace(which, quote_id=first)) == text
    assert begun(store, replace(which, quote_id=second)) != text


def test_a_playbook_without_papers_uses_those_that_come_along(store: Store, told_of: str, office: Office) -> None:
    store.office = replace(office, playbook=office.playbook.model_copy(update={"papers": []}))
    assert "## What the present situation costs" in paper_of(store, about(told_of)).stands.body


def test_an_organisation_with_a_written_paper_is_not_undone(store: Store) -> None:
    key = store.do(add_organisation, OrganisationFacts(name="Uusi Oy", segment="company")).result().result
    begun(store, about(key))
    edit(store, about(key), "mine")
    with pytest.raises(Refusal, match="has a paper written by now"):
        store.do(undo).result()


def test_a_version_whose_text_was_typed_on_is_not_undone_so_that_the_text_is_found_again(
    store: Store, told_of: str
) -> None:
    version = store.do(lambda write: new_quote(write, deal_of(write, told_of))).result().result
    which = replace(about(told_of, PaperKind.QUOTE), quote_id=version)
    begun(store, which)
    edit(store, which, "mine")
    with pytest.raises(Refusal, match="has a paper written by now"):
        store.do(undo).result()
    assert paper_of(store, which).stands.body.endswith("mine")


def test_a_paper_on_what_went_is_refused_in_words(store: Store) -> None:
    with pytest.raises(NotFound):
        paper_of(store, about("nobody"))
    with pytest.raises(NotFound):
        store.do(save_paper, "nothing", Made("", ""), seen=Made("", "")).result()


def test_the_next_meeting_agreed_stands_in_the_paper_at_once(store: Store, told_of: str, memo: str) -> None:
    def agree(write: Write) -> None:
        start = THURSDAY - timedelta(days=2)
        agree_meeting(write, told_of, deal_of(write, told_of), None, start, place="here")

    store.do(agree).result()
    begun(store, about(told_of))
    assert "Tuesday 1 December 2026 at 9:00" in paper_of(store, about(told_of)).stands.body
