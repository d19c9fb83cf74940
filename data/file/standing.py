"""How the file stands: why it may only be looked at, in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from data.file.hold import Holder
from data.model.clean import clean_line
from data.words import _


@dataclass(frozen=True, slots=True)
class Standing:
    """Why the file may only be looked at just now."""

    sentence: str
    holder: Holder | None = None
    """The app that works on it, where that is why."""


def held_by(holder: Holder) -> Standing:
    """It is open in another salestui."""
    if holder.since is None:
        return Standing(_("the file is open in another salestui; here you can only look."), holder)
    since = holder.since.astimezone()
    said = _(
        "the file is open in another salestui (process {pid} on {host}, since {since}); here it can only be looked at."
    )
    told = said.format(pid=holder.pid, host=clean_line(holder.host), since=f"{since:%d.%m. %H:%M}")
    return Standing(told, holder)


def no_room(error: BaseException) -> Standing:
    """The disk, or the folder, takes nothing."""
    why = getattr(error, "strerror", None) or getattr(error, "orig", None) or error
    said = _("the disk takes nothing ({why}); you can only look, and what was last written may be missing.")
    return Standing(said.format(why=clean_line(str(why))))
