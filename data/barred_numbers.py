"""Numbers that asked not to be called: looked up, put on the list, taken off it, and everybody who has one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import RowMapping, or_, select

from data.bookkeeping import barred_number
from data.model.phone import known_as
from data.tables import phone
from data.transaction import Read, Write

Row = Mapping[Any, Any]
"""A number: its `e164` and what was `typed`."""

_PORTION = 500


class Barred:
    """The list as it is now, for many numbers at once."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._listed = {row["id"] for row in read.all(select(barred_number.c.id))} if read.blocklist.keys else set()

    def has(self, e164: str | None, typed: str) -> bool:
        """Whether this number asked not to be called."""
        return bool(self._listed) and not self._listed.isdisjoint(_signs(self._read, e164, typed))


def is_barred(read: Read, number: Row) -> bool:
    """Whether this number asked not to be called, whoever has it."""
    signs = _signs(read, number["e164"], number["typed"])
    return bool(signs) and _listed(read, signs) is not None


def said_for_whole(read: Read, number: Row) -> bool:
    """Whether that was said of it for a whole organisation."""
    found = _listed(read, _signs(read, number["e164"], number["typed"]))
    return bool(found and found["whole"])


def put_on_list(write: Write, numbers: Iterable[Row], *, whole: bool) -> None:
    """Numbers that must not be called from now on.

    Args:
        write: The transaction.
        numbers: Which.
        whole: Whether it was said for a whole organisation.

    Raises:
        NotSaved: when the key to the list cannot be kept.
    """
    for one in numbers:
        for name in _names(write, one["e164"], one["typed"]):
            key = write.blocklist.sign(name)
            there = _listed(write, write.blocklist.signs(name))
            if there is None:
                write.insert(barred_number, id=key, whole=whole, at=write.now)
            elif whole and not there["whole"]:
                write.update(barred_number, there["id"], whole=True)


def take_off_list(write: Write, numbers: Iterable[Row]) -> None:
    """Numbers that may be called again: whoever has them said so."""
    for one in numbers:
        signs = _signs(write, one["e164"], one["typed"])
        for row in write.all(select(barred_number.c.id).where(barred_number.c.id.in_(signs))):
            write.delete(barred_number, row["id"])


def others_with(read: Read, numbers: Iterable[Row]) -> list[RowMapping]:
    """Every row of a number, of whomever, that is one of these however it is spelled."""
    names = {name for one in numbers for name in _names(read, one["e164"], one["typed"])}
    found: dict[str, RowMapping] = {}
    wanted = sorted(names)
    for start in range(0, len(wanted), _PORTION):
        alike = or_(phone.c.e164.in_(wanted[start : start + _PORTION]), phone.c.e164.is_(None))
        for row in read.all(select(phone).where(alike).order_by(phone.c.id)):
            if not names.isdisjoint(_names(read, row["e164"], row["typed"])):
                found[row["id"]] = row
    return list(found.values())


def everybody_listed(read: Read) -> list[RowMapping]:
    """Every row of a number that is on the list: the whole file is gone through."""
    barred = Barred(read)
    return [row for row in read.all(select(phone).order_by(phone.c.id)) if barred.has(row["e164"], row["typed"])]


def _listed(read: Read, signs: list[str]) -> RowMapping | None:
    return read.first(select(barred_number).where(barred_number.c.id.in_(signs)).limit(1))


def _signs(read: Read, e164: str | None, typed: str) -> list[str]:
    return [sign for name in _names(read, e164, typed) for sign in read.blocklist.signs(name)]


def _names(read: Read, e164: str | None, typed: str) -> tuple[str, ...]:
    return known_as(e164, typed, read.office.settings.day.country or "FI")
