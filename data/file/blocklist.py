"""The list beside the file: numbers that asked not to be called, each as a keyed hash, in a private file of its own.

The key lies here and not in the database, so that a copy of that alone gives no number away; and the list outlives a
restored backup, a damaged file and whoever was erased.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from data.file.backups import folder_of
from data.model.refusal import NotSaved
from data.place import private_file
from data.words import _

_KIND = "salestui_blocklist"
_DAMAGED = ".damaged"
_PRINT = b"salestui: which key is it"


@dataclass(frozen=True, slots=True)
class Barred:
    """A number on the list: whether it was said for a whole organisation, when, and since when it no longer holds."""

    whole: bool
    at: datetime
    off: datetime | None = None


def list_of(path: Path) -> Path:
    """Where the list of this file lies."""
    return path.with_name(f"{path.stem}-blocklist.json")


def drop_list(path: Path) -> None:
    """Make away with the list of an invented file, and its copy among the backups: nobody in it is anybody."""
    for one in (list_of(path), folder_of(path) / list_of(path).name):
        one.unlink(missing_ok=True)


class Blocklist:
    """The keyed hashes of one file, and the key; nothing is written before there is a number to keep.

    Args:
        path: The rep's file, beside which the list lies.
    """

    def __init__(self, path: Path) -> None:
        self.path = list_of(path)
        self.numbers: dict[str, Barred] = {}
        self.remarks: list[str] = []
        """What the rep should know of the list itself."""
        self._spare = folder_of(path) / self.path.name
        self._keys: list[bytes] = []
        self._seen: tuple[int, int, int] | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys, the one in use first."""
        return tuple(one.hex() for one in self._keys)

    @property
    def prints(self) -> frozenset[str]:
        """By what each key is known without being told."""
        return frozenset(_print(one) for one in self._keys)

    @property
    def live(self) -> frozenset[str]:
        """Hashes of the numbers that may not be called now."""
        return frozenset(key for key, one in self.numbers.items() if one.off is None)

    def signs(self, number: str) -> list[str]:
        """What a number may stand under, by every key there is: the first is the one that counts."""
        return [hmac.digest(one, number.encode(), "sha256").hex() for one in self._keys]

    def sign(self, number: str) -> str:
        """Under what a number is put on the list; the first one makes the key.

        Raises:
            NotSaved: when the key cannot be kept.
        """
        if not self._keys:
            self.load()
        if not self._keys:
            self._keys.append(secrets.token_bytes(32))
            self._save()
        return self.signs(number)[0]

    def print_in_use(self) -> str:
        """By what the key in use is known; empty while there is none."""
        return _print(self._keys[0]) if self._keys else ""

    def adopt(self, keys: Iterable[str]) -> None:
        """Know numbers by these keys too: they came with the file's own export."""
        self.load()
        new = [found for one in keys if (found := _key(one)) is not None and found not in self._keys]
        if new:
            self._keys += new
            self._save()

    def load(self) -> None:
        """Read the list, where it changed since; what is damaged is put aside, and the copy among the backups read."""
        seen = _stamp(self.path)
        if seen is None and (self._keys or not self._spare.exists()):
            self._seen = None
            return
        if seen is not None and seen == self._seen:
            return
        found = _read(self.path)
        if found is None and seen is not None:
            self._put_aside()
        found = found or _read(self._spare)
        if found is not None:
            keys, numbers = found
            self._keys = [*keys, *(one for one in self._keys if one not in keys)]
            self.numbers = {**self.numbers, **numbers}
        self._seen = _stamp(self.path)
        if self._keys and not (self._seen and self._spare_is_there()):
            self._save()

    def keep(self, live: Mapping[str, Barred], gone: Iterable[str], now: datetime) -> None:
        """These numbers may not be called, and those may again.

        Raises:
            NotSaved: when the list cannot be written.
        """
        self.load()
        before = dict(self.numbers)
        self.numbers |= {key: replace(one, off=None) for key, one in live.items()}
        for key in gone:
            if key in self.numbers and self.numbers[key].off is None:
                self.numbers[key] = replace(self.numbers[key], off=now)
        if self.numbers != before:
            try:
                self._save()
            except NotSaved:
                self.numbers = before
                raise

    def take_back(self, gone: Iterable[str]) -> None:
        """Numbers that were to be called again stay on the list after all.

        Raises:
            NotSaved: when the list cannot be written.
        """
        self.keep({key: self.numbers[key] for key in gone if key in self.numbers}, (), datetime.now(UTC))

    def look(self) -> None:
        """Read the list without writing anything: for a file that is only looked at."""
        found = _read(self.path) or _read(self._spare)
        if found is not None:
            self._keys, self.numbers = found

    def take_remarks(self) -> list[str]:
        """What the rep should know of the list, told once."""
        told, self.remarks = self.remarks, []
        return told

    def _save(self) -> None:
        told = {key: _told(one) for key, one in sorted(self.numbers.items())}
        text = json.dumps({_KIND: 1, "keys": list(self.keys), "numbers": told}, indent=1) + "\n"
        try:
            _write(self.path, text)
            if self._spare.parent.is_dir():
                _write(self._spare, text)
        except OSError as error:
            said = _("NOT SAVED: the list of numbers not to call cannot be written to {path}: {why}.")
            raise NotSaved(said.format(path=self.path, why=error.strerror or error)) from error
        self._seen = _stamp(self.path)

    def _spare_is_there(self) -> bool:
        return not self._spare.parent.is_dir() or self._spare.exists()

    def _put_aside(self) -> None:
        aside = self.path.with_name(self.path.name + _DAMAGED)
        try:
            self.path.replace(aside)
        except OSError:
            return
        said = _("The list of numbers not to call was damaged; it is kept aside as {path}.")
        self.remarks.append(said.format(path=aside))


def _read(path: Path) -> tuple[list[bytes], dict[str, Barred]] | None:
    """Keys and numbers of a list; None where there is none that can be read. A link is not followed."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(handle, "rb") as file:
            said = json.loads(file.read())
        keys = [bytes.fromhex(one) for one in said["keys"]]
        numbers = {str(key): _heard(one) for key, one in said["numbers"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return (keys, numbers) if keys and all(len(one) >= 16 for one in keys) else None


def _write(path: Path, text: str) -> None:
    """The whole list in one stroke, private, and never through a link."""
    part = path.with_name(path.name + ".new")
    part.unlink(missing_ok=True)
    private_file(part)
    try:
        with part.open("r+", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _told(one: Barred) -> dict[str, Any]:
    return {"whole": one.whole, "at": one.at.isoformat(), "off": one.off.isoformat() if one.off else None}


def _heard(said: Mapping[str, Any]) -> Barred:
    off = said.get("off")
    return Barred(bool(said["whole"]), _instant(said["at"]), _instant(off) if off else None)


def _instant(said: str) -> datetime:
    found = datetime.fromisoformat(said)
    if found.tzinfo is None:
        raise ValueError(said)
    return found


def _key(said: str) -> bytes | None:
    try:
        found = bytes.fromhex(said)
    except (ValueError, TypeError):
        return None
    return found if len(found) >= 16 else None


def _print(key: bytes) -> str:
    return hmac.digest(key, _PRINT, "sha256").hex()[:16]


def _stamp(path: Path) -> tuple[int, int, int] | None:
    """By what a change of the file is seen; None where there is none."""
    try:
        found = path.lstat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size
