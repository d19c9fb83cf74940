"""Hostile entry: texts that come in by a list, an operation, a playbook or the settings, and what is kept of them."""

from __future__ import annotations

import copy
import csv
import random
import re
import sqlite3
import tomllib
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from json import loads
from pathlib import Path
from typing import Any

import tomlkit
from sqlalchemy import func, select

from data.columns import metadata
from data.exports.everything import export_all
from data.model.playbook import Playbook
from data.model.refusal import Refusal
from data.playbooks import shelf
from data.store import Store
from data.tables import organisation
from data.words import Phrase
from salestui.settings import load
from tests.data.acts import ACTS
from tests.data.lists import FINNISH, landed
from tests.data.walk import Walk, act, begin_papers
from tests.torture.furnished import fresh, office
from tests.torture.payloads import LONG, PAYLOADS, dirt_in
from tests.torture.trial import Trial

TEXTS = list(PAYLOADS.values())
_KEY = re.compile(r"[a-z0-9_]+|[0-9a-f]{32}|[A-Z]\d?")
"""What names something rather than says it."""


def dirt_of(path: Path) -> list[str]:
    """Texts in a file that were not cleaned on their way in, each with its table."""
    found = []
    with sqlite3.connect(path) as file:
        for table in metadata.sorted_tables:
            for row in file.execute(f'SELECT * FROM "{table.name}"'):
                for value in row:
                    found += [f"{table.name} keeps {text[:120]!r}" for text in dirt_in(_value(value))]
    file.close()
    return found


def _value(value: Any) -> Any:
    try:
        return loads(value) if isinstance(value, str) and value[:1] in '[{"' else value
    except ValueError:
        return value


def bring_in(tried: Trial, folder: Path) -> None:
    """A list whose every heading and cell is hostile, as csv and as xlsx: each row comes in clean, or is told of."""
    headings = [*FINNISH.split(";"), *(f"Q{text}" for text in TEXTS)]
    rows = [[f"Oy {place} {text}", *[text] * (len(headings) - 1)] for place, text in enumerate(TEXTS)]
    rows.append(["Oy long", *[""] * (len(headings) - 2), LONG])
    for ending in ("csv", "xlsx"):
        path = folder / f"hostile.{ending}"
        _write(path, [headings, *rows])
        store = Store(folder / f"list-{ending}.db", office())
        done = landed(store, path).result
        there = store.ask(lambda read: read.count(select(func.count()).select_from(organisation))).result()
        out = store.ask(export_all, folder / f"list-{ending}").result().counts["organisation"]
        store.close()
        told = done.imported + len(done.skipped) + len(done.rejected) + done.updated
        tried.hold(told == len(rows), f"{ending}: of {len(rows)} rows {told} are told of")
        tried.hold(
            done.imported == there == out, f"{ending}: {done.imported} came in, {there} are there, {out} went out"
        )
        tried.hold(done.imported > len(rows) - 4, f"{ending}: only {done.imported} of {len(rows)} rows came in")
        tried.faults += dirt_of(folder / f"list-{ending}.db")
        tried.faults += [f"a reason holds {fault.reason!r}" for fault in done.rejected if list(dirt_in(fault.reason))]
        tried.tried += len(rows) * len(headings)


def _write(path: Path, rows: list[list[str]]) -> None:
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
            csv.writer(file, delimiter=";").writerows([cell.replace("\x00", "") for cell in row] for row in rows)
        return
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append([f"'{_coded(cell)}"[:32_000] if cell.startswith("=") else _coded(cell)[:32_000] for cell in row])
    book.save(path)


def _coded(text: str) -> str:
    """As a workbook writes what no XML can hold."""
    return re.sub("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]", lambda found: f"_x{ord(found[0]):04X}_", text)


