"""Export: everything in the file, written out for other programs, private and never over another file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from data.exports import as_csv, as_json, as_xlsx
from data.exports.tables import MANIFEST, Format, Rows, all_rows
from data.migration import HEAD
from data.model.refusal import Refusal
from data.place import new_file, private_folder
from data.transaction import Read
from data.words import _

_WRITERS: dict[Format, Callable[[Rows], dict[str, bytes]]] = {
    "csv": as_csv.written,
    "json": as_json.written,
    "xlsx": as_xlsx.written,
}


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote."""

    folder: Path
    files: tuple[Path, ...]
    counts: dict[str, int]


def export_all(read: Read, folder: Path, form: Format = "csv") -> Exported:
    """Write everything into a folder, as it is at this moment.

    Raises:
        Refusal: when a file of an export stands there already, or the folder cannot be written.
    """
    rows = all_rows(read)
    counts = {name: len(found) for name, found in rows.items()}
    manifest: dict[str, object] = {
        "salestui_export": 1,
        "schema": HEAD,
        "format": form,
        "at": read.now.isoformat(),
        "counts": counts,
    }
    if read.blocklist.keys:  # without them nobody knows by the hashes which numbers may not be called
        manifest["keys"] = list(read.blocklist.keys)
    files = _WRITERS[form](rows)
    files[MANIFEST] = (json.dumps(manifest, indent=2) + "\n").encode()
    return Exported(folder, _write(folder, files), counts)


def _write(folder: Path, files: dict[str, bytes]) -> tuple[Path, ...]:
    """All the files or none of them."""
    if taken := next((folder / name for name in files if os.path.lexists(folder / name)), None):
        raise Refusal(_("{file} is there already; choose another folder.").format(file=taken))
    written: list[Path] = []
    try:
        if not folder.exists():
            private_folder(folder)
            folder.chmod(0o700)
        for name, content in files.items():
            new_file(folder / name, content)
            written.append(folder / name)
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        sentence = _("{path} cannot be written: {why}.")
        raise Refusal(sentence.format(path=folder, why=error.strerror or error)) from error
    return tuple(written)
