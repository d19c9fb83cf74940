"""Exports of ours that come home spoilt: a sentence each, and nothing changed."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any, Protocol

from data.exports.everything import export_all
from data.imports.landing import import_file
from data.imports.plan import plan
from data.store import Store
from salestui.office import furnish
from tests.torture.trial import Trial

VALUES: tuple[Any, ...] = (None, True, -1, 10**30, 1e400, "x", "\ud800", [], {}, [[1]], {"a": None}, "2026-13-45")


class Spoil(Protocol):
    """A way to spoil the export in a folder."""

    __name__: str

    def __call__(self, path: Path, die: random.Random, /) -> None:
        """Spoil it."""


def spoilt(folder: Path, times: int, die: random.Random) -> list[Path]:
    """An export, spoilt in each way and at random; the large ways in a full round."""
    made, folders = _export(folder), []
    ways: list[Spoil] = [*WAYS, *(LARGE if times > 100 else ())]
    ways += [_any_value] * times
    ways += [_cut] * (times // 4)
    for number, spoil in enumerate(ways):
        path = folder / f"spoilt-{number}{spoil.__name__}"
        shutil.copytree(made, path)
        spoil(path, die)
        folders.append(path)
    return folders


def judge(done: Trial, path: Path, found: dict[str, Any]) -> None:
    """Whether it was refused with a sentence, as all must but where one value may have become another."""
    done.tried += 1
    done.hold("crashed" not in found, f"{path.name}: {found.get('crashed')}")
    done.hold(found["same"], f"{path.name} left something behind")
    done.hold("any_value" in path.name or found.get("refused", "").strip(), f"{path.name} came in: {found}")


def _export(folder: Path) -> Path:
    listed = folder / "list.csv"
    listed.write_text("Yritys;Puhelin;Yhteyshenkilö\nA Oy;040 123 4567;Eeva\nB Oy;;\n", encoding="utf-8")
    store = Store(folder / "source.db", furnish("en").office)
    store.do(import_file, store.ask(plan, listed).result()).result()
    made = store.ask(export_all, folder / "made", "json").result().folder
    store.close()
    return made


def _rows(path: Path, table: str = "organisation") -> tuple[Path, list[dict[str, Any]]]:
    file = path / f"{table}.json"
    return file, json.loads(file.read_text(encoding="utf-8"))


def _any_value(path: Path, die: random.Random) -> None:
    """One value of one row is something else."""
    file, rows = _rows(path, die.choice(("organisation", "contact", "deal", "followup", "phone")))
    name = die.choice(list(rows[0]))
    rows[0][name] = die.choice(VALUES)
    file.write_text(json.dumps(rows), encoding="utf-8")


def _cut(path: Path, die: random.Random) -> None:
    """A file ends too soon."""
    file = die.choice([one for one in sorted(path.iterdir()) if one.stat().st_size > 10])
    content = file.read_bytes().rstrip()
    file.write_bytes(content[: die.randrange(len(content))])


def _without_a_file(path: Path, _die: random.Random) -> None:
    (path / "contact.json").unlink()


def _without_a_row(path: Path, _die: random.Random) -> None:
    file, rows = _rows(path)
    file.write_text(json.dumps(rows[:-1]), encoding="utf-8")


def _twice(path: Path, _die: random.Random) -> None:
    file, rows = _rows(path)
    file.write_text(json.dumps([rows[0], rows[0]]), encoding="utf-8")


def _unlike(path: Path, _die: random.Random) -> None:
    file, rows = _rows(path)
    file.write_text(json.dumps([{"id": rows[0]["id"]}, rows[1]]), encoding="utf-8")


def _strange_column(path: Path, _die: random.Random) -> None:
    file, rows = _rows(path)
    file.write_text(json.dumps([{**row, "strange": 1} for row in rows]), encoding="utf-8")


def _orphan(path: Path, _die: random.Random) -> None:
    file, rows = _rows(path, "contact")
    file.write_text(json.dumps([{**row, "organisation_id": "nobody"} for row in rows]), encoding="utf-8")


def _no_list(path: Path, _die: random.Random) -> None:
    (path / "organisation.json").write_text('{"a": 1}', encoding="utf-8")


def _no_rows(path: Path, _die: random.Random) -> None:
    (path / "organisation.json").write_text("[1, 2]", encoding="utf-8")


def _deep(path: Path, _die: random.Random) -> None:
    (path / "organisation.json").write_text('[{"id":' * 100_000, encoding="utf-8")


def _deep_value(path: Path, _die: random.Random) -> None:
    file, rows = _rows(path)
    text = json.dumps(rows).replace('"tags": []', '"tags": ' + "[" * 400 + "]" * 400)
    file.write_text(text + "x", encoding="utf-8")


def _huge(path: Path, _die: random.Random) -> None:
    (path / "organisation.json").write_bytes(b'[{"id": "' + b"x" * 100_000_000 + b'"}]')


def _many(path: Path, _die: random.Random) -> None:
    (path / "organisation.json").write_bytes(b"[" + b'{"id": "x"},' * 8_000_000 + b"1]")


def _strange_table(path: Path, _die: random.Random) -> None:
    told = json.loads((path / "export.json").read_text())
    told["counts"]["strange"] = 3
    (path / "export.json").write_text(json.dumps(told))


def _strange_format(path: Path, _die: random.Random) -> None:
    told = json.loads((path / "export.json").read_text())
    (path / "export.json").write_text(json.dumps({**told, "format": ["json"]}))


def _huge_manifest(path: Path, _die: random.Random) -> None:
    (path / "export.json").write_bytes(b"[" * 100_000_000)


def _deep_manifest(path: Path, _die: random.Random) -> None:
    (path / "export.json").write_bytes(b"[" * 100_000)


def _bytes(path: Path, die: random.Random) -> None:
    (path / "organisation.json").write_bytes(die.randbytes(1000))


WAYS: tuple[Spoil, ...] = (
    *(_without_a_file, _without_a_row, _twice, _unlike, _strange_column, _orphan, _no_list, _no_rows, _deep),
    *(_deep_value, _strange_table, _strange_format, _deep_manifest, _bytes),
)
LARGE: tuple[Spoil, ...] = (_huge, _many, _huge_manifest)
"""A hundred megabytes each."""
