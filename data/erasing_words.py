"""What an erasure takes and what it leaves, in sentences: read before anybody says yes."""

from __future__ import annotations

from collections.abc import Iterator

from data.erasing import Going
from data.held_words import table_name
from data.words import _, plural


def sentences(found: Going, *, purge: bool = False) -> Iterator[str]:
    """Line by line."""
    yield _("This erases {who} for good. It cannot be undone, nor can anything that was done before it.").format(
        who=", ".join(one.shown for one in found.who)
    )
    goes = [f"{table_name(name).lower()} {count}" for name, count in found.goes.items()]
    yield _("Goes: {what}; everything that was written about them, and their names wherever they stand.").format(
        what=", ".join(goes) or "–"
    )
    stays = [f"{table_name(name).lower()} {count}" for name, count in found.stays.items()]
    if stays:
        yield _("Stays, without names and words, so that your figures stay true: {what}.").format(what=", ".join(stays))
    if any(one.whose.contact_id is None for one in found.who):
        yield _("Their open deals end as lost, and whatever waits for them is cancelled.")
    else:
        yield _("Whatever waits for them is cancelled; deals stay with the organisation.")
    if found.files:
        yield plural("{count} paper about them is deleted.", "{count} papers about them are deleted.", len(found.files))
    for path in found.lists:
        yield _("A list names them among others, and stays: {path}.").format(path=path)
    if found.copies and purge:
        yield plural(
            "{count} backup that holds them is deleted, and a new one is made first.",
            "{count} backups that hold them are deleted, and a new one is made first.",
            len(found.copies),
        )
    elif found.copies:
        yield plural(
            "{count} backup holds them until its time is up.",
            "{count} backups hold them until their time is up.",
            len(found.copies),
        )
    yield _("A number that asked not to be called stays barred, as a mark from which nobody reads the number.")
