"""The power goes while the file is written: every save that was acknowledged is there afterwards.

The file lies on an ext4 of its own in an image. At a random moment whoever saves is stopped, and the bytes that have
reached the image by then are copied: what is still in the memory of that ext4 is lost, as when the power goes. The
copy is mounted, its journal played back, the file opened by the program itself.

Where no image can be mounted, the flushes of each save are counted instead.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from data.store import Store
from tests.torture.saving import office
from tests.torture.trial import Trial

WORDS = "power cut at any moment while drafts and operations are saved: no acknowledged save is lost, the file is sound"
FULL = 50
SHORT = 3
EACH = 10
"""Cuts in the life of one file."""
MEGABYTES = 64
SAVES = 40
"""How many are counted where no image can be mounted."""


def trial(times: int, folder: Path) -> Trial:
    """Cut so often."""
    if not _mountable(folder):
        return counted(folder)
    cuts = Cuts(folder, random.Random(times))
    for begun in range(0, times, EACH):
        cuts.life_of_a_file(min(EACH, times - begun))
    done = cuts.done
    done.figures["saves acknowledged before a cut"] = f"{min(cuts.acknowledged)}–{max(cuts.acknowledged)}"
    done.figures["of them lost"] = str(cuts.lost)
    return done


@dataclass
class Cuts:
    """The cuts, and what each one cost."""

    folder: Path
    dice: random.Random
    done: Trial = field(default_factory=Trial)
    acknowledged: list[int] = field(default_factory=list)
    lost: int = 0

    def life_of_a_file(self, cuts: int) -> None:
        """A new file, saved to without a pause, and the power cut so often meanwhile."""
        image = self.folder / "disk.img"
        image.unlink(missing_ok=True)
        with image.open("wb") as made:
            made.truncate(MEGABYTES << 20)
        subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
        with mounted(image, self.folder / "disk") as disk, _saving(disk / "customers.db") as writer:
            told = bytearray()
            for _cut in range(cuts):
                self._go_on(writer, told)
                writer.send_signal(signal.SIGSTOP)
                told += _all_from(writer)
                found = self.folder / "found.img"
                _copy(image, found)
                self._look(found, told.count(b"\n"))
                writer.send_signal(signal.SIGCONT)

    def _go_on(self, writer: subprocess.Popen[bytes], told: bytearray) -> None:
        """Let it save for a moment, from the second cut on; the first may come while the file is made."""
        until = time.monotonic() + self.dice.uniform(0.02, 0.6)
        while time.monotonic() < until or not told:
            told += _all_from(writer)
            assert writer.poll() is None, "the writer has ended"
            time.sleep(0.001)

    def _look(self, found: Path, acknowledged: int) -> None:
        """Open what is left after the cut."""
        self.done.tried += 1
        self.acknowledged.append(acknowledged)
        with mounted(found, self.folder / "found") as disk:
            try:
                kept, sound = _found_in(disk / "customers.db")
            except Exception as failure:  # whatever it is, the file has not lived through the cut
                kept, sound = set(), False
                self.done.hold(False, f"it does not open any more: {failure!r}")
        missing = sorted(set(range(1, acknowledged + 1)) - kept)
        self.lost += len(missing)
        self.done.hold(
            not missing, f"of {acknowledged} acknowledged saves {len(missing)} are lost, first {missing[:1]}"
        )
        self.done.hold(sound, "the file is damaged")


def _found_in(file: Path) -> tuple[set[int], bool]:
    """The numbers of the saves that the program finds in the file, and whether the file is sound."""
    store = Store(file, office())
    try:
        store.open().result()
    finally:
        store.close()
    with closing(sqlite3.connect(file)) as connection:
        kept = {int(key.partition("/")[2]) for (key,) in connection.execute("SELECT id FROM draft")}
        kept |= {int(text.split()[1]) for (text,) in connection.execute("SELECT text FROM note")}
        return kept, connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def counted(folder: Path) -> Trial:
    """How often each save has the system flush the file, where no power can be cut."""
    done, log = Trial(), folder / "strace"
    if shutil.which("strace") is None:
        return Trial(skipped="neither an image can be mounted nor calls counted on this machine")
    watch = ["strace", "-f", "-y", "-e", "trace=fsync,fdatasync,write", "-o", str(log)]
    writer = [sys.executable, "-m", "tests.torture.saving", str(folder / "counted.db"), str(SAVES)]
    if subprocess.run([*watch, *writer], check=False, capture_output=True).returncode:
        return Trial(skipped="neither an image can be mounted nor calls counted on this machine")
    flushed = unflushed = 0
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        flushed += bool(re.search(r"f(data)?sync\(.*counted\.db", line))
        if re.search(r'write\(1.*"\d+\\n"', line):
            unflushed += not flushed
            flushed = 0
            done.tried += 1
    done.figures["saves told without a flush before"] = str(unflushed)
    done.hold(
        done.tried == SAVES and not unflushed, f"{unflushed} of {done.tried} saves were told before they were flushed"
    )
    return done


@contextmanager
def mounted(image: Path, at: Path) -> Iterator[Path]:
    """The image as a folder; taken down again whatever happens."""
    at.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", image, at], check=True, capture_output=True)
    try:
        yield at
    finally:
        for _attempt in range(50):
            if subprocess.run(["umount", at], check=False, capture_output=True).returncode == 0:
                break
            time.sleep(0.1)
        else:
            subprocess.run(["umount", "-l", at], check=True)


def _mountable(folder: Path) -> bool:
    """Whether an image can be made and mounted here."""
    if not hasattr(os, "geteuid") or os.geteuid() or not shutil.which("mkfs.ext4") or not shutil.which("mount"):
        return False
    image = folder / "attempt.img"
    with image.open("wb") as made:
        made.truncate(8 << 20)
    with suppress(subprocess.CalledProcessError):
        subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True, capture_output=True)
        with mounted(image, folder / "attempt"):
            return True
    return False


@contextmanager
def _saving(file: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Somebody who saves to this file without a pause, and tells each save once it is kept."""
    command = [sys.executable, "-m", "tests.torture.saving", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as writer:
        assert writer.stdout is not None
        os.set_blocking(writer.stdout.fileno(), False)
        try:
            yield writer
        finally:
            writer.kill()
            writer.wait()


def _all_from(writer: subprocess.Popen[bytes]) -> bytes:
    """All numbers told by now."""
    assert writer.stdout is not None
    return writer.stdout.read() or b""


def _copy(image: Path, found: Path) -> None:
    """The bytes of one moment: copied until nothing moved meanwhile, such as a flush that was under way."""
    before = image.read_bytes()
    while (now := image.read_bytes()) != before:
        before = now
    found.write_bytes(now)
