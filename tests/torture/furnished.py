"""Furnished: the office and the file of customers that trials begin with, read and filled once."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

from data import words
from data.demo.fill import fill_demo
from data.model.identity import seeded
from data.model.office import Office
from data.store import Store
from tests import pictures

_read_once = cache(pictures.office)


def office() -> Office:
    """The rep of the pictures, whose keys begin anew."""
    return replace(_read_once(), new_id=seeded(1))


def demo(folder: Path, deals: int = 150) -> Path:
    """A file of invented customers."""
    words.use("en")
    path = folder / "demo.db"
    store = Store(path, office())
    store.do(fill_demo, deals=deals, seed=1).result()
    store.close()
    return path


def fresh(base: Path, path: Path) -> Path:
    """A copy of a file that is closed, in place of whatever stood there before it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink()
    shutil.copyfile(base, path)
    return path
