"""Text files as no spreadsheet should write them, and what must come of each."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

HEAD = "Yritys;Paikkakunta;Puhelin"
GOOD = ("Äyräs Öljy Oy;Turku;040 123 4567", "Tuoli Oy;Oulu;", "Lamppu Oy;Kemi;09 123 456")


@dataclass(frozen=True)
class Case:
    """A file and what must come of it."""

    path: Path
    imported: int | None = None
    """How many organisations it brings; none where it is refused, -1 where either will do."""
    rejected: tuple[int, ...] = ()
    """The lines that cannot be read."""
    quick: bool = False
    """A bomb: refused within three seconds."""


def texts(folder: Path) -> list[Case]:
    """Those that are quickly made."""
    good = "\n".join((HEAD, *GOOD, ""))
    made = [
        _case(folder, encoding, good.encode(encoding), 3)
        for encoding in ("cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-8")
    ]
    long = "x" * 5_000_000
    quoted = '"' + "rivi\n" * 1_000_000 + '"'
    bad = good.encode().replace(b"Oulu", b"O\xffulu")
    lists: dict[str, tuple[bytes, int | None, tuple[int, ...]]] = {
        "bad-utf8": (bad, 3, ()),
        "utf16-cut": (good.encode("utf-16")[:-1], None, ()),
        "open-quote": (_lines(HEAD, GOOD[0], 'Pöytä Oy;"Turku;1', *GOOD[1:]), 3, (3,)),
        "open-quote-at-the-end": (_lines(HEAD, *GOOD, 'Pöytä Oy;"Turku'), 3, (5,)),
        "open-quote-in-the-header": (_lines('Yritys;"Paikkakunta', *GOOD), None, ()),
        "quote-storm": (_lines(HEAD, *['"a" b;"'] * 5_000), None, ()),
        "open-quote-before-much": (_lines(HEAD, 'A Oy;"b', *["x" * 100] * 80_000), None, ()),
        "ragged": (_lines(HEAD, *GOOD, "A; Oy;Turku;1;2", "B Oy"), 4, (5,)),
        "cell-of-5-MB": (_lines(HEAD, GOOD[0], f"Iso Oy;{long};1", *GOOD[1:]), 3, (3,)),
        "quoted-cell-of-5-MB": (_lines(HEAD, GOOD[0], f"Iso Oy;{quoted};1", *GOOD[1:]), 3, (3,)),
        "line-without-end": (_lines(HEAD, "x" * 20_000_000), None, ()),
        "marks-without-end": (_lines(HEAD, "A Oy;a" + "\u0301\u0316" * 400_000), 1, ()),
        "empty": (b"", None, ()),
        "nothing-but-space": (b" ;\n" * 1_000, None, ()),
        "only-a-header": (_lines(HEAD), None, ()),
        "doubled-header": (_lines("Yritys;Puhelin;Puhelin;Yritys", "A Oy;040 123 4567;09 123 456;B"), 1, ()),
        "zeros": (b"\0" * 1_000_000, None, ()),
        "columns-without-end": (_lines(HEAD, "A;" * 100_000 + "x"), None, ()),
    }
    return made + [_case(folder, name, *what) for name, what in lists.items()]


def large_texts(folder: Path) -> list[Case]:
    """Those that take a moment to make."""
    rows = "".join(f"Y{number};T\n" for number in range(1_000_000))
    return [
        _case(folder, "million-rows", f"Yritys;Paikkakunta\n{rows}".encode(), None),
        _case(folder, "hundred-million-line-ends", b"Yritys\n" + b"\n" * 99_000_000, None),
        _case(folder, "over-100-MB", b"Yritys;Paikkakunta\n" + b"A Oy;B\n" * 14_500_000, None),
        _case(folder, "emoji", ("Yritys;Huom\n" + ("A Oy;" + "😀" * 1000 + "\n") * 20_000).encode(), None),
    ]


def noises(folder: Path, times: int, die: random.Random) -> list[Case]:
    """Random bytes by every name a list may have; half of them begin as what they are called."""
    magic = {"xlsx": b"PK\x03\x04", "ods": b"PK\x03\x04", "xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}
    made = []
    for number in range(times):
        kind = ("csv", "tsv", "xlsx", "xls", "ods")[number % 5]
        begin = magic.get(kind, b"Yritys;Puhelin\n") if number % 2 else b""
        path = folder / f"noise-{number}.{kind}"
        path.write_bytes(begin + die.randbytes(die.choice((1, 20, 600, 70_000))))
        made.append(Case(path, -1))
    return made


def _lines(*lines: str) -> bytes:
    return "\n".join((*lines, "")).encode()


def _case(folder: Path, name: str, content: bytes, imported: int | None, rejected: tuple[int, ...] = ()) -> Case:
    path = folder / f"{name}.csv"
    path.write_bytes(content)
    return Case(path, imported, rejected)
