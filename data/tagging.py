"""Tagging: words put on the organisations of several deals at once, or taken from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import RowMapping, select

from data.model.clean import clean_line, search_key
from data.model.refusal import Refusal
from data.organisations import read_tags
from data.tables import deal, organisation
from data.transaction import Read, Write
from data.words import N_, _

LONGEST = 40
"""Characters of a tag."""

_PORTION = 500


@dataclass(frozen=True, slots=True)
class Tagging:
    """Tags to put on, and tags to take away."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join([*(f"+#{tag}" for tag in self.add), *(f"–#{tag}" for tag in self.remove)])


def read_tagging(text: str) -> Tagging:
    """Tags parted by commas; a minus before one takes it away: "fair, -old list".

    Raises:
        Refusal: when there is none, or one is too long.
    """
    pieces = [clean_line(piece) for piece in text.split(",")]
    gone = [piece.lstrip("-–") for piece in pieces if piece.startswith(("-", "–"))]
    remove = read_tags(",".join(gone))
    add = read_tags(",".join(piece for piece in pieces if not piece.startswith(("-", "–"))))
    if not add and not remove:
        raise Refusal(_("Type a tag; a minus before it takes it away."))
    if long := next((tag for tag in (*add, *remove) if len(tag) > LONGEST), None):
        raise Refusal(_("“{tag}” is too long for a tag: {most} letters at most.").format(tag=long[:20], most=LONGEST))
    if both := {search_key(tag) for tag in add} & {search_key(tag) for tag in remove}:
        raise Refusal(_("“{tag}” cannot be put on and taken away at once.").format(tag=min(both)))
    return Tagging(add, remove)


def tag_many(write: Write, deal_ids: Sequence[str], tagging: Tagging) -> int:
    """Put tags on the organisations of these deals, or take them away; how many organisations changed.

    Raises:
        Refusal: when nothing changes.
    """
    houses = _organisations(write, deal_ids)
    changed = [(row, {"tags": tags}) for row in houses if (tags := _tagged(row["tags"], tagging)) != row["tags"]]
    if not changed:
        raise Refusal(_("They are tagged like that already."))
    write.update_many(organisation, changed)
    if len(changed) == 1:
        write.say(N_("tags {tags}: {organisation}"), tags=str(tagging), organisation=changed[0][0]["name"])
    else:
        write.say(N_("tags {tags}: {count} organisations"), tags=str(tagging), count=len(changed))
    return len(changed)


def _tagged(before: Sequence[str], tagging: Tagging) -> list[str]:
    """The tags afterwards: what is known in another spelling is not put on twice."""
    gone = {search_key(tag) for tag in tagging.remove}
    kept = [tag for tag in before if search_key(tag) not in gone]
    known = {search_key(tag) for tag in kept}
    return [*kept, *(tag for tag in tagging.add if search_key(tag) not in known)]


def _organisations(read: Read, deal_ids: Sequence[str]) -> list[RowMapping]:
    found: dict[str, RowMapping] = {}
    for start in range(0, len(deal_ids), _PORTION):
        theirs = select(deal.c.organisation_id).where(deal.c.id.in_(deal_ids[start : start + _PORTION]))
        for row in read.all(select(organisation).where(organisation.c.id.in_(theirs))):
            found[row["id"]] = row
    return list(found.values())
