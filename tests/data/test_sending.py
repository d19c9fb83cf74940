"""Sending papers: three private files, one mail draft that any program opens, and what it was waited for is done."""

from __future__ import annotations

import email
import stat
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from sqlalchemy import select

from data.booking import agree_meeting
from data.cadences import follow_event
from data.history import redo, undo
from data.meetings import cancel_meeting
from data.model.facts import Event, FollowUpState, MeetingPurpose, PaperKind, QuoteState
from data.model.markdown import plain
from data.model.paper import Made
from data.model.refusal import DoNotCall, NotFound, Refusal
from data.papers import save_paper
from data.quotes import give_quote, new_quote, quote_at_hand
from data.sending import Sent, send_paper
from data.store import Store
from data.tables import contact, followup, meeting, organisation
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.deals_told import about, begun, deal_of, paper_of, told
from tests.data.rows import every_row


@pytest.fixture
def folder(store: Store, tmp_path: Path) -> Path:
    """Where papers are laid."""
    found = tmp_path / "Invitations"
    store.office = replace(store.office, folder=found)
    return found


@pytest.fixture
def told_of(store: Store, folder: Path) -> str:
    return store.do(told).result().result


def send(store: Store, organisation_id: str, kind: PaperKind = PaperKind.MEMO) -> Sent:
    return store.do(send_paper, begun(store, about(organisation_id, kind))).result().result


def opened(path: Path) -> EmailMessage:
    """The draft as a mail program reads it."""
    found = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(found, EmailMessage)
    assert found.defects == []
    return found


