"""Letters: mail drafts for calls and meetings, in the customer's language, with the invitation where there is one."""

from __future__ import annotations

import email
import stat
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import icalendar
import pytest

from data.calls import log_call
from data.history import redo, undo
from data.invitations import folder_of
from data.letters import Letter, keep_letter, last_invitation, letter_of
from data.meetings import cancel_meeting, move_meeting
from data.model.facts import Outcome
from data.model.playbook import Playbook
from data.model.report import Raised
from data.model.settings import Rep, Settings
from data.playbooks.shelf import bundled, read
from data.post import into
from data.store import Store
from data.tables import contact, organisation
from data.transaction import Write
from tests.data.calling import GIVEN, THURSDAY, a_call
from tests.data.rows import every_row


@pytest.fixture
def folder(store: Store, tmp_path: Path) -> Path:
    """Where this office lays its papers."""
    rep = Rep(name="Aino Laine", email="aino@kotitreeni.fi", company="Kotitreeni Oy", phone="+358401234567")
    found = tmp_path / "Invitations"
    store.office = replace(store.office, settings=Settings(rep=rep), folder=found)
    store.after_commit.append(into(found))
    return found


def log(store: Store, outcome: Outcome, *, address: str = "anna@poyta.fi", **more: Any) -> str:
    """Keep a call to Anna that ended so; its key."""

    def known(write: Write, key: str) -> None:
        write.update(contact, key, email=address)

    report = store.do(a_call).result().result
    assert report.contact_id
    store.do(known, report.contact_id).result()
    ended = replace(report, outcome=outcome, given=GIVEN[outcome], **more)
    return store.do(log_call, ended).result().result


def opened(content: bytes) -> EmailMessage:
    """The draft as a mail program reads it."""
    found = email.message_from_bytes(content, policy=default)
    assert isinstance(found, EmailMessage)
    assert found.defects == []
    return found


def words(mail: EmailMessage) -> str:
    """What the customer reads."""
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def attached(mail: EmailMessage) -> tuple[str, Any]:
    """Method and event of the calendar file that goes along."""
    (found,) = mail.iter_attachments()
    assert found.get_content_type() == "text/calendar"
    content = found.get_payload(decode=True)
    assert isinstance(content, bytes)
    calendar = icalendar.Calendar.from_ical(content)
    assert found.get_param("method") == str(calendar["METHOD"])
    return str(calendar["METHOD"]), calendar.events[0]


def drafts(folder: Path) -> list[EmailMessage]:
    """Every mail draft in the folder."""
    return [opened(path.read_bytes()) for path in sorted(folder.glob("*.eml"))]


def test_a_booked_meeting_gets_a_draft_with_its_invitation(store: Store, folder: Path) -> None:
    log(store, Outcome.BOOKED)
    (mail,) = drafts(folder)
    assert (mail["X-Unsent"], mail["To"], mail["From"]) == (
        "1",
        "Anna Mäkelä <anna@poyta.fi>",
        "Aino Laine <aino@kotitreeni.fi>",
    )
    assert mail["Subject"] == "Our meeting: Thursday 26 November 2026 at 9:00"
    assert mail["Date"].datetime == store.office.clock().replace(microsecond=0)
    assert words(mail).startswith("Hello Anna,\n")
    assert "at your place" in words(mail)
    assert "{{" not in words(mail)
    method, event = attached(mail)
    assert (method, event.start, str(event["ATTENDEE"])) == ("REQUEST", THURSDAY, "mailto:anna@poyta.fi")


def test_the_draft_is_named_like_its_calendar_file_and_is_private(store: Store, folder: Path) -> None:
    log(store, Outcome.BOOKED)
    files = sorted(folder.iterdir())
    assert [path.suffix for path in files] == [".eml", ".ics"]
    assert files[0].stem == files[1].stem
    assert [stat.S_IMODE(path.stat().st_mode) for path in files] == [0o600, 0o600]


def test_the_draft_speaks_the_language_of_the_call(store: Store, folder: Path) -> None:
    log(store, Outcome.BOOKED, language="fi")
    (mail,) = drafts(folder)
    assert mail["Subject"] == "Tapaamisemme: torstaina 26.11.2026 kello 9.00"
    assert "teidän luonanne" in words(mail)


def test_undo_turns_the_draft_into_a_cancellation_and_redo_turns_it_back(store: Store, folder: Path) -> None:
    log(store, Outcome.BOOKED)
    for step, method, said in (
        (undo, "CANCEL", "Called off"),
        (redo, "REQUEST", "Our meeting"),
        (undo, "CANCEL", "off"),
    ):
        store.do(step).result()
        (mail,) = drafts(folder)
        assert attached(mail)[0] == method
        assert said in mail["Subject"]


def test_a_moved_meeting_leaves_one_draft_with_the_new_time(store: Store, folder: Path) -> None:
    log(store, Outcome.BOOKED)
    key = store.ask(every_row).result()["meeting"][0]["id"]
    store.do(move_meeting, key, THURSDAY.replace(day=27)).result()
    assert len(list(folder.iterdir())) == 2
    (mail,) = drafts(folder)
    assert "Friday 27 November 2026" in mail["Subject"]
    assert int(attached(mail)[1]["SEQUENCE"]) == 1


