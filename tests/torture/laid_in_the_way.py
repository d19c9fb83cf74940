"""Laid in the way: hostile names, links and files of others where papers, exports and lists are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import select

from data.exports.everything import export_all
from data.exports.shortlist import export_cards
from data.imports.rejects import write_rejects
from data.imports.rows import Fault
from data.imports.sheet import read_sheet
from data.meetings import book_meeting
from data.model.facts import PaperKind
from data.model.refusal import Refusal
from data.playbooks import shelf
from data.post import into
from data.sending import send_paper
from data.store import Store
from data.tables import deal, organisation
from data.transaction import Write
from tests.data.deals_told import about, begun, told
from tests.pictures import NOW
from tests.torture.furnished import fresh, office
from tests.torture.payloads import PAYLOADS
from tests.torture.trial import Trial

NAMES = (
    *PAYLOADS.values(),
    "..",
    ".hidden",
    "...///",
    "x" * 300,
    "ä" * 300,
    "NUL.txt",
    "aux",
    "-rf",
    "a/b\\c:d*?<>|",
    "~",
    "$HOME",
    "\n",
    "漢字",
    "/",
    "",
)
"""What an organisation may be called."""

MINE, VICTIM = b"mine", b"victim"


def lay(tried: Trial, folder: Path, called: Sequence[str]) -> None:
    """Write everything once to learn the names, then once more where each of them is taken."""
    before = folder / "papers.db"
    store = Store(before, office())
    keys = [store.do(told, meets=False).result().result for _name in called]
    store.close()
    victim = folder / "victim"
    victim.write_bytes(VICTIM)
    first = folder / "first"
    _papers(before, folder, first, dict(zip(keys, called, strict=True)))
    names = sorted(path.name for path in first.iterdir())
    tried.hold(len(names) == 5 * len(called), f"{len(names)} papers were written of {5 * len(called)}")
    tried.hold(
        all(_sound(first / name) for name in names),
        f"odd names were given: {[n for n in names if not _sound(first / n)]}",
    )
    second = folder / "second"
    second.mkdir()
    for place, name in enumerate(names):
        if place % 2:
            (second / name).write_bytes(MINE + name.encode())
        else:
            (second / name).symlink_to(victim)
        (second / f".{name}.part").symlink_to(victim)
    _papers(before, folder, second, dict(zip(keys, called, strict=True)))
    kept = {path.read_bytes() for path in second.iterdir() if path.is_file()}
    tried.hold({MINE + name.encode() for name in names[1::2]} <= kept, "a file of the rep's was written over")
    left = [name for name in names if (second / name).is_symlink() or (second / name).read_bytes()[:4] == MINE]
    tried.hold(not left, f"papers were not written: {left}")
    _exports(tried, before, folder / "exports", victim)
    _lists(tried, folder / "lists", victim)
    tried.hold(victim.read_bytes() == VICTIM, "a file outside the folder was written through a link")
    tried.tried += len(names) * 2
    tried.figures["papers with hostile names"] = (
        f"{len(names)} inside their folder, {len(names)} more past links and files"
    )


def _sound(path: Path) -> bool:
    plain = all(letter.isascii() and (letter.isalnum() or letter in "-.") for letter in path.name)
    return plain and path.is_file() and not path.is_symlink() and path.name[0].isdigit() and len(path.name) < 100


def _papers(before: Path, folder: Path, where: Path, called: Mapping[str, str]) -> None:
    """A memo sent and a meeting booked with each of the organisations, by their hostile names."""
    path = fresh(before, folder / "at-work" / "papers.db")
    clock = (NOW + timedelta(seconds=passed) for passed in count())
    store = Store(path, replace(office(), folder=where, clock=lambda: next(clock)))
    store.after_commit.append(into(where))

    def rename(write: Write) -> None:
        for key, name in called.items():
            write.update(organisation, key, name=name.encode("utf-8", "replace").decode())

    store.do(rename).result()
    start = datetime(2027, 1, 4, 7, tzinfo=UTC)
    for place, key in enumerate(called):
        store.do(send_paper, begun(store, about(key, PaperKind.MEMO))).result()
        when = start + timedelta(days=place)
        store.do(_book, key, when).result()
    store.close()


def _book(write: Write, key: str, start: datetime) -> None:
    write.say("meeting")
    book_meeting(write, start, organisation_id=key, deal_id=None, contact_id=None, language="en")


def _exports(tried: Trial, file: Path, out: Path, victim: Path) -> None:
    store = Store(file, office())
    names = [path.name for path in store.ask(export_all, out / "plain").result().files]
    for place, name in enumerate(names):
        where = out / str(place)
        where.mkdir(parents=True)
        (where / name).symlink_to(victim if place % 2 else out / "nowhere")
        with suppress(Refusal):
            store.ask(export_all, where).result()
            tried.faults.append(f"an export was written over the link {name}")
        tried.hold([path.name for path in where.iterdir()] == [name], "a refused export left files behind")
    deals = store.ask(lambda read: [row["id"] for row in read.all(select(deal))]).result()
    board = out / "board"
    board.mkdir()
    for name in ("board-2026-11-24.csv", "board-2026-11-24-2.csv"):
        (board / name).symlink_to(victim)
    written = store.ask(export_cards, deals, board).result().path
    tried.hold(written.name == "board-2026-11-24-3.csv" and not written.is_symlink(), "a shortlist followed a link")
    store.close()
    tried.hold(not (out / "nowhere").exists(), "an export followed a link that led nowhere")


def _lists(tried: Trial, folder: Path, victim: Path) -> None:
    """The rejects of lists with hostile names, and a playbook copied to where a link lies."""
    folder.mkdir()
    for name in _file_names():
        path = folder / name
        path.write_text("Yritys;Puhelin\nx;y\n", encoding="utf-8")
        stem = Path(name).stem
        with suppress(OSError):
            (folder / f"{stem}-rejected.csv").symlink_to(victim)
        written = write_rejects(read_sheet(path), [Fault(2, "=1+1", ("=x", "@y"))])
        inside = written is not None and written.parent == folder and not written.is_symlink()
        tried.hold(inside, f"the rejects of {name[:60]!r} went to {written}")
    target = folder / "copy.toml"
    target.symlink_to(folder / "nowhere.toml")
    with suppress(Refusal):
        shelf.copy("home-training", target)
        tried.faults.append("a playbook was copied through a link")
    tried.hold(not (folder / "nowhere.toml").exists(), "a playbook was copied through a link")


def _file_names() -> Iterator[str]:
    yield from ("..csv", "-rf.csv", "a b\n.csv", "\x1b]0;x\x07.csv", "\u202evsc.csv", "=1+1.csv", "x" * 251 + ".csv")
    yield from ("ä" * 125 + ".csv", "%s{x}[b].csv", "CON.csv")