def words(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def memo_states(read: Read) -> list[str]:
    rows = read.all(select(followup).where(followup.c.kind == "memo"))
    return [row["state"] for row in rows]


def held(write: Write, organisation_id: str) -> None:
    """A meeting was held: a memo is waited for."""
    follow_event(
        write, Event.MEETING_HELD, deal_of(write, organisation_id), purpose=MeetingPurpose.TALK, origin=write.now
    )


def test_three_private_files_are_written_and_the_draft_reads_like_the_text(store: Store, told_of: str) -> None:
    stands = paper_of(store, about(told_of)).stands
    sent = send(store, told_of)
    files = (sent.markdown, sent.text, sent.mail)
    assert [path.name for path in files] == [f"2026-11-24-poyta-oy-memo.{kind}" for kind in ("md", "txt", "eml")]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert sent.markdown.read_text(encoding="utf-8").startswith(f"# {stands.subject}\n\nHello Anna,")
    assert sent.text.read_text(encoding="utf-8") == plain(stands.body) + "\n"
    mail = opened(sent.mail)
    assert (mail["X-Unsent"], mail["To"], mail["Subject"]) == ("1", "Anna Mäkelä <anna@poyta.fi>", stands.subject)
    assert words(mail).strip() == plain(stands.body)
    assert "{{" not in words(mail)


def test_the_next_meetings_invitation_goes_along_while_it_stands(store: Store, told_of: str) -> None:
    sent = send(store, told_of)
    (calendar,) = opened(sent.mail).iter_attachments()
    assert (sent.attached, calendar.get_content_type()) == (True, "text/calendar")
    assert b"METHOD:REQUEST" in calendar.get_payload(decode=True)

    def call_off(write: Write) -> None:
        found = write.first(select(meeting.c.id))
        assert found is not None
        cancel_meeting(write, found["id"])

    store.do(call_off).result()
    assert not send(store, told_of).attached


def test_sending_is_one_step_that_finishes_the_memo_and_can_be_undone(store: Store, told_of: str) -> None:
    store.do(held, told_of).result()
    paper_id = begun(store, about(told_of))
    before = store.ask(every_row).result()
    done = store.do(send_paper, paper_id).result()
    assert str(done.phrase) == "memo for Pöytä Oy sent"
    assert store.ask(memo_states).result() == [FollowUpState.DONE]
    assert paper_of(store, about(told_of)).sent_at is not None
    after = store.ask(every_row).result()
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == after


def test_a_quote_that_was_being_written_counts_as_given(store: Store, told_of: str) -> None:
    def quoted(write: Write) -> str:
        return new_quote(write, deal_of(write, told_of))

    def state(read: Read) -> QuoteState:
        found = quote_at_hand(read, deal_of(read, told_of))
        assert found is not None
        return found.state

    store.do(quoted).result()
    sent = send(store, told_of, PaperKind.QUOTE)
    assert store.ask(state).result() == QuoteState.GIVEN
    assert "4 200.00 €" in words(opened(sent.mail)).replace("\u00a0", " ")
    store.do(undo).result()
    assert store.ask(state).result() == QuoteState.DRAFT


def test_a_version_that_was_replaced_or_has_expired_is_not_sent(store: Store, told_of: str, clock: StillClock) -> None:
    def version(write: Write) -> str:
        key = new_quote(write, deal_of(write, told_of))
        give_quote(write, key)
        return key

    first = store.do(version).result().result
    older = begun(store, replace(about(told_of, PaperKind.QUOTE), quote_id=first))
    store.do(version).result()
    with pytest.raises(Refusal, match="newer version has replaced"):
        store.do(send_paper, older).result()
    clock.move(days=90)
    with pytest.raises(Refusal, match="has expired"):
        send(store, told_of, PaperKind.QUOTE)


def test_a_hand_over_note_goes_to_nobody_outside(store: Store, told_of: str) -> None:
    sent = send(store, told_of, PaperKind.HAND_OVER)
    mail = opened(sent.mail)
    assert (sent.to, mail["To"], sent.attached) == ("", None, False)
    assert "Sails in summer" in words(mail)


def test_without_an_address_the_draft_has_none(store: Store, told_of: str) -> None:
    def forget(write: Write) -> None:
        for row in write.all(select(contact.c.id)):
            write.update(contact, row["id"], email="")

    store.do(forget).result()
    sent = send(store, told_of)
    assert (sent.to, opened(sent.mail)["To"]) == ("", None)


def test_a_quote_without_lines_is_not_sent(store: Store, told_of: str) -> None:
    assert paper_of(store, about(told_of, PaperKind.QUOTE)).unpriced
    with pytest.raises(Refusal, match="There is no quote yet"):
        send(store, told_of, PaperKind.QUOTE)


def test_whoever_asked_not_to_be_contacted_is_sent_nothing(store: Store, told_of: str, folder: Path) -> None:
    def bar(write: Write) -> None:
        for row in write.all(select(contact.c.id)):
            write.update(contact, row["id"], do_not_contact=True)

    store.do(bar).result()
    with pytest.raises(DoNotCall, match="Anna Mäkelä has asked not to be contacted"):
        send(store, told_of)
    assert not folder.exists()
    assert paper_of(store, about(told_of)).sent_at is None


def test_what_cannot_be_written_is_not_sent(store: Store, told_of: str, folder: Path) -> None:
    folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(Refusal, match="Not sent: nothing can be written to"):
        send(store, told_of)
    assert paper_of(store, about(told_of)).sent_at is None


def test_a_link_laid_in_the_folder_is_replaced_not_followed(store: Store, told_of: str, folder: Path) -> None:
    treasure = folder.parent / "treasure"
    treasure.write_text("mine", encoding="utf-8")
    folder.mkdir()
    (folder / "2026-11-24-poyta-oy-memo.md").symlink_to(treasure)
    send(store, told_of)
    assert treasure.read_text(encoding="utf-8") == "mine"


def test_an_empty_paper_is_not_sent(store: Store, told_of: str) -> None:
    paper_id = begun(store, about(told_of))
    store.do(save_paper, paper_id, Made("", " \n"), seen=paper_of(store, about(told_of)).stands).result()
    with pytest.raises(Refusal, match="nothing to send yet"):
        send(store, told_of)


def test_two_of_one_name_on_one_day_do_not_overwrite_each_other(store: Store, told_of: str, clock: StillClock) -> None:
    def twin(write: Write) -> str:
        key = told(write)
        write.update(organisation, key, name="../../Poyta, Oy")
        return key

    def elsewhere(write: Write) -> None:
        found = write.first(select(meeting.c.id))
        assert found is not None
        cancel_meeting(write, found["id"])

    store.do(elsewhere).result()
    other = store.do(twin).result().result
    first = send(store, told_of)
    clock.move(minutes=1)
    second = send(store, other)
    assert first.mail.parent == second.mail.parent
    assert first.mail.name == "2026-11-24-poyta-oy-memo.eml"
    assert second.mail.stem.startswith("2026-11-24-poyta-oy-memo-")
    assert send(store, told_of).mail == first.mail


def test_hostile_words_reach_the_files_as_plain_words(store: Store, told_of: str) -> None:
    paper_id = begun(store, about(told_of))
    seen = paper_of(store, about(told_of)).stands
    hostile = Made("a\r\nBcc: x@y.fi", "x\x1b]52;c;aGk=\x07 [b]\u202ey" + "z" * 50_000)
    store.do(save_paper, paper_id, hostile, seen=seen).result()
    sent = send(store, told_of)
    mail = opened(sent.mail)
    assert mail["Bcc"] is None
    assert mail["Subject"] == "a Bcc: x@y.fi"
    assert "\x1b" not in sent.text.read_text(encoding="utf-8")
    assert "[b]" in words(mail)


def test_a_meeting_with_somebody_else_does_not_go_along(store: Store, told_of: str) -> None:
    def with_another(write: Write) -> None:
        found = write.first(select(meeting.c.id))
        assert found is not None
        cancel_meeting(write, found["id"])
        other = write.insert(contact, organisation_id=told_of, name="Eeva", search_key="eeva")
        start = store.office.clock().replace(day=26, hour=7)
        agree_meeting(write, told_of, deal_of(write, told_of), other, start, place="there")

    store.do(with_another).result()
    assert not send(store, told_of).attached


def test_a_paper_that_went_is_refused_in_words(store: Store, folder: Path) -> None:
    with pytest.raises(NotFound):
        store.do(send_paper, "nothing").result()
