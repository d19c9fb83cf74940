"""The workbench: a paper laid out as a private file beside the rep's own, for another editor, and taken in again."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from data.bargaining import paper
from data.invitations import put
from data.model.clean import clean
from data.model.paper import Made
from data.model.refusal import Refusal
from data.papers import Kept, save_paper, unsent
from data.transaction import Read, Write
from data.words import _

_MOST = 2_000_000
"""Bytes that are read back: no paper is longer."""


def lay_out(read: Read, paper_id: str) -> Path:
    """The file with the paper's text, made anew; only its owner can read it.

    Raises:
        NotFound: when the paper is no longer in the file.
        Refusal: when it was sent, or the file cannot be written.
    """
    path = _path(read, paper_id)
    try:
        put(path.parent, path.name, (unsent(read, paper_id)["body"] + "\n").encode())
    except OSError as error:
        raise Refusal(_("{path} cannot be written: {why}.").format(path=path, why=error.strerror or error)) from error
    return path


def left_over(read: Read, paper_id: str) -> str | None:
    """What stands in the file of a paper that was never taken in again, where it differs from the paper."""
    text = _content(_path(read, paper_id))
    return None if text is None or text == read.row(paper, paper_id)["body"].rstrip("\n") else text


def take_in(write: Write, paper_id: str, *, seen: Made) -> Kept:
    """Keep what the editor left in the file; no history. The file goes by `clear`, once this is on disk.

    Raises:
        NotFound: when the paper is no longer in the file.
        Refusal: when it was sent meanwhile, or the file cannot be read.
    """
    text = _content(_path(write, paper_id))
    if text is None:
        raise Refusal(_("What the editor left cannot be read; the paper stays as it was."))
    return save_paper(write, paper_id, Made(seen.subject, text), seen=seen)


def clear(read: Read, paper_id: str) -> None:
    """Take the file away, if it is there."""
    with suppress(OSError):
        _path(read, paper_id).unlink(missing_ok=True)


def _path(read: Read, paper_id: str) -> Path:
    if not paper_id.isalnum():
        raise ValueError(f"not a key: {paper_id}")
    return read.file.parent / "papers" / f"{paper_id}.md"


def _content(path: Path) -> str | None:
    """The text of a file that is there and no link, without the newline that editors end it with."""
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > _MOST:
            return None
        return clean(path.read_bytes().decode("utf-8", errors="replace").removeprefix("\ufeff")).rstrip("\n")
    except OSError:
        return None
