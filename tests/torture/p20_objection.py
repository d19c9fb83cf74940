"""Do not call: a number is one however it is spelled, for a person or their house, on every path, whatever happens."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from itertools import product
from pathlib import Path
from time import perf_counter

from data.barring import do_not_call
from data.belonging import Whose
from data.contacts import ContactFacts, add_contact, edit_contact, remove_contact
from data.erasing import erase
from data.file.backups import Why
from data.file.blocklist import list_of
from data.history import redo, undo
from data.merging import merge_contacts
from data.model.refusal import Refusal
from data.organisations import OrganisationFacts, edit_organisation
from data.referrals import Lead, record_referral
from data.restored import bring_back
from data.store import Store
from tests.data.acts_of_objecting import Life
from tests.data.lists import FINNISH, a_list, landed
from tests.data.objecting import SPELLINGS, made, marks, ways_to_a_call
from tests.torture.furnished import fresh, office
from tests.torture.trial import Trial

WORDS = (
    "who asked not to be called is not called: five spellings of a number, person or organisation, every path; "
    "after erasing, restoring an older backup, undo and restart"
)
FULL = 100
SHORT = 1
STEPS = 20
ANNA = ContactFacts(name="Anna Mäkelä", phones="040 123 4567")


def trial(times: int, folder: Path) -> Trial:
    """Every path with every spelling, level and fate of whoever objected; then lives of a file, by chance."""
    tried, counted = Trial(), Counter[str]()
    base = folder / "base.db"
    empty = Store(base, office())
    empty.open().result()
    empty.close()
    cases = list(product(PATHS, SPELLINGS, (False, True), FATES))
    if times < FULL:
        chosen = random.Random(times).sample(cases, 6 * times)
        cases = [case for case in cases if case in chosen]
    for number, (path, spelled, whole, fate) in enumerate(cases):
        here = folder / f"case{number}"
        name = f"{path}, {spelled!r}, {'house' if whole else 'person'}, {fate}"
        _case(tried, fresh(base, here / "salestui.db"), name, (path, spelled, whole, fate))
        counted["cases"] += 1
    began = perf_counter()
    for seed in range(times):
        _life(tried, fresh(base, folder / f"life{seed}" / "salestui.db"), seed, counted)
    tried.figures = {
        "paths × spellings × levels × fates": f"{counted['cases']} of {len(PATHS) * len(SPELLINGS) * 2 * len(FATES)}",
        "lives of a file": f"{times} of {STEPS} steps, {counted['steps']} steps in {perf_counter() - began:.0f} s",
        "ways to a call looked at": str(counted["looks"]),
    }
    return tried


def _case(tried: Trial, file: Path, name: str, case: tuple[str, str, bool, str]) -> None:
    path, spelled, whole, fate = case
    tried.tried += 1
    store = Store(file, office())
    try:
        house, (anna,) = made(store, "Pöytä Oy", "", ANNA)
        store = FATES[fate](store, house, None if whole else anna)
        before = set(store.ask(marks).result())
        barred = PATHS[path](store, spelled, file.parent)
        tried.hold(barred, f"{name}: whoever got the number may be called")
        for fault in ways_to_a_call(store):
            tried.hold(kept=False, fault=f"{name}: {fault}")
        told = list_of(store.path).read_text(encoding="utf-8")
        tried.hold("1234567" not in told, f"{name}: the list tells the number")
        tried.hold(before, f"{name}: the file is empty")
    except Exception as error:  # whatever it is, it is a fault
        tried.hold(kept=False, fault=f"{name}: {type(error).__name__} {str(error)[:200]}")
    finally:
        store.close()


def _life(tried: Trial, file: Path, seed: int, counted: Counter[str]) -> None:
    """A file to which things happen by chance; after each of them nobody can be called by a barred number."""
    tried.tried += 1
    life = Life(Store(file, office()), seed, file.parent)
    try:
        for _step in range(STEPS):
            life.step()
            faults = ways_to_a_call(life.store)
            counted.update(steps=1, looks=1)
            if faults:
                tried.hold(kept=False, fault=f"life {seed}, {' '.join(life.done)}: {faults[0]}")
                return
    except Exception as error:  # whatever it is, it is a fault
        tried.hold(kept=False, fault=f"life {seed}, {' '.join(life.done)}: {type(error).__name__} {str(error)[:200]}")
    finally:
        life.store.close()


def _objected(store: Store, house: str, who: str | None) -> Store:
    store.do(do_not_call, house, who).result()
    return store


def _restarted(store: Store, house: str, who: str | None) -> Store:
    _objected(store, house, who).close()
    return Store(store.path, store.office)


def _undone(store: Store, house: str, who: str | None) -> Store:
    _objected(store, house, who)
    store.do(undo).result()
    store.do(redo).result()
    return store


def _removed(store: Store, house: str, who: str | None) -> Store:
    _objected(store, house, who)
    if who is not None:
        store.do(remove_contact, who).result()
    return store


def _erased(store: Store, house: str, who: str | None) -> Store:
    _objected(store, house, who)
    store.do(erase, [Whose(house, who)]).result()
    store.scrub().result()
    store.close()
    return Store(store.path, store.office)


def _restored(store: Store, house: str, who: str | None) -> Store:
    backup = store.back_up(Why.ASKED).result()
    _erased(store, house, who).close()
    bring_back(store.path, backup, store.office)
    return Store(store.path, store.office)


FATES: dict[str, Callable[[Store, str, str | None], Store]] = {
    "said": _objected,
    "restarted": _restarted,
    "undone and done again": _undone,
    "removed": _removed,
    "erased": _erased,
    "older backup restored": _restored,
}
"""What became of whoever objected, before their number comes to somebody."""


def _is_marked(store: Store, name: str) -> bool:
    return store.ask(marks).result().get(name, True)


def _added(store: Store, spelled: str, _folder: Path) -> bool:
    house, _nobody = made(store, "Tuoli Oy")
    store.do(add_contact, house, ContactFacts(name="Liisa", phones=spelled)).result()
    return _is_marked(store, "Liisa")


def _house_added(store: Store, spelled: str, _folder: Path) -> bool:
    made(store, "Tuoli Oy", spelled)
    return _is_marked(store, "Tuoli Oy")


def _edited(store: Store, spelled: str, _folder: Path) -> bool:
    _house, (liisa,) = made(store, "Tuoli Oy", "", ContactFacts(name="Liisa"))
    store.do(edit_contact, liisa, ContactFacts(name="Liisa", phones=spelled)).result()
    return _is_marked(store, "Liisa")


def _house_edited(store: Store, spelled: str, _folder: Path) -> bool:
    house, _nobody = made(store, "Tuoli Oy")
    facts = OrganisationFacts(name="Tuoli Oy", segment="company", phones=spelled)
    store.do(edit_organisation, house, facts).result()
    return _is_marked(store, "Tuoli Oy")


def _referred(store: Store, spelled: str, _folder: Path) -> bool:
    giver, _nobody = made(store, "Lamppu Oy")
    with suppress(Refusal):  # where the number is still somebody's who objected, the name is not taken at all
        store.do(record_referral, giver, Lead(organisation="Uusi Oy", name="Liisa", phones=spelled)).result()
    return _is_marked(store, "Liisa")


def _imported(store: Store, spelled: str, folder: Path) -> bool:
    rows = [f"Uusi Oy;;;;Oulu;Liisa;;{spelled};;", "Matto Oy;;;;Oulu;;;;;"]
    done = landed(store, a_list(folder, FINNISH, *rows), "update").result
    told = [one.line for one in (*done.rejected, *done.skipped)]
    return done.imported == 1 and told == [2] and "Liisa" not in store.ask(marks).result()


def _merged(store: Store, spelled: str, _folder: Path) -> bool:
    house, (liisa, other) = made(
        store, "Tuoli Oy", "", ContactFacts(name="Liisa"), ContactFacts(name="L.", phones=spelled)
    )
    store.do(merge_contacts, liisa, other).result()
    return bool(house) and _is_marked(store, "Liisa")


PATHS: dict[str, Callable[[Store, str, Path], bool]] = {
    "person added": _added,
    "organisation added": _house_added,
    "person edited": _edited,
    "organisation edited": _house_edited,
    "referral": _referred,
    "import": _imported,
    "merge": _merged,
}
"""How their number comes to somebody else; whether whoever got it is barred."""