def test_without_an_address_the_draft_has_none_and_the_sentence_says_so(store: Store, folder: Path) -> None:
    report = store.do(a_call).result().result
    done = store.do(log_call, replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED])).result()
    (mail,) = drafts(folder)
    assert mail["To"] is None
    assert mail["From"] == "Aino Laine <aino@kotitreeni.fi>"
    (notice,) = done.notices
    assert not notice.wrong
    assert "no e-mail address is known" in notice.sentence


def test_a_playbook_without_letters_still_invites(store: Store, folder: Path) -> None:
    store.office = replace(store.office, playbook=store.office.playbook.model_copy(update={"letters": []}))
    key = log(store, Outcome.BOOKED)
    assert [path.suffix for path in folder.iterdir()] == [".ics"]
    assert store.ask(letter_of, key).result() is None


@pytest.mark.parametrize(
    ("outcome", "objections", "subject"),
    [
        (Outcome.BOOKED, (), "Our meeting: Thursday 26 November 2026 at 9:00"),
        (Outcome.CALL_BACK, (), "My call: Tuesday 24 November 2026 at 15:15"),
        (Outcome.LATER, (), "We come back to this"),
        (Outcome.LATER, ("send_email",), "In short: Kotitreeni Oy"),
        (Outcome.NO, ("send_email",), "In short: Kotitreeni Oy"),
        (Outcome.NO, ("no_budget",), None),
    ],
)
def test_each_call_gets_the_letter_that_the_playbook_has_for_it(
    store: Store, folder: Path, outcome: Outcome, objections: tuple[str, ...], subject: str | None
) -> None:
    raised = tuple(Raised(kind, store.office.clock()) for kind in objections)
    key = log(store, outcome, objections=raised)
    letter = store.ask(letter_of, key).result()
    assert (letter.subject if letter else None) == subject
    if letter:
        mail = opened(letter.content)
        assert (mail["Subject"], letter.to) == (subject, "anna@poyta.fi")
        assert [part.get_content_type() for part in mail.iter_attachments()] == (
            ["text/calendar"] if outcome == Outcome.BOOKED else []
        )


def test_a_date_to_come_back_stands_in_the_letter(store: Store, folder: Path) -> None:
    key = log(store, Outcome.LATER)
    letter = store.ask(letter_of, key).result()
    assert letter
    assert "as we agreed: Wednesday 24 February 2027." in words(opened(letter.content))


def test_no_letter_goes_to_those_who_asked_to_be_left_alone(store: Store, folder: Path) -> None:
    def bar(write: Write) -> None:
        house = every_row(write)["organisation"][0]
        write.update(organisation, house["id"], do_not_call=True)

    key = log(store, Outcome.CALL_BACK)
    store.do(bar).result()
    assert store.ask(letter_of, key).result() is None


def test_the_letter_of_a_meeting_that_was_called_off_says_so(store: Store, folder: Path) -> None:
    key = log(store, Outcome.BOOKED)
    store.do(cancel_meeting, store.ask(every_row).result()["meeting"][0]["id"]).result()
    letter = store.ask(letter_of, key).result()
    assert letter
    assert letter.subject.startswith("Called off")
    assert attached(opened(letter.content))[0] == "CANCEL"
    assert (folder / letter.name).exists()


def test_a_letter_is_kept_privately_under_its_own_name(tmp_path: Path) -> None:
    path = keep_letter(Letter("a.eml", b"X-Unsent: 1", "", ""), tmp_path / "new")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"X-Unsent: 1", 0o600)
    with pytest.raises(ValueError, match="not a file name"):
        keep_letter(Letter("../a.eml", b"", "", ""), tmp_path)


def test_the_last_invitation_is_the_newest_that_still_stands(store: Store, folder: Path) -> None:
    assert store.ask(last_invitation).result() == ()
    log(store, Outcome.BOOKED)
    first = store.ask(last_invitation).result()
    assert [path.suffix for path in first] == [".eml", ".ics"]
    assert all(path.parent == folder_of(store.office) for path in first)
    store.office.clock.move(minutes=5)  # type: ignore[attr-defined]  # the tests' clock
    report = store.do(a_call).result().result
    later = replace(GIVEN[Outcome.BOOKED], due=store.office.calendar.exactly(THURSDAY.replace(hour=12)))
    store.do(log_call, replace(report, outcome=Outcome.BOOKED, given=later)).result()
    assert store.ask(last_invitation).result() != first
    store.do(undo).result()
    assert store.ask(last_invitation).result() == first
    first[0].unlink()
    assert store.ask(last_invitation).result() == first[1:]


BOOKS = [read(key) for key, _file in bundled()]


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.key)
def test_each_bundled_playbook_has_its_letters_in_both_languages(book: Playbook) -> None:
    wanted = {Outcome.BOOKED, Outcome.CALL_BACK, Outcome.LATER, Outcome.NO}
    assert {outcome for form in book.letters for outcome in form.outcomes} == wanted
    assert [form.key for form in book.letters if form.cancels] == ["cancelled"]
    for form in book.letters:
        assert {*form.subject.by_language, *form.body.by_language} == {"en", "fi"}
        assert all(len(said) <= 60 for said in form.subject.by_language.values())
