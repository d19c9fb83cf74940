"""Everything that may happen to a few numbers that people share: given, taken, merged, objected, erased, restored."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select

from data.barring import allow_calls, do_not_call
from data.belonging import Whose
from data.contacts import ContactFacts, add_contact, edit_contact, remove_contact
from data.erasing import erase
from data.file.backups import Backup, Why, backups
from data.history import redo, undo
from data.merging import merge_contacts, merge_organisations
from data.model.facts import Outcome
from data.model.refusal import Refusal
from data.organisations import OrganisationFacts, edit_organisation
from data.phones import add_phone
from data.referrals import Lead, record_referral
from data.restored import bring_back
from data.store import Store
from data.tables import contact, organisation
from data.transaction import Read
from tests.data.calling import GIVEN
from tests.data.lists import FINNISH, a_list, landed
from tests.data.objecting import made, reported

_SPELLED = ("0{a} {b} {c}", "+358 {a} {b}{c}", "00358{a}{b}{c}", "(0{a}) {b}-{c}", "puh. 0{a} {b} {c}")
_NUMBERS = (("40", "123", "4567"), ("50", "765", "4321"), ("44", "555", "0101"))


class Life:
    """A file to which one thing after another happens, by chance.

    Args:
        store: The file.
        seed: The chance.
        folder: Where lists to import are laid.
    """

    def __init__(self, store: Store, seed: int, folder: Path) -> None:
        self.store = store
        self.done: list[str] = []
        """What happened, for whoever looks for a fault."""
        self._chance = random.Random(seed)
        self._folder = folder
        self._count = 0

    def step(self) -> None:
        """One more thing happens; what is refused did not."""
        acts = (
            *(self._new, self._new, self._add, self._edit, self._edit_house, self._bar, self._bar, self._call),
            *(self._allow, self._remove, self._merge, self._merge_people, self._refer, self._bring, self._write_down),
            *(self._undo, self._redo, self._restart, self._erase, self._back_up, self._restore),
        )
        act = self._chance.choice(acts)
        self.done.append(act.__name__)
        with suppress(Refusal):
            act()

    def spelled(self) -> str:
        """One of a few numbers, in one of its spellings."""
        a, b, c = self._chance.choice(_NUMBERS)
        return self._chance.choice(_SPELLED).format(a=a, b=b, c=c)

    def _name(self) -> str:
        self._count += 1
        return f"{self._chance.choice(('Kivi', 'Pelto', 'Niitty'))}{self._count}"

    def _person(self) -> ContactFacts:
        return ContactFacts(name=self._name(), phones=self.spelled())

    def _house(self) -> str:
        return str(self._chance.choice(self.store.ask(_houses).result() or [made(self.store, self._name())[0]]))

    def _someone(self) -> tuple[str, str]:
        people = self.store.ask(_people).result()
        if not people:
            house, (who,) = made(self.store, f"{self._name()} Oy", "", self._person())
            return house, who
        return self._chance.choice(people)

    def _new(self) -> None:
        made(self.store, f"{self._name()} Oy", self._chance.choice(("", self.spelled())), self._person())

    def _add(self) -> None:
        self.store.do(add_contact, self._house(), self._person()).result()

    def _edit(self) -> None:
        self.store.do(edit_contact, self._someone()[1], self._person()).result()

    def _edit_house(self) -> None:
        facts = OrganisationFacts(name=f"{self._name()} Oy", segment="company", phones=self.spelled())
        self.store.do(edit_organisation, self._house(), facts).result()

    def _bar(self) -> None:
        house, who = self._someone()
        self.store.do(do_not_call, house, self._chance.choice((None, who))).result()

    def _call(self) -> None:
        house, who = self._someone()
        outcome = self._chance.choice((Outcome.DO_NOT_CALL, Outcome.NO_ANSWER, Outcome.CALL_BACK))
        reported(self.store, house, who, outcome, GIVEN)

    def _allow(self) -> None:
        house, who = self._someone()
        self.store.do(allow_calls, house, self._chance.choice((None, who))).result()

    def _remove(self) -> None:
        self.store.do(remove_contact, self._someone()[1]).result()

    def _merge(self) -> None:
        self.store.do(merge_organisations, self._house(), self._house()).result()

    def _merge_people(self) -> None:
        house, who = self._someone()
        theirs = [one for home, one in self.store.ask(_people).result() if home == house]
        self.store.do(merge_contacts, who, self._chance.choice(theirs)).result()

    def _refer(self) -> None:
        lead = Lead(organisation=f"{self._name()} Oy", name=self._name(), phones=self.spelled())
        self.store.do(record_referral, self._house(), lead).result()

    def _bring(self) -> None:
        rows = [f"{self._name()} Oy;;;;Oulu;{self._name()};;{self.spelled()};;" for _row in range(3)]
        landed(self.store, a_list(self._folder, FINNISH, *rows), self._chance.choice(("skip", "fill", "update")))

    def _write_down(self) -> None:
        house, who = self._someone()
        a, b, c = self._chance.choice(_NUMBERS)
        self.store.do(add_phone, house, who, f"+358{a}{b}{c}", f"0{a} {b} {c}").result()

    def _undo(self) -> None:
        self.store.do(undo).result()

    def _redo(self) -> None:
        self.store.do(redo).result()

    def _restart(self) -> None:
        self.store.close()
        self.store = Store(self.store.path, self.store.office)

    def _erase(self) -> None:
        house, who = self._someone()
        self.store.do(erase, [Whose(house, self._chance.choice((None, who)))]).result()

    def _back_up(self) -> None:
        self.store.back_up(Why.ASKED).result()

    def _restore(self) -> None:
        copies: tuple[Backup, ...] = backups(self.store.path)
        if copies:
            self.store.close()
            try:
                bring_back(self.store.path, self._chance.choice(copies), self.store.office)
            finally:
                self.store = Store(self.store.path, self.store.office)


def _houses(read: Read) -> list[str]:
    return [row["id"] for row in read.all(select(organisation.c.id).order_by(organisation.c.id))]


def _people(read: Read) -> list[tuple[str, str]]:
    rows = read.all(select(contact.c.organisation_id, contact.c.id).order_by(contact.c.id))
    return [(row["organisation_id"], row["id"]) for row in rows]