class _Hostile(Walk):
    """A rep whose every word is hostile."""

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        hostile = [self._spoilt(one) for one in args]
        named = {name: self._spoilt(one) for name, one in kwargs.items()}
        try:
            return super().do(operation, *hostile, **named)
        except Refusal:
            return super().do(operation, *args, **kwargs)

    def _spoilt(self, value: Any) -> Any:
        if isinstance(value, str) and not isinstance(value, Enum) and not _KEY.fullmatch(value):
            return value + self.die.choice(TEXTS)
        if is_dataclass(value) and not isinstance(value, type | Phrase):
            own = {one.name: self._spoilt(getattr(value, one.name)) for one in fields(value) if one.init}
            return replace(value, **own)
        if isinstance(value, list | tuple) and not hasattr(value, "_fields"):
            return type(value)(self._spoilt(inner) for inner in value)
        if isinstance(value, dict):
            return {name: self._spoilt(inner) for name, inner in value.items()}
        return value


def act_out(tried: Trial, base: Path, folder: Path, seed: int) -> int:
    """A day of every operation, its words hostile: nothing fails but by a sentence, and nothing dirty is kept."""
    path = fresh(base, folder / "acts" / "acts.db")
    store = Store(path, replace(office(), process=shelf.process))
    walk = _Hostile(store, seed, folder)
    begin_papers(walk)
    for which in walk.die.sample(ACTS, len(ACTS)):
        try:
            act(walk, which)
        except Exception as error:  # a crash of whatever kind is what is looked for
            tried.faults.append(f"an operation ended with {type(error).__name__}: {str(error)[:300]}")
    store.close()
    tried.tried += walk.steps
    tried.faults += list(dict.fromkeys(dirt_of(path)))
    return len(walk.done)


@cache
def _bundled() -> dict[str, Any]:
    return tomllib.loads(dict(shelf.bundled())["home-training"].read_text(encoding="utf-8"))


def hostile_playbook(folder: Path, texts: list[str], tried: Trial) -> Playbook | None:
    """A manager's playbook whose every name, script and question ends in hostile text; None where it is refused."""
    raw = copy.deepcopy(_bundled())
    _spoil_words(raw, texts, random.Random(len(texts)))
    path = folder / "hostile.toml"
    path.write_text(tomlkit.dumps(raw), encoding="utf-8", errors="replace")
    tried.tried += 1
    if faults := shelf.check(path):
        tried.faults += [
            f"a fault of a playbook is told as {str(fault)!r}" for fault in faults if list(dirt_in(str(fault)))
        ]
        return None
    found = shelf.read(path)
    tried.faults += [f"a playbook holds {text[:120]!r}" for text in dirt_in(found.model_dump(mode="json"))]
    return found


def _spoil_words(raw: Any, texts: list[str], die: random.Random) -> None:
    for name, value in list(raw.items()) if isinstance(raw, dict) else list(enumerate(raw)):
        if isinstance(value, str) and name in ("en", "fi"):
            raw[name] = f"{value} {die.choice(texts)}"
        elif isinstance(value, dict | list):
            _spoil_words(value, texts, die)


def hostile_settings(tried: Trial, folder: Path) -> None:
    """Settings whose every text is hostile: used clean, or refused with a clean sentence."""
    for text in TEXTS:
        path = folder / "hostile-config.toml"
        rep = dict.fromkeys(("name", "email", "phone", "company", "company_fact"), f"A {text}")
        whole = {
            "playbook": text,
            "dial": [text, "{number}"],
            "invitations": f"/tmp/{text}",
            text or "x": text,
            "rep": rep,
        }
        path.write_text(tomlkit.dumps(whole), encoding="utf-8", errors="replace")
        settings, sentences = load(path)
        tried.tried += 1
        tried.faults += [f"settings hold {dirt[:120]!r}" for dirt in dirt_in(settings.rep.model_dump(mode="json"))]
        tried.hold(settings.rep.name.startswith("A"), f"the settings with {text!r} lost the rep's name: {sentences}")
