"""Hostile texts: each class of them with marks that can be looked for, and where a file may hold them."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, String

from data.columns import metadata
from data.exports.tables import exported_tables

PAYLOADS: dict[str, str] = {
    "escape": "\x1b[2J\x1b[77;77H\x1b[6n\x1b]777;notify;x\x07Qcsi",
    "c1": "\x9b2J\x9d52;c;UXZ6\x9c\x90q\x9c\x85Qc1",
    "link": "\x1b]8;;https://evil.example/Q\x1b\\Qlink\x1b]8;;\x1b\\",
    "clipboard": "\x1b]52;c;UXd2enl4\x07Qosc52",
    "title": "\x1b]0;Qtitle\x07\x1b]2;Qtitle\x1b\\Qosc0",
    "bidi": "\u202eyO \u2066emcA\u2069\u202c\u200f\u061cQbidi",
    "hidden": "Q\u200bz\u2060e\ufeffr\u200do\u00ad\u180e\u3164\U000e0041",
    "markup": "[/b] Oy [red]Qmark[/] [bold",
    "closing": "[/][/foo]Qclose\\[x] [on red]",
    "click": "[@click=app.quit]Qclick[/]",
    "action": "[@click=app.bell()]Qaction[/@click] [link=https://evil.example/Q]Qurl[/link]",
    "braces": "{x} {0} {0.__class__} {who!r} {Qbrace",
    "percent": "%s %(x)s %n 100 % Qpercent",
    "template": "{{7*7}} ${7*7} $name $x <%= 7 %> Qtemplate",
    "formula": '=HYPERLINK("http://evil.example";"Qf")',
    "dde": "=cmd|'/C calc'!A0",
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-2+3+Qminus",
    "at": "@SUM(1+1)*Qat",
    "tab": "\t=1+1Qtab",
    "path": "../../../../tmp/Qpath",
    "absolute": "/etc/Qabsolute",
    "device": "CON",
    "sql": "'; DROP TABLE organisation; --Qsql",
    "crlf": "Qone\r\nBEGIN:VEVENT\r\nBcc: Q@evil.example\rQtwo",
    "nul": "Q\x00nul\x00",
    "tower": "Q" + "\u0301\u0489\u035c" * 120 + "tower",
    "surrogate": "Q\ud800\udfffsurrogate",
    "emoji": "Q" + "👩‍👩‍👧‍👦🏳️‍🌈👨🏿‍🚀" * 30,
    "wide": "Q" + "\ufdfd\U0001242b\u4e2d" * 40,
    "quotes": "\"Q\" 'Q' `Q` ;Q, |Q|",
    "spaces": " \u00a0\u3000 Qspaces \u2003 ",
}
"""Each class of hostile text, short enough for a field of one line."""

LONG = "Qlong " * 174_763
"""A cell of a megabyte."""

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"
)
"""What data may never send to a terminal; in text of several lines tab and newline may stand."""

_SENT = re.compile(
    r"\x1b\[(?P<codes>[?<>=0-9;:]*)(?P<final>[A-Za-z@`~]|\$p)|\x1b\]22;default\x07|\x1b[=>78]|\x1b\([B0]|\r\n|\n|\r"
)
_DRAWING = re.compile(r"[mHhlurncqABCDKtp]|\$p")
"""How the program's own sequences end."""

_KEYED = {
    *("segment", "business_id", "care_class", "language", "role", "channel", "stage", "currency", "reason", "process"),
    *("e164", "item", "category", "route", "vat", "accepted", "from_stage", "to_stage", "kind", "rule", "script"),
    *("benefit", "question", "phone", "place", "state", "method", "verb", "table", "row", "purpose", "email_key"),
    *("search_key", "uid"),
}
"""Columns of keys rather than words, unless they are named for one table here."""

_WORDS_ALL_THE_SAME = {("followup", "reason"), ("meeting", "place"), ("ask", "question")}


def faults_in(sent: str) -> list[str]:
    """What a stream for the terminal holds that data brought there, each as a sentence; the program's own is passed."""
    rest = _SENT.sub(lambda found: "" if _own(found) else found[0], sent)
    return [
        f"{found[0]!r} in …{rest[max(0, found.start() - 20) : found.end() + 30]!r}"
        for found in FORBIDDEN.finditer(rest)
    ]


def _own(found: re.Match[str]) -> bool:
    if found["final"] is None:
        return True
    return bool(_DRAWING.fullmatch(found["final"])) and found["codes"] != "77;77" and found[0] != "\x1b[6n"


def dirt_in(value: Any) -> Iterator[str]:
    """Texts anywhere in a value that should have been cleaned on their way in."""
    if isinstance(value, str):
        if FORBIDDEN.search(value):
            yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from dirt_in(name)
            yield from dirt_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from dirt_in(inner)


def wordy() -> Iterator[tuple[str, str, bool]]:
    """Table and column of every text a rep writes, and whether it is kept as JSON."""
    for table in exported_tables():
        for column in table.columns:
            known = any(str(getattr(rule, "sqltext", "")).startswith(f"{column.name} IN") for rule in table.constraints)
            if column.primary_key or column.foreign_keys or known:
                continue
            if column.name in _KEYED and (table.name, column.name) not in _WORDS_ALL_THE_SAME:
                continue
            if isinstance(column.type, JSON | String):
                yield table.name, column.name, isinstance(column.type, JSON)


def spoil(path: Path, texts: list[str]) -> int:
    """Write hostile texts straight into every words of a file, past every rule of ours; how many cells hold one."""
    count = 0
    with sqlite3.connect(path) as file:
        for table, column, packed in wordy():
            key = metadata.tables[table].primary_key.columns[0].name
            rows = file.execute(f'SELECT "{key}", "{column}" FROM "{table}" ORDER BY 1').fetchall()
            for place, (row, kept) in enumerate(rows):
                text = texts[(place + count) % len(texts)]
                new = _packed(kept, text) if packed else text.encode("utf-8", "replace").decode()
                file.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{key}" = ?', (new, row))
            count += len(rows)
    file.close()
    return count


def lengthen(path: Path, which: int) -> None:
    """Put a cell of a megabyte into a few places of the file."""
    with sqlite3.connect(path) as file:
        for table, column, packed in wordy():
            if not packed and table in {"organisation", "contact", "deal", "followup", "note", "call"}:
                one = f'(SELECT id FROM "{table}" ORDER BY id LIMIT 1 OFFSET {which})'
                if column in {"name", "title", "reason", "text", "notes"}:
                    file.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE id = {one}', (LONG,))
    file.close()


def _packed(kept: Any, text: str) -> Any:
    """The same JSON with the text in place of each text in it; JSON can hold even half a surrogate."""

    def put(value: Any) -> Any:
        if isinstance(value, str):
            return text if " " in value else value
        if isinstance(value, list):
            return [put(inner) for inner in value]
        return {name: put(inner) for name, inner in value.items()} if isinstance(value, dict) else value

    value = json.loads(kept) if kept else None
    return json.dumps([text, "x"] if value == [] else put(value))
