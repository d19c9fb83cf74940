"""Where each piece of a TOML file stands: its place in the playbook → its line in the file.

Read only when something is wrong, and only in a file that `tomllib` has already found to be TOML.
"""

from __future__ import annotations

import re

from data.model.playbook import Where

_TOKEN = re.compile(
    r'''(?P<text>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')'''
    r"""|(?P<blank>[ \t\r]+|\#[^\n]*)|(?P<line>\n)|(?P<mark>[\[\]{}=,.])|(?P<word>[^\s\[\]{}=,."'\#]+)""",
    re.DOTALL,
)
_END = ("", "")


def places(text: str) -> dict[Where, int]:
    """The line, from 1, of every table, key and list item of the file."""
    return _Reader(text).found


def line_of(where: Where, found: dict[Where, int]) -> int:
    """The line of this place, else of the nearest table around it, else the first."""
    while where and where not in found:
        where = where[:-1]
    return found.get(where, 1)


class _Reader:
    """Reads a file once, noting places."""

    def __init__(self, text: str) -> None:
        self.found: dict[Where, int] = {}
        self._last: dict[Where, int] = {}
        self._line = 1
        self._tokens = [
            (str(token.lastgroup), token[0]) for token in _TOKEN.finditer(text) if token.lastgroup != "blank"
        ]
        self._at = 0
        table: Where = ()
        while self._skip_lines() != _END:
            table = self._header() if self._peek() == ("mark", "[") else self._pair(table)

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._at] if self._at < len(self._tokens) else _END

    def _take(self) -> tuple[str, str]:
        token = self._peek()
        self._at += 1
        self._line += token[1].count("\n")
        return token

    def _skip_lines(self) -> tuple[str, str]:
        while self._peek()[0] == "line":
            self._take()
        return self._peek()

    def _comma(self) -> None:
        if self._skip_lines() == ("mark", ","):
            self._take()
        self._skip_lines()

    def _key(self) -> Where:
        names: list[str] = []
        while self._peek()[0] in ("word", "text"):
            names.append(self._take()[1].strip("\"'"))
            if self._peek() != ("mark", "."):
                break
            self._take()
        return tuple(names)

    def _header(self) -> Where:
        """`[a.b]` or `[[a.b]]`: the table that the next keys belong to."""
        line = self._line
        self._take()
        listed = self._peek() == ("mark", "[")
        if listed:
            self._take()
        names = self._key()
        while self._peek()[0] == "mark":
            self._take()
        where: Where = ()
        for name in names[:-1]:
            where = (*where, name)
            where = (*where, self._last[where]) if where in self._last else where
        where = (*where, *names[-1:])
        if listed:
            self.found.setdefault(where, line)
            self._last[where] = self._last.get(where, -1) + 1
        where = (*where, self._last[where]) if where in self._last else where
        self.found.setdefault(where, line)
        return where

    def _pair(self, table: Where) -> Where:
        """`key = value`: notes the key and all inside the value; the table stays."""
        line = self._line
        where = table
        for name in self._key():
            where = (*where, name)
            self.found.setdefault(where, line)
        self._take()
        self._value(where)
        return table

    def _value(self, where: Where) -> None:
        self._skip_lines()
        token = self._take()
        if token == ("mark", "["):
            index = 0
            while self._skip_lines() not in (("mark", "]"), _END):
                self.found[(*where, index)] = self._line
                self._value((*where, index))
                self._comma()
                index += 1
            self._take()
        elif token == ("mark", "{"):
            while self._skip_lines() not in (("mark", "}"), _END):
                self._pair(where)
                self._comma()
            self._take()
        else:
            while self._peek() not in (*(("mark", mark) for mark in ",]}"), _END) and self._peek()[0] != "line":
                self._take()
