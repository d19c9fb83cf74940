"""Planting: somebody with a word of their own in every place where anything of them may come to lie."""

from __future__ import annotations

import json
import quopri
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data.belonging import Whose, belongings
from data.bookkeeping import invitation
from data.contacts import ContactFacts, add_contact
from data.copies import paper_names
from data.drafts import keep_draft
from data.erasing import STAYS
from data.feed import renew_feed
from data.feed_folder import write_feed
from data.file.backups import Why
from data.invitations import folder_of, put
from data.notes import add_note, edit_note
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import call, deal, followup, meeting
from data.transaction import Write
from data.views import save_view
from tests.data.rightful import fill


@dataclass(frozen=True, slots=True)
class Planted:
    """Whom, and the words that stand for them."""

    whose: Whose
    words: tuple[str, ...]
    other: str
    """Another organisation, whose notes name them."""


def plant(store: Store, number: int, *, whole: bool) -> Planted:
    """An organisation with somebody in it: in rows, drafts, the log, views, others' notes, papers, feed, backups."""
    canary = f"Kanäriä{number}öö"
    figures = "1234567" if whole else f"{7000000 + number}"
    whose, named = _whole(store, number, canary) if whole else _person(store, number, canary)
    other = store.do(add_organisation, OrganisationFacts(name=f"Toinen {number} Oy", segment="company")).result().result
    store.do(add_note, other, f"kysy {named}, +358 (0)40 {figures[:3]} {figures[3:]}").result()
    store.do(save_view, "queue", f"{named}"[:40], f"{named}").result()
    store.do(keep_draft, f"note/{whose.key}", {"text": f"{canary} kesken"}).result()
    store.do(keep_draft, f"note/{other}", {"text": f"soita {named}"}).result()
    key = store.do(add_note, whose.organisation_id, f"{canary} ennen", contact_id=whose.contact_id).result().result
    store.do(edit_note, key, f"{canary} nyt").result()
    _papers(store, whose, canary)
    if whole:
        store.do(_due, whose, canary).result()
    feed = store.do(renew_feed).result().result
    write_feed(feed, folder_of(store.office), make=True)
    store.back_up(Why.ASKED).result()
    return Planted(whose, (canary, figures), other)


def _whole(store: Store, number: int, canary: str) -> tuple[Whose, str]:
    def filled(write: Write) -> str:
        return fill(write, f"r{number}", canary, STAYS)[0]

    house = store.do(filled).result().result
    return Whose(house), f"{canary} name"


def _person(store: Store, number: int, canary: str) -> tuple[Whose, str]:
    house = store.do(add_organisation, OrganisationFacts(name=f"Talo {number} Oy", segment="company")).result().result
    facts = ContactFacts(
        name=f"Liisa {canary}",
        email=f"kanaria{number}@talo.example",
        phones=f"040 {7000000 + number}",
        personal=f"{canary} hiihtää",
    )
    person = store.do(add_contact, house, facts).result().result

    def called(write: Write) -> None:
        told: dict[str, Any] = {
            "script": "opener",
            "script_version": "1",
            "language": "fi",
            "reached": {},
            "phone": f"+35840{7000000 + number}",
        }
        told |= {"notes": f"{canary} puhui", "outcome": "call_back", "started_at": write.now, "ended_at": write.now}
        write.insert(call, organisation_id=house, contact_id=person, **told)

    store.do(called).result()
    return Whose(house, person), f"Liisa {canary}"


def _due(write: Write, whose: Whose, canary: str) -> None:
    """Something of theirs that the calendar feed tells."""
    about = write.all(deal.select().where(deal.c.organisation_id == whose.organisation_id))[0]["id"]
    what = {"kind": "call_back", "priority": 3, "reason": f"{canary} odottaa", "due_on": write.today}
    write.insert(followup, organisation_id=whose.organisation_id, deal_id=about, **what)


def _papers(store: Store, whose: Whose, canary: str) -> None:
    """Papers under every name under which we would write one about them."""

    def kept(write: Write) -> list[str]:
        owned = belongings(write, [whose])
        for row in write.all(meeting.select().where(meeting.c.id.in_(owned.get("meeting", ())))):
            told = {"sequence": 0, "method": "REQUEST", "file": f"2026-10-31-{row['id']}.ics", "at": write.now}
            write.connection.execute(invitation.insert().values(uid=row["uid"], **told))
        return list(paper_names(write, owned))

    folder = folder_of(store.office)
    for name in dict.fromkeys(store.do(kept).result().result):
        if Path(name).name == name:
            put(folder, name, f"Hei {canary}!".encode())


def spelt(words: tuple[str, ...]) -> Iterator[bytes]:
    """Every way in which a word may stand in a file."""
    for word in words:
        yield word.encode()
        yield json.dumps(word)[1:-1].encode()
        yield quopri.encodestring(word.encode())
        yield word.encode("utf-16-le")
        yield word.casefold().encode()


def found_in(folders: tuple[Path, ...], words: tuple[str, ...]) -> dict[str, int]:
    """How often one of the words stands in each file under these folders, byte by byte."""
    forms, found = list(dict.fromkeys(spelt(words))), dict[str, int]()
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                held = path.read_bytes()
                if count := sum(held.count(form) for form in forms):
                    found[path.name] = count
    return found
