"""Pictures of the real screens for the documentation: `make pictures` draws them from the running app on demo data."""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from collections.abc import Callable
from contextlib import chdir
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from textual.app import App

from data import words
from data.demo.fill import fill_demo
from data.file.backups import Why, back_up
from data.file.soundness import damaged
from data.model.calendar import Calendar
from data.model.delay import Delay
from data.model.identity import seeded
from data.model.office import Office
from data.model.settings import Rep, Settings
from data.organisations import OrganisationFacts, add_organisation
from data.playbooks.shelf import read
from data.replanned import remember_making
from data.store import Store
from data.tables import organisation
from data.transaction import Write
from salestui.app import SalesApp
from salestui.rescue import Rescue
from tests.screens.conftest import settle

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"
NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
REP = Rep(
    name="Aino Laine",
    email="aino.laine@kotitreeni.example",
    phone="+358405550100",
    company="Kotitreeni",
    company_fact="Every week people at over a hundred workplaces train with us.",
)

SCENES: dict[str, tuple[tuple[int, int], str]] = {
    "queue": ((80, 24), ""),
    "queue-wide": ((120, 40), "t t"),
    "board": ((80, 24), "f3"),
    "board-wide": ((120, 40), "f3"),
    "call-before": ((80, 24), "j j c t"),
    "call-before-wide": ((120, 40), "j j c t"),
    "call-introduce": ((80, 24), "j j c t space"),
    "call-introduce-wide": ((120, 40), "j j c t space"),
    "call-relevance": ((80, 24), "j j c t space 2"),
    "call-relevance-wide": ((120, 40), "j j c t space 2"),
    "call-propose": ((80, 24), "j j c t space 3"),
    "call-propose-wide": ((120, 40), "j j c t space 3"),
    "call-objection": ((80, 24), "j j c t space 2 o b u"),
    "call-sentence": ((80, 24), "j j c t space 2 e"),
    "call-outcome": ((80, 24), "j j c t space n b u d g e t ctrl+o"),
    "ledger": ((80, 24), "g c a c m 1 enter c k 1 4 enter escape"),
    "works": ((80, 24), "f3 5 b"),
    "needs": ((80, 24), "f3 5 p"),
    "needs-form": ((120, 40), "f3 5 p escape"),
    "memo": ((80, 24), "f3 5 b 2 ctrl+r y"),
    "memo-look": ((80, 24), "f3 5 b 2"),
    "benefits": ((80, 24), "f3 5 b 3 space"),
    "quote": ((80, 24), "f3 5 b 4 N s 2"),
    "quote-wide": ((120, 40), "f3 5 b 4 N s 1 s 2"),
    "ask": ((80, 24), "f3 5 b 5"),
    "ask-no": ((80, 24), "f3 5 b 5 n o b u d enter"),
    "agreement": ((120, 40), "f3 6 b 6"),
    "tender": (
        (120, 40),
        "f3 4 j j j j j b 8 r 2 space j space d 2 7 full_stop 1 1 full_stop space 1 2 full_stop 0 0 tab "
        "4 full_stop 1 2 full_stop space 1 2 full_stop 0 0 f9",
    ),
    "card": ((120, 40), "e"),
    "keys": ((80, 24), "question_mark"),
    "load": ((80, 24), "l"),
    "care": ((80, 24), "f4"),
    "customer-wide": ((120, 40), "f4 j j j j enter"),
    "complaint": ((80, 24), "f4 x"),
    "customers": ((120, 40), "f3 v"),
    "history": ((80, 24), "j j j s 2 s 3 s 4 h w a i t enter f3 L 4 w y ctrl+y"),
    "duplicates": ((80, 24), "ctrl+n enter"),
    "changes": ((80, 24), "ctrl+e"),
    "backups": ((80, 24), "ctrl+k"),
    "rescue": ((80, 24), ""),
    "told-source": ((80, 24), "j j c t space w"),
    "erase": ((80, 24), "j j e E"),
}
"""Each picture: the size, and the keys that lead there from the queue."""


def office() -> Office:
    """The rep of the pictures, on a Tuesday morning."""
    playbook = read("home-training")
    return Office(
        playbook=playbook,
        calendar=Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), tuple(playbook.windows)),
        settings=Settings(rep=REP),
        clock=lambda: NOW,
        new_id=seeded(1),
    )


def twins(store: Store) -> None:
    """An organisation that came in twice."""

    def add(write: Write) -> None:
        known = write.all(select(organisation).order_by(organisation.c.id))[2]
        facts = OrganisationFacts(name=known["name"].upper(), segment=known["segment"], city=known["city"], web="www")
        add_organisation(write, facts)

    store.do(add).result()


def other_rules(store: Store) -> None:
    """A manager who wants retries and memos at another time."""
    store.do(remember_making).result()
    playbook = store.office.playbook
    after = {
        "memo": "1 wd",
        "care_a1": "2 m",
        "care_a2": "4 m",
        "care_a3": "9 m",
        "yearly_needs": "11 m",
        "satisfaction": "3 w",
    }
    cadences = [
        rule.model_copy(update={"after": Delay.parse(after.get(rule.key, str(rule.after)))})
        for rule in playbook.cadences
    ]
    changed = playbook.model_copy(update={"version": "2", "cadences": cadences})
    store.office = replace(store.office, playbook=changed)


def copies(store: Store) -> None:
    """Backups of some days."""
    for hours, why in ((98, Why.START), (74, Why.CHANGED), (49, Why.START), (26, Why.IMPORT), (25, Why.CHANGED)):
        back_up(store.path, NOW - timedelta(hours=hours), why)


BEFORE: dict[str, Callable[[Store], None]] = {
    "duplicates": twins,
    "changes": other_rules,
    "backups": copies,
    "rescue": copies,
}
"""What has happened before a picture is drawn, where the demo alone does not show it."""


def rescued(store: Store) -> Rescue:
    """What comes up when the file is damaged."""
    store.close()
    store.path.write_bytes(bytes(100) + store.path.read_bytes()[100:])
    return Rescue(store.path, str(damaged(store.path)), store.office)


async def draw(name: str, path: Path) -> None:
    """Draw one scene."""
    size, keys = SCENES[name]
    store = Store(path, office())
    if name in BEFORE:
        BEFORE[name](store)
    app: App[Any] = rescued(store) if name == "rescue" else SalesApp(store)
    async with app.run_test(size=size) as pilot:
        await (settle(pilot) if name != "rescue" else app.workers.wait_for_complete())
        for key in keys.split():
            await pilot.press(key)
            await settle(pilot)
        (FOLDER / f"{name}.svg").write_text(settled(app.export_screenshot(title="salestui")), encoding="utf-8")
    store.close()


def settled(svg: str) -> str:
    """The drawing with its runs of spaces, which some viewers fold, without fonts from elsewhere or our own folders."""
    svg = re.sub(r"/tmp/tmp\w{8}", "/home/aino/sales", svg)
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    svg = svg.replace("Fira Code", "Fira Code, Menlo, Consolas, DejaVu Sans Mono")
    return re.sub(r"(<text[^>]*>)([^<]*)", lambda found: found[1] + found[2].replace(" ", "&#160;"), svg)


def main() -> None:
    """Draw every scene on a fresh demo file, or those named."""
    words.use("en")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[1:] or SCENES:
        with tempfile.TemporaryDirectory() as folder, chdir(folder):
            path = Path("salestui.db")
            store = Store(path, office())
            store.do(fill_demo, deals=150, seed=1).result()
            store.close()
            asyncio.run(draw(name, path))
            print(name)


if __name__ == "__main__":
    main()
