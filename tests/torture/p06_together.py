"""Four processes at one row: none is turned away, none overwrites another, the file is sound afterwards."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from data.bookkeeping import operation
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import organisation
from data.transaction import Read
from salestui.office import furnish
from tests.terminal.terminal import environment
from tests.torture.at_work import sound
from tests.torture.trial import Trial

WORDS = (
    "the app and three commands, each of which reads and writes one row 400 times: "
    'no "database is locked", no lost update, every write in the history, the file sound afterwards'
)
FULL = 400
SHORT = 25
ROLES = ("app", "command", "command", "command")


def trial(times: int, folder: Path) -> Trial:
    """Have all of them count on together."""
    done, file = Trial(), folder / "customers.db"
    store = Store(file, furnish("en").office)
    facts = OrganisationFacts(name="Laskuri Oy", segment="company", headcount=0)
    key = str(store.do(add_organisation, facts).result().result)
    begun = store.ask(_found, key).result()
    store.close()
    told = _together(folder, file, key, times)
    again = Store(file, furnish("en").office)
    ended = again.ask(_found, key).result()
    again.close()
    done.tried = wanted = times * len(ROLES)
    wrong = [sentence for one in told for sentence in one["wrong"]]
    done.hold(not wrong, f"{len(wrong)} times: {wrong[:1]}")
    lost = wanted - (ended[0] - begun[0])
    done.hold(not lost, f"{lost} updates were lost")
    done.hold(ended[1] - begun[1] == wanted, f"{ended[1] - begun[1]} of {wanted} stand in the history")
    done.hold(sound(file), "the file is not sound")
    took = sorted(seconds for one in told for seconds in one["took"])
    done.figures["turned away"] = str(len(wrong))
    done.figures["lost updates"] = str(lost)
    late = f"{took[int(len(took) * 0.99)] * 1000:.0f} ms, most {took[-1] * 1000:.0f} ms"
    done.figures["a write takes"] = f"median {statistics.median(took) * 1000:.1f} ms, 99 of 100 at most {late}"
    return done


def _together(folder: Path, file: Path, key: str, times: int) -> list[dict[str, Any]]:
    """What each process told, once all of them were ready to begin."""
    home = environment(folder, PYTHONPATH=str(Path(__file__).parents[2]))
    command = (sys.executable, "-m", "tests.torture.counting", str(file), key, str(times))
    processes = [
        subprocess.Popen([*command, role], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=home, text=True)
        for role in ROLES
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    return [json.loads(process.communicate(timeout=600)[0]) for process in processes]


def _found(read: Read, key: str) -> tuple[int, int]:
    """How far it was counted, and how many writes the history holds."""
    written = read.count(select(func.count()).select_from(operation))
    return int(read.row(organisation, key)["headcount"]), written
