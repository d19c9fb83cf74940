"""How the file stands: why it may only be looked at, in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from data.file.hold import Holder
from data.file.soundness import tells_of_others
from data.model.clean import clean_line
from data.words import _

FULL, BARRED = ("disk is full", "no space left"), ("readonly", "read-only", "permission denied", "not permitted")
"""What the system says of a disk without room, and of a file or folder that takes nothing."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Why the file may only be looked at just now."""

    sentence: str
    holder: Holder | None = None
    """The app that works on it, where that is why."""
    chosen: bool = False
    """Whether the rep wanted it so: then it stays so."""


def held_by(holder: Holder, local: Callable[[datetime], datetime] = datetime.astimezone) -> Standing:
    """It is open in another salestui; `local` gives the time on the rep's own clock."""
    if holder.since is None:
        return Standing(_("the file is open in another salestui; here you can only look."), holder)
    since = local(holder.since)
    said = _("the file is open in another salestui (process {pid} on {host}, since {since}); here you can only look.")
    told = said.format(pid=holder.pid, host=clean_line(holder.host), since=f"{since:%d.%m. %H:%M}")
    return Standing(told, holder)


def no_room(error: BaseException, *, whole: bool = False) -> Standing:
    """The disk, or the folder, takes nothing; `whole`: all that was written before can be seen."""
    if whole:
        return Standing(_("{why}; you can only look.").format(why=reason(error)))
    said = _("{why}; you can only look, and what was last written may be missing.")
    return Standing(said.format(why=reason(error)))


def by_choice() -> Standing:
    """The rep wanted only to look."""
    return Standing(_("it was opened only to be looked at (--read-only)."), chosen=True)


def reason(error: BaseException) -> str:
    """Why nothing could be written, in words of ours where we know what the system means."""
    told = clean_line(str(getattr(error, "strerror", None) or getattr(error, "orig", None) or error))
    if any(words in told.lower() for words in FULL):
        return _("the disk is full")
    if any(words in told.lower() for words in BARRED):
        return _("the file or its folder may not be written")
    if tells_of_others(error):
        return _("another program is writing to the file just now")
    return _("the disk takes nothing ({why})").format(why=told)
