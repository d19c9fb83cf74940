"""A process that reads and writes one row again and again, as a command beside the app would.

python -m tests.torture.counting DB ROW TIMES app|command; it begins when stdin says so.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from data.model.refusal import Refusal
from data.store import Store
from data.tables import organisation
from data.transaction import Write
from salestui.office import furnish


def count_on(write: Write, key: str) -> None:
    """One more than there were."""
    write.update(organisation, key, headcount=int(write.row(organisation, key)["headcount"]) + 1)


def main() -> None:
    """Count on so often; what went wrong and how long each took goes to stdout."""
    file, key, times, role = sys.argv[1:]
    store = Store(Path(file), furnish("en").office, hold=role == "app")
    print("ready", flush=True)
    sys.stdin.readline()
    wrong, took = [], []
    for _time in range(int(times)):
        began = time.monotonic()
        try:
            store.do(count_on, key).result()
        except Refusal as refusal:
            wrong.append(str(refusal))
        took.append(time.monotonic() - began)
    store.close()
    print(json.dumps({"wrong": wrong, "took": took}))


if __name__ == "__main__":
    main()
