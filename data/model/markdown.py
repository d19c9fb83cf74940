"""Markdown as papers use it: customers' words kept from being read as marks, and the whole as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from data.model.clean import clean, clean_line

WIDTH = 72
"""Characters of a line of plain text: what a mail may be quoted in, and what is seen whole on 80 columns."""

_MARKS = re.compile(r"([\\`*_\[\]<|~&])")
_BEGINS = re.compile(r"(?:[-+=#>](?=[-+=#>\s]|$)|#{1,6}(?=\s|$)|>|[0-9]{1,9}(?=[.)](?:\s|$)))")
"""What would make a line a list, a heading or a quotation."""

_CLOSES = re.compile(r"(?:^|(?<=\s))#+$")
"""What ends a heading and is not of its words."""

_PUNCTUATION = r"!-/:-@\[-`{-~"
_INLINE = re.compile(
    rf"\\([{_PUNCTUATION}])"
    r"|(?<!`)(`{1,3})(?!`)([^`]{1,500})\2(?!`)"
    r"|!?\[((?:\\.|[^\\\[\]]){0,500})\]\(([^()\s]{0,500})\)"
    r"|\*\*(?=\S)((?:\\.|[^\\*]|\*(?!\*)){1,500})\*\*"
    r"|\*(?=\S)((?:\\.|[^\\*]){1,500})\*"
    r"|~~((?:\\.|[^\\~]){1,500})~~"
    r"|(?<!\w)_(?=\S)((?:\\.|[^\\_]){1,500})_(?!\w)"
)
"""Marks inside a line; each repetition is bounded, so that no text makes it slow."""

_ITEM = re.compile(r"(\s*)([-*+]|[0-9]{1,3}[.)])\s+(.*)")
_RULE = re.compile(r"\|?:?-{2,}:?(?:\|:?-{2,}:?)*\|?")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_CELL = re.compile(r"(?<!\\)\|")


def escape(text: str) -> str:
    """One line in which everything stands for itself, whatever marks are in it."""
    line = _CLOSES.sub(r"\\\g<0>", _MARKS.sub(r"\\\1", clean_line(text)))
    found = _BEGINS.match(line)
    if found is None:
        return line
    at = found.end() if line[0].isdigit() else 0
    return f"{line[:at]}\\{line[at:]}"


def plain(markdown: str) -> str:
    """The paper as plain text: headings underlined, lists hung, tables in columns, marks taken away."""
    lines: list[str] = []
    table: list[str] = []
    for line in [*clean(markdown).expandtabs(4).split("\n"), ""]:
        if line.lstrip().startswith("|"):
            table.append(line)
            continue
        lines += [*_table(table), *_line(line)]
        table = []
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip("\n")


def _unmarked(text: str) -> str:
    """What stands in a line of Markdown, without its marks."""
    return _INLINE.sub(_bare, text)


def _bare(found: re.Match[str]) -> str:
    mark, _ticks, code, label, link, *styled = found.groups()
    if mark is not None:
        return mark
    if code is not None:
        return code
    if link is not None:
        shown = _unmarked(label)
        return f"{shown} ({link})" if shown and shown != link else link or shown
    return _unmarked(next(text for text in styled if text is not None))


def _line(line: str) -> Iterator[str]:
    """The lines that one line of Markdown becomes."""
    line = line.rstrip()
    if found := _HEADING.fullmatch(line):
        title = _unmarked(_CLOSES.sub("", found[2]).rstrip())
        shown = _wrap(title.upper() if len(found[1]) == 1 else title, "", "")
        yield from shown
        if len(found[1]) < 3 and shown:
            yield ("=" if len(found[1]) == 1 else "-") * min(WIDTH, max(map(len, shown)))
        return
    if len(compact := "".join(line.split())) > 2 and set(compact) in ({"-"}, {"*"}):
        yield "-" * WIDTH
        return
    if found := _ITEM.fullmatch(line):
        indent, mark = found[1][:20], "-" if found[2] in "*+" else found[2]
        before = f"{indent}{mark} "
        yield from _wrap(_unmarked(found[3]), before, " " * len(before))
        return
    body = line.lstrip()
    indent = line[: len(line) - len(body)][:20]
    if body.startswith(">"):
        yield from _wrap(_unmarked(body.lstrip("> ")), f"{indent}> ", f"{indent}> ")
        return
    yield from _wrap(_unmarked(body), indent, indent)


def _wrap(text: str, first: str, rest: str) -> list[str]:
    """The text in lines no wider than a mail has; an address of the web stays in one piece."""
    lines, line = [], first
    empty = True
    for word in text.split(" "):
        for piece in _pieces(word, WIDTH - len(rest)):
            if not empty and len(line) + 1 + len(piece) > WIDTH:
                lines.append(line)
                line, empty = rest, True
            line, empty = line + ("" if empty else " ") + piece, False
    return [*lines, line]


def _pieces(word: str, room: int) -> Iterator[str]:
    if len(word) <= room or "://" in word:
        yield word
        return
    for start in range(0, len(word), room):
        yield word[start : start + room]


def _table(lines: Sequence[str]) -> Iterator[str]:
    """Rows in columns: figures to the right where the rule under the heading says so."""
    rows = [[_unmarked(cell.strip()) for cell in _cells(line)] for line in lines if not _is_rule(line)]
    rule = next((line for line in lines if _is_rule(line)), "")
    right = [cell.strip().endswith(":") and not cell.strip().startswith(":") for cell in _cells(rule)]
    count = max((len(row) for row in rows), default=0)
    right += [False] * (count - len(right))
    widths = _widths(rows, count)
    if sum(widths) + 2 * (count - 1) > WIDTH:
        for row in rows:
            yield from _wrap(" · ".join(cell for cell in row if cell), "", "  ")
        return
    for at, row in enumerate(rows):
        yield from _row(row + [""] * (count - len(row)), widths, right)
        if at == 0 and rule:
            yield "  ".join("-" * width for width in widths)


def _is_rule(line: str) -> bool:
    return _RULE.fullmatch("".join(line.split())) is not None


def _cells(line: str) -> list[str]:
    text = line.strip()
    text = text.removeprefix("|")
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    return _CELL.split(text)


def _widths(rows: Sequence[list[str]], count: int) -> list[int]:
    """How wide each column is; the first, which holds words, gives way where the whole would be too wide."""
    widths = [0] * count
    for row in rows:
        widths[: len(row)] = map(max, widths, map(len, row))
    over = sum(widths) + 2 * (count - 1) - WIDTH
    if over > 0 and count and widths[0] - over >= 12:
        widths[0] -= over
    return widths


def _row(row: list[str], widths: list[int], right: list[bool]) -> Iterator[str]:
    first = _wrapped(row[0], widths[0]) if row else [""]
    for at, words in enumerate(first):
        cells = [words, *(row[1:] if at == len(first) - 1 else [""] * (len(row) - 1))]
        yield "  ".join(
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(cells, widths, right, strict=True)
        )


def _wrapped(text: str, room: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        for piece in _pieces(word, max(1, room)):
            if lines[-1] and len(lines[-1]) + 1 + len(piece) > room:
                lines.append("")
            lines[-1] = f"{lines[-1]} {piece}" if lines[-1] else piece
    return lines
