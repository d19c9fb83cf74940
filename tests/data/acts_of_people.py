"""Acts about who is in the file: organisations, contacts, notes, lists brought in, records made one."""

from __future__ import annotations

from data.barring import allow_calls, do_not_call
from data.bookkeeping import batch
from data.contacts import ContactFacts, add_contact, edit_contact, remove_contact
from data.duplicates import tell_apart
from data.imports.landing import import_file
from data.imports.plan import plan
from data.imports.reversal import revert_import
from data.merging import merge_contacts, merge_organisations
from data.notes import add_note, edit_note
from data.organisations import OrganisationFacts, add_organisation, edit_organisation
from data.people import set_role
from data.personal import add_personal, mark_personal
from data.tables import contact, note, organisation
from tests.data.walk import Act, Walk


def _merge(walk: Walk) -> None:
    walk.do(merge_organisations, walk.pick(organisation)["id"], walk.pick(organisation)["id"], {"name": "gone"})


def _merge_people(walk: Walk) -> None:
    one = walk.pick(contact)
    walk.do(merge_contacts, one["id"], walk.pick(contact, organisation_id=one["organisation_id"])["id"])


def _import(walk: Walk) -> None:
    name = walk.pick(organisation)["name"]
    path = walk.folder / f"list{walk.steps}.csv"
    path.write_text(f"Yritys;Puhelin;Yhteyshenkilö\nUusi {walk.steps} Oy;09 123 45{walk.steps:02};Eeva\n{name};;Otto\n")
    walk.do(import_file, walk.store.ask(plan, path, None, "fill").result())


def _edit(walk: Walk) -> None:
    found = walk.pick(organisation)
    facts = OrganisationFacts(name=found["name"] + " 2", segment=found["segment"], tags=("new",), phones="040 765 4321")
    walk.do(edit_organisation, found["id"], facts)


PEOPLE: tuple[Act, ...] = (
    *[_merge] * 2,
    *(_merge_people, _import, _edit),
    lambda walk: walk.do(revert_import, walk.pick(batch)["id"]),
    lambda walk: walk.do(add_organisation, OrganisationFacts(name=f"Uusi {walk.steps}", segment="company")),
    lambda walk: walk.do(add_contact, walk.pick(organisation)["id"], ContactFacts(name="Uuno", phones="040 111 2222")),
    lambda walk: walk.do(edit_contact, walk.pick(contact)["id"], ContactFacts(name="Toinen", phones="040 333 4444")),
    lambda walk: walk.do(remove_contact, walk.pick(contact)["id"]),
    lambda walk: walk.do(set_role, walk.pick(contact)["id"], "decision_maker"),
    lambda walk: walk.do(add_note, walk.pick(organisation)["id"], "a word"),
    lambda walk: walk.do(edit_note, walk.pick(note)["id"], "another word"),
    lambda walk: walk.do(add_personal, *walk.two(contact), "has a boat"),
    lambda walk: walk.do(mark_personal, walk.pick(note)["id"], True),
    lambda walk: walk.do(do_not_call, walk.pick(organisation, do_not_call=False)["id"]),
    lambda walk: walk.do(allow_calls, walk.pick(organisation, do_not_call=True)["id"]),
    lambda walk: walk.do(tell_apart, walk.pick(organisation)["id"], walk.pick(organisation)["id"]),
)
"""What is done to organisations and people."""
