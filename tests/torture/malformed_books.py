"""Spreadsheets as no spreadsheet should write them: bombs, cells at the far end, entities, cut short."""

from __future__ import annotations

import os
import random
import struct
import zipfile
import zlib
from datetime import date
from pathlib import Path

from tests.torture.malformed_texts import Case

OLD = Path(__file__).parents[1] / "data" / "files" / "prospects.xls"
TEN_GB = 10_000_000_000
_RUN = 50_000_000


def books(folder: Path, times: int, die: random.Random) -> list[Case]:
    """Every one of them."""
    return [
        *_odd(folder),
        *_far(folder),
        *_entities(folder),
        *_bombs(folder),
        *_cut(folder, times, die),
        *_no_files(folder),
    ]


def a_book(path: Path, rows: int = 3) -> Path:
    """A workbook as it should be, with figures, days, truths and errors in it."""
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Yritys", "Henkilöstö", "Päivä", "Kyllä", "Virhe"])
    for number in range(rows):
        book.active.append([f"Yritys {number} Oy", 12.0, date(2026, 1, 2), True, "#N/A"])
    book.active["E2"].data_type = "e"
    book.create_sheet("Muut").append(["x"])
    book.save(path)
    return path


def rewritten(folder: Path, name: str, old: bytes, new: bytes, *, part: str = "", rows: int = 3) -> Path:
    """That workbook with something else in its parts."""
    source, target = a_book(folder / "source.xlsx", rows), folder / f"{name}.xlsx"
    with zipfile.ZipFile(source) as read, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as written:
        for one in read.namelist():
            content = read.read(one)
            written.writestr(one, content.replace(old, new) if part in one else content)
    return target


def _odd(folder: Path) -> list[Case]:
    twice = rewritten(folder, "sheets-of-one-name", b'name="Muut"', b'name="Sheet"')
    outside = a_book(folder / "path-outside.xlsx")
    with zipfile.ZipFile(outside, "a") as packed:
        packed.writestr("../../../outside.txt", "x")
        packed.writestr("/tmp/outside-salestui.txt", "x")
    return [
        Case(a_book(folder / "plain.xlsx"), 3),
        Case(rewritten(folder, "wrong-dimension", b'ref="A1:E41"', b'ref="A1:A2"', rows=40), 40),
        Case(twice, 3),
        Case(outside, 3),
    ]


def _far(folder: Path) -> list[Case]:
    """A cell at the far end, as the last of a sheet, of each kind of book."""
    far = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    cell = '<table:table-cell office:value-type="string"{}><text:p>x</text:p></table:table-cell>'
    wide = cell.format(' table:number-columns-repeated="16384"')
    row = f'<table:table-row table:number-rows-repeated="1048576">{wide}</table:table-row>'
    return [
        Case(rewritten(folder, "far-cell", b"</sheetData>", far, part="sheet1"), None, quick=True),
        Case(an_ods(folder / "repeated.ods", row), None, quick=True),
        Case(an_ods(folder / "repeated-rows.ods", row.replace(wide, cell.format("") * 200)), None, quick=True),
    ]


def an_ods(path: Path, rows: str, before: str = "") -> Path:
    """The smallest ods file with these rows."""
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    names = " ".join(f'xmlns:{name}="{urn}:{name}:1.0"' for name in ("office", "table", "text"))
    body = f'<office:body><office:spreadsheet><table:table table:name="L">{rows}</table:table></office:spreadsheet>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{urn}:manifest:1.0"/>')
        packed.writestr(
            "content.xml", f"{before}<office:document-content {names}>{body}</office:body></office:document-content>"
        )
    return path


