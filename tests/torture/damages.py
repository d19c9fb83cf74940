"""Ways in which a file comes to harm: bytes, pages, ends, headers, and logs that belong to another day."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

PAGE = 4096


def _bytes(file: Path, dice: random.Random) -> None:
    """A few bytes here and there."""
    content = bytearray(file.read_bytes())
    for _place in range(dice.randint(1, 8)):
        start = dice.randrange(len(content))
        run = dice.randbytes(dice.randint(1, 64))
        content[start : start + len(run)] = run[: len(content) - start]
    file.write_bytes(content)


def _bit(file: Path, dice: random.Random) -> None:
    """One bit."""
    content = bytearray(file.read_bytes())
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    file.write_bytes(content)


def _page(file: Path, dice: random.Random) -> None:
    """A page of noise, or of nothing."""
    content = bytearray(file.read_bytes())
    start = dice.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = dice.choice((dice.randbytes(PAGE), bytes(PAGE)))
    file.write_bytes(content)


def _swapped(file: Path, dice: random.Random) -> None:
    """Two pages in each other's place."""
    content = bytearray(file.read_bytes())
    one, other = (number * PAGE for number in dice.sample(range(len(content) // PAGE), 2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE],
        content[one : one + PAGE],
    )
    file.write_bytes(content)


def _cut(file: Path, dice: random.Random) -> None:
    """Only its beginning."""
    content = file.read_bytes()
    file.write_bytes(content[: dice.randrange(1, len(content))])


def _empty(file: Path, _dice: random.Random) -> None:
    """Nothing at all."""
    file.write_bytes(b"")


def _header(file: Path, dice: random.Random) -> None:
    """Without its beginning."""
    content = file.read_bytes()
    length = dice.choice((16, 100, PAGE))
    file.write_bytes(bytes(length) + content[length:])


def _text(file: Path, dice: random.Random) -> None:
    """A letter that took its name."""
    file.write_text("Dear customer, thank you for the talk. " * dice.randint(1, 400), encoding="utf-8")


def _noise(file: Path, dice: random.Random) -> None:
    """As long as it was, and nothing of it left."""
    file.write_bytes(dice.randbytes(file.stat().st_size))


def _old_log(file: Path, dice: random.Random) -> None:
    """The log of another day beside it."""
    log = file.with_name(file.name + "-wal")
    log.write_bytes(a_log(file, dice))
    _bit(file, dice)


def _broken_log(file: Path, dice: random.Random) -> None:
    """Its own log, with bytes of it changed."""
    content = bytearray(a_log(file, dice))
    start = dice.randrange(len(content))
    content[start : start + 32] = dice.randbytes(min(32, len(content) - start))
    file.with_name(file.name + "-wal").write_bytes(content)


def a_log(file: Path, dice: random.Random) -> bytes:
    """What stands in the log of a copy of this file after a few notes."""
    copy = file.with_name("copy.db")
    copy.write_bytes(file.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("UPDATE organisation SET notes = notes || ?", (f" {dice.random()}",))
        connection.commit()
        found = copy.with_name("copy.db-wal").read_bytes()
    for end in ("", "-wal", "-shm"):
        copy.with_name(copy.name + end).unlink(missing_ok=True)
    return found


DAMAGES: dict[str, Callable[[Path, random.Random], None]] = {
    "bytes": _bytes,
    "truncated": _cut,
    "page": _page,
    "0 bytes": _empty,
    "swapped pages": _swapped,
    "header": _header,
    "text file": _text,
    "stale log": _old_log,
    "bit": _bit,
    "broken log": _broken_log,
    "noise": _noise,
}
