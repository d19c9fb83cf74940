"""What a backup is, in words: when it was made, what for, how large it is."""

from __future__ import annotations

from datetime import datetime

from data.file.backups import Backup, Why
from data.file.restoring import Restored
from data.model.calendar import Calendar
from data.model.wording import clock, date_of
from data.words import N_, _

REASONS = {
    Why.START: N_("at the start"),
    Why.CHANGED: N_("while you worked"),
    Why.MIGRATION: N_("before an update"),
    Why.IMPORT: N_("before an import"),
    Why.ERASE: N_("before an erasure"),
    Why.RESTORE: N_("before a restore"),
    Why.ASKED: N_("asked for"),
}
"""What each was made for."""

_MEGA = 1_000_000


def reason(backup: Backup) -> str:
    """What it was made for."""
    return _(REASONS[backup.why])


def moment(at: datetime, now: datetime, calendar: Calendar) -> str:
    """A moment by its day and time on the rep's clock."""
    local = calendar.local(at)
    return f"{date_of(local.date(), calendar.today(now))} {clock(local)}"


def size(bytes_: int) -> str:
    """How large it is."""
    if bytes_ >= _MEGA:
        return _("{count} MB").format(count=round(bytes_ / _MEGA))
    return _("{count} kB").format(count=max(1, round(bytes_ / 1000)))


def told(done: Restored, now: datetime, calendar: Calendar) -> str:
    """What a restore did, and the way back."""
    said = _("Restored: the file is as it was {when}.").format(when=moment(done.backup.at, now, calendar))
    if done.aside is not None:
        return f"{said} " + _("The damaged file is kept as {path}.").format(path=done.aside)
    if done.before is not None:
        kept = _("What was there before is a backup too ({name}): restoring that one undoes this.")
        return f"{said} " + kept.format(name=done.before.path.stem)
    return said