def _entities(folder: Path) -> list[Case]:
    """Entities that grow to gigabytes, or that name a file of this machine."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]>'
    read = '<!DOCTYPE x [<!ENTITY l11 SYSTEM "file:///etc/passwd">]>'
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = "".join(f"<table:table-row>{cell.format(text)}</table:table-row>" for text in ("Yritys", "A &l11; Oy"))
    made = []
    for name, entities in (("laughs", bomb), ("outside", read)):
        start = b"<worksheet"
        swapped = rewritten(folder, f"{name}-1", start, entities.encode() + start, part="sheet1")
        with_it = folder / f"{name}-entity.xlsx"
        with zipfile.ZipFile(swapped) as source, zipfile.ZipFile(with_it, "w") as target:
            for part in source.namelist():
                target.writestr(part, source.read(part).replace(b"Yritys 0 Oy", b"&l11;"))
        made += [Case(with_it, -1, quick=True), Case(an_ods(folder / f"{name}.ods", rows, entities), -1, quick=True)]
    return made


def _bombs(folder: Path) -> list[Case]:
    """Ten gigabytes in ten megabytes: told honestly, and passed off as little; one with rows without end."""
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -15)
    zeros = squeezed.compress(b" " * _RUN) + squeezed.flush(zlib.Z_FULL_FLUSH)
    rows = zlib.compressobj(9, zlib.DEFLATED, -15)
    empty = rows.compress(b"<row/>" * (_RUN // 6)) + rows.flush(zlib.Z_FULL_FLUSH)
    made = []
    for name, part, piece, claimed in (
        ("bomb-strings", "xl/sharedStrings.xml", zeros, 4_000_000_000),
        ("bomb-sheet", "xl/worksheets/sheet1.xml", zeros, 4_000_000_000),
        ("liar-strings", "xl/sharedStrings.xml", zeros, 1_000),
        ("liar-sheet", "xl/worksheets/sheet1.xml", zeros, 1_000),
        ("liar-rows", "xl/worksheets/sheet1.xml", empty, 1_000),
    ):
        head = zlib.compressobj(9, zlib.DEFLATED, -15)
        begin = head.compress(b"<worksheet><sheetData>") + head.flush(zlib.Z_FULL_FLUSH)
        made.append(Case(_swollen(folder, name, part, begin + piece * (TEN_GB // _RUN), claimed), None, quick=True))
    return made


def _swollen(folder: Path, name: str, part: str, deflated: bytes, claimed: int) -> Path:
    """A workbook one part of which is this, whatever it unpacks to."""
    source, target = a_book(folder / "source.xlsx"), folder / f"{name}.xlsx"
    parts, where = [], b""
    with zipfile.ZipFile(source) as read:
        for one in dict.fromkeys((*read.namelist(), part)):
            content = read.read(one) if one in read.namelist() else b""
            plain = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed = plain.compress(content) + plain.flush()
            parts.append(
                (one, deflated, 0, claimed) if one == part else (one, packed, zlib.crc32(content), len(content))
            )
    with target.open("wb") as file:
        for one, data, check, size in parts:
            at, title = file.tell(), one.encode()
            about = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, check, len(data), size, len(title), 0)
            file.write(b"PK\x03\x04" + about + title + data)
            where += b"PK\x01\x02\x14\x00" + about + struct.pack("<HHHII", 0, 0, 0, 0, at) + title
        begin = file.tell()
        file.write(where + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, len(parts), len(parts), len(where), begin, 0))
    return target


def _cut(folder: Path, times: int, die: random.Random) -> list[Case]:
    """Files that end too soon, or in which bytes were changed; a locked one's shell."""
    made = []
    for kind, whole in (("xlsx", a_book(folder / "whole.xlsx").read_bytes()), ("xls", OLD.read_bytes())):
        for number in range(max(2, times // 20)):
            content = bytearray(whole)
            if number % 2:
                del content[die.randrange(len(content)) :]
            for _change in range(0 if number % 2 else 20):
                content[die.randrange(8, len(content))] = die.randrange(256)
            path = folder / f"cut-{number}.{kind}"
            path.write_bytes(content)
            made.append(Case(path, -1))
    locked = folder / "locked.xlsx"
    locked.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le") * 50)
    return [*made, Case(locked)]


def _no_files(folder: Path) -> list[Case]:
    """What stands where a file should."""
    (folder / "folder.csv").mkdir()
    os.mkfifo(folder / "pipe.csv")
    (folder / "nowhere.csv").symlink_to(folder / "nothing")
    (folder / "itself.csv").symlink_to(folder / "itself.csv")
    (folder / "shut.csv").write_text("Yritys\nA Oy\n", encoding="utf-8")
    (folder / "shut.csv").chmod(0)
    root = os.geteuid() == 0
    names = ("folder.csv", "pipe.csv", "nowhere.csv", "itself.csv", "gone.csv")
    devices = (Path("/dev/zero"), Path("/dev/tty"))
    return [
        *(Case(folder / name) for name in names),
        *map(Case, devices),
        Case(folder / "shut.csv", -1 if root else None),
    ]
