"""A process that tries to bring files in one after the other and says what came of each, and how much memory it took.

python -m tests.torture.bringing_in DB < paths.json; where an export comes home: --home FOLDER…
"""

from __future__ import annotations

import hashlib
import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

from data.exports.homecoming import import_export
from data.exports.tables import all_rows
from data.history import undo
from data.imports.landing import import_file
from data.imports.plan import plan
from data.imports.sheet import read_sheet
from data.model.refusal import Refusal
from data.store import Store
from data.transaction import Read
from salestui.office import furnish


def main() -> None:
    """Try each file that is named on stdin, and undo what it brought."""
    store = Store(Path(sys.argv[1]), furnish("en").office)
    before = store.ask(fingerprint).result()
    for name in json.load(sys.stdin):
        path, began = Path(name), time.monotonic()
        told = tried(store, path)
        told["seconds"] = time.monotonic() - began
        if told.get("imported") or told.get("home"):
            store.do(undo).result()
        told["same"] = store.ask(fingerprint).result() == before
        print(json.dumps({"path": name, **told}), flush=True)
    store.close()
    print(json.dumps({"peaks": [peak(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1000]}), flush=True)


def peak() -> int:
    """The most memory this process had, in MB. `getrusage` would begin with what its parent had when it was started."""
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return int(told.partition("VmHWM:")[2].split()[0]) // 1000


def tried(store: Store, path: Path) -> dict[str, Any]:
    """What came of one file."""
    try:
        if path.is_dir() and (path / "export.json").exists():
            return {"home": sum(store.do(import_export, path).result().result.values())}
        found = store.ask(plan, read_sheet(path)).result()
        done = store.do(import_file, found).result().result
    except Refusal as refusal:
        return {"refused": str(refusal)}
    except BaseException as crash:
        return {"crashed": repr(crash)[:300]}
    rejected = [[fault.line, fault.reason] for fault in done.rejected]
    told = done.imported + done.updated + len(done.skipped) + len(done.rejected)
    return {"imported": done.imported, "rejected": rejected, "untold": found.rows - told}


def fingerprint(read: Read) -> str:
    """Everything in the file, in one short text."""
    return hashlib.sha256(json.dumps(all_rows(read), default=str).encode()).hexdigest()


if __name__ == "__main__":
    main()
