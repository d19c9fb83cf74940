"""Mail drafts: whatever is typed, each header stands once, each address is one, and the words come back as written."""

from __future__ import annotations

import email
from collections.abc import Sequence
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from data.model.clean import clean, clean_line
from data.model.facts import Outcome
from data.model.letter import Draft, FormLetter, has_address, letter_after, letter_of_cancelling, mail_file
from data.model.pieces import Text

AT = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
HEADERS = ["X-Unsent", "Date", "From", "To", "Subject", "MIME-Version"]


def draft(
    *,
    guest: str = "Anna Mäkelä",
    address: str = "anna@poyta.fi",
    subject: str = "Our meeting",
    body: str = "Hello Anna,",
    calendar: bytes = b"",
) -> bytes:
    """A draft from Aino."""
    return mail_file(Draft("Aino Laine", "aino@kotitreeni.fi", guest, address, subject, body, AT, calendar))


def opened(content: bytes) -> EmailMessage:
    """The draft as a mail program reads it."""
    found = email.message_from_bytes(content, policy=default)
    assert isinstance(found, EmailMessage)
    return found


texts = st.text(max_size=120) | st.text(alphabet='Äö \r\n\t:,;<>@"\\=?_()[]ab.', max_size=120)


@given(texts, texts, texts)
@example("Anna\r\nBcc: all@evil.fi", "Hi\r\n\r\n<script>", "a\r\n.\r\nb\nFrom x")
@example('"Anna" <evil@evil.fi>, b', "=?utf-8?q?=0D=0ABcc=3A?=", "--==\n")
@example("ä" * 120, "ö " * 60, "x" * 2000)
def test_no_text_adds_a_header_or_an_address_and_every_word_comes_back(guest: str, subject: str, body: str) -> None:
    content = draft(guest=guest, subject=subject, body=body, calendar=b"BEGIN:VCALENDAR\r\n")
    head, _blank, _rest = content.partition(b"\r\n\r\n")
    assert b"\r" not in head.replace(b"\r\n", b"")
    assert b"\n" not in head.replace(b"\r\n", b"")
    assert content.isascii()
    mail = opened(content)
    assert [name for name in mail if name != "Content-Type"] == HEADERS
    assert [found.addr_spec for found in mail["To"].addresses] == ["anna@poyta.fi"]
    said = mail.get_body(("plain",))
    assert said is not None
    assert said.get_content().replace("\r\n", "\n").strip() == clean(body).strip()
    (attached,) = mail.iter_attachments()
    assert attached.get_payload(decode=True) == b"BEGIN:VCALENDAR\r\n"


@given(st.text(alphabet="abcÄÖåß 0-9:.–", max_size=150))
def test_a_subject_comes_back_as_written(subject: str) -> None:
    assert opened(draft(subject=subject))["Subject"] == clean_line(subject)


def test_no_line_of_the_head_is_longer_than_mail_allows() -> None:
    content = draft(guest="Ä" * 300, subject="pitkä otsikko " * 40, body="pitkä rivi " * 400)
    assert max(len(line) for line in content.split(b"\r\n")) <= 78


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("anna@poyta.fi", "anna@poyta.fi"),
        ("Anna <anna@poyta.fi>", "anna@poyta.fi"),
        ("anna@pöytä.fi", "anna@xn--pyt-sla1g.fi"),
        ("änna@poyta.fi", None),
        ("a..b@poyta.fi", None),
        ("anna@poyta.fi, evil@evil.fi", None),
        ("anna@poyta.fi\r\nBcc: x@evil.fi", None),
        ("not an address", None),
        ("", None),
    ],
)
def test_an_address_is_written_right_or_not_at_all(address: str, written: str | None) -> None:
    mail = opened(draft(address=address))
    assert (mail["To"].addresses[0].addr_spec if mail["To"] else None) == written
    assert has_address(address) is (written is not None)


def form(key: str, *outcomes: Outcome, objections: Sequence[str] = (), segments: Sequence[str] = ()) -> FormLetter:
    """A letter of a playbook."""
    said = Text(by_language={"en": "x"})
    return FormLetter(
        key=key,
        name=said,
        outcomes=list(outcomes),
        objections=list(objections),
        segments=list(segments),
        subject=said,
        body=said,
        cancels=not outcomes,
    )


FORMS = [
    form("asked", Outcome.LATER, Outcome.NO, objections=["send_email"], segments=["company"]),
    form("later", Outcome.LATER),
    form("called_off"),
]


@pytest.mark.parametrize(
    ("outcome", "segment", "raised", "key"),
    [
        (Outcome.LATER, "company", ["send_email"], "asked"),
        (Outcome.LATER, "company", ["no_time"], "later"),
        (Outcome.LATER, "municipality", ["send_email"], "later"),
        (Outcome.NO, "company", ["send_email", "no_time"], "asked"),
        (Outcome.NO, "company", [], None),
        (Outcome.BOOKED, "company", [], None),
    ],
)
def test_the_first_letter_that_fits_is_written(
    outcome: Outcome, segment: str, raised: list[str], key: str | None
) -> None:
    found = letter_after(FORMS, outcome, segment, raised)
    assert (found.key if found else None) == key


def test_a_cancellation_has_a_letter_of_its_own() -> None:
    found = letter_of_cancelling(FORMS, "company")
    assert found is not None
    assert found.key == "called_off"


def test_a_letter_that_would_never_be_written_is_a_mistake() -> None:
    said = Text(by_language={"en": "x"})
    with pytest.raises(ValidationError, match="never written"):
        FormLetter(key="x", name=said, subject=said, body=said)
