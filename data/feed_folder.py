"""The folder of the calendar feed: written whole or not at all, never through a link, never over another's file."""

from __future__ import annotations

import os
import stat
from concurrent.futures import Future
from pathlib import Path
from threading import Thread

from data.feed import Feed
from data.invitations import put
from data.model.changes import RowChange
from data.model.done import Notice
from data.model.feed import FILE, is_feed
from data.model.refusal import NotFound, Refusal
from data.store import Store
from data.tables import contact, followup, meeting, organisation
from data.words import _

_TELLS = {table.name for table in (followup, meeting, contact, organisation)}
_LARGEST = 5_000_000


def write_feed(feed: Feed, folder: Path, *, make: bool = False) -> Path:
    """Write the feed into the folder, private to its owner; the file, which is not touched where it says so already.

    Args:
        feed: What to tell.
        folder: Where.
        make: Whether a missing folder is made.

    Raises:
        NotFound: when the folder is missing.
        Refusal: when the file there is not our feed, or cannot be written.
    """
    path = folder / FILE
    content = feed.content()
    try:
        if not make and not folder.is_dir():
            raise NotFound(_("The calendar feed was not written: there is no folder {folder}.").format(folder=folder))
        before = _before(path)
        if before is not None and not is_feed(before, feed.owner):
            sentence = _("{file} is not the feed of these customers, so it stays as it is: name another folder.")
            raise Refusal(sentence.format(file=path))
        if before != content:
            put(folder, FILE, content)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise Refusal(
            _("The calendar feed was not written to {folder}: {why}.").format(folder=folder, why=why)
        ) from error
    return path


def _before(path: Path) -> bytes | None:
    """What stands there; None where nothing does; nothing of ours where it is a link or no plain file."""
    try:
        facts = path.lstat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(facts.st_mode) or facts.st_size > _LARGEST:
        return b""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        return file.read(_LARGEST + 1)


class FeedFolder:
    """Keeps the feed up to date: follows each commit of the store only by remembering that something changed."""

    def __init__(self, folder: Path, *, make: bool = False) -> None:
        self.folder = folder
        self._make = make
        self.stale = True
        """Whether the file may tell something old."""
        self._told = ""

    def __call__(self, _store: Store, changes: list[RowChange]) -> list[Notice]:
        """Something was written to the file of customers."""
        self.stale = self.stale or any(change.table in _TELLS for change in changes)
        return []

    def write(self, feed: Feed) -> Future[str]:
        """Write on a thread of its own, which holds nobody up; a sentence where it cannot be, once for each fault."""
        answer: Future[str] = Future()
        answer.set_running_or_notify_cancel()
        Thread(target=lambda: answer.set_result(self._write(feed)), name="feed", daemon=True).start()
        return answer

    def _write(self, feed: Feed) -> str:
        try:
            write_feed(feed, self.folder, make=self._make)
        except Refusal as refusal:
            self.stale = True
            sentence = str(refusal)
        except Exception as error:  # the calendar is a kindness: whatever is wrong with it stops nobody
            sentence = _("The calendar feed was not written to {folder}: {why}.").format(
                folder=self.folder, why=type(error).__name__
            )
        else:
            sentence = ""
        new, self._told = sentence != self._told, sentence
        return sentence if new else ""
