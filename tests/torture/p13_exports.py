"""Exports and papers: no cell that a spreadsheet evaluates, one event a calendar file, no name out of its folder."""

from __future__ import annotations

import csv
import json
import random
import re
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from itertools import count
from pathlib import Path

from data.exports.everything import export_all
from data.exports.homecoming import import_export
from data.exports.tables import Format
from data.feed import renew_feed
from data.model.feed import Entry, Told, feed_file
from data.model.invitation import Invitation, calendar_file
from data.model.letter import Draft, mail_file
from data.store import Store
from tests.torture.furnished import demo, office
from tests.torture.laid_in_the_way import NAMES, lay
from tests.torture.payloads import FORBIDDEN, PAYLOADS, lengthen, spoil
from tests.torture.trial import Trial

WORDS = "an export evaluates nowhere and comes home identical; one event a calendar file; no file outside its folder"
FULL = 40
SHORT = 1

FORMS: tuple[Format, ...] = ("csv", "json", "xlsx")
PHONE = re.compile(r"\+[0-9]{3,15}")
EVALUATED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
CALENDARS = 60
"""Calendar files and mail drafts in one round."""

TEXTS = [
    *PAYLOADS.values(),
    "#REF!",
    "#N/A",
    "#DIV/0!",
    "\n=1+1",
    "_x003D_1",
    "1E5",
    "00358",
    "x" * 40_000,
    " = 1",
    "''=1",
]
_numbers = count()


def trial(times: int, folder: Path) -> Trial:
    """Rounds of exports and of calendar files, then the files that are written where names and links are hostile."""
    tried = Trial()
    base = demo(folder, deals=20)
    cells = events = 0
    for seed in range(times):
        die = random.Random(seed)
        file = folder / "round" / "spoilt.db"
        shutil.rmtree(file.parent, ignore_errors=True)
        file.parent.mkdir()
        shutil.copyfile(base, file)
        spoil(file, die.sample(TEXTS, len(TEXTS)))
        lengthen(file, seed)
        for form in FORMS:
            tried.tried += 1
            cells += _there_and_back(tried, file, form)
        for _calendar in range(CALENDARS):
            tried.tried += 1
            events += _one_event(tried, die)
        _feed(tried, file, die)
    lay(tried, folder, NAMES if times == FULL else NAMES[::5])
    tried.figures = {
        "cells looked at": f"{cells:,}",
        "round trips": f"{times * len(FORMS)} identical",
        "calendar files": f"{events} with one event each",
        **tried.figures,
    }
    return tried


def with_store(path: Path, work):  # type: ignore[no-untyped-def]  # whatever the work gives
    """What the work gives for a store on this file."""
    store = Store(path, office())
    try:
        return work(store)
    finally:
        store.close()


def _there_and_back(tried: Trial, file: Path, form: Format) -> int:
    out, home, again = (file.parent / f"{form}-{name}" for name in ("out", "home.db", "again"))
    written = with_store(file, lambda store: store.ask(export_all, out, form).result())
    cells = 0
    for cell in _cells(out, form):
        cells += 1
        tried.hold(not FORBIDDEN.search(cell), f"{form}: a cell holds {cell[:80]!r}")
        if form != "json":
            safe = not cell.startswith(EVALUATED) or PHONE.fullmatch(cell) or _figure(cell)
            tried.hold(safe, f"{form}: a spreadsheet evaluates {cell[:80]!r}")
    counts = with_store(home, lambda store: store.do(import_export, out).result().result)
    tried.hold(counts == written.counts, f"{form}: {written.counts} went out, {counts} came home")
    with_store(home, lambda store: store.ask(export_all, again, form).result())
    for path in sorted(out.iterdir()):
        same = _content(path) == _content(again / path.name)
        tried.hold(same, f"{form}: {path.name} is another after it came home")
    return cells


def _figure(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _content(path: Path) -> object:
    if path.name == "export.json":
        return {name: value for name, value in json.loads(path.read_text(encoding="utf-8")).items() if name != "at"}
    if path.suffix != ".xlsx":
        return path.read_bytes()
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name) for name in book.namelist() if not name.startswith("docProps/")}


def _cells(folder: Path, form: Format) -> Iterator[str]:
    """Every text of an export."""
    csv.field_size_limit(16_000_000)
    for path in folder.iterdir():
        if form == "csv" and path.suffix == ".csv":
            with path.open(encoding="utf-8-sig", newline="") as file:
                yield from (cell for line in csv.reader(file, delimiter=";", strict=True) for cell in line)
        elif form == "xlsx" and path.suffix == ".xlsx":
            yield from _sheets(path)
        elif form == "json":
            yield path.read_text(encoding="utf-8")


def _sheets(path: Path) -> Iterator[str]:
    """Every text of a workbook; a formula or a fault in it stands there as one."""
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type in ("f", "e"):
                    yield f"={cell.value}"
                elif isinstance(cell.value, str):
                    yield cell.value
    book.close()


def _one_event(tried: Trial, die: random.Random) -> bool:
    """An invitation and its mail draft of hostile texts: one event, one message, and nothing that was smuggled in."""
    import icalendar

    text = [die.choice(TEXTS) for _text in range(10)]
    start = datetime(2026, 11, 26, 7, tzinfo=UTC)
    told = Invitation(
        *(text[0], 0, die.choice(("REQUEST", "CANCEL")), start, start + timedelta(hours=1), start),
        *(text[1], text[2], text[3], text[4], text[5], text[6], text[7]),
    )
    content = calendar_file(told)
    calendar = icalendar.Calendar.from_ical(content)
    inside = calendar.subcomponents
    one = len(inside) == 1 and inside[0].name == "VEVENT" and content.count(b"\r\nBEGIN:") == 1
    tried.hold(one, f"a calendar file of {text!r:.200} holds {[part.name for part in inside]}")
    tried.hold(not inside[0].errors and not calendar.errors, f"a calendar file of {text!r:.200} is not valid")
    plain = content.decode().replace("\r\n", "\n")
    tried.hold(not FORBIDDEN.search(plain), f"a calendar file of {text!r:.200} holds a control character")
    draft = mail_file(Draft(text[0], text[1], text[2], text[3], text[8], text[9], start, content, told.method))
    mail = message_from_bytes(draft, policy=default)
    known = {
        "X-Unsent",
        "Date",
        "From",
        "To",
        "Cc",
        "Subject",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    }
    tried.hold(set(mail.keys()) <= known and len(list(mail.walk())) == 3, f"a draft of {text!r:.200} is another mail")
    return one


def _feed(tried: Trial, file: Path, die: random.Random) -> None:
    """The feed of a spoilt file and one of hostile entries: as many events as it was told of."""
    import icalendar

    feed = with_store(file, lambda store: store.do(renew_feed).result().result)
    now = datetime(2026, 11, 24, 8, tzinfo=UTC)
    entries = [
        Told(Entry(f"{place}{die.choice(TEXTS)}", die.choice(TEXTS), die.choice(TEXTS), now.date(), place=text), 0, now)
        for place, text in enumerate(TEXTS)
    ]
    for content, wanted in (
        (feed.content(), len(feed.told)),
        (feed_file(entries, owner="x", name=die.choice(TEXTS), about=die.choice(TEXTS)), len(entries)),
    ):
        calendar = icalendar.Calendar.from_ical(content)
        tried.hold(
            len(calendar.events) == len(calendar.subcomponents) == wanted, "the feed holds other events than told"
        )
        tried.hold(not FORBIDDEN.search(content.decode().replace("\r\n", "\n")), "the feed holds a control character")
